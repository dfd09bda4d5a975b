"""Beside a form of shares: what each person holds now and after, and what is to be known."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from coopdesk.services.move_warnings import MoveWarning
from coopdesk.ui import texts
from coopdesk.ui.kit import (
    Card,
    HelpCard,
    Label,
    Notice,
    SidePanel,
    boxed,
    clear,
    column,
    fact,
    line,
)
from coopdesk.ui.kit.layouts import Item


@dataclass(frozen=True, slots=True)
class Change:
    """One person's holding now and when it is done; amounts in whole rials."""

    name: str
    shares: int
    amount: int
    shares_after: int | None = None
    """None while it cannot be done."""
    amount_after: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """What a move comes to."""

    changes: Sequence[Change] = ()
    facts: Sequence[tuple[str, str]] = ()
    """What moves and what it is worth."""
    notes: Sequence[str] = ()
    """What happens besides: certificates handed in, issued anew."""
    warnings: Sequence[str] = ()


class PreviewSide(SidePanel):
    """The warnings of the law, the figures, the help of the field in use."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        """`nothing` is what the card of figures says before anybody is chosen."""
        self.help = HelpCard()
        self._nothing = nothing
        self._warnings = column(spacing=8)
        self._warned = boxed(self._warnings)
        self._figures = Card(padding=14)
        super().__init__(self._warned, self._figures, self.help, width=336, parent=parent)
        self.shown = Preview()
        self.show_preview(Preview())

    def show_preview(self, preview: Preview) -> None:
        """Show other figures and warnings."""
        self.shown = preview
        clear(self._warnings)
        self._warned.setVisible(bool(preview.warnings))
        for sentence in preview.warnings:
            self._warnings.addWidget(Notice(sentence, "warn"))
        clear(self._figures.body)
        self._figures.body.addLayout(column(*self._lines(preview), spacing=8))

    def _lines(self, preview: Preview) -> list[Item]:
        lines: list[Item] = [Label(self.tr("Before and after"), "heading")]
        if not preview.changes:
            return [*lines, Label(self._nothing, "muted", wrap=True)]
        for change in preview.changes:
            lines += [self._change(change), line()]
        lines += [fact(name, value, width=120) for name, value in preview.facts]
        lines += [Notice(note, "info", icon="scroll-text") for note in preview.notes]
        return lines

    def _change(self, change: Change) -> QWidget:
        lines = [fact(self.tr("Now"), _held(change.shares, change.amount), width=60)]
        if change.shares_after is not None:
            after = _held(change.shares_after, change.amount_after)
            lines.append(fact(self.tr("After"), after, width=60))
        return boxed(column(Label(change.name, "strong", wrap=True), *lines, spacing=2))


def warning_text(warning: MoveWarning) -> str:
    """What is to be looked at, with the article of the law."""
    return texts.problem_text(warning.problem, **warning.facts)


def _held(shares: int, amount: int) -> str:
    return f"{texts.shares_text(shares)} · {texts.rials_text(amount)}"
