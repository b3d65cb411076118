"""Parts of a text, looked up by place: which of them touch another part, without a look at each."""

import bisect
from collections.abc import Iterable


class Spans:
    """Parts (start, end) of a text; those that overlap or meet are one."""

    def __init__(self, spans: Iterable[tuple[int, int]]):
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], end)
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touching(self, start: int, end: int) -> list[tuple[int, int]]:
        """Those that share some of text[start:end], in order."""
        first, last = bisect.bisect_right(self._ends, start), bisect.bisect_left(self._starts, end)
        return list(zip(self._starts[first:last], self._ends[first:last], strict=True))

    def touch(self, start: int, end: int) -> bool:
        """Whether any shares some of text[start:end]."""
        return bool(self.touching(start, end))
