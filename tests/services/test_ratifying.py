"""What the general assembly ratifies, and that it ratifies it once."""

from datetime import date

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.members import MemberInput
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.member_events import standing_events
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import reverse_step
from coopdesk.services.office import Office
from coopdesk.services.ratifying import RatifyRow, ratified_on, ratify, waiting_for_assembly
from tests.makers import TODAY
from tests.services.path import accept, apply, found, join, step


def waiting(office: Office, until: date = TODAY) -> list[RatifyRow]:
    return office.read(waiting_for_assembly, until=until)


def say_yes(office: Office, *events: int, on: date = TODAY) -> int:
    return office.write(ratify, events, on=on, decision_ref=" ٤ ", today=TODAY)


def test_admissions_come_first_then_those_who_left(any_office: Office) -> None:
    found(any_office)
    old = join(any_office, joined_on=date(2024, 1, 1))  # ratified on paper long ago
    left = join(any_office, joined_on=date(2024, 1, 1))
    step(any_office, left, Kind.WITHDRAWN, date(2026, 11, 2), decision_ref="6/2026")
    gone = join(any_office, joined_on=date(2024, 1, 1))
    step(any_office, gone, Kind.EXPELLED, date(2026, 11, 1))
    new = accept(any_office, apply(any_office))
    founder = MemberInput(full_name="مؤسس", joined_on=date(2026, 3, 1), is_founder=True)
    any_office.write(add_member, founder, today=TODAY)
    step(any_office, old, Kind.SUSPENDED)

    rows = waiting(any_office)

    assert [(row.kind, row.member_id) for row in rows] == [
        (Kind.JOINED, new),
        (Kind.WITHDRAWN, left),
        (Kind.EXPELLED, gone),
    ]
    assert (rows[0].number, rows[0].decision_ref) == (4, "14/2026")
    assert rows[1].reason == "سبب مكتوب"
    assert [row.member_id for row in waiting(any_office, date(2026, 11, 1))] == [gone]


def test_a_return_by_application_is_ratified_and_a_reinstatement_is_not(
    any_office: Office,
) -> None:
    found(any_office)
    back = join(any_office, joined_on=date(2024, 1, 1), national_no="01017384256", shares=0)
    step(any_office, back, Kind.LOST, date(2024, 9, 1))
    other = join(any_office, joined_on=date(2024, 1, 1))
    step(any_office, other, Kind.SUSPENDED)
    step(any_office, other, Kind.REINSTATED)
    accept(any_office, apply(any_office))

    assert [(row.kind, row.member_id) for row in waiting(any_office)] == [(Kind.REINSTATED, back)]


def test_the_assembly_ratifies_once(any_office: Office) -> None:
    found(any_office)
    new = accept(any_office, apply(any_office))
    left = join(any_office)
    exit_step = step(any_office, left, Kind.WITHDRAWN)
    admitted = any_office.read(standing_events, new)[0].id

    assert say_yes(any_office, admitted, exit_step, admitted) == 2

    assert admitted not in {row.event_id for row in waiting(any_office)}
    assert any_office.read(ratified_on, exit_step) == TODAY
    with pytest.raises(RefusedError, match="ratified") as error:
        say_yes(any_office, exit_step)
    assert error.value.facts == {"date": "2026/11/23"}


def test_only_what_stands_is_ratified_and_not_before_it_was(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    suspended = step(any_office, member_id, Kind.SUSPENDED, date(2026, 5, 1))
    wrong = step(any_office, member_id, Kind.LOST, date(2026, 6, 1))
    reversing = any_office.write(reverse_step, wrong, reason="خطأ", today=TODAY)
    for event in (suspended, wrong, reversing):
        with pytest.raises(RefusedError, match="not_ratifiable"):
            say_yes(any_office, event)
    with pytest.raises(GoneError):
        say_yes(any_office, 999)

    left = step(any_office, member_id, Kind.EXPELLED, date(2026, 7, 1))
    for on, problem in (
        (date(2026, 11, 24), Problem.IN_FUTURE),
        (date(2026, 6, 30), Problem.BEFORE_EFFECT),
    ):
        with pytest.raises(InvalidInputError) as error:
            say_yes(any_office, left, on=on)
        assert error.value.problems == {"on": problem}
    with pytest.raises(InvalidInputError) as long:
        any_office.write(ratify, [left], on=TODAY, decision_ref="4" * 121, today=TODAY)
    assert long.value.problems == {"decision_ref": Problem.TOO_LONG}
    assert any_office.read(ratified_on, left) is None


def test_a_ratified_exit_can_still_be_mended(any_office: Office) -> None:
    """A death that was noted for the wrong person must not stay because an assembly nodded."""
    found(any_office)
    member_id = join(any_office)
    died = step(any_office, member_id, Kind.DECEASED)
    say_yes(any_office, died)
    any_office.write(reverse_step, died, reason="كان غيره", today=TODAY)

    assert died not in {row.event_id for row in waiting(any_office)}


def test_all_of_a_list_or_nothing_of_it(office: Office) -> None:
    found(office)
    first = step(office, join(office), Kind.LOST)
    second = step(office, join(office), Kind.LOST)
    say_yes(office, second)
    with pytest.raises((RefusedError, ConflictError)):
        say_yes(office, first, second)
    assert office.read(ratified_on, first) is None
