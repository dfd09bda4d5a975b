"""Writing what was planned: all of it in one transaction, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from coopdesk.errors import ConflictError, FileError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.importing.checking import cards_taken, numbers_taken
from coopdesk.services.importing.columns import remember_mapping
from coopdesk.services.importing.plan import Figures, ImportPlan, ImportRow
from coopdesk.services.importing.writing import BatchWriter
from coopdesk.services.members import NUMBERS
from coopdesk.services.numbering import last_number, next_numbers, raise_to
from coopdesk.services.progress import Progress
from coopdesk.services.recording import note
from coopdesk.services.shares import price_shares
from coopdesk.services.steady import without_collecting
from coopdesk.storage.models import Cooperative, ImportBatch


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came in."""

    batch_id: int
    figures: Figures
    share_value: int = 0
    """Whole rials the office now works by because the register says so; 0 when it knew before."""


@without_collecting()
def apply_import(
    session: Session,
    plan: ImportPlan,
    *,
    accept_valid: bool = False,
    progress: Progress | None = None,
) -> ImportResult:
    """Write the accepted rows with their true joining dates, steps and shares.

    Args:
        session: of one transaction; stopping or failing leaves nothing.
        plan: what was shown to the person.
        accept_valid: take the good rows although others are rejected.
        progress: told after every few hundred rows.

    Raises:
        RefusedError: rows are rejected and `accept_valid` was not said.
        FileError: no row is left to write.
        ConflictError: a number or card was taken since the plan was made; plan anew.
        CancelledError: stopped on the way.
    """
    taken = [row for row in plan.rows if row.is_taken]
    if plan.rejected and not (accept_valid and taken):
        raise RefusedError(Problem.ROWS_REJECTED, count=len(plan.rejected))
    if not taken:
        raise FileError(Problem.FILE_EMPTY, file=plan.file_name)
    if numbers_taken(session, taken) or cards_taken(session, taken):
        raise ConflictError
    remember_mapping(session, plan.headings_key, plan.mapping)
    value = _take_share_value(session, plan)
    batch = _add_batch(session, plan)
    numbers = _numbers(session, taken)
    writer = BatchWriter(session, plan, batch, progress or Progress(), total=len(taken))
    members = writer.add_members(taken, numbers)
    writer.add_events(members)
    writer.add_shares(members)
    return ImportResult(batch, plan.figures, value)


def _add_batch(session: Session, plan: ImportPlan) -> int:
    by, figures = acting(session), plan.figures
    batch = ImportBatch(
        file_name=plan.file_name[-255:],
        sha256=plan.sha256,
        at=by.now,
        by=by.who,
        accepted=figures.accepted,
        rejected=figures.rejected,
        skipped=figures.skipped,
        shares=figures.shares,
    )
    session.add(batch)
    session.flush()
    return batch.id


def _take_share_value(session: Session, plan: ImportPlan) -> int:
    """An office without a share value works by the one its register has."""
    office = session.get(Cooperative, 1)
    if office is None or office.share_value or not plan.file_value:
        return 0
    office.share_value = plan.file_value
    session.flush()
    price_shares(session, plan.file_value)
    return plan.file_value


def _numbers(session: Session, rows: Sequence[ImportRow]) -> list[int]:
    """The numbers of the file; those who have none follow after the highest."""
    before = last_number(session, NUMBERS)
    given = [row.member_no for row in rows if row.member_no is not None]
    raise_to(session, NUMBERS, max(given, default=0))
    lacking = len(rows) - len(given)
    new = iter(next_numbers(session, NUMBERS, lacking) if lacking else ())
    numbers = [next(new) if row.member_no is None else row.member_no for row in rows]
    after = last_number(session, NUMBERS)
    if after != before:
        note(
            session,
            action="update",
            table="counter",
            record_id=NUMBERS,
            before={"last": before},
            after={"last": after},
        )
    return numbers
