"""Figures and choices of the office by their keys; what is not kept has its default."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.storage.models import Setting


def stored_settings(session: Session, *, prefixes: Iterable[str] = ("",)) -> dict[str, str]:
    """What the office set itself, by key."""
    starts = tuple(prefixes)
    rows = session.execute(select(Setting.key, Setting.value))
    return {key: value for key, value in rows if key.startswith(starts)}


def keep_setting(session: Session, key: str, value: str, *, default: str) -> None:
    """Keep a value, or nothing at all when it is the default again."""
    setting = session.get(Setting, key)
    if value == default:
        if setting is not None:
            session.delete(setting)
    elif setting is None:
        session.add(Setting(key=key, value=value))
    else:
        setting.value = value
    session.flush()
