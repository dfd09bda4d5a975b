"""A head that writes a word across its pages: «ملغى», «صورة», «مسودة»."""

from dataclasses import dataclass

from coopdesk.reports.engine import Head, Sheet
from coopdesk.reports.engine.furniture import watermark


@dataclass(frozen=True, slots=True)
class MarkedHead:
    """Another head with a word behind the text of its pages."""

    head: Head
    word: str

    @property
    def text_top(self) -> float:
        """As the head's own."""
        return self.head.text_top

    @property
    def table_top(self) -> float:
        """As the head's own."""
        return self.head.table_top

    def draw(self, sheet: Sheet) -> None:
        """The word first, so that everything stands on it."""
        watermark(sheet, self.word)
        self.head.draw(sheet)

    @property
    def shared(self) -> object:
        """The head's own with the word."""
        return self.word, self.head.shared

    def draw_own(self, sheet: Sheet) -> None:
        """As the head's own."""
        self.head.draw_own(sheet)


def marked(head: Head, word: str) -> Head:
    """The head, with a word across the pages if there is one."""
    return MarkedHead(head, word) if word else head
