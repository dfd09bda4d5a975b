"""The fields of a planned meeting, and reading them."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QWidget

from coopdesk.domain.meetings import ORGAN_OF, CalledBy, Channel, MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.errors import Problem
from coopdesk.services.committees import list_committees
from coopdesk.services.meeting_list import MeetingFilter, list_meetings
from coopdesk.services.meeting_settings import default_channels
from coopdesk.services.meetings import MeetingDetails, MeetingInput
from coopdesk.ui import texts
from coopdesk.ui.context import AppContext
from coopdesk.ui.kit import Choice, FormRow, Label, SuggestEdit, TextEdit, boxed, column, row
from coopdesk.ui.kit.flow import Flow
from coopdesk.ui.kit.times import TimeEdit
from coopdesk.ui.office_dates import date_edit

_USUAL_HOUR: Final = time(9)
_RECENT: Final = 50


class MeetingFields(QFrame):
    """Kind, day, hour, place and the call of one meeting.

    Signals:
        touched: something was typed or chosen.
    """

    touched = Signal()

    def __init__(self, ctx: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clear")
        self._ctx = ctx
        self.rows: dict[str, FormRow] = {}
        self._filling = False
        self._make()
        self._lay_out()
        self._listen()

    def _make(self) -> None:
        self.kind = Choice[MeetingKind]([(one, texts.code_text(one)) for one in MeetingKind])
        self.committee = Choice[int | None]()
        self.title = TextEdit()
        self.on = date_edit(self._ctx, self._ctx.today())
        self.at = TimeEdit(_USUAL_HOUR)
        self.place = SuggestEdit(longest=200)
        self.called_by = Choice[CalledBy | None]()
        self.note = TextEdit()
        self.second_on = date_edit(self._ctx)
        self.second_at = TimeEdit()
        self.channels = {one: QCheckBox(texts.code_text(one)) for one in Channel}

    def _lay_out(self) -> None:
        kind = self._row("kind", self.tr("Kind of meeting"), self.kind, required=True)
        committee = self._row("committee_id", self.tr("Committee"), self.committee, required=True)
        title = self._row("title", self.tr("Subject"), self.title)
        on = self._row("on_date", self.tr("Day"), self.on, required=True)
        at = self._row("starts_at", self.tr("Hour"), self.at, required=True)
        place = self._row("place", self.tr("Place"), self.place, required=True)
        called = self._row("called_by", self.tr("Called by"), self.called_by)
        note = self._row("called_by_note", self.tr("Request or letter, if any"), self.note)
        ways = QFrame()
        ways.setObjectName("clear")
        ways.setLayout(Flow(*self.channels.values(), spacing=16))
        channels = column(Label(self.tr("How it is announced"), "strong"), ways, spacing=4)
        second_on = self._row("second_call_on", self.tr("Second call on"), self.second_on)
        second_at = self._row("second_call_at", self.tr("at"), self.second_at)
        said = self.tr(
            "The notice says when the assembly meets again if there is no quorum (Article 54)."
        )
        second = column(Label(said, "muted", wrap=True), row((second_on, 2), (second_at, 1)))
        self._second = boxed(second)
        self.setLayout(
            column(
                row((kind, 2), (committee, 1), spacing=16),
                title,
                row((on, 2), (at, 1), spacing=16),
                place,
                row((called, 1), (note, 1), spacing=16),
                channels,
                self._second,
                spacing=14,
            )
        )

    def _row(self, name: str, label: str, field: QWidget, *, required: bool = False) -> FormRow:
        made = FormRow(label, field, required=required)
        self.rows[name] = made
        return made

    def _listen(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        for choice in (self.committee, self.called_by):
            choice.chosen.connect(self._on_touched)
        for field in (self.title, self.at, self.note, self.second_at):
            field.textEdited.connect(self._on_touched)
        self.place.editTextChanged.connect(self._on_touched)
        for day in (self.on, self.second_on):
            day.day_changed.connect(self._on_touched)
        for box in self.channels.values():
            box.toggled.connect(self._on_touched)

    # filling

    def start(self, on: date | None, kind: MeetingKind | None = None) -> None:
        """A new meeting, on a day if it is known."""
        self._filling = True
        self.kind.setEnabled(True)
        self.kind.set_value(kind or MeetingKind.BOARD)
        self._show_kind()
        self.title.clear()
        self.note.clear()
        self.on.set_day(on or self._ctx.today())
        self.at.set_time(_USUAL_HOUR)
        self.second_on.set_day(None)
        self.second_at.set_time(None)
        recent = self._ctx.read(list_meetings, MeetingFilter(), limit=_RECENT)
        places = list(dict.fromkeys(each.place for each in recent))
        self.place.set_suggestions(places)
        self.place.set_value(places[0] if places else "")
        self._untouched()

    def show_meeting(self, meeting: MeetingDetails) -> None:
        """The plan as it stands; the kind keeps its number and stays."""
        self._filling = True
        given = meeting.row
        self.kind.set_value(given.kind)
        self._show_kind()
        self.kind.setEnabled(False)
        self.committee.set_value(given.committee_id)
        self.title.setText(given.title)
        self.on.set_day(given.on_date)
        self.at.set_time(given.starts_at)
        self.place.set_value(given.place)
        self.called_by.set_value(meeting.called_by)
        self.note.setText(meeting.called_by_note)
        self.second_on.set_day(meeting.second_call_on)
        self.second_at.set_time(meeting.second_call_at)
        for channel, box in self.channels.items():
            box.setChecked(channel in meeting.channels)
        self._untouched()

    def content(self) -> dict[str, Any]:
        """What is typed, to be kept as a draft."""
        return {
            "kind": self.kind.value().value,
            "committee_id": self.committee.value() if self.committee.count() else None,
            "title": self.title.value(),
            "called_by": called.value if (called := self.called_by.value()) else None,
            "on": self.on.text(),
            "at": self.at.value(),
            "place": self.place.value(),
            "note": self.note.value(),
            "second_on": self.second_on.text(),
            "second_at": self.second_at.value(),
            "channels": [one.value for one, box in self.channels.items() if box.isChecked()],
        }

    def put(self, content: Mapping[str, Any]) -> None:
        """Show what a draft kept."""
        self.kind.set_value(MeetingKind(content["kind"]))
        self._show_kind()
        self.committee.set_value(content["committee_id"])
        self.title.setText(content["title"])
        self.on.set_text(content["on"])
        self.at.setText(content["at"])
        self.place.set_value(content["place"])
        called = content.get("called_by")  # drafts of before did not keep it
        self.called_by.set_value(CalledBy(called) if called else None)
        self.note.setText(content["note"])
        self.second_on.set_text(content["second_on"])
        self.second_at.setText(content["second_at"])
        for one, box in self.channels.items():
            box.setChecked(one.value in content["channels"])

    def _untouched(self) -> None:
        """What is filled in so was not typed by anybody."""
        for made in self.rows.values():
            made.clear_state()
        self._filling = False

    @Slot()
    def _on_kind(self) -> None:
        self._show_kind()
        self.touched.emit()

    @Slot()
    def _on_touched(self) -> None:
        if self._filling:
            return
        for made in self.rows.values():
            if made.state == "bad":
                made.clear_state()
        self.touched.emit()

    def _show_kind(self) -> None:
        """What a kind asks for: a committee, a subject, the second call, who may call it."""
        organ = ORGAN_OF[self.kind.value()]
        committees = self._ctx.read(list_committees)
        self.committee.set_options([(each.id, each.name) for each in committees])
        self.rows["committee_id"].setVisible(organ is Organ.COMMITTEE)
        self.rows["title"].setVisible(organ in (Organ.OUTSIDE, Organ.COMMITTEE, Organ.ASSEMBLY))
        self._second.setVisible(organ is Organ.ASSEMBLY)
        usual = (None, self.tr("Who usually calls it"))
        self.called_by.set_options([usual, *((one, texts.code_text(one)) for one in CalledBy)])
        chosen = self._ctx.read(default_channels, organ)
        for channel, box in self.channels.items():
            box.setChecked(channel in chosen)

    # reading

    def problems(self) -> dict[str, Problem]:
        """What is missing or cannot be read."""
        found: dict[str, Problem] = {}
        organ = ORGAN_OF[self.kind.value()]
        if organ is Organ.COMMITTEE and not self.committee.count():
            found["committee_id"] = Problem.REQUIRED
        if organ is Organ.OUTSIDE and not self.title.value():
            found["title"] = Problem.REQUIRED
        for name, day in (("on_date", self.on), ("second_call_on", self.second_on)):
            if not day.is_understood:
                found[name] = Problem.BAD_DATE
        if self.on.is_understood and self.on.day() is None:
            found["on_date"] = Problem.REQUIRED
        if not self.at.is_understood:
            found["starts_at"] = Problem.BAD_TIME
        elif self.at.time() is None:
            found["starts_at"] = Problem.REQUIRED
        if not self.second_at.is_understood:
            found["second_call_at"] = Problem.BAD_TIME
        if not self.place.value():
            found["place"] = Problem.REQUIRED
        return found

    def given(self) -> MeetingInput | None:
        """The plan; None while day or hour cannot be read."""
        on, at = self.on.day(), self.at.time()
        if on is None or at is None:
            return None
        organ = ORGAN_OF[self.kind.value()]
        has_second = organ is Organ.ASSEMBLY and self.second_on.day() is not None
        is_committee = organ is Organ.COMMITTEE and self.committee.count() > 0
        return MeetingInput(
            kind=self.kind.value(),
            on_date=on,
            starts_at=at,
            place=self.place.value(),
            called_by=self.called_by.value(),
            called_by_note=self.note.value(),
            committee_id=self.committee.value() if is_committee else None,
            title=self.title.value() if not self.rows["title"].isHidden() else "",
            channels=frozenset(one for one, box in self.channels.items() if box.isChecked()),
            second_call_on=self.second_on.day() if has_second else None,
            second_call_at=self.second_at.time() if has_second else None,
        )
