"""The fields of two records side by side, and taking some of them over."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN
from coopdesk.errors import GoneError
from coopdesk.services.recording import plain_json
from coopdesk.services.taking_back import read_told
from coopdesk.storage.models import Member, Neighbourhood

STATUS: Final = "status"
JOINED: Final = "joined_on"
_NAME_COLUMNS: Final = (
    *("full_name", "first_name", "father_name", "grandfather_name"),
    *("great_grandfather_name", "surname", "name_key"),
)
FIELDS: Final[Mapping[str, tuple[str, ...]]] = {
    "full_name": _NAME_COLUMNS,
    "national_no": ("national_no",),
    "sex": ("sex",),
    "birth_date": ("birth_date", "birth_year"),
    "birth_place": ("birth_place",),
    "nationality": ("nationality",),
    JOINED: (),
    STATUS: (),
    "is_founder": ("is_founder",),
    "decision_ref": ("decision_ref",),
    "phone1": ("phone1", "has_whatsapp"),
    "phone2": ("phone2",),
    "neighbourhood": ("neighbourhood_id",),
    "address": ("address",),
    "id_kind": ("id_kind",),
    "id_issue_place": ("id_issue_place",),
    "id_issued_on": ("id_issued_on",),
    "id_expires_on": ("id_expires_on",),
    "occupation": ("occupation",),
    "activity": ("activity",),
    "marital": ("marital",),
    "dependants": ("dependants",),
    "interest_basis": ("interest_basis",),
    "photo": ("photo_sha256",),
    "folder_no": ("folder_no",),
    "notes": ("notes",),
}
"""What can be chosen, in reading order, and the columns that go with it."""

_DEFAULTS: Final = frozenset({"nationality", "id_kind", "is_founder"})
"""A value stands there even when nobody typed one."""
Changes = dict[str, tuple[Any, Any]]
"""Column → as it was, as it became."""


@dataclass(frozen=True, slots=True)
class FieldPair:
    """One field of two records: dates, codes, numbers and texts as they are kept."""

    name: str
    one_value: Any
    other_value: Any
    differs: bool


def compare_members(session: Session, one: int, other: int) -> list[FieldPair]:
    """Every field of two records, in reading order.

    Raises:
        GoneError: one of them is not there.
    """
    first, second = session.get(Member, one), session.get(Member, other)
    if first is None or second is None:
        raise GoneError
    pairs = []
    for name in FIELDS:
        ours, theirs = _shown(session, first, name), _shown(session, second, name)
        pairs.append(FieldPair(name, ours, theirs, ours != theirs))
    return pairs


def suggested_choices(session: Session, kept: int, gone: int) -> dict[str, bool]:
    """What one would take from the record that goes.

    What the other lacks, the earlier joining, the standing of one who is still a member, the
    fuller name.

    Raises:
        GoneError: one of them is not there.
    """
    first, second = session.get(Member, kept), session.get(Member, gone)
    if first is None or second is None:
        raise GoneError
    takes = {
        name: name not in _DEFAULTS and _is_blank(first, name) and not _is_blank(second, name)
        for name in FIELDS
    }
    takes[JOINED] = second.joined_on < first.joined_on
    takes[STATUS] = second.status in MEMBERS_IN and first.status not in MEMBERS_IN
    takes["is_founder"] = second.is_founder and not first.is_founder
    takes["full_name"] = len(second.name_key.split()) > len(first.name_key.split())
    takes["birth_date"] = first.birth_date is None and (
        second.birth_date is not None or (first.birth_year is None and bool(second.birth_year))
    )
    return takes


def take_fields(
    session: Session, kept: Member, gone: Member, choices: Mapping[str, bool]
) -> Changes:
    """Give the kept record the chosen fields of the other; returns the columns that changed.

    The card number is taken off the other first: two records never have the same.
    """
    changes: Changes = {}
    for name, columns in FIELDS.items():
        if choices.get(name):
            for column in columns:
                before, after = getattr(kept, column), getattr(gone, column)
                if before != after:
                    changes[column] = (before, after)
    if gone.national_no is not None:
        gone.national_no = None
        session.flush()
    set_columns(session, kept, {column: after for column, (_before, after) in changes.items()})
    return changes


def set_columns(session: Session, member: Member, values: Mapping[str, Any]) -> None:
    """Write columns of a record."""
    for column, value in values.items():
        setattr(member, column, value)
    session.flush()


def told(changes: Changes) -> dict[str, list[Any]]:
    """Changes as JSON keeps them."""
    kept: dict[str, list[Any]] = json.loads(plain_json({k: list(v) for k, v in changes.items()}))
    return kept


def read_changes(kept: Mapping[str, list[Any]]) -> Changes:
    """Changes as they were told to JSON."""
    types = {column.key: column.type for column in inspect(Member).columns}
    return {
        name: (read_told(types[name], before), read_told(types[name], after))
        for name, (before, after) in kept.items()
    }


def changed_since(member: Member, changes: Changes) -> list[str]:
    """Fields whose columns are no longer what the merge made of them."""
    since = {
        column for column, (_was, became) in changes.items() if getattr(member, column) != became
    }
    named = [name for name, columns in FIELDS.items() if since & {*columns}]
    return [*named, *sorted(since - {column for name in named for column in FIELDS[name]})]


def _shown(session: Session, member: Member, name: str) -> Any:
    if name == "birth_date":
        return member.birth_date or member.birth_year
    if name == "photo":
        return member.photo_sha256
    if name == "neighbourhood":
        place = member.neighbourhood_id
        found = session.get(Neighbourhood, place) if place is not None else None
        return found.name if found else ""
    value = getattr(member, name)
    return value if value is not None or name != "national_no" else ""


def _is_blank(member: Member, name: str) -> bool:
    return all(getattr(member, column) in (None, "", False) for column in FIELDS[name][:1])
