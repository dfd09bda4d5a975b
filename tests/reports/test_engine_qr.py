"""Marks that a phone reads: against reportlab's slower encoder, and read back."""

import random
import string
from typing import Any

import pytest
from reportlab.graphics.barcode.qr import QrCodeWidget

from coopdesk.reports.engine.qr import Cells, qr_cells

LETTERS = string.digits + string.ascii_uppercase + " $%*+-./:"
ALIGNED = {1: 0, 2: 18, 3: 22, 4: 26, 5: 30, 6: 34}
BLOCKS = {1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4}
DATA = {1: 16, 2: 28, 3: 44, 4: 64, 5: 86, 6: 108}
TURNED = (
    lambda r, c: (r + c) % 2 == 0,
    lambda r, c: (r + 0 * c) % 2 == 0,
    lambda r, c: (c + 0 * r) % 3 == 0,
    lambda r, c: (r + c) % 3 == 0,
    lambda r, c: (r // 2 + c // 3) % 2 == 0,
    lambda r, c: r * c % 2 + r * c % 3 == 0,
    lambda r, c: (r * c % 2 + r * c % 3) % 2 == 0,
    lambda r, c: ((r + c) % 2 + r * c % 3) % 2 == 0,
)


def mask_of(cells: Cells) -> int:
    """The three bits of the format beside the upper left finder."""
    read = [cells[8][at] for at in (2, 3, 4)]
    return int("".join(str(int(bit)) for bit in read), 2) ^ 0b101


def is_data(row: int, column: int, side: int) -> bool:
    version = (side - 17) // 4
    if 6 in (row, column):
        return False
    if (row < 9 and (column < 9 or column >= side - 8)) or (row >= side - 8 and column < 9):
        return False
    aligned = ALIGNED[version]
    return not (aligned and abs(row - aligned) < 3 and abs(column - aligned) < 3)


def read_back(cells: Cells) -> str:
    """What a reader sees: unmask, gather the bits, take the blocks apart, decode."""
    side, turned = len(cells), TURNED[mask_of(cells)]
    bits, column, up = "", side - 1, True
    while column > 0:
        column -= column == 6
        for row in range(side - 1, -1, -1) if up else range(side):
            for at in (column, column - 1):
                if is_data(row, at, side):
                    bits += str(int(cells[row][at] ^ turned(row, at)))
        column, up = column - 2, not up
    version = (side - 17) // 4
    words = [int(bits[at : at + 8], 2) for at in range(0, 8 * DATA[version], 8)]
    blocks = BLOCKS[version]
    data = "".join(f"{word:08b}" for block in range(blocks) for word in words[block::blocks])
    return decoded(data)


def decoded(data: str) -> str:
    if data.startswith("0100"):
        count = int(data[4:12], 2)
        return bytes(int(data[12 + 8 * at : 20 + 8 * at], 2) for at in range(count)).decode()
    assert data.startswith("0010")
    count, at, text = int(data[4:13], 2), 13, ""
    for _ in range(count // 2):
        one, two = divmod(int(data[at : at + 11], 2), 45)
        text, at = text + LETTERS[one] + LETTERS[two], at + 11
    return text + (LETTERS[int(data[at : at + 6], 2)] if count % 2 else "")


def by_reportlab(value: str, mask: int) -> Cells:
    """The same text with the same mask, correction included."""
    widget: Any = QrCodeWidget(value, barLevel="M")
    widget.qr.make()
    widget.qr.makeImpl(False, mask)
    return [[bool(cell) for cell in row] for row in widget.qr.modules]


@pytest.mark.parametrize(
    ("value", "side"),
    [
        ("CD1/M/1001", 21),
        ("CD1/M/98765432101234", 21),
        ("CD1/SHR/0087/2026/M1024/10", 25),
        ("CD1/OUT/0147/2026/20261123", 25),
        ("A" * 61, 29),
        ("A" * 90, 33),
        ("A" * 122, 37),
        ("A" * 154, 41),
        ("small letters", 21),
    ],
)
def test_a_mark_is_the_one_of_the_standard(value: str, side: int) -> None:
    cells = qr_cells(value)

    assert len(cells) == side
    assert cells == by_reportlab(value, mask_of(cells))
    assert read_back(cells) == value


def test_any_text_is_read_back() -> None:
    dice = random.Random(1)
    for _ in range(300):
        plain = "".join(dice.choices(LETTERS, k=dice.randint(1, 154)))
        other = "".join(dice.choices("سند قبض abc/12", k=dice.randint(1, 50)))
        for value in (plain, other):
            assert read_back(qr_cells(value)) == value


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        qr_cells("x" * 107)
