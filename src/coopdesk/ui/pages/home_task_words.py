"""One line of what is to be done, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TaskWords:
    """What a task says, and where its button leads."""

    icon: str
    title: str
    why: str
    remedy: str
    page: str
