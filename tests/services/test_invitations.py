"""The call: who was told how, when and by whom, and whether it reached them."""

from datetime import timedelta
from typing import Any

from coopdesk.domain.meetings import (
    Channel,
    DeliveryState,
    InvitationMode,
    MeetingKind,
    MeetingStatus,
)
from coopdesk.domain.members import Sex
from coopdesk.errors import Problem
from coopdesk.services import audit
from coopdesk.services.agenda import item_rows, remove_item
from coopdesk.services.guests import add_guest, list_guests
from coopdesk.services.invitations import (
    GuestInput,
    InvitationRow,
    invitation_counts,
    invite_guest,
    list_invitations,
    note_delivery,
    send_invitations,
    uninvite_guest,
)
from coopdesk.services.meetings import get_meeting
from coopdesk.services.office import Office
from coopdesk.services.sitting import open_attendance
from tests.makers import NOW, TODAY
from tests.services.sitting_maker import (
    call,
    called,
    entitled_ids,
    founded,
    in_session,
    listed,
    planned,
    problems,
    refusal,
)

BY_HAND: dict[str, Any] = {
    "mode": InvitationMode.PERSONAL,
    "channel": Channel.BY_HAND,
    "on": TODAY,
    "by": "المراسل",
    "today": TODAY,
}


def test_everybody_is_told_once_and_it_is_written_down_how(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    counts = any_office.read(invitation_counts, meeting_id)
    assert (counts.entitled, counts.sent, counts.delivered) == (12, 12, 0)
    rows = any_office.read(list_invitations, meeting_id)
    assert [row.number for row in rows] == list(range(1, 13))
    assert {(row.channel, row.sent_on, row.sent_by, row.state) for row in rows} == {
        (Channel.NOTICE_BOARD, TODAY, "محمد", DeliveryState.SENT)
    }
    details = any_office.read(get_meeting, meeting_id)
    assert (details.row.status, details.invited_on) == (MeetingStatus.CALLED, TODAY)
    assert (details.invitation_mode, details.invitation_ref) == (
        InvitationMode.NOTICE,
        "ص/12/2026",
    )
    assert any_office.write(send_invitations, meeting_id, **BY_HAND) == 0
    assert any_office.read(audit.verify_chain) is None


def test_some_are_told_first_and_the_others_later(any_office: Office) -> None:
    founded(any_office)
    meeting_id = listed(any_office)
    some = entitled_ids(any_office, meeting_id)[:4]
    assert any_office.write(send_invitations, meeting_id, entitled_ids=some, **BY_HAND) == 4
    assert any_office.write(send_invitations, meeting_id, **BY_HAND) == 8


def test_what_became_of_each_is_noted(any_office: Office) -> None:
    founded(any_office)
    meeting_id = called(any_office)
    rows = any_office.read(list_invitations, meeting_id)
    first, second = rows[0].id, rows[1].id
    any_office.write(
        note_delivery,
        [first],
        meeting_id=meeting_id,
        state=DeliveryState.DELIVERED,
        on=TODAY,
        by="المراسل",
        today=TODAY,
    )
    any_office.write(
        note_delivery,
        [second],
        meeting_id=meeting_id,
        state=DeliveryState.RETURNED,
        on=TODAY,
        note="انتقل من الحي",
        today=TODAY,
    )
    counts = any_office.read(invitation_counts, meeting_id)
    assert (counts.delivered, counts.returned) == (1, 1)
    [back] = any_office.read(
        list_invitations, meeting_id, states=frozenset({DeliveryState.RETURNED})
    )
    assert (back.id, back.note) == (second, "انتقل من الحي")
    everyone: dict[str, Any] = {
        "meeting_id": meeting_id,
        "state": DeliveryState.DELIVERED,
        "on": TODAY,
    }
    assert any_office.write(note_delivery, None, **everyone, today=TODAY) == 11
    assert any_office.write(note_delivery, None, **everyone, today=TODAY) == 0


def test_a_call_needs_a_list_an_agenda_and_a_day_that_has_come(any_office: Office) -> None:
    founded(any_office)
    meeting_id = planned(any_office)
    without_list = refusal(any_office, send_invitations, meeting_id, **BY_HAND)
    assert without_list is Problem.LIST_NOT_FROZEN
    without_agenda = listed(any_office, MeetingKind.ASSEMBLY_EXTRA)
    for row in any_office.read(item_rows, without_agenda):
        any_office.write(remove_item, row.id)
    assert refusal(any_office, send_invitations, without_agenda, **BY_HAND) is Problem.AGENDA_EMPTY
    late = BY_HAND | {"on": TODAY + timedelta(days=1)}
    ready = listed(any_office)
    assert problems(any_office, send_invitations, ready, **late) == {"on": Problem.IN_FUTURE}
    sitting = in_session(any_office, present=12)
    assert refusal(any_office, send_invitations, sitting, **BY_HAND) is Problem.MEETING_NOT_AHEAD


def guests_of(office: Office, meeting_id: int) -> list[InvitationRow]:
    return office.read(list_invitations, meeting_id, guests=True)


def test_guests_are_asked_with_the_others_and_taken_off_until_they_come(
    any_office: Office,
) -> None:
    founded(any_office)
    meeting_id = listed(any_office)
    given = GuestInput(
        full_name="سعاد الهمداني", sex=Sex.FEMALE, organisation="وحدة التمويل", phone="777123456"
    )
    guest = any_office.write(invite_guest, meeting_id, given)
    [waiting] = guests_of(any_office, meeting_id)
    assert (waiting.sent_on, waiting.phone) == (None, "+967777123456")
    call(any_office, meeting_id)
    [sent] = guests_of(any_office, meeting_id)
    assert (sent.sent_on, sent.state) == (TODAY, DeliveryState.SENT)

    other = any_office.write(invite_guest, meeting_id, GuestInput(full_name="آخر"))
    any_office.write(uninvite_guest, other)
    any_office.write(open_attendance, meeting_id, now=NOW)
    any_office.write(add_guest, meeting_id, given, now=NOW, invitation_id=guest)
    assert refusal(any_office, uninvite_guest, guest) is Problem.IN_USE
    assert [row.organisation for row in any_office.read(list_guests, meeting_id)] == [
        "وحدة التمويل"
    ]
    nameless = problems(any_office, invite_guest, meeting_id, GuestInput(full_name=""))
    assert nameless == {"full_name": Problem.REQUIRED}


def test_people_from_outside_are_called_without_a_list(office: Office) -> None:
    founded(office)
    meeting_id = planned(office, MeetingKind.DEVELOPMENT, title="سوق الحي")
    office.write(invite_guest, meeting_id, GuestInput(full_name="مدير المديرية"))
    assert office.write(send_invitations, meeting_id, **BY_HAND) == 1
    assert office.read(get_meeting, meeting_id).row.status is MeetingStatus.CALLED
