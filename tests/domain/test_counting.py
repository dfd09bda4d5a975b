"""Counted nouns and words that follow the sex."""

import pytest

from coopdesk.domain import counting
from coopdesk.domain.counting import counted
from coopdesk.domain.gender import sex_word, status_word, worded
from coopdesk.domain.members import MemberStatus, Sex


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 يوم"),
        (1, "يوم"),
        (2, "يومان"),
        (3, "3 أيام"),
        (10, "10 أيام"),
        (11, "11 يومًا"),
        (99, "99 يومًا"),
        (100, "100 يوم"),
        (101, "101 يوم"),
        (103, "103 أيام"),
        (1111, "1,111 يومًا"),
    ],
)
def test_days(count: int, said: str) -> None:
    assert counted(count, counting.DAY) == said


def test_two_after_a_preposition_and_feminine_words() -> None:
    assert counted(2, counting.DAY, oblique=True) == "يومين"
    assert counted(2, counting.PAGE, oblique=True) == "صفحتين"
    assert counted(3, counting.MEMBER_FEMININE) == "3 عضوات"
    assert counted(2, counting.ERROR, oblique=True) == "خطأين"


def test_every_status_has_both_forms() -> None:
    for status in MemberStatus:
        assert status_word(status, Sex.MALE) != status_word(status, Sex.FEMALE)
        assert status_word(status) == status_word(status, Sex.MALE)
    assert worded("brother", Sex.FEMALE) == "الأخت"
    assert (sex_word(Sex.FEMALE), sex_word(None)) == ("أنثى", "")
