"""Places the program knows by itself."""

from coopdesk.domain.arabic import clean
from coopdesk.domain.geography import COOPERATIVE_KINDS, DISTRICTS, GOVERNORATE


def test_the_capital_has_ten_districts_each_named_once() -> None:
    assert len(DISTRICTS) == len(set(DISTRICTS)) == 10
    assert "بني الحارث" in DISTRICTS
    assert GOVERNORATE == "أمانة العاصمة"


def test_names_of_places_and_kinds_are_as_text_is_kept() -> None:
    assert all(clean(name) == name for name in (*DISTRICTS, *COOPERATIVE_KINDS))
