"""Alembic's entry: runs on the connection `storage.migrate` hands over."""

from functools import partial
from typing import Any, Literal

from alembic import context

from coopdesk.storage import models
from coopdesk.storage.base import UtcDateTime
from coopdesk.storage.migrate import compared


def _render(_kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write plain SQLAlchemy types: old migrations must not follow our classes as they change."""
    return "sa.DateTime(timezone=True)" if isinstance(item, UtcDateTime) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=models.Member.metadata,
    render_as_batch=True,  # SQLite cannot ALTER most things
    render_item=_render,
    compare_type=True,
    include_object=partial(compared, dialect=connection.dialect.name),
)
with context.begin_transaction():
    context.run_migrations()
