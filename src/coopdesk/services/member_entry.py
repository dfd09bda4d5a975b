"""A member together with the photo and the papers, in one transaction."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.domain.members import MemberInput
from coopdesk.services.files import attach_file, set_member_photo
from coopdesk.services.members import add_member, edit_member

_OWNER = "member"


def enter_member(
    session: Session,
    given: MemberInput,
    *,
    today: date,
    photo: Path | None = None,
    papers: Sequence[Path] = (),
) -> int:
    """Add a member with everything that came along; returns the new id.

    Raises:
        InvalidInputError: a field breaks a rule.
        FileError: the photo or a paper cannot be kept.
    """
    member_id = add_member(session, given, today=today)
    _keep_files(session, member_id, photo, papers)
    return member_id


def correct_member(
    session: Session,
    member_id: int,
    given: MemberInput,
    *,
    version: int,
    today: date,
    photo: Path | None = None,
    papers: Sequence[Path] = (),
) -> int:
    """Correct a member, with a new photo and further papers; returns the same id.

    Raises:
        GoneError: there is no such member.
        ConflictError: somebody else changed the member since `version`.
        InvalidInputError: a field breaks a rule.
        FileError: the photo or a paper cannot be kept.
    """
    edit_member(session, member_id, given, version=version, today=today)
    _keep_files(session, member_id, photo, papers)
    return member_id


def _keep_files(
    session: Session, member_id: int, photo: Path | None, papers: Sequence[Path]
) -> None:
    if photo is not None:
        set_member_photo(session, member_id, photo)
    for paper in papers:
        attach_file(session, _OWNER, member_id, paper)
