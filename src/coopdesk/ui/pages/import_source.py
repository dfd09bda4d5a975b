"""Telling how a file is to be read: its sheet, its encoding, its row of headings, its columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.importing.cells import shown
from coopdesk.services.workbooks import ENCODINGS, Book, SheetData, open_book
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    FormRow,
    Label,
    Notice,
    NumberEdit,
    column,
    px,
    reading_edge,
    row,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.import_words import field_choices

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Source:
    """A file and how a person wants it read; empty parts are found by the program."""

    path: Path
    sheet: str = ""
    header_row: int | None = None
    encoding: str = ""
    mapping: Mapping[int, str | None] | None = None


class SourceDialog(QDialog):
    """Shows the first rows as they are and lets a person say what they mean.

    Signals:
        chosen: the `Source` to read.
    """

    chosen = Signal(object)

    def __init__(
        self, book: Book, source: Source, *, complaint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the file is read"))
        self._book, self._source = book, source
        self._data: SheetData | None = None
        self.sheet = Choice[str]([(sheet.name, sheet.name) for sheet in book.sheets])
        self.sheet.set_value(source.sheet or book.visible[0].name)
        self.header = NumberEdit(source.header_row or 1, least=1, most=100_000)
        self.encoding = Choice[str]([(name, name) for name in ENCODINGS])
        self.encoding.set_value(book.encoding)
        encoding_row = FormRow(self.tr("Encoding of the text"), self.encoding)
        encoding_row.setVisible(bool(book.encoding))
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("The first rows of the file"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setMinimumSize(px(760), px(280))
        self.choices: list[Choice[str | None]] = []
        use = Button(self.tr("Read it so"), "check", "primary")
        use.clicked.connect(self._use)
        close = Button(self.tr("Go back"))
        close.clicked.connect(self.reject)
        top = row(
            (FormRow(self.tr("Sheet"), self.sheet), 1),
            (FormRow(self.tr("Row of the headings"), self.header), 1),
            (encoding_row, 1),
            spacing=16,
        )
        notice = Notice(complaint, "warn") if complaint else None
        hint = Label(
            self.tr(
                "Over each column choose what it holds. The name is needed; the rest may be left."
            ),
            "muted",
            wrap=True,
        )
        self.setLayout(
            column(
                notice, top, hint, (self.table, 1), row(STRETCH, close, use), spacing=12, margins=20
            )
        )
        self.sheet.chosen.connect(self._on_sheet)
        self.encoding.chosen.connect(self._on_encoding)
        self._on_sheet()

    @Slot()
    def _on_sheet(self) -> None:
        try:
            self._data = self._book.sheet(self.sheet.value())
        except CoopdeskError as error:
            show_error(self, error)
            return
        self._fill(self._data)

    @Slot()
    def _on_encoding(self) -> None:
        try:
            self._book = open_book(self._source.path, encoding=self.encoding.value())
        except CoopdeskError as error:
            show_error(self, error)
            return
        self._on_sheet()

    def _fill(self, data: SheetData) -> None:
        first = data.rows[:_SHOWN]
        self.table.clear()
        self.table.setRowCount(len(first) + 1)
        self.table.setColumnCount(data.width)
        self.table.setVerticalHeaderLabels(["", *(str(number) for number, _cells in first)])
        mapping = self._source.mapping or {}
        self.choices = []
        for at in range(data.width):
            choice: Choice[str | None] = Choice(field_choices())
            choice.set_value(mapping.get(at))
            self.choices.append(choice)
            self.table.setCellWidget(0, at, choice)
        self.table.setRowHeight(0, px(44))
        for line, (_number, cells) in enumerate(first, 1):
            for at, value in enumerate(cells):
                item = QTableWidgetItem(shown(value))
                item.setTextAlignment(reading_edge())
                self.table.setItem(line, at, item)
        self.table.horizontalHeader().setDefaultSectionSize(px(150))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _use(self) -> None:
        told = {at: choice.value() for at, choice in enumerate(self.choices)}
        mapping = told if any(told.values()) else None
        self.chosen.emit(
            Source(
                path=self._source.path,
                sheet=self.sheet.value(),
                header_row=self.header.value(),
                encoding=self.encoding.value() if self._book.encoding else "",
                mapping=mapping,
            )
        )
        self.accept()
