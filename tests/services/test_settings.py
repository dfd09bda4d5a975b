"""Rules, papers, calendar and days off of the office."""

from fractions import Fraction

import pytest

from coopdesk.domain.holidays import DEFAULT_HOLIDAYS, Holiday
from coopdesk.domain.rules import RULES
from coopdesk.errors import GoneError, InvalidInputError, Problem
from coopdesk.services.hijri_corrections import hijri_corrections, set_hijri_correction
from coopdesk.services.holidays import (
    add_holiday,
    edit_holiday,
    list_holidays,
    remove_holiday,
    restore_holidays,
    set_weekend,
    weekend,
)
from coopdesk.services.office import Office
from coopdesk.services.print_options import PrintOptions, print_options, set_print_options
from coopdesk.services.rules import (
    get_rule,
    get_rules,
    office_rules,
    restore_rule,
    set_rules,
)
from coopdesk.services.settings_store import keep_setting, stored_settings


def test_every_rule_begins_as_the_law_says(any_office: Office) -> None:
    rows = any_office.read(get_rules)

    assert [row.rule.key for row in rows] == list(RULES)
    assert all(row.is_default and row.value == row.rule.default for row in rows)


def test_a_rule_is_changed_and_restored(any_office: Office) -> None:
    any_office.write(set_rules, {"rules.age_min": " ٢٠ ", "quorum.call1": "1 / 2"})
    rules = any_office.read(office_rules)
    assert (rules.number("rules.age_min"), rules.fraction("quorum.call1")) == (20, Fraction(1, 2))
    assert [row.rule.key for row in any_office.read(get_rules) if not row.is_default] == [
        "rules.age_min",
        "quorum.call1",
    ]

    any_office.write(restore_rule, "rules.age_min")
    assert any_office.read(get_rule, "rules.age_min") == "18"


def test_what_equals_the_law_is_not_kept(any_office: Office) -> None:
    any_office.write(set_rules, {"rules.age_min": "20"})
    any_office.write(set_rules, {"rules.age_min": "18"})

    assert any_office.read(stored_settings) == {}


def test_all_rules_or_none(any_office: Office) -> None:
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(
            set_rules,
            {
                "rules.age_min": "20",
                "rules.share_cap_pct": "101",
                "quorum.call1": "3/2",
                "assembly.proxies": "perhaps",
                "rules.shares_min": "",
                "rules.unknown": "1",
            },
        )

    assert refused.value.problems == {
        "rules.share_cap_pct": Problem.OUT_OF_RANGE,
        "quorum.call1": Problem.OUT_OF_RANGE,
        "assembly.proxies": Problem.OUT_OF_RANGE,
        "rules.shares_min": Problem.REQUIRED,
        "rules.unknown": Problem.UNKNOWN_CHOICE,
    }
    assert any_office.read(stored_settings) == {}
    with pytest.raises(InvalidInputError):
        any_office.write(restore_rule, "rules.unknown")


def test_a_value_the_program_no_longer_knows_is_the_default(any_office: Office) -> None:
    any_office.write(keep_setting, "rules.age_min", "many", default="")

    assert any_office.read(get_rule, "rules.age_min") == "18"
    assert any_office.read(office_rules).is_on("rules.in_kind_allowed")


def test_papers_are_written_as_the_office_likes(any_office: Office) -> None:
    assert any_office.read(print_options) == PrintOptions("latin", "hijri")
    chosen = PrintOptions("arabic", "gregorian")
    any_office.write(set_print_options, chosen)
    assert any_office.read(print_options) == chosen
    wrong = PrintOptions("roman", "gregorian")  # type: ignore[arg-type]  # what a file may say
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(set_print_options, wrong)

    assert refused.value.problems == {"digits": Problem.UNKNOWN_CHOICE}
    assert any_office.read(print_options) == chosen


def test_a_hijri_month_is_corrected_and_forgotten(any_office: Office) -> None:
    any_office.write(set_hijri_correction, year=1448, month=9, days=1)
    any_office.write(set_hijri_correction, year=1448, month=9, days=-2)
    any_office.write(set_hijri_correction, year=1447, month=12, days=2)
    assert any_office.read(hijri_corrections) == {(1447, 12): 2, (1448, 9): -2}
    for month in (9, 9):
        any_office.write(set_hijri_correction, year=1448, month=month, days=0)

    assert any_office.read(hijri_corrections) == {(1447, 12): 2}


def test_more_than_two_days_are_a_mistake(any_office: Office) -> None:
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(set_hijri_correction, year=1300, month=13, days=3)

    assert list(refused.value.problems) == ["year", "month", "days"]


def test_holidays_are_added_corrected_and_removed(any_office: Office) -> None:
    added = any_office.write(add_holiday, Holiday(" يوم التعاون ", False, 7, 5))
    (row,) = any_office.read(list_holidays)
    assert row.to_holiday() == Holiday("يوم التعاون", False, 7, 5)
    any_office.write(edit_holiday, added, Holiday("يوم التعاون", True, 12, 30, 3))
    (row,) = any_office.read(list_holidays)
    assert row.to_holiday() == Holiday("يوم التعاون", True, 12, 30, 3)

    any_office.write(restore_holidays)
    assert len(any_office.read(list_holidays)) == len(DEFAULT_HOLIDAYS)
    for row in any_office.read(list_holidays):
        any_office.write(remove_holiday, row.id)
    any_office.write(remove_holiday, added)
    assert any_office.read(list_holidays) == []
    with pytest.raises(GoneError):
        any_office.write(edit_holiday, added, Holiday("ي", False, 1, 1))


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        (Holiday(" ", False, 1, 1), ["name"]),
        (Holiday("ي" * 81, False, 13, 40), ["name", "month"]),
        (Holiday("ي", False, 2, 30), ["day"]),
        (Holiday("ي", True, 2, 31, 0), ["day", "days"]),
    ],
)
def test_a_day_that_never_comes_is_refused(
    any_office: Office, given: Holiday, fields: list[str]
) -> None:
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(add_holiday, given)

    assert list(refused.value.problems) == fields


def test_the_weekend_is_friday_and_saturday_unless_changed(any_office: Office) -> None:
    assert any_office.read(weekend) == {4, 5}
    any_office.write(set_weekend, frozenset({4}))
    assert any_office.read(weekend) == {4}
    any_office.write(set_weekend, frozenset())
    assert any_office.read(weekend) == frozenset()
    with pytest.raises(InvalidInputError):
        any_office.write(set_weekend, frozenset(range(7)))
