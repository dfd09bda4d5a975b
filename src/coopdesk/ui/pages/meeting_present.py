"""Who came to a meeting: the entitled with their times, the guests, the proxies."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from coopdesk.domain.meetings import AHEAD, NOW, AttendanceState
from coopdesk.services.attendance_list import AttendanceRow, attendance_rows, count_by_state
from coopdesk.services.guests import (
    GuestRow,
    guest_back,
    guest_left,
    list_guests,
    remove_guest,
)
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.proxies import ProxyRow, list_proxies, take_back_proxy
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Chip,
    EmptyState,
    Notice,
    boxed,
    column,
    row,
    scrolled,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.messages import ask
from coopdesk.ui.pages.attendance_words import clock
from coopdesk.ui.pages.meeting_present_columns import (
    attendance_columns,
    guest_columns,
    proxy_columns,
)
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.visits import AttendanceVisit, PaperVisit
from coopdesk.ui.tables import Table, make_table


class PresentTab(MeetingTab):
    """The entitled by state; the guests and the proxies under their own chips."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._rows: dict[int, AttendanceRow] = {}
        self._guests: dict[int, GuestRow] = {}
        self._proxies: dict[int, ProxyRow] = {}
        self._shown = "present"
        self.chips: dict[str, Chip] = {
            "present": Chip(self.tr("Present"), "check"),
            "excused": Chip(self.tr("Excused"), "mail"),
            "left": Chip(self.tr("Left early"), "log-out"),
            "absent": Chip(self.tr("Absent"), "minus"),
            "guests": Chip(self.tr("Guests"), "user-round"),
            "proxies": Chip(self.tr("Sent by proxy"), "users"),
        }
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._turn(key))
        self.desk = Button(self.tr("Attendance desk"), "user-check")
        self.printing = Button(self.tr("Print who was present"), "printer")
        self.ended = Notice("", "info", icon="lock")
        self.table = make_table(
            attendance_columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="attendance",
            accessible_name=self.tr("Attendance of the entitled"),
            settings=ctx.window_state,
        )
        self.guests = make_table(
            guest_columns(),
            lambda ids: [self._guests[each] for each in ids if each in self._guests],
            name="guests",
            accessible_name=self.tr("Guests of the meeting"),
            settings=ctx.window_state,
        )
        self.proxies = make_table(
            proxy_columns(),
            lambda ids: [self._proxies[each] for each in ids if each in self._proxies],
            name="proxies",
            accessible_name=self.tr("Proxies of the meeting"),
            settings=ctx.window_state,
        )
        self.guest_leaves = Button(self.tr("Left early"), "log-out")
        self.guest_off = Button(self.tr("Marked by mistake: take off…"), "user-x", "quiet")
        self.take_back = Button(self.tr("Take the proxy back…"), "undo-2")
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
        self._blank = scrolled(column(self._empty))
        for table in (self.table, self._guest_part(), self._proxy_part(), self._blank):
            self._tables.addWidget(table)
        middle = QWidget()
        middle.setLayout(self._tables)
        # tables and the empty state scroll: what they would like to have is no need
        middle.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), spacing=6))
        head = row((chips, 1), self.printing, self.desk, spacing=6)
        self.setLayout(
            column(boxed(column(head, self.ended, spacing=6, margins=12)), (middle, 1), spacing=0)
        )
        self.desk.clicked.connect(self._on_desk)
        self.printing.clicked.connect(self._on_print)
        self.guest_leaves.clicked.connect(self._on_guest_leaves)
        self.guest_off.clicked.connect(self._on_guest_off)
        self.take_back.clicked.connect(self._on_take_back)
        for asked in (self.guests, self.proxies):
            asked.selectionModel().selectionChanged.connect(self._on_selection)

    def _guest_part(self) -> QWidget:
        foot = row(self.guest_leaves, STRETCH, self.guest_off, margins=(16, 10))
        return boxed(column((self.guests, 1), foot, spacing=0))

    def _proxy_part(self) -> QWidget:
        foot = row(self.take_back, STRETCH, margins=(16, 10))
        return boxed(column((self.proxies, 1), foot, spacing=0))

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys while the attendance is in front: F6 is «left», as at the desk."""
        return {"more": self._on_guest_leaves}

    def count(self, meeting: MeetingDetails) -> int:
        """How many are present."""
        return meeting.row.present

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show who came to this meeting."""
        super().show_meeting(meeting)
        found = self.ctx.read(count_by_state, meeting.row.id)
        guests = self.ctx.read(list_guests, meeting.row.id)
        self._guests = {each.id: each for each in guests}
        _refill(self.guests, [each.id for each in guests])
        marked = sum(found.values())
        counts = {state.value: found.get(state, 0) for state in AttendanceState}
        counts["absent"] = max(meeting.row.eligible - marked, 0)
        counts["guests"] = len(guests)
        counts["proxies"] = self._show_proxies()
        self._show_ended(meeting)
        for key, chip in self.chips.items():
            chip.set_count(counts[key])
        ahead = meeting.row.status in AHEAD
        may = meeting.row.status in NOW or (ahead and meeting.frozen_at is not None)
        for button in (self.desk, self._to_desk):
            button.setVisible(may)
            button.set_text(self.tr("Note an excuse…") if ahead else self.tr("Attendance desk"))
        self._is_empty = marked == 0 and not guests
        self._turn(self._shown)

    def _show_proxies(self) -> int:
        proxies = self.ctx.read(list_proxies, self.meeting_id)
        self._proxies = {each.id: each for each in proxies}
        _refill(self.proxies, [each.id for each in proxies])
        self.chips["proxies"].setVisible(bool(proxies))
        if not proxies and self._shown == "proxies":
            self._shown = "present"
        return len(proxies)

    def _show_ended(self, meeting: MeetingDetails) -> None:
        ended = meeting.registration_closed_at
        self.ended.setVisible(ended is not None and meeting.row.status in NOW)
        text = self.tr(
            "The marking of who comes ended at %1, who leaves is still marked. «More» begins it "
            "again."
        )
        self.ended.set_text(text.replace("%1", clock(ended)))

    def _turn(self, key: str) -> None:
        self._shown = key
        for name, chip in self.chips.items():
            chip.setChecked(name == key)
        if self.meeting is None:
            return
        if key in ("guests", "proxies"):
            self._tables.setCurrentIndex(1 if key == "guests" else 2)
            self._on_selection()
            return
        states: Sequence[AttendanceState | None] = (
            [None] if key == "absent" else [AttendanceState(key)]
        )
        rows = self.ctx.read(attendance_rows, self.meeting_id, states=frozenset(states))
        self._rows = {each.entitled.id: each for each in rows}
        self.table.rows.set_ids([each.entitled.id for each in rows])
        self._tables.setCurrentWidget(self._blank if self._is_empty else self.table)

    @Slot()
    def _on_desk(self) -> None:
        if self.meeting is not None:
            self.go.emit("attendance", AttendanceVisit(self.meeting_id))

    @Slot()
    def _on_print(self) -> None:
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit("attendance-record", (self.meeting.row.ref,)))

    # guests and proxies

    def guest(self) -> GuestRow | None:
        """The guest chosen, while the guests show."""
        chosen = self.guests.chosen_ids() if self._shown == "guests" else []
        return self._guests.get(chosen[0]) if chosen else None

    def proxy(self) -> ProxyRow | None:
        """The proxy chosen, while the proxies show."""
        chosen = self.proxies.chosen_ids() if self._shown == "proxies" else []
        return self._proxies.get(chosen[0]) if chosen else None

    @Slot()
    def _on_selection(self) -> None:
        status = self.meeting.row.status if self.meeting else None
        guest, works = self.guest(), status in NOW
        for button in (self.guest_leaves, self.guest_off):
            button.setEnabled(guest is not None and works)
        is_gone = guest is not None and guest.left_at is not None
        self.guest_leaves.set_icon_text(
            "undo-2" if is_gone else "log-out",
            self.tr("Is still here") if is_gone else self.tr("Left early"),
        )
        may_end = status is not None and status in NOW | AHEAD
        self.take_back.setEnabled(self.proxy() is not None and may_end)

    @Slot()
    def _on_guest_leaves(self) -> None:
        guest = self.guest()
        if guest is None or not self.guest_leaves.isEnabled():
            return
        if guest.left_at is not None:
            self.works(lambda: self.ctx.write(guest_back, guest.id))
        elif self.works(lambda: self.ctx.write(guest_left, guest.id, now=self.ctx.now())):
            self.done.emit(self.tr("%1 left").replace("%1", guest.full_name))

    @Slot()
    def _on_guest_off(self) -> None:
        guest = self.guest()
        if guest is None:
            return
        question = self.tr("Take %1 off the guests?").replace("%1", guest.full_name)
        kept = self.tr(
            "As if nobody had marked this guest. Who has left is marked as left instead."
        )
        if ask(self, question, kept, self.tr("Take off")):
            self.works(lambda: self.ctx.write(remove_guest, guest.id))

    @Slot()
    def _on_take_back(self) -> None:
        proxy = self.proxy()
        if proxy is None:
            return
        question = self.tr("Take back the proxy that %1 gave?").replace("%1", proxy.giver_name)
        text = self.tr("%1 speaks for nobody else by this paper (%2) from now on.")
        said = text.replace("%1", proxy.holder_name).replace("%2", proxy.paper_ref)
        if ask(self, question, said, self.tr("Take it back")) and self.works(
            lambda: self.ctx.write(take_back_proxy, proxy.id)
        ):
            self.done.emit(self.tr("The proxy of %1 is taken back").replace("%1", proxy.giver_name))


def _refill(table: Table[Any], ids: Sequence[int]) -> None:
    """Show these; the chosen one stays chosen, else the first is."""
    chosen = table.chosen_ids()
    table.rows.set_ids(ids)
    if ids:
        table.choose_row(max(table.rows.row_of(chosen[0]), 0) if chosen else 0)
