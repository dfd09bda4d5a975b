"""What rows have in common: with each other and with the register."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from coopdesk.errors import Problem
from coopdesk.services.importing.plan import ImportRow, Verdict
from coopdesk.services.importing.reading import RowReader, judge
from coopdesk.storage.models import Member

Register = Mapping[Any, Mapping[str, object]]
"""Number and name of the member who has something already, by that something."""

_AT_ONCE: Final = 500
ACROSS: Final = frozenset(
    {
        Problem.NUMBER_TAKEN,
        Problem.NATIONAL_NO_TAKEN,
        Problem.PROBABLE_TWIN,
        Problem.SHARE_VALUE_ODD,
    }
)
"""What follows from other rows and is judged anew when one of them changes."""


def check_across(session: Session, rows: Sequence[ImportRow], reader: RowReader) -> None:
    """Find numbers given twice, probable twins and share values unlike the others.

    The first row that has a number or a card keeps it, whatever else is the matter with it.
    """
    real = [row for row in rows if row.verdict is not Verdict.SKIPPED]
    _check_taken(
        real,
        reader,
        numbers_taken(session, real),
        cards_taken(session, real),
    )
    _check_twins(real, reader, _names_known(session, real))
    usual = usual_value(rows)
    for row in real:
        if row.unit_value and row.unit_value != usual:
            reader.issue(row, "share_value", Problem.SHARE_VALUE_ODD, facts={"usual": usual})
    for row in real:
        if row.issues:
            row.verdict = judge(row)


def usual_value(rows: Iterable[ImportRow]) -> int:
    """The share value most rows give; 0 when none does."""
    values = Counter(row.unit_value for row in rows if row.unit_value)
    return values.most_common(1)[0][0] if values else 0


def _check_taken(
    rows: Sequence[ImportRow],
    reader: RowReader,
    numbers: Register,
    cards: Register,
) -> None:
    number_rows: dict[int, int] = {}
    card_rows: dict[str, int] = {}
    for row in rows:
        number = row.member_no
        if number is not None:
            if number in numbers or number in number_rows:
                facts = _facts(number, numbers, number_rows)
                reader.issue(row, "number", Problem.NUMBER_TAKEN, is_error=True, facts=facts)
            number_rows.setdefault(number, row.number)
        card = row.national_no
        if card:
            if card in cards or card in card_rows:
                facts = _facts(card, cards, card_rows)
                reader.issue(
                    row, "national_no", Problem.NATIONAL_NO_TAKEN, is_error=True, facts=facts
                )
            card_rows.setdefault(card, row.number)


def _check_twins(rows: Sequence[ImportRow], reader: RowReader, known: Register) -> None:
    seen: dict[str, int] = {}
    for row in rows:
        key = row.name_key
        if not key:
            continue
        if key in seen or key in known:
            facts = _facts(key, known, seen)
            reader.issue(row, "full_name", Problem.PROBABLE_TWIN, facts=facts)
        seen.setdefault(key, row.number)


def _facts(key: Any, register: Register, file: Mapping[Any, int]) -> Mapping[str, object]:
    return register[key] if key in register else {"row": file[key]}


def numbers_taken(session: Session, rows: Sequence[ImportRow]) -> Register:
    """Membership numbers of these rows that the register has."""
    return _known(session, Member.number, {r.member_no for r in rows if r.member_no is not None})


def cards_taken(session: Session, rows: Sequence[ImportRow]) -> Register:
    """Identity numbers of these rows that the register has."""
    return _known(session, Member.national_no, {r.national_no for r in rows if r.national_no})


def _names_known(session: Session, rows: Sequence[ImportRow]) -> Register:
    return _known(session, Member.name_key, {row.name_key for row in rows if row.name_key})


def _known(session: Session, column: InstrumentedAttribute[Any], keys: set[Any]) -> Register:
    """Which keys the register has, and whose they are."""
    if not keys or session.scalar(select(Member.id).limit(1)) is None:
        return {}
    asked = list(keys)
    found: dict[Any, Mapping[str, object]] = {}
    for start in range(0, len(asked), _AT_ONCE):
        query = select(column, Member.number, Member.full_name).where(
            column.in_(asked[start : start + _AT_ONCE])
        )
        for key, number, name in session.execute(query):
            found[key] = {"number": number, "name": name}
    return found
