"""Issuing membership cards: for chosen members, for all without one, for a neighbourhood."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget

from coopdesk.domain.members import MEMBERS_IN
from coopdesk.domain.months import add_months
from coopdesk.errors import Problem
from coopdesk.services.cards import YEARS, issue_cards, members_without_card
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import MemberRow, member_ids, member_rows
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.rules import office_rules
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.member_choice import MemberChoice, member_note
from coopdesk.ui.kit import STRETCH, Button, Choice, Label, boxed, clear, column, px, row, scrolled
from coopdesk.ui.office_dates import date_edit

_MOST_SHOWN = 50
_LINE = 44


@dataclass(frozen=True, slots=True)
class IssuedCards:
    """Whose cards were issued: the numbers of the members."""

    numbers: tuple[int, ...]


class CardIssue(FormDialog):
    """For whom and until when; who has a valid card gets another in its place."""

    def __init__(
        self, ctx: AppContext, chosen: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="id-card", width=600, parent=parent)
        self._ctx = ctx
        self.chosen: list[MemberRow] = list(self._rows(chosen))
        self.without = ctx.read(members_without_card)
        self._make_ways()
        self.until = date_edit(ctx, self._until())
        until = self.make_row("valid_until", self.tr("Valid until"), self.until, required=True)
        self.add(self._ways, until)
        self.choice.picked.connect(self._on_found)
        for way in (self.for_chosen, self.for_all, self.for_place):
            way.toggled.connect(self._on_way)
        self.place.chosen.connect(lambda _place: self._say())
        (self.for_all if self.without and not self.chosen else self.for_chosen).setChecked(True)
        self._on_way()

    def _make_ways(self) -> None:
        self.for_chosen = QRadioButton(self.tr("For chosen members"))
        self.choice = MemberChoice(self._ctx)
        finder = self.make_row("member", self.tr("Add a member"), self.choice)
        self._list: QVBoxLayout = column(spacing=2)
        listing = scrolled(column(self._list, STRETCH))
        listing.setMaximumHeight(px(150))
        self._listing = listing
        self._people = boxed(column(finder, listing, spacing=8))
        without = self.tr("For all who have no valid card: %1")
        self.for_all = QRadioButton(without.replace("%1", texts.members_text(len(self.without))))
        self.for_all.setEnabled(bool(self.without))
        self.for_place = QRadioButton(self.tr("For all of a neighbourhood who have no valid card"))
        places = self._ctx.read(list_neighbourhoods)
        self.place: Choice[int] = Choice([(each.id, each.name) for each in places])
        self.place.setAccessibleName(texts.field_label("neighbourhood"))
        self.for_place.setEnabled(bool(places))
        self._ways = boxed(
            column(
                self.for_chosen, self._people, self.for_all, self.for_place, self.place, spacing=6
            )
        )

    def _until(self) -> date:
        years = self._ctx.read(office_rules).number(YEARS)
        return add_months(self._ctx.today(), 12 * years)

    def _rows(self, ids: Sequence[int]) -> list[MemberRow]:
        rows = self._ctx.read(member_rows, ids, today=self._ctx.today()) if ids else []
        return [each for each in rows if each.status in MEMBERS_IN]

    # choosing

    @Slot(object)
    def _on_found(self, member: MemberRow | None) -> None:
        if member is None:
            return
        self.choice.begin_again()
        if all(each.id != member.id for each in self.chosen):
            self.chosen.append(member)
        self.rows["member"].clear_state()
        self._show_people()
        self._say()

    def _drop(self, member: MemberRow) -> None:
        self.chosen.remove(member)
        self._show_people()
        self._say()

    def _show_people(self) -> None:
        clear(self._list)
        for member in self.chosen[:_MOST_SHOWN]:
            drop = Button(icon="x", tip=self.tr("Leave out %1").replace("%1", member.full_name))
            drop.clicked.connect(lambda _on=False, member=member: self._drop(member))
            name = Label(member.full_name, "strong")
            self._list.addLayout(row(name, Label(member_note(member), "muted"), STRETCH, drop))
        more = len(self.chosen) - _MOST_SHOWN
        if more > 0:
            self._list.addWidget(Label(self.tr("and %Ln more", "", more), "muted"))
        self._listing.setVisible(bool(self.chosen))
        self._listing.setMinimumHeight(px(_LINE) * min(len(self.chosen), 3))
        self.fit()

    @Slot()
    def _on_way(self) -> None:
        self._people.setVisible(self.for_chosen.isChecked())
        self.place.setVisible(self.for_place.isChecked())
        self._show_people()
        self._say()

    def wanted(self) -> list[int]:
        """Whom the cards are for."""
        if self.for_chosen.isChecked():
            return [each.id for each in self.chosen]
        if self.for_all.isChecked():
            return self.without
        here = MemberFilter(neighbourhood_ids=frozenset({self.place.value()}))
        there = set(self._ctx.read(member_ids, here, today=self._ctx.today()))
        return [each for each in self.without if each in there]

    @Slot()
    def _say(self) -> None:
        count = len(self.wanted())
        self.say(
            self.tr("Issue membership cards"),
            self.tr("Issue %Ln card(s)", "", count),
            self.tr("Who has a valid card gets a new one in its place. Printing comes next.")
            if count or self.for_chosen.isChecked()
            else self.tr("Everybody there has a valid card already."),
        )
        self.action.setEnabled(bool(count) or self.for_chosen.isChecked())

    # doing

    def problems(self) -> dict[str, Problem]:
        """Nobody is chosen, or the day cannot be read."""
        found = super().problems()
        if not self.wanted():
            found["member"] = Problem.REQUIRED
        return found

    def act(self) -> IssuedCards:
        """Issue the cards.

        Raises:
            CoopdeskError: it is refused.
        """
        wanted, today = self.wanted(), self._ctx.today()
        self._ctx.write(issue_cards, wanted, today=today, valid_until=self.until.day())
        rows = self._ctx.read(member_rows, wanted, today=today)
        return IssuedCards(tuple(each.number for each in rows))
