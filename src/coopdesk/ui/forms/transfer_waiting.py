"""Transfers that wait for a newcomer to become a member: kept as they were typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from coopdesk.services.drafts import drop_draft, load_draft, load_drafts, save_draft
from coopdesk.ui.context import AppContext

FORM: Final = "transfer_waiting"


@dataclass(frozen=True, slots=True)
class WaitingTransfer:
    """One of them."""

    key: str
    giver: str
    newcomer: str
    shares: int
    since: datetime
    content: Mapping[str, Any]


def keep_waiting(ctx: AppContext, content: Mapping[str, Any]) -> str:
    """Put a transfer aside; one from the same giver to the same newcomer takes its place."""
    key = f"{FORM}:{content['giver']}-{content['newcomer']}:{ctx.preferences.desk}"
    ctx.write(save_draft, key=key, content=content, now=ctx.now())
    return key


def waiting_transfers(ctx: AppContext) -> list[WaitingTransfer]:
    """All of them, of every desk, the newest first."""
    return [
        WaitingTransfer(
            draft.key,
            str(draft.content.get("giver_name", "")),
            str(draft.content.get("newcomer", "")),
            int(draft.content.get("shares", 1)),
            draft.saved_at,
            draft.content,
        )
        for draft in ctx.read(load_drafts, form=FORM)
    ]


def waiting_content(ctx: AppContext, key: str) -> Mapping[str, Any] | None:
    """What one of them holds; None when it is gone."""
    draft = ctx.read(load_draft, key)
    return draft.content if draft else None


def forget_waiting(ctx: AppContext, key: str) -> None:
    """It was made, or given up."""
    ctx.write(drop_draft, key)
