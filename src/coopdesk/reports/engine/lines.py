"""Paragraphs into lines: broken in logical order, each line ordered by the paragraph's levels."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from coopdesk.reports.engine.bidi import Base, order
from coopdesk.reports.engine.kashida import stretch_point
from coopdesk.reports.engine.pdffont import PdfFont, ShapedRun
from coopdesk.reports.engine.styles import Align
from coopdesk.reports.engine.text import NBSP, RTL_LETTER, SILENT

_WORD = re.compile("[^ ]+")
_STOPS = SILENT | {NBSP}
_MOST_STROKES = 3
_TURN = " \u200f"
_WIDEST_GAP = 900
"""Thousandths of the size: wider gaps tear a line apart, for the eye and for readers."""


class Line(NamedTuple):
    """One line: its distance from the left edge of the block, its width, its text operators."""

    x: float
    width: float
    operators: str


class Piece(NamedTuple):
    """A run of one direction and font; `run` is None for the space between two words."""

    place: int
    odd: bool
    text: str
    run: ShapedRun | None
    at: int


@dataclass(slots=True)
class Word:
    """What a line cannot break, unless it is longer than the line itself."""

    pieces: list[Piece]
    start: int
    width: float
    glued: bool = False
    """It continues the word before it, with no space between."""

    @property
    def spaces(self) -> int:
        """Unbreakable spaces inside it."""
        return sum(1 for piece in self.pieces if piece.run is None)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a paragraph is set; width in points."""

    size: float
    width: float
    align: Align
    base: Base
    kashida: bool = True


Picker = Callable[[str, bool], PdfFont | None]


class Paragraph:
    """One paragraph of a text: its characters, which of them are bold, and their order."""

    def __init__(self, text: str, bold: Sequence[bool], setting: Setting, pick: Picker) -> None:
        self._text = text
        self._bold = bold
        # Bold in a sentence that is not: names and amounts, which are never stretched.
        self._stands_out = [False] * len(bold) if all(bold) else bold
        self._setting = setting
        self._pick = pick
        self._place, self._odd = order(text, setting.base)
        self._room = setting.width * 1000 / setting.size + 0.01
        first = pick(" ", bold[0] if bold else False)
        if first is None:
            raise LookupError("no face has a space")  # pragma: no cover  every bundled face has one
        self._font = first

    def lines(self) -> list[Line]:
        """The lines from top to bottom; an empty paragraph is one empty line."""
        rows = self._break()
        last = len(rows) - 1
        return [self._set(row, last=at == last) for at, row in enumerate(rows)]

    # breaking -----------------------------------------------------------------------------------

    def _break(self) -> list[list[Word]]:
        space = self._font.space.advance
        rows: list[list[Word]] = [[]]
        used = 0.0
        for match in _WORD.finditer(self._text):
            for word in self._words(*match.span()):
                gap = space if rows[-1] and not word.glued else 0
                if rows[-1] and used + gap + word.width > self._room:
                    rows.append([])
                    used = gap = 0
                used += gap + word.width
                rows[-1].append(word)
        return rows

    def _words(self, start: int, end: int) -> list[Word]:
        """The word between two spaces; in several parts when it is longer than a line."""
        pieces, space = self._pieces(start, end), self._font.space.advance
        width = sum(piece.run.advance if piece.run else space for piece in pieces)
        word = Word(pieces, start, width)
        if word.width <= self._room or end - start < 2:
            return [word] if word.pieces else []
        fits = max(1, int((end - start) * self._room / word.width))
        cut = self._not_before_mark(start + min(fits, end - start - 1), end)
        if cut >= end:
            return [word]
        rest = self._words(cut, end)
        if rest:
            rest[0].glued = True
        return self._words(start, cut) + rest

    def _not_before_mark(self, cut: int, end: int) -> int:
        while cut < end and (unicodedata.combining(self._text[cut]) or self._text[cut] in SILENT):
            cut += 1
        return cut

    def _pieces(self, start: int, end: int) -> list[Piece]:
        pieces = []
        at = start
        while at < end:
            if self._text[at] in SILENT:
                at += 1
                continue
            if self._text[at] == NBSP:
                pieces.append(Piece(self._place[at], self._odd[at], " ", None, at))
                at += 1
                continue
            font = self._pick(self._text[at], self._bold[at])
            stop, chars = self._same_run(at, end, font)
            odd = self._odd[at]
            run = self._font.missing(chars) if font is None else font.run(chars, rtl=odd)
            pieces.append(Piece(self._place[at], odd, chars, run, at))
            at = stop
        return pieces

    def _same_run(self, at: int, end: int, font: PdfFont | None) -> tuple[int, str]:
        """How far the run that begins here goes, and its characters without the silent ones."""
        if font is None:
            return at + 1, self._text[at]
        step = -1 if self._odd[at] else 1
        chars, stop = self._text[at], at + 1
        while stop < end and (char := self._text[stop]) not in _STOPS:
            together = (
                self._odd[stop] == self._odd[at]
                and self._place[stop] - self._place[stop - 1] == step
                and (
                    (unicodedata.combining(char) and char in font.chars)
                    or self._pick(char, self._bold[stop]) is font
                )
            )
            if not together:
                break
            chars += char
            stop += 1
        return stop, chars

    # setting ------------------------------------------------------------------------------------

    def _set(self, words: list[Word], *, last: bool) -> Line:
        setting, space = self._setting, self._font.space.advance
        gaps = sum(1 for at, word in enumerate(words) if at and not word.glued)
        inside = sum(word.spaces for word in words)
        natural = sum(word.width for word in words) + gaps * space
        gaps += inside
        extra = 0.0
        if setting.align == "justify" and not last and gaps:
            if setting.kashida:
                natural += self._stretch(words, self._room - natural, gaps)
            extra = (self._room - natural) / gaps
            if space + extra > _WIDEST_GAP:
                extra = max(0.0, min(extra, space))
        width = (natural + extra * gaps) * setting.size / 1000
        items = self._in_visual_order(words)
        left = {
            "center": (setting.width - width) / 2,
            "left": 0.0,
            "right": setting.width - width,
            "justify": 0.0 if setting.base == "L" else setting.width - width,
        }[setting.align]
        return Line(left, width, self._operators(items, extra))

    def _stretch(self, words: list[Word], need: float, gaps: int) -> float:
        """Kashida in the words that bear it; gives how much of the need it took."""
        space, stroke = self._font.space.advance, self._font.tatweel
        if not stroke or need <= gaps * space * 0.25:
            return 0
        places = [
            (word, at, point)
            for word in words
            for at, piece in enumerate(word.pieces)
            if piece.odd
            and not self._stands_out[piece.at]
            and (point := stretch_point(piece.text)) is not None
        ]
        strokes = int((need - gaps * space * 0.15) // stroke)
        taken = 0.0
        for number, (word, at, point) in enumerate(places):
            share = strokes // len(places) + (number < strokes % len(places))
            piece = word.pieces[at]
            if share < 1 or piece.run is None:
                continue
            run = piece.run.font.run(
                piece.text, rtl=True, after=point + 1, tatweels=min(_MOST_STROKES, share)
            )
            more = run.advance - piece.run.advance
            if more <= need - taken:
                word.pieces[at] = piece._replace(run=run)
                word.width += more
                taken += more
        return taken

    def _in_visual_order(self, words: list[Word]) -> list[Piece]:
        items: list[Piece] = []
        for at, word in enumerate(words):
            if at and not word.glued:
                space = word.start - 1
                items.append(Piece(self._place[space], self._odd[space], " ", None, space))
            items += word.pieces
        items.sort(key=lambda piece: piece.place)
        _mark_turns(items)
        return items

    def _operators(self, items: list[Piece], extra: float) -> str:
        """Chunks of one direction, visual inside; the chunks themselves in logical order.

        Readers that follow the order of the stream then meet the words as they were written.
        """
        size, shift = self._setting.size, -round(extra)
        chunks: list[tuple[int, float, list[Piece]]] = []
        x = 0.0
        for at, piece in enumerate(items):
            if not at or piece.odd != items[at - 1].odd or _edge(items, at) or _edge(items, at - 1):
                chunks.append((piece.at, x, []))
            index, start, pieces = chunks[-1]
            pieces.append(piece)
            chunks[-1] = (min(index, piece.at), start, pieces)
            x += piece.run.advance if piece.run else self._font.space.advance + extra
        out: list[str] = []
        pen, current = 0.0, None
        for _, start, pieces in sorted(chunks, key=lambda chunk: chunk[0]):
            target = start * size / 1000
            if abs(target - pen) > 0.004:
                out.append(f"{target - pen:.2f} 0 Td")
                pen += round(target - pen, 2)
            current = _show(out, pieces, current, self._font.space, size, shift)
        return " ".join(out)


def _mark_turns(items: list[Piece]) -> None:
    """Mark a space where two numbers stand in a line from right to left with no letter between.

    Readers would take them for one stretch from left to right and swap them.
    """
    space: int | None = None
    after_number = False
    for at, piece in enumerate(items):
        if not piece.odd:
            if after_number and space is not None:
                items[space] = items[space]._replace(text=_TURN)
            after_number, space = True, None
        elif RTL_LETTER.search(piece.text):
            after_number = False
        elif piece.run is None:
            space = at


def _edge(items: list[Piece], at: int) -> bool:
    """A space at the end of the line or between two directions stands alone."""
    if items[at].run is not None:
        return False
    return at in (0, len(items) - 1) or items[at - 1].odd != items[at + 1].odd


def _show(
    out: list[str],
    pieces: list[Piece],
    current: PdfFont | None,
    space: ShapedRun,
    size: float,
    shift: int,
) -> PdfFont | None:
    codes = ""
    for piece in pieces:
        run = piece.run or (space.font.turning_space if piece.text == _TURN else space)
        if run.font is not current:
            if codes:
                out.append(_array(codes))
                codes = ""
            out.append(f"/{run.font.resource} {size:g} Tf")
            current = run.font
        codes += run.codes
        if piece.run is None and shift:
            codes += f">{shift}<"
    if codes:
        out.append(_array(codes))
    return current


def _array(codes: str) -> str:
    if ">" in codes:
        return f"[<{codes}>]TJ".replace("<>", "")
    return f"<{codes}>Tj"
