"""What the list of applications says when it has none to show."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance

from coopdesk.ui.kit import Button, EmptyState
from coopdesk.ui.pages.visits import ApplicationVisit, CounterVisit, PaperVisit


class _List(Protocol):
    go: SignalInstance

    def show_all(self) -> None: ...


def no_applications(page: _List) -> EmptyState:
    """Nobody has applied yet."""
    translate = QCoreApplication.translate
    receive = Button(
        translate("ApplicationsEmpty", "Receive an application"), "user-plus", "primary"
    )
    receive.clicked.connect(lambda: page.go.emit("counter", CounterVisit()))
    paper = Button(translate("ApplicationsEmpty", "From a paper form"), "file-pen")
    paper.clicked.connect(lambda: page.go.emit("application_form", ApplicationVisit()))
    blank = Button(translate("ApplicationsEmpty", "Print an empty form"), "printer")
    blank.clicked.connect(lambda: page.go.emit("papers", PaperVisit("application-form")))
    return EmptyState(
        "user-plus",
        translate("ApplicationsEmpty", "No applications yet"),
        translate(
            "ApplicationsEmpty",
            "Receive the first one at the desk: data, photo, papers, shares and the pledge, in "
            "about two minutes.",
        ),
        receive,
        paper,
        blank,
        foot=translate(
            "ApplicationsEmpty",
            "The board answers within two months; its silence is a yes (Article 22).",
        ),
    )


def no_such(page: _List) -> EmptyState:
    """The search or the chip leaves none."""
    translate = QCoreApplication.translate
    every = Button(translate("ApplicationsEmpty", "Show all"), "list", "primary")
    every.clicked.connect(lambda: page.show_all())
    return EmptyState(
        "search",
        translate("ApplicationsEmpty", "No application is like that"),
        translate(
            "ApplicationsEmpty",
            "None matches what is typed together with what is chosen. Try a part of the name, the "
            "number or a phone.",
        ),
        every,
    )
