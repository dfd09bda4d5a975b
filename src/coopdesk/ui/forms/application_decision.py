"""What becomes of an application: accepted, refused, told, taken back, void."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.domain.membership import ApplicationState
from coopdesk.services.admission import accept_together
from coopdesk.services.applications import (
    ApplicationRow,
    note_told,
    refuse_application,
    reopen_application,
    take_back_application,
    void_application,
)
from coopdesk.services.rules import office_rules
from coopdesk.ui.context import AppContext
from coopdesk.ui.forms.form_dialog import FormDialog, WhyDialog
from coopdesk.ui.kit import Button, CodeEdit, LongTextEdit, TextEdit, day_text, ltr, row
from coopdesk.ui.office_dates import date_edit

_LONGEST_REF: Final = 120
_LONGEST_REASON: Final = 300


class AcceptDialog(FormDialog):
    """The board's yes to one application, or to several in one meeting (Art. 22)."""

    def __init__(
        self, ctx: AppContext, chosen: Sequence[ApplicationRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="user-check", parent=parent)
        self._ctx = ctx
        self._ids = [each.id for each in chosen]
        many = self.tr("Accept %n application(s) by one decision?", "", len(chosen))
        one = self.tr("Accept %1?").replace("%1", chosen[0].full_name)
        text = self.tr("A member under the next number, with the shares asked for.")
        names = self.tr(", ").join(each.full_name for each in chosen)
        self.say(
            one if len(chosen) == 1 else many,
            self.tr("Accept %n applicant(s)", "", len(chosen)),
            text if len(chosen) == 1 else f"{names}\n{text}",
        )
        self.add_field(
            "decision_ref",
            self.tr("Number of the decision"),
            CodeEdit(longest=_LONGEST_REF),
            required=True,
            note=self.tr("As in the minutes of the board, for example 15/2026"),
        )
        self.add_field(
            "on", self.tr("Date of the decision"), date_edit(ctx, ctx.today()), required=True
        )

    def act(self) -> object:
        """Accept them all, or none; gives the ids of the new members."""
        return self._ctx.write(
            accept_together,
            self._ids,
            on=self.day("on") or self._ctx.today(),
            decision_ref=self.value("decision_ref"),
            today=self._ctx.today(),
        )


class RefuseDialog(FormDialog):
    """The board's no, with its reason; the applicant may go to court (Art. 22)."""

    def __init__(
        self, ctx: AppContext, chosen: ApplicationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="x", danger=True, parent=parent)
        self._ctx = ctx
        self._id = chosen.id
        self.say(
            self.tr("Refuse the application of %1?").replace("%1", chosen.full_name),
            self.tr("Refuse"),
            self.tr(
                "The reason stands in the notice. From the day of being told the applicant has "
                "%n month(s) to go to court: Article 22.",
                "",
                _months_to_appeal(ctx),
            ),
        )
        self.add_field("refusal_reason", self.tr("Reason"), LongTextEdit(lines=2), required=True)
        usual = [self._offer(text) for text in self._usual()]
        self.add(row(*usual[:2], "stretch", spacing=6), row(*usual[2:], "stretch", spacing=6))
        self.add_field(
            "decision_ref",
            self.tr("Number of the decision"),
            CodeEdit(longest=_LONGEST_REF),
            required=True,
        )
        self.add_field(
            "on", self.tr("Date of the decision"), date_edit(ctx, ctx.today()), required=True
        )

    def _usual(self) -> tuple[str, ...]:
        return (
            self.tr("Has not completed 18 years (Article 21)"),
            self.tr("Member of a like cooperative (Article 21)"),
            self.tr("No fixed interest in the area (Article 21)"),
            self.tr("Papers were not completed"),
        )

    def _offer(self, text: str) -> QWidget:
        offer = Button(text)
        offer.clicked.connect(lambda: self._take(text))
        return offer

    def _take(self, text: str) -> None:
        field = self.rows["refusal_reason"].field
        if isinstance(field, LongTextEdit):
            field.setPlainText("\n".join(part for part in (field.value(), text) if part))
            field.setFocus()

    def act(self) -> object:
        """Refuse it."""
        self._ctx.write(
            refuse_application,
            self._id,
            on=self.day("on") or self._ctx.today(),
            decision_ref=self.value("decision_ref"),
            reason=self.value("refusal_reason"),
            today=self._ctx.today(),
        )
        return self._id


class ToldDialog(FormDialog):
    """The day the applicant was told; from it runs the time to go to court (Art. 22)."""

    def __init__(
        self, ctx: AppContext, chosen: ApplicationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._ctx = ctx
        self._id = chosen.id
        runs = self.tr(
            "From this day run %n month(s) in which to go to court: Article 22.",
            "",
            _months_to_appeal(ctx),
        )
        self.say(
            self.tr("When was %1 told?").replace("%1", chosen.full_name),
            self.tr("Note it"),
            runs if chosen.state is ApplicationState.REFUSED else "",
        )
        self.add_field("on", self.tr("Told on"), date_edit(ctx, ctx.today()), required=True)

    def act(self) -> object:
        """Note it; gives the last day to go to court, or None."""
        on = self.day("on") or self._ctx.today()
        return self._ctx.write(note_told, self._id, on=on, today=self._ctx.today())


class TakeBackDialog(FormDialog):
    """The applicant does not want it any more."""

    def __init__(
        self, ctx: AppContext, chosen: ApplicationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon="undo-2", parent=parent)
        self._ctx = ctx
        self._id = chosen.id
        self.say(
            self.tr("Does %1 take the application back?").replace("%1", chosen.full_name),
            self.tr("Taken back"),
            self.tr("It keeps its number; a new one can be handed in at any time."),
        )
        self.add_field("on", self.tr("Taken back on"), date_edit(ctx, ctx.today()), required=True)
        self.add_field("reason", self.tr("Reason"), TextEdit(longest=_LONGEST_REASON))

    def act(self) -> object:
        """Note it."""
        self._ctx.write(
            take_back_application,
            self._id,
            on=self.day("on") or self._ctx.today(),
            reason=self.value("reason"),
            today=self._ctx.today(),
        )
        return self._id


def told_words(last_day: object) -> str:
    """What is said after the applicant was told."""
    if isinstance(last_day, date):
        said = QCoreApplication.translate("ToldDialog", "Noted. To court until %1 (Article 22)")
        return said.replace("%1", day_text(last_day))
    return QCoreApplication.translate("ToldDialog", "Noted that the applicant was told")


def void_dialog(ctx: AppContext, chosen: ApplicationRow, parent: QWidget) -> FormDialog:
    """Registered by mistake: the number stays, void, with the reason."""
    translate = QCoreApplication.translate
    dialog = WhyDialog(
        lambda reason: ctx.write(void_application, chosen.id, reason=reason), parent=parent
    )
    dialog.say(
        translate("VoidDialog", "Void application %1?").replace("%1", ltr(chosen.number_text)),
        translate("VoidDialog", "Void it"),
        translate(
            "VoidDialog",
            "The number is not given again; the application stays in the list as void.",
        ),
    )
    return dialog


def reopen_dialog(ctx: AppContext, chosen: ApplicationRow, parent: QWidget) -> FormDialog:
    """A court or the board orders that an application is decided anew."""
    translate = QCoreApplication.translate
    dialog = WhyDialog(
        lambda reason: ctx.write(reopen_application, chosen.id, reason=reason, today=ctx.today()),
        icon="rotate-ccw",
        danger=False,
        note=translate("ReopenDialog", "With the number of the court's or the board's order"),
        parent=parent,
    )
    dialog.say(
        translate("ReopenDialog", "Let application %1 wait again?").replace(
            "%1", ltr(chosen.number_text)
        ),
        translate("ReopenDialog", "Let it wait"),
        translate(
            "ReopenDialog",
            "The answer noted before is taken back; the board has its whole time once more.",
        ),
    )
    return dialog


def _months_to_appeal(ctx: AppContext) -> int:
    return ctx.read(office_rules).number("rules.appeal_months")
