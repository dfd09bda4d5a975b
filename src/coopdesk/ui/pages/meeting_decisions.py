"""The decisions of a meeting, each with its tasks."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from coopdesk.domain.decisions import DecisionState
from coopdesk.errors import CoopdeskError
from coopdesk.reports.decision_paper import decision_pdf_bytes
from coopdesk.services.decision_list import DecisionFilter, DecisionRow, list_decisions
from coopdesk.services.decision_paper import issue_decision_paper
from coopdesk.services.decisions import void_decision
from coopdesk.services.follow_up import AssignmentFilter, AssignmentRow, follow_up
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.assignment import AssignmentDialog, ProgressDialog
from coopdesk.ui.forms.decision import DecisionDialog
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    EmptyState,
    Label,
    Pill,
    boxed,
    clear,
    column,
    day_text,
    icon,
    line,
    ltr,
    picture,
    row,
    scrolled,
    tool_button,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.follow_up_columns import state_look
from coopdesk.ui.pages.meeting_tab import MeetingTab
from coopdesk.ui.pages.meeting_words import vote_words
from coopdesk.ui.pages.visits import PaperVisit


class DecisionsTab(MeetingTab):
    """Decisions in the order of their numbers; a voided one stays visible."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.cards: list[DecisionCard] = []
        self._list = column(spacing=10)
        self._area = scrolled(column(self._list, STRETCH, margins=(12, 12, 20, 12)))
        self._empty = EmptyState(
            "gavel",
            self.tr("No decisions yet"),
            self.tr(
                "When the vote on an item passes, write it down as a decision: it gets the next "
                "number of the year, and its tasks are followed up until they are done."
            ),
        )
        self.setLayout(column((self._area, 1), (self._empty, 1), spacing=0))

    def count(self, meeting: MeetingDetails) -> int:
        """How many are in force."""
        return meeting.row.decisions

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """Show the decisions of this meeting."""
        super().show_meeting(meeting)
        found = self.ctx.read(list_decisions, DecisionFilter(meeting_id=meeting.row.id))
        today = self.ctx.today()
        tasks = self.ctx.read(follow_up, AssignmentFilter(meeting_id=meeting.row.id), today=today)
        clear(self._list)
        self.cards = []
        for decision in sorted(found, key=lambda each: (each.year, each.no)):
            own = [task for task in tasks if task.decision_id == decision.id]
            card = DecisionCard(decision, own)
            card.asked.connect(self.do)
            card.task_asked.connect(self._on_task)
            self.cards.append(card)
            self._list.addWidget(card)
        self._area.setVisible(bool(found))
        self._empty.setVisible(not found)

    @Slot(object, str)
    def do(self, decision: DecisionRow, what: str) -> None:
        """Do with a decision what its card asks for."""
        ways: Mapping[str, Callable[[], object]] = {
            "task": lambda: AssignmentDialog(self.ctx, decision_id=decision.id, parent=self).ask(),
            "edit": lambda: DecisionDialog(self.ctx, decision=decision, parent=self).ask(),
            "void": lambda: self._void(decision),
            "issue": lambda: self._issue(decision),
            "print": lambda: self.go.emit(
                "papers", PaperVisit("decision", (decision.number_text,))
            ),
            "extract": lambda: self.go.emit(
                "papers", PaperVisit("decision-extract", (decision.number_text,))
            ),
        }
        ways[what]()

    def _issue(self, decision: DecisionRow) -> None:
        """Keep the paper as it goes out for signing; from now on every print is the same."""
        if not ask(
            self,
            self.tr("Issue the paper of decision %1?").replace("%1", decision.number_text),
            self.tr("Its text is locked, and every later print is the same to the last dot."),
            self.tr("Issue it"),
            danger=False,
        ):
            return
        try:
            pdf = decision_pdf_bytes(self.ctx, decision.id)
            self.ctx.write(issue_decision_paper, decision.id, pdf=pdf, now=self.ctx.now())
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.do(decision, "print")

    def _void(self, decision: DecisionRow) -> None:
        today = self.ctx.today()
        ReasonDialog(
            self.tr("Void decision %1?").replace("%1", decision.number_text),
            self.tr("Void the decision"),
            self.tr("Its number stays in the register, with the reason beside it."),
            lambda reason: self.ctx.write(void_decision, decision.id, reason=reason, today=today),
            parent=self,
        ).ask()

    @Slot(object)
    def _on_task(self, task: AssignmentRow) -> None:
        ProgressDialog(self.ctx, task, parent=self).ask()


class DecisionCard(QFrame):
    """Number, text, vote, and who does what by when.

    Signals:
        asked: the decision (`DecisionRow`) and what is to be done with it.
        task_asked: note progress of this task (`AssignmentRow`).
    """

    asked = Signal(object, str)
    task_asked = Signal(object)

    def __init__(
        self,
        decision: DecisionRow,
        tasks: Sequence[AssignmentRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.decision = decision
        self.setObjectName("raised")
        is_void = decision.state is DecisionState.VOID
        number = self.tr("Decision %1").replace("%1", ltr(decision.number_text))
        state = Pill(texts.code_text(decision.state), "muted", "ban") if is_void else None
        vote = Label(vote_words(decision.vote), "muted") if decision.vote else None
        self.task = Button(self.tr("Give a task…"), "list-todo")
        self.task.clicked.connect(lambda: self.asked.emit(decision, "task"))
        self.task.setVisible(not is_void)
        self.more = tool_button("ellipsis-vertical", self.tr("More"))
        self.more.clicked.connect(lambda: self._menu(self.more))
        head = row(
            picture("gavel"), Label(number, "heading"), state, vote, STRETCH, self.task, self.more
        )
        text = Label(decision.text, "" if not is_void else "muted", wrap=True)
        effective = self.tr("Takes effect on %1").replace("%1", day_text(decision.effective_on))
        facts = [effective]
        if is_void:
            facts.append(self.tr("Void: %1").replace("%1", decision.void_reason))
        under = Label(" · ".join(facts), "muted", wrap=True)
        rows = [self._task(task) for task in tasks]
        self.setLayout(
            column(head, text, under, line() if rows else None, *rows, spacing=8, margins=(14, 10))
        )
        self.setAccessibleName(f"{number} {decision.text}")

    def _task(self, task: AssignmentRow) -> QFrame:
        words, tone, sign = state_look(task)
        who = " – ".join(part for part in (task.responsible, task.responsible_title) if part)
        due = day_text(task.due_on)
        about = " · ".join(part for part in (who, due) if part)
        note = Button(icon="pencil", tip=self.tr("Note progress: %1").replace("%1", task.task))
        note.clicked.connect(lambda: self.task_asked.emit(task))
        parts = column(Label(task.task, wrap=True), Label(about, "muted"), spacing=0)
        return boxed(row(picture("list-todo"), (parts, 1), Pill(words, tone, sign), note))

    def _menu(self, owner: QWidget) -> None:
        menu = QMenu(owner)
        possible = [("print", self.tr("Print the decision"), "printer")]
        if self.decision.state is not DecisionState.VOID:
            if not self.decision.is_issued:
                possible += [
                    ("issue", self.tr("Issue its paper…"), "stamp"),
                    ("edit", self.tr("Change the text…"), "pencil"),
                ]
            possible.insert(
                1, ("extract", self.tr("Print the extract of the minutes"), "scroll-text")
            )
            possible += [
                ("void", self.tr("Void it…"), "ban"),
            ]
        for what, words, sign in possible:
            action = menu.addAction(icon(sign), words)
            action.triggered.connect(
                lambda _on=False, what=what: self.asked.emit(self.decision, what)
            )
        menu.popup(owner.mapToGlobal(owner.rect().bottomLeft()))
