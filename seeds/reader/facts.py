"""Facts of the match outside its events: competition, round, date, place, attendance, officials."""

import dataclasses
import re
from datetime import date
from functools import cache

from . import gazetteer
from .fixture import Fixture
from .labels import Label
from .lexicon import Lexicon, find_phrases
from .names import UPPER, Name, name_pattern
from .people import People, name_words, places
from .sections import Line
from .teams import cup_names
from .tokens import Tokens, fold, fold_in_place
from .vocabulary import Language, Phrases, as_shadow, compiled, language_codes, load, words_of


@dataclasses.dataclass(frozen=True)
class Fact:
    """A value told at text[start:end]."""

    value: str
    start: int
    end: int


# --- date ------------------------------------------------------------------------------------------------------------


@cache
def _months() -> dict[str, int]:
    """The number of each month by its names in all languages: credits keep the photographer's language."""
    return {
        word: number
        for code in language_codes()
        for number, group in enumerate(load(code).months.split("|"), 1)
        for word in fold_in_place(group).split()
    }


@cache
def _date_pattern() -> re.Pattern[str]:
    months = "|".join(sorted(_months(), key=len, reverse=True))
    return re.compile(
        rf"(?<![\d.])(?:(?P<d>\d{{1,2}})(?:er|st|nd|rd|th|o|\.)?\s*(?:de\s|of\s)?(?P<m>{months})\.?,?\s*(?:de\s|del\s)?(?P<y>\d{{4}})"
        rf"|(?P<m2>{months})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
        r"|(?P<d3>\d{1,2})[./-](?P<m3>\d{1,2})[./-](?P<y3>\d{4}|\d{2})(?!\d))(?![\d])"
    )


YEAR = re.compile(r"\d(?:\d{3}|\d?[./-]\d{1,2}[./-]\d)")  # without one there is no date


def find_date(folded: str, lines: list[Line], labels: list[Label], language: Language) -> Fact | None:
    """The day of the match: behind a label, in the sheet or a credit, else a full date; not when the page was made."""
    found = []
    for line in (line for line in lines if YEAR.search(folded, line.start, line.end)):
        for m in _date_pattern().finditer(folded, line.start, line.end):
            day = _date_of(m)
            if day is None:
                continue
            before = folded[max(line.start, m.start() - 40) : m.start()]
            labelled = any(label.what == "date" and label.start <= m.start() < label.until for label in labels)
            made = _any(language.published).search(before) is not None
            rank = (0 if labelled else 3 if made else 1 if _stands_alone(folded, line, m) else 2, m.start())
            if line.kind == "noise" and not _is_photo(folded, line):
                continue
            found.append((rank, Fact(day.isoformat(), m.start(), m.end())))
    return min(found, key=lambda f: f[0])[1] if found else None


def _is_photo(folded: str, line: Line) -> bool:
    photo = tuple(phrase for code in language_codes() for phrase in load(code).photo)
    return bool(_any(photo).match(folded[line.start : line.end].lstrip(" [(<-")))


def _stands_alone(folded: str, line: Line, m: re.Match[str]) -> bool:
    """A date in brackets or in a short line, not one told within a sentence."""
    return line.end - line.start < 200 or folded[max(0, m.start() - 12) : m.start()].rfind("(") >= 0


def _date_of(m: re.Match[str]) -> date | None:
    if m["d3"]:
        year = int(m["y3"]) + (2000 if len(m["y3"]) == 2 else 0)
        day, month = int(m["d3"]), int(m["m3"])
    else:
        day, year = int(m["d"] or m["d2"]), int(m["y"] or m["y2"])
        month = _months()[m["m"] or m["m2"]]
    try:
        return date(year, month, day) if 1850 < year < 2100 else None
    except ValueError:
        return None


@cache
def _any(phrases: Phrases) -> re.Pattern[str]:
    words = (
        "|".join(
            re.escape(fold_in_place(p))
            .replace(r"\*", "[a-z]*")
            .replace(r"\ ", r"\s{1,3}")
            .replace(r"\{n\}", r"\d{1,2}")
            for p in phrases
        )
        or "(?!)"
    )
    return re.compile(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])")


# --- competition and round -------------------------------------------------------------------------------------------


SHORT_LINE = 150  # characters: a longer one at the end of a text speaks of what comes next
HEAD = 500  # characters: what a text speaks of behind them is not its head, however long its first lines are


def find_competition(tokens: Tokens, language: Language, labels: list[Label], text: str, opening: int) -> Fact | None:
    """The competition behind a label, else the one that most speaks for: named early, often, beside a round.

    `opening` is where the first lines of the text end.
    """
    for label in labels:
        if label.what == "competition" and (value := text[label.end : label.until].split("\n")[0].strip(" .")):
            return Fact(value[:100], label.end, label.end + len(value[:100]))
    index = gazetteer.competition_index()
    found: dict[str, list[tuple[int, int]]] = {}
    for i, j, phrase in find_phrases(tokens, cup_names(), capital=True):
        found.setdefault(index[phrase], []).append((tokens[i].start, tokens[j - 1].end))
    weights = {name: _competition_weight(name, places, text, language, opening) for name, places in found.items()}
    likely = [name for name in found if weights[name] > 0]
    if not likely:
        return _headed_competition(text, opening, language)
    best = max(likely, key=lambda name: (weights[name], -found[name][0][0]))
    start, end = found[best][0]
    return Fact(text[start:end], start, end)


def _headed_competition(text: str, opening: int, language: Language) -> Fact | None:
    """A contest no list knows, where a short line among the first begins with its name: "Derde divisie B, 5 april"."""
    words = "|".join(re.escape(fold_in_place(p)).replace(r"\*", r"\w*") for p in language.competition_words) or "(?!)"
    for m in re.compile(r"^[^\n]{4,80}$", re.MULTILINE).finditer(text, 0, opening):
        head = re.split(r"[,;:(.]\s|\s[–—|-]\s(?=\d)", m.group())[0].strip(" .:")
        named = re.search(rf"(?<![^\W_])(?:{words})(?![^\W_])", fold_in_place(head))
        if named and (head[:1].isupper() or head[:1].isdigit()) and len(head.split()) <= 6:
            return Fact(head, m.start() + m.group().find(head), m.start() + m.group().find(head) + len(head))
    return None


def _competition_weight(
    name: str, places: list[tuple[int, int]], text: str, language: Language, opening: int
) -> float:  # fmt: skip
    """How much speaks for a competition's being this match's, by where it stands; at most 0 for one told in passing."""
    early = any(start < min(opening, HEAD) for start, _ in places)
    around = [fold_in_place(text[max(0, start - 30) : stop + 40]) for start, stop in places]
    rounds = sum(_any(language.rounds).search(words) is not None for words in around)
    generic = gazetteer.is_generic_competition(name)
    first, end = places[0]
    line = text[text.rfind("\n", 0, first) + 1 :].partition("\n")[0]
    heads = len(line) <= SHORT_LINE and not line[:1].isdigit()  # a ticker's line is no heading
    last = first > 0.75 * len(text) and len(line) > SHORT_LINE
    joined = re.match(r"-\w", text[end:]) is not None and not rounds  # "Europa-League-Qualifikation"
    vague = 0.6 * generic + 1.4 * (generic and not early)  # "the Cup" of which a text speaks later is another contest
    return 2.0 * early + 0.3 * heads + min(rounds, 2) + 0.5 * min(len(places), 3) - vague - 0.4 * last - joined


def find_round(text: str, folded: str, lines: list[Line], language: Language) -> Fact | None:
    """The round, as the text words it."""
    for line in lines if language.rounds else ():
        none = [m.span() for m in _any(language.rounds_not).finditer(folded, line.start, line.end)]
        for m in _any(language.rounds).finditer(folded, line.start, line.end) if line.kind != "noise" else ():
            if not any(a <= m.start() < b for a, b in none):
                return Fact(text[m.start() : m.end()], m.start(), m.end())
    return None


# --- place -----------------------------------------------------------------------------------------------------------


NAME_OF_GROUND = (
    rf"(?:\d{{1,2}}\s(?:de|di|of)\s)?[{UPPER}](?:[\w'’-]|(?:(?<=\b\w)|(?<=\b\w\w))\.(?=\s?[{UPPER}\w]\w{{0,2}}\b))*"
    rf"(?:[ -](?:(?:de|di|da|do|dos|del|della|dello|des|du|la|of|the)\s){{0,2}}[{UPPER}][\w'’-]*){{0,4}}"
)


@cache
def _venue_pattern(language: Language) -> re.Pattern[str]:
    before = "|".join(sorted((re.escape(p) for p in language.venue_before), key=len, reverse=True)) or "(?!)"
    return re.compile(
        rf"(?P<before>(?i:\b(?:{before})))\s+(?:(?:de|do|da|del|di|della|du|des)\s)?[«\"“]?(?P<name>{NAME_OF_GROUND})"
    )


@cache
def _ground_word(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(w) for w in language.venue_words) or "(?!)"
    endings = "|".join(re.escape(w.lower()) for w in language.venue_words) or "(?!)"
    small = rf"[{UPPER}][\w'’-]{{0,40}}"  # bounded: a row of words joined by hyphens has many ways to be parted
    return re.compile(
        rf"\b(?:(?P<called>(?:{words})\s(?:(?:de|di|da|do|del|des|du)\s)?{NAME_OF_GROUND})"
        rf"|{small}(?: {small}){{0,2}}[ -](?:{words})\b|(?P<joined>[{UPPER}]\w+(?:{endings}))\b)"
    )


@cache
def _ground_names() -> Lexicon:
    return Lexicon(gazetteer.ground_index())


def find_venue(
    text: str, tokens: Tokens, fixture: Fixture, labels: list[Label], people: People, language: Language
) -> Fact | None:
    """The ground: behind a label; one of either club's grounds; else what the words for a ground introduce."""
    for label in labels:
        if label.what == "venue" and (fact := _labelled_ground(text, label)) is not None:
            return fact
    own = fixture.home.grounds | fixture.away.grounds
    if found := [Fact(text[tokens[i].start : tokens[j - 1].end], tokens[i].start, tokens[j - 1].end)
                 for i, j, _ in find_phrases(tokens, own, capital=True)]:  # fmt: skip
        words = [_ground_word(language).search(f.value) for f in found]
        fuller = [f for f, m in zip(found, words, strict=True) if m and not m["joined"]]  # not "Anfield"
        named = (
            _worded_ground(text, m, fixture, people) for m in _ground_word(language).finditer(text, 0, found[0].start)
        )
        neutral = [f for f in named if f is not None and _played_at(text, f.start, language)]
        return next(iter(neutral + fuller), found[0])
    told = [_told_ground(text, m, fixture, people, language) for m in _venue_pattern(language).finditer(text)]
    told += [_worded_ground(text, m, fixture, people) for m in _ground_word(language).finditer(text)]
    if likely := [fact for fact in told if fact is not None]:
        return likely[0]
    if quoted := _quoted_grounds(text, language):
        return quoted[0]
    for i, j, phrase in find_phrases(tokens, _ground_names(), capital=True):
        if len(phrase) > 4:
            return Fact(text[tokens[i].start : tokens[j - 1].end], tokens[i].start, tokens[j - 1].end)
    return None


def _played_at(text: str, start: int, language: Language) -> bool:
    """Whether words of a match played somewhere stand right before a place: "at the"."""
    before = as_shadow(fold_in_place(text[max(start - 20, 0) : start]))
    places = [m.end() for m in compiled(language.host_before).finditer(before)]
    return any(before[at:].strip() in ("", *words_of(language.definite)) for at in places)


QUOTED = re.compile(rf"(?<![^\W\d_])(?P<before>[^\W\d_]+['’]?)\s?[\"“«](?P<name>{NAME_OF_GROUND})[\"”»](?!\s[{UPPER}])")


def _quoted_grounds(text: str, language: Language) -> list[Fact]:
    """The names in quotes behind words that a ground's name follows: 'al "Felice Squitieri"'."""
    before = {phrase.rstrip("'") for phrase in language.venue_quoted}
    hits = (m for m in QUOTED.finditer(text) if before)
    return [Fact(m["name"], *m.span("name")) for m in hits if m["before"].lower().rstrip("'’") in before]


def quoted_ground(text: str, start: int, end: int, language: Language) -> bool:
    """Whether text[start:end] is a name in quotes behind words that a ground's name follows."""
    around = text[max(start - 12, 0) : end + 3]
    if not any(sign in around for sign in '"”»'):  # that close quotes
        return False
    return any(start <= max(start - 12, 0) + f.end <= end for f in _quoted_grounds(around, language))


def _labelled_ground(text: str, label: Label) -> Fact | None:
    """What a label for the ground introduces, up to the end of its part of the line."""
    value = re.split(r"[\n(;]|\.\s|,\s(?![A-ZÀ-Þ][a-z]+\s[A-ZÀ-Þ])|\s[–—-]\s", text[label.end : label.until].strip())[
        0
    ].strip(" .,")
    at = text.find(value, label.end)
    return Fact(value, at, at + len(value)) if value else None


def _told_ground(
    text: str, m: re.Match[str], fixture: Fixture, people: People, language: Language
) -> Fact | None:  # fmt: skip
    """What follows "at the stadium", with that word; behind a mere "in" no person, side, town or country."""
    start, end = m.span("name")
    last = m["before"].split()[-1]
    sure = fold(last) in {fold(word) for word in language.venue_words}
    if not sure and (
        _is_somebody(m["name"], people)
        or fold(m["name"]) in _countries()
        or _is_contest(m["name"])
        or fixture.is_side(m["name"])
    ):
        return None
    if sure:
        start = text.rfind(last, m.start(), start)
    return Fact(text[start:end], start, end)


def _worded_ground(text: str, m: re.Match[str], fixture: Fixture, people: People) -> Fact | None:
    """A name with a word for grounds in it, unless it is somebody's or begins the name of a side."""
    behind = text[m.start() : m.end() + 30]
    if any(behind.find(name) >= 0 and m.end() > m.start() + behind.find(name) and " " in name
           for name in (fixture.home.name, fixture.away.name)):  # fmt: skip
        return None
    listed = any(p.listed for p in people.candidates(name_words(m.group())))
    if m["called"] is None and (listed or (m["joined"] and _is_somebody(m.group(), people))):
        return None
    return Fact(m.group(), m.start(), m.end())


def _is_somebody(name: str, people: People) -> bool:
    """Whether a name is a person's: one of the sheet, one named again, or one with a given name."""
    known = people.candidates(name_words(name))
    return any(p.listed or p.roles or sum(p.spellings.values()) > 1 for p in known) or (
        fold(name).split(" ")[0] in gazetteer.given_names()
    )


def _is_contest(name: str) -> bool:
    """Whether a name is or begins as a competition's: "Copa América", "Torneo Local"."""
    return any(gazetteer.is_generic_competition(n) for n in (name, name.split(" ")[0])) or (
        fold(name) in gazetteer.competition_index()
    )


@cache
def _countries() -> frozenset[str]:
    nations = gazetteer.nations()
    return frozenset(fold(name) for nation in nations for names in nation.names.values() for name in names)


# --- labelled values -------------------------------------------------------------------------------------------------


def labelled_person(text: str, label: Label, language: Language) -> Fact | None:
    """The name that a label introduces, without titles or what stands in brackets."""
    m = name_pattern(language).search(text, label.end, min(label.until, label.end + 60))
    if not m or text[label.end : m.start()].strip(" .:–—-").count(" ") > 3:
        return None
    value = re.sub(r"^(?:M|Mr|Sr|Dr|Mme)\.?\s", "", m.group()).rstrip(".")
    value = _without_origin(value, language)
    if text[m.end() : m.end() + 1] == ":" and " " in value:
        value = value.rpartition(" ")[0]  # the last word labels what follows
    at = m.start() + m.group().find(value)
    return Fact(value, at, at + len(value)) if len(fold(value)) > 1 else None


def _without_origin(name: str, language: Language) -> str:
    """A name without the town it comes from: "Verdi di Roma" -> "Verdi"."""
    for m in re.finditer(r"\s\w{1,4}\s", name):
        if m.group().strip() in language.of and fold(name[m.end() :]) in places(language.code):
            return name[: m.start()]
    return name


def counted_crowd(folded: str, lines: list[Line], language: Language) -> Fact | None:
    """The spectators that prose counts: "before 11,160 spectators"."""
    words = "|".join(re.escape(fold_in_place(p)) for p in language.label_attendance if len(p) > 4) or "(?!)"
    counted = re.compile(
        rf"(?<![\d.,:-])(?P<n>\d{{1,3}}(?:[., ]\d{{3}})+|\d{{1,6}})\s(?:[a-z]+\s)?(?:{words})[a-z]{{0,2}}\b"
    )
    for line in lines:
        if line.kind == "prose" and (m := counted.search(folded, line.start, line.end)):
            return Fact(re.sub(r"\D", "", m["n"]), *m.span("n"))
    return None


def labelled_number(text: str, label: Label) -> Fact | None:
    """The first number behind a label, thousands signs dropped."""
    m = re.compile(r"\d{1,3}(?:[.,'’ \u00a0]\d{3})+|\d+").search(text, label.end, label.until)
    return Fact(re.sub(r"\D", "", m.group()), m.start(), m.end()) if m else None


def names_in(text: str, start: int, end: int, language: Language) -> list[Name]:
    """All names in a span."""
    return [Name(m.group(), m.start(), m.end()) for m in name_pattern(language).finditer(text, start, end)]
