"""Minutes: drafted from the record, saved in versions, compared."""

from datetime import timedelta
from typing import Any

import pytest

from coopdesk.domain.meetings import MeetingKind, VoteWay
from coopdesk.domain.members import Sex
from coopdesk.domain.minutes_text import (
    BlockKind,
    MinutesText,
    paragraph,
    plain,
)
from coopdesk.errors import ConflictError, Problem
from coopdesk.services import audit
from coopdesk.services.agenda import item_rows
from coopdesk.services.decisions import (
    DecisionInput,
    edit_decision,
    get_decision,
)
from coopdesk.services.meeting_list import MeetingStage, meeting_row
from coopdesk.services.meeting_record import OfficersInput, set_officers
from coopdesk.services.meetings import get_meeting
from coopdesk.services.minutes import (
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
from coopdesk.services.minutes_told import FactKind
from coopdesk.services.next_call import plan_next_call
from coopdesk.services.office import Office, open_office
from coopdesk.services.sitting import close_meeting, close_without_quorum
from coopdesk.services.votes import VoteInput, take_vote
from tests.makers import NOW, TODAY
from tests.services.minutes_maker import LATER, approve, board_held, started
from tests.services.sitting_maker import (
    ON,
    START,
    come,
    founded,
    in_session,
    opened,
    planned,
    refusal,
)


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
        ("النصاب المطلوب – الدعوة الأولى", "ثلثا الأعضاء"),
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
        "الحاضرون (5) أقل من العدد اللازم (8) وفقًا للمادة (54)؛ فالنصاب غير مكتمل.",
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
