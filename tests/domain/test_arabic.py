"""Spelling variants meet; what is kept is clean."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopdesk.domain.arabic import arabic_digits, clean, fold, fold_words, latin_digits

ARABIC = st.text(
    alphabet=st.one_of(
        st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
        st.sampled_from(" \t\n\u200f\u202b\ufeffabcXYZ0129ـﻻﷲﺍﺑﻮعبدالأبوآل"),
        st.characters(min_codepoint=0xFB50, max_codepoint=0xFDFF),
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("عبد الله", "عبدالله"),
        ("عبد  الرحمٰن", "عبدالرحمن"),
        ("علي عبد الله صالح", "على عبدالله صالح"),
        ("أحمد", "احمد"),
        ("إبراهيم", "ابراهيم"),
        ("آمنة", "امنه"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("هدى", "هدي"),
        ("فاطمة", "فاطمه"),
        ("مؤمن", "مومن"),
        ("هانئ", "هاني"),
        ("علاء", "علا"),
        ("علی", "علي"),
        ("ملک", "ملك"),
        ("ﷲ", "الله"),
        ("ﻻ", "لا"),
        ("ﺃﺣﻤﺪ", "أحمد"),
        ("أبو بكر", "ابوبكر"),
        ("ابو بكر الحداد", "أبوبكر الحداد"),
        ("آل علي", "العلي"),
        ("أم كلثوم", "ام كلثوم"),
        ("١٢٣ ۴۵۶", "123 456"),
        ("ALI Saleh", "ali saleh"),
        ("\u202bسعيد\u202c \u200fناجي", "سعيد ناجي"),
        ("رشاـــ متولى", "رشا متولي"),
    ],
)
def test_two_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("محمد", "محمود"), ("سالم", "سليم"), ("عبدالله", "عبدالإله"), ("عبده", "عبد"), ("بن", "بنت")],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_a_word_that_only_ends_like_a_joining_word_is_not_joined() -> None:
    assert fold("سلام بكر") == "سلام بكر"
    assert fold("معبد القاضي") == "معبد القاضي"
    assert fold("صلاح عبد ربه") == "صلاح عبد ربه"


@pytest.mark.parametrize(
    "query", ["عبد الله", "عبدالله", "عبد", "عبد ال", "الله", "صالح عبدالله", "على عبد", "عبد الل"]
)
def test_every_way_of_typing_finds_the_man(query: str) -> None:
    name = fold("علي عبد الله صالح")
    assert all(word in name for word in fold_words(query))


def test_words_of_a_query_come_once_and_without_separators() -> None:
    assert fold_words(" أحمد،  علي / احمد ") == ("احمد", "علي")
    assert fold_words("  \u200f ") == ()


def test_kept_text_has_no_hidden_marks_and_single_spaces() -> None:
    dirty = "\ufeff\u202b  أحمد \t\u00a0 علي\u202c\u200e\x00\x07\n صالح "
    assert clean(dirty) == "أحمد علي صالح"
    assert clean(dirty, multiline=True) == "أحمد علي\nصالح"


def test_kept_text_is_composed_and_keeps_marks_and_tatweel() -> None:
    assert clean("ا\u0654حمد") == "أحمد"
    assert clean("مُحَمَّد") == clean(clean("مُحَمَّد"))
    assert clean("محـمد") == "محـمد"


def test_empty_lines_inside_a_note_stay() -> None:
    assert clean("\r\nأول\r\n\r\nثانٍ  هنا\n", multiline=True) == "أول\n\nثانٍ هنا"


def test_digits_change_both_ways() -> None:
    assert latin_digits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹") == "0123456789 0123456789"
    assert arabic_digits("2026/11/23") == "٢٠٢٦/١١/٢٣"


@settings(max_examples=200, deadline=None)
@given(ARABIC)
def test_folding_and_cleaning_twice_change_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean(clean(text, multiline=True), multiline=True) == clean(text, multiline=True)
    assert fold(fold(text)) == fold(text)
    assert fold(clean(text)) == fold(text)


@settings(max_examples=200, deadline=None)
@given(ARABIC)
def test_every_word_of_a_text_is_found_in_the_text_itself(text: str) -> None:
    folded = fold(text)
    assert all(word in folded for word in fold_words(text))
