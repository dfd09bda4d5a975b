"""What happens to a member after the joining, and how a wrong step is taken back."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.members import MemberInput, MemberStatus
from coopdesk.domain.membership import STEPS_AFTER, Kinship, StepInput
from coopdesk.errors import CoopdeskError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.heirs import HeirInput, add_heir, succeed
from coopdesk.services.member_events import member_events, standing_events
from coopdesk.services.members import add_member
from coopdesk.services.membership_steps import (
    possible_steps,
    record_step,
    reverse_step,
    step_warnings,
)
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from coopdesk.services.settlements import (
    SettlementInput,
    get_settlement,
    pay_settlement,
    reckon_settlement,
)
from coopdesk.services.share_transfers import void_transfer
from tests.makers import TODAY
from tests.services.path import JOINED, faults, found, join, member, step

EXITS = {
    Kind.WITHDRAWN: MemberStatus.WITHDRAWN,
    Kind.EXPELLED: MemberStatus.EXPELLED,
    Kind.DECEASED: MemberStatus.DECEASED,
    Kind.LOST: MemberStatus.LOST,
}


def reverse(office: Office, event_id: int, *, reason: str = "خطأ في القيد") -> int:
    return office.write(reverse_step, event_id, reason=reason, today=TODAY)


def fields(error: pytest.ExceptionInfo[InvalidInputError]) -> dict[str, Problem]:
    return error.value.problems


def warned(office: Office, member_id: int, kind: Kind, on: date, **other: Any) -> dict[str, Any]:
    given = StepInput(kind=kind, effective_on=on, **{"decision_ref": "9/2026", **other})
    rows = office.read(step_warnings, member_id, given, today=TODAY)
    return {row.problem.value: (row.article, dict(row.facts)) for row in rows}


def test_a_life_in_steps_is_told_by_events(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    life = [
        (Kind.SUSPENDED, date(2025, 6, 1), MemberStatus.SUSPENDED),
        (Kind.REINSTATED, date(2025, 8, 1), MemberStatus.ACTIVE),
        (Kind.WITHDRAWAL_NOTICE, date(2026, 9, 1), MemberStatus.ACTIVE),
        (Kind.WITHDRAWN, date(2026, 11, 1), MemberStatus.WITHDRAWN),
        (Kind.REINSTATED, date(2026, 11, 2), MemberStatus.ACTIVE),
    ]
    for kind, on, status in life:
        step(any_office, member_id, kind, on, decision_ref="8/2026")
        now = member(any_office, member_id)
        assert now.status is status
        if kind is not Kind.WITHDRAWAL_NOTICE:
            assert now.status_on == on

    kinds = [row.kind for row in any_office.read(standing_events, member_id)]
    assert kinds == [Kind.JOINED, *(kind for kind, _on, _status in life)]
    left = any_office.read(standing_events, member_id)[4]
    assert left.requested_on == date(2026, 9, 1)  # the notice tells when it was asked for
    assert left.decision_ref == "8/2026"
    assert faults(any_office) == {}


def stand(office: Office, status: MemberStatus) -> int:
    member_id = join(office)
    kinds = {value: kind for kind, value in EXITS.items()} | {
        MemberStatus.SUSPENDED: Kind.SUSPENDED
    }
    if status in kinds:
        step(office, member_id, kinds[status], date(2026, 1, 5))
    return member_id


@pytest.mark.parametrize("status", [s for s in MemberStatus if s is not MemberStatus.MERGED])
def test_only_what_can_follow_follows(office: Office, status: MemberStatus) -> None:
    found(office)
    member_id = stand(office, status)
    possible = office.read(possible_steps, member_id)

    assert possible == STEPS_AFTER[status]
    for kind in {*Kind} - {*possible}:
        with pytest.raises(RefusedError, match="step_impossible"):
            step(office, member_id, kind)
    before = member(office, member_id)
    for kind in possible:
        made = step(office, member_id, kind)
        assert reverse(office, made) > made
        assert member(office, member_id).status is before.status
        assert member(office, member_id).status_on == before.status_on
    assert faults(office) == {}


@pytest.mark.parametrize(
    ("wrong", "field", "problem"),
    [
        ({"effective_on": date(2026, 11, 24)}, "effective_on", Problem.IN_FUTURE),
        ({"effective_on": date(2025, 2, 28)}, "effective_on", Problem.BEFORE_JOINING),
        ({"effective_on": date(2025, 6, 30)}, "effective_on", Problem.BEFORE_LAST_STEP),
        ({"requested_on": date(2026, 11, 24)}, "requested_on", Problem.IN_FUTURE),
        ({"requested_on": date(2024, 1, 1)}, "requested_on", Problem.BEFORE_JOINING),
        ({"reason": ""}, "reason", Problem.REASON_REQUIRED),
    ],
)
def test_what_can_never_be_right_is_refused(
    any_office: Office, wrong: dict[str, Any], field: str, problem: Problem
) -> None:
    found(any_office)
    member_id = join(any_office)
    step(any_office, member_id, Kind.SUSPENDED, date(2025, 7, 1))
    given: dict[str, Any] = {"kind": Kind.EXPELLED, "effective_on": TODAY, "reason": "سبب"}
    with pytest.raises(InvalidInputError) as error:
        any_office.write(record_step, member_id, StepInput(**given | wrong), today=TODAY)

    assert fields(error) == {field: problem}
    assert member(any_office, member_id).status is MemberStatus.SUSPENDED
    with pytest.raises(GoneError):
        any_office.write(record_step, 99, StepInput(**given), today=TODAY)


def test_one_notice_stands_at_a_time(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    told = step(any_office, member_id, Kind.WITHDRAWAL_NOTICE, date(2026, 9, 15))
    assert Kind.WITHDRAWAL_NOTICE not in any_office.read(possible_steps, member_id)
    with pytest.raises(RefusedError, match="notice_stands") as error:
        step(any_office, member_id, Kind.WITHDRAWAL_NOTICE)
    assert error.value.facts == {"date": "2026/09/15"}

    reverse(any_office, told)  # the member thought better of it
    again = step(any_office, member_id, Kind.WITHDRAWAL_NOTICE)
    step(any_office, member_id, Kind.WITHDRAWN)
    with pytest.raises(RefusedError, match="not_last_step"):
        reverse(any_office, again)
    assert member(any_office, member_id).status is MemberStatus.WITHDRAWN


def test_a_founder_stays_two_years_unless_a_reason_is_written(any_office: Office) -> None:
    found(any_office)
    given = MemberInput(full_name="مؤسس", joined_on=date(2025, 3, 1), is_founder=True)
    founder = any_office.write(add_member, given, today=TODAY)
    any_office.write(set_rules, {"rules.founders_min": "1"})
    other = join(any_office)
    on, told = date(2026, 11, 1), date(2026, 9, 1)
    said = warned(any_office, founder, Kind.WITHDRAWN, on, requested_on=told)
    assert said == {"founder_too_early": ("4", {"date": "2027/03/01"})}
    assert warned(any_office, other, Kind.WITHDRAWN, on, requested_on=told) == {}
    assert warned(any_office, founder, Kind.EXPELLED, on, reason="سبب") == {}
    # A notice is about the end of its year.
    early = warned(any_office, founder, Kind.WITHDRAWAL_NOTICE, told)
    assert early == {"founder_too_early": ("4", {"date": "2027/03/01"})}
    assert warned(any_office, founder, Kind.WITHDRAWAL_NOTICE, date(2026, 10, 1)) == {}

    step(any_office, founder, Kind.WITHDRAWAL_NOTICE, told, reason="")
    with pytest.raises(InvalidInputError) as error:
        step(any_office, founder, Kind.WITHDRAWN, on, reason="")
    assert fields(error) == {"reason": Problem.EXCEPTION_UNEXPLAINED}
    step(any_office, founder, Kind.WITHDRAWN, on, reason="هاجر، وقرر المجلس استثناءه")


def test_a_late_notice_needs_a_reason(any_office: Office) -> None:
    found(any_office)
    any_office.write(set_rules, {"rules.founders_min": "1"})
    join(any_office)
    member_id = join(any_office)
    on = date(2026, 11, 20)
    late = {"notice_late": ("76", {"date": "2026/09/30"})}
    assert warned(any_office, member_id, Kind.WITHDRAWN, on, requested_on=date(2026, 9, 30)) == {}
    assert warned(any_office, member_id, Kind.WITHDRAWN, on, requested_on=date(2026, 10, 1)) == late
    none = warned(any_office, member_id, Kind.WITHDRAWN, on)
    assert none == {"no_notice": ("76", {})} | late
    assert warned(any_office, member_id, Kind.WITHDRAWN, date(2026, 5, 1)) == {
        "no_notice": ("76", {})
    }

    step(any_office, member_id, Kind.WITHDRAWAL_NOTICE, date(2026, 10, 1), reason="")
    assert warned(any_office, member_id, Kind.WITHDRAWN, on) == late
    with pytest.raises(InvalidInputError) as error:
        step(any_office, member_id, Kind.WITHDRAWN, on, reason="")
    assert fields(error) == {"reason": Problem.EXCEPTION_UNEXPLAINED}
    # In the next year the same notice is in time.
    next_year = date(2027, 1, 5)
    given = StepInput(kind=Kind.WITHDRAWN, effective_on=next_year)
    any_office.write(record_step, member_id, given, today=next_year)
    assert member(any_office, member_id).status is MemberStatus.WITHDRAWN


def test_the_last_members_and_a_missing_decision_are_warned_of(any_office: Office) -> None:
    found(any_office)
    any_office.write(set_rules, {"rules.founders_min": "2"})
    first, second = join(any_office), join(any_office)
    join(any_office)
    given = StepInput(kind=Kind.EXPELLED, effective_on=TODAY, reason="سبب")
    assert warned(any_office, first, Kind.EXPELLED, TODAY) == {}
    assert [row.problem for row in any_office.read(step_warnings, first, given, today=TODAY)] == [
        Problem.NO_DECISION
    ]
    any_office.write(record_step, first, given, today=TODAY)

    assert warned(any_office, second, Kind.DECEASED, TODAY) == {
        "near_dissolution": ("83-ب", {"count": 1, "minimum": 2})
    }
    assert warned(any_office, second, Kind.SUSPENDED, TODAY) == {}
    with pytest.raises(GoneError):
        any_office.read(step_warnings, 99, given, today=TODAY)


def test_a_reversal_brings_the_member_back_exactly_and_hides_nothing(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    step(any_office, member_id, Kind.SUSPENDED, date(2026, 2, 1))
    before = member(any_office, member_id)
    wrong = step(any_office, member_id, Kind.EXPELLED, date(2026, 11, 1), decision_ref="7/2026")
    with pytest.raises(InvalidInputError) as error:
        reverse(any_office, wrong, reason=" ")
    assert fields(error) == {"reason": Problem.REASON_REQUIRED}

    reverse(any_office, wrong, reason="كان عضوًا آخر بالاسم نفسه")

    now = member(any_office, member_id)
    assert (now.status, now.status_on) == (before.status, before.status_on)
    assert (now.shares, now.amount) == (before.shares, before.amount)
    every = any_office.read(member_events, member_id)
    assert [row.kind for row in every[-2:]] == [Kind.EXPELLED, Kind.EXPELLED]
    assert (every[-1].reverses_id, every[-1].reason) == (wrong, "كان عضوًا آخر بالاسم نفسه")
    with pytest.raises(RefusedError, match="step_reversed"):
        reverse(any_office, wrong)
    with pytest.raises(RefusedError, match="step_reversed"):
        reverse(any_office, every[-1].id)
    with pytest.raises(GoneError):
        reverse(any_office, 999)
    assert faults(any_office) == {}


def test_the_joining_stays_and_the_later_step_goes_first(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    [joined] = any_office.read(standing_events, member_id)
    with pytest.raises(RefusedError, match="joining_stays"):
        reverse(any_office, joined.id)
    suspended = step(any_office, member_id, Kind.SUSPENDED, date(2026, 2, 1))
    reinstated = step(any_office, member_id, Kind.REINSTATED, date(2026, 3, 1))

    with pytest.raises(RefusedError, match="not_last_step"):
        reverse(any_office, suspended)
    reverse(any_office, reinstated)
    assert member(any_office, member_id).status is MemberStatus.SUSPENDED
    reverse(any_office, suspended)
    now = member(any_office, member_id)
    assert (now.status, now.status_on) == (MemberStatus.ACTIVE, JOINED)


def test_steps_of_one_day_count_in_the_order_they_were_written(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    for kind in (Kind.SUSPENDED, Kind.REINSTATED, Kind.LOST):
        step(any_office, member_id, kind, JOINED)

    assert member(any_office, member_id).status is MemberStatus.LOST
    assert faults(any_office) == {}


def test_a_settlement_goes_with_its_step_until_it_is_paid(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    left = step(any_office, member_id, Kind.LOST, date(2025, 11, 1))
    first = any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    reverse(any_office, left)
    now = any_office.read(get_settlement, first)
    assert (now.state, now.void_reason) == ("void", "خطأ في القيد")

    again = step(any_office, member_id, Kind.EXPELLED, date(2025, 11, 5))
    second = any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    paid: dict[str, Any] = {"on": date(2026, 2, 1), "paid_to": "هو نفسه", "voucher_ref": ""}
    any_office.write(pay_settlement, second, **paid, today=TODAY)
    with pytest.raises(RefusedError, match="settlement_paid") as error:
        reverse(any_office, again)
    assert error.value.facts == {"number": "2/2026"}
    assert any_office.read(possible_steps, member_id) == ()
    with pytest.raises(RefusedError, match="apply_anew"):
        step(any_office, member_id, Kind.REINSTATED)
    assert faults(any_office) == {}


def test_a_reinstatement_voids_what_was_reckoned(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    step(any_office, member_id, Kind.EXPELLED, date(2026, 6, 1))
    settlement = any_office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    step(any_office, member_id, Kind.REINSTATED, TODAY, reason="حكم المحكمة")

    assert any_office.read(get_settlement, settlement).state == "void"
    assert member(any_office, member_id).shares == 3


def test_a_death_stays_while_an_heir_holds_the_shares(any_office: Office) -> None:
    found(any_office)
    gone, heir_member = join(any_office), join(any_office, "ابنه سالم أحمد")
    died = step(any_office, gone, Kind.DECEASED, date(2026, 6, 1))
    heir = any_office.write(add_heir, gone, HeirInput(full_name="سالم", kinship=Kinship.SON))
    moved = any_office.write(
        succeed, heir, to_member_id=heir_member, on=TODAY, decision_ref="", today=TODAY
    )
    with pytest.raises(RefusedError, match="succeeded") as error:
        reverse(any_office, died)
    assert error.value.facts == {"name": "ابنه سالم أحمد"}

    any_office.write(void_transfer, moved, reason="لم يمت", today=TODAY)
    reverse(any_office, died)
    now = member(any_office, gone)
    assert (now.status, now.shares) == (MemberStatus.ACTIVE, 3)
    assert faults(any_office) == {}


def test_two_desks_end_one_membership_and_one_gets_a_sentence(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    both = Barrier(2)

    def leave(kind: Kind) -> str:
        both.wait()
        try:
            step(any_office, member_id, kind)
        except CoopdeskError as error:
            return str(error.problem)
        return "done"

    with ThreadPoolExecutor(2) as desks:
        said = sorted(desks.map(leave, (Kind.EXPELLED, Kind.DECEASED)))

    assert said == ["done", "step_impossible"]
    assert len(any_office.read(standing_events, member_id)) == 2
    assert faults(any_office) == {}


def test_two_desks_reverse_one_step_and_one_gets_a_sentence(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    wrong = step(any_office, member_id, Kind.SUSPENDED)
    both = Barrier(2)

    def take_back(_desk: int) -> str:
        both.wait()
        try:
            reverse(any_office, wrong)
        except CoopdeskError as error:
            return str(error.problem)
        return "done"

    with ThreadPoolExecutor(2) as desks:
        said = sorted(desks.map(take_back, range(2)))

    assert said == ["done", "step_reversed"]
    assert member(any_office, member_id).status is MemberStatus.ACTIVE
