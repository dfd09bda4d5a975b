"""Somebody takes an office, changes the position in it, or leaves it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.organs import EndReason, HolderState, Organ, Position
from coopdesk.errors import Problem
from coopdesk.services.holders import (
    HolderInput,
    HolderRow,
    add_holder,
    end_holder,
    set_position,
)
from coopdesk.services.member_list import MemberRow
from coopdesk.services.term_alerts import holder_warnings
from coopdesk.services.terms import TermRow
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import (
    Choice,
    CodeEdit,
    LongTextEdit,
    NumberEdit,
    PhoneEdit,
    TextEdit,
    row,
)
from coopdesk.ui.office_dates import date_edit


class HolderDialog(FormDialog):
    """A member, or an employee who is none, takes a seat or a place in reserve."""

    def __init__(self, ctx: AppContext, term: TermRow, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="user-plus", width=600, parent=parent)
        self._ctx = ctx
        self._term = term
        self._member: MemberRow | None = None
        name = term.committee or texts.code_text(term.organ)
        self.say(self.tr("Who joins %1?").replace("%1", name), self.tr("Give the office"))
        self.is_outside = QCheckBox(self.tr("Not a member (an employee, an expert)"))
        self.member = MemberChoice(ctx)
        self.position = Choice[Position]([(one, texts.code_text(one)) for one in Position])
        self.position.set_value(Position.MEMBER)
        self.state = Choice[HolderState](
            [
                (HolderState.SEATED, texts.code_text(HolderState.SEATED)),
                (HolderState.RESERVE, texts.code_text(HolderState.RESERVE)),
            ]
        )
        self.is_employee = QCheckBox(self.tr("Employed by the cooperative"))
        self.has_vote = QCheckBox(self.tr("Has a vote"))
        self.has_vote.setChecked(True)
        self._lay_out()
        self.member.picked.connect(self._on_member)
        self.is_outside.toggled.connect(self._on_outside)
        self.is_employee.toggled.connect(self._look)
        self.position.chosen.connect(self._look)
        self._on_outside()

    def _lay_out(self) -> None:
        self.add_field("member_id", self.tr("Member"), self.member)
        self.add(self.is_outside)
        name = self.make_row("full_name", self.tr("Name"), TextEdit(), required=True)
        phone = self.make_row("phone", self.tr("Phone"), PhoneEdit())
        self.add(row((name, 2), (phone, 1), spacing=16))
        position = self.make_row("position", self.tr("Position"), self.position)
        title = self.make_row("title", self.tr("Title, if another is used"), TextEdit(longest=120))
        self.add(row((position, 1), (title, 1), spacing=16))
        state = self.make_row("state", self.tr("Elected as"), self.state)
        votes = self.make_row("votes", self.tr("Votes"), NumberEdit())
        rank = self.make_row("rank", self.tr("Place by votes"), NumberEdit(most=999))
        self.add(row((state, 1), (votes, 1), (rank, 1), spacing=16))
        since = self.make_row(
            "from_on", self.tr("Since"), date_edit(self._ctx, self._term.start_on), required=True
        )
        decision = self.make_row("decision_ref", self.tr("By decision"), CodeEdit(longest=120))
        self.add(row((since, 1), (decision, 1), spacing=16))
        self.add(row(self.has_vote, self.is_employee, "stretch", spacing=24))

    @Slot()
    def _on_outside(self) -> None:
        outside = self.is_outside.isChecked()
        self.rows["member_id"].setVisible(not outside)
        for name in ("full_name", "phone"):
            self.rows[name].setVisible(outside)
        self.has_vote.setChecked(not outside)
        self.fit()

    @Slot(object)
    def _on_member(self, member: MemberRow | None) -> None:
        self._member = member
        self._look()

    @Slot()
    def _look(self) -> None:
        given = self._given()
        today = self._ctx.today()
        found = self._ctx.read(holder_warnings, self._term.id, given, today=today)
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)

    def _given(self) -> HolderInput:
        outside = self.is_outside.isChecked()
        member = None if outside else self._member
        return HolderInput(
            member_id=member.id if member else None,
            full_name=self.value("full_name") if outside else "",
            phone=self.value("phone") if outside else "",
            position=self.position.value(),
            title=self.value("title"),
            votes=self.amount("votes"),
            rank=self.amount("rank"),
            state=self.state.value(),
            has_vote=self.has_vote.isChecked(),
            is_employee=self.is_employee.isChecked(),
            from_on=self.day("from_on"),
            decision_ref=self.value("decision_ref"),
        )

    def problems(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found = super().problems()
        if not self.is_outside.isChecked() and self._member is None:
            found["member_id"] = Problem.REQUIRED
        return found

    def act(self) -> object:
        """Give the office."""
        return self._ctx.write(add_holder, self._term.id, self._given(), today=self._ctx.today())


class PositionDialog(FormDialog):
    """Another position from a day on."""

    def __init__(
        self, ctx: AppContext, holder: HolderRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="user-pen", parent=parent)
        self._ctx = ctx
        self._holder = holder
        self.say(
            self.tr("The position of %1").replace("%1", holder.full_name),
            self.tr("Change the position"),
            self.tr("The position until now stays on record with its dates."),
        )
        self.position = Choice[Position]([(one, texts.code_text(one)) for one in Position])
        self.position.set_value(holder.position)
        self.add_field("position", self.tr("Position"), self.position)
        self.add_field(
            "title", self.tr("Title, if another is used"), TextEdit(holder.title, longest=120)
        )
        on = self.make_row("on", self.tr("From"), date_edit(ctx, ctx.today()), required=True)
        decision = self.make_row("decision_ref", self.tr("By decision"), CodeEdit(longest=120))
        self.add(row((on, 1), (decision, 1), spacing=16))

    def act(self) -> object:
        """Change it."""
        return self._ctx.write(
            set_position,
            self._holder.id,
            self.position.value(),
            on=self.day("on") or self._ctx.today(),
            title=self.value("title"),
            decision_ref=self.value("decision_ref"),
            today=self._ctx.today(),
        )


class EndHolderDialog(FormDialog):
    """Somebody leaves an office before the term ends."""

    def __init__(
        self, ctx: AppContext, holder: HolderRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="user-minus", danger=True, parent=parent)
        self._ctx = ctx
        self._holder = holder
        text = self.tr("The seat falls vacant and goes to the next by votes (Article 58).")
        self.say(
            self.tr("End the office of %1").replace("%1", holder.full_name),
            self.tr("End the office"),
            text if holder.organ in (Organ.BOARD, Organ.CONTROL) else "",
        )
        reasons = [one for one in EndReason if one is not EndReason.TERM_OVER]
        self.reason = Choice[EndReason]([(one, texts.code_text(one)) for one in reasons])
        self.add_field("reason", self.tr("Reason"), self.reason)
        on = self.make_row("on", self.tr("Last day"), date_edit(ctx, ctx.today()), required=True)
        decision = self.make_row("decision_ref", self.tr("By decision"), CodeEdit(longest=120))
        self.add(row((on, 1), (decision, 1), spacing=16))
        self.add_field("note", self.tr("Remark"), LongTextEdit(lines=2))

    def act(self) -> object:
        """End it."""
        return self._ctx.write(
            end_holder,
            self._holder.id,
            on=self.day("on") or self._ctx.today(),
            reason=self.reason.value(),
            note=self.value("note"),
            decision_ref=self.value("decision_ref"),
            today=self._ctx.today(),
        )
