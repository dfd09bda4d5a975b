"""What the palette finds: members by any spelling, pages and commands by their names."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.domain.arabic import fold
from coopdesk.services.applications import (
    ApplicationFilter,
    ApplicationRow,
    list_applications,
)
from coopdesk.services.member_search import MemberHit, search_members
from coopdesk.ui import texts
from coopdesk.ui.actions import ACTIONS, shown_keys, text_of
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit.bidi import ltr
from coopdesk.ui.palette import Group
from coopdesk.ui.palette_rows import Entry
from coopdesk.ui.registry import PAGES

_BEST: Final = 3
_MORE: Final = 8
_KEPT: Final = 8
_KEY: Final = "palette/recent"


class Finder:
    """Answers the palette; remembers what was opened last."""

    def __init__(self, ctx: AppContext, page_actions: frozenset[str] = frozenset()) -> None:
        self._ctx = ctx
        self.page_actions = page_actions
        """The page actions that mean something on the page in front."""
        self._recent = self._read_recent()

    def __call__(self, text: str) -> Sequence[Group]:
        """The groups for a text; for none, what was opened last and all commands."""
        commands = self._commands(text)
        title = QCoreApplication.translate("Palette", "Commands")
        if not text.strip():
            recent = QCoreApplication.translate("Palette", "Opened last")
            return [Group(recent, self._recent), Group(title, commands[:_MORE])]
        hits = self._ctx.read(search_members, text, limit=_MORE)
        members = [_member_entry(hit) for hit in hits]
        shown = members if not commands else members[: _MORE - _BEST]
        name = QCoreApplication.translate("Palette", "Members")
        return [
            Group(name, shown),
            self._applications(text),
            Group(title, commands[:_BEST], len(commands)),
        ]

    def remember(self, entry: Entry) -> None:
        """Note what was opened."""
        if not entry.page or entry.argument is None:
            return
        self._recent = [entry, *(old for old in self._recent if old != entry)][:_KEPT]
        if self._ctx.window_state is not None:
            kept = json.dumps([asdict(each) for each in self._recent], ensure_ascii=False)
            self._ctx.window_state.setValue(_KEY, kept)

    def _applications(self, text: str) -> Group:
        """Those of a name, a number «12/2026», a card or a phone."""
        chosen = ApplicationFilter(text=text)
        rows = self._ctx.read(list_applications, chosen, today=self._ctx.today(), limit=_BEST)
        name = QCoreApplication.translate("Palette", "Applications")
        return Group(name, [_application_entry(row) for row in rows])

    def _commands(self, text: str) -> list[Entry]:
        words = fold(text).split()
        pages = [
            Entry(spec.icon, spec.name, page=spec.id)
            for spec in PAGES
            if spec.in_sidebar or spec.in_palette
        ]
        actions = [
            Entry(spec.icon, text_of(spec), keys=shown_keys(spec), action=spec.id)
            for spec in ACTIONS
            if spec.in_palette and (not spec.on_page or spec.id in self.page_actions)
        ]
        return [e for e in [*pages, *actions] if all(w in fold(e.title) for w in words)]

    def _read_recent(self) -> list[Entry]:
        state = self._ctx.window_state
        try:
            kept = json.loads(str(state.value(_KEY, "[]"))) if state is not None else []
            return [Entry(**each) for each in kept]
        except (ValueError, TypeError):
            return []


def _member_entry(hit: MemberHit) -> Entry:
    number = QCoreApplication.translate("Palette", "No. %1").replace("%1", ltr(hit.number))
    leads = QCoreApplication.translate("Palette", "no. %1 was merged into this one")
    merged = leads.replace("%1", ltr(hit.merged_number)) if hit.merged_number else ""
    parts = [number, merged, hit.neighbourhood, texts.code_text(hit.status)]
    note = " · ".join(part for part in parts if part)
    return Entry("user-round", hit.full_name, note, page="member", argument=hit.id)


def _application_entry(found: ApplicationRow) -> Entry:
    note = f"{ltr(found.number_text)} · {texts.code_text(found.state)}"
    return Entry("clipboard-list", found.full_name, note, page="applications", argument=found.id)
