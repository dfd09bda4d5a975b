"""The text of one document: logical strings in, laid lines out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from coopdesk.reports.engine.bidi import Base
from coopdesk.reports.engine.faces import FALLBACKS, load_face
from coopdesk.reports.engine.lines import Line, Paragraph, Setting
from coopdesk.reports.engine.pdffont import PdfFont, ShapedRun
from coopdesk.reports.engine.shapers import DEFAULT, ShaperName
from coopdesk.reports.engine.styles import MM, Align, Family, Style
from coopdesk.reports.engine.text import (
    LRI,
    NBSP,
    PDI,
    RTL_LETTER,
    Digits,
    Run,
    Text,
    clean,
    pieces,
    tie_at,
)

_KEPT_LAYOUTS = 20_000
_NO_WRAP = 100_000.0
_LEAST_SIZE, _SIZE_STEP = 0.78, 0.25
_LEAST_OF_TWO = 0.7
"""Of the size that was too large for one line."""
_TWO = 2
_ARABIC_WORD = re.compile("[\u0621-\u063a\u0641-\u0652]+[،؛:./]?")
_FIGURES = re.compile(r"[0-9٠-٩](?:[0-9٠-٩]|[,./:](?=[0-9٠-٩]))*")
_FIGURES_AND_LETTERS = re.compile(rf"({_FIGURES.pattern})([\u0621-\u063a\u0641-\u064a]{{1,3}})")
_LETTERS_AND_FIGURES = re.compile(rf"([\u0621-\u063a\u0641-\u064a]{{1,3}}/)({_FIGURES.pattern})")
_TWO_NUMBERS = re.compile(r"\d\S* \S*\d")
_NO_LETTERS = re.compile(r"[0-9][0-9 ,./:()+-]*")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text laid in lines; `line` of each is ready for the page."""

    lines: list[Line]
    style: Style

    @property
    def height(self) -> float:
        """Millimetres from its top to below its last line."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Millimetres of its longest line."""
        return max((line.width for line in self.lines), default=0) / MM


class Typesetter:
    """Fonts, caches and warnings of one document."""

    def __init__(
        self, fonts: list[PdfFont], digits: Digits = "latin", shaper: ShaperName = DEFAULT
    ) -> None:
        self._embedded = fonts
        self._digits = digits
        self._shaper = shaper
        self._fonts: dict[tuple[Family, bool], PdfFont] = {}
        self._picked: dict[tuple[str, Family, bool], PdfFont | None] = {}
        self._lines: dict[tuple[object, ...], Line] = {}
        self._layouts: dict[tuple[object, ...], Layout] = {}
        self._words: dict[tuple[PdfFont, str], ShapedRun] = {}
        self.missing: dict[str, str] = {}
        """Each letter no face has, with the text it was first seen in."""

    def font(self, family: Family, *, bold: bool) -> PdfFont:
        """The document's own font of a face; made at its first use."""
        key = (family, bold or family == "kufi")
        font = self._fonts.get(key)
        if font is None:
            face = load_face(*key, self._shaper)
            font = self._fonts[key] = PdfFont(face, f"F{len(self._fonts) + 1}")
            self._embedded.append(font)
        return font

    def layout(
        self, text: Text, style: Style, width: float, *, base: Base | None = None, tie: bool = False
    ) -> Layout:
        """The text in lines of at most `width` millimetres; `tie` keeps its last words together."""
        parts = (text,) if isinstance(text, str) else tuple(text)
        key = (parts, style, width, base, tie)
        known = self._layouts.get(key)
        if known is None:
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.clear()
            known = self._layouts[key] = self._layout(parts, style, width, base, tie=tie)
        return known

    def line(self, text: Text, style: Style, *, base: Base | None = None) -> Line:
        """The text as one line, at its own width."""
        key = (text if isinstance(text, str) else tuple(text), style, base)
        known = self._lines.get(key)
        if known is None:
            if len(self._lines) > _KEPT_LAYOUTS:
                self._lines.clear()
            known = self._lines[key] = self._line(text, style, base)
        return known

    def _line(self, text: Text, style: Style, base: Base | None) -> Line:
        if isinstance(text, str):
            run = self.simple(text, style, base=base)
            if run:
                operators = f"/{run.font.resource} {style.size:g} Tf <{run.codes}>Tj"
                return Line(0, run.advance * style.size / 1000, operators)
            text = text.replace("\n", " ")
        line = self.layout(text, style.aligned("right"), _NO_WRAP, base=base).lines[0]
        return line._replace(x=0)

    def width(self, text: Text, style: Style) -> float:
        """Millimetres the text takes on one line."""
        return self.line(text, style).width / MM

    def fitted(self, text: str, style: Style, width: float) -> Style:
        """The style in the largest size, down to 78 %, at which the text fits the width."""
        natural = self.width(text, style)
        if natural <= width:
            return style
        steps = int(style.size * (1 - _LEAST_SIZE) / _SIZE_STEP)
        for step in range(1, steps + 1):
            size = style.size - step * _SIZE_STEP
            if natural * size / style.size <= width:
                return style.sized(size)
        return style.sized(style.size - steps * _SIZE_STEP)

    def two_lines(self, text: str, style: Style, width: float) -> Layout:
        """The text in two close lines in the largest size, down to 70 %, at which it fits.

        What needs more is no name: it ends in an ellipsis.
        """
        least, words = style.size * _LEAST_OF_TWO, text.split(" ")
        layout = self.layout(text, _close(style), width)
        while len(layout.lines) > _TWO and style.size > least:
            style = style.sized(max(least, style.size - _SIZE_STEP))
            layout = self.layout(text, _close(style), width)
        while len(layout.lines) > _TWO and len(words) > 1:
            words.pop()
            layout = self.layout(" ".join(words) + "…", _close(style), width)
        return layout

    # the common cells of a register, put together from known parts -----------------------------

    def simple(self, text: str, style: Style, *, base: Base | None = None) -> ShapedRun | None:
        """A line of figures or plain words, without the general machinery; None if it needs it."""
        font = self.font(style.family, bold=style.bold)
        if self._digits == "arabic":
            text = clean(text, self._digits)
        if _NO_LETTERS.fullmatch(text) and base != "R":
            return font.figures(text)
        if base == "L" or pieces(text):
            return None
        if _TWO_NUMBERS.search(text):
            return None
        runs: list[ShapedRun] = []
        for token in text.split(" "):
            run = self._words.get((font, token)) or self._token(font, token)
            if run is None:
                return None
            runs.append(run)
        if not any(map(RTL_LETTER.search, text)):
            return None
        if len(runs) == 1:
            return runs[0]
        advance = sum([run.advance for run in runs]) + font.space.advance * (len(runs) - 1)
        runs.reverse()
        return ShapedRun(font, advance, font.space.codes.join([run.codes for run in runs]))

    def _token(self, font: PdfFont, token: str) -> ShapedRun | None:
        if _ARABIC_WORD.fullmatch(token):
            if not font.chars.issuperset(token):
                return None
            run = font.run(token, rtl=True)
            self._words[font, token] = run
            return run
        if _FIGURES.fullmatch(token):
            return font.figures(token)
        if match := _FIGURES_AND_LETTERS.fullmatch(token):
            return _side_by_side(font, left=match[2], right=match[1])
        if match := _LETTERS_AND_FIGURES.fullmatch(token):
            return _side_by_side(font, left=match[2], right=match[1])
        return None

    # the general way -----------------------------------------------------------------------------

    def _layout(
        self,
        parts: Sequence[str | Run],
        style: Style,
        width: float,
        base: Base | None,
        *,
        tie: bool,
    ) -> Layout:
        if len(parts) == 1 and isinstance(parts[0], str):
            run = self.simple(parts[0], style, base=base)
            if run and run.advance * style.size / 1000 <= width * MM:
                return Layout([_placed(run, style, width * MM, parts[0])], style)
        chars, heavy = self._joined(parts, bold=style.bold)
        chars, heavy = _protected(chars, heavy)
        if tie and (space := tie_at(chars)) is not None:
            chars = chars[:space] + NBSP + chars[space + 1 :]
        base = base or ("R" if RTL_LETTER.search(chars) else "L")
        align: Align = style.align
        setting = Setting(style.size, width * MM, align, base)
        lines: list[Line] = []
        start = 0
        for paragraph in chars.split("\n"):
            end = start + len(paragraph)
            picker = self._picker(style.family, chars)
            lines += Paragraph(paragraph, heavy[start:end], setting, picker).lines()
            start = end + 1
        return Layout(lines, style)

    def _joined(self, parts: Sequence[str | Run], *, bold: bool) -> tuple[str, list[bool]]:
        text, heavy = "", []
        for part in parts:
            run = part if isinstance(part, Run) else Run(part)
            chars = clean(run.text, self._digits)
            text += chars
            heavy += [bold or run.bold] * len(chars)
        return text, heavy

    def _picker(self, family: Family, source: str) -> Any:
        picked = self._picked

        def pick(char: str, bold: bool) -> PdfFont | None:  # noqa: FBT001  called per letter
            key = (char, family, bold)
            if key not in picked:
                picked[key] = self._find(char, family, bold=bold)
            font = picked[key]
            if font is None:
                self.missing.setdefault(char, source)
            return font

        return pick

    def _find(self, char: str, family: Family, *, bold: bool) -> PdfFont | None:
        for name in (family, *FALLBACKS):
            face = load_face(name, bold or name == "kufi", self._shaper)
            if char in face.chars:
                return self.font(name, bold=bold)
        return None


def _placed(run: ShapedRun, style: Style, room: float, text: str) -> Line:
    """A run as the only line of its paragraph."""
    width = run.advance * style.size / 1000
    free = room - width
    align = style.align
    if align == "justify":
        align = "right" if RTL_LETTER.search(text) else "left"
    x = {"right": free, "center": free / 2}.get(align, 0.0)
    return Line(x, width, f"/{run.font.resource} {style.size:g} Tf <{run.codes}>Tj")


def _side_by_side(font: PdfFont, *, left: str, right: str) -> ShapedRun | None:
    """Letters and figures of one token, as they stand on the page."""
    runs: list[ShapedRun] = []
    for text in (left, right):
        if not font.chars.issuperset(text):
            return None
        run = font.figures(text) if text[0].isdigit() else font.run(text, rtl=True)
        if run is None:
            return None
        runs.append(run)
    return ShapedRun(font, runs[0].advance + runs[1].advance, runs[0].codes + runs[1].codes)


def _protected(chars: str, heavy: list[bool]) -> tuple[str, list[bool]]:
    """Isolates around what must be read from left to right, found in the whole sentence."""
    for start, end in reversed(pieces(chars)):
        chars = chars[:start] + LRI + chars[start:end] + PDI + chars[end:]
        heavy = [*heavy[:start], heavy[start], *heavy[start:end], heavy[start], *heavy[end:]]
    return chars, heavy


def _close(style: Style) -> Style:
    """Two lines in the place of one."""
    return replace(style, leading=style.size / MM * 1.18)
