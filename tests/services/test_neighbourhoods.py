"""The quarters: renamed, two made one, struck off when nobody lives there."""

from typing import Any

import pytest

from coopdesk.errors import GoneError, InvalidInputError, Problem, RefusedError
from coopdesk.services.neighbourhoods import (
    NeighbourhoodRow,
    drop_neighbourhood,
    edit_neighbourhood,
    list_neighbourhoods,
    merge_neighbourhoods,
)
from coopdesk.services.office import Office
from coopdesk.services.undo import undo_last
from tests.services.path import apply as hand_in
from tests.services.path import found
from tests.services.twins import details, is_sound, join, whole

BY: dict[str, Any] = {"who": "أمين عام", "desk": "test"}


def places(office: Office) -> dict[str, NeighbourhoodRow]:
    return {row.name: row for row in office.read(list_neighbourhoods)}


def test_renaming_a_quarter_renames_it_for_all(any_office: Office) -> None:
    found(any_office)
    one, other = (join(any_office, neighbourhood="الصافيه") for _ in range(2))
    place = places(any_office)["الصافيه"]
    any_office.write(
        edit_neighbourhood, place.id, name="حي الصافية", aqil_name="علي قاسم", aqil_phone="771"
    )

    assert {details(any_office, each).neighbourhood for each in (one, other)} == {"حي الصافية"}
    assert places(any_office)["حي الصافية"].aqil_name == "علي قاسم"
    any_office.write(undo_last, **BY)
    assert details(any_office, one).neighbourhood == "الصافيه"


def test_two_quarters_become_one_with_members_applicants_and_aqil(any_office: Office) -> None:
    found(any_office)
    one = join(any_office, neighbourhood="الصافية")
    other = join(any_office, neighbourhood="حي الصافيه")
    hand_in(any_office, neighbourhood="حي الصافيه")
    rows = places(any_office)
    kept, gone = rows["الصافية"], rows["حي الصافيه"]
    any_office.write(edit_neighbourhood, gone.id, name=gone.name, aqil_name="علي قاسم")
    before = whole(any_office)
    assert any_office.write(merge_neighbourhoods, kept.id, gone.id) == 2
    assert list(places(any_office)) == ["الصافية"]
    assert places(any_office)["الصافية"].aqil_name == "علي قاسم"
    assert {details(any_office, each).neighbourhood_id for each in (one, other)} == {kept.id}
    assert is_sound(any_office) == []
    any_office.write(undo_last, **BY)

    assert whole(any_office) == before
    assert set(places(any_office)) == {"الصافية", "حي الصافيه"}
    assert is_sound(any_office) == []


def test_only_an_empty_quarter_is_struck_off(any_office: Office) -> None:
    found(any_office)
    join(any_office, neighbourhood="الصافية")
    hand_in(any_office, neighbourhood="النور")
    rows = places(any_office)
    for name in ("الصافية", "النور"):
        with pytest.raises(RefusedError) as refused:
            any_office.write(drop_neighbourhood, rows[name].id)
        assert refused.value.problem is Problem.IN_USE
    with pytest.raises(GoneError):
        any_office.write(drop_neighbourhood, 999)
    join(any_office, neighbourhood="الوحدة")
    any_office.write(edit_neighbourhood, rows["النور"].id, name="النور")
    place = places(any_office)["الوحدة"]
    any_office.write(merge_neighbourhoods, rows["الصافية"].id, place.id)

    assert "الوحدة" not in places(any_office)


def test_a_name_that_another_quarter_has_is_refused(any_office: Office) -> None:
    found(any_office)
    join(any_office, neighbourhood="الصافية")
    join(any_office, neighbourhood="النور")
    rows = places(any_office)
    with pytest.raises(InvalidInputError) as refused:
        any_office.write(edit_neighbourhood, rows["النور"].id, name="الصافيه")
    assert refused.value.problems == {"name": Problem.NAME_TAKEN}
    with pytest.raises(RefusedError):
        any_office.write(merge_neighbourhoods, rows["النور"].id, rows["النور"].id)
    with pytest.raises(GoneError):
        any_office.write(merge_neighbourhoods, rows["النور"].id, 999)
