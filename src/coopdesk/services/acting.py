"""Who is doing the work of this session, where and when."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sqlalchemy.orm import Session

_ACTING: Final = "acting"


@dataclass(frozen=True, slots=True)
class Acting:
    """One moment for the whole transaction, so that everything it writes agrees."""

    who: str
    desk: str
    now: datetime
    today: date
    files: Path
    """The folder of stored files."""
    use_case: str = ""


def set_acting(session: Session, acting: Acting) -> None:
    """Say who works in this session; `Office` does it for every session it opens."""
    session.info[_ACTING] = acting


def acting(session: Session) -> Acting:
    """Who works in this session; there is always one inside `Office.read` and `Office.write`."""
    found: Acting = session.info[_ACTING]
    return found
