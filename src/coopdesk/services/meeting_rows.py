"""One meeting as a row: what the list, its page, the calendar and the papers start from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.decisions import DecisionState, MinutesState
from coopdesk.domain.meetings import ORGAN_OF, OVER, MeetingKind, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.domain.quorum import QuorumRule
from coopdesk.domain.yearly_numbers import number_text
from coopdesk.errors import GoneError
from coopdesk.services.meeting_numbers import is_older_call, ref_text
from coopdesk.services.present import present_now
from coopdesk.storage.models import AgendaItem, Committee, Decision, Meeting, Minutes


class MeetingStage(StrEnum):
    """What comes next for a meeting; the stages stand in a row on its page."""

    PLANNING = "planning"
    ENTITLED = "entitled"
    CALL = "call"
    SITTING = "sitting"
    MINUTES = "minutes"
    APPROVAL = "approval"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting, or one call of an assembly."""

    id: int
    ref: str
    """«board/11/2026»; names this very call."""
    kind: MeetingKind
    no: int
    year: int
    number_text: str
    call_no: int
    committee_id: int | None
    committee: str
    title: str
    on_date: date
    starts_at: time
    place: str
    status: MeetingStatus
    stage: MeetingStage
    eligible: int
    quorum_required: int
    quorum_rule: QuorumRule
    quorum_article: str
    present: int
    """At the opening of the session; so far, where there has been none."""
    items: int
    decisions: int
    """Those in force."""
    minutes_state: MinutesState | None
    previous_id: int | None
    next_id: int | None

    @property
    def organ(self) -> Organ:
        """Whose meeting it is."""
        return ORGAN_OF[self.kind]


def meeting_row(session: Session, meeting_id: int) -> MeetingRow:
    """One meeting.

    Raises:
        GoneError: there is no such meeting.
    """
    rows = meeting_rows(session, [meeting_id])
    if not rows:
        raise GoneError
    return rows[0]


def meeting_rows(session: Session, ids: Sequence[int]) -> list[MeetingRow]:
    """These meetings in the order asked; one that is gone is left out."""
    found = session.execute(rows_query().where(Meeting.id.in_(ids))).all() if ids else []
    by_id = {row.id: row for row in made_rows(session, found)}
    return [by_id[one] for one in ids if one in by_id]


def rows_query() -> Select[*tuple[Any, ...]]:
    """What `made_rows` needs of each meeting."""
    row, after = Meeting, aliased(Meeting)
    items = select(func.count()).where(AgendaItem.meeting_id == row.id).scalar_subquery()
    decisions = (
        select(func.count())
        .where(Decision.meeting_id == row.id, Decision.state == DecisionState.IN_FORCE)
        .scalar_subquery()
    )
    return (
        select(
            row.id,
            row.kind,
            row.no,
            row.year,
            row.call_no,
            row.committee_id,
            func.coalesce(Committee.name, "").label("committee"),
            row.title,
            row.on_date,
            row.starts_at,
            row.place,
            row.status,
            row.eligible,
            row.quorum_required,
            row.quorum_rule,
            row.quorum_article,
            row.previous_id,
            after.id.label("next_id"),
            Minutes.state.label("minutes_state"),
            items.label("items"),
            decisions.label("decisions"),
            row.frozen_at,
            row.convened_at,
            row.present_at_opening,
            row.closed_at,
            row.present_at_close,
            is_older_call().label("is_older"),
        )
        .outerjoin(Committee, Committee.id == row.committee_id)
        .outerjoin(after, after.previous_id == row.id)
        .outerjoin(Minutes, Minutes.meeting_id == row.id)
    )


def made_rows(session: Session, found: Sequence[Any]) -> list[MeetingRow]:
    """The rows of what `rows_query` found."""
    return [_row(session, one._asdict()) for one in found]


def _row(session: Session, values: dict[str, Any]) -> MeetingRow:
    frozen_at, convened_at = values.pop("frozen_at"), values.pop("convened_at")
    at_opening, closed_at = values.pop("present_at_opening"), values.pop("closed_at")
    at_close, is_older = values.pop("present_at_close"), values.pop("is_older")
    status, minutes_state = values["status"], values["minutes_state"]
    if convened_at is not None:
        present = at_opening
    elif closed_at is not None:
        present = at_close
    elif status is MeetingStatus.OPEN:
        present = present_now(session, values["id"]).total
    else:
        present = 0
    organ = ORGAN_OF[values["kind"]]
    has_list = frozen_at is not None or organ is Organ.OUTSIDE
    return MeetingRow(
        **values,
        ref=ref_text(
            values["kind"],
            values["no"],
            values["year"],
            call_no=values["call_no"],
            is_newest=not is_older,
        ),
        number_text=number_text(values["no"], values["year"]),
        stage=_stage(status, values["items"], minutes_state, has_list=has_list),
        present=present,
    )


def _stage(
    status: MeetingStatus, items: int, minutes: MinutesState | None, *, has_list: bool
) -> MeetingStage:
    if status in OVER:
        if minutes is None:
            return MeetingStage.MINUTES
        is_done = minutes is MinutesState.APPROVED
        return MeetingStage.DONE if is_done else MeetingStage.APPROVAL
    if status is not MeetingStatus.PLANNED:
        return MeetingStage.SITTING
    if has_list:
        return MeetingStage.CALL
    return MeetingStage.ENTITLED if items else MeetingStage.PLANNING
