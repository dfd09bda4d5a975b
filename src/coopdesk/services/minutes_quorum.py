"""The proof of the quorum in minutes, and the minutes of a meeting that had none."""

from collections.abc import Iterator

from coopdesk.domain.calendars import gregorian_text
from coopdesk.domain.meeting_words import call_word, clock_text
from coopdesk.domain.minutes_text import Block, BlockKind, paragraph
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import Quorum
from coopdesk.services.meeting_papers import MeetingDossier
from coopdesk.services.minutes_told import FactKind, Told
from coopdesk.services.minutes_words import (
    LAW,
    count_words,
    day_words,
    ended,
    meeting_words,
    quorum_words,
)

QUORUM_KEY = "quorum"


def told_quorum(of: MeetingDossier) -> Iterator[Told]:
    """How many were needed and came; nothing for meetings that need no quorum."""
    row, quorum = of.head.row, of.head.quorum
    if of.organ is Organ.OUTSIDE:
        return
    present = row.present
    figures = (str(row.eligible), str(quorum.required), str(present))
    detail = f"{present:,} من {row.eligible:,}، والمطلوب {quorum.required:,}"
    if of.organ is Organ.ASSEMBLY:
        blocks: tuple[Block, ...] = (quorum_box(of, quorum, present),)
    else:
        needed = f"والمطلوب ({quorum.required:,})"
        article = f" وفقًا للمادة ({quorum.article})" if quorum.article else ""
        sentence = (
            f"وبعد التأكد من اكتمال النصاب القانوني بحضور ({present:,}) من أصل"
            f" {count_words(row.eligible)}، {needed}{article}، افتُتح الاجتماع"
            " ونوقش جدول الأعمال على النحو الآتي:"
        )
        blocks = (paragraph(sentence, ref=QUORUM_KEY),)
    yield Told(QUORUM_KEY, FactKind.QUORUM, "إثبات النصاب", detail, figures, blocks, is_needed=True)


def quorum_box(of: MeetingDossier, quorum: Quorum, present: int) -> Block:
    """The framed proof: entitled, rule, number needed, present, and the result in a sentence."""
    row = of.head.row
    needed = f"العدد اللازم ({quorum.required:,})"
    if quorum.article:
        needed = f"{needed} وفقًا للمادة ({quorum.article})"
    if not quorum.is_met(present):
        result = f"الحاضرون ({present:,}) أقل من {needed}؛ فالنصاب غير مكتمل."
    elif present == quorum.required:
        result = f"الحاضرون ({present:,}) هم {needed}؛ فالنصاب مكتمل والاجتماع صحيح."
    else:
        result = f"الحاضرون ({present:,}) أكثر من {needed}؛ فالنصاب مكتمل والاجتماع صحيح."
    rows = (
        ("الأعضاء الموفون بالتزاماتهم", f"{row.eligible:,}"),
        (f"النصاب المطلوب – {call_word(row.call_no)}", quorum_words(of, quorum)),
        ("العدد اللازم", f"{quorum.required:,}"),
        ("الحاضرون", f"{present:,}"),
        ("result", result),
    )
    return Block(BlockKind.QUORUM, rows=rows, ref=QUORUM_KEY)


def told_no_quorum(of: MeetingDossier) -> Iterator[Told]:
    """The whole of the minutes of a meeting that could not be opened."""
    row, quorum = of.head.row, of.head.quorum
    second = f"{meeting_words(of)} رقم ({row.no}) لعام {row.year}م"
    if of.organ is Organ.ASSEMBLY:
        second = f"{second} – {call_word(row.call_no)}"
    heads = (
        paragraph("محضر عدم اكتمال النصاب", ref="title", kind=BlockKind.TITLE),
        paragraph(second, ref="title", kind=BlockKind.SUBTITLE),
    )
    yield Told("title", FactKind.TITLE, "العنوان", second, (), heads)
    opening = (
        f"إنه في {day_words(of, row.on_date)} وفي تمام الساعة {clock_text(row.starts_at)}،"
        f" وهو الموعد المحدد لعقد {meeting_words(of)} في {row.place}، حضر من وردت أسماؤهم في"
        " كشف الحضور المرفق، وجرى التحقق من النصاب على النحو الآتي:"
    )
    yield Told(
        "opening",
        FactKind.OPENING,
        "الافتتاح",
        row.place,
        (gregorian_text(row.on_date),),
        (paragraph(opening, ref="opening"),),
    )
    figures = (str(row.eligible), str(quorum.required), str(row.present))
    missing = quorum.missing(row.present)
    sentence = (
        f"وإذ لم يبلغ الحاضرون العدد اللازم بنقص {count_words(missing)}، لم ينعقد الاجتماع"
        " ولم يُناقش شيء من جدول أعماله."
    )
    yield Told(
        QUORUM_KEY,
        FactKind.QUORUM,
        "عدم اكتمال النصاب",
        f"{row.present:,} من {row.eligible:,}، والمطلوب {quorum.required:,}",
        figures,
        (quorum_box(of, quorum, row.present), paragraph(sentence)),
        is_needed=True,
    )
    yield from _told_next_call(of)


def _told_next_call(of: MeetingDossier) -> Iterator[Told]:
    following, possible = of.followed_by, of.next_call
    if following is not None:
        to, quorum = following.row, following.quorum
        call = f"{call_word(to.call_no)} " if of.organ is Organ.ASSEMBLY else "الاجتماع التالي "
        text = (
            f"وعليه تقرر أن ينعقد الاجتماع بموجب {call}{day_words(of, to.on_date)} في تمام الساعة"
            f" {clock_text(to.starts_at)} في {to.place}"
        )
        if of.organ is Organ.ASSEMBLY:
            text += (
                f"، ويكون نصابه {quorum_words(of, quorum)}، أي ({quorum.required:,})، وفقًا"
                f" للمادة ({quorum.article}) من {LAW} بشأن الجمعيات والاتحادات التعاونية"
            )
        figures: tuple[str, ...] = (gregorian_text(to.on_date),)
    elif possible is not None and possible.window is not None:
        announced = of.head.second_call_on == possible.suggested_on
        on = possible.suggested_on if announced else possible.window.latest.date()
        when = (
            f"{day_words(of, on)} في تمام الساعة {clock_text(possible.suggested_at)} كما أُعلن في"
            " الدعوة"
            if announced
            else f"في موعد أقصاه {day_words(of, on)}"
        )
        text = (
            f"وعليه يُدعى إلى الاجتماع بموجب {call_word(possible.call_no)} {when}، ويكون نصابه"
            f" {quorum_words(of, possible.quorum)}، أي ({possible.quorum.required:,})، وفقًا"
            f" للمادة ({possible.window.article}) من {LAW}"
        )
        figures = (gregorian_text(on), str(possible.quorum.required))
    else:
        text, figures = "وعليه يُدعى إلى اجتماع جديد في موعد يُعلن عنه", ()
    yield Told(
        "next_call",
        FactKind.NEXT_CALL,
        "الدعوة التالية",
        text[:80],
        figures,
        (paragraph(ended(text), ref="next_call"),),
    )
