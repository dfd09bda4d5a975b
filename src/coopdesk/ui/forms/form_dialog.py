"""A few fields and one action in a dialog; what is refused is said where it is mended."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from coopdesk.errors import CoopdeskError, InvalidInputError, Problem
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    CodeEdit,
    DateEdit,
    FormRow,
    Label,
    LongTextEdit,
    MoneyEdit,
    Notice,
    NumberEdit,
    SuggestEdit,
    TextEdit,
    boxed,
    column,
    key_cap,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.layouts import Item

_ROOM: Final = 96
"""Pixels of the window that stay free above and below."""
_SHORTEST: Final = 690
_MARGINS: Final = 40
_LEAST: Final = 40
_LONGEST_REASON: Final = 200


class FormDialog(QDialog):
    """Fields in rows, warnings over them, the named action under them.

    A subclass builds `fields`, and says in `act` what is to be done; what `act` refuses is shown in
    place and the dialog stays, so that nothing typed is lost.

    Signals:
        acted: it is done; what `act` returned.
    """

    acted = Signal(object)

    def __init__(
        self,
        *,
        icon: str = "check",
        danger: bool = False,
        width: int = 520,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rows: dict[str, FormRow] = {}
        self.title = Label("", "name", wrap=True)
        self.action = Button(" ", icon, "danger" if danger else "primary")
        self.action.clicked.connect(self.submit)
        self.action.setDefault(not danger)
        self.cancel = Button(self.tr("Go back"))
        self.cancel.clicked.connect(self.reject)
        self.trouble = Notice("", "bad")
        self.trouble.hide()
        self.warning = Notice("", "warn")
        self.warning.hide()
        self.text = Label("", "muted", wrap=True)
        self._needed: set[str] = set()
        self._body: QVBoxLayout = column(spacing=12)
        self._inner = boxed(column(self._body, STRETCH, margins=(2, 0, 2, 2)))
        self._area = scrolled(self._inner)
        foot = row(STRETCH, self.cancel, self.action, key_cap("Ctrl+Enter"))
        head = column(self.title, self.text, spacing=2)
        self._whole = column(
            head, self.trouble, self.warning, (self._area, 1), foot, spacing=12, margins=20
        )
        self.setLayout(self._whole)
        self.setFixedWidth(px(width))

    # building

    def say(self, title: str, action: str, text: str = "") -> None:
        """What is asked, what the button does, and what is to be known before."""
        self.setWindowTitle(title)
        self.title.setText(title)
        self.action.set_text(action)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def add_field(
        self, name: str, label: str, field: QWidget, *, required: bool = False, note: str = ""
    ) -> FormRow:
        """One field under the ones before."""
        made = self.make_row(name, label, field, required=required, note=note)
        self._body.addWidget(made)
        return made

    def make_row(
        self, name: str, label: str, field: QWidget, *, required: bool = False, note: str = ""
    ) -> FormRow:
        """A row that the caller puts in its place."""
        made = FormRow(label, field, required=required, help=note)
        self.rows[name] = made
        if required:
            self._needed.add(name)
        for part in _editors(field):
            _listen(part, made)
        return made

    def add(self, *items: Item) -> None:
        """Something else than a field."""
        self._body.addLayout(column(*items, spacing=8))

    def fit(self) -> None:
        """As high as what it holds, within the window it stands over."""
        inside = self._inner.layout()
        for layout in (inside, self._whole):
            if layout is not None:
                layout.invalidate()
                layout.activate()
        width = self.width() - px(_MARGINS)
        has_height = self._inner.hasHeightForWidth()
        height = (
            self._inner.heightForWidth(width) if has_height else self._inner.sizeHint().height()
        )
        above = self.parentWidget()
        room = (above.window().height() if above else px(_SHORTEST)) - px(_ROOM)
        self._area.setMinimumHeight(0)
        rest = self._whole.totalHeightForWidth(self.width()) - self._area.sizeHint().height()
        self._area.setFixedHeight(max(min(height, room - rest), px(_LEAST)))
        self.adjustSize()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: only what shows has its height."""
        super().showEvent(event)
        self.fit()

    def ask(self) -> None:
        """Show it, the cursor in the first field."""
        self.open()
        first = next((made for made in self.rows.values() if made.isVisibleTo(self)), None)
        if first is not None:
            first.field.setFocus(Qt.FocusReason.TabFocusReason)

    # reading

    def day(self, name: str) -> date | None:
        """The date in a field."""
        field = self._field(name)
        return field.day() if isinstance(field, DateEdit) else None

    def value(self, name: str) -> str:
        """The words in a field."""
        field = self._field(name)
        if isinstance(field, (TextEdit, CodeEdit, LongTextEdit, SuggestEdit)):
            return field.value()
        return field.text() if isinstance(field, DateEdit) else ""

    def amount(self, name: str) -> int:
        """The rials or the number in a field; 0 when it is empty."""
        field = self._field(name)
        if isinstance(field, NumberEdit):
            return field.value()
        return (field.amount() or 0) if isinstance(field, MoneyEdit) else 0

    def _field(self, name: str) -> QWidget:
        field = self.rows[name].field
        return _editors(field)[0]

    def problems(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found: dict[str, Problem] = {}
        for name, made in self.rows.items():
            if not made.isVisibleTo(self):
                continue
            field = self._field(name)
            if isinstance(field, DateEdit) and not field.is_understood:
                found[name] = Problem.BAD_DATE
            elif isinstance(field, MoneyEdit) and field.text().strip() and field.amount() is None:
                found[name] = Problem.BAD_NUMBER
            elif name in self._needed and self._is_empty(field):
                found[name] = Problem.REQUIRED
        return found

    def _is_empty(self, field: QWidget) -> bool:
        if isinstance(field, (TextEdit, CodeEdit, LongTextEdit, SuggestEdit)):
            return not field.value()
        return isinstance(field, DateEdit) and field.day() is None

    # acting

    def act(self) -> object:
        """Do it.

        Raises:
            CoopdeskError: it is refused; the dialog says why and stays.
        """
        raise NotImplementedError

    @Slot()
    def submit(self) -> None:
        """Do what the action names, or say what is to be mended."""
        self.trouble.hide()
        problems = self.problems()
        if problems:
            self.complain(problems)
            return
        try:
            done = self.act()
        except InvalidInputError as error:
            self.complain(error.problems)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
        else:
            self.accept()
            self.acted.emit(done)

    def complain(self, problems: Mapping[str, Problem]) -> None:
        """Say under each field what is to be mended; what has no field here is said on top."""
        for name, made in self.rows.items():
            if name in problems:
                made.set_error(texts.problem_text(problems[name]))
            elif made.state == "bad":
                made.clear_state()
        shown = {name for name, made in self.rows.items() if made.isVisibleTo(self)}
        other = [
            f"{texts.field_label(name)}: {texts.problem_text(problem)}"
            for name, problem in problems.items()
            if name not in shown
        ]
        if other:
            self.refuse("\n".join(other))
        self.fit()
        wrong = next((made for made in self.rows.values() if made.state == "bad"), None)
        if wrong is not None:
            wrong.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._area.ensureWidgetVisible(wrong)

    def refuse(self, text: str) -> None:
        """Say over the fields why it is not done."""
        self.trouble.set_text(text)
        self.trouble.show()
        self.warning.hide()
        self.fit()

    def warn(self, sentences: Iterable[str]) -> None:
        """Say over the fields what looks odd; it does not stop the action."""
        said = "\n".join(dict.fromkeys(sentences))
        if said != self.warning.text.text():
            self.warning.set_text(said)
            self.warning.setVisible(bool(said))
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Enter acts, also where Enter alone begins a new line."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if held and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


class WhyDialog(FormDialog):
    """Something that is done with its reason and nothing else."""

    def __init__(
        self,
        does: Callable[[str], object],
        *,
        icon: str = "ban",
        danger: bool = True,
        note: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon=icon, danger=danger, parent=parent)
        self._does = does
        field = TextEdit(longest=_LONGEST_REASON)
        self.add_field("reason", self.tr("Reason"), field, required=True, note=note)

    def act(self) -> object:
        """Do it."""
        return self._does(self.value("reason"))


def _editors(field: QWidget) -> list[QWidget]:
    """What is typed into: the field itself, or those a holder (`with_unit`) has in it."""
    kinds = (DateEdit, QLineEdit, QPlainTextEdit, NumberEdit, SuggestEdit)
    if isinstance(field, kinds):
        return [field]
    inner = field.focusProxy()
    return [inner] if isinstance(inner, kinds) else [field]


def _listen(part: QWidget, made: FormRow) -> None:
    """An error goes as soon as its field is touched."""

    def touched(*_values: object) -> None:
        if made.state == "bad":
            made.clear_state()

    if isinstance(part, DateEdit):
        part.edit.textEdited.connect(touched)
    elif isinstance(part, SuggestEdit):
        part.editTextChanged.connect(touched)
    elif isinstance(part, NumberEdit):
        part.valueChanged.connect(touched)
    elif isinstance(part, QLineEdit):
        part.textEdited.connect(touched)
    elif isinstance(part, QPlainTextEdit):
        part.textChanged.connect(touched)
