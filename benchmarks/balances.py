"""How fast the balances of a day are told, as ratios measured in one run on one machine.

Run it from the root of the source tree: `python -m benchmarks.balances`; with the address of a
PostgreSQL behind it (`postgresql://user@host/database?schema=name`, a schema that is empty) it
measures there. An office of 20,000 members with 60,000 lines in the ledger is made first. Beside
our own question runs the bare statement: the same SQL through the database's own driver, nothing
made of its rows. The two take turns, and the best of each counts.
"""

import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import (
    Engine,
    PoolProxiedConnection,
    func,
    insert,
    select,
)
from sqlalchemy.orm import Session

from coopdesk.domain.members import PaidIn, ShareKind
from coopdesk.services.demo.filling import fill_demo
from coopdesk.services.office import Office, open_office
from coopdesk.services.recording import AUDITED
from coopdesk.services.share_balances import balances, balances_statement
from coopdesk.services.share_ledger import iter_ledger, ledger_ids, ledger_rows
from coopdesk.services.shares import capital
from coopdesk.storage.engine import open_engine
from coopdesk.storage.models import Member, ShareTransaction

MEMBERS, LINES = 20_000, 60_000
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
DAYS = (date(2023, 12, 31), date(2025, 6, 30), TODAY)
TURNS = 9
LIMIT = 1.5
SCREEN = 100
"""Lines of the ledger that a window asks for at once."""


def fill(session: Session) -> None:
    """Members with their first shares, then purchases until the ledger is full."""
    fill_demo(session, today=TODAY, members=MEMBERS)
    chance = random.Random(1)
    there = session.scalar(select(func.count()).select_from(ShareTransaction)) or 0
    holders = session.execute(select(Member.id, Member.joined_on).where(Member.shares > 0)).all()
    lines: list[dict[str, Any]] = []
    for _ in range(LINES - there):
        member_id, joined_on = chance.choice(holders)
        shares = chance.randrange(1, 5)
        lines.append(
            {
                "member_id": member_id,
                "on_date": joined_on + timedelta(chance.randrange((TODAY - joined_on).days + 1)),
                "kind": ShareKind.PURCHASE,
                "shares": shares,
                "unit_value": 5000,
                "amount": shares * 5000,
                "paid_in": PaidIn.CASH,
                "created_at": NOW,
            }
        )
    session.execute(insert(ShareTransaction).execution_options(**AUDITED), lines)


def bare(engine: Engine, driver: PoolProxiedConnection, day: date) -> Callable[[], list[Any]]:
    """The statement of the balances as the driver runs it."""
    whole = {"render_postcompile": True}
    compiled = balances_statement().compile(dialect=engine.dialect, compile_kwargs=whole)
    named = {**compiled.params, "as_of": day}
    given: Any = {name: str(v) if isinstance(v, str) else v for name, v in named.items()}
    if engine.dialect.name == "sqlite":
        plain = {name: str(v) if isinstance(v, date) else v for name, v in given.items()}
        given = tuple(plain[name] for name in compiled.positiontup or ())
    statement = str(compiled)
    cursor = driver.cursor()

    def run() -> list[Any]:
        cursor.execute(statement, given)
        return list(cursor.fetchall())

    return run


def in_turns(clock: Callable[[], float], *works: Callable[[], object]) -> list[float]:
    """The best seconds of each."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(TURNS):
        for work, told in zip(works, times, strict=True):
            start = clock()
            work()
            told.append(clock() - start)
    return [min(told) for told in times]


def measure(office: Office) -> int:
    engine = open_engine(office.url)
    driver = engine.raw_connection()
    # A server works in another process, so its time is that of the clock on the wall.
    clock = time.process_time if engine.dialect.name == "sqlite" else time.perf_counter
    failed = 0
    for day in DAYS:
        ask = partial(office.read, balances, as_of=day)
        ours, theirs = in_turns(clock, ask, bare(engine, driver, day))
        rows = office.read(balances, as_of=day)
        assert sum(row.amount for row in rows) == office.read(capital, as_of=day).amount
        good = ours <= LIMIT * theirs
        failed += not good
        print(
            f"balances on {day}, {len(rows):,} rows: ours / bare {ours / theirs:>6.2f}  <= {LIMIT}"
            f" {'ok' if good else 'MISSED'}   ({ours * 1000:.0f} ms, bare {theirs * 1000:.0f} ms)"
        )
    ids = office.read(ledger_ids)
    middle = ids[len(ids) // 2 :][:SCREEN]
    screen, whole = in_turns(
        clock,
        lambda: office.read(ledger_rows, middle),
        lambda: office.read(lambda session: sum(1 for _ in iter_ledger(session))),
    )
    print(f"{SCREEN} lines in the middle of {len(ids):,}: {screen * 1000:.0f} ms")
    print(f"the whole ledger, streamed: {whole:.2f} s")
    driver.close()
    engine.dispose()
    return failed


def main(url: str = "") -> int:
    with TemporaryDirectory() as folder:
        office = open_office(Path(folder), url=url, now=lambda: NOW)
        office.write(fill)
        failed = measure(office)
        office.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
