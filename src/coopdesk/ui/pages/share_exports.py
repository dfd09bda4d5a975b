"""Lists of shares as a workbook or a .csv: what shows on the screen, typed and in its order."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from coopdesk.services.cards import CardRow
from coopdesk.services.certificates import CertificateRow
from coopdesk.services.exporting import ColumnKind, ExportColumn
from coopdesk.services.share_ledger import BalanceRow, LedgerRow, ledger_rows
from coopdesk.services.share_moves import TransferRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.exporting import Export

_CHUNK: Final = 500
_TEXT, _WHOLE, _MONEY, _DATE = ColumnKind
Values = Sequence[object]


def ledger_export(ctx: AppContext, ids: Sequence[int]) -> Export:
    """The lines of the ledger in the order shown."""
    translate = QCoreApplication.translate
    columns = [
        _column(translate("ShareExports", "Date"), _DATE),
        _column(translate("ShareExports", "Member no."), _WHOLE),
        _column(translate("ShareExports", "Member")),
        _column(translate("ShareExports", "Movement")),
        _column(translate("ShareExports", "Shares"), _WHOLE),
        _column(translate("ShareExports", "Value of a share"), _MONEY),
        _column(translate("ShareExports", "Value"), _MONEY),
        _column(translate("ShareExports", "Paid in")),
        _column(translate("ShareExports", "Voucher")),
        _column(translate("ShareExports", "Certificate")),
        _column(translate("ShareExports", "Other side")),
        _column(translate("ShareExports", "Remark")),
        _column(translate("ShareExports", "Balance"), _WHOLE),
        _column(translate("ShareExports", "Capital"), _MONEY),
    ]
    kept = list(ids)

    def rows() -> Iterator[Values]:
        rest = iter(kept)
        while chunk := list(islice(rest, _CHUNK)):
            yield from map(_ledger_values, ctx.read(ledger_rows, chunk))

    return Export(translate("ShareExports", "Share ledger"), columns, rows, len(kept))


def _ledger_values(row: LedgerRow) -> list[Any]:
    return [
        row.on_date,
        row.number,
        row.full_name,
        texts.code_text(row.kind),
        row.shares,
        row.unit_value,
        row.amount,
        texts.code_text(row.paid_in),
        row.voucher_ref,
        row.certificate_no,
        row.counter_name,
        row.reason,
        row.balance,
        row.capital_after,
    ]


def balances_export(rows: Sequence[BalanceRow]) -> Export:
    """Balances as they show."""
    translate = QCoreApplication.translate
    columns = [
        _column(translate("ShareExports", "Member no."), _WHOLE),
        _column(translate("ShareExports", "Member")),
        _column(translate("ShareExports", "Neighbourhood")),
        _column(translate("ShareExports", "Status")),
        _column(translate("ShareExports", "Shares"), _WHOLE),
        _column(translate("ShareExports", "Value"), _MONEY),
        _column(translate("ShareExports", "Of the capital (%)")),
        _column(translate("ShareExports", "May vote")),
    ]

    def values(row: BalanceRow) -> list[Any]:
        vote = translate("ShareExports", "Yes")
        if row.why_not is not None:
            vote = texts.code_text(row.why_not, sex=row.sex)
        return [
            row.number,
            row.full_name,
            row.neighbourhood,
            texts.code_text(row.status, sex=row.sex),
            row.shares,
            row.amount,
            f"{row.percent_x100 / 100:.2f}",
            vote,
        ]

    return Export(
        translate("ShareExports", "Share balances"), columns, lambda: map(values, rows), len(rows)
    )


def transfers_export(rows: Sequence[TransferRow]) -> Export:
    """Transfers as they show."""
    translate = QCoreApplication.translate
    columns = [
        _column(translate("ShareExports", "Transfer")),
        _column(translate("ShareExports", "Date"), _DATE),
        _column(translate("ShareExports", "From no."), _WHOLE),
        _column(translate("ShareExports", "From")),
        _column(translate("ShareExports", "To no."), _WHOLE),
        _column(translate("ShareExports", "To")),
        _column(translate("ShareExports", "Shares"), _WHOLE),
        _column(translate("ShareExports", "Value"), _MONEY),
        _column(translate("ShareExports", "Kind")),
        _column(translate("ShareExports", "Decision")),
        _column(translate("ShareExports", "Remark")),
        _column(translate("ShareExports", "Taken back because")),
    ]

    def values(row: TransferRow) -> list[Any]:
        return [
            row.number_text,
            row.on_date,
            row.from_number,
            row.from_name,
            row.to_number,
            row.to_name,
            row.shares,
            row.amount,
            texts.code_text(row.kind),
            row.decision_ref,
            row.reason,
            row.void_reason,
        ]

    return Export(
        translate("ShareExports", "Transfers"), columns, lambda: map(values, rows), len(rows)
    )


def certificates_export(rows: Sequence[CertificateRow]) -> Export:
    """Certificates as they show."""
    translate = QCoreApplication.translate
    columns = [
        _column(translate("ShareExports", "Certificate")),
        _column(translate("ShareExports", "Issued"), _DATE),
        _column(translate("ShareExports", "Member no."), _WHOLE),
        _column(translate("ShareExports", "Member")),
        _column(translate("ShareExports", "Shares"), _WHOLE),
        _column(translate("ShareExports", "Value"), _MONEY),
        _column(translate("ShareExports", "State")),
        _column(translate("ShareExports", "Since"), _DATE),
        _column(translate("ShareExports", "Reason")),
        _column(translate("ShareExports", "In place of")),
        _column(translate("ShareExports", "Printed"), _WHOLE),
    ]

    def values(row: CertificateRow) -> list[Any]:
        return [
            row.number_text,
            row.issued_on,
            row.number,
            row.full_name,
            row.shares,
            row.amount,
            texts.code_text(row.state),
            row.state_on,
            row.state_reason,
            row.replaces_no,
            row.print_count,
        ]

    title = translate("ShareExports", "Share certificates")
    return Export(title, columns, lambda: map(values, rows), len(rows))


def cards_export(rows: Sequence[CardRow]) -> Export:
    """Membership cards as they show."""
    translate = QCoreApplication.translate
    columns = [
        _column(translate("ShareExports", "Card")),
        _column(translate("ShareExports", "Member no."), _WHOLE),
        _column(translate("ShareExports", "Member")),
        _column(translate("ShareExports", "Neighbourhood")),
        _column(translate("ShareExports", "Issued"), _DATE),
        _column(translate("ShareExports", "Valid until"), _DATE),
        _column(translate("ShareExports", "State")),
        _column(translate("ShareExports", "Since"), _DATE),
        _column(translate("ShareExports", "Printed"), _WHOLE),
    ]

    def values(row: CardRow) -> list[Any]:
        return [
            row.card_no_text,
            row.number,
            row.full_name,
            row.neighbourhood,
            row.issued_on,
            row.valid_until,
            texts.code_text(row.state),
            row.state_on,
            row.print_count,
        ]

    title = translate("ShareExports", "Membership cards")
    return Export(title, columns, lambda: map(values, rows), len(rows))


def _column(title: str, kind: ColumnKind = ColumnKind.TEXT) -> ExportColumn:
    return ExportColumn(title, kind)
