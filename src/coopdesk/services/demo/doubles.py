"""People of the made-up cooperative who came into its register twice, and what became of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput, MemberStatus
from coopdesk.domain.names import join_name, split_name
from coopdesk.services.member_record import get_member
from coopdesk.services.members import add_member
from coopdesk.services.merging import merge_members, suggested_choices, undo_merge
from coopdesk.storage.models import Member

SECOND_RECORDS: Final = 3
"""How many numbers they take."""
_WHY: Final = "سُجّل مرتين: مرة من السجل الورقي ومرة عند تحديث البيانات"


def live_doubles(session: Session, *, today: date) -> None:
    """Enter three members a second time, merge each, and undo one of the merges."""
    query = (
        select(Member.id)
        .where(Member.status == MemberStatus.ACTIVE, Member.is_founder.is_(False))
        .where(Member.phone1 != "", Member.joined_on < today - timedelta(days=400))
        .order_by(Member.number)
        .limit(SECOND_RECORDS)
    )
    merges: list[int] = []
    for member_id, slip in zip(session.scalars(query).all(), _SLIPS, strict=False):
        known = get_member(session, member_id, today=today).to_input()
        again = replace(
            slip(known),
            national_no="",
            joined_on=known.joined_on + timedelta(days=30),
            status_on=None,
            shares=1,
            decision_ref="",
        )
        twin = add_member(session, again, today=today)
        takes = suggested_choices(session, member_id, twin)
        merges.append(
            merge_members(session, member_id, twin, choices=takes, reason=_WHY, today=today)
        )
    if merges:
        undo_merge(session, merges[-1], today=today)


def _part_left_out(person: MemberInput) -> MemberInput:
    shorter = replace(split_name(person.full_name), grandfather="")
    return replace(person, full_name=join_name(shorter))


def _other_phone(person: MemberInput) -> MemberInput:
    return replace(person, phone2=person.phone1, phone1="", birth_date=None)


def _family_name_first(person: MemberInput) -> MemberInput:
    parts = split_name(person.full_name)
    rest = join_name(replace(parts, surname=""))
    return replace(person, full_name=f"{parts.surname} {rest}".strip())


_SLIPS: Final[tuple[Callable[[MemberInput], MemberInput], ...]] = (
    _part_left_out,
    _other_phone,
    _family_name_first,
)
