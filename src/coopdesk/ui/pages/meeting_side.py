"""Beside a meeting: its quorum, what it warns of, the facts, the papers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import NOW, OVER, Majority, MeetingStatus
from coopdesk.domain.quorum import QuorumRule
from coopdesk.services.agenda_rows import item_rows
from coopdesk.services.attendance_list import QuorumState, quorum_state
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Card,
    Label,
    Meter,
    Notice,
    Pill,
    SidePanel,
    day_text,
    fact,
    number,
    row,
)
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.attendance_words import rule_words
from coopdesk.ui.pages.meeting_words import papers_of

_WIDE = 320


class MeetingPanel(SidePanel):
    """Cards that follow the meeting.

    Signals:
        asked: a paper or an action by its name, as `MeetingActs.do` takes it.
    """

    asked = Signal(str)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(width=_WIDE, parent=parent)
        self._ctx = ctx

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show the cards of this meeting."""
        state = self._ctx.read(quorum_state, meeting.row.id)
        items: list[Item] = []
        if state.rule is not QuorumRule.NONE and state.eligible:
            items.append(self._quorum(state))
        items += [Notice(text, "warn") for text in self._warnings(meeting, state)]
        items.append(self._facts(meeting))
        items.append(self._papers(meeting))
        self.show_items(*items)

    def _quorum(self, state: QuorumState) -> Card:
        if state.status in NOW | OVER:
            counted = self.tr("%1 present of %2")
            figure = counted.replace("%1", number(state.present))
        else:
            counted = self.tr("%1 needed of %2")
            figure = counted.replace("%1", number(state.required))
        pill: QWidget | None = None
        if state.status in NOW | OVER:
            words = self.tr("reached") if state.is_met else self.tr("not reached")
            pill = Pill(words, "ok" if state.is_met else "warn", "check" if state.is_met else "")
        head = row((Label(figure.replace("%2", number(state.eligible)), "name"), 1), pill)
        have = state.present if state.status in NOW | OVER else 0
        return Card(
            self.tr("Quorum"),
            head,
            Meter(have, state.required, state.eligible, height=16),
            Label(rule_words(state), "muted", wrap=True),
        )

    def _warnings(self, meeting: MeetingDetails, state: QuorumState) -> list[str]:
        found: list[str] = []
        special = [
            str(item.place)
            for item in self._ctx.read(item_rows, meeting.row.id)
            if item.majority is Majority.SPECIAL
        ]
        if special and state.special_required:
            text = self.tr(
                "Item %1 needs %2 votes in favour: two thirds of all members, not of those "
                "present (Article 55)."
            )
            said = text.replace("%1", "، ".join(special))
            found.append(said.replace("%2", number(state.special_required)))
            if state.status in NOW and state.is_met and not state.special_reachable:
                found.append(self.tr("With those present it cannot pass."))
        if meeting.row.status is MeetingStatus.CANCELLED:
            found.append(self.tr("Cancelled: %1").replace("%1", meeting.cancel_reason))
        if meeting.close_reason:
            found.append(self.tr("Closed early: %1").replace("%1", meeting.close_reason))
        return found

    def _facts(self, meeting: MeetingDetails) -> Card:
        called = texts.code_text(meeting.called_by)
        if meeting.called_by_note:
            called = f"{called} – {meeting.called_by_note}"
        channels = "، ".join(texts.code_text(one) for one in meeting.channels)
        officers = meeting.officers
        pairs: Sequence[tuple[str, str]] = (
            (self.tr("Called by"), called),
            (self.tr("Announced by"), channels),
            (self.tr("List as of"), day_text(meeting.as_of)),
            (self.tr("Invited on"), day_text(meeting.invited_on)),
            (self.tr("Second call"), day_text(meeting.second_call_on)),
            (self.tr("In the chair"), officers.chair),
            (self.tr("Minutes by"), officers.secretary),
            (self.tr("Tellers"), "، ".join(officers.tellers)),
            (self.tr("Supervisor"), officers.supervisor),
        )
        facts = [fact(name, value, width=92) for name, value in pairs if value]
        return Card(self.tr("Facts"), *facts)

    def _papers(self, meeting: MeetingDetails) -> Card:
        buttons: list[Item] = []
        for name, words in papers_of(meeting):
            button = Button(words, "printer")
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(f"print:{name}"))
            buttons.append(button)
        return Card(self.tr("Papers"), *buttons)
