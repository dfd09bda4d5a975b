"""The application chosen in the list: what it says, where it stands, what can be done next."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QWidget

from coopdesk.domain.members import Sex
from coopdesk.domain.membership import ApplicationState
from coopdesk.domain.phones import show_phone
from coopdesk.services.applications import ApplicationDetails, ApplicationRow
from coopdesk.services.files import AttachmentRow
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    Event,
    Label,
    Notice,
    Pill,
    Timeline,
    avatar,
    boxed,
    clear,
    column,
    day_text,
    fact,
    line,
    ltr,
    number,
    px,
    row,
    scrolled,
)
from coopdesk.ui.kit.layouts import Item
from coopdesk.ui.pages.applications_columns import days_words, state_look

WIDTH: Final = 372
_FACE: Final = 56
_WAITS = ApplicationState.PENDING
_REFUSED = ApplicationState.REFUSED


class ApplicationPanel(Card):
    """Beside the list of applications.

    Signals:
        asked: what is to be done with the application shown: accept, refuse, silence, told,
            take_back, void, edit, form, notice, member, reopen.
        asked_paper: show this paper (`AttachmentRow`).
    """

    asked = Signal(str)
    asked_paper = Signal(object)

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
        self.setAccessibleName(self.tr("The chosen application"))

    def _clear(self) -> None:
        self.buttons.clear()
        self.menu_actions.clear()
        clear(self._content)
        clear(self._foot)

    def show_nothing(self) -> None:
        """Say what the panel is for."""
        self._clear()
        self._foot_box.hide()
        hint = self.tr("Choose an application to see here where it stands and what comes next.")
        self._content.addStretch(1)
        self._content.addWidget(Label(hint, "muted", wrap=True))
        self._content.addStretch(1)

    def show_several(self, rows: Sequence[ApplicationRow]) -> None:
        """Several are chosen: those that wait can be accepted by one decision."""
        self._clear()
        waiting = [each for each in rows if each.state is _WAITS]
        self._content.addWidget(Label(self.tr("%Ln application(s)", "", len(rows)), "title"))
        self._content.addWidget(Label(self.tr("chosen in the list"), "muted"))
        self._content.addWidget(line())
        shares = sum(each.requested_shares for each in rows)
        self._content.addWidget(fact(self.tr("Waiting"), number(len(waiting))))
        self._content.addWidget(fact(self.tr("Shares"), number(shares)))
        self._content.addStretch(1)
        text = self.tr("Accept %n by one decision", "", len(waiting))
        accept = self._button("accept", text, "user-check")
        accept.setEnabled(bool(waiting))
        self._foot.addWidget(accept)
        self._foot.addWidget(self._button("form", self.tr("Print their forms"), "printer"))
        self._foot_box.show()

    def show_application(
        self,
        row_: ApplicationRow,
        found: ApplicationDetails,
        photo: Path | None,
        papers: Sequence[AttachmentRow] = (),
    ) -> None:
        """Show one."""
        self._clear()
        numbered = self.tr("Application no. %1").replace("%1", ltr(row_.number_text))
        who = column(Label(found.full_name, "name", wrap=True), Label(numbered, "muted"), spacing=0)
        self._content.addLayout(row(_face(found.full_name, photo), (who, 1), spacing=12))
        word, tone, icon = state_look(row_)
        pills = [Pill(texts.code_text(row_.state), "soft", "hourglass")] if found.days_left else []
        self._content.addLayout(row(*pills, Pill(word, tone, icon), STRETCH))
        notice = self._notice(row_)
        if notice is not None:
            self._content.addWidget(notice)
        self._content.addWidget(line())
        for name, value in self._facts(found):
            self._content.addWidget(fact(name, value, width=108))
        for paper in papers:
            self._content.addWidget(self._paper(paper))
        self._content.addWidget(line())
        way = Timeline()
        way.show_events(self._way(found))
        self._content.addWidget(way)
        self._content.addStretch(1)
        self._add_actions(row_)
        self._foot_box.show()

    def _paper(self, paper: AttachmentRow) -> Button:
        """What came with it; a click shows it."""
        show = Button(paper.note or paper.original_name, "paperclip", "quiet")
        show.setToolTip(paper.original_name)
        show.clicked.connect(lambda: self.asked_paper.emit(paper))
        return show

    def _notice(self, found: ApplicationRow) -> QFrame | None:
        """What the law says about where it stands now."""
        if found.is_overdue:
            text = self.tr("The board did not answer in time: by law that is a yes (Article 22).")
            return Notice(text, "bad", detail=days_words(found.days_left or 0))
        if found.is_due_soon:
            text = self.tr("Without an answer by %1 it counts as accepted (Article 22).")
            return Notice(text.replace("%1", day_text(found.due_on)), "warn")
        if found.state is _REFUSED and found.notified_on is None:
            text = self.tr("The applicant is to be told: from then runs the time to go to court.")
            return Notice(text, "warn")
        if found.state is _REFUSED and found.appeal_until is not None:
            text = self.tr("To court until %1 (Article 22).")
            return Notice(text.replace("%1", day_text(found.appeal_until)), "info")
        return None

    def _facts(self, found: ApplicationDetails) -> list[tuple[str, str]]:
        label = texts.field_label
        born = day_text(found.birth_date) or (ltr(found.birth_year) if found.birth_year else "")
        paid = texts.code_text(found.paid_in)
        shares = f"{texts.shares_text(found.requested_shares)} · {paid}"
        pledge = self.tr("signed") if found.has_pledged else self.tr("not signed yet")
        facts = [
            (label("phone1"), ltr(show_phone(found.phone1))),
            (label("national_no"), ltr(found.national_no or "")),
            (label("birth_date"), born),
            (label("neighbourhood"), found.neighbourhood),
            (label("occupation"), found.occupation),
            (self.tr("Shares"), shares),
            (self.tr("Entry fee"), texts.rials_text(found.entry_fee) if found.entry_fee else ""),
            (self.tr("Voucher"), ltr(found.receipt_ref)),
            (self.tr("Known by"), found.referee),
            (self.tr("Pledge"), pledge),
            (label("notes"), found.notes),
        ]
        return [(name, value) for name, value in facts if value]

    def _way(self, found: ApplicationDetails) -> list[Event]:
        """From the desk to the answer, newest on top."""
        events = [
            Event(
                self.tr("Handed in"),
                day_text(found.submitted_on),
                self.tr("received by %1").replace("%1", found.received_by)
                if found.received_by
                else "",
                "inbox",
                "soft",
            )
        ]
        if found.decided_on is None:
            last = Event(
                self.tr("Last day to decide"),
                day_text(found.due_on),
                self.tr("Article 22"),
                "hourglass",
                "bad" if found.is_overdue else "warn" if found.is_due_soon else "muted",
            )
            return [last, *events]
        events.insert(0, self._decided(found))
        if found.notified_on is not None:
            events.insert(
                0, Event(self.tr("Told"), day_text(found.notified_on), "", "send", "info")
            )
        return events

    def _decided(self, found: ApplicationDetails) -> Event:
        icons = {_REFUSED: ("x", "bad"), ApplicationState.VOID: ("ban", "muted")}
        icon, tone = icons.get(found.state, ("check", "ok"))
        if found.state is ApplicationState.TAKEN_BACK:
            icon, tone = "undo-2", "muted"
        said = self.tr("decision %1").replace("%1", ltr(found.decision_ref))
        parts = [
            said if found.decision_ref else "",
            found.refusal_reason or found.void_reason,
        ]
        note = " · ".join(part for part in parts if part)
        return Event(texts.code_text(found.state), day_text(found.decided_on), note, icon, tone)  # type: ignore[arg-type]  # a tone of the table above

    # what can be done

    def _add_actions(self, found: ApplicationRow) -> None:
        more: list[tuple[str, str]] = []
        if found.state is _WAITS:
            self._add_answers(found)
            more = [
                ("edit", self.tr("Edit…")),
                ("take_back", self.tr("The applicant takes it back…")),
                ("void", self.tr("Void it…")),
            ]
        else:
            self._add_after(found)
            if found.member_id is None:
                more = [("reopen", self.tr("Let it wait for a decision again…"))]
        form = self._button("form", self.tr("Form and slip"), "printer")
        parts: list[Item] = [(form, 1)]
        if found.state is _REFUSED or found.member_id is not None:
            parts.append((self._button("notice", self.tr("Notice"), "mail"), 1))
        if more:
            parts.append((self._menu(more), 0))
        self._foot.addLayout(row(*parts))

    def _add_answers(self, found: ApplicationRow) -> None:
        if found.is_overdue:
            text = self.tr("Accepted by silence")
            self._foot.addWidget(self._button("silence", text, "check-check"))
        accept = self._button("accept", self.tr("Accept"), "user-check")
        refuse = self._button("refuse", self.tr("Refuse"), "x")
        self._foot.addLayout(row((accept, 1), (refuse, 1)))

    def _add_after(self, found: ApplicationRow) -> None:
        parts: list[Item] = []
        if found.member_id is not None:
            she = found.sex is Sex.FEMALE
            text = self.tr("Open her page") if she else self.tr("Open his page")
            parts.append((self._button("member", text, "user-round"), 1))
        if found.notified_on is None and (found.member_id is not None or found.state is _REFUSED):
            parts.append((self._button("told", self.tr("Was told…"), "send"), 1))
        if parts:
            self._foot.addLayout(row(*parts))

    def _button(self, name: str, text: str, icon: str) -> Button:
        button = Button(text, icon)
        button.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = button
        return button

    def _menu(self, entries: Sequence[tuple[str, str]]) -> Button:
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


def _face(name: str, photo: Path | None) -> QLabel:
    picture = QPixmap(str(photo)) if photo else QPixmap()
    if picture.isNull():
        return avatar(name, _FACE)
    shown = QLabel()
    shown.setPixmap(picture.scaledToHeight(px(_FACE)))
    shown.setAccessibleName(name)
    return shown
