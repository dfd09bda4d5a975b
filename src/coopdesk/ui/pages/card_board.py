"""The list of membership cards."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.domain.shares import CardState
from coopdesk.services.cards import RENEWED, CardRow
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, ltr, number
from coopdesk.ui.pages.share_board import BoardPlan, Sift
from coopdesk.ui.pages.share_rows import RowsBoard, RowsPlan
from coopdesk.ui.pages.share_words import (
    card_cell,
    day_cell,
    number_cell,
    prints_cell,
)
from coopdesk.ui.tables import Column

SOON: Final = timedelta(days=60)
"""A card that ends within this time is worth renewing now."""
VALID, UNPRINTED, TO_RENEW, NO_PHOTO, OVER = "good", "unprinted", "to_renew", "no_photo", "over"


class CardsBoard(RowsBoard[CardRow]):
    """Narrowed by what a card is worth today, and by what is left to do with it."""

    def __init__(self, ctx: AppContext, empty: EmptyState, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        today = ctx.today()
        plan = BoardPlan(
            name="membership_cards",
            title=translate("CardsBoard", "Membership cards"),
            hint=translate("CardsBoard", "Name, number or neighbourhood"),
            columns=_columns(today),
            empty=empty,
            sifts=_sifts(),
            all_word=translate("CardsBoard", "All"),
            wide=frozenset({"on"}),
        )
        by = RowsPlan[CardRow](
            fits={
                VALID: lambda row: is_good(row, today),
                UNPRINTED: lambda row: is_good(row, today) and not row.print_count,
                TO_RENEW: lambda row: is_ending(row, today) or has_run_out(row, today),
                NO_PHOTO: lambda row: is_good(row, today) and not row.photo_sha256,
                OVER: lambda row: row.state is not CardState.VALID,
            },
            orders={
                "number": lambda row: (row.number, row.issue),
                "name": lambda row: row.full_name,
                "place": lambda row: (row.neighbourhood, row.number),
                "on": lambda row: (row.issued_on, row.number),
                "until": lambda row: (row.valid_until or date.max, row.number),
            },
            add_up=lambda rows: _totals(rows, today),
        )
        super().__init__(ctx, plan, by, parent)


def has_run_out(row: CardRow, today: date) -> bool:
    """Whether nobody took a card back, and yet it is good no more."""
    until = row.valid_until
    return row.state is CardState.VALID and until is not None and until < today


def is_good(row: CardRow, today: date) -> bool:
    """Whether a card is good today."""
    return row.state is CardState.VALID and not has_run_out(row, today)


def is_ending(row: CardRow, today: date) -> bool:
    """Whether a card is good, but not for long."""
    until = row.valid_until
    return is_good(row, today) and until is not None and until <= today + SOON


def reason_text(row: CardRow) -> str:
    """Why a card is what it is."""
    if row.state_reason == RENEWED:
        return QCoreApplication.translate("CardsBoard", "a new one was issued")
    return row.state_reason


def _sifts() -> Sequence[Sift]:
    translate = QCoreApplication.translate
    return (
        Sift(VALID, translate("CardsBoard", "Valid"), "check"),
        Sift(UNPRINTED, translate("CardsBoard", "Not printed yet"), "printer"),
        Sift(TO_RENEW, translate("CardsBoard", "To renew"), "hourglass"),
        Sift(NO_PHOTO, translate("CardsBoard", "Without photo"), "image"),
        Sift(OVER, translate("CardsBoard", "No longer valid"), "ban"),
    )


def _totals(rows: Sequence[CardRow], today: date) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    good = [row for row in rows if is_good(row, today)]
    unprinted = sum(not row.print_count for row in good)
    return [
        (translate("CardsBoard", "Shown"), number(len(rows))),
        (translate("CardsBoard", "Valid"), number(len(good))),
        (translate("CardsBoard", "Not printed yet"), number(unprinted)),
        (translate("CardsBoard", "Ran out"), number(sum(has_run_out(row, today) for row in rows))),
    ]


def until_cell(row: CardRow, today: date) -> Cell | str:
    """The last day of a card; one that is near has a sign."""
    shown = day_cell(row.valid_until)
    if is_ending(row, today):
        return Cell(shown, icon="hourglass", tint="warn")
    return shown


def _columns(today: date) -> list[Column[CardRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("CardsBoard", "Card"),
            lambda row: number_cell(row.card_no_text),
            90,
            sort="number",
        ),
        Column(
            "name",
            translate("CardsBoard", "Member"),
            lambda row: row.full_name,
            200,
            stretch=True,
            sort="name",
        ),
        Column(
            "place",
            texts.field_label("neighbourhood"),
            lambda row: row.neighbourhood,
            110,
            sort="place",
        ),
        Column(
            "on",
            translate("CardsBoard", "Issued"),
            lambda row: day_cell(row.issued_on),
            106,
            sort="on",
            shown=False,
        ),
        Column(
            "until",
            translate("CardsBoard", "Valid until"),
            lambda row: until_cell(row, today),
            124,
            sort="until",
        ),
        Column(
            "prints",
            translate("CardsBoard", "Printed"),
            lambda row: (
                prints_cell(row.print_count) if is_good(row, today) else ltr(row.print_count or "")
            ),
            104,
        ),
        Column(
            "state",
            translate("CardsBoard", "State"),
            lambda row: card_cell(row.state, row.valid_until, today),
            118,
        ),
    ]
