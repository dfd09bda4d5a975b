"""The bundled faces: a run of text as clusters, each one drawn and read back as a whole.

A cluster is what becomes one code of the PDF font: its glyphs at their offsets, its width with the
kerning in it, and the text it stands for. Marks are never glyphs of their own on the page, for a
reader would end the word at each of them.
"""

from functools import cache, cached_property
from threading import Lock
from typing import Any, NamedTuple

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

from coopdesk import paths
from coopdesk.reports.engine.shapers import Glyph, ShaperName, open_shaper
from coopdesk.reports.engine.styles import Family

FONT_FILES: dict[tuple[Family, bool], str] = {
    ("amiri", False): "Amiri-Regular.ttf",
    ("amiri", True): "Amiri-Bold.ttf",
    ("naskh", False): "NotoNaskhArabic-Regular.ttf",
    ("naskh", True): "NotoNaskhArabic-Bold.ttf",
    ("kufi", False): "NotoKufiArabic-Bold.ttf",
    ("kufi", True): "NotoKufiArabic-Bold.ttf",
    ("plex", False): "IBMPlexSansArabic-Regular.ttf",
    ("plex", True): "IBMPlexSansArabic-Bold.ttf",
}
FALLBACKS: tuple[Family, ...] = ("naskh", "amiri", "plex", "kufi")
_NO_TEXT = str.maketrans("", "", "\u200c\u200d")
_FIGURES = "0123456789٠١٢٣٤٥٦٧٨٩ ,.-/:()+#%"
_KEPT_RUNS = 50_000

Placed = tuple[tuple[int, int, int], ...]


class Cluster(NamedTuple):
    """Glyphs (number, x, y) drawn as one, their width and the text they stand for; font units."""

    glyphs: Placed
    advance: int
    text: str


class Face:
    """One font file, shared by all documents of the process."""

    def __init__(self, file: str, shaper: ShaperName) -> None:
        path = paths.fonts() / file
        self._shaper = open_shaper(path, shaper)
        self._runs: dict[tuple[str, bool, int, int], list[Cluster]] = {}
        self._lock = Lock()
        with TTFont(path, lazy=True) as font:
            head, hhea = font["head"], font["hhea"]
            self.per_mille = 1000 / head.unitsPerEm
            self.postscript_name = str(font["name"].getDebugName(6))
            box = (head.xMin, head.yMin, head.xMax, head.yMax)
            self.box = [round(edge * self.per_mille) for edge in box]
            self.ascent = round(hhea.ascent * self.per_mille)
            self.descent = round(hhea.descent * self.per_mille)
        self._path = path
        self.chars = self._shaper.chars | {"\u200c", "\u200d"}
        self.subset = self._shaper.subset

    def run(self, text: str, *, rtl: bool, after: int = 0, tatweels: int = 0) -> list[Cluster]:
        """The clusters of a run in visual order, stretched by tatweels before character `after`."""
        key = (text, rtl, after, tatweels)
        known = self._runs.get(key)
        if known is None:
            with self._lock:
                if len(self._runs) > _KEPT_RUNS:
                    self._runs.clear()
                known = self._runs[key] = self._shape(text, rtl=rtl, after=after, tatweels=tatweels)
        return known

    @cached_property
    def figure_widths(self) -> dict[str, float]:
        """Widths of digits and separators in thousandths; empty where the face kerns them."""
        one = {char: self._width(char) for char in _FIGURES if char in self.chars}
        for first in one:
            for second in "0179,.-/ ":
                if abs(self._width(first + second) - one[first] - one[second]) > 0.01:
                    return {}
        return one

    def _width(self, text: str) -> float:
        units = sum(cluster.advance for cluster in self.run(text, rtl=False))
        return float(units * self.per_mille)

    def outline(self, gid: int) -> str:
        """The path of a glyph as PDF operators, in font units."""
        with TTFont(self._path, lazy=True) as font:
            pen = _PathPen(font.getGlyphSet())
            pen.glyphSet[font.getGlyphName(gid)].draw(pen)
        return " ".join(pen.operators)

    def _shape(self, text: str, *, rtl: bool, after: int, tatweels: int) -> list[Cluster]:
        stretched = text[:after] + "ـ" * tatweels + text[after:]
        glyphs = self._shaper.shape(stretched, rtl=rtl)
        # Justification strokes belong to the letter before them and have no text of their own.
        owner = max((g.cluster for g in glyphs if g.cluster < after), default=0)
        drawn = range(after, after + tatweels)
        groups: list[tuple[int, list[Glyph]]] = []
        for glyph in glyphs:
            start = owner if glyph.cluster in drawn else glyph.cluster
            if groups and groups[-1][0] == start:
                groups[-1][1].append(glyph)
            else:
                groups.append((start, [glyph]))
        starts = sorted(start for start, _ in groups)
        ends = dict(zip(starts, [*starts[1:], len(stretched)], strict=True))
        clusters: list[Cluster] = []
        for start, group in groups:
            chars = "".join(stretched[i] for i in range(start, ends[start]) if i not in drawn)
            clusters += _clusters(group, chars.translate(_NO_TEXT), rtl=rtl)
        return clusters


class _PathPen(BasePen):  # type: ignore[misc]  # fontTools has no types
    """A glyph's outline as PDF path operators."""

    def __init__(self, glyphs: Any) -> None:
        super().__init__(glyphs)
        self.operators: list[str] = []

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802  fontTools' name
        self.operators.append(f"{pt[0]:g} {pt[1]:g} m")

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802  fontTools' name
        self.operators.append(f"{pt[0]:g} {pt[1]:g} l")

    def _curveToOne(self, *points: tuple[float, float]) -> None:  # noqa: N802  fontTools' name
        self.operators.append(" ".join(f"{x:g} {y:g}" for x, y in points) + " c")

    def _closePath(self) -> None:  # noqa: N802  fontTools' name
        self.operators.append("h")


def _clusters(group: list[Glyph], chars: str, *, rtl: bool) -> list[Cluster]:
    seen = chars[::-1] if rtl else chars
    if len(group) == len(chars) > 1 and all(glyph.advance for glyph in group):
        return [_compose([glyph], char) for glyph, char in zip(group, seen, strict=True)]
    whole = _compose(group, chars)
    if len(chars) < 2:
        return [whole]
    # A code of several letters would be read back in the wrong order: the first code draws the
    # whole, the others are blank, and the width is shared out among them.
    share = whole.advance // len(seen)
    widths = [share] * (len(seen) - 1) + [whole.advance - share * (len(seen) - 1)]
    return [
        Cluster(whole.glyphs if not at else (), width, char)
        for at, (char, width) in enumerate(zip(seen, widths, strict=True))
    ]


def _compose(group: list[Glyph], text: str) -> Cluster:
    x = 0
    placed = []
    for glyph in group:
        placed.append((glyph.gid, x + glyph.dx, glyph.dy))
        x += glyph.advance
    return Cluster(tuple(placed), x, text)


@cache
def load_face(family: Family, bold: bool, shaper: ShaperName) -> Face:  # noqa: FBT001  a cache key
    """A bundled face, read once a process."""
    return Face(FONT_FILES[family, bold], shaper)
