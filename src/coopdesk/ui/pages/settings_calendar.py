"""The office's calendar: Hijri months as announced, days off, the weekend."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QWidget

from coopdesk.domain import calendars
from coopdesk.domain.holidays import Holiday as HolidayInput
from coopdesk.errors import InvalidInputError
from coopdesk.services.holidays import (
    HolidayRow,
    add_holiday,
    list_holidays,
    remove_holiday,
    restore_holidays,
    set_weekend,
    weekend,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Choice,
    Label,
    NumberEdit,
    TextEdit,
    clear,
    column,
    line,
    ltr,
    row,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.settings_months import HijriMonths

_SHIFTS = (-2, -1, 0, 1, 2)
_MONTHS = 12
_DAYS_OF_WEEK = (5, 6, 0, 1, 2, 3, 4)
"""Saturday first, as `date.weekday()` counts."""


class CalendarSettings(QFrame):
    """Changes here are kept at once: each is one decision.

    Signals:
        kept: something was kept.
    """

    kept = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self._holidays = column(spacing=4)
        hint = Label(
            self.tr(
                "When a month was announced earlier or later than the Umm al-Qura calendar has "
                "it, say by how many days. Papers that are printed keep their dates."
            ),
            "muted",
            wrap=True,
        )
        self.months = HijriMonths(ctx)
        self.months.kept.connect(self.kept)
        months = Card(self.tr("Hijri months"), hint, self.months)
        self.days = {day: QCheckBox(self._weekday(day)) for day in _DAYS_OF_WEEK}
        for box in self.days.values():
            box.clicked.connect(self._on_weekend)
        week = Card(self.tr("Weekend"), row(*self.days.values(), STRETCH, spacing=16))
        restore = Button(self.tr("Restore those of the law"), "rotate-ccw", "quiet")
        restore.clicked.connect(self._on_restore)
        off = Card(self.tr("Holidays"), self._holidays, line(), self._adder(), action=restore)
        self.setLayout(column(months, week, off, STRETCH, spacing=12))
        self.refresh()

    def _adder(self) -> QWidget:
        self.name = TextEdit(hint=self.tr("Name of the holiday"), longest=80)
        self.name.setAccessibleName(self.tr("Name of the holiday"))
        self.kind = Choice[bool]([(True, self.tr("Hijri")), (False, self.tr("Gregorian"))])
        self.kind.setAccessibleName(self.tr("Calendar"))
        self.day = NumberEdit(1, least=1, most=31)
        self.day.setAccessibleName(self.tr("Day"))
        self.month = NumberEdit(1, least=1, most=_MONTHS)
        self.month.setAccessibleName(self.tr("Month"))
        self.length = NumberEdit(1, least=1, most=30)
        self.length.setAccessibleName(self.tr("How many days"))
        add = Button(self.tr("Add"), "plus")
        add.clicked.connect(self._on_add)
        holder = QWidget()
        holder.setLayout(
            row(
                (self.name, 1),
                self.kind,
                Label(self.tr("day")),
                self.day,
                Label(self.tr("month")),
                self.month,
                Label(self.tr("days")),
                self.length,
                add,
            )
        )
        return holder

    def _weekday(self, day: int) -> str:
        known = date(2024, 1, 1 + day)  # a Monday and the six days after it
        is_arabic = current_language() == "ar"
        return calendars.weekday_ar(known) if is_arabic else calendars.weekday_en(known)

    def refresh(self) -> None:
        """Show what is kept now."""
        self.months.refresh()
        off = self._ctx.read(weekend)
        for day, box in self.days.items():
            box.setChecked(day in off)
        clear(self._holidays)
        for holiday in self._ctx.read(list_holidays):
            self._holidays.addLayout(self._holiday_row(holiday))

    def _holiday_row(self, holiday: HolidayRow) -> QHBoxLayout:
        names = _month_names(is_hijri=holiday.is_hijri)
        when = f"{ltr(holiday.day)} {names[holiday.month - 1]}"
        length = texts.days_text(holiday.days)
        drop = Button(icon="x", tip=self.tr("Take away %1").replace("%1", holiday.name))
        drop.clicked.connect(partial(self._on_drop, holiday.id))
        return row(
            (Label(holiday.name, "strong"), 1),
            Label(when),
            Label(length, "muted"),
            drop,
            spacing=16,
        )

    @Slot()
    def _on_weekend(self) -> None:
        chosen = frozenset(day for day, box in self.days.items() if box.isChecked())
        self._ctx.write(set_weekend, chosen)
        self.kept.emit()

    def _on_drop(self, holiday_id: int) -> None:
        self._ctx.write(remove_holiday, holiday_id)
        self.refresh()
        self.kept.emit()

    @Slot()
    def _on_restore(self) -> None:
        self._ctx.write(restore_holidays)
        self.refresh()
        self.kept.emit()

    @Slot()
    def _on_add(self) -> None:
        given = HolidayInput(
            self.name.value(),
            self.kind.value(),
            self.month.value(),
            self.day.value(),
            self.length.value(),
        )
        try:
            self._ctx.write(add_holiday, given)
        except InvalidInputError as error:
            self.name.setToolTip(texts.problem_text(next(iter(error.problems.values()))))
            show_error(self, error)
            return
        self.name.clear()
        self.refresh()
        self.kept.emit()


def _month_names(*, is_hijri: bool) -> tuple[str, ...]:
    if current_language() == "ar":
        names = calendars.HIJRI_MONTHS_AR if is_hijri else calendars.GREGORIAN_MONTHS_AR
    else:
        names = calendars.HIJRI_MONTHS_EN if is_hijri else calendars.GREGORIAN_MONTHS_EN
    return tuple(names)
