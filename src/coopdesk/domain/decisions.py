"""Decisions, the tasks that follow from them, elections and minutes: their states."""

from enum import StrEnum
from typing import Final


class DecisionState(StrEnum):
    """Whether a decision stands; a wrong one is voided and keeps its number."""

    IN_FORCE = "in_force"
    VOID = "void"


class AssignmentState(StrEnum):
    """How far a task has come."""

    NEW = "new"
    IN_PROGRESS = "in_progress"
    STUCK = "stuck"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN_ASSIGNMENTS: Final = frozenset(
    {AssignmentState.NEW, AssignmentState.IN_PROGRESS, AssignmentState.STUCK}
)
"""States of a task that still waits for somebody."""


class ElectionWay(StrEnum):
    """How an organ is elected (Law 39/1998 Arts. 57, 64)."""

    BALLOT = "ballot"
    """Direct and secret; the only way for the board."""
    ACCLAMATION = "acclamation"
    """No more candidates than seats; for the control committee and committees."""


class TieRule(StrEnum):
    """How candidates with the same votes are ranked; recorded with each election."""

    LOT = "lot"
    """By lot, drawn before the assembly and written down."""
    SENIORITY = "seniority"
    """The earlier member first; then the lower number."""
    AGE = "age"
    """The older first; then the lower number."""


class ElectionState(StrEnum):
    """How far an election has come."""

    CANDIDATES = "candidates"
    """Candidates are put up."""
    COUNTING = "counting"
    """The ballot is over, two tellers count."""
    CLOSED = "closed"
    """The result stands and the new term is made."""
    VOID = "void"


class MinutesState(StrEnum):
    """Whether minutes may still be edited."""

    DRAFT = "draft"
    APPROVED = "approved"
    """Locked; corrected by an annex only."""
