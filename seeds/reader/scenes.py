"""The sentences of an article as scenes: what each holds, and which speak of something else."""

import bisect
import re
from collections.abc import Sequence
from functools import partial

from .article import Article
from .capitals import verb_endings
from .clock import Clock, Minute
from .halves import ahead_of_second, begin_anew, clock_of, line_time, set_half, times_of
from .minutes import find_minutes
from .named import people_in
from .roster import Roster
from .scene import Scene, build_scene
from .scores import find_scores, scores_beside
from .sections import Line, as_played
from .silence import hush, hush_speech, hush_what_goes_on
from .spans import Spans
from .spoken import nation_names
from .teams import OPPOSITE, TeamMention, full_names
from .tokens import Token, fold, split_sentences
from .unlisted import is_somebodys
from .vocabulary import Language, compiled, words_of

LONGEST_SCORE = 12  # characters of a score that stands alone
WORD_AHEAD, WORD_BEHIND = re.compile(r"([^\W_]+),? $"), re.compile(r" ([a-zß-ÿ]+)\b")
TICKER_SCENE = 450  # characters of a ticker's line that are read as one scene: its sentences tell one thing


def make_scenes(article: Article, mentions: list[TeamMention], roster: Roster) -> list[Scene]:
    """A scene for each sentence of prose and ticker, with people, the mentioned sides, minutes and scores in it."""
    spans = _sentences(article, roster)
    mentions = [m for m in mentions if not roster.people.is_surname(article.text, m.start, m.end)]
    mentions = [m for m in mentions if m.side != "other" or not roster.people.bears(article.text[m.start : m.end])]
    for m in mentions:
        if m.side == "other" and _acts(article, m):
            roster.people.note_bare_name(article.text[m.start : m.end])
    mentions = [m for m in mentions if m.side != "other" or not roster.people.is_bare(article.text[m.start : m.end])]
    roster.people.note_bare_towns(article.tokens)
    clock = clock_of(article.folded, article.language, article.lines, spans)
    scenes = []
    sheet = Spans([*roster.spans, *((label.start, label.end) for label in article.labels)])
    places = [m.start for m in mentions]
    begins = [token.start for token in article.tokens]
    listed = False
    for start, end, line in spans:
        before, listed = listed, sheet.touch(line.start, line.end)
        if before and not listed:
            begin_anew(clock)
        tokens = article.tokens[bisect.bisect_left(begins, start) : bisect.bisect_left(begins, end)]
        if not tokens:
            continue
        here = mentions[bisect.bisect_left(places, start) : bisect.bisect_left(places, end)]
        scenes.append(_scene(article, tokens, line, roster, here, clock))
    hush_what_goes_on(scenes, article)
    hush_speech(scenes, article)
    return scenes


def _acts(article: Article, mention: TeamMention) -> bool:
    """Whether what seems another side is somebody by what is his, "a shot of X", by the comma that sets off his name
    alone at the head of a sentence, or by the verb right behind it, where sides have an article.
    """
    language, text = article.language, article.text
    meant = full_names(language.code).get(fold(text[mention.start : mention.end]), ())
    if not language.deeds or not nation_names().isdisjoint(map(fold, meant)):
        return False
    heads = text[: mention.start].rstrip(" ")[-1:] in ("", "\n") or text[: mention.start].endswith((". ", "! "))
    if is_somebodys(text, mention.start, language) or (heads and text[mention.end : mention.end + 2] == ", "):
        return True
    return not heads and _does(article, mention)


def _does(article: Article, mention: TeamMention) -> bool:
    """Whether a verb, of no result, follows a name of one word that has no article: "when X rose above them"."""
    language, text = article.language, article.text
    before, behind = (
        WORD_AHEAD.search(text[max(mention.start - 20, 0) : mention.start]),
        WORD_BEHIND.match(text, mention.end),
    )
    if before is None or behind is None or " " in text[mention.start : mention.end]:
        return False
    verb = fold(behind[1])
    played = compiled(language.wins + language.loses + language.draws).match(verb) is not None
    return (
        fold(before[1]) not in words_of(language.side_articles)
        and verb.endswith(verb_endings(language)[0])
        and not played
    )


def _sentences(article: Article, roster: Roster) -> list[tuple[int, int, Line]]:
    abbreviations = words_of(article.language.abbreviations)
    covered = Spans(roster.spans)
    spans = []
    for line in as_played(article.lines):
        if line.kind == "noise":
            continue
        begin = line.body if line.kind == "ticker" else line.start
        for start, end in _uncovered(begin, line.end, covered):
            found = split_sentences(
                article.text,
                start,
                end,
                abbreviations,
                article.language.ordinal_dot,
                words_of(article.language.lettered),
            )
            found = _with_score_ahead(found, article)
            found = (
                [(found[0][0], found[-1][1])]
                if found and line.kind == "ticker" and end - start < TICKER_SCENE
                else found
            )
            spans += [(s, e, line) for s, e in found]
    return spans


def _with_score_ahead(spans: list[tuple[int, int]], article: Article) -> list[tuple[int, int]]:
    """The sentences of a line; a score that stands alone at its head goes with what tells of its goal: "1-0. P scored"."""
    if len(spans) < 2 or spans[0][1] - spans[0][0] > LONGEST_SCORE:
        return spans
    start, end = spans[0]
    scores = find_scores(article.folded, start, end, article.language)
    alone = len(scores) == 1 and scores[0].start == start and end - scores[0].end <= 1
    return [(start, spans[1][1]), *spans[2:]] if alone else spans


def _uncovered(start: int, end: int, covered: Spans) -> list[tuple[int, int]]:
    """The parts of text[start:end] that the sheet has not read."""
    free, at = [], start
    for s, e in covered.touching(start, end):
        if s > at:
            free.append((at, s))
        at = max(at, e)
    if at < end:
        free.append((at, end))
    return free


def _scene(
    article: Article, tokens: Sequence[Token], line: Line, roster: Roster, teams: list[TeamMention], clock: Clock
) -> Scene:  # fmt: skip
    start, end = tokens[0].start, tokens[-1].end
    language, folded = article.language, article.folded
    beside = scores_beside(folded, end, [(m.start, m.end) for m in teams if m.side in OPPOSITE])
    scores = [*find_scores(folded, start, end, language), *beside]
    places = [(s.start, s.end) for s in scores] + [(t.start, t.end) for t in teams]
    minutes = [
        m
        for m in find_minutes(folded, start, end, language)
        if not any(m.start < taken_end and taken < m.end for taken, taken_end in places)
        and not _is_shirt(folded, m, teams, language)
    ]
    base = line_time(line, clock)
    if line.kind == "headline" and {"home", "away"} <= {m.side for m in teams}:
        begin_anew(clock)  # "T - T 2-1, how it went"
    if line.kind != "headline":
        set_half(clock, folded[start:end], start, line, language)
    ahead = partial(ahead_of_second, folded=folded, start=start, end=end, language=language)
    timed = times_of(minutes, clock, ahead) if line.kind != "headline" else []
    people = people_in(article, start, end, roster, teams) if not _is_byline(tokens, line, language) else []
    scene = build_scene(tokens, line.kind, language, people, teams, timed, scores)
    for item in scene.items:
        item.loud = item.kind in ("person", "team") and article.text[item.start : item.end].isupper()
    scene.base, scene.half = base, clock.half
    hush(scene)
    return scene


def _is_shirt(folded: str, minute: Minute, teams: list[TeamMention], language: Language) -> bool:
    """Whether a bare number is whoever of a side wears it: "booking for the 5 of T"."""
    words = folded[minute.start : minute.end]
    bare = minute.kind == "absolute" and words[-1].isdigit() and re.search(r"[a-z]{4}", words) is None
    return bare and any(folded[minute.end : t.start].strip() in language.of for t in teams if t.start > minute.end)


LONGEST_BYLINE = 70  # characters


def _is_byline(tokens: Sequence[Token], line: Line, language: Language) -> bool:
    """Whether a line only says who wrote: "by P", with a date or none."""
    short = line.kind != "ticker" and line.end - line.start < LONGEST_BYLINE and tokens[0].start == line.start
    return short and len(tokens) > 2 and tokens[0].folded in language.of and tokens[1].is_capital
