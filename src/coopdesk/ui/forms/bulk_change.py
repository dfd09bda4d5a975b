"""One field of many members changed at once: what would happen first, then one undo for all."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.members import InterestBasis
from coopdesk.errors import CoopdeskError, InvalidInputError
from coopdesk.services.bulk_changes import (
    BulkChange,
    BulkExample,
    BulkField,
    BulkSummary,
    apply_bulk,
    bulk_summary,
)
from coopdesk.services.neighbourhoods import list_neighbourhoods
from coopdesk.services.statistics import member_statistics
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Choice, DateEdit, Label, Notice, SuggestEdit, TextEdit, ltr
from coopdesk.ui.pages.doubles_words import value_text, yes_no

_LONGEST = 120
_REST = 250
"""Milliseconds without a key before the summary is reckoned again."""


class BulkDialog(FormDialog):
    """Chosen members, a field, its value, and what that would change."""

    def __init__(
        self, ctx: AppContext, member_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="check-check", width=620, parent=parent)
        self._ctx = ctx
        self._ids = tuple(member_ids)
        self.summary: BulkSummary | None = None
        self._touched = {BulkField.IS_FOUNDER}
        self._wait = QTimer(self, singleShot=True, interval=_REST)
        self._wait.timeout.connect(self.reckon)
        chosen = self.tr("Change %1 at once").replace("%1", texts.members_text(len(self._ids)))
        note = self.tr("Nothing is written before the button; one undo takes all of it back.")
        self.say(chosen, " ", note)
        self.field = Choice[BulkField]([(one, texts.field_label(str(one))) for one in BulkField])
        self.field.chosen.connect(self._on_field)
        self.add_field("field", self.tr("What is changed"), self.field)
        self.editors = self._editors()
        for one, editor in self.editors.items():
            self.add_field(str(one), self.tr("It becomes"), editor, note=self._note(one))
        self.found = Notice("", "info")
        self.examples = Label("", "muted", wrap=True)
        self.add(self.found, self.examples)
        self._on_field()

    def _editors(self) -> dict[BulkField, QWidget]:
        """A field for each kind of value; only that of the chosen one shows."""
        read = self._ctx.read
        places = [place.name for place in read(list_neighbourhoods)]
        known = read(member_statistics, self._ctx.today())
        basis = Choice[InterestBasis | None](
            [(None, self.tr("Not noted")), *((one, texts.code_text(one)) for one in InterestBasis)]
        )
        founder = Choice[bool]([(True, yes_no(on=True)), (False, yes_no(on=False))])
        editors: dict[BulkField, QWidget] = {
            BulkField.NEIGHBOURHOOD: SuggestEdit(places, longest=_LONGEST),
            BulkField.OCCUPATION: _suggest(one.name for one in known.by_occupation),
            BulkField.ACTIVITY: _suggest(one.name for one in known.by_activity),
            BulkField.INTEREST_BASIS: basis,
            BulkField.IS_FOUNDER: founder,
            BulkField.CARD_VALID_UNTIL: DateEdit(),
        }
        for one in BulkField:
            editors.setdefault(one, TextEdit(longest=_LONGEST))
        for one, editor in editors.items():
            self._listen(one, editor)
        return editors

    def _listen(self, one: BulkField, editor: QWidget) -> None:
        def touched(*_values: object) -> None:
            self._touched.add(one)
            self._wait.start()

        if isinstance(editor, SuggestEdit):
            editor.editTextChanged.connect(touched)
        elif isinstance(editor, TextEdit):
            editor.textChanged.connect(touched)
        elif isinstance(editor, DateEdit):
            editor.edit.textChanged.connect(touched)
        elif isinstance(editor, Choice):
            editor.chosen.connect(touched)

    def _note(self, one: BulkField) -> str:
        if one is BulkField.NEIGHBOURHOOD:
            return self.tr("Empty: they have no quarter any more. A new name makes a new quarter.")
        return texts.field_help(str(one)) if one is BulkField.CARD_VALID_UNTIL else ""

    # the change

    def change(self) -> BulkChange:
        """What is asked for now."""
        one = self.field.value()
        editor = self.editors[one]
        value: Any
        if isinstance(editor, Choice):
            value = editor.value()
        elif isinstance(editor, DateEdit):
            value = editor.day()
        elif isinstance(editor, (SuggestEdit, TextEdit)):
            value = editor.value()
        return BulkChange(one, value)

    @Slot()
    def _on_field(self, *_chosen: object) -> None:
        now = self.field.value()
        for one in self.editors:
            self.rows[str(one)].setVisible(one is now)
        self.reckon()
        self.fit()

    @Slot()
    def reckon(self) -> None:
        """Say what would happen."""
        self._wait.stop()
        self.summary = None
        if self.field.value() not in self._touched:  # an empty field is no wish to empty it
            self._show_summary()
            return
        try:
            self.summary = self._ctx.read(
                bulk_summary, self._ids, self.change(), today=self._ctx.today()
            )
        except InvalidInputError as error:
            self.complain(error.problems)
        except CoopdeskError as error:
            self.refuse(texts.error_text(error))
        self._show_summary()

    def _show_summary(self) -> None:
        found = self.summary
        self.found.setVisible(found is not None)
        self.examples.setVisible(bool(found and found.examples))
        count = found.changing if found else 0
        said = self.tr("Change %1").replace("%1", texts.members_text(count))
        self.action.set_text(said if count else self.tr("Nothing changes"))
        self.action.setEnabled(bool(count))
        if found is not None:
            self.found.set_text(self._summary_words(found))
            self.examples.setText("\n".join(self._example(one) for one in found.examples))
        self.fit()

    def _summary_words(self, found: BulkSummary) -> str:
        said = self.tr("%1 of %2 change.") if found.changing else self.tr("None of %2 changes.")
        said = said.replace("%1", texts.members_text(found.changing))
        words = [said.replace("%2", texts.members_text(found.chosen))]
        if found.already:
            has = self.tr("%1 have it already.")
            words.append(has.replace("%1", texts.members_text(found.already)))
        if found.left_out:
            out = self.tr("%1 are left out: they have nothing that could change.")
            words.append(out.replace("%1", texts.members_text(found.left_out)))
        return " ".join(words)

    def _example(self, one: BulkExample) -> str:
        name = str(self.field.value())
        before, after = value_text(name, one.before), value_text(name, one.after)
        said = self.tr("%1 %2: %3 becomes %4").replace("%1", ltr(one.number))
        return said.replace("%2", one.full_name).replace("%3", before).replace("%4", after)

    # acting

    def act(self) -> object:
        """Change all of them."""
        return self._ctx.write(apply_bulk, self._ids, self.change(), today=self._ctx.today())


def _suggest(names: Any) -> SuggestEdit:
    return SuggestEdit([name for name in names if name], longest=_LONGEST)
