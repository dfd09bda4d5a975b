"""What the list of members says when it has nobody to show."""

from PySide6.QtCore import QCoreApplication

from coopdesk.services.member_filter import MemberFilter
from coopdesk.ui.kit import Button, EmptyState
from coopdesk.ui.pages.base import Page
from coopdesk.ui.pages.visits import EditVisit, MembersVisit


def no_members(page: Page) -> EmptyState:
    """A new office: three ways to begin."""
    bring_in = Button(
        QCoreApplication.translate("MembersEmpty", "Bring in from Excel"),
        "file-spreadsheet",
        "primary",
    )
    bring_in.clicked.connect(lambda: page.go.emit("import", None))
    first = Button(QCoreApplication.translate("MembersEmpty", "Add the first member"), "user-plus")
    first.clicked.connect(lambda: page.go.emit("member_form", EditVisit()))
    return EmptyState(
        "users",
        QCoreApplication.translate("MembersEmpty", "No members yet"),
        QCoreApplication.translate(
            "MembersEmpty",
            "Bring your register in from Excel as it is, or add the members one by one. "
            "Numbers follow by themselves.",
        ),
        bring_in,
        first,
        foot=QCoreApplication.translate(
            "MembersEmpty", "Nothing is written before you have seen what comes in."
        ),
    )


def no_hits(page: Page) -> EmptyState:
    """The search or the filter leaves nobody."""
    everyone = Button(
        QCoreApplication.translate("MembersEmpty", "Show everyone"), "users", "primary"
    )
    everyone.clicked.connect(lambda: page.visit(MembersVisit(MemberFilter())))
    return EmptyState(
        "search",
        QCoreApplication.translate("MembersEmpty", "Nobody is like that"),
        QCoreApplication.translate(
            "MembersEmpty",
            "No member matches what is typed together with what is filtered. Try a part of the "
            "name, a number or a phone.",
        ),
        everyone,
    )
