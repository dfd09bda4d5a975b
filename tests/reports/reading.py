"""Reads a paper back as a person would who searches or copies from it."""

import subprocess
import unicodedata
from pathlib import Path

_ORDER_MARKS = {
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2066, 0x206A)),
    "\u200e",
    "\u200f",
}


def read_pages(pdf: Path) -> list[str]:
    """The text of each page as `pdftotext -layout` gives it, without direction marks."""
    run = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, encoding="utf-8"
    )
    text = "".join(char for char in run.stdout if char not in _ORDER_MARKS)
    return unicodedata.normalize("NFC", text).split("\f")[:-1]


def essence(text: str) -> str:
    """Letters, digits and marks in their order: what a reader must never lose."""
    text = unicodedata.normalize("NFC", text)
    kept = "".join(char for char in text if unicodedata.category(char)[0] in "LNM")
    return kept.replace("ـ", "")
