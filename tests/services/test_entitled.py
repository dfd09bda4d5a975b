"""Who is entitled: by the law or the office's rule, frozen for good, with those left out."""

from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import LeftOut, MeetingKind
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import QuorumRule
from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services import audit
from coopdesk.services.check import check_office
from coopdesk.services.entitled import (
    count_entitled,
    entitled_preview,
    entitled_rows,
    freeze_list,
    iter_entitled,
    takes_dues,
    thaw_list,
)
from coopdesk.services.entitled_people import members_numbered
from coopdesk.services.holders import HolderInput, add_holder
from coopdesk.services.meetings import get_meeting
from coopdesk.services.member_list import member_rows
from coopdesk.services.office import Office
from coopdesk.services.rules import set_rules
from tests.makers import TODAY, make_member
from tests.services.sitting_maker import (
    ON,
    called,
    founded,
    in_session,
    listed,
    planned,
    problems,
    refusal,
    seated,
    set_status,
)


def test_those_who_met_their_obligations_are_entitled_and_the_rest_told_why(
    any_office: Office,
) -> None:
    ids = founded(any_office, 10)
    set_status(any_office, ids[1], MemberStatus.SUSPENDED)
    set_status(any_office, ids[2], MemberStatus.WITHDRAWN)
    any_office.write(make_member, "بلا أسهم", number=11)
    meeting_id = planned(any_office)
    dues = {ids[3]: "لم يسدد رسم العضوية"}
    preview = any_office.read(entitled_preview, meeting_id, as_of=TODAY, dues=dues)
    assert (preview.entitled, preview.left_out) == (7, 3)
    assert any_office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY, dues=dues) == 7

    rows = any_office.read(entitled_rows, meeting_id)
    assert [row.number for row in rows] == [1, 5, 6, 7, 8, 9, 10]
    assert [row.serial for row in rows] == list(range(1, 8))
    out = any_office.read(entitled_rows, meeting_id, left_out=True)
    assert [(row.number, row.left_out) for row in out] == [
        (2, LeftOut.SUSPENDED),
        (4, LeftOut.DUES),
        (11, LeftOut.NO_SHARES),
    ]
    assert out[1].left_out_note == "لم يسدد رسم العضوية"
    assert any_office.read(count_entitled, meeting_id) == (7, 3)


def test_where_the_office_asks_for_more_shares_the_reason_says_how_many(
    any_office: Office,
) -> None:
    ids = founded(any_office, 4)
    any_office.write(make_member, "سهمان فقط", number=11, shares=2)
    any_office.write(make_member, "بلا أسهم", number=12)
    any_office.write(set_rules, {"rules.shares_min": "2"})
    meeting_id = planned(any_office)
    held = {row.id: row.shares for row in any_office.read(member_rows, ids, today=TODAY)}
    assert set(held.values()) == {1}

    preview = any_office.read(entitled_preview, meeting_id, as_of=TODAY)
    assert (preview.entitled, preview.left_out) == (1, 5)
    assert preview.reasons == ((LeftOut.TOO_FEW_SHARES, 5),)
    assert [line.number for line in preview.lines] == [1, 2, 3, 4, 12]
    any_office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY)
    any_office.write(set_rules, {"rules.shares_min": "1"})
    out = any_office.read(entitled_rows, meeting_id, left_out=True)
    assert out[0].left_out_note == "المسدَّد سهم، والحد الأدنى سهمان"
    assert out[-1].left_out_note == "بلا أسهم مسددة، والحد الأدنى سهمان"


def test_dues_are_asked_for_only_where_those_in_good_standing_count(any_office: Office) -> None:
    ids = founded(any_office, 5)
    seated(any_office, ids)
    assembly, board = planned(any_office), planned(any_office, MeetingKind.BOARD)
    assert any_office.read(takes_dues, assembly)
    assert not any_office.read(takes_dues, board)
    any_office.write(set_rules, {"quorum.base": "all"})
    assert not any_office.read(takes_dues, assembly)


def test_numbers_of_members_are_found_and_those_who_left_are_not(any_office: Office) -> None:
    ids = founded(any_office, 4)
    set_status(any_office, ids[1], MemberStatus.WITHDRAWN)
    set_status(any_office, ids[2], MemberStatus.SUSPENDED)
    found = any_office.read(members_numbered, [1, 2, 3, 900])
    assert found == {1: ids[0], 3: ids[2]}


def test_an_office_may_count_all_members(office: Office) -> None:
    ids = founded(office, 10)
    set_status(office, ids[1], MemberStatus.SUSPENDED)
    office.write(make_member, "بلا أسهم", number=11)
    office.write(set_rules, {"quorum.base": "all"})
    preview = office.read(entitled_preview, planned(office), as_of=TODAY)
    assert (preview.entitled, preview.left_out) == (11, 0)


def test_the_quorum_is_frozen_with_the_list(any_office: Office) -> None:
    ids = founded(any_office, 31)
    seated(any_office, ids[:5])
    meeting_id = listed(any_office)
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.eligible, details.board_size, details.special_required) == (31, 5, 21)
    assert (details.quorum.required, details.quorum.article) == (21, "54")
    assert str(details.quorum_part) == "2/3"

    any_office.write(set_rules, {"quorum.call1": "1/2"})
    assert any_office.read(get_meeting, meeting_id).quorum.required == 21
    preview = any_office.read(entitled_preview, planned(any_office), as_of=TODAY)
    assert [quorum.required for quorum in preview.calls] == [16, 16, 10]
    assert preview.calls[2].rule is QuorumRule.CALL3


def test_later_changes_to_members_do_not_reach_a_frozen_list(any_office: Office) -> None:
    ids = founded(any_office, 10)
    meeting_id = listed(any_office)
    before = any_office.read(entitled_rows, meeting_id)
    set_status(any_office, ids[0], MemberStatus.DECEASED)
    any_office.write(make_member, "عضو جديد", number=11, shares=1)

    assert any_office.read(entitled_rows, meeting_id) == before
    assert refusal(any_office, freeze_list, meeting_id, as_of=TODAY, today=TODAY) is (
        Problem.LIST_FROZEN
    )
    assert next(row for row in check_office(any_office).rows if row.name == "entitled_lists").ok


def tampered(statement: str) -> object:
    def change(session: Session) -> None:
        session.connection().execute(text(statement))

    return change


def test_the_database_itself_refuses_to_change_a_frozen_list(any_office: Office) -> None:
    founded(any_office, 3)
    listed(any_office)
    for statement in (
        "UPDATE entitled SET full_name = 'غيره' WHERE serial = 1",
        "DELETE FROM entitled WHERE serial = 1",
    ):
        with pytest.raises((IntegrityError, CoopdeskError)):
            any_office.write(tampered(statement))  # type: ignore[arg-type]
    assert check_office(any_office).ok


def test_a_list_changed_behind_the_programs_back_is_found(any_office: Office) -> None:
    founded(any_office, 3)
    meeting_id = listed(any_office)
    ref = any_office.read(get_meeting, meeting_id).row.ref
    any_office.write(tampered("UPDATE meeting SET eligible = 2"))  # type: ignore[arg-type]
    report = {row.name: row for row in check_office(any_office).rows}
    assert report["entitled_lists"].details == (ref,)


def test_a_list_is_made_anew_until_somebody_was_called(any_office: Office) -> None:
    ids = founded(any_office, 5)
    meeting_id = listed(any_office)
    assert problems(any_office, thaw_list, meeting_id, reason="") == {"reason": Problem.REQUIRED}
    any_office.write(thaw_list, meeting_id, reason="نسيت التزامات عضو")
    assert any_office.read(count_entitled, meeting_id) == (0, 0)
    assert refusal(any_office, thaw_list, meeting_id, reason="مرة") is Problem.LIST_NOT_FROZEN
    again = {ids[0]: "لم يوفِ"}
    assert any_office.write(freeze_list, meeting_id, as_of=TODAY, today=TODAY, dues=again) == 4

    gone_out = called(any_office)
    assert refusal(any_office, thaw_list, gone_out, reason="لا") is Problem.LIST_IN_USE
    assert any_office.read(audit.verify_chain) is None
    assert len(any_office.read(audit.history, "entitled", f"meeting/{meeting_id}")) == 3


def test_the_board_is_made_of_its_holders_of_that_day(any_office: Office) -> None:
    ids = founded(any_office, 8)
    term, _ = seated(any_office, ids[:5])
    director = HolderInput(full_name="مدير الجمعية", has_vote=False)
    any_office.write(add_holder, term, director, today=TODAY)
    meeting_id = listed(any_office, MeetingKind.BOARD)
    rows = any_office.read(entitled_rows, meeting_id)
    [out] = any_office.read(entitled_rows, meeting_id, left_out=True)

    assert [row.capacity for row in rows][:3] == [
        "رئيس مجلس الإدارة",
        "نائب الرئيس",
        "الأمين العام",
    ]
    assert (out.full_name, out.left_out) == ("مدير الجمعية", LeftOut.NO_VOTE)
    quorum = any_office.read(get_meeting, meeting_id).quorum
    assert (quorum.required, quorum.rule, quorum.article) == (3, QuorumRule.BOARD, "60")


def test_a_list_needs_people_and_a_day_that_has_come(office: Office) -> None:
    founded(office, 5)
    board, talk = (
        planned(office, MeetingKind.BOARD),
        planned(office, MeetingKind.CONSULTATIVE, title="لقاء"),
    )
    for meeting_id in (board, talk):
        empty = refusal(office, freeze_list, meeting_id, as_of=TODAY, today=TODAY)
        assert empty is Problem.LIST_EMPTY
    assembly = planned(office)
    late = TODAY + timedelta(days=1)
    assert problems(office, freeze_list, assembly, as_of=late, today=TODAY) == {
        "as_of": Problem.IN_FUTURE
    }
    sitting = in_session(office, present=5)
    begun = refusal(office, freeze_list, sitting, as_of=TODAY, today=TODAY)
    assert begun is Problem.MEETING_NOT_AHEAD


def test_a_founding_assembly_is_made_of_founders(office: Office) -> None:
    founded(office, 3)
    for number in range(4, 8):
        office.write(make_member, f"مؤسس {number}", number=number, shares=1, is_founder=True)
    meeting_id = listed(office, MeetingKind.FOUNDING)
    assert [row.number for row in office.read(entitled_rows, meeting_id)] == [4, 5, 6, 7]


def test_a_list_is_searched_paged_and_streamed(office: Office) -> None:
    founded(office, 30)
    meeting_id = listed(office, on=ON)
    page = office.read(entitled_rows, meeting_id, offset=10, limit=5)
    assert [row.number for row in page] == [11, 12, 13, 14, 15]
    assert [row.number for row in office.read(entitled_rows, meeting_id, text="7")] == [7]

    def count(session: Session) -> int:
        return sum(1 for _row in iter_entitled(session, meeting_id))

    assert office.read(count) == 30
    assert office.read(entitled_preview, meeting_id, as_of=TODAY).quorum.required == 20
    assert Organ.ASSEMBLY is office.read(get_meeting, meeting_id).row.organ
