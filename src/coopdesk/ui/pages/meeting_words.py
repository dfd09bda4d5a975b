"""What the page of a meeting says: votes, results, the papers of each stage."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.meetings import (
    AHEAD,
    ORGAN_OF,
    OVER,
    ItemKind,
    ItemState,
    MeetingStatus,
)
from coopdesk.domain.organs import Organ
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.vote_rows import VoteRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Tone, number

STATE_TONES: dict[ItemState, tuple[Tone, str]] = {
    ItemState.WAITING: ("muted", "circle"),
    ItemState.NOW: ("warn", "play"),
    ItemState.NOTED: ("info", "check"),
    ItemState.DECIDED: ("ok", "check"),
    ItemState.REJECTED: ("bad", "x"),
    ItemState.POSTPONED: ("warn", "clock"),
    ItemState.WITHDRAWN: ("muted", "ban"),
}


def vote_words(vote: VoteRow) -> str:
    """«موافق 8 · معترض 1 · ممتنع 0 (من 9)»; unanimous is said as that."""
    translate = QCoreApplication.translate
    if vote.is_unanimous:
        text = translate("MeetingWords", "unanimous: all %1 present")
        return text.replace("%1", number(vote.present))
    text = translate("MeetingWords", "for %1 · against %2 · abstaining %3 (of %4)")
    for mark, figure in (
        ("%1", vote.in_favour),
        ("%2", vote.against),
        ("%3", vote.abstained),
        ("%4", vote.present),
    ):
        text = text.replace(mark, number(figure))
    return text


def item_state(item: ItemRow) -> tuple[str, Tone, str]:
    """Word, tone and icon of what became of an item."""
    tone, icon = STATE_TONES[item.state]
    return texts.code_text(item.state), tone, icon


def papers_of(meeting: MeetingDetails) -> Sequence[tuple[str, str]]:
    """The papers that make sense now: name in the catalogue, words."""
    translate = QCoreApplication.translate
    status, organ = meeting.row.status, ORGAN_OF[meeting.row.kind]
    call = (
        ("assembly-notice", translate("MeetingWords", "Notice of the assembly"))
        if organ is Organ.ASSEMBLY
        else ("meeting-invitation", translate("MeetingWords", "Invitation"))
    )
    listed = ("entitled-list", translate("MeetingWords", "List of the entitled"))
    sheet = ("attendance-sheet", translate("MeetingWords", "Sheet to sign"))
    record = ("attendance-record", translate("MeetingWords", "Who was present"))
    minutes = ("minutes", translate("MeetingWords", "Minutes"))
    unmet = ("no-quorum-minutes", translate("MeetingWords", "Minutes of no quorum"))
    task = ("follow-up", translate("MeetingWords", "Follow-up table"))
    if status is MeetingStatus.CANCELLED:
        return (call,)
    if status in AHEAD:
        has_list = meeting.frozen_at is not None
        return (call, *((listed, sheet) if has_list else ()))
    if status is MeetingStatus.NO_QUORUM:
        return (unmet, record, listed)
    if status in OVER:
        return (minutes, record, task, call)
    return (sheet, record, listed)


def is_election(item: ItemRow) -> bool:
    """Whether an item elects somebody."""
    return item.kind is ItemKind.ELECTION
