"""The clock that works out which minute of the match a told one means."""

import dataclasses

SOON = 400  # characters behind words for the second half within which "it took three minutes" counts from its begin
MOST_ADDED = 15  # beyond 90 minutes, where no extra time is told of; 108 tells of some itself
LONGEST_ADDED = 9  # minutes of added time in which something can come a while after something else
FULL_SECOND_HALF = 60  # a larger number is no half's own count but the match's


@dataclasses.dataclass(frozen=True)
class Minute:
    """A minute told at text[start:end]. `kind` says how its number is meant; the clock turns it into a Time."""

    start: int
    end: int
    # absolute, first, second, first_extra, second_extra, later, after, earlier, into, needed, before_ninety, before_end,
    # before_break, stoppage, same
    kind: str
    number: int
    added: int | None = None


@dataclasses.dataclass(frozen=True)
class Time:
    """A moment of the match; `stated` is False when the minute was worked out from another."""

    minute: int
    added: int | None = None
    stated: bool = True

    @property
    def order(self) -> tuple[int, int]:
        return (self.minute, self.added or 0)


@dataclasses.dataclass
class Clock:
    """Follows a story and says which minute of the match each told minute is.

    `by_halves` is the article's habit: the second half's minutes counted from 1 (12' for the 57th).
    """

    by_halves: bool = False
    extra_time: bool = False
    second_from: int | None = None  # where in the text its second half begins, if that is known
    half: int | None = None  # 1, 2 or 3 (extra time) as the story goes, None when it has not said
    last: Time | None = None
    turned: int | None = None  # where in the text the second half was named last

    def read(self, minute: Minute) -> Time | None:
        """The time meant, and remember it; None where nothing was told that it could be counted from."""
        time = self._time(minute)
        if time is not None:
            self.last = time
            if minute.kind.endswith("extra"):
                self.half = 3
            elif self.half == 3 and time.minute <= 90 and minute.kind in ("absolute", "before_ninety"):
                self.half = 1 if time.minute <= 45 else 2  # the story goes back to before extra time
            elif time.minute > 45 and self.half != 3 and minute.kind != "after":  # not "it lasted 63 minutes"
                self.half = 2
        return time

    def _time(self, minute: Minute) -> Time | None:
        n, last = minute.number, self.last
        match minute.kind:
            case "first" | "second" if self.half == 3 and n <= 15:
                return Time((90 if minute.kind == "first" else 105) + n)
            case "first":
                return Time(45, n - 45) if 45 < n <= FULL_SECOND_HALF else self.at(n, minute.added)
            case "second" if n <= FULL_SECOND_HALF:
                return self.at(90, n - 45) if n > 45 else self.at(45 + n, minute.added)
            case "second":
                return self.at(n, minute.added)
            case "first_extra":
                return Time(90 + n if n <= 15 else n)
            case "second_extra":
                return Time(105 + n if n <= 15 else n)
            case "after" if self.half == 3 and last is not None and last.minute <= 90:
                return Time(90 + n, None, False)
            case "after" if self.half == 2 and n < 45 and (last is None or last.minute <= 45):
                return Time(45 + n, None, False)
            case "needed" if self.turned is not None and minute.start - self.turned < SOON and n < 45:
                return Time(45 + n, None, False) if last is None or last.minute <= 45 else self._moved(last, n)
            case "after" if last is not None and last.minute == 90 and last.added and n + last.added > LONGEST_ADDED:
                return self.at(n, None)  # nothing comes so late: since kick-off
            case "later" | "after" if last is not None:
                return self._moved(last, n)
            case "earlier" if last is not None:
                return Time(max(last.minute - n, 1), None, False)
            case "before_ninety" if n < 45:
                return Time(90 - n)
            case "before_end" if n < 45:
                return Time((120 if self.extra_time and last and last.minute > 90 else 90) - n)
            case "before_break" if n < 45:
                return Time(45 - n)
            case "stoppage" if n <= 15:
                return Time(45 if self.half == 1 and self.last is not None else 90, n)
            case "absolute" | "into" | "after" | "needed":
                if self.half == 3 and last is not None and 90 + n < last.minute and last.minute - 90 <= 15:
                    self.half = None  # the lead told of extra time, the story begins
                if self.half == 3 and n <= 30:
                    return Time((105 if last is not None and last.minute > 105 and n <= 15 else 90) + n)
                opened = last is not None and last.minute > 45  # the second half, by an earlier minute
                if self.by_halves and self.half in (2, 3) and n < FULL_SECOND_HALF and minute.added is None:
                    if n <= 45:
                        return self.at(45 + n, None)
                    return self.at(90, n - 45) if opened else self.at(n, None)
                return self.at(n, minute.added)
        return None

    def _moved(self, last: Time, n: int) -> Time:
        if last.added:
            return Time(last.minute, last.added + n, False)
        return dataclasses.replace(self.at(last.minute + n, None), stated=False)

    def at(self, minute: int, added: int | None) -> Time:
        """A minute on the match's own clock: 92 is 90+2 unless extra time was played."""
        if added:
            return Time(minute, added)
        if 90 < minute <= 90 + MOST_ADDED and not self.extra_time:
            return Time(90, minute - 90)
        return Time(minute)
