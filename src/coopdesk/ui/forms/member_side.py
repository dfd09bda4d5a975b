"""Beside the member's form: the help of the field in use, the photo, and who it may be already."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from coopdesk.services.duplicates import DuplicateReason, DuplicateRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    HelpCard,
    Label,
    Notice,
    SidePanel,
    boxed,
    clear,
    column,
    ltr,
    picture,
    px,
    row,
)
from coopdesk.wording import field_example


class TwinsCard(QFrame):
    """Members who may be the same person.

    Signals:
        asked_open: open that member.
        dismissed: it is somebody else.
    """

    asked_open = Signal(int)
    dismissed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._content = column(spacing=8)
        self.setLayout(self._content)
        self._others: set[int] = set()
        self.rows: list[DuplicateRow] = []
        self.hide()

    def show_twins(self, found: Sequence[DuplicateRow]) -> None:
        """Show who it may be, those left out who were said to be somebody else."""
        self.rows = [twin for twin in found if twin.id not in self._others]
        clear(self._content)
        self.setVisible(bool(self.rows))
        if self.rows:
            title = self.tr("This may be the same person")
            self._content.addWidget(Notice(title, "warn"))
        for twin in self.rows[:3]:
            self._content.addWidget(self._card(twin))

    def _card(self, twin: DuplicateRow) -> QFrame:
        reasons = "، ".join(self._reason(reason) for reason in twin.reasons)
        said = self.tr("No. %1").replace("%1", ltr(twin.number))
        status = texts.code_text(twin.status)
        show = Button(self.tr("Open that member"))
        show.clicked.connect(lambda: self.asked_open.emit(twin.id))
        other = Button(self.tr("Somebody else"))
        other.clicked.connect(lambda: self._dismiss(twin))
        words = column(
            Label(twin.full_name, "strong", wrap=True),
            Label(f"{said} · {status}", "muted"),
            Label(reasons, "warn", wrap=True),
            row(show, other, STRETCH),
            spacing=4,
            margins=12,
        )
        return boxed(words, "card")

    def _reason(self, reason: DuplicateReason) -> str:
        return {
            DuplicateReason.NATIONAL_NO: self.tr("the same card number"),
            DuplicateReason.SAME_NAME: self.tr("the same name"),
            DuplicateReason.NEAR_NAME: self.tr("nearly the same name"),
            DuplicateReason.PHONE: self.tr("the same phone"),
            DuplicateReason.BIRTH: self.tr("the same birth"),
        }[reason]

    def _dismiss(self, twin: DuplicateRow) -> None:
        self._others.add(twin.id)
        self.show_twins(self.rows)
        self.dismissed.emit(twin.id)


class FilesCard(Card):
    """The photo and the papers that go in at saving.

    Signals:
        changed: another photo or paper was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=14)
        self.photo: Path | None = None
        self.papers: list[Path] = []
        self._shown = Label("", "muted")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setFixedSize(px(84), px(104))
        self._shown.setObjectName("badge")
        self._list: QVBoxLayout = column(spacing=2)
        choose = Button(self.tr("Photo…"), "image-plus")
        attach = Button(self.tr("Papers…"), "paperclip")
        choose.clicked.connect(self._on_photo)
        attach.clicked.connect(self._on_papers)
        side = column(choose, attach, STRETCH, spacing=8)
        self.body.addLayout(row(self._shown, (side, 1), spacing=12))
        self.body.addLayout(self._list)
        self.start()

    def start(self, now: Path | None = None) -> None:
        """Nothing chosen yet; `now` is the photo the member has."""
        self.photo, self.papers = None, []
        self._show_photo(now)
        clear(self._list)

    def set_photo(self, chosen: Path) -> None:
        """Take a picture that goes in at saving."""
        self.photo = chosen
        self._show_photo(chosen)
        self.changed.emit()

    def add_papers(self, chosen: Sequence[Path]) -> None:
        """Take papers that go in at saving."""
        self.papers += [path for path in chosen if path not in self.papers]
        clear(self._list)
        for path in self.papers:
            self._list.addLayout(
                row(picture("paperclip", size=16), (Label(path.name, wrap=True), 1))
            )
        self.changed.emit()

    def _show_photo(self, path: Path | None) -> None:
        shown = QPixmap(str(path)) if path else QPixmap()
        if shown.isNull():
            self._shown.setText(self.tr("No photo"))
            return
        how = Qt.AspectRatioMode.KeepAspectRatio
        smooth = Qt.TransformationMode.SmoothTransformation
        self._shown.setPixmap(shown.scaled(self._shown.size(), how, smooth))

    @Slot()
    def _on_photo(self) -> None:
        kinds = self.tr("Pictures") + " (*.jpg *.jpeg *.png *.bmp *.webp)"
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"), "", kinds)
        if chosen:
            self.set_photo(Path(chosen))

    @Slot()
    def _on_papers(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Attach papers"))
        self.add_papers([Path(name) for name in chosen])


class FormSide(SidePanel):
    """Help, twins and files, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.help = HelpCard()
        self.twins = TwinsCard()
        self.files = FilesCard()
        super().__init__(self.twins, self.files, self.help, width=336, parent=parent)

    def explain(self, field: str) -> None:
        """Show what a field is for."""
        example = field_example(field)
        if example:
            example = self.tr("For example: %1").replace("%1", example)
        self.help.explain(texts.field_label(field), texts.field_help(field), example)
