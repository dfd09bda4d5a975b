"""Choosing the days a list is about: a month, a year, or from one day to another."""

from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.calendars import parse_date
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Choice, DateEdit, px, row


class Period(StrEnum):
    """What is asked for most."""

    ALWAYS = "always"
    THIS_MONTH = "this_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    BETWEEN = "between"


Days = tuple[date | None, date | None]


def list_date(ctx: AppContext, day: date | None = None) -> DateEdit:
    """A date over a list: any form of both calendars, in one line."""
    corrections = ctx.read(hijri_corrections)
    parse = partial(parse_date, today=ctx.today(), corrections=corrections)
    return DateEdit(day, parse=parse)


class PeriodChoice(QFrame):
    """A choice of periods; two date fields open beside it for any other.

    Signals:
        chosen: the days are others now.
    """

    chosen = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._today = ctx.today()
        self.period: Choice[Period] = Choice(
            [
                (Period.ALWAYS, self.tr("All dates")),
                (Period.THIS_MONTH, self.tr("This month")),
                (Period.THIS_YEAR, self.tr("This year")),
                (Period.LAST_YEAR, self.tr("Last year")),
                (Period.BETWEEN, self.tr("From – to…")),
            ]
        )
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setFixedWidth(px(140))
        self.since, self.until = list_date(ctx), list_date(ctx)
        self.since.edit.setAccessibleName(self.tr("From"))
        self.until.edit.setAccessibleName(self.tr("Up to"))
        for field in (self.since, self.until):
            field.setFixedWidth(px(128))
            field.hide()
            field.day_changed.connect(self.chosen)
        self.period.chosen.connect(self._on_period)
        self.setLayout(row(self.period, self.since, self.until))

    def days(self) -> Days:
        """The first and the last day; None where there is no limit."""
        period, today = self.period.value(), self._today
        if period is Period.THIS_MONTH:
            return today.replace(day=1), today
        if period is Period.THIS_YEAR:
            return date(today.year, 1, 1), today
        if period is Period.LAST_YEAR:
            return date(today.year - 1, 1, 1), date(today.year, 1, 1) - timedelta(days=1)
        if period is Period.BETWEEN:
            return self.since.day(), self.until.day()
        return None, None

    def reset(self) -> None:
        """No limit."""
        self.period.set_value(Period.ALWAYS)
        self._on_period()

    @Slot()
    def _on_period(self) -> None:
        is_open = self.period.value() is Period.BETWEEN
        for field in (self.since, self.until):
            field.setVisible(is_open)
        if is_open:
            self.since.setFocus()
        self.chosen.emit()
