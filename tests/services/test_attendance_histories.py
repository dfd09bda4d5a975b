"""Random mornings at the desk: after every step the meter says what a plain model says."""

import random
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from coopdesk.domain.meetings import AttendanceState
from coopdesk.errors import RefusedError
from coopdesk.services import audit
from coopdesk.services.attendance import mark_excused, mark_left, mark_present, undo_mark
from coopdesk.services.attendance_list import attendance_rows, quorum_state
from coopdesk.services.office import Office
from coopdesk.services.proxies import give_proxy, list_proxies, take_back_proxy
from coopdesk.services.rules import set_rules
from tests.makers import NOW
from tests.services.sitting_maker import entitled_ids, founded, opened

PRESENT, EXCUSED, LEFT = (
    AttendanceState.PRESENT,
    AttendanceState.EXCUSED,
    AttendanceState.LEFT,
)
PEOPLE, STEPS, LIMIT = 9, 60, 2


@dataclass
class Model:
    """What a careful person with a sheet of paper would have written."""

    state: dict[int, AttendanceState] = field(default_factory=dict)
    excused_before: set[int] = field(default_factory=set)
    returned: dict[int, int] = field(default_factory=dict)
    proxies: dict[int, int] = field(default_factory=dict)

    def present(self, one: int) -> bool:
        if self.state.get(one) is EXCUSED:
            self.excused_before.add(one)
        if self.state.get(one) is LEFT:
            self.returned[one] = self.returned.get(one, 0) + 1
        self.state[one] = PRESENT
        return True

    def excuse(self, one: int) -> bool:
        if self.state.get(one) in (PRESENT, LEFT):
            return False
        self.state[one] = EXCUSED
        return True

    def leave(self, one: int) -> bool:
        if self.state.get(one) not in (PRESENT, LEFT):
            return False
        self.state[one] = LEFT
        return True

    def undo(self, one: int) -> bool:
        if one not in self.state:
            return False
        if self.state[one] is LEFT:
            self.state[one] = PRESENT
        elif self.returned.get(one):
            self.returned[one] -= 1
            self.state[one] = LEFT
        elif one in self.excused_before:
            self.excused_before.discard(one)
            self.state[one] = EXCUSED
        else:
            del self.state[one]
        return True

    def give(self, giver: int, holder: int) -> bool:
        held = list(self.proxies.values())
        chain = holder in self.proxies or giver in held or giver == holder
        if giver in self.proxies or chain or held.count(holder) >= LIMIT:
            return False
        self.proxies[giver] = holder
        return True

    def votes(self) -> tuple[int, int]:
        here = {one for one, state in self.state.items() if state is PRESENT}
        by_proxy = sum(
            holder in here and giver not in here for giver, holder in self.proxies.items()
        )
        return len(here), by_proxy


def attendance_id(office: Office, meeting_id: int, one: int) -> int | None:
    rows = office.read(attendance_rows, meeting_id)
    return next(row.attendance_id for row in rows if row.entitled.id == one)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_meter_is_the_models_after_every_step(office: Office, seed: int) -> None:
    chance = random.Random(seed)
    founded(office, PEOPLE)
    office.write(set_rules, {"assembly.proxies": "yes", "assembly.proxy_limit": str(LIMIT)})
    meeting_id = opened(office)
    ids = entitled_ids(office, meeting_id)
    model, before = Model(), office.read(quorum_state, meeting_id)
    for step in range(STEPS):
        now = NOW + timedelta(seconds=step)
        one, other = chance.choice(ids), chance.choice(ids)
        act = chance.choice(["present"] * 4 + ["excuse", "leave", "undo", "give", "give", "take"])
        expected = False
        try:
            if act == "present":
                done = office.write(mark_present, meeting_id, one, now=now) is not None
                expected = model.present(one)
            elif act == "excuse":
                expected = model.excuse(one)
                done = office.write(mark_excused, meeting_id, one, now=now) is not None
            elif act == "leave":
                expected = model.leave(one)
                done = office.write(mark_left, meeting_id, one, now=now) is not None
            elif act == "undo":
                mark = attendance_id(office, meeting_id, one)
                expected = model.undo(one)
                done = mark is not None
                if mark is not None:
                    office.write(undo_mark, mark, now=now)
            elif act == "give":
                expected = model.give(one, other)
                done = bool(
                    office.write(
                        give_proxy,
                        meeting_id,
                        giver_id=one,
                        holder_id=other,
                        paper_ref="1",
                        now=now,
                    )
                )
            else:
                found = [row.id for row in office.read(list_proxies, meeting_id)]
                expected = done = bool(found)
                if found:
                    office.write(take_back_proxy, found[0])
                    model.proxies.pop(next(iter(model.proxies)))
        except RefusedError:
            done = False
        assert done == expected, (step, act, one, other)
        state = office.read(quorum_state, meeting_id)
        assert (state.in_room, state.proxies) == model.votes(), (step, act)
        assert state.is_met == (sum(model.votes()) >= state.required)
        assert state.absent == PEOPLE - len(model.state)
        if act not in ("undo", "take"):  # only what is taken back moves the moment
            reached = now if state.is_met else None
            assert state.met_at == (before.met_at or reached), (step, act)
        assert state.met_at is not None or not state.is_met
        before = state
    assert office.read(audit.verify_chain) is None
