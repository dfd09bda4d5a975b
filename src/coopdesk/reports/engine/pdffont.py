"""A face inside one document: codes for its clusters, and the font objects at the end.

The codes are given in the order of use, so equal documents have equal bytes whatever was printed
before them.
"""

import hashlib
import struct
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from coopdesk.reports.engine.composites import add_composites
from coopdesk.reports.engine.faces import Cluster, Face
from coopdesk.reports.engine.pdffile import PdfFile

_KEPT_RUNS = 50_000
_STEM, _CAP_HEIGHT, _SYMBOLIC = 80, 700, 4
_CMAP_BLOCK = 100
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{blocks}endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class ShapedRun(NamedTuple):
    """A run ready for the page: its width in thousandths of the size and its codes in hex."""

    font: "PdfFont"
    advance: float
    codes: str


class PdfFont:
    """The Type0 font of one face in one document."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self.chars = face.chars
        self._clusters = [Cluster((), 0, "")]
        self._codes: dict[Cluster, int] = {}
        self._runs: dict[tuple[str, bool, int, int], ShapedRun] = {}
        self.space = self.run(" ", rtl=False)
        # Between two numbers a reader needs to be told that the line runs from right to left.
        blank = self.face.run(" ", rtl=False)
        self.turning_space = self._encode([c._replace(text=" \u200f") for c in blank])
        self.tatweel = self.run("ـ", rtl=True).advance
        self._figure_codes = _FigureCodes(self)

    def run(self, text: str, *, rtl: bool, after: int = 0, tatweels: int = 0) -> ShapedRun:
        """A run of one direction; `tatweels` strokes after its first `after` characters."""
        key = (text, rtl, after, tatweels)
        known = self._runs.get(key)
        if known is None:
            if len(self._runs) > _KEPT_RUNS:
                self._runs.clear()
            clusters = self.face.run(text, rtl=rtl, after=after, tatweels=tatweels)
            known = self._runs[key] = self._encode(clusters)
        return known

    def missing(self, char: str) -> ShapedRun:
        """What stands for a letter no face has: a question mark that is read back as the letter."""
        (mark,) = self.face.run("?", rtl=False)
        return self._encode([mark._replace(text=char)])

    def figures(self, text: str) -> ShapedRun | None:
        """Digits and their separators put together from single codes, where the face kerns none."""
        widths = self.face.figure_widths
        try:
            advance = sum([widths[char] for char in text])
        except KeyError:
            return None
        return ShapedRun(self, advance, text.translate(self._figure_codes))

    def _encode(self, clusters: list[Cluster]) -> ShapedRun:
        codes = "".join([f"{self._code(cluster):04X}" for cluster in clusters])
        advance = sum([cluster.advance for cluster in clusters]) * self.face.per_mille
        return ShapedRun(self, advance, codes)

    def _code(self, cluster: Cluster) -> int:
        code = self._codes.get(cluster)
        if code is None:
            code = self._codes[cluster] = len(self._clusters)
            self._clusters.append(cluster)
        return code

    def write(self, file: PdfFile) -> int:
        """Embed the glyphs that were used, when all pages are drawn; gives the font's number."""
        face = self.face
        program = _program(face, tuple(self._clusters))
        name = f"{program.tag}+{face.postscript_name}"
        data = file.packed_stream(program.font, b"/Length1 %d" % program.size)
        map_ = file.packed_stream(program.gids)
        text = file.packed_stream(program.text)
        box = " ".join(map(str, face.box))
        descriptor = file.put(
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/FontBBox[{box}]"
            f"/ItalicAngle 0/Ascent {face.ascent}/Descent {face.descent}"
            f"/CapHeight {_CAP_HEIGHT}/StemV {_STEM}"
            f"/FontFile2 {data} 0 R>>"
        )
        widths = " ".join([self._width(cluster) for cluster in self._clusters])
        descendant = file.put(
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/FontDescriptor {descriptor} 0 R"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/DW 1000/W[0[{widths}]]/CIDToGIDMap {map_} 0 R>>"
        )
        return file.put(
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {text} 0 R>>"
        )

    def _width(self, cluster: Cluster) -> str:
        return f"{max(0, cluster.advance) * self.face.per_mille:.3f}".rstrip("0").rstrip(".")


class _FigureCodes(dict[int, str]):
    """The code of each figure, given at its first use; a table for `str.translate`."""

    def __init__(self, font: PdfFont) -> None:
        self._font = font

    def __missing__(self, char: int) -> str:
        code = self[char] = self._font.run(chr(char), rtl=False).codes
        return code


class _Program(NamedTuple):
    """A font file with its tables, compressed as they stand in the document."""

    font: bytes
    size: int
    gids: bytes
    text: bytes
    tag: str


@lru_cache(maxsize=16)
def _program(face: Face, clusters: tuple[Cluster, ...]) -> _Program:
    """The subset for these clusters; a paper that is shown and then printed needs it twice."""
    gids = {0} | {gid for cluster in clusters for gid, _, _ in cluster.glyphs}
    subset, new_gid = face.subset(gids)
    font, cluster_gids = add_composites(subset, clusters, new_gid)
    gid_map = struct.pack(f">{len(cluster_gids)}H", *cluster_gids)
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(font).digest()[:6])
    text = zlib.compress(_to_unicode(clusters).encode())
    return _Program(zlib.compress(font), len(font), zlib.compress(gid_map), text, tag)


def _to_unicode(clusters: Sequence[Cluster]) -> str:
    lines = [
        f"<{code:04X}> <{cluster.text.encode('utf-16-be').hex().upper()}>\n"
        for code, cluster in enumerate(clusters)
        if cluster.text
    ]
    blocks = ""
    for start in range(0, len(lines), _CMAP_BLOCK):
        block = lines[start : start + _CMAP_BLOCK]
        blocks += f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n"
    return _CMAP.format(blocks=blocks)
