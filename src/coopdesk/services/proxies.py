"""One entitled person for another, by a paper; only where the office allows it.

The law does not speak of proxies, so the setting is off until the office turns it on.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.domain.meetings import ORGAN_OF, AttendanceState
from coopdesk.domain.organs import Organ
from coopdesk.errors import GoneError, Problem, RefusedError
from coopdesk.services.acting import acting
from coopdesk.services.meeting_locks import refuse_closed, refuse_unlisted
from coopdesk.services.records import record
from coopdesk.services.rules import office_rules
from coopdesk.services.typed_texts import needed
from coopdesk.storage.models import Attendance, Entitled, Meeting, Proxy

_LONGEST_REF: Final = 120


@dataclass(frozen=True, slots=True)
class ProxyRow:
    """One proxy."""

    id: int
    giver_id: int
    giver_number: int | None
    giver_name: str
    holder_id: int
    holder_number: int | None
    holder_name: str
    paper_ref: str
    at: datetime
    counts: bool
    """The holder is in the room and the giver is not."""


def give_proxy(
    session: Session,
    meeting_id: int,
    *,
    giver_id: int,
    holder_id: int,
    paper_ref: str,
    now: datetime,
) -> int:
    """Write down a proxy; returns its id.

    Args:
        session: a writing session.
        meeting_id: an assembly, its list frozen.
        giver_id: the line of who cannot come.
        holder_id: the line of who speaks for them.
        paper_ref: the number or date of the paper, which the office keeps.
        now: the moment.

    Raises:
        GoneError: one of them is not on the list.
        InvalidInputError: the paper is not named.
        RefusedError: proxies are not allowed, the holder has as many as allowed, one of them is
            in another proxy already, or the meeting is over.
    """
    kept = needed("paper_ref", paper_ref, longest=_LONGEST_REF, multiline=False)
    meeting = record(session, Meeting, meeting_id, is_for_change=True)
    refuse_closed(meeting)
    refuse_unlisted(meeting)
    rules = office_rules(session)
    if not rules.is_on("assembly.proxies") or ORGAN_OF[meeting.kind] is not Organ.ASSEMBLY:
        raise RefusedError(Problem.PROXIES_NOT_ALLOWED)
    _refuse_strangers(session, meeting_id, giver_id, holder_id)
    _refuse_chain(session, giver_id, holder_id)
    limit = rules.number("assembly.proxy_limit")
    held = select(func.count()).where(Proxy.holder_id == holder_id)
    if (session.scalar(held) or 0) >= limit:
        raise RefusedError(Problem.PROXY_LIMIT, limit=limit)
    by = acting(session)
    proxy = Proxy(
        meeting_id=meeting_id,
        giver_id=giver_id,
        holder_id=holder_id,
        paper_ref=kept,
        at=now,
        desk=by.desk,
        by=by.who,
    )
    session.add(proxy)
    session.flush()
    return proxy.id


def take_back_proxy(session: Session, proxy_id: int) -> None:
    """Take a proxy back: withdrawn by the giver, or written down by mistake.

    Raises:
        GoneError: there is no such proxy.
        RefusedError: the meeting is over.
    """
    proxy = record(session, Proxy, proxy_id)
    refuse_closed(record(session, Meeting, proxy.meeting_id))
    session.delete(proxy)
    session.flush()


def list_proxies(session: Session, meeting_id: int) -> list[ProxyRow]:
    """The proxies of a meeting in the order they came in."""
    giver, holder = aliased(Entitled), aliased(Entitled)
    here, away = aliased(Attendance), aliased(Attendance)
    present = AttendanceState.PRESENT
    counts = and_(here.state == present, or_(away.id.is_(None), away.state != present))
    query: Select[*tuple[Any, ...]] = (
        select(
            Proxy.id,
            Proxy.giver_id,
            giver.number,
            giver.full_name,
            Proxy.holder_id,
            holder.number,
            holder.full_name,
            Proxy.paper_ref,
            Proxy.at,
            func.coalesce(counts, False),
        )
        .join(giver, giver.id == Proxy.giver_id)
        .join(holder, holder.id == Proxy.holder_id)
        .outerjoin(here, here.entitled_id == Proxy.holder_id)
        .outerjoin(away, away.entitled_id == Proxy.giver_id)
        .where(Proxy.meeting_id == meeting_id)
        .order_by(Proxy.id)
    )
    return [ProxyRow(*found) for found in session.execute(query)]


def _refuse_strangers(session: Session, meeting_id: int, *ids: int) -> None:
    query = select(Entitled.id, Entitled.left_out, Entitled.full_name).where(
        Entitled.meeting_id == meeting_id, Entitled.id.in_(ids)
    )
    found = {row.id: row for row in session.execute(query)}
    for one in ids:
        if one not in found:
            raise GoneError
        if found[one].left_out is not None:
            raise RefusedError(Problem.NOT_ENTITLED, name=found[one].full_name)


def _refuse_chain(session: Session, giver_id: int, holder_id: int) -> None:
    former = session.execute(
        select(Entitled.full_name)
        .join(Proxy, Proxy.holder_id == Entitled.id)
        .where(Proxy.giver_id == giver_id)
    ).one_or_none()
    if former is not None:
        raise RefusedError(Problem.PROXY_GIVEN, name=former.full_name)
    gave = exists().where(Proxy.giver_id == holder_id)
    holds = exists().where(Proxy.holder_id == giver_id)
    if giver_id == holder_id or session.scalar(select(or_(gave, holds))):
        raise RefusedError(Problem.PROXY_CHAIN)
