"""What a scanner that types leaves in a field while the keyboard is Arabic.

A scanner presses keys, not letters: «CD1/M/1001» arrives as «}]1ظ’ظ1001» under the layout «Arabic
(101)» of Windows, and with ٠–٩ where the system writes those. The tables are the two layouts in
use: that of Windows and that of X11, which differ in a few keys.
"""

from collections.abc import Mapping
from typing import Final

ARABIC_101: Final[Mapping[str, str]] = {
    **dict(zip("qwertyuiop[]", "ضصثقفغعهخحجد", strict=True)),
    **dict(zip("asdfghjkl;'", "شسيبلاتنمكط", strict=True)),
    **dict(zip("zxcvnm,./", "ئءؤرىةوزظ", strict=True)),
    **dict(zip("QWERUIOP{}", "\u064e\u064b\u064f\u064c‘÷×؛<>", strict=True)),
    **dict(zip('ASDFHJKL:"', '\u0650\u064d][أـ،/:"', strict=True)),
    **dict(zip("ZXCVNM<>?", "~\u0652}{آ’,.؟", strict=True)),
    **dict(zip("`~()", "ذ\u0651)(", strict=True)),
    "b": "لا",
    "B": "لآ",
    "G": "لأ",
    "T": "لإ",
    "Y": "إ",
}
"""Key of the Latin layout → what the same key writes in Windows' Arabic (101)."""

ARABIC_X11: Final[Mapping[str, str]] = {
    **ARABIC_101,
    "U": "`",
    "M": "'",
    "b": "ﻻ",
    "B": "ﻵ",
    "G": "ﻷ",
    "T": "ﻹ",
}
"""The same for the layout «ara» of X11."""

_TO_LATIN: Final[Mapping[str, str]] = {
    arabic: latin for layout in (ARABIC_X11, ARABIC_101) for latin, arabic in layout.items()
}
_LONGEST: Final = max(map(len, _TO_LATIN))


def arabic_keys(text: str, layout: Mapping[str, str] = ARABIC_101) -> str:
    """What the keys of a Latin text write under an Arabic layout."""
    return "".join(layout.get(letter, letter) for letter in text)


def latin_keys(text: str) -> str:
    """The Latin text whose keys were pressed under one of the Arabic layouts.

    «لا» is read as its one key, not as «ل» and «ا» after each other, which no code of ours has.
    """
    found, at = [], 0
    while at < len(text):
        pieces = (text[at : at + length] for length in range(_LONGEST, 0, -1))
        piece = next((one for one in pieces if one in _TO_LATIN), text[at])
        found.append(_TO_LATIN.get(piece, piece))
        at += len(piece)
    return "".join(found)
