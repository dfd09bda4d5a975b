"""A small table for the text of minutes."""

from PySide6.QtWidgets import QHeaderView, QTableWidget, QWidget

from coopdesk.domain.minutes_text import Block, BlockKind
from coopdesk.errors import Problem, RefusedError
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import NumberEdit, px, row
from coopdesk.ui.kit.bidi import plain

_MOST_ROWS = 40
_MOST_COLUMNS = 6


class TableDialog(FormDialog):
    """Cells to fill, the first row is the heading; `acted` gives the block."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="table", width=680, parent=parent)
        self.say(
            self.tr("A table"),
            self.tr("Put the table in"),
            self.tr("The first line is its heading."),
        )
        self.down = NumberEdit(3, least=1, most=_MOST_ROWS)
        self.across = NumberEdit(3, least=1, most=_MOST_COLUMNS)
        rows = self.make_row("rows", self.tr("Lines"), self.down)
        columns = self.make_row("columns", self.tr("Columns"), self.across)
        self.add(row((rows, 1), (columns, 1), spacing=16))
        self.cells = QTableWidget(3, 3)
        self.cells.setAccessibleName(self.tr("Cells of the table"))
        self.cells.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.cells.horizontalHeader().hide()
        self.cells.verticalHeader().hide()
        self.cells.setMinimumHeight(px(200))
        self.add(self.cells)
        self.down.valueChanged.connect(self.cells.setRowCount)
        self.across.valueChanged.connect(self.cells.setColumnCount)

    def act(self) -> object:
        """The block."""
        found = [
            tuple(self._cell(down, across) for across in range(self.cells.columnCount()))
            for down in range(self.cells.rowCount())
        ]
        kept = tuple(line for line in found if any(line))
        if not kept:
            raise RefusedError(Problem.REQUIRED)
        return Block(BlockKind.TABLE, rows=kept)

    def _cell(self, down: int, across: int) -> str:
        item = self.cells.item(down, across)
        return plain(item.text()).strip() if item else ""
