"""What can be done with those in an organ and with a committee: the menu, the dialogs."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from coopdesk.domain.organs import HolderState
from coopdesk.services.committees import CommitteeRow
from coopdesk.services.holders import HolderRow
from coopdesk.ui.forms.edit_holder import EditHolderDialog
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.holder import EndHolderDialog, PositionDialog
from coopdesk.ui.forms.term import CommitteeDialog, DissolveDialog
from coopdesk.ui.kit import icon
from coopdesk.ui.pages.base import Page


class TermsActs(QObject):
    """Opens what the buttons, the keys and the menu ask for."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._ctx = page.ctx

    def is_seated(self, holder: HolderRow | None) -> bool:
        """Whether the office can be changed or ended."""
        return holder is not None and holder.state is not HolderState.ENDED

    def menu(
        self,
        parent: QWidget,
        holder: HolderRow | None,
        committee: CommitteeRow | None,
        *,
        runs: bool,
    ) -> QMenu:
        """Everything about the holder chosen and the committee shown; what cannot be is grey.

        Args:
            parent: the button the menu belongs to.
            holder: the holder chosen.
            committee: the committee shown, if it is one.
            runs: whether the term shown still runs.
        """
        menu = QMenu(parent)
        may_change = runs and self.is_seated(holder)
        self._entry(menu, "pencil", self.tr("Correct the record…"), partial(self.correct, holder))
        menu.actions()[-1].setEnabled(holder is not None)
        for sign, words, act in (
            ("user-pen", self.tr("Change the position…"), self.position),
            ("user-minus", self.tr("End the office…"), self.end),
        ):
            self._entry(menu, sign, words, partial(act, holder))
            menu.actions()[-1].setEnabled(may_change)
        if committee is not None:
            menu.addSeparator()
            lives = committee.dissolved_on is None
            for sign, words, change in (
                ("pencil", self.tr("Change the committee…"), self.change_committee),
                ("ban", self.tr("Dissolve the committee…"), self.dissolve),
            ):
                self._entry(menu, sign, words, partial(change, committee))
                menu.actions()[-1].setEnabled(lives or change == self.change_committee)
        return menu

    def _entry(self, menu: QMenu, sign: str, words: str, act: Callable[[], object]) -> None:
        menu.addAction(icon(sign), words).triggered.connect(lambda _on=False: act())

    # holders

    def correct(self, holder: HolderRow | None) -> None:
        """Correct what is on record of somebody."""
        if holder is not None:
            self._ask(
                EditHolderDialog(self._ctx, holder, parent=self._page),
                self.tr("%1 is corrected").replace("%1", holder.full_name),
            )

    def position(self, holder: HolderRow | None) -> None:
        """Give another position."""
        if holder is not None and self.is_seated(holder):
            PositionDialog(self._ctx, holder, parent=self._page).ask()

    def end(self, holder: HolderRow | None) -> None:
        """End the office."""
        if holder is not None and self.is_seated(holder):
            EndHolderDialog(self._ctx, holder, parent=self._page).ask()

    # committees

    def change_committee(self, committee: CommitteeRow) -> None:
        """Another name, task or day."""
        dialog = CommitteeDialog(self._ctx, committee=committee, parent=self._page)
        self._ask(dialog, self.tr("The committee is changed"))

    def dissolve(self, committee: CommitteeRow) -> None:
        """Let a committee come to its end."""
        dialog = DissolveDialog(self._ctx, committee, parent=self._page)
        self._ask(dialog, self.tr("%1 is dissolved").replace("%1", committee.name))

    def _ask(self, dialog: FormDialog, said: str) -> None:
        dialog.acted.connect(lambda _result: self._page.done.emit(said))
        dialog.ask()
