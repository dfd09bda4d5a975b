"""QR codes of level M (ISO/IEC 18004), versions 1 to 6: enough for any number a paper carries.

A sheet of cards needs thousands, so a symbol is one whole number whose bits are its cells: masks
and penalties are a few operations on it instead of a walk over every cell.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

from coopdesk.reports.engine.qr_words import codewords

_LEVEL_M: Final = 0b00
_FORMAT_GENERATOR: Final = 0b10100110111
_FORMAT_MASK: Final = 0b101010000010010
_BLANK: Final = 4
"""Light cells kept around a symbol while it is judged; papers leave them white."""

Cells = list[list[bool]]


def qr_cells(value: str) -> Cells:
    """The symbol row by row, dark cells True, without the light border it needs around it.

    Raises:
        ValueError: longer than version 6 holds (106 bytes).
    """
    version, words = codewords(value)
    plan = _plan(version)
    data = 0
    for at, byte in zip(range(0, len(plan.order), 8), words, strict=False):
        for bit in range(8):
            if byte >> 7 - bit & 1:
                data |= plan.order[at + bit]
    symbols = (plan.fixed[mask] | (data ^ plan.masks[mask]) for mask in range(8))
    best = min(symbols, key=plan.penalty)
    return plan.rows(best)


class _Plan(NamedTuple):
    """All of a version that does not depend on what is written."""

    side: int
    stride: int
    """Bits from one row to the next: the side and a light border."""
    order: list[int]
    """The cell of each bit of the codewords."""
    fixed: list[int]
    """Finders, timing, alignment and the format of each mask."""
    masks: list[int]
    """The cells each mask turns, among those that carry data."""
    inside: int
    """All cells of the symbol."""

    def rows(self, symbol: int) -> Cells:
        """The cells one by one."""
        first = _BLANK * self.stride + _BLANK
        lines = [symbol >> first + row * self.stride for row in range(self.side)]
        return [[bool(line >> at & 1) for at in range(self.side)] for line in lines]

    def penalty(self, symbol: int) -> int:
        """How hard a symbol is to read; the four features of the standard."""
        return (
            self._runs(symbol, 1)
            + self._runs(symbol, self.stride)
            + self._blocks(symbol)
            + self._finders(symbol, 1)
            + self._finders(symbol, self.stride)
            + self._balance(symbol)
        )

    def _runs(self, symbol: int, step: int) -> int:
        """Five cells of one colour in a line count 3, each further one 1."""
        alike = self._alike(symbol, step)
        five = alike & alike >> step & alike >> 2 * step & alike >> 3 * step
        return five.bit_count() + 2 * (five & ~(five << step)).bit_count()

    def _alike(self, symbol: int, step: int) -> int:
        """Cells of the same colour as the next one in the line."""
        return ~(symbol ^ symbol >> step) & self.inside & self.inside >> step

    def _blocks(self, symbol: int) -> int:
        """Each square of two by two in one colour counts 3."""
        across, down = self._alike(symbol, 1), self._alike(symbol, self.stride)
        return 3 * (across & across >> self.stride & down).bit_count()

    def _finders(self, symbol: int, step: int) -> int:
        """What looks like a finder beside four light cells counts 40."""
        dark = symbol & symbol >> 2 * step & symbol >> 3 * step & symbol >> 4 * step
        finder = dark & symbol >> 6 * step & ~(symbol >> step) & ~(symbol >> 5 * step)
        light = symbol | symbol >> step | symbol >> 2 * step | symbol >> 3 * step
        before, after = finder & ~(light << 4 * step), finder & ~(light >> 7 * step)
        return 40 * (before.bit_count() + after.bit_count())

    def _balance(self, symbol: int) -> int:
        """Each 5 % away from half dark counts 10."""
        cells = self.side * self.side
        return abs(20 * symbol.bit_count() - 10 * cells) // cells * 10


@cache
def _plan(version: int) -> _Plan:
    side = 17 + 4 * version
    stride = side + 2 * _BLANK
    taken = _taken(side, version)

    def bit(row: int, column: int) -> int:
        return 1 << (row + _BLANK) * stride + column + _BLANK

    def bits(dark: Iterator[tuple[int, int]]) -> int:
        return sum(bit(row, column) for row, column in dark)

    free = [cell for cell in _path(side) if cell not in taken]
    patterns = bits(cell for cell, is_dark in taken.items() if is_dark)
    whole = bits((row, column) for row in range(side) for column in range(side))
    return _Plan(
        side=side,
        stride=stride,
        order=[bit(*cell) for cell in free],
        fixed=[patterns | bits(_format(side, mask)) for mask in range(8)],
        masks=[bits(cell for cell in free if _is_turned(mask, *cell)) for mask in range(8)],
        inside=whole,
    )


def _taken(side: int, version: int) -> dict[tuple[int, int], bool]:
    """Cells that carry no data, and whether they are dark; the format's are light so far."""
    taken: dict[tuple[int, int], bool] = {}
    for row, column in ((0, 0), (0, side - 7), (side - 7, 0)):
        for down in range(-1, 8):
            for across in range(-1, 8):
                far = max(abs(down - 3), abs(across - 3))
                cell = row + down, column + across
                if 0 <= cell[0] < side and 0 <= cell[1] < side:
                    taken[cell] = far not in (2, 4)
    for at in range(8, side - 8):
        taken[6, at] = taken[at, 6] = at % 2 == 0
    if version > 1:
        middle = side - 7
        for down in range(-2, 3):
            for across in range(-2, 3):
                taken[middle + down, middle + across] = max(abs(down), abs(across)) != 1
    for cell in (*_format_cells(side, first=True), *_format_cells(side, first=False)):
        taken[cell] = False
    taken[side - 8, 8] = True
    return taken


def _path(side: int) -> Iterator[tuple[int, int]]:
    """Up and down in columns of two from the right, past the column of the timing cells."""
    rows, up = range(side), True
    for right in (*range(side - 1, 6, -2), *range(5, 0, -2)):
        for row in reversed(rows) if up else rows:
            yield row, right
            yield row, right - 1
        up = not up


def _format_cells(side: int, *, first: bool) -> list[tuple[int, int]]:
    """The cells of the format from its highest bit, in either of its two places."""
    if first:
        along = [(8, at) for at in (0, 1, 2, 3, 4, 5, 7, 8)]
        return along + [(at, 8) for at in (7, 5, 4, 3, 2, 1, 0)]
    down = [(side - 1 - at, 8) for at in range(7)]
    return down + [(8, side - 8 + at) for at in range(8)]


def _format(side: int, mask: int) -> Iterator[tuple[int, int]]:
    """The dark cells that name level and mask."""
    data = _LEVEL_M << 3 | mask
    rest = data << 10
    for at in range(14, 9, -1):
        if rest >> at & 1:
            rest ^= _FORMAT_GENERATOR << at - 10
    code = (data << 10 | rest) ^ _FORMAT_MASK
    for first in (True, False):
        for at, cell in enumerate(_format_cells(side, first=first)):
            if code >> 14 - at & 1:
                yield cell


def _is_turned(mask: int, row: int, column: int) -> bool:
    """Whether a mask turns a cell's colour."""
    product = row * column
    return (
        (row + column) % 2,
        row % 2,
        column % 3,
        (row + column) % 3,
        (row // 2 + column // 3) % 2,
        product % 2 + product % 3,
        (product % 2 + product % 3) % 2,
        ((row + column) % 2 + product % 3) % 2,
    )[mask] == 0
