"""Numbers that people see: none twice, none left out."""

import pytest
from sqlalchemy.orm import Session

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services import audit
from coopdesk.services.numbering import (
    last_number,
    next_number,
    next_numbers,
    peek,
    raise_to,
    set_start,
)
from coopdesk.services.office import Office
from coopdesk.storage.keys import reserve_ids
from coopdesk.storage.models import Member
from tests.makers import make_member


def test_a_series_starts_at_one_and_goes_on(any_office: Office) -> None:
    assert any_office.read(peek, "letter") == 1
    assert [any_office.write(next_number, "letter") for _ in range(3)] == [1, 2, 3]
    assert any_office.write(next_numbers, "letter", 3) == range(4, 7)
    assert any_office.read(peek, "letter") == 7


def test_each_year_and_each_series_counts_for_itself(any_office: Office) -> None:
    any_office.write(next_number, "letter", year=2025)
    assert any_office.write(next_number, "letter", year=2026) == 1
    assert any_office.write(next_number, "letter", year=2025) == 2
    assert any_office.write(next_number, "receipt", year=2025) == 1


def test_a_failed_use_case_gives_its_number_back(any_office: Office) -> None:
    def fail(session: Session) -> None:
        next_number(session, "letter")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        any_office.write(fail)
    assert any_office.write(next_number, "letter") == 1


def test_numbers_brought_from_elsewhere_are_gone_past(any_office: Office) -> None:
    any_office.write(raise_to, "member", 250)
    any_office.write(raise_to, "member", 90)
    assert any_office.write(next_number, "member") == 251


def test_the_start_of_a_series_is_set_once_and_told_to_the_audit(any_office: Office) -> None:
    any_office.write(set_start, "letter", 120, year=2026)
    assert any_office.write(next_number, "letter", year=2026) == 121

    [row] = any_office.read(audit.history, "counter", "letter/2026")
    assert row.changes == (("last", 0, 120),)


def test_the_start_cannot_go_below_numbers_in_use(any_office: Office) -> None:
    any_office.write(next_numbers, "letter", 5)
    with pytest.raises(InvalidInputError) as refusal:
        any_office.write(set_start, "letter", 4)
    assert refusal.value.problems == {"last": Problem.NUMBER_TAKEN}

    any_office.write(set_start, "letter", 3, used=3)  # two of them were given to nobody
    assert any_office.read(last_number, "letter") == 3
    with pytest.raises(InvalidInputError):
        any_office.write(set_start, "letter", -1, used=0)


def test_ids_taken_beforehand_are_not_given_to_others(any_office: Office) -> None:
    def bring_in(session: Session) -> list[int]:
        first = make_member(session)
        ids = reserve_ids(session, Member, 3)
        for id_ in ids:
            make_member(session, id=id_)
        return [first, *ids, make_member(session)]

    ids = any_office.write(bring_in)
    assert len({*ids}) == 5
    assert any_office.write(make_member) not in ids
