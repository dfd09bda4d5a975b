"""A finished PDF as pictures of its pages."""

from pathlib import Path
from threading import Lock
from typing import Final

import pypdfium2
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

_PDFIUM: Final = Lock()
"""The library draws one page at a time, whichever thread asks."""
_POINTS_PER_INCH: Final = 72


class PdfPages:
    """The pages of one file; close it before the file is replaced."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with _PDFIUM:
            self._document = pypdfium2.PdfDocument(path)
            self.count = len(self._document)

    def size(self, at: int) -> QSizeF:
        """Width and height of a page in points."""
        with _PDFIUM:
            width, height = self._document.get_page_size(at)
        return QSizeF(width, height)

    def image(self, at: int, *, dpi: float) -> QImage:
        """A page drawn at so many dots per inch."""
        with _PDFIUM:
            page = self._document[at]
            bitmap = page.render(scale=dpi / _POINTS_PER_INCH, rev_byteorder=True)
            picture = QImage(
                bitmap.buffer,
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB888
                if bitmap.n_channels == 3
                else QImage.Format.Format_RGBX8888,
            ).copy()  # the buffer goes with the bitmap
            bitmap.close()
            page.close()
        return picture

    def close(self) -> None:
        """Let the file go."""
        with _PDFIUM:
            self._document.close()
