"""Numbers that people see: one after the other, none left out, none given twice.

A number is taken in the transaction that uses it, as late as possible, so that a transaction that
fails gives it back (a database sequence would leave a gap).
"""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.recording import note
from coopdesk.storage.engine import own_statements
from coopdesk.storage.models import Counter


def next_number(session: Session, scope: str, *, year: int = 0) -> int:
    """Take the next number of a series; others wait until this transaction ends.

    `scope` names the series (`member`, `letter_out` …); `year` is for one that starts anew every
    year, 0 for one that never does.
    """
    return next_numbers(session, scope, 1, year=year)[0]


def next_numbers(session: Session, scope: str, count: int, *, year: int = 0) -> range:
    """Take `count` numbers in a row."""
    last = _raise_by(session, scope, year, count)
    if last is None:
        _make(session, scope, year)
        last = _raise_by(session, scope, year, count) or count
    return range(last - count + 1, last + 1)


def peek(session: Session, scope: str, *, year: int = 0) -> int:
    """The number the next one will probably be; only `next_number` gives it."""
    return last_number(session, scope, year=year) + 1


def last_number(session: Session, scope: str, *, year: int = 0) -> int:
    """The last number given; 0 before the first."""
    query = select(Counter.last).where(Counter.scope == scope, Counter.year == year)
    return session.scalar(query) or 0


def raise_to(session: Session, scope: str, number: int, *, year: int = 0) -> None:
    """Let the series go on after `number`, which came from elsewhere; never lowers it."""
    _make(session, scope, year)
    session.execute(
        update(Counter)
        .where(Counter.scope == scope, Counter.year == year, Counter.last < number)
        .values(last=number),
        execution_options={"synchronize_session": False},
    )


def set_start(
    session: Session, scope: str, last: int, *, year: int = 0, used: int | None = None
) -> None:
    """Say what the last number on paper was; the next will be one more.

    `used` is the highest number a record already has, when the caller knows; without it the
    counter may only be raised.

    Raises:
        InvalidInputError: numbers after `last` were already given.
    """
    _make(session, scope, year)
    before = last_number(session, scope, year=year)
    if last < 0:
        raise InvalidInputError({"last": Problem.OUT_OF_RANGE})
    if last < (before if used is None else used):
        raise InvalidInputError({"last": Problem.NUMBER_TAKEN})
    session.execute(
        update(Counter).where(Counter.scope == scope, Counter.year == year).values(last=last),
        execution_options={"synchronize_session": False},
    )
    if last != before:
        note(
            session,
            action="update",
            table="counter",
            record_id=f"{scope}/{year}" if year else scope,
            before={"last": before},
            after={"last": last},
        )


def _raise_by(session: Session, scope: str, year: int, count: int) -> int | None:
    return session.scalar(
        update(Counter)
        .where(Counter.scope == scope, Counter.year == year)
        .values(last=Counter.last + count)
        .returning(Counter.last),
        execution_options={"synchronize_session": False},
    )


def _make(session: Session, scope: str, year: int) -> None:
    """Make the counter unless it is there; another desk may be making it at this moment."""
    dialect = own_statements(session)
    session.execute(
        dialect.insert(Counter)
        .values(scope=scope, year=year, last=0)
        .on_conflict_do_nothing(index_elements=["scope", "year"])
    )
