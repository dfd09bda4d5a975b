"""Printer, copies, pages, both sides: the choices beside the preview."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QRadioButton, QWidget

from coopdesk.ui.kit import (
    STRETCH,
    Button,
    Choice,
    CodeEdit,
    FormRow,
    Label,
    NumberEdit,
    column,
    key_cap,
    line,
    ltr,
    px,
    row,
    scrolled,
)
from coopdesk.ui.pages.print_job import printer_names
from coopdesk.ui.pages.print_range import read_pages

_MOST_COPIES = 99


class PrintSide(QFrame):
    """Everything there is to choose before printing.

    Signals:
        print_asked: print now (or keep a PDF, where there is no printer).
        save_asked: keep a PDF.
        folder_asked: show the folder of the PDF that was kept.
    """

    print_asked = Signal()
    save_asked = Signal()
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self.setFixedWidth(px(292))
        self._count = 0
        self._make_fields()
        self._wire()
        self.show_document(0)

    def _make_fields(self) -> None:
        self.printer = Choice[str]()
        self._printer_row = FormRow(self.tr("Printer"), self.printer)
        self.copies = NumberEdit(1, least=1, most=_MOST_COPIES)
        self._copies_row = FormRow(
            self.tr("Copies"), self.copies, help=self.tr("one original, one for the file")
        )
        self.all_pages = QRadioButton()
        self.all_pages.setChecked(True)
        self.some_pages = QRadioButton(self.tr("These pages"))
        self.range = CodeEdit(hint="1-3, 8")
        self._range_row = FormRow("", self.range)
        self.range.setAccessibleName(self.tr("These pages"))
        self.both_sides = QCheckBox(self.tr("Print on both sides"))
        self.save = Button(self.tr("Keep as PDF"), "download")
        self.folder = Button(self.tr("Open the folder"), "folder-open")
        self.print = Button(self.tr("Print"), "printer", "primary")
        keys = row(
            STRETCH,
            key_cap("Ctrl+P"),
            Label(self.tr("print"), "muted"),
            key_cap("Esc"),
            Label(self.tr("back"), "muted"),
            STRETCH,
            spacing=6,
        )
        choices = column(
            self._printer_row,
            self._copies_row,
            Label(self.tr("Pages"), "strong"),
            self.all_pages,
            self.some_pages,
            self._range_row,
            line(),
            self.both_sides,
            STRETCH,
            spacing=8,
            margins=(16, 16, 16, 0),
        )
        doing = column(self.folder, self.save, self.print, keys, spacing=8, margins=16)
        self.setLayout(column((scrolled(choices), 1), doing, spacing=0))

    def _wire(self) -> None:
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.copies.valueChanged.connect(self._name_print)
        self.range.textEdited.connect(self._on_range)
        self.some_pages.toggled.connect(self._range_row.clear_state)

    def show_document(self, pages: int, *, counted: bool = False) -> None:
        """A document of so many pages is in front; 0 while it is being made.

        `counted`: each printing is noted, so that only one is the original; one copy at a time.
        """
        self._count = pages
        if counted:
            self.copies.setValue(1)
        self.copies.setEnabled(not counted)
        self._copies_row.set_help(
            self.tr("one original; what is printed again is marked as a copy")
            if counted
            else self.tr("one original, one for the file")
        )
        self.folder.hide()
        self._look_for_printers()
        every = self.tr("All pages (%1)")
        self.all_pages.setText(every.replace("%1", ltr(pages) if pages else "…"))
        self.all_pages.setAccessibleName(every.replace("%1", str(pages)))
        self.all_pages.setChecked(True)
        self.save.setEnabled(bool(pages))
        self.print.setEnabled(bool(pages))
        self._name_print()

    def _look_for_printers(self) -> None:
        """One may have been plugged in since."""
        names = printer_names()
        if [self.printer.itemText(at) for at in range(self.printer.count())] != names:
            self.printer.set_options([(name, name) for name in names])
        self.printer.setEnabled(bool(names))
        self.save.setVisible(bool(names))
        if names:
            self._printer_row.clear_state()
            return
        self._printer_row.set_warning(
            self.tr("This computer has no printer. Keep the paper as PDF and print it later.")
        )

    def show_folder(self) -> None:
        """A PDF was kept: offer its folder."""
        self.folder.show()

    def printer_name(self) -> str:
        """The printer chosen; empty when there is none."""
        return self.printer.value() if self.printer.count() else ""

    def wanted_pages(self) -> list[int] | None:
        """The pages to print, from 0; None when the span is not understood, which it then says."""
        if self.all_pages.isChecked():
            return list(range(self._count))
        found = read_pages(self.range.value(), self._count)
        if found is None:
            said = self.tr("Write pages from 1 to %1, for example 1-3, 8")
            self._range_row.set_error(said.replace("%1", ltr(self._count)))
            self.range.setFocus()
        return found

    @Slot()
    def _name_print(self) -> None:
        if not self.printer_name():
            self.print.set_text(self.tr("Keep as PDF"))
            return
        self.print.set_text(self.tr("Print %Ln copies", "", self.copies.value()))

    @Slot()
    def _on_range(self) -> None:
        self.some_pages.setChecked(True)
        self._range_row.clear_state()
