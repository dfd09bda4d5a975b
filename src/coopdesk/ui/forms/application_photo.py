"""The photo: from a file, dropped, pasted, from the camera's folder or the camera itself."""

from collections.abc import Callable
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QMimeData, QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageReader,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import drafts_of
from coopdesk.ui.forms.application_camera import CameraDialog, cameras
from coopdesk.ui.forms.application_folder import PICTURES, PictureFolder
from coopdesk.ui.kit import Button, Label, column, px, row

PHOTO: Final = "photo"
"""Under this name a draft keeps where the photo lies."""
_LONGEST: Final = 2400  # pixels read at most: a phone's picture is four times that
_QUALITY: Final = 92


class PhotoBox(QFrame):
    """The picture as the card will show it, and the ways it comes in.

    Signals:
        changed: another photo, or none any more.
        refused: what was given is no picture; its name.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        ctx: AppContext,
        folder: PictureFolder,
        *,
        height: int = 240,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setAcceptDrops(True)
        self._ctx = ctx
        self._folder = folder
        self.photo: Path | None = None
        self._kept: Path | None = None
        self.shown = Label("", "muted", wrap=True)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setFixedSize(px(height * 3 // 4), px(height))
        self.shown.setObjectName("raised")
        self.choose = self._button(self.tr("From a file…"), "image-plus", self._on_choose)
        self.paste = self._button(self.tr("Paste"), "copy", self.paste_picture)
        self.newest = self._button(self.tr("The newest"), "camera", self.take_newest)
        self.shoot = self._button(self.tr("Camera"), "camera", self._on_shoot)
        self.turn = Button(icon="rotate-cw", tip=self.tr("Turn the photo"))
        self.turn.clicked.connect(self.turn_photo)
        self.drop = Button(icon="x", tip=self.tr("Take the photo away"))
        self.drop.clicked.connect(self._on_drop)
        self.shoot.setVisible(bool(cameras()))
        beneath = row("stretch", self.turn, self.drop, "stretch")
        self.setLayout(column(row("stretch", self.shown, "stretch"), beneath, spacing=8))
        self.start()

    def _button(self, text: str, icon: str, what: Callable[[], object]) -> Button:
        button = Button(text, icon)
        button.clicked.connect(lambda: what())
        return button

    def start(self, now: Path | None = None) -> None:
        """Nothing chosen yet; `now` is the photo there is already."""
        self.photo, self._kept = None, now
        self._show(now)

    def take(self, path: Path) -> bool:
        """Take this picture; False when it is none."""
        if self._read(path).isNull():
            self.refused.emit(path.name)
            return False
        self.photo = path
        self._show(path)
        self.changed.emit()
        return True

    # the ways in

    @Slot()
    def _on_choose(self) -> None:
        kinds = " ".join(f"*{kind}" for kind in sorted(PICTURES))
        title = self.tr("Choose a photo")
        start = str(self._folder.path or "")
        chosen, _kind = QFileDialog.getOpenFileName(self, title, start, f"{title} ({kinds})")
        if chosen:
            self.take(Path(chosen))

    @Slot()
    def paste_picture(self) -> bool:
        """Take what was copied: a picture or the name of one; False when it is neither."""
        return self.take_from(QGuiApplication.clipboard().mimeData())

    def take_from(self, data: QMimeData) -> bool:
        """Take a picture out of what was pasted or dropped."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            return self.take(files[0])
        image = QImage(data.imageData()) if data.hasImage() else QImage()
        return not image.isNull() and self._keep(image)

    @Slot()
    def take_newest(self) -> bool:
        """Take the picture that came last into the watched folder."""
        found = self._folder.newest()
        return found is not None and self.take(found)

    @Slot()
    def _on_shoot(self) -> None:
        dialog = CameraDialog(self._new_file(), self.window())
        dialog.taken.connect(self.take)
        dialog.open()

    @Slot()
    def turn_photo(self) -> None:
        """Turn it a quarter to the right."""
        if self.photo is not None:
            self._keep(self._read(self.photo).transformed(QTransform().rotate(90)))

    @Slot()
    def _on_drop(self) -> None:
        self.start(None)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: pictures may be dropped here."""
        data = event.mimeData()
        if data.hasImage() or data.hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: a picture was dropped."""
        if self.take_from(event.mimeData()):
            event.acceptProposedAction()

    # keeping and showing

    def _keep(self, image: QImage) -> bool:
        """A picture without a file gets one beside the data: it survives a power cut."""
        target = self._new_file()
        return image.save(str(target), quality=_QUALITY) and self.take(target)

    def _new_file(self) -> Path:
        folder = drafts_folder(self._ctx)
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{uuid4().hex}.jpg"

    def _read(self, path: Path) -> QImage:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if max(size.width(), size.height()) > _LONGEST:
            how = Qt.AspectRatioMode.KeepAspectRatio
            reader.setScaledSize(size.scaled(_LONGEST, _LONGEST, how))
        return reader.read()

    def _show(self, path: Path | None) -> None:
        image = self._read(path) if path else QImage()
        self.turn.setEnabled(self.photo is not None)
        self.drop.setEnabled(not image.isNull())
        if image.isNull():
            self.shown.setPixmap(QPixmap())
            self.shown.setText(self.tr("No photo yet. Drop a picture here."))
            return
        how = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        smooth = Qt.TransformationMode.SmoothTransformation
        box = self.shown.size()
        filled = QPixmap.fromImage(image).scaled(box, how, smooth)
        left, top = (filled.width() - box.width()) // 2, (filled.height() - box.height()) // 2
        self.shown.setPixmap(filled.copy(QRect(left, top, box.width(), box.height())))
        self.shown.setAccessibleName(self.tr("The applicant's photo"))


def drafts_folder(ctx: AppContext) -> Path:
    """Where pictures without a file of their own wait until the form is saved."""
    return ctx.office.data / "drafts"


def forget_pictures(ctx: AppContext) -> None:
    """A form is saved or given up: pictures that no other unsaved form speaks of go."""
    wanted = {str(draft.content.get(PHOTO, "")) for draft in drafts_of(ctx)}
    for path in drafts_folder(ctx).glob("*.jpg"):
        if str(path) not in wanted:
            path.unlink(missing_ok=True)
