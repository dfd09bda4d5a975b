"""Who would stand on a list of a day, entitled or left out and why (Law 39/1998 Arts. 21, 50)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean, fold
from coopdesk.domain.meetings import ORGAN_OF, LeftOut, MeetingKind
from coopdesk.domain.members import MEMBERS_IN, Sex
from coopdesk.domain.organs import Organ
from coopdesk.domain.shares import NoVote
from coopdesk.domain.unmet_dues import LONGEST_REASON, too_few_words
from coopdesk.services.holder_list import holders_on
from coopdesk.services.rules import office_rules
from coopdesk.services.share_balances import BalanceRow, balances
from coopdesk.storage.models import Meeting, Member

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class LeftOutLine:
    """Somebody who would be left out, and why."""

    member_id: int | None
    number: int | None
    full_name: str
    sex: Sex | None
    left_out: LeftOut
    note: str


def people_of(
    session: Session, meeting: Meeting, as_of: date, dues: Mapping[int, str]
) -> list[dict[str, Any]]:
    """The lines of the list as they would be kept; nobody for people from outside."""
    organ = ORGAN_OF[meeting.kind]
    if organ is Organ.OUTSIDE:
        return []
    if organ is Organ.ASSEMBLY:
        return _members(session, as_of, dues, founders_only=meeting.kind is MeetingKind.FOUNDING)
    return _holders(session, organ, as_of, meeting.committee_id)


def left_out_lines(people: Iterable[Mapping[str, Any]]) -> tuple[LeftOutLine, ...]:
    """Those of them who are left out."""
    return tuple(
        LeftOutLine(
            one["member_id"],
            one["number"],
            one["full_name"],
            one["sex"],
            one["left_out"],
            one["left_out_note"],
        )
        for one in people
        if one["left_out"] is not None
    )


def members_numbered(session: Session, numbers: Iterable[int]) -> dict[int, int]:
    """The ids of the members who have these numbers; numbers of nobody, or of one who left, not."""
    found: dict[int, int] = {}
    asked = sorted(set(numbers))
    for start in range(0, len(asked), _BLOCK):
        query = select(Member.number, Member.id).where(
            Member.number.in_(asked[start : start + _BLOCK]), Member.status.in_(sorted(MEMBERS_IN))
        )
        found.update((row[0], row[1]) for row in session.execute(query))
    return found


def _members(
    session: Session, as_of: date, dues: Mapping[int, str], *, founders_only: bool
) -> list[dict[str, Any]]:
    rows = [row for row in balances(session, as_of=as_of) if row.status in MEMBERS_IN]
    more = _more(session, [row.member_id for row in rows])
    least = office_rules(session).number("rules.shares_min")
    found = []
    for row in rows:
        phone, national_no, is_founder = more[row.member_id]
        if founders_only and not is_founder:
            continue
        left_out, why = _standing(row, dues, least)
        found.append(
            {
                "member_id": row.member_id,
                "holder_id": None,
                "number": row.number,
                "full_name": row.full_name,
                "name_key": fold(row.full_name)[:200],
                "sex": row.sex,
                "capacity": "",
                "phone": phone,
                "neighbourhood": row.neighbourhood,
                "national_no_end": (national_no or "")[-4:],
                "left_out": left_out,
                "left_out_note": why,
            }
        )
    return found


def _standing(row: BalanceRow, dues: Mapping[int, str], least: int) -> tuple[LeftOut | None, str]:
    """Why a member is left out, with the figures or the office's words (Arts. 21, 50)."""
    if row.why_not is NoVote.SUSPENDED:
        return LeftOut.SUSPENDED, ""
    if row.why_not is NoVote.TOO_FEW_SHARES:
        if least == 1:
            return LeftOut.NO_SHARES, ""
        return LeftOut.TOO_FEW_SHARES, too_few_words(row.shares, least)
    if row.member_id in dues:
        return LeftOut.DUES, clean(dues[row.member_id])[:LONGEST_REASON]
    return None, ""


def _more(session: Session, ids: list[int]) -> dict[int, tuple[str, str | None, bool]]:
    found: dict[int, tuple[str, str | None, bool]] = {}
    for start in range(0, len(ids), _BLOCK):
        query = select(Member.id, Member.phone1, Member.national_no, Member.is_founder).where(
            Member.id.in_(ids[start : start + _BLOCK])
        )
        found |= {row[0]: (row[1], row[2], row[3]) for row in session.execute(query)}
    return found


def _holders(
    session: Session, organ: Organ, as_of: date, committee_id: int | None
) -> list[dict[str, Any]]:
    return [
        {
            "member_id": row.member_id,
            "holder_id": row.id,
            "number": row.number,
            "full_name": row.full_name,
            "name_key": fold(row.full_name)[:200],
            "sex": row.sex,
            "capacity": row.capacity,
            "phone": row.phone,
            "neighbourhood": "",
            "national_no_end": "",
            "left_out": None if row.has_vote else LeftOut.NO_VOTE,
            "left_out_note": "",
        }
        for row in holders_on(session, organ, on=as_of, committee_id=committee_id)
    ]
