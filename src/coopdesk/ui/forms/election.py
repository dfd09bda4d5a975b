"""The dialogs of an election: set up, candidates, the ballot, counts, the lot, the result."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from coopdesk.domain.decisions import ElectionWay, TieRule
from coopdesk.domain.organs import Organ
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.agenda_rows import ItemRow
from coopdesk.services.committees import list_committees
from coopdesk.services.counting_votes import CountInput, compare_counts, enter_count
from coopdesk.services.election_declaring import declaration, declare_election
from coopdesk.services.election_result import ElectionResult, draw_lot
from coopdesk.services.election_rows import ElectionRow, list_candidates
from coopdesk.services.elections import (
    ElectionInput,
    add_candidate,
    begin_ballot,
    candidate_warnings,
    set_up_election,
)
from coopdesk.services.meeting_record import get_meeting
from coopdesk.services.member_list import MemberRow
from coopdesk.services.present import present_now
from coopdesk.services.terms import usual_seats
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog
from coopdesk.ui.forms.member_choice import MemberChoice
from coopdesk.ui.kit import Choice, Label, LongTextEdit, Notice, NumberEdit, TextEdit, number, row
from coopdesk.ui.office_dates import date_edit

_MOST_SEATS = 99
_ELECTABLE = (Organ.BOARD, Organ.CONTROL, Organ.COMMITTEE)


class ElectionDialog(FormDialog):
    """Which organ, how many seats, how it is voted and how a tie is broken."""

    def __init__(self, ctx: AppContext, item: ItemRow, *, parent: QWidget | None = None) -> None:
        super().__init__(icon="vote", parent=parent)
        self._ctx = ctx
        self._item = item
        self.say(self.tr("Set up the election"), self.tr("Set it up"), item.title)
        committees = ctx.read(list_committees)
        options: list[tuple[tuple[Organ, int | None], str]] = [
            ((one, None), texts.code_text(one)) for one in _ELECTABLE[:2]
        ]
        options += [((Organ.COMMITTEE, each.id), each.name) for each in committees]
        self.organ = Choice[tuple[Organ, int | None]](options)
        self.seats = NumberEdit(ctx.read(usual_seats, Organ.BOARD) or 1, least=1, most=_MOST_SEATS)
        self.way = Choice[ElectionWay]([(one, texts.code_text(one)) for one in ElectionWay])
        self.tie = Choice[TieRule]([(one, texts.code_text(one)) for one in TieRule])
        self.completion = QCheckBox(
            self.tr("Only fills vacant seats of the running term (Article 138)")
        )
        organ = self.make_row("organ", self.tr("Who is elected"), self.organ)
        seats = self.make_row("seats", self.tr("Seats"), self.seats)
        self.add(row((organ, 2), (seats, 1), spacing=16))
        way = self.make_row(
            "way",
            self.tr("How"),
            self.way,
            note=self.tr("The board only by a secret ballot (Article 57)."),
        )
        tie = self.make_row("tie_rule", self.tr("A tie is broken"), self.tie)
        self.add(row((way, 1), (tie, 1), spacing=16))
        self.add(self.completion)
        self.organ.chosen.connect(self._on_organ)

    @Slot()
    def _on_organ(self) -> None:
        usual = self._ctx.read(usual_seats, self.organ.value()[0])
        if usual:
            self.seats.setValue(usual)

    def act(self) -> object:
        """Set it up."""
        organ, committee_id = self.organ.value()
        given = ElectionInput(
            organ=organ,
            seats=self.seats.value(),
            way=self.way.value(),
            tie_rule=self.tie.value(),
            committee_id=committee_id,
            is_completion=self.completion.isChecked(),
        )
        return self._ctx.write(set_up_election, self._item.id, given, now=self._ctx.now())


class CandidateDialog(FormDialog):
    """A member who is put up."""

    def __init__(
        self, ctx: AppContext, election: ElectionRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="user-plus", parent=parent)
        self._ctx = ctx
        self._election = election
        self._member: MemberRow | None = None
        self.say(self.tr("Another candidate"), self.tr("Put up"))
        self.member = MemberChoice(ctx)
        self.employee = QCheckBox(self.tr("Employed by the cooperative"))
        self.add_field("member_id", self.tr("Member"), self.member)
        self.add(self.employee)
        self.member.picked.connect(self._on_member)
        self.employee.toggled.connect(self._look)

    @Slot(object)
    def _on_member(self, member: MemberRow | None) -> None:
        self._member = member
        self._look()

    @Slot()
    def _look(self) -> None:
        if self._member is None:
            self.warn(())
            return
        found = self._ctx.read(
            candidate_warnings,
            self._election.id,
            self._member.id,
            is_employee=self.employee.isChecked(),
        )
        self.warn(texts.problem_text(each.problem, **each.facts) for each in found)

    def act(self) -> object:
        """Put the member up."""
        if self._member is None:
            raise InvalidInputError({"member_id": Problem.REQUIRED})
        return self._ctx.write(
            add_candidate,
            self._election.id,
            self._member.id,
            is_employee=self.employee.isChecked(),
        )


class BallotDialog(FormDialog):
    """The ballot begins: voters are counted at this moment."""

    def __init__(
        self, ctx: AppContext, election: ElectionRow, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="play", parent=parent)
        self._ctx = ctx
        self._election = election
        present = ctx.read(present_now, election.meeting_id).total
        self.say(
            self.tr("Begin the ballot?"),
            self.tr("Begin the ballot"),
            self.tr("After that nobody can be put up. Voters now: %1.").replace(
                "%1", number(present)
            ),
        )
        self.papers = NumberEdit(present)
        self.add_field("papers_given", self.tr("Ballot papers given out"), self.papers)

    def act(self) -> object:
        """Begin it."""
        self._ctx.write(
            begin_ballot,
            self._election.id,
            papers_given=self.papers.value(),
            now=self._ctx.now(),
        )
        return True


class CountDialog(FormDialog):
    """One teller's sheet."""

    def __init__(
        self,
        ctx: AppContext,
        election: ElectionRow,
        teller_no: int,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check", width=560, parent=parent)
        self._ctx = ctx
        self._election = election
        self._no = teller_no
        title = self.tr("Count of teller %1").replace("%1", str(teller_no))
        self.say(title, self.tr("Keep the count"), self.tr("Each teller counts alone."))
        tellers = ctx.read(get_meeting, election.meeting_id).officers.tellers
        before = {s.teller_no: s for s in ctx.read(compare_counts, election.id).sheets}
        sheet = before.get(teller_no)
        usual = tellers[teller_no - 1] if len(tellers) >= teller_no else ""
        self.teller = TextEdit(sheet.teller if sheet else usual)
        self.papers = NumberEdit(sheet.papers if sheet else election.papers_given)
        self.spoiled = NumberEdit(sheet.spoiled if sheet else 0)
        self.add_field("teller", self.tr("Teller"), self.teller, required=True)
        papers = self.make_row("papers", self.tr("Papers in the box"), self.papers)
        spoiled = self.make_row("spoiled", self.tr("Spoiled papers"), self.spoiled)
        self.add(row((papers, 1), (spoiled, 1), spacing=16))
        self.add(Label(self.tr("Votes"), "strong"))
        self.votes: dict[int, NumberEdit] = {}
        for each in ctx.read(list_candidates, election.id):
            if each.withdrawn_at is None:
                field = NumberEdit(sheet.votes.get(each.id, 0) if sheet else 0)
                field.setAccessibleName(each.full_name)
                self.votes[each.id] = field
                self.add(row((Label(f"{each.no}. {each.full_name}"), 2), (field, 1)))

    def act(self) -> object:
        """Keep the sheet."""
        given = CountInput(
            teller_no=self._no,
            teller=self.value("teller"),
            papers=self.papers.value(),
            spoiled=self.spoiled.value(),
            votes={each: field.value() for each, field in self.votes.items()},
        )
        self._ctx.write(enter_count, self._election.id, given, now=self._ctx.now())
        return self._no


class LotDialog(FormDialog):
    """Who comes before whom among those with the same votes, as the lot fell."""

    def __init__(
        self,
        ctx: AppContext,
        election: ElectionRow,
        result: ElectionResult,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="scale", parent=parent)
        self._ctx = ctx
        self._election = election
        tie = result.open_ties[0]
        names = {each.candidate_id: each.full_name for each in result.rows}
        self.say(
            self.tr("Break the tie"),
            self.tr("Keep the order of the lot"),
            self.tr(
                "These have the same votes. Draw the lot before the assembly, then say who "
                "came out first."
            ),
        )
        self.places: list[Choice[int]] = []
        for at in range(len(tie)):
            choice = Choice[int]([(each, names[each]) for each in tie])
            choice.setCurrentIndex(at)
            self.places.append(choice)
            place = self.tr("Place %1").replace("%1", str(at + 1))
            self.add_field(f"place{at}", place, choice)
        self.add_field(
            "note",
            self.tr("How the lot was drawn, before whom"),
            LongTextEdit(lines=2),
            required=True,
        )

    def act(self) -> object:
        """Keep it."""
        ids = [choice.value() for choice in self.places]
        if len(set(ids)) != len(ids):
            raise InvalidInputError({"place0": Problem.UNKNOWN_CHOICE})
        self._ctx.write(draw_lot, self._election.id, ids, note=self.value("note"))
        return True


class CloseElectionDialog(FormDialog):
    """The result is declared: the new term with its holders begins; `acted` gives its id."""

    def __init__(
        self,
        ctx: AppContext,
        election: ElectionRow,
        result: ElectionResult,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="check", parent=parent)
        self._ctx = ctx
        self._election = election
        elected = [each.full_name for each in result.rows if each.is_elected]
        self.say(
            self.tr("Declare the result?"),
            self.tr("Declare the result"),
            self.tr("The new term is made with its holders and reserves; the one before ends."),
        )
        self.add(Notice("، ".join(elected), "ok"))
        self.add_field(
            "start_on",
            self.tr("The term begins on"),
            date_edit(ctx, ctx.today()),
            required=True,
        )
        self.add_field(
            "text",
            self.tr("The decision says"),
            LongTextEdit(ctx.read(declaration, election.id), lines=3),
            required=True,
        )

    def act(self) -> object:
        """Declare it; the decision takes the next number."""
        today = self._ctx.today()
        return self._ctx.write(
            declare_election,
            self._election.id,
            text=self.value("text"),
            start_on=self.day("start_on") or today,
            now=self._ctx.now(),
            today=today,
        )
