"""What an import would do: every row judged, nothing written yet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

from coopdesk.domain.members import MemberInput
from coopdesk.errors import Problem
from coopdesk.services.workbooks import Cell


class Verdict(StrEnum):
    """What becomes of a row."""

    ACCEPTED = "accepted"
    WARNED = "warned"
    """Accepted, with something to look at later."""
    REJECTED = "rejected"
    SKIPPED = "skipped"
    """Blank, a sum of the rows above, or the header once more."""


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing about one cell."""

    row: int
    """As the sheet numbers it."""
    column: int
    """From 0; -1 when the file has no column for the field."""
    letter: str
    heading: str
    field: str
    problem: Problem
    value: str
    """What the cell says."""
    is_error: bool
    facts: Mapping[str, object] = default(default_factory=dict)
    """What the sentence needs besides: the other row, the member who has it."""


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One column of the file and the field it goes into."""

    index: int
    letter: str
    heading: str
    field: str | None
    score: float
    """How surely: 1.0 for the very words of the heading or a person's choice."""


@dataclass(slots=True)
class ImportRow:
    """One row of the file, read and judged."""

    number: int
    cells: Sequence[Cell]
    verdict: Verdict = Verdict.ACCEPTED
    member_no: int | None = None
    """The membership number the file gives; None when it is to be given."""
    unit_value: int = 0
    """Whole rials per share as the file says; 0 when it does not."""
    national_no: str = ""
    given: MemberInput | None = None
    """The member to be; None when the row lacks what every member has."""
    name_key: str = ""
    issues: list[Issue] = default(default_factory=list)
    corrections: dict[str, str] = default(default_factory=dict)
    """What a person typed in place of a cell, by field."""

    @property
    def is_taken(self) -> bool:
        """Whether the row comes in."""
        return self.verdict in {Verdict.ACCEPTED, Verdict.WARNED}

    @property
    def shown_issues(self) -> list[Issue]:
        """The errors of a rejected row, the warnings of another."""
        is_rejected = self.verdict is Verdict.REJECTED
        return [issue for issue in self.issues if issue.is_error or not is_rejected]


@dataclass(frozen=True, slots=True)
class Figures:
    """What the plan comes to."""

    accepted: int
    """Those with warnings included."""
    warned: int
    rejected: int
    skipped: int
    shares: int
    capital: int
    """Whole rials."""


@dataclass(frozen=True)
class ImportPlan:
    """A file read, matched and judged; give it to `apply_import` or change it first."""

    file_name: str
    sha256: str
    sheet: str
    header_row: int
    columns: tuple[ImportColumn, ...]
    rows: tuple[ImportRow, ...]
    """Every row under the header that holds anything."""
    blank_rows: int
    today: date
    office_value: int
    """Whole rials per share in the office; 0 while it has none."""
    file_value: int
    """The value most rows of the file give; 0 when none does."""
    headings_key: str
    mapping: Mapping[int, str | None]
    reader: Any = default(default=None, repr=False, compare=False)
    """What read the rows: it judges corrections too."""

    @cached_property
    def figures(self) -> Figures:
        """Counts and sums of what would come in."""
        taken = [row for row in self.rows if row.is_taken]
        pairs = [(row.given.shares, self.value_of(row)) for row in taken if row.given]
        return Figures(
            accepted=len(taken),
            warned=sum(row.verdict is Verdict.WARNED for row in taken),
            rejected=len(self.rejected),
            skipped=self.blank_rows + sum(row.verdict is Verdict.SKIPPED for row in self.rows),
            shares=sum(shares for shares, _value in pairs),
            capital=sum(shares * value for shares, value in pairs),
        )

    @cached_property
    def rejected(self) -> tuple[ImportRow, ...]:
        """The rows that do not come in."""
        return tuple(row for row in self.rows if row.verdict is Verdict.REJECTED)

    @cached_property
    def errors(self) -> tuple[Issue, ...]:
        """Why rows are rejected, in the order of the file."""
        return tuple(issue for row in self.rejected for issue in row.shown_issues)

    @cached_property
    def warnings(self) -> tuple[Issue, ...]:
        """What to look at in rows that come in."""
        return tuple(
            issue for row in self.rows if row.verdict is Verdict.WARNED for issue in row.issues
        )

    @property
    def value_differs(self) -> bool:
        """Whether the file counts by another share value than the office."""
        return bool(self.office_value and self.file_value != self.office_value and self.file_value)

    def value_of(self, row: ImportRow) -> int:
        """Whole rials per share of one row: the file's word, else the office's."""
        return row.unit_value or self.file_value or self.office_value
