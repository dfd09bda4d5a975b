"""Tables that show a million rows: ids in memory, rows fetched by the screenful."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSettings,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTableView, QWidget

from coopdesk.ui.cells import Cell, CellDelegate, pill_width
from coopdesk.ui.kit import look
from coopdesk.ui.kit.bidi import plain
from coopdesk.ui.kit.edits import reading_edge
from coopdesk.ui.kit.look import px

RowT = TypeVar("RowT")
Index = QModelIndex | QPersistentModelIndex
Load = Callable[[Sequence[int]], Sequence[RowT]]
CHUNK: Final = 100
_KEPT: Final = 24  # chunks in memory
CELL_ROLE: Final = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


@dataclass(frozen=True)  # no slots: Generic and slots do not mix on Python 3.11
class Column(Generic[RowT]):
    """How one column reads a row."""

    id: str
    title: str
    cell: Callable[[RowT], Cell | str]
    width: int = 120
    """In pixels of the design; what a person drags is remembered."""
    stretch: bool = False
    """Takes the free room and is never narrower than `width`; give it to one column."""
    sort: str = ""
    """What to sort by when the title is clicked; empty: it cannot be sorted."""
    shown: bool = True
    """Whether it shows before anybody chose columns."""
    field: str = ""
    """What the column is called where the list is written to a file; empty: it stays out."""
    pills: tuple[str, ...] = ()
    """The words of its pills: the column begins wide enough for each of them."""


class IdsModel(QAbstractTableModel, Generic[RowT]):
    """Rows known by their ids in order; `load` fetches 100 of them when they come into view.

    Read-only: `set_ids` when the order or the filter changes, `forget_rows` when rows changed.
    """

    def __init__(
        self, columns: Sequence[Column[RowT]], load: Load[RowT], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._load = load
        self._ids = array("q")
        self._chunks: OrderedDict[int, Sequence[RowT]] = OrderedDict()

    def set_ids(self, ids: Sequence[int]) -> None:
        """Show other rows, or the same in another order."""
        self.beginResetModel()
        self._ids = ids if isinstance(ids, array) else array("q", ids)
        self._chunks.clear()
        self.endResetModel()

    def forget_rows(self) -> None:
        """Fetch again what shows: rows changed, their order did not."""
        self._chunks.clear()
        if self._ids:
            corner = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), corner)

    @property
    def ids(self) -> Sequence[int]:
        """All ids in the order shown."""
        return self._ids

    def id_at(self, row: int) -> int:
        """The id of a row."""
        return self._ids[row]

    def row_of(self, wanted: int) -> int:
        """Where an id stands; -1 when it does not show."""
        try:
            return self._ids.index(wanted)
        except ValueError:
            return -1

    def row_at(self, at: int) -> RowT | None:
        """The row; None when it was deleted while we looked."""
        chunk, offset = divmod(at, CHUNK)
        rows = self._chunks.get(chunk)
        if rows is None:
            rows = self._fetch(chunk)
        return rows[offset] if offset < len(rows) else None

    def _fetch(self, chunk: int) -> Sequence[RowT]:
        rows = self._load(self._ids[chunk * CHUNK : (chunk + 1) * CHUNK])
        self._chunks[chunk] = rows
        if len(self._chunks) > _KEPT:
            self._chunks.popitem(last=False)
        return rows

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Qt: number of rows."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Qt: number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one lookup; the delegate asks for CELL_ROLE and draws from that."""
        if role not in (CELL_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        cell = self.columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        return cell if isinstance(cell, str) else cell.said

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt: column titles."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return reading_edge()
        return None


class Table(QTableView, Generic[RowT]):
    """The view of an `IdsModel`: whole rows, no grid, sorting by title, columns to choose.

    Signals:
        opened: Enter or double click; the id.
        chosen: the current row changed; its id, or None.
        sort_asked: a title was clicked; what to sort by, and True for falling order.
        typed: a letter was typed into the table: it belongs to the search.
    """

    opened = Signal(int)
    chosen = Signal(object)
    sort_asked = Signal(str, bool)
    typed = Signal(str)

    def __init__(
        self,
        model: IdsModel[RowT],
        name: str,
        *,
        settings: QSettings | None = None,
        row_height: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = model
        self._settings = settings
        self._is_fitting = False
        self._name = name
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self._set_up(row_height)
        self._set_up_header()
        self.activated.connect(self._on_activated)
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def _set_up(self, row_height: int) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(px(row_height))

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(36))
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._on_header_menu)
        header.sectionClicked.connect(self._on_title)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorShown(True)
        for at, column in enumerate(self.rows.columns):
            widths = (
                px(column.width),
                self._title_width(column.title),
                *map(pill_width, column.pills),
            )
            self.setColumnWidth(at, max(widths))
            self.setColumnHidden(at, not column.shown)
        self.is_remembered = False
        if self._settings and (state := self._settings.value(self._key())):
            self.is_remembered = header.restoreState(state)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self.remember)

    def _title_width(self, title: str) -> int:
        return look.text_width(title, weight=QFont.Weight.DemiBold) + px(26)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: one column takes the room that is free, but is never squeezed out of reading."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        at = next((at for at, each in enumerate(self.rows.columns) if each.stretch), -1)
        if at < 0 or self._is_fitting:
            return
        others = sum(self.columnWidth(each) for each in range(len(self.rows.columns)) if each != at)
        room = self.viewport().width() - others
        self._is_fitting = True  # what follows is no dragging by hand
        self.setColumnWidth(at, max(room, px(self.rows.columns[at].width)))
        self._is_fitting = False

    @Slot()
    def _on_resized(self) -> None:
        if not self._is_fitting:
            self._fit()
            self.remember()

    def _key(self) -> str:
        names = ",".join(column.id for column in self.rows.columns)
        return f"columns/{self._name}/{names}"  # other columns: what was remembered does not fit

    @Slot()
    def remember(self) -> None:
        """Keep widths, order and choice of columns."""
        if self._settings:
            self._settings.setValue(self._key(), self.horizontalHeader().saveState())

    def choose_row(self, row: int) -> None:
        """Make a row the current one and scroll to it."""
        # selectRow() selects nothing in a right-to-left table that was not laid out yet.
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def chosen_ids(self) -> list[int]:
        """The ids of all selected rows, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.id_at(row) for row in rows]

    def shown_columns(self) -> list[Column[RowT]]:
        """The columns that show, in the order a person put them."""
        header = self.horizontalHeader()
        order = (header.logicalIndex(at) for at in range(header.count()))
        return [self.rows.columns[at] for at in order if not self.isColumnHidden(at)]

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu to choose columns by."""
        menu = QMenu(parent)
        for at, column in enumerate(self.rows.columns):
            action = QAction(column.title, menu, checkable=True)
            action.setChecked(not self.isColumnHidden(at))
            action.setEnabled(not column.stretch)
            action.setData(at)
            action.toggled.connect(self._on_column_toggled)
            menu.addAction(action)
        return menu

    @Slot()
    def _on_column_toggled(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.setColumnHidden(action.data(), not action.isChecked())
            self._fit()
            self.remember()

    @Slot()
    def _on_header_menu(self) -> None:
        self.columns_menu(self).popup(self.cursor().pos())

    @Slot(int)
    def _on_title(self, section: int) -> None:
        key = self.rows.columns[section].sort
        header = self.horizontalHeader()
        if not key:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            return
        # Qt has turned the indicator before it tells us.
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        self.sort_asked.emit(key, falling)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.id_at(index.row()))

    @Slot(QModelIndex)
    def _on_current(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.id_at(index.row()) if index.isValid() else None)

    def keyboardSearch(self, text: str) -> None:  # noqa: N802  Qt's name
        """Qt: letters typed here go to the search, not to the first column."""
        if plain(text).strip():
            self.typed.emit(text)


def make_table(
    columns: Sequence[Column[RowT]],
    load: Load[RowT],
    *,
    name: str,
    accessible_name: str,
    settings: QSettings | None = None,
    row_height: int = 40,
) -> Table[RowT]:
    """A table over ids; `name` is where its columns are remembered in `settings`."""
    model = IdsModel(columns, load)
    table = Table(model, name, settings=settings, row_height=row_height)
    model.setParent(table)
    table.setAccessibleName(accessible_name)
    return table
