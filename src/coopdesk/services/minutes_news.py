"""A short neutral text about a meeting, for publication."""

from sqlalchemy.orm import Session

from coopdesk.domain.decisions import DecisionState
from coopdesk.domain.meetings import ItemState, MeetingStatus
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.cooperative import the_cooperative
from coopdesk.services.meeting_papers import MeetingDossier, meeting_dossier
from coopdesk.services.minutes_words import (
    count_words,
    day_words,
    ended,
    meeting_words,
    person_words,
)

_MOST: int = 5


def news_text(session: Session, meeting_id: int) -> str:
    """What was held when and where, who led it, what was discussed and decided; no more.

    Raises:
        GoneError: there is no such meeting.
        RefusedError: it has not been held, or the office is still empty.
    """
    name = the_cooperative(session).name
    of = meeting_dossier(session, meeting_id, today=acting(session).today)
    if of.head.row.status is not MeetingStatus.HELD:
        raise RefusedError(Problem.MEETING_NOT_OVER)
    parts = [_held(of, name), _discussed(of), _decided(of)]
    return "\n\n".join(part for part in parts if part)


def _held(of: MeetingDossier, name: str) -> str:
    row, officers = of.head.row, of.leaders
    chair = ""
    if officers.chair:
        chair = f" برئاسة {person_words(officers.chair, officers.chair_sex, officers.chair_title)}"
    text = f"عقدت {name} {day_words(of, row.on_date)} في {row.place} {meeting_words(of)}{chair}"
    if of.organ is Organ.OUTSIDE:
        return ended(text)
    return ended(f"{text}، بحضور {count_words(row.present)} من أصل ({row.eligible:,})")


def _discussed(of: MeetingDossier) -> str:
    shown = [
        item.title
        for item in of.items
        if item.state not in (ItemState.WITHDRAWN, ItemState.POSTPONED)
    ]
    if not shown:
        return ""
    return ended(f"وناقش المجتمعون: {'، و'.join(shown)}")


def _decided(of: MeetingDossier) -> str:
    standing = [row for row in of.decisions if row.state is DecisionState.IN_FORCE]
    if not standing:
        return ""
    lines = [f"– {ended(row.text)}" for row in standing[:_MOST]]
    return "\n".join(["وأقر الاجتماع:", *lines])
