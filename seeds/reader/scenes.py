"""The sentences of an article as scenes: what each holds, and which speak of something else."""

import bisect
from collections.abc import Sequence
from functools import partial

from .article import Article
from .clock import Clock
from .halves import ahead_of_second, begin_anew, clock_of, line_time, set_half, times_of
from .minutes import find_minutes
from .named import people_in
from .quotes import between, find_quotes
from .roster import Roster
from .scene import Scene, build_scene
from .scores import find_scores, scores_beside
from .sections import Line, as_played
from .spans import Spans
from .spoken import nation_names
from .teams import OPPOSITE, TeamMention, full_names
from .tokens import Token, fold, split_sentences
from .unlisted import is_somebodys
from .vocabulary import Language, words_of

LONGEST_SCORE = 12  # characters of a score that stands alone
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
    _hush_speech(scenes, article)
    return scenes


def _acts(article: Article, mention: TeamMention) -> bool:
    """Whether what seems another side is somebody by what is his, "a shot of X", or by the comma that sets off his name
    alone at the head of a sentence, where sides have an article.
    """
    language, text = article.language, article.text
    meant = full_names(language.code).get(fold(text[mention.start : mention.end]), ())
    if not language.deeds or not nation_names().isdisjoint(map(fold, meant)):
        return False
    heads = text[: mention.start].rstrip(" ")[-1:] in ("", "\n") or text[: mention.start].endswith((". ", "! "))
    return is_somebodys(text, mention.start, language) or (heads and text[mention.end : mention.end + 2] == ", ")


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
    _hush(scene)
    return scene


LONGEST_BYLINE = 70  # characters


def _is_byline(tokens: Sequence[Token], line: Line, language: Language) -> bool:
    """Whether a line only says who wrote: "by P", with a date or none."""
    short = line.kind != "ticker" and line.end - line.start < LONGEST_BYLINE and tokens[0].start == line.start
    return short and len(tokens) > 2 and tokens[0].folded in language.of and tokens[1].is_capital


def _hush_speech(scenes: list[Scene], article: Article) -> None:
    """Mark what somebody is quoted as saying: it tells nothing that the report does not."""
    prose = [line for line in article.lines if line.kind == "prose"]
    quotes = [quote for line in prose for quote in find_quotes(article.text, line.start, line.end)]
    for scene in scenes:
        near = between(quotes, scene.start, scene.end)
        scene.spoken = {i for i, item in enumerate(scene.items) if any(s <= item.start < e for s, e in near)}
        scene.hushed = scene.hushed or len(scene.spoken) == len(scene.items)


def _tells_result(scene: Scene, until: int) -> bool:
    """Whether the words before an item say who beat whom and by what score, "won 2-0 against T in the first leg"; of the
    two sides one is enough where a comma parts the score from the item: "despite the 3-1 win over T today, they paid for".
    """
    sides = {scene.items[i].value.side for i in scene.of_kind("team") if i < until}
    verdict = [
        first
        for words in (scene.language.wins, scene.language.loses, scene.language.score_over)
        for first, _ in scene.hits(words)
        if first < until
    ]
    scores = [i for i in scene.of_kind("score") if i < until]
    apart = bool(scores) and bool(scene.commas(scores[-1], until)) and not sides.isdisjoint(OPPOSITE)
    return ({"home", "away"} <= sides or apart) and bool(verdict) and bool(scores)


def _hush(scene: Scene) -> None:
    """Mark what speaks of other matches: a sentence with another side's score, or all behind words for an earlier
    time.
    """
    named = {item.value.side for item in scene.items if item.kind == "team"}
    other = "other" in named and not {"home", "away"} <= named
    earlier = [first for first, _ in scene.hits(scene.language.earlier_matches)]
    scene.hush_from = min(earlier, default=None)
    aside = _opening_aside(scene)
    scene.hush_until = scene.closing(scene.hush_from) or aside if scene.hush_from is not None else None
    leading = aside is None and scene.hush_from is not None and not any(i < scene.hush_from for i in scene.people())
    if leading and _tells_result(scene, scene.hush_from or 0):
        return
    foreign = other and bool(scene.of_kind("score"))
    if foreign and scene.hush_from is None and (aside := _next_opponent(scene)) is not None:
        scene.hush_from = aside
        return
    if foreign and scene.hush_from is None and (aside := _behind_comma(scene)) is not None:
        scene.hush_from = aside  # "P scored twice, as he had in the 3-1 win at T"
        return
    scene.hushed = foreign or leading


def _opening_aside(scene: Scene) -> int | None:
    """The comma that ends words on an earlier match at the head of a sentence, its score among them, where this one's
    subject follows: "Beaten 4-2 in the first leg, T knocked out T".
    """
    comma = next((i for i, item in enumerate(scene.items) if item.shadow == ","), None)
    if comma is None or scene.hush_from is None or comma < scene.hush_from:
        return None
    scored = any(i < comma for i in scene.of_kind("score")) and not any(i < scene.hush_from for i in scene.people())
    subject = [item.kind for item in scene.items[comma + 1 : comma + 3]]
    return comma if scored and ("team" in subject or "person" in subject) else None


def _next_opponent(scene: Scene) -> int | None:
    """The comma behind which another side is named alone, where the words ahead say by what score one of the two won:
    "T won 2-0 and go on to the final, where T wait".
    """
    others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
    commas = [i for i in range(others[0]) if scene.items[i].shadow == ","]
    told = scene.of_kind("team") + scene.of_kind("score")
    if not commas or any(commas[-1] < i for i in told if i not in others) or scene.of_kind("team")[0] in others:
        return None
    wins = [first for first, _ in scene.hits(scene.language.wins) if first < commas[-1]]
    return commas[-1] if wins and scene.of_kind("score")[0] < commas[-1] else None


def _behind_comma(scene: Scene) -> int | None:
    """The comma that parts the people of a sentence from the words about another match, if one does."""
    told = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"] + scene.of_kind("score")
    commas = [i for i in range(min(told)) if scene.items[i].shadow in ",;"]
    people = scene.people()
    return commas[-1] if commas and people and all(i < commas[-1] for i in people) else None
