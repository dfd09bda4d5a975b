"""A short neutral text on a meeting, to be sent to a newspaper or a group."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from coopdesk.services.minutes_news import news_text
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import STRETCH, Button, Label, LongTextEdit, column, px, row
from coopdesk.ui.messages import show_sentence


class NewsDialog(QDialog):
    """The text, to copy or to save; it can be changed before."""

    def __init__(self, ctx: AppContext, meeting_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("News text"))
        self.text = LongTextEdit(ctx.read(news_text, meeting_id), lines=10)
        self.text.setAccessibleName(self.tr("News text"))
        self.copy = Button(self.tr("Copy"), "copy", "primary")
        self.save = Button(self.tr("Save as a file…"), "save")
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        said = self.tr("What was decided, in neutral words. Read it over before it goes out.")
        self.setLayout(
            column(
                Label(self.tr("News text"), "name"),
                Label(said, "muted", wrap=True),
                (self.text, 1),
                row(STRETCH, close, self.save, self.copy),
                spacing=12,
                margins=20,
            )
        )
        self.resize(px(620), px(440))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.value())
        self.accept()

    @Slot()
    def _on_save(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the news text"), "news.txt")
        if not name:
            return
        try:
            Path(name).write_text(self.text.value(), encoding="utf-8-sig")
        except OSError:
            show_sentence(
                self, self.tr("The file could not be written there. Choose another place.")
            )
            return
        self.accept()
