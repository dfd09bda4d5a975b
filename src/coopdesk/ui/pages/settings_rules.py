"""One rule of the law as a line of the settings: name, article, value, restore."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.domain.rule import Rule, RuleKind
from coopdesk.services.rules import RuleRow
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    CodeEdit,
    Label,
    Pill,
    boxed,
    column,
    latin,
    line,
    px,
    row,
)


class RuleLine(QFrame):
    """A rule that can be changed and put back.

    Signals:
        edited: its value changed.
    """

    edited = Signal()

    def __init__(self, kept: RuleRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.rule: Rule = kept.rule
        is_arabic = current_language() == "ar"
        name = self.rule.label_ar if is_arabic else self.rule.label_en
        self._field = self._make_field()
        self._field.setAccessibleName(name)
        self._field.setFixedWidth(px(200))
        self._unit = Label("", "muted", width=96)
        self.restore = Button(self.tr("Restore"), "rotate-ccw", "quiet")
        self.restore.setAccessibleName(f"{self.restore.text().strip()} {name}")
        self.changed = Pill(self.tr("you changed it"), "info", "pencil")
        self.complaint = Label("", "bad", wrap=True)
        self.complaint.hide()
        law_says = self.tr("The law: %1")
        law = law_says.replace("%1", self.rule.law_ar) if self.rule.law_ar else ""
        article = self.rule.source(english=not is_arabic) or self.tr("no text")
        words = column(
            row((Label(name, "strong", wrap=True), 1), self.changed),
            Label(law, "muted", wrap=True) if law else None,
            self.complaint,
            spacing=0,
        )
        source = Pill(article, "info" if self.rule.article else "muted", "scale")
        place = boxed(row(STRETCH, source))
        place.setFixedWidth(px(108))
        body = row((words, 1), place, self._field, self._unit, self.restore, spacing=12)
        self.setLayout(column(body, line(), spacing=8))
        self.restore.clicked.connect(self._on_restore)
        self.set_value(kept.value)

    def _make_field(self) -> QWidget:
        rule = self.rule
        if rule.kind is RuleKind.YES_NO:
            pairs = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
            return self._listened(Choice[str](pairs))
        if rule.kind is RuleKind.CHOICE:
            at = 0 if current_language() == "ar" else 1
            return self._listened(
                Choice[str]([(value, words[at]) for value, *words in rule.choices])
            )
        field = CodeEdit(longest=7)
        field.textEdited.connect(self._on_edited)
        return field

    def _listened(self, choice: Choice[str]) -> Choice[str]:
        choice.chosen.connect(self._on_edited)
        return choice

    def value(self) -> str:
        """The value as it would be kept."""
        if isinstance(self._field, Choice):
            return str(self._field.value())
        if isinstance(self._field, CodeEdit):
            return latin(self._field.value()).replace(" ", "")
        return ""

    def set_value(self, value: str) -> None:
        """Show a value."""
        if isinstance(self._field, Choice):
            self._field.set_value(value)
        elif isinstance(self._field, CodeEdit):
            self._field.setText(value)
        self._mark()

    def complain(self, text: str) -> None:
        """Say what is wrong with the value; nothing takes it back."""
        self.complaint.setText(text)
        self.complaint.setVisible(bool(text))

    def _mark(self) -> None:
        is_english = current_language() != "ar"
        self._unit.setText(self.rule.unit(self.value(), english=is_english))
        own = self.value() != self.rule.default
        self.changed.setVisible(own)
        self.restore.setEnabled(own)

    @Slot()
    def _on_edited(self) -> None:
        self.complain("")
        self._mark()
        self.edited.emit()

    @Slot()
    def _on_restore(self) -> None:
        self.set_value(self.rule.default)
        self._on_edited()
