"""The share ledger on the screen: every line, with the member's balance and the capital after."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.member_filter import MemberFilter
from coopdesk.services.member_list import member_ids
from coopdesk.services.share_ledger import (
    LedgerFilter,
    LedgerRow,
    LedgerTotals,
    ledger_ids,
    ledger_rows,
    ledger_totals,
)
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, isolated, ltr, number
from coopdesk.ui.pages.share_board import Board, BoardPlan, Sift
from coopdesk.ui.pages.share_period import PeriodChoice
from coopdesk.ui.pages.share_words import day_cell, kind_cell, number_cell, signed
from coopdesk.ui.tables import Column

_KINDS: dict[str, frozenset[ShareKind]] = {
    "bought": frozenset({ShareKind.SUBSCRIPTION, ShareKind.PURCHASE, ShareKind.OPENING}),
    "transfers": frozenset({ShareKind.TRANSFER_IN, ShareKind.TRANSFER_OUT}),
    "inheritance": frozenset({ShareKind.INHERITANCE_IN, ShareKind.INHERITANCE_OUT}),
    "refunds": frozenset({ShareKind.REFUND}),
    "corrections": frozenset({ShareKind.CORRECTION}),
}


@dataclass(frozen=True, slots=True)
class Lines:
    """What the office answers."""

    ids: "array[int]"
    totals: LedgerTotals


class LedgerBoard(Board[LedgerRow]):
    """Thousands of lines, the newest on top; a click on the date turns them round."""

    def __init__(self, ctx: AppContext, empty: EmptyState, parent: QWidget | None = None) -> None:
        self.period = PeriodChoice(ctx)
        plan = BoardPlan(
            name="share_ledger",
            title=QCoreApplication.translate("LedgerBoard", "Lines of the ledger"),
            hint=QCoreApplication.translate("LedgerBoard", "Member: name, number or phone"),
            columns=_columns(),
            empty=empty,
            sifts=_sifts(),
            all_word=QCoreApplication.translate("LedgerBoard", "All movements"),
            extras=(self.period,),
            wide=frozenset({"amount", "voucher", "certificate"}),
        )
        super().__init__(ctx, plan, lambda ids: ctx.read(ledger_rows, list(ids)), parent)
        self.is_falling = True
        self.member_id: int | None = None
        self.period.chosen.connect(self.narrowed)
        self.only.clicked.connect(lambda: self.show_member(None))

    def show_member(self, member_id: int | None, name: str = "") -> None:
        """Show the lines of one member only; of all when None."""
        self.member_id = member_id
        self.show_only(name if member_id is not None else "")
        self.narrowed.emit()

    @property
    def is_narrowed(self) -> bool:
        """Whether there is more than what shows."""
        return super().is_narrowed or self.period.days() != (None, None)

    @Slot()
    def show_all(self) -> None:
        """Take everything away that narrows."""
        self.period.reset()
        super().show_all()

    def chosen_filter(self) -> LedgerFilter:
        """What is asked for now, the search for a member aside."""
        since, until = self.period.days()
        kinds = frozenset[ShareKind]().union(*(_KINDS[name] for name in self.chosen))
        only = (self.member_id,) if self.member_id is not None else None
        return LedgerFilter(member_ids=only, kinds=kinds, since=since, until=until)

    def question(self) -> Callable[[], Lines]:
        """What to ask behind the window: the ids in order, and the totals."""
        text, chosen, today = self.search.text().strip(), self.chosen_filter(), self.ctx.today()
        is_falling, read = self.is_falling, self.ctx.read

        def ask() -> Lines:
            meant = narrowed_by(read, chosen, text, today)
            ids = read(ledger_ids, meant)
            if is_falling:
                ids.reverse()
            return Lines(ids, read(ledger_totals, meant))

        return ask

    def answer(self, found: Lines) -> None:
        """Show what came."""
        self.show_ids(found.ids, is_all_empty=not found.ids and not self.is_narrowed)
        totals = found.totals
        self.totals.show_totals(
            [
                (self.tr("Lines"), number(totals.lines)),
                (self.tr("In"), signed(totals.came)),
                (self.tr("Out"), signed(-totals.went)),
                (self.tr("Difference"), texts.rials_text(totals.amount)),
            ]
        )


def narrowed_by(
    read: Callable[..., Any], chosen: LedgerFilter, text: str, today: date
) -> LedgerFilter:
    """The filter with the members whom a search means."""
    if not text:
        return chosen
    ids = read(member_ids, MemberFilter(text=text), today=today)
    wanted = tuple(ids) if chosen.member_ids is None else chosen.member_ids
    meant = tuple(each for each in wanted if each in set(ids))
    return LedgerFilter(
        member_ids=meant, kinds=chosen.kinds, since=chosen.since, until=chosen.until
    )


def _sifts() -> Sequence[Sift]:
    return (
        Sift("bought", QCoreApplication.translate("LedgerBoard", "Bought"), "coins"),
        Sift("transfers", QCoreApplication.translate("LedgerBoard", "Transfers"), "arrow-up-down"),
        Sift("inheritance", QCoreApplication.translate("LedgerBoard", "Inheritance"), "users"),
        Sift("refunds", QCoreApplication.translate("LedgerBoard", "Refunds"), "banknote"),
        Sift("corrections", QCoreApplication.translate("LedgerBoard", "Corrections"), "pencil"),
    )


def _movement(row: LedgerRow) -> Cell:
    if row.reverses_id is not None:
        word = QCoreApplication.translate("LedgerBoard", "Reversal")
        return Cell(word, icon="undo-2", tint="muted")
    if row.is_reversed:
        shown = kind_cell(row.kind)
        return Cell(shown.text, icon="ban", tint="muted")
    return kind_cell(row.kind)


def _shares(row: LedgerRow) -> Cell:
    undone = row.is_reversed or row.reverses_id is not None
    return Cell(signed(row.shares), bold=not undone, tint="muted" if undone else "")


def _columns() -> list[Column[LedgerRow]]:
    label = texts.field_label
    translate = QCoreApplication.translate
    return [
        Column(
            "on",
            translate("LedgerBoard", "Date"),
            lambda row: day_cell(row.on_date),
            106,
            sort="on",
        ),
        Column("number", translate("LedgerBoard", "No."), lambda row: number_cell(row.number), 60),
        Column(
            "name", translate("LedgerBoard", "Member"), lambda row: row.full_name, 180, stretch=True
        ),
        Column("kind", translate("LedgerBoard", "Movement"), _movement, 124),
        Column("shares", translate("LedgerBoard", "Shares"), _shares, 72),
        Column(
            "amount",
            translate("LedgerBoard", "Value"),
            lambda row: number(row.amount),
            100,
            shown=False,
        ),
        Column("balance", translate("LedgerBoard", "Balance"), lambda row: number(row.balance), 74),
        Column(
            "capital",
            translate("LedgerBoard", "Capital"),
            lambda row: number(row.capital_after),
            112,
        ),
        Column(
            "voucher",
            translate("LedgerBoard", "Voucher"),
            lambda row: ltr(row.voucher_ref),
            90,
            shown=False,
        ),
        Column(
            "certificate",
            translate("LedgerBoard", "Certificate"),
            lambda row: ltr(row.certificate_no),
            96,
            shown=False,
        ),
        Column(
            "paid_in",
            label("paid_in"),
            lambda row: texts.code_text(row.paid_in),
            80,
            shown=False,
        ),
        Column(
            "counter",
            translate("LedgerBoard", "Other side"),
            lambda row: row.counter_name,
            160,
            shown=False,
        ),
        Column(
            "reason", translate("LedgerBoard", "Remark"), lambda row: row.reason, 180, shown=False
        ),
    ]


def line_facts(row: LedgerRow) -> list[tuple[str, str]]:
    """What is known of a line, for the panel."""
    translate = QCoreApplication.translate
    counter = ""
    if row.counter_number:
        counter = f"{isolated(row.counter_name)} · {ltr(row.counter_number)}"
    kind = texts.code_text(row.paid_in) if row.paid_in is PaidIn.KIND else ""
    return [
        (translate("LedgerBoard", "Date"), day_cell(row.on_date)),
        (texts.field_label("shares"), signed(row.shares)),
        (translate("LedgerBoard", "Value of a share"), texts.rials_text(row.unit_value)),
        (translate("LedgerBoard", "Value"), texts.rials_text(row.amount)),
        (texts.field_label("paid_in"), kind),
        (translate("LedgerBoard", "Voucher"), ltr(row.voucher_ref)),
        (translate("LedgerBoard", "Decision"), ltr(row.decision_ref)),
        (translate("LedgerBoard", "Certificate"), ltr(row.certificate_no)),
        (translate("LedgerBoard", "Transfer"), ltr(row.transfer_no)),
        (translate("LedgerBoard", "Other side"), counter),
        (translate("LedgerBoard", "Remark"), row.reason),
        (translate("LedgerBoard", "Balance"), texts.shares_text(row.balance)),
        (translate("LedgerBoard", "Capital"), texts.rials_text(row.capital_after)),
    ]
