"""An application from the desk to the board's answer, and to the court."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from PIL import Image

from coopdesk.domain.members import MemberEventKind, MemberStatus, PaidIn, ShareKind
from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import (
    ConflictError,
    CoopdeskError,
    GoneError,
    InvalidInputError,
    Problem,
    RefusedError,
)
from coopdesk.services.applications import (
    OWNER,
    ApplicationFilter,
    accept_application,
    accept_by_silence,
    application_counts,
    application_id_of,
    application_warnings,
    edit_application,
    list_applications,
    note_told,
    refuse_application,
    register_application,
    reopen_application,
    take_back_application,
    void_application,
)
from coopdesk.services.files import attach_file, list_attachments, set_applicant_photo
from coopdesk.services.member_events import standing_events
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from coopdesk.services.shares import member_shares
from tests.makers import TODAY
from tests.services.path import (
    SUBMITTED,
    accept,
    applicant,
    application,
    apply,
    faults,
    found,
    join,
    member,
    step,
)

DUE = date(2026, 12, 1)
SILENT = date(2026, 12, 2)


def fields(error: pytest.ExceptionInfo[InvalidInputError]) -> dict[str, Problem]:
    return error.value.problems


def refuse(office: Office, application_id: int, *, on: date = TODAY, **other: Any) -> None:
    given: dict[str, Any] = {
        "decision_ref": "15/2026",
        "reason": "لا مصلحة ثابتة له",
        "today": max(on, TODAY),
    }
    office.write(refuse_application, application_id, on=on, **given | other)


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


def test_an_acceptance_makes_a_member_with_everything_that_was_handed_in(
    any_office: Office, tmp_path: Path
) -> None:
    found(any_office)
    join(any_office)
    photo, paper = tmp_path / "photo.png", tmp_path / "بطاقة.pdf"
    Image.new("RGB", (300, 400), "gray").save(photo)
    paper.write_bytes(b"%PDF-1.4 a scan")
    given: dict[str, Any] = {"requested_shares": 4, "paid_in": PaidIn.KIND, "receipt_ref": "77"}
    applied = apply(any_office, occupation="خياطة", **given)
    any_office.write(set_applicant_photo, applied, photo)
    any_office.write(attach_file, OWNER, applied, paper, note="صورة البطاقة")

    member_id = accept(any_office, applied, on=date(2026, 11, 20))

    new, old = member(any_office, member_id), application(any_office, applied)
    assert (new.number, new.full_name, new.occupation) == (2, old.full_name, "خياطة")
    assert (new.national_no, new.neighbourhood) == ("01017384256", "حي الزهور")
    assert (new.joined_on, new.status) == (date(2026, 11, 20), MemberStatus.ACTIVE)
    assert (new.shares, new.amount, new.decision_ref) == (4, 20_000, "14/2026")
    assert (old.state, old.member_number) == (ApplicationState.ACCEPTED, 2)
    assert (old.decided_on, old.decision_ref) == (date(2026, 11, 20), "14/2026")
    [joined] = any_office.read(standing_events, member_id)
    assert (joined.kind, joined.requested_on) == (MemberEventKind.JOINED, SUBMITTED)
    assert joined.decision_ref == "14/2026"
    [line] = any_office.read(member_shares, member_id)
    assert (line.kind, line.paid_in, line.voucher_ref) == (
        ShareKind.SUBSCRIPTION,
        PaidIn.KIND,
        "77",
    )
    # The files are linked, not kept twice, and stay with the application.
    mine = any_office.read(list_attachments, "member", member_id)
    theirs = any_office.read(list_attachments, OWNER, applied)
    assert [(row.kind, row.sha256, row.note) for row in mine] == [
        (row.kind, row.sha256, row.note) for row in theirs
    ]
    assert new.photo_sha256 == old.photo_sha256 != ""
    assert faults(any_office) == {}


def test_an_application_is_decided_once(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    accept(any_office, applied)

    for work in (
        lambda: accept(any_office, applied),
        lambda: refuse(any_office, applied),
        lambda: any_office.write(accept_by_silence, applied, today=SILENT),
        lambda: any_office.write(void_application, applied, reason="خطأ"),
        lambda: any_office.write(take_back_application, applied, on=TODAY, reason="", today=TODAY),
        lambda: any_office.write(edit_application, applied, applicant(), version=2, today=TODAY),
        lambda: any_office.write(reopen_application, applied, reason="خطأ", today=TODAY),
    ):
        with pytest.raises(RefusedError, match="application_decided") as error:
            work()
        assert error.value.facts == {"number": "1/2026", "date": "2026/11/23"}
    assert any_office.read(last_number, "member") == 1


def test_two_desks_decide_the_same_application_and_one_gets_a_sentence(
    any_office: Office,
) -> None:
    found(any_office)
    applied = apply(any_office)
    both = Barrier(2)

    def decide(desk: int) -> str:
        both.wait()
        try:
            if desk:
                refuse(any_office, applied)
            else:
                accept(any_office, applied)
        except CoopdeskError as error:
            return str(error.problem)
        return "done"

    with ThreadPoolExecutor(2) as desks:
        said = sorted(desks.map(decide, range(2)))

    assert said == ["application_decided", "done"]
    now = application(any_office, applied)
    assert (now.state is ApplicationState.ACCEPTED) == (now.member_id is not None)
    assert faults(any_office) == {}


def test_two_applications_of_one_card_make_one_member(any_office: Office) -> None:
    found(any_office)
    first = apply(any_office)
    any_office.write(void_application, first, reason="كُتب مرتين")
    second = apply(any_office)
    accept(any_office, second)
    any_office.write(reopen_application, first, reason="تجربة", today=TODAY)

    with pytest.raises(InvalidInputError) as error:
        accept(any_office, first)
    assert fields(error) == {"national_no": Problem.ALREADY_MEMBER}
    assert application(any_office, first).state is ApplicationState.PENDING


@pytest.mark.parametrize(
    ("on", "problem"),
    [(date(2026, 11, 24), Problem.IN_FUTURE), (date(2026, 9, 30), Problem.BEFORE_SUBMISSION)],
)
def test_a_decision_is_neither_in_the_future_nor_before_the_application(
    office: Office, on: date, problem: Problem
) -> None:
    found(office)
    applied = apply(office)

    for work in (
        lambda: accept(office, applied, on=on),
        lambda: refuse(office, applied, on=on, today=TODAY),
        lambda: office.write(take_back_application, applied, on=on, reason="", today=TODAY),
    ):
        with pytest.raises(InvalidInputError) as error:
            work()
        assert fields(error) == {"on": problem}
    assert office.read(last_number, "member") == 0


def test_a_refusal_has_a_reason_and_opens_the_way_to_court(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    with pytest.raises(InvalidInputError) as error:
        refuse(any_office, applied, reason="  ")
    assert fields(error) == {"reason": Problem.REASON_REQUIRED}
    with pytest.raises(RefusedError, match="application_open"):
        any_office.write(note_told, applied, on=TODAY, today=TODAY)

    refuse(any_office, applied, on=date(2026, 11, 10))
    for on, problem in (
        (date(2026, 11, 24), Problem.IN_FUTURE),
        (date(2026, 11, 9), Problem.BEFORE_NOTICE),
    ):
        with pytest.raises(InvalidInputError) as error:
            any_office.write(note_told, applied, on=on, today=TODAY)
        assert fields(error) == {"on": problem}
    last = any_office.write(note_told, applied, on=date(2026, 11, 15), today=TODAY)

    now = application(any_office, applied)
    assert last == now.appeal_until == date(2026, 12, 15)
    assert (now.state, now.refusal_reason) == (ApplicationState.REFUSED, "لا مصلحة ثابتة له")
    assert now.notified_on == date(2026, 11, 15)
    assert now.member_id is None


def test_who_was_accepted_is_told_without_a_way_to_court(office: Office) -> None:
    found(office)
    applied = apply(office)
    accept(office, applied)

    assert office.write(note_told, applied, on=TODAY, today=TODAY) is None
    assert application(office, applied).notified_on == TODAY


def test_silence_is_a_yes_after_the_last_day_only(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office)
    with pytest.raises(RefusedError, match="not_silent_yet") as error:
        any_office.write(accept_by_silence, applied, today=DUE)
    assert error.value.facts == {"date": "2026/12/01"}

    member_id = any_office.write(accept_by_silence, applied, today=date(2027, 1, 5))

    now = application(any_office, applied)
    assert (now.state, now.decided_on) == (ApplicationState.ACCEPTED_BY_SILENCE, SILENT)
    assert (now.member_number, now.decision_ref) == (1, "")
    assert member(any_office, member_id).joined_on == SILENT


def test_the_board_refuses_in_time_or_not_at_all(office: Office) -> None:
    found(office)
    applied = apply(office)
    with pytest.raises(RefusedError, match="answer_too_late") as error:
        refuse(office, applied, on=SILENT)
    assert error.value.facts == {"date": "2026/12/01"}

    refuse(office, applied, on=DUE, today=date(2027, 2, 1))  # decided in time, written down late
    assert application(office, applied).state is ApplicationState.REFUSED


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


def test_a_court_or_the_board_may_order_a_new_decision(any_office: Office) -> None:
    found(any_office)
    applied = apply(any_office, notes="من حي الزهور")
    refuse(any_office, applied)
    any_office.write(note_told, applied, on=TODAY, today=TODAY)
    with pytest.raises(InvalidInputError):
        any_office.write(reopen_application, applied, reason="", today=TODAY)

    later = date(2027, 1, 10)
    any_office.write(reopen_application, applied, reason="حكم المحكمة 7/2027", today=later)

    now = application(any_office, applied, today=later)
    assert (now.state, now.appeal_until, now.refusal_reason) == (ApplicationState.PENDING, None, "")
    assert now.due_on == date(2027, 3, 10)  # the board has its whole time again
    assert now.notes == "من حي الزهور\nحكم المحكمة 7/2027"
    accept(any_office, applied)
    assert application(any_office, applied).member_number == 1


def test_who_left_returns_by_application_under_the_old_number(any_office: Office) -> None:
    found(any_office)
    old = join(any_office, national_no="01017384256", phone1="770000000", birth_place="إب")
    join(any_office, "غيره محمد علي سالم")
    step(any_office, old, MemberEventKind.WITHDRAWN, date(2025, 9, 1))
    settled = any_office.write(reckon_settlement, old, SettlementInput(), today=date(2025, 9, 2))
    applied = apply(any_office, requested_shares=2)

    with pytest.raises(RefusedError, match="settlement_open"):
        accept(any_office, applied)
    any_office.write(
        pay_settlement,
        settled,
        on=date(2026, 1, 5),
        paid_to="صالحة ناجي",
        voucher_ref="9",
        today=TODAY,
    )
    assert accept(any_office, applied) == old

    now = member(any_office, old)
    assert (now.number, now.status, now.status_on) == (1, MemberStatus.ACTIVE, TODAY)
    assert (now.joined_on, now.shares, now.amount) == (date(2025, 3, 1), 2, 10_000)
    assert (now.phone1, now.birth_place) == ("+967771234567", "إب")  # blanks take nothing away
    assert now.full_name == "صالحة ناجي علي مقبل الحداد"
    assert application(any_office, applied).member_number == 1
    last = any_office.read(standing_events, old)[-1]
    assert (last.kind, last.requested_on) == (MemberEventKind.REINSTATED, SUBMITTED)
    assert any_office.read(last_number, "member") == 2
    assert faults(any_office) == {}


def test_nobody_returns_before_having_left(office: Office) -> None:
    found(office)
    old = join(office, national_no="01017384256")
    applied_on = date(2026, 8, 1)
    step(office, old, MemberEventKind.LOST, date(2026, 11, 1))
    applied = apply(office, submitted_on=applied_on)

    with pytest.raises(InvalidInputError) as error:
        accept(office, applied, on=date(2026, 9, 15))
    assert fields(error) == {"on": Problem.BEFORE_LAST_STEP}


def test_a_card_taken_meanwhile_stops_the_acceptance(office: Office) -> None:
    found(office)
    applied = apply(office)
    join(office, national_no="01017384256")

    with pytest.raises(InvalidInputError) as error:
        accept(office, applied)
    assert fields(error) == {"national_no": Problem.ALREADY_MEMBER}
    assert application(office, applied).state is ApplicationState.PENDING


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
