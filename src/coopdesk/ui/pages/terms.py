"""The organs: who sits in the board, the control committee and the committees, and until when."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from coopdesk.domain.organs import Organ
from coopdesk.errors import CoopdeskError
from coopdesk.services.committees import CommitteeRow, list_committees
from coopdesk.services.holders import HolderRow, fill_vacancy, next_reserve, term_holders
from coopdesk.services.term_alerts import TermAlert, TermAlertKind, term_alerts
from coopdesk.services.terms import TermRow, list_terms
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.holder import HolderDialog
from coopdesk.ui.forms.term import CommitteeDialog, TermDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Choice,
    EmptyState,
    Label,
    Notice,
    PageHeader,
    Pill,
    boxed,
    clear,
    column,
    day_text,
    number,
    px,
    row,
    scrolled,
    tool_button,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.terms_acts import TermsActs
from coopdesk.ui.pages.terms_columns import holder_columns, organ_key
from coopdesk.ui.pages.terms_words import TermsWords
from coopdesk.ui.pages.visits import PaperVisit
from coopdesk.ui.tables import make_table

_SIDE: Final = 280
_NAME: Final = 160
Key = tuple[Organ, int | None]


class TermsPage(Page):
    """One organ at a time: its term, its holders, what asks to be done."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"term", "office_holder", "committee", "member", "setting"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._words = TermsWords(self)
        self.acts = TermsActs(self)
        self.organ: Key = (Organ.BOARD, None)
        self._terms: Sequence[TermRow] = ()
        self._term_id: int | None = None
        self._rows: dict[int, HolderRow] = {}
        self._names: dict[Key, str] = {}
        self._committees: dict[int, CommitteeRow] = {}
        self._build()
        self._wire()

    def _build(self) -> None:
        self.printing = Button(self.tr("Print the office-holders"), "printer")
        self.add = Button(self.tr("Add somebody"), "user-plus", "primary")
        self.header = PageHeader(
            self.tr("Organs and terms"), "", self.printing, self.add, back=True
        )
        self._organs = column(spacing=6)
        self.new_committee = Button(self.tr("Form a committee…"), "plus", "quiet")
        side = Card(
            self.tr("Organs"),
            (scrolled(column(self._organs, self.new_committee, STRETCH)), 1),
        )
        side.setFixedWidth(px(_SIDE))
        self.name = Label("", "name")
        self.state = Pill("", "soft")
        self.facts = Label("", "muted", wrap=True)
        self.term = Choice[int]()
        self.term.setAccessibleName(self.tr("Term"))
        self.open_term = Button(self.tr("Begin a new term…"), "calendar-plus")
        self.edit_term = Button(self.tr("Change the term…"), "pencil")
        self._alerts = column(spacing=8)
        self.table = make_table(
            holder_columns(),
            lambda ids: [self._rows[each] for each in ids if each in self._rows],
            name="holders",
            accessible_name=self.tr("Office-holders of the term"),
            settings=self.ctx.window_state,
            row_height=56,
        )
        self.position = Button(self.tr("Change the position…"), "user-pen")
        self.end = Button(self.tr("End the office…"), "user-minus")
        self.correct = Button(self.tr("Correct the record…"), "pencil")
        self.more = tool_button("ellipsis-vertical", self.tr("More"))
        self.fill = Button(self.tr("Fill the vacant seat"), "user-check")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._table_part())
        self._stack.addWidget(self._no_term())
        middle = QWidget()
        middle.setLayout(self._stack)
        head = row(
            self.name, self.state, STRETCH, self.term, self.edit_term, self.open_term, self.more
        )
        card = boxed(
            column(
                boxed(column(head, self.facts, self._alerts, spacing=8, margins=16)),
                (middle, 1),
                spacing=0,
            ),
            "card",
        )
        self.setLayout(
            column(
                self.header,
                (boxed(row(side, (card, 1), spacing=16)), 1),
                spacing=12,
                margins=(24, 16),
            )
        )

    def _table_part(self) -> QWidget:
        foot = row(self.correct, self.position, self.end, STRETCH, self.fill, margins=(16, 10))
        return boxed(column((self.table, 1), foot, spacing=0))

    def _no_term(self) -> EmptyState:
        self.begin = Button(self.tr("Begin a term…"), "calendar-plus", "primary")
        self.begin.clicked.connect(self._on_open_term)
        return EmptyState(
            "landmark",
            self.tr("No term is on record"),
            self.tr(
                "Enter the term that runs now with those who hold office: the quorum of meetings "
                "and the signatures on papers follow from it."
            ),
            self.begin,
        )

    def _wire(self) -> None:
        self.header.back_pressed.connect(self.back)
        self.printing.clicked.connect(self.print_holders)
        self.add.clicked.connect(self._on_add)
        self.new_committee.clicked.connect(self._on_committee)
        self.term.chosen.connect(self._on_term)
        self.open_term.clicked.connect(self._on_open_term)
        self.edit_term.clicked.connect(self._on_edit_term)
        self.correct.clicked.connect(lambda: self.acts.correct(self.holder()))
        self.position.clicked.connect(self._on_position)
        self.end.clicked.connect(lambda: self.acts.end(self.holder()))
        self.more.clicked.connect(self._on_more)
        self.fill.clicked.connect(self._on_fill)
        self.table.opened.connect(lambda _id: self._on_position())
        self.table.selectionModel().selectionChanged.connect(self._on_selection)

    # what the window asks

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self._on_add,
            "edit": self._on_position,
            "print": self.print_holders,
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Terms"),
                self.tr(
                    "The board and the control committee are elected for three years (Articles 61 "
                    "and 64). A new term ends the one before it. An election held in a meeting "
                    "makes the term and its holders by itself."
                ),
            ),
            (
                self.tr("Vacant seats"),
                self.tr(
                    "A seat that falls vacant goes to the next by votes (Article 58): enter the "
                    "reserves with their votes. Nobody sits in the board and in the control "
                    "committee at once (Article 64)."
                ),
            ),
        ]

    def reload(self) -> None:
        """Read the organs, the terms and the holders again."""
        today = self.ctx.today()
        every = self.ctx.read(list_terms, today=today)
        alerts = self.ctx.read(term_alerts, today=today)
        self._show_organs(every, alerts)
        self._terms = [each for each in every if organ_key(each) == self.organ]
        ids = [each.id for each in self._terms]
        if self._term_id not in ids:
            current = [each.id for each in self._terms if each.is_current]
            self._term_id = next(iter(current or ids), None)
        self.term.set_options([(each.id, self._words.span(each)) for each in self._terms])
        if self._term_id is not None:
            self.term.set_value(self._term_id)
        self.term.setVisible(len(ids) > 1)
        self._show_term(alerts)

    # showing

    def _show_organs(self, terms: Sequence[TermRow], alerts: Sequence[TermAlert]) -> None:
        clear(self._organs)
        committees = self.ctx.read(list_committees, with_dissolved=True)
        committees.sort(key=lambda each: each.dissolved_on is not None)
        self._committees = {each.id: each for each in committees}
        keys: list[tuple[Key, str]] = [
            ((organ, None), texts.code_text(organ)) for organ in (Organ.BOARD, Organ.CONTROL)
        ]
        keys += [((Organ.COMMITTEE, each.id), each.name) for each in committees]
        self._names = dict(keys)
        seated = {organ_key(each): each for each in terms if each.is_current}
        for key, name in keys:
            asks = any(alert.organ is key[0] and key[1] is None for alert in alerts)
            self._organs.addWidget(self._organ_button(key, name, seated.get(key), asks=asks))

    def _organ_button(self, key: Key, name: str, term: TermRow | None, *, asks: bool) -> Button:
        count = f"  {number(term.seated)}" if term else ""
        sign = "triangle-alert" if asks else "landmark"
        committee = self._committees.get(key[1] or 0)
        if committee is not None and committee.dissolved_on is not None:
            name, sign = self.tr("%1 (dissolved)").replace("%1", name), "minus"
        short = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, px(_NAME))
        button = Button(f"{short}{count}", sign, "chip", tip=name)
        button.setAccessibleName(f"{name}{count}")
        button.setCheckable(True)
        button.setChecked(key == self.organ)
        button.clicked.connect(lambda: self.show_organ(key))
        return button

    @Slot(object)
    def show_organ(self, key: Key) -> None:
        """Show another organ."""
        self.organ, self._term_id = key, None
        self.reload()

    def _current(self) -> TermRow | None:
        return next((each for each in self._terms if each.id == self._term_id), None)

    def _show_term(self, alerts: Sequence[TermAlert]) -> None:
        term = self._current()
        organ, committee = self.organ
        self.name.setText(self._names.get(self.organ, texts.code_text(organ)))
        self._stack.setCurrentIndex(0 if term else 1)
        shown = self.committee()
        dissolved_on = shown.dissolved_on if shown else None
        for part in (self.state, self.facts, self.edit_term, self.add):
            part.setVisible(term is not None)
        self.open_term.setVisible(term is not None and dissolved_on is None)
        self.begin.setEnabled(dissolved_on is None)
        self.more.setVisible(term is not None or shown is not None)
        clear(self._alerts)
        if dissolved_on is not None:
            said = self.tr("The committee was dissolved on %1.")
            self._alerts.addWidget(Notice(said.replace("%1", day_text(dissolved_on)), "info"))
        if term is None:
            self._rows = {}
            return
        self.state.show_state(*self._words.state(term))
        self.facts.setText(self._words.facts(term))
        self.edit_term.setEnabled(term.closed_on is None)
        self.add.setEnabled(term.closed_on is None)
        if committee is None and term.is_current:
            for alert in alerts:
                if alert.organ is organ:
                    self._alerts.addWidget(self._alert(alert))
        holders = self.ctx.read(term_holders, term.id)
        self._rows = {each.id: each for each in holders}
        self.table.rows.set_ids([each.id for each in holders])
        if holders:
            self.table.choose_row(0)
        reserve = self.ctx.read(next_reserve, term.id)
        vacant = term.seats - term.seated
        self.fill.setVisible(vacant > 0 and reserve is not None and term.closed_on is None)
        if reserve is not None:
            text = self.tr("Fill the vacant seat with %1 (Article 58)")
            self.fill.set_text(text.replace("%1", reserve.full_name))
        self._on_selection()

    def _alert(self, alert: TermAlert) -> Notice:
        is_bad = alert.kind in (TermAlertKind.TERM_OVER, TermAlertKind.TOO_FEW)
        return Notice(self._words.alert(alert), "bad" if is_bad else "warn")

    def holder(self) -> HolderRow | None:
        """The holder chosen."""
        chosen = self.table.chosen_ids()
        return self._rows.get(chosen[0]) if chosen else None

    def committee(self) -> CommitteeRow | None:
        """The committee shown, if it is one."""
        return self._committees.get(self.organ[1]) if self.organ[1] is not None else None

    @property
    def _is_open(self) -> bool:
        term = self._current()
        return term is not None and term.closed_on is None

    @Slot()
    def _on_selection(self) -> None:
        holder = self.holder()
        self.correct.setEnabled(holder is not None)
        for button in (self.position, self.end):
            button.setEnabled(self._is_open and self.acts.is_seated(holder))

    @Slot()
    def _on_more(self) -> None:
        menu = self.acts.menu(self.more, self.holder(), self.committee(), runs=self._is_open)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    # doing

    @Slot(object)
    def _on_term(self, term_id: int) -> None:
        self._term_id = term_id
        self.reload()

    @Slot()
    def _on_open_term(self) -> None:
        organ, committee = self.organ
        dialog = TermDialog(self.ctx, organ=organ, committee_id=committee, parent=self)
        dialog.acted.connect(self._on_opened)
        dialog.ask()

    @Slot(object)
    def _on_opened(self, term_id: object) -> None:
        self._term_id = term_id if isinstance(term_id, int) else None
        self.reload()
        self.done.emit(self.tr("The term is on record"))

    @Slot()
    def _on_edit_term(self) -> None:
        if (term := self._current()) is not None:
            TermDialog(
                self.ctx, organ=term.organ, committee_id=term.committee_id, term=term, parent=self
            ).ask()

    @Slot()
    def _on_committee(self) -> None:
        dialog = CommitteeDialog(self.ctx, parent=self)
        dialog.acted.connect(self._on_formed)
        dialog.ask()

    @Slot(object)
    def _on_formed(self, committee_id: object) -> None:
        if isinstance(committee_id, int):
            self.show_organ((Organ.COMMITTEE, committee_id))

    @Slot()
    def _on_add(self) -> None:
        term = self._current()
        if term is None:
            self._on_open_term()
        elif term.closed_on is None:
            HolderDialog(self.ctx, term, parent=self).ask()

    @Slot()
    def _on_position(self) -> None:
        if self._is_open:
            self.acts.position(self.holder())

    @Slot()
    def _on_fill(self) -> None:
        term = self._current()
        reserve = self.ctx.read(next_reserve, term.id) if term else None
        if term is None or reserve is None:
            return
        question = self.tr("Give the vacant seat to %1?").replace("%1", reserve.full_name)
        votes = self.tr("Next by votes: %Ln.", "", reserve.votes)
        if not ask(self, question, votes, self.tr("Give the seat"), danger=False):
            return
        today = self.ctx.today()
        try:
            self.ctx.write(fill_vacancy, term.id, on=today, today=today)
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.done.emit(self.tr("%1 has the seat").replace("%1", reserve.full_name))

    @Slot()
    def print_holders(self) -> None:
        """Print the office-holders."""
        self.go.emit("papers", PaperVisit("office-holders"))
