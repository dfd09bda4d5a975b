"""A data file that cannot be opened makes room, and nothing of it is lost."""

from pathlib import Path

import pytest

from coopdesk.errors import OfficeError, Problem
from coopdesk.services.office import open_office
from coopdesk.services.opening import DATABASE_NAME
from coopdesk.services.rescue import set_aside
from tests.makers import NOW


def test_the_file_and_its_log_are_renamed_together(tmp_path: Path) -> None:
    for tail in ("", "-wal"):
        (tmp_path / f"{DATABASE_NAME}{tail}").write_text(f"damaged{tail}")

    aside = set_aside(tmp_path, now=NOW)

    assert aside.read_text() == "damaged"
    assert aside.with_name(aside.name + "-wal").read_text() == "damaged-wal"
    assert not (tmp_path / DATABASE_NAME).exists()
    open_office(tmp_path).close()


def test_the_file_of_an_open_window_is_left_alone(tmp_path: Path) -> None:
    window = open_office(tmp_path, window=True)

    with pytest.raises(OfficeError) as refused:
        set_aside(tmp_path, now=NOW)

    window.close()
    assert refused.value.problem is Problem.ALREADY_OPEN
    assert (tmp_path / DATABASE_NAME).exists()
