"""One who left: why and when, what is due, and what can be done about it."""

from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from coopdesk.domain.members import MemberEventKind, Sex
from coopdesk.services.settlements import SettlementRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Label,
    Notice,
    Pill,
    avatar,
    boxed,
    clear,
    column,
    day_text,
    fact,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.exits_columns import STAND_LOOKS, ExitLine, Stand, stand_word

WIDTH: Final = 336


class ExitPanel(Card):
    """Beside the list of those who left.

    Signals:
        asked: what is to be done: settle, pay, void, unpay, paper, leaving, heirs, member.
    """

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=0, spacing=0)
        self.setFixedWidth(px(WIDTH))
        self._content = column(spacing=8, margins=16)
        self._foot = column(spacing=8, margins=(16, 10))
        self.body.addWidget(scrolled(self._content), 1)
        self._foot_box = boxed(column(line(), self._foot, spacing=0))
        self.body.addWidget(self._foot_box)
        self.buttons: dict[str, Button] = {}
        self.menu_actions: dict[str, Any] = {}
        self.setAccessibleName(self.tr("The chosen exit"))

    def show_nothing(self) -> None:
        """Say what the panel is for."""
        self._clear()
        self._foot_box.hide()
        hint = self.tr("Choose somebody who left to see here what is due and what comes next.")
        self._content.addStretch(1)
        self._content.addWidget(Label(hint, "muted", wrap=True))
        self._content.addStretch(1)

    def _clear(self) -> None:
        self.buttons.clear()
        self.menu_actions.clear()
        clear(self._content)
        clear(self._foot)

    def show_exit(self, chosen: ExitLine, settlement: SettlementRow | None) -> None:
        """Show one."""
        self._clear()
        found = chosen.row
        numbered = texts.member_no_text(found.number, found.sex)
        who = column(Label(found.full_name, "name", wrap=True), Label(numbered, "muted"), spacing=0)
        self._content.addLayout(row(avatar(found.full_name, 56), (who, 1), spacing=12))
        tone, icon = STAND_LOOKS[chosen.stand]
        self._content.addLayout(row(Pill(stand_word(chosen.stand), tone, icon), STRETCH))
        notice = self._notice(chosen)
        if notice is not None:
            self._content.addWidget(notice)
        self._content.addWidget(line())
        for name, value in self._facts(chosen):
            self._content.addWidget(fact(name, value, width=104))
        if settlement is not None:
            self._content.addWidget(line())
            for name, value in self._money(settlement):
                self._content.addWidget(fact(name, value, width=104))
        self._content.addStretch(1)
        self._add_actions(chosen)
        self._foot_box.show()

    def _notice(self, chosen: ExitLine) -> QFrame | None:
        if chosen.stand is Stand.LATER and chosen.row.due_on is not None:
            left = (chosen.row.due_on - chosen.today).days
            text = self.tr(
                "Not before %1: the capital stays whole until the year is over (Article 24)."
            )
            days = self.tr("in %n day(s)", "", left)
            return Notice(text.replace("%1", day_text(chosen.row.due_on)), "info", detail=days)
        if chosen.stand is Stand.OPEN and chosen.row.kind is MemberEventKind.DECEASED:
            text = self.tr("An heir may take the place (Article 25), or the heirs are paid.")
            return Notice(text, "warn")
        if chosen.stand is Stand.OPEN:
            text = self.tr("The value of the shares is to be settled (Article 24).")
            return Notice(text, "warn")
        return None

    def _facts(self, chosen: ExitLine) -> list[tuple[str, str]]:
        found = chosen.row
        ratified = (
            day_text(found.ratified_on) if found.ratified_on else self.tr("waits for the assembly")
        )
        facts = [
            (self.tr("How"), texts.code_text(found.kind)),
            (self.tr("Asked on"), day_text(found.requested_on)),
            (self.tr("Left on"), day_text(found.effective_on)),
            (self.tr("Decision"), ltr(found.decision_ref)),
            (self.tr("Reason"), found.reason),
            (self.tr("Ratified"), ratified),
            (self.tr("Shares now"), texts.shares_text(chosen.shares) if chosen.shares else ""),
        ]
        return [(name, value) for name, value in facts if value]

    def _money(self, found: SettlementRow) -> list[tuple[str, str]]:
        shares = f"{texts.rials_text(found.share_amount)} · {texts.shares_text(found.shares)}"
        facts = [
            (self.tr("Settlement"), ltr(found.number_text)),
            (self.tr("Shares"), shares),
            (self.tr("Profits"), texts.rials_text(found.profits) if found.profits else ""),
            (self.tr("Dues"), texts.rials_text(found.dues) if found.dues else ""),
            (self.tr("Net"), texts.rials_text(found.amount)),
            (self.tr("Due on"), day_text(found.due_on)),
            (self.tr("Paid on"), day_text(found.paid_on)),
            (self.tr("Paid to"), found.paid_to),
            (self.tr("Voucher"), ltr(found.voucher_ref)),
            (texts.field_label("notes"), found.notes),
        ]
        return [(name, value) for name, value in facts if value]

    # what can be done

    def _add_actions(self, chosen: ExitLine) -> None:
        stand = chosen.stand
        she = chosen.row.sex is Sex.FEMALE
        if stand is Stand.OPEN:
            self._add("settle", self.tr("Settle…"), "banknote")
        if stand is Stand.PAYABLE:
            self._add("pay", self.tr("Note the payment…"), "banknote")
        if chosen.row.kind is MemberEventKind.DECEASED:
            self._add("heirs", self.tr("Heirs and successor"), "users")
        papers = [self._button("leaving", self.tr("Leaving paper"), "printer")]
        if chosen.row.settlement_id is not None:
            papers.append(self._button("paper", self.tr("Settlement"), "printer"))
        self._foot.addLayout(row(*((each, 1) for each in papers)))
        page = self.tr("Open her page") if she else self.tr("Open his page")
        more = []
        if stand in (Stand.PAYABLE, Stand.LATER):
            more = [("void", self.tr("Void the settlement…"))]
        elif stand is Stand.PAID:
            more = [("unpay", self.tr("Take the payment back…"))]
        menu = self._menu(more) if more else None
        self._foot.addLayout(row((self._button("member", page, "user-round"), 1), menu))

    def _add(self, name: str, text: str, icon: str) -> None:
        self._foot.addWidget(self._button(name, text, icon))

    def _button(self, name: str, text: str, icon: str) -> Button:
        button = Button(text, icon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button

    def _menu(self, entries: list[tuple[str, str]]) -> Button:
        button = Button(icon="ellipsis", tip=self.tr("More"))
        menu = QMenu(button)
        for name, text in entries:
            action = menu.addAction(text)
            action.triggered.connect(lambda _on=False, name=name: self.asked.emit(name))
            self.menu_actions[name] = action
        button.setMenu(menu)
        button.setStyleSheet("QPushButton::menu-indicator { image: none; width: 0; }")
        return button

    def focus_first(self) -> None:
        """Go to what can be done."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus()
