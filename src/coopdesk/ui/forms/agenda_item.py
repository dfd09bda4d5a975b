"""One item of an agenda: its title, who presents it, what majority it needs."""

from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.meetings import ItemKind, Majority
from coopdesk.services.agenda import ItemInput, add_item, edit_item
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, LongTextEdit, TextEdit


class ItemDialog(FormDialog):
    """Another item, or a correction of one; `acted` gives its id."""

    def __init__(
        self,
        ctx: AppContext,
        meeting_id: int,
        *,
        item: ItemRow | None = None,
        has_special: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check" if item else "plus", parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting_id
        self._item = item
        if item is None:
            self.say(self.tr("Another item of the agenda"), self.tr("Put it on the agenda"))
        else:
            title = self.tr("Item %1").replace("%1", str(item.place))
            self.say(title, self.tr("Save the item"))
        self.kind = Choice[ItemKind]([(one, texts.code_text(one)) for one in ItemKind])
        self.kind.set_value(item.kind if item else ItemKind.OTHER)
        self.special = QCheckBox(self.tr("Needs two thirds of all members (Article 55)"))
        self.special.setChecked(item is not None and item.majority is Majority.SPECIAL)
        self.special.setVisible(has_special)
        self.add_field(
            "title",
            self.tr("Title"),
            LongTextEdit(item.title if item else "", lines=2),
            required=True,
        )
        self.add_field("kind", self.tr("What it is about"), self.kind)
        self.add_field(
            "presenter", self.tr("Who presents it"), TextEdit(item.presenter if item else "")
        )
        self.add(self.special)

    def act(self) -> object:
        """Add or save it."""
        given = ItemInput(
            title=self.value("title"),
            kind=self.kind.value(),
            presenter=self.value("presenter"),
            majority=Majority.SPECIAL if self.special.isChecked() else Majority.ORDINARY,
            minutes_of_id=self._item.minutes_of_id if self._item else None,
        )
        if self._item is None:
            return self._ctx.write(add_item, self._meeting_id, given)
        self._ctx.write(edit_item, self._item.id, given, version=self._item.version)
        return self._item.id
