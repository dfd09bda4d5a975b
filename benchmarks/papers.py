"""How fast papers are printed, as ratios measured in one run on one machine.

Run it from the root of the source tree: `python -m benchmarks.papers`. Each case runs in a process
of its own and tells its CPU time, its peak memory and the size of its file.
"""

import json
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab.lib.pagesizes import A4 as RL_A4
from reportlab.lib.pagesizes import landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import LongTable, PageBreak, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as RlTable

from benchmarks import ROOT
from coopdesk import paths
from coopdesk.reports.engine import (
    A4_ACROSS,
    BODY,
    REGISTER_CELL,
    SUBJECT,
    Column,
    Document,
    Foot,
    Letterhead,
    Office,
    RunningHead,
    Table,
)

FIRST = [
    "أحمد",
    "محمد",
    "علي",
    "صالح",
    "عبدالله",
    "ناصر",
    "يحيى",
    "سالم",
    "قاسم",
    "مطهر",
    "جميل",
    "فؤاد",
    "إبراهيم",
    "خالد",
    "حسن",
    "سعيد",
    "طه",
    "ماجد",
    "عبدالرحمن",
    "عبدالملك",
    "فاطمة",
    "أمل",
    "أروى",
    "بلقيس",
    "سمية",
    "رقية",
]
FAMILY = [
    "المطري",
    "السنحاني",
    "الأرحبي",
    "الحيمي",
    "الآنسي",
    "الجرادي",
    "الهمداني",
    "الخولاني",
    "المحويتي",
    "البعداني",
]
QUARTERS = ("حي النور", "حي السلام", "حي الربيع", "حي البستان", "حي الواحة", "حي الفجر")
TITLES = ("رقم العضو", "الاسم الرباعي واللقب", "رقم البطاقة", "تاريخ الميلاد", "الحي", "الهاتف",
          "تاريخ الانضمام", "القيمة (ريال)")  # fmt: skip
WIDTHS = (16, 70, 32, 28, 30, 33, 30, 30)
KINDS: Any = ("center", "name", "center", "center", "text", "center", "center", "number")
OFFICE = Office(
    "جمعية الوفاء التعاونية", "مديرية بني الحارث", footer_text="رقم الإشهار: 214 لسنة 2019م"
)
FIRST_PARAGRAPH = (
    "بالإشارة إلى خطابكم رقم (412/ش) وتاريخ 2026/11/08م بشأن حصر أعضاء الجمعيات التعاونية في نطاق "
    "المديرية، نفيدكم بأن الجمعية قد استكملت مراجعة سجل العضوية حتى نهاية شهر أكتوبر، وبلغ عدد "
    "الأعضاء الموفين بالتزاماتهم (1,248) عضواً وعضوة موزعين على ثمانية أحياء."
)
SECOND_PARAGRAPH = (
    "وإذ نرفق لكم كشفاً بالأسماء وأرقام البطاقات وتواريخ السداد، نأمل منكم التكرم بتوجيه المختص "
    "لديكم للاطلاع عليه واستكمال ما يلي:"
)
LAST_PARAGRAPH = (
    "وعليه، فإن الجمعية على استعداد لتقديم أي إيضاح إضافي، ويمكنكم التواصل مع الأمانة العامة على "
    "الرقم 771 234 567 خلال أوقات الدوام الرسمي من الساعة 8:00 صباحاً حتى 1:00 ظهراً."
)
ITEMS = (
    "مطابقة البيانات مع ما هو محفوظ لديكم وإشعارنا بأي فارق خلال أسبوع من تاريخه.",
    "تحديد موعد مناسب لحضور مندوبكم اجتماع الجمعية العمومية العادي المقبل.",
    "تزويدنا بنماذج التقارير السنوية المعتمدة للعام 2027م.",
)
HEADER = ("الجمهورية اليمنية", OFFICE.name, OFFICE.place)
BASMALA = "بسم الله الرحمن الرحيم"
SUBJECT_LINE = "الموضوع: موافاتكم ببيانات الأعضاء المسددين لرسوم العام 2026م"
GREETING, CLOSING = "تحية طيبة وبعد،،،", "وتفضلوا بقبول خالص التحية والتقدير،،،"
SIGNED = (("الأمين العام", "محمد علي حسن الريمي"), ("رئيس مجلس الإدارة", "عبدالله ناصر المطري"))


def rows(count: int) -> Iterator[tuple[str, ...]]:
    rng = random.Random(1)

    def day(first: int, last: int) -> str:
        return f"{rng.randint(first, last)}/{rng.randint(1, 12):02}/{rng.randint(1, 28):02}"

    for number in range(1, count + 1):
        yield (
            str(1000 + number),
            " ".join([*rng.choices(FIRST, k=4), rng.choice(FAMILY)]),
            f"0101{rng.randrange(10**7):07}",
            day(1950, 2004),
            rng.choice(QUARTERS),
            f"77{rng.randrange(10)} {rng.randrange(1000):03} {rng.randrange(1000):03}",
            day(2019, 2025) + "م",
            f"{rng.randint(1, 20) * 5000:,}",
        )


def letters(count: int) -> Iterator[tuple[str, str]]:
    """Number and addressee: what differs from letter to letter."""
    rng = random.Random(2)
    for number in range(1, count + 1):
        name = " ".join([*rng.choices(FIRST, k=3), rng.choice(FAMILY)])
        yield f"ص/{number:04}/2026", f"الأخ/ {name} المحترم"


def fields(number: str) -> tuple[tuple[str, str], ...]:
    return (
        ("الرقم", number),
        ("التاريخ", "1448/06/13هـ"),
        ("الموافق", "2026/11/23م"),
        ("المرفقات", "لا يوجد"),
    )


# our way --------------------------------------------------------------------------------------


def engine_register(out: BytesIO, count: int) -> None:
    columns = [Column(*column) for column in zip(TITLES, WIDTHS, KINDS, strict=True)]
    table = Table(columns=columns, style=REGISTER_CELL, row_height=5.3, head_height=10, fives=True)
    head = RunningHead(OFFICE, "سجل العضوية", "جميع الأحياء", ("طُبع في 1448/06/13هـ",))
    foot = Foot(OFFICE.footer_text)
    with Document(
        out, title="سجل", author=OFFICE.name, page=A4_ACROSS, head=head, foot=foot
    ) as doc:
        doc.table(table, rows(count), count=count)


def engine_letters(out: BytesIO, count: int) -> None:
    office, foot = replace(OFFICE, header_lines=HEADER), Foot(OFFICE.footer_text)
    heads = (Letterhead(office, fields(number)) for number, _ in letters(count))
    with Document(out, title="خطابات", author=office.name, head=next(heads), foot=foot) as doc:
        for at, (_, addressee) in enumerate(letters(count)):
            if at:
                doc.next_paper(head=next(heads), foot=foot)
            doc.paragraph(addressee, BODY.strong())
            doc.paragraph(GREETING)
            doc.paragraph(SUBJECT_LINE, SUBJECT)
            for text in (FIRST_PARAGRAPH, SECOND_PARAGRAPH):
                doc.paragraph(text)
            doc.numbered(ITEMS)
            doc.paragraph(LAST_PARAGRAPH)
            doc.paragraph(CLOSING, SUBJECT)
            doc.signatures(SIGNED)


# the naive way: every text reshaped, turned round and given to a Paragraph ---------------------


def _naive(size: float, **style: Any) -> Callable[[str], Paragraph]:
    if "Naive" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Naive", str(paths.fonts() / "NotoNaskhArabic-Regular.ttf")))
    look = ParagraphStyle(
        "naive", fontName="Naive", fontSize=size, leading=size * 1.5, alignment=2, **style
    )
    reshaper = ArabicReshaper()
    return lambda text: Paragraph(get_display(reshaper.reshape(text)), look)


def naive_register(out: BytesIO, count: int) -> None:
    cell = _naive(7.8)
    body = [[cell(text) for text in reversed(row)] for row in (TITLES, *rows(count))]
    widths = [width * 72 / 25.4 for width in reversed(WIDTHS)]
    table = LongTable(body, colWidths=widths, repeatRows=1)
    SimpleDocTemplate(out, pagesize=landscape(RL_A4)).build([table])


def naive_letters(out: BytesIO, count: int) -> None:
    say = _naive(14, spaceAfter=6)
    story: list[Any] = []
    for number, addressee in letters(count):
        labels = [say(f"{label} : {value}") for label, value in fields(number)]
        story.append(RlTable([[labels, say(BASMALA), [say(line) for line in HEADER]]]))
        story += [
            say(text)
            for text in (addressee, GREETING, SUBJECT_LINE, FIRST_PARAGRAPH, SECOND_PARAGRAPH)
        ]
        story += [say(f"{at}- {text}") for at, text in enumerate(ITEMS, 1)]
        story += [say(LAST_PARAGRAPH), say(CLOSING)]
        story.append(RlTable([[[say(office), say(name)] for office, name in reversed(SIGNED)]]))
        story.append(RlTable([[say("صفحة 1 من 1"), say(OFFICE.footer_text)]]))
        story.append(PageBreak())
    SimpleDocTemplate(out, pagesize=RL_A4).build(story)


def empty_page(out: BytesIO, _count: int) -> None:
    SimpleDocTemplate(out, pagesize=RL_A4).build([_naive(14)(" ")])


CASES = {
    "register": engine_register,
    "naive-register": naive_register,
    "letters": engine_letters,
    "naive-letters": naive_letters,
    "empty-page": empty_page,
}


def run_case(name: str, count: int, repeat: int) -> dict[str, float]:
    """Best CPU seconds of some runs after a first one, with peak memory and file size."""
    times, size = [], 0
    for _ in range(repeat):
        out = BytesIO()
        start = time.process_time()
        CASES[name](out, count)
        times.append(time.process_time() - start)
        size = out.tell()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": min(times), "peak": peak, "size": size / 1e6}


def measure(name: str, count: int, repeat: int = 1) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.papers", name, str(count), str(repeat)]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(run.stdout)
    return result


def main() -> int:
    register, long_register = measure("register", 10_000), measure("register", 100_000)
    naive_register_ = measure("naive-register", 10_000)
    letters_, naive_letters_ = measure("letters", 1_000, 2), measure("naive-letters", 1_000, 2)
    page, empty = measure("letters", 1, 30), measure("empty-page", 1, 30)
    results = [
        (
            "10,000 × 8 register: naive / ours",
            naive_register_["seconds"] / register["seconds"],
            ">=",
            15,
        ),
        ("10,000 × 8 register: peak, MiB", register["peak"], "<", 130),
        ("10,000 × 8 register: file, MB", register["size"], "<", 2.2),
        ("100,000 rows / 10,000 rows", long_register["seconds"] / register["seconds"], "<=", 11),
        ("100,000 rows: peak, MiB", long_register["peak"], "<", 180),
        ("1,000 letters: naive / ours", naive_letters_["seconds"] / letters_["seconds"], ">=", 10),
        ("one page, warm / empty reportlab page", page["seconds"] / empty["seconds"], "<", 3),
    ]
    failed = 0
    for what, value, sign, limit in results:
        good = {">=": value >= limit, "<": value < limit, "<=": value <= limit}[sign]
        failed += not good
        print(f"{what:<40} {value:>9.2f}  {sign:>2} {limit:<6g} {'ok' if good else 'MISSED'}")
    print(
        f"seconds: register {register['seconds']:.2f}, naive {naive_register_['seconds']:.2f}; "
        f"100,000 rows {long_register['seconds']:.2f}; letters {letters_['seconds']:.2f}, "
        f"naive {naive_letters_['seconds']:.2f}; page {page['seconds'] * 1000:.1f} ms, "
        f"empty {empty['seconds'] * 1000:.1f} ms"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(run_case(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
    else:
        sys.exit(main())
