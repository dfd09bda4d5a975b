"""Decisions: gapless per year, on a vote that passed, voided with a reason; their papers kept."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

from coopdesk.domain.decisions import AssignmentState, DecisionState
from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.errors import ConflictError, FileError, Problem, RefusedError
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.check import check_office
from coopdesk.services.decision_paper import decision_pdf, issue_decision_paper
from coopdesk.services.decisions import (
    DecisionFilter,
    DecisionInput,
    decision_id_of,
    edit_decision,
    get_decision,
    list_decisions,
    record_decision,
    void_decision,
)
from coopdesk.services.files import path_of
from coopdesk.services.follow_up import AssignmentFilter, follow_up
from coopdesk.services.meeting_list import meeting_row
from coopdesk.services.office import Office
from coopdesk.services.votes import VoteInput, take_vote, void_vote, vote_unanimously
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    an_item,
    founded,
    in_session,
    problems,
    refusal,
    seated,
)


def a_vote(office: Office, meeting_id: int, title: str = "بند") -> int:
    return office.write(vote_unanimously, an_item(office, meeting_id, title), now=NOW)


def decided(office: Office, vote: int, text: str = "قُبلت الطلبات", **given: Any) -> int:
    wanted = DecisionInput(text=text, **given)
    return office.write(record_decision, vote, wanted, today=TODAY)


def test_decisions_are_numbered_by_the_year_of_their_meeting(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    vote = a_vote(any_office, meeting_id, "المصادقة على الحساب الختامي")
    ids = [decided(any_office, vote, f"قرار {place}") for place in range(3)]
    rows = any_office.read(list_decisions)
    assert [row.number_text for row in rows] == ["3/2026", "2/2026", "1/2026"]
    first = any_office.read(get_decision, ids[0])
    assert (first.subject, first.decided_on, first.effective_on) == (
        "المصادقة على الحساب الختامي",
        ON,
        ON,
    )
    assert first.vote is not None
    assert (first.vote.in_favour, first.meeting_ref) == (9, "assembly/1/2026")
    assert any_office.read(meeting_row, meeting_id).decisions == 3
    for written in ("2/2026", "٢/٢٠٢٦", "2"):
        assert any_office.read(decision_id_of, written, today=TODAY) == ids[1]
    for unknown in ("9/2026", "1/2025", "x", ""):
        with pytest.raises(RefusedError):
            any_office.read(decision_id_of, unknown, today=TODAY)
    assert check_office(any_office).ok


def test_twenty_desks_decide_at_once_without_gap_or_double(any_office: Office) -> None:
    founded(any_office)
    vote = a_vote(any_office, in_session(any_office, present=9))
    with ThreadPoolExecutor(20) as desks:
        list(desks.map(lambda place: decided(any_office, vote, f"قرار {place}"), range(20)))
    numbers = sorted(row.no for row in any_office.read(list_decisions))
    assert numbers == list(range(1, 21))
    assert check_office(any_office).ok


def test_only_a_vote_that_passed_and_stands_decides(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=9)
    lost = any_office.write(
        take_vote, an_item(any_office, meeting_id), VoteInput(in_favour=1, against=8), now=NOW
    )
    void = a_vote(any_office, meeting_id)
    any_office.write(void_vote, void, reason="خطأ", now=NOW)
    given = DecisionInput(text="نص")
    assert refusal(any_office, record_decision, lost, given, today=TODAY) is Problem.VOTE_FAILED
    assert refusal(any_office, record_decision, void, given, today=TODAY) is Problem.VOTE_VOID
    assert any_office.read(list_decisions) == []


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"text": " "}, "text"),
        ({"text": "نص", "subject": "س" * 301}, "subject"),
        ({"text": "نص", "effective_on": ON - timedelta(days=1)}, "effective_on"),
        ({"text": "نص", "effective_on": date(2040, 1, 1)}, "effective_on"),
    ],
)
def test_a_decision_says_something_and_takes_effect_after_it(
    office: Office, given: dict[str, Any], field: str
) -> None:
    founded(office)
    vote = a_vote(office, in_session(office, present=9))
    wanted = DecisionInput(**given)
    assert field in problems(office, record_decision, vote, wanted, today=TODAY)


def test_a_decision_is_corrected_then_voided_and_keeps_its_number(any_office: Office) -> None:
    founded(any_office)
    vote = a_vote(any_office, in_session(any_office, present=9))
    decision = decided(any_office, vote)
    better = DecisionInput(
        text="قُبلت 12 طلبًا", subject="طلبات", basis="محضر اللجنة", articles=("أولًا", " ", "ثانيًا")
    )
    any_office.write(edit_decision, decision, better, version=1, today=TODAY)
    row = any_office.read(get_decision, decision)
    assert (row.text, row.articles) == ("قُبلت 12 طلبًا", ("أولًا", "ثانيًا"))
    with pytest.raises(ConflictError):
        any_office.write(edit_decision, decision, better, version=1, today=TODAY)

    task = AssignmentInput(task="إبلاغهم", responsible="الأمين العام")
    any_office.write(add_assignment, decision, task, today=TODAY)
    assert problems(any_office, void_decision, decision, reason="", today=TODAY) == {
        "reason": Problem.REQUIRED
    }
    any_office.write(void_decision, decision, reason="صدر خطأ", today=TODAY)
    row = any_office.read(get_decision, decision)
    assert (row.state, row.void_reason, row.number_text) == (
        DecisionState.VOID,
        "صدر خطأ",
        "1/2026",
    )
    [cancelled] = any_office.read(follow_up, AssignmentFilter(), today=TODAY)
    assert (cancelled.state, cancelled.cancel_reason) == (AssignmentState.CANCELLED, "صدر خطأ")
    for use_case, more in (
        (edit_decision, {"version": row.version, "given": better}),
        (void_decision, {"reason": "مرة"}),
        (add_assignment, {"given": task}),
    ):
        assert refusal(any_office, use_case, decision, **more, today=TODAY) is Problem.DECISION_VOID
    any_office.write(void_vote, vote, reason="وعُدّ خطأ", now=NOW)
    assert decided(any_office, a_vote(any_office, row.meeting_id or 0)) != decision
    assert any_office.read(list_decisions)[0].number_text == "2/2026"


def test_decisions_are_found_by_words_number_organ_and_year(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    assembly = in_session(any_office, present=9)
    board = in_session(any_office, MeetingKind.BOARD, present=5)
    one = decided(any_office, a_vote(any_office, assembly), "إقرار الموازنة")
    two = decided(any_office, a_vote(any_office, board), "شراء ماكينة خياطة")
    any_office.write(void_decision, one, reason="خطأ", today=TODAY)

    def found(**chosen: Any) -> list[int]:
        wanted = DecisionFilter(**chosen)
        return [row.id for row in any_office.read(list_decisions, wanted)]

    assert found() == [two, one]
    assert found(text="ماكينه خياطة") == [two]
    assert found(text="1/2026") == [one]
    assert found(text="2") == [two]
    assert found(organ=Organ.BOARD) == [two]
    assert found(meeting_id=assembly) == [one]
    assert found(year=2025) == []
    assert found(with_void=False) == [two]


def test_the_paper_of_a_decision_is_kept_byte_for_byte(any_office: Office) -> None:
    founded(any_office)
    vote = a_vote(any_office, in_session(any_office, present=9))
    decision = decided(any_office, vote)
    assert any_office.read(decision_pdf, decision) is None
    any_office.write(issue_decision_paper, decision, pdf=b"%PDF-1.7 signed", now=NOW)
    assert any_office.read(decision_pdf, decision) == b"%PDF-1.7 signed"
    row = any_office.read(get_decision, decision)
    assert row.is_issued
    for use_case, more in (
        (issue_decision_paper, {"pdf": b"%PDF other", "now": NOW}),
        (
            edit_decision,
            {"given": DecisionInput(text="غيره"), "version": row.version, "today": TODAY},
        ),
    ):
        assert refusal(any_office, use_case, decision, **more) is Problem.DECISION_ISSUED
    [digest] = [p.parent.name + p.name for p in any_office.files.glob("??/*")]
    path_of(any_office.files, digest).write_bytes(b"%PDF-1.7 forged")
    with pytest.raises(FileError):
        any_office.read(decision_pdf, decision)
    report = {row.name: row for row in check_office(any_office).rows}
    assert report["files"].details == (digest,)
