"""What an opened file offers, whatever its format."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from coopdesk.services.progress import Progress

Cell = object
"""Text, a number, yes or no, a date, a time, or None; what else a reader hands on is ignored."""
Row = tuple[int, Sequence[Cell]]
"""The number the sheet shows at its edge, and the cells from column A on."""


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """One sheet as the workbook lists it."""

    name: str
    is_hidden: bool = False


@dataclass(frozen=True, slots=True)
class SheetData:
    """The rows of one sheet that hold anything, in memory: a preview asks for them often."""

    name: str
    rows: list[Row]
    unknown: frozenset[tuple[int, int]] = frozenset()
    """Cells (row, column from 0) with a formula whose result the file does not hold."""

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(cells) for _number, cells in self.rows), default=0)


Load = Callable[[str, Progress], SheetData]


@dataclass(frozen=True, slots=True)
class Book:
    """A file that could be read as tables."""

    file_name: str
    sha256: str
    sheets: tuple[SheetInfo, ...]
    load: Load = field(repr=False, compare=False)
    encoding: str = ""
    """How a text file was read; empty for a workbook."""

    def sheet(self, name: str, progress: Progress | None = None) -> SheetData:
        """Read one sheet.

        Raises:
            FileError: the sheet is damaged or too big.
        """
        return self.load(name, progress or Progress())

    @property
    def visible(self) -> tuple[SheetInfo, ...]:
        """The sheets a person sees; all of them when every one is hidden."""
        return tuple(s for s in self.sheets if not s.is_hidden) or self.sheets


def is_blank(value: Cell) -> bool:
    """Whether a cell holds nothing a person can see."""
    return value is None or (isinstance(value, str) and not value.strip())


def filled_rows(rows: Iterable[Sequence[Cell]], progress: Progress, *, total: int) -> list[Row]:
    """Number rows from 1 and leave out those with nothing in them."""
    kept: list[Row] = []
    for number, cells in enumerate(rows, 1):
        if number % 1000 == 0:
            progress.step(min(number, total), total)
        for value in cells:
            # nearly every row is settled by its first cell
            if value is not None and value != "" and not is_blank(value):
                kept.append((number, cells))
                break
    return kept


def column_letter(index: int) -> str:
    """The letters Excel shows over a column (0 is A)."""
    letters = ""
    while index >= 0:
        letters = chr(ord("A") + index % 26) + letters
        index = index // 26 - 1
    return letters
