"""Finding somebody at the attendance desk: part of a name, a number, a scanned card."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.arabic import fold, fold_words
from coopdesk.domain.card_marks import ReadNumber, read_number
from coopdesk.domain.meetings import ORGAN_OF, AttendanceState, LeftOut
from coopdesk.domain.members import MEMBERS_IN, Sex
from coopdesk.domain.organs import Organ
from coopdesk.services.attendance_cards import LedOn, led_on
from coopdesk.services.records import record
from coopdesk.storage.models import Attendance, Entitled, Meeting, Member, Proxy

_MIN_PHONE: Final = 4
"""Fewer digits than this are a number, not part of a phone or a card."""
_MOST_DIGITS: Final = 9
_MOST_OUTSIDE: Final = 3
_LAST: Final = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class DeskHit:
    """One entitled person who may be meant, and what the sheet says of them."""

    entitled_id: int
    number: int | None
    full_name: str
    sex: Sex | None
    capacity: str
    neighbourhood: str
    phone: str
    national_no_end: str
    attendance_id: int | None
    state: AttendanceState | None
    arrived_at: datetime | None
    left_at: datetime | None
    desk: str
    note: str
    proxy_holder: str
    """Whom this person sent."""
    speaks_for: int
    """How many proxies this person holds."""


@dataclass(frozen=True, slots=True)
class OutsideHit:
    """A member who may be meant and is not on the list, and why."""

    member_id: int | None
    number: int | None
    full_name: str
    sex: Sex | None
    reason: LeftOut
    note: str


@dataclass(frozen=True, slots=True)
class DeskAnswer:
    """Who may be meant, best first."""

    hits: tuple[DeskHit, ...]
    total: int
    """All who match, shown or not."""
    outside: tuple[OutsideHit, ...]
    is_exact: bool
    """A scanned card, or nobody else is meant: may be marked at once."""
    led: LedOn | None = None
    """Whose the number is now, where it is that of a merged record or of a card no longer valid."""


_NOBODY: Final = DeskAnswer((), 0, (), is_exact=False)


def find_entitled(session: Session, meeting_id: int, text: str, *, limit: int = 8) -> DeskAnswer:
    """Who on the list may be meant by what was typed or scanned, best first.

    Raises:
        GoneError: there is no such meeting.
    """
    key = fold(text)
    if not key:
        return _NOBODY
    meeting = record(session, Meeting, meeting_id)
    read = read_number(text)
    led = led_on(session, meeting_id, read) if read else None
    matches = _matches(text, read, led)
    on_list = and_(Entitled.meeting_id == meeting_id, Entitled.left_out.is_(None), *matches)
    ids, total = _ranked(session, on_list, key, _exact(key, read, led), limit)
    outside: tuple[OutsideHit, ...] = ()
    if total < limit:
        number = led.number if led else read.number if read else None
        outside = _outside(session, meeting, matches, text, number)
    is_exact = total == 1 and read is not None
    return DeskAnswer(_hits(session, ids), total, outside, is_exact=is_exact, led=led)


def _matches(text: str, read: ReadNumber | None, led: LedOn | None) -> list[ColumnElement[bool]]:
    """What a line must satisfy."""
    if read is None:
        return [_word_match(word) for word in fold_words(text)]
    if led is None or led.card is not None:
        whole = Entitled.number == read.number
        return [whole if read.is_whole else _digits_match(str(read.number))]
    own = _exact("", read, led)
    if not read.is_whole:
        own = or_(own, _digits_match(str(read.number)))
    return [own] if led.hidden_id is None else [own, Entitled.id != led.hidden_id]


def _exact(key: str, read: ReadNumber | None, led: LedOn | None) -> ColumnElement[bool]:
    """The line that is meant before all others."""
    if led is not None and led.entitled_id is not None:
        return Entitled.id == led.entitled_id
    if read is None:
        return Entitled.name_key == key
    return Entitled.number == (led.number if led else read.number)


def _word_match(word: str) -> ColumnElement[bool]:
    name = Entitled.name_key.contains(word, autoescape=True)
    return or_(name, _digits_match(word)) if word.isdigit() else name


def _digits_match(digits: str) -> ColumnElement[bool]:
    """Numbers that begin so; with some digits more also the phone and the end of the card."""
    ways: list[ColumnElement[bool]] = []
    if len(digits) <= _MOST_DIGITS:
        value = int(digits)
        ways.append(Entitled.number == value)
        for places in range(1, _MOST_DIGITS - len(digits) + 1):
            first = value * 10**places
            ways.append(Entitled.number.between(first, first + 10**places - 1))
    if len(digits) >= _MIN_PHONE:
        ways.append(Entitled.phone.contains(digits.lstrip("0"), autoescape=True))
        ways.append(Entitled.national_no_end == digits[-4:])
    return or_(*ways)


def _ranked(
    session: Session,
    on_list: ColumnElement[bool],
    key: str,
    exact: ColumnElement[bool],
    limit: int,
) -> tuple[list[int], int]:
    """The best ids and how many match, by one walk through the list."""
    first = key.split(" ", 1)[0]  # «صالح احمد» means «صالح مرشد أحمد» before «أحمد صالح»
    rank = case((exact, 0), (_starts(key), 1), (_starts(first), 2), else_=3)
    order = Entitled.number if key.isdigit() else Entitled.name_key
    query = (
        select(Entitled.id, func.count().over())
        .where(on_list)
        .order_by(rank, order, Entitled.id)
        .limit(limit)
    )
    found = session.execute(query).all()
    return [row[0] for row in found], found[0][1] if found else 0


def _hits(session: Session, ids: list[int]) -> tuple[DeskHit, ...]:
    if not ids:
        return ()
    rows = {row[0]: DeskHit(*row) for row in session.execute(_rows().where(Entitled.id.in_(ids)))}
    return tuple(rows[one] for one in ids)


def _starts(key: str) -> ColumnElement[bool]:
    return and_(Entitled.name_key >= key, Entitled.name_key < key + _LAST)


def _rows() -> Select[*tuple[Any, ...]]:
    row, mark, sent = Entitled, Attendance, aliased(Entitled)
    holds = select(func.count()).where(Proxy.holder_id == row.id).scalar_subquery()
    given = aliased(Proxy)
    return (
        select(
            row.id,
            row.number,
            row.full_name,
            row.sex,
            row.capacity,
            row.neighbourhood,
            row.phone,
            row.national_no_end,
            mark.id,
            mark.state,
            mark.arrived_at,
            mark.left_at,
            func.coalesce(mark.desk, ""),
            func.coalesce(mark.note, ""),
            func.coalesce(sent.full_name, ""),
            holds,
        )
        .outerjoin(mark, mark.entitled_id == row.id)
        .outerjoin(given, given.giver_id == row.id)
        .outerjoin(sent, sent.id == given.holder_id)
    )


def _outside(
    session: Session,
    meeting: Meeting,
    matches: list[ColumnElement[bool]],
    text: str,
    number: int | None,
) -> tuple[OutsideHit, ...]:
    row = Entitled
    query = (
        select(row.member_id, row.number, row.full_name, row.sex, row.left_out, row.left_out_note)
        .where(row.meeting_id == meeting.id, row.left_out.is_not(None), *matches)
        .order_by(row.name_key)
        .limit(_MOST_OUTSIDE)
    )
    rows: list[Any] = list(session.execute(query))
    found = [OutsideHit(*hit) for hit in rows]
    missing = _MOST_OUTSIDE - len(found)
    if missing and ORGAN_OF[meeting.kind] is Organ.ASSEMBLY:
        found += _joined_later(session, meeting.id, text, number, missing)
    return tuple(found)


def _joined_later(
    session: Session, meeting_id: int, text: str, number: int | None, limit: int
) -> list[OutsideHit]:
    """Members of today whom the frozen list does not know."""
    if number is not None:
        matches = [Member.number == number]
    else:
        matches = [Member.name_key.contains(word, autoescape=True) for word in fold_words(text)]
    listed = exists().where(Entitled.meeting_id == meeting_id, Entitled.member_id == Member.id)
    query = (
        select(Member.id, Member.number, Member.full_name, Member.sex)
        .where(Member.status.in_(sorted(MEMBERS_IN)), ~listed, *matches)
        .order_by(Member.name_key, Member.id)
        .limit(limit)
    )
    return [OutsideHit(*row, LeftOut.JOINED_LATER, "") for row in session.execute(query)]
