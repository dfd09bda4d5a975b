"""Adding a step to a membership: suspension, notice, the ways out; or taking the last one back."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coopdesk.domain.members import EVENT_STATUS, MemberEventKind
from coopdesk.domain.membership import NEEDS_REASON, StepInput
from coopdesk.errors import CoopdeskError
from coopdesk.services.member_events import MemberEventRow, standing_events
from coopdesk.services.member_record import MemberDetails
from coopdesk.services.membership_steps import possible_steps, reverse_step, step_warnings
from coopdesk.services.step_entry import enter_step
from coopdesk.services.step_warnings import EXCEPTIONS
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    CodeEdit,
    FormRow,
    Label,
    LongTextEdit,
    clear,
    column,
    day_text,
    picture,
    row,
)
from coopdesk.ui.office_dates import date_edit

_K = MemberEventKind
_NOTICE: Final = _K.WITHDRAWAL_NOTICE
_ASKED: Final = frozenset({_NOTICE, _K.WITHDRAWN})
"""Steps that begin with a paper of the member."""
_BY_DECISION: Final = frozenset({_K.SUSPENDED, _K.REINSTATED, _K.WITHDRAWN, _K.EXPELLED, _K.LOST})


class StepDialog(FormDialog):
    """One step; `acted` gives its kind, or None when a step was taken back."""

    def __init__(
        self, ctx: AppContext, member: MemberDetails, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="check", width=560, parent=parent)
        self._ctx = ctx
        self._member = member
        self._standing = ctx.read(standing_events, member.id)
        self.papers: list[Path] = []
        title = self.tr("Add a step: %1").replace("%1", member.full_name)
        status = texts.code_text(member.status, sex=member.sex)
        stands = self.tr("%1 since %2").replace("%1", status)
        text = stands.replace("%2", day_text(member.status_on))
        self.say(title, self.tr("Record it"), text)
        self.kind: Choice[MemberEventKind | None] = Choice(self._options())
        self.kind.chosen.connect(self._on_kind)
        self._build()
        self._on_kind()

    def _options(self) -> list[tuple[MemberEventKind | None, str]]:
        steps = self._ctx.read(possible_steps, self._member.id)
        options: list[tuple[MemberEventKind | None, str]] = [
            (kind, texts.code_text(kind)) for kind in steps
        ]
        last = self.last_step()
        if last is not None:
            said = self.tr("Take back: %1 of %2").replace("%1", texts.code_text(last.kind))
            options.append((None, said.replace("%2", day_text(last.effective_on))))
        return options

    def last_step(self) -> MemberEventRow | None:
        """The step that could be taken back: the last that counts, joining and merging apart."""
        steps = [each for each in self._standing if each.kind in {*EVENT_STATUS, _NOTICE}]
        kept = {_K.JOINED, _K.MERGED}
        return steps[-1] if steps and steps[-1].kind not in kept else None

    def _build(self) -> None:
        self.add_field("kind", self.tr("What happened"), self.kind)
        today = self._ctx.today()
        self.effective_on = date_edit(self._ctx, today)
        self.requested_on = date_edit(self._ctx)
        on = self.make_row(
            "effective_on", self.tr("Takes effect on"), self.effective_on, required=True
        )
        asked = self.make_row("requested_on", self.tr("Date of the request"), self.requested_on)
        self.add(row((on, 1), (asked, 1), spacing=16))
        self.add_field("decision_ref", self.tr("Number of the decision"), CodeEdit(longest=120))
        self.add_field("reason", self.tr("Reason"), LongTextEdit(lines=2))
        attach = Button(self.tr("Attach a paper…"), "paperclip")
        attach.clicked.connect(self._on_attach)
        self._files = column(spacing=2)
        self._attached = column(row(attach, STRETCH), self._files, spacing=4)
        self._attach = attach
        self.add(self._attached)
        for field in (self.effective_on, self.requested_on):
            field.day_changed.connect(self._look)
        for name in ("decision_ref", "reason"):
            field_of = self.rows[name].field
            if isinstance(field_of, CodeEdit):
                field_of.textEdited.connect(self._look)
            elif isinstance(field_of, LongTextEdit):
                field_of.textChanged.connect(self._look)

    @Slot()
    def _on_kind(self) -> None:
        if not self.kind.count():
            self.action.setEnabled(False)
            nothing = self.tr("Nothing can follow where the member stands now.")
            self.refuse(nothing)
            return
        kind = self.kind.value()
        is_step = kind is not None
        self.rows["effective_on"].setVisible(is_step)
        self.rows["requested_on"].setVisible(kind in _ASKED)
        self.rows["decision_ref"].setVisible(kind in _BY_DECISION)
        self._attach.setVisible(is_step)
        is_notice = kind is _NOTICE
        self.rows["effective_on"].label.setText(
            self.tr("Reached the board on") if is_notice else self.tr("Takes effect on")
        )
        self.rows["requested_on"].label.setText(
            self.tr("Date on the notice") if is_notice else self.tr("Date of the notice")
        )
        needs = kind is None or kind in NEEDS_REASON
        (self._needed.add if needs else self._needed.discard)("reason")
        self.action.set_text(self._action(kind))
        self._look()
        self.fit()

    def _action(self, kind: MemberEventKind | None) -> str:
        if kind is None:
            return self.tr("Take it back")
        return self.tr("Record: %1").replace("%1", texts.code_text(kind))

    def given(self) -> StepInput:
        """What the fields say."""
        kind = self.kind.value() or _K.SUSPENDED
        asked = self.day("requested_on") if kind in _ASKED else None
        return StepInput(
            kind=kind,
            effective_on=self.day("effective_on") or self._ctx.today(),
            requested_on=asked,
            reason=self.value("reason"),
            decision_ref=self.value("decision_ref") if kind in _BY_DECISION else "",
        )

    @Slot()
    def _look(self) -> None:
        """Say what the law says against the step as it is typed."""
        if self.kind.value() is None:
            self.warn(())
            self._explain(exception=False)
            return
        try:
            found = self._ctx.read(
                step_warnings, self._member.id, self.given(), today=self._ctx.today()
            )
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
            return
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)
        self._explain(exception=any(each.problem in EXCEPTIONS for each in found))

    def _explain(self, *, exception: bool) -> None:
        made: FormRow = self.rows["reason"]
        is_back = self.kind.value() is None
        exception = exception and self.kind.value() is _K.WITHDRAWN
        made.label.setText(self.tr("Why the exception is made") if exception else self.tr("Reason"))
        if is_back:
            text = self.tr("What was wrong; both stay readable in the membership's course.")
        elif self.kind.value() is _K.EXPELLED:
            text = self.tr("A decision with its reasons; the member may go to court (Article 23).")
        elif self.kind.value() is _K.LOST:
            text = self.tr("Which condition of Article 21, or the capacity (Article 23).")
        else:
            text = ""
        made.set_help(text)

    @Slot()
    def _on_attach(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(self, self.tr("Attach papers"))
        self.attach([Path(name) for name in chosen])

    def attach(self, paths: list[Path]) -> None:
        """Take papers that go in with the step."""
        self.papers += [path for path in paths if path not in self.papers]
        clear(self._files)
        for path in self.papers:
            self._files.addLayout(row(picture("check", "ok", 16), (Label(path.name), 1), spacing=6))
        self.fit()

    def act(self) -> object:
        """Record it, or take the last step back."""
        kind = self.kind.value()
        today = self._ctx.today()
        last = self.last_step()
        if kind is None and last is not None:
            self._ctx.write(reverse_step, last.id, reason=self.value("reason"), today=today)
            return None
        self._ctx.write(
            enter_step,
            self._member.id,
            self.given(),
            today=today,
            papers=self.papers,
            note=texts.code_text(self.given().kind),
        )
        return kind
