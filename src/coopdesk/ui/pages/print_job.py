"""Sending the pages of a PDF to a printer, off the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from coopdesk.errors import CoopdeskError, Problem
from coopdesk.services.progress import Progress
from coopdesk.ui.pages.print_pdf import PdfPages

_DPI = 300


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What to print where."""

    pdf: Path
    pages: Sequence[int]
    """From 0."""
    title: str
    printer: str
    copies: int = 1
    both_sides: bool = False
    output: Path | None = None
    """A file instead of paper: for a printer that makes files, and for tests."""


def printer_names() -> list[str]:
    """The printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names: list[str] = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: name != usual)


def print_pages(order: PrintOrder, progress: Progress) -> int:
    """Print; returns how many pages went out. Stopping leaves what is printed already.

    Raises:
        CoopdeskError: the printer does not take the job.
    """
    source = PdfPages(order.pdf)
    try:
        printer = _printer(order, source)
        painter = QPainter(printer)
        if not painter.isActive():
            raise CoopdeskError(Problem.PRINTER_FAILED)
        try:
            _draw(order, source, printer, painter, progress)
        except BaseException:
            printer.abort()
            raise
        finally:
            painter.end()
    finally:
        source.close()
    return len(order.pages)


def _printer(order: PrintOrder, source: PdfPages) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if order.output is not None:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(order.output))
    else:
        printer.setPrinterName(order.printer)
    printer.setResolution(_DPI)
    printer.setDocName(order.title)
    printer.setCopyCount(order.copies)
    if order.both_sides:
        printer.setDuplex(QPrinter.DuplexMode.DuplexAuto)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(_orientation(source, order.pages[0]))
    return printer


def _orientation(source: PdfPages, page: int) -> QPageLayout.Orientation:
    size = source.size(page)
    lies = size.width() > size.height()
    return QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait


def _draw(
    order: PrintOrder,
    source: PdfPages,
    printer: QPrinter,
    painter: QPainter,
    progress: Progress,
) -> None:
    for done, page in enumerate(order.pages):
        progress.step(done, len(order.pages))
        if done:
            printer.setPageOrientation(_orientation(source, page))
            printer.newPage()
        target = QRectF(printer.pageLayout().fullRectPixels(_DPI))
        painter.drawImage(target, source.image(page, dpi=_DPI))
    progress.step(len(order.pages), len(order.pages))
