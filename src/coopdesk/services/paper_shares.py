"""What the papers of shares are made of, read in one piece."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from coopdesk.domain.quorum import QuorumPreview, quorum_preview
from coopdesk.domain.shares import GOOD_STANDING
from coopdesk.services.cooperative import the_cooperative
from coopdesk.services.paper_subjects import member_ids
from coopdesk.services.rules import office_rules
from coopdesk.services.settings_store import stored_settings
from coopdesk.services.share_balances import (
    BalanceRow,
    BalanceTotals,
    balance_totals,
    balances,
)
from coopdesk.services.share_ledger import LedgerFilter, LedgerRow, iter_ledger, ledger_ids
from coopdesk.services.shares import Holding, capital

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BalancesOfDay:
    """Who held what at the end of a day."""

    rows: tuple[BalanceRow, ...]
    totals: BalanceTotals
    cap_percent: int
    """What one member may hold (Law 39/1998 Art. 3-e)."""


@dataclass(frozen=True, slots=True)
class VotersOfDay:
    """Who makes up the general assembly on a day, and how many must come."""

    rows: tuple[BalanceRow, ...]
    quorum: QuorumPreview
    cap_percent: int
    counts_all: bool
    """By the office's own rule everybody counts, not only those in good standing."""


def with_ledger(
    session: Session,
    use: Callable[[Iterator[LedgerRow], int, Holding], T],
    *,
    numbers: Sequence[str],
    until: date,
) -> T:
    """Hand the ledger to `use`: its lines one by one, how many, and the capital of the day.

    Raises:
        RefusedError: nobody has one of the numbers.
    """
    members = tuple(member_ids(session, numbers)) if numbers else None
    chosen = LedgerFilter(member_ids=members, until=until)
    count = len(ledger_ids(session, chosen))
    return use(iter_ledger(session, chosen), count, capital(session, as_of=until))


def balances_of_day(session: Session, *, as_of: date) -> BalancesOfDay:
    """The balances with their sums."""
    return BalancesOfDay(
        tuple(balances(session, as_of=as_of)),
        balance_totals(session, as_of=as_of),
        office_rules(session).number("rules.share_cap_pct"),
    )


def voters_of_day(session: Session, *, as_of: date) -> VotersOfDay:
    """Those who may vote, with the quorum that their number asks for (Law 39/1998 Art. 54).

    Raises:
        RefusedError: the office has no cooperative yet.
    """
    rows = tuple(balances(session, as_of=as_of, only_voters=True))
    rules = office_rules(session)
    board = the_cooperative(session).board_size
    return VotersOfDay(
        rows,
        quorum_preview(len(rows), board, stored_settings(session)),
        rules.number("rules.share_cap_pct"),
        rules.value("quorum.base") != GOOD_STANDING,
    )
