"""Bringing a register in from a workbook: the file, the review, the result."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedLayout, QVBoxLayout, QWidget

from coopdesk.errors import CancelledError, CoopdeskError, FileError, Problem
from coopdesk.services.importing import (
    BatchRow,
    ImportPlan,
    ImportResult,
    apply_import,
    list_batches,
    plan_import,
    undo_import,
    with_correction,
    write_rejected,
)
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.progress import Progress
from coopdesk.services.workbooks import open_book
from coopdesk.ui import texts
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Button,
    Card,
    EmptyState,
    Label,
    PageHeader,
    Steps,
    boxed,
    clear,
    column,
    line,
    ltr,
    row,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.import_review import ImportReview
from coopdesk.ui.pages.import_source import Source, SourceDialog
from coopdesk.ui.pages.import_words import import_help, issue_text
from coopdesk.ui.pages.member_tabs import open_with_system
from coopdesk.ui.pages.visits import MembersVisit

_FILE, _REVIEW, _DONE = range(3)
_KINDS = "*.xlsx *.xlsm *.xls *.csv *.txt"


class ImportPage(Page):
    """Three steps; nothing is written before the last."""

    watches: ClassVar[frozenset[str]] = frozenset({"import_batch"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.source: Source | None = None
        self.plan: ImportPlan | None = None
        self.result: ImportResult | None = None
        self.rejected_file: Path | None = None
        self.setAcceptDrops(True)
        self.steps = Steps([self.tr("File"), self.tr("Review"), self.tr("Bringing in")])
        self.reading = Button(self.tr("How it is read…"), "settings-2", "quiet")
        self.header = PageHeader(self.tr("Members from Excel"), "", self.reading, self.steps)
        self.review = ImportReview()
        self._batches: QVBoxLayout = column(spacing=8)
        self._result: QVBoxLayout = column()
        self._stack = QStackedLayout()
        for made in (self._file_step(), self.review, boxed(self._result)):
            self._stack.addWidget(made)
        body = QWidget()
        body.setLayout(self._stack)
        self.setLayout(column(self.header, (body, 1), spacing=10, margins=(24, 14)))
        self._wire()
        self._go_to(_FILE)

    def _file_step(self) -> QFrame:
        choose = Button(self.tr("Choose the file…"), "folder-open", "primary")
        choose.clicked.connect(self._on_choose)
        empty = EmptyState(
            "file-spreadsheet",
            self.tr("Bring your register in as it is"),
            self.tr(
                "Excel or CSV, with its own headings and title lines, Arabic or Latin digits, "
                "Hijri or Gregorian dates. You see every row before anything is written."
            ),
            choose,
            foot=self.tr("You can also drop the file here."),
        )
        self.former = Card(self.tr("Brought in before"), self._batches)
        return boxed(column((empty, 1), self.former, spacing=12))

    def _wire(self) -> None:
        self.reading.clicked.connect(self._on_reading)
        self.review.mapped.connect(self._on_mapped)
        self.review.corrected.connect(self._on_corrected)
        self.review.asked_apply.connect(self.apply)
        self.review.asked_back.connect(lambda: self._go_to(_FILE))

    # what the window asks

    def visit(self, argument: object) -> None:
        """Read a file at once when a path is given."""
        if isinstance(argument, Path):
            self.read(Source(argument))
        elif self._stack.currentIndex() == _DONE:
            self._go_to(_FILE)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self._on_choose,
            "next_problem": self.review.next_problem,
            "primary": self.review.apply.click,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return import_help()

    def reload(self) -> None:
        """Show former imports."""
        clear(self._batches)
        found = self.ctx.read(list_batches)
        self.former.setVisible(bool(found))
        for batch in found[:4]:
            self._batches.addWidget(self._batch_row(batch))

    def _batch_row(self, batch: BatchRow) -> QFrame:
        when = texts.moment_text(batch.at, self.ctx.today())
        said = f"{texts.members_text(batch.accepted)} · {when} · {batch.by}"
        undo_text = self.tr("Undo this import")
        undo = Button(undo_text, "undo-2")
        undo.setAccessibleName(f"{undo_text} {batch.file_name}")
        undo.clicked.connect(partial(self.undo, batch.id, batch.accepted))
        undo.setVisible(batch.undone_at is None)
        gone = Label(self.tr("undone"), "muted")
        gone.setVisible(batch.undone_at is not None)
        words = column(Label(batch.file_name, "strong"), Label(said, "muted"), spacing=0)
        return boxed(column(row((words, 1), gone, undo), line(), spacing=6))

    def _go_to(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        self.steps.show_step(step)
        self.reading.setVisible(step == _REVIEW)
        if step == _FILE:
            self.header.subtitle.setText(self.tr("Nothing is written before you say so."))

    # the file

    @Slot()
    def _on_choose(self) -> None:
        registers = self.tr("Registers")
        kinds = f"{registers} ({_KINDS})"
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the register"), "", kinds)
        if chosen:
            self.read(Source(Path(chosen)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: a file may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.read(Source(paths[0]))

    def read(self, source: Source, *, keep_place: bool = False, is_same_file: bool = False) -> None:
        """Read and judge a file off the window's thread, then show it.

        With `is_same_file` it is only read in another way: cells put right already stay right.
        """
        corrections = self._corrections(source) if is_same_file else {}
        self.source = source
        today = self.ctx.today()

        def work(progress: Progress) -> ImportPlan:
            book = open_book(source.path, encoding=source.encoding)
            sheet = book.sheet(source.sheet, progress) if source.sheet else None
            return self.ctx.read(
                plan_import,
                book,
                today=today,
                sheet=sheet,
                header_row=source.header_row,
                mapping=source.mapping,
                corrections=corrections,
                progress=progress,
            )

        run_busy(
            self.ctx.jobs,
            work,
            lambda plan: self.show_plan(plan, keep_place=keep_place),
            self.tr("Reading «%1»…").replace("%1", source.path.name),
            self,
            stop_leaves=self.tr("Stopping leaves the register as it is."),
            failed=self._on_unreadable,
        )

    def _corrections(self, source: Source) -> dict[int, dict[str, str]]:
        """What was put right already, when the same sheet is read in another way."""
        plan, former = self.plan, self.source
        if plan is None or former is None or former.path != source.path:
            return {}
        if source.sheet not in ("", plan.sheet):
            return {}
        return {row.number: dict(row.corrections) for row in plan.rows if row.corrections}

    def _on_unreadable(self, error: BaseException) -> None:
        if isinstance(error, CancelledError):
            return
        asks = (Problem.FILE_NO_NAME_COLUMN, Problem.FILE_NO_HEADER)
        if isinstance(error, FileError) and error.problem in asks and self.source:
            self._ask_source(self.source, texts.error_text(error))
            return
        self._go_to(_FILE)
        show_error(self, error)

    def _on_reading(self) -> None:
        if self.source is not None and self.plan is not None:
            known = {found.index: found.field for found in self.plan.columns}
            source = replace(
                self.source,
                sheet=self.plan.sheet,
                header_row=self.plan.header_row,
                mapping=self.source.mapping or known,
            )
            self._ask_source(source, "")

    def _ask_source(self, source: Source, complaint: str) -> None:
        try:
            book = open_book(source.path, encoding=source.encoding)
            dialog = SourceDialog(book, source, complaint=complaint, parent=self.window())
        except CoopdeskError as error:
            show_error(self, error)
            return
        dialog.chosen.connect(lambda chosen: self.read(chosen, is_same_file=True))
        dialog.open()

    # the review

    def show_plan(self, plan: ImportPlan, *, keep_place: bool = False) -> None:
        """Show what would come in."""
        self.plan = plan
        where = self.tr("sheet «%1» · headings in row %2").replace("%1", plan.sheet)
        said = where.replace("%2", ltr(plan.header_row))
        self.header.subtitle.setText(f"{ltr(plan.file_name)} · {said}")
        self.review.show_plan(plan, keep_place=keep_place)
        self._go_to(_REVIEW)
        self.said.emit(self.tr("Only a preview: the register has not changed"))

    @Slot(int, object)
    def _on_mapped(self, index: int, field: str | None) -> None:
        if self.plan is None or self.source is None:
            return
        mapping = {found.index: found.field for found in self.plan.columns}
        # A field has one column: the one chosen last.
        cleaned = {at: None if had == field and field else had for at, had in mapping.items()}
        cleaned[index] = field
        self.read(
            replace(
                self.source,
                sheet=self.plan.sheet,
                header_row=self.plan.header_row,
                mapping=cleaned,
            ),
            keep_place=True,
            is_same_file=True,
        )

    @Slot(int, str, str)
    def _on_corrected(self, number: int, field: str, text: str) -> None:
        if self.plan is not None:
            self.plan = self.ctx.read(with_correction, self.plan, number, field, text)
            self.review.show_plan(self.plan, keep_place=True)

    # bringing in

    @Slot(bool)
    def apply(self, good_only: bool) -> None:  # noqa: FBT001  Qt's signal
        """Write what is good, in one transaction."""
        plan = self.plan
        if plan is None or not self.review.isEnabled():
            return
        self.review.setEnabled(False)  # pressed twice it would come in twice

        def work(progress: Progress) -> ImportResult:
            return self.ctx.write(apply_import, plan, accept_valid=good_only, progress=progress)

        run_busy(
            self.ctx.jobs,
            work,
            self._on_applied,
            self.tr("Bringing in %1…").replace("%1", texts.members_text(plan.figures.accepted)),
            self,
            stop_leaves=self.tr("Stopping leaves the register as it was before."),
            failed=self._on_refused,
        )

    def _on_refused(self, error: BaseException) -> None:
        self.review.setEnabled(True)
        if not isinstance(error, CancelledError):
            show_error(self, error)

    def _on_applied(self, result: ImportResult) -> None:
        self.review.setEnabled(True)
        self.result = result
        self.rejected_file = self._keep_rejected()
        self._show_result(result)
        self._go_to(_DONE)
        self.told.emit(
            self.tr("%1 came in").replace("%1", texts.members_text(result.figures.accepted))
        )

    def _keep_rejected(self) -> Path | None:
        plan = self.plan
        if plan is None or not plan.rejected:
            return None
        folder = self.ctx.office.data / "rejected"
        stamp = f"{self.ctx.now().astimezone():%Y%m%d-%H%M%S}"
        target = folder / f"{Path(plan.file_name).stem}-{stamp}.xlsx"
        try:
            folder.mkdir(exist_ok=True)
            why, where = self.tr("Reason of the rejection"), self.tr("Row in the file")
            write_rejected(plan, target, say=issue_text, why=why, row_title=where)
        except CoopdeskError as error:
            show_error(self, error)
            return None
        return target

    def _show_result(self, result: ImportResult) -> None:
        clear(self._result)
        figures = result.figures
        show = Button(self.tr("Show the members"), "users", "primary")
        chosen = MemberFilter(import_batch_id=result.batch_id)
        show.clicked.connect(lambda: self.go.emit("members", MembersVisit(chosen)))
        bad = Button(self.tr("Open the file of rejected rows"), "file-x")
        bad.setVisible(self.rejected_file is not None)
        bad.clicked.connect(lambda: open_with_system(str(self.rejected_file)))
        undo = Button(self.tr("Undo the whole import"), "undo-2")
        undo.clicked.connect(partial(self.undo, result.batch_id, figures.accepted))
        facts = [
            texts.shares_text(figures.shares),
            texts.rials_text(figures.capital),
            self.tr("%Ln row(s) rejected", "", figures.rejected),
        ]
        taken = self.tr("The share value %1 was taken from the file.")
        foot = (
            taken.replace("%1", texts.rials_text(result.share_value)) if result.share_value else ""
        )
        came = self.tr("%1 came in").replace("%1", texts.members_text(figures.accepted))
        self._result.addWidget(
            EmptyState("circle-check", came, " · ".join(facts), show, bad, undo, foot=foot)
        )

    def undo(self, batch_id: int, count: int) -> None:
        """Take a whole import back, after asking."""
        question = self.tr("Take %1 of this import back?").replace("%1", texts.members_text(count))
        consequence = self.tr("They leave the register with their shares; the history keeps it.")
        if not ask(self, question, consequence, self.tr("Undo the import")):
            return

        def work(progress: Progress) -> int:
            return self.ctx.write(undo_import, batch_id, progress=progress)

        run_busy(
            self.ctx.jobs,
            work,
            self._on_undone,
            self.tr("Undoing the import…"),
            self,
            stop_leaves=self.tr("Stopping leaves the import as it was."),
        )

    def _on_undone(self, count: int) -> None:
        self._go_to(_FILE)
        self.reload()
        self.told.emit(self.tr("Taken back: %1").replace("%1", texts.members_text(count)))
