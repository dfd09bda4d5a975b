"""Filters that somebody wants to see again, by the page they belong to."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import clean
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.storage.models import SavedFilter

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class SavedFilterRow:
    """A named filter; `content` is what the page's own filter reads (`MemberFilter.from_json`)."""

    id: int
    page: str
    name: str
    content: str


def saved_filters(session: Session, page: str) -> list[SavedFilterRow]:
    """The filters of one page in the order they were first saved."""
    row = SavedFilter
    query = select(row.id, row.page, row.name, row.content).where(row.page == page).order_by(row.id)
    return [SavedFilterRow(*found) for found in session.execute(query)]


def save_filter(session: Session, *, page: str, name: str, content: str) -> int:
    """Keep a filter under a name; the same name again replaces it.

    Raises:
        InvalidInputError: no name, or too long a one.
    """
    name = clean(name)
    if not name:
        raise InvalidInputError({"name": Problem.REQUIRED})
    if len(name) > _LONGEST:
        raise InvalidInputError({"name": Problem.TOO_LONG})
    query = select(SavedFilter).where(SavedFilter.page == page, SavedFilter.name == name)
    saved = session.scalar(query)
    if saved is None:
        saved = SavedFilter(page=page, name=name, content=content)
        session.add(saved)
    saved.content = content
    session.flush()
    return saved.id


def drop_filter(session: Session, filter_id: int) -> None:
    """Forget a filter; one that is gone is gone."""
    saved = session.get(SavedFilter, filter_id)
    if saved is not None:
        session.delete(saved)
        session.flush()
