"""Founding, filling, backing up, restoring and checking an office by words."""

import json
import sqlite3
from pathlib import Path

from coopdesk.services.opening import DATABASE_NAME
from tests.cli.conftest import Terminal


def test_a_new_office_is_named_once(coopdesk: Terminal, data: Path) -> None:
    words = ("init", "--name", "جمعية الأمل", "--district", "معين", "--share-value", "5000")

    first, again = coopdesk(*words), coopdesk(*words)

    assert first.status == 0
    assert "جمعية الأمل" in first.out
    assert (data / DATABASE_NAME).exists()
    assert again.status == 1
    assert "فيه بيانات" in again.err


def test_a_name_of_blanks_is_refused(coopdesk: Terminal) -> None:
    answer = coopdesk("init", "--name", "  ")

    assert answer.status == 1
    assert "اسم الجمعية" in answer.err


def test_a_made_up_cooperative_has_as_many_members_as_asked(coopdesk: Terminal) -> None:
    answer = coopdesk("demo", "--members", "40")

    assert answer.status == 0
    assert "40 عضوًا" in answer.out
    assert coopdesk("demo").status == 1  # no longer empty


def test_a_mistyped_folder_is_refused_and_nothing_is_made_there(
    coopdesk: Terminal, data: Path, tmp_path: Path
) -> None:
    for words in (
        ["search", "محمد"],
        ["export", "members", tmp_path / "list.csv"],
        ["print", "members-register"],
        ["backup"],
        ["check"],
    ):
        answer = coopdesk(*words)
        assert (answer.status, answer.out) == (1, ""), words
        assert str(data) in answer.err
    assert not data.exists()


def test_a_sound_office_passes_every_check(small_office: Terminal) -> None:
    answer = small_office("check")

    assert answer.status == 0
    assert "✗" not in answer.out
    assert answer.out.count("✓") >= 10


def test_a_change_behind_the_programs_back_is_found(small_office: Terminal, data: Path) -> None:
    with sqlite3.connect(data / DATABASE_NAME) as connection:
        connection.execute("DROP TRIGGER audit_entry_stays")
        connection.execute("UPDATE audit_entry SET who = 'nobody' WHERE id = 3")
    connection.close()

    answer = small_office("check", "--json")

    report = json.loads(answer.out)
    assert answer.status == 1
    assert not report["ok"]
    (broken,) = [check for check in report["checks"] if not check["ok"]]
    assert broken["name"] == "audit"
    assert "(3)" in broken["message"]


def test_a_damaged_file_is_told_as_such(small_office: Terminal, data: Path) -> None:
    _damage(data)

    answer = small_office("check", "--json")

    assert answer.status == 1
    assert json.loads(answer.out)["checks"][0] == {
        "name": "database",
        "ok": False,
        "found": 1,
        "message": "ملف البيانات متضرر: استعد آخر نسخة احتياطية.",
    }


def test_a_backup_brings_everything_back(
    small_office: Terminal, data: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "usb" / "saved.coopdesk-backup"
    before = small_office("search", "محمد", "--json").out
    assert small_office("backup", saved).status == 0

    elsewhere = tmp_path / "new"
    data.rename(elsewhere)
    answer = small_office("restore", saved)

    assert answer.status == 0
    assert "40 عضوًا" in answer.out  # it says what is in it
    assert small_office("search", "محمد", "--json").out == before
    assert small_office("check").status == 0


def test_a_backup_is_restored_over_a_damaged_file_which_is_kept(
    small_office: Terminal, data: Path, tmp_path: Path
) -> None:
    saved = tmp_path / "saved.coopdesk-backup"
    assert small_office("backup", saved).status == 0
    damaged = _damage(data)

    answer = small_office("restore", saved)

    assert answer.status == 0
    (aside,) = data.glob("damaged-*.db")
    assert aside.read_bytes() == damaged
    assert small_office("check").status == 0


def test_what_is_not_a_backup_changes_nothing(small_office: Terminal, tmp_path: Path) -> None:
    other = tmp_path / "letter.coopdesk-backup"
    other.write_text("dear secretary")
    before = small_office("search", "محمد", "--json").out

    for file in (other, tmp_path / "missing.coopdesk-backup"):
        answer = small_office("restore", file)
        assert answer.status == 1
        assert answer.err.strip()
        assert answer.out == ""

    assert small_office("search", "محمد", "--json").out == before


def test_backups_without_a_name_gather_in_the_data_folder(
    small_office: Terminal, data: Path
) -> None:
    assert small_office("backup").status == 0
    assert small_office("backup").status == 0
    assert len(list((data / "backups").iterdir())) == 2


def _damage(data: Path) -> bytes:
    """Overwrite a few pages in the middle of the file, as a dying disk does."""
    file = data / DATABASE_NAME
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    content = bytearray(file.read_bytes())
    content[3 * 4096 : 9 * 4096] = b"\x55" * (6 * 4096)
    file.write_bytes(content)
    return bytes(content)
