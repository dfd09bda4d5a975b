"""The folder where a camera, a phone or a scanner leaves its pictures: the newest is taken up."""

import contextlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QFileSystemWatcher,
    QObject,
    QProcess,
    QStandardPaths,
    QTimer,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QDesktopServices, QImageReader

from coopdesk.ui.context import AppContext

PICTURES: Final = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp"})
PAPERS: Final = PICTURES | {".pdf", ".tif", ".tiff"}
_KEY: Final = "pictures/folder"
_WITHIN: Final = ("Webcam", "Camera Roll", "Camera", "DCIM", "Scans")
"""Folders that camera programs make inside the one for pictures."""
_WRITTEN: Final = 300  # milliseconds between two looks at a file that is still being written
_LOOKS: Final = 40
_LINUX: Final = ("cheese", "snapshot", "kamoso", "guvcview", "webcamoid")


class PictureFolder(QObject):
    """Watches one folder of this computer, chosen once and remembered.

    Signals:
        arrived: a new picture is there, whole; its path.
        moved: another folder is watched.
    """

    arrived = Signal(object)
    moved = Signal()

    def __init__(self, ctx: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = ctx.window_state
        self._known: set[Path] = set()
        self._looks: dict[Path, tuple[int, int]] = {}
        self._watcher: QFileSystemWatcher | None = None
        self._again = QTimer(self, interval=_WRITTEN)
        self._again.timeout.connect(self._look_again)
        self.path = self._remembered()

    def _remembered(self) -> Path | None:
        kept = str(self._state.value(_KEY, "")) if self._state is not None else ""
        if kept:
            return Path(kept)
        place = QStandardPaths.StandardLocation.PicturesLocation
        usual = QStandardPaths.writableLocation(place)
        return Path(usual) if usual and Path(usual).is_dir() else None

    def choose(self, folder: Path) -> None:
        """Watch this folder from now on."""
        self.path = folder
        if self._state is not None:
            self._state.setValue(_KEY, str(folder))
        if self._watcher is not None:
            self.watch()
        self.moved.emit()

    def watch(self) -> None:
        """Tell of every picture that comes from now on."""
        self.rest()
        folders = [str(folder) for folder in self._folders()]
        if not folders:
            return
        self._known = set(self._files(PICTURES))
        self._watcher = QFileSystemWatcher(folders, self)
        self._watcher.directoryChanged.connect(self.look)

    def rest(self) -> None:
        """Watch no longer."""
        self._again.stop()
        self._looks.clear()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def newest(self, kinds: frozenset[str] = PICTURES) -> Path | None:
        """The picture that came last; None when there is none."""
        return max(self._files(kinds), key=_changed, default=None)

    @Slot()
    def look(self) -> None:
        """See what is new."""
        for path in self._files(PICTURES):
            if path not in self._known:
                self._known.add(path)
                self._looks[path] = (-1, 0)
        if self._looks:
            self._look_again()
            self._again.start()

    @Slot()
    def _look_again(self) -> None:
        """A camera writes for a while: a file is taken when it is a picture and grows no more."""
        for path, (size, looks) in tuple(self._looks.items()):
            now = path.stat().st_size if path.exists() else 0
            if now and now == size and QImageReader(str(path)).canRead():
                del self._looks[path]
                self.arrived.emit(path)
            elif looks >= _LOOKS:
                del self._looks[path]
            else:
                self._looks[path] = (now, looks + 1)
        if not self._looks:
            self._again.stop()

    def _folders(self) -> list[Path]:
        if self.path is None or not self.path.is_dir():
            return []
        inner = [self.path / name for name in _WITHIN]
        return [self.path, *(folder for folder in inner if folder.is_dir())]

    def _files(self, kinds: frozenset[str]) -> Iterator[Path]:
        for folder in self._folders():
            with contextlib.suppress(OSError):  # taken out while we look, like a camera's card
                for path in folder.iterdir():
                    if path.suffix.lower() in kinds and path.is_file():
                        yield path


def has_camera_program() -> bool:
    """Whether this computer has a program that takes pictures."""
    return sys.platform == "win32" or _camera_program() is not None


def open_camera_program() -> bool:
    """Open it; what it takes comes by the watched folder."""
    if sys.platform == "win32":
        return QDesktopServices.openUrl(QUrl("microsoft.windows.camera:"))
    program = _camera_program()
    return program is not None and bool(QProcess.startDetached(program, [])[0])


def _camera_program() -> str | None:
    if sys.platform == "win32":
        return None
    return next((found for name in _LINUX if (found := shutil.which(name))), None)


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
