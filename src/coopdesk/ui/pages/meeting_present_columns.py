"""How those at a meeting are listed: the entitled, the guests, the proxies."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.meetings import AttendanceState
from coopdesk.services.attendance_list import AttendanceRow
from coopdesk.services.guests import GuestRow
from coopdesk.services.proxies import ProxyRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, ltr
from coopdesk.ui.pages.attendance_words import clock
from coopdesk.ui.tables import Column

_LOOKS: Final[dict[AttendanceState | None, tuple[Tone, str]]] = {
    AttendanceState.PRESENT: ("ok", "check"),
    AttendanceState.EXCUSED: ("info", "mail"),
    AttendanceState.LEFT: ("muted", "log-out"),
    None: ("warn", "minus"),
}


def _state(found: AttendanceRow) -> Cell:
    tone, sign = _LOOKS[found.state]
    word = (
        texts.code_text(found.state, sex=found.entitled.sex)
        if found.state
        else QCoreApplication.translate("PresentTab", "Absent")
    )
    return Cell(word, pill=tone, icon=sign)


def attendance_columns() -> list[Column[AttendanceRow]]:
    """The entitled with their times."""
    translate = QCoreApplication.translate
    return [
        Column("serial", translate("PresentTab", "No."), lambda r: ltr(r.entitled.serial), 48),
        Column(
            "number",
            translate("PresentTab", "Member no."),
            lambda r: ltr(r.entitled.number) if r.entitled.number else "—",
            90,
        ),
        Column(
            "name",
            translate("PresentTab", "Name"),
            lambda r: Cell(r.entitled.full_name, bold=True),
            190,
            stretch=True,
        ),
        Column("capacity", translate("PresentTab", "Capacity"), lambda r: r.entitled.capacity, 110),
        Column("came", translate("PresentTab", "Came"), lambda r: clock(r.arrived_at) or "—", 62),
        Column("left", translate("PresentTab", "Left"), lambda r: clock(r.left_at) or "—", 62),
        Column("state", translate("PresentTab", "State"), _state, 120),
    ]


def guest_columns() -> list[Column[GuestRow]]:
    """The guests with their times."""
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("PresentTab", "Name"),
            lambda r: Cell(r.full_name, bold=True),
            190,
            stretch=True,
        ),
        Column("capacity", translate("PresentTab", "Capacity"), lambda r: r.capacity, 130),
        Column("from", translate("PresentTab", "From"), lambda r: r.organisation, 180),
        Column("came", translate("PresentTab", "Came"), lambda r: clock(r.arrived_at), 66),
        Column("left", translate("PresentTab", "Left"), lambda r: clock(r.left_at) or "—", 66),
    ]


def proxy_columns() -> list[Column[ProxyRow]]:
    """Who sent whom, by which paper, and whether it counts now."""
    translate = QCoreApplication.translate
    return [
        Column(
            "giver",
            translate("PresentTab", "Sent by"),
            lambda r: Cell(_named(r.giver_number, r.giver_name), bold=True),
            180,
            stretch=True,
        ),
        Column(
            "holder",
            translate("PresentTab", "Who speaks"),
            lambda r: _named(r.holder_number, r.holder_name),
            190,
        ),
        Column("paper", translate("PresentTab", "Paper"), lambda r: r.paper_ref, 100),
        Column("at", translate("PresentTab", "At"), lambda r: clock(r.at), 64),
        Column("counts", translate("PresentTab", "State"), _proxy_state, 130),
    ]


def _named(number: int | None, name: str) -> str:
    return f"{ltr(number)} {name}" if number else name


def _proxy_state(found: ProxyRow) -> Cell:
    if found.counts:
        return Cell(QCoreApplication.translate("PresentTab", "Counts"), pill="ok", icon="check")
    word = QCoreApplication.translate("PresentTab", "Not now")
    return Cell(word, pill="muted", icon="minus")
