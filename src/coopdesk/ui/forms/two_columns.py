"""Rows of a form two by two in reading order, without holes where a row does not show."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.ui.kit import px


class TwoColumns(QWidget):
    """Some rows of a form; call `arrange` after rows were shown or hidden."""

    def __init__(
        self,
        rows: Mapping[str, QWidget],
        names: Sequence[str],
        wide: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = [(rows[name], name in wide) for name in names]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.arrange()

    def arrange(self) -> None:
        """Put the rows that show one after the other; a wide one takes a line of its own."""
        at = 0
        for form_row, is_wide in self._rows:
            if form_row.isHidden() and form_row.parent() is self:
                continue
            at += at % 2 if is_wide else 0
            self._grid.addWidget(form_row, at // 2, at % 2, 1, 2 if is_wide else 1)
            at += 2 if is_wide else 1

    def place_of(self, form_row: QWidget) -> tuple[int, int]:
        """Line and column of a row, from 0."""
        at = self._grid.indexOf(form_row)
        place: Any = self._grid.getItemPosition(at)  # the stub calls it an object
        return int(place[0]), int(place[1])
