"""What the page of organs says of a term and of what is the matter with it."""

from PySide6.QtCore import QObject

from coopdesk.services.term_alerts import TermAlert, TermAlertKind
from coopdesk.services.terms import TermRow
from coopdesk.ui import texts
from coopdesk.ui.kit import Tone, day_text, number

_SOON_DAYS = 90


class TermsWords(QObject):
    """The words of the page; an object, because counted words need one."""

    def span(self, term: TermRow) -> str:
        """From when until when."""
        span = self.tr("%1 to %2").replace("%1", day_text(term.start_on))
        return span.replace("%2", day_text(term.closed_on or term.end_on))

    def state(self, term: TermRow) -> tuple[str, Tone, str]:
        """How a term stands: words, tone, icon."""
        if term.closed_on is not None:
            return self.tr("ended"), "muted", "minus"
        if term.days_left < 0:
            return self.tr("over by %Ln day(s)", "", -term.days_left), "bad", "circle-alert"
        left = self.tr("%Ln day(s) left", "", term.days_left)
        if term.days_left <= _SOON_DAYS:
            return left, "warn", "clock"
        return left, "ok", "check"

    def facts(self, term: TermRow) -> str:
        """Dates, seats and reserves on one line."""
        seats = self.tr("%1 of %2 seats taken").replace("%1", number(term.seated))
        parts = [self.span(term), seats.replace("%2", number(term.seats))]
        if term.reserves:
            parts.append(self.tr("%Ln in reserve", "", term.reserves))
        if term.decision_ref:
            parts.append(self.tr("decision %1").replace("%1", term.decision_ref))
        return " · ".join(parts)

    def alert(self, alert: TermAlert) -> str:
        """What asks to be done."""
        text = self._alert(alert)
        if alert.article:
            text += " " + self.tr("(Article %1)").replace("%1", alert.article)
        return text

    def _alert(self, alert: TermAlert) -> str:
        organ = texts.code_text(alert.organ)
        said = {
            TermAlertKind.NO_TERM: self.tr("No term is on record for %1."),
            TermAlertKind.TERM_ENDS: self.tr(
                "The term ends in %Ln day(s): prepare the election in its last three months.",
                "",
                alert.days,
            ),
            TermAlertKind.TERM_OVER: self.tr(
                "The term has been over for %Ln day(s): an election is due.", "", alert.days
            ),
            TermAlertKind.VACANCY: self.tr(
                "%Ln seat(s) are vacant; the next by votes takes the place.", "", alert.count
            ),
            TermAlertKind.TOO_FEW: self.tr(
                "Too few are left in %1 to decide anything: the assembly is to be called."
            ),
            TermAlertKind.HOLDER_LEFT: self.tr("%2 sits in %1 and is no longer a member."),
            TermAlertKind.EMPLOYED: self.tr(
                "%2 is employed by the cooperative and should hold no leading office."
            ),
        }[alert.kind]
        return said.replace("%1", organ).replace("%2", alert.name)
