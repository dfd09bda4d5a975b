"""Hours are understood in the forms people write."""

from datetime import time

import pytest

from coopdesk.domain.clock_times import read_time


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("9", time(9)),
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("0930", time(9, 30)),
        ("٩:٣٠ ص", time(9, 30)),
        ("4 م", time(16)),
        ("٤:١٥ عصرًا", time(16, 15)),
        ("12 ظهرًا", time(12)),
        ("12 صباحًا", time(0)),
        ("16:05", time(16, 5)),
        ("7pm", time(19)),
    ],
)
def test_an_hour_is_understood(text: str, meant: time) -> None:
    assert read_time(text) == meant


@pytest.mark.parametrize("text", ["", "غدًا", "25", "9:75", "9:3", "9 غدًا", "1:2:3"])
def test_what_is_no_hour_is_not_guessed(text: str) -> None:
    assert read_time(text) is None
