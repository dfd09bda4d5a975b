"""The cooperative of the office."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coopdesk.domain.holidays import DEFAULT_HOLIDAYS
from coopdesk.errors import ConflictError, GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.cooperative import (
    CooperativeInput,
    CooperativeRow,
    edit_cooperative,
    found_cooperative,
    get_cooperative,
    set_logo,
    the_cooperative,
)
from coopdesk.services.holidays import list_holidays
from coopdesk.services.office import Office
from tests.makers import TODAY


def found(office: Office, **given: Any) -> CooperativeRow:
    office.write(found_cooperative, CooperativeInput(**{"name": "آزال", **given}), today=TODAY)
    return office.read(the_cooperative)


def test_a_letterhead_line_that_is_the_name_follows_it(any_office: Office) -> None:
    any_office.write(
        found_cooperative,
        CooperativeInput(name="جمعية آزال", header_line2="جمعية آزال", header_line3="مديرية آزال"),
        today=TODAY,
    )
    before = any_office.read(the_cooperative)
    given = replace(before.to_input(), name="جمعية آزال التعاونية")
    any_office.write(edit_cooperative, given, version=before.version, today=TODAY)

    kept = any_office.read(the_cooperative)
    assert (kept.header_line2, kept.header_line3) == ("جمعية آزال التعاونية", "مديرية آزال")


def test_only_the_name_is_required(any_office: Office) -> None:
    row = found(any_office, name="  جمعية\u200f آزال ")

    assert (row.name, row.kind, row.board_label) == ("جمعية آزال", "متعددة الأغراض", "مجلس الإدارة")
    assert (row.share_value, row.entry_fee, row.version) == (0, 0, 1)


def test_an_empty_office_has_none(any_office: Office) -> None:
    assert any_office.read(get_cooperative) is None
    with pytest.raises(RefusedError) as refused:
        any_office.read(the_cooperative)
    assert refused.value.problem is Problem.NO_OFFICE


def test_what_was_typed_comes_back(any_office: Office) -> None:
    given = CooperativeInput(
        name="جمعية آزال",
        kind="زراعية",
        district="آزال",
        registration_no="١٢٣/٤",
        registration_date=date(2019, 5, 6),
        area_of_work="المديرية",
        address="شارع تعز",
        phones=("01 234567", "غير معروف", " "),
        header_line1="الجمهورية اليمنية",
        share_value=5000,
        entry_fee=1000,
        board_size=7,
        control_size=3,
        board_label="الهيئة الإدارية",
    )
    any_office.write(found_cooperative, given, today=TODAY)
    row = any_office.read(the_cooperative)

    assert row.phones == ("+9671234567", "غير معروف")
    assert row.to_input() == CooperativeInput(
        **{name: getattr(given, name) for name in given.__slots__ if name != "phones"},
        phones=row.phones,
    )


def test_the_holidays_of_the_law_come_with_it(any_office: Office) -> None:
    found(any_office)

    kept = [row.to_holiday() for row in any_office.read(list_holidays)]
    assert sorted(kept, key=str) == sorted(DEFAULT_HOLIDAYS, key=str)


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({"name": " \u200f "}, {"name": Problem.REQUIRED}),
        ({"name": "ج" * 201}, {"name": Problem.TOO_LONG}),
        ({"registration_date": date(2027, 1, 1)}, {"registration_date": Problem.IN_FUTURE}),
        ({"share_value": -1}, {"share_value": Problem.OUT_OF_RANGE}),
        (
            {"entry_fee": 10**12, "board_size": 0, "control_size": 100},
            dict.fromkeys(("entry_fee", "board_size", "control_size"), Problem.OUT_OF_RANGE),
        ),
        ({"phones": ("9" * 300,)}, {"phones": Problem.TOO_LONG}),
    ],
)
def test_what_can_never_be_right_is_refused(
    any_office: Office, given: dict[str, Any], problems: dict[str, Problem]
) -> None:
    with pytest.raises(InvalidInputError) as refused:
        found(any_office, **given)

    assert refused.value.problems == problems
    assert any_office.read(get_cooperative) is None


def test_an_office_has_one_cooperative_only(any_office: Office) -> None:
    found(any_office)
    with pytest.raises(RefusedError) as refused:
        found(any_office, name="أخرى")

    assert refused.value.problem is Problem.NOT_EMPTY


def test_two_clerks_on_the_settings_the_second_is_told(any_office: Office) -> None:
    row = found(any_office)
    for name, version in (("الأولى", row.version), ("الثانية", row.version + 1)):
        any_office.write(
            edit_cooperative, CooperativeInput(name=name), version=version, today=TODAY
        )
    with pytest.raises(ConflictError):
        any_office.write(
            edit_cooperative, CooperativeInput(name="متأخرة"), version=row.version, today=TODAY
        )

    assert any_office.read(the_cooperative).name == "الثانية"


def test_a_share_value_once_set_is_not_taken_away(any_office: Office) -> None:
    row = found(any_office, share_value=5000)
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(
            edit_cooperative, CooperativeInput(name="آزال"), version=row.version, today=TODAY
        )

    assert refused.value.problems == {"share_value": Problem.NOT_POSITIVE}


def test_the_logo_is_the_hash_of_a_kept_picture(any_office: Office) -> None:
    with pytest.raises(GoneError):
        any_office.write(set_logo, "a" * 64)
    found(any_office)
    any_office.write(set_logo, "a" * 64)

    assert any_office.read(the_cooperative).logo_sha256 == "a" * 64
