"""print: a document as PDF."""

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Final

from coopdesk.cli.desk import opened
from coopdesk.cli.output import progress_line, refuse, say
from coopdesk.domain.calendars import parse_date
from coopdesk.errors import Problem, RefusedError
from coopdesk.reports.catalogue import DOCUMENTS, DocumentSpec, Takes, print_document
from coopdesk.services.hijri_corrections import hijri_corrections
from coopdesk.services.office import Office
from coopdesk.wording.papers import takes_text

_HAS_DATE: Final = "؛ ولها --as-of"
_HAS_ISSUE: Final = "؛ ولها --issue"
_WRONG_USAGE: Final = 2


def print_paper(given: Namespace) -> int:
    """Write a document about some numbers, or about all."""
    if given.list:
        for each in DOCUMENTS.values():
            more = (_HAS_DATE if each.has_date else "") + (_HAS_ISSUE if each.issue else "")
            say(f"{each.name}\t{each.title_ar}\t{takes_text(each)}{more}")
        return 0
    spec = DOCUMENTS.get(given.document)
    wrong = _wrong_use(spec, given)
    if wrong:
        refuse(wrong)
        return _WRONG_USAGE
    target = Path(given.output) if given.output else _named(given)
    with opened(given) as office:
        as_of = _day(office, given.as_of) if given.as_of else None
        if given.issue and spec is not None:
            _issue(office, spec, given.numbers)
        _print(office, given, target, as_of)
    say(f"كُتبت الوثيقة: {target}")
    return 0


def _wrong_use(spec: DocumentSpec | None, given: Namespace) -> str:
    if spec is None:
        return ""
    if spec.takes is Takes.NONE and given.numbers:
        return f"الوثيقة «{spec.title_ar}» لا تأخذ أرقامًا."
    if given.as_of and not spec.has_date:
        return f"الوثيقة «{spec.title_ar}» عن اليوم وحده، فلا تأخذ --as-of."
    if given.issue and spec.issue is None:
        return f"الوثيقة «{spec.title_ar}» لا تُصدر، فلا تأخذ --issue."
    return ""


def _issue(office: Office, spec: DocumentSpec, numbers: list[str]) -> None:
    """Issue the cards or certificates that are missing."""
    if spec.issue is not None:
        issued = office.write(spec.issue, numbers, today=office.today())
        say(f"صدر جديدًا: {issued}")


def _day(office: Office, text: str) -> date:
    """A day as people write it, in either calendar."""
    corrections = office.read(hijri_corrections)
    parsed = parse_date(text, today=office.today(), corrections=corrections)
    if parsed is None or parsed.day is None:
        raise RefusedError(Problem.BAD_DATE)
    return parsed.day


def _print(office: Office, given: Namespace, target: Path, as_of: date | None) -> None:
    """Write the file; a card or certificate in it counts as printed."""
    shown = print_document(
        office,
        given.document,
        given.numbers,
        target,
        progress_line("طباعة"),
        as_of=as_of,
    )
    printings = DOCUMENTS[given.document].printings
    if printings is not None:
        office.write(printings.count, list(shown))


def _named(given: Namespace) -> Path:
    """Where nothing is said: here, under the document's own name."""
    numbers = [number.replace("/", "_") for number in given.numbers[:3]]
    return Path("-".join([Path(given.document).name, *numbers]) + ".pdf")


COMMANDS = {"print": print_paper}
