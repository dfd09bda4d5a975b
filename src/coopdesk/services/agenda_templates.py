"""The items a kind of meeting begins with: the program's own, or the office's."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from coopdesk.domain.agenda_templates import TEMPLATES, TemplateItem, lacking, named, unnamed
from coopdesk.domain.arabic import clean
from coopdesk.domain.meetings import ItemKind, Majority, MeetingKind
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.holder_list import board_label
from coopdesk.services.settings_store import keep_setting, stored_settings

__all__ = [
    "Template",
    "TemplateItem",
    "get_template",
    "restore_template",
    "set_template",
    "template_of",
]

_KEY: Final = "meetings.template."
_LONGEST_TITLE: Final = 300
_LONGEST_PRESENTER: Final = 200


@dataclass(frozen=True, slots=True)
class Template:
    """The items of a kind and where they come from."""

    items: tuple[TemplateItem, ...]
    is_own: bool
    """Whether the office changed them."""
    lacking: tuple[TemplateItem, ...]
    """Of an assembly: what of the check-list of Art. 51 is not among them."""


def template_of(session: Session, kind: MeetingKind) -> tuple[TemplateItem, ...]:
    """The items of a kind, the board named as the office calls it."""
    label = board_label(session)
    return tuple(named(item, label) for item in _own(session, kind) or TEMPLATES[kind])


def get_template(session: Session, kind: MeetingKind) -> Template:
    """The same with what is to be known to change them."""
    items = template_of(session, kind)
    left: tuple[TemplateItem, ...] = ()
    if kind is MeetingKind.ASSEMBLY:
        left = lacking(((item.kind, item.title) for item in items), board_label(session))
    return Template(items, bool(_own(session, kind)), left)


def set_template(session: Session, kind: MeetingKind, items: Iterable[TemplateItem]) -> None:
    """Begin meetings of this kind with these items from now on.

    Items that are those of the program are not kept as the office's own.

    Raises:
        InvalidInputError: there is no item, or one without a title or with too long a text.
    """
    label = board_label(session)
    kept = [_kept(item, label) for item in items]
    if not kept:
        raise InvalidInputError({"items": Problem.REQUIRED})
    own = [_kept(named(item, label), label) for item in TEMPLATES[kind]]
    text = "" if kept == own else json.dumps(kept, ensure_ascii=False)
    keep_setting(session, _KEY + kind.value, text, default="")


def restore_template(session: Session, kind: MeetingKind) -> None:
    """Go back to the program's own items."""
    keep_setting(session, _KEY + kind.value, "", default="")


def _own(session: Session, kind: MeetingKind) -> tuple[TemplateItem, ...]:
    key = _KEY + kind.value
    return _read(stored_settings(session, prefixes=(key,)).get(key, ""))


def _kept(item: TemplateItem, label: str) -> dict[str, str]:
    given = unnamed(item, label)
    title, presenter = clean(given.title), clean(given.presenter)
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
