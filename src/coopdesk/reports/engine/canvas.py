"""reportlab's canvas without its own fonts, with pages that are written as they end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFInfo,
    PDFName,
    PDFPage,
    PDFResourceDictionary,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from coopdesk.reports.engine.pdffile import PdfFile
from coopdesk.reports.engine.pdffont import PdfFont
from coopdesk.reports.engine.styles import MM, Page
from coopdesk.reports.engine.tags import Tags

_RESOURCES = ("_setColorSpace", "_setExtGState", "_setXObjects", "_setShadingUsed")


class _TaggedPage(PDFPage):
    StructParents: int
    Tabs: Any

    def __init__(self) -> None:
        self.__NoDefault__ = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]
        super().__init__()


@dataclass(frozen=True, slots=True)
class Drawn:
    """Content drawn once and shown on many pages."""

    stream: str
    forms: tuple[str, ...]


class _UndatedInfo(PDFInfo):
    """What the file says of itself, without a date.

    The paper bears its own, and the same data give the same bytes on every day.
    """

    def format(self, document: Any) -> Any:
        """Reportlab: write it down."""
        said = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        parts = {name: PDFString(text) for name, text in said.items()}
        return PDFDictionary(parts).format(document)


class PaperCanvas(Canvas):
    """Operators in, pages out; every text is drawn by the typesetter, never by a standard font."""

    _doc: Any
    _code: list[str]
    _formsinuse: list[str]

    def __init__(self, out: BinaryIO, page: Page, *, title: str, author: str) -> None:
        size = (page.width * MM, page.height * MM)
        super().__init__(out, pagesize=size, invariant=1, lang="ar")
        self._doc.info = _UndatedInfo()
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(title)
        self.setCreator("coopdesk")
        self.setViewerPreference("Direction", "R2L")
        self.setViewerPreference("DisplayDocTitle", "true")
        self._file = PdfFile(out, self._doc)
        self.tags = Tags(self._file)
        self.fonts: list[PdfFont] = []
        """The fonts to embed at the end."""
        self._contents: list[list[str]] = []
        self._sheets: list[Any] = []
        self._resources = PDFResourceDictionary()
        self._resources.basicFonts()
        self._resources.basicProcs()

    @property
    def document(self) -> Any:
        """Reportlab's document behind the canvas."""
        return self._doc

    @property
    def page_count(self) -> int:
        """Pages ended so far."""
        return len(self._contents)

    def operators(self) -> list[str]:
        """The content of the page being drawn, to add to."""
        return self._code

    def capture(self, draw: Callable[[], None]) -> Drawn:
        """Content drawn apart from the page, to be shown on this and other pages."""
        code, forms = self._code, self._formsinuse
        self._code, self._formsinuse = [], []
        try:
            draw()
            return Drawn(self._stream(self._code), tuple(self._formsinuse))
        finally:
            self._code, self._formsinuse = code, forms

    def end_page(self, page: Page, *, below: Drawn | None = None) -> None:
        """Put the page away; `below` is shown under what was drawn on it."""
        contents = [self._stream(self._code)]
        if below:
            contents.insert(0, below.stream)
            self._formsinuse = [*self._formsinuse, *below.forms]
        sheet: Any = _TaggedPage()
        sheet.pagewidth, sheet.pageheight = page.width * MM, page.height * MM
        sheet.hasImages = bool(self._formsinuse)
        sheet.MediaBox = f"[0 0 {sheet.pagewidth:.2f} {sheet.pageheight:.2f}]"
        if not self._formsinuse:
            sheet.Resources = self._resources
        sheet.StructParents = self.tags.page_key
        sheet.Tabs = PDFName("S")
        for add_resources in _RESOURCES:
            getattr(self, add_resources)(sheet)
        self._doc.addPage(sheet)
        self.tags.end_page()
        self._sheets.append(sheet)
        self._contents.append(contents)
        getattr(self, "_startPage")()  # noqa: B009  not in the type stubs

    def add_to_page(self, number: int, drawn: Drawn) -> None:
        """Show on a page that has ended, the first being 0, what was drawn apart."""
        self._contents[number].append(drawn.stream)

    def finish(self) -> None:
        """Write what is left of the file: structure, fonts, pages."""
        self.tags.write(self._doc.Catalog)
        for sheet, contents in zip(self._sheets, self._contents, strict=True):
            sheet.Contents = f"[{' '.join(contents)}]"
        fonts = self._doc.idToObject["BasicFonts"].dict
        for font in self.fonts:
            fonts[font.resource] = f"{font.write(self._file)} 0 R"
        self._doc.Outlines.prepare(self._doc, self)
        self._doc.Catalog.Outlines = None
        self._doc.Reference(self._doc.Catalog)
        self._doc.Reference(self._doc.info)
        self._file.finish()

    def _stream(self, code: list[str]) -> str:
        content = ("q\n" + "\n".join(code) + "\nQ\n").encode("latin-1")
        return f"{self._file.stream(content)} 0 R"

    def _make_preamble(self) -> None:
        """No preamble: it would name Helvetica, which is not embedded."""
        self._preamble = ""
