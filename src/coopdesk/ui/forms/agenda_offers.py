"""What an agenda could still take up: earlier minutes, open tasks, postponed items, a template."""

from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.meetings import Majority
from coopdesk.services.agenda_offers import agenda_offers, take_offers
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Label


class OffersDialog(FormDialog):
    """Boxes to tick; `acted` gives how many items were added."""

    def __init__(self, ctx: AppContext, meeting_id: int, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="list-checks", width=640, parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting_id
        self.say(
            self.tr("Put on the agenda"),
            self.tr("Put what is ticked on the agenda"),
            self.tr("The previous minutes and open tasks go first, the others last."),
        )
        found = ctx.read(agenda_offers, meeting_id, today=ctx.today())
        self.minutes: dict[int, QCheckBox] = {}
        self.postponed: dict[int, QCheckBox] = {}
        self.template: list[tuple[object, QCheckBox]] = []
        self._follow_up = QCheckBox(
            self.tr("Follow-up of %Ln open task(s)", "", len(found.assignments))
        )
        if found.minutes:
            self.add(Label(self.tr("Minutes to approve"), "strong"))
            for row in found.minutes:
                text = self.tr("Minutes %1").replace("%1", row.number_text)
                self.minutes[row.id] = self._box(text)
        if found.assignments:
            self._follow_up.setChecked(True)
            self.add(Label(self.tr("What is still open"), "strong"), self._follow_up)
        if found.postponed:
            self.add(Label(self.tr("Postponed before"), "strong"))
            for item in found.postponed:
                self.postponed[item.id] = self._box(item.title)
        if found.template:
            self.add(Label(self.tr("From the template"), "strong"))
            for offered in found.template:
                text = offered.title
                if offered.majority is Majority.SPECIAL:
                    text += " · " + self.tr("two thirds of all members")
                box = self._box(text, checked=offered.majority is not Majority.SPECIAL)
                self.template.append((offered, box))
        self.action.setEnabled(
            bool(found.minutes or found.assignments or found.postponed or found.template)
        )
        self._offered = found

    def _box(self, text: str, *, checked: bool = True) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(checked)
        self.add(box)
        return box

    def act(self) -> object:
        """Put them on the agenda."""
        ticked = [
            item
            for item, (_same, box) in zip(self._offered.template, self.template, strict=True)
            if box.isChecked()
        ]
        return self._ctx.write(
            take_offers,
            self._meeting_id,
            minutes=[each for each, box in self.minutes.items() if box.isChecked()],
            follow_up=self._follow_up.isChecked(),
            postponed=[each for each, box in self.postponed.items() if box.isChecked()],
            template=ticked,
        )
