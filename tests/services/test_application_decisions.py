"""The board's answer to an application: once, in time, and with a way to court."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from PIL import Image

from coopdesk.domain.members import MemberEventKind, MemberStatus, PaidIn, ShareKind
from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import (
    CoopdeskError,
    InvalidInputError,
    Problem,
    RefusedError,
)
from coopdesk.services.applications import (
    OWNER,
    accept_by_silence,
    edit_application,
    note_told,
    reopen_application,
    take_back_application,
    void_application,
)
from coopdesk.services.files import attach_file, list_attachments, set_applicant_photo
from coopdesk.services.member_events import standing_events
from coopdesk.services.numbering import last_number
from coopdesk.services.office import Office
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
    refuse,
    step,
)

DUE = date(2026, 12, 1)
SILENT = date(2026, 12, 2)


def fields(error: pytest.ExceptionInfo[InvalidInputError]) -> dict[str, Problem]:
    return error.value.problems


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
