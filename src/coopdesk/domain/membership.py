"""The path of a membership: applications, settlements of those who leave, heirs."""

from enum import StrEnum


class ApplicationState(StrEnum):
    """Where an application stands (Law 39/1998 Art. 22)."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    ACCEPTED_BY_SILENCE = "accepted_by_silence"
    """The board did not answer within its time, which the law takes for a yes."""
    TAKEN_BACK = "taken_back"
    """By the applicant, before the board decided."""
    VOID = "void"
    """Registered by mistake; the number stays."""


DECIDED: frozenset[ApplicationState] = frozenset(
    {
        ApplicationState.ACCEPTED,
        ApplicationState.REFUSED,
        ApplicationState.ACCEPTED_BY_SILENCE,
    }
)
"""States that only an undoing of the decision leaves."""


class SettlementState(StrEnum):
    """What became of the money of one who left (Law 39/1998 Art. 24)."""

    DUE = "due"
    """Reckoned; paid on or after its due date."""
    PAID = "paid"
    VOID = "void"


class Kinship(StrEnum):
    """How an heir is related to the deceased."""

    SPOUSE = "spouse"
    SON = "son"
    DAUGHTER = "daughter"
    FATHER = "father"
    MOTHER = "mother"
    BROTHER = "brother"
    SISTER = "sister"
    OTHER = "other"
