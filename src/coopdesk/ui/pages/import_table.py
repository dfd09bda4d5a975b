"""The file as it is, each cell with its verdict, each column with the field it goes into."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from coopdesk.services.importing import ImportColumn, ImportPlan, ImportRow, Issue, Verdict
from coopdesk.services.importing.cells import shown
from coopdesk.ui.cells import Cell, CellDelegate
from coopdesk.ui.kit import Choice, Tone, ltr, px, reading_edge
from coopdesk.ui.pages.import_words import field_choices, issue_text
from coopdesk.ui.tables import CELL_ROLE

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_HEAD = 84
_ROW = 38
_VERDICTS: dict[Verdict, tuple[str, Tone | None]] = {
    Verdict.ACCEPTED: ("", None),
    Verdict.WARNED: ("triangle-alert", "warn"),
    Verdict.REJECTED: ("circle-x", "bad"),
    Verdict.SKIPPED: ("minus", "muted"),
}
_WIDTHS = {"full_name": 250, "serial": 64, "sex": 104, "shares": 120, "number": 120}


class PlanModel(QAbstractTableModel):
    """Rows of a plan; the first column is the sheet's own row number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[ImportColumn, ...] = ()
        self.rows: Sequence[ImportRow] = ()
        self._at: tuple[int, int] = (-1, -1)

    def set_plan(self, plan: ImportPlan, wanted: frozenset[Verdict]) -> None:
        """Show the rows of these verdicts; of all of them when none is named."""
        self.beginResetModel()
        self.columns = plan.columns
        self.rows = [row for row in plan.rows if not wanted or row.verdict in wanted]
        self.endResetModel()

    def mark(self, issue: Issue | None) -> QModelIndex:
        """Frame the cell of a problem and say where it stands."""
        self._at = (issue.row, issue.column) if issue else (-1, -1)
        if issue is None:
            return _NO_PARENT
        for at, row in enumerate(self.rows):
            if row.number == issue.row:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
                return self.index(at, self._section(issue.column))
        return _NO_PARENT

    def _section(self, column: int) -> int:
        places = [at for at, found in enumerate(self.columns, 1) if found.index == column]
        return places[0] if places else 0

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Qt: number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Qt: number of columns."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the cell as the file has it, framed when something is said about it."""
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.rows[index.row()]
        if index.column() == 0:
            icon, tone = _VERDICTS[row.verdict]
            cell = Cell(ltr(row.number), icon=icon, tint=tone or "muted", bold=tone == "bad")
            return cell if role == CELL_ROLE else cell.said
        column = self.columns[index.column() - 1]
        issue = _issue_of(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and issue is not None:
            return issue_text(issue)
        text = _text(row, column)
        return self._cell(row, issue, text) if role == CELL_ROLE else text

    def _cell(self, row: ImportRow, issue: Issue | None, text: str) -> Cell:
        if issue is None:
            return Cell(text, tint="disabled" if row.verdict is Verdict.SKIPPED else "")
        tone: Tone = "bad" if issue.is_error else "warn"
        icon = "circle-alert" if issue.is_error else "triangle-alert"
        empty = self.tr("empty")
        focused = (issue.row, issue.column) == self._at
        return Cell(text or empty, icon=icon, tint=tone, mark=tone, focused=focused)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: the file's own headings."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section - 1].heading if section else self.tr("Row")
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return (reading_edge() & ~Qt.AlignmentFlag.AlignVCenter) | Qt.AlignmentFlag.AlignTop
        return None


class FieldHeader(QHeaderView):
    """The file's headings, under each the field it goes into.

    Signals:
        chosen: a column (its index in the file) is to go into a field (or None).
    """

    chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.choices: list[Choice[str | None]] = []
        self.setSectionsMovable(False)
        self.setMinimumSectionSize(px(56))
        self.sectionResized.connect(self.place)
        self.viewport().installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Qt: room for the heading and the choice."""
        return QSize(super().sizeHint().width(), px(_HEAD))

    def show_columns(self, columns: Sequence[ImportColumn]) -> None:
        """Offer the fields for these columns; one without a field is marked."""
        for old in self.choices:
            old.deleteLater()
        self.choices = []
        for column in columns:
            choice: Choice[str | None] = Choice(field_choices(), parent=self.viewport())
            choice.set_value(column.field)
            choice.setAccessibleName(self.tr("Field of %1").replace("%1", column.heading))
            if column.field is None and column.heading:
                choice.setProperty("state", "warn")
            choice.chosen.connect(self._teller(column.index))
            choice.show()
            self.choices.append(choice)
        self.place()

    def _teller(self, column: int) -> Any:
        return lambda field: self.chosen.emit(column, field)

    @Slot()
    def place(self) -> None:
        """Keep each choice under its heading."""
        for section, choice in enumerate(self.choices, 1):
            left = self.sectionViewportPosition(section)
            width = self.sectionSize(section)
            choice.setGeometry(left + px(4), px(38), width - px(8), px(38))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: follow sizes."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)


class PlanTable(QTableView):
    """The view of a plan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_model = PlanModel(self)
        self.setModel(self.plan_model)
        self.fields = FieldHeader(self)
        self.setHorizontalHeader(self.fields)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(self.tr("The rows of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(_ROW))
        self.horizontalScrollBar().valueChanged.connect(self.fields.place)

    def show_plan(self, plan: ImportPlan, wanted: frozenset[Verdict]) -> None:
        """Show a plan's rows; widths stay while the columns do."""
        same = [found.heading for found in self.plan_model.columns]
        self.plan_model.set_plan(plan, wanted)
        if same != [found.heading for found in plan.columns] or not self.fields.choices:
            self.setColumnWidth(0, px(76))
            for section, column in enumerate(plan.columns, 1):
                self.setColumnWidth(section, px(_WIDTHS.get(column.field or "", 140)))
        self.fields.show_columns(plan.columns)

    def go_to(self, issue: Issue | None) -> None:
        """Bring the cell of a problem into view."""
        index = self.plan_model.mark(issue)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self.viewport().update()


def _issue_of(row: ImportRow, column: ImportColumn) -> Issue | None:
    found = [issue for issue in row.shown_issues if issue.column == column.index]
    return min(found, key=lambda issue: not issue.is_error) if found else None


def _text(row: ImportRow, column: ImportColumn) -> str:
    if column.field and column.field in row.corrections:
        text = row.corrections[column.field]
    else:
        text = shown(row.cells[column.index]) if column.index < len(row.cells) else ""
    return text if any("\u0621" <= letter <= "\u064a" for letter in text) else ltr(text)
