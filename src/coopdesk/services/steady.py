"""Work that makes very many small things at once."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Leave looking for circular rubbish until afterwards: it would take a quarter of the time.

    Nothing is kept longer than the work takes; whatever is not part of a circle goes at once.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
