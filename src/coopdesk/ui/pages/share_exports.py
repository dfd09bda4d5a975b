"""Lists of shares as a workbook or a .csv: what shows on the screen, typed and in its order."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from coopdesk.services.cards import CardRow
from coopdesk.services.certificates import CertificateRow
from coopdesk.services.exporting import ColumnKind, ExportColumn, export_rows
from coopdesk.services.progress import Progress
from coopdesk.services.share_ledger import BalanceRow, LedgerRow, ledger_rows
from coopdesk.services.share_moves import TransferRow
from coopdesk.ui import texts
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.pages.base import Page

_CHUNK: Final = 500
_TEXT, _WHOLE, _MONEY, _DATE = ColumnKind
Values = Sequence[object]


@dataclass(frozen=True, slots=True)
class Export:
    """A list that goes out."""

    title: str
    columns: Sequence[ExportColumn]
    rows: Callable[[], Iterable[Values]]
    total: int


def ask_and_export(page: Page, export: Export) -> None:
    """Ask where, then write behind a progress card."""
    kinds = QCoreApplication.translate("ShareExports", "Workbook (*.xlsx);;Text (*.csv)")
    title = QCoreApplication.translate("ShareExports", "Where is the file to be kept?")
    start = str(Path.home() / f"{export.title}.xlsx")
    chosen, kind = QFileDialog.getSaveFileName(page, title, start, kinds)
    if chosen:
        target = Path(chosen)
        if target.suffix.lower() not in (".xlsx", ".csv"):
            target = target.with_name(target.name + (".csv" if "csv" in kind else ".xlsx"))
        export_to(page, export, target)


def export_to(page: Page, export: Export, target: Path) -> None:
    """Write the list; the file gets its name only when it is whole."""

    def work(progress: Progress) -> int:
        return export_rows(
            target,
            export.columns,
            export.rows(),
            title=export.title,
            progress=progress,
            total=export.total,
        )

    def done(_count: int) -> None:
        kept = QCoreApplication.translate("ShareExports", "Kept: %1")
        page.done.emit(kept.replace("%1", target.name))

    writing = QCoreApplication.translate("ShareExports", "Writing «%1»…")
    leaves = QCoreApplication.translate("ShareExports", "Stopping leaves nothing behind.")
    said = writing.replace("%1", target.name)
    run_busy(page.ctx.jobs, work, done, said, page, stop_leaves=leaves)


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
