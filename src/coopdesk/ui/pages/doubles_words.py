"""Words for doubles: why two are pointed out, what a field holds, what a merge moved."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.doubles import DoubleReason
from coopdesk.domain.phones import show_phone
from coopdesk.errors import CoopdeskError, Problem, RefusedError
from coopdesk.services.doubles import DoubleMember
from coopdesk.services.merging import MergeRow
from coopdesk.ui import texts
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import day_text, ltr, number

_PHONES = frozenset({"phone1", "phone2"})


def reason_word(reason: DoubleReason) -> str:
    """What two records have in common."""
    translate = QCoreApplication.translate
    return {
        DoubleReason.NATIONAL_NO: translate("Doubles", "the same card number"),
        DoubleReason.SAME_NAME: translate("Doubles", "the same name"),
        DoubleReason.OTHER_ORDER: translate("Doubles", "the same names in another order"),
        DoubleReason.SPELLING: translate("Doubles", "the name spelt a little differently"),
        DoubleReason.PART_MISSING: translate("Doubles", "one part of the name is missing"),
        DoubleReason.NEAR_NATIONAL_NO: translate("Doubles", "the card number but for one slip"),
        DoubleReason.PHONE: translate("Doubles", "the same phone"),
        DoubleReason.NEAR_NAME: translate("Doubles", "nearly the same name"),
        DoubleReason.BIRTH: translate("Doubles", "the same birth"),
    }[reason]


def listed(words: Iterable[str]) -> str:
    """Words one after the other."""
    return ("، " if current_language() == "ar" else ", ").join(words)


def numbered(member: DoubleMember) -> str:
    """A member by number and name, as lists show it."""
    return f"{ltr(member.number)}  {member.full_name}"


def value_text(name: str, value: Any) -> str:
    """What a field holds, as people read it."""
    if value is None or value == "":
        return "—"
    if isinstance(value, bool):
        return yes_no(on=value)
    if isinstance(value, StrEnum):
        return texts.code_text(value)
    if isinstance(value, date):
        return day_text(value)
    if name in _PHONES:
        return ltr(show_phone(str(value)))
    if name == "photo":
        return QCoreApplication.translate("Doubles", "there is one")
    text = str(value)
    return ltr(text) if text[:1].isdigit() else text


def yes_no(*, on: bool) -> str:
    """A yes or a no."""
    if on:
        return QCoreApplication.translate("Doubles", "Yes")
    return QCoreApplication.translate("Doubles", "No")


def table_word(table: str) -> str:
    """What a table keeps."""
    translate = QCoreApplication.translate
    known = {
        "member_event": translate("Doubles", "steps of the membership"),
        "share_transaction": translate("Doubles", "lines of the share ledger"),
        "share_transfer": translate("Doubles", "transfers"),
        "share_certificate": translate("Doubles", "certificates"),
        "membership_card": translate("Doubles", "cards"),
        "membership_application": translate("Doubles", "applications"),
        "settlement": translate("Doubles", "settlements"),
        "heir": translate("Doubles", "heirs"),
        "ratification": translate("Doubles", "ratifications"),
        "attachment": translate("Doubles", "papers and photos"),
        "member": translate("Doubles", "records merged before"),
        "assignment": translate("Doubles", "assignments"),
        "candidate": translate("Doubles", "candidacies"),
        "office_holder": translate("Doubles", "seats in organs"),
        "guest": translate("Doubles", "visits to meetings"),
        "entitled": translate("Doubles", "lists of the entitled"),
    }
    return known.get(table, translate("Doubles", "other records"))


def moved_lines(merge: MergeRow) -> list[tuple[str, str]]:
    """What a merge moved, by kind."""
    return [(table_word(table), number(count)) for table, count in merge.moved]


def refusal_text(merge: MergeRow) -> str:
    """Why a merge cannot be undone; nothing when it can."""
    if merge.is_followed:
        return texts.problem_text(Problem.MERGED_SINCE)
    if merge.blocked_by:
        what = listed(dict.fromkeys(table_word(table) for table in merge.blocked_by))
        return f"{texts.problem_text(Problem.WRITTEN_SINCE)} ({what})"
    return ""


def error_line(error: CoopdeskError) -> str:
    """Why something is refused; the fields of a merge are named by their labels."""
    fields = error.facts.get("fields")
    if isinstance(error, RefusedError) and error.problem is Problem.CORRECTED_SINCE and fields:
        names = [texts.field_label(name) for name in str(fields).split(", ")]
        return texts.problem_text(error.problem, fields=listed(names))
    return texts.error_text(error)
