"""What is wrong with a move of shares, a certificate or a card: one sentence for each `Problem`."""

from typing import Final

from coopdesk.errors import Problem
from coopdesk.wording.language import Pair

SENTENCES: Final[dict[Problem, Pair]] = {
    Problem.SHARE_VALUE_UNKNOWN: (
        "لم تُحدد قيمة السهم بعد. اكتبها في الإعدادات أولًا (المادة 68).",
        "The value of a share is not set yet. Set it in the settings first (Article 68).",
    ),
    Problem.SHARES_NOT_HELD: (
        (
            "لا تكفي أسهم العضو[ رقم {number}][: رصيده {held} في {date}][، والمطلوب {wanted}]. "
            "راجع العدد والتاريخ."
        ),
        (
            "The member[, no. {number},] does not hold enough shares[: {held} on {date}][, and "
            "{wanted} are wanted]. Check the count and the date."
        ),
    ),
    Problem.SHARES_WENT_ON: (
        (
            "كانت هذه الأسهم للعضو[ رقم {number}] في ذلك اليوم[ ({date})]، ثم خرجت منه بحركة "
            "لاحقة. اعكس الحركة اللاحقة أولًا، أو اكتب تاريخًا بعدها."
        ),
        (
            "The member[, no. {number},] held these shares on that day[ ({date})], but they went "
            "on later. Reverse the later move first, or write a later date."
        ),
    ),
    Problem.TO_ONESELF: (
        "لا يتنازل العضو عن أسهمه لنفسه. اختر عضوًا آخر.",
        "Shares are not transferred to oneself. Choose another member.",
    ),
    Problem.NOT_A_MEMBER_THEN: (
        (
            "العضو[ رقم {number}] ليست عضويته قائمة في ذلك اليوم[ ({date})]، والأسهم للأعضاء وحدهم "
            "(المادة 3-ب)."
        ),
        (
            "The person[, no. {number},] was not a member on that day[ ({date})], and shares are "
            "for members only (Article 3-b)."
        ),
    ),
    Problem.SETTLED_NOT_TRANSFERRED: (
        "زالت عضوية صاحب الأسهم[ (رقم {number})]، فتُصفى أسهمه ولا يُتنازل عنها (المادة 24).",
        (
            "The membership of the holder[, no. {number},] has ended: the shares are settled, not "
            "transferred (Article 24)."
        ),
    ),
    Problem.HEIRS_ONLY: (
        (
            "أسهم العضو المتوفى[ رقم {number}] تنتقل إلى من يحل محله من ورثته، أو تُصفى لهم "
            "(المادتان 24 و25)."
        ),
        (
            "The shares of the deceased[, no. {number},] go to the heir who takes the place, or "
            "are settled (Articles 24 and 25)."
        ),
    ),
    Problem.RECEIVER_UNDER_AGE: (
        (
            "لم يبلغ المتنازل إليه[ (رقم {number})] سن العضوية[: {age} سنة]، ولا يُتنازل إلا لمن "
            "استوفى شروطها (المادتان 3-ب و21). إن كان تاريخ ميلاده خطأ فصحّحه."
        ),
        (
            "The receiver[, no. {number},] is under the age of membership[, {age}], and shares go "
            "only to who meets its conditions (Articles 3-b, 21). A wrong birth can be corrected."
        ),
    ),
    Problem.ALREADY_REVERSED: (
        "عُكست هذه الحركة من قبل، أو هي نفسها عكس لحركة أخرى. سجّل حركة جديدة.",
        "This line was reversed before, or it reverses another. Record a new one.",
    ),
    Problem.NOT_REVERSED_ALONE: (
        (
            "هذه الحركة جزء من تنازل أو تصفية أو دمج، ولا تُعكس وحدها. ألغِ الأصل[ ({paper})] "
            "فتُعكس معه."
        ),
        (
            "This line is part of a transfer, a settlement or a merge. Void the whole[ ({paper})] "
            "and the line goes with it."
        ),
    ),
    Problem.TRANSFER_VOIDED: (
        "أُلغي هذا التنازل من قبل[: رقم {number}].",
        "This transfer was voided before[: no. {number}].",
    ),
    Problem.UNKNOWN_TRANSFER: (
        "لا يوجد تنازل بهذا الرقم[: {number}].",
        "There is no transfer with this number[: {number}].",
    ),
    Problem.UNKNOWN_CERTIFICATE: (
        "لا توجد شهادة أسهم بهذا الرقم[: {number}].",
        "There is no share certificate with this number[: {number}].",
    ),
    Problem.NOTHING_TO_CERTIFY: (
        "ليس للعضو[ رقم {number}] أسهم خارج شهاداته السارية، فلا تُصدر شهادة بلا أسهم.",
        "The member[, no. {number},] has no shares without a certificate, so none is issued.",
    ),
    Problem.MORE_THAN_UNCERTIFIED: (
        "أسهم العضو[ رقم {number}] التي بلا شهادة أقل من ذلك[: {left}]. صحّح العدد.",
        "The member[, no. {number},] has fewer shares without a certificate[: {left}].",
    ),
    Problem.CERTIFICATE_NOT_VALID: (
        "هذه الشهادة[ رقم {number}] لم تعد سارية.",
        "This certificate[, no. {number},] is no longer valid.",
    ),
    Problem.CARD_NOT_VALID: (
        "هذه البطاقة[ رقم {number}] لم تعد سارية.",
        "This card[, no. {number},] is no longer valid.",
    ),
    Problem.CARD_FOR_ONE_WHO_LEFT: (
        "لا تُصدر بطاقة لمن زالت عضويته[: العضو رقم {number}].",
        "No card is issued to one who is no longer a member[: no. {number}].",
    ),
    Problem.BELOW_SHARES_MIN: (
        (
            "يبقى للعضو[ رقم {number}] أقل مما يشترط للعضوية[ ({least})] (المادة 21/5). "
            "راجع عضويته بعد ذلك."
        ),
        (
            "The member[, no. {number},] will hold fewer shares than a membership takes"
            "[ ({least})] (Article 21/5). Look at the membership afterwards."
        ),
    ),
    Problem.RECEIVER_NOT_YEMENI: (
        "جنسية العضو[ رقم {number}] ليست يمنية[: {nationality}]، والقانون يشترطها (المادة 21/1).",
        (
            "The member[, no. {number},] is not Yemeni[: {nationality}], as the law asks "
            "(Article 21/1)."
        ),
    ),
    Problem.RECEIVER_SUSPENDED: (
        "عضوية العضو[ رقم {number}] موقوفة. راجع قرار الإيقاف قبل أن تزيد أسهمه.",
        "The member[, no. {number},] is suspended. Look at the decision before adding shares.",
    ),
    Problem.HEIR_UNDER_AGE: (
        "لم يبلغ الوارث[ (رقم {number})] سن العضوية[: {age} سنة]، فيمثله وليه (المادة 25).",
        "The heir[, no. {number},] is under the age of membership[, {age}]; a guardian acts.",
    ),
}
