"""Many members changed at once: seen first, done as a whole, undone as a whole."""

from datetime import date, timedelta
from typing import Any

import pytest

from coopdesk.domain.members import InterestBasis
from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.bulk_changes import (
    BulkChange,
    BulkExample,
    BulkField,
    apply_bulk,
    bulk_summary,
)
from coopdesk.services.cards import issue_cards, list_cards
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.office import Office
from coopdesk.services.undo import last_change, undo_last
from tests.makers import TODAY
from tests.services.path import found
from tests.services.twins import details, is_sound, join, merge, whole

BY: dict[str, Any] = {"who": "أمين عام", "desk": "test"}


def apply(office: Office, ids: list[int], field: BulkField, value: Any) -> int:
    return office.write(apply_bulk, ids, BulkChange(field, value), today=TODAY)


def summary(office: Office, ids: list[int], field: BulkField, value: Any) -> Any:
    return office.read(bulk_summary, ids, BulkChange(field, value), today=TODAY)


def some(office: Office) -> list[int]:
    found(office)
    return [
        join(office, "أحمد صالح علي ناصر الحداد", neighbourhood="الصافية"),
        join(office, "سلمى عبد الله قاسم علي الآنسي", neighbourhood="النور", occupation="خياطة"),
        join(office, "هدى قاسم علي صالح المطري"),
    ]


def test_a_summary_tells_before_anything_is_written(any_office: Office) -> None:
    ids = some(any_office)
    before = whole(any_office)
    said = summary(any_office, [*ids, ids[0]], BulkField.NEIGHBOURHOOD, "  النُّور ")

    assert (said.chosen, said.changing, said.already, said.left_out) == (3, 2, 1, 0)
    assert said.examples == (
        BulkExample(1, "أحمد صالح علي ناصر الحداد", "الصافية", "النُّور"),
        BulkExample(3, "هدى قاسم علي صالح المطري", "", "النُّور"),
    )
    assert whole(any_office) == before


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        (BulkField.NEIGHBOURHOOD, "حي الوحدة", "حي الوحدة"),
        (BulkField.NEIGHBOURHOOD, "", ""),
        (BulkField.OCCUPATION, " نجّار ", "نجّار"),
        (BulkField.ACTIVITY, "نسيج", "نسيج"),
        (BulkField.INTEREST_BASIS, InterestBasis.WORK, InterestBasis.WORK),
        (BulkField.IS_FOUNDER, True, True),
        (BulkField.DECISION_REF, "3/2026", "3/2026"),
        (BulkField.FOLDER_NO, "7", "7"),
        (BulkField.NATIONALITY, "يمنية", "يمنية"),
        (BulkField.ID_ISSUE_PLACE, "الأمانة", "الأمانة"),
    ],
)
def test_all_get_the_value_and_one_undo_takes_it_back(
    any_office: Office, field: BulkField, value: Any, kept: Any
) -> None:
    ids = some(any_office)
    before = whole(any_office)
    said = summary(any_office, ids, field, value)
    assert apply(any_office, ids, field, value) == said.changing
    assert [getattr(details(any_office, each), field) for each in ids] == [kept] * 3
    assert summary(any_office, ids, field, value).already == 3
    change = any_office.read(last_change, **BY)
    assert change is not None
    assert (change.use_case, change.refusal) == ("apply_bulk", None)
    any_office.write(undo_last, **BY)

    assert whole(any_office) == before
    assert is_sound(any_office) == []


def test_the_last_day_of_valid_cards_moves_for_those_who_have_one(any_office: Office) -> None:
    ids = some(any_office)
    any_office.write(issue_cards, ids[:2], today=TODAY)
    before = whole(any_office)
    until = TODAY + timedelta(days=900)
    said = summary(any_office, ids, BulkField.CARD_VALID_UNTIL, until)
    assert (said.changing, said.left_out) == (2, 1)
    assert apply(any_office, ids, BulkField.CARD_VALID_UNTIL, until) == 2
    assert {card.valid_until for card in any_office.read(list_cards)} == {until}
    any_office.write(undo_last, **BY)

    assert whole(any_office) == before


def test_issued_cards_are_not_undone_away(any_office: Office) -> None:
    ids = some(any_office)
    any_office.write(issue_cards, ids, today=TODAY)
    change = any_office.read(last_change, **BY)

    assert change is not None
    assert change.refusal is Problem.UNDO_ELSEWHERE


def test_a_merged_record_is_left_out(any_office: Office) -> None:
    ids = some(any_office)
    merge(any_office, ids[0], ids[2])

    said = summary(any_office, ids, BulkField.OCCUPATION, "نجار")
    assert (said.chosen, said.changing, said.left_out) == (3, 2, 1)


def test_what_can_never_be_right_is_refused(any_office: Office) -> None:
    ids = some(any_office)
    cases: list[tuple[BulkField, Any, Problem]] = [
        (BulkField.CARD_VALID_UNTIL, None, Problem.REQUIRED),
        (BulkField.CARD_VALID_UNTIL, date(2020, 1, 1), Problem.OUT_OF_RANGE),
        (BulkField.OCCUPATION, "ن" * 121, Problem.TOO_LONG),
    ]
    for field, value, problem in cases:
        with pytest.raises(InvalidInputError) as refused:
            summary(any_office, ids, field, value)
        assert refused.value.problems == {field.value: problem}
    with pytest.raises(RefusedError) as nothing:
        apply(any_office, ids, BulkField.IS_FOUNDER, False)
    assert nothing.value.problem is Problem.NOTHING_TO_CHANGE
    with pytest.raises(GoneError):
        apply(any_office, [*ids, 999], BulkField.IS_FOUNDER, True)


def test_nothing_is_made_by_looking(any_office: Office) -> None:
    ids = some(any_office)
    summary(any_office, ids, BulkField.NEIGHBOURHOOD, "حي الوحدة")

    assert len(any_office.read(list_neighbourhoods)) == 2
