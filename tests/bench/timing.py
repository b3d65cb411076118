"""Times of repeated runs, and what is told of them: the median and the 95th percentile."""

import statistics
import time
from collections.abc import Callable


def seconds(function: Callable[[], object]) -> float:
    begin = time.perf_counter()
    function()
    return time.perf_counter() - begin


def told(times: list[float]) -> dict[str, float]:
    """Return {"median", "p95"} in milliseconds, and "n", how many runs."""
    ordered = sorted(times)
    p95 = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    return {"median": statistics.median(ordered) * 1000, "p95": p95 * 1000, "n": len(ordered)}
