"""Numbers, dates, phones and codes inside Arabic text: kept in their own order."""

from typing import Final
from unicodedata import bidirectional

from PySide6.QtCore import Qt

from coopdesk.ui.kit import look

RLM: Final = "\u200f"
LRM: Final = "\u200e"
LRI: Final = "\u2066"
FSI: Final = "\u2068"
PDI: Final = "\u2069"

LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
"""Where reading starts: right in Arabic, left in English."""

_CONTROLS: Final = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_DIGITS: Final = {ord(sign): str(at % 10) for at, sign in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")} | {
    ord("٫"): ".",
    ord("٬"): None,
}


def ltr(value: object) -> str:
    """A value that must keep its own order inside Arabic; «» for nothing.

    The mark in front sets it at the side where the text around it starts.
    """
    text = "" if value is None else str(value)
    return f"{RLM if look.is_rtl() else ''}{LRI}{text}{PDI}" if text else ""


def isolated(text: str) -> str:
    """Words of any direction, such as a name, that must not pull their neighbours along."""
    return f"{FSI}{text}{PDI}" if text else ""


def reads_right(text: str) -> bool:
    """Whether text reads from the right: its first letter is an Arabic one."""
    for sign in text:
        kind = bidirectional(sign)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return look.is_rtl()


def sentence(text: str) -> str:
    """An Arabic sentence that begins with a Latin word or a key still reads from the right."""
    if look.is_rtl() and not reads_right(text) and any(map(_is_arabic, text)):
        return RLM + text
    return text


def elided(text: str, whole: str) -> str:
    """A shortened text, its dots where that text ends whatever the window's direction is."""
    return text if text == whole else text + (RLM if reads_right(whole) else LRM)


def _is_arabic(sign: str) -> bool:
    return bidirectional(sign) in ("R", "AL")


def number(value: int) -> str:
    """A whole number with thousands separators, safe inside Arabic."""
    return ltr(f"{value:,}")


def plain(text: str) -> str:
    """Text without direction marks: for the clipboard, for saving, for comparing."""
    return text.translate(_CONTROLS)


def latin(text: str) -> str:
    """Text with its digits as 0-9 and without direction marks: what number fields take."""
    return text.translate(_DIGITS).translate(_CONTROLS)
