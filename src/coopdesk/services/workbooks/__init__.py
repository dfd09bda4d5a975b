"""Reading tables that people keep in files: Excel workbooks old and new, and delimited text."""

from coopdesk.services.workbooks.book import Book, Cell, SheetData, SheetInfo, column_letter
from coopdesk.services.workbooks.opening import open_book
from coopdesk.services.workbooks.text import ENCODINGS, TextPreview, preview_text

__all__ = [
    "ENCODINGS",
    "Book",
    "Cell",
    "SheetData",
    "SheetInfo",
    "TextPreview",
    "column_letter",
    "open_book",
    "preview_text",
]
