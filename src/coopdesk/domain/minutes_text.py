"""The text of minutes: blocks in their order, light enough for an editor, firm enough to seal.

It is kept as JSON. What is told from the record carries the record's key in `ref`, so that the
figures in the text can be held against it.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Final

from coopdesk.domain.arabic import clean, latin_digits

FORMAT: Final = 1
"""The version of the JSON."""


class BlockKind(StrEnum):
    """What a block is on the page."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    HEADING = "heading"
    """«■ هيئة إدارة الجلسة»."""
    ITEM = "item"
    """«البند الأول: …»."""
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBERED = "numbered"
    AGENDA = "agenda"
    """Rows: number, title."""
    ATTENDANCE = "attendance"
    """Rows: number, name, capacity, state."""
    GUESTS = "guests"
    """Rows: number, name, capacity, organisation."""
    QUORUM = "quorum"
    """Rows: label, value; the last one is «result» and its sentence."""
    DECISION = "decision"
    """Rows: «no», «votes», «text», then a «task» each: what, who, when."""
    RESULT = "result"
    """Rows: rank, name, votes, seat."""
    TABLE = "table"
    SIGNATURES = "signatures"
    """Rows: name, capacity."""


BOXES: Final = frozenset(
    {
        BlockKind.AGENDA,
        BlockKind.ATTENDANCE,
        BlockKind.GUESTS,
        BlockKind.QUORUM,
        BlockKind.DECISION,
        BlockKind.RESULT,
        BlockKind.SIGNATURES,
    }
)
"""Blocks made from the record: moved or taken out as a whole, never edited inside."""


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look."""

    text: str
    bold: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list line, table or box."""

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    ref: str = ""
    """The key of the fact it tells; empty for what was typed freely."""

    @property
    def text(self) -> str:
        """Its letters without their look, cells parted by spaces."""
        lines = ["".join(run.text for run in self.runs), *(" ".join(row) for row in self.rows)]
        return "\n".join(line for line in lines if line)


@dataclass(frozen=True, slots=True)
class MinutesText:
    """The whole text."""

    blocks: tuple[Block, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is not a letter in it."""
        return not any(block.text.strip() for block in self.blocks)

    def told(self, key: str) -> str:
        """All that the text says of one fact."""
        return "\n".join(block.text for block in self.blocks if block.ref == key)


class BrokenTextError(ValueError):
    """The JSON is not the text of minutes."""


def paragraph(text: str, *, ref: str = "", kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """A block of plain letters; `**…**` in it is bold."""
    runs: list[Run] = []
    for place, part in enumerate(text.split("**")):
        if part:
            runs.append(Run(part, bold=place % 2 == 1))
    return Block(kind, tuple(runs), ref=ref)


def plain(text: MinutesText) -> str:
    """The text without its look, a block a line."""
    return "\n".join(block.text for block in text.blocks)


def numbers_in(text: str) -> list[str]:
    """The figures of a text in their order, digits Latin, thousands joined: «385», «15/2026»."""
    found: list[str] = []
    current = ""
    for letter in latin_digits(text) + " ":
        if (letter.isascii() and letter.isdigit()) or (letter in "/,٬" and current):
            current += letter
        else:
            kept = current.strip("/,٬").replace(",", "").replace("٬", "")
            if kept:
                found.append(kept)
            current = ""
    return found


def to_json(text: MinutesText) -> str:
    """The text as it is kept; the same text is always the same letters."""
    blocks = [_written(block) for block in text.blocks]
    return json.dumps(
        {"format": FORMAT, "blocks": blocks}, ensure_ascii=False, separators=(",", ":")
    )


def from_json(kept: str) -> MinutesText:
    """The text again.

    Raises:
        BrokenTextError: it is not one.
    """
    try:
        found = json.loads(kept)
        if found["format"] != FORMAT:
            raise BrokenTextError(found["format"])
        return MinutesText(tuple(_read(block) for block in found["blocks"]))
    except (ValueError, KeyError, TypeError, IndexError) as error:
        raise BrokenTextError(str(error)) from error


def cleaned(text: MinutesText) -> MinutesText:
    """The text as it is kept: invisible marks gone, runs of the same look joined."""
    return MinutesText(
        tuple(
            Block(
                block.kind,
                tuple(_joined(block.runs)),
                tuple(tuple(clean(cell, multiline=True) for cell in row) for row in block.rows),
                clean(block.ref),
            )
            for block in text.blocks
        )
    )


def sha256_of(text: MinutesText) -> str:
    """The seal over the text."""
    return sha256(to_json(text).encode()).hexdigest()


def _joined(runs: Iterable[Run]) -> list[Run]:
    found: list[Run] = []
    for run in runs:
        kept = _visible(run.text)
        if not kept:
            continue
        last = found[-1] if found else None
        if last and (last.bold, last.underline) == (run.bold, run.underline):
            found[-1] = Run(last.text + kept, run.bold, run.underline)
        else:
            found.append(Run(kept, run.bold, run.underline))
    return found


def _visible(text: str) -> str:
    """Cleaned, but with the blanks at its ends: runs meet there."""
    kept = clean(text)
    if not kept:
        return " " if text else ""
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{kept}{after}"


def _written(block: Block) -> dict[str, Any]:
    runs = [
        [run.text, ("b" if run.bold else "") + ("u" if run.underline else "")] for run in block.runs
    ]
    return {
        "kind": block.kind.value,
        "runs": runs,
        "rows": [list(row) for row in block.rows],
        "ref": block.ref,
    }


def _read(block: dict[str, Any]) -> Block:
    runs = tuple(
        Run(str(text), bold="b" in look, underline="u" in look) for text, look in block["runs"]
    )
    rows = tuple(tuple(str(cell) for cell in row) for row in block["rows"])
    return Block(BlockKind(block["kind"]), runs, rows, str(block["ref"]))
