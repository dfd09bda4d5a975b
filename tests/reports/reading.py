"""Reads a paper back as a person would who searches or copies from it."""

import subprocess
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

_ORDER_MARKS = {
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2066, 0x206A)),
    "\u200e",
    "\u200f",
}
_DPI, _DARK = 100, 160


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


@dataclass(frozen=True)
class Ink:
    """What is printed on a page."""

    share: float
    """Of the sheet, 0 to 1."""
    margin: float
    """Millimetres left free at the narrowest edge."""


def ink_of(pdf: Path, *, last: int = 3) -> list[Ink]:
    """The ink of the first pages as a printer of 100 dots an inch puts it on paper."""
    with TemporaryDirectory() as folder:
        pages = Path(folder, "page")
        command = ["pdftoppm", "-r", str(_DPI), "-gray", "-l", str(last), str(pdf), str(pages)]
        subprocess.run(command, check=True)
        return [_ink_on(page) for page in sorted(Path(folder).iterdir())]


def _ink_on(picture: Path) -> Ink:
    with Image.open(picture) as page:
        dark = page.point(lambda level: 255 * (level < _DARK))
    left, top, right, bottom = dark.getbbox() or (0, 0, *dark.size)
    free = min(left, top, dark.width - right, dark.height - bottom) * 25.4 / _DPI
    return Ink(dark.histogram()[255] / (dark.width * dark.height), free)


def fonts_of(pdf: Path) -> list[tuple[str, bool]]:
    """The fonts of a file, and whether each is embedded."""
    run = subprocess.run(["pdffonts", str(pdf)], check=True, capture_output=True, encoding="utf-8")
    lines = [line.split() for line in run.stdout.splitlines()[2:]]
    return [(line[0], line[-5] == "yes") for line in lines]
