"""Looking into an .xlsx before a fast reader trusts it.

The reader keeps a sheet as one rectangle: a single stray cell in the last corner would take more
memory than any machine has. And it does not tell a formula without a result from an empty cell.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from posixpath import join, normpath
from typing import Final
from xml.etree import ElementTree as ET

from coopdesk.errors import FileError, Problem

LARGEST_INSIDE: Final = 1024 * 1024 * 1024
_LARGEST_RATIO: Final = 400
_CHUNK: Final = 1024 * 1024
_LONGEST_TAG: Final = 64 * 1024
_FILLED: Final = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"[^<>]*(?<!/)>')
_FORMULA: Final = re.compile(
    rb'<(?:\w+:)?c\b[^>]*\br="([A-Z]{1,3})(\d{1,7})"[^>]*(?<!/)>\s*<(?:\w+:)?f\b'
    rb"(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v></(?:\w+:)?v>)?"
    rb"\s*</(?:\w+:)?c>"
)
_WORKBOOK: Final = "xl/workbook.xml"
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the filled cells of a sheet reach, and which have no known value."""

    rows: int = 0
    columns: int = 0
    unknown: frozenset[tuple[int, int]] = frozenset()


class Archive:
    """The parts of a zipped workbook."""

    def __init__(self, name: str, content: bytes) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(BytesIO(content))
            infos = self._zip.infolist()
        except _DAMAGED as error:
            raise FileError(Problem.FILE_BROKEN, file=name) from error
        size = sum(info.file_size for info in infos)
        if size > max(LARGEST_INSIDE // 8, min(LARGEST_INSIDE, _LARGEST_RATIO * len(content))):
            raise FileError(Problem.FILE_TOO_BIG, file=name)
        if any(info.flag_bits & 1 for info in infos):
            raise FileError(Problem.FILE_PASSWORD, file=name)
        self._names = {info.filename for info in infos}
        if _WORKBOOK not in self._names:
            raise FileError(Problem.FILE_NOT_WORKBOOK, file=name)

    def parts(self) -> dict[str, str]:
        """Which part holds which sheet, by the sheet's name."""
        targets = {
            relation.get("Id", ""): normpath(join("/xl", relation.get("Target", ""))).lstrip("/")
            for relation in self._tree("xl/_rels/workbook.xml.rels")
        }
        parts: dict[str, str] = {}
        for element in self._tree(_WORKBOOK).iter():
            if element.tag.rpartition("}")[2] == "sheet":
                relation_id = next((v for k, v in element.items() if k.endswith("}id")), "")
                parts[element.get("name", "")] = targets.get(relation_id, "")
        return parts

    def extent(self, part: str) -> Extent:
        """Read one sheet through, looking only at where its filled cells are."""
        if part not in self._names:
            raise FileError(Problem.FILE_BROKEN, file=self.name)
        rows, columns = 0, b""
        unknown: set[tuple[int, int]] = set()
        for piece in self._pieces(part):
            found = _FILLED.findall(piece)
            if not found:
                continue
            rows = max(rows, max(int(row) for _column, row in found))
            columns = max({column for column, _row in found} | {columns}, key=_by_place)
            if b"<f" in piece or b":f" in piece:
                places = _FORMULA.findall(piece)
                unknown.update((int(row), _index(column)) for column, row in places)
        return Extent(rows, _index(columns) + 1 if columns else 0, frozenset(unknown))

    def check(self) -> None:
        """Read the parts every sheet needs to their end, so that their sizes are what they say.

        Raises:
            FileError: a part is cut short or damaged.
        """
        for part in (_WORKBOOK, "xl/sharedStrings.xml", "xl/styles.xml"):
            if part in self._names:
                for _piece in self._pieces(part):
                    pass

    def _pieces(self, part: str) -> Iterator[bytes]:
        """The part in pieces that end between two cells."""
        rest = b""
        try:
            with self._zip.open(part) as stream:
                while data := stream.read(_CHUNK):
                    piece = rest + data
                    cut = piece.rfind(b"</row>") + 1 or piece.rfind(b"<row") or len(piece)
                    if len(piece) - cut > _LONGEST_TAG * 64:
                        cut = len(piece)
                    rest = piece[cut:]
                    yield piece[:cut]
        except _DAMAGED as error:
            raise FileError(Problem.FILE_BROKEN, file=self.name) from error
        if rest:
            yield rest

    def _tree(self, part: str) -> ET.Element:
        try:
            return ET.fromstring(self._zip.read(part))  # noqa: S314 - see the import
        except (ET.ParseError, *_DAMAGED) as error:
            raise FileError(Problem.FILE_BROKEN, file=self.name) from error


def _by_place(column: bytes) -> tuple[int, bytes]:
    return len(column), column


def _index(column: bytes) -> int:
    place = 0
    for letter in column:
        place = place * 26 + letter - 64
    return place - 1
