"""The list of members at any size: ids in order first, rows by the chunk, counts and totals."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain
from typing import Any, Final

from sqlalchemy import Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import IdKind, MemberLack, MemberStatus, Sex
from coopdesk.services.member_filter import (
    BY_NUMBER,
    EVERYONE,
    MemberColumn,
    MemberFilter,
    MemberOrder,
    conditions,
)
from coopdesk.services.member_lacks import (
    LackTerms,
    lack_condition,
    lack_terms,
    lacks_anything,
    lacks_of,
)
from coopdesk.storage.models import Member, Neighbourhood

_BLOCK: Final = 1000
_STATUS_ORDER: Final = {status: place for place, status in enumerate(MemberStatus)}


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One member as lists, the register and exports show it."""

    id: int
    number: int
    full_name: str
    sex: Sex | None
    status: MemberStatus
    status_on: date
    joined_on: date
    national_no: str | None
    id_kind: IdKind
    id_issued_on: date | None
    id_expires_on: date | None
    birth_date: date | None
    birth_year: int | None
    occupation: str
    activity: str
    neighbourhood_id: int | None
    neighbourhood: str
    address: str
    phone1: str
    phone2: str
    decision_ref: str
    folder_no: str
    is_founder: bool
    photo_sha256: str
    shares: int
    amount: int
    """Whole rials paid in for the shares."""
    lacks: frozenset[MemberLack] = frozenset()


@dataclass(frozen=True, slots=True)
class MemberCounts:
    """What each chip over the list would show."""

    all: int
    by_status: dict[MemberStatus, int]
    """Every status, 0 included."""
    by_lack: dict[MemberLack, int]
    any_lack: int
    by_sex: dict[Sex, int]


@dataclass(frozen=True, slots=True)
class MemberTotals:
    """The line under the list."""

    members: int
    shares: int
    amount: int


def member_ids(
    session: Session,
    chosen: MemberFilter = EVERYONE,
    order: MemberOrder = BY_NUMBER,
    *,
    today: date,
) -> "array[int]":
    """Ids of all members in the list, in its order."""
    query: Select[*tuple[Any, ...]] = select(Member.id)
    if order.column is MemberColumn.NEIGHBOURHOOD:
        query = query.outerjoin(Neighbourhood, Neighbourhood.id == Member.neighbourhood_id)
    return _ids(session, _ordered(query, chosen, order, _terms_for(session, chosen, today)))


def member_rows(session: Session, ids: Sequence[int], *, today: date) -> list[MemberRow]:
    """The rows of these ids in the order asked; an id that is gone is left out."""
    terms = lack_terms(session, today=today)
    rows = session.connection().execute(_rows_of_ids(), {"ids": list(ids)})
    found = {row[0]: _row(row, terms) for row in rows.all()}
    return [found[member_id] for member_id in ids if member_id in found]


def iter_member_rows(
    session: Session,
    chosen: MemberFilter = EVERYONE,
    order: MemberOrder = BY_NUMBER,
    *,
    today: date,
) -> Iterator[MemberRow]:
    """Every row of the list, streamed; to be used up before the session closes."""
    terms = lack_terms(session, today=today)
    query = _ordered(_rows(), chosen, order, terms)
    for row in session.execute(query, execution_options={"yield_per": _BLOCK}):
        yield _row(row, terms)


def member_counts(session: Session, chosen: MemberFilter, *, today: date) -> MemberCounts:
    """Counts of the present search, whichever status or lack is chosen in it."""
    terms = lack_terms(session, today=today)
    query = (
        select(
            Member.status,
            func.count(),
            func.sum(case((lacks_anything(terms), 1), else_=0)),
            *(func.sum(case((Member.sex == sex, 1), else_=0)) for sex in Sex),
            *(func.sum(case((lack_condition(lack, terms), 1), else_=0)) for lack in MemberLack),
        )
        .where(*conditions(chosen.without_chips(), terms))
        .group_by(Member.status)
    )
    by_status = dict.fromkeys(MemberStatus, 0)
    by_lack = dict.fromkeys(MemberLack, 0)
    by_sex = dict.fromkeys(Sex, 0)
    any_lack = 0
    for status, count, lacking, *each in session.execute(query):
        by_status[status] = count
        any_lack += lacking
        for sex, found in zip(Sex, each[: len(Sex)], strict=True):
            by_sex[sex] += found
        for lack, found in zip(MemberLack, each[len(Sex) :], strict=True):
            by_lack[lack] += found
    return MemberCounts(sum(by_status.values()), by_status, by_lack, any_lack, by_sex)


def member_totals(session: Session, chosen: MemberFilter, *, today: date) -> MemberTotals:
    """How many members are shown, with what shares and value."""
    query = select(
        func.count(),
        func.coalesce(func.sum(Member.shares), 0),
        func.coalesce(func.sum(Member.amount), 0),
    ).where(*conditions(chosen, _terms_for(session, chosen, today)))
    members, shares, amount = session.execute(query).one()
    return MemberTotals(members, int(shares), int(amount))


def totals_of(session: Session, ids: Sequence[int]) -> MemberTotals:
    """The same for chosen rows."""
    members = shares = amount = 0
    for start in range(0, len(ids), _BLOCK):
        some = ids[start : start + _BLOCK]
        query = select(func.count(), func.sum(Member.shares), func.sum(Member.amount)).where(
            Member.id.in_(some)
        )
        count, held, paid = session.execute(query).one()
        members, shares, amount = members + count, shares + int(held or 0), amount + int(paid or 0)
    return MemberTotals(members, shares, amount)


def _terms_for(session: Session, chosen: MemberFilter, today: date) -> LackTerms:
    """The office's figures; not read where the choice does not ask who lacks what."""
    if chosen.lacks:
        return lack_terms(session, today=today)
    return LackTerms(today=today, adult_age=0, national_no_length=0)


def _ids(session: Session, query: Select[*tuple[Any, ...]]) -> "array[int]":
    """Ids straight from the driver; a row object for each would take twice as long."""
    ids = array("q")
    result = session.connection().execute(query)
    while block := result.cursor.fetchmany(_BLOCK):
        ids.extend(chain.from_iterable(block))
    result.close()
    return ids


@cache  # a list asks for its rows at every turn of the wheel
def _rows_of_ids() -> Select[*tuple[Any, ...]]:
    return _rows().where(Member.id.in_(bindparam("ids", expanding=True)))


def _rows() -> Select[*tuple[Any, ...]]:
    row = Member
    return select(
        row.id,
        row.number,
        row.full_name,
        row.sex,
        row.status,
        row.status_on,
        row.joined_on,
        row.national_no,
        row.id_kind,
        row.id_issued_on,
        row.id_expires_on,
        row.birth_date,
        row.birth_year,
        row.occupation,
        row.activity,
        row.neighbourhood_id,
        func.coalesce(Neighbourhood.name, ""),
        row.address,
        row.phone1,
        row.phone2,
        row.decision_ref,
        row.folder_no,
        row.is_founder,
        row.photo_sha256,
        row.shares,
        row.amount,
    ).outerjoin(Neighbourhood, Neighbourhood.id == row.neighbourhood_id)


def _row(values: Sequence[Any], terms: LackTerms) -> MemberRow:
    row = MemberRow(*values)
    lacks = lacks_of(row, terms)
    if lacks:  # nobody has seen the row yet, and making it again would cost as much as all before
        object.__setattr__(row, "lacks", lacks)
    return row


def _ordered(
    query: Select[*tuple[Any, ...]], chosen: MemberFilter, order: MemberOrder, terms: LackTerms
) -> Select[*tuple[Any, ...]]:
    first, last = _ORDERS[order.column], _TIES.get(order.column, Member.number)
    by = (first.desc(), last.desc()) if order.descending else (first, last)
    return query.where(*conditions(chosen, terms)).order_by(*by)


_LAST: Final = "\U0010ffff"
_LONG_AGO: Final = date(1, 1, 1)
_ORDERS: Final[dict[MemberColumn, Any]] = {
    MemberColumn.NUMBER: Member.number,
    MemberColumn.NAME: Member.name_key,
    MemberColumn.STATUS: case(_STATUS_ORDER, value=Member.status),
    MemberColumn.NEIGHBOURHOOD: func.coalesce(Neighbourhood.name_key, _LAST),
    MemberColumn.JOINED: Member.joined_on,
    MemberColumn.SHARES: Member.shares,
    MemberColumn.AMOUNT: Member.amount,
    MemberColumn.PHONE: Member.phone1,
    MemberColumn.NATIONAL_NO: func.coalesce(Member.national_no, ""),
    MemberColumn.BIRTH: func.coalesce(Member.birth_year, 0),
    MemberColumn.SEX: func.coalesce(Member.sex, ""),
}
_TIES: Final[dict[MemberColumn, Any]] = {
    # The id as their indexes have it: a million members come in order without being fetched.
    **dict.fromkeys((MemberColumn.NAME, MemberColumn.JOINED, MemberColumn.PHONE), Member.id),
    MemberColumn.BIRTH: func.coalesce(Member.birth_date, _LONG_AGO),
}
