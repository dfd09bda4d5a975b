"""Who held how much at the end of a day, what part of the capital it is, and who may vote."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from itertools import compress
from typing import Any, Final, NamedTuple

from sqlalchemy import (
    BigInteger,
    Date,
    Select,
    String,
    bindparam,
    case,
    cast,
    func,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from coopdesk.domain.members import EVENT_STATUS, MEMBERS_IN, MemberStatus, Sex
from coopdesk.domain.shares import NoVote, hundredths_of_percent, is_over_cap, no_vote_reason
from coopdesk.services.member_standing import last_step
from coopdesk.services.rules import OfficeRules, office_rules
from coopdesk.storage.models import Member, Neighbourhood, ShareTransaction

_STATUSES: Final = {status.value: status for status in MemberStatus}
_PART: Final = 1000
_NOBODY: Final = frozenset({None})
_AFTER: Final = {kind.value: status for kind, status in EVENT_STATUS.items()}
_SEXES: Final[dict[str | None, Sex | None]] = {None: None, **{sex.value: sex for sex in Sex}}


class BalanceRow(NamedTuple):
    """What one member held, and whether the member counts in the assembly.

    A named tuple: of frozen dataclasses, twenty thousand take as long as the whole question.
    """

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
    rules = office_rules(session)
    # By columns, a part of the rows at a time: with twenty thousand members that halves the time.
    columns: tuple[list[Any], ...] = tuple([] for _ in balances_statement().selected_columns)
    found = session.execute(balances_statement(), {"as_of": as_of})
    for part in found.partitions(_PART):
        for column, values in zip(columns, zip(*part, strict=True), strict=True):
            column.extend(values)
    ids, numbers, names, sexes, now, before, places, shares, amounts = columns
    statuses = [
        _AFTER[step] if step else _STATUSES[status]
        for status, step in zip(now, before, strict=True)
    ]
    members = sum(map(MEMBERS_IN.__contains__, statuses))
    percent, over = _parts(sum(shares), rules, members=members)
    why_not = [*map(_reasons(rules), statuses, shares)]
    told = (
        *(ids, numbers, names, map(_SEXES.get, sexes), statuses, places, shares, amounts),
        *(map(percent, shares), map(over, shares), map(_NOBODY.__contains__, why_not), why_not),
    )
    wanted = [
        why is None or (not only_voters and (held > 0 or why is not NoVote.LEFT))
        for why, held in zip(why_not, shares, strict=True)
    ]
    make = partial(tuple.__new__, BalanceRow)
    return [*map(make, compress(zip(*told, strict=True), wanted))]


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
def balances_statement() -> Select[*tuple[Any, ...]]:
    """The one question behind the balances of the day `as_of`.

    Codes stay the text they are stored as: making a thing of each takes longer than the question.
    """
    as_of = bindparam("as_of", date.max, Date)
    member, place, line = (mapped.__table__ for mapped in (Member, Neighbourhood, ShareTransaction))
    sums = (
        select(
            line.c.member_id,
            func.sum(line.c.shares).label("shares"),
            func.sum(line.c.amount).label("amount"),
        )
        .where(line.c.on_date <= as_of)
        .group_by(line.c.member_id)
        .subquery()
    )
    return (
        select(
            member.c.id,
            member.c.number,
            member.c.full_name,
            type_coerce(member.c.sex, String),
            type_coerce(member.c.status, String),
            case((member.c.status_on > as_of, last_step(member.c.id, as_of)), else_=""),
            func.coalesce(place.c.name, ""),
            cast(func.coalesce(sums.c.shares, 0), BigInteger),
            cast(func.coalesce(sums.c.amount, 0), BigInteger),
        )
        .select_from(member)
        .outerjoin(sums, sums.c.member_id == member.c.id)
        .outerjoin(place, place.c.id == member.c.neighbourhood_id)
        .where(
            member.c.status != MemberStatus.MERGED,
            or_(member.c.joined_on <= as_of, sums.c.shares > 0),
        )
        .order_by(member.c.number)
    )


def _parts(
    total: int, rules: OfficeRules, *, members: int
) -> tuple[Callable[[int], int], Callable[[int], bool]]:
    """The part that so many shares are, and whether it is too much; reckoned once for each.

    While a cooperative gathers its founders everybody would be over the cap.
    """
    gathers = members < rules.number("rules.founders_min")
    cap = 100 if gathers else rules.number("rules.share_cap_pct")
    percent = cache(partial(hundredths_of_percent, whole=total))
    return percent, cache(partial(is_over_cap, total=total, cap_percent=cap))


def _reasons(rules: OfficeRules) -> Callable[[MemberStatus, int], NoVote | None]:
    """Why somebody of a status with so many shares does not vote, reckoned once for each."""
    base, least = rules.value("quorum.base"), rules.number("rules.shares_min")

    @cache
    def reason(status: MemberStatus, shares: int) -> NoVote | None:
        return no_vote_reason(status, shares, base=base, shares_min=least)

    return reason
