"""Who held what at the end of a day, what part of the capital it is, and who may vote."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.services.share_ledger import BalanceRow, balances
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, Label, ltr, number, px
from coopdesk.ui.pages.share_board import BoardPlan, Sift
from coopdesk.ui.pages.share_period import list_date
from coopdesk.ui.pages.share_rows import Listed, RowsBoard, RowsPlan, listed
from coopdesk.ui.pages.share_words import number_cell, percent
from coopdesk.ui.tables import Column
from coopdesk.wording.codes import STATUS_TONES


class BalancesBoard(RowsBoard[BalanceRow]):
    """The balances of a day, today's unless another is asked for."""

    def __init__(self, ctx: AppContext, empty: EmptyState, parent: QWidget | None = None) -> None:
        self.as_of = list_date(ctx, ctx.today())
        self.as_of.edit.setAccessibleName(
            QCoreApplication.translate("BalancesBoard", "Balances at the end of this day")
        )
        self.as_of.setFixedWidth(px(138))
        on = Label(QCoreApplication.translate("BalancesBoard", "At the end of"), "muted")
        plan = BoardPlan(
            name="share_balances",
            title=QCoreApplication.translate("BalancesBoard", "Balances"),
            hint=QCoreApplication.translate("BalancesBoard", "Name, number or neighbourhood"),
            columns=_columns(),
            empty=empty,
            sifts=_sifts(),
            all_word=QCoreApplication.translate("BalancesBoard", "All"),
            extras=(on, self.as_of),
            wide=frozenset({"neighbourhood"}),
        )
        by = RowsPlan[BalanceRow](
            fits={
                "voters": lambda row: row.may_vote,
                "others": lambda row: not row.may_vote,
                "over": lambda row: row.is_over_cap,
            },
            orders={
                "number": lambda row: row.number,
                "name": lambda row: row.full_name,
                "shares": lambda row: row.shares,
                "amount": lambda row: row.amount,
            },
            add_up=_totals,
        )
        super().__init__(ctx, plan, by, parent)

    def question(self) -> Callable[[], Listed[BalanceRow]]:
        """What to ask behind the window."""
        day, read = self.as_of.day() or self.ctx.today(), self.ctx.read

        def ask() -> Listed[BalanceRow]:
            return listed(
                read(balances, as_of=day),
                id_of=lambda row: row.member_id,
                found_by=lambda row: f"{row.number} {row.full_name} {row.neighbourhood}",
            )

        return ask

    def answer(self, found: Listed[BalanceRow]) -> None:
        """Show what came."""
        self.show_rows(found)


def _sifts() -> Sequence[Sift]:
    translate = QCoreApplication.translate
    return (
        Sift("voters", translate("BalancesBoard", "May vote"), "check"),
        Sift("others", translate("BalancesBoard", "May not vote"), "minus"),
        Sift("over", translate("BalancesBoard", "Over the cap"), "triangle-alert"),
    )


def _totals(rows: Sequence[BalanceRow]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    return [
        (translate("BalancesBoard", "Shown"), texts.members_text(len(rows))),
        (texts.field_label("shares"), number(sum(row.shares for row in rows))),
        (translate("BalancesBoard", "Value"), texts.rials_text(sum(row.amount for row in rows))),
        (translate("BalancesBoard", "May vote"), number(sum(row.may_vote for row in rows))),
    ]


def percent_cell(row: BalanceRow) -> Cell | str:
    """The part of the capital; more than one may hold is said with the article."""
    shown = percent(row.percent_x100)
    if not row.is_over_cap:
        return shown
    return Cell(shown, icon="triangle-alert", tint="warn")


def vote_cell(row: BalanceRow) -> Cell:
    """May vote, or why not."""
    if row.why_not is None:
        return Cell(QCoreApplication.translate("BalancesBoard", "Yes"), icon="check", tint="ok")
    return Cell(texts.code_text(row.why_not, sex=row.sex), icon="minus", tint="muted")


def status_cell(row: BalanceRow) -> Cell:
    """The status on that day."""
    tone = STATUS_TONES[row.status]
    return Cell(texts.code_text(row.status, sex=row.sex), pill=tone)  # type: ignore[arg-type]  # wording knows no Tone


def _columns() -> list[Column[BalanceRow]]:
    label = texts.field_label
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("BalancesBoard", "No."),
            lambda row: number_cell(row.number),
            60,
            sort="number",
        ),
        Column(
            "name", label("full_name"), lambda row: row.full_name, 190, stretch=True, sort="name"
        ),
        Column(
            "neighbourhood",
            label("neighbourhood"),
            lambda row: row.neighbourhood,
            118,
            shown=False,
        ),
        Column("status", label("status"), status_cell, 106),
        Column(
            "shares",
            translate("BalancesBoard", "Shares"),
            lambda row: number(row.shares),
            72,
            sort="shares",
        ),
        Column(
            "amount",
            translate("BalancesBoard", "Value"),
            lambda row: number(row.amount),
            96,
            sort="amount",
        ),
        Column(
            "percent",
            translate("BalancesBoard", "Of the capital"),
            percent_cell,
            116,
            sort="shares",
        ),
        Column("vote", translate("BalancesBoard", "Votes"), vote_cell, 122),
    ]


def balance_facts(row: BalanceRow) -> list[tuple[str, str]]:
    """What is known of a balance, for the panel."""
    translate = QCoreApplication.translate
    return [
        (texts.field_label("shares"), ltr(f"{row.shares:,}")),
        (translate("BalancesBoard", "Value"), texts.rials_text(row.amount)),
        (translate("BalancesBoard", "Of the capital"), percent(row.percent_x100)),
    ]
