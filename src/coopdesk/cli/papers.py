"""print: a document as PDF."""

from argparse import Namespace
from pathlib import Path
from typing import Final

from coopdesk.cli.desk import opened
from coopdesk.cli.output import progress_line, refuse, say
from coopdesk.reports.catalogue import DOCUMENTS, print_document

_TAKES: Final = {
    "none": "بلا أرقام",
    "member": "أرقام أعضاء؛ وبلا أرقام فهي للجميع",
}
_WRONG_USAGE: Final = 2


def print_paper(given: Namespace) -> int:
    """Write a document for the members of some numbers, or for all."""
    if given.list:
        for each in DOCUMENTS.values():
            say(f"{each.name}\t{each.title_ar}\t{_TAKES[each.takes]}")
        return 0
    spec = DOCUMENTS.get(given.document)
    if spec is not None and spec.takes == "none" and given.numbers:
        refuse(f"الوثيقة «{spec.title_ar}» لا تأخذ أرقامًا.")
        return _WRONG_USAGE
    target = Path(given.output) if given.output else _named(given)
    with opened(given) as office:
        bar = progress_line("طباعة")
        print_document(office, given.document, given.numbers, target, bar)
    say(f"كُتبت الوثيقة: {target}")
    return 0


def _named(given: Namespace) -> Path:
    """Where nothing is said: here, under the document's own name."""
    numbers = [str(number) for number in given.numbers[:3]]
    return Path("-".join([Path(given.document).name, *numbers]) + ".pdf")


COMMANDS = {"print": print_paper}
