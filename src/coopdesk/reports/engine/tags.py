"""The structure of a document for readers that speak it: headings, paragraphs, lists, tables."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFString


class Element(PDFObject):
    """One node of the structure: its kids are elements or (page, number) of marked content."""

    def __init__(self, tag: str, parent: "Element | None", extra: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.extra = extra
        self.kids: list[Element | tuple[int, int]] = []
        self.name = ""

    def format(self, doc: Any) -> bytes:
        """The object as it stands in the file."""
        numbers = doc.idToObjectNumberAndVersion
        parent = self.parent.name if self.parent else Tags.ROOT
        page = next((kid[0] for kid in self.kids if not isinstance(kid, Element)), None)
        kids = " ".join([self._kid(kid, page, numbers) for kid in self.kids])
        on = "" if page is None else f"/Pg {numbers[f'Page{page + 1}'][0]} 0 R"
        start = f"<</Type/StructElem/S/{self.tag}/P {numbers[parent][0]} 0 R{on}"
        return f"{start}/K[{kids}]{self.extra}>>".encode("latin-1")

    def _kid(
        self,
        kid: "Element | tuple[int, int]",
        page: int | None,
        numbers: dict[str, tuple[int, int]],
    ) -> str:
        if isinstance(kid, Element):
            return f"{numbers[kid.name][0]} 0 R"
        if kid[0] == page:
            return str(kid[1])
        reference = numbers[f"Page{kid[0] + 1}"][0]
        return f"<</Type/MCR/Pg {reference} 0 R/MCID {kid[1]}>>"


class _ParentTree(PDFObject):
    """For each page the elements its marked contents belong to."""

    def __init__(self, pages: list[list[Element]]) -> None:
        self._pages = pages

    def format(self, doc: Any) -> bytes:
        numbers = doc.idToObjectNumberAndVersion
        rows = [
            f"{at}[{' '.join([f'{numbers[element.name][0]} 0 R' for element in page])}]"
            for at, page in enumerate(self._pages)
        ]
        return f"<</Nums[{' '.join(rows)}]>>".encode()


class Tags:
    """The structure tree while it grows, and the marks on the page being drawn."""

    ROOT = "StructTree"

    def __init__(self) -> None:
        self.document = Element("Document", None, "/Lang(ar)")
        self._open = [self.document]
        self._elements = [self.document]
        self._pages: list[list[Element]] = [[]]
        self.marked = False
        """Whether the page is inside a marked content now."""

    def add(self, tag: str, extra: str = "") -> Element:
        """A new element under the one that is open."""
        element = Element(tag, self._open[-1], extra)
        self._open[-1].kids.append(element)
        self._elements.append(element)
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
        page = self._pages[-1]
        element.kids.append((len(self._pages) - 1, len(page)))
        page.append(element)
        return f"/{element.tag}<</MCID {len(page) - 1}>>BDC"

    def end_page(self) -> int:
        """Turn the page; gives its key in the parent tree."""
        self._pages.append([])
        return len(self._pages) - 2

    def write(self, doc: Any) -> None:
        """Put the tree into the document; every element gets its number first."""
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        doc.Reference(root, self.ROOT)
        for at, element in enumerate(self._elements):
            element.name = f"Tag{at}"
            doc.Reference(element, element.name)
        tree = doc.Reference(_ParentTree(self._pages[:-1]), "ParentTree")
        root.dict |= {
            "K": doc.Reference(self.document),
            "ParentTree": tree,
            "ParentTreeNextKey": len(self._pages) - 1,
        }
        doc.Catalog.StructTreeRoot = root
        doc.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})


def alternative(text: str) -> str:
    """The entry that words a picture for those who do not see it."""
    return "/Alt" + PDFString(text).format(_Unencrypted).decode("latin-1")


class _Unencrypted:
    """As much of a document as formatting a string asks for."""

    class encrypt:  # noqa: N801  the name reportlab looks for
        @staticmethod
        def encode(text: bytes) -> bytes:
            return text
