"""From a text to its reading: the stages one after the other."""

from typing import Any, NamedTuple

from .article import Article, make_article
from .assemble import events_of
from .choice import choose_fixture
from .claims import Claim
from .detect import detect_language
from .fixture import Fixture
from .hosts import home_and_away, with_players
from .judge import reports_a_match
from .named_sides import FIRST_LINES
from .narrative import read_claims
from .output import match_json
from .pairs import ends_ticker, find_pairs
from .result import Result, result_in_line, result_told
from .roster import Roster, make_roster
from .scene import Scene
from .scenes import make_scenes
from .snapshot import Snapshot
from .teams import TeamMention, find_mentions
from .tokens import fold, fold_in_place
from .vocabulary import Language


def read_text(text: str) -> dict[str, Any]:
    """The reading of a text: {"language": code or None, "matches": [match, ...]}, shaped as read_articles prints it."""
    folded = fold_in_place(text)
    language = detect_language(folded)
    if language is None:
        return {"language": None, "matches": []}
    article = make_article(text, folded, language)
    match = _read_match(article)
    return {"language": language.code, "matches": [match] if match else []}


class Setting(NamedTuple):
    """Who plays, and what the sentences of an article hold."""

    mentions: list[TeamMention]
    roster: Roster
    scenes: list[Scene]


def _read_match(article: Article) -> dict[str, Any] | None:
    fixture = fixture_of(article)
    if fixture is None:
        return None
    told = fixture
    settings: list[Setting] = []  # none where the scenes need not tell who is at home

    def as_told() -> list[Scene]:
        settings.extend([setting_of(article, told)] if not settings else [])
        return settings[0].scenes

    fixture = home_and_away(told, article.line_ups, article.tokens, as_told)
    _name_hosts(fixture, article.language)
    _, roster, scenes = setting_of(article, fixture, *settings)
    result, claims = _result_and_claims(article, fixture, roster, scenes)
    before, fixture = fixture, with_players(fixture, scenes)
    if fixture.home is not before.home or fixture.home_known != before.home_known:
        _name_hosts(fixture, article.language)
        _, roster, scenes = setting_of(article, fixture)
        result, claims = _result_and_claims(article, fixture, roster, scenes)
    events = events_of(claims, None if result.likely else result.final)
    if not reports_a_match(article, result, events, scenes):
        return None
    return match_json(article, fixture, roster, result, events, scenes)


def _result_and_claims(
    article: Article, fixture: Fixture, roster: Roster, scenes: list[Scene]
) -> tuple[Result, list[Claim]]:
    """The result and what is claimed: where no line gives the result, the goals claimed help to tell it, and a score that
    is told then helps to tell whose they are.
    """
    result = result_in_line(article.folded, fixture, article.language)
    if result.final is not None:
        return result, read_claims(scenes, roster, result)
    before = Snapshot(scenes, roster)
    claims = read_claims(scenes, roster, result)
    result = result_told(article.folded, scenes, article.labels, events_of(claims, None), article.language)
    if result.at is not None or result.verdict:
        before.restore()
        claims = read_claims(scenes, roster, result)
    return result, claims


def setting_of(article: Article, fixture: Fixture, before: Setting | None = None) -> Setting:
    """The scenes between the sides of a fixture; those from before where all words for either side mean the same still."""
    mentions = find_mentions(article.tokens, fixture.home, fixture.away, article.language)
    if before is not None and before.mentions == mentions:
        return before
    roster = _roster(article, fixture)
    return Setting(mentions, roster, make_scenes(article, mentions, roster))


def _name_hosts(fixture: Fixture, language: Language) -> None:
    """Where it is known who is at home, "the hosts" and "the visitors" name a side too."""
    if fixture.home_known:
        fixture.home.nicknames |= {fold(phrase) for phrase in language.home_side}
        fixture.away.nicknames |= {fold(phrase) for phrase in language.away_side}


def fixture_of(article: Article) -> Fixture | None:
    """The match that an article is about, its sides as first told; None where it is about none."""
    ends = {line for line in article.lines if ends_ticker(article.folded, line.start, line.end, article.language)}
    quiet = [line for line in article.lines if line.kind != "noise" or line in ends]
    near = [(line.start, line.end) for line in quiet[:FIRST_LINES]]
    short = [
        (line.start, line.end)
        for line in quiet[FIRST_LINES:]
        if line.end - line.start < 100 and (line.kind != "ticker" or line in ends)
    ]
    pairs = find_pairs(article.text, article.folded, near + short, article.language)
    return choose_fixture(article, pairs, near)


def _roster(article: Article, fixture: Fixture) -> Roster:
    return make_roster(article.text, article.folded, fixture, article.labels, article.line_ups, article.language)
