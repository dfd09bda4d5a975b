"""The codewords of a QR code: the text as bits, and what lets a reader mend a smudge."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

_ALPHANUMERIC: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_AS_LETTERS, _AS_BYTES = 0b0010, 0b0100
_BLOCKS: Final = {1: (16, 1), 2: (28, 1), 3: (44, 1), 4: (32, 2), 5: (43, 2), 6: (27, 4)}
"""Codewords of data in a block, and blocks."""
_CORRECTION: Final = {1: 10, 2: 16, 3: 26, 4: 18, 5: 24, 6: 16}
"""Codewords of correction in a block."""


def codewords(value: str) -> tuple[int, list[int]]:
    """The smallest version that holds the value, and its codewords as they are placed.

    Raises:
        ValueError: longer than version 6 holds.
    """
    is_plain = all(char in _ALPHANUMERIC for char in value)
    bits = _as_letters(value) if is_plain else _as_bytes(value.encode())
    for version, (size, blocks) in _BLOCKS.items():
        if len(bits) <= size * blocks * 8:
            data = _filled(bits, size * blocks)
            parts = [data[at : at + size] for at in range(0, len(data), size)]
            checks = [_correction(part, _CORRECTION[version]) for part in parts]
            return version, [*_woven(parts), *_woven(checks)]
    raise ValueError(f"too long for a mark: {len(value)} letters")


def _as_letters(value: str) -> str:
    codes = [_ALPHANUMERIC.index(char) for char in value]
    pairs = [f"{one * 45 + two:011b}" for one, two in zip(codes[::2], codes[1::2], strict=False)]
    last = f"{codes[-1]:06b}" if len(codes) % 2 else ""
    return f"{_AS_LETTERS:04b}{len(codes):09b}{''.join(pairs)}{last}"


def _as_bytes(value: bytes) -> str:
    return f"{_AS_BYTES:04b}{len(value):08b}{''.join(f'{byte:08b}' for byte in value)}"


def _filled(bits: str, size: int) -> list[int]:
    """Whole codewords, the rest of the room filled by the two of the standard."""
    bits += "0" * min(4, size * 8 - len(bits))
    bits += "0" * (-len(bits) % 8)
    data = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
    return data + [(0xEC, 0x11)[at % 2] for at in range(size - len(data))]


def _woven(parts: Sequence[Sequence[int]]) -> Iterator[int]:
    """One codeword of each block in turn."""
    for together in zip(*parts, strict=True):
        yield from together


# Reed-Solomon over GF(256) -----------------------------------------------------------------------


@cache
def _powers() -> tuple[list[int], list[int]]:
    """Powers of 2 in the field of x⁸ + x⁴ + x³ + x² + 1, twice over, and their logarithms."""
    powers, logs, power = [0] * 510, [0] * 256, 1
    for at in range(255):
        powers[at] = powers[at + 255] = power
        logs[power] = at
        power = power << 1 ^ (0x11D if power & 0x80 else 0)
    return powers, logs


@cache
def _steps(size: int) -> list[int]:
    """For each leading byte what it takes from the bytes after it, as one number."""
    powers, logs = _powers()
    generator = [1]
    for at in range(size):
        shifted = [*generator, 0]
        for place, factor in enumerate(generator):
            shifted[place + 1] ^= powers[logs[factor] + at] if factor else 0
        generator = shifted
    return [0] + [
        int.from_bytes(bytes(powers[logs[lead] + logs[factor]] for factor in generator[1:]), "big")
        for lead in range(1, 256)
    ]


def _correction(data: Sequence[int], size: int) -> bytes:
    steps, top = _steps(size), 8 * (size - 1)
    rest, keep = 0, (1 << 8 * size) - 1
    for byte in data:
        lead = byte ^ rest >> top
        rest = (rest << 8 & keep) ^ steps[lead]
    return rest.to_bytes(size, "big")
