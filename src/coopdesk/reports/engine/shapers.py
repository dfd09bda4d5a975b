"""Two ways to turn a directional run into glyphs: HarfBuzz, or presentation forms without it.

Both give the glyphs in visual order, left to right, in font units.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any, ClassVar, Literal, NamedTuple, Protocol

import arabic_reshaper
from bidi.mirror import MIRRORED
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

try:
    import uharfbuzz
except ImportError:  # a machine without the wheel still prints, by presentation forms
    uharfbuzz = None

ShaperName = Literal["harfbuzz", "forms"]
DEFAULT: ShaperName = "harfbuzz" if uharfbuzz else "forms"

_DROPPED_TABLES = [
    "GSUB",
    "GPOS",
    "GDEF",
    "name",
    "OS/2",
    "post",
    "cmap",
    "DSIG",
    "kern",
    "BASE",
    "JSTF",
    "STAT",
    "meta",
    "gasp",
    "prep",
    "fpgm",
    "cvt",
]


class Glyph(NamedTuple):
    """One glyph of a shaped run; `cluster` is the index of its first character."""

    gid: int
    cluster: int
    advance: int
    dx: int
    dy: int


class Shaper(Protocol):
    """What a face needs to know about its font file."""

    chars: frozenset[str]

    def shape(self, text: str, *, rtl: bool) -> list[Glyph]:
        """The glyphs of a run of one direction, in visual order."""

    def subset(self, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """A TrueType file of these glyphs only, and their new numbers."""


class HarfBuzzShaper:
    """Full OpenType: ligatures, marks in their places, kerning."""

    def __init__(self, path: Path) -> None:
        self._face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        self._font = uharfbuzz.Font(self._face)
        self.chars = frozenset(map(chr, self._face.unicodes))

    def shape(self, text: str, *, rtl: bool) -> list[Glyph]:
        """The glyphs of a run of one direction, in visual order."""
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        # Latin as Latin: with the Arabic script Amiri would change the dots of numbers.
        buffer.direction, buffer.script, buffer.language = (
            ("rtl", "Arab", "ar") if rtl else ("ltr", "Latn", "en")
        )
        uharfbuzz.shape(self._font, buffer)
        return [
            Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def subset(self, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """A TrueType file of these glyphs only, and their new numbers."""
        wanted = uharfbuzz.SubsetInput()
        wanted.glyph_set.update(set(gids))
        wanted.unicode_set.clear()
        wanted.drop_table_tag_set.update(
            int.from_bytes(tag.ljust(4).encode(), "big") for tag in _DROPPED_TABLES
        )
        flags = uharfbuzz.SubsetFlags
        wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE
        plan = uharfbuzz.SubsetPlan(self._face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


class FormsShaper:
    """arabic-reshaper's presentation forms: joined, readable, marks centred over letters."""

    _joining = arabic_reshaper.ArabicReshaper({"delete_harakat": False, "support_ligatures": False})
    _LAM_ALEF: ClassVar = {"آ": 0xFEF5, "أ": 0xFEF7, "إ": 0xFEF9, "ا": 0xFEFB}

    def __init__(self, path: Path) -> None:
        self._path = path
        self._font: Any = TTFont(path)
        self._cmap: dict[int, str] = self._font.getBestCmap()
        self.chars = frozenset(map(chr, self._cmap))

    @cached_property
    def _glyf(self) -> Any:
        return self._font["glyf"]

    def shape(self, text: str, *, rtl: bool) -> list[Glyph]:
        """The glyphs of a run of one direction, in visual order."""
        glyphs: list[Glyph] = []
        for form, cluster in self._forms(text) if rtl else _as_they_are(text):
            char = MIRRORED.get(form, form) if rtl else form
            name = self._cmap.get(ord(char), self._cmap.get(ord(text[cluster]), ".notdef"))
            gid, advance = self._font.getGlyphID(name), self._font["hmtx"][name][0]
            if unicodedata.combining(form) and glyphs:
                base = next(g for g in reversed(glyphs) if g.advance or g is glyphs[0])
                offset = self._middle(base.gid) - self._middle(gid)
                # A mark is drawn from its letter's origin, before or after the pen moved on.
                back = 0 if rtl else base.advance
                glyphs.append(Glyph(gid, base.cluster, 0, offset - back, 0))
            else:
                glyphs.append(Glyph(gid, cluster, advance, 0, 0))
        return glyphs[::-1] if rtl else glyphs

    def subset(self, gids: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """A TrueType file of these glyphs only, and their new numbers."""
        names = [self._font.getGlyphName(gid) for gid in sorted(set(gids))]
        font = TTFont(self._path)
        keep = Options(hinting=False, layout_closure=False, notdef_outline=True)
        keep.drop_tables += _DROPPED_TABLES
        subsetter = Subsetter(keep)
        subsetter.populate(glyphs=names)
        subsetter.subset(font)
        kept = {name: number for number, name in enumerate(font.getGlyphOrder())}
        for tag in _DROPPED_TABLES:
            if tag in font and tag not in ("post", "cmap", "name", "OS/2"):
                del font[tag]
        out = BytesIO()
        font.save(out)
        return out.getvalue(), {self._font.getGlyphID(name): kept[name] for name in names}

    def _middle(self, gid: int) -> int:
        outline = self._glyf[self._font.getGlyphName(gid)]
        if not outline.numberOfContours:
            return 0
        return int(outline.xMin + outline.xMax) // 2

    def _forms(self, text: str) -> Sequence[tuple[str, int]]:
        """Joining forms with the index of their character; lam and alef as one, marks after it."""
        forms = self._joining.reshape(text)
        if len(forms) != len(text):
            return _as_they_are(text)
        found: list[tuple[str, int]] = []
        taken: set[int] = set()
        for at, form in enumerate(forms):
            if at in taken:
                continue
            alef = _next_letter(text, at)
            if text[at] == "ل" and alef is not None and text[alef] in self._LAM_ALEF:
                joined = unicodedata.decomposition(form).startswith(("<medial>", "<final>"))
                found.append((chr(self._LAM_ALEF[text[alef]] + joined), at))
                taken.add(alef)
            else:
                found.append((form, at))
        return found


def _as_they_are(text: str) -> Sequence[tuple[str, int]]:
    return [(char, index) for index, char in enumerate(text)]


def _next_letter(text: str, at: int) -> int | None:
    after = at + 1
    while after < len(text) and unicodedata.combining(text[after]):
        after += 1
    return after if after < len(text) else None


def open_shaper(path: Path, name: ShaperName) -> Shaper:
    """The named shaper for a font file."""
    return HarfBuzzShaper(path) if name == "harfbuzz" else FormsShaper(path)
