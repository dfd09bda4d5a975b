"""Shares that go from one to another: only what is there, only to who may have it."""

from datetime import date

import pytest

from coopdesk.domain.members import MemberEventKind, PaidIn, ShareKind
from coopdesk.domain.shares import TransferKind
from coopdesk.errors import GoneError, Problem
from coopdesk.services import audit
from coopdesk.services.merging import merge_members
from coopdesk.services.numbering import last_number, set_start
from coopdesk.services.office import Office
from coopdesk.services.share_ledger import LedgerRow, ledger_ids, ledger_rows
from coopdesk.services.share_moves import (
    TransferInput,
    buy_shares,
    get_transfer,
    list_transfers,
    reverse_line,
    transfer_id_of,
    transfer_shares,
    void_transfer,
)
from coopdesk.services.shares import SharePosting, capital, post_shares
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.holders import (
    JOINED,
    faults,
    give,
    held,
    invalid,
    make_office,
    refused,
    set_value,
    step,
)


def lines(office: Office) -> list[LedgerRow]:
    return office.read(ledger_rows, office.read(ledger_ids))


def test_part_of_a_holding_goes_to_another(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    transfer = give(
        any_office, giver, receiver, 3, date(2026, 3, 1), reason="  بيع ", decision_ref="7/2026"
    )

    assert held(any_office, giver, receiver) == [(2, 10_000), (5, 25_000)]
    assert held(any_office, giver, receiver, as_of=date(2026, 2, 28)) == [(5, 25_000), (2, 10_000)]
    assert any_office.read(capital).amount == 35_000
    row = any_office.read(get_transfer, transfer)
    assert (row.number_text, row.shares, row.amount) == ("1/2026", 3, 15_000)
    assert (row.from_number, row.to_number, row.reason) == (100, 101, "بيع")
    assert [
        (line.kind, line.shares, line.counter_number, line.transfer_no, line.decision_ref)
        for line in lines(any_office)[2:]
    ] == [
        (ShareKind.TRANSFER_OUT, -3, 101, "1/2026", "7/2026"),
        (ShareKind.TRANSFER_IN, 3, 100, "1/2026", "7/2026"),
    ]
    assert faults(any_office) == set()


def test_the_whole_holding_may_go(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 0)
    give(any_office, giver, receiver, 5)

    assert held(any_office, giver, receiver) == [(0, 0), (5, 25_000)]


def test_what_was_paid_in_goes_with_the_shares_the_oldest_first(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 2, 0)
    set_value(any_office, 6000)
    any_office.write(
        buy_shares, giver, shares=3, on=date(2026, 1, 5), paid_in=PaidIn.KIND, today=TODAY
    )
    set_value(any_office, 7000)

    transfer = give(any_office, giver, receiver, 3)
    assert held(any_office, giver, receiver) == [(2, 12_000), (3, 16_000)]
    assert any_office.read(get_transfer, transfer).amount == 16_000
    came = [line for line in lines(any_office) if line.kind is ShareKind.TRANSFER_IN]
    assert [(line.shares, line.unit_value, line.paid_in) for line in came] == [
        (2, 5000, PaidIn.CASH),
        (1, 6000, PaidIn.KIND),
    ]

    give(any_office, giver, receiver, 2)
    assert held(any_office, giver, receiver) == [(0, 0), (5, 28_000)]
    assert any_office.read(capital).amount == 28_000
    assert faults(any_office) == set()


@pytest.mark.parametrize("shares", [0, -2])
def test_less_than_one_share_does_not_go(any_office: Office, shares: int) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    with invalid(shares=Problem.NOT_POSITIVE):
        give(any_office, giver, receiver, shares)


def test_more_than_is_held_is_refused_with_what_is_held(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    with refused(Problem.SHARES_NOT_HELD, number=100, held=5, wanted=6, date="2026/11/23"):
        give(any_office, giver, receiver, 6)

    assert held(any_office, giver, receiver) == [(5, 25_000), (2, 10_000)]
    assert any_office.read(last_number, "share_transfer", year=2026) == 0


def test_more_than_was_held_on_an_earlier_day_is_refused(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 2, 1)
    any_office.write(buy_shares, giver, shares=8, on=date(2026, 6, 1), today=TODAY)
    with refused(Problem.SHARES_NOT_HELD, number=100, held=2, date="2026/05/31"):
        give(any_office, giver, receiver, 3, date(2026, 5, 31))

    give(any_office, giver, receiver, 3, date(2026, 6, 1))
    assert held(any_office, giver)[0][0] == 7


def test_shares_that_went_on_later_are_not_given_on_an_earlier_day(any_office: Office) -> None:
    giver, receiver, third = any_office.write(make_office, 4, 1, 1)
    give(any_office, giver, third, 3, date(2026, 6, 1))
    any_office.write(buy_shares, giver, shares=9, on=date(2026, 7, 1), today=TODAY)
    with refused(Problem.SHARES_WENT_ON, number=100, date="2026/05/01"):
        give(any_office, giver, receiver, 2, date(2026, 5, 1))

    give(any_office, giver, receiver, 1, date(2026, 5, 1))
    assert held(any_office, giver, as_of=date(2026, 6, 15)) == [(0, 0)]
    assert faults(any_office) == set()


def test_the_very_shares_are_meant_and_not_later_ones_of_another_value(any_office: Office) -> None:
    giver, receiver, third = any_office.write(make_office, 2, 1, 1)
    give(any_office, giver, third, 2, date(2026, 6, 1))
    set_value(any_office, 6000)
    any_office.write(buy_shares, giver, shares=2, on=date(2026, 6, 1), today=TODAY)
    # Two were held on every day, but not the same two.
    with refused(Problem.SHARES_WENT_ON, number=100):
        give(any_office, giver, receiver, 2, date(2026, 5, 1))


def test_nobody_gives_to_oneself(any_office: Office) -> None:
    (giver,) = any_office.write(make_office, 5)
    with refused(Problem.TO_ONESELF):
        give(any_office, giver, giver, 1)


def test_somebody_unknown_neither_gives_nor_receives(any_office: Office) -> None:
    (giver,) = any_office.write(make_office, 5)
    for one, other in ((giver, 999), (999, giver)):
        with pytest.raises(GoneError):
            give(any_office, one, other, 1)


def test_a_transfer_has_its_day(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    with invalid(on_date=Problem.IN_FUTURE):
        give(any_office, giver, receiver, 1, date(2026, 11, 24))
    with invalid(on_date=Problem.BEFORE_JOINING):
        give(any_office, giver, receiver, 1, date(2024, 12, 31))
    newcomer = any_office.write(make_member, number=300, joined_on=date(2026, 5, 1))
    with refused(Problem.NOT_A_MEMBER_THEN, number=300, date="2026/04/30"):
        give(any_office, giver, newcomer, 1, date(2026, 4, 30))

    give(any_office, giver, newcomer, 1, date(2026, 5, 1))
    assert held(any_office, newcomer) == [(1, 5000)]


def test_texts_are_kept_within_their_bounds(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    with invalid(reason=Problem.TOO_LONG, decision_ref=Problem.TOO_LONG):
        give(any_office, giver, receiver, 1, reason="ب" * 1001, decision_ref="7" * 121)


@pytest.mark.parametrize(
    "kind",
    [
        MemberEventKind.WITHDRAWN,
        MemberEventKind.EXPELLED,
        MemberEventKind.LOST,
        MemberEventKind.DECEASED,
    ],
)
def test_who_left_neither_receives_nor_gives(any_office: Office, kind: MemberEventKind) -> None:
    gone, other = any_office.write(make_office, 5, 2)
    step(any_office, gone, kind, date(2026, 4, 1))
    with refused(Problem.NOT_A_MEMBER_THEN, number=100):
        give(any_office, other, gone, 1)
    with refused(Problem.NOT_A_MEMBER_THEN, number=100):
        give(any_office, other, gone, 1, date(2026, 3, 1))  # nor is anything entered afterwards
    dead = kind is MemberEventKind.DECEASED
    with refused(Problem.HEIRS_ONLY if dead else Problem.SETTLED_NOT_TRANSFERRED, number=100):
        give(any_office, gone, other, 1)

    give(any_office, gone, other, 1, date(2026, 3, 31))  # while still a member
    assert held(any_office, gone, other) == [(4, 20_000), (3, 15_000)]


def test_a_suspended_member_is_still_a_member(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    step(any_office, receiver, MemberEventKind.SUSPENDED, date(2026, 4, 1))
    give(any_office, giver, receiver, 1)

    assert held(any_office, receiver) == [(3, 15_000)]


def test_one_under_age_receives_by_inheritance_only(any_office: Office) -> None:
    giver, other = any_office.write(make_office, 5, 2)
    young = any_office.write(make_member, number=300, birth_date=date(2008, 11, 24))
    by_year = any_office.write(make_member, number=301, birth_year=2009)
    for receiver, number in ((young, 300), (by_year, 301)):
        with refused(Problem.RECEIVER_UNDER_AGE, number=number, age=18):
            give(any_office, giver, receiver, 1)

    of_age = any_office.write(make_member, number=302, birth_date=date(2008, 11, 23))
    give(any_office, giver, of_age, 1)
    perhaps = any_office.write(make_member, number=303, birth_year=2008)
    give(any_office, giver, perhaps, 1)
    step(any_office, other, MemberEventKind.DECEASED, date(2026, 4, 1))
    give(any_office, other, young, 2, kind=TransferKind.INHERITANCE)
    assert held(any_office, young, other) == [(2, 10_000), (0, 0)]


def test_only_the_dead_leave_shares_to_heirs(any_office: Office) -> None:
    giver, heir = any_office.write(make_office, 5, 2)
    with refused(Problem.NOT_DECEASED, number=100):
        give(any_office, giver, heir, 5, kind=TransferKind.INHERITANCE)

    step(any_office, giver, MemberEventKind.DECEASED, date(2026, 4, 1))
    with refused(Problem.NOT_DECEASED):
        give(any_office, giver, heir, 5, date(2026, 3, 31), kind=TransferKind.INHERITANCE)
    give(any_office, giver, heir, 5, date(2026, 4, 1), kind=TransferKind.INHERITANCE)
    kinds = [line.kind for line in lines(any_office)[2:]]
    assert kinds == [ShareKind.INHERITANCE_OUT, ShareKind.INHERITANCE_IN]


def test_nothing_is_transferred_before_a_share_has_a_value(any_office: Office) -> None:
    any_office.write(make_cooperative, share_value=0)
    giver, receiver = (any_office.write(make_member, number=number) for number in (1, 2))
    posting = SharePosting(
        member_id=giver, on_date=JOINED, kind=ShareKind.OPENING, shares=4, unit_value=0
    )
    any_office.write(post_shares, posting)
    with refused(Problem.SHARE_VALUE_UNKNOWN):
        give(any_office, giver, receiver, 1)


def test_a_voided_transfer_returns_everything_on_every_day(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 2, 3)
    set_value(any_office, 6000)
    any_office.write(buy_shares, giver, shares=2, on=date(2026, 1, 5), today=TODAY)
    days = [date(2025, 6, 1), date(2026, 2, 1), date(2026, 3, 1), TODAY]
    before = [held(any_office, giver, receiver, as_of=day) for day in days]

    transfer = give(any_office, giver, receiver, 3, date(2026, 3, 1))
    any_office.write(void_transfer, transfer, reason="سُجّل خطأ", today=TODAY)

    assert [held(any_office, giver, receiver, as_of=day) for day in days] == before
    row = any_office.read(get_transfer, transfer)
    assert row.voided_at is not None
    assert (row.void_reason, row.number_text) == ("سُجّل خطأ", "1/2026")
    assert faults(any_office) == set()
    with refused(Problem.TRANSFER_VOIDED, number="1/2026"):
        any_office.write(void_transfer, transfer, reason="ثانية", today=TODAY)
    give(any_office, giver, receiver, 4)
    assert held(any_office, giver) == [(0, 0)]


def test_a_transfer_is_voided_only_while_its_shares_are_there(any_office: Office) -> None:
    giver, receiver, third = any_office.write(make_office, 4, 0, 0)
    transfer = give(any_office, giver, receiver, 3, date(2026, 3, 1))
    onward = give(any_office, receiver, third, 2, date(2026, 4, 1))
    any_office.write(buy_shares, receiver, shares=9, on=date(2026, 5, 1), today=TODAY)
    with refused(Problem.SHARES_WENT_ON, number=101):
        any_office.write(void_transfer, transfer, reason="خطأ", today=TODAY)

    any_office.write(void_transfer, onward, reason="خطأ", today=TODAY)
    any_office.write(void_transfer, transfer, reason="خطأ", today=TODAY)
    assert held(any_office, giver, receiver, third) == [(4, 20_000), (9, 45_000), (0, 0)]
    assert faults(any_office) == set()


def test_voiding_asks_for_a_reason(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 4, 0)
    transfer = give(any_office, giver, receiver, 3)
    with invalid(reason=Problem.REASON_REQUIRED):
        any_office.write(void_transfer, transfer, reason=" \n", today=TODAY)
    with invalid(reason=Problem.TOO_LONG):
        any_office.write(void_transfer, transfer, reason="ب" * 1001, today=TODAY)
    with pytest.raises(GoneError):
        any_office.write(void_transfer, 999, reason="خطأ", today=TODAY)


def test_a_line_of_a_transfer_is_not_reversed_alone(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 4, 0)
    give(any_office, giver, receiver, 3)
    with refused(Problem.NOT_REVERSED_ALONE, paper="1/2026"):
        any_office.write(reverse_line, lines(any_office)[-1].id, reason="خطأ", today=TODAY)


def test_numbers_run_by_the_year_of_the_transfer(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 9, 0)
    any_office.write(set_start, "share_transfer", 7, year=2026)
    for day in (date(2025, 5, 1), date(2026, 5, 1), date(2025, 4, 1), date(2026, 1, 1)):
        give(any_office, giver, receiver, 1, day)

    rows = any_office.read(list_transfers)
    assert [row.number_text for row in rows] == ["1/2025", "2/2025", "8/2026", "9/2026"]
    assert faults(any_office) == set()
    ask = any_office.read
    assert ask(transfer_id_of, "٨ / ٢٠٢٦") == ask(transfer_id_of, "8") == rows[2].id
    for unknown in ("8/2025", "7", "x", ""):
        with refused(Problem.UNKNOWN_TRANSFER, number=unknown):
            ask(transfer_id_of, unknown)


def test_transfers_are_listed_for_both_sides(any_office: Office) -> None:
    one, two, three = any_office.write(make_office, 9, 5, 5)
    first, second = give(any_office, one, two, 1), give(any_office, two, three, 1)

    def ids(member_id: int | None = None) -> list[int]:
        return [row.id for row in any_office.read(list_transfers, member_id=member_id)]

    assert (ids(), ids(one), ids(two)) == ([first, second], [first], [first, second])
    with pytest.raises(GoneError):
        any_office.read(get_transfer, 999)


def test_a_transfer_is_told_to_the_audit_and_a_refused_one_leaves_nothing(
    any_office: Office,
) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    before = any_office.read(audit.count_entries)
    given = TransferInput(from_member_id=giver, to_member_id=receiver, shares=6, on_date=TODAY)
    with refused(Problem.SHARES_NOT_HELD):
        any_office.write(transfer_shares, given, today=TODAY)
    assert any_office.read(audit.count_entries) == before

    transfer = give(any_office, giver, receiver, 2)
    [entry] = any_office.read(audit.history, "share_transfer", str(transfer))
    assert entry.action == "insert"
    assert any_office.read(audit.count_entries) == before + 3


def test_a_transfer_is_voided_after_its_giver_was_merged_into_another(any_office: Office) -> None:
    giver, receiver, same = any_office.write(make_office, 5, 1, 2)
    transfer = give(any_office, giver, receiver, 3, date(2026, 3, 1))
    any_office.write(merge_members, same, giver, choices={}, reason="شخص واحد", today=TODAY)
    assert held(any_office, same, receiver, giver) == [(4, 20_000), (4, 20_000), (0, 0)]
    row = any_office.read(get_transfer, transfer)
    assert (row.from_id, row.to_id) == (same, receiver)

    any_office.write(void_transfer, transfer, reason="خطأ", today=TODAY)
    assert held(any_office, same, receiver, giver) == [(7, 35_000), (1, 5000), (0, 0)]
    assert held(any_office, same, as_of=date(2026, 2, 1)) == [(7, 35_000)]
    assert faults(any_office) == set()
