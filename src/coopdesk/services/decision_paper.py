"""The paper of a decision: printed once, kept, and the same at every reprint."""

from datetime import datetime

from sqlalchemy.orm import Session

from coopdesk.domain.decisions import DecisionState
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.files import open_file, store_file
from coopdesk.services.records import record
from coopdesk.storage.models import Decision


def issue_decision_paper(session: Session, decision_id: int, *, pdf: bytes, now: datetime) -> str:
    """Keep the paper of a decision as it was printed for signing; returns its hash.

    Raises:
        GoneError: there is no such decision.
        FileError: the disk does not take it.
        RefusedError: the decision is void, or its paper is kept already.
    """
    decision = record(session, Decision, decision_id, is_for_change=True)
    if decision.state is DecisionState.VOID:
        raise RefusedError(Problem.DECISION_VOID, reason=decision.void_reason)
    if decision.paper_sha256:
        raise RefusedError(Problem.DECISION_ISSUED)
    decision.paper_sha256 = store_file(acting(session).files, pdf)
    decision.issued_at = now
    session.flush()
    return decision.paper_sha256


def decision_pdf(session: Session, decision_id: int) -> bytes | None:
    """The kept paper; None while there is none.

    Raises:
        GoneError: there is no such decision.
        FileError: the kept file is gone or changed.
    """
    digest = record(session, Decision, decision_id).paper_sha256
    return open_file(acting(session).files, digest).read_bytes() if digest else None
