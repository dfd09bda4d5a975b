"""An item of an agenda is dragged to its place by the mouse."""

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.domain.meetings import MeetingKind
from coopdesk.services.agenda_rows import item_rows
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.meeting import MeetingPage
from coopdesk.ui.pages.meeting_agenda import AgendaTab
from coopdesk.ui.pages.visits import MeetingVisit
from tests.services.sitting_maker import planned
from tests.ui.hands import settle
from tests.ui.meeting_office import people, show

LEFT, FREE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def send(widget: QWidget, kind: QEvent.Type, at: QPoint) -> None:
    """What the mouse does, as Qt tells it to the widget that holds it."""
    is_move, is_release = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        QPointF(widget.mapFromGlobal(at)),
        QPointF(at),
        Qt.MouseButton.NoButton if is_move else LEFT,
        Qt.MouseButton.NoButton if is_release else LEFT,
        FREE,
    )
    QCoreApplication.sendEvent(widget, event)


class Dragging:
    """An agenda of the board on its page, the mouse over it."""

    def __init__(self, ctx: AppContext, qtbot: QtBot) -> None:
        people(ctx)
        self.ctx = ctx
        self.meeting_id = planned(ctx.office, MeetingKind.BOARD)
        self.page = MeetingPage(ctx)
        show(self.page, qtbot, MeetingVisit(self.meeting_id))
        self.page.tabs.setCurrentIndex(0)
        settle()

    @property
    def tab(self) -> AgendaTab:
        return self.page.agenda

    def order(self) -> list[str]:
        return [row.title for row in self.ctx.read(item_rows, self.meeting_id)]

    def hold(self, place: int, *, over: QWidget, below: bool) -> QWidget:
        """Press on a card and carry it over another; gives the card."""
        card = self.tab.cards[place]
        start = card.mapToGlobal(QPoint(60, 10))
        end = over.mapToGlobal(QPoint(60, over.height() - 3 if below else 3))
        send(card, QEvent.Type.MouseButtonPress, start)
        send(card, QEvent.Type.MouseMove, (start + end) / 2)
        send(card, QEvent.Type.MouseMove, end)
        return card

    def shows_line(self) -> bool:
        line = self.tab.findChild(QWidget, "dropline")
        return line is not None and line.isVisible()

    def let_go(self, card: QWidget, at: QPoint) -> None:
        send(card, QEvent.Type.MouseButtonRelease, at)
        settle()


def test_an_item_falls_where_the_line_shows(ctx: AppContext, qtbot: QtBot) -> None:
    mouse = Dragging(ctx, qtbot)
    first, second, third, *rest = mouse.order()
    target = mouse.tab.cards[2]

    card = mouse.hold(0, over=target, below=True)
    assert mouse.shows_line()
    mouse.let_go(card, target.mapToGlobal(QPoint(60, target.height() - 3)))

    assert mouse.order() == [second, third, first, *rest]
    assert not mouse.shows_line()


def test_the_last_item_is_dragged_to_the_top(ctx: AppContext, qtbot: QtBot) -> None:
    mouse = Dragging(ctx, qtbot)
    *rest, last = mouse.order()
    target = mouse.tab.cards[0]

    card = mouse.hold(-1, over=target, below=False)
    mouse.let_go(card, target.mapToGlobal(QPoint(60, 3)))

    assert mouse.order() == [last, *rest]
    chosen = mouse.tab.item()
    assert chosen is not None
    assert chosen.title == last


def test_outside_the_list_nothing_moves(ctx: AppContext, qtbot: QtBot) -> None:
    mouse = Dragging(ctx, qtbot)
    before = mouse.order()

    card = mouse.hold(0, over=mouse.tab.cards[2], below=True)
    mouse.let_go(card, mouse.page.mapToGlobal(QPoint(5, 5)))

    assert mouse.order() == before


def test_a_click_only_chooses(ctx: AppContext, qtbot: QtBot) -> None:
    mouse = Dragging(ctx, qtbot)
    before = mouse.order()

    QTest.mouseClick(mouse.tab.cards[1], LEFT, FREE, QPoint(60, 10))

    assert mouse.order() == before
    chosen = mouse.tab.item()
    assert chosen is not None
    assert chosen.place == 2
