"""backup, restore, check: looking after the data."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from coopdesk.cli.desk import opened
from coopdesk.cli.output import answer, progress_line, say
from coopdesk.errors import OfficeError, Problem
from coopdesk.reports.font_check import damaged_fonts
from coopdesk.services.backup import BackupContent, make_backup, read_backup, restore_backup
from coopdesk.services.check import CheckName, CheckRow, check_office
from coopdesk.services.rescue import set_aside
from coopdesk.wording import members, shares
from coopdesk.wording.checks import FONTS, check_text, check_title

_DAMAGED: Final = frozenset({Problem.DATABASE_DAMAGED, Problem.NOT_A_DATABASE})


def backup(given: Namespace) -> int:
    """Write everything to one file that was read back and compared."""
    target = Path(given.file) if given.file else None
    with opened(given) as office:
        written = make_backup(office, target, progress_line("نسخ احتياطي"))
        content = read_backup(written)
    say(f"كُتبت النسخة الاحتياطية وقُرئت وقورنت: {written}")
    _tell(content)
    return 0


def restore(given: Namespace) -> int:
    """Say what is in the backup, keep the present, and bring the backup back."""
    source = Path(given.file)
    content = read_backup(source, progress_line("قراءة النسخة"))
    say(f"في النسخة: {source}")
    _tell(content)
    _make_room(given)
    with opened(given, create=True) as office:
        restore_backup(office, source, progress_line("استعادة"))
        kept = office.backups
    say(f"استُعيد المكتب. وحُفظ ما كان قبلها في: {kept}")
    return 0


def _make_room(given: Namespace) -> None:
    """A file that cannot be opened any more must not keep its own backup out."""
    try:
        with opened(given, create=True):
            return
    except OfficeError as error:
        if given.url or error.problem not in _DAMAGED:
            raise
    aside = set_aside(given.data, now=datetime.now(UTC))
    say(f"ملف البيانات متضرر، فوُضع جانبًا باسم: {aside}")


def check(given: Namespace) -> int:
    """Ask whether everything still agrees; 1 when something does not."""
    rows = [*_office_rows(given), _fonts()]
    sound = all(row.ok for row in rows)
    if given.json:
        answer({"ok": sound, "checks": [_as_json(row) for row in rows]})
    else:
        for row in rows:
            mark = "✓" if row.ok else "✗"
            say(f"{mark} {check_title(row.name)}: {_text(row)}")
        say("كل شيء سليم." if sound else "وُجدت أخطاء؛ انظر ما فوق.")
    return 0 if sound else 1


def _office_rows(given: Namespace) -> Sequence[CheckRow]:
    try:
        with opened(given) as office:
            return check_office(office, progress_line("فحص")).rows
    except OfficeError as error:
        if error.problem not in _DAMAGED:
            raise
        return [CheckRow(CheckName.DATABASE, ok=False, found=1)]  # nothing else can be asked


def _fonts() -> CheckRow:
    damaged = damaged_fonts()
    return CheckRow(FONTS, not damaged, len(damaged), tuple(damaged))


def _text(row: CheckRow) -> str:
    return check_text(row.name, row.found, row.details)


def _as_json(row: CheckRow) -> dict[str, Any]:
    return {"name": str(row.name), "ok": row.ok, "found": row.found, "message": _text(row)}


def _tell(content: BackupContent) -> None:
    made = f"{content.made_at.astimezone():%Y/%m/%d %H:%M}"
    say(f"«{content.cooperative or '—'}»، {made}")
    parts = [members(content.members), shares(content.shares), f"المرفقات {content.files:,}"]
    if content.missing:
        parts.append(f"مرفقات كانت ناقصة يوم النسخ {content.missing:,}")
    say("، ".join(parts))


COMMANDS = {"backup": backup, "restore": restore, "check": check}
