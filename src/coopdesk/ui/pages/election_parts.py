"""The parts of the page of an election: candidates, counts side by side, the ranking."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coopdesk.services.counting_votes import CountComparison, Counted, SheetRow
from coopdesk.services.election_result import ElectionResult, ResultRow
from coopdesk.services.election_rows import CandidateRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Label, Pill, ltr, number, px, row
from coopdesk.ui.kit.labels import Class

_GAP = 10


def candidate_line(candidate: CandidateRow, action: QWidget | None) -> QFrame:
    """Number on the ballot, name, number as a member."""
    translate = QCoreApplication.translate
    frame = QFrame()
    frame.setObjectName("clear")
    gone = candidate.withdrawn_at is not None
    pill = Pill(translate("Election", "withdrawn"), "muted", "minus") if gone else None
    name = Label(candidate.full_name, "muted" if gone else "strong")
    member = Label(texts.member_no_text(candidate.number, candidate.sex), "muted")
    no = Label(ltr(candidate.no), "name", width=36)
    frame.setLayout(row(no, name, member, pill, "stretch", action))
    return frame


def count_table(found: CountComparison, candidates: Sequence[CandidateRow]) -> QWidget:
    """Both tellers' figures, one line a candidate."""
    translate = QCoreApplication.translate
    sheets = {sheet.teller_no: sheet for sheet in found.sheets}
    differing = {(each.what, each.candidate_id) for each in found.differences}
    titles = ["", *(_teller(sheets.get(no), no) for no in (1, 2)), ""]
    lines: list[list[Label | Pill]] = []
    for what, name in (
        (Counted.PAPERS, translate("Election", "Papers in the box")),
        (Counted.SPOILED, translate("Election", "Spoiled papers")),
    ):
        figures = [_figure(sheets.get(no), what) for no in (1, 2)]
        lines.append(_line(name, figures, differs=(what, None) in differing))
    for candidate in candidates:
        votes = [
            number(sheets[no].votes.get(candidate.id, 0)) if no in sheets else "—" for no in (1, 2)
        ]
        differs = (Counted.VOTES, candidate.id) in differing
        lines.append(_line(f"{candidate.no}. {candidate.full_name}", votes, differs=differs))
    return _grid(titles, lines)


def result_table(result: ElectionResult) -> QWidget:
    """The candidates by rank: seats first, then the reserves."""
    translate = QCoreApplication.translate
    titles = [
        translate("Election", "Rank"),
        translate("Election", "Name"),
        translate("Election", "Votes"),
        "",
    ]
    lines = [
        [
            Label(ltr(each.rank) if each.rank else "—", "name"),
            Label(each.full_name, "strong"),
            Label(number(each.votes)),
            _place(each),
        ]
        for each in result.rows
    ]
    return _grid(titles, lines)


def _place(result: ResultRow) -> Pill:
    translate = QCoreApplication.translate
    if result.is_tied:
        return Pill(translate("Election", "tied"), "warn", "scale")
    if result.is_elected:
        return Pill(translate("Election", "has a seat"), "ok", "check")
    if result.rank:
        return Pill(translate("Election", "in reserve"), "info", "hourglass")
    return Pill(translate("Election", "no votes"), "muted", "minus")


def _teller(sheet: SheetRow | None, no: int) -> str:
    if sheet is not None and sheet.teller:
        return sheet.teller
    return QCoreApplication.translate("Election", "Teller %1").replace("%1", str(no))


def _figure(sheet: SheetRow | None, what: Counted) -> str:
    if sheet is None:
        return "—"
    return number(sheet.papers if what is Counted.PAPERS else sheet.spoiled)


def _line(name: str, figures: Sequence[str], *, differs: bool) -> list[Label | Pill]:
    cls: Class = "bad" if differs else "strong"
    shown: list[Label | Pill] = [Label(name), *(Label(figure, cls) for figure in figures)]
    if differs:
        shown.append(Pill(QCoreApplication.translate("Election", "differs"), "bad", "circle-alert"))
    return shown


def _grid(titles: Sequence[str], lines: Sequence[Sequence[QWidget]]) -> QWidget:
    frame = QFrame()
    frame.setObjectName("clear")
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(24))
    grid.setVerticalSpacing(px(_GAP))
    for at, title in enumerate(titles):
        grid.addWidget(Label(title, "muted"), 0, at)
    for down, line in enumerate(lines, 1):
        for at, widget in enumerate(line):
            grid.addWidget(widget, down, at, Qt.AlignmentFlag.AlignLeading)
    grid.setColumnStretch(1 if len(titles) and titles[0] else 0, 1)
    return frame
