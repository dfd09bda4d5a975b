"""What is said of meetings and terms without stopping anybody."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

SENTENCES: Final[dict[Problem, Pair]] = {
    Problem.MEETING_SAME_TIME: (
        "في اليوم نفسه اجتماع آخر[: {meeting}، الساعة {time}]. راجع الموعدين.",
        "Another meeting is on the same day[: {meeting}, at {time}]. Check both.",
    ),
    Problem.MEETING_SAME_PLACE: (
        "المكان محجوز في اليوم نفسه لاجتماع آخر[: {meeting}، الساعة {time}].",
        "The place is taken on that day by another meeting[: {meeting}, at {time}].",
    ),
    Problem.MEETING_ON_HOLIDAY: (
        "هذا اليوم عطلة[: {holiday}]. قد لا يحضر كثيرون.",
        "That day is a holiday[: {holiday}]. Many may not come.",
    ),
    Problem.MEETING_ON_WEEKEND: (
        "هذا اليوم عطلة نهاية الأسبوع[: {weekday}].",
        "That day is in the weekend[: {weekday}].",
    ),
    Problem.MEETING_IN_PAST: (
        "هذا التاريخ مضى. يُسجَّل اجتماع سابق كما كان، ولا تخرج له دعوة.",
        "That date is past. A former meeting is recorded as it was; no call goes out.",
    ),
    Problem.NOTICE_SHORT: (
        (
            "بين الدعوة والموعد مدة[ (بالأيام: {days})] أقل من المقرر[ ({needed})]."
            " قد يطعن من لم يبلغه الخبر في صحة الاجتماع."
        ),
        (
            "Between call and meeting are fewer days[ ({days})] than the rule asks[ ({needed})]."
            " Somebody not told in time may contest the meeting."
        ),
    ),
    Problem.EXTRAORDINARY_EARLY: (
        (
            "الاجتماع الاستثنائي للمجلس لا يكون قبل مضي المدة المقررة[ (بالأيام: {needed})]"
            " على الدعوة إليه (المادة 60)."
        ),
        (
            "An extraordinary board meeting is not held before its time[ (days: {needed})]"
            " after the call (Article 60)."
        ),
    ),
    Problem.SECOND_CALL_OUTSIDE: (
        "موعد الدعوة الثانية خارج المهلة[: حتى {latest}] (المادة 54).",
        "The second call is outside its time[: until {latest}] (Article 54).",
    ),
    Problem.ELECTION_EARLY: (
        "يُنتخب المجلس في آخر دورته[: من {earliest}] (المادة 61).",
        "The organ is elected at the end of its term[: from {earliest}] (Article 61).",
    ),
    Problem.SPECIAL_TOO_FEW: (
        (
            "هذا البند يحتاج[ {required} صوتًا موافقًا:] ثلثي كل الأعضاء لا الحاضرين[ وهم "
            "{present}] (المادة 55). يسقط بهذا الحضور ولو وافقوا جميعًا."
        ),
        (
            "This item needs[ {required} votes,] two thirds of all members, not of those "
            "present[, {present}] (Article 55). With so few it fails even if all agree."
        ),
    ),
    Problem.SPECIAL_MAY_FAIL: (
        (
            "في الجدول بنود تحتاج[ {required} صوتًا:] ثلثي كل الأعضاء (المادة 55)، وقد تنعقد هذه "
            "الدعوة بأقل[: {quorum}]."
        ),
        (
            "Some items need[ {required} votes,] two thirds of all members (Article 55); this "
            "call may be held with fewer[: {quorum}]."
        ),
    ),
    Problem.QUORUM_LOST: (
        (
            "خرج من الحاضرين من نقص به النصاب[: بقي {present} والمطلوب {required}]. قد يُطعن في "
            "هذا التصويت."
        ),
        (
            "So many have left that there is no quorum now[: {present} left, {required} needed]. "
            "This vote may be contested."
        ),
    ),
    Problem.AGENDA_LACKS: (
        "ليس في الجدول مما يُعرض على الجمعية كل عام[: {items}] (المادة 51).",
        "Not on the agenda, of what the assembly is asked for every year[: {items}] (Article 51).",
    ),
    Problem.QUORUM_UNREACHABLE: (
        "المطلوب[ {required}] أكثر من كل المستحقين[ وهم {eligible}]، فلا يكتمل النصاب أبدًا.",
        (
            "The quorum[, {required},] is more than all who are entitled[, {eligible}]; it cannot "
            "be reached."
        ),
    ),
    Problem.EMPLOYED_HOLDER: (
        "من يعمل في الجمعية بأجر لا يتولى منصبًا قياديًا فيها (المادة 63)[: {name}].",
        "Who is employed by the cooperative holds no leading office (Article 63)[: {name}].",
    ),
    Problem.SITS_IN_OTHER_ORGAN: (
        ("هو الآن في الجهاز الآخر[: {name}]، ولا يجمع أحد بين المجلس ولجنة الرقابة (المادة 64)."),
        (
            "This person sits in the other organ now[: {name}]; nobody sits in board and control"
            " committee at once (Article 64)."
        ),
    ),
    Problem.BOARD_BY_ACCLAMATION: (
        "القانون يقول باقتراع سري مباشر لانتخاب المجلس (المادة 57).",
        "The law asks for a direct secret ballot to elect the board (Article 57).",
    ),
    Problem.TERM_LENGTH_ODD: (
        ("مدة هذه الدورة تخالف المقرر[ (بالسنوات: {years})] (المادة 61)."),
        ("The term is not as long as the rule says[ (years: {years})] (Article 61)."),
    ),
    Problem.SEATS_NOT_FILLED: (
        "المرشحون أقل من المقاعد[: {candidates} من {seats}]، فتبقى مقاعد شاغرة.",
        "There are fewer candidates than seats[: {candidates} of {seats}]; some stay vacant.",
    ),
    Problem.PAPERS_DIFFER: (
        "الأوراق في الصندوق[ {papers}] تخالف ما وُزّع[ وهو {given}].",
        "The papers in the box[, {papers},] are not as many as were given out[, {given}].",
    ),
}
