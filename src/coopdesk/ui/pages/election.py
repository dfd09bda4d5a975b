"""An election: candidates, the ballot, two tellers' counts beside each other, the result."""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coopdesk.domain.decisions import ElectionState
from coopdesk.errors import CoopdeskError
from coopdesk.services.agenda_rows import ItemRow, item_row
from coopdesk.services.counting_votes import CountComparison, compare_counts
from coopdesk.services.election_result import election_result
from coopdesk.services.election_rows import (
    CandidateRow,
    ElectionRow,
    get_election,
    list_candidates,
)
from coopdesk.services.elections import election_warnings, void_election, withdraw_candidate
from coopdesk.services.meeting_record import get_meeting
from coopdesk.ui import texts
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
from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Card,
    EmptyState,
    Label,
    Notice,
    PageHeader,
    Pill,
    Steps,
    clear,
    column,
    row,
    scrolled,
)
from coopdesk.ui.messages import show_error
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.election_parts import candidate_line, count_table, result_table
from coopdesk.ui.pages.meetings_columns import meeting_name
from coopdesk.ui.pages.visits import ElectionVisit, MeetingVisit, PaperVisit

_STATES = (ElectionState.CANDIDATES, ElectionState.COUNTING, ElectionState.CLOSED)


class ElectionPage(Page):
    """The election of one item of an agenda."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"election", "candidate", "count_sheet", "attendance", "term", "agenda_item"}
    )

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self._item_id: int | None = None
        self.item: ItemRow | None = None
        self.election: ElectionRow | None = None
        self._ref = ""
        self.primary = Button("…", "check", "primary")
        self.ballot = Button(self.tr("Ballot paper"), "printer")
        self.sheet = Button(self.tr("Count sheet"), "printer")
        self.void = Button(self.tr("Void it…"), "ban")
        self.header = PageHeader(
            "", "", self.void, self.ballot, self.sheet, self.primary, back=True
        )
        self.steps = Steps([self.tr("Candidates"), self.tr("Ballot and count"), self.tr("Result")])
        self._body = column(spacing=12)
        area = scrolled(column(self._body, STRETCH, margins=(0, 0, 12, 0)))
        self.setLayout(column(self.header, self.steps, (area, 1), spacing=10, margins=(24, 16)))
        self.header.back_pressed.connect(self.back)
        self.primary.clicked.connect(self.go_on)
        self.ballot.clicked.connect(lambda: self._print("ballot"))
        self.sheet.clicked.connect(lambda: self._print("count-sheet"))
        self.void.clicked.connect(self._on_void)

    # what the window asks

    def visit(self, argument: object) -> None:
        """Show the election of the item an `ElectionVisit` names."""
        if isinstance(argument, ElectionVisit):
            self._item_id = argument.item_id
            self.reload()

    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """Keys of this page."""
        return {
            "primary": self.go_on,
            "new": self.add_candidate,
            "print": lambda: self._print("ballot"),
            "refresh": self.reload,
        }

    def help_text(self) -> list[tuple[str, str]]:
        """F1."""
        return [
            (
                self.tr("The way of an election"),
                self.tr(
                    "Put up the candidates, print the ballot papers, begin the ballot: the number "
                    "of voters is kept at that moment. Two tellers count by themselves; only when "
                    "their sheets agree is there a result."
                ),
            ),
            (
                self.tr("Ties and reserves"),
                self.tr(
                    "A tie is broken by the rule chosen at the beginning. Those after the seats "
                    "stand in reserve by their votes and fill vacant seats (Article 58). Declaring "
                    "the result makes the new term with its holders."
                ),
            ),
        ]

    def reload(self) -> None:
        """Read the election again."""
        if self._item_id is None:
            return
        self.item = self.ctx.read(item_row, self._item_id)
        meeting = self.ctx.read(get_meeting, self.item.meeting_id)
        self._ref = meeting.row.ref
        election_id = self.item.election_id
        self.election = self.ctx.read(get_election, election_id) if election_id else None
        self.header.set_title(self.item.title, meeting_name(meeting.row))
        clear(self._body)
        if self.election is None:
            self._show_none()
        else:
            self._show(self.election)

    # showing

    def _show_none(self) -> None:
        self.steps.show_step(0)
        for part in (self.void, self.ballot, self.sheet):
            part.hide()
        self.primary.set_icon_text("vote", self.tr("Set up the election…"))
        self.primary.setEnabled(True)
        self.primary.show()
        self.header.show_pills()
        self._body.addWidget(
            EmptyState(
                "vote",
                self.tr("The election is not set up yet"),
                self.tr(
                    "Say which organ is elected, how many seats there are and how a tie is broken. "
                    "Then put up the candidates."
                ),
            )
        )

    def _show(self, election: ElectionRow) -> None:
        state = election.state
        at = _STATES.index(state) if state in _STATES else 0
        self.steps.show_step(at)
        self.header.show_pills(Pill(texts.code_text(state), "soft", "vote"))
        for part in (self.ballot, self.sheet, self.primary):
            part.show()
        self.void.setVisible(state in (ElectionState.CANDIDATES, ElectionState.COUNTING))
        candidates = self.ctx.read(list_candidates, election.id)
        self._body.addWidget(self._facts(election))
        for warning in self.ctx.read(election_warnings, election.id):
            said = texts.problem_text(warning.problem, **warning.facts)
            self._body.addWidget(Notice(said, "warn"))
        if state is ElectionState.CANDIDATES:
            self._show_candidates(candidates)
            self.primary.set_icon_text("play", self.tr("Begin the ballot…"))
            self.primary.setEnabled(any(each.withdrawn_at is None for each in candidates))
        elif state is ElectionState.COUNTING:
            self._show_count(election, candidates)
        else:
            self._show_closed(election, candidates)

    def _facts(self, election: ElectionRow) -> Card:
        organ = election.committee or texts.code_text(election.organ)
        seats = self.tr("%Ln seat(s)", "", election.seats)
        parts = [organ, seats, texts.code_text(election.way), texts.code_text(election.tie_rule)]
        if election.voters:
            parts.append(self.tr("%Ln voter(s)", "", election.voters))
        if election.void_reason:
            parts.append(election.void_reason)
        return Card("", Label(" · ".join(parts), "strong", wrap=True))

    def _show_candidates(self, candidates: Sequence[CandidateRow]) -> None:
        add = Button(self.tr("Add a candidate…"), "user-plus")
        add.clicked.connect(self.add_candidate)
        lines: list[QWidget] = []
        for each in candidates:
            off = Button(icon="user-x", tip=self.tr("%1 withdraws").replace("%1", each.full_name))
            off.clicked.connect(lambda _on=False, each=each: self._withdraw(each))
            off.setVisible(each.withdrawn_at is None)
            lines.append(candidate_line(each, off))
        if not lines:
            lines.append(Label(self.tr("Nobody is put up yet."), "muted"))
        card = Card(self.tr("Candidates, as on the ballot paper"), *lines, action=add)
        self._body.addWidget(card)

    def _show_count(self, election: ElectionRow, candidates: Sequence[CandidateRow]) -> None:
        found = self.ctx.read(compare_counts, election.id)
        self._body.addWidget(self._sheets(found, candidates))
        if not found.is_agreed:
            done = len(found.sheets)
            words = (
                self.tr("Enter the count of teller 1…")
                if done == 0
                else self.tr("Enter the count of teller 2…")
            )
            self.primary.set_icon_text("pencil", words)
            self.primary.setEnabled(done < 2)
            if found.differences:
                self._body.insertWidget(1, self._differences(found))
            return
        result = self.ctx.read(election_result, election.id)
        self._body.addWidget(Card(self.tr("Result"), result_table(result)))
        if result.open_ties:
            self.primary.set_icon_text("scale", self.tr("Break the tie…"))
        else:
            self.primary.set_icon_text("check", self.tr("Declare the result…"))
        self.primary.setEnabled(True)

    def _sheets(self, found: CountComparison, candidates: Sequence[CandidateRow]) -> Card:
        buttons = []
        for no in (1, 2):
            words = self.tr("Count of teller %1…").replace("%1", str(no))
            button = Button(words, "pencil")
            button.clicked.connect(lambda _on=False, no=no: self._enter(no))
            buttons.append(button)
        agreed = Pill(self.tr("both agree"), "ok", "check-check") if found.is_agreed else None
        head = row(*buttons, agreed, STRETCH)
        return Card(self.tr("The two counts"), head, count_table(found, candidates))

    def _differences(self, found: CountComparison) -> Notice:
        said = self.tr("The two counts differ: count again before there is a result.")
        lines = [
            f"{each.name or texts.code_text(each.what)}: {each.first} / {each.second}"
            for each in found.differences
        ]
        return Notice(said, "bad", detail="\n".join(lines))

    def _show_closed(self, election: ElectionRow, candidates: Sequence[CandidateRow]) -> None:
        self.primary.setVisible(election.state is ElectionState.CLOSED)
        self.primary.setEnabled(True)
        self.primary.set_icon_text("users", self.tr("To the meeting"))
        if election.state is ElectionState.CLOSED:
            result = self.ctx.read(election_result, election.id)
            self._body.addWidget(Card(self.tr("Result"), result_table(result)))
        else:
            self._body.addWidget(
                Card(
                    self.tr("Candidates"),
                    *(candidate_line(each, None) for each in candidates),
                )
            )

    # doing

    @Slot()
    def go_on(self) -> None:
        """The next step."""
        if self.item is None:
            return
        election = self.election
        if election is None:
            ElectionDialog(self.ctx, self.item, parent=self).ask()
        elif election.state is ElectionState.CANDIDATES:
            BallotDialog(self.ctx, election, parent=self).ask()
        elif election.state is ElectionState.COUNTING:
            self._go_on_counting(election)
        else:
            self.go.emit("meeting", MeetingVisit(self.item.meeting_id, self.item.id))

    def _go_on_counting(self, election: ElectionRow) -> None:
        found = self.ctx.read(compare_counts, election.id)
        if not found.is_agreed:
            done = {sheet.teller_no for sheet in found.sheets}
            self._enter(1 if 1 not in done else 2)
            return
        result = self.ctx.read(election_result, election.id)
        if result.open_ties:
            LotDialog(self.ctx, election, result, parent=self).ask()
        else:
            dialog = CloseElectionDialog(self.ctx, election, result, parent=self)
            dialog.acted.connect(
                lambda _id: self.done.emit(self.tr("The result is declared, the term is made"))
            )
            dialog.ask()

    def _enter(self, teller_no: int) -> None:
        if self.election is not None and self.election.state is ElectionState.COUNTING:
            CountDialog(self.ctx, self.election, teller_no, parent=self).ask()

    @Slot()
    def add_candidate(self) -> None:
        """Put another candidate up."""
        if self.election is not None and self.election.state is ElectionState.CANDIDATES:
            CandidateDialog(self.ctx, self.election, parent=self).ask()

    def _withdraw(self, candidate: CandidateRow) -> None:
        try:
            self.ctx.write(withdraw_candidate, candidate.id, now=self.ctx.now())
        except CoopdeskError as error:
            show_error(self, error)

    @Slot()
    def _on_void(self) -> None:
        if self.election is not None:
            election_id = self.election.id
            ReasonDialog(
                self.tr("Void this election?"),
                self.tr("Void the election"),
                self.tr("Candidates and counts stay on record; another can be set up."),
                lambda reason: self.ctx.write(
                    void_election, election_id, reason=reason, now=self.ctx.now()
                ),
                parent=self,
            ).ask()

    def _print(self, document: str) -> None:
        if self._ref:
            self.go.emit("papers", PaperVisit(document, (self._ref,)))
