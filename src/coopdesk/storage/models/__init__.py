"""The mapped classes; importing this package fills `Base.metadata`."""

from coopdesk.storage.models.journal import AuditEntry, AuditHead, Counter, Draft, SavedFilter
from coopdesk.storage.models.members import (
    Attachment,
    ImportBatch,
    ImportMapping,
    Member,
    MemberEvent,
    Neighbourhood,
    ShareTransaction,
)
from coopdesk.storage.models.office import Cooperative, HijriCorrection, Holiday, Setting

__all__ = [
    "Attachment",
    "AuditEntry",
    "AuditHead",
    "Cooperative",
    "Counter",
    "Draft",
    "HijriCorrection",
    "Holiday",
    "ImportBatch",
    "ImportMapping",
    "Member",
    "MemberEvent",
    "Neighbourhood",
    "SavedFilter",
    "Setting",
    "ShareTransaction",
]
