"""The columns of the register of meetings, and how a status looks."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.calendars import NO_CORRECTIONS, HijriCorrections, weekday_ar, weekday_en
from coopdesk.domain.decisions import MinutesState
from coopdesk.domain.meetings import MeetingStatus
from coopdesk.domain.quorum import QuorumRule
from coopdesk.services.meeting_rows import MeetingRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import Tone, day_text, ltr, number
from coopdesk.ui.office_dates import hijri_words
from coopdesk.ui.pages.attendance_words import call_words
from coopdesk.ui.tables import Column

STATUS_ICONS: Final[dict[MeetingStatus, str]] = {
    MeetingStatus.PLANNED: "calendar",
    MeetingStatus.CALLED: "megaphone",
    MeetingStatus.OPEN: "user-check",
    MeetingStatus.IN_SESSION: "play",
    MeetingStatus.HELD: "check",
    MeetingStatus.NO_QUORUM: "user-x",
    MeetingStatus.CANCELLED: "ban",
}
STATUS_TONES: Final[dict[MeetingStatus, Tone]] = {
    MeetingStatus.PLANNED: "soft",
    MeetingStatus.CALLED: "info",
    MeetingStatus.OPEN: "warn",
    MeetingStatus.IN_SESSION: "warn",
    MeetingStatus.HELD: "ok",
    MeetingStatus.NO_QUORUM: "bad",
    MeetingStatus.CANCELLED: "muted",
}


def meeting_name(row: MeetingRow) -> str:
    """«مجلس الإدارة – عادي 11/2026», with the call of an assembly that was called again."""
    name = f"{row.committee or texts.code_text(row.kind)} {ltr(row.number_text)}"
    return f"{name} · {call_words(row.call_no)}" if row.call_no > 1 else name


def clock_of(row: MeetingRow) -> str:
    """The hour it begins."""
    return ltr(f"{row.starts_at.hour}:{row.starts_at.minute:02}")


def _name(row: MeetingRow) -> Cell:
    return Cell(meeting_name(row), sub=row.title or row.place, bold=True)


def _when(row: MeetingRow, corrections: HijriCorrections) -> Cell:
    weekday = weekday_ar(row.on_date) if current_language() == "ar" else weekday_en(row.on_date)
    first = f"{weekday} {day_text(row.on_date)} · {clock_of(row)}"
    return Cell(first, sub=hijri_words(row.on_date, corrections))


def _quorum(row: MeetingRow) -> Cell:
    if row.quorum_rule is QuorumRule.NONE or not row.eligible:
        return Cell("—", sub=" ", tint="muted")
    translate = QCoreApplication.translate
    of = translate("MeetingsColumns", "%1 of %2")
    came = of.replace("%1", number(row.present)).replace("%2", number(row.eligible))
    needed = translate("MeetingsColumns", "needed %1").replace("%1", number(row.quorum_required))
    return Cell(came, sub=needed)


def _decisions(row: MeetingRow) -> Cell:
    return Cell(number(row.decisions) if row.decisions else "—")


def _status(row: MeetingRow) -> Cell:
    icon = STATUS_ICONS[row.status]
    return Cell(texts.code_text(row.status), pill=STATUS_TONES[row.status], icon=icon)


def _minutes(row: MeetingRow) -> Cell:
    if row.minutes_state is None:
        return Cell("—", tint="muted")
    tone: Tone = "ok" if row.minutes_state is MinutesState.APPROVED else "soft"
    icon = "lock" if row.minutes_state is MinutesState.APPROVED else "file-pen"
    return Cell(texts.code_text(row.minutes_state), pill=tone, icon=icon)


def meeting_columns(
    corrections: HijriCorrections = NO_CORRECTIONS,
) -> list[Column[MeetingRow]]:
    """All columns, in reading order."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("MeetingsColumns", "Meeting"),
            _name,
            240,
            stretch=True,
            sort="name",
        ),
        Column(
            "when",
            translate("MeetingsColumns", "When"),
            lambda row: _when(row, corrections),
            212,
            sort="when",
        ),
        Column("quorum", translate("MeetingsColumns", "Present"), _quorum, 108, sort="present"),
        Column("decisions", translate("MeetingsColumns", "Decisions"), _decisions, 84),
        Column(
            "status",
            translate("MeetingsColumns", "State"),
            _status,
            sort="status",
            pills=tuple(map(texts.code_text, MeetingStatus)),
        ),
        Column(
            "minutes",
            translate("MeetingsColumns", "Minutes"),
            _minutes,
            pills=tuple(map(texts.code_text, MinutesState)),
        ),
        Column(
            "place",
            translate("MeetingsColumns", "Place"),
            lambda row: row.place,
            160,
            shown=False,
        ),
    ]


def sort_key(column: str) -> Callable[[MeetingRow], tuple[object, ...]]:
    """What a column sorts by."""
    keys: dict[str, Callable[[MeetingRow], tuple[object, ...]]] = {
        "name": lambda row: (row.kind.value, row.year, row.no, row.call_no),
        "when": lambda row: (row.on_date, row.starts_at, row.id),
        "present": lambda row: (row.present, row.id),
        "status": lambda row: (list(MeetingStatus).index(row.status), row.on_date),
    }
    return keys[column]
