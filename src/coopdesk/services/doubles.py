"""Members who may stand in the register twice, and pairs of whom it is known that they do not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.domain.doubles import DoubleReason, Identity, Likeness, candidates, likeness
from coopdesk.domain.members import MemberStatus, Sex, age_on
from coopdesk.domain.names import key_parts
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.storage.models import Member, Neighbourhood, NotTheSame

_BLOCK: Final = 500


@dataclass(frozen=True, slots=True)
class DoubleMember:
    """One of two who may be the same, with what one tells them apart by."""

    id: int
    number: int
    full_name: str
    sex: Sex | None
    status: MemberStatus
    joined_on: date
    national_no: str | None
    phone1: str
    phone2: str
    birth_date: date | None
    birth_year: int | None
    neighbourhood: str
    shares: int
    age: int | None
    """Completed years, where the day of birth is known; else those of this year."""


@dataclass(frozen=True, slots=True)
class DoublePair:
    """Two members who may be one person; `one` has the lower number."""

    one: DoubleMember
    other: DoubleMember
    score: int
    """From `domain.doubles.LISTED_FROM` up; the higher, the likelier."""
    reasons: tuple[DoubleReason, ...]


@dataclass(frozen=True, slots=True)
class NotTheSameRow:
    """Two members of whom somebody said that they are two people."""

    one_id: int
    one_number: int
    one_name: str
    other_id: int
    other_number: int
    other_name: str
    by: str


def possible_doubles(session: Session, *, limit: int | None = 200, today: date) -> list[DoublePair]:
    """Who may stand in the register twice, the likeliest first; merged records never."""
    people = list(_identities(session))
    known = _known_apart(session)
    found: list[tuple[Likeness, Identity, Identity]] = []
    for one, other in candidates(people):
        if (one.id, other.id) not in known and (alike := likeness(one, other)) is not None:
            found.append((alike, one, other))
    found.sort(key=lambda pair: (-pair[0].score, pair[1].id, pair[2].id))
    best = found if limit is None else found[:limit]
    ids = {person.id for _alike, *pair in best for person in pair}
    rows = {row.id: row for row in double_members(session, ids, today=today)}
    return [_pair(rows[one.id], rows[other.id], alike) for alike, one, other in best]


def double_members(
    session: Session, member_ids: Iterable[int], *, today: date
) -> list[DoubleMember]:
    """What tells these members apart, by number; who is gone is left out."""
    ids = sorted(set(member_ids))
    rows: list[DoubleMember] = []
    for start in range(0, len(ids), _BLOCK):
        query = _row_query().where(Member.id.in_(ids[start : start + _BLOCK]))
        rows += [_row(found, today) for found in session.execute(query)]
    return sorted(rows, key=lambda row: row.number)


def say_not_the_same(session: Session, one: int, other: int) -> None:
    """Note that these two are two people; the pair is not pointed out again.

    Raises:
        GoneError: one of them is not there.
        RefusedError: it is one member, not two.
    """
    first, second = sorted((one, other))
    if first == second:
        raise RefusedError(Problem.MERGE_WITH_ITSELF)
    both = select(func.count()).where(Member.id.in_((first, second)))
    if session.scalar(both) != 2:
        raise GoneError
    if session.get(NotTheSame, (first, second)) is None:
        by = acting(session)
        session.add(NotTheSame(one_id=first, other_id=second, at=by.now, by=by.who))
        session.flush()


def take_back_not_the_same(session: Session, one: int, other: int) -> None:
    """Let the pair be pointed out again; one that was never said is no mistake."""
    said = session.get(NotTheSame, tuple(sorted((one, other))))
    if said is not None:
        session.delete(said)
        session.flush()


def list_not_the_same(session: Session) -> list[NotTheSameRow]:
    """Every pair said to be two people, the last said first."""
    names = {
        row.id: (row.number, row.full_name)
        for row in session.execute(
            select(Member.id, Member.number, Member.full_name).where(
                Member.id.in_(select(NotTheSame.one_id).union(select(NotTheSame.other_id)))
            )
        )
    }
    said = NotTheSame
    query = select(said.one_id, said.other_id, said.by).order_by(said.at.desc(), said.one_id)
    return [
        NotTheSameRow(one, *names[one], other, *names[other], by)
        for one, other, by in session.execute(query)
    ]


def _identities(session: Session) -> Iterator[Identity]:
    """Everybody who can be somebody's double."""
    row = Member
    query = select(
        row.id,
        row.name_key,
        row.national_no,
        row.phone1,
        row.phone2,
        row.birth_date,
        row.birth_year,
        row.sex,
    ).where(row.status != MemberStatus.MERGED)
    for id_, key, card, phone1, phone2, born, year, sex in session.execute(query):
        phones = tuple(phone for phone in (phone1, phone2) if phone)
        number = (card or "").lstrip("0")
        yield Identity(id_, key_parts(key), number, phones, born, year, sex)


def _known_apart(session: Session) -> set[tuple[int, int]]:
    """Pairs said to be two people; what was said of a merged record holds for the kept one."""
    pairs = session.execute(select(NotTheSame.one_id, NotTheSame.other_id)).all()
    if not pairs:
        return set()
    merged = select(Member.id, Member.merged_into_id).where(Member.merged_into_id.is_not(None))
    kept = {row.id: row.merged_into_id for row in session.execute(merged)}
    apart: set[tuple[int, int]] = set()
    for pair in pairs:
        one, other = sorted(kept.get(member_id, member_id) for member_id in pair)
        apart.add((one, other))
    return apart


def _pair(one: DoubleMember, other: DoubleMember, alike: Likeness) -> DoublePair:
    first, second = (one, other) if one.number < other.number else (other, one)
    return DoublePair(first, second, alike.score, alike.reasons)


def _row_query() -> Select[*tuple[Any, ...]]:
    row = Member
    return select(
        row.id,
        row.number,
        row.full_name,
        row.sex,
        row.status,
        row.joined_on,
        row.national_no,
        row.phone1,
        row.phone2,
        row.birth_date,
        row.birth_year,
        func.coalesce(Neighbourhood.name, ""),
        row.shares,
    ).outerjoin(Neighbourhood, Neighbourhood.id == row.neighbourhood_id)


def _row(found: Sequence[Any], today: date) -> DoubleMember:
    born, year = found[9], found[10]
    age = age_on(born, today) if born else today.year - year if year else None
    return DoubleMember(*(*found, age))
