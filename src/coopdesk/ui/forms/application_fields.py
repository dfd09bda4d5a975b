"""The fields of an application: the person's as in the register, and what is asked for."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from coopdesk.domain.members import MemberInput, PaidIn, Sex
from coopdesk.errors import Problem
from coopdesk.services.applications import ApplicationDetails, ApplicationInput
from coopdesk.services.cooperative import get_cooperative
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.rules import office_rules
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_pledge import PledgeBox
from coopdesk.ui.forms.member_fields import MemberFields
from coopdesk.ui.kit import (
    Choice,
    CodeEdit,
    DateEdit,
    FormRow,
    MoneyEdit,
    NumberEdit,
    SuggestEdit,
    TextEdit,
    with_unit,
)
from coopdesk.ui.office_dates import date_edit

PERSON = (
    "full_name",
    "sex",
    "national_no",
    "birth_date",
    "phone1",
    "neighbourhood",
    "occupation",
    "interest_basis",
)
"""What an application cannot do without, in the order of the paper form."""

MORE = (
    "id_kind",
    "id_issue_place",
    "id_issued_on",
    "id_expires_on",
    "birth_place",
    "nationality",
    "activity",
    "marital",
    "dependants",
    "phone2",
    "has_whatsapp",
    "address",
    "notes",
)
WISH = ("submitted_on", "requested_shares", "paid_in", "entry_fee", "receipt_ref", "referee")
"""The request itself."""

_MOST_SHARES = 1_000_000


class ApplicationFields(QObject):
    """Every field by its name in `MemberInput` and `ApplicationInput`.

    Signals:
        edited: something was typed or chosen in this field (`pledge` for the declarations).
    """

    edited = Signal(str)

    def __init__(self, ctx: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._is_filling = False
        self.person = MemberFields(ctx, self)
        self.pledge = PledgeBox(ctx.read(office_rules).number("rules.age_min"))
        self._unasked = _keep_aside(self.person, (*PERSON, *MORE))
        self.widgets: dict[str, QWidget] = {
            name: self.person.widgets[name] for name in (*PERSON, *MORE)
        }
        self.rows: dict[str, FormRow] = {name: self.person.rows[name] for name in self.widgets}
        for name, widget in self._make().items():
            self.widgets[name] = widget
            unit = widget
            if name == "entry_fee":
                unit = with_unit(widget, self.tr("rials"))
            self.rows[name] = FormRow(self._label(name), unit, required=name == "submitted_on")
        self.rows["interest_basis"].set_help(self.tr("A fixed interest in the area: Article 21/7"))
        self._wire()

    def _make(self) -> dict[str, QWidget]:
        aqils = [place.aqil_name for place in self._ctx.read(list_neighbourhoods)]
        return {
            "submitted_on": date_edit(self._ctx),
            "requested_shares": NumberEdit(1, least=1, most=_MOST_SHARES),
            "paid_in": Choice[PaidIn]([(one, texts.code_text(one)) for one in PaidIn]),
            "entry_fee": MoneyEdit(),
            "receipt_ref": CodeEdit(longest=60),
            "referee": SuggestEdit([name for name in dict.fromkeys(aqils) if name], longest=200),
            "received_by": TextEdit(longest=120),
        }

    def _label(self, name: str) -> str:
        return {
            "submitted_on": self.tr("Handed in on"),
            "requested_shares": self.tr("Shares asked for"),
            "paid_in": self.tr("Paid"),
            "entry_fee": self.tr("Entry fee"),
            "receipt_ref": self.tr("Receipt voucher no."),
            "referee": self.tr("Aqil or member who knows the applicant"),
            "received_by": self.tr("Received by"),
        }[name]

    def _wire(self) -> None:
        self.person.edited.connect(self._on_edited)
        self.pledge.edited.connect(lambda: self._tell("pledge"))
        for name in (*WISH, "received_by"):
            self._listen(name, self.widgets[name])

    def _listen(self, name: str, widget: QWidget) -> None:
        def tell(*_values: object) -> None:
            self._tell(name)

        if isinstance(widget, DateEdit):
            widget.edit.textEdited.connect(tell)
        elif isinstance(widget, NumberEdit):
            widget.valueChanged.connect(tell)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(tell)
            if widget.isEditable():
                widget.editTextChanged.connect(tell)
        elif isinstance(widget, QLineEdit):
            widget.textEdited.connect(tell)

    def _on_edited(self, name: str) -> None:
        if name == "sex":
            self.pledge.speak(self.sex)
        self._tell(name)

    def _tell(self, name: str) -> None:
        """Nobody typed what is filled in."""
        if not self._is_filling:
            self.edited.emit(name)

    @property
    def sex(self) -> Sex | None:
        """The sex chosen so far."""
        widget = self.widgets["sex"]
        return widget.value() if isinstance(widget, Choice) else None

    # filling

    def start(self, today: date) -> None:
        """Empty fields for somebody who applies today."""
        with self._filling():
            self._start(today)

    @contextmanager
    def _filling(self) -> Iterator[None]:
        before, self._is_filling = self._is_filling, True
        try:
            yield
        finally:
            self._is_filling = before

    def _start(self, today: date) -> None:
        self.person.start(today)
        self._set("submitted_on", f"{today:%Y/%m/%d}")
        self._set("requested_shares", str(self.least_shares()))
        self._set("paid_in", PaidIn.CASH)
        found = self._ctx.read(get_cooperative)
        self._set("entry_fee", str(found.entry_fee) if found and found.entry_fee else "")
        for name in ("receipt_ref", "referee"):
            self._set(name, "")
        self._set("received_by", self._ctx.preferences.who)
        self.pledge.set_ticked(())
        self.pledge.speak(None)
        self._allow_kind()

    def least_shares(self) -> int:
        """The fewest shares a member holds here (Art. 21/5)."""
        return max(self._ctx.read(office_rules).number("rules.shares_min"), 1)

    def _allow_kind(self) -> None:
        """A contribution in kind is asked for only where it is allowed (Art. 3-a)."""
        allowed = self._ctx.read(office_rules).is_on("rules.in_kind_allowed")
        self.rows["paid_in"].setVisible(allowed and self.rows["paid_in"].parent() is not None)

    def show_application(self, found: ApplicationDetails) -> None:
        """The fields as the application has them."""
        with self._filling():
            self._show(found)

    def _show(self, found: ApplicationDetails) -> None:
        self._start(found.submitted_on)
        given = found.to_input()
        person = given.person
        for name in (*PERSON, *MORE):
            self.person.set_text(name, _as_text(getattr(person, name)))
        if person.birth_date is None and person.birth_year:
            self.person.set_text("birth_date", str(person.birth_year))
        for name in (*WISH, "received_by"):
            self._set(name, _as_text(getattr(given, name)))
        self.pledge.set_ticked(self.pledge.boxes if found.has_pledged else ())
        self.pledge.speak(self.sex)

    def set_text(self, name: str, text: str) -> None:
        """Show a value given as text."""
        if name in (*WISH, "received_by"):
            self._set(name, text)
        else:
            self.person.set_text(name, text)

    def _set(self, name: str, text: str) -> None:
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            widget.set_text(text.replace("-", "/"))
        elif isinstance(widget, NumberEdit):
            widget.setValue(int(text) if text.isdigit() else widget.minimum())
        elif isinstance(widget, MoneyEdit):
            widget.set_amount(int(text) if text.isdigit() else None)
        elif isinstance(widget, Choice):
            widget.set_value(PaidIn(text) if text in set(PaidIn) else PaidIn.CASH)
        elif isinstance(widget, SuggestEdit):
            widget.set_value(text)
        elif isinstance(widget, QLineEdit):
            widget.setText(text)

    # reading back

    def text(self, name: str) -> str:
        """What a field says now, as text: for drafts."""
        if name not in (*WISH, "received_by"):
            return self.person.text(name)
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            return widget.text()
        if isinstance(widget, NumberEdit):
            return str(widget.value())
        if isinstance(widget, MoneyEdit):
            amount = widget.amount()
            return widget.value() if amount is None else str(amount)
        if isinstance(widget, Choice):
            return str(widget.value())
        return widget.value() if isinstance(widget, (SuggestEdit, TextEdit, CodeEdit)) else ""

    def content(self) -> dict[str, Any]:
        """Everything typed, for the draft."""
        return {
            **{name: self.text(name) for name in self.widgets},
            "pledges": self.pledge.ticked(),
        }

    def take_up(self, content: Mapping[str, Any]) -> None:
        """Show a draft."""
        with self._filling():
            self._take_up(content)

    def _take_up(self, content: Mapping[str, Any]) -> None:
        for name, text in content.items():
            if name in self.widgets and isinstance(text, str):
                self.set_text(name, text)
        ticked = content.get("pledges")
        self.pledge.set_ticked(ticked if isinstance(ticked, list) else ())
        self.pledge.speak(self.sex)

    def problems(self) -> dict[str, Problem]:
        """What is missing or cannot even be read, in the order of the fields."""
        found = {
            name: problem for name, problem in self.person.problems().items() if name in self.rows
        }
        day = self.widgets["submitted_on"]
        if isinstance(day, DateEdit) and not day.is_understood:
            found["submitted_on"] = Problem.BAD_DATE
        elif isinstance(day, DateEdit) and day.day() is None:
            found["submitted_on"] = Problem.REQUIRED
        fee = self.widgets["entry_fee"]
        if isinstance(fee, MoneyEdit) and fee.text().strip() and fee.amount() is None:
            found["entry_fee"] = Problem.BAD_NUMBER
        return found

    def value(self) -> ApplicationInput:
        """What the fields say; what cannot be read counts as not typed (see `problems`)."""
        day = self.widgets["submitted_on"]
        fee = self.widgets["entry_fee"]
        paid = self.widgets["paid_in"]
        submitted = day.day() if isinstance(day, DateEdit) else None
        return ApplicationInput(
            person=self._person(),
            submitted_on=submitted or self._ctx.today(),
            requested_shares=self.shares(),
            paid_in=paid.value() if isinstance(paid, Choice) else PaidIn.CASH,
            entry_fee=(fee.amount() or 0) if isinstance(fee, MoneyEdit) else 0,
            receipt_ref=self.text("receipt_ref"),
            referee=self.text("referee"),
            has_pledged=self.pledge.is_whole,
            received_by=self.text("received_by"),
        )

    def _person(self) -> MemberInput:
        return self.person.value()

    def shares(self) -> int:
        """How many shares are asked for."""
        widget = self.widgets["requested_shares"]
        return widget.value() if isinstance(widget, NumberEdit) else 1

    def fee(self) -> int:
        """The entry fee in rials; 0 when none is written."""
        widget = self.widgets["entry_fee"]
        return (widget.amount() or 0) if isinstance(widget, MoneyEdit) else 0


def _keep_aside(fields: MemberFields, wanted: tuple[str, ...]) -> QWidget:
    """Rows of the register that nobody is asked here; without a parent they would be windows."""
    aside = QWidget()
    for name, form_row in fields.rows.items():
        if name not in wanted:
            form_row.setParent(aside)
    return aside


def _as_text(value: object) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, bool):
        return "yes"
    return f"{value:%Y/%m/%d}" if isinstance(value, date) else str(value)
