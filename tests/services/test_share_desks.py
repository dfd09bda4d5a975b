"""Many desks move shares at once, or die on the way: one wins, and the ledger always sums."""

import multiprocessing
import os
import random
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Barrier

import pytest

from coopdesk.domain.shares import CertificateState
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services.cards import issue_cards, list_cards
from coopdesk.services.certificates import issue_certificate, list_certificates, replace_certificate
from coopdesk.services.office import Office, open_office
from coopdesk.services.share_moves import (
    TransferInput,
    list_transfers,
    reverse_line,
    transfer_shares,
    void_transfer,
)
from coopdesk.services.shares import capital, member_shares
from coopdesk.wording import error_text
from tests.makers import NOW, TODAY
from tests.services.holders import faults, give, held, make_office
from tests.services.share_desk import certificates
from tests.services.test_office_killed import killed_after, server_url

DESKS = 20


def at_once(office: Office, *works: Callable[[Office], object]) -> list[CoopdeskError]:
    """Each work at a desk of its own at the same moment; the refusals they got."""
    start = Barrier(len(works))

    def at_desk(work: Callable[[Office], object]) -> CoopdeskError | None:
        desk = open_office(office.data, url=server_url(office), now=lambda: NOW)
        try:
            start.wait()
            work(desk)
        except CoopdeskError as refusal:
            return refusal
        finally:
            desk.close()
        return None

    with ThreadPoolExecutor(len(works)) as desks:
        return [refusal for refusal in desks.map(at_desk, works) if refusal is not None]


def transfer_to(giver: int, receiver: int, shares: int) -> Callable[[Office], object]:
    given = TransferInput(from_member_id=giver, to_member_id=receiver, shares=shares, on_date=TODAY)
    return lambda desk: desk.write(transfer_shares, given, today=TODAY)


def test_the_same_shares_are_transferred_once(any_office: Office) -> None:
    giver, one, two = any_office.write(make_office, 5, 0, 0)
    [refusal] = at_once(any_office, transfer_to(giver, one, 5), transfer_to(giver, two, 4))

    assert refusal.problem is Problem.SHARES_NOT_HELD
    assert "100" in error_text(refusal)
    left = held(any_office, giver, one, two)
    assert left in ([(0, 0), (5, 25_000), (0, 0)], [(1, 5000), (0, 0), (4, 20_000)])
    [row] = any_office.read(list_transfers)
    assert row.number_text == "1/2026"
    assert faults(any_office) == set()


def test_desks_that_transfer_in_a_circle_do_not_wait_for_ever(any_office: Office) -> None:
    members = any_office.write(make_office, *[3] * 6)
    ring = list(zip(members, [*members[1:], members[0]], strict=True))
    back = [(receiver, giver) for giver, receiver in ring]
    works = [transfer_to(giver, receiver, 1) for giver, receiver in (*ring, *back)]

    assert at_once(any_office, *works) == []
    assert held(any_office, *members) == [(3, 15_000)] * 6
    numbers = [row.number_text for row in any_office.read(list_transfers)]
    assert numbers == [f"{no}/2026" for no in range(1, 13)]
    assert faults(any_office) == set()


def test_a_transfer_is_voided_once(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 1)
    transfer = give(any_office, giver, receiver, 3)

    def void(desk: Office) -> object:
        return desk.write(void_transfer, transfer, reason="خطأ", today=TODAY)

    refusals = at_once(any_office, void, void, void)
    assert [refusal.problem for refusal in refusals] == [Problem.TRANSFER_VOIDED] * 2
    assert held(any_office, giver, receiver) == [(5, 25_000), (1, 5000)]
    assert faults(any_office) == set()


def test_a_line_is_reversed_once(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    [line] = any_office.read(member_shares, member)

    def reverse(desk: Office) -> object:
        return desk.write(reverse_line, line.id, reason="خطأ", today=TODAY)

    refusals = at_once(any_office, reverse, reverse, reverse)
    assert [refusal.problem for refusal in refusals] == [Problem.ALREADY_REVERSED] * 2
    assert held(any_office, member) == [(0, 0)]


def test_what_is_void_and_what_goes_on_cannot_both_be(any_office: Office) -> None:
    giver, receiver, third = any_office.write(make_office, 5, 0, 0)
    transfer = give(any_office, giver, receiver, 3)

    def void(desk: Office) -> object:
        return desk.write(void_transfer, transfer, reason="خطأ", today=TODAY)

    [refusal] = at_once(any_office, void, transfer_to(receiver, third, 2))
    assert refusal.problem in (Problem.SHARES_WENT_ON, Problem.SHARES_NOT_HELD)
    assert faults(any_office) == set()


def test_the_same_shares_are_certified_once(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)

    def issue(desk: Office) -> object:
        return desk.write(issue_certificate, member, shares=3, today=TODAY)

    refusals = at_once(any_office, issue, issue, issue)
    assert [refusal.problem for refusal in refusals] == [Problem.MORE_THAN_UNCERTIFIED] * 2
    assert faults(any_office) == set()


def test_a_certificate_is_replaced_once(any_office: Office) -> None:
    (member,) = any_office.write(make_office, 5)
    lost = any_office.write(issue_certificate, member, today=TODAY)

    def replace(desk: Office) -> object:
        return desk.write(replace_certificate, lost, reason="فقدت", today=TODAY)

    refusals = at_once(any_office, replace, replace, replace)
    assert [refusal.problem for refusal in refusals] == [Problem.CERTIFICATE_NOT_VALID] * 2
    numbers = [row.number_text for row in any_office.read(list_certificates)]
    assert numbers == ["1/2026", "2/2026"]


def test_a_certificate_and_a_transfer_of_its_shares_agree_in_the_end(any_office: Office) -> None:
    giver, receiver = any_office.write(make_office, 5, 0)

    def issue(desk: Office) -> object:
        return desk.write(issue_certificate, giver, today=TODAY)

    assert at_once(any_office, issue, transfer_to(giver, receiver, 2)) == []
    rows = any_office.read(list_certificates, state=CertificateState.VALID)
    assert [row.shares for row in rows] == [3]
    assert faults(any_office) == set()


def test_cards_issued_at_many_desks_are_counted_one_by_one(any_office: Office) -> None:
    members = any_office.write(make_office, 1, 1, 1)

    def issue(desk: Office) -> object:
        return desk.write(issue_cards, members[::-1], today=TODAY)

    assert at_once(any_office, *[issue] * 6) == []
    rows = any_office.read(list_cards)
    assert [(row.number, row.issue) for row in rows] == [
        (number, issue) for number in (100, 101, 102) for issue in range(1, 7)
    ]
    assert faults(any_office) == set()


@pytest.mark.slow
def test_twenty_desks_issue_certificates_without_a_gap(
    any_office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    members = any_office.write(make_office, *[2] * DESKS * 3)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))  # the fork server imports but once
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.services.share_desk"])
    with ProcessPoolExecutor(DESKS, mp_context=context) as desks:
        data, url = str(any_office.data), server_url(any_office)
        runs = [desks.submit(certificates, data, url, members[at::DESKS]) for at in range(DESKS)]
        told = [number for run in runs for number in run.result()]

    expected = [f"{no}/2026" for no in range(1, len(members) + 1)]
    assert sorted(told) == sorted(expected)
    assert [row.number_text for row in any_office.read(list_certificates)] == expected
    assert faults(any_office) == set()


@pytest.mark.slow
def test_a_desk_killed_within_a_transfer_leaves_a_ledger_that_sums(any_office: Office) -> None:
    members = any_office.write(make_office, *[12] * 8)
    for member in members:
        any_office.write(issue_certificate, member, shares=10, today=TODAY)
    told = 0
    for seed in range(4):
        wait = random.Random(seed).uniform(0.05, 0.5)
        data, url = str(any_office.data), server_url(any_office)
        said = killed_after(wait, "tests.services.share_desk", data, url, "100000", str(seed))
        told += len(said)

        again = open_office(any_office.data, url=url, now=lambda: NOW)
        papers = {f"transfer {row.number_text}" for row in again.read(list_transfers)}
        papers |= {f"certificate {row.number_text}" for row in again.read(list_certificates)}
        words = {line.strip() for line in said}
        assert {word for word in words if word.startswith(("transfer", "certificate"))} <= papers
        assert faults(again) == set()
        assert again.read(capital).shares == sum(shares for shares, _ in held(again, *members))
        again.close()
    assert told >= 4
