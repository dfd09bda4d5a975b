"""While an application is typed: help of the field, warnings with their article, likely twins."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.errors import Problem
from coopdesk.services.applications import ApplicationWarning, application_warnings
from coopdesk.services.duplicates import likely_duplicates
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.application_fields import ApplicationFields
from coopdesk.ui.forms.member_side import TwinsCard

_REST = 350  # milliseconds of quiet before looking for doubles
_OF_TYPING = frozenset({"birth_year"})
_LATER = frozenset({Problem.NO_PLEDGE, Problem.NO_INTEREST})
"""Said at the end only: while one types, what comes later is not missing yet."""


class ApplicationCare(QObject):
    """Watches the fields of one form.

    Signals:
        warned: what is odd now was looked up anew; the `ApplicationWarning`s.
    """

    warned = Signal(object)

    def __init__(
        self,
        ctx: AppContext,
        fields: ApplicationFields,
        twins: TwinsCard,
        explain: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._fields = fields
        self._twins = twins
        self._explain = explain
        self._left: set[str] = set()
        self.application_id: int | None = None
        """The application itself, so that it is not its own twin."""
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.look_for_twins)
        fields.edited.connect(self._on_edited)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def start(self, application_id: int | None = None) -> None:
        """Another applicant."""
        self.application_id = application_id
        self._rest.stop()
        self._left.clear()
        self._twins.show_twins([])
        for form_row in self._fields.rows.values():
            form_row.clear_state()

    @Slot(str)
    def _on_edited(self, name: str) -> None:
        form_row = self._fields.rows.get(name)
        if form_row is not None and form_row.state == "bad":
            form_row.clear_state()
        self._rest.start()

    @Slot(QWidget, QWidget)
    def _on_focus(self, old: QObject | None, new: QObject | None) -> None:
        for name, widget in self._fields.widgets.items():
            if old is not None and _holds(widget, old) and not (new and _holds(widget, new)):
                self.leave(name)
            if new is not None and _holds(widget, new):
                self._explain(name)

    def leave(self, name: str) -> None:
        """A field was left: an error in it is said now, else what looks odd."""
        self._left.add(name)
        problem = self._fields.problems().get(name)
        if problem is not None and self._fields.text(name):
            self._fields.rows[name].set_error(texts.problem_text(problem))
        else:
            self.warn()

    def warn(self) -> None:
        """Say under the fields that were left what speaks against the application."""
        found = self.warnings()
        said: dict[str, list[str]] = {}
        for warning in found:
            name = "birth_date" if warning.field in _OF_TYPING else warning.field
            if name in self._left and warning.problem not in _LATER:
                said.setdefault(name, []).append(warning_text(warning))
        for name, form_row in self._fields.rows.items():
            if form_row.state == "bad":
                continue
            if name in said:
                form_row.set_warning("\n".join(said[name]))
            else:
                form_row.clear_state()
        self.warned.emit(found)

    def warnings(self) -> tuple[ApplicationWarning, ...]:
        """All that speaks against the application as it is typed now."""
        return self._ctx.read(
            application_warnings,
            self._fields.value(),
            today=self._ctx.today(),
            exclude_id=self.application_id,
        )

    @Slot()
    def look_for_twins(self) -> None:
        """Show which members it may be already."""
        person = self._fields.value().person
        found = self._ctx.read(
            likely_duplicates,
            full_name=person.full_name,
            national_no=person.national_no,
            phones=(person.phone1, person.phone2),
            birth_date=person.birth_date,
            birth_year=person.birth_year,
        )
        self._twins.show_twins(found)


def warning_text(warning: ApplicationWarning) -> str:
    """The sentence of a warning; it names its article."""
    return texts.problem_text(warning.problem, **warning.facts)


def _holds(widget: QWidget, other: QObject) -> bool:
    return other is widget or (isinstance(other, QWidget) and widget.isAncestorOf(other))
