"""Reading one row: from cells to the member it would become, with all that is the matter."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, NamedTuple

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import MEMBERS_IN, MemberInput, MemberStatus
from coopdesk.domain.register_words import is_total_word
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.importing.cells import (
    LARGEST_VALUE,
    READERS,
    REPEATED,
    Read,
    Reading,
    Terms,
    read_text,
    shown,
)
from coopdesk.services.importing.columns import NAME_PARTS
from coopdesk.services.importing.plan import ImportColumn, ImportRow, Issue, Verdict
from coopdesk.services.member_lacks import is_under_age
from coopdesk.services.workbooks import Cell
from coopdesk.services.workbooks.book import is_blank

_PLAIN: Final = (
    *("sex", "national_no", "neighbourhood", "birth_place", "nationality", "id_issue_place"),
    *("occupation", "activity", "marital", "dependants", "address", "decision_ref"),
    *("folder_no", "notes", "id_kind", "has_whatsapp", "interest_basis", "is_founder"),
)
"""Fields that go into the member as they were read."""
_MUST_BE_KNOWN: Final = frozenset({"number", "full_name", "national_no", "joined", "shares"})
"""Where a formula without a result may not pass for an empty cell."""
_FIELD_OF: Final = {"joined_on": "joined", "birth_date": "birth", "birth_year": "birth"}
_LIKE_TOTAL: Final = re.compile("جمل|جمال|مجمو|total|sum", re.IGNORECASE)
_LONGEST_KEY: Final = 200


class _Column(NamedTuple):
    at: int
    field: str
    read: Read
    known: dict[Cell, Reading] | None


class RowReader:
    """Reads the rows of one sheet by the fields of its columns."""

    def __init__(
        self,
        columns: Sequence[ImportColumn],
        terms: Terms,
        unknown: frozenset[tuple[int, int]] = frozenset(),
    ) -> None:
        self.terms = terms
        self._unknown = unknown
        self._by_field = {c.field: c for c in columns if c.field}
        self._columns = [
            _Column(
                column.index, name, READERS.get(name, read_text), {} if name in REPEATED else None
            )
            for name, column in self._by_field.items()
        ]
        self._name_at = next(
            (c.index for c in columns if c.field in {"full_name", *NAME_PARTS}), None
        )
        self._name_heading = columns[self._name_at].heading if self._name_at is not None else ""

    def read(
        self, number: int, cells: Sequence[Cell], corrections: Mapping[str, str] | None = None
    ) -> ImportRow:
        """Judge one row by itself; what it has in common with others comes later."""
        row = ImportRow(number, cells, corrections=dict(corrections or {}))
        if not corrections and self._is_skipped(cells):
            row.verdict = Verdict.SKIPPED
            return row
        self._assemble(row, self._values(row))
        row.verdict = judge(row)
        return row

    def issue(
        self,
        row: ImportRow,
        name: str,
        problem: Problem,
        *,
        is_error: bool = False,
        facts: Mapping[str, object] | None = None,
    ) -> None:
        """Note that something is the matter with a field."""
        column = self._by_field.get(name)
        index = column.index if column else -1
        value: Cell = row.cells[index] if 0 <= index < len(row.cells) else None
        text = row.corrections.get(name) if row.corrections else None
        row.issues.append(
            Issue(
                row=row.number,
                column=index,
                letter=column.letter if column else "",
                heading=column.heading if column else "",
                field=name,
                problem=problem,
                value=shown(value if text is None else text),
                is_error=is_error,
                facts=facts or {},
            )
        )

    def _values(self, row: ImportRow) -> dict[str, Any]:
        values: dict[str, Any] = {}
        cells, terms = row.cells, self.terms
        width = len(cells)
        for index, name, read, known in self._columns:
            value = cells[index] if index < width else None
            if known is None or isinstance(value, bool):
                found = read(value, terms)
            else:
                try:
                    found = known[value]
                except KeyError:
                    found = known[value] = read(value, terms)
            if found.problem is not None and name not in row.corrections:
                self.issue(row, name, found.problem, is_error=found.is_error)
            values[name] = found.value
        if self._unknown:
            self._mark_unknown(row)
        for name, text in row.corrections.items():
            found = READERS.get(name, read_text)(text, terms)
            if found.problem is not None:
                self.issue(row, name, found.problem, is_error=found.is_error)
            values[name] = found.value
        return values

    def _mark_unknown(self, row: ImportRow) -> None:
        for index, name, _read, _known in self._columns:
            if (row.number, index) in self._unknown and name not in row.corrections:
                row.issues = [issue for issue in row.issues if issue.field != name]
                is_error = name in _MUST_BE_KNOWN
                self.issue(row, name, Problem.FORMULA_NO_RESULT, is_error=is_error)

    def _assemble(self, row: ImportRow, values: dict[str, Any]) -> None:
        troubled = {issue.field for issue in row.issues}
        name = self._name(row, values, troubled)
        joined = self._joined(row, values, troubled)
        status = values.get("status") or MemberStatus.ACTIVE
        if "status" in troubled:
            word = shown(self._written(row, "status"))
            values["notes"] = f"{values['notes']} - {word}" if values.get("notes") else word
        shares = self._shares(row, values, status, troubled)
        birth = values.get("birth")
        phones = (*values.get("phone1", ()), *values.get("phone2", ()), "", "")
        row.member_no = values.get("number")
        row.national_no = values.get("national_no") or ""
        row.name_key = fold(name)[:_LONGEST_KEY] if name else ""
        if not name or joined is None:
            return
        plain = {key: values[key] for key in _PLAIN if values.get(key) not in (None, "")}
        row.given = MemberInput(
            full_name=name,
            joined_on=joined,
            birth_date=birth.day if birth else None,
            birth_year=birth.year if birth else None,
            phone1=phones[0],
            phone2=phones[1],
            shares=shares,
            status=status,
            status_on=_day(values.get("status_on")) if status is not MemberStatus.ACTIVE else None,
            id_issued_on=_day(values.get("id_issued_on")),
            id_expires_on=_day(values.get("id_expires_on")),
            **plain,
        )
        self._check(row, row.given, troubled)

    def _name(self, row: ImportRow, values: Mapping[str, Any], troubled: set[str]) -> str:
        name: str = values.get("full_name") or ""
        if "full_name" not in values:
            name = " ".join(part for key in NAME_PARTS if (part := values.get(key)))
        if not name and "full_name" not in troubled:
            self.issue(row, "full_name", Problem.REQUIRED, is_error=True)
        return name

    def _joined(self, row: ImportRow, values: Mapping[str, Any], troubled: set[str]) -> date | None:
        found = values.get("joined")
        if found is None:
            if "joined" not in troubled:
                self.issue(row, "joined", Problem.REQUIRED, is_error=True)
            return None
        if found.day is None:
            self.issue(row, "joined", Problem.ONLY_YEAR)
            return date(found.year, 1, 1)
        day: date = found.day
        return day

    def _shares(
        self, row: ImportRow, values: Mapping[str, Any], status: MemberStatus, troubled: set[str]
    ) -> int:
        shares: int | None = values.get("shares")
        value: int = values.get("share_value") or 0
        amount: int = values.get("amount") or 0
        if "shares" not in values and value and amount and amount % value == 0:
            shares = amount // value
        if not shares and "shares" in values and status in MEMBERS_IN and "shares" not in troubled:
            problem = Problem.REQUIRED if shares is None else Problem.NOT_POSITIVE
            self.issue(row, "shares", problem, is_error=True)
        shares = shares or 0
        if not value and shares and amount % shares == 0:
            value = amount // shares
        if value > LARGEST_VALUE:
            self.issue(row, "share_value", Problem.OUT_OF_RANGE, is_error=True)
            value = 0
        if amount and value and shares * value != amount:
            self.issue(row, "amount", Problem.AMOUNT_ODD, facts={"expected": shares * value})
        row.unit_value = value
        return shares

    def _check(self, row: ImportRow, given: MemberInput, troubled: set[str]) -> None:
        try:
            given.check(today=self.terms.today)
        except InvalidInputError as error:
            for name, problem in error.problems.items():
                field = _FIELD_OF.get(name, name)
                if field not in troubled:
                    self.issue(row, field, problem, is_error=True)
        if given.status_on is not None and given.status_on < given.joined_on:
            self.issue(row, "status_on", Problem.BEFORE_JOINING, is_error=True)
        if is_under_age(given.birth_date, given.birth_year, self.terms.lacks):
            self.issue(row, "birth", Problem.UNDER_AGE)

    def _written(self, row: ImportRow, name: str) -> Cell:
        if name in row.corrections:
            return row.corrections[name]
        index = self._by_field[name].index
        return row.cells[index] if index < len(row.cells) else None

    def _is_skipped(self, cells: Sequence[Cell]) -> bool:
        """Whether the row is a sum, the header once more, or nothing but its own number."""
        at = self._name_at
        name = cells[at] if at is not None and at < len(cells) else None
        if isinstance(name, str) and not is_blank(name):
            if name.strip() == self._name_heading:
                return True
            return _is_total(name) and not self._filled(cells, "national_no")
        if name is not None and not is_blank(name):
            return False
        filled = [column.at for column in self._columns if column.at < len(cells)]
        if all(is_blank(cells[index]) for index in filled):
            return True
        return any(_is_total(cell) for cell in cells) and not self._filled(cells, "national_no")

    def _filled(self, cells: Sequence[Cell], name: str) -> bool:
        column = self._by_field.get(name)
        return (
            column is not None and column.index < len(cells) and not is_blank(cells[column.index])
        )


def judge(row: ImportRow) -> Verdict:
    """What the issues of a row come to."""
    if any(issue.is_error for issue in row.issues):
        return Verdict.REJECTED
    return Verdict.WARNED if row.issues else Verdict.ACCEPTED


def _is_total(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return False
    plain = cell.replace("ـ", "")
    return bool(_LIKE_TOTAL.search(plain)) and is_total_word(plain)


def _day(parsed: Any) -> date | None:
    """The day of a date; the first of the year when only that is known."""
    if parsed is None:
        return None
    return parsed.day or date(parsed.year, 1, 1)
