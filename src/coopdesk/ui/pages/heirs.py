"""The heirs of a deceased member: their consents, the successor, or the settlement with them."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from coopdesk.domain.membership import SettlementState
from coopdesk.domain.phones import show_phone
from coopdesk.errors import CoopdeskError
from coopdesk.services.heirs import HeirRow, list_heirs
from coopdesk.services.member_record import MemberDetails, get_member
from coopdesk.services.settlements import SettlementRow, list_settlements
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.heir import HeirDialog, SuccessionDialog, remove_heir_dialog
from coopdesk.ui.forms.settlement import PayDialog, SettlementDialog
from coopdesk.ui.kit import (
    Button,
    Card,
    EmptyState,
    Label,
    Notice,
    PageHeader,
    Pill,
    avatar,
    boxed,
    clear,
    column,
    day_text,
    fact,
    key_cap,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import HeirsVisit, MemberVisit, PaperVisit

_SIDE = 340
_BESIDE_FROM = 1000
_ANY = 16_777_215  # Qt: no limit


class HeirsPage(Page):
    """The heirs of the member last asked for."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"heir", "member", "settlement", "share_transfer", "share_transaction"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.member: MemberDetails | None = None
        self.heirs: Sequence[HeirRow] = ()
        self.settlement: SettlementRow | None = None
        self._id: int | None = None
        self.buttons: dict[str, Button] = {}
        self._build()

    def _build(self) -> None:
        self.printing = Button(self.tr("Print the heirs' paper"), "printer")
        self.new = Button(self.tr("Add an heir"), "user-plus", "primary")
        self.header = PageHeader("", "", self.printing, self.new, key_cap("Ctrl+N"), back=True)
        self._list: QVBoxLayout = column(spacing=0)
        self._side: QVBoxLayout = column(spacing=8)
        main = boxed(column((scrolled(self._list), 1)), "card")
        side = Card(self.tr("What becomes of the shares"), (scrolled(self._side), 1))
        self._beside = side
        self._body = row((main, 1), side, spacing=16)
        self.setLayout(column(self.header, (boxed(self._body), 1), spacing=12, margins=(24, 16)))
        self.header.back_pressed.connect(self.back)
        self.new.clicked.connect(self.add)
        self.printing.clicked.connect(self.print_paper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: without room beside the heirs, the side stands under them."""
        super().resizeEvent(event)
        is_wide = self.width() >= px(_BESIDE_FROM)
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._body.setDirection(beside if is_wide else under)
        self._beside.setMinimumWidth(px(_SIDE) if is_wide else 0)
        self._beside.setMaximumWidth(px(_SIDE) if is_wide else _ANY)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the heirs of the member a `HeirsVisit` names."""
        if isinstance(argument, HeirsVisit):
            self._id = argument.member_id
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {"new": self.add, "print": self.print_paper, "refresh": self.reload}

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("An heir in the place of the deceased"),
                self.tr(
                    "One heir, or who acts for one not of age, may take the place when the others "
                    "agree (Article 25): the shares go over to the heir's own number."
                ),
            ),
            (
                self.tr("Or the money"),
                self.tr(
                    "Else the value is settled and paid to the heirs at once; they need not wait "
                    "for the year's end (Article 24)."
                ),
            ),
        ]

    def reload(self) -> None:
        """Read member, heirs and settlement again."""
        if self._id is None:
            return
        try:
            self.member = self.ctx.read(get_member, self._id, today=self.ctx.today())
        except CoopdeskError as error:
            show_error(self, error)
            self.back.emit()
            return
        self.heirs = self.ctx.read(list_heirs, self._id)
        found = self.ctx.read(list_settlements, member_id=self._id)
        standing = [each for each in found if each.state is not SettlementState.VOID]
        self.settlement = standing[-1] if standing else None
        self._show(self.member)

    # showing

    def _show(self, member: MemberDetails) -> None:
        said = self.tr("died on %1 · %2 worth %3").replace("%1", day_text(member.status_on))
        said = said.replace("%2", texts.shares_text(member.shares))
        number = texts.member_no_text(member.number, member.sex)
        self.header.set_title(
            self.tr("Heirs of %1").replace("%1", member.full_name),
            f"{number} · {said.replace('%3', texts.rials_text(member.amount))}",
        )
        self.buttons.clear()
        clear(self._list)
        for heir in self.heirs:
            self._list.addWidget(self._line(heir))
        if not self.heirs:
            self._list.addWidget(self._empty())
        self._list.addStretch(1)
        clear(self._side)
        for part in self._state(member):
            self._side.addWidget(part)
        self._side.addStretch(1)

    def _empty(self) -> EmptyState:
        first = Button(self.tr("Add the first heir"), "user-plus")
        first.clicked.connect(self.add)
        return EmptyState(
            "users",
            self.tr("No heirs are noted yet"),
            self.tr("Write them down as they stand in the court's list of heirs."),
            first,
        )

    def _line(self, heir: HeirRow) -> QFrame:
        parts = [texts.code_text(heir.kinship), ltr(heir.national_no), ltr(show_phone(heir.phone))]
        note = " · ".join(part for part in parts if part)
        words = [Label(heir.full_name, "strong", wrap=True), Label(note, "muted", wrap=True)]
        if heir.guardian:
            guarded = self.tr("acts for the heir: %1").replace("%1", heir.guardian)
            words.append(Label(guarded, "muted", wrap=True))
        edit = self._button(f"edit:{heir.id}", "", "pencil", lambda: self.edit(heir))
        edit.setToolTip(self.tr("Edit %1").replace("%1", heir.full_name))
        edit.setAccessibleName(edit.toolTip())
        drop = self._button(f"drop:{heir.id}", "", "x", lambda: self.remove(heir))
        drop.setToolTip(self.tr("Take off %1").replace("%1", heir.full_name))
        drop.setAccessibleName(drop.toolTip())
        place = self._button(
            f"succeed:{heir.id}", self.tr("Takes the place…"), "user-check",
            lambda: self.succeed(heir),
        )  # fmt: skip
        place.setAccessibleDescription(heir.full_name)
        is_open = self._successor() is None and self.settlement is None
        place.setVisible(is_open and bool(self.member and self.member.shares))
        body = row(
            avatar(heir.full_name, 40),
            (column(*words, spacing=0), 1),
            self._consent(heir),
            place,
            edit,
            drop,
            spacing=10,
            margins=(16, 10),
        )
        return boxed(body, "rowline")

    def _consent(self, heir: HeirRow) -> Pill:
        if heir.is_successor:
            number = self.tr("Successor, no. %1").replace("%1", ltr(heir.heir_number))
            return Pill(number, "ok", "user-check")
        if heir.has_consented:
            return Pill(self.tr("Agrees"), "soft", "check")
        return Pill(self.tr("Not agreed yet"), "warn", "clock")

    def _state(self, member: MemberDetails) -> list[QWidget]:
        successor = self._successor()
        if successor is not None and successor.heir_member_id is not None:
            text = self.tr("%1 took the place; the shares went over.")
            to = successor.heir_member_id
            she = self.tr("Open the successor's page")
            show = self._button("open", she, "user-round", lambda: self._open(to))
            return [Notice(text.replace("%1", successor.full_name), "ok"), show]
        if self.settlement is not None:
            return self._settled(self.settlement)
        if not member.shares:
            return [Notice(self.tr("There are no shares any more."), "muted")]
        waits = [each for each in self.heirs if not each.has_consented]
        law = Label(
            self.tr(
                "Either one heir takes the place, with the others' consent (Article 25), or the "
                "value is settled and paid to the heirs at once (Article 24)."
            ),
            wrap=True,
        )
        agreed = self.tr("%1 of %2").replace("%1", ltr(len(self.heirs) - len(waits)))
        counted = fact(self.tr("Agreed"), agreed.replace("%2", ltr(len(self.heirs))))
        settle = self._button("settle", self.tr("Settle with the heirs…"), "banknote", self.settle)
        return [law, line(), counted, settle]

    def _settled(self, found: SettlementRow) -> list[QWidget]:
        paid = found.state is SettlementState.PAID
        said = self.tr("Settlement no. %1").replace("%1", ltr(found.number_text))
        parts: list[QWidget] = [
            Notice(said, "ok" if paid else "info", detail=texts.rials_text(found.amount))
        ]
        if paid:
            parts.append(fact(self.tr("Paid on"), day_text(found.paid_on)))
            parts.append(fact(self.tr("Paid to"), found.paid_to))
        else:
            parts.append(self._button("pay", self.tr("Note the payment…"), "banknote", self.pay))
        number = found.number_text
        paper = self._button(
            "paper",
            self.tr("Print the settlement"),
            "printer",
            lambda: self.go.emit("papers", PaperVisit("settlement", (number,))),
        )
        return [*parts, paper]

    def _successor(self) -> HeirRow | None:
        return next((each for each in self.heirs if each.is_successor), None)

    def _button(self, name: str, text: str, icon: str, does: Callable[[], object]) -> Button:
        button = Button(text, icon, tip=name if not text else "")
        button.clicked.connect(lambda: does())
        self.buttons[name] = button
        return button

    # doing

    @Slot()
    def add(self) -> FormDialog | None:
        """Write down another heir."""
        if self.member is None:
            return None
        return self._ask(
            HeirDialog(self.ctx, self.member, parent=self.window()), self.tr("The heir is noted")
        )

    def edit(self, heir: HeirRow) -> FormDialog | None:
        """Correct an heir."""
        if self.member is None:
            return None
        said = self.tr("Corrected: %1").replace("%1", heir.full_name)
        return self._ask(HeirDialog(self.ctx, self.member, heir, self.window()), said)

    def remove(self, heir: HeirRow) -> FormDialog:
        """Take somebody off the list."""
        said = self.tr("Taken off: %1").replace("%1", heir.full_name)
        return self._ask(remove_heir_dialog(self.ctx, heir, self.window()), said)

    def succeed(self, heir: HeirRow) -> FormDialog | None:
        """Let an heir take the place."""
        if self.member is None:
            return None
        others = [each for each in self.heirs if each.id != heir.id]
        dialog = SuccessionDialog(self.ctx, self.member, heir, others, self.window())
        took = self.tr("%1 took the place").replace("%1", heir.full_name)
        return self._ask(dialog, took)

    def settle(self) -> FormDialog | None:
        """Reckon what the heirs receive."""
        if self.member is None:
            return None
        dialog = SettlementDialog(self.ctx, self.member, self.window())
        return self._ask(dialog, self.tr("The settlement is written"))

    def pay(self) -> FormDialog | None:
        """Note that the heirs were paid."""
        if self.settlement is None:
            return None
        dialog = PayDialog(self.ctx, self.settlement, self.window())
        return self._ask(dialog, self.tr("The payment is noted"))

    def _ask(self, dialog: FormDialog, said: str) -> FormDialog:
        dialog.acted.connect(lambda _done: self.done.emit(said))
        dialog.ask()
        return dialog

    def _open(self, member_id: int) -> None:
        self.go.emit("member", MemberVisit(member_id))

    @Slot()
    def print_paper(self) -> None:
        """Preview the paper the heirs sign."""
        if self.member is not None:
            self.go.emit("papers", PaperVisit("heirs", (self.member.number,)))
