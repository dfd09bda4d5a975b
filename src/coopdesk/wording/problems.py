"""What is wrong and what to do about it: one sentence for each `Problem`."""

from collections.abc import Mapping
from typing import Final

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.wording import (
    meeting_cautions,
    meeting_problems,
    membership_problems,
    merge_problems,
    organ_problems,
    share_problems,
)
from coopdesk.wording.fields import field_label
from coopdesk.wording.language import Language, Pair, choose, fill

_FIELD: Final[dict[Problem, Pair]] = {
    Problem.REQUIRED: ("هذا الحقل مطلوب: اكتبه.", "Please fill this in."),
    Problem.IN_FUTURE: (
        "هذا التاريخ لم يأتِ بعد[، واليوم {today}]. صحّحه.",
        "This date is in the future[; today is {today}]. Correct it.",
    ),
    Problem.BAD_DATE: (
        "لم نفهم هذا التاريخ. اكتبه مثل 2026/08/05 أو 1448/02/22 هـ.",
        "This is not a date we understand. Write it like 2026/08/05.",
    ),
    Problem.BAD_TIME: (
        "هذا ليس وقتًا. اكتبه مثل 9:30 أو 4 م.",
        "This is no time of day. Write it like 9:30 or 16:00.",
    ),
    Problem.BAD_NUMBER: (
        "ليس عددًا صحيحًا. اكتبه أرقامًا بلا كلمات.",
        "This is not a whole number. Write digits only.",
    ),
    Problem.NOT_POSITIVE: (
        "يجب أن يكون العدد صحيحًا وأكبر من صفر.",
        "The number must be whole and greater than zero.",
    ),
    Problem.TOO_LONG: (
        "النص أطول مما يُحفظ[ ({limit} حرفًا على الأكثر)]. اختصره.",
        "The text is longer than can be kept[ ({limit} letters at most)]. Shorten it.",
    ),
    Problem.NUMBER_TAKEN: (
        "رقم العضوية هذا مستعمل[ للعضو {name}][ في الصف {row}]. الأرقام لا تتكرر.",
        "This number is already used[ by {name}][ in row {row}]. Numbers are never given twice.",
    ),
    Problem.NATIONAL_NO_TAKEN: (
        "رقم البطاقة هذا مسجل لعضو آخر[: رقم {number}][ في الصف {row}]. راجع البطاقتين.",
        "Another member[, number {number},][ in row {row}] has this card number. Check both cards.",
    ),
    Problem.BEFORE_BIRTH: (
        "هذا التاريخ قبل الميلاد. راجع التاريخين.",
        "This date is before the birth. Check both dates.",
    ),
    Problem.BEFORE_JOINING: (
        "هذا التاريخ قبل الانضمام. راجع التاريخين.",
        "This date is before the joining. Check both dates.",
    ),
    Problem.AFTER_FIRST_STEP: (
        "سُجّلت للعضو واقعة قبل هذا التاريخ، فلا يكون الانضمام بعدها. راجع «مسيرة العضوية».",
        "Something is on record for the member before this date. Look at the membership's course.",
    ),
    Problem.NAME_TAKEN: (
        "هذا الاسم مسجل من قبل. اختر اسمًا آخر.",
        "This name is already there. Choose another one.",
    ),
    Problem.UNKNOWN_CHOICE: (
        "كلمة غير معروفة هنا[: «{value}»]. اختر من القائمة.",
        "This word is not known here[: «{value}»]. Choose one from the list.",
    ),
    Problem.OUT_OF_RANGE: (
        "القيمة خارج المعقول. راجعها.",
        "The value is out of range. Check it.",
    ),
}

_WARNING: Final[dict[Problem, Pair]] = {
    Problem.PHONE_ODD: (
        "رقم الهاتف غير مألوف: الجوال تسعة أرقام تبدأ بـ 7. يُحفظ كما كُتب.",
        "An unusual phone number: mobiles have nine digits and begin with 7. Kept as written.",
    ),
    Problem.NATIONAL_NO_ODD: (
        "رقم البطاقة غالبًا 11 رقمًا. راجعه؛ يُحفظ كما كُتب.",
        "Card numbers usually have 11 digits. Check it; it is kept as written.",
    ),
    Problem.UNDER_AGE: (
        "العمر أقل من 18 سنة[ يوم الانضمام ({age})]، والقانون يشترطها (المادة 21).",
        "Under 18[ on joining ({age})]; the law asks for 18 (Article 21).",
    ),
    Problem.PROBABLE_TWIN: (
        "قد يكون هو نفسه عضوًا مسجلًا[: رقم {number}، {name}][ في الصف {row}]. راجعه قبل الحفظ.",
        "This may be a member already there[: {number}, {name}][ in row {row}]. Look first.",
    ),
    Problem.OVER_SHARE_CAP: (
        (
            "أسهم العضو[ رقم {number}] تتجاوز ما يجوز لعضو واحد من رأس المال (المادة 3-هـ)"
            "[: تبلغ {percent} % والحد {cap} %]."
        ),
        (
            "Member[ no. {number}] holds more of the capital than one may (Article 3-e)"
            "[: {percent} %, and {cap} % is the limit]."
        ),
    ),
    Problem.ONLY_YEAR: (
        "لم تُكتب إلا السنة، فيُحفظ أول يناير منها. اكتب اليوم والشهر إن عُرفا.",
        "Only the year is written, so 1 January is kept. Write the day and month if known.",
    ),
    Problem.SHARE_VALUE_ODD: (
        "قيمة السهم هنا غير قيمته في بقية الصفوف[ ({usual})]. راجعها؛ تُحفظ كما كُتبت.",
        "The share value differs from the other rows[ ({usual})]. Check it; it is kept as written.",
    ),
    Problem.AMOUNT_ODD: (
        "المبلغ لا يساوي الأسهم في قيمتها[ ({expected})]. راجعه؛ تُحسب القيمة من الأسهم.",
        "The amount is not the shares times their value[ ({expected})]. The shares count.",
    ),
    Problem.FORMULA_NO_RESULT: (
        "في الخلية معادلة بلا نتيجة محفوظة. افتح الملف في إكسل واحفظه ثم أعد، أو اكتب القيمة.",
        "A formula without its result. Open the file in Excel and save it, or type the value here.",
    ),
    Problem.CARD_EXPIRED: (
        "انتهت صلاحية البطاقة[ في {date}]. اطلب الجديدة.",
        "The card expired[ on {date}]. Ask for the new one.",
    ),
}

_ACTION: Final[dict[Problem, Pair]] = {
    Problem.INVALID: ("بعض الحقول تحتاج إلى مراجعة.", "Some fields need another look."),
    Problem.GONE: (
        "هذا السجل لم يعد موجودًا. ارجع إلى القائمة.",
        "This record is no longer there. Go back to the list.",
    ),
    Problem.CONFLICT: (
        "غيّره شخص آخر قبلك بلحظة. افتحه من جديد ثم أعد ما أردت.",
        "Somebody else changed this first. Open it again and repeat what you meant to do.",
    ),
    Problem.UNAVAILABLE: (
        "تعذر الوصول إلى البيانات الآن. لم يُحفظ شيء؛ انتظر قليلًا وأعد المحاولة.",
        "The data cannot be reached just now. Nothing was saved; wait a little and try again.",
    ),
    Problem.LOCKED: (
        "البيانات مشغولة بعمل آخر. لم يُحفظ شيء؛ أعد المحاولة بعد لحظات.",
        "The data is busy with other work. Nothing was saved; try again in a moment.",
    ),
    Problem.DISK_FULL: (
        "امتلأ القرص، فلم يُكتب شيء. أفرغ مساحة ثم أعد المحاولة.",
        "The disk is full, so nothing was written. Free some room and try again.",
    ),
    Problem.NOTHING_TO_UNDO: ("لا شيء يُتراجع عنه.", "There is nothing to undo."),
    Problem.NUMBER_STAYS: (
        "أُعطي العضو رقمًا[ ({number})]، والعضو لا يُحذف من السجل. عدّل بياناته بدلًا من ذلك.",
        "The member has a number[ ({number})], and members are never deleted. Edit the details.",
    ),
    Problem.LEDGER_STAYS: (
        "ما قُيّد في دفتر الأسهم أو الوقائع لا يُتراجع عنه، بل يُعكس بقيد جديد.",
        "What stands in the share ledger or among the events is reversed by a new entry.",
    ),
    Problem.UNDO_ELSEWHERE: (
        "آخر عمل لا يُتراجع عنه من هنا. افتح صفحته وتراجع عنه فيها.",
        "The last change is not undone from here. Open its own page.",
    ),
    Problem.IN_USE: (
        "لا يمكن ذلك، لأن سجلات أخرى تعتمد عليه.",
        "This cannot be done: other records depend on it.",
    ),
    Problem.NOT_EMPTY: (
        "المكتب فيه بيانات، وهذا العمل لمكتب فارغ. اختر مجلدًا جديدًا.",
        "This office already has data, and this is for an empty one. Choose a new folder.",
    ),
    Problem.NO_OFFICE: (
        "لا يوجد مكتب هنا بعد[: {folder}]. أنشئه أولًا، أو اختر المجلد الصحيح.",
        "There is no office here yet[: {folder}]. Make one first, or choose the right folder.",
    ),
}

_OPENING: Final[dict[Problem, Pair]] = {
    Problem.DATABASE_NEWER: (
        "هذه البيانات من إصدار أحدث من البرنامج. حدّث البرنامج ثم افتحها؛ لم يُغيَّر فيها شيء.",
        "This data is from a newer program. Update the program first; nothing was changed.",
    ),
    Problem.DATABASE_DAMAGED: (
        "ملف البيانات متضرر[: {file}]. لا تكتب فيه؛ استعد آخر نسخة احتياطية.",
        "The data file is damaged[: {file}]. Do not write to it; restore the last backup.",
    ),
    Problem.NOT_A_DATABASE: (
        "هذا ليس ملف بيانات من هذا البرنامج[: {file}]. اختر مجلدًا آخر.",
        "This is not a data file of this program[: {file}]. Choose another folder.",
    ),
    Problem.FOLDER_READ_ONLY: (
        "لا يُسمح بالكتابة في المجلد[ {folder}]. اختر مجلدًا آخر أو اطلب الإذن.",
        "The folder[ {folder}] may not be written to. Choose another one or ask for the right.",
    ),
    Problem.FOLDER_ON_NETWORK: (
        "المجلد[ {folder}] على الشبكة، وقد تتلف البيانات فيه. اختر مجلدًا على هذا الحاسوب.",
        (
            "The folder[ {folder}] is on the network, where data can be damaged. Choose one "
            "on this computer."
        ),
    ),
    Problem.ALREADY_OPEN: (
        "المكتب مفتوح في نافذة أخرى[ ({folder})]. اعمل فيها، أو أغلقها أولًا.",
        "The office is open in another window[ ({folder})]. Work there, or close it first.",
    ),
    Problem.SERVER_UNREACHABLE: (
        "لا يجيب خادم البيانات. تأكد أنه يعمل وأن الشبكة موصولة.",
        "The data server does not answer. See that it runs and that the network is connected.",
    ),
    Problem.SERVER_CANNOT_INDEX_ARABIC: (
        (
            "خادم البيانات لا يفهرس العربية. أنشئ القاعدة[ {database}] بترميز UTF8 ولغة C.UTF-8، "
            "وأضف إليها pg_trgm."
        ),
        (
            "The server cannot index Arabic. Create the database[ {database}] with encoding UTF8 "
            "and locale C.UTF-8, and add pg_trgm to it."
        ),
    ),
    Problem.SERVER_LOGIN_REFUSED: (
        "رفض خادم البيانات الاسم أو كلمة المرور. صحّحهما في العنوان.",
        "The server refused the name or the password. Correct them in the address.",
    ),
    Problem.SERVER_NO_DATABASE: (
        "لا توجد قاعدة بهذا الاسم على الخادم[: {database}]. أنشئها أولًا.",
        "The server has no database of this name[: {database}]. Create it first.",
    ),
    Problem.SERVER_NO_RIGHTS: (
        "لا يملك هذا المستخدم حق الإنشاء في القاعدة[ {database}]. امنحه الحق على الخادم.",
        "This user may not create anything in the database[ {database}]. Grant it on the server.",
    ),
    Problem.SCHEMA_MISSING: (
        "العنوان لا يسمي المكتب على الخادم. أضف إليه ?schema=الاسم.",
        "The address does not name the office on the server. Add ?schema=name to it.",
    ),
    Problem.BAD_ADDRESS: (
        "عنوان قاعدة البيانات غير صحيح. مثاله: postgresql://user@server/base?schema=office",
        (
            "This is not the address of a database. For example: "
            "postgresql://user@server/base?schema=office"
        ),
    ),
}

_FILE: Final[dict[Problem, Pair]] = {
    Problem.FILE_MISSING: (
        "الملف غير موجود[: {file}]. اختره من جديد.",
        "The file is not there[: {file}]. Choose it again.",
    ),
    Problem.FILE_UNREADABLE: (
        "تعذرت قراءة الملف[ {file}]. أغلقه في البرامج الأخرى، أو انسخه إلى مكان آخر.",
        "The file[ {file}] cannot be read. Close it in other programs, or copy it elsewhere.",
    ),
    Problem.FILE_NOT_WORKBOOK: (
        "هذا ليس ملف إكسل ولا CSV[: {file}]. افتحه واحفظه بصيغة xlsx.",
        "This is neither an Excel file nor CSV[: {file}]. Open it and save it as xlsx.",
    ),
    Problem.FILE_PASSWORD: (
        "الملف محمي بكلمة مرور[: {file}]. افتحه في إكسل، أزل الكلمة، واحفظه.",
        "The file is locked by a password[: {file}]. Open it in Excel, remove it, and save.",
    ),
    Problem.FILE_BROKEN: (
        "الملف ناقص أو متضرر[: {file}]. انسخه من جديد من مصدره.",
        "The file is incomplete or damaged[: {file}]. Copy it again from where it came.",
    ),
    Problem.FILE_TOO_BIG: (
        "الملف أكبر مما يُقبل هنا[: {file}]. قسّمه أو صغّره.",
        "The file is larger than is accepted here[: {file}]. Split it or make it smaller.",
    ),
    Problem.FILE_EMPTY: (
        "الملف فارغ[: {file}]. اختر غيره.",
        "The file is empty[: {file}]. Choose another.",
    ),
    Problem.FILE_NO_HEADER: (
        "لم نجد صف العناوين[ في {file}]. حدد الصف الذي فيه أسماء الأعمدة.",
        "No row of headings was found[ in {file}]. Point to the row with the column names.",
    ),
    Problem.FILE_NO_NAME_COLUMN: (
        "لم نجد عمود الاسم. حدد العمود الذي فيه أسماء الأعضاء.",
        "No column of names was found. Point to the column with the members' names.",
    ),
    Problem.FILE_BAD_KIND: (
        "لا نكتب هذا النوع من الملفات[: {file}]. اختر اسمًا ينتهي بـ xlsx أو csv أو pdf.",
        "This kind of file cannot be written[: {file}]. Choose a name ending in xlsx, csv or pdf.",
    ),
    Problem.FILE_CANNOT_WRITE: (
        "تعذرت كتابة الملف[ {file}]. أغلقه إن كان مفتوحًا، أو اختر مكانًا آخر.",
        "The file[ {file}] cannot be written. Close it if it is open, or choose another place.",
    ),
    Problem.ROWS_REJECTED: (
        "في الملف صفوف مرفوضة[: {count}]، فلم يُدخل شيء. صحّحها، أو اختر إدخال السليم وحده.",
        (
            "Some rows were refused[: {count}], so nothing was written. Correct them, or choose to "
            "take the good ones only."
        ),
    ),
    Problem.BACKUP_BROKEN: (
        "النسخة الاحتياطية ناقصة أو متضررة[: {file}]. جرّب نسخة أخرى.",
        "The backup is incomplete or damaged[: {file}]. Try another one.",
    ),
    Problem.BACKUP_NOT_OURS: (
        "هذا ليس نسخة احتياطية من هذا البرنامج[: {file}].",
        "This is not a backup of this program[: {file}].",
    ),
    Problem.IMAGE_UNREADABLE: (
        "تعذرت قراءة الصورة[: {file}]. احفظها بصيغة JPG أو PNG وأعد المحاولة.",
        "The picture cannot be read[: {file}]. Save it as JPG or PNG and try again.",
    ),
    Problem.UNKNOWN_DOCUMENT: (
        "لا توجد وثيقة بهذا الاسم[: {name}]. اعرض الأسماء بـ print --list.",
        "There is no document of this name[: {name}]. See the names with print --list.",
    ),
    Problem.UNKNOWN_MEMBER: (
        "لا يوجد عضو بهذا الرقم[: {number}].",
        "There is no member with this number[: {number}].",
    ),
    Problem.NOTHING_TO_PRINT: (
        "لا شيء يُطبع: لا قيد في السجل لهذه الوثيقة بهذا الاختيار.",
        "There is nothing to print: the register has nothing for this paper and selection.",
    ),
    Problem.NO_VALID_CARD: (
        "لا بطاقة سارية للعضو[ رقم {number}]. أصدرها من صفحة «البطاقات»، أو أضف --issue إلى الأمر.",
        (
            "The member[, no. {number},] has no valid card. Issue one on the page «Cards», or add "
            "--issue to the command."
        ),
    ),
    Problem.NO_VALID_CERTIFICATE: (
        (
            "لا شهادة أسهم سارية للعضو[ رقم {number}]. أصدرها من صفحة «شهادات الأسهم»، أو أضف "
            "--issue إلى الأمر."
        ),
        (
            "The member[, no. {number},] has no valid share certificate. Issue one on the page "
            "«Share certificates», or add --issue to the command."
        ),
    ),
    Problem.NOT_ACCEPTED: (
        "هذا الطلب[، رقم {number}،] لم يُقبل، فلا إشعار قبول له.",
        "The application[, no. {number},] was not accepted: there is no notice of acceptance.",
    ),
    Problem.NOT_REFUSED: (
        "هذا الطلب[، رقم {number}،] لم يُرفض، فلا إشعار رفض له.",
        "The application[, no. {number},] was not refused: there is no notice of refusal.",
    ),
    Problem.NO_AS_OF: (
        "هذه الوثيقة عن اليوم وحده[: {name}]، فلا يُختار لها تاريخ.",
        "This paper speaks of today only[: {name}]; no other day can be chosen for it.",
    ),
    Problem.PRINTER_FAILED: (
        "لم تقبل الطابعة العمل[: {printer}]. تأكد أنها تعمل، أو احفظ PDF.",
        "The printer did not take the job[: {printer}]. See that it is on, or save a PDF.",
    ),
    Problem.FONT_DAMAGED: (
        "خط من خطوط البرنامج ناقص أو متضرر[: {file}]. أعد تثبيت البرنامج.",
        "A font of the program is missing or damaged[: {file}]. Install the program again.",
    ),
}

SENTENCES: Final[dict[Problem, Pair]] = (
    _FIELD
    | _WARNING
    | _ACTION
    | _OPENING
    | _FILE
    | share_problems.SENTENCES
    | merge_problems.SENTENCES
    | membership_problems.SENTENCES
    | meeting_problems.SENTENCES
    | organ_problems.SENTENCES
    | meeting_cautions.SENTENCES
)


def problem_text(
    problem: Problem, facts: Mapping[str, object] | None = None, language: Language = "ar"
) -> str:
    """The sentence for one problem, with what is known about it."""
    return fill(choose(SENTENCES[problem], language), facts or {})


def error_text(error: CoopdeskError, language: Language = "ar") -> str:
    """The sentence for a refused action; refused fields are named one by one."""
    if not isinstance(error, InvalidInputError):
        return problem_text(error.problem, error.facts, language)
    lines = [
        f"{field_label(field, language)}: {problem_text(problem, error.facts, language)}"
        for field, problem in error.problems.items()
    ]
    return "\n".join([problem_text(error.problem, {}, language), *lines])
