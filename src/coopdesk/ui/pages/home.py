"""«Today»: what the office asks for, the law's next dates, the figures."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.members import MemberStatus
from coopdesk.services.backup import BACKUP, last_backup
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.home import LACK_OF, HomeBoard, HomeTask, TaskKind, Urgency, home_board
from coopdesk.services.member_filter import MemberFilter
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Chip,
    FigureCard,
    Label,
    PageHeader,
    Pill,
    boxed,
    clear,
    column,
    line,
    px,
    row,
    scrolled,
)
from coopdesk.ui.office_dates import long_day
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.home_drafts import HomeDrafts
from coopdesk.ui.pages.home_words import HomeWords, TaskRow, date_line
from coopdesk.ui.pages.visits import (
    ApplicationVisit,
    CounterVisit,
    EditVisit,
    ExitsVisit,
    ExitTab,
    MembersVisit,
)

_SIDE = 414
_BESIDE_FROM = 1000
_VISITS: Mapping[TaskKind, object] = {
    TaskKind.APPLICATIONS_SILENT: ApplicationVisit(is_overdue=True),
    TaskKind.APPLICATIONS_DUE: ApplicationVisit(is_due_soon=True),
    TaskKind.SETTLEMENTS_DUE: ExitsVisit(is_due=True),
    TaskKind.UNRATIFIED: ExitsVisit(ExitTab.ASSEMBLY),
}
"""Where a page is to be opened for a task."""


class HomePage(Page):
    """The first page of the day."""

    watches: ClassVar = frozenset(
        {
            *("member", "cooperative", "draft", "setting", "share_transaction"),
            *("member_event", "membership_application", "ratification", "settlement", BACKUP),
        }
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._words = HomeWords(self)
        self._board: HomeBoard | None = None
        self._urgency: Urgency | None = None
        self.header = PageHeader(self.tr("Today's tasks"), "", *self._header_actions())
        self._list = column(spacing=0)
        self._dates = column(spacing=6)
        self.figures = {
            "active": FigureCard(self.tr("active members"), "users", link=True),
            "shares": FigureCard(self.tr("shares"), "coins"),
            "capital": FigureCard(self.tr("rials of capital"), "banknote"),
        }
        self.figures["active"].clicked.connect(self._on_members)
        self._chips = self._make_chips()
        todo = self._make_todo()
        self._dates_card = Card(self.tr("The law's dates"), self._dates)
        self._side_place = column(self._dates_card, STRETCH)
        self._side = scrolled(self._side_place)
        self._side.setFixedWidth(px(_SIDE))
        foot = boxed(row(STRETCH, *self._spread_figures(), spacing=8, margins=(20, 8)), "card")
        self.draft_notice = HomeDrafts(ctx)
        self.draft_notice.go.connect(self.go)
        self.setLayout(
            column(
                self.header,
                self.draft_notice,
                (row((todo, 1), self._side, spacing=16), 1),
                foot,
                spacing=12,
                margins=(24, 16),
            )
        )

    def _header_actions(self) -> list[QWidget]:
        bring = Button(self.tr("Bring in from Excel"), "file-spreadsheet")
        bring.clicked.connect(lambda: self.go.emit("import", None))
        new = Button(self.tr("New member"), "user-round")
        new.clicked.connect(self._on_new)
        receive = Button(self.tr("Receive an application"), "user-plus", "primary")
        receive.clicked.connect(lambda: self.go.emit("counter", CounterVisit()))
        return [bring, new, receive]

    def _make_chips(self) -> dict[Urgency | None, Chip]:
        chips: dict[Urgency | None, Chip] = {
            None: Chip(self.tr("All")),
            Urgency.LATE: Chip(self.tr("Late"), "circle-alert"),
            Urgency.SOON: Chip(self.tr("Soon"), "clock"),
        }
        for urgency, chip in chips.items():
            chip.picked.connect(lambda _adding, urgency=urgency: self._choose(urgency))
        return chips

    def _make_todo(self) -> QFrame:
        self._count = Label("", "muted")
        head = row(
            Label(self.tr("What today asks for"), "heading"),
            self._count,
            STRETCH,
            *self._chips.values(),
            margins=(16, 10),
        )
        self._under_place = column(margins=12)
        lines = column(self._list, self._under_place, STRETCH, spacing=0)
        return boxed(column(head, line(), (scrolled(lines), 1), spacing=0), "card")

    def _spread_figures(self) -> list[QWidget | str]:
        return [part for figure in self.figures.values() for part in (figure, STRETCH)]

    def reload(self) -> None:
        """Count behind the page; what was counted before stays until then."""
        today = self.ctx.today()
        words = long_day(today, self.ctx.read(hijri_corrections))
        self.header.set_title(self.tr("Today's tasks"), words)
        self.draft_notice.reload()
        self.look_up("board", self._count_up, self._show)

    def _count_up(self) -> HomeBoard:
        newest = last_backup(self.ctx.office)
        backed_up = newest.astimezone().date() if newest else None
        return self.ctx.read(home_board, today=self.ctx.today(), last_backup=backed_up)

    def _show(self, board: HomeBoard) -> None:
        self._board = board
        self.figures["active"].show_figure(board.figures.active)
        self.figures["shares"].show_figure(board.figures.shares)
        self.figures["capital"].show_figure(board.figures.capital)
        for urgency, chip in self._chips.items():
            chip.set_count(len(self._tasks(urgency)))
        self._show_tasks()
        clear(self._dates)
        for each in board.dates:
            self._dates.addWidget(date_line(each, self.ctx.today(), self._words))

    def tasks(self) -> list[TaskRow]:
        """The rows that show."""
        return self.findChildren(TaskRow)

    def _tasks(self, urgency: Urgency | None) -> list[HomeTask]:
        found = self._board.tasks if self._board else ()
        return [task for task in found if urgency in (None, task.urgency)]

    def _choose(self, urgency: Urgency | None) -> None:
        self._urgency = urgency
        self._show_tasks()

    def _show_tasks(self) -> None:
        for urgency, chip in self._chips.items():
            chip.setChecked(urgency == self._urgency)
        clear(self._list)
        tasks = self._tasks(self._urgency)
        self._count.setText(self.tr("%Ln thing(s), the most urgent first", "", len(tasks)))
        for task in tasks:
            made = TaskRow(task, self._words)
            made.remedy.clicked.connect(lambda _on=False, task=task: self._mend(task))
            self._list.addWidget(made)
        if not tasks and self._board:
            calm = Pill(self.tr("Nothing is late"), "ok")
            nearest = self._board.dates[0]
            words = Label(self.tr("Next date: %1").replace("%1", nearest.on.isoformat()), "muted")
            self._list.addLayout(row(calm, words, STRETCH, margins=16))

    def _mend(self, task: HomeTask) -> None:
        lack = LACK_OF.get(task.kind)
        chosen = MembersVisit(MemberFilter(lacks=frozenset({lack}))) if lack else None
        visit = _VISITS.get(task.kind, chosen)
        self.go.emit(self._words.task(task).page, visit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: without room beside them, the dates stand under the tasks."""
        super().resizeEvent(event)
        is_narrow = self.width() < px(_BESIDE_FROM)
        if is_narrow == self._side.isHidden():
            return
        place = self._under_place if is_narrow else self._side_place
        place.insertWidget(0, self._dates_card)
        self._side.setVisible(not is_narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: ↑↓ walk the rows."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """New member; read again."""
        return {"new": self._on_new, "refresh": self.reload}

    def help_text(self) -> list[tuple[str, str]]:
        """What the page is."""
        return [
            (
                self.tr("What today asks for"),
                self.tr("The most urgent first. Each line has one button that mends it."),
            ),
            (
                self.tr("The law's dates"),
                self.tr("Computed from the settings, with the article beside each."),
            ),
        ]

    @Slot()
    def _on_new(self) -> None:
        self.go.emit("member_form", EditVisit())

    @Slot()
    def _on_members(self) -> None:
        chosen = MemberFilter(statuses=frozenset({MemberStatus.ACTIVE}))
        self.go.emit("members", MembersVisit(chosen))
