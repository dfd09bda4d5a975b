"""The last net: an unexpected error is logged, shown once, and the window stays alive."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox

log = logging.getLogger(__name__)


class CrashNet(QObject):
    """Takes over `sys.excepthook` and `threading.excepthook`; `release` gives them back."""

    _caught = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self._on_error(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def release(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _on_error(
        self, kind: type[BaseException], error: BaseException | None, tb: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        log.critical("Unexpected error", exc_info=(kind, error or kind(), tb))
        self._caught.emit("".join(traceback.format_exception(kind, error, tb)))

    @Slot(str)
    def _show(self, details: str) -> None:
        if self._showing:  # one box, however many errors a broken screen throws
            return
        self._showing = True
        box = QMessageBox(
            QMessageBox.Icon.Critical, self.tr("Coopdesk"), self.tr("Something went wrong.")
        )
        box.setInformativeText(
            self.tr("Nothing half-done was saved. The details were written to the log.")
        )
        box.setDetailedText(details)
        box.exec()
        self._showing = False
