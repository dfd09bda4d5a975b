"""Amounts and counts in words, against vectors and against a second way of saying them."""

import random
import re
from itertools import chain

import pytest

from coopdesk.domain.counting import (
    COPY,
    DAY,
    ERROR,
    MEMBER,
    MEMBER_FEMININE,
    MONTH,
    PAGE,
    SHARE,
    YEAR,
    Noun,
)
from coopdesk.domain.words import LARGEST, count_in_words, in_oblique, rials_in_words, rials_line


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "صفر ريال يمني"),
        (1, "ريال يمني واحد"),
        (2, "ريالان يمنيان"),
        (3, "ثلاثة ريالات يمنية"),
        (10, "عشرة ريالات يمنية"),
        (11, "أحد عشر ريالاً يمنياً"),
        (100, "مائة ريال يمني"),
        (101, "مائة ريال وريال يمني واحد"),
        (200, "مائتا ريال يمني"),
        (1000, "ألف ريال يمني"),
        (1002, "ألف ريال وريالان يمنيان"),
        (1200, "ألف ومائتا ريال يمني"),
        (2000, "ألفا ريال يمني"),
        (2500, "ألفان وخمسمائة ريال يمني"),
        (5000, "خمسة آلاف ريال يمني"),
        (11000, "أحد عشر ألف ريال يمني"),
        (15250, "خمسة عشر ألفاً ومائتان وخمسون ريالاً يمنياً"),
        (25000, "خمسة وعشرون ألف ريال يمني"),
        (100000, "مائة ألف ريال يمني"),
        (101000, "مائة ألف وألف ريال يمني"),
        (102000, "مائة ألف وألفا ريال يمني"),
        (103000, "مائة وثلاثة آلاف ريال يمني"),
        (200000, "مائتا ألف ريال يمني"),
        (201000, "مائتا ألف وألف ريال يمني"),
        (1250000, "مليون ومائتان وخمسون ألف ريال يمني"),
        (2000000, "مليونا ريال يمني"),
        (3000000, "ثلاثة ملايين ريال يمني"),
        (
            1234567,
            "مليون ومائتان وأربعة وثلاثون ألفاً وخمسمائة وسبعة وستون ريالاً يمنياً",
        ),
        (10**9, "مليار ريال يمني"),
        (10**12, "تريليون ريال يمني"),
    ],
)
def test_amounts_as_papers_say_them(amount: int, words: str) -> None:
    assert rials_in_words(amount) == words
    assert rials_line(amount) == f"فقط {words} لا غير"


@pytest.mark.parametrize(
    ("count", "noun", "words"),
    [
        (0, SHARE, "صفر سهم"),
        (1, SHARE, "سهم واحد"),
        (2, SHARE, "سهمان"),
        (10, SHARE, "عشرة أسهم"),
        (11, SHARE, "أحد عشر سهماً"),
        (12, MEMBER, "اثنا عشر عضواً"),
        (20, MEMBER, "عشرون عضواً"),
        (21, MEMBER, "واحد وعشرون عضواً"),
        (100, MEMBER, "مائة عضو"),
        (103, MEMBER, "مائة وثلاثة أعضاء"),
        (1, COPY, "نسخة واحدة"),
        (2, COPY, "نسختان"),
        (3, COPY, "ثلاث نسخ"),
        (8, COPY, "ثماني نسخ"),
        (10, COPY, "عشر نسخ"),
        (11, COPY, "إحدى عشرة نسخة"),
        (12, PAGE, "اثنتا عشرة صفحة"),
        (13, YEAR, "ثلاث عشرة سنة"),
        (18, YEAR, "ثماني عشرة سنة"),
        (21, PAGE, "إحدى وعشرون صفحة"),
        (22, PAGE, "اثنتان وعشرون صفحة"),
        (28, PAGE, "ثمانٍ وعشرون صفحة"),
        (3, MEMBER_FEMININE, "ثلاث عضوات"),
        (102, MEMBER_FEMININE, "مائة عضوة وعضوتان"),
        (15, DAY, "خمسة عشر يوماً"),
        (3, MONTH, "ثلاثة أشهر"),
        (11, ERROR, "أحد عشر خطأً"),
        (2000, SHARE, "ألفا سهم"),
    ],
)
def test_counts_agree_with_their_nouns(count: int, noun: Noun, words: str) -> None:
    assert count_in_words(count, noun) == words


@pytest.mark.parametrize(
    ("count", "noun", "words"),
    [
        (1, SHARE, "سهم واحد"),
        (2, SHARE, "سهمين"),
        (10, SHARE, "عشرة أسهم"),
        (12, SHARE, "اثني عشر سهماً"),
        (20, SHARE, "عشرين سهماً"),
        (22, PAGE, "اثنتين وعشرين صفحة"),
        (32, SHARE, "اثنين وثلاثين سهماً"),
        (200, SHARE, "مائتي سهم"),
        (202, SHARE, "مائتي سهم وسهمين"),
        (268, MEMBER, "مائتين وثمانية وستين عضواً"),
        (2, ERROR, "خطأين"),
        (2_000, SHARE, "ألفي سهم"),
        (1_000_020, SHARE, "مليون وعشرين سهماً"),
        (2_000_000, SHARE, "مليوني سهم"),
        (101, MEMBER, "مائة عضو وعضو واحد"),
    ],
)
def test_a_count_bends_as_an_object(count: int, noun: Noun, words: str) -> None:
    assert in_oblique(count_in_words(count, noun)) == words


@pytest.mark.parametrize("beyond", [-1, LARGEST + 1])
def test_numbers_without_a_name_are_refused(beyond: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        rials_in_words(beyond)


def test_the_largest_amount_has_words() -> None:
    assert rials_in_words(LARGEST).startswith("تسعمائة وتسعة وتسعون تريليوناً و")


# --- A second way: write every part in its free form, then let substitutions make the grammar.

_UNITS = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"]
_TENS = ["_", "عشر", "عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
_NAMES = ("", "ألف ألفان آلاف", "مليون مليونان ملايين", "مليار ملياران مليارات")
_NAMES_ALL = (*_NAMES, "تريليون تريليونان تريليونات")


def _three(digits: str, name: str) -> list[str]:
    hundreds, tens, ones = map(int, digits)
    last = int(digits[1:])
    said = []
    if hundreds:
        stem = _UNITS[hundreds].removesuffix("ة").removesuffix("ي") + "مائة"
        said.append({1: "مائة", 2: "مائتان"}.get(hundreds, stem))
    if last in (1, 2) and name:
        said = [f"{' '.join(said)} {name.split()[0]}"] if said else []
        return [*said, name.split()[last - 1]]
    if 0 < last < 10:
        said.append(_UNITS[last])
    elif last == 10:
        said.append("عشرة")
    elif 10 < last < 20:
        said.append(f"{ {1: 'أحد', 2: 'اثنا'}.get(ones, _UNITS[ones]) } عشر")
    elif last:
        said += [_UNITS[ones]] * bool(ones) + [_TENS[tens]]
    if name:
        one, _two, few = name.split()
        said[-1] += f" {few if 3 <= last <= 10 else one + 'اً' if last > 10 else one}"
    return said


def say_otherwise(number: int) -> str:
    if number == 0:
        return "صفر ريال يمني"
    if number % 100 in (1, 2) and number > 2:
        head = say_otherwise(number - number % 100).removesuffix(" يمني")
        return f"{head} و{say_otherwise(number % 100)}"
    if number in (1, 2):
        return ("ريال يمني واحد", "ريالان يمنيان")[number - 1]
    padded = f"{number:015}"
    groups = [padded[at : at + 3] for at in range(0, 15, 3)]
    said = chain.from_iterable(
        _three(digits, name)
        for digits, name in zip(groups, reversed(_NAMES_ALL), strict=True)
        if digits != "000"
    )
    last = number % 100
    coin = "ريالات يمنية" if 3 <= last <= 10 else "ريالاً يمنياً" if last > 10 else "ريال يمني"
    text = f"{' و'.join(said)} {coin}"
    text = re.sub(r"(مائت|ألف|مليون|مليار|تريليون)ان (?=[^و ])", r"\1ا ", text)
    return re.sub(r"اً ريال يمني$", " ريال يمني", text)


def test_small_amounts_are_said_alike_in_both_ways() -> None:
    for amount in range(12_000):
        assert rials_in_words(amount) == say_otherwise(amount), amount


@pytest.mark.slow
def test_two_hundred_thousand_amounts_are_said_alike_in_both_ways() -> None:
    dice = random.Random(39_1998)
    for _ in range(200_000):
        amount = dice.randrange(10 ** dice.randint(3, 15))
        if dice.random() < 0.4:  # round amounts, where the grammar bends
            amount -= amount % 10 ** dice.randint(1, 12)
        assert rials_in_words(amount) == say_otherwise(amount), amount
