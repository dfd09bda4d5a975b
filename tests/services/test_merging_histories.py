"""Random registers merged and unmerged: both records are what they were, and nothing is lost."""

from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.members import OWN_STATUSES
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.merging import FIELDS, merge_members, undo_merge
from coopdesk.services.office import Office
from coopdesk.services.shares import capital
from coopdesk.storage.models import Member
from tests.makers import TODAY
from tests.services.path import found
from tests.services.register_lives import live
from tests.services.twins import is_sound, whole


def own_ids(session: Session) -> list[int]:
    query = select(Member.id).where(Member.status.in_(OWN_STATUSES)).order_by(Member.id)
    return list(session.scalars(query))


def merge_by_chance(office: Office, random: Random) -> int | None:
    """Two members with any choices; None when a settlement forbids it."""
    kept, gone = random.sample(office.read(own_ids), 2)
    choices = {name: random.random() < 0.4 for name in FIELDS}
    try:
        return office.write(merge_members, kept, gone, choices=choices, reason="", today=TODAY)
    except RefusedError as error:
        if error.problem not in (Problem.MERGE_HANGS_ON_STEP, Problem.SETTLEMENT_OPEN):
            raise
        return None


@pytest.mark.parametrize("seed", range(8))
def test_a_register_merged_and_unmerged_equals_itself(any_office: Office, seed: int) -> None:
    found(any_office)
    any_office.write(live, seed)
    random = Random(seed)
    assert is_sound(any_office) == []
    states = []
    merges = []
    for _ in range(3):
        state, held = whole(any_office), any_office.read(capital)
        merge_id = merge_by_chance(any_office, random)
        assert any_office.read(capital) == held
        assert is_sound(any_office) == []
        if merge_id is not None:
            merges.append(merge_id)
            states.append(state)
    assert merges

    for merge_id in reversed(merges):
        any_office.write(undo_merge, merge_id, today=TODAY)
        assert whole(any_office) == states.pop()
        assert is_sound(any_office) == []
