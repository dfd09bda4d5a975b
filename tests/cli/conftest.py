"""The program as a person at a terminal meets it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from coopdesk.cli.main import run


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    status: int
    out: str
    err: str


Terminal = Callable[..., Said]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "office"


@pytest.fixture
def coopdesk(data: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Give words to the program, on an office of this test's own."""

    def type_in(*words: Any) -> Said:
        capsys.readouterr()
        status = run([str(word) for word in words], data=data)
        said = capsys.readouterr()
        return Said(status, said.out, said.err)

    return type_in


@pytest.fixture
def small_office(coopdesk: Terminal) -> Terminal:
    """The same terminal, after `demo` has made a cooperative of forty."""
    assert coopdesk("demo", "--members", 40, "--seed", 5).status == 0
    return coopdesk
