"""What the checks of an office look at, and what they found."""

from typing import Final

from coopdesk.services.check import CheckName
from coopdesk.wording.language import Language, Pair, choose

FONTS: Final = "fonts"

_CHECKS: Final[dict[str, tuple[Pair, Pair]]] = {
    CheckName.DATABASE: (
        ("ملف البيانات", "The data file"),
        (
            "ملف البيانات متضرر: استعد آخر نسخة احتياطية.",
            "The data file is damaged: restore the last backup.",
        ),
    ),
    CheckName.REFERENCES: (
        ("الروابط بين السجلات", "Links between records"),
        (
            "سجلات تشير إلى ما لم يعد موجودًا: استعد آخر نسخة احتياطية.",
            "Records refer to what is no longer there: restore the last backup.",
        ),
    ),
    CheckName.LEDGER: (
        ("أرصدة الأسهم وحركاتها", "Shares and their ledger"),
        (
            "رصيد هؤلاء الأعضاء لا يساوي حركات أسهمهم.",
            "The holdings of these members are not the sum of their ledger.",
        ),
    ),
    CheckName.NO_NEGATIVE_SHARES: (
        ("لا رصيد أسهم تحت الصفر", "No holding below nothing"),
        (
            "نزل رصيد هؤلاء الأعضاء تحت الصفر في يوم ما.",
            "The holdings of these members were below nothing on some day.",
        ),
    ),
    CheckName.AUDIT: (
        ("سلسلة الأثر", "The chain of the audit"),
        (
            "غُيّر شيء من خارج البرنامج، بدءًا من هذا القيد في الأثر.",
            "Something was changed behind the program's back, from this entry on.",
        ),
    ),
    CheckName.FILES: (
        ("المرفقات والصور", "Attachments and photos"),
        (
            "مرفقات ناقصة أو تغيّرت: استعدها من نسخة احتياطية.",
            "Attachments are missing or changed: bring them back from a backup.",
        ),
    ),
    CheckName.NUMBERS: (
        ("تسلسل الأرقام", "Series of numbers"),
        (
            "الرقم التالي في هذه السلسلة مستعمل.",
            "The next number of this series is already used.",
        ),
    ),
    CheckName.STATUSES: (
        ("حالات الأعضاء ووقائعها", "Statuses and their steps"),
        (
            "حالة هؤلاء الأعضاء تخالف آخر واقعة مسجلة.",
            "The statuses of these members are not what their last step says.",
        ),
    ),
    CheckName.NAMES: (
        ("فهرس البحث بالأسماء", "The index of names"),
        (
            "أسماء لن يجدها البحث كما كُتبت.",
            "Names that a search would not find.",
        ),
    ),
    CheckName.CAPITAL: (
        ("رأس المال في كل مكان", "The capital wherever it is shown"),
        (
            "رأس المال هنا لا يساوي مجموع دفتر الأسهم.",
            "The capital shown here is not the sum of the share ledger.",
        ),
    ),
    CheckName.TRANSFERS: (
        ("طرفا كل تنازل", "Both sides of every transfer"),
        (
            "ما خرج بهذه التنازلات لا يساوي ما دخل بها.",
            "What left by these transfers is not what came in by them.",
        ),
    ),
    CheckName.CERTIFICATES: (
        ("الشهادات وما يملكه أصحابها", "Certificates and what their holders have"),
        (
            "شهادات هؤلاء الأعضاء السارية أكثر من أسهمهم.",
            "The valid certificates of these members say more than they hold.",
        ),
    ),
    CheckName.YEARLY_NUMBERS: (
        ("أرقام الأوراق في كل سنة", "Numbers of papers in every year"),
        (
            "في هذه السنوات رقم ناقص أو سابق لأوانه.",
            "In these years a number is missing or came too soon.",
        ),
    ),
    CheckName.CARDS: (
        ("تسلسل بطاقات العضوية", "Membership cards in order"),
        (
            "تنقص بطاقة قبل هذه البطاقات.",
            "A card is missing before these.",
        ),
    ),
    CheckName.APPLICATIONS: (
        ("طلبات الانتساب وقراراتها", "Applications and their decisions"),
        (
            "طلبات لا يوافق قرارها سجل الأعضاء.",
            "Applications whose decision is not what the register of members says.",
        ),
    ),
    CheckName.STEPS: (
        ("وقائع العضوية وتواريخها", "Steps of memberships and their days"),
        (
            "لهؤلاء الأعضاء واقعة قبل انضمامهم، أو مصادقة قبل الواقعة.",
            "These members have a step before the joining, or one ratified before it was.",
        ),
    ),
    CheckName.SETTLEMENTS: (
        ("التصفيات وصرفها", "Settlements and their payment"),
        (
            "تصفيات لا توافق دفتر الأسهم أو واقعة الخروج.",
            "Settlements that are not what the share ledger or the leaving says.",
        ),
    ),
    CheckName.MEETING_NUMBERS: (
        ("أرقام الاجتماعات والقرارات", "Numbers of meetings and decisions"),
        (
            "أرقام ناقصة أو مكررة أو سابقة لأوانها.",
            "Numbers that are missing, doubled or came too soon.",
        ),
    ),
    CheckName.ENTITLED_LISTS: (
        ("كشوف المستحقين المثبتة", "Frozen lists of the entitled"),
        (
            "كشوف هذه الاجتماعات تغيّرت بعد تثبيتها: استعد نسخة احتياطية.",
            "The lists of these meetings were changed after they were frozen: restore a backup.",
        ),
    ),
    CheckName.MINUTES: (
        ("المحاضر المعتمدة وأختامها", "Approved minutes and their seals"),
        (
            "نصوص هذه المحاضر تغيّرت بعد اعتمادها: استعد نسخة احتياطية.",
            "The texts of these minutes were changed after approval: restore a backup.",
        ),
    ),
    CheckName.VOTES: (
        ("القرارات وتصويتها", "Decisions and their votes"),
        (
            "قرارات بلا تصويت قائم، أو أصوات أكثر من الحاضرين.",
            "Decisions without a vote that stands, or more votes than were present.",
        ),
    ),
    CheckName.HOLDERS: (
        ("شاغلو المناصب ومقاعدهم", "Office-holders and their seats"),
        (
            "مقاعد أكثر مما في الدورة، أو جمع بين المجلس ولجنة الرقابة.",
            "More seats taken than the term has, or somebody in both board and control committee.",
        ),
    ),
    CheckName.ELECTIONS: (
        ("نتائج الانتخابات", "Results of elections"),
        (
            "نتائج فيها منتخبون أكثر من المقاعد أو مرتبة مكررة.",
            "Results with more elected than seats, or a rank given twice.",
        ),
    ),
    CheckName.MERGES: (
        ("السجلات المدمجة وما دُمجت فيه", "Merged records and where they lead"),
        (
            "سجلات مدمجة لا يوافقها دمج قائم.",
            "Merged records that no standing merge accounts for.",
        ),
    ),
    FONTS: (
        ("خطوط الطباعة", "Fonts of the papers"),
        (
            "خطوط ناقصة أو متضررة: أعد تثبيت البرنامج.",
            "Fonts are missing or damaged: install the program again.",
        ),
    ),
}


def check_title(name: str, language: Language = "ar") -> str:
    """What a check looks at."""
    return choose(_CHECKS[name][0], language)


def check_text(
    name: str, found: int, details: tuple[str, ...] = (), language: Language = "ar"
) -> str:
    """What a check found, and what to do about it."""
    if not found:
        return choose(("سليم", "Sound"), language)
    listed = "، ".join(details) if language == "ar" else ", ".join(details)
    more = " …" if found > len(details) else ""
    sentence = choose(_CHECKS[name][1], language)
    return f"{sentence} ({listed}{more})" if listed else sentence


def known_checks() -> list[str]:
    """Every check that has words."""
    return list(_CHECKS)
