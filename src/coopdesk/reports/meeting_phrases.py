"""What papers call a meeting and its parts."""

from coopdesk.domain.calendars import gregorian_text, weekday_ar
from coopdesk.domain.meeting_words import call_word, clock_text, meeting_title
from coopdesk.domain.meetings import ORGAN_OF
from coopdesk.domain.organs import Organ
from coopdesk.services.meeting_record import MeetingDetails


def meeting_names(meeting: MeetingDetails, board: str) -> tuple[str, str]:
    """«اجتماع مجلس الإدارة», «الاجتماع العادي رقم (11) لعام 2026م – الدعوة الثانية»."""
    row = meeting.row
    what, which = meeting_title(row.kind, board_label=board, committee=row.committee)
    second = f"{which} رقم ({row.no}) لعام {row.year}م"
    if ORGAN_OF[row.kind] is Organ.ASSEMBLY:
        second = f"{second} – {call_word(row.call_no)}"
    return what, second


def meeting_phrase(meeting: MeetingDetails, board: str) -> str:
    """Both on one line."""
    return " – ".join(meeting_names(meeting, board))


def meeting_note(meeting: MeetingDetails) -> str:
    """«الخميس 2026/11/26م الساعة 9:00 صباحًا، قاعة المدرسة»."""
    row = meeting.row
    day = f"{weekday_ar(row.on_date)} {gregorian_text(row.on_date)}م"
    return f"{day} الساعة {clock_text(row.starts_at)}، {row.place}"
