"""What the numbers on an order for a paper name: members, applications, transfers."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.domain.yearly_numbers import read_number
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.applications import application_id_of
from coopdesk.services.paper_data import numbered_ids
from coopdesk.services.settlements import settlement_id_of
from coopdesk.services.share_moves import transfer_id_of
from coopdesk.storage.models import Settlement, ShareTransfer


def member_ids(session: Session, numbers: Sequence[str] = ()) -> list[int]:
    """Members by their numbers in the order asked, each once; all by number when none is named.

    Raises:
        RefusedError: nobody has one of the numbers.
    """
    return numbered_ids(session, member_numbers(numbers))


def application_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Applications by «12/2026», or «12» of this year.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    return _unique([application_id_of(session, number) for number in numbers])


def transfer_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Transfers by «5/2026», or «5» of this year; the last one entered when none is named.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    if numbers:
        return _unique([transfer_id_of(session, number) for number in numbers])
    last = session.scalar(select(ShareTransfer.id).order_by(ShareTransfer.id.desc()).limit(1))
    return [] if last is None else [last]


def settlement_ids(session: Session, numbers: Sequence[str]) -> list[int]:
    """Settlements by «3/2026», or «3» of this year; the last one reckoned when none is named.

    Raises:
        RefusedError: there is none with one of the numbers.
    """
    if numbers:
        return _unique([settlement_id_of(session, number) for number in numbers])
    last = session.scalar(select(Settlement.id).order_by(Settlement.id.desc()).limit(1))
    return [] if last is None else [last]


def member_numbers(numbers: Sequence[str]) -> list[int]:
    """The numbers of members from what people write.

    Raises:
        RefusedError: one of them can be no member's.
    """
    return [_member_number(number) for number in numbers]


def _member_number(number: str) -> int:
    read = read_number(number)
    if read is None or read[1] is not None:
        raise RefusedError(Problem.UNKNOWN_MEMBER, number=clean(number))
    return read[0]


def _unique(ids: Sequence[int]) -> list[int]:
    return list(dict.fromkeys(ids))
