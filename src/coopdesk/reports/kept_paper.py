"""Papers that were kept when they were issued: a reprint is the same file, byte for byte."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from pypdfium2 import PdfDocument

from coopdesk.reports.document_spec import Target


def joined(papers: Sequence[bytes]) -> bytes:
    """Several kept papers in one file, page by page."""
    whole = PdfDocument.new()
    for kept in papers:
        part = PdfDocument(kept)
        whole.import_pages(part)
        part.close()
    out = BytesIO()
    whole.save(out)
    whole.close()
    return out.getvalue()


def put_bytes(target: Target, kept: bytes) -> None:
    """Write a kept paper; a file gets its name only when it is whole."""
    if not isinstance(target, Path):
        target.write(kept)
        return
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(kept)
        part.replace(target)
    except OSError:
        part.unlink(missing_ok=True)
        raise
