"""Minutes: drafted from the record, saved in versions, compared, locked, corrected by annex."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text as sql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import MeetingKind, VoteWay
from coopdesk.domain.members import Sex
from coopdesk.domain.minutes_text import (
    BlockKind,
    MinutesText,
    paragraph,
    plain,
    sha256_of,
)
from coopdesk.errors import ConflictError, CoopdeskError, FileError, Problem, RefusedError
from coopdesk.services import audit
from coopdesk.services.agenda import item_rows, set_discussion
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.attendance import mark_excused
from coopdesk.services.check import check_office
from coopdesk.services.decisions import (
    DecisionInput,
    edit_decision,
    get_decision,
    record_decision,
)
from coopdesk.services.meeting_list import MeetingStage, meeting_row
from coopdesk.services.meeting_record import OfficersInput, set_officers
from coopdesk.services.meetings import get_meeting
from coopdesk.services.minutes import (
    MinutesDetails,
    add_annex,
    annex_pdf,
    approve_minutes,
    approved_pdf,
    fact_block,
    fresh_draft,
    get_minutes,
    minutes_differences,
    minutes_facts,
    minutes_versions,
    save_minutes,
    start_minutes,
    version_text,
)
from coopdesk.services.minutes_news import news_text
from coopdesk.services.minutes_told import FactKind
from coopdesk.services.next_call import plan_next_call
from coopdesk.services.office import Office, open_office
from coopdesk.services.remarks import add_remark
from coopdesk.services.sitting import close_meeting, close_without_quorum, reopen_meeting
from coopdesk.services.votes import VoteInput, take_vote, void_vote, vote_unanimously
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    START,
    come,
    entitled_ids,
    founded,
    in_session,
    opened,
    planned,
    problems,
    refusal,
    seated,
)

LATER = NOW + timedelta(hours=2)
PDF = b"%PDF-1.7 minutes"


def board_held(office: Office) -> tuple[int, int]:
    """A board meeting of five with one decision and its task; the decision's id too."""
    ids = founded(office)
    seated(office, ids[:5])
    meeting_id = in_session(office, MeetingKind.BOARD, present=4)
    office.write(
        mark_excused, meeting_id, entitled_ids(office, meeting_id)[4], note="مسافر", now=NOW
    )
    first, second, *_ = office.read(item_rows, meeting_id)
    office.write(set_discussion, first.id, "عرض الأمين العام (14) طلبًا.", version=first.version)
    office.write(
        add_remark, second.id, speaker="سلمى علي", text="عن الرسوم", sex=Sex.FEMALE, now=NOW
    )
    vote = office.write(take_vote, first.id, VoteInput(in_favour=3, against=1), now=NOW)
    decision = office.write(
        record_decision, vote, DecisionInput(text="قبول (12) طلبًا."), today=TODAY
    )
    task = AssignmentInput(task="إبلاغهم", responsible="الأمين العام", due_on=ON)
    office.write(add_assignment, decision, task, today=TODAY)
    office.write(close_meeting, meeting_id, now=LATER, reason="لضيق الوقت")
    return meeting_id, decision


def started(office: Office, meeting_id: int) -> MinutesDetails:
    return office.write(start_minutes, meeting_id, now=LATER)


def approve(office: Office, meeting_id: int, no: int, **more: Any) -> str:
    values: dict[str, Any] = {"no": no, "pdf": PDF, "on": TODAY, "now": LATER} | more
    return office.write(approve_minutes, meeting_id, **values)


def test_the_draft_of_the_board_tells_what_is_recorded(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    text = started(any_office, meeting_id).text
    whole = plain(text)
    for phrase in (
        "محضر اجتماع مجلس الإدارة",
        "الاجتماع العادي رقم (1) لعام 2026م",
        "إنه في يوم الخميس 1448/07/01هـ الموافق 2026/12/10م وفي تمام الساعة",
        "الاجتماع العادي لمجلس الإدارة، برئاسة الأخ/",
        "بحضور (4) من أصل (5) أعضاء، والمطلوب (3) وفقًا للمادة (60)",
        "واعتذر عن الحضور: الأخ/",
        "البند الأول: طلبات الانتساب والانسحاب",
        "المناقشة: عرض الأمين العام (14) طلبًا.",
        "وتحدثت الأخت/ سلمى علي فقالت: عن الرسوم.",
        "وحُرر هذا المحضر للعمل بموجبه، والله الموفق.",
    ):
        assert phrase in whole
    kinds = [block.kind for block in text.blocks]
    assert kinds[:2] == [BlockKind.TITLE, BlockKind.SUBTITLE]
    assert kinds[-1] is BlockKind.SIGNATURES
    [box] = [block for block in text.blocks if block.kind is BlockKind.DECISION]
    assert box.rows == (
        ("no", "1/2026"),
        ("votes", "موافق 3 • معترض 1 • ممتنع 0"),
        ("text", "قبول (12) طلبًا."),
        ("task", "إبلاغهم", "الأمين العام", "2026/12/10م"),
    )
    assert any_office.read(minutes_differences, meeting_id, text) == []


def test_the_assembly_proves_its_quorum(any_office: Office) -> None:
    founded(any_office, 31)
    meeting_id = in_session(any_office, present=25)
    given = OfficersInput(
        chair="يحيى", chair_sex=Sex.MALE, secretary="سمية", secretary_sex=Sex.FEMALE
    )
    version = any_office.read(get_meeting, meeting_id).version
    any_office.write(set_officers, meeting_id, given, version=version)
    special = [
        row for row in any_office.read(item_rows, meeting_id) if row.title.startswith("تعديل")
    ]
    vote = VoteInput(in_favour=20, against=5, way=VoteWay.SECRET)
    any_office.write(take_vote, special[0].id, vote, now=NOW)
    any_office.write(close_meeting, meeting_id, now=LATER, reason="انتهى الوقت")
    text = started(any_office, meeting_id).text
    [box] = [block for block in text.blocks if block.kind is BlockKind.QUORUM]
    assert box.rows[:4] == (
        ("الأعضاء الموفون بالتزاماتهم", "31"),
        ("النصاب المطلوب – الدعوة الأولى (المادة 54)", "ثلثا الأعضاء"),
        ("العدد اللازم", "21"),
        ("الحاضرون", "25"),
    )
    assert "فالنصاب مكتمل" in box.rows[4][1]
    whole = plain(text)
    assert "الأخت/ سمية مقررة لها" in whole
    assert "بالاقتراع السري بحضور (25) عضوًا" in whole
    assert "والمطلوب ثلثا كل الأعضاء (21) وفقًا للمادة (55)، فلم يُقرّ." in whole
    assert "بدعوة من مجلس الإدارة برقم (ص/12/2026)" in whole


def test_minutes_of_no_quorum_name_the_next_call(any_office: Office) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    come(any_office, meeting_id, 5)
    any_office.write(close_without_quorum, meeting_id, now=LATER)
    before = plain(any_office.read(fresh_draft, meeting_id))
    assert "في موعد أقصاه يوم الجمعة" in before
    any_office.write(
        plan_next_call, meeting_id, on_date=ON + timedelta(days=7), starts_at=START, today=TODAY
    )
    text = started(any_office, meeting_id).text
    whole = plain(text)
    for phrase in (
        "محضر عدم اكتمال النصاب",
        "الاجتماع العادي للجمعية العمومية رقم (1) لعام 2026م – الدعوة الأولى",
        "الحاضرون (5) أقل من العدد اللازم (8)؛ فالنصاب غير مكتمل.",
        "بنقص (3) أعضاء، لم ينعقد الاجتماع",
        "بموجب الدعوة الثانية يوم الخميس 1448/07/08هـ الموافق 2026/12/17م",
        "أي (7)، وفقًا للمادة (54) من القانون رقم (39) لسنة 1998م",
    ):
        assert phrase in whole
    approve(any_office, meeting_id, 1)
    assert any_office.read(meeting_row, meeting_id).stage is MeetingStage.DONE


def test_every_fact_is_listed_and_known_to_be_in_the_text(any_office: Office) -> None:
    meeting_id, decision = board_held(any_office)
    text = started(any_office, meeting_id).text
    facts = {fact.key: fact for fact in any_office.read(minutes_facts, meeting_id, text)}
    assert all(fact.in_text for fact in facts.values())
    key = f"decision/{decision}"
    assert (facts[key].kind, facts[key].title) == (FactKind.DECISION, "قرار 1/2026")

    without = MinutesText(tuple(block for block in text.blocks if block.ref != key))
    facts = {fact.key: fact for fact in any_office.read(minutes_facts, meeting_id, without)}
    left = {fact.kind for fact in facts.values() if not fact.in_text}
    assert left == {FactKind.DECISION, FactKind.VOTE}
    [difference] = any_office.read(minutes_differences, meeting_id, without)
    assert (difference.key, difference.expected) == (key, ("1/2026",))
    back = MinutesText((*without.blocks, *any_office.read(fact_block, meeting_id, key)))
    assert any_office.read(minutes_differences, meeting_id, back) == []


def test_a_wrong_figure_in_the_text_is_named(any_office: Office) -> None:
    meeting_id, decision = board_held(any_office)
    text = started(any_office, meeting_id).text
    blocks = list(text.blocks)
    place = next(i for i, block in enumerate(blocks) if block.ref == "quorum")
    wrong = blocks[place].text.replace("(4)", "(5)")
    blocks[place] = paragraph(wrong, ref="quorum")
    [difference] = any_office.read(minutes_differences, meeting_id, MinutesText(tuple(blocks)))
    assert (difference.title, difference.expected) == ("إثبات النصاب", ("4",))
    assert "5" in difference.found

    named = MinutesText((*text.blocks, paragraph("وبناءً على القرار رقم (77/2026)")))
    [unknown] = any_office.read(minutes_differences, meeting_id, named)
    assert unknown.found == ("77/2026",)
    right = MinutesText((*text.blocks, paragraph("وبناءً على القرار رقم (1/2026)")))
    assert any_office.read(minutes_differences, meeting_id, right) == []

    row = any_office.read(get_decision, decision)
    better = DecisionInput(text="قبول (11) طلبًا.")
    any_office.write(edit_decision, decision, better, version=row.version, today=TODAY)
    [stale] = any_office.read(minutes_differences, meeting_id, text)
    assert (stale.key, stale.expected) == (f"decision/{decision}", ())


def test_saving_makes_versions_and_gives_way_to_nobody(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    details = started(any_office, meeting_id)
    first = MinutesText((*details.text.blocks, paragraph("سطر أول")))
    second = MinutesText((*first.blocks, paragraph("سطر ثانٍ")))

    def save(text: MinutesText, base: int, minutes: int, **more: Any) -> int:
        now = LATER + timedelta(minutes=minutes)
        return any_office.write(save_minutes, meeting_id, text, base_no=base, now=now, **more)

    assert save(details.text, 1, 0) == 1  # nothing changed
    assert save(first, 1, 1) == 2
    assert save(second, 2, 2) == 2  # the same spell of work
    assert save(first, 2, 9) == 3
    assert save(second, 3, 10, autosave=False) == 3
    assert save(first, 3, 11) == 4  # what was saved on purpose is left alone
    rows = any_office.read(minutes_versions, meeting_id)
    assert [(row.no, row.is_autosave) for row in rows] == [
        (4, True),
        (3, False),
        (2, True),
        (1, False),
    ]
    assert any_office.read(version_text, meeting_id, 2) == second

    url = any_office.url if any_office.url.startswith("postgresql") else ""
    other = open_office(any_office.data, url=url, desk="الباب", now=lambda: LATER)
    after = LATER + timedelta(minutes=12)
    with pytest.raises(ConflictError):
        other.write(save_minutes, meeting_id, second, base_no=3, now=after)
    assert other.write(save_minutes, meeting_id, second, base_no=4, now=after) == 5
    other.close()
    current = any_office.read(get_minutes, meeting_id)
    assert current is not None
    assert (current.no, current.desk, current.text) == (5, "الباب", second)
    assert any_office.read(audit.verify_chain) is None


def test_minutes_are_begun_once_and_not_before_the_meeting(any_office: Office) -> None:
    meeting_id, _ = board_held(any_office)
    assert any_office.read(get_minutes, meeting_id) is None
    assert started(any_office, meeting_id) == started(any_office, meeting_id)
    ahead = planned(any_office, MeetingKind.BOARD)
    assert refusal(any_office, start_minutes, ahead, now=LATER) is Problem.MEETING_NOT_OVER
    nothing = refusal(any_office, save_minutes, ahead, MinutesText(), base_no=1, now=LATER)
    assert nothing is Problem.MINUTES_MISSING


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
