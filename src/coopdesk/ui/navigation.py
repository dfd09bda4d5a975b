"""Which page is in front, which were before, and how one page asks for another."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.base import Page
from coopdesk.ui.registry import PAGES, PageSpec

_ROOM = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
_NO_ROOM = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)


class Navigator(QObject):
    """Makes pages when they are first wanted and keeps the way back.

    Signals:
        arrived: a page came to the front; its spec.
        made: a page was built; the page.
    """

    arrived = Signal(object)
    made = Signal(object)

    def __init__(self, ctx: AppContext, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._ctx = ctx
        self._stack = stack
        self._specs = {spec.id: spec for spec in PAGES}
        self._pages: dict[str, Page] = {}
        self._way: list[str] = []

    @property
    def current(self) -> Page | None:
        """The page in front."""
        page = self._stack.currentWidget()
        return page if isinstance(page, Page) else None

    @property
    def current_id(self) -> str:
        """The id of the page in front."""
        return self._way[-1] if self._way else ""

    def spec(self, page_id: str) -> PageSpec | None:
        """What is known of a page."""
        return self._specs.get(page_id)

    def open(self, page_id: str, argument: object = None) -> bool:
        """Bring a page to the front, unless the one there must not be left."""
        if page_id != self.current_id:
            if self.current and not self.current.may_leave():
                return False
            if page_id in self._way:  # back to a page on the way: what came after is forgotten
                del self._way[self._way.index(page_id) :]
            self._way.append(page_id)
        page = self.page(page_id)
        if argument is not None:
            page.visit(argument)
        self._show(page)
        self.arrived.emit(self._specs[page_id])
        return True

    @Slot()
    def back(self) -> None:
        """Return to the page before."""
        if len(self._way) > 1 and (not self.current or self.current.may_leave()):
            self._way.pop()
            self._show(self.page(self._way[-1]))
            self.arrived.emit(self._specs[self._way[-1]])

    def _show(self, page: Page) -> None:
        """Only the page in front asks for room: those behind it do not make the window larger."""
        for other in self._pages.values():
            other.setSizePolicy(_ROOM if other is page else _NO_ROOM)
        self._stack.setCurrentWidget(page)

    def page(self, page_id: str) -> Page:
        """The page of an id; built when it is first wanted."""
        if page_id not in self._pages:
            page = self._specs[page_id].make(self._ctx)
            page.setObjectName("clear")
            self._pages[page_id] = page
            self._stack.addWidget(page)
            page.back.connect(self.back)
            self.made.emit(page)
        return self._pages[page_id]

    def may_leave_all(self) -> bool:
        """Whether the window may close."""
        return self.current is None or self.current.may_leave()
