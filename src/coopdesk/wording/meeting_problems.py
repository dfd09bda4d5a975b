"""What may be wrong with meetings, votes and elections, and what to do about it."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

SENTENCES: Final[dict[Problem, Pair]] = {
    Problem.END_BEFORE_START: (
        "النهاية قبل البداية. راجع التاريخين.",
        "The end is before the start. Check both dates.",
    ),
    Problem.PERSON_MISSING: (
        "اكتب الاسم، أو اختر عضوًا من السجل.",
        "Write the name, or choose a member of the register.",
    ),
    Problem.VOTES_OVER_PRESENT: (
        "مجموع الأصوات[ {given}] أكثر من الحاضرين الآن[ وهم {present}]. راجع العد.",
        "The votes[, {given},] are more than those present[, {present}]. Count again.",
    ),
    Problem.VOTES_OVER_PAPERS: (
        "الأصوات أكثر مما تسمح به الأوراق الصحيحة[ وهي {papers}]. راجع العد.",
        "There are more votes than the valid papers allow[, {papers}]. Count again.",
    ),
    Problem.PAPERS_OVER_VOTERS: (
        "الأوراق[ {papers}] أكثر من الناخبين[ وهم {voters}]. راجع العد.",
        "There are more papers[, {papers},] than voters[, {voters}]. Count again.",
    ),
    Problem.CHAIR_SIDE_NEEDED: (
        "تساوت الأصوات. اختر الجانب الذي فيه رئيس الجلسة: به يُحسم القرار (المادة 60).",
        "It is a tie. Say on which side the chair stands: that side prevails (Article 60).",
    ),
    Problem.UNKNOWN_MEETING: (
        "لا يوجد اجتماع بهذا الرقم[: {number}]. اعرض الأرقام بالأمر meetings.",
        "There is no meeting of this number[: {number}]. See the numbers with the word meetings.",
    ),
    Problem.MEETING_NOT_AHEAD: (
        "بدأ الاجتماع أو انتهى، فلا تتغير بياناته. سجّل ما استجد في المحضر.",
        "The meeting has begun or is over; its plan no longer changes. Put news into the minutes.",
    ),
    Problem.MEETING_NOT_OVER: (
        "لم يُقفل الاجتماع بعد. أقفله أولًا ثم اعتمد محضره.",
        "The meeting is not closed yet. Close it first.",
    ),
    Problem.MEETING_CLOSED: (
        "أُقفل الاجتماع، فلا يُسجَّل فيه شيء بعد. ما فات يُذكر في المحضر أو في ملحقه.",
        "The meeting is closed; nothing more is recorded. What was missed goes into the minutes.",
    ),
    Problem.MEETING_CANCELLED: (
        "هذا الاجتماع ملغى[: {reason}].",
        "This meeting is cancelled[: {reason}].",
    ),
    Problem.REGISTRATION_CLOSED: (
        "أُقفل تسجيل الحضور[ الساعة {time}]. أعد فتحه بسبب مكتوب إن لزم.",
        "Registration is closed[ since {time}]. Open it again with a written reason if need be.",
    ),
    Problem.ATTENDANCE_NOT_OPEN: (
        "لم يُفتح مكتب الحضور لهذا الاجتماع. افتحه أولًا.",
        "The attendance desk of this meeting is not open. Open it first.",
    ),
    Problem.NOT_IN_SESSION: (
        "الجلسة غير منعقدة الآن. افتتح الجلسة بعد اكتمال النصاب.",
        "The meeting is not in session. Open the session once there is a quorum.",
    ),
    Problem.LIST_FROZEN: (
        "كشف المستحقين مثبت[ منذ {date}]، فلا يتغير.",
        "The list of the entitled is frozen[ since {date}] and does not change.",
    ),
    Problem.LIST_NOT_FROZEN: (
        "لم يُثبَّت كشف المستحقين بعد. ثبّته أولًا.",
        "The list of the entitled is not frozen yet. Freeze it first.",
    ),
    Problem.LIST_EMPTY: (
        "لا أحد مستحق للحضور في ذلك التاريخ. راجع السجل أو شاغلي المناصب.",
        "Nobody is entitled on that day. Look at the register or at the office-holders.",
    ),
    Problem.LIST_IN_USE: (
        "خرجت الدعوات أو بدأ تسجيل الحضور على هذا الكشف، فلا يُعاد إعداده.",
        "Invitations or marks rest on this list already; it is not made anew.",
    ),
    Problem.AGENDA_EMPTY: (
        "جدول الأعمال فارغ. أضف بندًا واحدًا على الأقل قبل الدعوة.",
        "The agenda is empty. Add at least one item before the call goes out.",
    ),
    Problem.ITEM_CALLED: (
        "خرج جدول الأعمال مع الدعوة، فلا يُحذف منه بند. اسحب البند بسبب مكتوب.",
        "The agenda has gone out with the call; an item is withdrawn with a reason, not removed.",
    ),
    Problem.ITEM_ANSWERED: (
        "لهذا البند نتيجة مسجلة. ألغها أولًا بسبب مكتوب.",
        "This item has a result. Void that first, with a reason.",
    ),
    Problem.NOT_ENTITLED: (
        "هذا الاسم خارج كشف المستحقين[: {name}]. سجّله ضيفًا بلا صوت.",
        "This person is not on the list of the entitled[: {name}]. Mark a guest without a vote.",
    ),
    Problem.ALREADY_PRESENT: (
        "هو حاضر[ منذ {time}]، فلا يُسجَّل معتذرًا.",
        "This person is present[ since {time}] and is not marked excused.",
    ),
    Problem.NOT_PRESENT: (
        "لم يُسجَّل حضوره، فلا يُسجَّل خروجه.",
        "This person was not marked present, so there is no leaving to mark.",
    ),
    Problem.NO_QUORUM: (
        "النصاب لم يكتمل[: الحاضرون {present} والمطلوب {required}]. لا تُفتتح الجلسة من دونه.",
        "There is no quorum[: {present} present, {required} needed]. The session cannot be opened.",
    ),
    Problem.QUORUM_MET: (
        "النصاب مكتمل[: الحاضرون {present} والمطلوب {required}]. افتتح الجلسة.",
        "There is a quorum[: {present} present, {required} needed]. Open the session.",
    ),
    Problem.ITEMS_UNANSWERED: (
        "بقيت بنود بلا نتيجة[: {items}]. اذكر السبب، أو أكملها قبل الإقفال.",
        "Some items have no result[: {items}]. Say why, or finish them before closing.",
    ),
    Problem.HAD_QUORUM: (
        "لا تُعاد الدعوة إلا إلى اجتماع لم يكتمل نصابه.",
        "Only a meeting without a quorum is called again.",
    ),
    Problem.MEETING_NOT_HELD: (
        "هذا الاجتماع[ {number}] لم يُعقد بعد، فلا محضر له. افتح مكتب الحضور يوم انعقاده.",
        "This meeting[, {number},] was not held yet and has no minutes. Open its attendance desk.",
    ),
    Problem.NOT_WITHOUT_QUORUM: (
        "هذا الاجتماع[ {number}] لم يُقفل لعدم اكتمال النصاب، فلا محضر له بذلك.",
        "This meeting[, {number},] was not closed for want of a quorum: no such minutes exist.",
    ),
    Problem.DECISION_NOT_MINUTED: (
        "ليس هذا القرار[ {number}] في محضر اجتماعه، فلا يُستخرج منه. اطبع القرار نفسه.",
        "The minutes do not have this decision[, {number}]. Print the decision itself.",
    ),
    Problem.NO_ELECTION: (
        "لا انتخاب في هذا الاجتماع. أعدّه من بند الانتخاب في جدول الأعمال أولًا.",
        "This meeting has no election. Set it up on its item of the agenda first.",
    ),
    Problem.NOT_A_YEAR: (
        "ليس ما كُتب سنة[: {number}]. اكتب سنة واحدة مثل 2026، أو لا تكتب شيئًا لكل السنوات.",
        "That is no year[: {number}]. Write one year like 2026, or nothing for all years.",
    ),
    Problem.NOT_AN_ASSEMBLY: (
        "هذا الإعلان للجمعية العمومية وحدها. اطبع الدعوة لغيرها.",
        "This notice is for the general assembly only. Print the invitation for others.",
    ),
    Problem.NO_MORE_CALLS: (
        "الدعوة الثالثة آخر ما في القانون (المادة 54). خطط لاجتماع جديد.",
        "The third call is the last one by the law (Article 54). Plan a new meeting.",
    ),
    Problem.NEXT_CALL_EXISTS: (
        "الدعوة التالية مسجلة من قبل[: {number}]. افتحها.",
        "The next call is on record already[: {number}]. Open it.",
    ),
    Problem.OUTSIDE_WINDOW: (
        "هذا الموعد خارج المهلة[: بعد {earliest} وحتى {latest}] (المادة 54).",
        "This date is outside the time allowed[: after {earliest}, until {latest}] (Article 54).",
    ),
    Problem.PROXIES_NOT_ALLOWED: (
        "التوكيل في الحضور غير مسموح في هذه الجمعية. يُغيَّر ذلك في الإعدادات.",
        "This cooperative does not allow proxies. The settings say so.",
    ),
    Problem.PROXY_LIMIT: (
        "يحمل هذا الحاضر أقصى عدد من التوكيلات[ وهو {limit}].",
        "This person already holds as many proxies as allowed[: {limit}].",
    ),
    Problem.PROXY_GIVEN: (
        "سُجّل توكيل منه من قبل[ إلى {name}]. اسحبه أولًا.",
        "This person has given a proxy already[ to {name}]. Take it back first.",
    ),
    Problem.PROXY_CHAIN: (
        "من أعطى توكيلًا لا يحمل توكيل غيره، ومن حملها لا يعطي.",
        "Who has given a proxy cannot hold one, and who holds one cannot give one.",
    ),
    Problem.VOTE_FAILED: (
        "لم يُقرّ هذا التصويت، فلا يصدر به قرار.",
        "This vote did not pass; no decision comes of it.",
    ),
    Problem.VOTE_VOID: (
        "هذا التصويت ملغى. سجّل تصويتًا جديدًا.",
        "This vote is void. Record a new one.",
    ),
    Problem.VOTE_HAS_DECISION: (
        "صدر بهذا التصويت قرار[ رقم {number}]. ألغِ القرار أولًا.",
        "A decision rests on this vote[: {number}]. Void the decision first.",
    ),
    Problem.CANDIDATE_TWICE: (
        "هذا العضو مرشح من قبل في هذه الورقة.",
        "This member stands in this election already.",
    ),
    Problem.NO_CANDIDATES: (
        "لا مرشحين بعد. أضف مرشحًا واحدًا على الأقل.",
        "There are no candidates yet. Add at least one.",
    ),
    Problem.TOO_MANY_CANDIDATES: (
        "المرشحون أكثر من المقاعد، فلا تزكية. أجرِ الاقتراع.",
        "There are more candidates than seats; that takes a ballot, not an acclamation.",
    ),
    Problem.ELECTION_NOT_OPEN: (
        "هذا الانتخاب ليس في هذه المرحلة. راجع صفحته.",
        "The election is not at that stage. Look at its page.",
    ),
    Problem.COUNT_MISSING: (
        "لا تُعلن نتيجة قبل كشفين من فارزَين.",
        "There is no result before two tellers have handed in their sheets.",
    ),
    Problem.COUNTS_DIFFER: (
        "كشفا الفارزَين مختلفان[ في {count} من الأرقام]. أعيدا العد حتى يتفقا.",
        "The two tellers' sheets differ[ in {count} figures]. They count again until both agree.",
    ),
    Problem.TIE_OPEN: (
        "تساوى مرشحون في الأصوات[: {names}]. سجّل القرعة قبل الإعلان.",
        "Candidates have the same votes[: {names}]. Record the lot before the result is declared.",
    ),
}
