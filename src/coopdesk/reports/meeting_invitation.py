"""The call of a meeting: a letter for each, one circular with a receipt list, the notice to all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from typing import Final

from coopdesk.domain.calendars import weekday_ar
from coopdesk.domain.gender import worded
from coopdesk.domain.meeting_words import call_word, clock_text, organ_word
from coopdesk.domain.meetings import InvitationMode
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.agenda_list import agenda_list
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import BODY, CELL, Column, Document, Head, Style, Table, bold
from coopdesk.reports.letter_parts import CLOSING, addressee, closing, greeting, signature, subject
from coopdesk.reports.meeting_phrases import meeting_names, meeting_phrase
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.entitled_rows import EntitledRow, entitled_rows
from coopdesk.services.holder_list import chairman_on
from coopdesk.services.meeting_papers import MeetingDossier, meeting_dossier
from coopdesk.services.minutes_words import quorum_words
from coopdesk.services.progress import Progress

INVITATION: Final = "دعوة اجتماع"
NOTICE: Final = "إعلان دعوة الجمعية العمومية"
_MANY_ITEMS: Final = 9
"""From so many on, the agenda stands in two columns: the call fits on one sheet."""
_LABEL: Final = Style("amiri", 14, 8, bold=True)
_RECEIPTS: Final = Table(
    columns=(
        Column("م", 10, "center"),
        Column("الاسم", 62, "name"),
        Column("الصفة", 40, "name"),
        Column("تاريخ الاستلام", 26, "hand"),
        Column("التوقيع", 30, "hand"),
    ),
    style=CELL.sized(9),
    row_height=10,
    uprights=True,
)


def print_invitation(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the invitation: one with a receipt list, or a letter for each where that was chosen.

    Raises:
        RefusedError: not exactly one meeting is named.
    """
    paper, of = _found(reader, meeting_ids)
    people = reader.read(entitled_rows, of.head.row.id)
    personal = of.head.invitation_mode is InvitationMode.PERSONAL and bool(people)
    letters: Sequence[EntitledRow | None] = people if personal else [None]
    with Document(
        target,
        title=f"{INVITATION} {of.head.row.number_text}",
        author=paper.name,
        head=_head(paper, of),
        later_head=_later(paper, of),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        for at, person in enumerate(letters):
            progress.step(at, len(letters))
            if at:
                document.next_paper(
                    head=_head(paper, of), later_head=_later(paper, of), foot=paper.foot()
                )
            _letter(document, reader, paper, of, person)
            if person is None and people:
                _receipts(document, people)
        progress.step(len(letters), len(letters))


def print_notice(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the assembly's notice, with the conditions of the later calls (Arts. 50, 52, 54).

    Raises:
        RefusedError: not exactly one meeting is named, or it is none of the assembly.
    """
    paper, of = _found(reader, meeting_ids)
    if of.organ is not Organ.ASSEMBLY:
        raise RefusedError(Problem.NOT_AN_ASSEMBLY)
    progress.step(0, 1)
    with Document(
        target,
        title=f"{NOTICE} {of.head.row.number_text}",
        author=paper.name,
        head=_head(paper, of),
        later_head=_later(paper, of, NOTICE),
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    ) as document:
        _notice(document, reader, paper, of)
    progress.step(1, 1)


def _found(reader: Reader, meeting_ids: Sequence[int]) -> tuple[Stationery, MeetingDossier]:
    if len(meeting_ids) != 1:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    of = reader.read(meeting_dossier, meeting_ids[0], today=reader.today())
    sent = of.head.invited_on or reader.today()
    return replace(stationery(reader), today=sent), of


def _head(paper: Stationery, of: MeetingDossier) -> Head:
    number = of.head.invitation_ref or of.head.row.number_text
    return paper.letterhead(((texts.NUMBER, number), (texts.ENCLOSURES, texts.NONE_ENCLOSED)))


def _later(paper: Stationery, of: MeetingDossier, title: str = INVITATION) -> Head:
    return paper.running_head(title, meeting_phrase(of.head, of.board_label), upright=True)


def _letter(
    document: Document,
    reader: Reader,
    paper: Stationery,
    of: MeetingDossier,
    person: EntitledRow | None,
) -> None:
    if person is None:
        addressee(document, f"الإخوة/ {_whom(of)}", "المحترمون")
    else:
        brother = worded("brother", person.sex)
        addressee(document, f"{brother}/ {person.full_name}", worded("respected", person.sex))
    greeting(document)
    what, which = meeting_names(of.head, of.board_label)
    subject(document, f"دعوة لحضور {what}")
    opening = f"يسرنا دعوتكم لحضور {what} – {which}، المقرر عقده {_when(paper, of)}"
    document.paragraph(f"{opening}، وذلك لمناقشة جدول الأعمال الآتي:")
    _agenda(document, of)
    with document.keep_together():
        document.paragraph("حضوركم يهمنا.", BODY)
        closing(document, CLOSING)
        _sign(document, reader, of)


def _whom(of: MeetingDossier) -> str:
    words = {
        Organ.BOARD: f"أعضاء {of.board_label}",
        Organ.CONTROL: "أعضاء لجنة الرقابة والتفتيش",
        Organ.ASSEMBLY: "أعضاء الجمعية العمومية",
        Organ.OUTSIDE: "المدعوون",
    }
    return words.get(of.organ, f"أعضاء {of.head.row.committee or 'اللجنة'}")


def _when(paper: Stationery, of: MeetingDossier) -> str:
    row = of.head.row
    return f"{_day(paper, row.on_date, row.starts_at)}، في {row.place}"


def _day(paper: Stationery, on: date, at: time) -> str:
    one, _, other = paper.both_dates(on).partition(" – ")
    both = f"{one} الموافق {other}" if other else one
    return f"يوم {weekday_ar(on)} {both} الساعة {clock_text(at)}"


def _agenda(document: Document, of: MeetingDossier) -> None:
    if of.items:
        agenda_list(document, [item.title for item in of.items], two_columns_from=_MANY_ITEMS)


def _notice(document: Document, reader: Reader, paper: Stationery, of: MeetingDossier) -> None:
    row = of.head.row
    what, which = meeting_names(of.head, of.board_label)
    document.title(NOTICE, call_word(row.call_no))
    called = f"يدعو {of.board_label} " if not of.head.called_by_note else "تُوجَّه الدعوة إلى "
    document.paragraph(
        f"{called}الإخوة والأخوات أعضاء الجمعية العمومية الموفين بالتزاماتهم (المادة 50) إلى حضور"
        f" {what} – {which}، وذلك {_when(paper, of)}، لمناقشة جدول الأعمال الآتي:"
    )
    _agenda(document, of)
    quorum = of.head.quorum
    if quorum.required:
        rule = quorum_words(of, quorum)
        counted = f"وعددهم ({quorum.required:,}) من أصل ({row.eligible:,})"
        law = "وفقًا للمادة (54) من القانون رقم (39) لسنة 1998م."
        said = f"يصح هذا الاجتماع بحضور {rule}، {counted}، {law}"
        document.paragraph([bold("النصاب: "), said])
    later = _later_calls(paper, of)
    for text in later[:-1]:
        document.paragraph(text)
    with document.keep_together():
        for text in later[-1:]:
            document.paragraph(text)
        closing(document, "والله الموفق،،،")
        _sign(document, reader, of)


def _later_calls(paper: Stationery, of: MeetingDossier) -> list[str]:
    """What happens without a quorum, in the words of Art. 54."""
    row, found = of.head.row, []
    if row.call_no == 1:
        on = of.head.second_call_on
        at = of.head.second_call_at or row.starts_at
        when = f" {_day(paper, on, at)}" if on else " خلال خمسة عشر يومًا من هذا الموعد"
        found.append(
            f"وفي حال عدم اكتمال النصاب يُعقد الاجتماع الثاني{when}، ويصح بحضور الأغلبية المطلقة"
            " للأعضاء (المادة 54)."
        )
    if row.call_no <= 2:
        found.append(
            "فإن لم يكتمل النصاب في الاجتماع الثاني عُقد اجتماع ثالث خلال أربع وعشرين ساعة، ويصح"
            f" بحضور عدد لا يقل عن ضعف عدد أعضاء {of.board_label} (المادة 54)."
        )
    return found


def _receipts(document: Document, people: Sequence[EntitledRow]) -> None:
    document.spacer(4)
    document.paragraph("استلم الدعوة كل من:", _LABEL)
    rows = [(str(each.serial), each.full_name, each.capacity, "", "") for each in people]
    document.table(_RECEIPTS, rows, count=len(rows))


def _sign(document: Document, reader: Reader, of: MeetingDossier) -> None:
    organ = of.organ if of.organ in (Organ.CONTROL, Organ.COMMITTEE) else Organ.BOARD
    row = of.head.row
    chair = reader.read(chairman_on, organ, on=row.on_date, committee_id=row.committee_id)
    led = organ_word(organ, board_label=of.board_label, committee=row.committee)
    office = chair.capacity if chair else f"رئيس {led}"
    signature(document, office, chair.full_name if chair else "")
