"""Papers that were kept when they were issued: a reprint is the same file, byte for byte."""

from pathlib import Path

from coopdesk.reports.document_spec import Target


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
