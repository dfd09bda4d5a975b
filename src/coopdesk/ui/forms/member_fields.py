"""The fields of the member's form: built, filled, read back, kept as a draft."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from coopdesk.domain.members import (
    IdKind,
    InterestBasis,
    MaritalStatus,
    MemberInput,
    MemberStatus,
    Sex,
)
from coopdesk.domain.phones import show_phone
from coopdesk.errors import Problem
from coopdesk.services.member_record import MemberDetails
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
    Choice,
    CodeEdit,
    DateEdit,
    FormRow,
    LongTextEdit,
    PhoneEdit,
    SuggestEdit,
    TextEdit,
)
from coopdesk.ui.office_dates import date_edit

FIRST = (
    "full_name",
    "sex",
    "neighbourhood",
    "phone1",
    "joined_on",
    "shares",
    "national_no",
    "birth_date",
    "status",
    "status_on",
)
"""The least a register holds, in reading order."""

MORE = (
    ("id_kind", "id_issue_place", "id_issued_on", "id_expires_on"),
    ("occupation", "activity", "marital", "dependants", "birth_place", "nationality"),
    ("phone2", "has_whatsapp", "address", "interest_basis"),
    ("decision_ref", "folder_no", "is_founder", "notes"),
)
"""Everything else, by group: identity, person, contact, membership."""

_ONLY_NEW = frozenset({"shares", "status", "status_on"})
_DATES = ("joined_on", "birth_date", "status_on", "id_issued_on", "id_expires_on")
_LONGEST = {"full_name": 200, "address": 300}


class MemberFields(QObject):
    """Every field by its name in `MemberInput`.

    Signals:
        edited: something was typed or chosen in this field.
    """

    edited = Signal(str)

    def __init__(self, ctx: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._is_filling = False
        self.is_new = True
        self.widgets: dict[str, QWidget] = {}
        self.rows: dict[str, FormRow] = {}
        for name in (*FIRST, *(name for group in MORE for name in group)):
            widget = self._make(name)
            self.widgets[name] = widget
            box = isinstance(widget, QCheckBox)
            self.rows[name] = FormRow(
                "" if box else texts.field_label(name),
                widget,
                required=name in ("full_name", "joined_on"),
            )
            if box:
                widget.setAccessibleName(texts.field_label(name))
            self._listen(name, widget)

    def _make(self, name: str) -> QWidget:
        if name in _DATES:
            return date_edit(self._ctx, year_will_do=name == "birth_date")
        if name in ("has_whatsapp", "is_founder"):
            return QCheckBox(texts.field_label(name))
        if name in ("phone1", "phone2"):
            return PhoneEdit()
        if name in ("national_no", "shares", "dependants", "folder_no"):
            return CodeEdit(longest=9 if name in ("shares", "dependants") else 40)
        if name == "neighbourhood":
            return SuggestEdit([place.name for place in self._ctx.read(list_neighbourhoods)])
        if name == "notes":
            return LongTextEdit(lines=3)
        return self._choice(name) or TextEdit(longest=_LONGEST.get(name, 120))

    def _choice(self, name: str) -> QWidget | None:
        unknown = (None, self.tr("Not noted"))
        if name == "sex":
            return Choice[Sex | None]([unknown, *((one, texts.code_text(one)) for one in Sex)])
        if name == "status":
            return Choice[MemberStatus](
                [
                    (one, texts.code_text(one))
                    for one in MemberStatus
                    if one is not MemberStatus.MERGED
                ]
            )
        if name == "id_kind":
            return Choice[IdKind]([(one, texts.code_text(one)) for one in IdKind])
        if name == "marital":
            options = [(one, texts.code_text(one)) for one in MaritalStatus]
            return Choice[MaritalStatus | None]([unknown, *options])
        if name == "interest_basis":
            bases = [(one, texts.code_text(one)) for one in InterestBasis]
            return Choice[InterestBasis | None]([unknown, *bases])
        return None

    def _listen(self, name: str, widget: QWidget) -> None:
        def tell(*_values: object) -> None:
            if not self._is_filling:
                self.edited.emit(name)

        if isinstance(widget, DateEdit):
            widget.edit.textEdited.connect(tell)
        elif isinstance(widget, QCheckBox):
            widget.clicked.connect(tell)
        elif isinstance(widget, QComboBox):
            widget.activated.connect(tell)
            widget.editTextChanged.connect(tell)
        elif isinstance(widget, QLineEdit):
            widget.textEdited.connect(tell)
        elif isinstance(widget, QPlainTextEdit):
            widget.textChanged.connect(tell)

    # filling

    def start(self, today: date) -> None:
        """An empty form for a new member who joins today."""
        self._fill(MemberInput(full_name="", joined_on=today))
        self._set_new(is_new=True)

    def show_member(self, member: MemberDetails) -> None:
        """The form as the register has the member."""
        self._fill(member.to_input())
        self._set_new(is_new=False)

    def _fill(self, given: MemberInput) -> None:
        self._is_filling = True  # showing what is known is no editing
        try:
            for name in self.widgets:
                self.set_text(name, _as_text(getattr(given, name)))
            if given.birth_date is None and given.birth_year:
                self.set_text("birth_date", str(given.birth_year))
        finally:
            self._is_filling = False

    def _set_new(self, *, is_new: bool) -> None:
        self.is_new = is_new
        for name in _ONLY_NEW:
            self.rows[name].setVisible(is_new)
        self.show_status_day()

    def show_status_day(self) -> None:
        """Ask for the day of the status only where there is one to ask for."""
        plain = self.text("status") == str(MemberStatus.ACTIVE)
        self.rows["status_on"].setVisible(self.is_new and not plain)

    def set_text(self, name: str, text: str) -> None:
        """Show a value given as text: for filling and for drafts."""
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            widget.set_text(text.replace("-", "/"))
        elif isinstance(widget, QCheckBox):
            widget.setChecked(bool(text))
        elif isinstance(widget, Choice):
            widget.set_value(text or None)
        elif isinstance(widget, SuggestEdit):
            widget.set_value(text)
        elif isinstance(widget, QLineEdit):
            widget.setText(show_phone(text) if isinstance(widget, PhoneEdit) else text)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)

    # reading back

    def text(self, name: str) -> str:
        """What a field says now, as text: for drafts."""
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            return widget.text()
        if isinstance(widget, QCheckBox):
            return "yes" if widget.isChecked() else ""
        if isinstance(widget, Choice):
            value = widget.value()
            return "" if value is None else str(value)
        if isinstance(widget, (SuggestEdit, TextEdit, CodeEdit, LongTextEdit)):
            return widget.value()
        return ""

    def content(self) -> dict[str, Any]:
        """Everything typed, for the draft."""
        return {name: self.text(name) for name in self.widgets}

    def take_up(self, content: Mapping[str, Any]) -> None:
        """Show a draft."""
        for name, text in content.items():
            if name in self.widgets and isinstance(text, str):
                self.set_text(name, text)
        self.show_status_day()

    def problems(self) -> dict[str, Problem]:
        """What cannot even be read: dates that are none, counts that are no numbers."""
        found: dict[str, Problem] = {}
        for name in _DATES:
            widget = self.widgets[name]
            if isinstance(widget, DateEdit) and not widget.is_understood:
                found[name] = Problem.BAD_DATE
        if not self.text("joined_on"):
            found["joined_on"] = Problem.REQUIRED
        for name in ("shares", "dependants"):
            if self.text(name) and not self.text(name).isdigit():
                found[name] = Problem.BAD_NUMBER
        return found

    def value(self) -> MemberInput:
        """What the fields say; what cannot be read counts as not typed (see `problems`)."""
        days = {name: self._day(name) for name in _DATES}
        birth = self.widgets["birth_date"]
        codes = {
            name: self.widgets[name].value()  # type: ignore[attr-defined]  # each is a Choice
            for name in ("sex", "status", "id_kind", "marital", "interest_basis")
        }
        words = {
            name: self.text(name)
            for name in self.widgets
            if isinstance(self.widgets[name], (TextEdit, CodeEdit, SuggestEdit, LongTextEdit))
            and name not in ("shares", "dependants")
        }
        given: dict[str, Any] = {
            **words,
            **codes,
            **days,
            "joined_on": days["joined_on"] or self._ctx.today(),
            "birth_year": birth.year() if isinstance(birth, DateEdit) else None,
            "shares": self._count("shares") or 0,
            "dependants": self._count("dependants"),
            "has_whatsapp": bool(self.text("has_whatsapp")),
            "is_founder": bool(self.text("is_founder")),
        }
        return MemberInput(**given)

    def _day(self, name: str) -> date | None:
        widget = self.widgets[name]
        return widget.day() if isinstance(widget, DateEdit) else None

    def _count(self, name: str) -> int | None:
        text = self.text(name)
        return int(text) if text.isdigit() else None


def _as_text(value: object) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    return value.isoformat() if isinstance(value, date) else str(value)
