"""One field with its label and what is to be said about it; and the box that sums them up."""

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.ui.kit import icons
from coopdesk.ui.kit.buttons import Button
from coopdesk.ui.kit.cards import Notice
from coopdesk.ui.kit.labels import Label, key_cap, picture
from coopdesk.ui.kit.layouts import STRETCH, column, restyle, row

State = Literal["", "warn", "bad"]


class FormRow(QFrame):
    """Label above («required» beside it), the control, one line under it.

    The line says help, or a warning that does not stop saving, or the error. Show errors when
    the field is left or at saving, never while typing; clear them as soon as they are right.
    """

    def __init__(
        self,
        label: str,
        field: QWidget,
        *,
        required: bool = False,
        help: str = "",  # noqa: A002  what everybody calls it
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.field = field
        self._help = help
        self.label = Label(label, "strong")
        self.label.setBuddy(_typed_in(field))
        _typed_in(field).setAccessibleName(label)
        need = Label(self.tr("Required"), "muted")
        need.setVisible(required)
        self._sign = picture("info", size=16)
        self._line = Label("", "muted", wrap=True)
        self._under = row(self._sign, (self._line, 1), spacing=6)
        self._under.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        head = row(self.label, need, STRETCH)
        self.setLayout(column(head, field, self._under, STRETCH, spacing=4))
        self.clear_state()

    @property
    def state(self) -> State:
        """Whether it warns or complains now."""
        found = _typed_in(self.field).property("state")
        return found if found in ("warn", "bad") else ""

    @property
    def message(self) -> str:
        """The line under the field."""
        return self._line.text()

    def set_help(self, text: str) -> None:
        """Change the muted line shown when nothing is wrong."""
        self._help = text
        if not self.state:
            self.clear_state()

    def set_error(self, text: str) -> None:
        """Say what is wrong; this has to be mended before saving."""
        self._show("bad", text)

    def set_warning(self, text: str) -> None:
        """Say what looks odd; saving stays possible."""
        self._show("warn", text)

    def clear_state(self) -> None:
        """Back to the help line."""
        self._show("", self._help)

    def _show(self, state: State, text: str) -> None:
        target = _typed_in(self.field)
        if target.property("state") != state:
            target.setProperty("state", state)
            restyle(target)
        target.setAccessibleDescription(text)
        self._line.setText(text)
        self._line.set_class(state or "muted")
        self._line.setVisible(bool(text))
        self._sign.setVisible(bool(state))
        if state:
            name = "circle-alert" if state == "bad" else "triangle-alert"
            self._sign.setPixmap(icons.pixmap(name, state, 16))


def _typed_in(field: QWidget) -> QWidget:
    return field.focusProxy() or field


class ErrorBox(Notice):
    """All that is left to mend, on top of a form. F8 goes to the first, then to the next."""

    asked_next = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        button = Button(self.tr("To the first error"), "arrow-right")
        super().__init__("", "bad", button, key_cap("F8"), parent=parent)
        button.clicked.connect(self.asked_next)
        self._rows: list[FormRow] = []
        self._at = -1
        self.asked_next.connect(self.go_next)
        self.hide()

    def watch(self, rows: Iterable[FormRow]) -> None:
        """Give the rows in reading order, once they are built."""
        self._rows = list(rows)

    def show_errors(self) -> bool:
        """Sum up the rows that complain; hidden when none does. True when something is wrong."""
        wrong = [row for row in self._rows if row.state == "bad"]
        self._at = -1
        self.setVisible(bool(wrong))
        if wrong:
            names = self.tr(", ").join(row.label.text() for row in wrong)
            self.set_text(self.tr("%n thing(s) left before saving", "", len(wrong)), names)
        return bool(wrong)

    @Slot()
    def go_next(self) -> None:
        """Put the focus into the next field that complains."""
        wrong = [row for row in self._rows if row.state == "bad"]
        if wrong:
            self._at = (self._at + 1) % len(wrong)
            wrong[self._at].field.setFocus(Qt.FocusReason.ShortcutFocusReason)
