"""Rows for tests: say only what the test is about."""

from datetime import UTC, date, datetime
from itertools import count
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.storage.models import Cooperative, Member, ShareTransaction

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
_numbers = count(1)


def make_cooperative(session: Session, /, **other: Any) -> None:
    values = {"name": "جمعية آزال التعاونية متعددة الأغراض", "share_value": 5000} | other
    session.add(Cooperative(id=1, **values))
    session.flush()


def make_member(
    session: Session, /, full_name: str = "أحمد صالح علي ناصر الحداد", **other: Any
) -> int:
    values: dict[str, Any] = {
        "number": next(_numbers),
        "joined_on": date(2025, 1, 1),
        "status_on": date(2025, 1, 1),
        "created_at": NOW,
    } | other
    shares = values.pop("shares", 0)
    member = Member(full_name=full_name, name_key=fold(full_name), **values)
    session.add(member)
    session.flush()
    if shares:
        session.add(
            ShareTransaction(
                member_id=member.id,
                on_date=member.joined_on,
                kind=ShareKind.OPENING,
                shares=shares,
                unit_value=5000,
                amount=shares * 5000,
                paid_in=PaidIn.CASH,
                created_at=NOW,
            )
        )
        session.flush()
    return member.id
