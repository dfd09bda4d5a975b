"""The five conditions of Art. 21 an applicant declares and signs."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from coopdesk.domain.members import Sex
from coopdesk.ui.kit import Label, boxed, column, line, ltr, row

NAMES = ("nationality", "age", "commitment", "no_other", "interest")


class PledgeBox(QFrame):
    """Five boxes, and one over them that ticks all: read out and signed.

    Signals:
        edited: one was ticked or taken away.
    """

    edited = Signal()

    def __init__(self, age: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._age = age
        self.all = QCheckBox(self.tr("All were read out and declared; the printed form is signed"))
        self.boxes = {name: QCheckBox() for name in NAMES}
        self.all.clicked.connect(self._on_all)
        for box in self.boxes.values():
            box.clicked.connect(self._on_one)
        title = Label(self.tr("The applicant declares (Article 21)"), "heading")
        ticked = boxed(row((self.all, 1), margins=(12, 4)), "soft")
        self.setLayout(
            column(title, column(*self.boxes.values(), spacing=0), line(), ticked, spacing=8)
        )
        self.speak(None)

    def speak(self, sex: Sex | None) -> None:
        """Word the declarations for a man or a woman."""
        for name, text in (self._hers() if sex is Sex.FEMALE else self._his()).items():
            self.boxes[name].setText(text)
            self.boxes[name].setAccessibleName(text)

    def _his(self) -> dict[str, str]:
        return {
            "nationality": self.tr("He is Yemeni"),
            "age": self.tr("He has completed %1 years and has full capacity").replace(
                "%1", ltr(self._age)
            ),
            "commitment": self.tr("He keeps to the law, the bylaws and the decisions made here"),
            "no_other": self.tr("He is in no other cooperative with like purposes in the area"),
            "interest": self.tr("He has a fixed interest in the area: home, work or activity"),
        }

    def _hers(self) -> dict[str, str]:
        return {
            "nationality": self.tr("She is Yemeni"),
            "age": self.tr("She has completed %1 years and has full capacity").replace(
                "%1", ltr(self._age)
            ),
            "commitment": self.tr("She keeps to the law, the bylaws and the decisions made here"),
            "no_other": self.tr("She is in no other cooperative with like purposes in the area"),
            "interest": self.tr("She has a fixed interest in the area: home, work or activity"),
        }

    @property
    def is_whole(self) -> bool:
        """Whether all five are ticked."""
        return all(box.isChecked() for box in self.boxes.values())

    def ticked(self) -> list[str]:
        """The names of those ticked: for drafts."""
        return [name for name, box in self.boxes.items() if box.isChecked()]

    def set_ticked(self, names: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(names)
        for name, box in self.boxes.items():
            box.setChecked(name in wanted)
        self.all.setChecked(self.is_whole)

    @Slot(bool)
    def _on_all(self, on: bool) -> None:  # noqa: FBT001  Qt's signal
        self.set_ticked(NAMES if on else ())
        self.edited.emit()

    @Slot()
    def _on_one(self) -> None:
        self.all.setChecked(self.is_whole)
        self.edited.emit()
