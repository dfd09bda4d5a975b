"""The shares of the made-up cooperative have moved, and its papers agree with them."""

from datetime import date
from pathlib import Path

import pytest

from coopdesk.domain.shares import CardState, CertificateState
from coopdesk.services.cards import list_cards
from coopdesk.services.certificates import list_certificates
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.demo.shares_year import TRANSFERS, live_shares_year
from coopdesk.services.office import Office, open_office
from coopdesk.services.share_moves import list_transfers
from tests.makers import NOW, TODAY
from tests.services.holders import faults


@pytest.mark.parametrize(
    ("today", "seed"), [(TODAY, 1), (date(2026, 1, 1), 2), (date(2028, 2, 29), 3)]
)
def test_a_year_of_shares_is_lived_and_everything_agrees(
    any_office: Office, today: date, seed: int
) -> None:
    any_office.write(fill_demo, members=100, today=today, seed=seed)
    inherited = len(any_office.read(list_transfers))
    assert any_office.write(live_shares_year, today=today, seed=seed) == TRANSFERS

    rows = any_office.read(list_transfers)
    assert len(rows) == inherited + TRANSFERS + 1
    assert [row.voided_at is None for row in rows].count(False) == 1
    papers = any_office.read(list_certificates)
    assert {row.state for row in papers} == {
        CertificateState.VALID,
        CertificateState.RETURNED,
        CertificateState.REPLACED,
    }
    [lost] = [row for row in papers if row.state is CertificateState.REPLACED]
    assert [row.shares for row in papers if row.replaces_no == lost.number_text] == [lost.shares]
    days = [row.issued_on for row in papers]
    assert days == sorted(days)
    assert max(days) <= today
    cards = any_office.read(list_cards)
    assert {row.state for row in cards} == {
        CardState.VALID,
        CardState.REPLACED,
        CardState.RETURNED,
    }
    assert faults(any_office) == set()


def test_the_same_seed_tells_the_same_year(office: Office, tmp_path: Path) -> None:
    other = open_office(tmp_path / "other", now=lambda: NOW)
    for one in (office, other):
        one.write(fill_demo, members=100, today=TODAY, seed=4)
        one.write(live_shares_year, today=TODAY, seed=4)

    assert other.read(list_certificates) == office.read(list_certificates)
    other.close()


def test_an_office_without_holders_has_no_such_year(any_office: Office) -> None:
    any_office.write(fill_demo, members=5, today=TODAY)

    assert any_office.write(live_shares_year, today=date(2020, 1, 1)) == 0
    assert any_office.read(list_certificates) == []
