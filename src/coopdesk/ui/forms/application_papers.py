"""The papers that come with an application: the card, the aqil's letter, others."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from coopdesk.ui.forms.application_folder import PAPERS, PictureFolder
from coopdesk.ui.kit import Button, Label, badge, boxed, clear, column, picture, row

CARD, AQIL, OTHER = "card", "aqil", "other"
KINDS = (CARD, AQIL, OTHER)


@dataclass(frozen=True, slots=True)
class PaperChoice:
    """One file to be attached, and what it is."""

    path: Path
    note: str


class PapersBox(QFrame):
    """One line for each paper that is asked for, with what was chosen under it.

    Signals:
        changed: a paper was chosen or taken away.
    """

    changed = Signal()

    def __init__(
        self, folder: PictureFolder, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAcceptDrops(True)
        self._folder = folder
        self._chosen: dict[str, list[Path]] = {kind: [] for kind in KINDS}
        self._there: tuple[str, ...] = ()
        self._lists: dict[str, QVBoxLayout] = {kind: column(spacing=2) for kind in KINDS}
        self.choose: dict[str, Button] = {}
        self.newest: dict[str, Button] = {}
        parts: list[QWidget] = [self._line(kind, compact=compact) for kind in KINDS]
        self.setLayout(column(*parts, spacing=8))
        self._show()

    def names(self) -> Mapping[str, str]:
        """What each paper is called, also in the list of the member's papers."""
        return {
            CARD: self.tr("Copy of the card"),
            AQIL: self.tr("The aqil's letter"),
            OTHER: self.tr("Other papers"),
        }

    def _line(self, kind: str, *, compact: bool) -> QFrame:
        name = self.names()[kind]
        choose = Button(self.tr("Choose…"), "paperclip")
        choose.setAccessibleName(f"{name}: {self.tr('Choose…')}")
        choose.clicked.connect(self._chooser(kind))
        newest = Button(self.tr("The newest scan"), "scan")
        newest.setAccessibleName(f"{name}: {self.tr('The newest scan')}")
        newest.clicked.connect(self._newest(kind))
        newest.setVisible(not compact)
        self.choose[kind], self.newest[kind] = choose, newest
        sign = None if compact else badge("id-card" if kind == CARD else "file-text", "soft")
        words = column(Label(name, "strong"), self._lists[kind], spacing=2)
        return boxed(
            row(sign, (words, 1), newest, choose, spacing=10, margins=0 if compact else (14, 8)),
            "clear" if compact else "raised",
        )

    def _chooser(self, kind: str) -> Callable[[], None]:
        def choose() -> None:
            title = self.names()[kind]
            kinds = " ".join(f"*{ending}" for ending in sorted(PAPERS))
            both = f"{title} ({kinds});;{self.tr('All files')} (*)"
            start = str(self._folder.path or "")
            found, _kind = QFileDialog.getOpenFileNames(self, title, start, both)
            self.add(kind, [Path(name) for name in found])

        return choose

    def _newest(self, kind: str) -> Callable[[], None]:
        def take() -> None:
            found = self._folder.newest(PAPERS)
            if found is not None:
                self.add(kind, [found])

        return take

    # what is chosen

    def start(self, there: Sequence[str] = ()) -> None:
        """Nothing chosen yet; `there` names the papers that are on the record already."""
        self._chosen = {kind: [] for kind in KINDS}
        self._there = tuple(there)
        self._show()

    def add(self, kind: str, paths: Iterable[Path]) -> None:
        """Take these; the same file is taken once."""
        taken = {path for chosen in self._chosen.values() for path in chosen}
        new = [path for path in dict.fromkeys(paths) if path not in taken]
        if new:
            self._chosen[kind] += new
            self._show()
            self.changed.emit()

    def take_away(self, path: Path) -> None:
        """Leave one out again; its file stays where it is."""
        for chosen in self._chosen.values():
            if path in chosen:
                chosen.remove(path)
        self._show()
        self.changed.emit()

    def papers(self) -> list[PaperChoice]:
        """What is to be attached."""
        names = self.names()
        return [PaperChoice(path, names[kind]) for kind in KINDS for path in self._chosen[kind]]

    def missing(self) -> list[str]:
        """Papers the form asks for and that were not chosen."""
        names = self.names()
        return [
            names[kind]
            for kind in (CARD, AQIL)
            if not self._chosen[kind] and names[kind] not in self._there
        ]

    def content(self) -> dict[str, list[str]]:
        """Where they lie: for drafts."""
        return {kind: [str(path) for path in self._chosen[kind]] for kind in KINDS}

    def take_up(self, content: Any) -> None:
        """Show a draft; files that are gone since are left out."""
        self.start(self._there)
        if isinstance(content, dict):
            for kind in KINDS:
                found = [Path(str(name)) for name in content.get(kind, [])]
                self.add(kind, [path for path in found if path.is_file()])

    def _show(self) -> None:
        for kind, lines in self._lists.items():
            clear(lines)
            for path in self._chosen[kind]:
                lines.addWidget(self._file(path))
            if not self._chosen[kind]:
                there = self.names()[kind] in self._there
                text = self.tr("Attached") if there else self.tr("Not attached yet")
                lines.addWidget(Label(text, "ok" if there else "muted"))

    def _file(self, path: Path) -> QFrame:
        remove = Button(icon="x", tip=self.tr("Leave out %1").replace("%1", path.name))
        remove.clicked.connect(lambda: self.take_away(path))
        name = Label(path.name, wrap=True)
        return boxed(row(picture("check", "ok", 16), (name, 1), remove, spacing=6))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: dropped files are the first paper that is missing."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        kind = next((kind for kind in (CARD, AQIL) if not self._chosen[kind]), OTHER)
        self.add(kind, files)
        event.acceptProposedAction()
