"""What a power cut left unsaved, offered before anything else."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal, Slot

from coopdesk.services.drafts import DraftRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import drafts_of
from coopdesk.ui.i18n import QT_TRANSLATE_NOOP
from coopdesk.ui.kit import Button, Notice
from coopdesk.ui.pages.visits import (
    CounterVisit,
    EditVisit,
    PlanVisit,
    ShareMoveVisit,
    TransferVisit,
)

_SAID: Final[Mapping[str, str]] = {
    "counter": QT_TRANSLATE_NOOP("HomeDrafts", "An application was not registered: %1 (%2)"),
    "application_form": QT_TRANSLATE_NOOP(
        "HomeDrafts", "An application was not registered: %1 (%2)"
    ),
    "member_form": QT_TRANSLATE_NOOP("HomeDrafts", "A member's form was not saved: %1 (%2)"),
    "meeting_form": QT_TRANSLATE_NOOP("HomeDrafts", "A meeting's plan was not saved: %1 (%2)"),
    "share_move": QT_TRANSLATE_NOOP("HomeDrafts", "A move of shares was not recorded (%2)"),
    "transfer": QT_TRANSLATE_NOOP("HomeDrafts", "A transfer of shares was not recorded (%2)"),
}
"""Forms whose unsaved text is offered; each is a page of the same name."""


class HomeDrafts(Notice):
    """The form begun last, and how many more there are.

    Signals:
        go: a page's name and what it is to show.
    """

    go = Signal(str, object)

    def __init__(self, ctx: AppContext) -> None:
        self.take_up = Button("", "file-pen")
        super().__init__("", "info", self.take_up, icon="file-pen")
        self.take_up.set_text(self.tr("Take it up"))
        self._ctx = ctx
        self._first: DraftRow | None = None
        self.take_up.clicked.connect(self._on_take_up)
        self.hide()

    def reload(self) -> None:
        """Look what is kept for this desk."""
        found = [draft for draft in drafts_of(self._ctx) if draft.form in _SAID]
        self._first = found[0] if found else None
        self.setVisible(bool(found))
        if self._first is None:
            return
        what = self._first.content
        name = str(what.get("full_name") or what.get("title") or what.get("on") or "…")
        when = texts.moment_text(self._first.saved_at, self._ctx.today())
        said = self.tr(_SAID[self._first.form]).replace("%1", name).replace("%2", when)
        more = len(found) - 1
        self.set_text(said, self.tr("%n more were begun and not saved.", "", more) if more else "")

    @Slot()
    def _on_take_up(self) -> None:
        if self._first is not None:
            self.go.emit(self._first.form, _visit(self._first.key))


def _visit(key: str) -> object:
    form, record = key.split(":")[:2]
    number = int(record) if record.isdigit() else None
    if form == "counter":
        return CounterVisit(draft_key=key)
    if form == "meeting_form":
        return PlanVisit(meeting_id=number)
    if form == "transfer":
        return TransferVisit(number)
    if form == "share_move":
        act, _, member = record.partition("-")
        return ShareMoveVisit(int(member) if member.isdigit() else None, act == "correct")
    return EditVisit(number if form == "member_form" else None, key)
