"""The schema this program works with, known without waking Alembic."""

from typing import Final

HEAD: Final = "0004"
"""The newest migration; a test holds it against the folder of migrations."""
