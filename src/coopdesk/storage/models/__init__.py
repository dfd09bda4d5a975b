"""The mapped classes; importing this package fills `Base.metadata`."""

from coopdesk.storage.models.decisions import Assignment, AssignmentNote, Decision
from coopdesk.storage.models.elections import Candidate, CountLine, CountSheet, Election
from coopdesk.storage.models.journal import AuditEntry, AuditHead, Counter, Draft, SavedFilter
from coopdesk.storage.models.meetings import (
    AgendaItem,
    Attendance,
    Entitled,
    Guest,
    Invitation,
    Meeting,
    Proxy,
    Remark,
    TimeAway,
    Vote,
)
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
from coopdesk.storage.models.minutes import Minutes, MinutesAnnex, MinutesVersion
from coopdesk.storage.models.office import Cooperative, HijriCorrection, Holiday, Setting
from coopdesk.storage.models.shares import MembershipCard, ShareCertificate, ShareTransfer
from coopdesk.storage.models.terms import Committee, OfficeHolder, PositionSpell, Term

__all__ = [
    "AgendaItem",
    "Assignment",
    "AssignmentNote",
    "Attachment",
    "Attendance",
    "AuditEntry",
    "AuditHead",
    "Candidate",
    "Committee",
    "Cooperative",
    "CountLine",
    "CountSheet",
    "Counter",
    "Decision",
    "Draft",
    "Election",
    "Entitled",
    "Guest",
    "Heir",
    "HijriCorrection",
    "Holiday",
    "ImportBatch",
    "ImportMapping",
    "Invitation",
    "Meeting",
    "Member",
    "MemberEvent",
    "MemberMerge",
    "MemberMergeLink",
    "MembershipApplication",
    "MembershipCard",
    "Minutes",
    "MinutesAnnex",
    "MinutesVersion",
    "Neighbourhood",
    "NotTheSame",
    "OfficeHolder",
    "Person",
    "PositionSpell",
    "Proxy",
    "Ratification",
    "Remark",
    "SavedFilter",
    "Setting",
    "Settlement",
    "ShareCertificate",
    "ShareTransaction",
    "ShareTransfer",
    "Term",
    "TimeAway",
    "Vote",
]
