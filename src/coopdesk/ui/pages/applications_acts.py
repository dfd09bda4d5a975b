"""What is done with the applications chosen in the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from coopdesk.domain.membership import ApplicationState
from coopdesk.errors import CoopdeskError
from coopdesk.services.applications import ApplicationRow, accept_by_silence
from coopdesk.services.files import AttachmentRow, opened_place, take_out
from coopdesk.ui.forms.application_decision import (
    AcceptDialog,
    RefuseDialog,
    TakeBackDialog,
    ToldDialog,
    reopen_dialog,
    told_words,
    void_dialog,
)
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import day_text, ltr
from coopdesk.ui.messages import ask, show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.member_tabs import open_with_system
from coopdesk.ui.pages.visits import ApplicationVisit, MemberVisit, PaperVisit


class ApplicationActs(QObject):
    """Asks what is needed and does it; the page says what was done."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx

    def do(self, what: str, rows: Sequence[ApplicationRow]) -> FormDialog | None:
        """Do it; gives the dialog it opens, if any."""
        if what == "accept":
            waiting = [each for each in rows if each.state is ApplicationState.PENDING]
            return self._accept(waiting) if waiting else None
        if what == "form" and rows:
            self._print("application-form", rows)
        elif len(rows) == 1:
            self._go(rows[0], what)
            return self._change(rows[0], what)
        return None

    def _go(self, chosen: ApplicationRow, what: str) -> None:
        if what == "edit" and chosen.state is ApplicationState.PENDING:
            self._page.go.emit("application_form", ApplicationVisit(chosen.id))
        elif what == "member" and chosen.member_id is not None:
            self._page.go.emit("member", MemberVisit(chosen.member_id))
        elif what == "notice":
            is_no = chosen.state is ApplicationState.REFUSED
            self._print("refusal-notice" if is_no else "acceptance-notice", [chosen])
        elif what == "silence":
            self._accept_silence(chosen)

    def _change(self, chosen: ApplicationRow, what: str) -> FormDialog | None:
        window = self._page.window()
        if what == "refuse":
            text = self.tr("Refused: %1").replace("%1", chosen.full_name)
            return self._ask(RefuseDialog(self._ctx, chosen, window), self._sayer(text))
        if what == "told":
            told = ToldDialog(self._ctx, chosen, window)
            return self._ask(told, lambda last: self._page.done.emit(told_words(last)))
        if what == "reopen":
            text = self.tr("Waits for a decision again: %1").replace("%1", chosen.full_name)
            return self._ask(reopen_dialog(self._ctx, chosen, window), self._sayer(text))
        ended = self.tr("Noted: application %1").replace("%1", ltr(chosen.number_text))
        if what == "take_back":
            return self._ask(TakeBackDialog(self._ctx, chosen, window), self._sayer(ended))
        if what == "void":
            return self._ask(void_dialog(self._ctx, chosen, window), self._sayer(ended))
        return None

    def open_paper(self, paper: AttachmentRow) -> None:
        """Show a paper that came with an application, by the program this computer has for it."""
        try:
            target = opened_place(self._ctx.office.data, paper.sha256, paper.original_name)
            take_out(self._ctx.office.files, paper.sha256, target)
        except CoopdeskError as error:
            show_error(self._page, error)
            return
        open_with_system(str(target))

    def _accept(self, waiting: Sequence[ApplicationRow]) -> FormDialog:
        dialog = AcceptDialog(self._ctx, waiting, self._page.window())
        return self._ask(dialog, self._on_accepted)

    def _ask(self, dialog: FormDialog, done: Callable[[object], None]) -> FormDialog:
        dialog.acted.connect(done)
        dialog.ask()
        return dialog

    def _sayer(self, text: str) -> Callable[[object], None]:
        return lambda _result: self._page.done.emit(text)

    def _on_accepted(self, members: object) -> None:
        count = len(members) if isinstance(members, list) else 1
        self._page.done.emit(self.tr("%Ln new member(s) in the register", "", count))

    def _accept_silence(self, chosen: ApplicationRow) -> None:
        question = self.tr("Accept %1 by silence?").replace("%1", chosen.full_name)
        consequence = self.tr(
            "The board did not answer by %1, which the law takes for a yes (Article 22). The "
            "membership begins on the day after, under the next number."
        ).replace("%1", day_text(chosen.due_on))
        if not ask(self._page, question, consequence, self.tr("Accept by silence"), danger=False):
            return
        try:
            self._ctx.write(accept_by_silence, chosen.id, today=self._ctx.today())
        except CoopdeskError as error:
            show_error(self._page, error)
            return
        self._on_accepted(1)

    def _print(self, document: str, rows: Sequence[ApplicationRow]) -> None:
        self._page.go.emit("papers", PaperVisit(document, tuple(each.number_text for each in rows)))
