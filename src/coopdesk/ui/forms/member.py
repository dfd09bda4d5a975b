"""The form that adds a member or corrects one; what is typed survives a power cut."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.domain.members import MemberInput
from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.services.duplicates import likely_duplicates
from coopdesk.services.files import path_of
from coopdesk.services.member_entry import correct_member, enter_member
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.member_warnings import warnings_for
from coopdesk.services.shares import share_value
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.member_fields import FIRST, MORE, MemberFields
from coopdesk.ui.forms.member_side import FormSide
from coopdesk.ui.forms.two_columns import TwoColumns
from coopdesk.ui.kit import (
    Button,
    ErrorBox,
    Fold,
    Label,
    Notice,
    PageHeader,
    boxed,
    column,
    key_cap,
    ltr,
    row,
    scrolled,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import EditVisit, MemberVisit

FORM = "member_form"
_REST = 350  # milliseconds of quiet before looking for doubles
_WIDE = frozenset({"full_name", "notes", "address"})


class MemberForm(Page):
    """One page for adding and for correcting."""

    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.member: MemberDetails | None = None
        self.is_dirty = False
        self._left: set[str] = set()
        self._keeper: DraftKeeper | None = None
        self._build()
        self._wire()
        self.visit(EditVisit())

    def _build(self) -> None:
        self.save_button = Button(self.tr("Save"), "save", "primary")
        self.cancel = Button(self.tr("Cancel"))
        self.header = PageHeader(
            "", "", key_cap("Esc"), self.cancel, self.save_button, key_cap("Ctrl+S")
        )
        self.errors = ErrorBox()
        self.take_up = Button(self.tr("Take it up"))
        self.give_up = Button(self.tr("Throw it away"))
        self.draft_notice = Notice("", "info", self.take_up, self.give_up)
        self.draft_notice.hide()
        self.fields = MemberFields(self.ctx, self)
        self.side = FormSide()
        self.more = Fold(
            self.tr("More data"), self._more(), note=self.tr("all optional"), keys="F6"
        )
        self.first = TwoColumns(self.fields.rows, FIRST, _WIDE)
        card = boxed(column(self.first, self.more, "stretch", spacing=16, margins=20), "card")
        left = column(self.draft_notice, self.errors, (scrolled(column(card)), 1), spacing=8)
        body = boxed(row((left, 1), self.side, spacing=16))
        self.setLayout(column(self.header, (body, 1), spacing=12, margins=(24, 16)))
        self.errors.watch(self.fields.rows.values())

    def _more(self) -> QWidget:
        titles = (
            self.tr("Identity"),
            self.tr("The person"),
            self.tr("Home and contact"),
            self.tr("Membership"),
        )
        groups = [
            column(Label(title, "heading"), TwoColumns(self.fields.rows, names, _WIDE), spacing=8)
            for title, names in zip(titles, MORE, strict=True)
        ]
        return boxed(column(*groups, spacing=16))

    def _wire(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self._on_cancel)
        self.take_up.clicked.connect(self._on_take_up)
        self.give_up.clicked.connect(self._on_give_up)
        self.fields.edited.connect(self._on_edited)
        self.side.files.changed.connect(self._touch)
        self.side.twins.asked_open.connect(lambda found: self.go.emit("member", MemberVisit(found)))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look_for_twins)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Start for the member an `EditVisit` names, or for a new one."""
        wanted = argument if isinstance(argument, EditVisit) else EditVisit()
        self.member = None
        if wanted.member_id is not None:
            try:
                self.member = self.ctx.read(get_member, wanted.member_id, today=self.ctx.today())
            except CoopdeskError as error:
                show_error(self, error)
                self.back.emit()
                return
        self._start()
        if wanted.draft_key:
            self._on_take_up()

    def _start(self) -> None:
        member = self.member
        if member is None:
            self.fields.start(self.ctx.today())
            self.header.set_title(
                self.tr("New member"), self.tr("The number is given at saving, in order.")
            )
            self.side.files.start()
        else:
            self.fields.show_member(member)
            said = texts.member_no_text(member.number, member.sex)
            self.header.set_title(self.tr("Edit: %1").replace("%1", member.full_name), said)
            photo = member.photo_sha256
            self.side.files.start(path_of(self.ctx.office.files, photo) if photo else None)
        self.first.arrange()
        self._say_worth()
        self.is_dirty = False
        self._left.clear()
        for form_row in self.fields.rows.values():
            form_row.clear_state()
        self.errors.hide()
        self.side.twins.show_twins([])
        record = str(member.id) if member else "new"
        self._keeper = DraftKeeper(self.ctx, f"{FORM}:{record}", self.fields.content, self)
        self._keeper.said.connect(self.said)
        self._offer_draft()
        self.fields.widgets["full_name"].setFocus()

    def _offer_draft(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.setVisible(draft is not None)
        if draft is not None:
            when = texts.moment_text(draft.saved_at, self.ctx.today())
            name = str(draft.content.get("full_name", ""))
            self.draft_notice.set_text(
                self.tr("What you typed here was not saved. It was kept %1.").replace("%1", when),
                name,
            )

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "save": self.save,
            "primary": self.save,
            "more": self._toggle_more,
            "next_problem": self.errors.go_next,
            "back": self._on_cancel,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("Adding a member"),
                self.tr(
                    "Only the name and the joining date are required; the rest can follow. The "
                    "number is given when you save and never to anyone else."
                ),
            ),
            (
                self.tr("Nothing typed is lost"),
                self.tr(
                    "What you type is kept every second. After a power cut open the form again: "
                    "it offers what was there."
                ),
            ),
        ]

    def may_leave(self) -> bool:
        """A draft is kept, so leaving loses nothing."""
        if self.is_dirty and self._keeper:
            self._keeper.keep()
        return True

    # while typing

    @Slot()
    def _touch(self) -> None:
        self.is_dirty = True
        if self._keeper:
            self._keeper.touch()

    @Slot(str)
    def _on_edited(self, name: str) -> None:
        self._touch()
        form_row = self.fields.rows[name]
        if form_row.state == "bad":
            form_row.clear_state()
        if name == "status":
            self.fields.show_status_day()
            self.first.arrange()
        elif name == "shares":
            self._say_worth()
        self._rest.start()

    def _say_worth(self) -> None:
        """Under the count of shares: what they are worth."""
        value, held = self.ctx.read(share_value), self.fields.text("shares")
        said = ""
        if value and held.isdigit():
            worth = self.tr("%1 each: %2").replace("%1", texts.rials_text(value))
            said = worth.replace("%2", texts.rials_text(value * int(held)))
        self.fields.rows["shares"].set_help(said)

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QObject | None, new: QObject | None) -> None:
        for name, widget in self.fields.widgets.items():
            if old is not None and _holds(widget, old) and not (new and _holds(widget, new)):
                self._on_left(name)
            if new is not None and _holds(widget, new):
                self.side.explain(name)

    def _on_left(self, name: str) -> None:
        self._left.add(name)
        problem = self.fields.problems().get(name)
        if problem is not None and self.fields.text(name):
            self.fields.rows[name].set_error(texts.problem_text(problem))
            return
        self.warn()

    def warn(self) -> None:
        """Say what looks odd under the fields that were left."""
        given = self.fields.value()
        found = self.ctx.read(
            warnings_for,
            given,
            today=self.ctx.today(),
            exclude_id=self.member.id if self.member else None,
        )
        spoken = {
            ("birth_date" if name == "birth_year" else name): why for name, why in found.items()
        }
        for name, form_row in self.fields.rows.items():
            if form_row.state == "bad":
                continue
            if name in spoken and name in self._left:
                form_row.set_warning(texts.problem_text(spoken[name]))
            else:
                form_row.clear_state()

    @Slot()
    def look_for_twins(self) -> None:
        """Show who it may be already."""
        given = self.fields.value()
        found = self.ctx.read(
            likely_duplicates,
            full_name=given.full_name,
            national_no=given.national_no,
            phones=(given.phone1, given.phone2),
            birth_date=given.birth_date,
            birth_year=given.birth_year,
            exclude_id=self.member.id if self.member else None,
        )
        self.side.twins.show_twins(found)

    # saving

    @Slot()
    def save(self) -> None:
        """Save, or say under each field what is to be mended."""
        unread = self.fields.problems()
        given = self.fields.value()
        try:
            if unread:
                given.check(today=self.ctx.today())
                self._complain(unread)
                return
            member_id = self._write(given)
        except InvalidInputError as error:
            self._complain({**error.problems, **unread})
            return
        except CoopdeskError as error:
            show_error(self, error)
            return
        self._saved(member_id)

    def _write(self, given: MemberInput) -> int:
        files = self.side.files
        today = self.ctx.today()
        if self.member is None:
            return self.ctx.write(
                enter_member, given, today=today, photo=files.photo, papers=files.papers
            )
        return self.ctx.write(
            correct_member,
            self.member.id,
            given,
            version=self.member.version,
            today=today,
            photo=files.photo,
            papers=files.papers,
        )

    def _complain(self, problems: Mapping[str, Problem]) -> None:
        for name, form_row in self.fields.rows.items():
            spoken = problems.get(name)
            if name == "birth_date":
                spoken = spoken or problems.get("birth_year")
            if spoken is not None:
                form_row.set_error(texts.problem_text(spoken))
            elif form_row.state == "bad":
                form_row.clear_state()
        if any(name in group for group in MORE for name in problems):
            self.more.set_open(opened=True)
        self.errors.show_errors()
        self.errors.go_next()

    def _saved(self, member_id: int) -> None:
        if self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        saved = self.ctx.read(get_member, member_id, today=self.ctx.today())
        said = self.tr("Saved: %1, number %2").replace("%1", saved.full_name)
        self.back.emit()
        self.go.emit("member", MemberVisit(member_id))
        self.done.emit(said.replace("%2", ltr(saved.number)))

    @Slot()
    def _on_cancel(self) -> None:
        if self.is_dirty and not ask(
            self,
            self.tr("Leave without saving?"),
            self.tr("What you typed since opening the form will be thrown away."),
            self.tr("Throw it away"),
            safe=self.tr("Go on typing"),
        ):
            return
        if self.is_dirty and self._keeper:
            self._keeper.drop()
        self.is_dirty = False
        self.back.emit()

    @Slot()
    def _on_take_up(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        if draft is not None:
            self.fields.take_up(draft.content)
            self.is_dirty = True
            self.look_for_twins()
        self.draft_notice.hide()

    @Slot()
    def _on_give_up(self) -> None:
        if self._keeper:
            self._keeper.drop()
        self.draft_notice.hide()

    def _toggle_more(self) -> None:
        self.more.set_open(opened=not self.more.is_open)


def _holds(widget: QWidget, other: QObject) -> bool:
    return other is widget or (isinstance(other, QWidget) and widget.isAncestorOf(other))
