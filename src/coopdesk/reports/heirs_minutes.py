"""The minutes of a deceased member's heirs, and who takes the place (Law 39/1998 Art. 25)."""

from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.phones import show_phone
from coopdesk.reports import texts
from coopdesk.reports.document_spec import PaperOrder, Target
from coopdesk.reports.engine import CELL, Area, Column, Document, Row, Sheet, Table, bold
from coopdesk.reports.engine.forms import choices
from coopdesk.reports.legal_paper import (
    TEXT,
    LegalPaper,
    decision_box,
    print_legal,
    signers,
)
from coopdesk.reports.member_words import LAW, Words, so_many_rials, so_many_shares
from coopdesk.reports.path_texts import kinship_word
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.heirs import HeirRow
from coopdesk.services.paper_leaving import HeirsToPrint, heirs_ids, heirs_to_print
from coopdesk.services.progress import Progress

TITLE: Final = "محضر ورثة عضو"
_EMPTY_ROWS: Final = 6
"""Rows to write in where nobody was written down yet."""

_HEIRS: Final = Table(
    columns=(
        Column("م", 8, "center"),
        Column("اسم الوارث", 46, "name"),
        Column("القرابة", 16, "center"),
        Column("رقم البطاقة / الهاتف", 30, "center"),
        Column("الولي أو الوصي", 30, "name"),
        Column("يوافق؟", 12, "center"),
        Column("التوقيع أو البصمة", 26, "hand"),
    ),
    style=CELL,
    row_height=9.5,
    head_height=8,
    uprights=True,
)


def print_heirs(reader: Reader, order: PaperOrder, target: Target, progress: Progress) -> None:
    """Print the minutes of these deceased members' heirs, or of the last.

    Raises:
        RefusedError: nobody has one of the numbers, one of them is not deceased, or nobody died.
    """
    paper = stationery(reader)
    ids = reader.read(heirs_ids, order.numbers)
    found = [reader.read(heirs_to_print, one, today=paper.today) for one in ids]
    print_legal(paper, _KIND, found, target, progress)


def _write(document: Document, paper: Stationery, one: HeirsToPrint) -> None:
    document.paragraph(_opening(paper, one), TEXT)
    document.table(_HEIRS, _rows(one))
    document.paragraph(_outcome(one), TEXT)
    if one.successor is None:
        document.draw(20, _two_ways, gap=2)
    document.paragraph(
        "ويقر الورثة بصحة ما ورد في هذا المحضر، وبمسؤوليتهم عنه تجاه أي وارث لم يُذكر فيه، ويرفقون "
        "به: وثيقة الوفاة، وحكم حصر الورثة، وصور بطاقاتهم، ووثيقة الولاية على من لم يبلغ.",
        TEXT.sized(12),
    )
    decision = one.transfer.decision_ref if one.transfer else ""
    number = one.transfer.number_text if one.transfer else ""
    decision_box(
        document,
        (("رقم قرار المجلس:", decision), ("تاريخه:", ""), ("رقم نقل الأسهم:", number)),
    )
    with document.keep_together():
        signers(document, (("الشاهد الأول", ""), ("الشاهد الثاني", ""), ("عاقل الحارة", "")))
        chairman = f"يعتمد/ رئيس {paper.source.cooperative.board_label}"
        officers = ((texts.SECRETARY_GENERAL, ""), (texts.FINANCE_OFFICER, ""), (chairman, ""))
        signers(document, officers)


def _opening(paper: Stationery, one: HeirsToPrint) -> Words:
    member = one.member
    dead = worded("deceased_member", member.sex)
    day = one.transfer.on_date if one.transfer else paper.today
    when = f"إنه في {paper.long_date(day)}"
    died = f"{gregorian_text(one.died_on)}م"
    owned = "وكانت تملك" if worded("owns", member.sex) == "تمتلك" else "وكان يملك"
    return [
        f"{when}، حضر إلى مقر الجمعية ورثة {dead}/ ",
        bold(member.full_name),
        f"، رقم العضوية ({member.number})، وكانت الوفاة في {died}، {owned} حينها ",
        bold(so_many_shares(one.held.shares)),
        " من أسهم الجمعية، المدفوع فيها ",
        bold(so_many_rials(one.held.amount)),
        "، والورثة هم:",
    ]


def _rows(one: HeirsToPrint) -> list[Row]:
    if not one.heirs:
        return [(str(at), "", "", "", "", "", None) for at in range(1, _EMPTY_ROWS + 1)]
    return [_row(at, heir, one) for at, heir in enumerate(one.heirs, 1)]


def _row(at: int, heir: HeirRow, one: HeirsToPrint) -> Row:
    return (
        str(at),
        heir.full_name,
        kinship_word(heir.kinship, one.member.sex),
        heir.national_no or show_phone(heir.phone),
        heir.guardian,
        texts.YES if heir.has_consented or heir.is_successor else "",
        None,
    )


def _outcome(one: HeirsToPrint) -> Words:
    heir = one.successor
    if heir is None or one.transfer is None:
        return [f"وبعد التشاور اتفق الورثة، عملاً بالمادتين (24) و(25) من {LAW}، على ما يأتي:"]
    number = f"، رقم العضوية ({heir.heir_number})" if heir.heir_number else ""
    dead = worded("deceased_member", one.member.sex)
    return [
        f"وقد اتفق الورثة جميعاً على أن يحل محل {dead} في العضوية: ",
        bold(heir.full_name),
        f" ({kinship_word(heir.kinship, one.member.sex)}){number}، عملاً بالمادة (25) من {LAW}.",
    ]


def _two_ways(sheet: Sheet, area: Area) -> None:
    """What heirs may agree on, to be ticked by hand."""
    style = TEXT.aligned("right").sized(12)
    y = area.top + 6
    one = choices(sheet, area.right - 3, y, [("أن يحل محله الوارث:", False)], style=style)
    sheet.dotted(area.left, one - 2, y + 0.6)
    choices(
        sheet,
        area.right - 3,
        y + 9,
        [("أن تُصفى أسهمه وتُصرف قيمتها لهم بحسب أنصبتهم الشرعية.", False)],
        style=style,
    )


_KIND: Final = LegalPaper[HeirsToPrint](
    title=lambda _one: TITLE,
    number=lambda _one: "",
    name=lambda one: one.member.full_name,
    write=_write,
)
