"""What a paper needs, read in one piece, so that all of it speaks of the same moment."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.calendars import HijriCorrections
from coopdesk.domain.members import MemberStatus
from coopdesk.errors import FileError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.cooperative import CooperativeRow, the_cooperative
from coopdesk.services.files import AttachmentRow, list_attachments, open_file
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.services.member_filter import MemberFilter, MemberOrder
from coopdesk.services.member_list import MemberRow, iter_member_rows, member_totals
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.merged_records import refuse_merged
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.print_options import PrintOptions, print_options
from coopdesk.services.shares import ShareRow, member_shares
from coopdesk.storage.models import Member

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What the heads and footers of all papers are made of."""

    cooperative: CooperativeRow
    logo: bytes | None
    corrections: HijriCorrections
    options: PrintOptions


@dataclass(frozen=True, slots=True)
class MemberDossier:
    """One member with all that hangs on it."""

    details: MemberDetails
    photo: bytes | None
    shares: tuple[ShareRow, ...]
    """The lines that stand, oldest first; what was reversed is left out with its reversal."""
    events: tuple[MemberEventRow, ...]
    papers: tuple[AttachmentRow, ...]


def paper_head(session: Session) -> PaperHead:
    """The cooperative as it stands on its papers.

    Raises:
        RefusedError: the office is still empty.
    """
    cooperative = the_cooperative(session)
    logo = kept_picture(session, cooperative.logo_sha256)
    return PaperHead(cooperative, logo, hijri_corrections(session), print_options(session))


def with_register_rows(
    session: Session,
    use: Callable[[Iterator[MemberRow], int], T],
    *,
    chosen: MemberFilter,
    order: MemberOrder,
    today: date,
) -> T:
    """Hand the rows of the list and their number to `use`, which takes them one by one."""
    count = member_totals(session, chosen, today=today).members
    return use(iter_member_rows(session, chosen, order, today=today), count)


def neighbourhood_names(session: Session) -> dict[int, str]:
    """Every quarter by its id."""
    return {row.id: row.name for row in list_neighbourhoods(session)}


def numbered_ids(session: Session, numbers: Sequence[int] = ()) -> list[int]:
    """The ids of these members in the order asked; of all by number when none is named.

    Raises:
        RefusedError: nobody has one of the numbers, or it is that of a merged record.
    """
    if not numbers:
        own = select(Member.id).where(Member.status != MemberStatus.MERGED)
        return list(session.scalars(own.order_by(Member.number)))
    asked = list(dict.fromkeys(numbers))
    found: dict[int, int] = {}
    for start in range(0, len(asked), 500):
        some = asked[start : start + 500]
        query = select(Member.number, Member.id, Member.status).where(Member.number.in_(some))
        for number, member_id, status in session.execute(query):
            if status is MemberStatus.MERGED:
                refuse_merged(session, number)
            found[number] = member_id
    for number in asked:
        if number not in found:
            raise RefusedError(Problem.UNKNOWN_MEMBER, number=number)
    return [found[number] for number in asked]


def member_dossier(session: Session, member_id: int, *, today: date) -> MemberDossier:
    """Everything on one member.

    Raises:
        GoneError: there is no such member.
    """
    details = get_member(session, member_id, today=today)
    lines = member_shares(session, member_id)
    reversed_ids = {line.reverses_id for line in lines}
    return MemberDossier(
        details=details,
        photo=kept_picture(session, details.photo_sha256),
        shares=tuple(
            line for line in lines if line.reverses_id is None and line.id not in reversed_ids
        ),
        events=tuple(standing_events(session, member_id)),
        papers=tuple(
            row
            for row in list_attachments(session, Member.__tablename__, member_id)
            if row.kind != "photo"
        ),
    )


def kept_picture(session: Session, digest: str) -> bytes | None:
    """A kept picture; a paper is printed without one that is lost, `check` tells of the loss."""
    if not digest:
        return None
    try:
        return open_file(acting(session).files, digest).read_bytes()
    except (FileError, OSError):
        return None
