"""An election through its page: candidates, two counts, a tie drawn, the term made."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.domain.decisions import ElectionState
from coopdesk.domain.meetings import ItemKind, MeetingKind
from coopdesk.domain.organs import HolderState, Organ
from coopdesk.services.agenda_course import begin_item
from coopdesk.services.decision_list import list_decisions
from coopdesk.services.election_rows import get_election, list_candidates
from coopdesk.services.elections import add_candidate
from coopdesk.services.holders import term_holders
from coopdesk.services.sitting import convene
from coopdesk.services.terms import current_term
from coopdesk.settings import Preferences
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.election import (
    BallotDialog,
    CandidateDialog,
    CloseElectionDialog,
    CountDialog,
    ElectionDialog,
    LotDialog,
)
from coopdesk.ui.forms.meeting_reason import ReasonDialog
from coopdesk.ui.kit import LongTextEdit, plain
from coopdesk.ui.pages.election import ElectionPage
from coopdesk.ui.pages.visits import ElectionVisit, MeetingVisit, PaperVisit
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import an_item, come, opened
from tests.ui.hands import nameless, settle, type_text
from tests.ui.meeting_office import PEOPLE, modal, people, show, words

pytestmark = pytest.mark.usefixtures("no_boxes")


class Case:
    """An assembly in session with an item that elects; the page on it."""

    def __init__(self, ctx: AppContext, qtbot: QtBot) -> None:
        self.ctx = ctx
        self.members = people(ctx)
        self.meeting_id = opened(ctx.office, MeetingKind.ASSEMBLY)
        come(ctx.office, self.meeting_id, 8)
        ctx.write(convene, self.meeting_id, now=NOW)
        self.item = an_item(
            ctx.office, self.meeting_id, "انتخاب مجلس الإدارة", kind=ItemKind.ELECTION
        )
        ctx.write(begin_item, self.item)
        self.page = ElectionPage(ctx)
        show(self.page, qtbot, ElectionVisit(self.item))

    @property
    def election_id(self) -> int:
        assert self.page.election is not None
        return self.page.election.id

    def set_up(self, seats: int = 2) -> None:
        self.page.primary.click()
        dialog = modal(ElectionDialog)
        dialog.seats.setValue(seats)
        dialog.submit()

    def put_up(self, *places: int) -> list[int]:
        """Candidates by their place among the members; their ids."""
        return [self.ctx.write(add_candidate, self.election_id, self.members[at]) for at in places]

    def ballot(self) -> None:
        self.page.primary.click()
        modal(BallotDialog).submit()

    def count(self, teller: str, votes: dict[int, int], *, papers: int = 8) -> None:
        """The sheet of the next teller."""
        self.page.go_on()
        dialog = modal(CountDialog)
        if not dialog.teller.value():
            type_text(dialog.teller, teller)
        dialog.papers.setValue(papers)
        for candidate, given in votes.items():
            dialog.votes[candidate].setValue(given)
        dialog.submit()


@pytest.fixture
def case(ctx: AppContext, qtbot: QtBot) -> Case:
    return Case(ctx, qtbot)


def test_from_candidates_to_the_elected_with_a_tie_drawn(
    case: Case, ctx: AppContext, qtbot: QtBot
) -> None:
    page = case.page
    assert nameless(page) == []
    case.set_up(seats=2)
    first, second, third = case.put_up(0, 1, 2)
    assert PEOPLE[0][0] in words(page)
    case.ballot()
    assert ctx.read(get_election, case.election_id).voters == 8

    votes = {first: 7, second: 4, third: 4}
    case.count("سعيد", votes)
    case.count("ناجي", votes)
    assert "كسر" in page.primary.text() or "القرعة" in page.primary.text() or page.primary.text()
    page.go_on()
    lot = modal(LotDialog)
    lot.submit()
    assert lot.rows["note"].state == "bad"
    field = lot.rows["note"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("سُحبت القرعة أمام الجمعية")
    lot.places[0].set_value(third)
    lot.places[1].set_value(third)
    lot.submit()
    assert lot.rows["place0"].state == "bad"
    lot.places[1].set_value(second)
    assert nameless(lot) == []
    lot.submit()

    page.go_on()
    close = modal(CloseElectionDialog)
    assert PEOPLE[2][0] in words(close)
    with qtbot.waitSignal(page.done):
        close.submit()

    (decision,) = ctx.read(list_decisions)
    assert PEOPLE[2][0] in decision.text
    term = ctx.read(current_term, Organ.BOARD, on=TODAY)
    assert term is not None
    holders = ctx.read(term_holders, term.id)
    by_state = {
        state: [row.full_name for row in holders if row.state is state] for state in HolderState
    }
    assert sorted(by_state[HolderState.SEATED]) == sorted([PEOPLE[0][0], PEOPLE[2][0]])
    assert by_state[HolderState.RESERVE] == [PEOPLE[1][0]]
    assert nameless(page) == []
    with qtbot.waitSignal(page.go) as gone:
        page.primary.click()
    assert gone.args == ["meeting", MeetingVisit(case.meeting_id, case.item)]


def test_two_counts_that_differ_give_no_result_until_they_agree(
    case: Case, ctx: AppContext
) -> None:
    page = case.page
    case.set_up(seats=1)
    first, second = case.put_up(0, 1)
    case.ballot()
    case.count("سعيد", {first: 5, second: 3})
    case.count("ناجي", {first: 4, second: 4})
    assert not page.primary.isEnabled()
    assert "5 / 4" in words(page)
    assert nameless(page) == []

    again = [b for b in page.findChildren(QPushButton) if b.isVisible() and "2" in plain(b.text())]
    again[-1].click()
    dialog = modal(CountDialog)
    assert dialog.teller.value() == "ناجي"
    dialog.votes[first].setValue(5)
    dialog.votes[second].setValue(3)
    dialog.submit()

    assert page.primary.isEnabled()
    page.go_on()
    close = modal(CloseElectionDialog)
    close.reject()
    settle()
    assert ctx.read(get_election, case.election_id).state is ElectionState.COUNTING


def test_more_votes_than_papers_are_refused_in_place(case: Case) -> None:
    case.set_up(seats=1)
    (first,) = case.put_up(0)
    case.ballot()
    case.page.go_on()
    dialog = modal(CountDialog)
    type_text(dialog.teller, "سعيد")
    dialog.papers.setValue(8)
    dialog.votes[first].setValue(9)

    dialog.submit()

    assert dialog.isVisible()
    assert dialog.trouble.isVisible() or any(r.state == "bad" for r in dialog.rows.values())
    dialog.reject()
    settle()


def test_a_candidate_is_put_up_warned_of_and_withdraws(case: Case, ctx: AppContext) -> None:
    page = case.page
    case.set_up()
    page.handlers()["new"]()
    dialog = modal(CandidateDialog)
    dialog.submit()
    assert dialog.rows["member_id"].state == "bad"
    dialog.member.set_member(case.members[3])
    dialog.employee.setChecked(True)
    assert dialog.warning.isVisible()
    assert nameless(dialog) == []
    dialog.submit()
    (candidate,) = ctx.read(list_candidates, case.election_id)
    assert (candidate.full_name, candidate.is_employee) == (PEOPLE[3][0], True)
    settle()
    buttons = [b for b in page.findChildren(QPushButton) if b.isVisible()]
    off = [b for b in buttons if PEOPLE[3][0] in b.accessibleName()]

    off[-1].click()

    (gone,) = ctx.read(list_candidates, case.election_id)
    assert gone.withdrawn_at is not None
    assert not page.primary.isEnabled()


def test_a_voided_election_can_be_set_up_again(case: Case, ctx: AppContext) -> None:
    page = case.page
    case.set_up()
    assert not page.primary.isEnabled()
    page.void.click()
    dialog = modal(ReasonDialog)
    field = dialog.rows["reason"].field
    assert isinstance(field, LongTextEdit)
    field.setPlainText("عدد المقاعد خطأ")
    dialog.submit()

    assert page.primary.isVisible()
    assert page.primary.isEnabled()
    case.set_up(seats=3)

    assert ctx.read(get_election, case.election_id).seats == 3
    assert ctx.read(get_election, case.election_id).state is ElectionState.CANDIDATES


def test_papers_and_english(
    ctx: AppContext, dressed: Callable[[Preferences], None], qtbot: QtBot
) -> None:
    dressed(Preferences(language="en"))
    case = Case(ctx, qtbot)
    page = case.page
    assert page.primary.text().strip() == "Set up the election…"
    case.set_up()
    case.put_up(0, 1)
    assert nameless(page) == []
    for button, document in ((page.ballot, "ballot"), (page.sheet, "count-sheet")):
        with qtbot.waitSignal(page.go) as gone:
            button.click()
        assert gone.args == ["papers", PaperVisit(document, ("assembly/1/2026",))]
    assert page.help_text()[0][0] == "The way of an election"
