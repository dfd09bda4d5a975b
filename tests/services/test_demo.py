"""A made-up cooperative holds together as a real one would."""

import pytest

from coopdesk.errors import CancelledError, Problem, RefusedError
from coopdesk.services.check import check_office
from coopdesk.services.cooperative import the_cooperative
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.member_search import search_members
from coopdesk.services.numbering import peek
from coopdesk.services.office import Office
from coopdesk.services.progress import Progress
from coopdesk.services.shares import capital
from tests.makers import TODAY, make_cooperative, make_member


def test_an_empty_office_is_filled_and_everything_agrees(any_office: Office) -> None:
    any_office.write(fill_demo, members=60, today=TODAY)

    assert any_office.read(the_cooperative).is_made_up
    assert any_office.read(peek, "member") == 61
    held = any_office.read(capital)
    assert held.shares > 60
    assert held.amount == held.shares * 5000
    assert [row for row in check_office(any_office).rows if not row.ok] == []


def test_its_members_are_found(office: Office) -> None:
    office.write(fill_demo, members=60, today=TODAY)

    (first,) = office.read(search_members, "1", limit=1)
    assert first.number == 1
    assert first.id in {hit.id for hit in office.read(search_members, first.full_name)}


def test_a_register_with_members_is_left_alone(office: Office) -> None:
    office.write(make_member)

    with pytest.raises(RefusedError) as refused:
        office.write(fill_demo, members=5, today=TODAY)

    assert refused.value.problem is Problem.NOT_EMPTY


def test_a_named_office_keeps_its_name_but_says_that_its_people_are_made_up(
    office: Office,
) -> None:
    office.write(make_cooperative, name="جمعية آزال")

    office.write(fill_demo, members=5, today=TODAY)

    cooperative = office.read(the_cooperative)
    assert cooperative.name == "جمعية آزال"
    assert cooperative.is_made_up


def test_stopping_leaves_nothing(office: Office) -> None:
    progress = Progress()
    progress.cancel()

    with pytest.raises(CancelledError):
        office.write(fill_demo, members=5, today=TODAY, progress=progress)

    assert office.read(peek, "member") == 1
