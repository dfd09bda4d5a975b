"""What is wrong with making two records one, or many alike: one sentence for each `Problem`."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

SENTENCES: Final[dict[Problem, Pair]] = {
    Problem.MERGE_WITH_ITSELF: (
        "اخترت السجل نفسه مرتين. اختر سجلين مختلفين.",
        "The same record was chosen twice. Choose two different ones.",
    ),
    Problem.MEMBER_MERGED: (
        "هذه العضوية[ (رقم {number})] دُمجت في غيرها[ (رقم {into})]. اعمل بالرقم الباقي.",
        "This record[ (no. {number})] was merged into another[ (no. {into})]. Use that number.",
    ),
    Problem.MERGE_HANGS_ON_STEP: (
        (
            "تصفية[ {settlement}] محسوبة على واقعة لن تبقى بعد الدمج. أبطل التصفية أولًا، أو اختر "
            "الحالة الأخرى."
        ),
        (
            "Settlement[ {settlement}] rests on a step that would not stand after the merge. Void "
            "it first, or choose the other status."
        ),
    ),
    Problem.MERGE_BREAKS_SHARES: (
        "لا تجتمع أسهم السجلين: ينزل الرصيد تحت الصفر في يوم ما. راجع حركات أسهمهما.",
        "The shares of the two do not add up: some day would be below nothing. Check both ledgers.",
    ),
    Problem.BOTH_PRESENT: (
        (
            "سُجّل السجلان حاضرين في اجتماع لم ينته[: {meeting}]، فيُعدّ الشخص مرتين. تراجع عن حضور "
            "أحدهما في مكتب الحضور أولًا."
        ),
        (
            "Both are marked present at a meeting that is going on[: {meeting}], and one person "
            "would count twice. Undo one of the marks at the attendance desk first."
        ),
    ),
    Problem.MERGE_UNDONE: (
        "تُرُوجع عن هذا الدمج من قبل.",
        "This merge was undone before.",
    ),
    Problem.MERGED_SINCE: (
        "دُمج أحد السجلين مرة أخرى بعد ذلك[ (العضوية رقم {number})]. تراجع عن الدمج الأحدث أولًا.",
        "One of the two was merged again since[ (no. {number})]. Undo the later merge first.",
    ),
    Problem.WRITTEN_SINCE: (
        ("قُيّد بعد الدمج ما يتصل بأحد السجلين، فلا يُعرف لأيهما هو. لا يُتراجع عن الدمج بعد ذلك."),
        (
            "Something was written about the merged member since, and nobody can tell to which of "
            "the two it belongs. The merge can no longer be undone."
        ),
    ),
    Problem.CORRECTED_SINCE: (
        "عُدّلت بعد الدمج حقول غيّرها الدمج[: {fields}]. أعدها كما كانت بعد الدمج ثم تراجع.",
        (
            "Fields that the merge changed were corrected since[: {fields}]. Put them back as the "
            "merge left them, then undo it."
        ),
    ),
    Problem.NOTHING_TO_CHANGE: (
        "لا شيء يتغير: القيمة مسجلة عند كل المختارين من قبل.",
        "Nothing would change: all of those chosen have it already.",
    ),
}
