"""Sheets of attendance: who is entitled, the blank sheet to sign on, and who was present."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from coopdesk.domain.counting import MEMBER
from coopdesk.domain.meeting_words import attendance_word
from coopdesk.domain.meetings import ORGAN_OF, LeftOut
from coopdesk.domain.organs import Organ
from coopdesk.domain.phones import show_phone
from coopdesk.domain.words import count_in_words
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import (
    A4_TABLE,
    DENSE,
    Area,
    Column,
    Document,
    Row,
    Sheet,
    Style,
    Table,
)
from coopdesk.reports.list_paper import say_nothing
from coopdesk.reports.meeting_phrases import meeting_note, meeting_phrase
from coopdesk.reports.stationery import Reader, Stationery, stationery
from coopdesk.services.attendance_list import (
    AttendanceRow,
    QuorumState,
    iter_attendance,
    quorum_state,
)
from coopdesk.services.entitled import count_entitled
from coopdesk.services.entitled_rows import EntitledRow, entitled_rows, iter_entitled
from coopdesk.services.guests import GuestRow, list_guests
from coopdesk.services.holder_list import board_label
from coopdesk.services.meeting_record import MeetingDetails, get_meeting
from coopdesk.services.progress import Progress

ENTITLED: Final = "كشف المستحقين للحضور"
SHEET: Final = "كشف الحضور"
RECORD: Final = "كشف من حضر"
_NOTHING: Final = "لم يُثبَّت كشف المستحقين بعد."
_GUEST_ROWS: Final = 20
_END: Final = 70.0
"""Millimetres the last page keeps for the sum and two signatures."""
_SUM: Final = Style("naskh", 10, 6, bold=True)
_OFFICE: Final = Style("amiri", 12.5, 6, bold=True)

_COMMON: Final = (
    Column("م", 9, "center"),
    Column("رقم\nالعضو", 15, "center"),
    Column("الاسم الرباعي واللقب", 58, "name"),
)
_SHEET: Final = Table(
    columns=(
        *_COMMON,
        Column("الصفة / الجهة", 28, "name"),
        Column("الهاتف", 24, "center"),
        Column("وقت\nالحضور", 15, "center"),
        Column("التوقيع", 29, "hand"),
    ),
    row_height=10,
    head_height=10,
    uprights=True,
    keep_after=_END,
)
_RECORD: Final = Table(
    columns=(
        *_COMMON,
        Column("الصفة", 30, "name"),
        Column("حضر", 15, "center"),
        Column("غادر", 15, "center"),
        Column("الحالة", 36, "name"),
    ),
    row_height=6.5,
    head_height=10,
    fives=True,
    keep_after=_END,
)
_LISTED: Final = Table(
    columns=(
        *_COMMON[:2],
        Column("الاسم الرباعي واللقب", 80, "name"),
        Column("الحي", 46, "name"),
        Column("الهاتف", 28, "center"),
    ),
    row_height=6.5,
    head_height=10,
    fives=True,
    sign=f"{texts.SECRETARY_GENERAL}:",
)
"""Members of the assembly; nobody has a capacity there."""
_SEATED: Final = replace(
    _LISTED,
    columns=(
        *_COMMON[:2],
        Column("الاسم الرباعي واللقب", 72, "name"),
        Column("الصفة", 52, "name"),
        Column("الهاتف", 30, "center"),
    ),
)
"""Holders of seats; where they live is not kept with the list."""
_LEFT_OUT: Final = Table(
    columns=(*_COMMON, Column("سبب الاستبعاد", 96)),
    row_height=6.5,
    head_height=10,
    fives=True,
    sign=f"{texts.SECRETARY_GENERAL}:",
)
_GUESTS: Final = Table(
    columns=(
        Column("م", 9, "center"),
        Column("الاسم", 56, "name"),
        Column("الصفة", 34, "name"),
        Column("الجهة", 34, "name"),
        Column("الهاتف", 22, "center"),
        Column("التوقيع", 23, "hand"),
    ),
    row_height=10,
    head_height=10,
    uprights=True,
)


def print_entitled_list(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print who is entitled to a meeting, then those left out with the reason (Art. 50)."""
    paper, meeting = _opened(reader, meeting_ids)
    inside, outside = reader.read(count_entitled, meeting.row.id)
    note = f"{meeting_note(meeting)} – المستحقون: {inside:,}"
    with _document(paper, ENTITLED, meeting, note, target, progress, reader) as document:
        if not inside:
            say_nothing(document, _NOTHING)
        is_assembly = ORGAN_OF[meeting.row.kind] is Organ.ASSEMBLY
        table, cells = (_LISTED, _listed) if is_assembly else (_SEATED, _seated)
        with_rows(
            reader,
            meeting.row.id,
            lambda rows: document.table(table, map(cells, rows), count=inside),
        )
        if outside:
            left = reader.read(entitled_rows, meeting.row.id, left_out=True)
            document.need(60)
            document.spacer(6)
            document.heading(f"المستبعدون وأسباب استبعادهم ({outside:,})")
            document.table(_LEFT_OUT, map(_left_out, left), count=outside)


def print_attendance_sheet(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print the blank sheet to sign on, and a page for guests."""
    paper, meeting = _opened(reader, meeting_ids)
    inside, _outside = reader.read(count_entitled, meeting.row.id)
    with _document(paper, SHEET, meeting, meeting_note(meeting), target, progress, reader) as doc:
        if not inside:
            say_nothing(doc, _NOTHING)
        with_rows(
            reader, meeting.row.id, lambda rows: doc.table(_SHEET, map(_blank, rows), count=inside)
        )
        _sum(doc, [f"عدد المدرجين في هذا الكشف: {_counted(inside)}", _DOTS])
        _sign(doc, meeting)
        doc.next_page()
        doc.paragraph("الضيوف", _SUM)
        doc.table(_GUESTS, [_guest_row(at) for at in range(1, _GUEST_ROWS + 1)])


def print_attendance_record(
    reader: Reader, meeting_ids: Sequence[int], target: Target, progress: Progress
) -> None:
    """Print who was present, when, and who was not; then the guests."""
    paper, meeting = _opened(reader, meeting_ids)
    state = reader.read(quorum_state, meeting.row.id)
    inside, _outside = reader.read(count_entitled, meeting.row.id)
    note = f"{meeting_note(meeting)} – الحاضرون: {state.present:,} من {state.eligible:,}"
    with _document(paper, RECORD, meeting, note, target, progress, reader) as document:
        if not inside:
            say_nothing(document, _NOTHING)
        reader.read(
            _each_attendance,
            meeting.row.id,
            lambda rows: document.table(_RECORD, map(_present, rows), count=inside),
        )
        _sum(document, _record_sums(state))
        guests = reader.read(list_guests, meeting.row.id)
        if guests:
            document.heading(f"الضيوف ({len(guests):,})")
            document.table(_GUESTS, [_guest_row(at, each) for at, each in enumerate(guests, 1)])
            document.spacer(6)
        _sign(document, meeting)


_DOTS: Final = "عدد من وقّعوا بالحضور رقمًا: ……………… كتابةً: ………………………………………"


def with_rows(
    reader: Reader, meeting_id: int, use: Callable[[Iterator[EntitledRow]], None]
) -> None:
    """Hand the entitled to `use` one by one, however many there are."""
    reader.read(_each_entitled, meeting_id, use)


def _each_entitled(
    session: Any, meeting_id: int, use: Callable[[Iterator[EntitledRow]], None]
) -> None:
    use(iter_entitled(session, meeting_id))


def _each_attendance(
    session: Any, meeting_id: int, use: Callable[[Iterator[AttendanceRow]], None]
) -> None:
    use(iter_attendance(session, meeting_id))


def _opened(reader: Reader, meeting_ids: Sequence[int]) -> tuple[Stationery, MeetingDetails]:
    """The office's paper and the one meeting asked for.

    Raises:
        RefusedError: not exactly one meeting is named.
    """
    if len(meeting_ids) != 1:
        raise RefusedError(Problem.NOTHING_TO_PRINT)
    return stationery(reader), reader.read(get_meeting, meeting_ids[0])


def _document(
    paper: Stationery,
    title: str,
    meeting: MeetingDetails,
    note: str,
    target: Target,
    progress: Progress,
    reader: Reader,
) -> AbstractContextManager[Document]:
    phrase = meeting_phrase(meeting, reader.read(board_label))
    head = paper.running_head(title, f"{phrase} – {note}", upright=True)
    return Document(
        target,
        title=f"{title} {meeting.row.number_text}",
        author=paper.name,
        page=A4_TABLE,
        head=head,
        foot=paper.foot(),
        digits=paper.digits,
        progress=progress,
    )


def _number(row: EntitledRow) -> str:
    return str(row.number) if row.number else ""


def _listed(row: EntitledRow) -> Row:
    phone = show_phone(row.phone)
    return (str(row.serial), _number(row), row.full_name, row.neighbourhood, phone)


def _seated(row: EntitledRow) -> Row:
    phone = show_phone(row.phone)
    return (str(row.serial), _number(row), row.full_name, row.capacity, phone)


def _left_out(row: EntitledRow) -> Row:
    why = row.left_out_note or (_WHY[row.left_out] if row.left_out else "")
    return (str(row.serial), _number(row), row.full_name, why)


_WHY: Final = {
    LeftOut.SUSPENDED: "العضوية موقوفة",
    LeftOut.NO_SHARES: "لم يسدد سهمًا واحدًا على الأقل (المادة 21)",
    LeftOut.TOO_FEW_SHARES: "الأسهم دون الحد الأدنى",
    LeftOut.JOINED_LATER: "انضم بعد تاريخ الكشف",
    LeftOut.DUES: "لم يوفِ بالتزاماته (المادة 50)",
    LeftOut.NO_VOTE: "يحضر بلا صوت",
}


def _blank(row: EntitledRow) -> Row:
    phone = show_phone(row.phone)
    return (str(row.serial), _number(row), row.full_name, row.capacity, phone, "", "")


def _present(row: AttendanceRow) -> Row:
    who = row.entitled
    word = attendance_word(row.state, who.sex)
    if row.proxy_holder:
        word = f"ناب عنه: {row.proxy_holder}"
    return (
        str(who.serial),
        _number(who),
        who.full_name,
        who.capacity,
        _hour(row.arrived_at),
        _hour(row.left_at),
        word,
    )


def _guest_row(at: int, guest: GuestRow | None = None) -> Row:
    if guest is None:
        return (str(at), "", "", "", "", "")
    phone = show_phone(guest.phone)
    return (str(at), guest.full_name, guest.capacity, guest.organisation, phone, "")


def _hour(at: datetime | None) -> str:
    if at is None:
        return ""
    local = at.astimezone()
    return f"{local.hour}:{local.minute:02}"


def _counted(count: int) -> str:
    return f"({count:,}) {count_in_words(count, MEMBER)}" if count else "لا أحد"


def _record_sums(state: QuorumState) -> list[str]:
    lines = [f"الحاضرون: {_counted(state.present)}"]
    others = [
        ("بعذر", state.excused),
        ("غادروا قبل النهاية", state.left),
        ("غائبون", state.absent),
        ("بتفويض", state.proxies),
        ("ضيوف", state.guests),
    ]
    lines.append(" – ".join(f"{word}: {count:,}" for word, count in others if count))
    if state.required:
        met = "مكتمل" if state.is_met else "غير مكتمل"
        article = f" (المادة {state.article})" if state.article else ""
        lines.append(f"النصاب المطلوب: {state.required:,}{article}؛ والنصاب {met}.")
    return [line for line in lines if line]


def _sum(document: Document, lines: Sequence[str]) -> None:
    document.spacer(4)
    for line in lines:
        document.paragraph(line, _SUM)


def _sign(document: Document, meeting: MeetingDetails) -> None:
    people = (
        ("مقرر الاجتماع", meeting.officers.secretary),
        ("رئيس الاجتماع", meeting.officers.chair),
    )

    def draw(sheet: Sheet, area: Area) -> None:
        share = area.width / 2
        for at, (office, name) in enumerate(people):
            x = area.right - (at + 0.5) * share
            with sheet.one_paragraph():
                sheet.text(x, area.top + 6, office, _OFFICE, "center")
                if name:
                    sheet.fit(x, area.top + 26, name, DENSE, share - 8, "center")
            sheet.dotted(x - 28, x + 28, area.top + 20)

    document.draw(30, draw, gap=2)
