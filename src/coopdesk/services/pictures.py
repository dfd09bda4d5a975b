"""Photos and logos: checked, turned upright, made small enough for cards and papers."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coopdesk.errors import FileError, Problem

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST: Final = 1200
"""Pixels of the longer side: a photo card at 600 dpi needs fewer."""

_MOST_PIXELS: Final = 60_000_000


def _broken() -> tuple[type[Exception], ...]:
    from PIL import Image

    bombs = (Image.DecompressionBombError, Image.DecompressionBombWarning)
    return OSError, ValueError, SyntaxError, OverflowError, *bombs


def upright_picture(source: Path, *, longest: int = LONGEST, see_through: bool = False) -> bytes:
    """The picture as JPEG, or as PNG when its see-through parts matter (a logo).

    Cameras store a photo lying on its side with a note how to turn it; papers ignore the note.

    Raises:
        FileError: it is missing, not a picture, or far too large.
    """
    from PIL import Image, ImageOps  # not for the start: only who looks at pictures needs it

    if not source.is_file():
        raise FileError(Problem.FILE_MISSING, file=source)
    try:
        with Image.open(source) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise FileError(Problem.FILE_TOO_BIG, file=source, limit=_MOST_PIXELS)
            picture = ImageOps.exif_transpose(opened)
            picture.thumbnail((longest, longest))
            return _encoded(picture, see_through=see_through)
    except _broken() as error:
        raise FileError(Problem.IMAGE_UNREADABLE, file=source) from error


def photo_for(data: bytes, *, width: int, height: int) -> bytes:
    """A kept photo cut to a frame of so many pixels, grey as our papers are; as JPEG.

    Raises:
        FileError: it is no picture.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data)) as opened:
            fitted = ImageOps.fit(opened.convert("L"), (width, height), centering=(0.5, 0.35))
    except _broken() as error:
        raise FileError(Problem.IMAGE_UNREADABLE, file="") from error
    written = BytesIO()
    fitted.save(written, "JPEG", quality=88)
    return written.getvalue()


def _encoded(picture: "Image", *, see_through: bool) -> bytes:
    from PIL.Image import new

    written = BytesIO()
    if see_through:
        picture.convert("RGBA").save(written, "PNG", optimize=True)
        return written.getvalue()
    sheet = new("RGB", picture.size, "white")
    whole = picture.convert("RGBA")
    sheet.paste(whole, mask=whole.getchannel("A"))
    sheet.save(written, "JPEG", quality=88, optimize=True)
    return written.getvalue()
