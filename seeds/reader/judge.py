"""Whether a text reports a match that was played."""

import re
from functools import cache

from .article import Article
from .likely_reports import report_odds
from .names import UPPER
from .result import Result
from .scene import Scene
from .scores import Score
from .tokens import fold_in_place
from .told_events import Event
from .vocabulary import Language, as_shadow, compiled

SURE = (
    "goal",
    "missed_penalty",
    "shot",
    "disallowed_goal",
    "penalty_awarded",
    "red_card",
    "yellow_card",
    "substitution",
)


MOST_GOALS_EACH = 7  # of both sides: where both have more points, no football was played
MOST_GOALS = 17  # of both sides together
FIRST = 0.3  # the share of a text that tells what it is about
NEXT = 0.7  # the share of a text behind which a report speaks of the next match
NEWS = 2.5  # what it counts that a text begins with words of other news
HEADED = 3.5  # and with what is no match played
SHEET = 3.0  # what a preview's sheet counts, wherever it stands
HEADS = 2  # the scenes that say what a text is about: its headline and first sentence
LEAD = 3  # the scenes in which a report tells the result
SPORT_AHEAD = 3  # what it counts that a text begins with another sport's name

# What speaks for a report and against one, and how many of each count.
EVENT, MOST_EVENTS = 0.5, 12
MINUTE, MOST_MINUTES = 0.5, 4
RESULT, RESULT_LINE, RESULT_AHEAD = 0.5, 1.0, 0.5
OTHER_SIDE, MOST_SIDES = 0.65, 4
SPEECH, MOST_SPEECH = 0.5, 2
HUSHED, MOST_HUSHED = 0.3, 4
OTHER_SCORE, MOST_SCORES = 0.5, 3
OTHER_DATE, MOST_DATES = 0.8, 3
LEAST_RESULTS = 4  # lines with a result each, which make a list of them where no report goes with it
LONG = 120  # characters of a line that reports something
LABELLED = re.compile(r"[^:\n]{2,40}:\s")
SIDE = rf"[{UPPER}][^\n\d]{{2,30}}"
BESIDE = r"\d{1,2}\s?[-–:]\s?\d{1,2}"
RESULT_OF_TWO = re.compile(
    rf"\W*(?:{SIDE} \d{{1,2}}\s?[-–:x,]?\s?(?:{SIDE} \d{{1,2}}|\d{{1,2}} {SIDE})|{SIDE}\s?[-–—]\s?{SIDE} {BESIDE})\W*"
    r"(?:\([^\n]*\))?\W*"
)  # "Alba 2 - Bruna 1", "Alba 2-1 Bruna (yesterday)", "Alba-Bruna 2-1"
YEAR = re.compile(r"(?:18|19|20)\d\d")
FOR, AGAINST = 0.3, 0.5  # what the odds count that a model gives the words with which a text begins
LEAST = 0.3  # what has to be left


def reports_a_match(article: Article, result: Result, events: list[Event], scenes: list[Scene]) -> bool:
    """True where the text tells a match of football at length: a result, its events, their minutes. What else it speaks
    of weighs against that: other sides, matches to come or long past, what somebody said. Another sport is none.
    """
    words, language = _loud_words(article), article.language
    told = [e for e in events if e.type in SURE]
    if (
        compiled(language.no_football).search(words)
        or _other_points(result, scenes)
        or _lists_results(article)
        or _spoken_sports(article, words, scenes) >= 2 + len(told) // 4
    ):
        return False
    apart = _begins_apart(article, scenes)
    against = _besides(article, words, result, scenes) + _previews(words, language) + apart
    odds = report_odds(article)
    speaks_for = _told(result, told, scenes, leads=not apart) + odds * (FOR if odds > 0 else AGAINST)
    return bool(scenes) and speaks_for - against > LEAST


def _lists_results(article: Article) -> bool:
    """Whether a text is but a list of results: many lines with one each, and none long that stands behind no label."""
    lines = [article.text[line.start : line.end] for line in article.lines]
    reported = any(len(line) > LONG and not LABELLED.match(line) for line in lines)
    return not reported and sum(RESULT_OF_TWO.fullmatch(line) is not None for line in lines) >= LEAST_RESULTS


def _loud_words(article: Article) -> str:
    """The folded words of all lines that are no noise."""
    return " ".join(as_shadow(article.folded[line.start : line.end]) for line in article.lines if line.kind != "noise")


def _told(result: Result, told: list[Event], scenes: list[Scene], leads: bool) -> float:
    """How much a text tells of the match; `leads` where it begins with it, so that who won there says more."""
    minutes = sum(e.time is not None for e in told)
    at = result.at[0] if result.at else None
    ahead = at is not None and any(scene.start <= at < scene.end for scene in scenes[:LEAD])
    return (
        EVENT * min(MOST_EVENTS, len(told))
        + MINUTE * min(MOST_MINUTES, minutes)
        + RESULT * (result.final is not None and not result.likely)
        + RESULT_LINE * result.sure
        + RESULT_AHEAD * ahead * (1 + (leads and result.verdict))
    )


def _besides(article: Article, words: str, result: Result, scenes: list[Scene]) -> float:
    """How much a text tells of others: sides that do not play, where it does not yet speak of the next match; sentences
    of other matches or in somebody's words.
    """
    prose = [scene for scene in scenes if scene.kind != "headline"]
    until = NEXT * len(article.text)
    others = {
        article.folded[item.start : item.end]
        for scene in scenes
        for item in scene.items
        if item.kind == "team" and item.value.side == "other" and scene.start < until
    }
    speech = sum(scene.has(article.language.speech) for scene in prose)
    return (
        OTHER_SIDE * min(MOST_SIDES, len(others))
        + SPEECH * min(MOST_SPEECH, speech)
        + OTHER_SCORE * min(MOST_SCORES, _other_scores(result, scenes))
        + OTHER_DATE * min(MOST_DATES, _other_dates(words, article.language))
        + HUSHED * min(MOST_HUSHED, sum(scene.hushed and not scene.goes_on for scene in prose))
    )


def _other_scores(result: Result, scenes: list[Scene]) -> int:
    """How many scores are told that cannot have stood on the way to the result."""
    if result.final is None:
        return 0
    most = sorted(result.final)
    told = [sorted((score.first, score.second)) for score in _scores(scenes)]
    return sum(low > most[0] or high > most[1] for low, high in told)


def _scores(scenes: list[Scene]) -> list[Score]:
    return [item.value for scene in scenes if not scene.hushed for item in scene.items if item.kind == "score"]


def _other_dates(words: str, language: Language) -> int:
    """How many months and years are told besides the one in which the match was played."""
    told = words.split()
    months = {_months(language)[word] for word in told if word in _months(language)}
    years = set(filter(YEAR.fullmatch, told))
    return max(0, len(months) - 1) + max(0, len(years) - 1)


@cache
def _months(language: Language) -> dict[str, int]:
    """The months by their names; short forms, which mean other things too, left out."""
    groups = enumerate(fold_in_place(language.months).split("|"), 1)
    return {name: month for month, names in groups for name in names.split() if len(name) > 3}


def _previews(words: str, language: Language) -> float:
    """How often a text speaks of a match to come or long past: more so in its first part, and not at its end."""
    places = [m.start() for m in compiled(language.preview).finditer(words)]
    first, following = FIRST * len(words), NEXT * len(words)
    told = sum(1.5 if at < first else 1.0 for at in places if at < following)
    return told + SHEET * (compiled(language.preview_sheet).search(words) is not None)


def _begins_apart(article: Article, scenes: list[Scene]) -> float:
    """What it counts that a text begins with other news than a result: somebody signs, is banned, a match will be."""
    words = article.language
    quiet = [scene for scene in scenes[:HEADS] if not scene.of_kind("score") and not scene.of_kind("minute")]
    verdicts = [scene for scene in scenes[:HEADS] if scene.has(words.wins, words.loses, words.draws, words.goal)]
    told = any(scene.of_kind("score") and not scene.hushed for scene in verdicts)
    if any(compiled(words.preview).search(_words(article, scene)) for scene in quiet):
        return NEWS if told else HEADED
    if any(scene.of_kind("score") for scene in verdicts):
        return 0.0
    plain = (scene for scene in quiet if scene not in verdicts)
    return NEWS * any(compiled(words.news).search(_words(article, scene)) for scene in plain)


def _words(article: Article, scene: Scene) -> str:
    return as_shadow(article.folded[scene.start : scene.end])


def _other_points(result: Result, scenes: list[Scene]) -> bool:
    """Whether the scores told are of points, not of goals: both sides have too many in the result, or in two of them."""
    many = sum(min(score.first, score.second) > MOST_GOALS_EACH for score in _scores(scenes))
    final = result.final or (0, 0)
    return many > 1 or min(final) > MOST_GOALS_EACH or sum(final) > MOST_GOALS


def _spoken_sports(article: Article, words: str, scenes: list[Scene]) -> int:
    """How much a text speaks of other sports: most where it begins with the name of one."""
    language = article.language
    ahead = any(compiled(language.sports).search(_words(article, scene)) for scene in scenes[:HEADS])
    places = (compiled(field).findall(words) for field in (language.sports, language.other_sports))
    return sum(map(len, places)) + SPORT_AHEAD * ahead
