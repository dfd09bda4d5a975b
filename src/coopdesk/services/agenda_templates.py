"""The items a kind of meeting begins with: the program's own, or the office's."""

import json
from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.agenda_templates import TEMPLATES, TemplateItem
from coopdesk.domain.arabic import clean
from coopdesk.domain.meetings import ItemKind, Majority, MeetingKind
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.holder_list import board_label
from coopdesk.services.settings_store import keep_setting, stored_settings

__all__ = ["TemplateItem", "restore_template", "set_template", "template_of"]

_KEY: Final = "meetings.template."
_LONGEST_TITLE: Final = 300
_LONGEST_PRESENTER: Final = 200


def template_of(session: Session, kind: MeetingKind) -> tuple[TemplateItem, ...]:
    """The items of a kind, the board named as the office calls it."""
    key = _KEY + kind.value
    stored = stored_settings(session, prefixes=(key,)).get(key, "")
    label = board_label(session)
    return tuple(_named(item, label) for item in _read(stored) or TEMPLATES[kind])


def set_template(session: Session, kind: MeetingKind, items: Iterable[TemplateItem]) -> None:
    """Begin meetings of this kind with these items from now on.

    Raises:
        InvalidInputError: there is no item, or one without a title or with too long a text.
    """
    kept = [_kept(item) for item in items]
    if not kept:
        raise InvalidInputError({"items": Problem.REQUIRED})
    keep_setting(session, _KEY + kind.value, json.dumps(kept, ensure_ascii=False), default="")


def restore_template(session: Session, kind: MeetingKind) -> None:
    """Go back to the program's own items."""
    keep_setting(session, _KEY + kind.value, "", default="")


def _named(item: TemplateItem, label: str) -> TemplateItem:
    return TemplateItem(
        item.title.replace("{board}", label),
        item.kind,
        item.presenter.replace("{board}", label),
        item.majority,
        item.article,
    )


def _kept(item: TemplateItem) -> dict[str, str]:
    title, presenter = clean(item.title), clean(item.presenter)
    if not title:
        raise InvalidInputError({"title": Problem.REQUIRED})
    if len(title) > _LONGEST_TITLE or len(presenter) > _LONGEST_PRESENTER:
        raise InvalidInputError({"title": Problem.TOO_LONG})
    return {
        "title": title,
        "kind": item.kind.value,
        "presenter": presenter,
        "majority": item.majority.value,
        "article": item.article,
    }


def _read(stored: str) -> tuple[TemplateItem, ...]:
    """The office's own items; nothing when what is kept is no template any more."""
    try:
        found: list[dict[str, Any]] = json.loads(stored) if stored else []
        return tuple(
            TemplateItem(
                each["title"],
                ItemKind(each["kind"]),
                each["presenter"],
                Majority(each["majority"]),
                each["article"],
            )
            for each in found
        )
    except (ValueError, KeyError, TypeError):
        return ()
