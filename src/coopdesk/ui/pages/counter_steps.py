"""The steps of receiving an applicant: data, photo, papers, shares and fee, pledge."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QWidget

from coopdesk.domain.names import split_name
from coopdesk.domain.words import rials_in_words
from coopdesk.services.shares import share_value
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_fields import MORE, PERSON, ApplicationFields
from coopdesk.ui.forms.application_folder import (
    PictureFolder,
    has_camera_program,
    open_camera_program,
)
from coopdesk.ui.forms.application_papers import PapersBox
from coopdesk.ui.forms.application_photo import PhotoBox
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Fold,
    Label,
    Notice,
    boxed,
    column,
    fact,
    line,
    px,
    row,
    scrolled,
)

_COLUMNS: Final = 6
_WAY: Final = 190
_THIRD: Final = 2
_HALF: Final = 3
_SPANS: Final = {"full_name": 4, "address": 4, "notes": _COLUMNS}


class PersonStep(QFrame):
    """Who it is."""

    def __init__(self, fields: ApplicationFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._fields = fields
        self.more = Fold(
            self.tr("More data"),
            _grid(fields, MORE, _THIRD),
            note=self.tr("all optional"),
            keys="F6",
        )
        parts = column(_grid(fields, PERSON, _THIRD), self.more, STRETCH, spacing=14, margins=20)
        self.setLayout(column(scrolled(parts)))
        fields.edited.connect(self._on_edited)

    @Slot(str)
    def _on_edited(self, name: str) -> None:
        if name == "full_name":
            self.show_parts()

    def show_parts(self) -> None:
        """Say which word of the name is taken for what, before it stands on a card."""
        parts = split_name(self._fields.text("full_name"))
        named = (
            (self.tr("name"), parts.first),
            (self.tr("father"), parts.father),
            (self.tr("grandfather"), parts.grandfather),
            (self.tr("great-grandfather"), parts.great_grandfather),
            (self.tr("surname"), parts.surname),
        )
        said = " · ".join(f"{what}: {word}" for what, word in named if word)
        self._fields.rows["full_name"].set_help(said)


class PhotoStep(QFrame):
    """The photo, by whatever way is at hand."""

    def __init__(
        self, photo: PhotoBox, folder: PictureFolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.photo = photo
        self._folder = folder
        self._place = Label("", "muted", wrap=True)
        self.change = Button(self.tr("Another folder…"), "folder-open", "quiet")
        self.change.clicked.connect(self._on_change)
        self.program = Button(self.tr("Open the camera program"), "external-link")
        self.program.clicked.connect(lambda: open_camera_program())
        self.program.setVisible(has_camera_program())
        ways = column(
            self._way(photo.shoot, self.tr("Takes the picture here, with this computer's camera.")),
            row(photo.newest, (self._place, 1), self.change, spacing=12),
            self._way(photo.choose, self.tr("A picture that is on this computer or a stick.")),
            self._way(photo.paste, self.tr("What was copied in another program: Ctrl+V.")),
            self._way(self.program, self.tr("What it takes comes here by the folder above.")),
            STRETCH,
            spacing=10,
        )
        none = Label(self.tr("Without a photo go on: it can be added later."), "muted", wrap=True)
        inner = column(row(photo, (ways, 1), spacing=32), none, STRETCH, margins=20)
        self.setLayout(column(scrolled(inner)))
        photo.newest.setMinimumWidth(px(_WAY))
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(photo.paste_picture)
        folder.moved.connect(self.show_place)
        self.show_place()

    def _way(self, button: Button, text: str) -> QFrame:
        button.setMinimumWidth(px(_WAY))
        holder = boxed(row(button, (Label(text, "muted", wrap=True), 1), spacing=12))
        holder.setVisible(not button.isHidden())
        return holder

    @Slot()
    def show_place(self) -> None:
        """Say which folder is watched."""
        path = self._folder.path
        text = self.tr("Pictures that come into «%1» are taken by themselves.")
        self._place.setText(
            text.replace("%1", path.name) if path else self.tr("Choose the camera's folder once.")
        )

    @Slot()
    def _on_change(self) -> None:
        title = self.tr("The folder where the camera leaves its pictures")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder.path or ""))
        if chosen:
            self._folder.choose(Path(chosen))


class PapersStep(QFrame):
    """The copies that go into the file, and who knows the applicant."""

    def __init__(
        self, fields: ApplicationFields, papers: PapersBox, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        hint = self.tr("Drop files here, choose them, or take the newest scan from the folder.")
        inner = column(
            Label(hint, "muted", wrap=True),
            papers,
            fields.rows["referee"],
            STRETCH,
            spacing=12,
            margins=20,
        )
        self.setLayout(column(scrolled(inner)))


class SharesStep(QFrame):
    """What is asked for and what is paid for it."""

    def __init__(
        self, ctx: AppContext, fields: ApplicationFields, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self._fields = fields
        names = ("requested_shares", "paid_in", "entry_fee", "receipt_ref")
        self._sum = column(spacing=8)
        self._words = Label("", "muted", wrap=True)
        total = Card(self.tr("To be paid"), self._sum, line(), self._words)
        self.setLayout(column(_grid(fields, names, _HALF), total, STRETCH, spacing=16, margins=20))
        fields.edited.connect(self.refresh)

    @property
    def total(self) -> int:
        """Shares and fee in rials."""
        return self._fields.shares() * self._ctx.read(share_value) + self._fields.fee()

    @Slot()
    def refresh(self) -> None:
        """Show what it comes to."""
        while (item := self._sum.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        value, count = self._ctx.read(share_value), self._fields.shares()
        each = self.tr("%1 at %2").replace("%1", texts.shares_text(count))
        each = each.replace("%2", texts.rials_text(value))
        self._sum.addWidget(fact(each, texts.rials_text(count * value), width=260))
        fee = texts.rials_text(self._fields.fee())
        self._sum.addWidget(fact(self.tr("Entry fee, not given back"), fee, width=260))
        whole = Label(texts.rials_text(self.total), "figure")
        self._sum.addWidget(boxed(row(Label(self.tr("Together"), "strong", width=260), whole)))
        is_arabic = current_language() == "ar"
        self._words.setText(rials_in_words(self.total) if is_arabic and self.total else "")
        self._words.setVisible(bool(self._words.text()))


class PledgeStep(QFrame):
    """What the applicant declares."""

    def __init__(self, fields: ApplicationFields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        hint = Notice(
            self.tr("Read them out. Space on the last line ticks all five; Enter goes on."),
            "info",
        )
        inner = column(hint, fields.pledge, STRETCH, spacing=14, margins=20)
        self.setLayout(column(scrolled(inner)))


def _grid(fields: ApplicationFields, names: tuple[str, ...], span: int) -> QWidget:
    """Rows beside each other, so many sixths of the width for each."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(8))
    line_at = at = 0
    for name in names:
        wide = _SPANS.get(name, span)
        if at + wide > _COLUMNS:
            line_at, at = line_at + 1, 0
        grid.addWidget(fields.rows[name], line_at, at, 1, wide)
        at += wide
    for each in range(_COLUMNS):
        grid.setColumnStretch(each, 1)
    holder = QWidget()
    holder.setLayout(grid)
    return holder
