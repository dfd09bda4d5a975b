"""Beginning or changing a term of an organ; forming, changing, dissolving a committee."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.organs import Organ
from coopdesk.services.committees import (
    CommitteeInput,
    CommitteeRow,
    dissolve_committee,
    edit_committee,
    form_committee,
)
from coopdesk.services.term_alerts import term_warnings
from coopdesk.services.terms import TermInput, TermRow, edit_term, open_term, usual_seats
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.kit import CodeEdit, DateEdit, LongTextEdit, NumberEdit, TextEdit, row
from coopdesk.ui.office_dates import date_edit

_MOST_SEATS = 99
_COMMITTEE_SEATS = 3


class TermDialog(FormDialog):
    """From when until when, and how many seats; `acted` gives the id of the term."""

    def __init__(
        self,
        ctx: AppContext,
        *,
        organ: Organ,
        committee_id: int | None = None,
        term: TermRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="calendar-plus", parent=parent)
        self._ctx = ctx
        self._organ = organ
        self._committee_id = committee_id
        self._term = term
        name = term.committee if term and term.committee else texts.code_text(organ)
        if term is None:
            self.say(
                self.tr("A new term: %1").replace("%1", name),
                self.tr("Begin the term"),
                self.tr("The term before ends the day before, with those who hold office in it."),
            )
        else:
            title = self.tr("Change the term: %1").replace("%1", name)
            self.say(title, self.tr("Save the term"))
        usual = ctx.read(usual_seats, organ) or _COMMITTEE_SEATS
        start = self.make_row(
            "start_on",
            self.tr("First day"),
            date_edit(ctx, term.start_on if term else ctx.today()),
            required=True,
        )
        end = self.make_row(
            "end_on",
            self.tr("Last day"),
            date_edit(ctx, term.end_on if term else None),
            note=self.tr("Empty: as long as the settings say (by law three years, Article 61)."),
        )
        self.add(row((start, 1), (end, 1), spacing=16))
        seats = NumberEdit(term.seats if term else usual, least=1, most=_MOST_SEATS)
        seats_row = self.make_row("seats", self.tr("Seats"), seats)
        decision = self.make_row(
            "decision_ref",
            self.tr("Decision or minutes"),
            CodeEdit(term.decision_ref if term else "", longest=120),
        )
        self.add(row((seats_row, 1), (decision, 1), spacing=16))
        self.add_field(
            "notes", self.tr("Remarks"), LongTextEdit(term.notes if term else "", lines=2)
        )
        for day in (start.field, end.field):
            if isinstance(day, DateEdit):
                day.day_changed.connect(self._look)
        self._look()

    @Slot()
    def _look(self) -> None:
        """Say what is odd about the term; it does not stop anybody (Art. 61)."""
        found = self._ctx.read(term_warnings, self._given())
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)

    def _given(self) -> TermInput:
        return TermInput(
            organ=self._organ,
            start_on=self.day("start_on") or self._ctx.today(),
            end_on=self.day("end_on"),
            seats=self.amount("seats"),
            committee_id=self._committee_id,
            decision_ref=self.value("decision_ref"),
            notes=self.value("notes"),
        )

    def act(self) -> object:
        """Begin or change the term."""
        given, today = self._given(), self._ctx.today()
        if self._term is None:
            return self._ctx.write(open_term, given, today=today)
        version = self._term.version
        self._ctx.write(edit_term, self._term.id, given, version=version, today=today)
        return self._term.id


class CommitteeDialog(FormDialog):
    """A committee with its task, to form or to correct; `acted` gives its id."""

    def __init__(
        self,
        ctx: AppContext,
        *,
        committee: CommitteeRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check" if committee else "plus", parent=parent)
        self._ctx = ctx
        self._committee = committee
        if committee is None:
            self.say(self.tr("Form a committee"), self.tr("Form the committee"))
        else:
            self.say(
                self.tr("Change the committee"),
                self.tr("Save the committee"),
                self.tr("Papers of meetings approved before keep the name they were given."),
            )
        name, purpose = (committee.name, committee.purpose) if committee else ("", "")
        formed_on = committee.formed_on if committee else ctx.today()
        by = committee.decision_ref if committee else ""
        self.add_field("name", self.tr("Name"), TextEdit(name, longest=120), required=True)
        self.add_field("purpose", self.tr("Its task"), LongTextEdit(purpose, lines=2))
        formed = self.make_row(
            "formed_on", self.tr("Formed on"), date_edit(ctx, formed_on), required=True
        )
        decision = self.make_row("decision_ref", self.tr("By decision"), CodeEdit(by, longest=120))
        self.add(row((formed, 1), (decision, 1), spacing=16))

    def act(self) -> object:
        """Form or save it."""
        given = CommitteeInput(
            name=self.value("name"),
            formed_on=self.day("formed_on") or self._ctx.today(),
            purpose=self.value("purpose"),
            decision_ref=self.value("decision_ref"),
        )
        today, former = self._ctx.today(), self._committee
        if former is None:
            return self._ctx.write(form_committee, given, today=today)
        self._ctx.write(edit_committee, former.id, given, version=former.version, today=today)
        return former.id


class DissolveDialog(FormDialog):
    """A committee comes to its end; `acted` gives its name."""

    def __init__(
        self, ctx: AppContext, committee: CommitteeRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="ban", danger=True, parent=parent)
        self._ctx = ctx
        self._committee = committee
        self.say(
            self.tr("Dissolve %1?").replace("%1", committee.name),
            self.tr("Dissolve the committee"),
            self.tr(
                "Its term ends that day with those who hold a seat in it. The committee, its "
                "meetings and its people stay on record."
            ),
        )
        self.add_field("on", self.tr("Last day"), date_edit(ctx, ctx.today()), required=True)

    def act(self) -> object:
        """Dissolve it."""
        today = self._ctx.today()
        on = self.day("on") or today
        self._ctx.write(dissolve_committee, self._committee.id, on=on, today=today)
        return self._committee.name
