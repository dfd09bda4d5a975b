"""The structure of a document for readers that speak it: headings, paragraphs, lists, tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFString

from coopdesk.reports.engine.pdffile import PdfFile


class Element:
    """One node of the structure; `kids` are object numbers or (page, number) of marked content."""

    __slots__ = ("extra", "kids", "number", "parent", "tag")

    def __init__(self, tag: str, number: int, parent: int, extra: str = "") -> None:
        self.tag = tag
        self.number = number
        self.parent = parent
        self.extra = extra
        self.kids: list[int | tuple[int, int]] = []

    def body(self, file: PdfFile) -> bytes:
        """The object as it stands in the file."""
        start = f"<</S/{self.tag}/P {self.parent} 0 R"
        if len(self.kids) == 1 and not isinstance(kid := self.kids[0], int):
            number = file.page_number(kid[0])
            return f"{start}/Pg {number} 0 R/K {kid[1]}{self.extra}>>".encode("latin-1")
        page = next((kid[0] for kid in self.kids if not isinstance(kid, int)), None)
        kids = " ".join([_kid(kid, page, file) for kid in self.kids])
        on = "" if page is None else f"/Pg {file.page_number(page)} 0 R"
        return f"{start}{on}/K[{kids}]{self.extra}>>".encode("latin-1")


def _kid(kid: int | tuple[int, int], page: int | None, file: PdfFile) -> str:
    if isinstance(kid, int):
        return f"{kid} 0 R"
    if kid[0] == page:
        return str(kid[1])
    return f"<</Type/MCR/Pg {file.page_number(kid[0])} 0 R/MCID {kid[1]}>>"


class Tags:
    """The structure tree while it grows, and the marks on the page being drawn."""

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._root = file.reserve()
        self.document = Element("Document", file.reserve(), self._root, "/Lang(ar)")
        self._open = [self.document]
        self._elements = [self.document]
        self._closed: list[Element] = []
        self._page: list[int] = []
        self._parents: list[str] = []
        self.marked = False
        """Whether the page is inside a marked content now."""

    def add(self, tag: str, extra: str = "", *, done_with_page: bool = False) -> Element:
        """A new element under the one that is open.

        `done_with_page`: nothing is added to it after this page, so it need not be remembered.
        """
        parent = self._open[-1]
        element = Element(tag, self._file.reserve(), parent.number, extra)
        parent.kids.append(element.number)
        (self._closed if done_with_page else self._elements).append(element)
        return element

    @contextmanager
    def element(self, tag: str, extra: str = "") -> Iterator[Element]:
        """An element that holds what is added meanwhile."""
        with self.within(self.add(tag, extra)) as element:
            yield element

    @contextmanager
    def within(self, element: Element) -> Iterator[Element]:
        """Go on adding to an element made before."""
        self._open.append(element)
        try:
            yield element
        finally:
            self._open.pop()

    def mark(self, element: Element) -> str:
        """The operator that begins content of an element on this page; `EMC` ends it."""
        number = len(self._page)
        element.kids.append((len(self._parents), number))
        self._page.append(element.number)
        return f"/{element.tag}<</MCID {number}>>BDC"

    def mark_here(self, tag: str) -> str:
        """As `mark`, for an element of this one content."""
        return self.mark(self.add(tag, done_with_page=True))

    @property
    def page_key(self) -> int:
        """The key of the page being drawn in the parent tree."""
        return len(self._parents)

    def end_page(self) -> None:
        """Turn the page, after it got its object number."""
        for element in self._closed:
            self._file.add(element.number, element.body(self._file))
        self._closed.clear()
        self._parents.append(" ".join([f"{number} 0 R" for number in self._page]))
        self._page.clear()

    def write(self, catalog: Any) -> None:
        """Put what is left of the tree into the file and name it in the catalog."""
        file = self._file
        for element in self._elements:
            file.add(element.number, element.body(file))
        tree = []
        for key, parents in enumerate(self._parents):
            tree.append(f"{key} {file.put(f'[{parents}]')} 0 R")
        root = (
            f"<</Type/StructTreeRoot/K[{self.document.number} 0 R]"
            f"/ParentTree<</Nums[{' '.join(tree)}]>>/ParentTreeNextKey {len(self._parents)}>>"
        )
        file.add(self._root, root.encode())
        catalog.StructTreeRoot = f"{self._root} 0 R"
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Type = PDFName("Catalog")


def alternative(text: str) -> str:
    """The entry that words a picture for those who do not see it."""
    return "/Alt" + PDFString(text).format(_Unencrypted).decode("latin-1")


class _Unencrypted:
    """As much of a document as formatting a string asks for."""

    class encrypt:  # noqa: N801  the name reportlab looks for
        @staticmethod
        def encode(text: bytes) -> bytes:
            return text
