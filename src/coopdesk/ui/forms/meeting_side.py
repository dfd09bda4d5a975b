"""Beside the plan of a meeting: its number, what the law asks, what looks odd."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import ORGAN_OF, MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_numbers import series_of
from coopdesk.services.meeting_settings import notice_days
from coopdesk.services.meeting_warnings import MeetingWarning
from coopdesk.services.numbering import peek
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Card, Label, Notice, SidePanel, ltr

_WIDE = 340


class MeetingSide(SidePanel):
    """Cards that follow what is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(width=_WIDE, parent=parent)
        self._number_text = self._number_said = self._law_text = ""
        self._warnings: Sequence[MeetingWarning] = ()

    def show_kind(self, ctx: AppContext, kind: MeetingKind, on: date, *, number: str) -> None:
        """The number such a meeting gets, and what is asked of it."""
        if number:
            self._number_text, self._number_said = number, self.tr("Its number stays.")
        else:
            following = ctx.read(peek, series_of(kind), year=on.year)
            self._number_text = f"{following}/{on.year}"
            self._number_said = self.tr("Taken when you save.")
        days = ctx.read(notice_days, kind)
        self._law_text = self._asked(ORGAN_OF[kind], days)
        self._show()

    def _asked(self, organ: Organ, days: int) -> str:
        notice = self.tr("The call goes out %1 before.").replace("%1", texts.days_text(days))
        words = {
            Organ.ASSEMBLY: self.tr(
                "First call: two thirds of those who met their obligations. Second call within 15 "
                "days: more than half. Third within 24 hours: twice the board (Article 54)."
            ),
            Organ.BOARD: self.tr(
                "The board meets at least every month; more than half of it must be present "
                "(Article 60)."
            ),
            Organ.CONTROL: self.tr("The control committee meets every three months (Article 66)."),
            Organ.COMMITTEE: self.tr("More than half of the committee must be present."),
            Organ.OUTSIDE: self.tr("People from outside take part; no quorum is asked."),
        }
        return f"{words[organ]}\n{notice}" if organ is not Organ.OUTSIDE else words[organ]

    def show_warnings(self, warnings: Sequence[MeetingWarning]) -> None:
        """What looks odd; it does not stop the plan."""
        self._warnings = warnings
        self._show()

    def _show(self) -> None:
        number = Card(
            self.tr("Number"),
            Label(ltr(self._number_text), "name"),
            Label(self._number_said, "muted", wrap=True),
        )
        law = Card(self.tr("What is asked"), Label(self._law_text, wrap=True))
        notices = [Notice(self._said(each), "warn") for each in self._warnings]
        self.show_items(number, law, *notices)

    def _said(self, warning: MeetingWarning) -> str:
        said = texts.problem_text(warning.problem, **warning.facts)
        if not warning.article or warning.article in said:
            return said
        return f"{said} " + self.tr("(Article %1)").replace("%1", warning.article)
