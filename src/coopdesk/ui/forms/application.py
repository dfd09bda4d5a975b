"""The form of one application, all on one page: for paper forms that come in, and to correct."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.services.admission import receive_application, revise_application
from coopdesk.services.applications import OWNER, ApplicationDetails, get_application
from coopdesk.services.files import list_attachments, path_of
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.application_care import ApplicationCare
from coopdesk.ui.forms.application_fields import MORE, PERSON, WISH, ApplicationFields
from coopdesk.ui.forms.application_folder import PictureFolder
from coopdesk.ui.forms.application_papers import PapersBox
from coopdesk.ui.forms.application_photo import PHOTO, PhotoBox, forget_pictures
from coopdesk.ui.forms.member_side import TwinsCard
from coopdesk.ui.kit import (
    Button,
    Card,
    ErrorBox,
    Fold,
    HelpCard,
    Label,
    Notice,
    PageHeader,
    SidePanel,
    boxed,
    column,
    day_text,
    key_cap,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import ApplicationVisit, EditVisit, MemberVisit
from coopdesk.wording import field_example

FORM = "application_form"
_WIDE = frozenset({"full_name", "notes", "address"})


class ApplicationForm(Page):
    """One page for registering an application and for correcting one that waits."""

    watches: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.application: ApplicationDetails | None = None
        self.is_dirty = False
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
        self.fields = ApplicationFields(self.ctx, self)
        self._folder = PictureFolder(self.ctx, self)
        self.photo = PhotoBox(self.ctx, self._folder, height=132)
        self.papers = PapersBox(self._folder, compact=True)
        self.twins, self.help = TwinsCard(), HelpCard()
        side = SidePanel(self.twins, self._files(), self.help, width=336)
        self.more = Fold(
            self.tr("More data"),
            self._grid(MORE),
            note=self.tr("all optional"),
            keys="F6",
        )
        parts = column(
            Label(self.tr("The applicant"), "heading"),
            self._grid(PERSON),
            self.more,
            line(),
            Label(self.tr("The request"), "heading"),
            self._grid(WISH),
            line(),
            self.fields.pledge,
            "stretch",
            spacing=14,
            margins=20,
        )
        card = boxed(parts, "card")
        left = column(self.draft_notice, self.errors, (scrolled(column(card)), 1), spacing=8)
        body = boxed(row((left, 1), side, spacing=16))
        self.setLayout(column(self.header, (body, 1), spacing=12, margins=(24, 16)))
        self.errors.watch(self.fields.rows[name] for name in (*PERSON, *MORE, *WISH))

    def _files(self) -> Card:
        ways = column(self.photo.choose, self.photo.paste, self.photo.newest, spacing=6)
        head = row(self.photo, (ways, 1), spacing=12)
        return Card(self.tr("Photo and papers"), head, line(), self.papers, padding=14)

    def _grid(self, names: tuple[str, ...]) -> QWidget:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(10))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        at = 0
        for name in names:
            wide = name in _WIDE
            at += at % 2 if wide else 0
            grid.addWidget(self.fields.rows[name], at // 2, at % 2, 1, 2 if wide else 1)
            at += 2 if wide else 1
        holder = QWidget()
        holder.setLayout(grid)
        return holder

    def _wire(self) -> None:
        self.save_button.clicked.connect(self.save)
        self.cancel.clicked.connect(self._on_cancel)
        self.take_up.clicked.connect(self._on_take_up)
        self.give_up.clicked.connect(self._on_give_up)
        self.fields.edited.connect(self._touch)
        self.photo.changed.connect(self._touch)
        self.photo.refused.connect(self._on_no_picture)
        self.papers.changed.connect(self._touch)
        self.care = ApplicationCare(self.ctx, self.fields, self.twins, self._explain, self)
        self.twins.asked_open.connect(lambda found: self.go.emit("member", MemberVisit(found)))

    # what the window asks

    def visit(self, argument: object) -> None:
        """Start for the application an `ApplicationVisit` names, or for a new one."""
        wanted = argument.application_id if isinstance(argument, ApplicationVisit) else None
        draft_key = argument.draft_key if isinstance(argument, EditVisit) else ""
        if draft_key and (record := draft_key.split(":")[1]).isdigit():
            wanted = int(record)
        self.application = None
        if wanted is not None:
            try:
                self.application = self.ctx.read(get_application, wanted, today=self.ctx.today())
            except CoopdeskError as error:
                show_error(self, error)
                self.back.emit()
                return
        self._start()
        if draft_key:
            self._on_take_up()

    def _start(self) -> None:
        found = self.application
        if found is None:
            self.fields.start(self.ctx.today())
            self.header.set_title(
                self.tr("Register an application"),
                self.tr("The number is given at saving; the board has its time from that day."),
            )
            self.photo.start()
            self.papers.start()
        else:
            self.fields.show_application(found)
            said = self.tr("Application no. %1 · to be decided by %2")
            said = said.replace("%1", ltr(found.number_text))
            self.header.set_title(
                self.tr("Edit: %1").replace("%1", found.full_name),
                said.replace("%2", day_text(found.due_on)),
            )
            digest = found.photo_sha256
            self.photo.start(path_of(self.ctx.office.files, digest) if digest else None)
            there = self.ctx.read(list_attachments, OWNER, found.id, kind="paper")
            self.papers.start([paper.note for paper in there])
        self.is_dirty = False
        self.errors.hide()
        self.care.start(found.id if found else None)
        record = str(found.id) if found else "new"
        self._keeper = DraftKeeper(self.ctx, f"{FORM}:{record}", self.content, self)
        self._keeper.said.connect(self.said)
        self._offer_draft()
        self.fields.widgets["full_name"].setFocus()

    def content(self) -> dict[str, Any]:
        """Everything typed and chosen, for the draft."""
        photo = str(self.photo.photo) if self.photo.photo else ""
        return {**self.fields.content(), PHOTO: photo, "papers": self.papers.content()}

    def _offer_draft(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        self.draft_notice.setVisible(draft is not None)
        if draft is not None:
            when = texts.moment_text(draft.saved_at, self.ctx.today())
            said = self.tr("What you typed here was not saved. It was kept %1.")
            name = str(draft.content.get("full_name", ""))
            self.draft_notice.set_text(said.replace("%1", when), name)

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "save": self.save,
            "primary": self.save,
            "more": lambda: self.more.set_open(opened=not self.more.is_open),
            "next_problem": self.errors.go_next,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("An application on paper"),
                self.tr(
                    "Copy the form as it was handed in; the board's time runs from that day "
                    "(Article 22). Only name and day are required: the rest is warned of."
                ),
            ),
            (
                self.tr("Somebody stands at the desk?"),
                self.tr(
                    "The counter leads through the same step by step, with the photo and the slip."
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

    def _explain(self, name: str) -> None:
        example = field_example(name)
        if example:
            example = self.tr("For example: %1").replace("%1", example)
        self.help.explain(self.fields.rows[name].label.text(), texts.field_help(name), example)

    @Slot(str)
    def _on_no_picture(self, name: str) -> None:
        self.said.emit(texts.problem_text(Problem.IMAGE_UNREADABLE, file=name))

    # saving

    @Slot()
    def save(self) -> None:
        """Save, or say under each field what is to be mended."""
        unread = self.fields.problems()
        if unread:
            self._complain(unread)
            return
        try:
            saved = self._write()
        except InvalidInputError as error:
            self._complain(error.problems)
        except CoopdeskError as error:
            show_error(self, error)
        else:
            self._saved(saved)

    def _write(self) -> int:
        papers = [(each.path, each.note) for each in self.papers.papers()]
        given, today, photo = self.fields.value(), self.ctx.today(), self.photo.photo
        if self.application is None:
            return self.ctx.write(
                receive_application, given, today=today, photo=photo, papers=papers
            )
        return self.ctx.write(
            revise_application,
            self.application.id,
            given,
            version=self.application.version,
            today=today,
            photo=photo,
            papers=papers,
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
        if any(name in MORE for name in problems):
            self.more.set_open(opened=True)
        self.errors.show_errors()
        self.errors.go_next()

    def _saved(self, application_id: int) -> None:
        self._drop_draft()
        saved = self.ctx.read(get_application, application_id, today=self.ctx.today())
        said = self.tr("Application no. %1 is registered; to be decided by %2")
        if self.application is not None:
            said = self.tr("Application no. %1 is corrected; to be decided by %2")
        said = said.replace("%1", ltr(saved.number_text)).replace("%2", day_text(saved.due_on))
        self.back.emit()
        self.go.emit("applications", ApplicationVisit(application_id))
        self.done.emit(said)

    def _drop_draft(self) -> None:
        self.is_dirty = False
        if self._keeper:
            self._keeper.drop()
        forget_pictures(self.ctx)

    @Slot()
    def _on_cancel(self) -> None:
        if self.is_dirty:
            if not ask(
                self,
                self.tr("Leave without saving?"),
                self.tr("What you typed since opening the form will be thrown away."),
                self.tr("Throw it away"),
                safe=self.tr("Go on typing"),
            ):
                return
            self._drop_draft()
        self.back.emit()

    @Slot()
    def _on_take_up(self) -> None:
        draft = self._keeper.found() if self._keeper else None
        if draft is not None:
            self.fields.take_up(draft.content)
            self.papers.take_up(draft.content.get("papers"))
            photo = Path(str(draft.content.get(PHOTO, "")))
            if photo.is_file():
                self.photo.take(photo)
            self.is_dirty = True
            self.care.look_for_twins()
        self.draft_notice.hide()

    @Slot()
    def _on_give_up(self) -> None:
        self._drop_draft()
        self.draft_notice.hide()
