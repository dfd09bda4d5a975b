"""What may be typed after `coopdesk`, explained in Arabic."""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import Any, Final, NoReturn, TypeAlias

from coopdesk.domain.meeting_numbers import is_meeting_number
from coopdesk.domain.yearly_numbers import number_text, read_number

_SAYINGS: Final = (
    (r"the following arguments are required: (.*)", r"ينقص: \1"),
    (r"unrecognized arguments: (.*)", r"كلمات غير معروفة: \1"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1: \2 غير معروف، المتاح: \3"),
    (
        r"argument (.*): invalid _number value: (.*)",
        r"\1: \2 ليس رقماً مثل 12 أو 12/2026 أو board/11/2026",
    ),
    (r"argument (.*): invalid \w+ value: (.*)", r"\1: \2 ليس عدداً صحيحاً موجباً"),
    (r"argument (.*): expected .*", r"\1: تنقصها القيمة"),
    (r"argument (.*): not allowed with argument (.*)", r"لا تجتمع \1 مع \2"),
)
"""What argparse says, and how we say it."""


class Parser(argparse.ArgumentParser):
    """argparse in Arabic; wrong usage ends with status 2."""

    def __init__(self, *, add_help: bool = True, **options: Any) -> None:
        super().__init__(add_help=False, **options)
        if add_help:
            self.add_argument("-h", "--help", action="help", help="عرض هذه المساعدة")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the words and how they are meant."""
        for english, arabic in _SAYINGS:
            message = re.sub(english, arabic, message, flags=re.DOTALL)
        sys.stderr.write(f"{self.prog}: {message}\n{self.format_usage()}")
        sys.exit(2)

    def format_usage(self) -> str:
        """The usage line."""
        return super().format_usage().replace("usage: ", "الاستعمال: ", 1)

    def format_help(self) -> str:
        """The help page."""
        text = super().format_help()
        for english, arabic in (
            ("usage: ", "الاستعمال: "),
            ("\npositional arguments:", "\nالكلمات:"),
            ("\noptions:", "\nالخيارات:"),
        ):
            text = text.replace(english, arabic, 1)
        return text


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Read the words; ends the program when they make no sense."""
    parser = _make_parser()
    given = parser.parse_args(argv)
    if given.word == "print" and not (given.list or given.document):
        given.refuse("ينقص: DOCUMENT")
    return given


def _make_parser() -> Parser:
    parser = Parser(
        prog="coopdesk",
        description="مكتب سكرتارية الجمعية. بلا كلمات تُفتح النافذة؛ ومع الكلمات يُعمل الشيء نفسه. "
        "قبل الكلمة: --data DIR أو --database URL لاختيار المكتب.",
    )
    words = parser.add_subparsers(dest="word", metavar="WORD", required=True)
    _add_office(words)
    _add_members(words)
    _add_papers(words)
    _add_meetings(words)
    _add_care(words)
    return parser


Words: TypeAlias = "argparse._SubParsersAction[Parser]"  # noqa: SLF001 - it has no public name


def _word(words: Words, name: str, description: str) -> Parser:
    return words.add_parser(
        name, prog=f"coopdesk {name}", description=description, help=description
    )


def _add_office(words: Words) -> None:
    init = _word(words, "init", "إنشاء مكتب جديد باسم الجمعية")
    init.add_argument("--name", required=True, help="اسم الجمعية كاملاً")
    init.add_argument("--district", default="", help="المديرية")
    init.add_argument("--share-value", type=_amount, metavar="N", help="قيمة السهم بالريال")
    init.add_argument("--entry-fee", type=_amount, metavar="N", help="رسم العضوية بالريال")

    demo = _word(words, "demo", "ملء مكتب فارغ بجمعية مختلقة للتجربة")
    demo.add_argument("--members", type=_positive, default=400, metavar="N", help="عدد الأعضاء")
    demo.add_argument(
        "--seed", type=int, default=1, metavar="N", help="العدد نفسه يعطي الأعضاء أنفسهم"
    )


def _add_members(words: Words) -> None:
    bring = _word(words, "import", "إدخال سجل من ملف إكسل أو CSV")
    bring.add_argument("what", choices=["members"], help="ما في الملف")
    bring.add_argument("file", metavar="FILE", help="الملف")
    bring.add_argument("--check", action="store_true", help="الفحص فقط؛ لا يُكتب شيء")
    bring.add_argument(
        "--accept-valid", action="store_true", help="إدخال الصفوف السليمة وترك المرفوضة"
    )
    _json(bring)

    take = _word(words, "export", "إخراج السجل إلى ملف إكسل أو CSV")
    take.add_argument("what", choices=["members"], help="ما يخرج")
    take.add_argument("file", metavar="FILE", help="ملف ينتهي اسمه بـ .xlsx أو .csv")

    search = _word(words, "search", "البحث عن عضو باسمه أو رقمه أو بطاقته أو هاتفه")
    search.add_argument("text", metavar="TEXT", nargs="+", help="ما يُبحث عنه")
    _json(search)


def _add_papers(words: Words) -> None:
    paper = _word(words, "print", "كتابة وثيقة في ملف PDF")
    paper.add_argument("document", metavar="DOCUMENT", nargs="?", help="اسم الوثيقة")
    paper.add_argument(
        "numbers",
        metavar="NUMBER",
        nargs="*",
        type=_number,
        help="ما تأخذه الوثيقة: 12 أو 12/2026، أو اجتماع مثل board/11/2026، أو سنة مثل 2026",
    )
    paper.add_argument("-o", "--output", metavar="FILE.pdf", help="الملف الذي تُكتب فيه")
    paper.add_argument(
        "--as-of", metavar="DATE", help="الكشف كما كان في نهاية هذا اليوم: 2026/11/23"
    )
    paper.add_argument(
        "--issue", action="store_true", help="إصدار ما لم يصدر من البطاقات والشهادات قبل طباعتها"
    )
    paper.add_argument("--list", action="store_true", help="أسماء الوثائق وما تأخذه كل منها")
    paper.set_defaults(refuse=paper.error)


def _add_meetings(words: Words) -> None:
    meetings = _word(words, "meetings", "الاجتماعات وأرقامها كما تأخذها print")
    _json(meetings)
    quorum = _word(words, "quorum", "كم يلزم لصحة الاجتماع أو القرار، وبأي مادة")
    quorum.add_argument(
        "--organ",
        required=True,
        choices=["assembly", "board", "control", "committee"],
        help="الجهاز",
    )
    quorum.add_argument(
        "--call", type=int, choices=[1, 2, 3], default=1, metavar="N", help="رقم الدعوة"
    )
    quorum.add_argument(
        "--eligible", type=_amount, required=True, metavar="N", help="عدد المستحقين"
    )
    quorum.add_argument("--board", type=_positive, default=0, metavar="N", help="عدد أعضاء المجلس")
    quorum.add_argument("--special", action="store_true", help="قرار خاص: ثلثا كل الأعضاء")
    _json(quorum)


def _add_care(words: Words) -> None:
    backup = _word(words, "backup", "نسخة احتياطية واحدة من كل شيء")
    backup.add_argument("file", metavar="FILE", nargs="?", help="أين تُكتب؛ وإلا ففي مجلد النسخ")
    restore = _word(words, "restore", "استعادة المكتب من نسخة احتياطية")
    restore.add_argument("file", metavar="FILE", help="النسخة الاحتياطية")
    check = _word(words, "check", "فحص قاعدة البيانات والأسهم والأثر والمرفقات والخطوط")
    _json(check)


def _json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="الجواب بصيغة JSON للبرامج")


def _number(text: str) -> str:
    """A number as people write it, made «12», «12/2026» or, of a meeting, «board/11/2026»."""
    if is_meeting_number(text):
        return text
    read = read_number(text)
    if read is None or read[0] < 1:
        raise ValueError
    no, year = read
    return number_text(no, year) if year is not None else str(no)


def _positive(text: str) -> int:
    return _at_least(text, 1)


def _amount(text: str) -> int:
    return _at_least(text, 0)


def _at_least(text: str, least: int) -> int:
    number = int(text)  # Arabic-Indic digits too
    if number < least:
        raise ValueError
    return number
