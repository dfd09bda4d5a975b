"""Looking through what would come in, mending cells, and the decision."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QRadioButton, QWidget

from coopdesk.services.importing import ImportPlan, Issue, Verdict
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Label,
    Notice,
    TextEdit,
    Tone,
    badge,
    boxed,
    column,
    key_cap,
    number,
    px,
    row,
)
from coopdesk.ui.pages.import_table import PlanTable
from coopdesk.ui.pages.import_words import issue_text, issue_title

_NOTES_FROM = 1200


class VerdictCard(QPushButton):
    """How many rows have one verdict; pressed it shows only those."""

    def __init__(
        self, name: str, note: str, icon: str, tone: Tone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setProperty("kind", "figure")
        self.setFixedHeight(px(54))
        self._name = name
        self.figure = Label("0", "figure")
        self.note = Label(note, "muted")
        parts = row(
            badge(icon, tone, 34),
            self.figure,
            Label(name, "strong"),
            STRETCH,
            self.note,
            spacing=8,
            margins=(12, 6),
        )
        self.setLayout(parts)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_count(self, count: int) -> None:
        """Show how many."""
        self.figure.setText(number(count))
        self.setAccessibleName(f"{self._name} {count:,}")


class ImportReview(QFrame):
    """The second step of the import.

    Signals:
        mapped: a column (index) is to go into a field (or None).
        corrected: a cell (row, field) is to be read as this text.
        asked_apply: bring in what is good; True when rejected rows may be left out.
        asked_back: choose another file.
    """

    mapped = Signal(int, object)
    corrected = Signal(int, str, str)
    asked_apply = Signal(bool)
    asked_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.plan: ImportPlan | None = None
        self.issues: Sequence[Issue] = ()
        self.at = -1
        self._make_cards()
        self._make_problem_bar()
        self._make_foot()
        self.table = PlanTable()
        self.value_notice = Notice("", "warn")
        self.value_notice.hide()
        card = boxed(column((self.table, 1)), "card")
        self.setLayout(
            column(
                row(*((found, 1) for found in self.cards.values()), spacing=12),
                self.value_notice,
                (card, 1),
                self.problem,
                self.foot,
                spacing=8,
            )
        )
        self.table.fields.chosen.connect(self.mapped)

    def _make_cards(self) -> None:
        self.cards = {
            Verdict.ACCEPTED: VerdictCard(
                self.tr("come in"), self.tr("nothing missing"), "circle-check", "ok"
            ),
            Verdict.WARNED: VerdictCard(
                self.tr("come in, with a warning"), self.tr("mend later"), "triangle-alert", "warn"
            ),
            Verdict.REJECTED: VerdictCard(
                self.tr("rejected"), self.tr("press to see"), "circle-x", "bad"
            ),
            Verdict.SKIPPED: VerdictCard(
                self.tr("passed over"), self.tr("blank or a sum"), "minus", "muted"
            ),
        }
        for found in self.cards.values():
            found.toggled.connect(self._on_filter)

    def _make_problem_bar(self) -> None:
        self.cell = TextEdit()
        self.cell.setAccessibleName(self.tr("The right value"))
        self.cell.setFixedWidth(px(190))
        self.mend = Button(self.tr("Correct"), "check")
        self.following = Button(self.tr("Next problem"), "arrow-right")
        self.problem = Notice("", "bad", self.cell, self.mend, self.following, key_cap("F8"))
        self.mend.clicked.connect(self._on_mend)
        self.cell.returnPressed.connect(self._on_mend)
        self.following.clicked.connect(self.next_problem)

    def _make_foot(self) -> None:
        self.good_only = QRadioButton()
        self.all_or_none = QRadioButton(self.tr("Nothing until the whole file is sound"))
        self.all_or_none.setChecked(True)
        self.back = Button(self.tr("Another file"), "arrow-left")
        self.apply = Button(self.tr("Bring in"), "check", "primary")
        self.foot = boxed(
            row(
                self.all_or_none,
                16,
                self.good_only,
                STRETCH,
                self.back,
                self.apply,
                key_cap("Ctrl+Enter"),
                margins=(16, 8),
            ),
            "card",
        )
        self.good_only.toggled.connect(self._name_apply)
        self.apply.clicked.connect(lambda: self.asked_apply.emit(self.good_only.isChecked()))
        self.back.clicked.connect(self.asked_back)

    def show_plan(self, plan: ImportPlan, *, keep_place: bool = False) -> None:
        """Show a plan; after a correction go on where one was."""
        self.plan = plan
        figures = plan.figures
        counts = {
            Verdict.ACCEPTED: figures.accepted - figures.warned,
            Verdict.WARNED: figures.warned,
            Verdict.REJECTED: figures.rejected,
            Verdict.SKIPPED: figures.skipped,
        }
        for verdict, count in counts.items():
            self.cards[verdict].show_count(count)
        self.issues = sorted((*plan.errors, *plan.warnings), key=lambda issue: not issue.is_error)
        self.table.show_plan(plan, self._wanted())
        self.good_only.setEnabled(bool(figures.rejected))
        rejected = self.tr(
            "Bring in the sound rows, write the %1 rejected into a file with reasons"
        )
        self.good_only.setText(rejected.replace("%1", number(figures.rejected)))
        if not figures.rejected:
            self.all_or_none.setChecked(True)
        self._say_value(plan)
        self._name_apply()
        self.at = min(self.at, len(self.issues) - 1) if keep_place else -1
        if self.at < 0 or not keep_place:
            self.next_problem()
        else:
            self._show_problem()

    def _say_value(self, plan: ImportPlan) -> None:
        self.value_notice.setVisible(plan.value_differs)
        said = self.tr(
            "The file counts %1 per share, the settings say %2. The file's figure is kept."
        )
        self.value_notice.set_text(
            said.replace("%1", texts.rials_text(plan.file_value)).replace(
                "%2", texts.rials_text(plan.office_value)
            )
        )

    @Slot()
    def next_problem(self) -> None:
        """Go to the next cell something is said about."""
        if self.issues:
            self.at = (self.at + 1) % len(self.issues)
        self._show_problem()

    def _show_problem(self) -> None:
        issue = self.issues[self.at] if 0 <= self.at < len(self.issues) else None
        self.problem.setVisible(issue is not None)
        self.table.go_to(issue)
        if issue is None:
            return
        self.problem.setProperty("tone", "bad" if issue.is_error else "warn")
        self.problem.style().unpolish(self.problem)
        self.problem.style().polish(self.problem)
        leaves = self.tr("Write the right value here, or leave the row out.")
        later = self.tr("It comes in as it is; mend it here or later.")
        self.problem.set_text(
            f"{issue_title(issue)}: {issue_text(issue)}", leaves if issue.is_error else later
        )
        self.cell.setText(issue.value)
        can_mend = bool(issue.field)
        self.cell.setVisible(can_mend)
        self.mend.setVisible(can_mend)

    @Slot()
    def _on_mend(self) -> None:
        if 0 <= self.at < len(self.issues):
            issue = self.issues[self.at]
            self.corrected.emit(issue.row, issue.field, self.cell.value())

    def _wanted(self) -> frozenset[Verdict]:
        return frozenset(verdict for verdict, found in self.cards.items() if found.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: without room the figures go without their small print."""
        super().resizeEvent(event)
        for found in self.cards.values():
            found.note.setVisible(self.window().width() >= px(_NOTES_FROM))

    @Slot()
    def _on_filter(self) -> None:
        if self.plan is not None:
            self.table.show_plan(self.plan, self._wanted())

    @Slot()
    def _name_apply(self) -> None:
        if self.plan is None:
            return
        figures = self.plan.figures
        blocked = bool(figures.rejected) and not self.good_only.isChecked()
        self.apply.setEnabled(bool(figures.accepted) and not blocked)
        if blocked:
            self.apply.set_text(self.tr("Mend %Ln row(s) first", "", figures.rejected))
        else:
            self.apply.set_text(
                self.tr("Bring in %1").replace("%1", texts.members_text(figures.accepted))
            )
