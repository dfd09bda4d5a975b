"""Beginning or changing the office together with its logo, in one transaction."""

from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.services.acting import acting
from coopdesk.services.cooperative import (
    CooperativeInput,
    edit_cooperative,
    found_cooperative,
    set_logo,
)
from coopdesk.services.files import store_file
from coopdesk.services.pictures import upright_picture


def found_with_logo(
    session: Session, given: CooperativeInput, *, today: date, logo: Path | None = None
) -> None:
    """Begin the office of a cooperative.

    Raises:
        InvalidInputError: a field breaks a rule.
        RefusedError: this office already has its cooperative.
        FileError: the logo is not a picture.
    """
    found_cooperative(session, given, today=today)
    _keep_logo(session, logo)


def edit_with_logo(
    session: Session,
    given: CooperativeInput,
    *,
    version: int,
    today: date,
    logo: Path | None = None,
) -> None:
    """Correct what is known of the cooperative.

    Raises:
        InvalidInputError: a field breaks a rule.
        ConflictError: somebody else changed it since `version`.
        FileError: the logo is not a picture.
    """
    edit_cooperative(session, given, version=version, today=today)
    _keep_logo(session, logo)


def _keep_logo(session: Session, logo: Path | None) -> None:
    if logo is not None:
        picture = upright_picture(logo, see_through=True)
        set_logo(session, store_file(acting(session).files, picture))
