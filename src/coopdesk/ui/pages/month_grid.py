"""A month in both calendars: a cell for each day, the arrows walk through them."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coopdesk.domain.calendars import HIJRI_MONTHS_AR, HIJRI_MONTHS_EN, WEEKDAYS_AR, WEEKDAYS_EN
from coopdesk.services.month_calendar import DayEntry, DayEntryKind, DayRow
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Label,
    boxed,
    clear,
    column,
    is_rtl,
    ltr,
    picture,
    px,
    restyle,
    row,
)
from coopdesk.ui.kit.labels import Class
from coopdesk.ui.office_dates import long_day

DAYS: Final = 7
WEEKS: Final = 6
_SHOWN: Final = 3
"""Entries a cell has room for."""

ENTRY_ICONS: Final = {
    DayEntryKind.MEETING: ("users", "soft_text"),
    DayEntryKind.ASSIGNMENT: ("clipboard-check", "warn"),
    DayEntryKind.APPLICATION: ("file-text", "info"),
    DayEntryKind.LEGAL_DATE: ("scale", "muted"),
    DayEntryKind.TERM_END: ("hourglass", "warn"),
}


def first_weekday() -> int:
    """0 for Monday … 6 for Sunday: the day a week begins with here."""
    return QLocale("ar_YE").firstDayOfWeek().value - 1


def first_shown(month: date) -> date:
    """The first day in the grid of a month, often one of the month before."""
    first = month.replace(day=1)
    return first - timedelta(days=(first.weekday() - first_weekday()) % DAYS)


class DayCell(QFrame):
    """One day: both dates, the holiday, what is due.

    Signals:
        picked: it was clicked; its day.
        opened: it was double-clicked; its day.
    """

    picked = Signal(date)
    opened = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day")
        self.day = date.min
        self._number = Label("", "heading")
        self._hijri = Label("", "muted")
        self._holiday = Label("", "ok")
        self._entries = column(spacing=2)
        head = row(self._number, STRETCH, self._hijri)
        self.setLayout(
            column(head, self._holiday, self._entries, STRETCH, spacing=2, margins=(8, 5))
        )

    def show_day(self, shown: DayRow, *, month: int, today: date, chosen: bool) -> None:
        """Fill the cell."""
        self.day = shown.on
        inside = shown.on.month == month
        self._number.setText(ltr(shown.on.day))
        classes: tuple[Class, Class] = ("heading", "muted")
        self._number.set_class(classes[not inside])
        self._hijri.setText(_hijri_day(shown))
        self._holiday.setText(shown.holiday)
        self._holiday.setToolTip(shown.holiday)
        self._holiday.setVisible(bool(shown.holiday))
        self._show_entries(shown.entries)
        self.setProperty("off", shown.is_weekend or bool(shown.holiday))
        self.setProperty("today", shown.on == today)
        self.setProperty("outside", not inside)
        self.set_chosen(chosen=chosen)
        said = [long_day(shown.on), shown.holiday, *(entry.text for entry in shown.entries)]
        self.setAccessibleName(", ".join(part for part in said if part))

    def set_chosen(self, *, chosen: bool) -> None:
        """Stand out as the day whose entries are listed beside."""
        self.setProperty("chosen", chosen)
        restyle(self)

    def _show_entries(self, entries: Sequence[DayEntry]) -> None:
        clear(self._entries)
        for entry in entries[:_SHOWN]:
            self._entries.addWidget(_line(entry, wrap=len(entries) == 1))
        rest = len(entries) - _SHOWN
        if rest > 0:
            self._entries.addWidget(Label(self.tr("and %Ln more", "", rest), "muted"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click chooses the day."""
        self.picked.emit(self.day)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: a double click plans something on it."""
        self.opened.emit(self.day)
        super().mouseDoubleClickEvent(event)


class MonthGrid(QFrame):
    """Six weeks of days.

    Signals:
        picked: a day was chosen.
        opened: a meeting is to be planned on this day.
        turned: a day of another month was walked to.
    """

    picked = Signal(date)
    opened = Signal(date)
    turned = Signal(date)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Month"))
        self.chosen = date.min
        self._month = date.min
        self.cells = [DayCell(self) for _ in range(DAYS * WEEKS)]
        self._rows = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(4))
        names = WEEKDAYS_AR if current_language() == "ar" else WEEKDAYS_EN
        for at in range(DAYS):
            name = Label(names[(first_weekday() + at) % DAYS], "muted")
            name.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(name, 0, at)
            grid.setColumnStretch(at, 1)
        for at, cell in enumerate(self.cells):
            cell.picked.connect(self.choose)
            cell.opened.connect(self.opened)
            grid.addWidget(cell, 1 + at // DAYS, at % DAYS)

    def show_days(self, days: Sequence[DayRow], *, month: date, chosen: date, today: date) -> None:
        """Fill the grid; a sixth week wholly of the next month is left out."""
        self._month, self.chosen = month, chosen
        for at, cell in enumerate(self.cells):
            is_shown = at < len(days) and not (
                at >= DAYS * (WEEKS - 1) and days[DAYS * (WEEKS - 1)].on.month != month.month
            )
            cell.setVisible(is_shown)
            self._rows.setRowStretch(1 + at // DAYS, int(is_shown))
            if is_shown:
                shown = days[at]
                cell.show_day(shown, month=month.month, today=today, chosen=shown.on == chosen)

    @Slot(date)
    def choose(self, day: date) -> None:
        """Choose a day; one of another month turns the page."""
        self.chosen = day
        if (day.year, day.month) != (self._month.year, self._month.month):
            self.turned.emit(day)
            return
        for cell in self.cells:
            cell.set_chosen(chosen=cell.day == day)
        self.picked.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows walk by days and weeks, Page Up and Down by months, Enter plans."""
        forward = -1 if is_rtl() else 1
        steps = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: DAYS,
            Qt.Key.Key_Up: -DAYS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(self.chosen + timedelta(days=steps[key]))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.choose(_month_away(self.chosen, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)


def _month_away(day: date, months: int) -> date:
    """The same day of another month, or its last."""
    at = day.year * 12 + day.month - 1 + months
    first = date(at // 12, at % 12 + 1, 1)
    following = date((at + 1) // 12, (at + 1) % 12 + 1, 1)
    return min(first + timedelta(days=day.day - 1), following - timedelta(days=1))


def _line(entry: DayEntry, *, wrap: bool) -> QFrame:
    """On one line; one that has the day for itself on two."""
    name, tint = ENTRY_ICONS[entry.kind]
    text = Label(entry.short or entry.text, wrap=wrap)
    text.setToolTip(entry.text)
    text.setMinimumWidth(px(20))
    text.setMaximumHeight((1 + wrap) * text.fontMetrics().lineSpacing())
    text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    sign = column(picture(name, tint, 14), STRETCH, margins=(0, 3))
    return boxed(row(sign, (text, 1), spacing=4))


def _hijri_day(shown: DayRow) -> str:
    """The Hijri day; with the month's name where a month begins."""
    hijri = shown.hijri
    if hijri is None:
        return ""
    if hijri.day != 1:
        return ltr(hijri.day)
    months = HIJRI_MONTHS_AR if current_language() == "ar" else HIJRI_MONTHS_EN
    return f"{ltr(hijri.day)} {months[hijri.month - 1]}"
