"""The binding itself: a version that loses references to None kills the program in use."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication


def test_a_null_pointer_costs_no_reference_to_none(qapp: QApplication) -> None:
    before = sys.getrefcount(None)

    for _ in range(2000):
        QObject().parent()
        qapp.activeWindow()

    assert sys.getrefcount(None) > before - 100
