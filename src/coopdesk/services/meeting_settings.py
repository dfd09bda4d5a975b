"""How this office calls its meetings: by what channels, how long before."""

from collections.abc import Iterable
from typing import Final

from sqlalchemy.orm import Session

from coopdesk.domain.meetings import ORGAN_OF, Channel, MeetingKind
from coopdesk.domain.organs import Organ
from coopdesk.errors import InvalidInputError, Problem
from coopdesk.services.rules import office_rules
from coopdesk.services.settings_store import keep_setting, stored_settings

_KEY: Final = "meetings.channels."
_DEFAULTS: Final = {
    Organ.ASSEMBLY: (Channel.MEDIA, Channel.NOTICE_BOARD, Channel.WHATSAPP),
    Organ.BOARD: (Channel.BY_HAND, Channel.PHONE),
    Organ.CONTROL: (Channel.BY_HAND, Channel.PHONE),
    Organ.COMMITTEE: (Channel.PHONE, Channel.WHATSAPP),
    Organ.OUTSIDE: (Channel.LETTER, Channel.PHONE),
}
"""For the assembly, official media «and other means» (Law 39/1998 Art. 52)."""


def default_channels(session: Session, organ: Organ) -> tuple[Channel, ...]:
    """By what channels an organ is called unless a meeting says otherwise."""
    key = _KEY + organ.value
    stored = stored_settings(session, prefixes=(key,)).get(key)
    return read_channels(stored) if stored else _DEFAULTS[organ]


def set_default_channels(session: Session, organ: Organ, channels: Iterable[Channel]) -> None:
    """Call an organ by these channels from now on.

    Raises:
        InvalidInputError: none is chosen.
    """
    value = written_channels(channels)
    if not value:
        raise InvalidInputError({"channels": Problem.REQUIRED})
    default = written_channels(_DEFAULTS[organ])
    keep_setting(session, _KEY + organ.value, value, default=default)


def notice_days(session: Session, kind: MeetingKind) -> int:
    """Days that should lie between the call and the meeting."""
    rules = office_rules(session)
    if kind is MeetingKind.BOARD_EXTRA:
        return rules.number("board.extraordinary_days")
    if ORGAN_OF[kind] is Organ.ASSEMBLY:
        return rules.number("assembly.notice_days")
    return rules.number("board.notice_days")


def written_channels(channels: Iterable[Channel]) -> str:
    """Channels as they are kept: codes in their usual order, parted by commas."""
    chosen = frozenset(channels)
    return ",".join(channel.value for channel in Channel if channel in chosen)


def read_channels(text: str) -> tuple[Channel, ...]:
    """Channels as they were kept; what is no channel any more is left out."""
    kept = text.split(",")
    return tuple(channel for channel in Channel if channel.value in kept)
