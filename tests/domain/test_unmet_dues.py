"""Lines of members who owe something, as they are typed or pasted."""

import pytest

from coopdesk.domain.unmet_dues import LONGEST_REASON, read_dues, too_few_words


@pytest.mark.parametrize(
    ("line", "number", "reason"),
    [
        ("12", 12, ""),
        ("١٢", 12, ""),
        (" 12\tلم يسدد رسم العضوية ", 12, "لم يسدد رسم العضوية"),
        ("12.0\tمتأخرات", 12, "متأخرات"),
        ("#7 - عليه 5,000 ريال", 7, "عليه 5,000 ريال"),
        ("7: عليه", 7, "عليه"),
    ],
)
def test_a_line_is_the_number_and_what_stands_behind_it(
    line: str, number: int, reason: str
) -> None:
    assert read_dues(line).reasons == {number: reason}


def test_what_does_not_begin_with_a_number_is_kept_apart() -> None:
    typed = read_dues("العضو\n\n4\nأحمد 5\n1234567890\n4\n")
    assert typed.reasons == {4: ""}
    assert typed.unread == ("العضو", "أحمد 5", "1234567890")


def test_the_same_number_twice_keeps_the_reason_that_was_given() -> None:
    assert read_dues("4 متأخرات\n4").reasons == {4: "متأخرات"}
    assert read_dues("4 متأخرات\n4 غيرها").reasons == {4: "غيرها"}


def test_a_reason_is_not_longer_than_its_column() -> None:
    assert len(read_dues("4 " + "س" * 900).reasons[4]) == LONGEST_REASON


def test_too_few_shares_are_said_with_the_office_s_own_least() -> None:
    assert too_few_words(3, 5) == "المسدَّد 3 أسهم، والحد الأدنى 5 أسهم"
    assert too_few_words(1, 2) == "المسدَّد سهم، والحد الأدنى سهمان"
    assert too_few_words(0, 12) == "بلا أسهم مسددة، والحد الأدنى 12 سهمًا"
