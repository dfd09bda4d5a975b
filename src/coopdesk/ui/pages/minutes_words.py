"""What the page of minutes explains."""

from PySide6.QtCore import QCoreApplication


def minutes_help() -> list[tuple[str, str]]:
    """F1 on the page of minutes."""
    return [
        (
            QCoreApplication.translate("MinutesPage", "Writing minutes"),
            QCoreApplication.translate(
                "MinutesPage",
                "The draft is made from what was recorded. Write as in a letter; tinted "
                "paragraphs and boxes tell recorded facts. Alt+↑↓ moves a block, F4 offers "
                "ready sentences. What you type is kept every two seconds.",
            ),
        ),
        (
            QCoreApplication.translate("MinutesPage", "Approving"),
            QCoreApplication.translate(
                "MinutesPage",
                "Figures in the text are compared with the record; while one differs the "
                "minutes cannot be approved. Approved minutes are locked for good with their "
                "printed paper: a later correction is an annex.",
            ),
        ),
    ]
