"""The clock of an article: which half its sentences and its ticker's lines are told of."""

import itertools
from collections.abc import Callable
from functools import lru_cache

from .clock import Clock, Minute, Time
from .minutes import find_minutes
from .sections import Line
from .vocabulary import Language, as_shadow, compiled

EXTRA_TIME = 3  # the "half" of a clock behind the ninety minutes
LEAST_TICKER_LINES = 5
APART = 15  # characters between two minutes that no "and" joins


def clock_of(folded: str, language: Language, lines: list[Line], spans: list[tuple[int, int, Line]]) -> Clock:
    """A clock with the article's habits: halves counted apart where no minute of the second half is told in full.

    `spans` are its sentences, (start, end, line) in the folded text.
    """
    numbers = [line.number for line in lines if line.kind == "ticker" and line.number is not None]
    extra = tells_extra_time(folded, language)
    if len(numbers) >= LEAST_TICKER_LINES:
        return Clock(by_halves=max(numbers) <= 60, extra_time=extra or max(numbers) > 105)
    told = [m.number for s, e, _ in spans for m in find_minutes(folded, s, e, language) if m.kind == "absolute"]
    apart = bool(told and language.second_half_mark) and not any(50 < n <= 90 for n in _without_last(told))
    return Clock(
        by_halves=apart, extra_time=extra, second_from=_second_from(folded, spans, language) if apart else None
    )


@lru_cache(maxsize=2)
def tells_extra_time(folded: str, language: Language) -> bool:
    """Whether a folded text speaks of extra time."""
    return compiled(language.extra_time).search(as_shadow(folded)) is not None


def _second_from(folded: str, spans: list[tuple[int, int, Line]], language: Language) -> int | None:
    """Where the second half begins in a story that counts its minutes anew: the sentence of the last words for it
    around which the minutes fall, else where they first fall though only the first sentence speaks of it. None where they never fall
    so. Extra time has halves of its own.
    """
    told: list[tuple[int, int]] = []
    latest, marked, found, fell, spoken, opened = 0, None, None, None, False, False
    for start, end, line in spans:
        if line.kind == "headline":
            continue
        words = as_shadow(folded[start:end])
        if found is not None and compiled(language.extra_time).search(words):
            break
        if compiled(language.second_half).search(words) or compiled(language.half_time).search(words):
            marked, spoken = start, spoken or not opened
        opened = True
        for minute in find_minutes(folded, start, end, language):
            if minute.kind in ("absolute", "into", "first"):
                told.append((minute.number, start))
                found = marked if marked is not None and minute.number < latest else found
                fell = start if fell is None and spoken and minute.number < latest else fell
                latest, marked = minute.number, None
    fell = _where_two_rise(told) if fell is None else fell
    return fell if found is None else found


FIRST_TOLD, SECOND_TOLD = 3, 2  # minutes of each half that make a story without a word for the second


def _where_two_rise(told: list[tuple[int, int]]) -> int | None:
    """Where the second of two rows of rising minutes begins, (minute, start of its sentence) each, of which a story consists."""
    falls = [i for i in range(1, len(told)) if told[i][0] < told[i - 1][0]]
    rises = len(falls) == 1 and FIRST_TOLD <= falls[0] <= len(told) - SECOND_TOLD
    return told[falls[0]][1] if rises else None


LATEST = 57  # a minute of stoppage time as a half counts it: the 57th of a half is its 45th and twelve more


def _without_last(told: list[int]) -> list[int]:
    """The minutes told without the last ones, where these can be stoppage time of a second half that was counted anew."""
    falls = any(b < a for a, b in itertools.pairwise(told))
    while falls and told and 45 < told[-1] == max(told) <= LATEST:
        told = told[:-1]
    return told


def times_of(minutes: list[Minute], clock: Clock, ahead: Callable[[Minute], bool]) -> list[tuple[Minute, Time | None]]:
    """The minutes of a sentence with their times; "two minutes earlier" counts from one in figures that follows. Those
    `ahead` of the words for the second half are of the first.
    """
    timed: list[tuple[Minute, Time | None]] = []
    for i, minute in enumerate(minutes):
        first = clock.half == 2 and (ahead(minute) or _still_in_first(minute, minutes[i + 1 :], clock.last))
        half, clock.half = (clock.half, 1) if first else (None, clock.half)
        following = next((m for m in minutes[i + 1 :] if m.kind in ("absolute", "into")), None)
        if minute.kind == "earlier" and following is not None and following.number > minute.number:
            timed.append((minute, Time(following.number - minute.number, None, False)))
        else:
            timed.append((minute, clock.read(minute)))
        clock.half = clock.half if half is None else max(half, clock.half or half)
    return timed


def _still_in_first(minute: Minute, behind: list[Minute], last: Time | None) -> bool:
    """Whether a plain minute ahead of one marked as of the second half, more than an "and" apart, goes on from one of
    the first or is the first told: "P scored on 12 minutes, and P on 30 of the second half".
    """
    plain = [minute, *itertools.takewhile(lambda m: m.kind == "absolute", behind)]
    marked = behind[len(plain) - 1 :][:1]
    parted = any(b.start - a.end > APART for a, b in itertools.pairwise([*plain, *marked]))
    of_second = minute.kind == "absolute" and parted and any(m.kind == "second" for m in marked)
    return of_second and (last is None or last.minute <= minute.number <= 45)


def ahead_of_second(minute: Minute, folded: str, start: int, end: int, language: Language) -> bool:
    """Whether a sentence speaks of the first half before a minute, and of the second behind it."""
    first, second = compiled(language.first_half), compiled(language.second_half)
    behind = as_shadow(folded[minute.end : end])
    if minute.kind != "absolute" or not second.search(behind):
        return False
    before = as_shadow(folded[start : minute.start])
    told = max((m.end() for m in first.finditer(before)), default=0)
    return told > 0 and told >= max((m.end() for m in second.finditer(before)), default=0)


def line_time(line: Line, clock: Clock) -> Time | None:
    """The minute at the head of a ticker's line; a new half counted from 1 begins where its heading stands or
    minutes fall.
    """
    if line.kind != "ticker" or not line.number:
        return None
    half = line.half or (clock.half if clock.by_halves else None)
    number = line.number
    if clock.by_halves and half == 2:
        time = (
            clock.at(90, number - 45)
            if number > 45
            else clock.at(45 + number, None)
            if not line.added
            else Time(90, line.added)
        )
    elif number > 45 and half == 1 and clock.by_halves:
        time = Time(45, number - 45)
    else:
        time = clock.at(number, line.added)
    clock.last = time
    return time


def set_half(clock: Clock, sentence: str, start: int, line: Line, language: Language) -> None:
    """Turn the clock to the half that a folded sentence names, or the heading above its line; extra time only
    follows the second.
    """
    before = clock.half
    _find_half(clock, sentence, start, line, language)
    if before == 1 and clock.half == 2 and clock.last is not None and clock.last.minute <= 45:
        clock.last = None  # "three minutes later" counts from nothing told before the break


def _find_half(clock: Clock, sentence: str, start: int, line: Line, language: Language) -> None:
    words = as_shadow(sentence)
    reached = clock.last is None or clock.last.minute <= 90  # a lead that tells the winner in it goes back from there
    if clock.extra_time and clock.half == 2 and reached and compiled(language.extra_time).search(words):
        clock.half = EXTRA_TIME
    elif clock.half == EXTRA_TIME and clock.last is not None and clock.last.minute > 90:
        return  # "the first half" is that of extra time
    elif clock.half == EXTRA_TIME and clock.second_from is not None and not _names_half(words, language):
        return
    elif clock.second_from is not None and not line.half:
        clock.half = 2 if start >= clock.second_from else 1
    elif compiled(language.second_half).search(compiled(language.extra_time).sub(" ", words)):
        clock.half, clock.turned = 2, start
    elif clock.half is None or compiled(language.first_half).search(words):
        clock.half = 1
    if line.half:
        clock.half = line.half


def _names_half(words: str, language: Language) -> bool:
    return any(compiled(half).search(words) for half in (language.first_half, language.second_half))


def begin_anew(clock: Clock) -> None:
    """The story starts from kick-off: behind a sheet, whose minutes are told in an order of their own."""
    clock.half, clock.last = None, None
