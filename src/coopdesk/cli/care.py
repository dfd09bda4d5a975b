"""backup, restore, check: looking after the data."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from coopdesk.cli.desk import opened
from coopdesk.cli.output import answer, progress_line, say
from coopdesk.reports.font_check import damaged_fonts
from coopdesk.services.backup import BackupContent, make_backup, read_backup, restore_backup
from coopdesk.services.check import CheckRow, check_office
from coopdesk.wording import members, shares
from coopdesk.wording.checks import FONTS, check_text, check_title


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
    with opened(given, create=True) as office:
        restore_backup(office, source, progress_line("استعادة"))
        kept = office.backups
    say(f"استُعيد المكتب. وحُفظ ما كان قبلها في: {kept}")
    return 0


def check(given: Namespace) -> int:
    """Ask whether everything still agrees; 1 when something does not."""
    with opened(given) as office:
        rows = [*check_office(office, progress_line("فحص")).rows, _fonts()]
    sound = all(row.ok for row in rows)
    if given.json:
        answer({"ok": sound, "checks": [_as_json(row) for row in rows]})
    else:
        for row in rows:
            mark = "✓" if row.ok else "✗"
            say(f"{mark} {check_title(row.name)}: {_text(row)}")
        say("كل شيء سليم." if sound else "وُجدت أخطاء؛ انظر ما فوق.")
    return 0 if sound else 1


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
