"""What the page of minutes offers in its menus: ready sentences, earlier versions."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from coopdesk.domain.minutes_phrases import PHRASES
from coopdesk.domain.organs import Organ

_SHOWN = 20


def offer_phrases(under: QWidget, organ: Organ, put: Callable[[str], object]) -> None:
    """The ready sentences of an organ; the chosen one is put into the text."""
    menu = QMenu(under)
    for phrase in PHRASES:
        if organ in phrase.organs:
            menu.addAction(phrase.title, partial(put, phrase.text))
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))


def offer_versions(
    under: QWidget,
    versions: Sequence[tuple[int, str, str]],
    *,
    anew: Callable[[], object],
    pick: Callable[[int], object],
    is_enabled: bool,
    annexes: Callable[[], object] | None = None,
) -> None:
    """Drafting anew, the annexes, and the newest versions.

    Args:
        under: the button of the menu.
        versions: number, when and by whom, newest first.
        anew: drafts from the record.
        pick: takes the number of a version to go back to.
        is_enabled: approved minutes only show what there was.
        annexes: prints them, where there are any.
    """
    menu = QMenu(under)
    again = QCoreApplication.translate("MinutesPage", "Draft anew from the record…")
    menu.addAction(again, anew).setEnabled(is_enabled)
    if annexes is not None:
        menu.addAction(QCoreApplication.translate("MinutesPage", "Print the annexes"), annexes)
    earlier = menu.addMenu(QCoreApplication.translate("MinutesPage", "Earlier versions"))
    for no, when, who in versions[:_SHOWN]:
        earlier.addAction(f"{no} · {when} · {who}", partial(pick, no)).setEnabled(is_enabled)
    menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
