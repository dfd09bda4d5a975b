"""The window: sidebar, page in front, bars, palette, help. It knows pages by their ids only."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from coopdesk.ui.actions import ACTIONS, build_actions
from coopdesk.ui.bars import StatusBar, TopBar
from coopdesk.ui.care import Care
from coopdesk.ui.context import AppContext
from coopdesk.ui.help_panel import HelpPanel
from coopdesk.ui.kit import show_toast
from coopdesk.ui.kit.icons import icon
from coopdesk.ui.kit.layouts import column, row
from coopdesk.ui.kit.look import px
from coopdesk.ui.navigation import Navigator
from coopdesk.ui.office_state import OfficeState
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import ApplicationVisit, MemberVisit
from coopdesk.ui.palette import Palette
from coopdesk.ui.palette_rows import Entry
from coopdesk.ui.registry import PAGES, PageSpec
from coopdesk.ui.searching import Finder
from coopdesk.ui.sidebar import Sidebar
from coopdesk.ui.undoing import Undoing

FOLDS_UNDER: Final = 1200
_GEOMETRY: Final = "window/geometry"


class MainWindow(QMainWindow):
    """Puts the parts together and passes on what they say.

    Signals:
        appearance_changed: language, theme or size was changed: the window is to be built anew.
    """

    appearance_changed = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._is_lent = False
        """Whether the window is full screen only for the page in front."""
        self.care = Care(ctx, self)
        self.undoing = Undoing(ctx, self)
        self.actions_by_id = build_actions(self, self._handlers())
        self.addActions(list(self.actions_by_id.values()))
        self.sidebar = Sidebar([spec for spec in PAGES if spec.in_sidebar])
        self.top_bar = TopBar(self.actions_by_id)
        self.status = StatusBar()
        self.stack = QStackedWidget()
        self.room = _room_of(self.stack)
        self.help = HelpPanel(self.room)
        self.pages = Navigator(ctx, self.stack)
        self._lay_out()
        self.finder = Finder(ctx)
        self.palette_box = Palette(self.finder, self)
        self.state = OfficeState(ctx, self)
        self._fill_menu()
        self._connect()
        self._restore_geometry()

    def _lay_out(self) -> None:
        body = column(self.top_bar, (self.room, 1), self.status, spacing=0)
        root = QFrame()
        root.setObjectName("page")
        root.setLayout(row(self.sidebar, (body, 1), spacing=0))
        self.setCentralWidget(root)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.open_page)
        self.pages.made.connect(self._on_page_made)
        self.pages.arrived.connect(self._on_arrived)
        self.palette_box.chosen.connect(self._on_entry)
        self.help.closed.connect(self.help.hide)
        self.care.restored.connect(self._on_restored)
        self.care.backed_up.connect(self._on_backed_up)
        self.undoing.undone.connect(self._on_undone)
        self.undoing.changed.connect(self._show_undo)
        self.state.counted.connect(self._show_state)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        mine: dict[str, Callable[[], object]] = {
            "search": self.open_palette,
            "undo": self._page_first("undo", self.undoing.undo),
            "help": self._toggle_help,
            "back": lambda: self.pages.back(),
            "full_screen": self._page_first("full_screen", self._toggle_full_screen),
            "backup": self.care.ask_backup,
            "restore": self.care.ask_restore,
            "data_folder": self.care.open_data_folder,
            "about": self.care.show_about,
            "quit": self.close,
        }
        return mine | {spec.id: self._to_page(spec.id) for spec in ACTIONS if spec.on_page}

    def _to_page(self, action_id: str) -> Callable[[], object]:
        def run() -> None:
            page = self.pages.current
            if page and (handler := page.handlers().get(action_id)):
                handler()

        return run

    def _page_first(self, action_id: str, own: Callable[[], object]) -> Callable[[], object]:
        """What the page in front means by it, else what the window does."""

        def run() -> None:
            page = self.pages.current
            (page.handlers().get(action_id, own) if page else own)()

        return run

    def _fill_menu(self) -> None:
        for spec in ACTIONS:
            if spec.in_menu:
                if spec.id in ("about", "quit"):
                    self.top_bar.menu.addSeparator()
                self.top_bar.menu.addAction(self.actions_by_id[spec.id])

    @Slot(str)
    def open_page(self, page_id: str, argument: object = None) -> None:
        """Bring a page to the front; the id of an action runs that action instead."""
        if page_id == "dress":
            self.appearance_changed.emit()
        elif page_id in self.actions_by_id:
            self.actions_by_id[page_id].trigger()
        elif self.pages.spec(page_id):
            self.pages.open(page_id, argument)
            self.sidebar.show_current(self._lit())

    def _lit(self) -> str:
        spec = self.pages.spec(self.pages.current_id)
        return (spec.parent or spec.id) if spec else ""

    @Slot()
    def open_palette(self) -> None:
        """Search everything."""
        page = self.pages.current
        self.finder.page_actions = frozenset(page.handlers()) if page else frozenset()
        self.palette_box.open()

    def say_done(self, text: str) -> None:
        """Tell that something is done, with «undo» where that can be."""
        self.undoing.refresh()  # what was just done, not what was done before
        show_toast(self, text, undo=self.undoing.undo if self.undoing.possible else None)
        self.status.say_saved()

    @Slot(str)
    def say_told(self, text: str) -> None:
        """Tell of something that «undo» has nothing to do with."""
        show_toast(self, text)

    @Slot(object)
    def _on_page_made(self, page: Page) -> None:
        page.go.connect(self.open_page)
        page.said.connect(self.status.say)
        page.done.connect(self.say_done)
        page.told.connect(self.say_told)

    @Slot(object)
    def _on_arrived(self, spec: PageSpec) -> None:
        self.sidebar.show_current(spec.parent or spec.id)
        self.actions_by_id["search"].setEnabled(not spec.alone)
        self.status.say_saved()
        if self.help.isVisible():
            self._explain()
        page = self.pages.current
        if page and not page.isAncestorOf(QApplication.focusWidget() or self):
            page.setFocus()
        handled = frozenset(page.handlers()) if page else frozenset()
        for each in ACTIONS:
            if each.on_page:
                self.actions_by_id[each.id].setEnabled(each.id in handled)
        self._make_room(page, is_alone=spec.alone)
        self._show_undo()

    def _make_room(self, page: Page | None, *, is_alone: bool) -> None:
        """A page that wants the whole screen gets it, and gives it back when it is left."""
        whole = page is not None and page.fills_window
        self.status.setHidden(whole)
        for bar in (self.sidebar, self.top_bar):
            bar.setHidden(whole or is_alone)
        if whole and not self.isFullScreen() and self.isVisible():
            self._is_lent = True
            self.showFullScreen()
        elif not whole and self._is_lent:
            self._is_lent = False
            self.showNormal()

    @Slot(object)
    def _on_entry(self, entry: Entry) -> None:
        self.finder.remember(entry)
        if entry.action:
            self.actions_by_id[entry.action].trigger()
        else:
            self.open_page(entry.page, _visit_of(entry))

    @Slot()
    def _toggle_help(self) -> None:
        self.help.setVisible(not self.help.isVisible())
        if self.help.isVisible():
            self._explain()

    def _explain(self) -> None:
        page, spec = self.pages.current, self.pages.spec(self.pages.current_id)
        if page and spec:
            self.help.explain(spec.name, page.help_text(), frozenset(page.handlers()))

    @Slot()
    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    @Slot()
    def _show_state(self) -> None:
        name = self.state.cooperative or self.tr("New office")
        self.setWindowTitle(self.tr("%1 · Coopdesk").replace("%1", name))
        preferences = self.ctx.preferences
        self.sidebar.show_names(name, self.state.kind, preferences.who, preferences.desk)
        for page_id, count in self.state.waiting.items():
            self.sidebar.show_count(page_id, count)
        self.status.show_backup(self.state.backup_text(), late=self.state.is_backup_late)
        self.status.show_place(self.state.place_text(), str(self.ctx.office.data))

    @Slot()
    def _show_undo(self) -> None:
        page = self.pages.current
        possible = self.undoing.possible or (page is not None and "undo" in page.handlers())
        self.actions_by_id["undo"].setEnabled(possible)
        self.top_bar.undo.setEnabled(possible)
        self.top_bar.undo.setToolTip(self.undoing.name)

    @Slot(str)
    def _on_undone(self, what: str) -> None:
        show_toast(self, what)

    @Slot()
    def _on_restored(self) -> None:
        self.appearance_changed.emit()

    @Slot(object)
    def _on_backed_up(self, path: object) -> None:
        show_toast(self, self.tr("The backup is written: %1").replace("%1", str(path)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Esc goes back; Alt+1 to 9 goes to an item of the sidebar."""
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.pages.back()
        elif alt and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            ids = list(self.sidebar.items)
            at = event.key() - Qt.Key.Key_1
            if at < len(ids) and self.sidebar.isVisible():
                self.open_page(ids[at])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the sidebar folds on a narrow window."""
        super().resizeEvent(event)
        self.sidebar.set_folded(folded=self.width() < px(FOLDS_UNDER))

    def changeEvent(self, event: QEvent) -> None:
        """Qt: back at the window, what others wrote may have changed the state."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self.state.refresh)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: a page with something unsaved may keep the window open."""
        if not self.pages.may_leave_all():
            event.ignore()
            return
        if self.ctx.window_state is not None:
            self.ctx.window_state.setValue(_GEOMETRY, self.saveGeometry())
        super().closeEvent(event)

    def _restore_geometry(self) -> None:
        self.setWindowIcon(icon("handshake", "primary", 48))
        self.resize(px(1366), px(768))
        if self.ctx.window_state is not None:
            kept = self.ctx.window_state.value(_GEOMETRY)
            if kept is not None:
                self.restoreGeometry(kept)


def _visit_of(entry: Entry) -> object:
    """What the page of a hit is told."""
    if entry.argument is None:
        return None
    if entry.page == "applications":
        return ApplicationVisit(entry.argument)
    return MemberVisit(entry.argument)


def _room_of(stack: QStackedWidget) -> QScrollArea:
    """A page that needs more room than the screen has, at a large size of text, scrolls."""
    room = QScrollArea()
    room.setWidgetResizable(True)
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.setWidget(stack)
    return room
