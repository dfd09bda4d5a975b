"""Taking a list out of the window into a workbook or a CSV file."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from coopdesk.services.exporting import ExportColumn, export_rows
from coopdesk.services.progress import Progress
from coopdesk.ui.busy import Busy, run_busy
from coopdesk.ui.pages.base import Page

_ENDINGS: Final = (".xlsx", ".csv")
_UNSAFE: Final = str.maketrans(dict.fromkeys('\\/:*?"<>|', " "))


@dataclass(frozen=True, slots=True)
class Export:
    """A list on its way into a file."""

    title: str
    """Name of the sheet, and the file name that is offered."""
    columns: Sequence[ExportColumn]
    rows: Callable[[], Iterable[Sequence[object]]]
    """Reads the rows; called off the window's thread."""
    total: int


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Ask for a file; None when somebody thought better of it. Excel when no ending is given."""
    excel = QCoreApplication.translate("Exporting", "Excel workbook (*.xlsx)")
    text = QCoreApplication.translate("Exporting", "CSV text (*.csv)")
    name = " ".join(title.translate(_UNSAFE).split())
    chosen, kind = QFileDialog.getSaveFileName(
        parent,
        QCoreApplication.translate("Exporting", "Export to a file"),
        str(Path.home() / f"{name}.xlsx"),
        f"{excel};;{text}",
    )
    return with_ending(Path(chosen), is_csv=kind == text) if chosen else None


def with_ending(path: Path, *, is_csv: bool) -> Path:
    """The path with the ending of a kind we write; one that was typed stays."""
    suffix = path.suffix.lower()
    wanted = ".csv" if is_csv else ".xlsx"
    if suffix == wanted or (suffix in _ENDINGS and not is_csv):
        return path
    if suffix in _ENDINGS:
        return path.with_suffix(wanted)
    return path.with_name(path.name + wanted)


def export_from(page: Page, export: Export) -> None:
    """Ask where, then write behind a progress card; the page says when it is done."""
    target = ask_where(page, export.title)
    if target is not None:
        export_to(page, export, target)


def export_to(page: Page, export: Export, target: Path) -> Busy:
    """Write a list into a file behind a progress card."""

    def work(progress: Progress) -> int:
        return export_rows(
            target,
            export.columns,
            export.rows(),
            title=export.title,
            progress=progress,
            total=export.total,
        )

    def done(_count: int) -> None:
        said = QCoreApplication.translate("Exporting", "Written: %1")
        page.told.emit(said.replace("%1", str(target)))

    return run_busy(
        page.ctx.jobs,
        work,
        done,
        QCoreApplication.translate("Exporting", "Writing «%1»…").replace("%1", target.name),
        page,
        stop_leaves=QCoreApplication.translate("Exporting", "Stopping leaves no file behind."),
    )
