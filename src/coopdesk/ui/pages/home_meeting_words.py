"""What the lines of the home page say of meetings, tasks and terms."""

from PySide6.QtCore import QObject

from coopdesk.services.home import HomeTask, LegalDate, LegalDateKind, TaskKind
from coopdesk.ui import texts
from coopdesk.ui.pages.home_task_words import TaskWords


class HomeMeetingWords(QObject):
    """The words; an object, because counted words need one."""

    def task(self, task: HomeTask) -> TaskWords | None:
        """What a task says; None for one about something else."""
        return self._of_meetings(task) or self._of_papers(task) or self._of_terms(task)

    def legal_date(self, date: LegalDate) -> str:
        """What falls on a date of the law."""
        kind = date.kind
        if kind is LegalDateKind.BOARD_MEETING:
            return self.tr("Monthly board meeting")
        if kind is LegalDateKind.CONTROL_MEETING:
            return self.tr("Control committee meeting")
        if kind is LegalDateKind.WITHDRAWAL_NOTICES:
            return self.tr("Last day for notices of withdrawal")
        if kind is LegalDateKind.APPLICATION_DECISIONS:
            return self.tr("Last day to decide on an application")
        if kind is LegalDateKind.TERM_END and date.organ is not None:
            return self.tr("End of the term: %1").replace("%1", texts.code_text(date.organ))
        return self.tr("Yearly general assembly")

    def _of_meetings(self, task: HomeTask) -> TaskWords | None:
        if task.kind is TaskKind.MEETING_NEAR:
            return TaskWords(
                "calendar-clock",
                self.tr("A meeting is tomorrow") if task.count else self.tr("A meeting is today"),
                self.tr("Look at the list, the papers and the place."),
                self.tr("Open"),
                "meetings",
            )
        if task.kind is TaskKind.INVITATIONS_NOT_SENT:
            return TaskWords(
                "send",
                self.tr("%Ln meeting(s) have not been called", "", task.count),
                self.tr("Those who are told too late may contest the meeting."),
                self.tr("Invite"),
                "meetings",
            )
        if task.kind is TaskKind.MEETINGS_NOT_RECORDED:
            return TaskWords(
                "calendar-days",
                self.tr("%Ln meeting(s) of past days are not recorded", "", task.count),
                self.tr("Record who came, or cancel them with a reason."),
                self.tr("Show"),
                "meetings",
            )
        return None

    def _of_papers(self, task: HomeTask) -> TaskWords | None:
        if task.kind is TaskKind.MINUTES_NOT_APPROVED:
            return TaskWords(
                "scroll-text",
                self.tr("The minutes of %Ln meeting(s) are not approved", "", task.count),
                self.tr("Approved minutes are locked, and every reprint is the same."),
                self.tr("Show"),
                "meetings",
            )
        if task.kind is TaskKind.ASSIGNMENTS_OVERDUE:
            return TaskWords(
                "list-todo",
                self.tr("%Ln task(s) of decisions are late", "", task.count),
                self.tr("Ask those responsible, and note what they answer."),
                self.tr("Follow up"),
                "follow_up",
            )
        return None

    def _of_terms(self, task: HomeTask) -> TaskWords | None:
        show = self.tr("Show")
        if task.kind is TaskKind.TERM_OVER:
            title = self.tr("A term of office has been over for %Ln day(s)", "", task.count)
            why = self.tr("The assembly elects for three years · Article 61")
            return TaskWords("hourglass", title, why, show, "terms")
        if task.kind is TaskKind.TERM_ENDING:
            title = self.tr("A term of office ends in %Ln day(s)", "", task.count)
            why = self.tr("The election falls in its last three months · Article 61")
            return TaskWords("hourglass", title, why, show, "terms")
        if task.kind is TaskKind.ORGAN_TOO_SMALL:
            title = self.tr("%Ln seat(s) are vacant, and too few are left", "", task.count)
            why = self.tr("Call the assembly to elect for them · Article 138")
            return TaskWords("triangle-alert", title, why, show, "terms")
        if task.kind is TaskKind.VACANT_SEAT:
            title = self.tr("%Ln seat(s) are vacant", "", task.count)
            why = self.tr("The next by votes takes the seat · Article 58")
            return TaskWords("user-plus", title, why, show, "terms")
        if task.kind is TaskKind.HOLDER_LEFT:
            title = self.tr("%Ln office-holder(s) are no longer members", "", task.count)
            why = self.tr("End the office and fill the seat.")
            return TaskWords("user-x", title, why, show, "terms")
        return None
