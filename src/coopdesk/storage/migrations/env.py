"""Alembic's entry: runs on the connection `storage.migrate` hands over."""

from typing import Any, Literal

from alembic import context

from coopdesk.storage import models
from coopdesk.storage.base import UtcDateTime


def _render(_kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write plain SQLAlchemy types: old migrations must not follow our classes as they change."""
    return "sa.DateTime(timezone=True)" if isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=models.Member.metadata,
    render_as_batch=True,  # SQLite cannot ALTER most things
    render_item=_render,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
