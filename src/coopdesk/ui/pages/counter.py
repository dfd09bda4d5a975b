"""The counter: the whole admission of a person who stands at the desk, by keyboard, in order."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.services.applications import ApplicationDetails, get_application
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_fields import MORE, PERSON
from coopdesk.ui.kit import column
from coopdesk.ui.messages import ask
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.counter_end import ADMIT, EndStep
from coopdesk.ui.pages.counter_frame import CounterFrame
from coopdesk.ui.pages.counter_keys import ENTER, EnterWalk
from coopdesk.ui.pages.counter_steps import (
    PapersStep,
    PersonStep,
    PhotoStep,
    PledgeStep,
    SharesStep,
)
from coopdesk.ui.pages.counter_work import CounterWork
from coopdesk.ui.pages.visits import ApplicationVisit, CounterVisit, MemberVisit, PaperVisit

DATA, PHOTO_STEP, PAPERS, SHARES, PLEDGE, END, DONE = range(7)


class CounterPage(Page):
    """Six steps; Enter goes on, nothing but the name is required."""

    watches: ClassVar[frozenset[str]] = frozenset({"setting", "cooperative"})

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.saved: ApplicationDetails | None = None
        self.frame = CounterFrame()
        self.done_view = self.frame.done_view
        step_now = self.frame.stack.currentIndex
        self.work = CounterWork(ctx, self.frame.twins, self._explain, step_now, self)
        self.fields = self.work.fields
        self._build()
        self._wire()
        self.start()
        self.take_up()

    def _build(self) -> None:
        self.person = PersonStep(self.fields)
        self.photo_step = PhotoStep(self.work.photo, self.work.folder)
        self.shares = SharesStep(self.ctx, self.fields)
        self.end = EndStep(self.ctx, self.fields)
        papers, pledge = PapersStep(self.fields, self.work.papers), PledgeStep(self.fields)
        for made in (self.person, self.photo_step, papers, self.shares, pledge, self.end):
            self.frame.stack.addWidget(made)
        self.setLayout(column(self.frame))

    def _wire(self) -> None:
        self.frame.again_asked.connect(self._on_again)
        self.frame.back_button.clicked.connect(self.go_back)
        self.frame.next_button.clicked.connect(self.go_on)
        open_member = self.frame.twins.asked_open
        open_member.connect(lambda found: self.go.emit("member", MemberVisit(found)))
        self.work.photo.refused.connect(self._on_no_picture)
        self.work.folder.arrived.connect(self._on_arrived)
        self.end.changed.connect(self._name_action)
        self.done_view.asked.connect(self.then)
        self.work.keeper.said.connect(self.said)
        self.work.keeper.said.connect(self.frame.note.setText)
        self.work.changed.connect(self._show_so_far)
        self._walk = EnterWalk(self.frame.holder, self._order, self.go_on, self)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Go on where one was, or begin for the person a `CounterVisit` names."""
        wanted = argument if isinstance(argument, CounterVisit) else CounterVisit()
        if self.saved is not None or (wanted.full_name and not self.work.is_dirty):
            self.start()
        if wanted.draft_key:
            self.take_up()
        elif wanted.full_name and not self.fields.text("full_name"):
            self.fields.set_text("full_name", wanted.full_name)
            self.person.show_parts()
            self.work.touch()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "new": self._on_again,
            "primary": self.go_on,
            "more": self._toggle_more,
            "print": self._print_or_keep,
            "save": self.work.keeper.keep,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Somebody at the desk"),
                self.tr(
                    "Enter goes from field to field and on to the next step, Ctrl+Enter to the "
                    "next step at once, Ctrl+PgUp a step back. Only the name is required."
                ),
            ),
            (
                self.tr("The photo"),
                self.tr(
                    "A picture that comes into the watched folder is taken by itself: connect the "
                    "camera or phone, or let the camera program save there. Ctrl+V pastes one."
                ),
            ),
            (
                self.tr("Two endings"),
                self.tr(
                    "The application waits for the board, with a receipt slip; or, where the board "
                    "has decided already, the person is a member at once."
                ),
            ),
        ]

    def may_leave(self) -> bool:
        """A draft is kept, so leaving loses nothing."""
        if self.work.is_dirty:
            self.work.keeper.keep()
        return True

    def reload(self) -> None:
        """The value of a share or the fee may have changed."""
        self.shares.refresh()

    # steps

    @property
    def step(self) -> int:
        """Which step shows, from 0; `DONE` after the end."""
        return DONE if self.saved is not None else self.frame.stack.currentIndex()

    def start(self) -> None:
        """Empty fields for the next person."""
        self.saved = None
        self.work.start()
        self.end.start()
        self.person.show_parts()
        self.frame.trouble.hide()
        self.frame.note.setText("")
        self.frame.draft_notice.hide()
        self._show_so_far()
        self.show_step(DATA)

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self.frame.show_working(working=step != DONE)
        self.frame.steps.show_step(min(step, DONE))
        if step == DONE:
            self.work.folder.rest()
            self.frame.header.subtitle.setText("")
            self.done_view.buttons["form"].setFocus()
            return
        self.frame.stack.setCurrentIndex(step)
        self.frame.header.subtitle.setText(self.frame.line_of(step))
        self.frame.back_button.setEnabled(step > DATA)
        if step in (PHOTO_STEP, PAPERS):
            self.work.folder.watch()
        else:
            self.work.folder.rest()
        if step == SHARES:
            self.shares.refresh()
        if step == END:
            self.end.show_warnings(self.work.care.warnings())
        self.frame.help.hide()
        if step > DATA:
            self.frame.draft_notice.hide()
        self._name_action()
        self._first_of(step).setFocus(Qt.FocusReason.TabFocusReason)

    def _first_of(self, step: int) -> QWidget:
        widgets = self.fields.widgets
        return {
            DATA: widgets["full_name"],
            PHOTO_STEP: self.work.photo.newest,
            PAPERS: self.work.papers.choose["card"],
            SHARES: widgets["requested_shares"],
            PLEDGE: self.fields.pledge.all,
            END: self.end.cards[self.end.way],
        }[step]

    def _name_action(self) -> None:
        texts_of_end = (self.tr("Register it"), self.tr("Accept the member"))
        is_end = self.frame.stack.currentIndex() == END
        admits = self.end.way == ADMIT
        self.frame.next_button.set_text(texts_of_end[admits] if is_end else self.tr("Next"))

    @Slot()
    def go_back(self) -> None:
        """One step back; nothing is lost."""
        if DATA < self.step < DONE:
            self.show_step(self.step - 1)

    @Slot()
    def go_on(self) -> None:
        """The next step, or the end."""
        step = self.step
        if step == DONE:
            self.then("form")
        elif step == END:
            self.finish()
        elif self._is_right(step):
            self.show_step(step + 1)

    def _is_right(self, step: int) -> bool:
        """Whether what this step asks can stand; else its fields complain."""
        if step not in (DATA, SHARES):
            return True
        names = {*PERSON, *MORE} if step == DATA else {"requested_shares", "entry_fee"}
        problems = {n: why for n, why in self.work.problems().items() if n in names}
        self._complain(problems)
        return not problems

    def _complain(self, problems: Mapping[str, Problem]) -> None:
        if any(name in MORE for name in problems):
            self.person.more.set_open(opened=True)
        self.work.complain(problems)

    # keys

    def _order(self) -> list[QWidget]:
        """The fields Enter walks through in the step in front."""
        return [self.fields.widgets[name] for name in PERSON] if self.step == DATA else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+PgUp and Ctrl+PgDn walk through the steps; Enter takes up the printing."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() == Qt.Key.Key_PageUp:
            self.go_back()
        elif (held and event.key() == Qt.Key.Key_PageDown) or event.key() in ENTER:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody waits for a picture while another page shows."""
        self.work.folder.rest()
        super().hideEvent(event)

    def _toggle_more(self) -> None:
        if self.step == DATA:
            self.person.more.set_open(opened=not self.person.more.is_open)

    # while working

    @Slot()
    def _show_so_far(self) -> None:
        self.frame.show_so_far(self.work.summary(self.shares.total))

    def _explain(self, name: str) -> None:
        self.frame.explain(name, self.fields.rows[name].label.text())

    @Slot(object)
    def _on_arrived(self, path: object) -> None:
        if self.step == PHOTO_STEP and isinstance(path, Path) and self.work.photo.take(path):
            self.said.emit(self.tr("Taken from the folder: %1").replace("%1", path.name))

    @Slot(str)
    def _on_no_picture(self, name: str) -> None:
        self.said.emit(texts.problem_text(Problem.IMAGE_UNREADABLE, file=name))

    # drafts

    def take_up(self) -> None:
        """Go on with somebody who was begun and not registered, if there is one."""
        draft = self.work.keeper.found()
        if draft is None:
            return
        self.frame.say_taken_up(draft, self.ctx)
        step = self.work.take_up(draft)
        self.person.show_parts()
        self._show_so_far()
        self.show_step(step if step in range(DONE) else DATA)

    @Slot()
    def _on_again(self) -> None:
        if self.work.is_dirty and self.saved is None:
            if not ask(
                self,
                self.tr("Begin with somebody else?"),
                self.tr("What was typed for this person will be thrown away."),
                self.tr("Throw it away"),
                safe=self.tr("Go on typing"),
            ):
                return
            self.work.drop()
        self.start()

    # the end

    def finish(self) -> None:
        """Register the application, or accept the member at once."""
        self.frame.trouble.hide()
        if self.end.way == ADMIT and not self.end.is_decided():
            return
        try:
            if self.end.way == ADMIT:
                on = self.end.decided_on() or self.ctx.today()
                saved = self.work.admit(on=on, decision_ref=self.end.reference())
            else:
                saved = self.work.register()
        except InvalidInputError as error:
            self._lead_to(error.problems)
        except CoopdeskError as error:
            self.frame.refuse(texts.error_text(error))
        else:
            self.work.drop()
            self.saved = self.ctx.read(get_application, saved, today=self.ctx.today())
            self.done_view.show_application(self.saved)
            self.show_step(DONE)

    def _lead_to(self, problems: Mapping[str, Problem]) -> None:
        """Go to the step whose field is refused."""
        if "on" in problems:
            self.end.on.set_error(texts.problem_text(problems["on"]))
            return
        if "submitted_on" in problems:
            self._complain(problems)
            return
        for step, names in ((DATA, {*PERSON, *MORE}), (SHARES, {"requested_shares", "entry_fee"})):
            if names & set(problems):
                self.show_step(step)
                self._complain(problems)
                return
        self.frame.refuse("\n".join(texts.problem_text(problem) for problem in problems.values()))

    @Slot(str)
    def then(self, what: str) -> None:
        """What comes after the end."""
        found = self.saved
        if found is None:
            return
        if what == "next":
            self.start()
        elif what == "open" and found.member_id is not None:
            self.go.emit("member", MemberVisit(found.member_id))
        elif what == "open":
            self.go.emit("applications", ApplicationVisit(found.id))
        elif what in ("card", "certificate"):
            document = "member-cards" if what == "card" else "share-certificate"
            self.go.emit("papers", PaperVisit(document, (found.member_number or 0,)))
        else:
            document = "acceptance-notice" if what == "notice" else "application-form"
            self.go.emit("papers", PaperVisit(document, (found.number_text,)))

    def _print_or_keep(self) -> None:
        if self.saved is not None:
            self.then("form")
