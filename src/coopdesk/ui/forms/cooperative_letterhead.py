"""The cooperative's own mark, and how its letters will begin."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QWidget

from coopdesk.ui.forms.cooperative_fields import CooperativeFields
from coopdesk.ui.kit import STRETCH, Button, Label, boxed, column, icon, line, px, row


class LogoBox(QFrame):
    """The cooperative's own mark.

    Signals:
        changed: another picture was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("raised")
        self.chosen: Path | None = None
        self.shown: QPixmap | None = None
        self.picture = Label("", "muted")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumHeight(px(96))
        name = Label(self.tr("The cooperative's logo"), "muted")
        only = Label(self.tr("Your own logo only"), "muted")
        for label in (name, only):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = Button(self.tr("Choose a picture…"), "image-plus")
        choose.clicked.connect(self._on_choose)
        self.setLayout(
            column(
                STRETCH,
                self.picture,
                name,
                row(STRETCH, choose, STRETCH),
                only,
                STRETCH,
                spacing=8,
                margins=12,
            )
        )
        self.show_file(None)

    def show_file(self, path: Path | None) -> None:
        """Show a picture, or the empty place."""
        found = QPixmap(str(path)) if path else QPixmap()
        self.shown = None if found.isNull() else found
        size = px(96)
        if self.shown is None:
            self.picture.setPixmap(icon("image", "faint").pixmap(px(32), px(32)))
        else:
            self.picture.setPixmap(fitted(self.shown, size))
        self.picture.setAccessibleName(self.tr("The cooperative's logo"))

    def choose(self, path: Path) -> None:
        """Take a picture that is kept at saving."""
        self.chosen = path
        self.show_file(path)
        self.changed.emit()

    @Slot()
    def _on_choose(self) -> None:
        kinds = "*.png *.jpg *.jpeg *.bmp *.webp"
        title = self.tr("Choose the logo")
        found, _kind = QFileDialog.getOpenFileName(self, title, "", f"{title} ({kinds})")
        if found:
            self.choose(Path(found))


class LetterheadSketch(QFrame):
    """How a letter of this cooperative begins."""

    def __init__(
        self, fields: CooperativeFields, logo: LogoBox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._fields, self._logo = fields, logo
        self.lines = [Label("", "strong"), Label("", "strong"), Label("")]
        basmala = Label("بسم الله الرحمن الرحيم")
        self.mark = QLabel()
        for middle in (basmala, self.mark):
            middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = column(
            Label(self.tr("No.: ............")),
            Label(self.tr("Date: ............")),
            Label(self.tr("Enclosed: ........")),
            spacing=2,
        )
        sheet = row(
            column(*self.lines, spacing=2),
            STRETCH,
            column(basmala, self.mark, spacing=2),
            STRETCH,
            left,
            margins=(14, 8),
        )
        head = Label(self.tr("So your letters begin"), "strong")
        self.setLayout(
            column(head, boxed(column(sheet, line(), spacing=2), "raised"), spacing=6, margins=12)
        )
        fields.edited.connect(self.refresh)
        logo.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the lines and the mark as they are now."""
        for label, text in zip(self.lines, self._fields.header_lines(), strict=True):
            label.setText(text)
        shown = self._logo.shown
        if shown is None:
            self.mark.setPixmap(icon("image", "faint").pixmap(px(24), px(24)))
        else:
            self.mark.setPixmap(fitted(shown, px(48)))


def fitted(shown: QPixmap, size: int) -> QPixmap:
    """A picture within a square of so many pixels."""
    how = Qt.AspectRatioMode.KeepAspectRatio
    return shown.scaled(size, size, how, Qt.TransformationMode.SmoothTransformation)
