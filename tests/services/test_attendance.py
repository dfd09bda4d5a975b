"""The attendance desk: marks, undoing them, finding people, guests, proxies, the live quorum."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import AttendanceState, LeftOut, MeetingKind
from coopdesk.domain.members import MemberStatus, Sex
from coopdesk.errors import ConflictError, GoneError, Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.attendance import (
    mark_excused,
    mark_left,
    mark_number,
    mark_present,
    undo_last,
    undo_mark,
)
from coopdesk.services.attendance_list import (
    attendance_rows,
    count_by_state,
    desks_at_work,
    iter_attendance,
    last_marks,
    quorum_state,
)
from coopdesk.services.attendance_search import find_entitled
from coopdesk.services.guests import (
    GuestInput,
    add_guest,
    guest_left,
    list_guests,
    remove_guest,
)
from coopdesk.services.invitations import invite_guest
from coopdesk.services.office import Office, open_office
from coopdesk.services.proxies import give_proxy, list_proxies, take_back_proxy
from coopdesk.services.rules import set_rules
from coopdesk.services.sitting import (
    close_meeting,
    close_registration,
    convene,
    open_attendance,
    reopen_registration,
)
from tests.makers import NOW, make_member
from tests.services.sitting_maker import (
    called,
    come,
    entitled_ids,
    founded,
    in_session,
    opened,
    planned,
    problems,
    refusal,
    seated,
    set_status,
)

SOON = NOW + timedelta(minutes=24)


def test_a_mark_says_who_since_when_and_at_which_desk(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    first = entitled_ids(any_office, meeting_id)[0]
    mark = any_office.write(mark_present, meeting_id, first, now=NOW)
    assert (mark.is_new, mark.number, mark.state) == (True, 1, AttendanceState.PRESENT)
    assert (mark.arrived_at, mark.desk, mark.by) == (NOW, "test", "أمين عام")

    url = any_office.url if any_office.url.startswith("postgresql") else ""
    door = open_office(any_office.data, url=url, who="كاتب", desk="حاسوب الباب", now=lambda: SOON)
    again = door.write(mark_present, meeting_id, first, now=SOON)
    door.close()
    assert (again.is_new, again.arrived_at, again.desk) == (False, NOW, "test")
    assert any_office.read(quorum_state, meeting_id).present == 1
    [told] = any_office.read(audit.history, "attendance", str(mark.attendance_id))
    assert (told.use_case, told.action) == ("mark_present", "insert")
    assert any_office.read(audit.verify_chain) is None


def test_nobody_is_marked_before_the_desk_opens_or_after_the_end(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    first = entitled_ids(any_office, meeting_id)[0]
    not_open = refusal(any_office, mark_present, meeting_id, first, now=NOW)
    assert not_open is Problem.ATTENDANCE_NOT_OPEN

    sitting = in_session(any_office, present=9)
    ids = entitled_ids(any_office, sitting)
    any_office.write(close_meeting, sitting, now=SOON, reason="انتهى الوقت")
    for use_case in (mark_present, mark_excused, mark_left):
        assert refusal(any_office, use_case, sitting, ids[10], now=SOON) is Problem.MEETING_CLOSED
    marked = any_office.read(attendance_rows, sitting)[0].attendance_id
    assert marked is not None
    assert refusal(any_office, undo_mark, marked, now=SOON) is Problem.MEETING_CLOSED
    guest = GuestInput(full_name="ضيف")
    assert refusal(any_office, add_guest, sitting, guest, now=SOON) is Problem.MEETING_CLOSED


def test_closing_the_registration_stops_marks_but_not_leaving(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    ids = come(any_office, meeting_id, 9)
    late = entitled_ids(any_office, meeting_id)[10]
    any_office.write(close_registration, meeting_id, now=SOON)
    assert refusal(any_office, mark_present, meeting_id, late, now=SOON) is (
        Problem.REGISTRATION_CLOSED
    )
    assert refusal(any_office, mark_excused, meeting_id, late, now=SOON) is (
        Problem.REGISTRATION_CLOSED
    )
    gone = any_office.write(mark_left, meeting_id, ids[0], now=SOON)
    any_office.write(undo_mark, gone.attendance_id, now=SOON)
    assert problems(any_office, reopen_registration, meeting_id, reason=" ") == {
        "reason": Problem.REQUIRED
    }
    any_office.write(reopen_registration, meeting_id, reason="وصل من تأخر بسبب الطريق")
    assert any_office.write(mark_present, meeting_id, late, now=SOON).is_new


def test_undoing_goes_back_one_step_at_a_time(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    first = entitled_ids(any_office, meeting_id)[0]
    excused = any_office.write(mark_excused, meeting_id, first, note="مسافر", now=NOW)
    any_office.write(open_attendance, meeting_id, now=NOW)
    came = any_office.write(mark_present, meeting_id, first, now=SOON)
    assert (came.attendance_id, came.arrived_at) == (excused.attendance_id, SOON)
    assert any_office.write(mark_left, meeting_id, first, now=SOON).state is AttendanceState.LEFT

    def state() -> AttendanceState | None:
        return any_office.read(attendance_rows, meeting_id)[0].state

    for expected in (AttendanceState.PRESENT, AttendanceState.EXCUSED):
        back = any_office.write(undo_mark, came.attendance_id, now=SOON)
        assert back is not None
        assert back.state is state() is expected
    assert any_office.write(undo_mark, came.attendance_id, now=SOON) is None
    assert state() is None
    with pytest.raises(GoneError):
        any_office.write(undo_mark, came.attendance_id, now=SOON)


def test_the_newest_mark_of_one_desk_is_undone(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    come(any_office, meeting_id, 3)
    any_office.write(undo_last, meeting_id, desk="test", now=SOON)
    assert [row.state for row in any_office.read(attendance_rows, meeting_id)][:4] == [
        AttendanceState.PRESENT,
        AttendanceState.PRESENT,
        None,
        None,
    ]
    assert any_office.write(undo_last, meeting_id, desk="آخر", now=SOON) is None


def test_what_cannot_be_marked_is_refused(any_office: Office) -> None:
    ids = founded(any_office)
    set_status(any_office, ids[3], MemberStatus.SUSPENDED)
    meeting_id = opened(any_office)
    first, second = entitled_ids(any_office, meeting_id)[:2]
    any_office.write(mark_present, meeting_id, first, now=NOW)
    assert refusal(any_office, mark_excused, meeting_id, first, now=NOW) is Problem.ALREADY_PRESENT
    assert refusal(any_office, mark_left, meeting_id, second, now=NOW) is Problem.NOT_PRESENT
    assert refusal(any_office, mark_number, meeting_id, 4, now=NOW) is Problem.NOT_ENTITLED
    assert refusal(any_office, mark_number, meeting_id, 999, now=NOW) is Problem.NOT_ENTITLED
    [outside] = any_office.read(find_entitled, meeting_id, "4").outside
    assert outside.reason is LeftOut.SUSPENDED
    with pytest.raises(GoneError):
        any_office.write(mark_present, meeting_id, 10_000, now=NOW)


def test_people_are_found_by_what_is_typed_or_scanned(any_office: Office) -> None:
    founded(any_office, 1)

    def fill(session: Session) -> None:
        for number, full_name, phone in (
            (7, "صالحة ناجي علي مقبل الحداد", "+967770481226"),
            (24, "أنور محمد أحمد صالح الحرازي", "+967771377508"),
            (77, "تقية صالح أحمد حزام الذماري", "+967734018556"),
            (139, "صالح مرشد أحمد علي الحيمي", "+967733204817"),
        ):
            make_member(session, full_name, number=number, phone1=phone, shares=1)

    any_office.write(fill)
    meeting_id = opened(any_office)

    def numbers(text: str) -> list[int | None]:
        return [hit.number for hit in any_office.read(find_entitled, meeting_id, text).hits]

    assert numbers("صالح") == [139, 7, 24, 77]
    assert numbers("صالح احمد") == [139, 24, 77]
    assert numbers("7") == [7, 77]
    assert numbers("770481226") == [7]
    assert numbers("CD1/M/139") == [139]
    assert numbers("لا أحد بهذا") == numbers("") == []
    exact = any_office.read(find_entitled, meeting_id, "CD1/M/139")
    assert (exact.is_exact, exact.total) == (True, 1)
    assert not any_office.read(find_entitled, meeting_id, "7").is_exact
    assert any_office.read(find_entitled, meeting_id, "24").is_exact
    few = any_office.read(find_entitled, meeting_id, "صالح", limit=2)
    assert (len(few.hits), few.total) == (2, 4)

    any_office.write(mark_number, meeting_id, 24, now=NOW)
    [hit] = any_office.read(find_entitled, meeting_id, "انور").hits
    assert (hit.state, hit.arrived_at, hit.desk) == (AttendanceState.PRESENT, NOW, "test")


def test_who_joined_after_the_list_is_told_apart(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    any_office.write(make_member, "زيد جديد تمامًا", number=500, shares=1)
    answer = any_office.read(find_entitled, meeting_id, "زيد")
    assert answer.hits == ()
    [outside] = answer.outside
    assert (outside.number, outside.reason) == (500, LeftOut.JOINED_LATER)
    member = GuestInput(full_name="")
    guest = any_office.write(add_guest, meeting_id, member, now=NOW, member_id=outside.member_id)
    [row] = any_office.read(list_guests, meeting_id)
    assert (row.id, row.full_name, row.number) == (guest, "زيد جديد تمامًا", 500)


def test_the_meter_counts_present_missing_and_when_it_was_reached(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    ids = entitled_ids(any_office, meeting_id)
    come(any_office, meeting_id, 7)
    any_office.write(mark_excused, meeting_id, ids[9], now=NOW)
    state = any_office.read(quorum_state, meeting_id)
    assert (state.eligible, state.required, state.present, state.missing) == (12, 8, 7, 1)
    assert (state.is_met, state.met_at, state.article) == (False, None, "54")
    assert (state.excused, state.absent) == (1, 4)

    any_office.write(mark_present, meeting_id, ids[7], now=SOON)
    state = any_office.read(quorum_state, meeting_id)
    assert (state.is_met, state.met_at, state.missing) == (True, SOON, 0)
    assert state.special_reachable
    any_office.write(mark_left, meeting_id, ids[0], now=SOON)
    state = any_office.read(quorum_state, meeting_id)
    assert (state.is_met, state.present, state.left) == (False, 7, 1)
    assert not state.special_reachable


def test_the_sheet_lists_everybody_with_their_state(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    come(any_office, meeting_id, 2)
    rows = any_office.read(attendance_rows, meeting_id)
    assert [row.entitled.number for row in rows] == list(range(1, 13))
    assert any_office.read(count_by_state, meeting_id)[AttendanceState.PRESENT] == 2
    absent = any_office.read(attendance_rows, meeting_id, states=frozenset({None}))
    assert [row.entitled.number for row in absent] == list(range(3, 13))
    either = frozenset({None, AttendanceState.PRESENT})
    assert len(any_office.read(attendance_rows, meeting_id, states=either)) == 12
    only = any_office.read(
        attendance_rows, meeting_id, states=frozenset({AttendanceState.PRESENT}), limit=1
    )
    assert [row.entitled.number for row in only] == [1]
    assert any_office.read(lambda session: len(list(iter_attendance(session, meeting_id)))) == 12


def test_the_last_marks_are_those_of_all_desks_and_guests(office: Office) -> None:
    founded(office)
    meeting_id = opened(office)
    come(office, meeting_id, 3)
    guest = GuestInput(full_name="م. سعاد", sex=Sex.FEMALE, capacity="مهندسة")
    guest_id = office.write(
        add_guest, meeting_id, guest, now=NOW + timedelta(seconds=1, milliseconds=5)
    )
    marks = office.read(last_marks, meeting_id, limit=3)
    assert [mark.number for mark in marks] == [3, None, 2]
    assert marks[1].guest_id == guest_id
    assert office.read(desks_at_work, meeting_id, since=NOW) == ["test"]
    office.write(guest_left, guest_id, now=SOON)
    assert office.read(last_marks, meeting_id)[0].state is AttendanceState.LEFT
    office.write(remove_guest, guest_id)
    assert office.read(list_guests, meeting_id) == []


def test_an_invited_guest_comes_once(office: Office) -> None:
    founded(office)
    meeting_id = opened(office)
    given = GuestInput(full_name="مدير المديرية")
    invitation = office.write(invite_guest, meeting_id, given)
    office.write(add_guest, meeting_id, given, now=NOW, invitation_id=invitation)
    with pytest.raises(ConflictError):
        office.write(add_guest, meeting_id, given, now=NOW, invitation_id=invitation)
    assert refusal(office, add_guest, planned(office), given, now=NOW) is (
        Problem.ATTENDANCE_NOT_OPEN
    )


def test_proxies_only_where_the_office_allows_them_with_a_limit(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    one, two, three, four = entitled_ids(any_office, meeting_id)[:4]

    def give(giver: int, holder: int) -> Problem:
        return refusal(
            any_office,
            give_proxy,
            meeting_id,
            giver_id=giver,
            holder_id=holder,
            paper_ref="توكيل 1",
            now=NOW,
        )

    assert give(one, two) is Problem.PROXIES_NOT_ALLOWED
    any_office.write(set_rules, {"assembly.proxies": "yes"})
    paper: dict[str, Any] = {"paper_ref": "توكيل بتاريخ 2026/12/1", "now": NOW}
    proxy = any_office.write(give_proxy, meeting_id, giver_id=one, holder_id=two, **paper)
    assert give(one, three) is Problem.PROXY_GIVEN
    assert give(three, two) is Problem.PROXY_LIMIT
    assert give(two, three) is Problem.PROXY_CHAIN
    assert give(three, one) is Problem.PROXY_CHAIN
    assert give(four, four) is Problem.PROXY_CHAIN
    with pytest.raises(GoneError):
        any_office.write(give_proxy, meeting_id, giver_id=9999, holder_id=four, **paper)
    bare = problems(
        any_office, give_proxy, meeting_id, giver_id=three, holder_id=four, paper_ref=" ", now=NOW
    )
    assert bare == {"paper_ref": Problem.REQUIRED}

    assert any_office.read(quorum_state, meeting_id).proxies == 0  # the holder is not there yet
    any_office.write(mark_present, meeting_id, two, now=NOW)
    state = any_office.read(quorum_state, meeting_id)
    assert (state.in_room, state.proxies, state.present) == (1, 1, 2)
    [row] = any_office.read(list_proxies, meeting_id)
    assert (row.giver_number, row.holder_number, row.counts) == (1, 2, True)
    [hit] = any_office.read(find_entitled, meeting_id, "CD1/M/1").hits
    assert hit.proxy_holder
    any_office.write(mark_present, meeting_id, one, now=NOW)  # comes in person after all
    state = any_office.read(quorum_state, meeting_id)
    assert (state.in_room, state.proxies) == (2, 0)
    any_office.write(take_back_proxy, proxy)
    assert any_office.read(list_proxies, meeting_id) == []


def test_the_board_knows_no_proxies(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    office.write(set_rules, {"assembly.proxies": "yes"})
    meeting_id = opened(office, MeetingKind.BOARD)
    one, two, *_ = entitled_ids(office, meeting_id)
    refused = refusal(
        office, give_proxy, meeting_id, giver_id=one, holder_id=two, paper_ref="1", now=NOW
    )
    assert refused is Problem.PROXIES_NOT_ALLOWED
    with pytest.raises(RefusedError):
        office.write(convene, meeting_id, now=NOW)
    assert office.read(quorum_state, meeting_id).required == 3
