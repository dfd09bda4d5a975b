"""What the settings page saves: all of it or nothing, and undone as one."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.services.cooperative import CooperativeInput
from coopdesk.services.founding import edit_with_logo
from coopdesk.services.print_options import PrintOptions, set_print_options
from coopdesk.services.rules import set_rules


def save_settings(
    session: Session,
    given: CooperativeInput,
    *,
    version: int,
    today: date,
    logo: Path | None,
    rules: Mapping[str, str],
    options: PrintOptions,
) -> None:
    """Keep who the cooperative is, its rules and how its papers are written.

    Args:
        session: of one transaction.
        given: the cooperative as it is to be.
        version: of the cooperative that was shown.
        today: the day at the desk.
        logo: another picture for its papers; None keeps the one there is.
        rules: values by the key of their rule.
        options: digits and calendars of papers.

    Raises:
        InvalidInputError: a field or a rule cannot be so.
        ConflictError: somebody else changed the cooperative since `version`.
        FileError: the logo is not a picture.
    """
    edit_with_logo(session, given, version=version, today=today, logo=logo)
    set_rules(session, rules)
    set_print_options(session, options)
