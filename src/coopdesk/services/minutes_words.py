"""The sentences of minutes, in the formulas of Yemeni cooperatives."""

from datetime import date, datetime

from coopdesk.domain.calendars import long_text
from coopdesk.domain.counting import MEMBER, Noun, form
from coopdesk.domain.gender import worded
from coopdesk.domain.meeting_words import (
    call_word,
    clock_text,
    meeting_title,
    organ_word,
    rule_word,
)
from coopdesk.domain.meetings import CalledBy, MeetingKind
from coopdesk.domain.members import Sex
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import Quorum
from coopdesk.services.meeting_papers import MeetingDossier
from coopdesk.services.vote_rows import VoteRow

LAW = "القانون رقم (39) لسنة 1998م"

_CALLERS = {
    CalledBy.BOARD: "{board}",
    CalledBy.CHAIRMAN: "رئيس {board}",
    CalledBy.THIRD_OF_MEMBERS: "ثلث أعضاء الجمعية العمومية",
    CalledBy.THIRD_OF_BOARD: "ثلث أعضاء {board}",
    CalledBy.UNION: "الاتحاد التعاوني",
    CalledBy.MINISTRY: "الوزارة المختصة",
    CalledBy.OTHER: "",
}


def day_words(of: MeetingDossier, day: date) -> str:
    """«يوم الاثنين 1448/06/13هـ الموافق 2026/11/23م»."""
    return long_text(day, corrections=of.corrections)


def moment_words(at: datetime) -> str:
    """«9:41 صباحًا» by the clock on the wall."""
    return clock_text(at.astimezone().time())


def to_word(noun: str) -> str:
    """«لمجلس الإدارة», «للهيئة الإدارية»."""
    return f"لل{noun.removeprefix('ال')}" if noun.startswith("ال") else f"ل{noun}"


def titles(of: MeetingDossier) -> tuple[str, str]:
    """Title and second line of the minutes."""
    row = of.head.row
    what, which = meeting_title(row.kind, board_label=of.board_label, committee=row.committee)
    second = f"{which} رقم ({row.no}) لعام {row.year}م"
    if of.organ is Organ.ASSEMBLY:
        second = f"{second} – {call_word(row.call_no)}"
    if row.title:
        second = f"{second}: {row.title}" if of.organ is Organ.OUTSIDE else second
    return f"محضر {what}", second


def meeting_words(of: MeetingDossier) -> str:
    """«الاجتماع العادي لمجلس الإدارة»."""
    row = of.head.row
    _what, which = meeting_title(row.kind, board_label=of.board_label, committee=row.committee)
    if row.kind in (MeetingKind.CONSULTATIVE, MeetingKind.DEVELOPMENT):
        kind = "التشاوري" if row.kind is MeetingKind.CONSULTATIVE else "التنموي"
        return f"اللقاء {kind}" + (f" بشأن {row.title}" if row.title else "")
    name = organ_word(of.organ, board_label=of.board_label, committee=row.committee)
    return f"{which} {to_word(name)}"


def person_words(name: str, sex: Sex | None, title: str = "") -> str:
    """«الأخت/ أمل الشرعبي، الأمينة العامة»."""
    called = f"{worded('brother', sex)}/ {name}"
    return f"{called} {title}" if title else called


def caller_words(of: MeetingDossier) -> str:
    """«بدعوة من مجلس الإدارة برقم (ص/121/2026) وتاريخ 2026/09/20م»."""
    head = of.head
    caller = head.called_by_note or _CALLERS[head.called_by].format(board=of.board_label)
    if not caller:
        return ""
    ref = f" برقم ({head.invitation_ref})" if head.invitation_ref else ""
    on = f" وتاريخ {head.invited_on:%Y/%m/%d}م" if head.invited_on else ""
    return f"بدعوة من {caller}{ref}{on}"


def quorum_words(of: MeetingDossier, quorum: Quorum) -> str:
    """«ثلثا الأعضاء»."""
    return rule_word(quorum.rule, quorum.part, boards=quorum.boards, board_label=of.board_label)


def vote_words(vote: VoteRow) -> str:
    """«موافق 251 • معترض 2 • ممتنع 8», «بالإجماع 6»."""
    if vote.is_unanimous:
        return f"بالإجماع {vote.in_favour:,}"
    counts = f"موافق {vote.in_favour:,} • معترض {vote.against:,} • ممتنع {vote.abstained:,}"
    return f"{counts} • بترجيح جانب الرئيس" if vote.chair_side is not None else counts


def count_words(count: int, noun: Noun = MEMBER) -> str:
    """«(261) عضوًا»."""
    return f"({count:,}) {form(count, noun)}"


def showed(presenter: str) -> str:
    """«عرض الأمين العام», «عرضت لجنة الرقابة»: the verb follows the first word."""
    first = presenter.split()[0] if presenter.split() else ""
    return f"{'عرضت' if first.endswith('ة') else 'عرض'} {presenter}"


def said(name: str, sex: Sex | None, text: str) -> str:
    """«وتحدث الأخ/ طه الوصابي فقال: …»."""
    spoke, told = ("وتحدثت", "فقالت") if sex is Sex.FEMALE else ("وتحدث", "فقال")
    who = person_words(name, sex) if sex else name
    return f"{spoke} {who} {told}: {ended(text)}"


def ended(text: str) -> str:
    """A sentence with its full stop."""
    kept = text.strip()
    return kept if kept.endswith((".", "؟", "!", ":", "؛")) else f"{kept}."
