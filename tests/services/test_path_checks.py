"""Whatever no longer agrees on the path of a membership is found and named."""

from datetime import date

import pytest

from coopdesk.domain.members import MemberEventKind as Kind
from coopdesk.services.applications import void_application
from coopdesk.services.check import CheckName
from coopdesk.services.office import Office
from coopdesk.services.ratifying import ratify
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from tests.makers import TODAY
from tests.services.path import accept, apply, faults, found, join, step
from tests.services.test_check import behind_the_back


@pytest.fixture
def led(any_office: Office) -> Office:
    """Three applications, one accepted and one void; one who left and was paid, one who waits."""
    found(any_office)
    accept(any_office, apply(any_office))
    apply(any_office, "علي محمد سالم", national_no="")
    void = apply(any_office, "علي محمد سالم", national_no="")
    any_office.write(void_application, void, reason="مكرر")
    steps, settled = [], []
    for kind, on in ((Kind.EXPELLED, date(2025, 11, 1)), (Kind.LOST, date(2026, 11, 1))):
        gone = join(any_office)
        steps.append(step(any_office, gone, kind, on))
        settled.append(any_office.write(reckon_settlement, gone, SettlementInput(), today=TODAY))
    any_office.write(ratify, steps[1:], on=TODAY, decision_ref="", today=TODAY)
    any_office.write(
        pay_settlement,
        settled[0],
        on=date(2026, 1, 5),
        paid_to="هو",
        voucher_ref="",
        today=TODAY,
    )
    return any_office


def test_an_office_that_was_led_has_no_faults(led: Office) -> None:
    assert faults(led) == {}


@pytest.mark.parametrize(
    ("change", "name", "details"),
    [
        (
            "UPDATE membership_application SET member_id = NULL WHERE no = 1",
            CheckName.APPLICATIONS,
            ("1/2026",),
        ),
        (
            "UPDATE membership_application SET state = 'refused' WHERE no = 1",
            CheckName.APPLICATIONS,
            ("1/2026",),
        ),
        (
            "UPDATE membership_application SET decided_on = '2026-11-01' WHERE no = 2",
            CheckName.APPLICATIONS,
            ("2/2026",),
        ),
        (
            "UPDATE membership_application SET decided_on = '2026-09-01' WHERE no = 3",
            CheckName.APPLICATIONS,
            ("3/2026",),
        ),
        (
            "UPDATE membership_application SET member_id = 2 WHERE no = 2",
            CheckName.APPLICATIONS,
            ("2/2026",),
        ),
        (
            "DELETE FROM membership_application WHERE no = 2",
            CheckName.YEARLY_NUMBERS,
            ("membership_application/2026",),
        ),
        (
            "UPDATE counter SET last = 2 WHERE scope = 'membership_application'",
            CheckName.YEARLY_NUMBERS,
            ("membership_application/2026",),
        ),
        (
            "UPDATE membership_application SET name_key = 'x' WHERE no = 2",
            CheckName.NAMES,
            ("membership_application/2",),
        ),
        ("UPDATE settlement SET state = 'due' WHERE no = 1", CheckName.SETTLEMENTS, ("1/2026",)),
        ("UPDATE settlement SET state = 'paid' WHERE no = 2", CheckName.SETTLEMENTS, ("2/2026",)),
        (
            "UPDATE settlement SET paid_on = '2025-12-31' WHERE no = 1",
            CheckName.SETTLEMENTS,
            ("1/2026",),
        ),
        ("UPDATE settlement SET event_id = 1 WHERE no = 2", CheckName.SETTLEMENTS, ("2/2026",)),
        (
            "UPDATE settlement SET shares = 4 WHERE no = 1",
            CheckName.SETTLEMENTS,
            ("1/2026",),
        ),
        ("DELETE FROM settlement WHERE no = 2", None, ()),
        (
            "UPDATE ratification SET on_date = '2026-10-01'",
            CheckName.STEPS,
            ("3",),
        ),
        (
            "UPDATE member_event SET effective_on = '2024-01-01' WHERE member_id = 2 AND id < 3",
            CheckName.STEPS,
            ("2",),
        ),
    ],
)
def test_a_fault_is_found_and_named(
    led: Office, change: str, name: CheckName | None, details: tuple[str, ...]
) -> None:
    behind_the_back(led, change)

    assert faults(led) == ({name: details} if name else {})
