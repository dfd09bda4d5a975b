"""The application to join: a blank form, or one filled from what was registered."""

from dataclasses import dataclass
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.members import Sex
from coopdesk.reports.application_fields import draw_person
from coopdesk.reports.application_slip import draw_office_part, draw_slip
from coopdesk.reports.document_spec import PaperOrder, Takes, Target, named_ids
from coopdesk.reports.engine import CELL, DENSE, HEADING, Document, RunningHead, Sheet, Style
from coopdesk.reports.engine.forms import choices, field_frame, tick_box, write_line
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.applications import ApplicationDetails
from coopdesk.services.paper_path import ApplicationToPrint, application_to_print, form_rules
from coopdesk.services.progress import Progress

TITLE: Final = "طلب انتساب"
_PLEDGE: Final = Style("naskh", 9, 5.6)
_DOTS: Final = "................"
_FIELDS_TOP: Final = 48.0


@dataclass(frozen=True, slots=True)
class _Form:
    """One form: what is known of the applicant, or nothing."""

    paper: Stationery
    months: int
    """The board's time to decide."""
    age: int
    found: ApplicationToPrint | None = None

    @property
    def given(self) -> ApplicationDetails | None:
        return self.found.details if self.found else None

    @property
    def sex(self) -> Sex | None:
        return self.given.sex if self.given else None


def print_application_form(
    reader: Reader, order: PaperOrder, target: Target, progress: Progress
) -> None:
    """Print these applications on their forms; without a number one blank form.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    paper = stationery(reader)
    months, age = reader.read(form_rules)
    ids = named_ids(reader, Takes.APPLICATION, order.numbers) if order.numbers else []
    forms = [_Form(paper, months, age)]
    if ids:
        found = [reader.read(application_to_print, one, today=paper.today) for one in ids]
        forms = [_Form(paper, months, age, one) for one in found]
    with Document(
        target,
        title=TITLE,
        author=paper.name,
        head=_head(forms[0]),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, form in enumerate(forms):
            progress.step(at, len(forms))
            if at:
                document.next_paper(head=_head(form), foot=paper.foot())
            _draw(document.sheet, form)
        progress.step(len(forms), len(forms))


def _head(form: _Form) -> RunningHead:
    given = form.given
    number, day = (
        (given.number_text, f"{gregorian_text(given.submitted_on)}م") if given else (_DOTS, _DOTS)
    )
    note = "" if given else "يُعبّأ بخط واضح"
    lines = (f"رقم الطلب: {number}", f"التاريخ: {day}")
    return RunningHead(form.paper.narrow_office, TITLE, note, lines)


def _draw(sheet: Sheet, form: _Form) -> None:
    right, left = sheet.page.right, sheet.page.left
    bold = DENSE.strong().aligned("right")
    board = form.paper.source.cooperative.board_label
    with sheet.one_paragraph():
        sheet.text(right, 36, f"الأخ/ رئيس {board}", bold)
        sheet.text(right - 62, 36, "المحترم", bold)
    sheet.paragraph(
        right,
        43,
        right - left,
        "أتقدم إليكم بطلبي هذا للانتساب إلى الجمعية والاكتتاب في أسهمها، وبياناتي على النحو الآتي:",
        DENSE,
    )
    photo = form.found.photo if form.found else None
    y = draw_person(sheet, _FIELDS_TOP, form.given, photo)
    y = _section(sheet, y + 9, "أقرّ وأتعهّد بما يأتي")
    has_pledged = form.given is not None and form.given.has_pledged
    for text in _pledges(form):
        start = tick_box(sheet, right - 5, y, on=has_pledged)
        sheet.text(start, y, text, _PLEDGE)
        y += _PLEDGE.leading
    y = _section(sheet, y + 3, "المرفقات")
    papers = ("صورة البطاقة", "صورتان شخصيتان", "تعريف عاقل الحارة", "أخرى:")
    end = choices(sheet, right - 5, y, [(word, False) for word in papers], style=_PLEDGE, between=9)
    sheet.dotted(left, end - 2, y + 0.6)
    y = _signed(sheet, form, y + 8)
    draw_office_part(sheet, y, form.given)
    draw_slip(sheet, y + 39, form.given, office=form.paper.narrow_office.name, months=form.months)


def _pledges(form: _Form) -> tuple[str, ...]:
    """What Law 39/1998 Art. 21 asks of a member, as a man or a woman says it."""
    if form.given is None:
        yemeni, able, member = "يمني/يمنية", "كامل/ة", "عضواً/عضوةً"
    else:
        woman = form.sex is Sex.FEMALE
        yemeni = worded("yemeni", form.sex)
        able, member = ("كاملة", "عضوة") if woman else ("كامل", "عضواً")
    return (
        f"أنني {yemeni} الجنسية، وقد أتممت {_age_words(form.age)} من العمر، و{able} الأهلية.",
        "أن ألتزم بأحكام قانون الجمعيات والاتحادات التعاونية والنظام الداخلي وقرارات الجمعية.",
        f"أنني لست {member} في جمعية أخرى تماثل أغراضها أغراض هذه الجمعية في نطاق عملها.",
        "أن أدفع رسم العضوية وقيمة سهم واحد على الأقل، وأن جميع بياناتي صحيحة.",
    )


def _age_words(age: int) -> str:
    return "الثامنة عشرة" if age == 18 else f"{age} سنة"


def _section(sheet: Sheet, y: float, title: str) -> float:
    right = sheet.page.right
    sheet.box(right - 2.2, y - 2.8, 2.2, 2.2, 0, fill=True)
    sheet.text(right - 5, y, title, HEADING, tag="H2")
    return y + 6


def _signed(sheet: Sheet, form: _Form, y: float) -> float:
    """Who vouches, who applies, the signature and the thumb; gives where the next part begins."""
    right, left = sheet.page.right, sheet.page.left
    given = form.given
    bold = CELL.strong()
    who = "مقدم/ة الطلب" if given is None else worded("applicant", form.sex)
    vouched = given.referee if given else ""
    write_line(sheet, right, left + 30, y, "المعرّف (عاقل الحارة أو عضو):", vouched, style=bold,
               value_style=CELL)  # fmt: skip
    y += 9
    name = given.full_name if given else ""
    write_line(sheet, right, right - 92, y, f"اسم {who}:", name, style=bold, value_style=CELL)
    write_line(sheet, right - 95, left + 26, y, "التوقيع:", style=bold)
    field_frame(sheet, left + 22, y - 9, 22, "بصمة الإبهام")
    return y + 8
