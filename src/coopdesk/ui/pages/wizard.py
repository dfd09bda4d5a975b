"""The first run: how to begin, who the cooperative is, its shares and rules, what comes next."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError
from coopdesk.reports.made_up_minutes import approve_made_up
from coopdesk.services.cooperative import CooperativeInput
from coopdesk.services.demo.meetings import make_demo
from coopdesk.services.founding import found_with_logo
from coopdesk.services.progress import Progress
from coopdesk.ui import texts
from coopdesk.ui.busy import run_busy
from coopdesk.ui.context import AppContext
from coopdesk.ui.drafts import DraftKeeper
from coopdesk.ui.forms.cooperative_fields import CooperativeFields
from coopdesk.ui.forms.cooperative_letterhead import LetterheadSketch, LogoBox
from coopdesk.ui.forms.quorum_meaning import QuorumMeaning
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    ChoiceCard,
    Label,
    Notice,
    StepRail,
    boxed,
    column,
    key_cap,
    px,
    row,
    scrolled,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import EditVisit

_START, _WHO, _RULES, _DONE = range(4)
_EXAMPLE = 100
"""Members by which the rules are explained while there are none."""


class WizardPage(Page):
    """Four steps; nothing is required but the name."""

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.then = "home"
        self.fields = CooperativeFields(ctx, self, is_new=True)
        self.fields.fill(CooperativeInput(name=""))
        self.keeper = DraftKeeper(ctx, "wizard:office", self.fields.content, self)
        self.rail = StepRail(
            self.tr("Coopdesk"),
            self.tr("The desk of a cooperative's secretariat"),
            [
                self.tr("Begin"),
                self.tr("The cooperative"),
                self.tr("Shares and rules"),
                self.tr("Done"),
            ],
            foot=self.tr("Everything you write here can be changed later in the settings."),
        )
        self.title = Label("", "title")
        self.line = Label("", "muted", wrap=True)
        self.note = Label("", "muted")
        self.back_button = Button(self.tr("Back"), "arrow-left")
        self.next_button = Button(self.tr("Next"), "", "primary", width=150)
        self._stack = QStackedLayout()
        for made in (self._start(), self._who(), self._rules(), self._end()):
            self._stack.addWidget(made)
        middle = QWidget()
        middle.setLayout(self._stack)
        self.key = key_cap("Enter")
        foot = row(
            self.note,
            STRETCH,
            self.back_button,
            self.next_button,
            self.key,
            margins=(24, 12),
        )
        body = column(
            column(self.title, self.line, spacing=2, margins=(32, 20, 32, 0)),
            (middle, 1),
            boxed(foot, "headbox"),
            spacing=12,
        )
        self.setLayout(row(self.rail, (body, 1), spacing=0))
        self._wire()
        self._offer_draft()
        self.show_step(_START)

    def _wire(self) -> None:
        self.back_button.clicked.connect(lambda: self.show_step(self.step - 1))
        self.next_button.clicked.connect(self.go_on)
        self.fields.edited.connect(self.keeper.touch)
        self.fields.edited.connect(self._explain)
        self.keeper.said.connect(self.note.setText)

    # the steps

    def _start(self) -> QWidget:
        self.choices = {
            "new": ChoiceCard(
                "building-2",
                self.tr("A new office"),
                self.tr("Name your cooperative and begin with an empty register."),
            ),
            "excel": ChoiceCard(
                "file-spreadsheet",
                self.tr("Bring my register from Excel"),
                self.tr("Name your cooperative, then the members come in from your workbook."),
            ),
            "demo": ChoiceCard(
                "users",
                self.tr("Try with a made-up cooperative"),
                self.tr("400 people who do not exist, to look around and to practise."),
            ),
            "backup": ChoiceCard(
                "database-backup",
                self.tr("From a backup"),
                self.tr("Take up the work of another computer."),
            ),
        }
        for name, card in self.choices.items():
            card.picked.connect(self._chooser(name))
        return scrolled(column(*self.choices.values(), STRETCH, spacing=12, margins=(32, 8)))

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.choose(name)

    def _who(self) -> QWidget:
        rows = self.fields.rows
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.addWidget(rows["name"], 0, 0, 1, 6)
        grid.addWidget(rows["district"], 1, 0, 1, 3)
        grid.addWidget(rows["kind"], 1, 3, 1, 3)
        for at, name in enumerate(("registration_no", "registration_date", "phones")):
            grid.addWidget(rows[name], 2, at * 2, 1, 2)
        grid.addWidget(rows["address"], 3, 0, 1, 6)
        for at, name in enumerate(("header_line1", "header_line2", "header_line3")):
            grid.addWidget(rows[name], 4, at * 2, 1, 2)
        self.logo = LogoBox()
        self.logo.setFixedWidth(px(200))
        self.sketch = LetterheadSketch(self.fields, self.logo)
        holder = QWidget()
        holder.setLayout(grid)
        top = row((holder, 1), self.logo, spacing=20)
        return scrolled(column(top, self.sketch, STRETCH, spacing=12, margins=(32, 4)))

    def _rules(self) -> QWidget:
        rows = self.fields.rows
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(10))
        for at, name in enumerate(("share_value", "entry_fee", "board_size", "control_size")):
            grid.addWidget(rows[name], at // 2, at % 2)
        grid.addWidget(rows["board_label"], 2, 0)
        holder = QWidget()
        holder.setLayout(grid)
        rows["share_value"].set_help(self.tr("Every paper with shares needs it (Article 68)."))
        rows["entry_fee"].set_help(self.tr("Paid once and not returned (Article 67)."))
        example = self.tr("What this means for the assembly, with %1 for example")
        self.meaning = QuorumMeaning(example.replace("%1", texts.members_text(_EXAMPLE)))
        hint = Label(
            self.tr(
                "So says Law 39 of 1998. Where your statute differs, change it in the settings."
            ),
            "muted",
            wrap=True,
        )
        return scrolled(column(holder, self.meaning, hint, STRETCH, spacing=12, margins=(32, 8)))

    def _end(self) -> QWidget:
        bring = Button(self.tr("Bring in from Excel"), "file-spreadsheet")
        bring.clicked.connect(lambda: self.go.emit("import", None))
        first = Button(self.tr("Add the first member"), "user-plus")
        first.clicked.connect(lambda: self.go.emit("member_form", EditVisit()))
        rules = Button(self.tr("Look at the settings"), "settings")
        rules.clicked.connect(lambda: self.go.emit("settings", None))
        ready = Notice(self.tr("The office is ready."), "ok")
        return boxed(
            column(ready, row(bring, first, rules, STRETCH), STRETCH, spacing=16, margins=32)
        )

    @property
    def step(self) -> int:
        """Which step shows, from 0."""
        return self._stack.currentIndex()

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self._stack.setCurrentIndex(step)
        self.rail.show_step(step)
        titles = (
            (self.tr("Welcome"), self.tr("How do you want to begin?")),
            (
                self.tr("Your cooperative"),
                self.tr("Only the name is needed. The rest stands on your papers and can wait."),
            ),
            (
                self.tr("Shares and rules"),
                self.tr("The law leaves these to your statute. Leave empty what you do not know."),
            ),
            (self.tr("Done"), self.tr("What would you like to do next?")),
        )
        self.title.setText(titles[step][0])
        self.line.setText(titles[step][1])
        self.back_button.setVisible(step in (_WHO, _RULES))
        self.next_button.setVisible(step != _START)
        self.key.setVisible(step != _START)
        words = {_RULES: self.tr("Begin the office"), _DONE: self.tr("To today's page")}
        self.next_button.set_text(words.get(step, self.tr("Next")))
        self.next_button.setDefault(True)
        first = {_WHO: self.fields.widgets["name"], _RULES: self.fields.widgets["share_value"]}
        first.get(step, self.choices["new"] if step == _START else self.next_button).setFocus()
        self._explain()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"primary": self.go_on, "save": self.keeper.keep}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter goes on, as its key cap says."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.step != _START:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape and self.step in (_WHO, _RULES):
            self.show_step(self.step - 1)
        else:
            super().keyPressEvent(event)

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The first steps"),
                self.tr("Only the name is needed. All else can be written later in the settings."),
            )
        ]

    # deciding

    def choose(self, name: str) -> None:
        """Begin in one of the four ways."""
        for key, card in self.choices.items():
            card.set_on(on=key == name)
        if name == "demo":
            self._make_demo()
        elif name == "backup":
            self.go.emit("restore", None)
        else:
            self.then = "import" if name == "excel" else "home"
            self.show_step(_WHO)

    @Slot()
    def go_on(self) -> None:
        """The next step; after the rules the office is founded."""
        if self.step == _START:
            self.choose("new")
        elif self.step == _WHO:
            self._check_name()
        elif self.step == _RULES:
            self.found()
        else:
            self.go.emit("home", None)

    def _check_name(self) -> None:
        problems = dict(self.fields.problems())
        try:
            self._given().check(today=self.ctx.today())
        except InvalidInputError as error:
            problems |= error.problems
        self.fields.complain(problems)
        if not problems:
            self.show_step(_RULES)

    def _given(self) -> CooperativeInput:
        first, second, third = self.fields.header_lines()
        return replace(
            self.fields.value(), header_line1=first, header_line2=second, header_line3=third
        )

    def found(self) -> None:
        """Begin the office with what is written."""
        problems = self.fields.problems()
        if problems:
            self.fields.complain(problems)
            return
        try:
            self.ctx.write(
                found_with_logo, self._given(), today=self.ctx.today(), logo=self.logo.chosen
            )
        except InvalidInputError as error:
            self.fields.complain(error.problems)
            if not set(error.problems) & {"share_value", "entry_fee", "board_size", "control_size"}:
                self.show_step(_WHO)
            return
        except CoopdeskError as error:
            show_error(self, error)
            return
        self.keeper.drop()
        self.show_step(_DONE)
        if self.then == "import":
            self.go.emit("import", None)

    def _make_demo(self) -> None:
        today = self.ctx.today()

        def work(progress: Progress) -> None:
            self.ctx.write(make_demo, today=today, progress=progress)
            approve_made_up(self.ctx)

        run_busy(
            self.ctx.jobs,
            work,
            lambda _none: self.go.emit("home", None),
            self.tr("Making up a cooperative…"),
            self,
            stop_leaves=self.tr("Stopping leaves the office empty."),
        )

    @Slot()
    def _explain(self) -> None:
        given = self.fields.value()
        self.meaning.show_meaning(_EXAMPLE, given.board_size, {})

    def _offer_draft(self) -> None:
        draft = self.keeper.found()
        if draft is not None:
            self.fields.take_up(draft.content)
            when = texts.moment_text(draft.saved_at, self.ctx.today())
            self.note.setText(self.tr("Taken up: what was written %1").replace("%1", when))
