"""Minutes that are approved: locked, kept, corrected by annexes alone."""

from typing import Any

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import MeetingKind
from coopdesk.domain.minutes_text import (
    MinutesText,
    paragraph,
    plain,
    sha256_of,
)
from coopdesk.errors import ConflictError, CoopdeskError, FileError, Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.agenda import item_rows, set_discussion
from coopdesk.services.check import check_office
from coopdesk.services.decisions import (
    DecisionInput,
    edit_decision,
    get_decision,
)
from coopdesk.services.meeting_list import MeetingStage, meeting_row
from coopdesk.services.meeting_record import OfficersInput, set_officers
from coopdesk.services.meetings import get_meeting
from coopdesk.services.minutes import (
    add_annex,
    annex_pdf,
    approve_minutes,
    approved_pdf,
    fresh_draft,
    get_minutes,
    save_minutes,
)
from coopdesk.services.minutes_news import news_text
from coopdesk.services.office import Office
from coopdesk.services.remarks import add_remark
from coopdesk.services.sitting import reopen_meeting
from coopdesk.services.votes import VoteInput, take_vote, void_vote, vote_unanimously
from tests.makers import NOW, TODAY
from tests.services.minutes_maker import LATER, PDF, approve, board_held, started
from tests.services.sitting_maker import (
    founded,
    in_session,
    planned,
    problems,
    refusal,
    seated,
)


def test_approved_minutes_are_locked_with_their_seal_and_paper(any_office: Office) -> None:
    meeting_id, decision = board_held(any_office)
    details = started(any_office, meeting_id)
    seal = approve(any_office, meeting_id, 1)
    assert seal == sha256_of(details.text)
    locked = any_office.read(get_minutes, meeting_id)
    assert locked is not None
    assert (locked.state, locked.approved_no, locked.approved_on) == (
        MinutesState.APPROVED,
        1,
        TODAY,
    )
    assert any_office.read(approved_pdf, meeting_id) == PDF
    assert any_office.read(meeting_row, meeting_id).stage is MeetingStage.DONE

    approved = Problem.MINUTES_APPROVED
    item = any_office.read(item_rows, meeting_id)[0]
    version = any_office.read(get_meeting, meeting_id).version
    for use_case, args, more in (
        (save_minutes, (meeting_id, MinutesText()), {"base_no": 1, "now": LATER}),
        (approve_minutes, (meeting_id,), {"no": 1, "pdf": PDF, "on": TODAY, "now": LATER}),
        (set_discussion, (item.id, "غيره"), {"version": item.version}),
        (add_remark, (item.id,), {"speaker": "أ", "text": "ب", "now": LATER}),
        (set_officers, (meeting_id, OfficersInput()), {"version": version}),
        (reopen_meeting, (meeting_id,), {"reason": "لا"}),
    ):
        assert refusal(any_office, use_case, *args, **more) is approved
    row = any_office.read(get_decision, decision)
    given = DecisionInput(text="غيره")
    change = refusal(any_office, edit_decision, decision, given, version=row.version, today=TODAY)
    assert change is Problem.DECISION_LOCKED
    assert check_office(any_office).ok
    assert any_office.read(audit.verify_chain) is None


def test_what_differs_is_not_approved(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    details = started(any_office, meeting_id)
    blocks = tuple(block for block in details.text.blocks if block.ref != "quorum")
    no = any_office.write(save_minutes, meeting_id, MinutesText(blocks), base_no=1, now=LATER)
    with pytest.raises(RefusedError) as refused:
        approve(any_office, meeting_id, no)
    assert refused.value.problem is Problem.MINUTES_DIFFER
    assert refused.value.facts == {"titles": "إثبات النصاب"}
    with pytest.raises(ConflictError):
        approve(any_office, meeting_id, 1)  # not the newest text
    empty = any_office.write(
        save_minutes, meeting_id, MinutesText(), base_no=no, now=LATER, autosave=False
    )
    with pytest.raises(RefusedError) as refused:
        approve(any_office, meeting_id, empty)
    assert refused.value.problem is Problem.MINUTES_EMPTY


def test_an_open_meeting_is_not_approved_and_drafts_may_begin(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = in_session(office, MeetingKind.BOARD, present=5)
    assert started(office, meeting_id).no == 1
    with pytest.raises(RefusedError) as refused:
        approve(office, meeting_id, 1)
    assert refused.value.problem is Problem.MEETING_NOT_OVER


def test_a_correction_is_an_annex_of_its_own(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    started(any_office, meeting_id)
    annex = MinutesText((paragraph("الصواب: (13) طلبًا."),))
    values: dict[str, Any] = {
        "reason": "خطأ في العدد",
        "pdf": b"%PDF annex",
        "on": TODAY,
        "now": LATER,
    }
    early = refusal(any_office, add_annex, meeting_id, annex, **values)
    assert early is Problem.MINUTES_NOT_APPROVED
    approve(any_office, meeting_id, 1)
    assert problems(any_office, add_annex, meeting_id, annex, **values | {"reason": ""}) == {
        "reason": Problem.REQUIRED
    }
    assert refusal(any_office, add_annex, meeting_id, MinutesText(), **values) is (
        Problem.MINUTES_EMPTY
    )
    assert any_office.write(add_annex, meeting_id, annex, **values) == 1
    assert any_office.write(add_annex, meeting_id, annex, **values) == 2
    details = any_office.read(get_minutes, meeting_id)
    assert details is not None
    assert [(row.no, row.reason) for row in details.annexes] == [
        (1, "خطأ في العدد"),
        (2, "خطأ في العدد"),
    ]
    assert details.annexes[0].text == annex
    assert any_office.read(annex_pdf, meeting_id, 2) == b"%PDF annex"
    assert any_office.read(annex_pdf, meeting_id, 3) is None
    assert any_office.read(approved_pdf, meeting_id) == PDF


def behind(statement: str) -> Any:
    def change(session: Session) -> None:
        session.connection().execute(sql(statement))

    return change


def test_the_database_itself_keeps_the_approved_text(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    started(any_office, meeting_id)
    approve(any_office, meeting_id, 1)
    for statement in (
        "UPDATE minutes_version SET content = 'x'",
        "DELETE FROM minutes_version",
    ):
        with pytest.raises((IntegrityError, CoopdeskError)):
            any_office.write(behind(statement))
    any_office.write(behind("UPDATE minutes SET content_sha256 = 'x'"))
    report = {row.name: row for row in check_office(any_office).rows}
    assert report["minutes"].details == ("board/1/2026",)


def test_a_lost_paper_is_told_of_and_never_made_anew(office: Office) -> None:
    meeting_id, _ = board_held(office)
    started(office, meeting_id)
    approve(office, meeting_id, 1)
    for file in office.files.glob("??/*"):
        file.unlink()
    with pytest.raises(FileError):
        office.read(approved_pdf, meeting_id)
    report = {row.name: row for row in check_office(office).rows}
    assert not report["files"].ok


def test_a_broken_text_is_said_to_be_broken(office: Office) -> None:
    meeting_id, _ = board_held(office)
    started(office, meeting_id)
    office.write(behind("UPDATE minutes_version SET content = '{'"))
    with pytest.raises(RefusedError) as refused:
        office.read(get_minutes, meeting_id)
    assert refused.value.problem is Problem.MINUTES_TEXT_BROKEN


def test_the_news_is_short_and_neutral(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    text = any_office.read(news_text, meeting_id)
    first, discussed, decided = text.split("\n\n")
    assert first.startswith("عقدت جمعية آزال التعاونية متعددة الأغراض يوم الخميس")
    assert first.endswith("بحضور (4) أعضاء من أصل (5).")
    assert discussed == "وناقش المجتمعون: طلبات الانتساب والانسحاب."
    assert decided == "وأقر الاجتماع:\n– قبول (12) طلبًا."
    with pytest.raises(RefusedError):
        any_office.read(news_text, planned(any_office, MeetingKind.BOARD))


def test_a_voided_vote_is_not_told(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = in_session(office, MeetingKind.BOARD, present=5)
    item = office.read(item_rows, meeting_id)[0].id
    vote = office.write(take_vote, item, VoteInput(in_favour=1, against=4), now=NOW)
    office.write(void_vote, vote, reason="خطأ", now=NOW)
    office.write(vote_unanimously, item, now=NOW)
    whole = plain(office.read(fresh_draft, meeting_id))
    assert "معترض (4)" not in whole
    assert "موافق (5)" in whole
