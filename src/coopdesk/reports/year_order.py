"""Registers of one year: the year is given where other papers take numbers."""

from coopdesk.domain.yearly_numbers import read_number
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.document_spec import PaperOrder

_FIRST, _LAST = 1990, 2200


def year_of(order: PaperOrder) -> int | None:
    """The year asked for; None for all.

    Raises:
        RefusedError: what is asked for is no year.
    """
    if not order.numbers:
        return None
    read = read_number(order.numbers[0]) if len(order.numbers) == 1 else None
    if read is None or read[1] is not None or not _FIRST <= read[0] <= _LAST:
        raise RefusedError(Problem.NOT_A_YEAR, number=" ".join(order.numbers))
    return read[0]


def year_note(year: int | None, counted: str) -> str:
    """«عام 2026م – الاجتماعات: 12»."""
    return f"عام {year}م – {counted}" if year else f"كل السنوات – {counted}"
