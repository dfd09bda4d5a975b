"""What is gathered about the person at the desk: fields, photo, papers, the draft of them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.admission import admit_at_once, receive_application
from coopdesk.services.drafts import DraftRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.application_care import ApplicationCare
from coopdesk.ui.forms.application_fields import ApplicationFields
from coopdesk.ui.forms.application_folder import PictureFolder
from coopdesk.ui.forms.application_papers import PapersBox
from coopdesk.ui.forms.application_photo import PHOTO, PhotoBox, forget_pictures
from coopdesk.ui.forms.member_side import TwinsCard
from coopdesk.ui.kit import ltr

FORM: Final = "counter"
STEP: Final = "step"
_KNOWN: Final = frozenset(
    {Problem.ALREADY_MEMBER, Problem.ALREADY_APPLIED, Problem.MEMBER_DECEASED}
)
"""Warnings of the card that end it here: somebody who cannot apply."""


class CounterWork(QObject):
    """One applicant, from the first letter of the name to the transaction that writes it down.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self,
        ctx: AppContext,
        twins: TwinsCard,
        explain: Callable[[str], None],
        step: Callable[[], int],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._step = step
        self.is_dirty = False
        self.fields = ApplicationFields(ctx, self)
        self.folder = PictureFolder(ctx, self)
        self.photo = PhotoBox(ctx, self.folder, height=264)
        self.papers = PapersBox(self.folder)
        self.keeper = DraftKeeper(ctx, f"{FORM}:new", self.content, self)
        self.care = ApplicationCare(ctx, self.fields, twins, explain, parent)
        self.fields.edited.connect(self.touch)
        self.photo.changed.connect(self.touch)
        self.papers.changed.connect(self.touch)

    def start(self) -> None:
        """Nothing is known of the next person yet."""
        self.is_dirty = False
        self.fields.start(self._ctx.today())
        self.photo.start()
        self.papers.start()
        self.care.start()

    @Slot()
    def touch(self) -> None:
        """Something was typed or chosen: keep it in a moment."""
        self.is_dirty = True
        self.keeper.touch()
        self.changed.emit()

    # the draft

    def content(self) -> dict[str, Any]:
        """Everything typed and chosen, for the draft."""
        photo = str(self.photo.photo) if self.photo.photo else ""
        papers = self.papers.content()
        return {**self.fields.content(), PHOTO: photo, "papers": papers, STEP: self._step()}

    def take_up(self, draft: DraftRow) -> int:
        """Show a draft; returns the step it was left at."""
        self.fields.take_up(draft.content)
        self.papers.take_up(draft.content.get("papers"))
        photo = Path(str(draft.content.get(PHOTO, "")))
        if photo.is_file():
            self.photo.take(photo)
        self.is_dirty = True
        self.care.look_for_twins()
        step = draft.content.get(STEP, 0)
        return step if isinstance(step, int) else 0

    def drop(self) -> None:
        """It is written down or given up."""
        self.is_dirty = False
        self.keeper.drop()
        forget_pictures(self._ctx)

    # what is wrong

    def problems(self) -> dict[str, Problem]:
        """What cannot stand, by field; also a card that shows nobody can apply with it."""
        found = self.fields.problems()
        try:
            self.fields.value().person.check(today=self._ctx.today())
        except InvalidInputError as error:
            found = {**error.problems, **found}
        for warning in self.care.warnings():
            if warning.problem in _KNOWN:
                found.setdefault(warning.field, warning.problem)
        if "birth_year" in found:
            found.setdefault("birth_date", found["birth_year"])
        return found

    def complain(self, problems: Mapping[str, Problem]) -> None:
        """Say under each field what is to be mended, and go to the first."""
        facts = {warning.problem: warning.facts for warning in self.care.warnings()}
        for name, form_row in self.fields.rows.items():
            if name in problems:
                said = facts.get(problems[name], {})
                form_row.set_error(texts.problem_text(problems[name], **said))
            elif form_row.state == "bad":
                form_row.clear_state()
        first = next((name for name in self.fields.rows if name in problems), None)
        if first is not None:
            self.fields.widgets[first].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # the end

    def summary(self, total: int) -> list[tuple[str, str]]:
        """Once more what was written; `total` is what is to be paid, in rials."""
        given = self.fields.value()
        missing = self.papers.missing()
        papers = self.tr("%Ln paper(s)", "", len(self.papers.papers()))
        if missing:
            papers += " · " + self.tr("missing: %1").replace("%1", self.tr(", ").join(missing))
        facts = [
            (self.tr("Name"), given.person.full_name),
            (texts.field_label("national_no"), ltr(self.fields.text("national_no"))),
            (texts.field_label("phone1"), ltr(self.fields.text("phone1"))),
            (self.tr("Shares"), texts.shares_text(given.requested_shares)),
            (self.tr("To be paid"), texts.rials_text(total)),
            (self.tr("Photo"), self.tr("yes") if self.photo.photo else self.tr("none yet")),
            (self.tr("Papers"), papers),
        ]
        return [(name, value or "—") for name, value in facts]

    def register(self) -> int:
        """Register the application with all that came along; returns its id."""
        papers = [(each.path, each.note) for each in self.papers.papers()]
        return self._ctx.write(
            receive_application,
            self.fields.value(),
            today=self._ctx.today(),
            photo=self.photo.photo,
            papers=papers,
        )

    def admit(self, *, on: date, decision_ref: str) -> int:
        """Register it and accept the member at once; returns the application's id."""
        papers = [(each.path, each.note) for each in self.papers.papers()]
        return self._ctx.write(
            admit_at_once,
            self.fields.value(),
            on=on,
            decision_ref=decision_ref,
            today=self._ctx.today(),
            photo=self.photo.photo,
            papers=papers,
        )
