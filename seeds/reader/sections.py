"""The parts of an article: headline, prose, ticker lines, and the page's noise around them."""

import dataclasses
import itertools
import re
from functools import cache

from .hours import CLOCK_AHEAD, CLOCK_LINE, by_match_clock, heads_of_feed, told_by_hours
from .names import UPPER
from .tokens import LINE, fold_in_place
from .vocabulary import Language, Phrases

TICKER = re.compile(
    r"[ \t>*•+\u200d\u2100-\U0010ffff-]*(?:min(?:uto|ute)?\.?\s*)?(?P<n>\d{1,3})(?::\d\d)?\s?"
    r"(?:['′’´.]|mins?\b\.?|m(?=:|\s[–—-]\s)|º|°|ª|(?:e|er|re|è|ère|ème|eme)\b|e(?=\+))*\s*(?:\+\s?(?P<added>\d{1,2}))?"
    r"\s?(?:['′’´.]|mins?\b\.?|m(?=:|\s[–—-]\s)|minut[eo]\b|e\b)*\s*(?P<sep>[|:–—-]|(?=\s))\s*(?=\S)"
)
TICKER_SIGN = re.compile(
    r"\d(?:e|er|re|è|ère|ème|eme)?\s?(?:\.?['′’´]|mins?\b|m:|m\s[–—-]\s|\.?\s?[|:]|\.\+|[.]\s)"
    r"|\d(?:e|er|re|è|ère|ème|eme)(?:\s?\+\s?\d{1,2})?\s|\d\+\d{1,2}[ \t]*\n"  # "88e Carton jaune", "90+2" alone
)
BARE_NUMBER = re.compile(r"\d(?:\s?[–—-])?\s")
MINUTE_ALONE = re.compile(
    r"[ \t]*\d{1,3}(?:\.?\s?['′’´](?:\s?\+\s?\d{1,2}['′’´]?)?|\+\d{1,2}['′’´]?|\.\s?(?:\+\s?\d{1,2}['′’´]?)?"
    r"|(?:e|re|ère|ème|eme|º|°|ª|\.)?\sminut[eo])[ \t]*"
)  # "12'", "90.' +6", "45.+1", "45+1", "67.", "12e minute"
LEAST_TICKER_LINES = 5
LEAST_BARE_LINES = 8
LONG_ENTRY = 35  # characters behind a bare number that a table or a line-up has not
LONGEST_ENTRY = 400  # characters of a ticker's minute with the lines below it
DATED = re.compile(
    rf"[ \t]*[{UPPER}][{UPPER} .'’]{{2,30}}(?:, [A-Z][\w. ]{{1,20}}?)?\s?(?:\([A-Z]|[–—-]+\s)"
)  # "SEATTLE (AP) P scored"
RESULT = re.compile(r"[^\W\d_] \d{1,2} ?[-–] ?\d{1,2}(?!\d)")  # "The marks of X-Y 2-0" is no heading of the page
LONG = 200  # characters of a line that is prose even behind a heading of the page


@dataclasses.dataclass(frozen=True)
class Line:
    """A line of the article, text[start:end], and what it is: headline, prose, ticker, heading (of a half) or noise."""

    start: int
    end: int
    kind: str
    number: int | None = None  # a ticker's minute as written
    added: int | None = None
    half: int | None = None  # the half whose heading was last above
    body: int = 0  # where a ticker line's words begin
    hour: int = 0  # the minute of the day at its head, where a page tells no other


def split_lines(text: str, folded: str, language: Language) -> list[Line]:
    """Every line that holds something, classified."""
    spans = _below_minutes(text, [(m.start(), m.end()) for m in LINE.finditer(text)])
    signs = TICKER_SIGN if not _numbers_alone(text, spans) else BARE_NUMBER
    spans = _below_heads(text, spans, signs)
    marks = [_half_mark(folded, s, e, language) for s, e in spans]
    heads = [_ticker_match(text, at, e, signs) for (at, _), (_, e) in zip(marks, spans, strict=True)]
    ticker = sum(head is not None for head in heads) >= LEAST_TICKER_LINES
    clocks = heads_of_feed(text, spans)
    hours, played = told_by_hours(text, clocks), by_match_clock(clocks)
    lines: list[Line] = []
    noisy, half, begun = False, None, False
    for number, (start, end) in enumerate(spans):
        match = heads[number] if ticker else None
        begun = begun or end - start > LONG or match is not None
        half = _heading(folded, start, end, language) or half
        if _starts_noise(folded, start, end, language) and (begun or not RESULT.search(text, start, end)):
            noisy = begun  # before the article has begun a heading of the page stands alone
            lines.append(Line(start, end, "noise"))
            continue
        elif noisy and (match or end - start > LONG):
            noisy = False
        if start in hours:
            lines.append(Line(start, end, "ticker", half=half, body=hours[start][1], hour=hours[start][0]))
        elif noisy or (not (match and played) and _is_noise(text, folded, start, end, language)):
            lines.append(Line(start, end, "noise"))
        elif match:
            added = int(match["added"]) if match["added"] else None
            body, behind = _mark_behind(folded, match.end(), end, language)
            half = marks[number][1] or behind or half
            lines.append(Line(start, end, "ticker", int(match["n"]), added, half, body))
        else:
            head = number < 3 and end - start < 140 and not DATED.match(text, start, end) and text[end - 1] != "."
            lines.append(Line(start, end, "headline" if head else "prose", half=half))
    return lines


def _below_minutes(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The lines of a page; where at least five hold nothing but a minute, each of them with the lines below it that
    are its own.
    """
    alone = [MINUTE_ALONE.fullmatch(text, start, end) is not None for start, end in spans]
    numbers = [
        int(re.sub(r"\D.*", "", text[s:e].strip())) for (s, e), minute in zip(spans, alone, strict=True) if minute
    ]
    if len(numbers) < LEAST_TICKER_LINES or numbers == list(range(1, len(numbers) + 1)):  # a table counts its rows
        return spans
    joined: list[tuple[int, int]] = []
    bare = below = False  # whether the last line joined is a minute alone, or stands under one
    for (start, end), minute in zip(spans, alone, strict=True):
        near = bare or "\n\n" not in text[joined[-1][1] : start] if joined else False
        below = (bare or below) and not minute and near and end - joined[-1][0] < LONGEST_ENTRY
        bare = minute
        if below:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _below_heads(text: str, spans: list[tuple[int, int]], signs: re.Pattern[str]) -> list[tuple[int, int]]:
    """The lines of a page; where blank lines part a ticker's minutes, each with the lines that follow it at once."""
    heads = [_ticker_match(text, start, end, signs) is not None for start, end in spans]
    parted = [i > 0 and "\n\n" in text[spans[i - 1][1] : start] for i, (start, _) in enumerate(spans)]
    alone = sum(head and apart for head, apart in zip(heads, parted, strict=True))
    if sum(heads) < LEAST_TICKER_LINES or alone < sum(heads) - 1:
        return spans
    joined: list[tuple[int, int]] = []
    within = False  # whether the last line joined is a minute's
    for (start, end), head, apart in zip(spans, heads, parted, strict=True):
        within = head or (within and not apart and end - joined[-1][0] < LONGEST_ENTRY)
        if within and not head:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def as_played(lines: list[Line]) -> list[Line]:
    """The lines in the order of the match: a ticker that tells the last minute first is turned round, each minute with
    the lines below it.
    """
    places = [i for i, line in enumerate(lines) if line.kind == "ticker"]
    minutes = [(lines[i].number or lines[i].hour, lines[i].added or 0) for i in places]
    falls = sum(a > b for a, b in itertools.pairwise(minutes))
    if falls <= len(minutes) / 2:
        return lines
    first, after = places[0], places[-1] + 1
    entries = [lines[i:j] for i, j in itertools.pairwise([*places, after])]
    return [*lines[:first], *itertools.chain(*reversed(entries)), *lines[after:]]


def _numbers_alone(text: str, spans: list[tuple[int, int]]) -> bool:
    """Whether a ticker's minutes are bare numbers, "23 - Corner for the hosts": many lines, most of them long with those below
    them, whose numbers rise or fall, and no others have a sign.
    """
    if any(_ticker_match(text, s, e, TICKER_SIGN) for s, e in spans):
        return False
    found = [m for s, e in spans if (m := _ticker_match(text, s, e, BARE_NUMBER))]
    numbers = [int(m["n"]) for m in found]
    falls = sum(a > b for a, b in itertools.pairwise(numbers))
    rises = sum(a < b for a, b in itertools.pairwise(numbers))
    ends = [m.start() for m in found[1:]] + [end for _, end in spans[-1:]]
    long = sum(end - m.end() > LONG_ENTRY for m, end in zip(found, ends, strict=False))
    return len(found) >= LEAST_BARE_LINES and min(falls, rises) <= 1 and 2 * long >= len(found)


def _ticker_match(text: str, start: int, end: int, signs: re.Pattern[str]) -> re.Match[str] | None:
    hour = CLOCK_AHEAD.match(text, start, end)
    start = hour.end() if hour else start
    m = TICKER.match(text, start, end)
    return m if m and int(m["n"]) <= 130 and signs.search(text, start, min(end, m.end() + 1)) else None


def _half_mark(folded: str, start: int, end: int, language: Language) -> tuple[int, int | None]:
    """Where a line's minute begins, and the half that a mark before it names: "2T 12' - "."""
    m = _half_marks(language).match(folded, start, end)
    return (start, None) if m is None else (m.end(), 1 if m[1] else 2)


def _mark_behind(folded: str, at: int, end: int, language: Language) -> tuple[int, int | None]:
    """Where a ticker line's words begin, and the half that a mark right behind its minute names: "12' 2T | "."""
    m = _half_marks(language, behind=True).match(folded, at, end)
    return (at, None) if m is None else (m.end(), 1 if m[1] else 2)


@cache
def _half_marks(language: Language, behind: bool = False) -> re.Pattern[str]:
    first, second = (
        "|".join(re.escape(fold_in_place(p)) for p in sorted(phrases, key=len, reverse=True)) or "(?!)"
        for phrases in (language.first_half_mark, language.second_half_mark)
    )
    marks = rf"(?:({first})|(?:{second}))"
    return re.compile(rf"{marks}\s*[|:–—-]\s*" if behind else rf"[ \t>*•-]*{marks}[,:]?[ \t]+(?=\d)")


@cache
def _line_pattern(phrases: Phrases) -> re.Pattern[str]:
    words = "|".join(re.escape(fold_in_place(p)).replace(r"\*", "[a-z]*") for p in phrases) or "(?!)"
    return re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


def _heading(folded: str, start: int, end: int, language: Language) -> int | None:
    """1 or 2 for a short line that only names a half."""
    if end - start > 40:
        return None
    halves = language.first_half + language.first_half_mark, language.second_half + language.second_half_mark
    for half, phrases in enumerate(halves, 1):
        m = _line_pattern(phrases).search(folded, start, end)
        if m and len(re.sub(r"[^a-z]", "", folded[start:end])) <= len(re.sub(r"[^a-z]", "", m.group())) + 2:
            return half
    return None


def _starts_noise(folded: str, start: int, end: int, language: Language) -> bool:
    """A heading of the page: one of its phrases at the begin of a short line."""
    if end - start > 120 or not language.noise_headings:
        return False
    m = _line_pattern(language.noise_headings).search(folded, start, min(end, start + 60))
    return m is not None and m.start() - start <= 8


def _is_noise(text: str, folded: str, start: int, end: int, language: Language) -> bool:
    hour = CLOCK_LINE.match(text, start, end) and not CLOCK_AHEAD.match(text, start, end)
    if hour and end - start < 250:
        return True
    line = folded[start:end]
    if (m := _line_pattern(language.noise_headings).match(folded, start, end)) and ":" in folded[
        m.end() : m.end() + 30
    ]:
        return True
    if _line_pattern(language.photo).match(line.lstrip(" [(<-")) is not None:
        return True
    if language.noise_lines and _line_pattern(language.noise_lines).search(line):
        return True
    return line.count("|") >= 3 and not re.search(r"\d", line)
