"""Members who hold shares, and what tests ask about them again and again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberEventKind, MemberStatus
from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.services.check import check_office
from coopdesk.services.numbering import raise_to
from coopdesk.services.office import Office
from coopdesk.services.share_moves import TransferInput, transfer_shares
from coopdesk.services.shares import holding
from coopdesk.storage.models import Cooperative, Member, MemberEvent
from tests.makers import NOW, TODAY, make_cooperative, make_member

JOINED = date(2025, 1, 1)
"""The day on which `make_member` lets everybody join."""


def make_office(session: Session, /, *shares: int) -> list[int]:
    """A cooperative with a member for each holding; returns their ids."""
    make_cooperative(session)
    raise_to(session, "member", 399)
    return [make_member(session, number=100 + at, shares=held) for at, held in enumerate(shares)]


def give(
    office: Office, giver: int, receiver: int, shares: int, on: date = TODAY, **other: Any
) -> int:
    given = TransferInput(
        from_member_id=giver, to_member_id=receiver, shares=shares, on_date=on, **other
    )
    return office.write(transfer_shares, given, today=TODAY)


def held(office: Office, *member_ids: int, as_of: date | None = None) -> list[tuple[int, int]]:
    """Shares and rials of each."""
    found = [office.read(holding, member_id, as_of=as_of) for member_id in member_ids]
    return [(one.shares, one.amount) for one in found]


def set_value(office: Office, rials: int) -> None:
    """Another value of a share, for what is subscribed from now on."""

    def change(session: Session) -> None:
        session.scalars(select(Cooperative)).one().share_value = rials

    office.write(change)


def step(office: Office, member_id: int, kind: MemberEventKind, on: date) -> None:
    """A step of a membership with the standing after it."""

    def record(session: Session) -> None:
        session.add(MemberEvent(member_id=member_id, kind=kind, effective_on=on, created_at=NOW))
        member = session.get_one(Member, member_id)
        back = (MemberEventKind.JOINED, MemberEventKind.REINSTATED)
        member.status = MemberStatus.ACTIVE if kind in back else MemberStatus(kind.value)
        member.status_on = on

    office.write(record)


def faults(office: Office) -> set[str]:
    """What `coopdesk check` finds."""
    return {row.name for row in check_office(office).rows if not row.ok}


@contextmanager
def refused(problem: Problem, **facts: object) -> Iterator[None]:
    """The action is refused for this reason, and the sentence knows these facts."""
    with pytest.raises(CoopdeskError) as refusal:
        yield
    assert refusal.value.problem is problem
    assert {name: refusal.value.facts.get(name) for name in facts} == facts


@contextmanager
def invalid(**problems: Problem) -> Iterator[None]:
    """These fields, and no others, are refused."""
    with pytest.raises(InvalidInputError) as refusal:
        yield
    assert refusal.value.problems == problems
