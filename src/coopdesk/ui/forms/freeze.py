"""Freezing who is entitled: as of which day, how many, what quorum follows, who is left out."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError
from coopdesk.services.entitled import (
    EntitledPreview,
    entitled_preview,
    freeze_list,
    takes_dues,
)
from coopdesk.services.meeting_record import MeetingDetails
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.dues import DuesMarks
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import STRETCH, Label, Notice, column, number, row
from coopdesk.ui.office_dates import date_edit


class FreezeDialog(FormDialog):
    """The list as it would be now; `acted` gives how many are entitled.

    Who is marked for unmet dues stays marked for this meeting, also when the dialog is left or the
    list is made anew.
    """

    def __init__(
        self, ctx: AppContext, meeting: MeetingDetails, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="lock", width=860, parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting.row.id
        self.say(
            self.tr("Freeze the list of the entitled"),
            self.tr("Freeze the list"),
            self.tr(
                "Later changes to members do not change it; the quorum is reckoned from it. It can "
                "be printed and posted."
            ),
        )
        self.as_of = date_edit(ctx, ctx.today())
        as_of = self.make_row(
            "as_of",
            self.tr("As of"),
            self.as_of,
            required=True,
            note=self.tr("The day on which obligations must have been met (Article 50)."),
        )
        self.counted = Label("", "name", wrap=True)
        self.reasons = Label("", "muted", wrap=True)
        self.quorum = Notice("", "info", icon="scale")
        self.calls = Label("", "muted", wrap=True)
        self.dues = DuesMarks(ctx)
        self._has_dues = ctx.read(takes_dues, self._meeting_id)
        self.dues.show_adding(on=self._has_dues)
        counts = column(26, self.counted, self.reasons, STRETCH, spacing=2)
        self.add(row((as_of, 1), (counts, 1), spacing=16), self.quorum, self.calls, self.dues)
        self._keeper = DraftKeeper(ctx, f"dues:{self._meeting_id}", self._content, self)
        self._remember()
        self.as_of.day_changed.connect(self._look)
        self.dues.changed.connect(self._on_marks)
        self._look()

    def _content(self) -> dict[str, Any]:
        return {str(member_id): why for member_id, why in self.dues.marks.items()}

    def _remember(self) -> None:
        """Mark those who were marked for this meeting before."""
        kept = self._keeper.found() if self._has_dues else None
        if kept is not None:
            self.dues.set_marks({int(each): str(why) for each, why in kept.content.items()})

    @Slot()
    def _on_marks(self) -> None:
        self._keeper.touch()
        self._look()

    def done(self, result: int) -> None:
        """Qt: the marks stay with the meeting, whatever is answered."""
        if self.dues.marks:
            self._keeper.keep()
        elif self._has_dues:
            self._keeper.drop()
        super().done(result)

    @Slot()
    def _look(self) -> None:
        as_of = self.as_of.day()
        if as_of is None:
            return
        try:
            found = self._preview(as_of)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
            return
        self.trouble.hide()
        counted = self.tr("%1 entitled, %2 left out, each with the reason")
        said = counted.replace("%1", number(found.entitled))
        self.counted.setText(said.replace("%2", number(found.left_out)))
        reasons = (f"{number(count)} {texts.code_text(why)}" for why, count in found.reasons)
        self.reasons.setText(" · ".join(reasons))
        self.reasons.setVisible(found.left_out > 0)
        self.dues.setVisible(self._has_dues or found.left_out > 0)
        self.dues.show_lines(found.lines)
        self._show_quorum(found)
        self.action.setEnabled(found.entitled > 0)
        self.fit()

    def _preview(self, as_of: date) -> EntitledPreview:
        return self._ctx.read(entitled_preview, self._meeting_id, as_of=as_of, dues=self._marked())

    def _marked(self) -> Mapping[int, str]:
        return self.dues.marks if self._has_dues else {}

    def _show_quorum(self, found: EntitledPreview) -> None:
        needed = self.tr("Quorum: %1").replace("%1", texts.code_text(found.quorum.rule))
        if found.quorum.required:
            needed += f" = {number(found.quorum.required)}"
        if found.quorum.article:
            needed += " " + self.tr("(Article %1)").replace("%1", found.quorum.article)
        self.quorum.set_text(needed)
        calls = [f"{texts.code_text(each.rule)}: {number(each.required)}" for each in found.calls]
        if found.special_required:
            special = self.tr("special items: %1 votes in favour")
            calls.append(special.replace("%1", number(found.special_required)))
        self.calls.setText(" · ".join(calls))
        self.calls.setVisible(bool(calls))

    def act(self) -> object:
        """Freeze it."""
        as_of = self.as_of.day() or self._ctx.today()
        today = self._ctx.today()
        return self._ctx.write(
            freeze_list, self._meeting_id, as_of=as_of, today=today, dues=self._marked()
        )
