"""What somebody typed and has not saved yet: kept through a power cut, offered again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from json import JSONDecodeError, dumps, loads
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from coopdesk.storage.models import Draft


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unsaved form: which one (`form:record:desk`), what it holds and since when."""

    key: str
    content: dict[str, Any]
    saved_at: datetime

    @property
    def form(self) -> str:
        """Which form it belongs to."""
        return self.key.split(":", 1)[0]


def save_draft(session: Session, *, key: str, content: Mapping[str, Any], now: datetime) -> None:
    """Keep what the form holds now; only plain values (text, numbers, lists)."""
    text = dumps(dict(content), ensure_ascii=False)
    draft = session.get(Draft, key)
    if draft is None:
        session.add(Draft(key=key, content=text, saved_at=now))
    else:
        draft.content, draft.saved_at = text, now
    session.flush()


def load_drafts(session: Session, *, form: str = "", desk: str = "") -> list[DraftRow]:
    """Every draft, newest first; of one form or one desk when they are given."""
    rows = session.execute(
        select(Draft.key, Draft.content, Draft.saved_at).order_by(Draft.saved_at.desc(), Draft.key)
    )
    drafts = (DraftRow(key, _read(text), saved_at) for key, text, saved_at in rows)
    return [
        draft
        for draft in drafts
        if (not form or draft.form == form) and (not desk or draft.key.endswith(f":{desk}"))
    ]


def load_draft(session: Session, key: str) -> DraftRow | None:
    """One draft, if there is one."""
    query = select(Draft.key, Draft.content, Draft.saved_at).where(Draft.key == key)
    row = session.execute(query).one_or_none()
    return DraftRow(row[0], _read(row[1]), row[2]) if row else None


def drop_draft(session: Session, key: str) -> None:
    """Forget a draft that was saved or given up; none is none."""
    session.execute(delete(Draft).where(Draft.key == key))


def _read(text: str) -> dict[str, Any]:
    try:
        content = loads(text)
    except JSONDecodeError:
        return {}
    return content if isinstance(content, dict) else {}
