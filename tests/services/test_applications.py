"""Applications as they come in, wait, and are found again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind, PaidIn
from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import (
    ConflictError,
    GoneError,
    InvalidInputError,
    Problem,
    RefusedError,
)
from coopdesk.services.applications import (
    OWNER,
    ApplicationFilter,
    accept_application,
    application_counts,
    application_id_of,
    application_warnings,
    edit_application,
    list_applications,
    register_application,
    take_back_application,
    void_application,
)
from coopdesk.services.files import set_applicant_photo
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import TODAY
from tests.services.path import (
    SUBMITTED,
    applicant,
    application,
    apply,
    faults,
    found,
    join,
    refuse,
    step,
)

DUE = date(2026, 12, 1)


def fields(error: pytest.ExceptionInfo[InvalidInputError]) -> dict[str, Problem]:
    return error.value.problems


def test_an_application_gets_the_next_number_of_its_year(any_office: Office) -> None:
    found(any_office)
    ids = [apply(any_office, f"علي محمد سالم {n}", national_no="") for n in range(2)]
    earlier = apply(any_office, national_no="", submitted_on=date(2025, 12, 30))

    assert [application(any_office, each).number_text for each in ids] == ["1/2026", "2/2026"]
    assert application(any_office, earlier).number_text == "1/2025"
    assert any_office.read(application_id_of, "٢/٢٠٢٦") == ids[1]
    assert any_office.read(application_id_of, "1") == ids[0]
    for unknown in ("3/2026", "1/2024", "", "علي"):
        with pytest.raises(RefusedError, match="unknown_application"):
            any_office.read(application_id_of, unknown)


def test_what_is_kept_is_clean_and_the_board_has_two_months(any_office: Office) -> None:
    found(any_office)
    given = applicant(
        "  صالحة  ناجي علي ", phone1="٧٧١ ٢٣٤ ٥٦٧", receipt_ref=" ٥٥ ", referee="العاقل "
    )
    kept = application(any_office, any_office.write(register_application, given, today=TODAY))

    assert (kept.full_name, kept.first_name, kept.phone1) == (
        "صالحة ناجي علي",
        "صالحة",
        "+967771234567",
    )
    assert (kept.submitted_on, kept.due_on, kept.days_left) == (SUBMITTED, DUE, 8)
    assert kept.entry_fee == 1000  # the cooperative's
    assert kept.received_by == "أمين عام"
    assert (kept.referee, kept.neighbourhood) == ("العاقل", "حي الزهور")
    assert kept.state is ApplicationState.PENDING
    again = kept.to_input()
    assert again.person.full_name == kept.full_name
    assert (again.entry_fee, again.referee) == (1000, "العاقل")


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        ({"full_name": ""}, "full_name", Problem.REQUIRED),
        ({"submitted_on": date(2026, 11, 24)}, "submitted_on", Problem.IN_FUTURE),
        ({"submitted_on": date(1990, 5, 12)}, "submitted_on", Problem.BEFORE_BIRTH),
        ({"birth_date": date(2027, 1, 1)}, "birth_date", Problem.IN_FUTURE),
        ({"requested_shares": 0}, "requested_shares", Problem.NOT_POSITIVE),
        ({"requested_shares": 10**12}, "requested_shares", Problem.NOT_POSITIVE),
        ({"entry_fee": -1}, "entry_fee", Problem.OUT_OF_RANGE),
        ({"receipt_ref": "5" * 61}, "receipt_ref", Problem.TOO_LONG),
        ({"referee": "س" * 201}, "referee", Problem.TOO_LONG),
        ({"received_by": "س" * 121}, "received_by", Problem.TOO_LONG),
        ({"occupation": "س" * 121}, "occupation", Problem.TOO_LONG),
    ],
)
def test_what_can_never_be_right_is_refused_and_takes_no_number(
    office: Office, wrong: dict[str, Any], field: str, problem: Problem
) -> None:
    found(office)
    name = [wrong.pop("full_name")] if "full_name" in wrong else []
    with pytest.raises(InvalidInputError) as error:
        apply(office, *name, **wrong)

    assert fields(error)[field] is problem
    assert office.read(last_number, OWNER, year=2026) == 0
    assert office.read(list_applications, today=TODAY) == []


def test_a_member_does_not_apply_and_nobody_applies_twice(any_office: Office) -> None:
    found(any_office)
    join(any_office, national_no="01099999999")
    apply(any_office)

    for card, problem in (
        ("010 9999 9999", Problem.ALREADY_MEMBER),
        ("01017384256", Problem.ALREADY_APPLIED),
    ):
        with pytest.raises(InvalidInputError) as error:
            apply(any_office, "غيره محمد علي سالم", national_no=card)
        assert fields(error) == {"national_no": problem}


def test_the_card_of_a_deceased_is_nobody_elses(any_office: Office) -> None:
    found(any_office)
    gone = join(any_office, national_no="01099999999")
    step(any_office, gone, MemberEventKind.DECEASED)

    with pytest.raises(RefusedError, match="member_deceased") as error:
        apply(any_office, national_no="01099999999")
    assert error.value.facts == {"number": 1}


def test_the_office_may_work_by_another_time(office: Office) -> None:
    found(office)
    office.write(set_rules, {"rules.decision_months": "1", "rules.appeal_months": "2"})
    applied = apply(office)
    assert application(office, applied).due_on == date(2026, 11, 1)

    office.write(set_rules, {"rules.decision_months": "3"})
    now = application(office, applied)
    office.write(
        edit_application,
        applied,
        replace(now.to_input(), referee="عاقل الحي"),
        version=now.version,
        today=TODAY,
    )
    assert application(office, applied).due_on == date(2026, 11, 1)  # the rule of that day


def test_an_edit_corrects_what_waits(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    now = application(any_office, applied)
    given = now.to_input()
    better = replace(
        given,
        person=replace(given.person, full_name="صالحة ناجي علي مقبل الوصابي"),
        submitted_on=date(2026, 10, 3),
        requested_shares=9,
    )
    any_office.write(edit_application, applied, better, version=now.version, today=TODAY)

    kept = application(any_office, applied)
    assert (kept.surname, kept.requested_shares) == ("الوصابي", 9)
    assert (kept.due_on, kept.number_text) == (date(2026, 12, 3), "1/2026")
    with pytest.raises(ConflictError):
        any_office.write(edit_application, applied, better, version=now.version, today=TODAY)
    wrong = replace(better, submitted_on=date(2025, 12, 31))  # its number is of 2026
    with pytest.raises(InvalidInputError) as error:
        any_office.write(edit_application, applied, wrong, version=kept.version, today=TODAY)
    assert fields(error) == {"submitted_on": Problem.OUT_OF_RANGE}
    with pytest.raises(GoneError):
        any_office.write(edit_application, 99, better, version=1, today=TODAY)


def test_one_taken_back_or_void_keeps_its_number(any_office: Office) -> None:
    found(any_office)
    back, void, third = (apply(any_office, f"علي محمد {n} سالم", national_no="") for n in range(3))
    any_office.write(take_back_application, back, on=TODAY, reason="سافر", today=TODAY)
    with pytest.raises(InvalidInputError) as error:
        any_office.write(void_application, void, reason=" ")
    assert fields(error) == {"reason": Problem.REASON_REQUIRED}
    any_office.write(void_application, void, reason="كُتب مرتين")

    rows = any_office.read(list_applications, today=TODAY)
    assert [(row.number_text, row.state) for row in rows] == [
        ("3/2026", ApplicationState.PENDING),
        ("2/2026", ApplicationState.VOID),
        ("1/2026", ApplicationState.TAKEN_BACK),
    ]
    assert application(any_office, void).void_reason == "كُتب مرتين"
    assert application(any_office, third).days_left == 8
    assert application(any_office, back).days_left is None
    assert faults(any_office) == {}


def test_the_list_finds_by_name_number_card_phone_state_and_time(any_office: Office) -> None:
    found(any_office)
    soon = apply(any_office, "أحمد علي", national_no="", submitted_on=date(2026, 10, 1))
    late = apply(any_office, "هدى علي", national_no="", submitted_on=date(2026, 9, 1))
    fresh = apply(any_office, "سالم ناجي", phone1="733000111", submitted_on=date(2026, 11, 20))
    gone = apply(any_office, "محمد ناجي", national_no="", submitted_on=date(2026, 9, 2))
    refuse(any_office, gone, on=date(2026, 10, 1))

    def ids(**chosen: Any) -> list[int]:
        rows = any_office.read(list_applications, ApplicationFilter(**chosen), today=TODAY)
        return [row.id for row in rows]

    assert ids() == [gone, fresh, late, soon]
    assert ids(text="احمد") == [soon]
    assert ids(text="ناجى") == [gone, fresh]
    assert ids(text="3/2026") == [fresh]
    assert ids(text="2") == [late]
    assert ids(text="733 000 111") == [fresh]
    assert ids(text="01017384256") == [fresh]
    assert ids(text="100%") == []
    assert ids(states=frozenset({ApplicationState.REFUSED})) == [gone]
    assert ids(year=2025) == []
    assert ids(is_due_soon=True) == [soon]
    assert ids(is_overdue=True) == [late]
    assert [row.id for row in any_office.read(list_applications, today=TODAY, limit=1)] == [gone]
    by_id = {row.id: row for row in any_office.read(list_applications, today=TODAY)}
    assert [by_id[each].is_due_soon for each in (soon, late, fresh, gone)] == [True, *[False] * 3]
    assert [by_id[each].is_overdue for each in (soon, late, fresh, gone)] == [
        False,
        True,
        False,
        False,
    ]
    counts = any_office.read(application_counts, today=TODAY)
    assert counts == {
        "all": 4,
        "due_soon": 1,
        "overdue": 1,
        "pending": 3,
        "accepted": 0,
        "refused": 1,
        "accepted_by_silence": 0,
        "taken_back": 0,
        "void": 0,
    }


def warned(office: Office, **other: Any) -> dict[Problem, tuple[str, str, dict[str, object]]]:
    rows = office.read(application_warnings, applicant(**other), today=TODAY)
    return {row.problem: (row.field, row.article, dict(row.facts)) for row in rows}


def test_the_law_is_warned_of_and_never_in_the_way(any_office: Office) -> None:
    found(any_office)
    assert warned(any_office, has_pledged=True) == {}

    found_all = warned(
        any_office,
        nationality="صومالي",
        interest_basis=None,
        birth_date=date(2010, 1, 1),
        phone1="12",
    )
    assert found_all == {
        Problem.NOT_YEMENI: ("nationality", "21/1", {}),
        Problem.NO_INTEREST: ("interest_basis", "21/7", {}),
        Problem.UNDER_AGE: ("birth_date", "21/2", {}),
        Problem.PHONE_ODD: ("phone1", "", {}),
        Problem.NO_PLEDGE: ("has_pledged", "21/3, 21/4", {}),
    }
    any_office.write(set_rules, {"rules.shares_min": "5", "rules.in_kind_allowed": "no"})
    kind = warned(any_office, nationality="يمنيّة", has_pledged=True, paid_in=PaidIn.KIND)
    assert kind == {
        Problem.FEW_SHARES: ("requested_shares", "21/5", {"minimum": 5}),
        Problem.IN_KIND_NOT_ALLOWED: ("paid_in", "3-أ", {}),
    }


def test_what_is_known_of_a_card_is_said_with_its_number(any_office: Office) -> None:
    found(any_office)
    old = join(any_office, "صالحة ناجي علي مقبل الحداد", national_no="01017384256")
    known = warned(any_office, has_pledged=True)
    assert known[Problem.ALREADY_MEMBER] == ("national_no", "", {"number": 1})
    step(any_office, old, MemberEventKind.LOST, date(2026, 5, 1))
    refused = apply(any_office)
    refuse(any_office, refused)
    waiting = apply(any_office)

    assert warned(any_office, has_pledged=True) == {
        Problem.LEFT_BEFORE: ("national_no", "", {"number": 1}),
        Problem.REFUSED_BEFORE: ("national_no", "22", {"number": "1/2026"}),
        Problem.ALREADY_APPLIED: ("national_no", "22", {"number": "2/2026"}),
    }
    own = any_office.read(
        application_warnings, applicant(has_pledged=True), today=TODAY, exclude_id=waiting
    )
    assert Problem.ALREADY_APPLIED not in {row.problem for row in own}


def test_an_unknown_application_is_gone(office: Office) -> None:
    found(office)
    with pytest.raises(GoneError):
        application(office, 1)
    with pytest.raises(GoneError):
        office.write(accept_application, 1, on=TODAY, decision_ref="", today=TODAY)
    with pytest.raises(GoneError):
        office.write(set_applicant_photo, 1, None)
