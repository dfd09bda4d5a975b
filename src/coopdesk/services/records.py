"""Finding the record a use case is about, as the person saw it."""

from typing import Any, TypeVar

from sqlalchemy.orm import Session

from coopdesk.errors import ConflictError, GoneError
from coopdesk.storage.base import Base

T = TypeVar("T", bound=Base)


def record(
    session: Session,
    mapped: type[T],
    record_id: int,
    *,
    version: int | None = None,
    is_for_change: bool = False,
) -> T:
    """The record of an id, within the services.

    Args:
        session: the session of the use case.
        mapped: its class.
        record_id: its id.
        version: as the person saw it.
        is_for_change: other desks wait for the end of this transaction.

    Raises:
        GoneError: there is none.
        ConflictError: somebody else changed it since `version`.
    """
    found: Any = session.get(
        mapped, record_id, with_for_update=is_for_change, populate_existing=is_for_change
    )
    if found is None:
        raise GoneError
    if version is not None and found.version != version:
        raise ConflictError
    result: T = found
    return result
