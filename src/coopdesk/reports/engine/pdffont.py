"""A face inside one document: codes for its clusters, and the font objects at the end.

The codes are given in the order of use, so equal documents have equal bytes whatever was printed
before them.
"""

import hashlib
import struct
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from coopdesk.reports.engine.composites import add_composites
from coopdesk.reports.engine.faces import Cluster, Face

_KEPT_RUNS = 50_000
_SINGLES = "0123456789٠١٢٣٤٥٦٧٨٩ ,.-/:()+#%"
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
        self._singles: tuple[dict[int, str], dict[str, float]] | None = None

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
        if self._singles is None:
            self._singles = self._measure_singles()
        codes, widths = self._singles
        try:
            advance = sum([widths[char] for char in text])
        except KeyError:
            return None
        return ShapedRun(self, advance, text.translate(codes))

    def _measure_singles(self) -> tuple[dict[int, str], dict[str, float]]:
        one = {char: self.run(char, rtl=False) for char in _SINGLES if char in self.chars}
        kerned = any(
            sum(c.advance for c in self.face.run(a + b, rtl=False)) * self.face.per_mille
            - one[a].advance
            - one[b].advance
            > 0.01
            for a in one
            for b in "017,.-/ "
        )
        if kerned:
            return {}, {}
        codes = {ord(char): run.codes for char, run in one.items()}
        return codes, {char: run.advance for char, run in one.items()}

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

    def addObjects(self, doc: Any) -> None:  # noqa: N802  the name reportlab calls at saving
        """Write the font into the document; reportlab calls this when all pages are drawn."""
        gids = {0} | {gid for cluster in self._clusters for gid, _, _ in cluster.glyphs}
        subset, new_gid = self.face.subset(gids)
        program, cluster_gids = add_composites(subset, self._clusters, new_gid)
        tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(program).digest()[:6])
        name = PDFName(f"{tag}+{self.face.postscript_name}")
        gid_map = struct.pack(f">{len(cluster_gids)}H", *cluster_gids)
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray(self.face.box),
                "ItalicAngle": 0,
                "Ascent": self.face.ascent,
                "Descent": self.face.descent,
                "CapHeight": _CAP_HEIGHT,
                "StemV": _STEM,
                "FontFile2": self._stream(doc, "program", program, Length1=len(program)),
            }
        )
        system = {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity")}
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDSystemInfo": PDFDictionary(system | {"Supplement": 0}),
                "FontDescriptor": doc.Reference(descriptor, f"{self.resource}.descriptor"),
                "DW": 1000,
                "W": PDFArray([0, PDFArray([self._width(c) for c in self._clusters])]),
                "CIDToGIDMap": self._stream(doc, "gids", gid_map),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([doc.Reference(descendant, f"{self.resource}.cid")]),
                "ToUnicode": self._stream(doc, "text", self._to_unicode().encode()),
            }
        )
        fonts = doc.idToObject["BasicFonts"].dict
        fonts[self.resource] = doc.Reference(font, f"{self.resource}.font")

    def _width(self, cluster: Cluster) -> float:
        width = round(max(0, cluster.advance) * self.face.per_mille, 3)
        return int(width) if width == int(width) else width

    def _to_unicode(self) -> str:
        lines = [
            f"<{code:04X}> <{cluster.text.encode('utf-16-be').hex().upper()}>\n"
            for code, cluster in enumerate(self._clusters)
            if cluster.text
        ]
        blocks = ""
        for start in range(0, len(lines), _CMAP_BLOCK):
            block = lines[start : start + _CMAP_BLOCK]
            blocks += f"{len(block)} beginbfchar\n{''.join(block)}endbfchar\n"
        return _CMAP.format(blocks=blocks)

    def _stream(self, doc: Any, key: str, content: bytes, **entries: int) -> Any:
        stream = PDFStream(PDFDictionary(dict(entries)), content, [PDFZCompress])
        return doc.Reference(stream, f"{self.resource}.{key}")
