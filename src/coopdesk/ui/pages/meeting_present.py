"""Who came to a meeting: the entitled with their times, the guests, the proxies."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.meetings import AHEAD, NOW, AttendanceState
from coopdesk.services.attendance_list import AttendanceRow, attendance_rows, count_by_state
from coopdesk.services.guests import GuestRow, list_guests
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.proxies import list_proxies
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Chip,
    EmptyState,
    Label,
    Tone,
    boxed,
    column,
    ltr,
    row,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.pages.attendance_words import clock
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.visits import AttendanceVisit, PaperVisit
from coopdesk.ui.tables import Column, make_table

_LOOKS: Final[dict[AttendanceState | None, tuple[Tone, str]]] = {
    AttendanceState.PRESENT: ("ok", "check"),
    AttendanceState.EXCUSED: ("info", "mail"),
    AttendanceState.LEFT: ("muted", "log-out"),
    None: ("warn", "minus"),
}


class PresentTab(MeetingTab):
    """The entitled by state; the guests under their own chip."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._rows: dict[int, AttendanceRow] = {}
        self._guests: dict[int, GuestRow] = {}
        self._shown = "present"
        self.chips: dict[str, Chip] = {
            "present": Chip(self.tr("Present"), "check"),
            "excused": Chip(self.tr("Excused"), "mail"),
            "left": Chip(self.tr("Left early"), "log-out"),
            "absent": Chip(self.tr("Absent"), "minus"),
            "guests": Chip(self.tr("Guests"), "user-round"),
        }
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._turn(key))
        self.desk = Button(self.tr("Attendance desk"), "user-check")
        self.printing = Button(self.tr("Print who was present"), "printer")
        self.proxies = Label("", "muted", wrap=True)
        self.table = make_table(
            _columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="attendance",
            accessible_name=self.tr("Attendance of the entitled"),
            settings=ctx.window_state,
        )
        self.guests = make_table(
            _guest_columns(),
            lambda ids: [self._guests[each] for each in ids if each in self._guests],
            name="guests",
            accessible_name=self.tr("Guests of the meeting"),
            settings=ctx.window_state,
        )
        self._to_desk = Button(self.tr("Attendance desk"), "user-check", "primary")
        self._to_desk.clicked.connect(self._on_desk)
        self._empty = EmptyState(
            "user-check",
            self.tr("Nobody is marked yet"),
            self.tr(
                "On the day of the meeting the attendance desk marks who comes; who excuses "
                "himself before is noted there as soon as the list is frozen."
            ),
            self._to_desk,
        )
        self._tables = QStackedLayout()
        for table in (self.table, self.guests, self._empty):
            self._tables.addWidget(table)
        middle = QWidget()
        middle.setLayout(self._tables)
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), spacing=6))
        head = row((chips, 1), self.printing, self.desk, spacing=6)
        self.setLayout(
            column(boxed(column(head, self.proxies, spacing=6, margins=12)), (middle, 1), spacing=0)
        )
        self.desk.clicked.connect(self._on_desk)
        self.printing.clicked.connect(self._on_print)

    def count(self, meeting: MeetingDetails) -> int:
        """How many are present."""
        return meeting.row.present

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who came to this meeting."""
        super().show_meeting(meeting)
        found = self.ctx.read(count_by_state, meeting.row.id)
        guests = self.ctx.read(list_guests, meeting.row.id)
        self._guests = {each.id: each for each in guests}
        self.guests.rows.set_ids([each.id for each in guests])
        marked = sum(found.values())
        counts = {state.value: found.get(state, 0) for state in AttendanceState}
        counts["absent"] = max(meeting.row.eligible - marked, 0)
        counts["guests"] = len(guests)
        for key, chip in self.chips.items():
            chip.set_count(counts[key])
        ahead = meeting.row.status in AHEAD
        may = meeting.row.status in NOW or (ahead and meeting.frozen_at is not None)
        for button in (self.desk, self._to_desk):
            button.setVisible(may)
            button.set_text(self.tr("Note an excuse…") if ahead else self.tr("Attendance desk"))
        self._show_proxies()
        self._is_empty = marked == 0 and not guests
        self._turn(self._shown)

    def _show_proxies(self) -> None:
        proxies = self.ctx.read(list_proxies, self.meeting_id)
        said = self.tr("%1 sent %2")
        words = [
            said.replace("%1", each.giver_name).replace("%2", each.holder_name) for each in proxies
        ]
        self.proxies.setText(" · ".join(words))
        self.proxies.setVisible(bool(words))

    def _turn(self, key: str) -> None:
        self._shown = key
        for name, chip in self.chips.items():
            chip.setChecked(name == key)
        if self.meeting is None:
            return
        if key == "guests":
            self._tables.setCurrentWidget(self.guests)
            return
        states: Sequence[AttendanceState | None] = (
            [None] if key == "absent" else [AttendanceState(key)]
        )
        rows = self.ctx.read(attendance_rows, self.meeting_id, states=frozenset(states))
        self._rows = {each.entitled.id: each for each in rows}
        self.table.rows.set_ids([each.entitled.id for each in rows])
        self._tables.setCurrentWidget(self._empty if self._is_empty else self.table)

    @Slot()
    def _on_desk(self) -> None:
        if self.meeting is not None:
            self.go.emit("attendance", AttendanceVisit(self.meeting_id))

    @Slot()
    def _on_print(self) -> None:
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit("attendance-record", (self.meeting.row.ref,)))


def _state(found: AttendanceRow) -> Cell:
    tone, sign = _LOOKS[found.state]
    word = (
        texts.code_text(found.state, sex=found.entitled.sex)
        if found.state
        else QCoreApplication.translate("PresentTab", "Absent")
    )
    return Cell(word, pill=tone, icon=sign)


def _columns() -> list[Column[AttendanceRow]]:
    translate = QCoreApplication.translate
    return [
        Column("serial", translate("PresentTab", "No."), lambda r: ltr(r.entitled.serial), 60),
        Column(
            "number",
            translate("PresentTab", "Member no."),
            lambda r: ltr(r.entitled.number) if r.entitled.number else "—",
            96,
        ),
        Column(
            "name",
            translate("PresentTab", "Name"),
            lambda r: Cell(r.entitled.full_name, bold=True),
            240,
            stretch=True,
        ),
        Column("capacity", translate("PresentTab", "Capacity"), lambda r: r.entitled.capacity, 150),
        Column("came", translate("PresentTab", "Came"), lambda r: clock(r.arrived_at) or "—", 80),
        Column("left", translate("PresentTab", "Left"), lambda r: clock(r.left_at) or "—", 80),
        Column("state", translate("PresentTab", "State"), _state, 130),
    ]


def _guest_columns() -> list[Column[GuestRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "name",
            translate("PresentTab", "Name"),
            lambda r: Cell(r.full_name, bold=True),
            240,
            stretch=True,
        ),
        Column("capacity", translate("PresentTab", "Capacity"), lambda r: r.capacity, 150),
        Column("from", translate("PresentTab", "From"), lambda r: r.organisation, 180),
        Column("came", translate("PresentTab", "Came"), lambda r: clock(r.arrived_at), 80),
    ]
