"""An applicant at the desk: all that came along in one transaction, and a member at once."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.services.application_decisions import accept_application
from coopdesk.services.application_entry import (
    ApplicationInput,
    edit_application,
    register_application,
)
from coopdesk.services.files import attach_file, set_applicant_photo
from coopdesk.storage.models import MembershipApplication

Papers = Sequence[tuple[Path, str]]
"""Files to attach, each with what it is («صورة البطاقة»)."""


def receive_application(
    session: Session,
    given: ApplicationInput,
    *,
    today: date,
    photo: Path | None = None,
    papers: Papers = (),
) -> int:
    """Register an application with photo and papers; returns its id.

    Raises:
        InvalidInputError: a field can never be right.
        RefusedError: the card is that of a deceased member.
        FileError: the photo or a paper cannot be kept.
    """
    application_id = register_application(session, given, today=today)
    _keep(session, application_id, photo, papers)
    return application_id


def revise_application(
    session: Session,
    application_id: int,
    given: ApplicationInput,
    *,
    version: int,
    today: date,
    photo: Path | None = None,
    papers: Papers = (),
) -> int:
    """Correct an application that waits, with a new photo and further papers; returns its id.

    Raises:
        GoneError: there is no such application.
        ConflictError: somebody else changed it since `version`.
        RefusedError: it was decided already.
        InvalidInputError: a field can never be right.
        FileError: the photo or a paper cannot be kept.
    """
    edit_application(session, application_id, given, version=version, today=today)
    _keep(session, application_id, photo, papers)
    return application_id


def admit_at_once(
    session: Session,
    given: ApplicationInput,
    *,
    on: date,
    decision_ref: str,
    today: date,
    photo: Path | None = None,
    papers: Papers = (),
) -> int:
    """Register an application the board has accepted already; returns the application's id.

    Raises:
        InvalidInputError: a field or the day of the decision can never be right.
        RefusedError: money of a former membership is still open.
        FileError: the photo or a paper cannot be kept.
    """
    application_id = receive_application(session, given, today=today, photo=photo, papers=papers)
    accept_application(session, application_id, on=on, decision_ref=decision_ref, today=today)
    return application_id


def accept_together(
    session: Session, application_ids: Sequence[int], *, on: date, decision_ref: str, today: date
) -> list[int]:
    """Accept several applications by one decision, all or none; returns the members' ids.

    Raises:
        GoneError: one of them is not there.
        RefusedError: one of them was decided already.
        InvalidInputError: the day can never be right for one of them.
    """
    return [
        accept_application(session, each, on=on, decision_ref=decision_ref, today=today)
        for each in application_ids
    ]


def _keep(session: Session, application_id: int, photo: Path | None, papers: Papers) -> None:
    if photo is not None:
        set_applicant_photo(session, application_id, photo)
    owner = MembershipApplication.__tablename__
    for path, note in papers:
        attach_file(session, owner, application_id, path, note=note)
