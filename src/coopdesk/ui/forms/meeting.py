"""Planning a meeting: what kind, when, where, who called it; the law's word beside it."""

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.services.meeting_warnings import planning_warnings
from coopdesk.services.meetings import (
    MeetingDetails,
    edit_meeting,
    get_meeting,
    plan_meeting,
)
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.meeting_fields import MeetingFields
from coopdesk.ui.forms.meeting_side import MeetingSide
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    ErrorBox,
    Notice,
    PageHeader,
    boxed,
    column,
    key_cap,
    row,
    scrolled,
)
from coopdesk.ui.messages import ask
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import MeetingVisit, PlanVisit

_REST: Final = 250  # milliseconds of quiet before the warnings are looked for again
_FORM: Final = "meeting_form"


class MeetingForm(Page):
    """One meeting planned, or its plan changed while it is still to come."""

    watches: ClassVar[frozenset[str]] = frozenset({"meeting", "holiday", "setting", "committee"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.meeting: MeetingDetails | None = None
        self.is_dirty = False
        self._keeper: DraftKeeper | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self.save_button = Button(self.tr("Plan the meeting"), "calendar-plus", "primary")
        self.cancel = Button(self.tr("Cancel"))
        self.header = PageHeader(
            "", "", key_cap("Esc"), self.cancel, self.save_button, key_cap("Ctrl+S"), back=True
        )
        self.fields = MeetingFields(ctx)
        self.errors = ErrorBox()
        self.errors.watch(self.fields.rows.values())
        self.trouble = Notice("", "bad")
        self.trouble.hide()
        take_up, give_up = Button(self.tr("Take it up")), Button(self.tr("Throw it away"))
        take_up.clicked.connect(self._on_take_up)
        give_up.clicked.connect(self._on_give_up)
        self.draft_notice = Notice("", "info", take_up, give_up)
        self.draft_notice.hide()
        self.side = MeetingSide()
        card = boxed(column(self.fields, STRETCH, margins=20), "card")
        left = column(
            self.draft_notice, self.trouble, self.errors, (scrolled(column(card)), 1), spacing=8
        )
        self.setLayout(
            column(
                self.header,
                (boxed(row((left, 1), self.side, spacing=16)), 1),
                spacing=12,
                margins=(24, 16),
            )
        )
        self.header.back_pressed.connect(self.on_cancel)
        self.cancel.clicked.connect(self.on_cancel)
        self.save_button.clicked.connect(self.save)
        self.fields.touched.connect(self._on_touched)
        self.visit(PlanVisit())

    # what the window asks

    def visit(self, argument: object) -> None:
        """Plan a new meeting, or change the plan of one."""
        if not isinstance(argument, PlanVisit):
            return
        self.meeting = (
            self.ctx.read(get_meeting, argument.meeting_id) if argument.meeting_id else None
        )
        self.is_dirty = False
        self.trouble.hide()
        self.errors.hide()
        if self.meeting is None:
            self.header.set_title(self.tr("Plan a meeting"))
            self.save_button.set_text(self.tr("Plan the meeting"))
            self.fields.start(argument.on, argument.kind)
        else:
            title = self.tr("Change the plan: %1")
            kind = texts.code_text(self.meeting.row.kind)
            self.header.set_title(title.replace("%1", f"{kind} {self.meeting.row.number_text}"))
            self.save_button.set_text(self.tr("Save the plan"))
            self.fields.show_meeting(self.meeting)
        record = str(argument.meeting_id or "new")
        self._keeper = DraftKeeper(self.ctx, f"{_FORM}:{record}", self.fields.content, self)
        self._keeper.said.connect(self.said)
        self._offer_draft()
        self._look()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "save": self.save,
            "primary": self.save,
            "next_problem": self.errors.go_next,
            "back": self.on_cancel,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Planning"),
                self.tr(
                    "Choose the kind of meeting, then day, hour and place. The hour may be written "
                    "9, 9:30 or 4 م. The number is taken when you save. The agenda begins with "
                    "the approval of the previous minutes and what is still open."
                ),
            ),
            (
                self.tr("What the law asks"),
                self.tr(
                    "Beside the fields stands what the law and your settings ask of such a "
                    "meeting, with its article. A warning does not stop you."
                ),
            ),
        ]

    def reload(self) -> None:
        """A holiday or a rule changed."""
        self._look()

    # while typing

    @Slot()
    def _on_touched(self) -> None:
        self.is_dirty = True
        if self._keeper:
            self._keeper.touch()
        self._rest.start()

    @Slot()
    def _look(self) -> None:
        """Show the number it would get and what is odd about the plan."""
        self._rest.stop()
        given = self.fields.given()
        meeting_id = self.meeting.row.id if self.meeting else None
        self.side.show_kind(
            self.ctx,
            self.fields.kind.value(),
            self.fields.on.day() or self.ctx.today(),
            number="" if self.meeting is None else self.meeting.row.number_text,
        )
        if given is None:
            self.side.show_warnings(())
            return
        try:
            found = self.ctx.read(
                planning_warnings, given, today=self.ctx.today(), meeting_id=meeting_id
            )
        except CoopdeskError as error:  # what can never be right is said at saving
            self.said.emit(texts.error_text(error))
            found = ()
        self.side.show_warnings(found)

    # drafts

    def _offer_draft(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.setVisible(draft is not None)
        if draft is not None:
            when = texts.moment_text(draft.saved_at, self.ctx.today())
            words = self.tr("What you typed here was not saved. It was kept %1.")
            self.draft_notice.set_text(words.replace("%1", when))

    @Slot()
    def _on_take_up(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.hide()
        if draft is not None:
            self.fields.put(draft.content)
            self.is_dirty = True
            self._look()

    @Slot()
    def _on_give_up(self) -> None:
        if self._keeper:
            self._keeper.drop()
        self.draft_notice.hide()

    # saving

    @Slot()
    def save(self) -> None:
        """Plan it, or say under each field what is to be mended."""
        self.trouble.hide()
        problems = self.fields.problems()
        given = self.fields.given()
        if problems or given is None:
            self.complain(problems)
            return
        today = self.ctx.today()
        try:
            if self.meeting is None:
                meeting_id = self.ctx.write(plan_meeting, given, today=today)
            else:
                meeting_id = self.meeting.row.id
                version = self.meeting.version
                self.ctx.write(edit_meeting, meeting_id, given, version=version, today=today)
        except InvalidInputError as error:
            self.complain(error.problems)
        except CoopdeskError as error:
            self.trouble.set_text(texts.error_text(error))
            self.trouble.show()
        else:
            self._saved(meeting_id)

    def _saved(self, meeting_id: int) -> None:
        if self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        planned = self.meeting is None
        self.done.emit(
            self.tr("The meeting is planned") if planned else self.tr("The plan is changed")
        )
        self.back.emit()
        self.go.emit("meeting", MeetingVisit(meeting_id))

    def complain(self, problems: Mapping[str, Problem]) -> None:
        """Say under each field what is wrong; what has no field here is said on top."""
        for name, each in self.fields.rows.items():
            if name in problems:
                each.set_error(texts.problem_text(problems[name]))
            elif each.state == "bad":
                each.clear_state()
        other = [name for name in problems if name not in self.fields.rows]
        if other:
            said = [f"{texts.field_label(n)}: {texts.problem_text(problems[n])}" for n in other]
            self.trouble.set_text("\n".join(said))
            self.trouble.show()
        self.errors.show_errors()
        self.errors.go_next()

    @Slot()
    def on_cancel(self) -> None:
        """Leave; something typed is asked about first."""
        if self.is_dirty and not ask(
            self,
            self.tr("Leave without planning it?"),
            self.tr("What you typed since opening the form will be thrown away."),
            self.tr("Throw it away"),
            safe=self.tr("Go on typing"),
        ):
            return
        if self.is_dirty and self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        self.back.emit()

    def may_leave(self) -> bool:
        """A draft is kept, so leaving loses nothing."""
        if self.is_dirty and self._keeper:
            self._keeper.keep()
        return True
