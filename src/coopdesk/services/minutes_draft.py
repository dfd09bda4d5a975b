"""The draft of minutes, told from what is recorded, in the formulas the organs use.

Each piece knows the fact it tells, so that it can be put in alone and held against the record.
"""

from collections.abc import Iterator
from typing import Final

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.gender import worded
from coopdesk.domain.meeting_words import attendance_word
from coopdesk.domain.meetings import AttendanceState, MeetingStatus
from coopdesk.domain.members import Sex
from coopdesk.domain.minutes_text import Block, BlockKind, MinutesText, paragraph
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_papers import MeetingDossier
from coopdesk.services.minutes_items import told_items
from coopdesk.services.minutes_quorum import told_no_quorum, told_quorum
from coopdesk.services.minutes_told import FactKind, Told
from coopdesk.services.minutes_words import (
    caller_words,
    day_words,
    ended,
    meeting_words,
    moment_words,
    person_words,
    titles,
)

_CAME: Final = frozenset({AttendanceState.PRESENT, AttendanceState.LEFT})


def told(of: MeetingDossier) -> Iterator[Told]:
    """The minutes piece by piece, in their order."""
    if of.head.row.status is MeetingStatus.NO_QUORUM:
        yield from told_no_quorum(of)
        yield from _told_signatures(of)
        return
    yield _told_title(of)
    yield _told_opening(of)
    if of.organ is not Organ.ASSEMBLY:
        yield from _told_attendance(of)
    yield from _told_guests(of)
    yield from told_quorum(of)
    if of.organ is Organ.ASSEMBLY:
        yield from _told_officers(of)
        yield from _told_agenda(of)
    yield from told_items(of)
    yield from _told_closing(of)
    yield from _told_signatures(of)


def draft(of: MeetingDossier) -> MinutesText:
    """The whole draft."""
    return MinutesText(tuple(block for piece in told(of) for block in piece.blocks))


def _told_title(of: MeetingDossier) -> Told:
    first, second = titles(of)
    blocks = (
        paragraph(first, ref="title", kind=BlockKind.TITLE),
        paragraph(second, ref="title", kind=BlockKind.SUBTITLE),
    )
    return Told("title", FactKind.TITLE, "العنوان", second, (), blocks)


def _told_opening(of: MeetingDossier) -> Told:
    head, row = of.head, of.head.row
    at = head.convened_at or head.opened_at
    hour = moment_words(at) if at is not None else ""
    when = f"إنه في {day_words(of, row.on_date)} وفي تمام الساعة {hour}"
    parts = [f"{when} انعقد في {row.place} {meeting_words(of)}"]
    if of.organ is Organ.ASSEMBLY and (caller := caller_words(of)):
        parts[0] = f"{parts[0]} {caller}"
    officers = of.leaders
    if officers.chair and of.organ is not Organ.ASSEMBLY:
        chair = person_words(officers.chair, officers.chair_sex, officers.chair_title)
        parts.append(f"برئاسة {chair}")
    if of.organ is not Organ.ASSEMBLY and officers.secretary:
        wrote = "وتولت" if officers.secretary_sex is Sex.FEMALE else "وتولى"
        writer = person_words(officers.secretary, officers.secretary_sex)
        parts.append(f"{wrote} {writer} أعمال المقرر")
    if head.officers.supervisor:
        parts.append(f"وبحضور ممثل الجهة المشرفة {head.officers.supervisor}")
    words = ended("، ".join(parts))
    if head.officers.opening_words:
        words = f"{words} {ended(head.officers.opening_words)}"
    if of.organ is Organ.ASSEMBLY:
        words = f"{words} ثم جرى التحقق من النصاب على النحو الآتي:"
    detail = f"{gregorian_text(row.on_date)} {hour}"
    return Told(
        "opening",
        FactKind.OPENING,
        "الافتتاح",
        detail,
        (gregorian_text(row.on_date),),
        (paragraph(words, ref="opening"),),
    )


def _told_attendance(of: MeetingDossier) -> Iterator[Told]:
    """Who came, who was excused, who stayed away, in one table."""
    if not of.attendance:
        return
    rows = tuple(
        (
            str(place),
            one.entitled.full_name,
            one.entitled.capacity or worded("a_member", one.entitled.sex),
            attendance_word(one.state, one.entitled.sex),
        )
        for place, one in enumerate(of.attendance, 1)
    )
    came = sum(
        one.state in (AttendanceState.PRESENT, AttendanceState.LEFT) for one in of.attendance
    )
    blocks = [
        paragraph("وكان حضور الأعضاء على النحو الآتي:", ref="attendance"),
        Block(BlockKind.ATTENDANCE, rows=rows, ref="attendance"),
    ]
    if away := _away(of):
        blocks.append(paragraph(away, ref="attendance"))
    detail = f"{came} من {len(rows)}"
    yield Told("attendance", FactKind.ATTENDANCE, "الحضور", detail, (), tuple(blocks))


def _away(of: MeetingDossier) -> str:
    """«واعتذر عن الحضور: الأخ/ …، وتغيب: …»."""
    excused = [
        person_words(one.entitled.full_name, one.entitled.sex)
        for one in of.attendance
        if one.state is AttendanceState.EXCUSED
    ]
    absent = [
        person_words(one.entitled.full_name, one.entitled.sex)
        for one in of.attendance
        if one.state is None
    ]
    parts = [f"واعتذر عن الحضور: {'، و'.join(excused)}"] if excused else []
    if absent:
        parts.append(f"وتغيب: {'، و'.join(absent)}")
    return ended("، ".join(parts)) if parts else ""


def _told_guests(of: MeetingDossier) -> Iterator[Told]:
    if not of.guests:
        return
    rows = tuple(
        (str(place), one.full_name, one.capacity, one.organisation)
        for place, one in enumerate(of.guests, 1)
    )
    what = "وحضر اللقاء:" if of.organ is Organ.OUTSIDE else "وحضر من الضيوف دون أن يكون لهم صوت:"
    blocks = (
        paragraph(what, ref="guests"),
        Block(BlockKind.GUESTS, rows=rows, ref="guests"),
    )
    title = "الحاضرون" if of.organ is Organ.OUTSIDE else "الضيوف"
    yield Told("guests", FactKind.GUESTS, title, str(len(rows)), (), blocks)


def _told_officers(of: MeetingDossier) -> Iterator[Told]:
    officers = of.leaders
    if not officers.chair:
        return
    chaired = "رئيسة" if officers.chair_sex is Sex.FEMALE else "رئيسًا"
    text = f"تولى إدارة الجلسة {person_words(officers.chair, officers.chair_sex)} {chaired} لها"
    if officers.secretary:
        wrote = "مقررة" if officers.secretary_sex is Sex.FEMALE else "مقررًا"
        writer = person_words(officers.secretary, officers.secretary_sex)
        text = f"{text}، و{writer} {wrote} لها"
    if officers.tellers:
        text = f"{text}، واختيرت لجنة للفرز من: {'، و'.join(officers.tellers)}"
    blocks = (
        paragraph("هيئة إدارة الجلسة", ref="officers", kind=BlockKind.HEADING),
        paragraph(ended(text), ref="officers"),
    )
    yield Told("officers", FactKind.OFFICERS, "هيئة إدارة الجلسة", officers.chair, (), blocks)


def _told_agenda(of: MeetingDossier) -> Iterator[Told]:
    rows = tuple((str(item.place), ended(item.title)) for item in of.items)
    if not rows:
        return
    blocks = (
        paragraph("جدول الأعمال", ref="agenda", kind=BlockKind.HEADING),
        Block(BlockKind.AGENDA, rows=rows, ref="agenda"),
    )
    yield Told("agenda", FactKind.AGENDA, "جدول الأعمال", str(len(rows)), (), blocks)


def _told_closing(of: MeetingDossier) -> Iterator[Told]:
    closed = of.head.closed_at
    if closed is None:
        return
    hour = moment_words(closed)
    text = f"وانتهى الاجتماع في تمام الساعة {hour}، وحُرر هذا المحضر للعمل بموجبه، والله الموفق."
    block = paragraph(text, ref="closing")
    yield Told("closing", FactKind.CLOSING, "الختام", hour, (), (block,))


def _told_signatures(of: MeetingDossier) -> Iterator[Told]:
    rows = tuple(_signers(of))
    if rows:
        block = Block(BlockKind.SIGNATURES, rows=rows, ref="signatures")
        names = "، ".join(row[0] for row in rows[:3])
        yield Told("signatures", FactKind.SIGNATURES, "التوقيعات", names, (), (block,))


def _signers(of: MeetingDossier) -> Iterator[tuple[str, str]]:
    if of.organ not in (Organ.ASSEMBLY, Organ.OUTSIDE) and of.attendance:
        for one in of.attendance:
            if one.state in _CAME:
                who = one.entitled
                yield who.full_name, who.capacity or worded("a_member", who.sex)
        return
    officers = of.leaders
    if officers.chair:
        yield officers.chair, "رئيسة الجلسة" if officers.chair_sex is Sex.FEMALE else "رئيس الجلسة"
    if officers.secretary:
        female = officers.secretary_sex is Sex.FEMALE
        yield officers.secretary, "مقررة الجلسة" if female else "مقرر الجلسة"
    for teller in officers.tellers:
        yield teller, "لجنة الفرز"
