"""An import stays while a later paper speaks of one of its members."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.membership import Kinship
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.heirs import HeirInput, add_heir
from coopdesk.services.importing import apply_import, undo_import
from coopdesk.services.office import Office
from coopdesk.services.ratifying import ratify
from coopdesk.services.settlements import SettlementInput, reckon_settlement
from coopdesk.storage.models import Member, MemberEvent
from tests.makers import TODAY, make_cooperative
from tests.services.importing_files import HEADINGS, changed, plan_of, write_book
from tests.services.path import faults


def settle(session: Session, member_id: int) -> None:
    reckon_settlement(session, member_id, SettlementInput(), today=TODAY)


def inherit(session: Session, member_id: int) -> None:
    add_heir(session, member_id, HeirInput(full_name="سالم", kinship=Kinship.SON))


def nod(session: Session, member_id: int) -> None:
    steps = session.scalars(select(MemberEvent.id).where(MemberEvent.member_id == member_id))
    ratify(session, steps.all(), on=TODAY, decision_ref="", today=TODAY)


def only_member(session: Session) -> int:
    return session.scalars(select(Member.id)).one()


@pytest.mark.parametrize("later", [settle, inherit, nod])
def test_a_paper_about_a_member_keeps_the_import(
    any_office: Office, tmp_path: Path, later: Callable[[Session, int], None]
) -> None:
    any_office.write(make_cooperative)
    rows = [(*changed(), "متوفى", "2026/02/02")]
    book = write_book(tmp_path / "a.xlsx", rows, (*HEADINGS, "الحالة", "تاريخ الحالة"))
    result = any_office.write(apply_import, plan_of(any_office, book))
    any_office.write(later, any_office.read(only_member))

    with pytest.raises(RefusedError) as refused:
        any_office.write(undo_import, result.batch_id)

    assert refused.value.problem is Problem.IN_USE
    assert any_office.read(only_member)
    assert faults(any_office) == {}
