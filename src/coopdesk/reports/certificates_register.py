"""The register of share certificates and membership cards that were issued."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from coopdesk.domain.shares import CardState, CertificateState
from coopdesk.reports import texts
from coopdesk.reports.document_spec import Target
from coopdesk.reports.engine import Column, Row
from coopdesk.reports.list_paper import (
    ListPaper,
    day_text,
    open_list,
    register_table,
    say_nothing,
)
from coopdesk.reports.stationery import Reader, stationery
from coopdesk.services.cards import RENEWED, CardRow, list_cards
from coopdesk.services.certificates import CertificateRow, list_certificates
from coopdesk.services.progress import Progress

TITLE: Final = "سجل شهادات الأسهم وبطاقات العضوية"
_RENEWAL: Final = "تجديد"
_NO_CERTIFICATES: Final = "لم تصدر شهادات أسهم بعد."
_NO_CARDS: Final = "لم تصدر بطاقات عضوية بعد."

_CERTIFICATES: Final = register_table(
    Column("رقم الشهادة", 22, "center"),
    Column("تاريخ\nالإصدار", 22, "center"),
    Column("رقم\nالعضو", 16, "center"),
    Column("الاسم", 62, "name"),
    Column("عدد\nالأسهم", 18, "number"),
    Column("القيمة\n(ريال)", 24, "number"),
    Column("الحالة وتاريخها", 32, "name"),
    Column("السبب", 37),
    Column("بدل عن\nشهادة", 20, "center"),
    Column("مرات\nالطباعة", 16, "center"),
    has_totals=False,
)
_CARDS: Final = register_table(
    Column("رقم البطاقة", 22, "center"),
    Column("تاريخ\nالإصدار", 22, "center"),
    Column("رقم\nالعضو", 16, "center"),
    Column("الاسم", 62, "name"),
    Column("الحي", 34, "name"),
    Column("صالحة\nحتى", 24, "center"),
    Column("الحالة وتاريخها", 32, "name"),
    Column("السبب", 41),
    Column("مرات\nالطباعة", 16, "center"),
    has_totals=False,
)


def print_certificates_register(reader: Reader, target: Target, progress: Progress) -> None:
    """Print every certificate, then every card, in the order of their numbers."""
    paper = stationery(reader)
    certificates, cards = reader.read(list_certificates), reader.read(list_cards)
    note = f"الشهادات: {len(certificates):,} – البطاقات: {len(cards):,}"
    with open_list(paper, ListPaper(TITLE, note), target, progress) as document:
        document.heading(_valid_of("شهادات الأسهم", certificates))
        if certificates:
            document.table(_CERTIFICATES, map(_certificate, certificates), count=len(certificates))
        else:
            say_nothing(document, _NO_CERTIFICATES)
        if certificates and cards:
            document.next_page()
        document.heading(_valid_of("بطاقات العضوية", cards))
        if cards:
            document.table(_CARDS, map(_card, cards), count=len(cards))
        else:
            say_nothing(document, _NO_CARDS)


def _valid_of(what: str, rows: Sequence[CertificateRow] | Sequence[CardRow]) -> str:
    valid = sum(row.state in (CertificateState.VALID, CardState.VALID) for row in rows)
    return f"{what} ({len(rows):,}، السارية منها {valid:,})"


def _certificate(row: CertificateRow) -> Row:
    return (
        row.number_text,
        day_text(row.issued_on),
        str(row.number),
        row.full_name,
        row.shares,
        row.amount,
        _standing(row.state, row.state_on),
        row.state_reason,
        row.replaces_no,
        str(row.print_count),
    )


def _card(row: CardRow) -> Row:
    return (
        row.card_no_text,
        day_text(row.issued_on),
        str(row.number),
        row.full_name,
        row.neighbourhood,
        day_text(row.valid_until),
        _standing(row.state, row.state_on),
        _RENEWAL if row.state_reason == RENEWED else row.state_reason,
        str(row.print_count),
    )


def _standing(state: CertificateState | CardState, since: date) -> str:
    word = texts.code_word(state)
    valid = state in (CertificateState.VALID, CardState.VALID)
    return word if valid else f"{word} {day_text(since)}"
