"""Whether everything the office keeps still agrees with itself.

A later capability adds its own checks to `CHECKS`; each is one question to the database.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Select, case, func, select, text
from sqlalchemy.orm import Session

from coopdesk.domain.arabic import fold
from coopdesk.domain.members import EVENT_STATUS
from coopdesk.services.acting import acting
from coopdesk.services.audit import verify_chain
from coopdesk.services.files import is_whole, path_of
from coopdesk.services.meeting_checks import (
    election_faults,
    holder_faults,
    kept_papers,
    list_faults,
    meeting_number_faults,
    minutes_faults,
    vote_faults,
)
from coopdesk.services.merge_checks import merge_faults
from coopdesk.services.office import Office
from coopdesk.services.path_checks import application_faults, settlement_faults, step_faults
from coopdesk.services.progress import Progress
from coopdesk.services.share_checks import (
    capital_faults,
    card_faults,
    certificate_faults,
    transfer_faults,
    yearly_number_faults,
)
from coopdesk.storage.models import (
    Attachment,
    Cooperative,
    Counter,
    Member,
    MemberEvent,
    MembershipApplication,
    Neighbourhood,
    ShareTransaction,
)

_MOST: Final = 20


class CheckName(StrEnum):
    """What was looked at; the faces word it."""

    DATABASE = "database"
    REFERENCES = "references"
    LEDGER = "ledger"
    NO_NEGATIVE_SHARES = "no_negative_shares"
    AUDIT = "audit"
    FILES = "files"
    NUMBERS = "numbers"
    STATUSES = "statuses"
    NAMES = "names"
    CAPITAL = "capital"
    TRANSFERS = "transfers"
    CERTIFICATES = "certificates"
    YEARLY_NUMBERS = "yearly_numbers"
    CARDS = "cards"
    APPLICATIONS = "applications"
    STEPS = "steps"
    SETTLEMENTS = "settlements"
    MEETING_NUMBERS = "meeting_numbers"
    ENTITLED_LISTS = "entitled_lists"
    MINUTES = "minutes"
    VOTES = "votes"
    HOLDERS = "holders"
    ELECTIONS = "elections"
    MERGES = "merges"


@dataclass(frozen=True, slots=True)
class CheckRow:
    """The answer to one question."""

    name: str
    ok: bool
    found: int
    """How many faults."""
    details: tuple[str, ...] = ()
    """The first of them: numbers of members, ids of records, hashes."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """All answers, in the order they were asked."""

    rows: tuple[CheckRow, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return all(row.ok for row in self.rows)


def check_office(office: Office, progress: Progress | None = None) -> CheckReport:
    """Ask every question; writes nothing."""
    progress = progress or Progress()
    rows: list[CheckRow] = []
    for done, (name, question) in enumerate(CHECKS):
        progress.step(done, len(CHECKS))
        faults = office.read(question)
        rows.append(CheckRow(name, not faults, len(faults), tuple(faults[:_MOST])))
    progress.step(len(CHECKS), len(CHECKS))
    return CheckReport(tuple(rows))


def _database(session: Session) -> list[str]:
    """Every page and index on SQLite; a PostgreSQL server checks its own pages as it reads them."""
    if session.get_bind().dialect.name == "sqlite":
        return [found for found in session.scalars(text("PRAGMA integrity_check")) if found != "ok"]
    bad = text("SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid")
    return list(session.scalars(bad))


def _references(session: Session) -> list[str]:
    """References that lead nowhere; PostgreSQL never lets one arise."""
    if session.get_bind().dialect.name != "sqlite":
        unproved = text("SELECT conname FROM pg_constraint WHERE NOT convalidated")
        return [str(name) for name in session.scalars(unproved)]
    broken = session.execute(text("PRAGMA foreign_key_check"))
    return [f"{table}/{row}" for table, row, *_ in broken]


def _ledger(session: Session) -> list[str]:
    """Members whose shares or paid-in value are not the sum of their ledger."""
    sums = (
        select(
            ShareTransaction.member_id,
            func.sum(ShareTransaction.shares).label("shares"),
            func.sum(ShareTransaction.amount).label("amount"),
        )
        .group_by(ShareTransaction.member_id)
        .subquery()
    )
    return _listed(
        session,
        select(Member.number)
        .outerjoin(sums, sums.c.member_id == Member.id)
        .where(
            (Member.shares != func.coalesce(sums.c.shares, 0))
            | (Member.amount != func.coalesce(sums.c.amount, 0))
        )
        .order_by(Member.number),
    )


def _negative(session: Session) -> list[str]:
    """Members whose holding was below zero at the end of some day of its history."""
    running = (
        select(
            ShareTransaction.member_id,
            func.sum(func.sum(ShareTransaction.shares))
            .over(partition_by=ShareTransaction.member_id, order_by=ShareTransaction.on_date)
            .label("held"),
        )
        .group_by(ShareTransaction.member_id, ShareTransaction.on_date)
        .subquery()
    )
    below = select(running.c.member_id).where(running.c.held < 0)
    query = select(Member.number).where(Member.id.in_(below)).order_by(Member.number)
    return _listed(session, query)


def _audit(session: Session) -> list[str]:
    """The first entry where the chain does not hold."""
    broken = verify_chain(session)
    return [] if broken is None else [str(broken)]


def _files(session: Session) -> list[str]:
    """Files that records speak of and that are gone or changed."""
    wanted = kept_papers(session)
    for column in (
        Attachment.sha256,
        Member.photo_sha256,
        MembershipApplication.photo_sha256,
        Cooperative.logo_sha256,
    ):
        wanted.update(session.scalars(select(column).where(column != "").distinct()))
    files = acting(session).files
    return [digest for digest in sorted(wanted) if not is_whole(path_of(files, digest), digest)]


def _numbers(session: Session) -> list[str]:
    """Series whose next number would be one that somebody has."""
    counters = session.execute(select(Counter.scope, Counter.last))
    counted = {counter.scope: counter.last for counter in counters}
    highest = {"member": session.scalar(select(func.max(Member.number))) or 0}
    return [scope for scope, number in highest.items() if number > counted.get(scope, 0)]


def _statuses(session: Session) -> list[str]:
    """Members whose status is not what the last valid event that leads to one says."""
    reversed_ids = select(MemberEvent.reverses_id).where(MemberEvent.reverses_id.is_not(None))
    place = func.row_number().over(
        partition_by=MemberEvent.member_id,
        order_by=(MemberEvent.effective_on.desc(), MemberEvent.id.desc()),
    )
    valid = (
        select(MemberEvent.member_id, MemberEvent.kind, place.label("place"))
        .where(
            MemberEvent.reverses_id.is_(None),
            MemberEvent.id.not_in(reversed_ids),
            MemberEvent.kind.in_(EVENT_STATUS),
        )
        .subquery()
    )
    said = case(
        *((valid.c.kind == kind, status.value) for kind, status in EVENT_STATUS.items()), else_=""
    )
    query = (
        select(Member.number)
        .join(valid, (valid.c.member_id == Member.id) & (valid.c.place == 1))
        .where(Member.status != said)
    )
    return _listed(session, query.order_by(Member.number))


def _names(session: Session) -> list[str]:
    """Names that a search would not find, because their folded form is not today's."""
    members = session.execute(select(Member.number, Member.full_name, Member.name_key))
    places = session.execute(select(Neighbourhood.id, Neighbourhood.name, Neighbourhood.name_key))
    row = MembershipApplication
    applicants = session.execute(select(row.id, row.full_name, row.name_key))
    return [
        *(str(number) for number, name, key in members if fold(name) != key),
        *(f"neighbourhood/{id_}" for id_, name, key in places if fold(name) != key),
        *(f"membership_application/{id_}" for id_, name, key in applicants if fold(name) != key),
    ]


def _listed(session: Session, query: Select[Any]) -> list[str]:
    found: Iterable[Any] = session.scalars(query)
    return [str(value) for value in found]


CHECKS: Final[tuple[tuple[str, Callable[[Session], list[str]]], ...]] = (
    (CheckName.DATABASE, _database),
    (CheckName.REFERENCES, _references),
    (CheckName.LEDGER, _ledger),
    (CheckName.NO_NEGATIVE_SHARES, _negative),
    (CheckName.AUDIT, _audit),
    (CheckName.FILES, _files),
    (CheckName.NUMBERS, _numbers),
    (CheckName.STATUSES, _statuses),
    (CheckName.NAMES, _names),
    (CheckName.CAPITAL, capital_faults),
    (CheckName.TRANSFERS, transfer_faults),
    (CheckName.CERTIFICATES, certificate_faults),
    (CheckName.YEARLY_NUMBERS, yearly_number_faults),
    (CheckName.CARDS, card_faults),
    (CheckName.APPLICATIONS, application_faults),
    (CheckName.STEPS, step_faults),
    (CheckName.SETTLEMENTS, settlement_faults),
    (CheckName.MEETING_NUMBERS, meeting_number_faults),
    (CheckName.ENTITLED_LISTS, list_faults),
    (CheckName.MINUTES, minutes_faults),
    (CheckName.VOTES, vote_faults),
    (CheckName.HOLDERS, holder_faults),
    (CheckName.ELECTIONS, election_faults),
    (CheckName.MERGES, merge_faults),
)
"""Every check the office knows; add yours at the end."""
