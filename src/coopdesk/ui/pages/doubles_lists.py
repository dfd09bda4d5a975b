"""The lists of doubles: pairs, merges, those known to be two; each with its columns."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from coopdesk.services.doubles import DoublePair, NotTheSameRow
from coopdesk.services.merging import MergeRow
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import day_text, ltr
from coopdesk.ui.pages.doubles_words import listed, numbered, reason_word
from coopdesk.ui.tables import Column

RowT = TypeVar("RowT")


def rows_of(rows: Sequence[RowT], ids: Sequence[int]) -> list[RowT]:
    """The rows at these places; those that are gone are left out."""
    return [rows[at] for at in ids if at < len(rows)]


def pair_columns() -> list[Column[DoublePair]]:
    """Both names, and why."""
    translate = QCoreApplication.translate
    return [
        Column("who", translate("Doubles", "Members"), _both, 240, stretch=True),
        Column("why", translate("Doubles", "Why"), _why, 172),
    ]


def merge_columns() -> list[Column[MergeRow]]:
    """Who went where, when, and how it stands."""
    translate = QCoreApplication.translate
    return [
        Column(
            "gone",
            translate("Doubles", "Merged"),
            lambda one: f"{ltr(one.gone_number)}  {one.gone_name}",
            240,
            stretch=True,
        ),
        Column(
            "kept",
            translate("Doubles", "into"),
            lambda one: f"{ltr(one.kept_number)}  {one.kept_name}",
            230,
        ),
        Column(
            "on",
            translate("Doubles", "On"),
            lambda one: day_text(one.at.astimezone().date()),
            112,
        ),
        Column("state", translate("Doubles", "State"), merge_state, 130),
    ]


def merge_state(one: MergeRow) -> Cell:
    """How a merge stands."""
    translate = QCoreApplication.translate
    if one.undone_at is not None:
        return Cell(translate("Doubles", "undone"), pill="muted", icon="undo-2")
    return Cell(translate("Doubles", "stands"), pill="ok")


def apart_columns() -> list[Column[NotTheSameRow]]:
    """Both names, and who said it."""
    translate = QCoreApplication.translate
    return [
        Column(
            "one",
            translate("Doubles", "One"),
            lambda one: f"{ltr(one.one_number)}  {one.one_name}",
            260,
            stretch=True,
        ),
        Column(
            "other",
            translate("Doubles", "The other"),
            lambda one: f"{ltr(one.other_number)}  {one.other_name}",
            260,
        ),
        Column("by", translate("Doubles", "Said by"), lambda one: one.by, 140),
    ]


def _both(pair: DoublePair) -> Cell:
    return Cell(numbered(pair.one), sub=numbered(pair.other))


def _why(pair: DoublePair) -> Cell:
    first, *rest = (reason_word(reason) for reason in pair.reasons)
    return Cell(first, sub=listed(rest))
