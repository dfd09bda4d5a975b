"""What stored fields are called, what they are for, and an example of each."""

from dataclasses import dataclass
from typing import Final

from coopdesk.wording import meeting_fields
from coopdesk.wording.language import Language, Pair, choose
from coopdesk.wording.membership_fields import LABELS


@dataclass(frozen=True, slots=True)
class _Field:
    label: Pair
    help: Pair = ("", "")
    example: str = ""


_FIELDS: Final[dict[str, _Field]] = {
    "number": _Field(
        ("رقم العضوية", "Membership number"),
        (
            "يُعطى عند الحفظ بالتسلسل، ولا يُعطى لغيره أبدًا.",
            "Given in order at saving, and never to anyone else.",
        ),
    ),
    "full_name": _Field(
        ("الاسم الرباعي واللقب", "Full name"),
        (
            "كما في البطاقة: أربعة أسماء ثم اللقب. الفروق في الهمزة والتاء لا تضر البحث.",
            "As on the card: four names, then the surname. Spelling does not hinder the search.",
        ),
        "صالحة ناجي علي مقبل الحداد",
    ),
    "sex": _Field(
        ("الجنس", "Sex"),
        ("تتبعه صياغة الأوراق: الأخ أو الأخت.", "The wording of every paper follows it."),
    ),
    "national_no": _Field(
        ("رقم البطاقة", "Card number"),
        (
            "غالبًا 11 رقمًا، مطبوع أسفل الصورة في البطاقة الشخصية. إن اختلف العدد ننبهك ولا نمنعك.",
            (
                "Usually 11 digits, printed below the picture. Another count is pointed out, not "
                "refused."
            ),
        ),
        "01017384256",
    ),
    "birth_date": _Field(
        ("تاريخ الميلاد", "Date of birth"),
        (
            "إن لم يُعرف اليوم والشهر فاكتب السنة وحدها.",
            "If the day and the month are not known, write the year alone.",
        ),
        "1984 أو 1984/05/12",
    ),
    "birth_year": _Field(
        ("سنة الميلاد", "Year of birth"),
        ("حين لا يُعرف اليوم والشهر.", "When the day and the month are not known."),
        "1984",
    ),
    "birth_place": _Field(
        ("محل الميلاد", "Place of birth"),
        ("كما في البطاقة: المديرية ثم المحافظة.", "As on the card: district, then province."),
        "يريم - إب",
    ),
    "nationality": _Field(
        ("الجنسية", "Nationality"),
        ("العضو يمني الجنسية (المادة 21).", "A member is Yemeni (Article 21)."),
    ),
    "joined_on": _Field(
        ("تاريخ الانضمام", "Joined on"),
        (
            "يوم قبول العضوية، ميلاديًا أو هجريًا بأي ترتيب. لا يكون بعد اليوم.",
            "The day of acceptance, in either calendar and any order. Not later than today.",
        ),
        "2019/04/14",
    ),
    "shares": _Field(
        ("عدد الأسهم", "Shares"),
        (
            "سهم واحد على الأقل (المادة 21)، ولا تزيد على 10 % من كل الأسهم (المادة 3).",
            "At least one (Article 21), at most 10 % of all shares (Article 3).",
        ),
        "5",
    ),
    "paid_in": _Field(("المدفوع", "Paid in")),
    "share_value": _Field(
        ("قيمة السهم", "Share value"),
        (
            "يحددها النظام الداخلي (المادة 68). لا تتغير بعد أول حركة أسهم إلا بقرار.",
            "Set by the bylaws (Article 68). After the first shares it changes by decision only.",
        ),
        "10,000",
    ),
    "entry_fee": _Field(
        ("رسم الانتساب", "Entry fee"),
        ("مرة واحدة ولا يُرد (المادة 67).", "Once, not given back (Article 67)."),
        "2,000",
    ),
    "neighbourhood": _Field(
        ("الحي", "Neighbourhood"),
        (
            "الحي أو الحارة التي يسكنها أو يعمل فيها.",
            "Where the member lives or works.",
        ),
        "السنينة",
    ),
    "district": _Field(("المديرية", "District"), example="معين"),
    "phone1": _Field(
        ("الهاتف", "Phone"),
        (
            "الجوال تسعة أرقام تبدأ بـ 7، بأي صورة تكتبه.",
            "Mobiles have nine digits and begin with 7, in whatever form you write them.",
        ),
        "770 481 226",
    ),
    "phone2": _Field(
        ("هاتف آخر", "Other phone"),
        (
            "للوصول إليه إن لم يُجب على الأول: جوال أو ثابت.",
            "For when the first does not answer: a mobile or a landline.",
        ),
        "733 218 540",
    ),
    "phones": _Field(("الهواتف", "Phones")),
    "has_whatsapp": _Field(
        ("واتساب على الهاتف نفسه", "WhatsApp on this phone"),
        (
            "أشّر عليه إن كانت الدعوات تصله على واتساب هاتفه الأول.",
            "Tick it when messages reach the member on WhatsApp at the first phone.",
        ),
    ),
    "status": _Field(
        ("الحالة", "Status"),
        (
            "تُحفظ واقعةً بتاريخها؛ الموقوف عضو، والمنسحب والمفصول والمتوفى ليسوا أعضاء.",
            "Kept as a dated event. The suspended are members; those who left are not.",
        ),
    ),
    "status_on": _Field(
        ("تاريخ الحالة", "Status since"),
        (
            "اليوم الذي صارت فيه الحالة، لا يوم كتابتها. لا يسبق الانضمام ولا يتأخر عن اليوم.",
            "The day it came about, not the day of writing. Not before joining or after today.",
        ),
        "2023/11/02",
    ),
    "id_kind": _Field(
        ("نوع الهوية", "Kind of card"),
        (
            "البطاقة الشخصية في الغالب؛ ومن لا بطاقة له فما يقوم مقامها.",
            "Most often the personal card; else whatever stands in for it.",
        ),
    ),
    "id_issue_place": _Field(
        ("جهة الإصدار", "Issued at"),
        ("المكتوبة على البطاقة عند تاريخ الإصدار.", "Written on the card next to its date."),
        "الأمانة",
    ),
    "id_issued_on": _Field(
        ("تاريخ الإصدار", "Issued on"),
        (
            "كما على البطاقة، ميلاديًا أو هجريًا.",
            "As on the card, in either calendar.",
        ),
        "2019/03/21",
    ),
    "id_expires_on": _Field(
        ("انتهاء الصلاحية", "Valid until"),
        ("صلاحية البطاقة الشخصية عشر سنوات.", "A personal card is valid for ten years."),
    ),
    "occupation": _Field(
        ("المهنة", "Occupation"),
        ("العمل الذي يعيش منه.", "The work the member lives by."),
        "خياطة",
    ),
    "activity": _Field(
        ("نوع النشاط", "Activity"),
        ("نشاط الأسرة المنتجة إن وُجد.", "What the family produces, if it does."),
        "نسيج وخياطة",
    ),
    "marital": _Field(
        ("الحالة الاجتماعية", "Marital status"),
        ("اتركها خالية إن لم تُعرف.", "Leave it empty when it is not known."),
    ),
    "dependants": _Field(
        ("من يعولهم", "Dependants"),
        ("عدد من ينفق عليهم، دون أن يُعد هو.", "How many live on the member, not counting them."),
        "5",
    ),
    "address": _Field(
        ("العنوان", "Address"),
        (
            "ما يدل عليه من لا يعرفه: الشارع ومعلم قريب.",
            "What leads a stranger there: the street and a landmark.",
        ),
        "شارع الثلاثين، خلف مدرسة الوحدة",
    ),
    "interest_basis": _Field(
        ("المصلحة", "Interest"),
        (
            "ما يربطه بالمنطقة: سكن أو عمل أو نشاط (المادة 21).",
            "What ties the member to the area (Article 21).",
        ),
    ),
    "is_founder": _Field(
        ("عضو مؤسس", "Founder"),
        (
            "المؤسس لا ينسحب قبل سنتين من انضمامه (المادة 4).",
            "A founder may not withdraw within two years (Article 4).",
        ),
    ),
    "decision_ref": _Field(
        ("قرار القبول", "Decision of acceptance"),
        ("رقم قرار المجلس كما في السجل الورقي.", "The board's decision as in the paper register."),
        "3/2019",
    ),
    "folder_no": _Field(
        ("رقم الملف الورقي", "Paper folder"),
        ("رقم ملفه في الخزانة كما على ظهره.", "The number on the folder's back in the cupboard."),
        "7",
    ),
    "notes": _Field(
        ("ملاحظات", "Notes"),
        (
            "لمن يعمل في المكتب، ولا تُطبع إلا في صحيفة العضو.",
            "For those who work in the office; printed on the member's sheet alone.",
        ),
    ),
    "photo": _Field(("الصورة", "Photo")),
    "papers": _Field(("الأوراق", "Papers")),
    "name": _Field(
        ("اسم الجمعية", "Name of the cooperative"),
        ("كاملًا كما في قرار الإشهار.", "In full, as registered."),
        "جمعية السنابل التعاونية متعددة الأغراض",
    ),
    "kind": _Field(("نوع الجمعية", "Kind of cooperative"), example="متعددة الأغراض"),
    "registration_no": _Field(
        ("رقم الإشهار", "Registration number"),
        ("يُطبع على كل الأوراق.", "Printed on every paper."),
        "214",
    ),
    "registered_on": _Field(("تاريخ الإشهار", "Registered on")),
    "logo": _Field(
        ("شعار الجمعية", "Logo"),
        ("شعار جمعيتكم فقط.", "Your own logo only."),
    ),
    "board_size": _Field(("عدد أعضاء مجلس الإدارة", "Size of the board")),
    "control_size": _Field(("عدد أعضاء لجنة الرقابة", "Size of the control committee")),
    "card_valid_until": _Field(
        ("صلاحية بطاقة العضوية", "Membership card valid until"),
        (
            "آخر يوم للبطاقة السارية؛ من لا بطاقة له يُترك.",
            "The last day of the valid card; who has none is left out.",
        ),
    ),
    "lacks": _Field(("النواقص", "What is missing")),
    **{name: _Field(label) for name, label in meeting_fields.LABELS.items()},
    **{name: _Field(label) for name, label in LABELS.items()},
}


def field_label(name: str, language: Language = "ar") -> str:
    """What a field is called; its own name when it is not for people."""
    found = _FIELDS.get(name)
    return choose(found.label, language) if found else name


def field_help(name: str, language: Language = "ar") -> str:
    """What to write in a field; empty when its label says it all."""
    found = _FIELDS.get(name)
    return choose(found.help, language) if found else ""


def field_example(name: str) -> str:
    """An example of what is written in a field; may be empty."""
    found = _FIELDS.get(name)
    return found.example if found else ""


def known_fields() -> list[str]:
    """Every field that has a label."""
    return list(_FIELDS)
