"""Cards at the desk: under any keyboard, of merged records, of cards that were replaced."""

import pytest

from coopdesk.domain.card_marks import card_mark, certificate_mark
from coopdesk.domain.keyboards import ARABIC_101, ARABIC_X11, arabic_keys
from coopdesk.domain.meetings import LeftOut
from coopdesk.domain.members import MemberStatus
from coopdesk.domain.shares import CardState
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.attendance import mark_number, mark_present, undo_last
from coopdesk.services.attendance_cards import LedOn
from coopdesk.services.attendance_list import quorum_state
from coopdesk.services.attendance_search import DeskAnswer, find_entitled
from coopdesk.services.cards import issue_cards, replace_card
from coopdesk.services.merging import merge_members
from coopdesk.services.office import Office
from tests.makers import NOW, TODAY, make_member
from tests.services.sitting_maker import founded, name, opened, set_status


def merge(office: Office, kept: int, gone: int) -> None:
    office.write(merge_members, kept, gone, choices={}, reason="", today=TODAY)


def numbers(answer: DeskAnswer) -> list[int | None]:
    return [hit.number for hit in answer.hits]


@pytest.mark.parametrize("layout", [{}, ARABIC_101, ARABIC_X11], ids=["latin", "windows", "x11"])
def test_a_scan_means_one_person_under_any_keyboard(
    any_office: Office, layout: dict[str, str]
) -> None:
    founded(any_office)
    meeting_id = opened(any_office)
    for mark in (card_mark(1), certificate_mark(87, 2026, member=1, shares=4)):
        found = any_office.read(find_entitled, meeting_id, arabic_keys(mark, layout))
        assert (numbers(found), found.is_exact, found.led) == ([1], True, None)  # not 10, 11, 12
    assert numbers(any_office.read(find_entitled, meeting_id, "1")) == [1, 10, 11, 12]
    nobody = any_office.read(find_entitled, meeting_id, arabic_keys(card_mark(999), layout))
    assert (nobody.hits, nobody.outside, nobody.led) == ((), (), None)


def test_the_card_of_a_double_merged_before_the_list_leads_on(any_office: Office) -> None:
    ids = founded(any_office)
    merge(any_office, ids[6], ids[1])
    meeting_id = opened(any_office)
    for typed in ("CD1/M/2", "2", "2-1"):
        found = any_office.read(find_entitled, meeting_id, typed)
        assert numbers(found)[0] == 7
        assert found.led is not None
        assert (found.led.asked, found.led.number, found.led.full_name) == ("2", 7, name(7))
    mark = any_office.read(find_entitled, meeting_id, "CD1/M/2").hits[0]
    assert any_office.write(mark_present, meeting_id, mark.entitled_id, now=NOW).number == 7
    assert any_office.write(mark_number, meeting_id, 2, now=NOW).is_new is False


def test_a_double_merged_after_the_list_is_one_person_at_the_desk(any_office: Office) -> None:
    ids = founded(any_office)
    meeting_id = opened(any_office)
    merge(any_office, ids[6], ids[1])
    assert numbers(any_office.read(find_entitled, meeting_id, "CD1/M/2")) == [7]
    assert numbers(any_office.read(find_entitled, meeting_id, "CD1/M/7")) == [7]


def test_who_was_marked_before_the_merge_is_found_as_marked(any_office: Office) -> None:
    ids = founded(any_office)
    meeting_id = opened(any_office)
    before = any_office.write(mark_number, meeting_id, 2, now=NOW)
    merge(any_office, ids[6], ids[1])
    [hit] = any_office.read(find_entitled, meeting_id, "CD1/M/2").hits
    assert (hit.entitled_id, hit.number, hit.arrived_at) == (before.entitled_id, 2, NOW)
    again = any_office.write(mark_number, meeting_id, 7, now=NOW)  # one person, one vote
    assert (again.is_new, again.entitled_id) == (False, before.entitled_id)
    assert any_office.read(quorum_state, meeting_id).present == 1


def test_a_merged_number_whose_record_is_not_entitled_is_said(any_office: Office) -> None:
    ids = founded(any_office)
    late = any_office.write(make_member, "زيد جديد تمامًا", number=40, shares=1)
    merge(any_office, ids[6], late)
    set_status(any_office, ids[6], MemberStatus.SUSPENDED)
    meeting_id = opened(any_office)
    found = any_office.read(find_entitled, meeting_id, "CD1/M/40")
    assert found.hits == ()
    assert found.led == LedOn("40", 7, name(7))
    [outside] = found.outside
    assert (outside.number, outside.reason) == (7, LeftOut.SUSPENDED)


def test_a_replaced_card_leads_to_its_member(any_office: Office) -> None:
    ids = founded(any_office)
    [card] = any_office.write(issue_cards, [ids[2]], today=TODAY)
    any_office.write(replace_card, card, reason="فُقدت", today=TODAY)
    meeting_id = opened(any_office)
    old = any_office.read(find_entitled, meeting_id, "3-1")
    assert (numbers(old), old.led) == ([3], LedOn("3-1", 3, name(3), CardState.REPLACED))
    new = any_office.read(find_entitled, meeting_id, "3-2")
    assert (numbers(new), new.led) == ([3], None)
    assert numbers(any_office.read(find_entitled, meeting_id, "CD1/M/3")) == [3]


def test_two_marks_of_one_person_are_settled_before_the_merge(any_office: Office) -> None:
    ids = founded(any_office)
    meeting_id = opened(any_office)
    for number in (2, 7):
        any_office.write(mark_number, meeting_id, number, now=NOW)

    with pytest.raises(RefusedError) as refusal:
        merge(any_office, ids[6], ids[1])

    assert refusal.value.problem is Problem.BOTH_PRESENT
    any_office.write(undo_last, meeting_id, desk="test", now=NOW)
    merge(any_office, ids[6], ids[1])
    assert any_office.read(quorum_state, meeting_id).present == 1
