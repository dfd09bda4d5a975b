"""A field for a date, typed in any common form."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QToolButton, QWidget

from coopdesk.domain.calendars import ParsedDate
from coopdesk.ui.kit import icons, look
from coopdesk.ui.kit.bidi import latin, ltr
from coopdesk.ui.kit.edits import CodeEdit
from coopdesk.ui.kit.labels import Label
from coopdesk.ui.kit.layouts import column

Parse = Callable[[str], ParsedDate | None]
Twin = Callable[[date], str]
WEEKEND: Final = (Qt.DayOfWeek.Friday, Qt.DayOfWeek.Saturday)
_YEAR_DIGITS: Final = 4
_PARTS: Final = 3  # year, month, day


def day_text(day: date | None) -> str:
    """A date as people read it here, safe inside Arabic."""
    return ltr(f"{day:%Y/%m/%d}") if day else ""


def parse_plain(text: str) -> ParsedDate | None:
    """`2026/8/5`, `5-8-2026`, `20260805`, a year alone; an office's own dates know more."""
    digits = latin(text).strip()
    if re.fullmatch(r"\d{8}", digits):
        digits = f"{digits[:4]}/{digits[4:6]}/{digits[6:]}"
    parts = re.findall(r"\d+", digits)
    if len(parts) == 1 and len(parts[0]) == _YEAR_DIGITS:
        return ParsedDate(None, int(parts[0]))
    if len(parts) != _PARTS:
        return None
    if len(parts[0]) != _YEAR_DIGITS:
        parts.reverse()
    try:
        return ParsedDate(date(*(int(part) for part in parts)), None)
    except (ValueError, OverflowError):
        return None


class DateEdit(QWidget):
    """A date: digits of any kind, any common order, a calendar on F4 or Alt+↓.

    The other calendar's date is written beneath once the date is understood. What is not a date
    stays as typed: ask `is_understood` before saving. With `year_will_do` a year alone is an
    answer too (`year`). `coopdesk.ui.office_dates.date_edit` makes one that knows Hijri dates.

    Signals:
        day_changed: the date now, or None.
    """

    day_changed = Signal(object)

    def __init__(
        self,
        day: date | None = None,
        *,
        parse: Parse = parse_plain,
        twin: Twin | None = None,
        year_will_do: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._parse = parse
        self._twin = twin
        self._year_will_do = year_will_do
        self.edit = _Typed(hint="yyyy/mm/dd")
        self._beneath = Label("", "muted")
        self._beneath.setVisible(twin is not None)
        self.setLayout(column(self.edit, self._beneath, spacing=2))
        self.setFocusProxy(self.edit)
        opener = self.edit.addAction(
            icons.icon("calendar-days"), QLineEdit.ActionPosition.LeadingPosition
        )
        opener.setText(self.tr("Open the calendar"))
        opener.triggered.connect(self.open_calendar)
        self.edit.asked_calendar.connect(self.open_calendar)
        self.edit.textChanged.connect(self._on_changed)
        self.edit.editingFinished.connect(self._on_left)
        self.set_day(day)

    def day(self) -> date | None:
        """The date typed; None while empty or not understood."""
        found = self._found()
        return found.day if found else None

    def year(self) -> int | None:
        """The year when only a year was typed."""
        found = self._found()
        return found.year if found and found.day is None and self._year_will_do else None

    def _found(self) -> ParsedDate | None:
        return self._parse(self.edit.value()) if self.edit.value() else None

    def set_day(self, day: date | None) -> None:
        """Show another date."""
        self.edit.setText(f"{day:%Y/%m/%d}" if day else "")

    def text(self) -> str:
        """What was typed."""
        return self.edit.value()

    def set_text(self, text: str) -> None:
        """Show what was typed before, date or not: for drafts."""
        self.edit.setText(text)

    @property
    def is_understood(self) -> bool:
        """Whether it is empty or a date."""
        typed = bool(self.edit.value())
        return not typed or self.day() is not None or self.year() is not None

    @Slot()
    def open_calendar(self) -> None:
        """Show the month to pick a day from."""
        calendar = make_calendar(self.day(), self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(calendar.close)
        calendar.activated.connect(calendar.close)
        width = calendar.sizeHint().width()
        corner = QPoint(self.width() - width if look.is_rtl() else 0, self.edit.height())
        calendar.move(self.mapToGlobal(corner))
        calendar.show()
        calendar.setFocus()

    @Slot(QDate)
    def _on_picked(self, day: QDate) -> None:
        self.set_day(date(day.year(), day.month(), day.day()))
        self.edit.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        day = self.day()
        self._beneath.setText(self._twin(day) if self._twin and day else "")
        self.day_changed.emit(day)

    @Slot()
    def _on_left(self) -> None:
        if (day := self.day()) is not None:
            self.set_day(day)


class _Typed(CodeEdit):
    asked_calendar = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: F4 and Alt+↓ open the calendar."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.asked_calendar.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: typing replaces the date that was there."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()


def make_calendar(day: date | None = None, parent: QWidget | None = None) -> QCalendarWidget:
    """A month sheet that starts on Saturday with our weekend in red, mirrored as it should be."""
    calendar = QCalendarWidget(parent)
    calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    calendar.setFirstDayOfWeek(Qt.DayOfWeek.Saturday)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    red = QTextCharFormat()
    red.setForeground(look.colour("bad"))
    for weekday in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(weekday, red if weekday in WEEKEND else QTextCharFormat())
    for name, icon in (
        ("qt_calendar_prevmonth", "chevron-left"),
        ("qt_calendar_nextmonth", "chevron-right"),
    ):
        button = calendar.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icons.icon(icon))
    if day:
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
    return calendar
