"""Meetings for tests, brought to the stage the test is about."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import Channel, InvitationMode, MeetingKind
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.organs import Organ, Position
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.agenda import ItemInput, add_item
from coopdesk.services.attendance import mark_present
from coopdesk.services.entitled import entitled_rows, freeze_list
from coopdesk.services.holders import HolderInput, add_holder
from coopdesk.services.invitations import send_invitations
from coopdesk.services.meetings import MeetingInput, plan_meeting
from coopdesk.services.numbering import raise_to
from coopdesk.services.office import Office
from coopdesk.services.sitting import convene, open_attendance
from coopdesk.services.terms import TermInput, open_term
from coopdesk.storage.models import Member
from tests.makers import NOW, TODAY, make_cooperative, make_member

ON = date(2026, 12, 10)
"""The day of the meetings; TODAY is 2026-11-23."""
START = time(9, 0)
PLACE = "قاعة حي السنينة"
TERM_START = date(2026, 1, 1)
_POSITIONS = (Position.CHAIRMAN, Position.VICE_CHAIRMAN, Position.SECRETARY_GENERAL)


def founded(office: Office, members: int = 12) -> list[int]:
    """An office with so many members of one share each; their ids by number."""

    def found(session: Session) -> list[int]:
        make_cooperative(session, board_size=5, control_size=3)
        ids = [
            make_member(session, f"{name(number)}", number=number, shares=1)
            for number in range(1, members + 1)
        ]
        raise_to(session, "member", members)
        return ids

    return office.write(found)


def name(number: int) -> str:
    """A name of five parts that only one member has."""
    firsts = ("أحمد", "علي", "صالح", "محمد", "طه", "ناجي", "قاسم", "سالم", "يحيى", "حسن")
    return " ".join(firsts[int(digit)] for digit in f"{number:05}")


def seated(
    office: Office,
    member_ids: Sequence[int],
    *,
    organ: Organ = Organ.BOARD,
    start: date = TERM_START,
    today: date = TODAY,
) -> tuple[int, list[int]]:
    """A term in which these sit: chairman, vice-chairman, secretary general, members."""

    def seat(session: Session) -> tuple[int, list[int]]:
        given = TermInput(organ=organ, start_on=start, seats=len(member_ids))
        term_id = open_term(session, given, today=today)
        holders = []
        for place, member_id in enumerate(member_ids):
            position = _POSITIONS[place] if place < len(_POSITIONS) else Position.MEMBER
            holder = HolderInput(member_id=member_id, position=position)
            holders.append(add_holder(session, term_id, holder, today=today))
        return term_id, holders

    return office.write(seat)


def planned(
    office: Office, kind: MeetingKind = MeetingKind.ASSEMBLY, *, on: date = ON, **other: Any
) -> int:
    """A meeting with the items of its template."""
    given = MeetingInput(kind=kind, on_date=on, starts_at=START, place=PLACE, **other)
    return office.write(plan_meeting, given, today=TODAY)


def listed(office: Office, kind: MeetingKind = MeetingKind.ASSEMBLY, **other: Any) -> int:
    """One whose list is frozen."""
    meeting_id = planned(office, kind, **other)
    office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY)
    return meeting_id


def called(office: Office, kind: MeetingKind = MeetingKind.ASSEMBLY, **other: Any) -> int:
    """One to which everybody was called."""
    meeting_id = listed(office, kind, **other)
    call(office, meeting_id)
    return meeting_id


def call(office: Office, meeting_id: int, on: date = TODAY) -> None:
    office.write(
        send_invitations,
        meeting_id,
        mode=InvitationMode.NOTICE,
        channel=Channel.NOTICE_BOARD,
        on=on,
        by="محمد",
        letter_ref="ص/12/2026",
        today=on,
    )


def opened(office: Office, kind: MeetingKind = MeetingKind.ASSEMBLY, **other: Any) -> int:
    """One whose desk marks who comes."""
    meeting_id = called(office, kind, **other)
    office.write(open_attendance, meeting_id, now=NOW)
    return meeting_id


def entitled_ids(office: Office, meeting_id: int) -> list[int]:
    return [row.id for row in office.read(entitled_rows, meeting_id)]


def come(office: Office, meeting_id: int, count: int, *, now: datetime = NOW) -> list[int]:
    """The first so many of the list come, a second apart."""
    ids = entitled_ids(office, meeting_id)[:count]
    for place, one in enumerate(ids):
        office.write(mark_present, meeting_id, one, now=now + timedelta(seconds=place))
    return ids


def in_session(
    office: Office,
    kind: MeetingKind = MeetingKind.ASSEMBLY,
    *,
    present: int,
    **other: Any,
) -> int:
    """One whose session is open with so many in the room."""
    meeting_id = opened(office, kind, **other)
    come(office, meeting_id, present)
    office.write(convene, meeting_id, now=NOW + timedelta(minutes=30))
    return meeting_id


def an_item(office: Office, meeting_id: int, title: str = "بند للتجربة", **other: Any) -> int:
    return office.write(add_item, meeting_id, ItemInput(title=title, **other))


def set_status(office: Office, member_id: int, status: MemberStatus) -> None:
    """A member leaves or is suspended, whatever led to it."""

    def change(session: Session) -> None:
        member = session.get(Member, member_id)
        assert member is not None
        member.status = status

    office.write(change)


def refusal(office: Office, use_case: Callable[..., Any], *args: Any, **kwargs: Any) -> Problem:
    """Why a use case is refused."""
    with pytest.raises(RefusedError) as refused:
        office.write(use_case, *args, **kwargs)
    return refused.value.problem


def problems(
    office: Office, use_case: Callable[..., Any], *args: Any, **kwargs: Any
) -> dict[str, Problem]:
    """Which fields a use case refuses."""
    with pytest.raises(InvalidInputError) as refused:
        office.write(use_case, *args, **kwargs)
    return refused.value.problems
