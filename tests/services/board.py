"""A board that decides one application after the other, as a process that may be killed.

Arguments: the data folder, the address of the database (or nothing), a seed. It settles with those
who left as well. Prints what it was told is saved, one a line, each after its commit.
"""

import sys
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

from coopdesk.domain.members import MemberEventKind, MemberInput
from coopdesk.domain.membership import StepInput
from coopdesk.services.applications import (
    ApplicationInput,
    accept_application,
    register_application,
)
from coopdesk.services.membership_steps import record_step
from coopdesk.services.office import Office, open_office
from coopdesk.services.settlements import SettlementInput, pay_settlement, reckon_settlement
from tests.makers import TODAY


def admit(office: Office, name: str) -> Iterator[str]:
    """One application and its acceptance."""
    person = MemberInput(full_name=name, joined_on=TODAY)
    given = ApplicationInput(person=person, submitted_on=date(2026, 10, 1), requested_shares=2)
    applied = office.write(register_application, given, today=TODAY)
    yield f"applied {applied}"
    on = date(2026, 10, 5)
    member_id = office.write(accept_application, applied, on=on, decision_ref="1/2026", today=TODAY)
    yield f"member {member_id}"
    step = StepInput(kind=MemberEventKind.DECEASED, effective_on=on)
    office.write(record_step, member_id, step, today=TODAY)
    settled = office.write(reckon_settlement, member_id, SettlementInput(), today=TODAY)
    yield f"reckoned {settled}"
    office.write(pay_settlement, settled, on=TODAY, paid_to="ورثته", voucher_ref="", today=TODAY)
    yield f"paid {settled}"


def work(data: str, url: str, seed: int) -> Iterator[str]:
    """Decide until killed."""
    office = open_office(Path(data), url=url, who=f"desk {seed}", desk=str(seed))
    for turn in count():
        yield from admit(office, f"علي محمد {seed} {turn}")


if __name__ == "__main__":
    for told in work(sys.argv[1], sys.argv[2], int(sys.argv[3])):
        sys.stdout.write(f"{told}\n")
        sys.stdout.flush()
