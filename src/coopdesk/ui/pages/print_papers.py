"""Choosing a document, looking at it as it will print, printing or keeping it."""

import shutil
import tempfile
from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from coopdesk.errors import CancelledError, CoopdeskError, Problem, RefusedError
from coopdesk.reports.catalogue import DOCUMENTS, Printings, Shown, print_document
from coopdesk.services.files import write_refusal
from coopdesk.services.progress import Progress
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import PageHeader, boxed, column, row
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.paper_words import title_of
from coopdesk.ui.pages.print_choice import PaperChooser
from coopdesk.ui.pages.print_job import PrintOrder, print_pages
from coopdesk.ui.pages.print_pdf import PdfPages
from coopdesk.ui.pages.print_preview import PdfPreview
from coopdesk.ui.pages.print_side import PrintSide
from coopdesk.ui.pages.visits import PaperVisit


class PapersPage(Page):
    """The documents there are, then the one chosen."""

    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.visited: PaperVisit | None = None
        self.saved_to: Path | None = None
        self._shown: Shown = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._made = 0
        self.chooser = PaperChooser(ctx)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self._viewer())
        self._wire()

    def _viewer(self) -> QWidget:
        self.header = PageHeader("", "", back=True)
        self.preview = PdfPreview()
        self.side = PrintSide()
        body = boxed(row((self.preview, 1), self.side, spacing=0), "card")
        return boxed(column(self.header, (body, 1), spacing=12, margins=(24, 16)))

    def _wire(self) -> None:
        self.chooser.wanted.connect(self.visit)
        self.header.back_pressed.connect(self._on_back)
        self.side.print_asked.connect(self.print_now)
        self.side.save_asked.connect(self._on_save)
        self.side.folder_asked.connect(self._on_folder)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.let_go)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Make the document a `PaperVisit` names; without one offer all of them."""
        if not isinstance(argument, PaperVisit):
            if self.visited is None:
                self._stack.setCurrentIndex(0)
            return
        spec = DOCUMENTS.get(argument.document)
        if spec is None:
            show_error(self, RefusedError(Problem.UNKNOWN_DOCUMENT, name=argument.document))
            return
        self.visited = argument
        self.header.set_title(title_of(spec), self.tr("being made ready…"))
        self.preview.show_pages(None)
        self.side.show_document(0, counted=spec.printings is not None)
        self._stack.setCurrentIndex(1)
        self._make(argument)

    def _make(self, wanted: PaperVisit) -> None:
        self._made += 1
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="coopdesk-papers-")
        target = Path(self._folder.name) / f"{wanted.document}-{self._made}.pdf"

        def work(progress: Progress) -> tuple[Path, Shown]:
            shown = print_document(
                self.ctx.office,
                wanted.document,
                wanted.numbers,
                target,
                progress,
                chosen=wanted.chosen,
                order=wanted.order,
                as_of=wanted.as_of,
            )
            return target, shown

        run_busy(
            self.ctx.jobs,
            work,
            self._on_made,
            self.tr("Making «%1»…").replace("%1", title_of(DOCUMENTS[wanted.document])),
            self,
            stop_leaves=self.tr("Stopping leaves nothing behind."),
            failed=self._on_failed,
        )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"print": self.print_now, "save": self._on_save, "back": self._on_back}

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Looking first"),
                self.tr(
                    "Click a small page or use the arrows to turn pages; Ctrl and the wheel zoom. "
                    "What you see is what the printer prints."
                ),
            ),
            (
                self.tr("Pages and copies"),
                self.tr("Some pages are written as «1-3، 8». Ctrl+P prints, Ctrl+S keeps a PDF."),
            ),
        ]

    # the document

    def _on_made(self, made: tuple[Path, Shown]) -> None:
        pdf, self._shown = made
        former = self.preview.pages
        pages = PdfPages(pdf)
        self.preview.show_pages(pages)
        if former is not None:
            former.close()
            former.path.unlink(missing_ok=True)
        size = pages.size(0)
        lies = size.width() > size.height()
        sheet = self.tr("A4 across") if lies else self.tr("A4 upright")
        counted = self.tr("%Ln page(s)", "", pages.count)
        self.header.subtitle.setText(f"{counted} · {sheet}")
        self.side.show_document(pages.count, counted=self._printings is not None)

    def _on_failed(self, error: BaseException) -> None:
        self.visited = None
        self._stack.setCurrentIndex(0)
        if not isinstance(error, CancelledError):
            show_error(self, error)

    @Slot()
    def let_go(self) -> None:
        """Close the document in front and drop what was made on the way."""
        if self.preview.pages is not None:
            self.preview.pages.close()
            self.preview.show_pages(None)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @property
    def _printings(self) -> Printings | None:
        """Who keeps the count of this paper's printings."""
        return DOCUMENTS[self.visited.document].printings if self.visited else None

    def _is_as_shown(self) -> bool:
        """Whether no other desk has printed meanwhile what is in front of us."""
        if self._printings is None:
            return True
        try:
            before = {id_: one.before for id_, one in self._shown.items()}
            self.ctx.read(self._printings.check, before)
        except CoopdeskError as refused:
            show_error(self, refused)
            self._make_again()
            return False
        return True

    def _count_printing(self, pages: Collection[int]) -> None:
        """Note what stands on these pages as printed; once more, and it is marked as a copy."""
        printed = [id_ for id_, one in self._shown.items() if one.page in pages]
        if self._printings is None or not printed:
            return
        try:
            self.ctx.write(self._printings.count, printed)
        except CoopdeskError as refused:
            show_error(self, refused)
        self._make_again()

    def _make_again(self) -> None:
        if self.visited is not None:
            self._make(self.visited)

    @Slot()
    def print_now(self) -> None:
        """Print what the side says; without a printer keep a PDF."""
        pages = self.preview.pages
        if pages is None:
            return
        wanted = self.side.wanted_pages()
        if wanted is None:
            return
        if not self.side.printer_name():
            self._on_save()
            return
        if not self._is_as_shown():
            return
        order = PrintOrder(
            pdf=pages.path,
            pages=wanted,
            title=self.header.title.text(),
            printer=self.side.printer_name(),
            copies=self.side.copies.value(),
            both_sides=self.side.both_sides.isChecked(),
        )
        self.send(order)

    def send(self, order: PrintOrder) -> None:
        """Give an order to the printer, behind a progress card."""
        run_busy(
            self.ctx.jobs,
            partial(print_pages, order),
            partial(self._on_printed, order),
            self.tr("Printing «%1»…").replace("%1", order.title),
            self,
            stop_leaves=self.tr("Pages that went to the printer already are printed."),
        )

    def _on_printed(self, order: PrintOrder, count: int) -> None:
        self.told.emit(self.tr("%Ln page(s) went to the printer", "", count))
        self._count_printing(order.pages)

    @Slot()
    def _on_save(self) -> None:
        if self.preview.pages is None:
            return
        suggested = str(Path.home() / f"{self.header.title.text()}.pdf")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Keep as PDF"), suggested, "PDF (*.pdf)"
        )
        if chosen:
            self.save_to(Path(chosen).with_suffix(".pdf"))

    def save_to(self, target: Path) -> None:
        """Keep the document as a file; the name appears only when it is whole."""
        if self.preview.pages is None or not self._is_as_shown():
            return
        part = target.with_suffix(".part")
        try:
            try:
                shutil.copyfile(self.preview.pages.path, part)
                part.replace(target)
            except OSError as error:
                part.unlink(missing_ok=True)
                raise write_refusal(error, target) from error
        except CoopdeskError as refused:
            show_error(self, refused)
            return
        self.saved_to = target
        self.side.show_folder()
        self.told.emit(self.tr("Kept: %1").replace("%1", target.name))
        self._count_printing(range(self.preview.pages.count))

    @Slot()
    def _on_folder(self) -> None:
        if self.saved_to is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved_to.parent)))

    @Slot()
    def _on_back(self) -> None:
        self.visited = None
        self._stack.setCurrentIndex(0)
        self.back.emit()
