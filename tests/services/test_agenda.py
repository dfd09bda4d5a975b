"""The agenda: its template, what is offered first, its order, what becomes of each item."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

import pytest

from coopdesk.domain.meetings import ItemKind, ItemState, Majority, MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.errors import ConflictError, Problem
from coopdesk.services.agenda import (
    ItemInput,
    begin_item,
    edit_item,
    item_row,
    item_rows,
    move_item,
    note_item,
    order_items,
    postpone_item,
    remove_item,
    reopen_item,
    set_discussion,
    withdraw_item,
)
from coopdesk.services.agenda_offers import FOLLOW_UP_TITLE, agenda_offers, take_offers
from coopdesk.services.agenda_templates import (
    TemplateItem,
    get_template,
    restore_template,
    set_template,
    template_of,
)
from coopdesk.services.assignments import AssignmentInput, add_assignment
from coopdesk.services.cooperative import CooperativeInput, edit_cooperative, get_cooperative
from coopdesk.services.decisions import DecisionInput, record_decision
from coopdesk.services.meeting_warnings import agenda_warnings
from coopdesk.services.meetings import cancel_meeting
from coopdesk.services.office import Office
from coopdesk.services.remarks import add_remark, edit_remark, list_remarks, remove_remark
from coopdesk.services.sitting import close_meeting
from coopdesk.services.votes import VoteInput, take_vote, vote_unanimously
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    ON,
    an_item,
    called,
    founded,
    in_session,
    planned,
    problems,
    refusal,
    seated,
)


def titles(office: Office, meeting_id: int) -> list[str]:
    return [row.title for row in office.read(item_rows, meeting_id)]


def test_the_assembly_begins_with_the_laws_check_list(any_office: Office) -> None:
    founded(any_office)
    rows = any_office.read(item_rows, planned(any_office))

    assert [row.place for row in rows] == list(range(1, len(rows) + 1))
    special = [row.title for row in rows if row.majority is Majority.SPECIAL]
    assert special == ["تعديل النظام الداخلي"]
    kinds = {row.kind for row in rows}
    assert {ItemKind.ELECTION, ItemKind.RATIFICATION, ItemKind.ACCOUNTS} <= kinds
    law = {item.article for item in any_office.read(template_of, MeetingKind.ASSEMBLY)}
    assert law == {"", "51"}


def test_the_office_names_its_board_and_makes_its_own_template(office: Office) -> None:
    founded(office)
    first = office.read(template_of, MeetingKind.ASSEMBLY)
    assert "تقرير مجلس الإدارة عن العام المنصرم" in [item.title for item in first]
    own = TemplateItem("تقرير {board}", ItemKind.REPORT, majority=Majority.SPECIAL)
    office.write(set_template, MeetingKind.BOARD, [own, TemplateItem("ما يستجد")])
    [report, _other] = office.read(template_of, MeetingKind.BOARD)
    assert (report.title, report.majority) == ("تقرير مجلس الإدارة", Majority.SPECIAL)
    assert titles(office, planned(office, MeetingKind.BOARD)) == ["تقرير مجلس الإدارة", "ما يستجد"]
    office.write(restore_template, MeetingKind.BOARD)
    assert len(office.read(template_of, MeetingKind.BOARD)) == 4
    assert problems(office, set_template, MeetingKind.BOARD, []) == {"items": Problem.REQUIRED}
    assert "title" in problems(office, set_template, MeetingKind.BOARD, [TemplateItem(" ")])


def test_another_name_of_the_board_reaches_the_office_s_own_template(office: Office) -> None:
    founded(office)
    shown = list(office.read(template_of, MeetingKind.ASSEMBLY))
    office.write(set_template, MeetingKind.ASSEMBLY, reversed(shown))
    cooperative = office.read(get_cooperative)
    assert cooperative is not None
    given = replace(cooperative.to_input(), board_label="الهيئة الإدارية")
    office.write(edit_cooperative, given, version=cooperative.version, today=TODAY)
    found = office.read(get_template, MeetingKind.ASSEMBLY)
    assert found.is_own
    assert "تقرير الهيئة الإدارية عن العام المنصرم" in [item.title for item in found.items]
    assert found.lacking == ()
    office.write(set_template, MeetingKind.ASSEMBLY, reversed(found.items))
    assert not office.read(get_template, MeetingKind.ASSEMBLY).is_own


def test_what_the_law_leaves_to_the_assembly_is_missed_in_its_template(office: Office) -> None:
    founded(office)
    items = office.read(template_of, MeetingKind.ASSEMBLY)
    kept = [
        replace(item, title="تقرير الهيئة عن أعمالها") if "المنصرم" in item.title else item
        for item in items
        if item.kind is not ItemKind.SURPLUS and "المندوبين" not in item.title
    ]
    office.write(set_template, MeetingKind.ASSEMBLY, kept)
    missing = office.read(get_template, MeetingKind.ASSEMBLY).lacking
    assert [item.title for item in missing] == [
        "توزيع الفائض",
        "ترشيح المندوبين إلى الاتحاد التعاوني",
    ]
    office.write(set_template, MeetingKind.BOARD, [TemplateItem("بند")])
    assert office.read(get_template, MeetingKind.BOARD).lacking == ()


def test_an_agenda_without_what_every_year_asks_for_is_warned_of(any_office: Office) -> None:
    founded(any_office)
    meeting_id = planned(any_office)
    assert Problem.AGENDA_LACKS not in cautions(any_office, meeting_id)
    for row in any_office.read(item_rows, meeting_id):
        if row.kind in (ItemKind.PLAN, ItemKind.BYLAWS) or "الرقابة والتفتيش" in row.title:
            any_office.write(remove_item, row.id)
    facts = cautions(any_office, meeting_id)[Problem.AGENDA_LACKS]
    assert facts == {
        "items": "تقرير لجنة الرقابة والتفتيش، خطة العمل والموازنة للسنة المالية القادمة"
    }
    extra = planned(any_office, MeetingKind.ASSEMBLY_EXTRA)
    assert Problem.AGENDA_LACKS not in cautions(any_office, extra)
    any_office.write(cancel_meeting, meeting_id, reason="أُجّل إلى العام القادم")
    assert Problem.AGENDA_LACKS not in cautions(any_office, meeting_id)


def cautions(office: Office, meeting_id: int) -> dict[Problem, Mapping[str, object]]:
    return {each.problem: each.facts for each in office.read(agenda_warnings, meeting_id)}


def test_items_are_added_moved_and_ordered(any_office: Office) -> None:
    founded(any_office)
    meeting_id = planned(any_office, MeetingKind.CONTROL)
    base = titles(any_office, meeting_id)
    first = an_item(any_office, meeting_id, "أول")
    assert titles(any_office, meeting_id) == [*base, "أول"]
    any_office.write(move_item, first, place=1)
    assert titles(any_office, meeting_id) == ["أول", *base]
    any_office.write(move_item, first, place=99)
    assert titles(any_office, meeting_id) == [*base, "أول"]
    ids = [row.id for row in any_office.read(item_rows, meeting_id)]
    any_office.write(order_items, meeting_id, list(reversed(ids)))
    assert titles(any_office, meeting_id) == ["أول", *reversed(base)]
    with pytest.raises(ConflictError):
        any_office.write(order_items, meeting_id, ids[1:])
    any_office.write(remove_item, first)
    rows = any_office.read(item_rows, meeting_id)
    assert [row.place for row in rows] == [1, 2, 3]
    bad = ItemInput(title=" ")
    assert problems(any_office, edit_item, rows[0].id, bad, version=rows[0].version) == {
        "title": Problem.REQUIRED
    }


def test_what_has_gone_out_is_withdrawn_with_a_reason_not_removed(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    item = any_office.read(item_rows, meeting_id)[1]
    assert refusal(any_office, remove_item, item.id) is Problem.ITEM_CALLED
    assert problems(any_office, withdraw_item, item.id, reason="") == {"reason": Problem.REQUIRED}
    any_office.write(withdraw_item, item.id, reason="لم يكتمل التقرير")
    row = any_office.read(item_row, item.id)
    assert (row.state, row.state_note) == (ItemState.WITHDRAWN, "لم يكتمل التقرير")
    any_office.write(reopen_item, item.id)
    assert any_office.read(item_row, item.id).state is ItemState.WAITING


def test_one_item_is_discussed_at_a_time(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    one = any_office.read(item_rows, meeting_id)[0].id
    assert refusal(any_office, begin_item, one) is Problem.NOT_IN_SESSION

    sitting = in_session(any_office, present=12)
    first, second, third, *_ = (row.id for row in any_office.read(item_rows, sitting))
    any_office.write(begin_item, first)
    any_office.write(begin_item, second)
    states = [row.state for row in any_office.read(item_rows, sitting)][:2]
    assert states == [ItemState.WAITING, ItemState.NOW]
    any_office.write(note_item, second, note="اكتفي بالعرض")
    any_office.write(postpone_item, third, reason="لم يحضر المحاسب")
    any_office.write(vote_unanimously, first, now=NOW)
    for use_case, more in (
        (begin_item, {}),
        (note_item, {}),
        (postpone_item, {"reason": "لا"}),
        (withdraw_item, {"reason": "لا"}),
        (reopen_item, {}),
    ):
        assert refusal(any_office, use_case, first, **more) is Problem.ITEM_ANSWERED
    given, version = ItemInput(title="غيره"), any_office.read(item_row, first).version
    assert refusal(any_office, edit_item, first, given, version=version) is Problem.ITEM_ANSWERED


def test_what_was_said_is_kept_under_its_item(any_office: Office) -> None:
    founded(any_office)
    meeting_id = in_session(any_office, present=12)
    item = any_office.read(item_rows, meeting_id)[0]
    any_office.write(
        set_discussion, item.id, "عرض الأمين العام\r\nونوقش  العرض ", version=item.version
    )
    assert any_office.read(item_row, item.id).discussion == "عرض الأمين العام\nونوقش العرض"
    with pytest.raises(ConflictError):
        any_office.write(set_discussion, item.id, "آخر", version=item.version)

    remark = any_office.write(
        add_remark, item.id, speaker="سلمى علي", text="مواعيد الصرف", sex=Sex.FEMALE, now=NOW
    )
    any_office.write(edit_remark, remark, speaker="سلمى علي", text="مواعيد صرف العائد")
    [row] = any_office.read(list_remarks, meeting_id)
    assert (row.text, any_office.read(item_row, item.id).remarks) == ("مواعيد صرف العائد", 1)
    any_office.write(remove_remark, remark)
    assert any_office.read(list_remarks, meeting_id) == []
    assert set(problems(any_office, add_remark, item.id, speaker="", text="", now=NOW)) == {
        "speaker",
        "text",
    }


def held_board(office: Office, on: date) -> int:
    """A board meeting with a decision, an open task and an item left for later."""
    meeting_id = in_session(office, MeetingKind.BOARD, present=5, on=on)
    first, second, *rest = (row.id for row in office.read(item_rows, meeting_id))
    vote = office.write(take_vote, first, VoteInput(in_favour=5), now=NOW)
    decision = office.write(record_decision, vote, DecisionInput(text="قبول الطلبات"), today=TODAY)
    task = AssignmentInput(task="إبلاغ المقبولين", responsible="الأمين العام", due_on=on)
    office.write(add_assignment, decision, task, today=TODAY)
    office.write(postpone_item, second, reason="لضيق الوقت")
    for item in rest:
        office.write(note_item, item)
    office.write(close_meeting, meeting_id, now=NOW)
    return meeting_id


def test_minutes_and_open_tasks_are_offered_first_and_what_was_left(any_office: Office) -> None:
    ids = founded(any_office)
    seated(any_office, ids[:5])
    before = held_board(any_office, ON - timedelta(days=10))
    meeting_id = planned(any_office, MeetingKind.BOARD)
    rows = any_office.read(item_rows, meeting_id)

    assert [row.kind for row in rows[:2]] == [ItemKind.PREVIOUS_MINUTES, ItemKind.FOLLOW_UP]
    assert rows[0].minutes_of_id == before
    assert "(1/2026)" in rows[0].title
    assert "2026/11/30م" in rows[0].title
    assert rows[1].title == FOLLOW_UP_TITLE
    assert rows[2].title == "التقرير المالي للشهر"
    assert len([row for row in rows if row.title == rows[2].title]) == 1

    again = any_office.read(agenda_offers, meeting_id, today=TODAY)
    assert (again.minutes, again.assignments, again.postponed, again.template) == ((), (), (), ())
    any_office.write(cancel_meeting, meeting_id, reason="سفر الرئيس")
    other = any_office.read(item_rows, planned(any_office, MeetingKind.BOARD))
    assert other[0].minutes_of_id == before  # offered again: nobody approved them
    assembly = any_office.read(agenda_offers, planned(any_office), today=TODAY)
    assert (assembly.minutes, assembly.assignments) == ((), ())  # another organ's


def test_offers_are_taken_one_by_one(office: Office) -> None:
    ids = founded(office)
    seated(office, ids[:5])
    before = held_board(office, ON - timedelta(days=10))
    meeting_id = planned(office, MeetingKind.BOARD)
    for row in office.read(item_rows, meeting_id):
        office.write(remove_item, row.id)
    offers = office.read(agenda_offers, meeting_id, today=TODAY)
    assert [row.id for row in offers.minutes] == [before]
    assert [row.task for row in offers.assignments] == ["إبلاغ المقبولين"]

    an_item(office, meeting_id, "بند قائم")
    taken = office.write(
        take_offers,
        meeting_id,
        minutes=[before],
        follow_up=True,
        postponed=[row.id for row in offers.postponed],
        template=offers.template[:1],
    )
    assert taken == 4
    assert [row.kind for row in office.read(item_rows, meeting_id)] == [
        ItemKind.PREVIOUS_MINUTES,
        ItemKind.FOLLOW_UP,
        ItemKind.OTHER,
        ItemKind.REPORT,
        ItemKind.OTHER,
    ]


def test_the_board_is_named_as_the_office_calls_it(office: Office) -> None:
    founded(office)
    given = CooperativeInput(name="جمعية الاختبار", share_value=5000, board_label="الهيئة الإدارية")
    office.write(edit_cooperative, given, version=1, today=TODAY)
    assert "انتخاب الهيئة الإدارية" in titles(office, planned(office))
