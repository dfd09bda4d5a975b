"""Words and signs for moves of shares, holdings, certificates and cards."""

from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.members import Sex, ShareKind
from coopdesk.domain.shares import CardState, CertificateState
from coopdesk.ui import texts
from coopdesk.ui.cells import Cell
from coopdesk.ui.kit import Tone, ltr

KIND_ICONS: Final = {
    ShareKind.OPENING: "book-open",
    ShareKind.SUBSCRIPTION: "hand-coins",
    ShareKind.PURCHASE: "coins",
    ShareKind.TRANSFER_IN: "arrow-down",
    ShareKind.TRANSFER_OUT: "arrow-up",
    ShareKind.REFUND: "banknote",
    ShareKind.INHERITANCE_IN: "arrow-down",
    ShareKind.INHERITANCE_OUT: "arrow-up",
    ShareKind.CORRECTION: "pencil",
}

CERTIFICATE_SIGNS: Final[dict[CertificateState, tuple[Tone, str]]] = {
    CertificateState.VALID: ("ok", "check"),
    CertificateState.REPLACED: ("muted", "refresh-cw"),
    CertificateState.RETURNED: ("info", "corner-down-left"),
    CertificateState.VOID: ("bad", "ban"),
}
CARD_SIGNS: Final[dict[CardState, tuple[Tone, str]]] = {
    CardState.VALID: ("ok", "check"),
    CardState.REPLACED: ("muted", "refresh-cw"),
    CardState.RETURNED: ("info", "corner-down-left"),
    CardState.VOID: ("bad", "ban"),
}


def signed(shares: int) -> str:
    """Shares that came (+) or went (−), safe inside Arabic."""
    return ltr(f"{shares:+,}".replace("-", "−"))


def percent(hundredths: int) -> str:
    """A share of the capital: 1234 is 12.34 %."""
    whole, rest = divmod(hundredths, 100)
    return ltr(f"{whole}.{rest:02} %")


def day_cell(day: date | None) -> str:
    """A date as lists show it."""
    return ltr(f"{day:%Y/%m/%d}") if day else ""


def kind_cell(kind: ShareKind, sex: Sex | None = None) -> Cell:
    """A movement as icon and word."""
    return Cell(texts.code_text(kind, sex=sex), icon=KIND_ICONS[kind])


def certificate_cell(state: CertificateState) -> Cell:
    """What a certificate is worth: colour, icon, word."""
    tone, icon = CERTIFICATE_SIGNS[state]
    return Cell(texts.code_text(state), pill=tone, icon=icon)


def card_cell(state: CardState, valid_until: date | None, today: date) -> Cell:
    """What a card is worth today: one that ran out says so."""
    if state is CardState.VALID and valid_until is not None and valid_until < today:
        return Cell(QCoreApplication.translate("ShareWords", "Ran out"), pill="warn", icon="clock")
    tone, icon = CARD_SIGNS[state]
    return Cell(texts.code_text(state), pill=tone, icon=icon)


def number_cell(number: int | str) -> Cell:
    """A number in the muted first column."""
    return Cell(ltr(number), tint="muted")


def prints_cell(count: int) -> Cell | str:
    """How often a paper was printed; never is worth a sign."""
    if count:
        return ltr(f"{count:,}")
    return Cell(QCoreApplication.translate("ShareWords", "Not yet"), icon="printer", tint="warn")
