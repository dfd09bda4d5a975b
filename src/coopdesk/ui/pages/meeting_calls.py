"""How each was called to a meeting, and what became of it; guests who were asked to come."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.meetings import AHEAD, DeliveryState
from coopdesk.domain.phones import show_phone
from coopdesk.services.guest_invitations import uninvite_guest
from coopdesk.services.invitation_list import (
    InvitationCounts,
    InvitationRow,
    invitation_counts,
    list_invitations,
)
from coopdesk.services.invitations import note_delivery
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.call import CallDialog
from coopdesk.ui.forms.invite_guest import InviteGuestDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Chip,
    EmptyState,
    SearchField,
    Tone,
    boxed,
    column,
    day_text,
    ltr,
    row,
)
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.tables import Column, make_table

_LOOKS: Final[dict[DeliveryState, tuple[Tone, str]]] = {
    DeliveryState.SENT: ("info", "send"),
    DeliveryState.DELIVERED: ("ok", "check"),
    DeliveryState.RETURNED: ("warn", "triangle-alert"),
}


class CallsTab(MeetingTab):
    """One line for each who was called."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._rows: dict[int, InvitationRow] = {}
        self._states: frozenset[DeliveryState] = frozenset()
        self._guests: bool | None = None
        self.search = SearchField(self.tr("Name or number"))
        self.chips: dict[str, Chip] = {
            "all": Chip(self.tr("All")),
            "sent": Chip(self.tr("Not confirmed"), "send"),
            "delivered": Chip(self.tr("Received"), "check"),
            "returned": Chip(self.tr("Not delivered"), "triangle-alert"),
            "guests": Chip(self.tr("Guests"), "user-round"),
        }
        for key, chip in self.chips.items():
            chip.picked.connect(lambda _adding, key=key: self._on_chip(key))
        self.chips["all"].setChecked(True)
        self.received = Button(self.tr("Received"), "check")
        self.returned = Button(self.tr("Could not be delivered"), "triangle-alert")
        self.guest = Button(self.tr("Invite a guest…"), "user-plus")
        self.guest_off = Button(self.tr("Take the guest off"), "user-x")
        self.table = make_table(
            _columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="invitations",
            accessible_name=self.tr("The invitations"),
            settings=ctx.window_state,
        )
        self.send = Button(self.tr("Send the call…"), "send", "primary")
        self.send.clicked.connect(self._on_send)
        first_guest = Button(self.tr("Invite a guest…"), "user-plus")
        first_guest.clicked.connect(self._on_guest)
        self._empty = EmptyState(
            "send",
            self.tr("The call has not gone out"),
            self.tr(
                "Print the invitation or the notice, send it, then note here when and how it went "
                "out. Who received it is marked line by line."
            ),
            self.send,
            first_guest,
        )
        chips = QWidget()
        chips.setLayout(Flow(*self.chips.values(), spacing=6))
        head = column(row((self.search, 1), self.guest, spacing=6), chips, spacing=8)
        foot = row(self.received, self.returned, self.guest_off, STRETCH, margins=(12, 8))
        whole = column(boxed(column(head, margins=12)), (self.table, 1), foot, spacing=0)
        self._stack = QStackedLayout()
        self._stack.addWidget(boxed(whole))
        self._stack.addWidget(self._empty)
        self.setLayout(self._stack)
        self._wire()

    def _wire(self) -> None:
        self.search.searched.connect(self._fill)
        self.received.clicked.connect(lambda: self._note(DeliveryState.DELIVERED))
        self.returned.clicked.connect(lambda: self._note(DeliveryState.RETURNED))
        self.guest.clicked.connect(self._on_guest)
        self.guest_off.clicked.connect(self._on_guest_off)
        self.table.opened.connect(lambda _id: self._note(DeliveryState.DELIVERED))
        self.table.selectionModel().selectionChanged.connect(self._on_selection)

    def count(self, meeting: MeetingDetails) -> int:
        """How many were called."""
        found = self.ctx.read(invitation_counts, meeting.row.id)
        return found.sent

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show the invitations of this meeting."""
        super().show_meeting(meeting)
        found = self.ctx.read(invitation_counts, meeting.row.id)
        is_empty = found.sent == 0 and found.guests == 0
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.send.setEnabled(meeting.frozen_at is not None and meeting.row.status in AHEAD)
        self._show_counts(found)
        self._fill()

    def _show_counts(self, found: InvitationCounts) -> None:
        counts = {
            "all": None,
            "sent": found.sent - found.delivered - found.returned,
            "delivered": found.delivered,
            "returned": found.returned,
            "guests": found.guests,
        }
        for key, count in counts.items():
            self.chips[key].set_count(count)

    def _on_chip(self, key: str) -> None:
        for name, chip in self.chips.items():
            chip.setChecked(name == key)
        self._guests = True if key == "guests" else None
        is_state = key in {state.value for state in DeliveryState}
        self._states = frozenset({DeliveryState(key)}) if is_state else frozenset()
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self.meeting is None:
            return
        rows = self.ctx.read(
            list_invitations,
            self.meeting_id,
            states=self._states,
            guests=self._guests,
            text=self.search.text(),
        )
        self._rows = {each.id: each for each in rows}
        self.table.rows.set_ids([each.id for each in rows])
        self._on_selection()

    def _chosen(self) -> list[InvitationRow]:
        return [self._rows[each] for each in self.table.chosen_ids() if each in self._rows]

    @Slot()
    def _on_selection(self) -> None:
        chosen = self._chosen()
        for button in (self.received, self.returned):
            button.setEnabled(bool(chosen))
        is_guest = len(chosen) == 1 and chosen[0].entitled_id is None
        self.guest_off.setVisible(is_guest)

    def _note(self, state: DeliveryState) -> None:
        chosen = [each.id for each in self._chosen()]
        if not chosen:
            return
        today = self.ctx.today()
        self.works(
            lambda: self.ctx.write(
                note_delivery,
                chosen,
                meeting_id=self.meeting_id,
                state=state,
                on=today,
                by=self.ctx.preferences.who,
                today=today,
            )
        )

    @Slot()
    def _on_send(self) -> None:
        if self.meeting is not None:
            CallDialog(self.ctx, self.meeting, parent=self).ask()

    @Slot()
    def _on_guest(self) -> None:
        if self.meeting is not None:
            InviteGuestDialog(self.ctx, self.meeting_id, parent=self).ask()

    @Slot()
    def _on_guest_off(self) -> None:
        for each in self._chosen():
            if each.entitled_id is None:
                self.works(lambda each=each: self.ctx.write(uninvite_guest, each.id))  # type: ignore[misc]  # the loop's own


def _state(found: InvitationRow) -> Cell:
    if found.state is None:
        return Cell("—", tint="muted")
    tone, sign = _LOOKS[found.state]
    return Cell(texts.code_text(found.state), pill=tone, icon=sign)


def _name(found: InvitationRow) -> Cell:
    parts = (found.capacity, found.organisation)
    sub = " – ".join(part for part in parts if part)
    return Cell(f"{found.full_name} · {sub}" if sub else found.full_name, bold=True)


def _sent(found: InvitationRow) -> str:
    way = texts.code_text(found.channel) if found.channel else ""
    return " · ".join(part for part in (day_text(found.sent_on), way) if part) or "—"


def _columns() -> list[Column[InvitationRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("CallsTab", "Member no."),
            lambda r: ltr(r.number) if r.number else "—",
            88,
        ),
        Column("name", translate("CallsTab", "Name"), _name, 190, stretch=True),
        Column(
            "phone",
            translate("CallsTab", "Phone"),
            lambda r: ltr(show_phone(r.phone)) if r.phone else "—",
            112,
        ),
        Column("sent", translate("CallsTab", "Called"), _sent, 186),
        Column("state", translate("CallsTab", "State"), _state, 140),
        Column(
            "on",
            translate("CallsTab", "On"),
            lambda r: day_text(r.state_on) or "—",
            110,
            shown=False,
        ),
    ]
