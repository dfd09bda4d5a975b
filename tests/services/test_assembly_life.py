"""The whole life of an assembly of five thousand, by the services alone."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from coopdesk.domain.meetings import (
    Channel,
    InvitationMode,
    ItemKind,
    ItemState,
    Majority,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.minutes_text import plain
from coopdesk.domain.organs import HolderState, Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.agenda import ItemRow, item_rows, note_item
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.attendance import mark_present
from coopdesk.services.attendance_list import quorum_state
from coopdesk.services.attendance_search import find_entitled
from coopdesk.services.check import check_office
from coopdesk.services.counting_votes import CountInput, enter_count
from coopdesk.services.decisions import (
    DecisionInput,
    record_decision,
    record_election_decision,
)
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.elections import (
    ElectionInput,
    add_candidate,
    begin_ballot,
    close_election,
    set_up_election,
)
from coopdesk.services.entitled import EntitledRow, entitled_rows, freeze_list
from coopdesk.services.holders import term_holders
from coopdesk.services.invitations import invitation_counts, send_invitations
from coopdesk.services.meetings import MeetingInput, get_meeting, plan_meeting
from coopdesk.services.minutes import (
    approve_minutes,
    approved_pdf,
    minutes_differences,
    start_minutes,
)
from coopdesk.services.next_call import next_call, plan_next_call
from coopdesk.services.office import Office
from coopdesk.services.recording import AUDITED
from coopdesk.services.sitting import (
    close_meeting,
    close_without_quorum,
    convene,
    open_attendance,
)
from coopdesk.services.votes import VoteInput, take_vote, vote_preview
from coopdesk.storage.models import Member

MEMBERS = 5000
MEMBERS_ON_SERVER = 800
"""A server has been asked often enough by then."""
SEATS = 9
CALLED_ON = date(2026, 11, 1)
ON = date(2026, 11, 20)
MORNING = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
PDF = b"%PDF-1.7 the minutes"


def call(office: Office, meeting_id: int, on: date) -> int:
    return office.write(
        send_invitations,
        meeting_id,
        mode=InvitationMode.NOTICE,
        channel=Channel.MEDIA,
        on=on,
        today=on,
    )


def come(office: Office, meeting_id: int, rows: list[EntitledRow], start: datetime) -> None:
    """They come a second apart; fifty marks a transaction, for the sake of the test's time."""

    def mark(session: Session, place: int, some: list[EntitledRow]) -> None:
        for number, row in enumerate(some, place):
            mark_present(session, meeting_id, row.id, now=start + timedelta(seconds=number))

    for place in range(0, len(rows), 50):
        office.write(mark, place, rows[place : place + 50])


def item(office: Office, meeting_id: int, kind: ItemKind, nth: int = 0) -> ItemRow:
    return [row for row in office.read(item_rows, meeting_id) if row.kind is kind][nth]


def approve(office: Office, meeting_id: int, now: datetime) -> str:
    details = office.write(start_minutes, meeting_id, now=now)
    assert office.read(minutes_differences, meeting_id, details.text) == []
    office.write(approve_minutes, meeting_id, no=details.no, pdf=PDF, on=now.date(), now=now)
    assert office.read(approved_pdf, meeting_id) == PDF
    return plain(details.text)


def elect(office: Office, meeting_id: int, rows: list[EntitledRow], present: int) -> int:
    """Fifteen stand for nine seats; both tellers count the same."""
    of_board = item(office, meeting_id, ItemKind.ELECTION)
    given = ElectionInput(organ=Organ.BOARD, seats=SEATS)
    election = office.write(set_up_election, of_board.id, given, now=MORNING)
    candidates = [office.write(add_candidate, election, row.member_id or 0) for row in rows[1:16]]
    office.write(begin_ballot, election, now=MORNING)
    votes = {one: present // 2 - 5 * place for place, one in enumerate(candidates)}
    for teller in (1, 2):
        sheet = CountInput(
            teller_no=teller, teller=f"فارز {teller}", papers=present, spoiled=7, votes=votes
        )
        office.write(enter_count, election, sheet, now=MORNING)
    term = office.write(
        close_election, election, start_on=ON + timedelta(days=11), now=MORNING, today=ON
    )
    office.write(record_election_decision, election, DecisionInput(text="فوز المنتخبين."), today=ON)
    return term


@pytest.mark.slow
def test_an_assembly_of_five_thousand_fails_meets_votes_elects_and_is_locked(
    any_office: Office,
) -> None:
    members = MEMBERS if any_office.url.startswith("sqlite") else MEMBERS_ON_SERVER
    any_office.write(fill_demo, today=CALLED_ON, members=members)
    given = MeetingInput(
        kind=MeetingKind.ASSEMBLY,
        on_date=ON,
        starts_at=time(9, 0),
        place="ملعب المدرسة",
        second_call_on=ON + timedelta(days=10),
    )
    first = any_office.write(plan_meeting, given, today=CALLED_ON)
    eligible = any_office.write(freeze_list, first, as_of=CALLED_ON, today=CALLED_ON)
    assert members * 3 // 5 < eligible <= members
    needed = -(-2 * eligible // 3)
    assert any_office.read(get_meeting, first).quorum.required == needed
    assert call(any_office, first, CALLED_ON) == eligible
    rows = any_office.read(entitled_rows, first)

    # the first call: one too few
    any_office.write(open_attendance, first, now=MORNING)
    come(any_office, first, rows[: needed - 1], MORNING)
    state = any_office.read(quorum_state, first)
    assert (state.present, state.missing, state.is_met) == (needed - 1, 1, False)
    with pytest.raises(RefusedError) as refused:
        any_office.write(convene, first, now=MORNING)
    assert refused.value.problem is Problem.NO_QUORUM
    any_office.write(close_without_quorum, first, now=MORNING + timedelta(hours=2))
    following = any_office.read(next_call, first)
    assert following is not None
    assert following.suggested_on == ON + timedelta(days=10)
    second = any_office.write(
        plan_next_call,
        first,
        on_date=following.suggested_on,
        starts_at=following.suggested_at,
        today=ON,
    )
    told = approve(any_office, first, MORNING + timedelta(hours=3))
    assert f"بنقص ({1:,}) عضو" in told

    # members die and join meanwhile; the list does not move
    def meanwhile(session: Session) -> None:
        session.execute(
            update(Member)
            .where(Member.id == rows[0].member_id)
            .values(status=MemberStatus.DECEASED),
            execution_options={**AUDITED, "synchronize_session": False},
        )

    any_office.write(meanwhile)
    again = any_office.read(entitled_rows, second)
    assert [row.full_name for row in again] == [row.full_name for row in rows]

    # the second call
    call(any_office, second, ON + timedelta(days=1))
    assert any_office.read(invitation_counts, second).sent == eligible
    start = MORNING + timedelta(days=10)
    any_office.write(open_attendance, second, now=start)
    majority = eligible // 2 + 1
    come(any_office, second, again[:majority], start)
    state = any_office.read(quorum_state, second)
    assert (state.required, state.is_met, state.article) == (majority, True, "54")
    assert state.met_at == start + timedelta(seconds=majority - 1)
    assert not state.special_reachable
    any_office.write(convene, second, now=start + timedelta(hours=2))
    hits = any_office.read(find_entitled, second, again[7].full_name.split()[0])
    assert hits.total > 8

    # votes: one passes, the special one cannot
    ratify = item(any_office, second, ItemKind.RATIFICATION)
    vote = any_office.write(
        take_vote,
        ratify.id,
        VoteInput(in_favour=majority - 10, against=4, abstained=6),
        now=start,
    )
    decision = any_office.write(
        record_decision, vote, DecisionInput(text="المصادقة على الكشف."), today=ON
    )
    task = AssignmentInput(
        task="إبلاغ الوزارة", responsible="الأمين العام", due_on=ON + timedelta(days=30)
    )
    any_office.write(add_assignment, decision, task, today=ON)
    bylaws = item(any_office, second, ItemKind.BYLAWS)
    assert bylaws.majority is Majority.SPECIAL
    preview = any_office.read(vote_preview, bylaws.id, VoteInput(in_favour=majority))
    assert {warning.problem for warning in preview.warnings} == {Problem.SPECIAL_TOO_FEW}
    any_office.write(take_vote, bylaws.id, VoteInput(in_favour=majority), now=start)

    # the election makes the new board with its reserves
    term = elect(any_office, second, again, majority)
    holders = any_office.read(term_holders, term)
    assert [row.state for row in holders] == [HolderState.SEATED] * 9 + [HolderState.RESERVE] * 6
    assert [row.rank for row in holders] == list(range(1, 16))

    for row in any_office.read(item_rows, second):
        if row.state is ItemState.WAITING:
            any_office.write(note_item, row.id)
    any_office.write(close_meeting, second, now=start + timedelta(hours=5))
    told = approve(any_office, second, start + timedelta(hours=6))
    assert f"({majority:,})" in told
    assert "فلم يُقرّ" in told
    details = any_office.read(get_meeting, second)
    assert (details.row.status, details.row.decisions) == (MeetingStatus.HELD, 2)
    broken = {row.name for row in check_office(any_office).rows if not row.ok}
    assert broken <= {"statuses"}  # the member who died behind the test's back
    assert any_office.read(audit.verify_chain) is None
