"""Who is entitled to a meeting, frozen, and who is left out and why."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.meetings import AHEAD
from coopdesk.domain.phones import show_phone
from coopdesk.services.entitled import count_entitled, entitled_rows, thaw_list
from coopdesk.services.entitled_rows import EntitledRow
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.freeze import FreezeDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import (
    Button,
    Chip,
    EmptyState,
    Label,
    SearchField,
    boxed,
    column,
    ltr,
    row,
)
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.visits import MemberVisit, PaperVisit
from coopdesk.ui.tables import Column, make_table

_LEFT_OUT: Final = "left_out"


class EntitledTab(MeetingTab):
    """The frozen list; a chip shows those left out with the reason beside each."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._rows: dict[int, EntitledRow] = {}
        self._shows_left_out = False
        self.search = SearchField(self.tr("Name or number"))
        self.inside = Chip(self.tr("Entitled"), "check")
        self.outside = Chip(self.tr("Left out"), "user-x")
        self.inside.setChecked(True)
        self.printing = Button(self.tr("Print the list"), "printer")
        self.thaw = Button(self.tr("Make it anew…"), "rotate-ccw")
        self.state = Label("", "muted", wrap=True)
        self.table = make_table(
            _columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="entitled",
            accessible_name=self.tr("The list of the entitled"),
            settings=ctx.window_state,
        )
        freeze = Button(self.tr("Freeze the list…"), "lock", "primary")
        freeze.clicked.connect(self.freeze)
        empty = EmptyState(
            "lock",
            self.tr("The list is not frozen yet"),
            self.tr(
                "Freezing it on the day of the call fixes who may come and vote, and with it the "
                "quorum. Whoever is left out stands there with the reason."
            ),
            freeze,
        )
        head = row(self.inside, self.outside, (self.search, 1), self.printing, self.thaw)
        whole = column(
            boxed(column(head, self.state, spacing=6, margins=12)), (self.table, 1), spacing=0
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(boxed(whole))
        self._stack.addWidget(empty)
        self.setLayout(self._stack)
        self.search.searched.connect(self._fill)
        self.inside.picked.connect(lambda _adding: self._turn(left_out=False))
        self.outside.picked.connect(lambda _adding: self._turn(left_out=True))
        self.printing.clicked.connect(self._on_print)
        self.thaw.clicked.connect(self._on_thaw)
        self.table.opened.connect(self._on_opened)

    def count(self, meeting: MeetingDetails) -> int:
        """How many are entitled."""
        return meeting.row.eligible if meeting.frozen_at else 0

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show the list of this meeting."""
        super().show_meeting(meeting)
        self._stack.setCurrentIndex(0 if meeting.frozen_at else 1)
        if meeting.frozen_at is None:
            return
        inside, outside = self.ctx.read(count_entitled, meeting.row.id)
        self.inside.set_count(inside)
        self.outside.set_count(outside)
        text = self.tr("Frozen %1 by the obligations met on %2; later changes do not reach it.")
        when = texts.moment_text(meeting.frozen_at, self.ctx.today())
        as_of = ltr(f"{meeting.as_of:%Y/%m/%d}") if meeting.as_of else ""
        self.state.setText(text.replace("%1", when).replace("%2", as_of))
        self.thaw.setVisible(meeting.row.status in AHEAD and meeting.invited_on is None)
        self._fill()

    def _turn(self, *, left_out: bool) -> None:
        self._shows_left_out = left_out
        self.inside.setChecked(not left_out)
        self.outside.setChecked(left_out)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self.meeting is None:
            return
        rows = self.ctx.read(
            entitled_rows,
            self.meeting_id,
            left_out=self._shows_left_out,
            text=self.search.text(),
        )
        self._rows = {each.id: each for each in rows}
        self.table.rows.set_ids([each.id for each in rows])

    @Slot()
    def freeze(self) -> None:
        """Freeze the list."""
        if self.meeting is not None:
            FreezeDialog(self.ctx, self.meeting, parent=self).ask()

    @Slot()
    def _on_print(self) -> None:
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit("entitled-list", (self.meeting.row.ref,)))

    @Slot()
    def _on_thaw(self) -> None:
        if self.meeting is not None:
            ReasonDialog(
                self.tr("Throw the frozen list away?"),
                self.tr("Throw it away"),
                self.tr("Only before the call goes out. Another one is made by freezing again."),
                lambda reason: self.ctx.write(thaw_list, self.meeting_id, reason=reason),
                parent=self,
            ).ask()

    @Slot(int)
    def _on_opened(self, entitled_id: int) -> None:
        found = self._rows.get(entitled_id)
        if found is not None and found.member_id is not None:
            self.go.emit("member", MemberVisit(found.member_id))


def _why(found: EntitledRow) -> Cell:
    if found.left_out is None:
        return Cell(found.capacity or "—", tint="" if found.capacity else "muted")
    return Cell(found.left_out_note or texts.code_text(found.left_out), icon="info")


def _columns() -> list[Column[EntitledRow]]:
    translate = QCoreApplication.translate
    return [
        Column("serial", translate("EntitledTab", "No."), lambda r: ltr(r.serial), 48),
        Column(
            "number",
            translate("EntitledTab", "Member no."),
            lambda r: ltr(r.number) if r.number else "—",
            88,
        ),
        Column(
            "name",
            translate("EntitledTab", "Name"),
            lambda r: Cell(r.full_name, bold=True),
            200,
            stretch=True,
        ),
        Column("why", translate("EntitledTab", "Capacity or reason"), _why, 150),
        Column(
            "phone",
            translate("EntitledTab", "Phone"),
            lambda r: ltr(show_phone(r.phone)) if r.phone else "—",
            112,
        ),
        Column("place", translate("EntitledTab", "Neighbourhood"), lambda r: r.neighbourhood, 108),
    ]
