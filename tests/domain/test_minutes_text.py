"""The text of minutes: kept as JSON, sealed, compared by its figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.minutes_text import (
    Block,
    BlockKind,
    BrokenTextError,
    MinutesText,
    Run,
    cleaned,
    from_json,
    numbers_in,
    paragraph,
    plain,
    sha256_of,
    to_json,
)

words = st.text(alphabet="ابتةىأ 123٤٥()/،.\n\u200f", max_size=20)
runs = st.builds(Run, words, st.booleans(), st.booleans())
blocks = st.builds(
    Block,
    st.sampled_from(BlockKind),
    st.lists(runs, max_size=4).map(tuple),
    st.lists(st.lists(words, max_size=3).map(tuple), max_size=3).map(tuple),
    st.sampled_from(["", "quorum", "decision/15"]),
)
texts = st.lists(blocks, max_size=6).map(lambda each: MinutesText(tuple(each)))


@given(texts)
def test_what_is_kept_comes_back_and_keeps_its_seal(text: MinutesText) -> None:
    again = from_json(to_json(text))
    assert again == text
    assert sha256_of(again) == sha256_of(text)


@given(texts)
def test_cleaning_twice_is_cleaning_once(text: MinutesText) -> None:
    once = cleaned(text)
    assert cleaned(once) == once
    assert "\u200f" not in plain(once)


def test_the_smallest_change_breaks_the_seal() -> None:
    one = MinutesText((paragraph("الحاضرون (261)", ref="quorum"),))
    for other in (
        MinutesText((paragraph("الحاضرون (216)", ref="quorum"),)),
        MinutesText((paragraph("**الحاضرون** (261)", ref="quorum"),)),
        MinutesText((paragraph("الحاضرون (261)"),)),
    ):
        assert sha256_of(other) != sha256_of(one)


def test_runs_of_one_look_are_joined_and_keep_the_blank_between() -> None:
    runs_given = (Run("قال "), Run(" الأمين"), Run("", bold=True), Run("العام", bold=True))
    [block] = cleaned(MinutesText((Block(BlockKind.PARAGRAPH, runs_given),))).blocks
    assert block.text in ("قال  الأمينالعام", "قال الأمينالعام")
    assert [run.bold for run in block.runs] == [False, True]


def test_bold_is_written_with_stars() -> None:
    block = paragraph("**المناقشة:** عرض الأمين العام")
    assert [(run.text, run.bold) for run in block.runs] == [
        ("المناقشة:", True),
        (" عرض الأمين العام", False),
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("الحاضرون (261) من 385", ["261", "385"]),
        ("القرار (15/2026): المصادقة", ["15/2026"]),
        ("٣٬٤٧٥٬٠٠٠ ريال و1,248 عضوًا", ["3475000", "1248"]),
        ("في 2026/11/26م.", ["2026/11/26"]),
        ("لا أرقام هنا", []),
        ("3، 4", ["3", "4"]),
    ],
)
def test_figures_are_read_as_people_write_them(text: str, figures: list[str]) -> None:
    assert numbers_in(text) == figures


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[]",
        "{}",
        '{"format":2,"blocks":[]}',
        '{"format":1,"blocks":[{"kind":"poem","runs":[],"rows":[],"ref":""}]}',
        '{"format":1,"blocks":[{"kind":"paragraph"}]}',
        '{"format":1,"blocks":[{"kind":"paragraph","runs":[["x"]],"rows":[],"ref":""}]}',
    ],
)
def test_what_is_no_text_is_said_to_be_broken(kept: str) -> None:
    with pytest.raises(BrokenTextError):
        from_json(kept)
