"""Keeping the office safe from the window: backup, restore, the data folder, about."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from coopdesk import __version__
from coopdesk.services.backup import SUFFIX, BackupContent, make_backup, read_backup, restore_backup
from coopdesk.services.progress import Progress
from coopdesk.ui import messages, texts
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit.bidi import ltr


class Care(QObject):
    """What the menu of the window does for the whole office.

    Signals:
        backed_up: a backup was written; its path.
        restored: the office is as the backup had it.
    """

    backed_up = Signal(object)
    restored = Signal()

    def __init__(self, ctx: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._ctx = ctx
        self._window = window

    @Slot()
    def ask_backup(self) -> None:
        """Ask where, then write one file with everything."""
        folder = self._ctx.office.backups
        stamp = self._ctx.now().astimezone().strftime("%Y%m%d-%H%M")
        start = folder if folder.exists() else Path.home()
        name, _kind = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where is the backup to be kept?"),
            str(start / f"coopdesk-{stamp}{SUFFIX}"),
            self.tr("Backup (*%1)").replace("%1", SUFFIX),
        )
        if name:
            path = Path(name)
            self.back_up(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def back_up(self, target: Path | None = None) -> None:
        """Write a backup; to the office's own folder when no place is given."""

        def work(progress: Progress) -> Path:
            return make_backup(self._ctx.office, target, progress)

        run_busy(
            self._ctx.jobs,
            work,
            self.backed_up.emit,
            self.tr("Writing the backup…"),
            self._window,
            stop_leaves=self.tr("Stopping leaves no half file behind."),
        )

    @Slot()
    def ask_restore(self) -> None:
        """Ask for a backup and show what is in it before anything happens."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Which backup?"),
            str(self._ctx.office.backups),
            self.tr("Backup (*%1)").replace("%1", SUFFIX),
        )
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Read a backup through, then ask whether to restore it."""
        run_busy(
            self._ctx.jobs,
            lambda progress: read_backup(path, progress),
            self._ask_about,
            self.tr("Reading the backup…"),
            self._window,
            stop_leaves=self.tr("Nothing is changed by reading."),
        )

    def _ask_about(self, content: BackupContent) -> None:
        question = self.tr("Put the office back to %1?").replace(
            "%1", ltr(f"{content.made_at.astimezone():%Y/%m/%d %H:%M}")
        )
        holds = [
            f"«{content.cooperative or '—'}»",
            texts.members_text(content.members),
            texts.shares_text(content.shares),
            self.tr("%Ln attached file(s)", "", content.files),
        ]
        if content.missing:
            holds.append(self.tr("%Ln file(s) were missing already", "", content.missing))
        saved = self.tr("How things are now is saved first, so that you can come back to it.")
        text = "\n".join((" · ".join(holds), saved))
        if messages.ask(self._window, question, text, self.tr("Restore this backup")):
            self.restore(content.path)

    def restore(self, path: Path) -> None:
        """Put the office back as a backup has it."""

        def done(_content: BackupContent) -> None:
            self.restored.emit()

        run_busy(
            self._ctx.jobs,
            lambda progress: restore_backup(self._ctx.office, path, progress),
            done,
            self.tr("Restoring the backup…"),
            self._window,
            stop_leaves=self.tr("Stopping leaves the office as it was."),
        )

    @Slot()
    def open_data_folder(self) -> None:
        """Show the folder where the data lie."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._ctx.office.data)))

    @Slot()
    def show_about(self) -> None:
        """Name, version, where the data lie."""
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("About the program"))
        box.setText(self.tr("Coopdesk %1").replace("%1", ltr(__version__)))
        lines = [
            self.tr("The desk of a cooperative's secretariat. It works without the internet."),
            self.tr("Your data: %1").replace(
                "%1", ltr(QDir.toNativeSeparators(str(self._ctx.office.data)))
            ),
        ]
        box.setInformativeText("\n".join(lines))
        box.exec()
