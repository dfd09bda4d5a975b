"""The mapped classes; importing this package fills `Base.metadata`."""

from coopdesk.storage.models.journal import AuditEntry, AuditHead, Counter, Draft, SavedFilter
from coopdesk.storage.models.members import (
    Attachment,
    ImportBatch,
    ImportMapping,
    Member,
    MemberEvent,
    Neighbourhood,
    Person,
    ShareTransaction,
)
from coopdesk.storage.models.membership import (
    Heir,
    MembershipApplication,
    Ratification,
    Settlement,
)
from coopdesk.storage.models.merging import MemberMerge, MemberMergeLink, NotTheSame
from coopdesk.storage.models.office import Cooperative, HijriCorrection, Holiday, Setting
from coopdesk.storage.models.shares import MembershipCard, ShareCertificate, ShareTransfer

__all__ = [
    "Attachment",
    "AuditEntry",
    "AuditHead",
    "Cooperative",
    "Counter",
    "Draft",
    "Heir",
    "HijriCorrection",
    "Holiday",
    "ImportBatch",
    "ImportMapping",
    "Member",
    "MemberEvent",
    "MemberMerge",
    "MemberMergeLink",
    "MembershipApplication",
    "MembershipCard",
    "Neighbourhood",
    "NotTheSame",
    "Person",
    "Ratification",
    "SavedFilter",
    "Setting",
    "Settlement",
    "ShareCertificate",
    "ShareTransaction",
    "ShareTransfer",
]
