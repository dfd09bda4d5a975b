"""Meetings and quorums by words."""

import json
from pathlib import Path

import pytest

from coopdesk.domain.meetings import MeetingKind
from coopdesk.services.office import open_office
from coopdesk.services.rules import set_rules
from tests.cli.conftest import Terminal
from tests.services.sitting_maker import founded, in_session, opened, planned, seated


@pytest.mark.parametrize(
    ("words", "required", "article"),
    [
        (("--call", 1, "--eligible", 5000), 3334, "54"),
        (("--call", 2, "--eligible", 5000), 2501, "54"),
        (("--call", 3, "--eligible", 5000, "--board", 9), 18, "54"),
        (("--eligible", 31), 21, "54"),
        (("--eligible", 385, "--special"), 257, "55"),
    ],
)
def test_the_quorum_of_the_assembly_by_the_law(
    coopdesk: Terminal, data: Path, words: tuple[object, ...], required: int, article: str
) -> None:
    said = json.loads(coopdesk("quorum", "--organ", "assembly", *words, "--json").out)
    assert (said["required"], said["article"]) == (required, article)
    plain = coopdesk("quorum", "--organ", "assembly", *words)
    assert plain.status == 0
    assert f"{required:,}" in plain.out
    assert f"المادة: {article}" in plain.out
    assert not data.exists()  # asked without an office, none is made


def test_the_quorum_of_board_and_committees(coopdesk: Terminal) -> None:
    board = json.loads(coopdesk("quorum", "--organ", "board", "--eligible", 9, "--json").out)
    control = coopdesk("quorum", "--organ", "control", "--eligible", 3).out
    assert (board["required"], board["rule"], board["article"]) == (5, "board", "60")
    assert "العدد اللازم: 2" in control
    assert "لم يذكره القانون" in control


def test_the_offices_own_figures_count(coopdesk: Terminal, data: Path) -> None:
    office = open_office(data)
    founded(office)
    office.write(set_rules, {"quorum.call1": "1/2", "quorum.special": "3/4"})
    office.close()
    assembly = ("quorum", "--organ", "assembly")
    assert json.loads(coopdesk(*assembly, "--eligible", 101, "--json").out)["required"] == 51
    special = json.loads(coopdesk(*assembly, "--eligible", 100, "--special", "--json").out)
    assert (special["required"], special["part"]) == (75, "3/4")
    third = json.loads(coopdesk(*assembly, "--call", 3, "--eligible", 9, "--json").out)
    assert (third["required"], third["board"], third["is_reachable"]) == (10, 5, False)
    assert "فلا يكتمل النصاب أبدًا" in coopdesk(*assembly, "--call", 3, "--eligible", 9).out


@pytest.mark.parametrize(
    "words",
    [
        ("--organ", "assembly"),
        ("--organ", "party", "--eligible", 3),
        ("--organ", "assembly", "--call", 4, "--eligible", 3),
        ("--organ", "assembly", "--eligible", -3),
        ("--organ", "assembly", "--call", 3, "--eligible", 3),
        ("--organ", "board", "--special", "--eligible", 3),
    ],
)
def test_wrong_words_are_turned_away(coopdesk: Terminal, words: tuple[object, ...]) -> None:
    said = coopdesk("quorum", *words)
    assert said.status == 2
    assert said.err


def test_meetings_are_listed_under_the_numbers_that_print_takes(
    coopdesk: Terminal, data: Path
) -> None:
    assert coopdesk("init", "--name", "جمعية").status == 0
    assert "لا اجتماعات" in coopdesk("meetings").out
    assert json.loads(coopdesk("meetings", "--json").out) == []


def test_a_line_and_its_fields_say_what_a_person_needs(coopdesk: Terminal, data: Path) -> None:
    office = open_office(data)
    ids = founded(office)
    seated(office, ids[:5])
    planned(office, MeetingKind.CONTROL)
    in_session(office, MeetingKind.BOARD, present=4)
    opened(office)
    office.close()
    rows = {row["number"]: row for row in json.loads(coopdesk("meetings", "--json").out)}
    assert set(rows) == {"control/1/2026", "board/1/2026", "assembly/1/2026"}
    board = rows["board/1/2026"]
    assert (board["present"], board["required"], board["article"]) == (4, 3, "60")
    assert (board["date"], board["time"], board["status"]) == ("2026-12-10", "09:00", "in_session")
    lines = coopdesk("meetings").out.splitlines()
    [line] = [line for line in lines if line.startswith("assembly/1/2026\t")]
    assert "الدعوة الأولى" in line
    assert "1448/07/01هـ الموافق 2026/12/10م 09:00" in line


def test_an_office_that_is_not_there_is_said(coopdesk: Terminal) -> None:
    said = coopdesk("meetings")
    assert said.status == 1
    assert said.err
