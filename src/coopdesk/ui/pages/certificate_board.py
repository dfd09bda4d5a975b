"""The list of share certificates."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.domain.shares import CertificateState
from coopdesk.services.certificates import CertificateRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import EmptyState, ltr, number
from coopdesk.ui.pages.share_board import BoardPlan, Sift
from coopdesk.ui.pages.share_rows import RowsBoard, RowsPlan
from coopdesk.ui.pages.share_words import (
    CERTIFICATE_SIGNS,
    certificate_cell,
    day_cell,
    number_cell,
    prints_cell,
)
from coopdesk.ui.tables import Column

UNPRINTED = "unprinted"


class CertificatesBoard(RowsBoard[CertificateRow]):
    """Narrowed by state, and by what is not printed yet."""

    def __init__(self, ctx: AppContext, empty: EmptyState, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        plan = BoardPlan(
            name="share_certificates",
            title=translate("CertificatesBoard", "Share certificates"),
            hint=translate("CertificatesBoard", "Number of the certificate, name or member"),
            columns=_columns(),
            empty=empty,
            sifts=_sifts(),
            all_word=translate("CertificatesBoard", "All"),
            wide=frozenset({"member", "amount"}),
        )
        by = RowsPlan[CertificateRow](
            fits={
                **{state: _in_state(state) for state in CertificateState},
                UNPRINTED: is_unprinted,
            },
            orders={
                "number": lambda row: (row.year, row.no),
                "name": lambda row: row.full_name,
                "shares": lambda row: row.shares,
                "on": lambda row: (row.issued_on, row.no),
            },
            add_up=_totals,
        )
        super().__init__(ctx, plan, by, parent)
        self.order, self.is_falling = "number", True


def is_unprinted(row: CertificateRow) -> bool:
    """Whether it waits to be printed."""
    return row.state is CertificateState.VALID and not row.print_count


def _in_state(state: CertificateState) -> Callable[[CertificateRow], bool]:
    return lambda row: row.state is state


def _sifts() -> Sequence[Sift]:
    waits = QCoreApplication.translate("CertificatesBoard", "Not printed yet")
    valid, *others = CertificateState
    return (
        Sift(valid, texts.code_text(valid), CERTIFICATE_SIGNS[valid][1]),
        Sift(UNPRINTED, waits, "printer"),
        *(Sift(state, texts.code_text(state), CERTIFICATE_SIGNS[state][1]) for state in others),
    )


def _totals(rows: Sequence[CertificateRow]) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    valid = [row for row in rows if row.state is CertificateState.VALID]
    return [
        (translate("CertificatesBoard", "Shown"), number(len(rows))),
        (translate("CertificatesBoard", "Valid"), number(len(valid))),
        (
            translate("CertificatesBoard", "Their shares"),
            number(sum(row.shares for row in valid)),
        ),
        (
            translate("CertificatesBoard", "Value"),
            texts.rials_text(sum(row.amount for row in valid)),
        ),
    ]


def _columns() -> list[Column[CertificateRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            "number",
            translate("CertificatesBoard", "Certificate"),
            lambda row: number_cell(row.number_text),
            96,
            sort="number",
        ),
        Column(
            "on",
            translate("CertificatesBoard", "Issued"),
            lambda row: day_cell(row.issued_on),
            106,
            sort="on",
        ),
        Column(
            "member",
            translate("CertificatesBoard", "Member no."),
            lambda row: ltr(row.number),
            90,
            shown=False,
        ),
        Column(
            "name",
            translate("CertificatesBoard", "Holder"),
            lambda row: row.full_name,
            200,
            stretch=True,
            sort="name",
        ),
        Column(
            "shares",
            translate("CertificatesBoard", "Shares"),
            lambda row: number(row.shares),
            72,
            sort="shares",
        ),
        Column(
            "amount",
            translate("CertificatesBoard", "Value"),
            lambda row: number(row.amount),
            110,
            shown=False,
        ),
        Column(
            "prints",
            translate("CertificatesBoard", "Printed"),
            lambda row: (
                prints_cell(row.print_count)
                if row.state is CertificateState.VALID
                else ltr(row.print_count or "")
            ),
            104,
        ),
        Column(
            "state",
            translate("CertificatesBoard", "State"),
            lambda row: certificate_cell(row.state),
            118,
        ),
    ]
