"""Logical text made ready for a page: cleaned, digits chosen, numbers kept in one piece."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Digits = Literal["latin", "arabic"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence in one weight."""

    text: str
    bold: bool = False


Text = str | Sequence[str | Run]


def bold(text: str) -> Run:
    """A bold stretch inside a sentence."""
    return Run(text, bold=True)


RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
LRI, PDI, NBSP = "\u2066", "\u2069", "\u00a0"
# Characters that steer the order or the joining and draw nothing themselves.
SILENT = frozenset(
    "\u00ad\u200b\u200e\u200f\u061c\u2060\u2066\u2067\u2068\u2069\ufeff"
    + "".join(map(chr, range(0xFE00, 0xFE10)))
)

_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Control and tag characters, and pasted overrides: they would turn a name around.
_DROPPED = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\ud800-\udfff\U000e0000-\U000e007f]"
)
_PLAIN = re.compile("[ -~\u0621-\u063a\u0641-\u064a]*")
_WESTERN = "0123456789"
_EASTERN = "٠١٢٣٤٥٦٧٨٩"
_TO_EASTERN = str.maketrans(_WESTERN, _EASTERN)
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
# Phones, ISO dates, signed amounts, percentages, web addresses: one piece read from left to right.
_ONE_PIECE = re.compile(
    r"(?<![^\s(«\[:،/“\"])(?:"
    r"https?://[^\s\u0600-\u06ff]+"
    r"|\+?\d+(?:[-–]\d+)+"
    r"|\+\d[\d -]*\d"
    r"|[-+]?[0-9](?:[0-9.,]*[0-9])?%"
    r"|[-+]\d(?:[\d,.]*\d)?"
    r"|\d{2,4}(?: \d{2,4}){2,}"
    r")(?!\w)"
)
_TIE_FROM, _TIE_WORD = 40, 24


def clean(text: str, digits: Digits = "latin") -> str:
    """The text in one normal form, line ends as one line feed, without what cannot stand on paper.

    `latin` leaves figures as they were written; `arabic` turns them into ٠-٩.
    """
    if not _PLAIN.fullmatch(text):
        text = _DROPPED.sub("", _LINE_END.sub("\n", text)).replace("\t", " ")
        text = unicodedata.normalize("NFC", text)
    return eastern(text) if digits == "arabic" else text


def eastern(text: str) -> str:
    """Figures as ٠-٩ with their own separators; words and addresses in Latin keep theirs."""
    if not any(c in text for c in _WESTERN):
        return text
    return " ".join(map(_eastern_word, text.split(" ")))


def _eastern_word(word: str) -> str:
    if any("a" <= c.lower() <= "z" for c in word):
        return word
    word = _GROUPED.sub("٬", word)
    if word.count(".") == 1:
        word = _DECIMAL.sub("٫", word)
    return word.replace("%", "٪").translate(_TO_EASTERN)


def pieces(text: str) -> list[tuple[int, int]]:
    """Where numbers stand that the Unicode order would take apart after an Arabic letter."""
    if not RTL_LETTER.search(text):
        return []
    found = []
    for match in _ONE_PIECE.finditer(text):
        before = text[: match.start()].rstrip(" (-–/.,:")
        if not (before and before[-1].isascii() and before[-1].isalpha()):
            found.append(match.span())
    return found


def tie_at(text: str) -> int | None:
    """The space to make unbreakable so that the last line never holds one word."""
    if len(text) < _TIE_FROM:
        return None
    space = text.rfind(" ")
    before = text.rfind(" ", 0, space)
    if before < 0 or len(text) - before > 2 * _TIE_WORD:
        return None
    return space
