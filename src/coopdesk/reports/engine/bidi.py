"""Where each character of a paragraph stands: python-bidi orders, this reads the order back.

`get_display` gives a string, not positions, and mirrors nothing. So every character is
followed by a tag of Tag characters (class BN, which the bidirectional algorithm ignores) that
spells its index; a tag that comes out before its character marks an odd level. Levels belong to
the whole paragraph: a line taken alone would be ordered wrongly.
"""

from typing import Literal

from bidi import get_display

Base = Literal["R", "L"]
Order = tuple[list[int], list[bool]]

_TAGS = [chr(code) for code in range(0xE0020, 0xE0080)]
_VALUE = {tag: value for value, tag in enumerate(_TAGS)}
_RADIX = len(_TAGS)
_KEPT_PATTERNS = 20_000

# One letter stands for its class: all dates share one pattern, all names of two words another.
_CLASS: dict[int, int] = {
    **dict.fromkeys([*range(0x620, 0x64B), *range(0x671, 0x6D4)], 0x627),
    **dict.fromkeys([*range(0x41, 0x5B), *range(0x61, 0x7B)], 0x61),
    **dict.fromkeys(range(0x30, 0x3A), 0x30),
    **dict.fromkeys(range(0x660, 0x66A), 0x660),
}
_patterns: dict[tuple[str, Base], Order] = {}


def order(paragraph: str, base: Base) -> Order:
    """For each character its place from the left, and whether it runs from right to left."""
    key = (paragraph.translate(_CLASS), base)
    known = _patterns.get(key)
    if known is None:
        if len(_patterns) > _KEPT_PATTERNS:
            _patterns.clear()
        known = _patterns[key] = _read_back(*key)
    return known


def _read_back(pattern: str, base: Base) -> Order:
    size = len(pattern)
    width = 2 if size <= _RADIX**2 else 3
    unclosed = _open_isolates(pattern)
    tagged = "".join(char + _tag(index, width) for index, char in enumerate(pattern))
    tagged += "\u2069" * unclosed
    # The strong letter at the end keeps rule L1 from moving the paragraph's last spaces.
    if base == "R":
        shown = get_display(tagged + "\u05d0", base_dir="R")[1 + unclosed :]
    else:
        shown = get_display(tagged + "x", base_dir="L")[: (width + 1) * size]
    place, odd = [0] * size, [False] * size
    for visual in range(size):
        group = shown[visual * (width + 1) : (visual + 1) * (width + 1)]
        backwards = group[0] in _VALUE
        tag = group[width - 1 :: -1] if backwards else group[1:]
        index = 0
        for char in tag:
            index = index * _RADIX + _VALUE[char]
        place[index], odd[index] = visual, backwards
    return place, odd


def _tag(index: int, width: int) -> str:
    tag = ""
    for _ in range(width):
        index, digit = divmod(index, _RADIX)
        tag = _TAGS[digit] + tag
    return tag


def _open_isolates(text: str) -> int:
    depth = 0
    for char in text:
        if char in "\u2066\u2067\u2068":
            depth += 1
        elif char == "\u2069" and depth:
            depth -= 1
    return depth
