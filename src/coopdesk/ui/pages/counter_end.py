"""The last step at the counter: what was written, and the two ways to end it; then the papers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.members import Sex
from coopdesk.errors import Problem
from coopdesk.services.applications import ApplicationDetails, ApplicationWarning
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_care import warning_text
from coopdesk.ui.forms.application_fields import ApplicationFields
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    ChoiceCard,
    CodeEdit,
    DateEdit,
    FormRow,
    Label,
    Notice,
    badge,
    boxed,
    clear,
    column,
    day_text,
    key_cap,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.office_dates import date_edit

REGISTER, ADMIT = "register", "admit"


class EndStep(QFrame):
    """Register the application for the board, or accept at once what it has decided.

    Signals:
        changed: another way to end was chosen.
    """

    changed = Signal()

    def __init__(
        self, ctx: AppContext, fields: ApplicationFields, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self.way = REGISTER
        self.warning = Notice("", "warn")
        self.cards = {
            REGISTER: ChoiceCard(
                "inbox",
                self.tr("Register the application"),
                self.tr("It gets its number and waits for the board."),
            ),
            ADMIT: ChoiceCard(
                "user-check",
                self.tr("Accept at once"),
                self.tr("The board has decided already: a member under the next number."),
            ),
        }
        for way, card in self.cards.items():
            card.picked.connect(lambda way=way: self.choose(way))
        self.decision_ref = FormRow(
            self.tr("Number of the board's decision"), CodeEdit(longest=120), required=True
        )
        self.on = FormRow(
            self.tr("Date of the decision"), date_edit(ctx, ctx.today()), required=True
        )
        self._decision = boxed(row((self.decision_ref, 1), (self.on, 1), spacing=16))
        days = row((fields.rows["submitted_on"], 1), (fields.rows["received_by"], 1), spacing=16)
        inner = column(
            self.warning,
            row((self.cards[REGISTER], 1), (self.cards[ADMIT], 1), spacing=12),
            self._decision,
            days,
            STRETCH,
            spacing=12,
            margins=20,
        )
        self.setLayout(column(scrolled(inner)))
        self.choose(REGISTER)

    def start(self) -> None:
        """Another applicant."""
        self.choose(REGISTER)
        field, day = self.decision_ref.field, self.on.field
        if isinstance(field, CodeEdit) and isinstance(day, DateEdit):
            field.setText("")
            day.set_day(self._ctx.today())
        self.decision_ref.clear_state()
        self.on.clear_state()

    def choose(self, way: str) -> None:
        """End it this way."""
        self.way = way
        for name, card in self.cards.items():
            card.set_on(on=name == way)
        self._decision.setVisible(way == ADMIT)
        self.changed.emit()

    def reference(self) -> str:
        """The number of the decision."""
        field = self.decision_ref.field
        return field.value() if isinstance(field, CodeEdit) else ""

    def decided_on(self) -> date | None:
        """The day of the decision."""
        field = self.on.field
        return field.day() if isinstance(field, DateEdit) else None

    def is_decided(self) -> bool:
        """Whether number and day of the decision are there; else their fields complain."""
        missing = texts.problem_text(Problem.REQUIRED)
        for form_row, is_there in (
            (self.on, self.decided_on() is not None),
            (self.decision_ref, bool(self.reference())),
        ):
            form_row.clear_state()
            if not is_there:
                form_row.set_error(missing)
                form_row.field.setFocus()
        return "bad" not in (self.on.state, self.decision_ref.state)

    def show_warnings(self, warnings: Sequence[ApplicationWarning]) -> None:
        """Say what speaks against the application."""
        said = list(dict.fromkeys(warning_text(warning) for warning in warnings))
        title = self.tr("%n thing(s) for the board to know", "", len(said))
        self.warning.set_text(title, "\n".join(said))
        self.warning.setVisible(bool(said))


class DoneView(QFrame):
    """It is written down: the numbers, and the papers to hand over.

    Signals:
        asked: what comes next: form, card, certificate, notice, open, next.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._content = column(spacing=10)
        self.setLayout(column(STRETCH, self._content, STRETCH, margins=24))
        self.buttons: dict[str, Button] = {}

    def show_application(self, found: ApplicationDetails) -> None:
        """Say what was given."""
        clear(self._content)
        self.buttons.clear()
        is_member = found.member_number is not None
        self._content.addLayout(row(STRETCH, badge("circle-check", "ok", 80), STRETCH))
        title, text = self._accepted(found) if is_member else self._registered(found)
        for label in (Label(title, "title", wrap=True), Label(text, "muted", wrap=True)):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._content.addWidget(label)
        form = self._button("form", self.tr("Print form and slip"), "printer", primary=True)
        other = self._button("next", self.tr("The next person"), "user-plus")
        self._content.addSpacing(px(8))
        self._content.addLayout(
            row(STRETCH, form, key_cap("Enter"), other, key_cap("Ctrl+N"), STRETCH)
        )
        more = [("open", self.tr("Open the application"), "clipboard-list")]
        if is_member:
            she = found.sex is Sex.FEMALE
            more = [
                ("open", self.tr("Open her page") if she else self.tr("Open his page"), "users"),
                ("card", self.tr("Membership card"), "id-card"),
                ("certificate", self.tr("Share certificate"), "scroll-text"),
                ("notice", self.tr("Notice of acceptance"), "mail"),
            ]
        self._content.addLayout(row(STRETCH, *(self._button(*each) for each in more), STRETCH))

    def _registered(self, found: ApplicationDetails) -> tuple[str, str]:
        title = self.tr("Application no. %1 is registered").replace("%1", ltr(found.number_text))
        text = self.tr(
            "%1 · the board decides by %2; its silence is a yes (Article 22). Hand over the slip."
        )
        text = text.replace("%1", found.full_name).replace("%2", day_text(found.due_on))
        return title, text

    def _accepted(self, found: ApplicationDetails) -> tuple[str, str]:
        title = texts.member_no_text(found.member_number or 0, found.sex)
        text = self.tr("%1 · application no. %2, decision %3 · %4")
        facts = (
            found.full_name,
            ltr(found.number_text),
            ltr(found.decision_ref),
            texts.shares_text(found.requested_shares),
        )
        for at, value in enumerate(facts, start=1):
            text = text.replace(f"%{at}", value)
        return title, text

    def _button(self, name: str, text: str, icon: str, *, primary: bool = False) -> Button:
        button = Button(text, icon, "primary" if primary else "")
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button
