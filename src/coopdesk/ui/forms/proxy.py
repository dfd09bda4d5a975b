"""One who is entitled sends another who is, with a paper."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.attendance_search import DeskHit, find_entitled
from coopdesk.services.proxies import give_proxy
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import Label, TextEdit, ltr


class ProxyDialog(FormDialog):
    """Who speaks for the chosen one, and by which paper."""

    def __init__(
        self, ctx: AppContext, meeting_id: int, giver: DeskHit, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="users", parent=parent)
        self._ctx = ctx
        self._meeting_id = meeting_id
        self._giver = giver
        self._holder: DeskHit | None = None
        title = self.tr("Who speaks for %1?").replace("%1", giver.full_name)
        self.say(title, self.tr("Note the proxy"))
        self.holder = TextEdit(hint=self.tr("Name or number of the one who speaks"))
        self.found = Label("", "muted", wrap=True)
        self.holder.textChanged.connect(self._on_typed)
        self.add_field("holder_id", self.tr("Who speaks"), self.holder, required=True)
        self.add(self.found)
        self.add_field(
            "paper_ref",
            self.tr("Number or date of the paper"),
            TextEdit(longest=120),
            required=True,
            note=self.tr("The paper itself is kept with the minutes."),
        )

    @Slot()
    def _on_typed(self) -> None:
        typed = self.holder.value()
        self._holder = None
        self.found.setText("")
        if not typed:
            return
        answer = self._ctx.read(find_entitled, self._meeting_id, typed, limit=2)
        others = [hit for hit in answer.hits if hit.entitled_id != self._giver.entitled_id]
        if len(others) == 1:
            self._holder = others[0]
            number = ltr(others[0].number or "")
            self.found.setText(f"{others[0].full_name} {number}")
        elif others:
            self.found.setText(self.tr("Several have this name: type more, or the number."))
        else:
            self.found.setText(self.tr("Nobody on the list of the entitled has this name."))

    def act(self) -> object:
        """Note the proxy; returns the giver's name."""
        if self._holder is None:
            raise InvalidInputError({"holder_id": Problem.UNKNOWN_CHOICE})
        self._ctx.write(
            give_proxy,
            self._meeting_id,
            giver_id=self._giver.entitled_id,
            holder_id=self._holder.entitled_id,
            paper_ref=self.value("paper_ref"),
            now=self._ctx.now(),
        )
        return self._giver.full_name
