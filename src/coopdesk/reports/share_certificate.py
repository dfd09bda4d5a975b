"""The share certificate: A4 across, in a frame of stars, with a counterfoil that the office keeps.

The frame, the head and the labels are the same on every certificate and drawn once.
"""

from dataclasses import dataclass
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.money import format_rials
from coopdesk.domain.shares import CertificateState
from coopdesk.domain.words import rials_line
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.certificate_words import body_text, verification
from coopdesk.reports.document_spec import Counted, PaperOrder, Shown, Takes, Target, named_ids
from coopdesk.reports.engine import (
    FIGURE_LABEL,
    HAIR,
    RULE,
    SMALL,
    Document,
    Office,
    Page,
    Sheet,
    Style,
    draw_logo,
    ornament,
)
from coopdesk.reports.engine.forms import cut_upright, label_pill, stamp_place
from coopdesk.reports.engine.frame import star_frame
from coopdesk.reports.engine.furniture import watermark
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.paper_issuing import CertificateToPrint, certificate_to_print
from coopdesk.services.progress import Progress

TITLE: Final = "شهادة أسهم"
_SPACED_TITLE: Final = "شهـــادة أسهـــم"
PAGE: Final = Page(297, 210, 14, 14)
MIDDLE, RIGHT, LEFT = 117.0, 204.0, 30.0
"""The axis of the certificate and the edges of its text."""
_CUT, _STUB_RIGHT, _STUB_LEFT = 229.0, 286.0, 235.0
_LAW: Final = (
    "الأسهم اسمية وغير قابلة للتجزئة، ومسؤولية العضو في حدود أسهمه، وتسري عليها أحكام المواد "
    "(3) و(5) و(27) من القانون رقم (39) لسنة 1998م."
)

_BIG_TITLE: Final = Style("kufi", 27, 10, bold=True)
_HEAD: Final = Style("amiri", 12, 7.5)
_TEXT: Final = Style("amiri", 14, 8.4, align="center")
_NAME: Final = Style("amiri", 22, 9, bold=True)
_FIGURE: Final = Style("kufi", 17, 7, bold=True)
_WORDS: Final = Style("amiri", 14, 7, bold=True)
_OFFICER: Final = Style("amiri", 13, 6, bold=True)
_STUB_TITLE: Final = Style("kufi", 11, 5, bold=True)
_STUB_VALUE: Final = Style("naskh", 9, 4, bold=True)
_MARK: Final = Style("naskh", 9, 4, bold=True)


def print_share_certificates(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> Shown:
    """Print certificates by number, a member's valid ones, or the one issued last.

    Gives each one's printings so far: what was printed before is marked as a copy.

    Raises:
        RefusedError: there is none with one of the numbers, or none at all.
    """
    paper = stationery(reader)
    ids = named_ids(reader, Takes.CERTIFICATE, order.numbers)
    if not ids:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    shown: dict[int, Counted] = {}
    first = reader.read(certificate_to_print, ids[0], today=paper.today)
    with Document(
        target,
        title=f"{TITLE} {first.certificate.number_text}" if len(ids) == 1 else TITLE,
        author=paper.name,
        page=PAGE,
        head=_head(paper, first),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, certificate_id in enumerate(ids):
            progress.step(at, len(ids))
            one = reader.read(certificate_to_print, certificate_id, today=paper.today)
            if at:
                document.next_paper(head=_head(paper, one))
            _certificate(document.sheet, paper, one)
            _counterfoil(document.sheet, one)
            shown[certificate_id] = Counted(page=at, before=one.certificate.print_count)
        progress.step(len(ids), len(ids))
    return shown


@dataclass(frozen=True, slots=True)
class CertificateHead:
    """All that certificates share: frame, office, title, places to sign."""

    office: Office
    chairman: str
    mark: str = ""
    """Across the sheet: «صورة» on a second printing, «ملغاة» on one that is no longer valid."""
    text_top: float = 84
    table_top: float = 84

    def draw(self, sheet: Sheet) -> None:
        """Everything that has no name or number."""
        if self.mark:
            watermark(sheet, self.mark, MIDDLE)
        star_frame(sheet, 12, 12, 35, 31)
        sheet.text(MIDDLE, 28.5, texts.BASMALA, _HEAD.strong(), "center")
        draw_logo(sheet, MIDDLE, 42, 9, self.office.logo)
        styles = (_HEAD.strong(), _HEAD.strong().sized(13), _HEAD)
        lines = self.office.header_lines
        for y, style, line in zip((32, 39.5, 47), styles, lines, strict=False):
            sheet.fit(RIGHT, y, line, style, 72)
        ornament(sheet, MIDDLE, 73, half=26)
        sheet.dotted(MIDDLE - 66, MIDDLE + 66, 99.5)
        for at, label in enumerate(
            ("عدد الأسهم", "القيمة الاسمية للسهم (ريال)", "الإجمالي (ريال)")
        ):
            x = MIDDLE + 50 * (1 - at)
            sheet.text(x, 137.5, label, FIGURE_LABEL.sized(8), "center")
            if at:
                sheet.line(x + 25, 125, x + 25, 138.5, HAIR)
        sheet.text(MIDDLE, 153.5, _LAW, SMALL, "center")
        for x, officer in ((RIGHT - 27, texts.FINANCE_OFFICER), (LEFT + 27, self.chairman)):
            sheet.text(x, 163, officer, _OFFICER, "center")
            sheet.dotted(x - 24, x + 24, 178)
        stamp_place(sheet, MIDDLE, 170.5)
        cut_upright(sheet, _CUT)
        middle = (_STUB_RIGHT + _STUB_LEFT) / 2
        draw_logo(sheet, middle, 19, 7, self.office.logo)
        sheet.text(middle, 33, "كعب شهادة أسهم", _STUB_TITLE, "center")
        sheet.line(_STUB_LEFT, 37, _STUB_RIGHT, 37, RULE)

    @property
    def shared(self) -> object:
        """All certificates with the same mark."""
        return self

    def draw_own(self, sheet: Sheet) -> None:
        """The title."""
        sheet.text(MIDDLE, 66.5, _SPACED_TITLE, _BIG_TITLE, "center", tag="H1")


def _head(paper: Stationery, one: CertificateToPrint) -> CertificateHead:
    certificate = one.certificate
    mark = texts.COPY if certificate.print_count else ""
    if certificate.state is not CertificateState.VALID:
        mark = texts.VOID
    chairman = f"رئيس {paper.source.cooperative.board_label}"
    return CertificateHead(paper.office, chairman, mark)


def _certificate(sheet: Sheet, paper: Stationery, one: CertificateToPrint) -> None:
    certificate, sex = one.certificate, one.holder.sex
    _numbers(sheet, paper, one)
    if certificate.replaces_no:
        label_pill(sheet, MIDDLE, 80.2, texts.FOR_LOST, _MARK)
    with sheet.one_paragraph():
        opening = f"تشهد الجمعية بأن {worded('brother', sex)}/"
        sheet.text(MIDDLE, 88 if certificate.replaces_no else 85, opening, _TEXT, "center")
        _holder(sheet, certificate.full_name)
    sheet.paragraph(RIGHT, 108.5, RIGHT - LEFT, body_text(one), _TEXT)
    figures = (certificate.shares, certificate.unit_value, certificate.amount)
    for at, figure in enumerate(figures):
        x = MIDDLE + 50 * (1 - at)
        sheet.fit(x, 131.5, format_rials(figure), _FIGURE, 46, "center")
    sheet.fit(MIDDLE, 147, rials_line(certificate.amount), _WORDS, RIGHT - LEFT, "center")


def _holder(sheet: Sheet, name: str) -> None:
    """On its line; a very long name on two smaller ones, never cut."""
    room = 150.0
    style = sheet.type.fitted(name, _NAME, room)
    if sheet.type.width(name, style) <= room:
        sheet.text(MIDDLE, 96, name, style, "center")
        return
    layout = sheet.type.layout(name, Style("amiri", 13.5, 5.6, bold=True, align="center"), room)
    sheet.lines(MIDDLE - room / 2, 97.6 - 5.6 * (len(layout.lines) - 1), layout)


def _numbers(sheet: Sheet, paper: Stationery, one: CertificateToPrint) -> None:
    """Number and both dates of issue, labels and values in their own columns."""
    certificate = one.certificate
    hijri = f"{certificate.issued_hijri}هـ" if certificate.issued_hijri else ""
    gregorian = f"{gregorian_text(certificate.issued_on)}م"
    dates = [gregorian] if not hijri else [hijri, gregorian]
    if paper.source.options.first_calendar == "gregorian":
        dates.reverse()
    rows = [("رقم الشهادة:", certificate.number_text)]
    rows += zip(("تاريخ الإصدار:", f"{texts.CORRESPONDING}:"), dates, strict=False)
    for y, (label, value) in zip((32, 39.5, 47), rows, strict=False):
        with sheet.one_paragraph():
            sheet.text(LEFT + 51, y, label, _HEAD.strong())
            sheet.text(LEFT + 25, y, value, _HEAD.strong() if y == 32 else _HEAD)


def _counterfoil(sheet: Sheet, one: CertificateToPrint) -> None:
    certificate = one.certificate
    rows = (
        ("رقم الشهادة", certificate.number_text),
        ("تاريخ الإصدار", f"{gregorian_text(certificate.issued_on)}م"),
        ("الاسم", certificate.full_name),
        (texts.MEMBER_NUMBER, str(certificate.number)),
        ("عدد الأسهم", format_rials(certificate.shares)),
        ("القيمة الإجمالية", f"{format_rials(certificate.amount)} ريال"),
        ("سند القبض", "، ".join(one.vouchers)),
        ("بدل عن شهادة", certificate.replaces_no or texts.NONE_ENCLOSED),
    )
    y = 44.0
    for label, value in rows:
        with sheet.one_paragraph():
            sheet.text(_STUB_RIGHT, y, label, SMALL)
            sheet.fit(_STUB_RIGHT, y + 5, value, _STUB_VALUE, _STUB_RIGHT - _STUB_LEFT)
        sheet.line(_STUB_LEFT, y + 7.4, _STUB_RIGHT, y + 7.4, HAIR)
        y += 13
    for label in ("اسم المستلم", "التوقيع والتاريخ"):
        sheet.text(_STUB_RIGHT, y + 1, label, SMALL)
        sheet.dotted(_STUB_LEFT, _STUB_RIGHT, y + 10)
        y += 14
    middle = (_STUB_RIGHT + _STUB_LEFT) / 2
    sheet.qr(middle - 8, 181, 16, verification(certificate))
