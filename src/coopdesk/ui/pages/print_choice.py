"""Choosing a paper, and for whom or for which day it is wanted."""

import re
from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coopdesk.domain.yearly_numbers import number_text, read_number
from coopdesk.reports.catalogue import DOCUMENTS, DocumentSpec, Group, Takes, Without
from coopdesk.services.meeting_list import list_meetings
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    CodeEdit,
    FormRow,
    Label,
    PageHeader,
    boxed,
    column,
    look,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.choices import Choice, ChoiceCard
from coopdesk.ui.office_dates import date_edit
from coopdesk.ui.pages.meetings_columns import meeting_name
from coopdesk.ui.pages.paper_words import about, group_title, icon_of, takes_of, title_of
from coopdesk.ui.pages.visits import PaperVisit

_PANEL_WIDTH = 320
_ACROSS = 2
_LONGEST = 400
_MEETINGS = 200
"""How many meetings are offered; older ones are printed from their own page."""
_BETWEEN = re.compile(r"[,،;؛\s]+")


class PaperChooser(QWidget):
    """All papers by what they are about; beside them the numbers and the day of the chosen one.

    Signals:
        wanted: a paper is wanted; carries the `PaperVisit`.
    """

    wanted = Signal(object)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, ChoiceCard] = {}
        self.panel = OrderPanel(ctx)
        header = PageHeader(
            self.tr("Papers and printing"),
            self.tr("Choose a paper: you see it first, then print it or keep it as PDF."),
        )
        beside_bar = (12, 0, 0, 0) if look.is_rtl() else (0, 0, 12, 0)
        groups = scrolled(column(*self._groups(), STRETCH, spacing=8, margins=beside_bar))
        body = row((groups, 1), self.panel, spacing=16)
        self.setLayout(column(header, (boxed(body), 1), spacing=12, margins=(24, 16)))
        self.panel.wanted.connect(self.wanted)

    def _groups(self) -> Iterator[QWidget]:
        for group in Group:
            specs = [spec for spec in DOCUMENTS.values() if spec.group is group]
            if specs:
                yield Label(group_title(group), "heading")
                yield self._cards_of(specs)

    def _cards_of(self, specs: list[DocumentSpec]) -> QWidget:
        frame = QFrame()
        frame.setObjectName("clear")
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, px(8))
        grid.setSpacing(px(8))
        for at, spec in enumerate(specs):
            card = ChoiceCard(icon_of(spec), title_of(spec), about(spec.name), is_small=True)
            card.picked.connect(partial(self._on_picked, spec.name))
            self.cards[spec.name] = card
            grid.addWidget(card, at // _ACROSS, at % _ACROSS)
        for at in range(_ACROSS):
            grid.setColumnStretch(at, 1)
        return frame

    @Slot()
    def _on_picked(self, name: str) -> None:
        self.choose(name)
        spec = DOCUMENTS[name]
        if spec.takes is Takes.NONE and not spec.has_date:
            self.panel.order()
        else:
            self.panel.start()

    def choose(self, name: str) -> None:
        """Mark a paper as the chosen one and ask what it takes."""
        for each, card in self.cards.items():
            card.set_on(on=each == name)
        self.panel.show_spec(DOCUMENTS[name])

    def start(self) -> None:
        """Put the keyboard on the first paper."""
        next(iter(self.cards.values())).setFocus()


class OrderPanel(QFrame):
    """The numbers and the day of one paper.

    Signals:
        wanted: the paper is ordered; carries the `PaperVisit`.
    """

    wanted = Signal(object)

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("card")
        self.setFixedWidth(px(_PANEL_WIDTH))
        self._spec: DocumentSpec | None = None
        self.title = Label("", "heading", wrap=True)
        self.about = Label(
            self.tr("Choose a paper on the other side; what it takes is asked here."),
            "muted",
            wrap=True,
        )
        self.numbers = CodeEdit(longest=_LONGEST)
        self.numbers_row = FormRow(self.tr("Numbers"), self.numbers)
        self.meeting: Choice[int | None] = Choice([(None, self.tr("The latest one"))])
        self.meeting_row = FormRow(self.tr("Meeting"), self.meeting)
        self.day = date_edit(ctx)
        self.day_row = FormRow(
            self.tr("As at the end of the day"),
            self.day,
            help=self.tr("Today when nothing is written."),
        )
        self.show_button = Button(self.tr("Show the paper"), "eye", "primary")
        self.setLayout(
            column(
                self.title,
                self.about,
                self.numbers_row,
                self.meeting_row,
                self.day_row,
                STRETCH,
                self.show_button,
                spacing=12,
                margins=16,
            )
        )
        rows = (self.numbers_row, self.meeting_row, self.day_row)
        for part in (self.title, *rows, self.show_button):
            part.hide()
        self.show_button.clicked.connect(self.order)
        self.numbers.textEdited.connect(self.numbers_row.clear_state)
        self.day.day_changed.connect(self.day_row.clear_state)

    def show_spec(self, spec: DocumentSpec) -> None:
        """Ask what this paper takes."""
        self._spec = spec
        self.title.setText(title_of(spec))
        self.about.setText(about(spec.name))
        self.numbers.clear()
        self.numbers.setPlaceholderText(_example(spec))
        self.day.set_day(None)
        self.numbers_row.clear_state()
        self.day_row.clear_state()
        self.numbers_row.set_help(takes_of(spec))
        self.title.show()
        self.show_button.show()
        self.numbers_row.setVisible(spec.takes not in (Takes.NONE, Takes.MEETING))
        self.meeting_row.setVisible(spec.takes is Takes.MEETING)
        if spec.takes is Takes.MEETING:
            self._offer_meetings(spec)
        self.day_row.setVisible(spec.has_date)

    def start(self) -> None:
        """Put the keyboard where the paper asks for something."""
        takes = self._spec.takes if self._spec is not None else Takes.NONE
        fields = {Takes.MEETING: self.meeting, Takes.NONE: self.day.edit}
        fields.get(takes, self.numbers).setFocus()

    def _offer_meetings(self, spec: DocumentSpec) -> None:
        all_of_them = self.tr("All meetings")
        nothing = all_of_them if spec.without is Without.ALL else self.tr("The latest one")
        rows = self._ctx.read(list_meetings, limit=_MEETINGS)
        named = [
            (
                row.id,
                f"{meeting_name(row)} · {number_text(row.no, row.year)} · {row.on_date:%Y/%m/%d}",
            )
            for row in rows
        ]
        self.meeting.set_options([(None, nothing), *named])

    @Slot()
    def order(self) -> None:
        """Ask for the paper, unless what is typed is not understood."""
        spec = self._spec
        if spec is None:
            return
        numbers = self._numbers(spec)
        if numbers is None:
            self.numbers_row.set_error(
                self.tr("Write numbers like 12 or 12/2026, parted by commas.")
            )
            self.numbers.setFocus()
            return
        if not self.day.is_understood:
            self.day_row.set_error(self.tr("Write the date like 2026/08/05."))
            self.day.edit.setFocus()
            return
        self.wanted.emit(PaperVisit(spec.name, numbers, as_of=self.day.day()))

    def _numbers(self, spec: DocumentSpec) -> tuple[str, ...] | None:
        if spec.takes is Takes.MEETING:
            meeting = self.meeting.value()
            return () if meeting is None else (str(meeting),)
        return read_numbers(self.numbers.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter in a field shows the paper."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.order()
        else:
            super().keyPressEvent(event)


def read_numbers(text: str) -> tuple[str, ...] | None:
    """Numbers as people part them, «12» or «12/2026»; None when one is not understood."""
    found: list[str] = []
    for part in filter(None, _BETWEEN.split(text)):
        read = read_number(part)
        if read is None or read[0] < 1:
            return None
        no, year = read
        found.append(str(no) if year is None else number_text(no, year))
    return tuple(dict.fromkeys(found))


def _example(spec: DocumentSpec) -> str:
    return {Takes.MEMBER: "3, 7", Takes.YEAR: "2026"}.get(spec.takes, "12/2026")
