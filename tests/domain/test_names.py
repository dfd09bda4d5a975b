"""The parts of a name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.names import NameParts, join_name, split_name

WORDS = (
    *("عبد", "الله", "علي", "أبو", "بن", "آل", "الحداد", "الدين"),
    *("نور", "محمد", "با", "سعيد", "ذو", "يزن", "الرحمن"),
)


@pytest.mark.parametrize(
    ("full", "parts"),
    [
        (
            "مصطفى خزعل رفعت عبد الدايم البعداني",
            NameParts("مصطفى", "خزعل", "رفعت", "عبد الدايم", "البعداني"),
        ),
        (
            "براء راجي ولاء الدين إمام الخولاني",
            NameParts("براء", "راجي", "ولاء الدين", "إمام", "الخولاني"),
        ),
        ("محمد علي الحداد", NameParts("محمد", "علي", surname="الحداد")),
        ("علي", NameParts("علي")),
        ("", NameParts()),
        ("صالح أحمد ناصر", NameParts("صالح", "أحمد", "ناصر")),
        (
            "أبو بكر عبد الله علي صالح آل جابر",
            NameParts("أبو بكر", "عبد الله", "علي", "صالح", "آل جابر"),
        ),
        (
            "علي محمد أحمد صالح بن سعيد المقطري",
            NameParts("علي", "محمد", "أحمد", "صالح", "بن سعيد المقطري"),
        ),
    ],
)
def test_compounds_stay_whole_and_nothing_is_lost(full: str, parts: NameParts) -> None:
    assert split_name(full) == parts
    assert join_name(split_name(full)) == full


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=9,
    )
)
def test_any_name_is_whole_again_when_its_parts_are_joined(words: list[str]) -> None:
    assert join_name(split_name(" ".join(words))) == " ".join(words)
