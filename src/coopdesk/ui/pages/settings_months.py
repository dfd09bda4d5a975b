"""Hijri months as they were announced: by how many days each is moved, and what it looks like."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from coopdesk.domain import calendars
from coopdesk.domain.calendars import HijriDate
from coopdesk.domain.hijri import FIRST_YEAR, LAST_YEAR
from coopdesk.errors import CoopdeskError
from coopdesk.services.hijri_corrections import hijri_corrections, set_hijri_correction
from coopdesk.services.hijri_month import hijri_month
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    Label,
    Notice,
    boxed,
    clear,
    column,
    day_text,
    ltr,
    px,
    row,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.settings_month_sheet import MonthSheet, hijri_months, month_title

_LENGTHS = (29, 30)
"""Days a Hijri month can have."""


class HijriMonths(QFrame):
    """Twelve months of a year, and the days of the one chosen in both calendars.

    Signals:
        kept: a month was moved.
    """

    kept = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        now = calendars.to_hijri(ctx.today(), ctx.read(hijri_corrections))
        self.year, self.month = now.year, now.month
        self.choices: list[Choice[int]] = []
        self._names = QButtonGroup(self)
        self._months = column(spacing=2)
        self._year_name = Label("", "strong")
        before = Button(icon="chevron-left", tip=self.tr("The year before"))
        after = Button(icon="chevron-right", tip=self.tr("The year after"))
        before.clicked.connect(lambda: self.show_year(self.year - 1))
        after.clicked.connect(lambda: self.show_year(self.year + 1))
        self.title = Label("", "strong")
        self.odd = Notice("", "warn")
        self.holidays = Label("", "muted", wrap=True)
        self.sheet = MonthSheet()
        head = row(before, self._year_name, after, STRETCH)
        left = column(head, self._months, STRETCH, spacing=8)
        right = column(self.title, self.sheet, self.holidays, self.odd, STRETCH, spacing=8)
        self.setLayout(row(left, (right, 1), spacing=20))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is kept now."""
        self.show_year(self.year)

    def show_year(self, year: int) -> None:
        """Show the months of a Hijri year with the day each begins."""
        if not FIRST_YEAR < year < LAST_YEAR:
            return
        self.year = year
        self._year_name.setText(ltr(year))
        clear(self._months)
        self.choices = []
        corrections = self._ctx.read(hijri_corrections)
        for month, name in enumerate(hijri_months(), 1):
            begins = calendars.to_gregorian(HijriDate(year, month, 1), corrections)
            self._months.addWidget(self._line(month, name, corrections.get((year, month), 0)))
            self.choices[-1].setToolTip(self.tr("begins %1").replace("%1", day_text(begins)))
        self.show_month(self.month)

    def _line(self, month: int, name: str, days: int) -> QFrame:
        show = Button(name, kind="fold", width=120)
        show.setCheckable(True)
        show.setChecked(month == self.month)
        show.clicked.connect(partial(self.show_month, month))
        self._names.addButton(show)
        choice: Choice[int] = Choice(self._shifts())
        choice.set_value(days)
        choice.setAccessibleName(name)
        choice.setFixedWidth(px(168))
        choice.chosen.connect(partial(self._on_shift, month))
        self.choices.append(choice)
        return boxed(row(show, choice, spacing=8))

    def _shifts(self) -> list[tuple[int, str]]:
        return [
            (-2, self.tr("2 days earlier")),
            (-1, self.tr("1 day earlier")),
            (0, self.tr("as in the calendar")),
            (1, self.tr("1 day later")),
            (2, self.tr("2 days later")),
        ]

    def show_month(self, month: int) -> None:
        """Show the days of a month of the year in front."""
        self.month = month
        days = self._ctx.read(hijri_month, self.year, month)
        self.sheet.show_days(days, today=self._ctx.today())
        self.title.setText(month_title(self.year, month, days))
        off = dict.fromkeys(day.holiday for day in days if day.holiday)
        self.holidays.setText(self.tr("Days off: %1").replace("%1", "، ".join(off)) if off else "")
        self.odd.setVisible(len(days) not in _LENGTHS)
        self.odd.set_text(
            self.tr("So moved, the month has %1. Look at the month before and after it.").replace(
                "%1", texts.days_text(len(days))
            )
        )

    def _on_shift(self, month: int, days: int) -> None:
        try:
            self._ctx.write(set_hijri_correction, year=self.year, month=month, days=days)
        except CoopdeskError as error:
            show_error(self, error)
        self.month = month
        self.show_year(self.year)
        self.kept.emit()
