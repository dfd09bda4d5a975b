"""Typing and looking at the attendance desk."""

from PySide6.QtCore import Qt

from coopdesk.domain.meetings import AttendanceState
from coopdesk.services.attendance_list import iter_attendance
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import plain
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from tests.ui.hands import press, type_text


def found(desk: AttendanceDesk) -> list[str]:
    """Whom the answers show, best first."""
    return [row.hit.full_name for row in desk.parts.hits.rows if row.hit and row.isVisible()]


def type_in(desk: AttendanceDesk, text: str) -> None:
    desk.parts.field.clear()
    type_text(desk.parts.field, text)


def mark(desk: AttendanceDesk, *texts: str) -> None:
    """Type and press Enter, once for each."""
    for text in texts:
        type_in(desk, text)
        press(desk.parts.field, Qt.Key.Key_Return)


def states(ctx: AppContext, meeting_id: int) -> dict[int, AttendanceState]:
    """The sheet: what is marked of which number."""
    rows = ctx.read(lambda session: list(iter_attendance(session, meeting_id)))
    return {row.entitled.number or 0: row.state for row in rows if row.state is not None}


def present(desk: AttendanceDesk) -> str:
    """The large figure."""
    return plain(desk.parts.quorum.present.text())


def said(desk: AttendanceDesk) -> str:
    """What the desk says was just done."""
    return desk.parts.done.accessibleName() if desk.parts.done.isVisible() else ""
