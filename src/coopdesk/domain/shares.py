"""Papers of shares: transfers, certificates and cards."""

from enum import StrEnum


class TransferKind(StrEnum):
    """Why shares go from one person to another."""

    TRANSFER = "transfer"
    """By agreement, to somebody who meets the conditions of membership (Law 39/1998 Art. 3-b)."""
    INHERITANCE = "inheritance"
    """From a deceased member to the heir who takes the place (Art. 25)."""


class CertificateState(StrEnum):
    """What a share certificate is worth."""

    VALID = "valid"
    REPLACED = "replaced"
    """Lost or damaged; another was issued in its place."""
    RETURNED = "returned"
    """Handed in because the shares went elsewhere."""
    VOID = "void"
    """Issued by mistake; the number stays."""


class CardState(StrEnum):
    """What a membership card is worth."""

    VALID = "valid"
    REPLACED = "replaced"
    RETURNED = "returned"
    VOID = "void"
