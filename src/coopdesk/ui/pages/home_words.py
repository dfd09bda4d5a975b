"""What the lines of the home page say."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QWidget

from coopdesk.services.home import HomeTask, LegalDate, TaskKind, Urgency, is_soon
from coopdesk.ui.kit import Button, Label, Pill, Tone, badge, boxed, column, row
from coopdesk.ui.pages.home_meeting_words import HomeMeetingWords
from coopdesk.ui.pages.home_task_words import TaskWords

_TONES: dict[Urgency, Tone] = {
    Urgency.LATE: "bad",
    Urgency.SOON: "warn",
    Urgency.WHEN_POSSIBLE: "muted",
}


class HomeWords(QObject):
    """The words of the page; an object, because counted words need one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meetings = HomeMeetingWords(self)

    def urgency(self, urgency: Urgency) -> str:
        """How soon."""
        if urgency is Urgency.LATE:
            return self.tr("Late")
        return self.tr("Soon") if urgency is Urgency.SOON else self.tr("When possible")

    def task(self, task: HomeTask) -> TaskWords:
        """What a task says."""
        return (
            self._of_office(task)
            or self._meetings.task(task)
            or self._of_path(task)
            or self._of_members(task)
        )

    def _of_office(self, task: HomeTask) -> TaskWords | None:
        count = task.count
        if task.kind is TaskKind.NO_BACKUP:
            return TaskWords(
                "database-backup",
                self.tr("No backup was made yet"),
                self.tr("A backup is one file with everything. Keep it on a USB stick."),
                self.tr("Back up"),
                "backup",
            )
        if task.kind is TaskKind.OLD_BACKUP:
            return TaskWords(
                "database-backup",
                self.tr("The last backup is %Ln day(s) old", "", count),
                self.tr("What was written since is on this computer only."),
                self.tr("Back up"),
                "backup",
            )
        if task.kind is TaskKind.NO_SHARE_VALUE:
            return TaskWords(
                "coins",
                self.tr("The value of a share is not set"),
                self.tr("Papers and capital need it · Article 68"),
                self.tr("Set it"),
                "settings",
            )
        if task.kind is TaskKind.NO_REGISTRATION:
            return TaskWords(
                "stamp",
                self.tr("The registration number is not written"),
                self.tr("It stands on every book and letter."),
                self.tr("Write it"),
                "settings",
            )
        if task.kind is TaskKind.NEAR_MINIMUM:
            return TaskWords(
                "scale",
                self.tr("Only %Ln member(s) are left", "", count),
                self.tr("Below the founders' least number it may be dissolved · Article 83"),
                self.tr("Members"),
                "members",
            )
        return None

    def _of_path(self, task: HomeTask) -> TaskWords | None:
        count = task.count
        if task.kind is TaskKind.APPLICATIONS_SILENT:
            return TaskWords(
                "hourglass",
                self.tr("The board's time is over for %Ln application(s)", "", count),
                self.tr("Its silence is acceptance: record it · Article 22"),
                self.tr("Applications"),
                "applications",
            )
        if task.kind is TaskKind.APPLICATIONS_DUE:
            return TaskWords(
                "calendar-clock",
                self.tr("%Ln application(s) must soon be decided", "", count),
                self.tr("The board has two months to answer · Article 22"),
                self.tr("Applications"),
                "applications",
            )
        if task.kind is TaskKind.SETTLEMENTS_DUE:
            return TaskWords(
                "banknote",
                self.tr("%Ln settlement(s) can be paid now", "", count),
                self.tr("The money of those who left, or of their heirs · Article 24"),
                self.tr("Settlements"),
                "exits",
            )
        return self._of_exits(task)

    def _of_exits(self, task: HomeTask) -> TaskWords | None:
        count = task.count
        if task.kind is TaskKind.NOTICES_DUE:
            return TaskWords(
                "log-out",
                self.tr("%Ln notice(s) of withdrawal whose year is over", "", count),
                self.tr("Record the withdrawal, or reverse the notice · Article 76"),
                self.tr("Exits"),
                "exits",
            )
        if task.kind is TaskKind.LAST_NOTICE_DAY:
            return TaskWords(
                "log-out",
                self.tr("Notices of withdrawal: the last day is in %Ln day(s)", "", count)
                if count
                else self.tr("Today is the last day for notices of withdrawal"),
                self.tr("A later one counts for the next year · Article 76"),
                self.tr("Exits"),
                "exits",
            )
        if task.kind is TaskKind.UNRATIFIED:
            return TaskWords(
                "gavel",
                self.tr("%Ln admission(s) or exit(s) not yet ratified", "", count),
                self.tr("The general assembly ratifies them · Article 51"),
                self.tr("Show"),
                "exits",
            )
        return None

    def _of_members(self, task: HomeTask) -> TaskWords:
        count = task.count
        show = self.tr("Show")
        if task.kind is TaskKind.OVER_CAP:
            title = self.tr("%Ln member(s) hold more than the share cap", "", count)
            why = self.tr("No member holds more than a tenth · Article 3")
            return TaskWords("coins", title, why, show, "members")
        if task.kind is TaskKind.CARD_EXPIRED:
            title = self.tr("%Ln member(s) with an expired card", "", count)
            why = self.tr("A card is valid for ten years. Ask for the new one.")
            return TaskWords("id-card", title, why, show, "members")
        if task.kind is TaskKind.NO_NATIONAL_NO:
            title = self.tr("%Ln member(s) without a card number", "", count)
            why = self.tr("It tells two people of one name apart.")
            return TaskWords("id-card", title, why, show, "members")
        if task.kind is TaskKind.NO_PHONE:
            title = self.tr("%Ln member(s) without a phone", "", count)
            why = self.tr("They cannot be called to the assembly.")
            return TaskWords("phone", title, why, show, "members")
        if task.kind is TaskKind.UNDER_AGE:
            title = self.tr("%Ln member(s) under 18", "", count)
            why = self.tr("A member has completed 18 years · Article 21")
            return TaskWords("cake", title, why, show, "members")
        title = self.tr("%Ln member(s) without shares", "", count)
        why = self.tr("A member holds at least one share · Article 21")
        return TaskWords("coins", title, why, show, "members")

    def days_left(self, days: int) -> str:
        """How far a date is."""
        return self.tr("in %Ln day(s)", "", days) if days else self.tr("today")

    def article(self, article: str) -> str:
        """Where the law says so."""
        return self.tr("Article %1").replace("%1", article)

    def legal_date(self, date: LegalDate) -> str:
        """What falls on a date of the law."""
        return self._meetings.legal_date(date)


class TaskRow(QFrame):
    """Icon tinted by urgency, what, why, pill, and the button that goes to the remedy."""

    def __init__(self, task: HomeTask, words: HomeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rowline")
        self.task = task
        said = words.task(task)
        tone = _TONES[task.urgency]
        text = column(
            Label(said.title, "strong", wrap=True), Label(said.why, "muted", wrap=True), spacing=0
        )
        self.remedy = Button(said.remedy, width=92)
        self.remedy.setAccessibleDescription(said.title)
        pill = Pill(words.urgency(task.urgency), tone, _urgency_icon(task.urgency))
        self.setLayout(
            row(
                badge(said.icon, tone),
                (text, 1),
                pill,
                self.remedy,
                spacing=12,
                margins=(16, 7),
            )
        )


def _urgency_icon(urgency: Urgency) -> str:
    return {Urgency.LATE: "circle-alert", Urgency.SOON: "clock"}.get(urgency, "circle-dot")


def date_line(each: LegalDate, today: date, words: HomeWords) -> QFrame:
    """One line of the law's dates."""
    tone: Tone = "warn" if is_soon(each.on, today) else "muted"
    pill = Pill(words.days_left((each.on - today).days), tone, "clock")
    name = Label(words.legal_date(each), wrap=True)
    return boxed(row((name, 1), Label(words.article(each.article), "muted"), pill, spacing=10))
