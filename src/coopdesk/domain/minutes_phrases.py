"""Sentences that minutes often need, ready to be put in and filled."""

from dataclasses import dataclass
from typing import Final

from coopdesk.domain.organs import Organ


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence; «…» stands where something is to be written."""

    title: str
    text: str
    organs: frozenset[Organ] = frozenset(Organ)


_ASSEMBLY: Final = frozenset({Organ.ASSEMBLY})
_SEATED: Final = frozenset({Organ.BOARD, Organ.CONTROL, Organ.COMMITTEE})

PHRASES: Final[tuple[Phrase, ...]] = (
    Phrase("افتتاح بالقرآن", "وافتُتح الاجتماع بتلاوة آيات من القرآن الكريم."),
    Phrase(
        "المحضر السابق",
        "استُعرض محضر الاجتماع السابق وما نُفذ من قراراته، ولم تُبدَ عليه ملاحظات.",
    ),
    Phrase(
        "ملاحظة على المحضر السابق",
        "استُعرض محضر الاجتماع السابق، وأبدى … ملاحظة على …، وصُوّبت على النحو الآتي: … .",
    ),
    Phrase("عرض تقرير", "عرض … تقريرًا عن …، وتضمن … ."),
    Phrase("استفسار وجواب", "استفسر … عن …، وأوضح … أن … ."),
    Phrase("اتفاق بلا تصويت", "وتوافق الحاضرون على … دون اعتراض."),
    Phrase("تأجيل", "ونظرًا إلى … رأى المجتمعون تأجيل البند إلى الاجتماع القادم."),
    Phrase(
        "اختيار هيئة الجلسة",
        "اختار الحاضرون … رئيسًا للجلسة، و… مقررًا لها، ولجنة للفرز من: … .",
        _ASSEMBLY,
    ),
    Phrase(
        "ممثل الجهة المشرفة",
        "وحضر ممثلًا عن الجهة المشرفة …، وألقى كلمة أكد فيها … .",
        _ASSEMBLY,
    ),
    Phrase(
        "مناقشة الحساب الختامي",
        "نوقش الحساب الختامي المصادق عليه من المحاسب القانوني، وبلغ الفائض … ريال.",
        _ASSEMBLY,
    ),
    Phrase("اعتذار", "واعتذر عن الحضور: … .", _SEATED),
    Phrase("شكر", "وتوجه المجتمعون بالشكر إلى … على … ."),
    Phrase("ختام", "وانتهى الاجتماع في تمام الساعة …، وحُرر هذا المحضر للعمل بموجبه، والله الموفق."),
)
