"""What may be wrong on the path of a membership, and what to do about it."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

_FIELD: Final[dict[Problem, Pair]] = {
    Problem.ALREADY_MEMBER: (
        "صاحب هذه البطاقة عضو مسجل[ برقم {number}]، فلا يحتاج إلى طلب. افتح صفحته.",
        "The holder of this card is a member already[, number {number}]. Open that page instead.",
    ),
    Problem.ALREADY_APPLIED: (
        "لصاحب هذه البطاقة طلب قيد البت[ رقم {number}]. أكمله بدلًا من طلب ثانٍ.",
        "An application with this card is waiting[: {number}]. Go on with that one.",
    ),
    Problem.BEFORE_SUBMISSION: (
        "هذا التاريخ قبل تقديم الطلب. راجع التاريخين.",
        "This date is before the application was handed in. Check both dates.",
    ),
    Problem.BEFORE_LAST_STEP: (
        "سُجّلت للعضو واقعة بعد هذا التاريخ[، في {date}]. صحّح التاريخ، أو اعكس تلك الواقعة أولًا.",
        "A later step is on record[, of {date}]. Correct the date, or reverse that step first.",
    ),
    Problem.BEFORE_NOTICE: (
        "لا يُبلَّغ القرار قبل صدوره[ في {date}]. راجع التاريخين.",
        "A decision is not told before it was made[ on {date}]. Check both dates.",
    ),
    Problem.BEFORE_EFFECT: (
        "هذا التاريخ قبل سريان واقعة مما اخترت. راجع التاريخ، أو اترك تلك الواقعة لاجتماع لاحق.",
        "One of the chosen steps took effect after this date. Check the date, or leave it out.",
    ),
    Problem.AFTER_EFFECT: (
        "الطلب مؤرخ بعد سريان الواقعة. راجع التاريخين.",
        "The request is dated after the step takes effect. Check both dates.",
    ),
    Problem.REASON_REQUIRED: (
        "اكتب السبب: لا يُتخذ هذا القرار بلا سبب مكتوب.",
        "Write the reason: this is not decided without one.",
    ),
    Problem.EXCEPTION_UNEXPLAINED: (
        "هذا قبل المدة التي يحددها القانون أو بعدها. اكتب سبب الاستثناء وقراره.",
        "This is outside the law's period. Write why an exception is made, and by which decision.",
    ),
    Problem.DUES_TOO_HIGH: (
        "المستحق على العضو أكثر من ماله. اكتب ما يُخصم الآن فقط، وحصّل الباقي بسند قبض.",
        "More is owed than there is to pay. Write only what is deducted, and collect the rest.",
    ),
}

_WARNING: Final[dict[Problem, Pair]] = {
    Problem.NOT_YEMENI: (
        "مقدم الطلب غير يمني الجنسية، والقانون يشترطها (المادة 21).",
        "The applicant is not Yemeni; the law asks for it (Article 21).",
    ),
    Problem.NO_PLEDGE: (
        "لم يوقع الإقرار بعد: قبول القانون والنظام، وأنه ليس عضوًا في جمعية مماثلة (المادة 21).",
        "The pledge is not signed yet: the bylaws, and no like cooperative (Article 21).",
    ),
    Problem.NO_INTEREST: (
        "لم تُذكر مصلحته الثابتة في المنطقة: سكن أو عمل أو نشاط (المادة 21).",
        "No fixed interest in the area is given: home, work or activity (Article 21).",
    ),
    Problem.FEW_SHARES: (
        "الأسهم أقل من الحد الأدنى[ ({minimum})] (المادة 21).",
        "Fewer shares than the least number[ ({minimum})] (Article 21).",
    ),
    Problem.IN_KIND_NOT_ALLOWED: (
        "المساهمة العينية غير مسموحة في إعدادات الجمعية (المادة 3).",
        "The cooperative's settings do not allow contributions in kind (Article 3).",
    ),
    Problem.LEFT_BEFORE: (
        "كان عضوًا[ برقم {number}]. إن قُبل عاد سجله برقمه القديم.",
        "Was a member[, number {number}]. If accepted, the old record and number come back.",
    ),
    Problem.REFUSED_BEFORE: (
        "رُفض له طلب من قبل[: رقم {number}]. راجع السبب قبل العرض على المجلس.",
        "An earlier application was refused[: {number}]. Look at the reason before the board does.",
    ),
    Problem.FOUNDER_TOO_EARLY: (
        "عضو مؤسس لم تمضِ على انضمامه مدة القانون[، ولا ينسحب قبل {date}] (المادة 4).",
        "A founder whose time by the law is not over[: no withdrawal before {date}] (Article 4).",
    ),
    Problem.NOTICE_LATE: (
        "الإشعار متأخر عن موعده قبل نهاية السنة المالية[، وآخر يوم له {date}] (المادة 76).",
        "The notice is late for this financial year[: its last day was {date}] (Article 76).",
    ),
    Problem.NO_NOTICE: (
        "لم يُسجل إشعار انسحاب مكتوب (المادة 76). سجّله بتاريخ وصوله أولًا.",
        "No written notice of withdrawal is on record (Article 76). Record it first.",
    ),
    Problem.NEAR_DISSOLUTION: (
        "عدد الباقين[ ({count})] أقل من الحد الذي يحفظ الجمعية من الحل[ ({minimum})] (المادة 83).",
        "Fewer would be left[ ({count})] than keep it from dissolution[ ({minimum})] (Article 83).",
    ),
    Problem.NO_DECISION: (
        "لم يُكتب رقم القرار. اكتبه إن صدر؛ فالواقعة لا تُعدّل بعد حفظها، بل تُعكس وتُكتب من جديد.",
        "The decision's number is missing. A step is not changed later, but reversed and redone.",
    ),
}

_ACTION: Final[dict[Problem, Pair]] = {
    Problem.APPLICATION_DECIDED: (
        "هذا الطلب[ رقم {number}] بُتّ فيه من قبل[ في {date}]، فلا يُبت مرتين. افتحه لترى القرار.",
        "This application[, {number},] was decided already[ on {date}]. Open it to see how.",
    ),
    Problem.APPLICATION_OPEN: (
        "لم يُبت في هذا الطلب بعد[: رقم {number}]. سجّل القرار أولًا.",
        "This application is not decided yet[: {number}]. Record the decision first.",
    ),
    Problem.ANSWER_TOO_LATE: (
        (
            "انتهت مهلة البت[ في {date}]، والسكوت قبول (المادة 22)، فلا يُرفض بعدها. سجّله مقبولًا "
            "بمضي المدة، أو صحّح تاريخ القرار."
        ),
        (
            "The time to answer ended[ on {date}] and silence is acceptance (Article 22). Record "
            "that, or correct the date of the decision."
        ),
    ),
    Problem.NOT_SILENT_YET: (
        "ما زالت للمجلس مهلة[ حتى {date}] (المادة 22). يُقبل الطلب بمضي المدة بعد انتهائها.",
        "The board still has time[ until {date}] (Article 22). Its silence counts after that.",
    ),
    Problem.UNKNOWN_APPLICATION: (
        "لا يوجد طلب بهذا الرقم[: {number}]. اكتبه مثل 12/2026.",
        "There is no application with this number[: {number}]. Write it like 12/2026.",
    ),
    Problem.MEMBER_DECEASED: (
        "هذه بطاقة عضو متوفى[ برقم {number}]. راجع رقم البطاقة.",
        "This is the card of a deceased member[, number {number}]. Check the card's number.",
    ),
    Problem.STEP_IMPOSSIBLE: (
        "لا يمكن ذلك وحالة العضو كما هي الآن. راجع «مسيرة العضوية».",
        "This cannot follow where the member stands now. Look at the membership's course.",
    ),
    Problem.STEP_REVERSED: (
        "هذه الواقعة معكوسة من قبل.",
        "This step was reversed already.",
    ),
    Problem.NOT_LAST_STEP: (
        "سُجّلت بعدها واقعة أخرى. اعكس الأحدث أولًا.",
        "Another step followed it. Reverse the later one first.",
    ),
    Problem.JOINING_STAYS: (
        "الانضمام لا يُعكس، فقد أُعطي العضو رقمًا. صحّح تاريخه في بياناته، أو سجّل زوال العضوية.",
        "A joining stays: the number is given. Correct its date, or record how it ended.",
    ),
    Problem.STEP_OF_MERGE: (
        "كُتبت هذه الواقعة عند دمج سجلين. تراجع عن الدمج في صفحة «المكررون».",
        "This step was written by a merge. Undo the merge on the page of doubles.",
    ),
    Problem.NOTICE_STANDS: (
        "للعضو إشعار انسحاب قائم[ من {date}]. سجّل الانسحاب، أو اعكس الإشعار.",
        "A notice of withdrawal stands[, of {date}]. Record the withdrawal, or reverse the notice.",
    ),
    Problem.APPLY_ANEW: (
        "صُرفت أسهمه، فلا يُعاد إلا بطلب انتساب جديد. سيعود برقمه القديم.",
        "The shares were paid back: a new application is needed. The old number comes back.",
    ),
    Problem.STILL_MEMBER: (
        "ما زال عضوًا. سجّل أولًا كيف انتهت العضوية.",
        "Still a member. First record how the membership ended.",
    ),
    Problem.NOTHING_TO_SETTLE: (
        "لا أسهم له ولا أرباح، فلا شيء يُصفّى.",
        "There are no shares and no profits: nothing to settle.",
    ),
    Problem.SETTLEMENT_EXISTS: (
        "له تصفية من قبل[: رقم {number}]. ألغها أولًا إن كانت خطأ.",
        "There is a settlement already[: {number}]. Void it first if it is wrong.",
    ),
    Problem.SETTLEMENT_OPEN: (
        "له تصفية لم تُصرف[: رقم {number}]. ألغها أولًا، ثم أعد ما أردت.",
        "A settlement is not paid yet[: {number}]. Void it first, then repeat this.",
    ),
    Problem.SETTLEMENT_PAID: (
        "صُرفت هذه التصفية[ رقم {number}]. اعكس الصرف أولًا إن كان خطأ.",
        "This settlement was paid[: {number}]. Reverse the payment first if it was a mistake.",
    ),
    Problem.SETTLEMENT_VOID: (
        "هذه التصفية ملغاة[: رقم {number}]. احسب تصفية جديدة.",
        "This settlement is void[: {number}]. Reckon a new one.",
    ),
    Problem.SETTLEMENT_STALE: (
        "تغيرت أسهمه بعد حساب التصفية[ رقم {number}]. ألغها واحسبها من جديد.",
        "The shares changed since the settlement[ {number}] was reckoned. Void it and reckon anew.",
    ),
    Problem.NOT_DUE_YET: (
        "لم يحن موعد الصرف[ ({date})]: تُرد القيمة بعد نهاية السنة المالية (المادة 24).",
        "Not due yet[ ({date})]: shares are paid back after the financial year (Article 24).",
    ),
    Problem.UNKNOWN_SETTLEMENT: (
        "لا توجد تصفية بهذا الرقم[: {number}]. اكتبه مثل 3/2026.",
        "There is no settlement with this number[: {number}]. Write it like 3/2026.",
    ),
    Problem.NOT_DECEASED: (
        "الورثة لعضو متوفى. سجّل الوفاة أولًا.",
        "Heirs are those of a deceased member. Record the death first.",
    ),
    Problem.HEIRS_DISAGREE: (
        "لم يوافق كل الورثة[: {names}]، ولا يحل أحدهم محله إلا بموافقة البقية (المادة 25).",
        "Not every heir has consented[: {names}]; all others must (Article 25).",
    ),
    Problem.HEIR_NOT_MEMBER: (
        "من يحل محل المتوفى عضو برقمه هو. سجّل الوارث عضوًا أولًا.",
        "Who takes the place is a member in their own right. Register the heir first.",
    ),
    Problem.HEIR_IS_ANOTHER: (
        "رقم بطاقة الوارث غير رقم بطاقة هذا العضو[ ({number})]. راجعهما.",
        "The heir's card is not that of this member[ ({number})]. Check both.",
    ),
    Problem.SUCCEEDED: (
        "حل وارث محله من قبل[: {name}]. تراجع عن انتقال الأسهم أولًا.",
        "An heir took the place already[: {name}]. Take that transfer back first.",
    ),
    Problem.NOT_RATIFIABLE: (
        "ليس هذا قبولًا ولا زوال عضوية قائمًا، فلا تصادق عليه الجمعية العمومية.",
        "This is no standing admission or exit, so the assembly does not ratify it.",
    ),
    Problem.RATIFIED: (
        "صادقت عليه الجمعية العمومية من قبل[، في {date}].",
        "The assembly ratified this already[, on {date}].",
    ),
}

SENTENCES: Final[dict[Problem, Pair]] = _FIELD | _WARNING | _ACTION
