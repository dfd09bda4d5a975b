"""Lines and steps that count, found by way of their member."""

from typing import Any

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.members import MemberEventKind
from coopdesk.services.office import Office
from coopdesk.services.reversals import reverses_nothing, stands
from coopdesk.services.share_moves import buy_shares, reverse_line
from coopdesk.storage.models import MemberEvent, ShareTransaction
from tests.makers import NOW, TODAY
from tests.services.holders import JOINED, make_office


def ids(session: Session, record: Any, condition: Any) -> list[int]:
    return list(session.scalars(select(record.id).where(condition).order_by(record.id)))


def test_what_was_taken_back_and_what_took_it_back_do_not_count(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    wrong = any_office.write(buy_shares, member, shares=1, on=TODAY, today=TODAY)
    any_office.write(reverse_line, wrong, reason="خطأ", today=TODAY)

    for record in (ShareTransaction, aliased(ShareTransaction)):
        assert any_office.read(ids, record, stands(record)) == [1]
        assert any_office.read(ids, record, reverses_nothing(record)) == [1, 2]


def test_steps_count_in_the_same_way(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)

    def step(session: Session, reverses_id: int | None = None) -> int:
        event = MemberEvent(
            member_id=member,
            kind=MemberEventKind.SUSPENDED,
            effective_on=JOINED,
            reverses_id=reverses_id,
            created_at=NOW,
        )
        session.add(event)
        session.flush()
        return event.id

    wrong, right = any_office.write(step), any_office.write(step)
    any_office.write(step, wrong)
    for record in (MemberEvent, aliased(MemberEvent)):
        assert any_office.read(ids, record, stands(record)) == [right]


@pytest.mark.parametrize("record", [ShareTransaction, MemberEvent])
def test_the_index_of_members_answers_for_one_member(office: Office, record: Any) -> None:
    query = select(record.id).where(record.member_id == 1, stands(record))
    statement = query.compile(compile_kwargs={"literal_binds": True})

    def plan(session: Session) -> list[str]:
        return [row[3] for row in session.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]

    first = office.read(plan)[0]
    assert "(member_id=?)" in first
