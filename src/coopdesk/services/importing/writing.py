"""The rows of an import, inserted by the hundred and told to the audit one by one."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Table, insert, select
from sqlalchemy.orm import Session

from coopdesk.domain.members import (
    STATUS_EVENT,
    MemberEventKind,
    MemberInput,
    MemberStatus,
    PaidIn,
    ShareKind,
)
from coopdesk.services.acting import acting
from coopdesk.services.importing.plan import ImportPlan, ImportRow
from coopdesk.services.members import member_columns, status_day
from coopdesk.services.neighbourhoods import neighbourhood_id
from coopdesk.services.progress import Progress
from coopdesk.services.recording import note
from coopdesk.storage.engine import note_changed
from coopdesk.storage.models import Member, MemberEvent, ShareTransaction

T = TypeVar("T")
Kind = type[Member | MemberEvent | ShareTransaction]
Values = dict[str, Any]
Written = Sequence[tuple[MemberInput, ImportRow, int]]
"""Who was written from which row, with the id in the register."""

_AT_ONCE: Final = 500
_PHASES: Final = 3


class BatchWriter:
    """Writes one import within the transaction of its session."""

    def __init__(
        self, session: Session, plan: ImportPlan, batch: int, progress: Progress, *, total: int
    ) -> None:
        by = acting(session)
        self._session = session
        self._plan = plan
        self._stamp: Values = {"import_batch_id": batch, "created_at": by.now}
        self._by: Values = {"created_by": by.who}
        self._batch = batch
        self._progress = progress
        self._total = total * _PHASES
        self._done = 0

    def add_members(self, rows: Sequence[ImportRow], numbers: Sequence[int]) -> Written:
        """Insert the members under these numbers."""
        people = [(row.given, row) for row in rows if row.given is not None]
        places = self._places(given.neighbourhood for given, _row in people)
        values = [
            self._member(given, number, places[given.neighbourhood])
            for (given, _row), number in zip(people, numbers, strict=True)
        ]
        self._insert(Member, values)
        query = select(Member.number, Member.id).where(Member.import_batch_id == self._batch)
        ids = dict(iter(self._session.execute(query)))
        self._tell(Member, (ids[number] for number in numbers), values)
        return [
            (given, row, ids[number]) for (given, row), number in zip(people, numbers, strict=True)
        ]

    def add_events(self, members: Written) -> None:
        """Insert the joining of each, and the step to the present status."""
        self._insert_and_tell(MemberEvent, [v for one in members for v in self._events(*one)])

    def add_shares(self, members: Written) -> None:
        """Insert what each holds, as of the day of joining."""
        self._insert_and_tell(
            ShareTransaction, [self._share(*one) for one in members if one[0].shares]
        )

    def _places(self, names: Iterable[str]) -> dict[str, int | None]:
        return {name: neighbourhood_id(self._session, name) for name in dict.fromkeys(names)}

    def _member(self, given: MemberInput, number: int, place: int | None) -> Values:
        return {
            **member_columns(given),
            "number": number,
            "neighbourhood_id": place,
            "photo_sha256": "",
            "joined_on": given.joined_on,
            "status": given.status,
            "status_on": self._standing_on(given),
            "shares": 0,
            "amount": 0,
            "version": 1,
            **self._stamp,
        }

    def _events(self, given: MemberInput, _row: ImportRow, member: int) -> Iterator[Values]:
        same = {
            "member_id": member,
            "requested_on": None,
            "reason": "",
            "reverses_id": None,
            **self._stamp,
            **self._by,
        }
        yield {
            "kind": MemberEventKind.JOINED,
            "effective_on": given.joined_on,
            "decision_ref": given.decision_ref,
            **same,
        }
        if given.status is not MemberStatus.ACTIVE:
            yield {
                "kind": STATUS_EVENT[given.status],
                "effective_on": self._standing_on(given),
                "decision_ref": "",
                **same,
            }

    def _share(self, given: MemberInput, row: ImportRow, member: int) -> Values:
        value = self._plan.value_of(row)
        return {
            "member_id": member,
            "on_date": given.joined_on,
            "kind": ShareKind.OPENING,
            "shares": given.shares,
            "unit_value": value,
            "amount": given.shares * value,
            "paid_in": PaidIn.CASH,
            "counter_member_id": None,
            "voucher_ref": "",
            "reason": "",
            "reverses_id": None,
            **self._stamp,
            **self._by,
        }

    def _standing_on(self, given: MemberInput) -> date:
        is_active = given.status is MemberStatus.ACTIVE
        return given.joined_on if is_active else status_day(given, self._plan.today)

    def _insert_and_tell(self, kind: Kind, values: Sequence[Values]) -> None:
        self._insert(kind, values)
        # inserted one after the other, so the ids stand in the order of the values
        query = select(kind.id).where(kind.import_batch_id == self._batch).order_by(kind.id)
        self._tell(kind, self._session.scalars(query), values)

    def _insert(self, kind: Kind, values: Sequence[Values]) -> None:
        statement = insert(cast(Table, kind.__table__))
        connection = self._session.connection()
        note_changed(self._session, kind.__tablename__)
        for part in _parts(values):
            connection.execute(statement, part)
            self._done = min(self._done + len(part), self._total)
            self._progress.step(self._done, self._total)

    def _tell(self, kind: Kind, ids: Iterable[int], values: Sequence[Values]) -> None:
        """Tell the audit of every row, as it is told of single ones."""
        table = kind.__tablename__
        for new, row in zip(ids, values, strict=True):
            told = {key: value for key, value in row.items() if value is not None and value != ""}
            told["id"] = new
            told.pop("version", None)
            note(self._session, action="insert", table=table, record_id=new, after=told)


def _parts(items: Sequence[T]) -> Iterator[Sequence[T]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))
