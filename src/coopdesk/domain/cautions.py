"""What is said to a person without stopping them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from coopdesk.errors import Problem


@dataclass(frozen=True, slots=True)
class MeetingWarning:
    """A rule that the plan or the count goes against; `wording` owns its sentence."""

    problem: Problem
    article: str = ""
    """Of Law 39/1998; empty for a rule of the house."""
    facts: Mapping[str, object] = field(default_factory=dict)
