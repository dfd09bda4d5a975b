"""Menus without a screen: popping one up warns there, so what it offers is read and triggered."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from tests.ui.hands import settle


def keep_menus_down(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let menus be built and not shown."""
    monkeypatch.setattr(QMenu, "popup", lambda _menu, _where: None)


def entries(owner: QWidget) -> dict[str, QAction]:
    """What the menu that was opened last under a button offers, by its words."""
    menu = owner.findChildren(QMenu)[-1]
    while isinstance(parent := menu.parent(), QMenu):
        menu = parent
    return {each.text(): each for each in menu.actions() if each.text()}


def usable(owner: QWidget) -> list[str]:
    """The words of what can be pressed in it."""
    return [name for name, each in entries(owner).items() if each.isEnabled()]


def pick(owner: QWidget, words: str) -> None:
    """Press the one entry with these words in it."""
    (action,) = [each for name, each in entries(owner).items() if words in name]
    assert action.isEnabled()
    action.trigger()
    settle()
