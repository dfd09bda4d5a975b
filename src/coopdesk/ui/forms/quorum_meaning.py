"""What the rules of the assembly mean in numbers of people."""

from collections.abc import Mapping
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from coopdesk.domain.quorum import quorum_preview
from coopdesk.domain.rules import RULES, rule_fraction, rule_number
from coopdesk.ui import texts
from coopdesk.ui.i18n import current_language
from coopdesk.ui.kit import STRETCH, Card, Label, Pill, boxed, clear, column, line, ltr, row

_TWO_THIRDS = Fraction(2, 3)
_HALF = Fraction(1, 2)


class QuorumMeaning(Card):
    """The three calls and special decisions: the rule, how many that is, the article."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, padding=14, parent=parent)
        self._lines = column(spacing=6)
        self.body.addLayout(self._lines)
        self.counts: list[int] = []
        """Of the three calls and of special decisions, as they show."""

    def show_meaning(self, eligible: int, board_size: int, stored: Mapping[str, str]) -> None:
        """Show what the rules (`stored`: the office's own) ask of so many members."""
        found = quorum_preview(eligible, board_size, stored)
        days = rule_number(stored, "quorum.call2_days")
        hours = rule_number(stored, "quorum.call3_hours")
        boards = rule_number(stored, "quorum.call3_boards")
        within_days = self.tr("within %1").replace("%1", texts.days_text(days))
        within_hours = self.tr("within %Ln hour(s)", "", hours)
        of_board = self.tr("the board %Ln time(s) over", "", boards)
        majority = self._more_than("quorum.call2", stored)
        rows = (
            (self.tr("First call"), self._part("quorum.call1", stored), found.call1),
            (
                self.tr("Second call"),
                f"{within_days} · {majority}",
                found.call2,
            ),
            (self.tr("Third call"), f"{within_hours} · {of_board}", found.call3),
            (self.tr("Special decisions"), self._part("quorum.special", stored), found.special),
        )
        self.counts = [count for _name, _how, count in rows]
        clear(self._lines)
        is_english = current_language() != "ar"
        keys = ("quorum.call1", "quorum.special")
        articles = [RULES[key].source(english=is_english) for key in keys]
        for at, (name, how, count) in enumerate(rows):
            pill = Pill(articles[at == len(rows) - 1], "info", "scale")
            words = row(
                Label(name, "strong", width=130),
                Label(how, "muted"),
                STRETCH,
                Label(texts.members_text(count), "strong"),
                pill,
                spacing=12,
            )
            self._lines.addWidget(boxed(column(words, line() if at < len(rows) - 1 else None)))

    def _more_than(self, key: str, stored: Mapping[str, str]) -> str:
        part = rule_fraction(stored, key)
        if part == _HALF:
            return self.tr("absolute majority")
        return self.tr("more than %1 of the members").replace("%1", ltr(str(part)))

    def _part(self, key: str, stored: Mapping[str, str]) -> str:
        part = rule_fraction(stored, key)
        if part == _TWO_THIRDS:
            return self.tr("two thirds of the members")
        return self.tr("%1 of the members").replace("%1", ltr(str(part)))
