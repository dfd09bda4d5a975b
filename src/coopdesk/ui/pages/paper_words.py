"""What the window says of each paper: its icon, its name and what is on it."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.reports.catalogue import DocumentSpec, Group
from coopdesk.ui.i18n import current_language
from coopdesk.wording.papers import group_text, takes_text

_ICONS: Final = {
    "members-register": "scroll-text",
    "member-sheet": "user-round",
    "member-statement": "wallet",
    "member-statistics": "chart-column",
    "application-form": "file-pen",
    "applications": "inbox",
    "acceptance-notice": "user-check",
    "refusal-notice": "user-x",
    "ratification-list": "gavel",
    "share-ledger": "book-open",
    "share-balances": "scale",
    "voting-list": "vote",
    "transfer": "arrow-up-down",
    "share-certificate": "badge-check",
    "member-cards": "id-card",
    "certificates-register": "list-checks",
    "withdrawal": "log-out",
    "settlement": "banknote",
    "heirs": "users",
    "exits": "user-minus",
    "meeting-invitation": "mail",
    "assembly-notice": "megaphone",
    "entitled-list": "list-checks",
    "attendance-sheet": "pencil",
    "attendance-record": "user-check",
    "minutes": "scroll-text",
    "minutes-annex": "file-plus",
    "no-quorum-minutes": "circle-alert",
    "ballot": "vote",
    "count-sheet": "chart-column",
    "follow-up": "list-todo",
    "decision": "gavel",
    "decision-extract": "scroll-text",
    "decisions-register": "book-open",
    "meetings-register": "calendar-check",
    "office-holders": "landmark",
}


def title_of(spec: DocumentSpec) -> str:
    """What a document is called in the language of the window."""
    return spec.title_ar if current_language() == "ar" else spec.title_en


def icon_of(spec: DocumentSpec) -> str:
    """Its icon."""
    return _ICONS.get(spec.name, "file-text")


def takes_of(spec: DocumentSpec) -> str:
    """What its numbers are."""
    said = takes_text(spec, current_language())
    return said[:1].upper() + said[1:]


def group_title(group: Group) -> str:
    """The heading over the papers of a group."""
    return group_text(group, current_language())


def about(name: str) -> str:
    """What is on a paper, in a line."""
    said = _said()
    return said.get(name, "")


def _said() -> dict[str, str]:

    return {
        "members-register": QCoreApplication.translate(
            "PaperWords", "Every member in a row, A4 across, with sums"
        ),
        "member-sheet": QCoreApplication.translate("PaperWords", "All that is known of a member"),
        "member-statement": QCoreApplication.translate(
            "PaperWords", "Shares, fees and vouchers, with the balance"
        ),
        "member-statistics": QCoreApplication.translate(
            "PaperWords", "Figures and charts of the membership"
        ),
        "application-form": QCoreApplication.translate(
            "PaperWords", "Blank, or filled from the register; with a slip"
        ),
        "applications": QCoreApplication.translate(
            "PaperWords", "Each with the board's last day and its answer"
        ),
        "acceptance-notice": QCoreApplication.translate("PaperWords", "Letter to the applicant"),
        "refusal-notice": QCoreApplication.translate(
            "PaperWords", "The reasons, and the month to go to court"
        ),
        "ratification-list": QCoreApplication.translate(
            "PaperWords", "What the general assembly has to ratify"
        ),
        "share-ledger": QCoreApplication.translate(
            "PaperWords", "Every line with the balance after it"
        ),
        "share-balances": QCoreApplication.translate(
            "PaperWords", "Who holds what part of the capital"
        ),
        "voting-list": QCoreApplication.translate(
            "PaperWords", "Members in good standing, with the quorum"
        ),
        "transfer": QCoreApplication.translate(
            "PaperWords", "Signed by both sides and two witnesses"
        ),
        "share-certificate": QCoreApplication.translate(
            "PaperWords", "In its frame, with a counterfoil"
        ),
        "member-cards": QCoreApplication.translate(
            "PaperWords", "Ten to a sheet, fronts and backs"
        ),
        "certificates-register": QCoreApplication.translate(
            "PaperWords", "All that were issued, and how often printed"
        ),
        "withdrawal": QCoreApplication.translate(
            "PaperWords", "With the founder's years and the notice"
        ),
        "settlement": QCoreApplication.translate(
            "PaperWords", "What is due, from when, and the receipt"
        ),
        "heirs": QCoreApplication.translate("PaperWords", "Who they are, and who takes the place"),
        "exits": QCoreApplication.translate("PaperWords", "Who left, why, and what was paid"),
        "meeting-invitation": QCoreApplication.translate(
            "PaperWords", "With the agenda, and a list to sign for it"
        ),
        "assembly-notice": QCoreApplication.translate(
            "PaperWords", "To hang up, with the day, the place and the agenda"
        ),
        "entitled-list": QCoreApplication.translate(
            "PaperWords", "Who may come and vote, as the list was frozen"
        ),
        "attendance-sheet": QCoreApplication.translate(
            "PaperWords", "To sign in with ink, with each page's count"
        ),
        "attendance-record": QCoreApplication.translate(
            "PaperWords", "Who came, when, and whether it was enough"
        ),
        "minutes": QCoreApplication.translate(
            "PaperWords", "With the proof of the quorum, the decisions and who signs"
        ),
        "minutes-annex": QCoreApplication.translate(
            "PaperWords", "Corrections of approved minutes, as they were kept"
        ),
        "no-quorum-minutes": QCoreApplication.translate(
            "PaperWords", "That too few came, and the next call"
        ),
        "ballot": QCoreApplication.translate(
            "PaperWords", "To cut and fold, with the seats and the names"
        ),
        "count-sheet": QCoreApplication.translate(
            "PaperWords", "Strokes by fives, and the sum of each candidate"
        ),
        "follow-up": QCoreApplication.translate(
            "PaperWords", "What was decided, who does it, and how late it is"
        ),
        "decision": QCoreApplication.translate(
            "PaperWords", "One decision on the office's paper, to hand out"
        ),
        "decision-extract": QCoreApplication.translate(
            "PaperWords", "What the minutes say of one decision, certified"
        ),
        "decisions-register": QCoreApplication.translate(
            "PaperWords", "Every decision of a year, with its votes"
        ),
        "meetings-register": QCoreApplication.translate(
            "PaperWords", "Every meeting of a year, with its quorum"
        ),
        "office-holders": QCoreApplication.translate(
            "PaperWords", "Terms, offices and who held them"
        ),
    }
