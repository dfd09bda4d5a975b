"""The agenda of a meeting: planned, walked through, each item with what became of it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.domain.meetings import (
    AHEAD,
    NOW,
    ORGAN_OF,
    OVER,
    UNANSWERED,
    ItemKind,
    ItemState,
    MeetingStatus,
)
from coopdesk.domain.organs import Organ
from coopdesk.services.agenda import move_item, remove_item
from coopdesk.services.agenda_course import (
    begin_item,
    note_item,
    postpone_item,
    reopen_item,
    withdraw_item,
)
from coopdesk.services.agenda_offers import agenda_offers
from coopdesk.services.agenda_rows import ItemRow, item_rows
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.services.meeting_warnings import agenda_warnings
from coopdesk.services.votes import void_vote
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.agenda_item import ItemDialog
from coopdesk.ui.forms.agenda_offers import OffersDialog
from coopdesk.ui.forms.decision import DecisionDialog
from coopdesk.ui.forms.discussion import DiscussionDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.forms.vote import VoteDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Label,
    Notice,
    boxed,
    clear,
    column,
    key_cap,
    row,
    scrolled,
)
from coopdesk.ui.pages.meeting_item_drag import DropLine, place_under
from coopdesk.ui.pages.meeting_items import ItemCard
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.visits import ElectionVisit, PaperVisit


class AgendaTab(MeetingTab):
    """The items in their order; one of them is the chosen one."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.items: Sequence[ItemRow] = ()
        self.cards: list[ItemCard] = []
        self.chosen: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Agenda"))
        self.add = Button(self.tr("Add an item"), "plus")
        self.offers = Button(self.tr("From the template and what is open…"), "list-checks")
        self.offer_notice = Notice("", "info")
        self.offer_notice.hide()
        self.cautions = Notice("", "warn")
        self.cautions.hide()
        self._cards = column(spacing=8)
        self._empty = self._no_items()
        keys = row(
            key_cap("↑↓"),
            Label(self.tr("choose"), "muted"),
            key_cap("Alt+↑↓"),
            Label(self.tr("move, or drag"), "muted"),
            key_cap("F5"),
            Label(self.tr("vote"), "muted"),
            spacing=6,
        )
        tools = row(self.add, self.offers, STRETCH, keys, margins=(12, 10))
        self._area = scrolled(column(self._cards, STRETCH, margins=(12, 0, 20, 12)))
        self._line = DropLine(self._area)
        self.setLayout(
            column(
                tools,
                boxed(column(self.cautions, self.offer_notice, spacing=6, margins=(12, 0))),
                (self._area, 1),
                (self._empty, 1),
                spacing=6,
            )
        )
        self.add.clicked.connect(self.add_item)
        self.offers.clicked.connect(self.take_offers)

    def _no_items(self) -> EmptyState:
        begin = Button(self.tr("Begin from the template"), "list-checks", "primary")
        begin.clicked.connect(self.take_offers)
        own = Button(self.tr("Add an item"), "plus")
        own.clicked.connect(self.add_item)
        return EmptyState(
            "list-ordered",
            self.tr("The agenda is empty"),
            self.tr(
                "The template of an assembly has what the law leaves to it (Article 51); the "
                "approval of the previous minutes and open tasks come first."
            ),
            begin,
            own,
        )

    # what the page asks

    def count(self, meeting: MeetingDetails) -> int:
        """How many items there are."""
        return meeting.row.items

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys while the agenda is in front."""
        return {"new": self.add_item}

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show the items again; the chosen one stays chosen."""
        super().show_meeting(meeting)
        self.items = self.ctx.read(item_rows, meeting.row.id)
        ids = [item.id for item in self.items]
        if self.chosen not in ids:
            now = [item.id for item in self.items if item.state is ItemState.NOW]
            waiting = [item.id for item in self.items if item.state in UNANSWERED]
            self.chosen = next(iter(now or waiting or ids), None)
        clear(self._cards)
        self.cards = [self._card(item, meeting) for item in self.items]
        for card in self.cards:
            self._cards.addWidget(card)
        has_items = bool(self.items)
        self._area.setVisible(has_items)
        self._empty.setVisible(not has_items)
        may_add = meeting.row.status not in (*OVER, MeetingStatus.CANCELLED)
        self.add.setVisible(may_add)
        self.offers.setVisible(may_add)
        self._show_offers(meeting)
        self._show_cautions(meeting)

    def _card(self, item: ItemRow, meeting: MeetingDetails) -> ItemCard:
        card = ItemCard(item, meeting, chosen=item.id == self.chosen)
        card.picked.connect(self.choose)
        card.asked.connect(self.do)
        if meeting.row.status not in (*OVER, MeetingStatus.CANCELLED):
            card.dragged.connect(self._on_dragged)
            card.dropped.connect(self._on_dropped)
        return card

    def _show_offers(self, meeting: MeetingDetails) -> None:
        if meeting.row.status not in AHEAD or not self.items:
            self.offer_notice.hide()
            return
        found = self.ctx.read(agenda_offers, meeting.row.id, today=self.ctx.today())
        parts = []
        if found.minutes:
            parts.append(self.tr("%Ln earlier minutes not approved", "", len(found.minutes)))
        if found.assignments and not self._has(ItemKind.FOLLOW_UP):
            parts.append(self.tr("%Ln open task(s)", "", len(found.assignments)))
        if found.postponed:
            parts.append(self.tr("%Ln postponed item(s)", "", len(found.postponed)))
        self.offer_notice.setVisible(bool(parts))
        text = self.tr("Not on this agenda yet: %1").replace("%1", " · ".join(parts))
        self.offer_notice.set_text(text)

    def _show_cautions(self, meeting: MeetingDetails) -> None:
        """Say what speaks against the agenda, with its article, while it can still be changed."""
        may_change = bool(self.items) and meeting.row.status in AHEAD | NOW
        found = self.ctx.read(agenda_warnings, meeting.row.id) if may_change else ()
        said = [texts.problem_text(each.problem, **each.facts) for each in found]
        self.cautions.set_text("\n".join(said))
        self.cautions.setVisible(bool(said))

    def _has(self, kind: ItemKind) -> bool:
        return any(item.kind is kind for item in self.items)

    # choosing

    @Slot(int)
    def choose(self, item_id: int) -> None:
        """Make another item the chosen one."""
        self.chosen = item_id
        for card in self.cards:
            card.set_chosen(chosen=card.item.id == item_id)
            if card.item.id == item_id:
                self._area.ensureWidgetVisible(card, 0, 8)

    def item(self) -> ItemRow | None:
        """The item chosen."""
        return next((each for each in self.items if each.id == self.chosen), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: arrows choose, with Alt they move the item; Enter begins it; Delete takes it off."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        moved = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in steps:
            self.move_chosen(steps[key]) if moved else self._walk(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do("next")
        elif key == Qt.Key.Key_Delete:
            self.do("remove")
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        ids = [item.id for item in self.items]
        if self.chosen in ids:
            at = ids.index(self.chosen) + step
            if 0 <= at < len(ids):
                self.choose(ids[at])

    def move_chosen(self, step: int) -> None:
        """Move the chosen item up or down."""
        item = self.item()
        if item is not None and 1 <= item.place + step <= len(self.items):
            self.works(lambda: self.ctx.write(move_item, item.id, place=item.place + step))

    @Slot(QPoint)
    def _on_dragged(self, at: QPoint) -> None:
        self._line.show_at(self.cards, place_under(self.cards, at))

    @Slot(QPoint)
    def _on_dropped(self, at: QPoint) -> None:
        """Put the chosen item where the mouse let it go; outside the list it stays."""
        self._line.hide()
        view, item = self._area.viewport(), self.item()
        if item is None or not view.rect().contains(view.mapFromGlobal(at)):
            return
        place = place_under(self.cards, at)
        place -= place > item.place  # its own card stands above the new place
        if place != item.place:
            self.works(lambda: self.ctx.write(move_item, item.id, place=place))

    # doing

    @Slot()
    def add_item(self) -> None:
        """Another item at the end."""
        if self.meeting is not None:
            dialog = ItemDialog(
                self.ctx, self.meeting_id, has_special=self._has_special, parent=self
            )
            dialog.acted.connect(self._on_added)
            dialog.ask()

    @Slot(object)
    def _on_added(self, item_id: object) -> None:
        if isinstance(item_id, int):
            self.choose(item_id)

    @property
    def _has_special(self) -> bool:
        return self.meeting is not None and ORGAN_OF[self.meeting.row.kind] is Organ.ASSEMBLY

    @Slot()
    def take_offers(self) -> None:
        """Put what is offered on the agenda."""
        if self.meeting is not None:
            OffersDialog(self.ctx, self.meeting_id, parent=self).ask()

    def edit(self) -> None:
        """F2: change the chosen item."""
        self.do("edit")

    def vote(self) -> None:
        """F5: vote on the chosen item."""
        self.do("vote")

    @Slot(str)
    def do(self, what: str) -> None:
        """Do with the chosen item what its card or a key asks for."""
        item = self.item()
        if item is None or self.meeting is None:
            return
        ways: Mapping[str, Callable[[ItemRow], object]] = {
            "next": self._next,
            "begin": lambda one: self.works(lambda: self.ctx.write(begin_item, one.id)),
            "note": lambda one: self.works(lambda: self.ctx.write(note_item, one.id)),
            "reopen": lambda one: self.works(lambda: self.ctx.write(reopen_item, one.id)),
            "remove": lambda one: self.works(lambda: self.ctx.write(remove_item, one.id)),
            "vote": self._vote,
            "discussion": lambda one: DiscussionDialog(self.ctx, one, parent=self).ask(),
            "decision": self._decide,
            "election": lambda one: self.go.emit("election", ElectionVisit(one.id)),
            "edit": self._edit,
            "postpone": self._postpone,
            "withdraw": self._withdraw,
            "void_vote": self._void,
            "ballot": lambda one: self._print("ballot", one),
        }
        if what in ways:
            ways[what](item)

    def _next(self, item: ItemRow) -> None:
        """Enter: begin it, or vote on the one that is discussed."""
        if self.meeting is None or self.meeting.row.status is not MeetingStatus.IN_SESSION:
            self._edit(item)
        elif item.state is ItemState.WAITING:
            self.do("begin")
        elif item.kind is ItemKind.ELECTION:
            self.do("election")
        elif item.state is ItemState.NOW:
            self.do("vote")
        elif item.state is ItemState.DECIDED and not item.decisions:
            self.do("decision")

    def _edit(self, item: ItemRow) -> None:
        ItemDialog(
            self.ctx, self.meeting_id, item=item, has_special=self._has_special, parent=self
        ).ask()

    def _vote(self, item: ItemRow) -> None:
        if self.meeting is not None and self.meeting.row.status is MeetingStatus.IN_SESSION:
            dialog = VoteDialog(self.ctx, item, parent=self)
            dialog.acted.connect(lambda _id: self._after_vote(item.id))
            dialog.ask()

    def _after_vote(self, item_id: int) -> None:
        self.chosen = item_id
        item = self.item()
        if item is not None and item.vote is not None and item.vote.is_passed:
            self._decide(item)

    def _decide(self, item: ItemRow) -> None:
        if item.vote is None or not item.vote.is_passed:
            return
        dialog = DecisionDialog(self.ctx, item, parent=self)
        dialog.acted.connect(
            lambda no: self.done.emit(self.tr("Decision %1").replace("%1", str(no)))
        )
        dialog.ask()

    def _postpone(self, item: ItemRow) -> None:
        self._with_reason(
            self.tr("Postpone item %1?").replace("%1", str(item.place)),
            self.tr("Postpone it"),
            lambda reason: self.ctx.write(postpone_item, item.id, reason=reason),
        )

    def _withdraw(self, item: ItemRow) -> None:
        self._with_reason(
            self.tr("Withdraw item %1?").replace("%1", str(item.place)),
            self.tr("Withdraw it"),
            lambda reason: self.ctx.write(withdraw_item, item.id, reason=reason),
        )

    def _void(self, item: ItemRow) -> None:
        if item.vote is None:
            return
        vote_id = item.vote.id
        self._with_reason(
            self.tr("Void the vote on item %1?").replace("%1", str(item.place)),
            self.tr("Void the vote"),
            lambda reason: self.ctx.write(void_vote, vote_id, reason=reason, now=self.ctx.now()),
        )

    def _with_reason(self, question: str, action: str, act: Callable[[str], object]) -> None:
        kept = self.tr("It stays on record with the reason.")
        ReasonDialog(question, action, kept, act, parent=self).ask()

    def _print(self, document: str, _item: ItemRow) -> None:
        if self.meeting is not None:
            self.go.emit("papers", PaperVisit(document, (self.meeting.row.ref,)))
