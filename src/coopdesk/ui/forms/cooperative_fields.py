"""The fields that say who the cooperative is, and how its letters will begin."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from coopdesk.domain.geography import COOPERATIVE_KINDS, DISTRICTS, GOVERNORATE
from coopdesk.domain.phones import show_phone, split_phones
from coopdesk.errors import Problem
from coopdesk.services.cooperative import CooperativeInput
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import (
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

HEADER = ("header_line1", "header_line2", "header_line3")
_WORDS = (
    "name",
    "kind",
    "district",
    "registration_no",
    "authority",
    "area_of_work",
    "address",
    "board_label",
)
_LONGEST = {"name": 200, "address": 300}
_COUNTRY = "الجمهورية اليمنية"


class CooperativeFields(QObject):
    """Every field by its name in `CooperativeInput`.

    Signals:
        edited: something was typed or chosen.
    """

    edited = Signal()

    def __init__(self, ctx: AppContext, parent: QObject, *, is_new: bool = False) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._is_new = is_new
        self._is_filling = False
        self.widgets: dict[str, QWidget] = {
            "name": TextEdit(longest=_LONGEST["name"]),
            "kind": SuggestEdit(COOPERATIVE_KINDS),
            "district": SuggestEdit(DISTRICTS),
            "registration_no": CodeEdit(longest=60),
            "registration_date": date_edit(ctx),
            "authority": TextEdit(longest=120),
            "area_of_work": TextEdit(longest=200),
            "address": TextEdit(longest=_LONGEST["address"]),
            "phones": CodeEdit(longest=120),
            "header_line1": TextEdit(longest=120),
            "header_line2": TextEdit(longest=120),
            "header_line3": TextEdit(longest=120),
            "share_value": MoneyEdit(),
            "entry_fee": MoneyEdit(),
            "board_size": NumberEdit(9, least=1, most=99),
            "control_size": NumberEdit(3, least=1, most=99),
            "board_label": SuggestEdit(("مجلس الإدارة", "الهيئة الإدارية")),
        }
        labels = self._labels()
        rials = self.tr("rials")
        self.rows: dict[str, FormRow] = {}
        for name, widget in self.widgets.items():
            shown = with_unit(widget, rials) if name in ("share_value", "entry_fee") else widget
            self.rows[name] = FormRow(labels[name], shown, required=name == "name")
            self._listen(widget)
        self.rows["phones"].set_help(self.tr("Several are parted by a comma."))

    def _labels(self) -> Mapping[str, str]:
        own = {
            "registration_date": self.tr("Date of registration"),
            "authority": self.tr("Authority"),
            "area_of_work": self.tr("Area of work"),
            "header_line1": self.tr("First line of the letterhead"),
            "header_line2": self.tr("Second line"),
            "header_line3": self.tr("Third line"),
            "board_label": self.tr("What the board is called here"),
        }
        return {name: own.get(name) or texts.field_label(name) for name in self.widgets}

    def _listen(self, widget: QWidget) -> None:
        if isinstance(widget, DateEdit):
            widget.edit.textEdited.connect(self._tell)
        elif isinstance(widget, QComboBox):
            widget.editTextChanged.connect(self._tell)
        elif isinstance(widget, QLineEdit):
            widget.textEdited.connect(self._tell)
        elif isinstance(widget, NumberEdit):
            widget.valueChanged.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        if not self._is_filling:
            self.edited.emit()

    def fill(self, given: CooperativeInput) -> None:
        """Show what is known; that is no editing."""
        self._is_filling = True
        try:
            self._fill(given)
        finally:
            self._is_filling = False

    def _fill(self, given: CooperativeInput) -> None:
        for name in self.widgets:
            value = getattr(given, name)
            if name == "phones":
                self.set_text(name, "، ".join(show_phone(phone) for phone in value))
            elif value is None or value == 0:
                self.set_text(name, "")
            else:
                self.set_text(
                    name, f"{value:%Y/%m/%d}" if name == "registration_date" else str(value)
                )

    def set_text(self, name: str, text: str) -> None:
        """Show a value given as text."""
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            widget.set_text(text)
        elif isinstance(widget, NumberEdit):
            widget.setValue(int(text) if text.isdigit() else widget.minimum())
        elif isinstance(widget, MoneyEdit):
            widget.set_amount(int(text) if text.isdigit() else None)
        elif isinstance(widget, SuggestEdit):
            widget.set_value(text)
        elif isinstance(widget, QLineEdit):
            widget.setText(text)

    def text(self, name: str) -> str:
        """What a field says, as text: for drafts."""
        widget = self.widgets[name]
        if isinstance(widget, DateEdit):
            return widget.text()
        if isinstance(widget, NumberEdit):
            return str(widget.value())
        if isinstance(widget, MoneyEdit):
            amount = widget.amount()
            return "" if amount is None else str(amount)
        if isinstance(widget, (SuggestEdit, TextEdit, CodeEdit)):
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

    def problems(self) -> dict[str, Problem]:
        """What cannot be read at all."""
        found: dict[str, Problem] = {}
        day = self.widgets["registration_date"]
        if isinstance(day, DateEdit) and not day.is_understood:
            found["registration_date"] = Problem.BAD_DATE
        for name in ("share_value", "entry_fee"):
            money = self.widgets[name]
            if isinstance(money, MoneyEdit) and money.text().strip() and money.amount() is None:
                found[name] = Problem.BAD_NUMBER
        return found

    def value(self) -> CooperativeInput:
        """What the fields say; what cannot be read counts as not typed."""
        day = self.widgets["registration_date"]
        given: dict[str, Any] = {name: self.text(name) for name in (*_WORDS, *HEADER)}
        counts = ("share_value", "entry_fee", "board_size", "control_size")
        given |= {name: int(self.text(name) or 0) for name in counts}
        return CooperativeInput(
            **given,
            registration_date=day.day() if isinstance(day, DateEdit) else None,
            phones=tuple(split_phones(self.text("phones"))),
        )

    def header_lines(self) -> tuple[str, str, str]:
        """The three lines as they will print: those typed, else what follows from the rest.

        A new office is given all three; later a line that was emptied stays empty, as on paper.
        """
        district = self.text("district")
        place = f"مديرية {district} – {GOVERNORATE}" if district else GOVERNORATE
        usual = (_COUNTRY, self.text("name"), place)
        typed = [self.text(name) for name in HEADER]
        if not self._is_new:
            usual = ("", "", "") if any(typed) else (self.text("name"), place, "")
        first, second, third = (own or other for own, other in zip(typed, usual, strict=True))
        return first, second, third

    def complain(self, problems: Mapping[str, Problem]) -> None:
        """Say under each field what is to be mended."""
        for name, form_row in self.rows.items():
            if name in problems:
                form_row.set_error(texts.problem_text(problems[name]))
            elif form_row.state == "bad":
                form_row.clear_state()
