"""What a transfer comes to before it is made: balances, money, certificates, warnings."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.shares import CertificateState
from coopdesk.errors import CoopdeskError
from coopdesk.services.certificates import CertificateRow, list_certificates
from coopdesk.services.member_list import MemberRow
from coopdesk.services.share_lots import lots_leaving
from coopdesk.services.share_moves import move_warnings
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.share_preview import Change, Preview, warning_text
from coopdesk.ui.kit import ltr


def transfer_preview(
    ctx: AppContext,
    giver: MemberRow,
    receiver: MemberRow | None,
    *,
    shares: int,
    on: date,
) -> Preview | CoopdeskError:
    """The figures; the refusal itself when so many shares cannot go."""
    try:
        lots = ctx.read(lots_leaving, giver.id, shares, on=on)
    except CoopdeskError as error:
        return error
    amount = sum(lot.amount for lot in lots)
    changes = [_change(giver, -shares, -amount)]
    if receiver is not None:
        changes.append(_change(receiver, shares, amount))
    moved = QCoreApplication.translate("TransferFigures", "Handed over")
    worth = QCoreApplication.translate("TransferFigures", "Paid in for them")
    capital = QCoreApplication.translate("TransferFigures", "Capital")
    same = QCoreApplication.translate("TransferFigures", "stays as it is")
    facts = [
        (moved, texts.shares_text(shares)),
        (worth, texts.rials_text(amount)),
        (capital, same),
    ]
    warnings = ctx.read(
        move_warnings,
        shares=shares,
        today=ctx.today(),
        from_id=giver.id,
        to_id=receiver.id if receiver else None,
    )
    valid = ctx.read(list_certificates, member_id=giver.id, state=CertificateState.VALID)
    return Preview(
        changes,
        facts,
        _notes(valid, giver.shares - shares),
        [warning_text(each) for each in warnings],
    )


def handed_in(valid: Sequence[CertificateRow], held: int) -> tuple[Sequence[CertificateRow], int]:
    """Which certificates come back when so many shares are left, and how many the new one says."""
    said = sum(each.shares for each in valid)
    staying = list(valid)
    returned: list[CertificateRow] = []
    while said > held and staying:
        last = staying.pop()
        returned.append(last)
        said -= last.shares
    return returned, held - said if returned else 0


def _notes(valid: Sequence[CertificateRow], held: int) -> list[str]:
    returned, rest = handed_in(valid, held)
    if not returned:
        return []
    numbers = QCoreApplication.translate("TransferFigures", ", ").join(
        ltr(each.number_text) for each in returned
    )
    back = QCoreApplication.translate("TransferFigures", "Certificates to be handed in: %1.")
    notes = [back.replace("%1", numbers)]
    if rest:
        new = QCoreApplication.translate("TransferFigures", "A new one is issued for %1.")
        notes.append(new.replace("%1", texts.shares_text(rest)))
    return [" ".join(notes)]


def _change(member: MemberRow, shares: int, amount: int) -> Change:
    return Change(
        member.full_name,
        member.shares,
        member.amount,
        member.shares + shares,
        member.amount + amount,
    )
