"""What pdftotext gives back from a page equals what was put on it."""

import random
from pathlib import Path

import pytest

from coopdesk.reports.engine import BODY, CELL, Document, Style
from coopdesk.reports.engine.shapers import ShaperName
from tests.reports.reading import essence, read_pages

LONG = (
    "إنه في يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م وفي تمام الساعة 4:00 عصراً عقد مجلس "
    "إدارة جمعية الوفاء التعاونية متعددة الأغراض اجتماعه الاعتيادي رقم (11) لعام 2026م برئاسة "
    "الأخ/ عبدالله ناصر صالح المطري وحضور (6) أعضاء من أصل (7)، وبذلك اكتمل النصاب القانوني "
    "بنسبة 85.7% وفقاً للمادة (41) من القانون رقم 39 لسنة 1998م."
)
KINDS = [
    "قرار (القبول) رقم [15] بحسب «النظام الأساسي» المعدل",
    "بند (أ: ما ورد في «اللائحة (المادة [7])» النافذة) ينشر",
    "النسخة (Statute v2.1) من «CoopDesk 3.0» للملف (File No. A-17) جاهزة",
    "777-123-456 هاتف الأمين العام للجمعية",
    "يرجى الاتصال على 777-123-456 قبل يوم الخميس القادم",
    "هاتف المقر الرئيسي في المديرية 01 345 678",
    "رقم الجوال 771 234 567 للتواصل، أو +967 771 234 567 من الخارج",
    "هاتف: 01 345 678 – 771 234 567",
    "حرر بتاريخ 2026-11-23 في مقر الجمعية",
    "يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م",
    "الرقم: ص/0147/2026 والمرجع ب/12/2025 والعضو M-10001",
    "بلغت النسبة 87.5% من العضوات، أي ٨٧٫٥٪ من الحاضرات، وزادت +3.2% هذا العام",
    "الرصيد -1,250.00 ريال، والعجز (3,400) ريال، والفائض +500 ريال",
    "البريد info@coopdesk.org والموقع https://coopdesk.example/members?id=7 للتسجيل",
    "العدد 25 سهماً و٢٥ سهماً أخرى في 2026 و١٤٤٨هـ",
    "وَقَّعَ المُقِرُّ بِأَنَّهُ مُسْتَلِمٌ لِلمَبلَغِ كامِلاً، وَالشَّدَّةُ وَالكَسرةُ: قِيِّمٌ",
    "لا لأن الأعضاء لإدارة الآلات والملايين بلا استثناء إلا لآخر، كَلَا وَلَأَنَّ",
    "بسم الله الرحمن الرحيم، والله الموفق، لله الحمد، اللّه أكبر، بالله",
    "إفـــــادة عن شهـــادة أسهـــم",
    "Excel ملف فيه قائمة الأعضاء بصيغة xlsx",
    "شركة <b>النور</b> & الأمل &amp; شركاؤه #5",
    "گچپژ کتاب یک ڤيتامين",
    "من الساعة 8:00 صباحاً حتى 1:30 ظهراً، بنسبة 1/3 من 4.75",
    "1- البند الأول 2- البند الثاني 268 (21%)",
    "مرحباً\u2067 عزل مفتوح 15 وبعده \u202eنص مقلوب\u202c والخاتمة\u2069\u2069",
    "سطر أول\r\nسطر ثان\u2029سطر ثالث\x00 مع\tجدولة\x85ونهاية",
    "المتعهدونبالتنفيذوالمستقبلونوالمستخدمونوالمستفيدون" * 4 + " تمت",
    LONG,
]
BETWEEN = "وبعد الاطلاع على ما سبق فقد تقرر ما يلي والله الموفق"
STYLES = {
    "letter": BODY,
    "cell": CELL,
    "title": Style("kufi", 12, 8, bold=True),
    "centred": Style("amiri", 12, 8, bold=True, align="center"),
    "plain": Style("plex", 11, 6),
}


def read_paragraphs(
    folder: Path, texts: list[str], style: Style, indent: float, shaper: ShaperName
) -> list[str]:
    """Each text as it is read back from a page where it stands among others."""
    with Document(folder / "kinds.pdf", title="نص", author="تعاونية", shaper=shaper) as doc:
        for text in texts:
            doc.paragraph(BETWEEN, CELL)
            doc.paragraph(text, style, indent=indent)
    assert doc.warnings == []
    return essence("".join(read_pages(folder / "kinds.pdf"))).split(essence(BETWEEN))[1:]


@pytest.mark.parametrize("shaper", ["harfbuzz", "forms"])
@pytest.mark.parametrize("indent", [0, 60, 110])
@pytest.mark.parametrize("style", STYLES)
def test_every_kind_of_text_is_read_back_whole_at_any_width(
    tmp_path: Path, style: str, indent: float, shaper: ShaperName
) -> None:
    read = read_paragraphs(tmp_path, KINDS, STYLES[style], indent, shaper)
    assert read == [essence(text) for text in KINDS]


def test_ten_thousand_letters_in_one_paragraph_come_back(tmp_path: Path) -> None:
    long = " ".join(LONG for _ in range(30))
    with Document(tmp_path / "long.pdf", title="نص", author="تعاونية") as doc:
        doc.paragraph(long)
    assert essence("".join(read_pages(tmp_path / "long.pdf"))) == essence(long)
    assert doc.pages > 2


def test_a_letter_no_font_has_is_named_and_still_found(tmp_path: Path) -> None:
    with Document(tmp_path / "odd.pdf", title="نص", author="تعاونية") as doc:
        doc.paragraph("شكراً لكم 😀 على الحضور والمشاركة")
    assert len(doc.warnings) == 1
    assert "U+1F600" in doc.warnings[0]
    assert "شكراً" in doc.warnings[0]
    assert "😀" in read_pages(tmp_path / "odd.pdf")[0]


def test_arabic_digits_hold_for_the_whole_paper(tmp_path: Path) -> None:
    with Document(tmp_path / "d.pdf", title="نص", author="تعاونية", digits="arabic") as doc:
        doc.paragraph("بلغ الرصيد 1,250.50 ريال في 2026/11/23م، بنسبة 87.5% للعضو 1001")
    (page,) = read_pages(tmp_path / "d.pdf")
    expected = "بلغ الرصيد ١٬٢٥٠٫٥٠ ريال في ٢٠٢٦/١١/٢٣م، بنسبة ٨٧٫٥٪ للعضو ١٠٠١"
    assert essence(page) == essence(expected)


@pytest.mark.slow
def test_random_sentences_of_words_and_numbers_come_back(tmp_path: Path) -> None:
    rng = random.Random(7)
    words = [word for text in KINDS[:24] for word in text.split(" ") if word.isalpha()]
    numbers = ["2026/11/23م", "771 234 567", "(1,248)", "87.5%", "-500", "ص/12/2026", "2026-11-23"]
    texts = []
    for _ in range(60):
        chosen = [rng.choice(words) for _ in range(rng.randint(3, 14))]
        for at in rng.sample(range(1, len(chosen)), k=min(2, len(chosen) - 1)):
            chosen[at] += " " + rng.choice(numbers)
        texts.append("نص " + " ".join(chosen) + " تم")
    read = read_paragraphs(tmp_path, texts, BODY, 40, "harfbuzz")
    assert read == [essence(text) for text in texts]
