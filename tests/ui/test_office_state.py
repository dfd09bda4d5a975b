"""What waits behind the items of the sidebar."""

from coopdesk.domain.members import MemberEventKind
from coopdesk.services.settlements import SettlementInput, reckon_settlement
from coopdesk.ui.context import AppContext
from coopdesk.ui.office_state import OfficeState
from tests.makers import TODAY
from tests.services.path import accept, apply, found, join, step


def test_applications_and_payable_settlements_are_counted_as_they_come(ctx: AppContext) -> None:
    found(ctx.office)
    state = OfficeState(ctx)
    state.refresh()
    assert state.waiting == {"applications": 0, "exits": 0}

    made = apply(ctx.office)
    dead = join(ctx.office)
    step(ctx.office, dead, MemberEventKind.DECEASED)
    ctx.write(reckon_settlement, dead, SettlementInput(), today=TODAY)
    assert state.waiting == {"applications": 1, "exits": 1}

    accept(ctx.office, made)
    assert state.waiting["applications"] == 0
