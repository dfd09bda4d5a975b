"""The transfers that were made, those taken back among them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.domain.shares import TransferKind
from coopdesk.services.share_moves import TransferRow, list_transfers
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, ltr, number
from coopdesk.ui.pages.share_board import BoardPlan, Sift
from coopdesk.ui.pages.share_period import PeriodChoice
from coopdesk.ui.pages.share_rows import Listed, RowsBoard, RowsPlan, listed
from coopdesk.ui.pages.share_words import day_cell, number_cell
from coopdesk.ui.tables import Column


class TransfersBoard(RowsBoard[TransferRow]):
    """All transfers, the newest on top."""

    def __init__(self, ctx: AppContext, empty: EmptyState, parent: QWidget | None = None) -> None:
        self.period = PeriodChoice(ctx)
        plan = BoardPlan(
            name="share_transfers",
            title=QCoreApplication.translate("TransfersBoard", "Transfers"),
            hint=QCoreApplication.translate("TransfersBoard", "Name, member or transfer number"),
            columns=_columns(),
            empty=empty,
            sifts=_sifts(),
            all_word=QCoreApplication.translate("TransfersBoard", "All"),
            extras=(self.period,),
            wide=frozenset({"amount", "kind", "decision"}),
        )
        by = RowsPlan[TransferRow](
            fits={
                "standing": lambda row: row.voided_at is None,
                "inheritance": lambda row: row.kind is TransferKind.INHERITANCE,
                "voided": lambda row: row.voided_at is not None,
            },
            orders={
                "number": lambda row: (row.year, row.no),
                "on": lambda row: (row.on_date, row.id),
                "shares": lambda row: row.shares,
            },
            add_up=_totals,
        )
        super().__init__(ctx, plan, by, parent)
        self.order, self.is_falling = "number", True
        self.member_id: int | None = None
        self.period.chosen.connect(self.asked_again)
        self.only.clicked.connect(lambda: self.show_member(None))

    def show_member(self, member_id: int | None, name: str = "") -> None:
        """Show the transfers of one member only; of all when None."""
        self.member_id = member_id
        self.show_only(name if member_id is not None else "")
        self.asked_again.emit()

    def question(self) -> Callable[[], Listed[TransferRow]]:
        """What to ask behind the window."""
        (since, until), member_id, read = self.period.days(), self.member_id, self.ctx.read

        def ask() -> Listed[TransferRow]:
            rows = [
                row
                for row in read(list_transfers, member_id=member_id)
                if not (since and row.on_date < since) and not (until and row.on_date > until)
            ]
            return listed(
                rows,
                id_of=lambda row: row.id,
                found_by=lambda row: (
                    f"{row.number_text} {row.from_number} {row.from_name} "
                    f"{row.to_number} {row.to_name}"
                ),
            )

        return ask

    def answer(self, found: Listed[TransferRow]) -> None:
        """Show what came."""
        self.show_rows(found)

    @property
    def is_narrowed(self) -> bool:
        """Whether there is more than what shows."""
        return super().is_narrowed or self.period.days() != (None, None)

    def show_all(self) -> None:
        """Take everything away that narrows."""
        self.period.reset()
        super().show_all()


def _sifts() -> Sequence[Sift]:
    translate = QCoreApplication.translate
    return (
        Sift("standing", translate("TransfersBoard", "In force"), "check"),
        Sift("inheritance", translate("TransfersBoard", "By inheritance"), "users"),
        Sift("voided", translate("TransfersBoard", "Taken back"), "ban"),
    )


def _totals(rows: Sequence[TransferRow]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    standing = [row for row in rows if row.voided_at is None]
    return [
        (translate("TransfersBoard", "Shown"), number(len(rows))),
        (translate("TransfersBoard", "In force"), number(len(standing))),
        (texts.field_label("shares"), number(sum(row.shares for row in standing))),
        (
            translate("TransfersBoard", "Value"),
            texts.rials_text(sum(row.amount for row in standing)),
        ),
    ]


def state_cell(row: TransferRow) -> Cell:
    """In force or taken back."""
    translate = QCoreApplication.translate
    if row.voided_at is not None:
        return Cell(translate("TransfersBoard", "Taken back"), pill="bad", icon="ban")
    return Cell(translate("TransfersBoard", "In force"), pill="ok")


def _columns() -> list[Column[TransferRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("TransfersBoard", "No."),
            lambda row: number_cell(row.number_text),
            80,
            sort="number",
        ),
        Column(
            "on",
            translate("TransfersBoard", "Date"),
            lambda row: day_cell(row.on_date),
            106,
            sort="on",
        ),
        Column("giver", translate("TransfersBoard", "From"), lambda row: row.from_name, 190),
        Column(
            "receiver",
            translate("TransfersBoard", "To"),
            lambda row: row.to_name,
            180,
            stretch=True,
        ),
        Column(
            "shares",
            translate("TransfersBoard", "Shares"),
            lambda row: Cell(number(row.shares), bold=row.voided_at is None),
            74,
            sort="shares",
        ),
        Column(
            "amount",
            translate("TransfersBoard", "Value"),
            lambda row: number(row.amount),
            100,
            shown=False,
        ),
        Column(
            "kind",
            translate("TransfersBoard", "Kind"),
            lambda row: texts.code_text(row.kind),
            86,
            shown=False,
        ),
        Column(
            "decision",
            translate("TransfersBoard", "Decision"),
            lambda row: ltr(row.decision_ref),
            110,
            shown=False,
        ),
        Column("state", translate("TransfersBoard", "State"), state_cell, 112),
    ]


def transfer_facts(row: TransferRow) -> list[tuple[str, str]]:
    """What is known of a transfer, for the panel."""
    translate = QCoreApplication.translate
    return [
        (translate("TransfersBoard", "Date"), day_cell(row.on_date)),
        (translate("TransfersBoard", "Kind"), texts.code_text(row.kind)),
        (texts.field_label("shares"), number(row.shares)),
        (translate("TransfersBoard", "Value"), texts.rials_text(row.amount)),
        (translate("TransfersBoard", "Decision"), ltr(row.decision_ref)),
        (translate("TransfersBoard", "Remark"), row.reason),
        (translate("TransfersBoard", "Taken back because"), row.void_reason),
    ]
