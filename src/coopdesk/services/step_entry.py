"""A step of a membership together with the papers behind it, in one transaction."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.domain.membership import StepInput
from coopdesk.services.files import attach_file
from coopdesk.services.membership_steps import record_step
from coopdesk.storage.models import Member


def enter_step(
    session: Session,
    member_id: int,
    given: StepInput,
    *,
    today: date,
    papers: Sequence[Path] = (),
    note: str = "",
) -> int:
    """Record a step and attach its papers to the member; returns the event's id.

    `note` says on each paper what it proves.

    Raises:
        GoneError: there is no such member.
        RefusedError: the step cannot follow where the member stands.
        InvalidInputError: a date can never be right, or a reason is missing.
        FileError: a paper cannot be kept.
    """
    event_id = record_step(session, member_id, given, today=today)
    for paper in papers:
        attach_file(session, Member.__tablename__, member_id, paper, note=note)
    return event_id
