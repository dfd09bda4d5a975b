"""A register on file becomes members: planned and shown first, then written as a whole."""

from coopdesk.services.importing.applying import ImportResult, apply_import
from coopdesk.services.importing.columns import FIELDS
from coopdesk.services.importing.correcting import with_correction
from coopdesk.services.importing.plan import (
    Figures,
    ImportColumn,
    ImportPlan,
    ImportRow,
    Issue,
    Verdict,
)
from coopdesk.services.importing.planning import pick_sheet, plan_import
from coopdesk.services.importing.rejects import write_rejected
from coopdesk.services.importing.undoing import BatchRow, list_batches, undo_import

__all__ = [
    "FIELDS",
    "BatchRow",
    "Figures",
    "ImportColumn",
    "ImportPlan",
    "ImportResult",
    "ImportRow",
    "Issue",
    "Verdict",
    "apply_import",
    "list_batches",
    "pick_sheet",
    "plan_import",
    "undo_import",
    "with_correction",
    "write_rejected",
]
