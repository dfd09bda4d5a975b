"""export, search: the register of members."""

from argparse import Namespace
from pathlib import Path

from coopdesk.cli.desk import opened
from coopdesk.cli.output import answer, progress_line, say
from coopdesk.domain.phones import show_phone
from coopdesk.services.exporting import export_rows
from coopdesk.services.member_list import member_ids
from coopdesk.services.member_search import search_members
from coopdesk.wording import code_text, members
from coopdesk.wording.member_table import COLUMNS, read_rows

_HITS = 100
"""More answers than this mean that the question was too short."""


def export(given: Namespace) -> int:
    """Write the whole register to a workbook or a CSV file."""
    target = Path(given.file)
    with opened(given) as office:
        ids = office.read(member_ids, today=office.today())
        written = export_rows(
            target,
            [each.column for each in COLUMNS],
            read_rows(office, ids),
            title="سجل الأعضاء",
            progress=progress_line("إخراج"),
            total=len(ids),
        )
    say(f"أُخرج {members(written)} إلى: {target}")
    return 0


def search(given: Namespace) -> int:
    """Who may be meant, best first."""
    with opened(given) as office:
        hits = office.read(search_members, " ".join(given.text), limit=_HITS)
    if given.json:
        answer(
            [
                {
                    "number": hit.number,
                    "name": hit.full_name,
                    "status": code_text(hit.status),
                    "neighbourhood": hit.neighbourhood,
                    "phone": hit.phone,
                }
                for hit in hits
            ]
        )
        return 0
    for hit in hits:
        parts = (str(hit.number), hit.full_name, code_text(hit.status), hit.neighbourhood)
        say("\t".join([*parts, show_phone(hit.phone)]))
    if not hits:
        say("لم يُعثر على أحد.")
    return 0


COMMANDS = {"export": export, "search": search}
