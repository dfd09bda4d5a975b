"""What may be wrong with terms, decisions and minutes, and what to do about it."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

SENTENCES: Final[dict[Problem, Pair]] = {
    Problem.IN_BOTH_ORGANS: (
        "لا يجمع أحد بين المجلس ولجنة الرقابة (المادة 64)[: {name}]. أنهِ إحدى الصفتين أولًا.",
        "Nobody sits in the board and the control committee (Article 64)[: {name}]. End one first.",
    ),
    Problem.SEATS_FULL: (
        "مقاعد هذه الدورة كلها مشغولة[ وهي {seats}].",
        "All seats of this term are taken[: {seats}].",
    ),
    Problem.POSITION_TAKEN: (
        "هذه الصفة لغيره في الدورة نفسها[: {name}]. غيّر صفته أولًا.",
        "Somebody else has this position in the term[: {name}]. Change that first.",
    ),
    Problem.ALREADY_HOLDS: (
        "هذا العضو مسجل في الدورة من قبل.",
        "This member is in the term already.",
    ),
    Problem.NOT_A_MEMBER: (
        "لا يشغل المقعد إلا عضو في الجمعية[: {name}].",
        "Only a member of the cooperative may have the seat[: {name}].",
    ),
    Problem.TERM_OVERLAPS: (
        "بدأت دورة لهذا الجهاز في هذا التاريخ أو بعده. راجع التاريخ.",
        "A term of this organ began on that day or later. Check the date.",
    ),
    Problem.TERM_CLOSED: (
        "انتهت هذه الدورة وتلتها أخرى، فلا تتغير.",
        "This term is over and another has followed; it does not change.",
    ),
    Problem.HOLDER_ENDED: (
        "انتهت صفته من قبل[ في {date}].",
        "This person no longer holds the office[ since {date}].",
    ),
    Problem.OUTSIDE_TERM: (
        "هذا التاريخ خارج الدورة. راجع التاريخين.",
        "This date is outside the term. Check both dates.",
    ),
    Problem.NO_VACANCY: (
        "لا مقعد شاغر في هذه الدورة.",
        "There is no vacant seat in this term.",
    ),
    Problem.NO_RESERVE: (
        "لا احتياط باقيًا من الانتخاب. ادعُ إلى انتخاب مكمل.",
        "No reserve is left from the election. Call an election for the seat.",
    ),
    Problem.COMMITTEE_DISSOLVED: (
        "حُلّت هذه اللجنة[ في {date}].",
        "This committee is dissolved[ since {date}].",
    ),
    Problem.COMMITTEE_BUSY: (
        "للجنة اجتماع مقبل. اعقده أو ألغِه قبل حلها.",
        "The committee has a meeting ahead. Hold it or cancel it first.",
    ),
    Problem.UNKNOWN_DECISION: (
        "لا يوجد قرار بهذا الرقم[: {number}].",
        "There is no decision of this number[: {number}].",
    ),
    Problem.DECISION_VOID: (
        "هذا القرار ملغى[: {reason}].",
        "This decision is void[: {reason}].",
    ),
    Problem.DECISION_LOCKED: (
        "اعتُمد المحضر الذي فيه هذا القرار، فلا يتغير نصه. ألغه بسبب، أو صحّحه بملحق.",
        "The minutes with this decision are approved; its text stays. Void it, or add an annex.",
    ),
    Problem.DECISION_ISSUED: (
        "صدرت ورقة هذا القرار، وكل طبعة بعدها هي نفسها.",
        "The paper of this decision is issued; every reprint is that one.",
    ),
    Problem.ASSIGNMENT_CLOSED: (
        "هذا التكليف منجز أو ملغى. أعد فتحه بتغيير حالته أولًا.",
        "This task is done or cancelled. Change its state first.",
    ),
    Problem.MINUTES_MISSING: (
        "لا محضر لهذا الاجتماع بعد. ابدأ المحضر أولًا.",
        "This meeting has no minutes yet. Start them first.",
    ),
    Problem.MINUTES_APPROVED: (
        "المحضر معتمد ومقفل. أي تصحيح بعده يكون ملحقًا.",
        "The minutes are approved and locked. A correction is an annex.",
    ),
    Problem.MINUTES_NOT_APPROVED: (
        "لم يُعتمد المحضر بعد: صحّح النص نفسه، فالملحق لما بعد الاعتماد.",
        "The minutes are not approved yet: correct the text itself; an annex comes after.",
    ),
    Problem.MINUTES_DIFFER: (
        "في نص المحضر ما يخالف المسجل[: {titles}]. صحّحه قبل الاعتماد.",
        "The text of the minutes differs from the record[: {titles}]. Correct it first.",
    ),
    Problem.MINUTES_EMPTY: (
        "نص المحضر فارغ.",
        "The minutes are empty.",
    ),
    Problem.MINUTES_TEXT_BROKEN: (
        "نص المحضر المحفوظ لا يُقرأ. افتح نسخة أقدم منه.",
        "The saved text of the minutes cannot be read. Open an older version.",
    ),
}
