"""The table of commands: whole, without two meanings for one key, under an Arabic keyboard too."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from coopdesk import paths
from coopdesk.ui.actions import ACTIONS, ActionSpec, build_actions, key_sequences, text_of
from coopdesk.ui.registry import PAGES


def test_ids_are_unique_and_no_two_actions_share_a_key(qapp: QApplication) -> None:
    ids = Counter(spec.id for spec in ACTIONS)
    keys = Counter(sequence.toString() for spec in ACTIONS for sequence in key_sequences(spec.keys))

    assert set(ids.values()) == {1}
    assert set(keys.values()) == {1}


@pytest.mark.parametrize("spec", ACTIONS, ids=lambda spec: spec.id)
def test_an_action_has_an_icon_and_an_arabic_name(qapp: QApplication, spec: ActionSpec) -> None:
    assert (paths.icons() / f"{spec.icon}.svg").exists()
    assert text_of(spec) != spec.text


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.id)
def test_a_page_has_an_icon_and_an_arabic_name(qapp: QApplication, spec: ActionSpec) -> None:
    assert (paths.icons() / f"{spec.icon}.svg").exists()


@pytest.mark.parametrize(
    ("keys", "twin"), [("Ctrl+N", "Ctrl+ى"), ("Ctrl+S", "Ctrl+س"), ("Ctrl+K", "Ctrl+ن")]
)
def test_letters_have_a_twin_on_the_arabic_keyboard(
    qapp: QApplication, keys: str, twin: str
) -> None:
    assert key_sequences(keys) == [QKeySequence(keys), QKeySequence(twin)]
    assert not QKeySequence(twin).isEmpty()


def test_keys_without_letters_need_no_twin(qapp: QApplication) -> None:
    assert key_sequences("F8") == [QKeySequence("F8")]
    assert key_sequences("") == []


def test_an_action_without_a_handler_is_found_at_the_start(qapp: QApplication) -> None:
    owner = QObject()

    with pytest.raises(KeyError):
        build_actions(owner, {})
