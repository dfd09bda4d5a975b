"""Who held how much at the end of a day, what part of the capital it is, and who may vote."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import MEMBERS_IN, MemberStatus, Sex
from coopdesk.domain.shares import NoVote, hundredths_of_percent, is_over_cap, no_vote_reason
from coopdesk.services.member_standing import statuses_then
from coopdesk.services.rules import office_rules
from coopdesk.storage.models import Member, Neighbourhood, ShareTransaction


@dataclass(frozen=True, slots=True)
class BalanceRow:
    """What one member held, and whether the member counts in the assembly."""

    member_id: int
    number: int
    full_name: str
    sex: Sex | None
    status: MemberStatus
    """On that day."""
    neighbourhood: str
    shares: int
    amount: int
    """Whole rials paid in for them."""
    percent_x100: int
    """The part of all shares in hundredths of a percent."""
    is_over_cap: bool
    """More than one may hold (Law 39/1998 Art. 3-e)."""
    may_vote: bool
    why_not: NoVote | None


@dataclass(frozen=True, slots=True)
class BalanceTotals:
    """The line under the balances of a day."""

    members: int
    """Members on that day, the suspended too."""
    holders: int
    """Everybody who held shares, also who left and was not paid out."""
    voters: int
    over_cap: int
    shares: int
    amount: int
    """The capital in whole rials."""


def balances(session: Session, *, as_of: date, only_voters: bool = False) -> list[BalanceRow]:
    """Everybody who was a member or held shares at the end of a day, by number.

    The sums are the capital of that day, unless only those who may vote are asked for.
    """
    found = session.execute(_query(), {"as_of": as_of}).all()
    rules = office_rules(session)
    base, least = rules.value("quorum.base"), rules.number("rules.shares_min")
    cap = rules.number("rules.share_cap_pct")
    later = [row[0] for row in found if row[5] > as_of]
    then = statuses_then(session, later, as_of) if later else {}
    total = sum(row[7] for row in found)
    statuses = [
        (then.get(row[0], MemberStatus.ACTIVE) if row[5] > as_of else row[4]) for row in found
    ]
    gathers = sum(status in MEMBERS_IN for status in statuses) < rules.number("rules.founders_min")
    rows: list[BalanceRow] = []
    for (id_, number, name, sex, _now, _on, place, shares, amount), status in zip(
        found, statuses, strict=True
    ):
        if not shares and status not in MEMBERS_IN:
            continue
        why_not = no_vote_reason(status, shares, base=base, shares_min=least)
        if only_voters and why_not is not None:
            continue
        rows.append(
            BalanceRow(
                id_,
                number,
                name,
                sex,
                status,
                place,
                shares,
                amount,
                hundredths_of_percent(shares, total),
                not gathers and is_over_cap(shares, total, cap),
                why_not is None,
                why_not,
            )
        )
    return rows


def voting_list(session: Session, *, as_of: date) -> list[BalanceRow]:
    """Those who make up the general assembly on a day (Law 39/1998 Art. 50), by number."""
    return balances(session, as_of=as_of, only_voters=True)


def balance_totals(session: Session, *, as_of: date) -> BalanceTotals:
    """The sums of the balances of a day."""
    rows = balances(session, as_of=as_of)
    return BalanceTotals(
        members=sum(row.status in MEMBERS_IN for row in rows),
        holders=sum(row.shares > 0 for row in rows),
        voters=sum(row.may_vote for row in rows),
        over_cap=sum(row.is_over_cap for row in rows),
        shares=sum(row.shares for row in rows),
        amount=sum(row.amount for row in rows),
    )


@cache
def _query() -> Select[*tuple[Any, ...]]:
    row, as_of = ShareTransaction, bindparam("as_of", type_=Date)
    sums = (
        select(
            row.member_id,
            func.sum(row.shares).label("shares"),
            func.sum(row.amount).label("amount"),
        )
        .where(row.on_date <= as_of)
        .group_by(row.member_id)
        .subquery()
    )
    return (
        select(
            Member.id,
            Member.number,
            Member.full_name,
            Member.sex,
            Member.status,
            Member.status_on,
            func.coalesce(Neighbourhood.name, ""),
            func.coalesce(sums.c.shares, 0),
            func.coalesce(sums.c.amount, 0),
        )
        .outerjoin(sums, sums.c.member_id == Member.id)
        .outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
        .where(
            Member.status != MemberStatus.MERGED,
            or_(Member.joined_on <= as_of, sums.c.shares > 0),
        )
        .order_by(Member.number)
    )
