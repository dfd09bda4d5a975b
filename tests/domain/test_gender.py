"""People are addressed as their sex and number ask."""

from coopdesk.domain.gender import addressed, addressed_body, addressed_many, status_word, worded
from coopdesk.domain.members import MemberStatus, Sex


def test_one_person_is_addressed_by_sex() -> None:
    assert addressed("صالح علي") == "الأخ/ صالح علي المحترم"
    assert addressed("سلمى علي", Sex.FEMALE) == "الأخت/ سلمى علي المحترمة"


def test_several_people_and_bodies_have_their_own_words() -> None:
    assert addressed_many("أعضاء المجلس") == "الإخوة/ أعضاء المجلس المحترمون"
    assert addressed_many("العضوات", Sex.FEMALE) == "الأخوات/ العضوات المحترمات"
    assert addressed_body("وحدة التمويل") == "السادة/ وحدة التمويل المحترمون"


def test_a_status_follows_the_sex() -> None:
    said = {
        status: (status_word(status), status_word(status, Sex.FEMALE)) for status in MemberStatus
    }
    assert said == {
        MemberStatus.ACTIVE: ("نشط", "نشطة"),
        MemberStatus.SUSPENDED: ("موقوف", "موقوفة"),
        MemberStatus.WITHDRAWN: ("منسحب", "منسحبة"),
        MemberStatus.EXPELLED: ("مفصول", "مفصولة"),
        MemberStatus.DECEASED: ("متوفى", "متوفاة"),
        MemberStatus.LOST: ("فقد العضوية", "فقدت العضوية"),
        MemberStatus.MERGED: ("مدمج", "مدمجة"),
    }


def test_attestations_and_receipts_follow_the_sex() -> None:
    assert worded("received_from", Sex.FEMALE) == "استلمنا من الأخت"
    assert worded("his_membership", Sex.MALE) == "عضويته"
    assert worded("his_request", Sex.FEMALE) == "بناءً على طلبها"
