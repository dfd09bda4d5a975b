"""When the quorum was reached: a fact of the morning, whoever leaves later."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from coopdesk.domain.meetings import AttendanceState
from coopdesk.services.attendance import mark_left, mark_present, undo_mark
from coopdesk.services.attendance_list import attendance_rows, quorum_state
from coopdesk.services.office import Office
from coopdesk.services.proxies import give_proxy
from coopdesk.services.rules import set_rules
from tests.makers import NOW
from tests.services.sitting_maker import come, entitled_ids, founded, opened

SOON = NOW + timedelta(minutes=24)


def test_the_moment_of_the_quorum_stays_when_somebody_leaves(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    ids = entitled_ids(any_office, meeting_id)

    def at(minute: int, use_case: Callable[..., Any], one: int) -> Any:
        now = NOW + timedelta(minutes=minute)
        any_office.write(use_case, meeting_id, ids[one], now=now)
        return any_office.read(quorum_state, meeting_id).met_at

    for one in range(7):
        assert at(one, mark_present, one) is None
    assert at(8, mark_left, 0) is None
    assert at(10, mark_present, 7) is None  # seven in the room again, of eight needed
    reached = NOW + timedelta(minutes=12)
    assert at(12, mark_present, 0) == reached  # who came back completed it
    for minute, use_case, one in (
        (13, mark_present, 8),
        (14, mark_left, 1),
        (15, mark_left, 2),
        (16, mark_present, 9),
        (17, mark_left, 0),
    ):
        assert at(minute, use_case, one) == reached
    assert not any_office.read(quorum_state, meeting_id).is_met

    [mark] = [row for row in any_office.read(attendance_rows, meeting_id) if row.left_at][:1]
    assert mark.attendance_id is not None
    for state in (AttendanceState.PRESENT, AttendanceState.LEFT, AttendanceState.PRESENT):
        back = any_office.write(undo_mark, mark.attendance_id, now=SOON)
        assert back is not None
        assert back.state is state  # one step at a time, his return among them
    assert any_office.read(quorum_state, meeting_id).met_at == NOW + timedelta(minutes=10)


def test_a_paper_counts_for_the_quorum_from_when_it_came(any_office: Office) -> None:
    founded(any_office)
    any_office.write(set_rules, {"assembly.proxies": "yes"})
    meeting_id = opened(any_office)
    ids = come(any_office, meeting_id, 7)
    giver = entitled_ids(any_office, meeting_id)[11]
    given: dict[str, Any] = {"giver_id": giver, "holder_id": ids[0], "paper_ref": "توكيل 4"}
    any_office.write(give_proxy, meeting_id, now=SOON, **given)
    later = SOON + timedelta(minutes=9)
    assert any_office.read(quorum_state, meeting_id).met_at == SOON
    any_office.write(mark_left, meeting_id, ids[0], now=later)
    state = any_office.read(quorum_state, meeting_id)
    assert (state.met_at, state.is_met, state.present) == (SOON, False, 6)
