"""Setting up and starting the program on a bare machine; standard library only."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
"""The source tree the launcher stands in."""


def say(sentence: str) -> None:
    """Tell the person at the terminal, at once."""
    print(f"coopdesk: {sentence}", flush=True)
