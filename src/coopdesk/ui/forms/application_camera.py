"""Taking the photo with a camera of this computer, where Qt's camera part is installed."""

from importlib import import_module
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from coopdesk.ui.kit import STRETCH, Button, Choice, Label, column, key_cap, px, row

_MODULE: Final = "PySide6.QtMultimedia"
_WIDTH: Final = 480
_HEIGHT: Final = 360
_QUALITY: Final = 92


def cameras() -> list[tuple[Any, str]]:
    """The cameras of this computer by name; none where Qt has no part for them."""
    try:
        found = import_module(_MODULE).QMediaDevices.videoInputs()
    except ImportError:  # not installed, or without the system's sound libraries it asks for
        return []
    return [(camera, camera.description()) for camera in found]


class CameraDialog(QDialog):
    """The live picture; Enter takes it.

    Signals:
        taken: a picture is kept; its path.
    """

    taken = Signal(object)

    def __init__(self, target: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Take the photo"))
        self._target = target
        self._image = QImage()
        self._camera: Any = None
        self._parts = import_module(_MODULE)
        self._session = self._parts.QMediaCaptureSession(self)
        self._sink = self._parts.QVideoSink(self)
        self._session.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self.screen_label = Label(self.tr("The camera is starting…"), "muted")
        self.screen_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.screen_label.setFixedSize(px(_WIDTH), px(_HEIGHT))
        self.screen_label.setObjectName("raised")
        found = cameras()
        self.which: Choice[Any] = Choice(found)
        self.which.setAccessibleName(self.tr("Camera"))
        self.which.setVisible(len(found) > 1)
        self.which.chosen.connect(self._start)
        self.shoot = Button(self.tr("Take it"), "camera", "primary")
        self.shoot.setDefault(True)
        self.shoot.clicked.connect(self.take)
        close = Button(self.tr("Go back"))
        close.clicked.connect(self.reject)
        foot = row(self.which, STRETCH, close, self.shoot, key_cap("Enter"))
        self.setLayout(column(self.screen_label, foot, spacing=12, margins=20))
        self.finished.connect(self._stop)
        self._start(found[0][0])

    @Slot(object)
    def _start(self, device: Any) -> None:
        self._stop()
        self._camera = self._parts.QCamera(device, self)
        self._session.setCamera(self._camera)
        self._camera.start()

    @Slot()
    def _stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    @Slot(object)
    def _on_frame(self, frame: Any) -> None:
        image = frame.toImage()
        if image.isNull():
            return
        self._image = image
        how = Qt.AspectRatioMode.KeepAspectRatio
        shown = QPixmap.fromImage(image).scaled(self.screen_label.size(), how)
        self.screen_label.setPixmap(shown)

    @Slot()
    def take(self) -> None:
        """Keep what the camera shows now."""
        if not self._image.isNull() and self._image.save(str(self._target), quality=_QUALITY):
            self.taken.emit(self._target)
            self.accept()
