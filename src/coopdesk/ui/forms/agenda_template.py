"""One item of the agenda that a kind of meeting begins with."""

from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.meetings import ItemKind, Majority
from coopdesk.services.agenda_templates import TemplateItem
from coopdesk.ui import texts
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, LongTextEdit, TextEdit

_OFFERED_APART = frozenset({ItemKind.PREVIOUS_MINUTES, ItemKind.FOLLOW_UP})
"""What a new agenda is offered by itself, with the minutes or the tasks it is about."""


class TemplateItemDialog(FormDialog):
    """Another item, or other words for one; `acted` gives the item."""

    def __init__(
        self,
        item: TemplateItem | None = None,
        *,
        has_special: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check" if item else "plus", parent=parent)
        self._article = item.article if item else ""
        self.say(
            self.tr("An item of every such meeting") if item else self.tr("Another item"),
            self.tr("Save the item") if item else self.tr("Add the item"),
            self.tr("Meetings planned from now on begin with it; those planned stay as they are."),
        )
        shown = item or TemplateItem("")
        self.kind = Choice[ItemKind](
            [(one, texts.code_text(one)) for one in ItemKind if one not in _OFFERED_APART]
        )
        self.kind.set_value(shown.kind)
        self.special = QCheckBox(self.tr("Needs two thirds of all members (Article 55)"))
        self.special.setChecked(shown.majority is Majority.SPECIAL)
        self.special.setVisible(has_special)
        self.title_field = LongTextEdit(shown.title, lines=2)
        self.add_field("title", self.tr("Title"), self.title_field, required=True)
        self.add_field("kind", self.tr("What it is about"), self.kind)
        self.add_field("presenter", self.tr("Who presents it"), TextEdit(shown.presenter))
        self.add(self.special)

    def act(self) -> object:
        """The item as it was typed; the page keeps it in its place."""
        return TemplateItem(
            " ".join(self.value("title").split()),
            self.kind.value(),
            self.value("presenter"),
            Majority.SPECIAL if self.special.isChecked() else Majority.ORDINARY,
            self._article,
        )
