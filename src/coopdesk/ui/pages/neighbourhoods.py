"""The quarters of the district: renamed, joined, with the aqil who knows their people."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.phones import parse_phone, show_phone
from coopdesk.errors import CoopdeskError
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.neighbourhoods import (
    NeighbourhoodRow,
    drop_neighbourhood,
    list_neighbourhoods,
)
from coopdesk.ui.cells import Cell, missing
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.neighbourhood import JoinDialog, NeighbourhoodDialog
from coopdesk.ui.kit import (
    Button,
    Card,
    EmptyState,
    Label,
    PageHeader,
    boxed,
    clear,
    column,
    fact,
    key_cap,
    line,
    ltr,
    number,
    px,
    row,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import MembersVisit
from coopdesk.ui.tables import Column, make_table

_PANEL = 308


class NeighbourhoodsPage(Page):
    """Every quarter with the number of its members."""

    watches: ClassVar[frozenset[str]] = frozenset({"neighbourhood", "member"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.places: Sequence[NeighbourhoodRow] = ()
        self._build()

    def _build(self) -> None:
        self.header = PageHeader(self.tr("Neighbourhoods"), "", back=True)
        self.table = make_table(
            self._columns(),
            lambda ids: [self.places[at] for at in ids if at < len(self.places)],
            name="neighbourhoods",
            accessible_name=self.tr("The quarters"),
        )
        self._content = column(spacing=8)
        self.panel = Card("", self._content)
        self.panel.setFixedWidth(px(_PANEL))
        self.panel.setAccessibleName(self.tr("The chosen quarter"))
        empty = EmptyState(
            "map-pin",
            self.tr("No quarters yet"),
            self.tr("A quarter comes by itself when it is written down with a member."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        holder = QWidget()
        holder.setLayout(self._stack)
        card = boxed(column((holder, 1), spacing=0), "card")
        body = boxed(row((card, 1), self.panel, spacing=16))
        self.setLayout(column(self.header, (body, 1), spacing=12, margins=(24, 16)))
        self.header.back_pressed.connect(self.back)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _at: self.edit())

    def _columns(self) -> list[Column[NeighbourhoodRow]]:
        return [
            Column("name", self.tr("Quarter"), lambda one: one.name, 220, stretch=True),
            Column("members", self.tr("Members"), lambda one: number(one.members), 100),
            Column("aqil", self.tr("Aqil"), self._aqil, 220),
            Column("phone", self.tr("Phone"), _phone, 150),
        ]

    def _aqil(self, place: NeighbourhoodRow) -> Cell | str:
        return place.aqil_name or missing(self.tr("not noted"))

    # what the window asks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"edit": self.edit, "refresh": self.reload}

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Renaming and joining"),
                self.tr(
                    "A quarter is renamed once for all who live there. Two spellings of one "
                    "quarter are joined: its people move, the other is struck off. Ctrl+Z takes "
                    "it back."
                ),
            ),
            (
                self.tr("The aqil"),
                self.tr("Who knows the people of the quarter and can vouch for an applicant."),
            ),
        ]

    def reload(self) -> None:
        """Read them again."""
        at = max(self.table.currentIndex().row(), 0)
        self.places = self.ctx.read(list_neighbourhoods)
        self.table.rows.set_ids(range(len(self.places)))
        self._stack.setCurrentIndex(0 if self.places else 1)
        self.panel.setVisible(bool(self.places))
        self.header.subtitle.setText(self.tr("%Ln quarter(s)", "", len(self.places)))
        if self.places:
            self.table.choose_row(min(at, len(self.places) - 1))
            self._on_chosen(min(at, len(self.places) - 1))

    # the chosen one

    def chosen(self) -> NeighbourhoodRow | None:
        """The quarter chosen in the list."""
        at = self.table.currentIndex().row()
        return self.places[at] if 0 <= at < len(self.places) else None

    @Slot(object)
    def _on_chosen(self, at: object) -> None:
        if not isinstance(at, int) or at >= len(self.places):
            return
        place = self.places[at]
        clear(self._content)
        self._content.addWidget(Label(place.name, "name", wrap=True))
        self._content.addWidget(fact(self.tr("Members"), number(place.members)))
        if place.aqil_name:
            self._content.addWidget(fact(self.tr("Aqil"), place.aqil_name))
        if place.aqil_phone:
            self._content.addWidget(fact(self.tr("Phone"), _phone(place)))
        self._content.addWidget(line())
        self._add(self.tr("Name and aqil…"), "pencil", self.edit, keys="F2")
        if place.members:
            self._add(self.tr("Show its members"), "users", self.show_members)
        if len(self.places) > 1:
            self._add(self.tr("Join to another quarter…"), "link", self.join)
        if not place.members:
            self._add(self.tr("Strike it off"), "trash-2", self.drop)
        self._content.addStretch(1)

    def _add(self, words: str, icon: str, does: Callable[[], object], *, keys: str = "") -> None:
        button = Button(words, icon)
        button.clicked.connect(lambda: does())
        self._content.addLayout(row((button, 1), key_cap(keys) if keys else None))

    @Slot()
    def edit(self) -> None:
        """Correct the chosen quarter."""
        place = self.chosen()
        if place is None:
            return
        dialog = NeighbourhoodDialog(self.ctx, place, self)
        saved = self.tr("The quarter «%1» is saved")
        dialog.acted.connect(lambda name: self.done.emit(saved.replace("%1", str(name))))
        dialog.ask()

    @Slot()
    def join(self) -> None:
        """Join the chosen quarter to another."""
        place = self.chosen()
        if place is None or len(self.places) < 2:
            return
        dialog = JoinDialog(self.ctx, place, self.places, self)
        joined = self.tr("«%1» is joined to «%2»").replace("%1", place.name)
        dialog.acted.connect(lambda name: self.done.emit(joined.replace("%2", str(name))))
        dialog.ask()

    @Slot()
    def drop(self) -> None:
        """Strike the chosen quarter off; it comes back by undo."""
        place = self.chosen()
        if place is None:
            return
        try:
            self.ctx.write(drop_neighbourhood, place.id)
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.done.emit(self.tr("«%1» is struck off").replace("%1", place.name))

    @Slot()
    def show_members(self) -> None:
        """Show who lives there."""
        place = self.chosen()
        if place is not None:
            chosen = MemberFilter(neighbourhood_ids=frozenset({place.id}))
            self.go.emit("members", MembersVisit(chosen))


def _phone(place: NeighbourhoodRow) -> str:
    known = parse_phone(place.aqil_phone)
    return ltr(show_phone(known) if known else place.aqil_phone)
