"""What every benchmark says at its end: each ratio beside its limit, and the exit status."""

from collections.abc import Sequence

Result = tuple[str, float, str, float]
"""What was measured, its value, «<=», «<» or «>=», the limit."""


def tell(results: Sequence[Result]) -> int:
    """Print a line for each; 1 when a limit was missed, else 0."""
    failed = 0
    for what, value, sign, limit in results:
        good = {">=": value >= limit, "<": value < limit, "<=": value <= limit}[sign]
        failed += not good
        print(f"{what:<62} {value:>9.2f}  {sign:>2} {limit:<6g} {'ok' if good else 'MISSED'}")
    return 1 if failed else 0
