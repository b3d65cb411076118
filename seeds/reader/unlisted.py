"""Sides that no list knows, told by what stands beside their names: "won at X", "o X", "SV X"."""

import dataclasses
import re
from bisect import bisect_left
from collections import defaultdict
from functools import cache

from . import gazetteer
from .names import UPPER
from .nouns import usage_of
from .runs import Run, find_runs, is_club, is_listed
from .teams import SHARED_WORDS, WEAK_WORDS, full_names, is_initials, own_words, under_rarest
from .tokens import Tokens, fold, fold_in_place
from .vocabulary import Language, as_shadow, compiled, single_words, title_words, words_of

SURE = 2.0  # evidence from which a name is a side's
LIKELY = 1.0  # and where no two sides are told
PLAIN = 0.2  # what a mention says by itself
AMID = 0.75  # and among words that only a side has around it
NEAR = 90  # characters before and behind a name that tell what it is
HEADLINE = 100  # characters of the first line, which names sides more than anybody else
GROUND = 5  # words in which a ground may be named ahead of a word of its name: "stade de la vallée du Cher"
REACH = 3  # words from a name to a verb that only sides do, or from one to its object
FAR_RESULT = 8  # words and signs to a word for the result where a score stands between: "X rolled to a 4-0 win"
SCORE = re.compile(r"\d+ (?:\W|[a-z]{1,2}) \d+ ?")
OWNS_PERSON = re.compile(rf"['’]s? [{UPPER}][\w'’-]+ [{UPPER}]")  # "Ashcombe's Tom Barker"
SCORE_LED = re.compile(rf"{SCORE.pattern}(?:[^ ,;]+ ?){{1,3}}$")
SCORE_BEHIND = re.compile(r",? \d{1,2}[–—-]\d{1,2}\b(?![–—-]\d)")
RECORD = re.compile(
    r" \(\d{1,2}-\d{1,2}(?:-\d{1,2})+[^()\n]{0,20}\)"
)  # won, lost, drawn so far: "X (9-5-4, 3-1-0 East)"
SECOND_SIDE = re.compile(r"^\s?[\"“«]\s?\w\s?[\"”»]")  # 'X “2” beat'
CLAUSE_END = re.compile(r"[.!?;(\n]|:(?!\d)")


@dataclasses.dataclass
class Unlisted:
    """A side as a text names it: its longest name, where it is named, and how much says that it is a side."""

    name: str
    words: frozenset[str]
    places: list[int] = dataclasses.field(default_factory=list)
    evidence: float = 0.0


def find_unlisted(text: str, tokens: Tokens, language: Language, surnames: frozenset[str]) -> list[Unlisted]:
    """The sides that the text names and no list has; `surnames` are those of people whom it names in full."""
    usage = usage_of(tokens, language) if language.nouns_capitalised else None
    nouns = usage.nouns if usage else frozenset()
    runs = [run for run in find_runs(text, tokens, language) if not _is_other(run, surnames, nouns, language)]
    settled = {frozenset(fold(run.name).split()) for run in runs if not run.opens}
    sides: list[Unlisted] = []
    by_word: dict[str, list[Unlisted]] = defaultdict(list)
    for run in sorted(runs, key=lambda r: -len(r.name)):
        evidence = _evidence(text, run, language)
        if run.opens and evidence < 1.0 and not any(name <= set(fold(run.name).split()) for name in settled):
            continue
        if (side := _side_named(run.name, by_word)) is not None:
            sides += [] if side.places else [side]
            side.places.append(run.start)
            side.evidence += evidence
    words, alone = sorted(tokens.places), {run.name for run in runs}
    for side in sides:
        side.evidence += _has_demonym(side, words) - _goes_by_surname(side, alone)
        name = fold(side.name)
        side.evidence -= name in gazetteer.given_names() or name in words_of(language.common_words)
        side.evidence -= side.name.isupper() and len(side.name) < 5  # initials of one that is named besides
        side.evidence -= 0.75 * (language.nouns_capitalised and " " not in side.name)
        side.evidence -= 1.0 * (usage is not None and name in usage.repeated)
    return sides


def _side_named(name: str, by_word: dict[str, list[Unlisted]]) -> Unlisted | None:
    """The one of the sides, told by each of their words, whose name has these words, else a new one; None where several
    have: "United".
    """
    words = own_words(name)
    longer = [s for s in under_rarest(by_word, words) if words <= s.words]
    if not longer:
        side = Unlisted(name, words)
        for word in words:
            by_word[word].append(side)
        return side
    return None if len(longer) > 1 and words <= SHARED_WORDS else longer[0]


def _goes_by_surname(side: Unlisted, alone: set[str]) -> float:
    """Above 0 where the text goes on with the last word of a name that no word says to be a club's: "Trey Baskin"."""
    first, _, last = side.name.rpartition(" ")
    return 0.4 * (bool(first) and not is_club(side.name) and last in alone)


def _has_demonym(side: Unlisted, words: list[str]) -> float:
    """1.0 where another of the text's words, in order, is made of the side's name: "les Combrondaires"."""
    stems = [word[:-1] for word in side.words if len(word) > 5]
    near = [word for stem in stems for word in words[bisect_left(words, stem) : bisect_left(words, stem + "{")]]
    return float(any(word.startswith(stem) and word[:-1] != stem for stem in stems for word in near))


def _is_other(run: Run, surnames: frozenset[str], nouns: frozenset[str], language: Language) -> bool:
    """Whether a name is a listed side's, a person's, a competition's, a ground's or no name at all."""
    folded = fold(run.name)
    words = folded.split()
    cuts = range(1, len(words))
    ground = folded in gazetteer.ground_index()
    if ground or is_listed(run.name, language) or folded in gazetteer.competition_index():
        return True
    if any(_is_called(" ".join(words[:i]), language) and is_listed(" ".join(words[i:]), language) for i in cuts):
        return True  # "empfing der FC Bayern Manchester City"
    if any(words[i] in gazetteer.given_names() and is_listed(" ".join(words[:i]), language) for i in cuts[:-1]):
        return True  # "bei Rapid Mario Sonnleitner"
    if words[0] in WEAK_WORDS - SHARED_WORDS and len(words) == 1 and not is_initials(run.name):
        return True  # "a Vila"
    if not _venue_words(language).isdisjoint(words) or _contests(language).search(folded):
        return True
    if is_club(run.name):
        return False
    if not nouns.isdisjoint(words) and not is_initials(run.name):
        return True
    if is_listed(words[-1], language) and not re.search(r" [A-Z]{2,4}$", run.name):
        return True
    return (words[0] in gazetteer.given_names() and len(words) > 1) or words[-1] in surnames


def _is_called(name: str, language: Language) -> bool:
    """Whether a listed side is called just so; not "SV Arminia", which begins another club's name."""
    return is_listed(name, language) and (not is_club(name) or fold(name) in full_names(language.code))


@cache
def _venue_words(language: Language) -> frozenset[str]:
    return frozenset(map(fold, language.venue_words))


@cache
def _contests(language: Language) -> re.Pattern[str]:
    words = "|".join(re.escape(fold_in_place(p)).replace(r"\*", r"\w*") for p in language.competition_words)
    return re.compile(rf"\b(?:{words or '(?!)'})\b")


# --- what stands beside them ------------------------------------------------------------------------------------------


def _evidence(text: str, run: Run, language: Language) -> float:
    """How much a name's neighbours and its own words say that it is a side."""
    before, behind = words_before(text, run.start), _behind(text, run.end)
    told = 1.5 if is_club(run.name) else PLAIN
    told += 0.5 * (run.start < HEADLINE and "\n" not in text[: run.start])
    last = (before.split() or [""])[-1].rstrip("'")
    if _stands_amid(text, run, before, behind, language):
        told += AMID
    elif last in single_words(language.to + language.host_before) and fold(run.name) in gazetteer.town_index():
        told -= 1.0  # "went to X and won"
    elif last in words_of(language.side_articles):
        ground = fold(run.name) in gazetteer.ground_index()  # "al Barbera", but "il Picchi"
        told += 1.0 * (not ground or last in words_of(language.definite))
    elif last in title_words(language) and len(last) > 3:
        told -= 2.0
    told += 0.5 * (language.nouns_capitalised and is_initials(run.name) and last in words_of(language.determiners))
    told += 1.0 * _of_one_titled(before.split()[-2:], language)  # "the striker of X"
    told += 1.5 * (RECORD.match(text, run.end) is not None)
    scored = SCORE_BEHIND.match(text, run.end) is not None
    return told + _said_before(before, language, scored) + _said_behind(text, run, behind, language)


def _stands_amid(text: str, run: Run, before: str, behind: str, language: Language) -> bool:
    """Whether the words around a name are such as only a side's has."""
    if OWNS_PERSON.match(text, run.end):
        behind = " s P"
    around = " ".join((before, "T", behind.lstrip(" '")))
    return any(m.start() <= len(before) + 1 < m.end() for m in compiled(language.side_amid).finditer(around))


def _of_one_titled(words: list[str], language: Language) -> bool:
    return len(words) > 1 and words[-1] in language.of and words[0] in title_words(language) and len(words[0]) > 4


def _said_before(before: str, language: Language, scored: bool = False) -> float:
    """What the words ahead of a name say for its being a side; whether a score is behind it: "beat X 2-1"."""
    if compiled(language.earlier_matches).search(before):
        return 0.0
    score = scored or SCORE.search(before) is not None
    beside = SCORE_LED.search(before) is not None  # "beim 3:2 gegen X"
    before = SCORE.sub("", before)
    told = 0.75 * _leads(compiled(language.against), before) - 1.0 * _leads(compiled(language.venue_before), before)
    told -= 1.5 * (_contests(language).search(" ".join(before.split()[-REACH:])) is not None)  # "Coupe de l'Indre"
    told -= 1.5 * (not _venue_words(language).isdisjoint(before.split()[-GROUND:]))
    if (m := _leading(_verdicts(language), before)) is not None and m.group() not in language.on:
        told += 1.5 + 0.5 * score
    if (m := _leading(_against(language), before, adjectives=1)) is not None:
        outcome = beside or _outcomes(language).search(before[: m.start()]) is not None
        told += (1.5 if outcome or not language.nouns_capitalised else 0.5) + 1.5 * outcome  # a man may be faced too
    return told - 2.0 * _leads(_people(language), before)


@cache
def _against(language: Language) -> re.Pattern[str]:
    """The words before an opponent, or before the side on whose ground they play, but for those that any place stands
    behind: "in".
    """
    return compiled(language.versus + tuple(phrase for phrase in language.host_before if " " in phrase))


@cache
def _outcomes(language: Language) -> re.Pattern[str]:
    return compiled(language.wins + language.loses + language.draws)


@cache
def _people(language: Language) -> re.Pattern[str]:
    return compiled(language.coach_before + language.referee_before)


def _said_behind(text: str, run: Run, behind: str, language: Language) -> float:
    """What the words behind a name say for its being a side; a dateline does too: "Combronde. "."""
    verdict = _verdicts(language).search(behind)
    place = compiled(language.side_places).match(behind)
    line = run.start == 0 or text[run.start - 1] == "\n"
    heads = line and re.match(r"\.|\s?\(| [–—-] ", text[run.end : run.end + 3]) is not None
    ahead = behind[: verdict.start()] if verdict is not None else ""
    far = FAR_RESULT if SCORE.search(ahead) else 2
    near = verdict is not None and ahead.count(" ") < far
    return 1.0 * near + 0.5 * (place is not None) + 1.0 * heads


@cache
def _verdicts(language: Language) -> re.Pattern[str]:
    return compiled(language.wins + language.loses + language.draws + language.at_home + language.receives)


def _leads(phrases: re.Pattern[str], before: str) -> bool:
    return _leading(phrases, before) is not None


def _leading(phrases: re.Pattern[str], before: str, adjectives: int = 0) -> re.Match[str] | None:
    """The phrase that stands before a name with nothing but a few short words, and so many longer ones, between."""
    found = list(phrases.finditer(before))[-1:]
    between = before[found[0].end() :].split() if found else []
    return found[0] if found and len(between) <= REACH and sum(len(w) > 3 for w in between) <= adjectives else None


def words_before(text: str, start: int) -> str:
    """The folded words of the clause that stand ahead of a place, as phrases see them."""
    return as_shadow(fold_in_place(CLAUSE_END.split(text[max(0, start - NEAR) : start])[-1]))


def is_somebodys(text: str, start: int, language: Language) -> bool:
    """Whether a name says who did something, as no side's does: "a shot of X"."""
    before = words_before(text, start).split()[-3:] if language.deeds else []  # an adjective may stand between
    return before[-1:] != [] and before[-1] in language.of and not words_of(language.deeds).isdisjoint(before[:-1])


def _behind(text: str, end: int) -> str:
    """The words behind a name, without the number of a second side: "X “2” beat"."""
    words = SECOND_SIDE.sub("", text[end : end + NEAR])
    return as_shadow(fold_in_place(CLAUSE_END.split(words)[0]))
