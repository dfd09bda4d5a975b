"""A merge of two records taken back: both are what they were, or nothing happens."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.domain.members import MemberEventKind
from coopdesk.errors import InvalidInputError, Problem, RefusedError
from coopdesk.services.cards import issue_cards
from coopdesk.services.members import edit_member
from coopdesk.services.merging import (
    list_merges,
)
from coopdesk.services.office import Office
from coopdesk.services.share_moves import buy_shares
from coopdesk.services.undo import last_change, undo_last
from tests.makers import TODAY
from tests.services.path import found, step
from tests.services.twins import details, is_sound, join, merge, undo, whole

BY: dict[str, Any] = {"who": "أمين عام", "desk": "test"}


def test_an_undone_merge_leaves_both_as_they_were(any_office: Office) -> None:
    found(any_office)
    kept = join(any_office, shares=3)
    gone = join(any_office, shares=5, joined_on=date(2025, 6, 1), national_no="01017384256")
    step(any_office, gone, MemberEventKind.SUSPENDED, date(2025, 8, 1))
    before = whole(any_office)
    merge_id = merge(any_office, kept, gone, national_no=True, status=True, joined_on=True)
    assert is_sound(any_office) == []
    undo(any_office, merge_id)

    assert whole(any_office) == before
    assert is_sound(any_office) == []


def test_steps_of_one_day_keep_their_order(any_office: Office) -> None:
    """The last of a day decides where a member stands."""
    found(any_office)
    kept = join(any_office, joined_on=date(2025, 6, 1))
    step(any_office, kept, MemberEventKind.SUSPENDED, date(2025, 6, 1))
    gone = join(any_office, joined_on=date(2024, 1, 5))
    before = whole(any_office)
    merge_id = merge(any_office, kept, gone, joined_on=True)
    assert is_sound(any_office) == []
    undo(any_office, merge_id)

    assert whole(any_office) == before
    assert is_sound(any_office) == []


def test_nothing_written_since_is_guessed_at(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    merge_id = merge(any_office, kept, gone)
    any_office.write(buy_shares, kept, shares=1, on=TODAY, today=TODAY)
    (row,) = any_office.read(list_merges)
    with pytest.raises(RefusedError) as refused:
        undo(any_office, merge_id)

    assert refused.value.problem is Problem.WRITTEN_SINCE
    assert row.blocked_by == ("share_transaction",)
    assert details(any_office, kept).shares == 7


def test_a_field_corrected_since_is_put_back_by_hand_first(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office, phone1="771234567")
    merge_id = merge(any_office, kept, gone, phone1=True)
    for phone, is_refused in (("733000111", True), ("771234567", False)):
        now = details(any_office, kept)
        changed = replace(now.to_input(), phone1=phone, notes="يبقى")
        any_office.write(edit_member, kept, changed, version=now.version, today=TODAY)
        if is_refused:
            with pytest.raises(RefusedError) as refused:
                undo(any_office, merge_id)
            assert refused.value.problem is Problem.CORRECTED_SINCE
    undo(any_office, merge_id)

    assert (details(any_office, kept).phone1, details(any_office, kept).notes) == ("", "يبقى")
    assert details(any_office, gone).phone1 == "+967771234567"


def test_a_later_merge_is_undone_first_and_each_once(any_office: Office) -> None:
    found(any_office)
    first, second, third = (join(any_office) for _ in range(3))
    before = whole(any_office)
    one = merge(any_office, second, first)
    two = merge(any_office, third, second)
    with pytest.raises(RefusedError) as refused:
        undo(any_office, one)
    assert refused.value.problem is Problem.MERGED_SINCE
    assert [row.is_followed for row in any_office.read(list_merges)] == [False, True]
    undo(any_office, two)
    undo(any_office, one)
    with pytest.raises(RefusedError) as again:
        undo(any_office, one)

    assert again.value.problem is Problem.MERGE_UNDONE
    assert whole(any_office) == before
    assert is_sound(any_office) == []


def test_a_card_number_given_to_another_since_does_not_come_back_twice(any_office: Office) -> None:
    found(any_office)
    kept = join(any_office)
    gone = join(any_office, national_no="01017384256")
    merge_id = merge(any_office, kept, gone)
    join(any_office, "سلمى عبد الله قاسم علي الآنسي", national_no="01017384256")

    with pytest.raises(InvalidInputError) as refused:
        undo(any_office, merge_id)
    assert refused.value.problems == {"national_no": Problem.NATIONAL_NO_TAKEN}


def test_the_last_change_is_undone_as_a_merge(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    before = whole(any_office)
    merge(any_office, kept, gone)
    change = any_office.read(last_change, **BY)
    assert change is not None
    assert (change.use_case, change.refusal) == ("merge_members", None)
    any_office.write(undo_last, **BY)

    assert whole(any_office) == before
    assert is_sound(any_office) == []


def test_a_merge_with_something_written_since_is_not_the_last_change_to_undo(
    any_office: Office,
) -> None:
    found(any_office)
    kept, gone = join(any_office), join(any_office)
    merge(any_office, kept, gone)
    any_office.who = "كاتب آخر"
    any_office.write(buy_shares, kept, shares=1, on=TODAY, today=TODAY)
    any_office.who = BY["who"]
    change = any_office.read(last_change, **BY)

    assert change is not None
    assert change.refusal is Problem.WRITTEN_SINCE


def test_merges_are_listed_with_what_moved(any_office: Office) -> None:
    found(any_office)
    kept, gone = join(any_office, shares=2), join(any_office, shares=3)
    any_office.write(issue_cards, [gone], today=TODAY)
    merge_id = merge(any_office, kept, gone)
    (row,) = any_office.read(list_merges)

    assert (row.id, row.kept_number, row.gone_number) == (merge_id, 1, 2)
    assert row.moved == (("member_event", 1), ("membership_card", 1), ("share_transaction", 1))
    assert (row.undone_at, row.blocked_by, row.is_followed) == (None, (), False)
    undo(any_office, merge_id)
    (row,) = any_office.read(list_merges)
    assert row.undone_by == BY["who"]
