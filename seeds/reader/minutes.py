"""Minutes as they are told, in figures or words; `clock` works out which minute of the match each means."""

import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from .clock import Minute
from .tokens import KEPT, fold_in_place
from .vocabulary import Language, Phrases, number_words, one_of, words_of

FIGURE = re.compile(r"\d")
# 35' 35′ 45+2 45'+2 90.+3 45e+2: written alike in every language.
SIGN = r"(?:['\"]|min\b\.?|m\b\.?)"
STOPPAGE = re.compile(
    rf"(?<!\d)(?<!\d[.,])(?<![:+-])(\d{{1,3}})\s?(?:{SIGN}|e|er|eme|o|th|st|\.|\()?\s?\+\s?(\d{{1,2}})(?:'|e\b|eme\b|\.)?(?!\d)"
)
# Where a full stop makes an ordinal: "(7., 65., 86./Elfmeter)", and a note that begins with its minute, "41. Lattenschuss".
DOTTED = re.compile(r"(?<=[(,/;\s])(\d{1,3})\.(?=\s?[,)/;])")
# "in der 12. und 60. Minute", "in der 12. und P in der 60. Minute"
DOTTED_JOINED = r"(?<=\s)(\d{1,3})\.(?=\s(?:JOINS)\s(?:[^\s.,;]+\s){0,4}\d{1,3}\.)"
DOTTED_HEAD = re.compile(r"(?:-\s?)?(\d{1,3})\.(?=\s[a-z])")
DASHED_HEAD = re.compile(r"(\d{1,2})\s[-–]\s(?=[a-z]{2})")  # a sentence that begins with its minute: "52 – Smith wins"
NEXT_LINE = re.compile(r"[.;,]\n|\n\d")  # a line ends, or another begins with a number
LONGEST_EXTRA = 24  # characters of "of extra time" behind the half of a minute
NEAR_GOAL = 20  # characters from a goal's minute to "two minutes after coming on"
LONGEST_MARK = 12  # characters of a mark such as "st" before a minute
BEHIND_BRACKET = re.compile(r"(?<=[a-z]\) )(\d{1,3})(?=\s*[,;.]|\s*$)")  # "Prince (caution) 44, Tate (ejection) 78"
# Agencies' way: "struck the post (71)", "levelled (33, 1-1)", "levelled (1-1, 33)"; not a mark, "Smith (8): two assists".
BRACKETED = re.compile(r"(?:(?<=[a-z] \()|(?<=\(\d-\d, ))(?!(?:10|\d)\):)(\d{1,3})(?=\)|, \d{1,2}-\d{1,2}\))")
# Of a scorer's brackets, "(12, 39)", "(20 pen, 56)", "(65 og)": figures, and words that must be marks.
IN_BRACKETS = re.compile(r"(?<=[a-z] \()\d{1,3}(?:[,&]? [a-z]{1,4}\.?|[,&]? \d{1,3})+(?=\))")
LISTED = re.compile(r"(\d{1,3})")
# 35' and, where no word leads to it, 35º: "his 12º in the league" counts something else.
PLAIN = re.compile(r"(?<![\d.,:+/-])(?:(?<![a-z] )(?=\d{1,3}\s?o[\s,.;:)])|(?=\d{1,3}\s?'(?!')))(\d{1,3})\s?['o](?!\d)")


class Told(NamedTuple):
    """A way to tell a minute, with one of the words that it needs."""

    kind: str
    number: int | None  # where the words themselves are one: a quarter of an hour
    phrase: str
    needs: tuple[str, ...]


@cache
def _told(language: Language) -> tuple[Told, ...]:
    """The language's minute phrases, most special kinds first: "on 80 minutes" before "80 minutes after"."""
    bound = tuple(p for p in language.minute_absolute if p[0] != "{" and p.split(" ")[0] not in language.conjunctions)
    kinds = (
        ("span", None, language.minute_span), ("second", None, language.minute_into_second),
        ("first", None, language.minute_into_first),
        ("before_ninety", None, language.minute_before_ninety),
        ("before_end", None, language.minute_before_end), ("before_break", None, language.minute_before_break),
        ("stoppage", None, language.minute_stoppage), ("absolute", None, bound),
        ("since", None, language.minute_since),
        ("later", None, language.minute_later), ("after", None, language.minute_after),
        ("earlier", None, language.minute_earlier), ("needed", None, language.minute_needed),
        ("into", None, language.minute_into), ("absolute", None, language.minute_absolute),
        ("absolute", 15, language.quarter_hour), ("absolute", 30, language.half_hour),
        ("absolute", 45, language.three_quarters), ("absolute", 60, language.full_hour),
        ("absolute", 90, language.ninety),
    )  # fmt: skip
    return tuple(Told(kind, number, p, _needed(p)) for kind, number, phrases in kinds for p in phrases)


def _needed(phrase: str) -> tuple[str, ...]:
    """Letters in a row of which a minute phrase holds one at least, those that say most: "minut" of "al {w}(o|esimo)?
    minut*", "danach" and "darauf" of "{w} (danach|darauf)".
    """
    sure = re.sub(r"\{[nw]\}|[a-z ]\?", ".", fold_in_place(phrase))
    needed = []
    while (choice := re.search(r"\(([^()]*)\)(\??)", sure)) is not None:
        before = sure[: choice.start()]
        if not choice[2] and before.count("(") == before.count(")"):
            needed.append(tuple({_longest_run(one) for one in choice[1].split("|")}))
        sure = f"{before}.{sure[choice.end() :]}"
    return max((*needed, (_longest_run(sure),)), key=lambda words: min(map(len, words)))


def _longest_run(phrase: str) -> str:
    return max(re.findall("[a-z]+", phrase), key=len, default="")


@cache
def _by_need(language: Language, figures: bool, numbers: bool) -> tuple[tuple[str, frozenset[int]], ...]:
    """The letters that minute phrases need, and which in `_told` need them: all, or those that want no figure or number."""
    phrases: dict[str, set[int]] = defaultdict(set)
    for i, told in enumerate(_told(language)):
        if (figures or "{n}" not in told.phrase) and (numbers or "{w}" not in told.phrase):
            for need in told.needs:
                phrases[need].add(i)
    return tuple((need, frozenset(places)) for need, places in phrases.items())


@cache
def _template(phrase: str) -> re.Pattern[str]:
    """The pattern of a minute phrase without a number in words."""
    return re.compile(rf"(?<![a-z0-9+])(?<!\d[.,]){_words(phrase)}(?![a-z0-9])")  # not "1.94 m"


@cache
def _beside_number(phrase: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of what stands before and behind the number of a minute phrase that may have it in words."""
    before, behind = phrase.split("{w}")
    opened = before.count("(") - before.count(")")  # "({w})( )?minutos"
    before, behind = before[: len(before) - opened], behind[opened:]
    return re.compile(rf"(?<![a-z0-9+]){_words(before)}\Z"), re.compile(rf"{_words(behind)}(?![a-z0-9])")


def _words(phrase: str) -> str:
    words = re.escape(fold_in_place(phrase)).replace(r"\ \?", r"\s?").replace(r"\ ", r"\s{1,3}").replace(r"\|", "|")
    words = words.replace(r"\(", "(?:").replace(r"\)", ")").replace(r"\*", "[a-z]*").replace(r"\?", "?")
    return words.replace(r"\{n\}", r"(?P<n>\d{1,3})")


@cache
def _number(language: Language) -> re.Pattern[str]:
    """Where a number begins, with the longest that it can be."""
    return re.compile(rf"(?<![a-z0-9])(?=(\d{{1,3}}(?!\d)|{one_of(number_words(language))}))")


@cache
def _numbers_in(words: str, language: Language) -> tuple[str, ...]:
    """The numbers that begin as a number in words does, longest first: "vingt-cinq", "vingt"."""
    return tuple(sorted((n for n in number_words(language) if words.startswith(n)), key=len, reverse=True)) or (words,)


@cache
def _marks(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What follows a minute and says in which half it is counted."""
    kinds = (
        ("first_extra", language.first_extra_mark), ("second_extra", language.second_extra_mark),
        ("first", language.first_half_mark), ("second", language.second_half_mark),
    )  # fmt: skip
    return tuple((kind, _mark(phrases)) for kind, phrases in kinds if phrases)


def _mark(phrases: Phrases) -> re.Pattern[str]:
    words = (re.escape(fold_in_place(p)).replace(r"\ ", r"\s{1,3}").replace(r"\|", "|").replace(r"\(", "(?:").replace(r"\)", ")")
             for p in sorted(phrases, key=len, reverse=True))  # fmt: skip
    return re.compile(rf"\s?[/,(]?\s?(?:{'|'.join(words)})(?![a-z0-9])")


@lru_cache(maxsize=KEPT)
def find_minutes(folded: str, start: int, end: int, language: Language) -> tuple[Minute, ...]:
    """Every minute told in folded[start:end] (fold_in_place of the text), in order, none overlapping another."""
    found: list[Minute] = []
    words = folded[start:end]
    figures = FIGURE.search(words) is not None
    for m in STOPPAGE.finditer(folded, start, end) if figures else ():
        _add(found, folded, *m.span(), "absolute", int(m[1]), int(m[2]))
    numbers = [
        (m.start(), n) for m in _number(language).finditer(folded, start, end) for n in _numbers_in(m[1], language)
    ]
    for m in _list_pattern(language).finditer(folded, start, end) if numbers and language.minutes_listed else ():
        _add_listed(found, folded, m, language)
    told_in_words = [
        (kind, number or _value(written, language), first, after)
        for kind, number, phrase, _ in _possible(words, figures, bool(numbers), language)
        for first, after, written in _places(phrase, folded, start, end, numbers)
        if not NEXT_LINE.search(folded, first, after)  # "44 min.\n2º tempo:"
        and (kind != "since" or _coming_on(language).match(folded, after, end))
    ]
    for kind, number, first, after in told_in_words:
        longer = any(f == first and a > after for _, _, f, a in told_in_words)
        if kind != "span" or not longer:  # "two minutes from the final", but "two minutes from the final whistle"
            _add(found, folded, first, after, kind, number)
    for m in _in_figures(folded, start, end, language) if figures else ():
        _add(found, folded, *m.span(), "absolute", int(m[1]))
    for minute in [m for m in found if m.kind == "absolute"] if len(found) > 1 else ():
        _add_between(found, folded, minute, language)
    found.sort(key=lambda minute: minute.start)
    found = [_counted_from(found, i) if minute.kind == "since" else minute for i, minute in enumerate(found)]
    told: list[Minute] = []
    for minute in found:
        begin = told[-1].end if told else start
        told.append(with_mark(_behind_mark(minute, folded, begin, language), folded, end, language))
    told = [minute for minute in told if 0 < minute.number <= 130 and minute.kind != "span"]
    return tuple(
        m for m in told if not _around(m, folded, start, language) and not _counts_else(m, folded, end, language)
    )


def _counted_from(found: list[Minute], i: int) -> Minute:
    """The minute "two minutes after coming on" as that of the change, where the goal's stands right before it or behind, else as
    that of what came two minutes after it.
    """
    minute, behind = found[i], found[i + 1 :]
    beside = i > 0 and minute.start - found[i - 1].end <= NEAR_GOAL
    told = beside or any(other.kind == "absolute" for other in behind)
    return dataclasses.replace(minute, kind="earlier" if told else "later")


@cache
def _coming_on(language: Language) -> re.Pattern[str]:
    """The words behind "two minutes after" with which these say when the scorer came on: "coming on for P"."""
    return re.compile(rf"\s(?:{'|'.join(map(_words, language.coming_on)) or '(?!)'})(?![a-z0-9])")


def _possible(words: str, figures: bool, numbers: bool, language: Language) -> list[Told]:
    """The language's minute phrases for which folded words have what they need, in their order."""
    there = {i for need, places in _by_need(language, figures, numbers) if need in words for i in places}
    return [_told(language)[i] for i in sorted(there)]


def _places(
    phrase: str, folded: str, start: int, end: int, numbers: list[tuple[int, str]]
) -> Iterator[tuple[int, int, str]]:
    """(start, end, number) of each place in folded[start:end] that tells a minute in these words. `numbers` are all that
    stand there, and where.
    """
    if "{w}" not in phrase:
        yield from ((*m.span(), m.groupdict().get("n") or "1") for m in _template(phrase).finditer(folded, start, end))
        return
    before, behind = _beside_number(phrase)
    for at, number in numbers:
        last = behind.match(folded, at + len(number), end)
        first = before.search(folded, start, at) if last else None
        if first and last:
            yield first.start(), last.end(), number


def _in_figures(folded: str, start: int, end: int, language: Language) -> Iterator[re.Match[str]]:
    """Minutes that a sign or a bracket marks as such."""
    for pattern in (PLAIN, BRACKETED, BEHIND_BRACKET):
        yield from pattern.finditer(folded, start, end)
    for listed in IN_BRACKETS.finditer(folded, start, end):
        if _only_marked(listed[0], language):
            yield from LISTED.finditer(folded, *listed.span())
    if (head := DASHED_HEAD.match(folded, start, end)) is not None:
        yield head
    if language.ordinal_dot:
        yield from DOTTED.finditer(folded, start, end)
        yield from _joined_pattern(language).finditer(folded, start, end)
        if (head := DOTTED_HEAD.match(folded, start, end)) is not None:
            yield head


def _only_marked(listed: str, language: Language) -> bool:
    """Whether the words between the figures of a list are marks of how somebody scored, or join them, and the figures rise."""
    marks = language.mark_penalty + language.mark_own_goal + language.mark_header + language.conjunctions
    known = {fold_in_place(mark).rstrip(".") for mark in marks}
    numbers = [int(n) for n in re.findall(r"\d+", listed)]
    return numbers == sorted(set(numbers)) and set(re.findall(r"[a-z]+", listed)) <= known


def _add_between(found: list[Minute], folded: str, last: Minute, language: Language) -> None:
    """The bare figures of a list that begins and ends in minutes: the second of "on 4, 26 and 70 minutes"."""
    before = max((m.end for m in found if m.end < last.start), default=last.start)
    joins = "|".join(map(re.escape, map(fold_in_place, language.conjunctions))) or "(?!)"
    if re.fullmatch(rf"(?:, \d{{1,2}})+,?(?: (?:{joins}))? ", folded[before : last.start]):
        for m in re.finditer(r"\d+", folded[before : last.start]):
            _add(found, folded, before + m.start(), before + m.end(), "absolute", int(m.group()))


def _add_listed(found: list[Minute], folded: str, listed: re.Match[str], language: Language) -> None:
    """All minutes of a list that one word heads: "in the minutes 12, 30 and 44"; the first with the words before it."""
    start = listed.start()
    for m in _number_pattern(language).finditer(folded, listed.start("first"), listed.end()):
        _add(found, folded, start if m.start() == listed.start("first") else m.start(), m.end(), "absolute",
             _value(m.group(), language))  # fmt: skip


@cache
def _number_pattern(language: Language) -> re.Pattern[str]:
    """A whole number, in figures or words."""
    return re.compile(rf"(?<![a-z0-9])(?>\d{{1,3}}|{one_of(number_words(language))})(?![a-z0-9])")


@cache
def _list_pattern(language: Language) -> re.Pattern[str]:
    """Two minutes or more behind the words for several: "en los minutos doce y treinta"."""
    heads = "|".join(_words(p) for p in language.minutes_listed)
    joins = "|".join(map(re.escape, map(fold_in_place, language.conjunctions)))
    number, articles = _number_pattern(language).pattern, "|".join(words_of(language.definite)) or "(?!)"
    goes_on = rf",\s(?:\d{{1,3}}(?![a-z0-9])|{number}(?=,|\s(?:{joins})\s))"  # not "in the 12th, one minute later"
    last = rf",?\s(?:{joins})\s(?:(?:{articles})\s)?{number}"
    return re.compile(rf"(?<![a-z])(?:{heads})\s?(?P<first>{number})(?:{goes_on}|{last})+")


@cache
def _joined_pattern(language: Language) -> re.Pattern[str]:
    joins = "|".join(map(re.escape, map(fold_in_place, language.conjunctions))) or "(?!)"
    return re.compile(DOTTED_JOINED.replace("JOINS", joins))


def _add(
    found: list[Minute], folded: str, start: int, end: int, kind: str, number: int, added: int | None = None
) -> None:
    end += folded.startswith("'", end)
    if not any(start < other.end and other.start < end for other in found):
        found.append(Minute(start, end, kind, number, added))


def _value(words: str, language: Language) -> int:
    if words.isdigit():
        return int(words)
    return number_words(language)[re.sub(r"\s+", " ", words)]


def with_mark(minute: Minute, folded: str, end: int, language: Language) -> Minute:
    """The minute with the half that a mark right behind it names: 12' st; "two minutes into" has but extra time behind it."""
    if minute.kind in ("first", "second"):
        return _in_extra_time(minute, folded, end, language)
    if minute.kind not in ("absolute", "into", "after", "later"):
        return minute
    marks = _marks(language)
    for kind, pattern in marks if minute.kind == "absolute" else (m for m in marks if m[0].endswith("extra")):
        if (m := pattern.match(folded, minute.end, end)) and not NEXT_LINE.search(folded, minute.end - 1, m.end()):
            return dataclasses.replace(minute, kind=kind, end=m.end())
    return minute


def _in_extra_time(minute: Minute, folded: str, end: int, language: Language) -> Minute:
    """A minute of a half in extra time's where the words go on to say so: "12 minutes into the first half of extra time"."""
    for kind, pattern in (m for m in _marks(language) if m[0].endswith("extra")):
        for m in pattern.finditer(folded, minute.start, min(end, minute.end + LONGEST_EXTRA)):
            if m.start() < minute.end < m.end():
                return dataclasses.replace(minute, kind=kind, end=m.end())
    return minute


def _behind_mark(minute: Minute, folded: str, start: int, language: Language) -> Minute:
    """The minute with the half that a mark right before it names: st 12'."""
    if minute.kind != "absolute":
        return minute
    before = folded[max(start, minute.start - LONGEST_MARK) : minute.start]
    for kind, pattern in _marks_before(language):
        if pattern.search(before):
            return dataclasses.replace(minute, kind=kind)
    return minute


@cache
def _marks_before(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those of the marks of a half that are short forms."""
    kinds = (("first", language.first_half_mark), ("second", language.second_half_mark))
    short = [(kind, [fold_in_place(p) for p in phrases if " " not in p]) for kind, phrases in kinds]
    return tuple((k, re.compile(rf"(?<![a-z0-9])(?:{'|'.join(map(re.escape, p))})[,:]?\s$")) for k, p in short if p)


@cache
def _around_pattern(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(fold_in_place(p)) for p in language.minute_around) or "(?!)"
    return re.compile(rf"(?<![a-z])(?:{words})(?:\s[a-z]{{1,3}}'?)?[\s']*$")


def _around(minute: Minute, folded: str, start: int, language: Language) -> bool:
    bare = minute.kind in ("absolute", "first", "second")  # a preposition may be part of the minute
    number = re.compile(r"\d").search(folded, minute.start, minute.end) if bare else None
    before = number.start() if number else minute.start
    return bool(_around_pattern(language).search(folded[max(start, before - 40) : before]))


@cache
def _not_pattern(language: Language) -> re.Pattern[str]:
    words = (
        "|".join(re.escape(fold_in_place(p)).replace(r"\*", "[a-z]*").replace(r"\?", "?") for p in language.minute_not)
        or "(?!)"
    )
    months = "|".join(m for m in fold_in_place(language.months).replace("|", " ").split() if len(m) > 3) or "(?!)"
    to_another = r"(?:(?:\s[a-z]{1,3}){1,2}\s\d{1,2}\.?\s)?"  # "from 12 to 25 June"
    return re.compile(rf"\s?(?:{words})(?![a-z0-9])|\.?\s?{to_another}(?:{months})(?![a-z0-9])")


def _counts_else(minute: Minute, folded: str, end: int, language: Language) -> bool:
    """Whether the number counts something else: a round, a place in the table, the days of a month. One with the sign of minutes
    or in words for a certain minute, "the 48th minute", does not.
    """
    last = re.search(r"[a-z]{4,}$", folded[minute.start : minute.end])
    certain = minute.kind == "absolute" and last is not None and last[0] not in number_words(language)
    signed = folded[minute.end - 1] == "'" or certain
    return not signed and bool(_not_pattern(language).match(folded, minute.end, end))
