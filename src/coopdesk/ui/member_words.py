"""Words for a member's timeline and corrections."""

from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberEventKind,
    MemberStatus,
    Sex,
)
from coopdesk.services.audit import HistoryRow
from coopdesk.services.member_timeline import TimelineKind, TimelineRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Event, Tone, day_text, ltr, number

_CODES: dict[str, type[StrEnum]] = {
    "sex": Sex,
    "status": MemberStatus,
    "id_kind": IdKind,
    "marital": MaritalStatus,
    "interest_basis": InterestBasis,
}

_EVENTS: dict[MemberEventKind, tuple[str, Tone]] = {
    MemberEventKind.JOINED: ("user-plus", "ok"),
    MemberEventKind.REINSTATED: ("circle-check", "ok"),
    MemberEventKind.SUSPENDED: ("clock", "warn"),
    MemberEventKind.WITHDRAWN: ("log-out", "muted"),
    MemberEventKind.EXPELLED: ("user-x", "bad"),
    MemberEventKind.DECEASED: ("minus", "muted"),
    MemberEventKind.LOST: ("user-minus", "muted"),
    MemberEventKind.WITHDRAWAL_NOTICE: ("mail", "info"),
    MemberEventKind.MERGED: ("users", "muted"),
}


def action_word(change: HistoryRow) -> str:
    """What an entry that added something added."""
    words = {
        "member": QCoreApplication.translate("MemberWords", "Entered in the register"),
        "member_event": QCoreApplication.translate("MemberWords", "A step was noted"),
        "share_transaction": QCoreApplication.translate("MemberWords", "Shares were posted"),
        "attachment": QCoreApplication.translate("MemberWords", "A paper was attached"),
        "membership_application": QCoreApplication.translate("MemberWords", "Applied to join"),
        "ratification": QCoreApplication.translate("MemberWords", "Ratified by the assembly"),
        "settlement": QCoreApplication.translate("MemberWords", "A settlement was reckoned"),
        "heir": QCoreApplication.translate("MemberWords", "An heir was written down"),
        "share_transfer": QCoreApplication.translate("MemberWords", "Shares were transferred"),
        "share_certificate": QCoreApplication.translate("MemberWords", "A certificate was issued"),
        "membership_card": QCoreApplication.translate("MemberWords", "A card was issued"),
        "member_merge": QCoreApplication.translate("MemberWords", "Two records became one"),
    }
    return words.get(change.table, change.table)


def change_value(field: str, value: Any) -> str:
    """A stored value as people read it."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return _yes_no(value)
    if field in _CODES and value in {str(code) for code in _CODES[field]}:
        return texts.code_text(_CODES[field](value))
    return ltr(value) if isinstance(value, int) or str(value)[:1].isdigit() else str(value)


def _yes_no(on: bool) -> str:  # noqa: FBT001  a stored yes or no
    if on:
        return QCoreApplication.translate("MemberWords", "Yes")
    return QCoreApplication.translate("MemberWords", "No")


def timeline_event(happened: TimelineRow) -> Event:
    """One dot of the timeline."""
    when = day_text(happened.on_date)
    if happened.kind is TimelineKind.EVENT and happened.event:
        icon, tone = _EVENTS[happened.event]
        note = _joined(happened.text, _decision(happened.decision_ref))
        return Event(texts.code_text(happened.event), when, note, icon, tone)
    if happened.kind is TimelineKind.SHARES and happened.share_kind:
        return _share_event(happened, when)
    if happened.kind is TimelineKind.PAPER:
        title = QCoreApplication.translate("MemberWords", "A paper was attached")
        return Event(title, when, happened.text, "paperclip", "muted")
    if happened.kind is not TimelineKind.EDIT:
        return _paper_event(happened, when)
    title = QCoreApplication.translate("MemberWords", "Data corrected")
    fields = "، ".join(dict.fromkeys(texts.field_label(name) for name in happened.fields))
    return Event(title, when, _joined(fields, happened.who), "pencil", "info")


def _share_event(happened: TimelineRow, when: str) -> Event:
    kind = texts.code_text(happened.share_kind) if happened.share_kind else ""
    title = f"{kind}: {texts.shares_text(abs(happened.shares))}"
    balance = QCoreApplication.translate("MemberWords", "Balance %1")
    note = _joined(happened.text, balance.replace("%1", number(happened.balance)))
    return Event(title, when, note, "coins", "soft")


def _paper_event(happened: TimelineRow, when: str) -> Event:
    """A line that a paper of the membership's path stands behind."""
    no = ltr(happened.number_text)
    if happened.kind is TimelineKind.APPLICATION:
        title = QCoreApplication.translate("MemberWords", "Application %1 handed in")
        return Event(title.replace("%1", no), when, happened.who, "file-text", "info")
    if happened.kind is TimelineKind.RATIFIED:
        title = QCoreApplication.translate("MemberWords", "Ratified by the general assembly")
        of = texts.code_text(happened.event) if happened.event else ""
        return Event(title, when, _joined(of, _decision(happened.decision_ref)), "gavel", "ok")
    if happened.kind is TimelineKind.HEIR:
        title = QCoreApplication.translate("MemberWords", "An heir was written down")
        return Event(title, when, happened.text, "users", "muted")
    if happened.kind is TimelineKind.CARD:
        title = QCoreApplication.translate("MemberWords", "Card %1 issued")
        return Event(title.replace("%1", no), when, "", "id-card", "muted")
    if happened.kind is TimelineKind.CERTIFICATE:
        title = QCoreApplication.translate("MemberWords", "Share certificate %1 issued")
        held = texts.shares_text(happened.shares)
        return Event(title.replace("%1", no), when, held, "scroll-text", "soft")
    amount = texts.rials_text(happened.amount)
    if happened.kind is TimelineKind.PAYMENT:
        title = QCoreApplication.translate("MemberWords", "Settlement %1 paid")
        note = _joined(amount, happened.text)
        return Event(title.replace("%1", no), when, note, "banknote", "ok")
    title = QCoreApplication.translate("MemberWords", "Settlement %1 reckoned")
    return Event(title.replace("%1", no), when, amount, "banknote", "soft")


def _decision(ref: str) -> str:
    said = QCoreApplication.translate("MemberWords", "decision %1")
    return said.replace("%1", ltr(ref)) if ref else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
