"""An assembly of thousands driven from the window: pages, dialogs and keys, a sample of marks."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from coopdesk.domain.card_marks import card_mark
from coopdesk.domain.keyboards import arabic_keys
from coopdesk.domain.meetings import ItemKind, MeetingKind
from coopdesk.services.agenda_rows import ItemRow, item_rows
from coopdesk.services.attendance import mark_present
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.entitled_rows import EntitledRow, entitled_rows
from coopdesk.services.office import Office
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.decision import DecisionDialog
from coopdesk.ui.forms.election import CandidateDialog, CountDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.meeting import MeetingForm
from coopdesk.ui.forms.vote import VoteDialog
from coopdesk.ui.kit import LongTextEdit
from coopdesk.ui.main_window import MainWindow
from coopdesk.ui.pages.attendance_desk import AttendanceDesk
from coopdesk.ui.pages.election import ElectionPage
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meetings import MeetingsPage
from coopdesk.ui.pages.minutes import MinutesPage
from coopdesk.ui.pages.print_papers import PapersPage
from tests.ui.attendance_hands import type_in
from tests.ui.hands import press, settle, type_text
from tests.ui.meeting_office import modal, words

P = TypeVar("P", bound=QWidget)
_MARKS_AT_ONCE = 400
"""So many in a transaction by the service, which the desk does one by one."""


class Clock:
    """The clock and the calendar of the office, set by hand."""

    def __init__(self, ctx: AppContext, now: datetime) -> None:
        self.now = now
        ctx.office.now = lambda: self.now

    def go_to(self, now: datetime) -> None:
        self.now = now

    def forward(self, minutes: int = 1) -> None:
        self.now += timedelta(minutes=minutes)


class AssemblyWindow:
    """The window of one office, and what a secretary does in it."""

    def __init__(self, ctx: AppContext, qtbot: QtBot, now: datetime, *, members: int) -> None:
        self.ctx, self.qtbot = ctx, qtbot
        self.clock = Clock(ctx, now)
        ctx.write(fill_demo, today=now.date(), members=members)
        self.window = MainWindow(ctx)
        qtbot.addWidget(self.window)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.open_page("home")

    def page(self, kind: type[P]) -> P:
        """The page in front, which must be of this kind."""
        settle()
        current = self.window.pages.current
        assert isinstance(current, kind), current
        return current

    def key(self, action: str) -> None:
        """Press the key of one of the window's actions."""
        wanted = self.window.actions_by_id[action]
        assert wanted.isEnabled(), action
        wanted.trigger()
        settle()

    def answer(self, kind: type[FormDialog], **long_texts: str) -> None:
        """Fill the long fields of the dialog that is open and press its button."""
        dialog = modal(kind)
        for name, text in long_texts.items():
            write_in(dialog, name, text)
        assert dialog.action.isEnabled()
        acted: list[object] = []
        dialog.acted.connect(acted.append)
        dialog.action.click()
        assert acted, words(dialog)
        settle()

    def plan(self, on: date, *, second: date, hour: str, place: str) -> None:
        """Plan an assembly with the date of its second call."""
        self.window.open_page("meetings")
        self.page(MeetingsPage)
        self.key("new")
        form = self.page(MeetingForm)
        kinds = list(MeetingKind)
        while form.fields.kind.value() is not MeetingKind.ASSEMBLY:
            down = kinds.index(MeetingKind.ASSEMBLY) > kinds.index(form.fields.kind.value())
            QTest.keyClick(form.fields.kind, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        form.fields.on.set_text(f"{on:%Y/%m/%d}")
        form.fields.second_on.set_text(f"{second:%Y/%m/%d}")
        for field, text in ((form.fields.at, hour), (form.fields.second_at, hour)):
            field.clear()
            type_text(field, text)
        form.fields.place.set_value("")
        type_text(form.fields.place, place)
        self.key("save")

    def agenda(self) -> dict[ItemKind, ItemRow]:
        """The first item of each kind."""
        rows = reversed(self.items())
        return {row.kind: row for row in rows}

    def items(self) -> list[ItemRow]:
        meeting = self.page(MeetingPage).meeting
        assert meeting is not None
        return self.ctx.read(item_rows, meeting.row.id)

    # at the door

    def by_hand(self, rows: Sequence[EntitledRow]) -> None:
        """Mark these at the desk: by card under an Arabic keyboard, by number, by name."""
        desk = self.page(AttendanceDesk)
        for at, row in enumerate(rows):
            texts = (arabic_keys(card_mark(row.number or 0)), card_mark(row.number or 0))
            type_in(desk, (*texts, row.full_name)[at % 3])
            hits = desk.parts.hits
            while hits.chosen is not None and hits.chosen.number != row.number:
                press(desk.parts.field, Qt.Key.Key_Down)
            assert hits.chosen is not None, row
            press(desk.parts.field, Qt.Key.Key_Return)

    def at_other_desks(self, meeting_id: int, rows: Sequence[EntitledRow]) -> None:
        """The others come, a second apart, at desks elsewhere."""
        start = self.clock.now

        def mark(session: Session, place: int, some: Sequence[EntitledRow]) -> None:
            for at, row in enumerate(some, place):
                mark_present(session, meeting_id, row.id, now=start + timedelta(seconds=at))

        own = self.ctx.office
        other = Office(own.url, data=own.data, who="محمد", desk="الباب الثاني")
        for place in range(0, len(rows), _MARKS_AT_ONCE):
            other.write(mark, place, rows[place : place + _MARKS_AT_ONCE])
        other.close()
        self.clock.go_to(start + timedelta(seconds=len(rows)))
        self.page(AttendanceDesk).look_again()

    def entitled(self, meeting_id: int) -> list[EntitledRow]:
        return self.ctx.read(entitled_rows, meeting_id)

    # in session

    def choose(self, item: ItemRow) -> MeetingPage:
        """Make an item the chosen one with the arrows and begin it with Enter."""
        page = self.page(MeetingPage)
        page.show_tab(0)
        agenda = page.agenda
        agenda.setFocus()
        for _ in agenda.items:
            press(agenda, Qt.Key.Key_Up)
        while agenda.chosen != item.id:
            press(agenda, Qt.Key.Key_Down)
        press(agenda, Qt.Key.Key_Return)
        settle()
        return page

    def vote(self, item: ItemRow, count: Callable[[VoteDialog], object]) -> None:
        """Begin an item and take its vote: Enter, F5, the counts, Enter."""
        page = self.choose(item)
        page.vote_or_reload()
        count(modal(VoteDialog))
        self.answer(VoteDialog)

    def decide(self, text: str) -> None:
        """Write the decision that the vote leads to."""
        self.answer(DecisionDialog, text=text)

    def note(self, item: ItemRow) -> None:
        """Only taken note of."""
        self.choose(item).agenda.do("note")

    # the election

    def put_up(self, numbers: Sequence[int]) -> None:
        for number in numbers:
            self.key("new")
            dialog = modal(CandidateDialog)
            type_text(dialog.member.search, str(number))
            press(dialog.member.search, Qt.Key.Key_Return)
            assert dialog.member.member is not None
            assert dialog.member.member.number == number
            self.answer(CandidateDialog)

    def count(self, votes: Sequence[int], *, papers: int, spoiled: int) -> None:
        """The sheet of the next teller, in the order of the ballot."""
        self.page(ElectionPage).primary.click()
        dialog = modal(CountDialog)
        assert dialog.teller.value()
        dialog.papers.setValue(papers)
        dialog.spoiled.setValue(spoiled)
        for field, given in zip(dialog.votes.values(), votes, strict=True):
            field.setValue(given)
        self.answer(CountDialog)

    # papers

    def paper(self) -> bytes:
        """What the page of papers made and shows."""
        page = self.page(PapersPage)
        self.qtbot.waitUntil(lambda: page.preview.pages is not None, timeout=20_000)
        assert page.preview.pages is not None
        made = page.preview.pages.path.read_bytes()
        page.handlers()["back"]()
        settle()
        return made

    def let_go(self) -> None:
        """Close the paper in front, as quitting does."""
        for page in self.window.findChildren(PapersPage):
            page.let_go()

    def printed(self) -> bytes:
        """The minutes in front, as their page prints them."""
        self.page(MinutesPage)
        self.key("print")
        return self.paper()


def write_in(dialog: FormDialog, name: str, text: str) -> None:
    """Type into a field of several lines."""
    field = dialog.rows[name].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText(text)
