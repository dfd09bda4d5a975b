"""Settling with one who left: what is due, when it may be paid, and what a payment moves."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Barrier
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.errors import CoopdeskError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.certificates import issue_certificate, list_certificates
from coopdesk.services.cooperative import edit_cooperative, the_cooperative
from coopdesk.services.membership_steps import reverse_step
from coopdesk.services.office import Office
from coopdesk.services.ratifying import ratify
from coopdesk.services.settlements import (
    SettlementInput,
    get_settlement,
    list_exits,
    list_settlements,
    pay_settlement,
    reckon_settlement,
    reverse_payment,
    settlement_id_of,
    void_settlement,
)
from coopdesk.services.share_moves import buy_shares, correct_shares
from coopdesk.services.shares import SharePosting, capital, member_shares, post_shares
from tests.makers import TODAY
from tests.services.path import faults, found, join, member, step

LEFT = date(2026, 10, 31)
DUE = date(2027, 1, 1)


def reckon(office: Office, member_id: int, /, **given: Any) -> int:
    return office.write(reckon_settlement, member_id, SettlementInput(**given), today=TODAY)


def pay(office: Office, settlement_id: int, *, on: date = DUE, **other: Any) -> None:
    given: dict[str, Any] = {"paid_to": "أحمد صالح", "voucher_ref": "٨٨", "today": on} | other
    office.write(pay_settlement, settlement_id, on=on, **given)


def leave(office: Office, kind: Kind = Kind.WITHDRAWN, on: date = LEFT, /, **other: Any) -> int:
    member_id = join(office, **other)
    step(office, member_id, kind, on)
    return member_id


def problems(error: pytest.ExceptionInfo[InvalidInputError]) -> dict[str, Problem]:
    return error.value.problems


def test_what_is_due_is_shares_and_profits_less_what_is_owed(any_office: Office) -> None:
    found(any_office)
    member_id = leave(any_office, shares=4)
    given = {"profits": 700, "dues": 200, "decision_ref": "5/2026", "notes": " بعد الخصم "}
    settlement = any_office.read(get_settlement, reckon(any_office, member_id, **given))

    assert (settlement.number_text, settlement.state) == ("1/2026", "due")
    assert (settlement.shares, settlement.share_amount) == (4, 20_000)
    assert (settlement.profits, settlement.dues, settlement.amount) == (700, 200, 20_500)
    assert (settlement.kind, settlement.left_on, settlement.due_on) == (Kind.WITHDRAWN, LEFT, DUE)
    assert settlement.notes == "بعد الخصم"
    assert any_office.read(settlement_id_of, "١") == settlement.id
    assert any_office.read(settlement_id_of, "1/2026") == settlement.id
    with pytest.raises(RefusedError, match="unknown_settlement"):
        any_office.read(settlement_id_of, "2/2026")


@pytest.mark.parametrize("kind", [Kind.WITHDRAWN, Kind.EXPELLED, Kind.LOST])
def test_nothing_is_paid_before_the_year_is_over(any_office: Office, kind: Kind) -> None:
    found(any_office)
    settlement = reckon(any_office, leave(any_office, kind))
    with pytest.raises(RefusedError, match="not_due_yet") as error:
        pay(any_office, settlement, on=date(2026, 12, 31))
    assert error.value.facts == {"date": "2027/01/01"}
    before = any_office.read(capital)

    pay(any_office, settlement)

    after = any_office.read(get_settlement, settlement)
    assert (after.state, after.paid_on, after.paid_to) == ("paid", DUE, "أحمد صالح")
    assert after.voucher_ref == "٨٨"
    now = member(any_office, after.member_id)
    assert (now.shares, now.amount) == (0, 0)
    line = any_office.read(member_shares, after.member_id)[-1]
    assert (line.kind, line.shares, line.amount) == (ShareKind.REFUND, -3, -15_000)
    assert (line.settlement_id, line.voucher_ref) == (settlement, "٨٨")
    assert any_office.read(capital).amount == before.amount - 15_000
    assert any_office.read(capital, as_of=date(2026, 12, 31)) == before
    assert faults(any_office) == {}


def test_heirs_do_not_wait_for_the_year(any_office: Office) -> None:
    found(any_office)
    settlement = reckon(any_office, leave(any_office, Kind.DECEASED))
    with pytest.raises(RefusedError, match="not_due_yet"):
        pay(any_office, settlement, on=date(2026, 10, 30))

    pay(any_office, settlement, on=TODAY, paid_to="الورثة")
    assert any_office.read(get_settlement, settlement).paid_on == TODAY


def test_shares_go_out_at_what_was_paid_in_for_them(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office, shares=2)
    cooperative = any_office.read(the_cooperative)
    dearer = cooperative.to_input()
    object.__setattr__(dearer, "share_value", 6000)
    any_office.write(edit_cooperative, dearer, version=cooperative.version, today=TODAY)
    any_office.write(
        buy_shares, member_id, shares=1, on=date(2026, 2, 1), paid_in=PaidIn.KIND, today=TODAY
    )
    step(any_office, member_id, Kind.LOST, LEFT)
    settlement = reckon(any_office, member_id)
    assert any_office.read(get_settlement, settlement).amount == 16_000

    pay(any_office, settlement)

    refund = any_office.read(member_shares, member_id)[-2:]
    assert [(line.shares, line.unit_value, line.paid_in) for line in refund] == [
        (-2, 5000, PaidIn.CASH),
        (-1, 6000, PaidIn.KIND),
    ]
    assert faults(any_office) == {}


def test_certificates_are_handed_in_with_the_shares(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    any_office.write(issue_certificate, member_id, today=TODAY)
    step(any_office, member_id, Kind.WITHDRAWN, LEFT)
    pay(any_office, reckon(any_office, member_id))

    [paper] = any_office.read(list_certificates, member_id=member_id)
    assert (paper.state, paper.state_reason) == ("returned", "تصفية رقم 1/2026")


def test_one_settlement_for_one_leaving(any_office: Office) -> None:
    found(any_office)
    member_id = leave(any_office)
    first = reckon(any_office, member_id)
    with pytest.raises(RefusedError, match="settlement_exists") as error:
        reckon(any_office, member_id)
    assert error.value.facts == {"number": "1/2026"}
    with pytest.raises(InvalidInputError) as missing:
        any_office.write(void_settlement, first, reason="")
    assert problems(missing) == {"reason": Problem.REASON_REQUIRED}

    any_office.write(void_settlement, first, reason="نُسيت الأرباح")
    second = reckon(any_office, member_id, profits=900)

    rows = any_office.read(list_settlements, member_id=member_id)
    assert [(row.number_text, row.state, row.void_reason) for row in rows] == [
        ("1/2026", "void", "نُسيت الأرباح"),
        ("2/2026", "due", ""),
    ]
    assert [row.id for row in any_office.read(list_settlements, state=rows[1].state)] == [second]
    for work in (void_settlement, reverse_payment):
        with pytest.raises(RefusedError, match="settlement_void"):
            any_office.write(work, first, reason="مرة أخرى")
    with pytest.raises(RefusedError, match="settlement_void"):
        pay(any_office, first)
    assert faults(any_office) == {}


def test_a_member_has_nothing_to_settle(any_office: Office) -> None:
    found(any_office)
    member_id = join(any_office)
    with pytest.raises(RefusedError, match="still_member"):
        reckon(any_office, member_id)
    step(any_office, member_id, Kind.SUSPENDED)
    with pytest.raises(RefusedError, match="still_member"):
        reckon(any_office, member_id)
    with pytest.raises(RefusedError, match="nothing_to_settle"):
        reckon(any_office, leave(any_office, shares=0))
    with pytest.raises(GoneError):
        reckon(any_office, 99)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"profits": -1}, {"profits": Problem.OUT_OF_RANGE}),
        ({"dues": -1}, {"dues": Problem.OUT_OF_RANGE}),
        ({"dues": 15_001}, {"dues": Problem.DUES_TOO_HIGH}),
        ({"decision_ref": "5" * 121}, {"decision_ref": Problem.TOO_LONG}),
    ],
)
def test_amounts_that_can_never_be_right_are_refused(
    office: Office, given: dict[str, Any], expected: dict[str, Problem]
) -> None:
    found(office)
    member_id = leave(office)
    with pytest.raises(InvalidInputError) as error:
        reckon(office, member_id, **given)

    assert problems(error) == expected
    assert office.read(list_settlements) == []


def test_dues_may_take_all_and_profits_may_be_all(any_office: Office) -> None:
    found(any_office)
    all_owed = reckon(any_office, leave(any_office), dues=15_000)
    no_shares = reckon(any_office, leave(any_office, shares=0), profits=400)
    assert any_office.read(get_settlement, all_owed).amount == 0
    for settlement in (all_owed, no_shares):
        pay(any_office, settlement)
    assert any_office.read(capital).shares == 0
    assert faults(any_office) == {}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"on": date(2027, 1, 2), "today": DUE}, {"paid_on": Problem.IN_FUTURE}),
        ({"paid_to": "  "}, {"paid_to": Problem.REQUIRED}),
        ({"paid_to": "س" * 201}, {"paid_to": Problem.TOO_LONG}),
        ({"voucher_ref": "5" * 61}, {"voucher_ref": Problem.TOO_LONG}),
    ],
)
def test_a_payment_says_when_and_to_whom(
    office: Office, given: dict[str, Any], expected: dict[str, Problem]
) -> None:
    found(office)
    settlement = reckon(office, leave(office))
    with pytest.raises(InvalidInputError) as error:
        pay(office, settlement, **given)

    assert problems(error) == expected
    assert office.read(capital).shares == 3
    with pytest.raises(GoneError):
        pay(office, 99)


def test_a_paid_settlement_is_not_paid_again(any_office: Office) -> None:
    found(any_office)
    settlement = reckon(any_office, leave(any_office))
    pay(any_office, settlement)

    with pytest.raises(RefusedError, match="settlement_paid"):
        pay(any_office, settlement)
    with pytest.raises(RefusedError, match="settlement_paid"):
        any_office.write(void_settlement, settlement, reason="خطأ")


def test_two_desks_pay_once(any_office: Office) -> None:
    found(any_office)
    join(any_office)
    settlement = reckon(any_office, leave(any_office))
    both = Barrier(2)

    def try_to_pay(_desk: int) -> str:
        both.wait()
        try:
            pay(any_office, settlement)
        except CoopdeskError as error:
            return str(error.problem)
        return "done"

    with ThreadPoolExecutor(2) as desks:
        assert sorted(desks.map(try_to_pay, range(2))) == ["done", "settlement_paid"]
    assert any_office.read(capital).shares == 3
    assert faults(any_office) == {}


def test_shares_stand_still_while_a_settlement_waits(any_office: Office) -> None:
    found(any_office)
    member_id = leave(any_office)
    settlement = reckon(any_office, member_id)
    fewer: dict[str, Any] = {"shares": -1, "on": TODAY, "reason": "كُتب سهم زائد"}
    with pytest.raises(RefusedError, match="settlement_open"):
        any_office.write(correct_shares, member_id, **fewer, today=TODAY)

    any_office.write(void_settlement, settlement, reason="كُتب سهم زائد")
    any_office.write(correct_shares, member_id, **fewer, today=TODAY)
    again = reckon(any_office, member_id)
    assert any_office.read(get_settlement, again).amount == 10_000


def test_shares_that_moved_all_the_same_are_reckoned_anew(any_office: Office) -> None:
    found(any_office)
    member_id = leave(any_office)
    settlement = reckon(any_office, member_id)
    line = SharePosting(
        member_id=member_id, on_date=TODAY, kind=ShareKind.CORRECTION, shares=1, reason="سهم ناقص"
    )
    any_office.write(post_shares, line)
    with pytest.raises(RefusedError, match="settlement_stale"):
        pay(any_office, settlement)

    any_office.write(void_settlement, settlement, reason="تغيرت أسهمه")
    pay(any_office, reckon(any_office, member_id))
    assert any_office.read(capital).shares == 0
    assert faults(any_office) == {}


def test_a_payment_noted_by_mistake_is_taken_back_whole(any_office: Office) -> None:
    found(any_office)
    member_id = leave(any_office)
    settlement = reckon(any_office, member_id)
    with pytest.raises(RefusedError, match="settlement_open"):
        any_office.write(reverse_payment, settlement, reason="خطأ")
    pay(any_office, settlement)
    with pytest.raises(InvalidInputError):
        any_office.write(reverse_payment, settlement, reason=" ")

    any_office.write(reverse_payment, settlement, reason="سند عضو آخر")

    now = member(any_office, member_id)
    assert (now.shares, now.amount) == (3, 15_000)
    row = any_office.read(get_settlement, settlement)
    assert (row.state, row.void_reason, row.paid_on) == ("void", "سند عضو آخر", DUE)
    again = reckon(any_office, member_id)
    pay(any_office, again, on=date(2027, 1, 9))
    assert any_office.read(capital).shares == 0
    assert faults(any_office) == {}


def test_the_register_of_exits_tells_money_and_ratification(any_office: Office) -> None:
    found(any_office)
    first = leave(any_office, Kind.EXPELLED, date(2025, 11, 1))
    second = leave(any_office, Kind.WITHDRAWN, LEFT)
    third = leave(any_office, Kind.DECEASED, date(2026, 11, 2))
    wrong = join(any_office)
    any_office.write(reverse_step, step(any_office, wrong, Kind.LOST), reason="خطأ", today=TODAY)
    paid = reckon(any_office, first)
    pay(any_office, paid, on=date(2026, 1, 7))
    any_office.write(void_settlement, reckon(any_office, second), reason="خطأ")
    reckon(any_office, second, profits=10)

    rows = any_office.read(list_exits)
    assert [row.member_id for row in rows] == [first, second, third]
    assert [(row.settlement_no, row.amount, row.paid_on) for row in rows] == [
        ("1/2026", 15_000, date(2026, 1, 7)),
        ("3/2026", 15_010, None),
        ("", None, None),
    ]
    assert [row.due_on for row in rows] == [date(2026, 1, 1), DUE, None]
    any_office.write(ratify, [rows[0].event_id], on=TODAY, decision_ref="3", today=TODAY)
    assert any_office.read(list_exits)[0].ratified_on == TODAY
    this_year = any_office.read(list_exits, since=date(2026, 1, 1), until=LEFT)
    assert [row.member_id for row in this_year] == [second]
