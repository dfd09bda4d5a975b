"""The moment a count was reached, against counting everybody anew at every moment."""

import random
from datetime import UTC, datetime, timedelta

import pytest

from coopdesk.domain.presence import Sent, Stay, first_reached

START = datetime(2026, 12, 10, 6, tzinfo=UTC)


def minute(count: int) -> datetime:
    return START + timedelta(minutes=count)


def votes_at(at: datetime, stays: list[Stay], sent: list[Sent]) -> int:
    here = {
        stay.who for stay in stays if stay.since <= at and (stay.until is None or at < stay.until)
    }
    papers = sum(one.at <= at and one.holder in here and one.giver not in here for one in sent)
    return len(here) + papers


def test_nobody_reaches_nothing() -> None:
    assert first_reached([], [], 1) is None


def test_who_comes_in_the_moment_another_goes_is_counted_with_him() -> None:
    stays = [Stay(1, minute(0), minute(5)), Stay(2, minute(5))]
    assert first_reached(stays, [], 2) == minute(5)


@pytest.mark.parametrize("seed", range(40))
def test_random_mornings(seed: int) -> None:
    chance = random.Random(seed)
    moments = iter(chance.sample(range(200), 60))  # no two things in one moment
    stays: list[Stay] = []
    for who in range(12):
        times = sorted(next(moments) for _ in range(chance.choice((1, 2, 3, 4))))
        ends = [minute(time) for time in times[1::2]]
        for at, since in enumerate(times[::2]):
            stays.append(Stay(who, minute(since), ends[at] if at < len(ends) else None))
    sent = [Sent(giver, chance.randrange(4), minute(next(moments))) for giver in range(8, 12)]
    required = chance.randrange(3, 11)
    expected = next(
        (minute(at) for at in range(200) if votes_at(minute(at), stays, sent) >= required),
        None,
    )
    assert first_reached(stays, sent, required) == expected
