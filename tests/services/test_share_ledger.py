"""The whole ledger: every line with what it left behind, whatever is chosen of it."""

import random
from datetime import date, timedelta

from sqlalchemy.orm import Session

from coopdesk.domain.members import ShareKind
from coopdesk.services.certificates import issue_certificate, void_certificate
from coopdesk.services.office import Office
from coopdesk.services.share_ledger import (
    LedgerFilter,
    LedgerRow,
    LedgerTotals,
    iter_ledger,
    ledger_ids,
    ledger_rows,
    ledger_totals,
)
from coopdesk.services.share_moves import buy_shares, void_transfer
from coopdesk.services.shares import SharePosting, capital, holding, post_shares
from tests.makers import TODAY, make_cooperative, make_member
from tests.services.holders import give, make_office


def whole(office: Office, chosen: LedgerFilter | None = None) -> list[LedgerRow]:
    return office.read(lambda session: list(iter_ledger(session, chosen or LedgerFilter())))


def some_history(session: Session) -> None:
    """Two hundred lines of nine members, entered in no order of days."""
    make_cooperative(session)
    chance = random.Random(5)
    members = [make_member(session, number=number, shares=30) for number in range(1, 10)]
    for _ in range(200):
        posting = SharePosting(
            member_id=chance.choice(members),
            on_date=date(2025, 2, 1) + timedelta(days=chance.randrange(60)),
            kind=chance.choice([ShareKind.PURCHASE, ShareKind.CORRECTION]),
            shares=chance.randrange(1, 9),
            unit_value=chance.choice([5000, 6000]),
        )
        post_shares(session, posting)
    for member in members:
        refund = SharePosting(
            member_id=member, on_date=date(2025, 3, 1), kind=ShareKind.REFUND, shares=-3
        )
        post_shares(session, refund)


def test_every_line_shows_what_it_left_behind(any_office: Office) -> None:
    any_office.write(some_history)
    rows = whole(any_office)

    assert len(rows) == 218
    assert [(row.on_date, row.id) for row in rows] == sorted((row.on_date, row.id) for row in rows)
    running: dict[int, int] = {}
    total = 0
    for row in rows:
        running[row.member_id] = running.get(row.member_id, 0) + row.shares
        total += row.amount
        assert (row.balance, row.capital_after) == (running[row.member_id], total)
        assert type(row.capital_after) is int
        assert type(row.is_reversed) is bool
    assert any_office.read(capital).amount == total
    assert all(
        any_office.read(holding, member).shares == balance for member, balance in running.items()
    )


def test_what_is_chosen_keeps_the_balances_of_the_whole(any_office: Office) -> None:
    any_office.write(some_history)
    rows = whole(any_office)
    filters = [
        LedgerFilter(member_ids=(3, 5)),
        LedgerFilter(member_ids=()),
        LedgerFilter(kinds=frozenset({ShareKind.CORRECTION, ShareKind.REFUND})),
        LedgerFilter(since=date(2025, 2, 10), until=date(2025, 3, 1)),
        LedgerFilter(member_ids=(4,), kinds=frozenset({ShareKind.PURCHASE}), until=TODAY),
    ]
    for chosen in filters:
        expected = [
            row
            for row in rows
            if (chosen.member_ids is None or row.member_id in chosen.member_ids)
            and (not chosen.kinds or row.kind in chosen.kinds)
            and (chosen.since is None or row.on_date >= chosen.since)
            and (chosen.until is None or row.on_date <= chosen.until)
        ]
        assert whole(any_office, chosen) == expected
        assert list(any_office.read(ledger_ids, chosen)) == [row.id for row in expected]
        assert any_office.read(ledger_totals, chosen) == LedgerTotals(
            lines=len(expected),
            came=sum(row.shares for row in expected if row.shares > 0),
            went=-sum(row.shares for row in expected if row.shares < 0),
            amount=sum(row.amount for row in expected),
        )


def test_rows_come_in_the_order_asked_and_without_those_that_are_not_there(
    any_office: Office,
) -> None:
    any_office.write(some_history)
    ids = [*any_office.read(ledger_ids)][40:60]
    random.Random(1).shuffle(ids)

    rows = any_office.read(ledger_rows, [*ids, 99_999])
    assert [row.id for row in rows] == ids
    by_id = {row.id: row for row in whole(any_office)}
    assert rows == [by_id[line] for line in ids]


def test_an_empty_ledger_is_empty(any_office: Office) -> None:
    assert whole(any_office) == []
    assert any_office.read(ledger_totals) == LedgerTotals(0, 0, 0, 0)


def test_a_line_names_its_paper_and_its_certificate(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 2)
    wrong = any_office.write(issue_certificate, receiver, today=TODAY)
    any_office.write(void_certificate, wrong, reason="خطأ", today=TODAY)
    any_office.write(issue_certificate, giver, today=TODAY)
    any_office.write(buy_shares, receiver, shares=1, on=TODAY, voucher_ref="9", today=TODAY)
    transfer = give(any_office, giver, receiver, 3)
    any_office.write(void_transfer, transfer, reason="خطأ", today=TODAY)

    assert [
        (row.number, row.shares, row.certificate_no, row.transfer_no, row.is_reversed)
        for row in whole(any_office)
    ] == [
        (100, 5, "2/2026", "", False),
        (101, 2, "", "", False),
        (101, 1, "", "", False),
        (100, -3, "2/2026", "1/2026", True),
        (101, 3, "", "1/2026", True),
        (100, 3, "", "1/2026", False),
        (101, -3, "", "1/2026", False),
    ]
