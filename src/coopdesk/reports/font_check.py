"""Whether the bundled fonts are all there and whole."""

from typing import Final

from fontTools.ttLib import TTFont, TTLibError
from fontTools.ttLib.sfnt import calcChecksum

from coopdesk import paths

FONT_FILES: Final = (
    "Amiri-Bold.ttf",
    "Amiri-Regular.ttf",
    "IBMPlexSansArabic-Bold.ttf",
    "IBMPlexSansArabic-Medium.ttf",
    "IBMPlexSansArabic-Regular.ttf",
    "IBMPlexSansArabic-SemiBold.ttf",
    "NotoKufiArabic-Bold.ttf",
    "NotoNaskhArabic-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
)
"""What the papers and the window are set in."""


def damaged_fonts() -> list[str]:
    """File names of the bundled fonts that are missing or were changed."""
    return [name for name in FONT_FILES if not _is_whole(name)]


def _is_whole(name: str) -> bool:
    """Every table of the file against the checksum it carries."""
    try:
        with TTFont(paths.fonts() / name) as font:
            tables = font.reader.tables
            return all(_checksum(tag, font.reader[tag]) == tables[tag].checkSum for tag in tables)
    except (OSError, TTLibError):
        return False


def _checksum(tag: str, data: bytes) -> int:
    """The table «head» holds a sum over the whole file, which its own sum leaves out."""
    if tag == "head":
        data = data[:8] + bytes(4) + data[12:]
    return int(calcChecksum(data))
