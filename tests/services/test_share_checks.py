"""Shares and papers that no longer agree are found and named."""

import pytest

from coopdesk.services.cards import issue_cards
from coopdesk.services.certificates import issue_certificate
from coopdesk.services.check import CheckName, check_office
from coopdesk.services.numbering import set_start
from coopdesk.services.office import Office
from coopdesk.services.share_moves import buy_shares, void_transfer
from tests.makers import TODAY
from tests.services.holders import faults, give, make_office, set_value
from tests.services.test_check import behind_the_back


@pytest.fixture
def full_office(any_office: Office) -> Office:
    """Three transfers, one of two values and one voided; certificates and cards."""
    one, two, three = any_office.write(make_office, 4, 5, 6)
    set_value(any_office, 6000)
    any_office.write(buy_shares, one, shares=4, on=TODAY, today=TODAY)
    give(any_office, one, two, 6)
    give(any_office, two, three, 1)
    wrong = give(any_office, three, one, 2)
    any_office.write(void_transfer, wrong, reason="خطأ", today=TODAY)
    for member in (one, two, three):
        any_office.write(issue_certificate, member, today=TODAY)
    for _ in range(3):
        any_office.write(issue_cards, [one, two], today=TODAY)
    return any_office


def test_a_sound_office_has_no_faults(full_office: Office) -> None:
    assert faults(full_office) == set()


@pytest.mark.parametrize(
    ("statement", "name", "details"),
    [
        ("UPDATE share_transfer SET shares = 5 WHERE no = 1", CheckName.TRANSFERS, ("1/2026",)),
        ("UPDATE share_transfer SET amount = 1 WHERE no = 2", CheckName.TRANSFERS, ("2/2026",)),
        (
            "UPDATE share_transfer SET voided_at = NULL WHERE no = 3",
            CheckName.TRANSFERS,
            ("3/2026",),
        ),
        (
            "UPDATE share_transfer SET voided_at = created_at WHERE no = 2",
            CheckName.TRANSFERS,
            ("2/2026",),
        ),
        (
            "UPDATE share_transaction SET transfer_id = NULL WHERE transfer_id = 2 AND shares > 0",
            CheckName.TRANSFERS,
            ("2/2026",),
        ),
        (
            "UPDATE share_certificate SET shares = 3 WHERE no = 1",
            CheckName.CERTIFICATES,
            ("100",),
        ),
        (
            "UPDATE share_certificate SET no = 9 WHERE no = 3",
            CheckName.YEARLY_NUMBERS,
            ("share_certificate/2026",),
        ),
        (
            "UPDATE share_transfer SET no = 4 WHERE no = 1",
            CheckName.YEARLY_NUMBERS,
            ("share_transfer/2026",),
        ),
        (
            "DELETE FROM share_certificate WHERE no = 1",
            CheckName.YEARLY_NUMBERS,
            ("share_certificate/2026",),
        ),
        (
            "UPDATE counter SET last = 2 WHERE scope = 'share_transfer'",
            CheckName.YEARLY_NUMBERS,
            ("share_transfer/2026",),
        ),
        (
            "DELETE FROM membership_card WHERE member_id = 2 AND issue = 2",
            CheckName.CARDS,
            ("101-3",),
        ),
    ],
)
def test_a_fault_is_found_and_named(
    full_office: Office, statement: str, name: CheckName, details: tuple[str, ...]
) -> None:
    behind_the_back(full_office, statement)
    [row] = [row for row in check_office(full_office).rows if not row.ok]
    assert (row.name, row.details) == (name, details)


def test_numbers_that_went_on_from_paper_are_no_fault(any_office: Office) -> None:
    one, two = any_office.write(make_office, 4, 5)
    any_office.write(set_start, "share_transfer", 17, year=2026)
    give(any_office, one, two, 1)
    assert faults(any_office) == set()

    behind_the_back(any_office, "UPDATE share_transfer SET no = 19")
    assert faults(any_office) == {CheckName.YEARLY_NUMBERS}
