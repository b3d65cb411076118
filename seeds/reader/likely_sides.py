"""Which of the names in a text are those of the sides that play, as a model judges it that learned from articles whose sides
are known.
"""

import dataclasses
import math
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping

from . import gazetteer
from .article import Article
from .labels import paragraph_end
from .learned import NUMBER, SIDE, model_of, sign_of, words_beside
from .runs import find_runs, is_club
from .scores import find_scores
from .spans import Spans
from .spoken import Spoken, heads_report, identity, nation_names
from .teams import WEAK_WORDS, own_words, under_rarest
from .tokens import Tokens, fold
from .vocabulary import words_of

LINE_BREAK = "NL"
LEAD, SECOND = 700, 250  # characters of a text's begin, and of what follows its first line
END = 0.8  # the share of a text behind which it speaks of other things
BESIDE_SCORE = 12  # characters
QUARTERS = 4  # parts of a text
MOST_LINES = 4  # beyond which more say nothing
ENDING = 3  # letters at the begin and end of an unlisted name: "Viertelfinale", "Langenloiser"
HARDLY = 0.3  # how often a text speaks of a side that it names for another match alone
ASIDE = 5.0  # what that speaks against its playing
STEPS = (9, 6, 4)  # how often a name stands in a text, beyond three times


@dataclasses.dataclass
class Named:
    """A name in a text with its longer and shorter forms: how it is written, its identity, the tokens where it stands, whether
    it means a listed side, and if the rules take it for a side's, how often the text speaks of that.
    """

    name: str
    identity: str
    words: frozenset[str]
    spans: list[tuple[int, int]] = dataclasses.field(default_factory=list)
    listed: bool = False
    spoken: float = 0.0
    odds: float = 0.0  # log-odds that it is one of the sides that play


def likely_sides(article: Article, told: Mapping[str, Spoken]) -> list[Named]:
    """The names of a text, the likeliest to be a side's first, one of each identity; `told` are the sides it speaks of."""
    model = model_of(article.language, SIDE)
    names = names_of(article, told)
    for named, traits in zip(names, traits_of(article, names, model.words), strict=True):
        named.odds = model.odds(traits) - ASIDE * (0 < named.spoken < HARDLY)
    ranked = sorted(names, key=lambda named: -named.odds)
    return list({named.identity: named for named in reversed(ranked)}.values())[::-1]


def names_of(article: Article, told: Mapping[str, Spoken]) -> list[Named]:
    """The sides that a text speaks of, and whatever else it names that may be one."""
    tokens, language = article.tokens, article.language
    starts = [token.start for token in tokens]
    names: list[Named] = []
    heard: set[int] = set()
    for key, spoken in told.items():
        named = Named(spoken.name or key, key, frozenset(fold(spoken.name or key).split()))
        named.listed, named.spoken = spoken.listed, spoken.count
        spans = [_span(tokens, starts, place, article.text, named.name) for place in sorted(set(spoken.places))]
        heard.update(i for span in spans for i in range(*span))
        named.spans = [span for span in spans if not _heads(article, *span)]
        names.append(named)
    others: dict[str, list[Named]] = defaultdict(list)  # names that no list has, by each of their words
    for named in [named for named in names if not named.listed]:
        for word in named.words:
            others[word].append(named)
    for run in sorted(find_runs(article.text, tokens, language), key=lambda run: -len(run.name)):
        span = bisect_left(starts, run.start), bisect_left(starts, run.end)
        if heard.isdisjoint((span[0], span[1] - 1)) and not _heads(article, *span):
            named = _longer(others, run.name) or Named(run.name, identity(run.name, language), own_words(run.name))
            if not named.spans:
                names.append(named)
                for word in named.words:
                    others[word].append(named)
            named.spans.append(span)
    return [named for named in names if named.spans]


def _heads(article: Article, first: int, after: int) -> bool:
    """Whether a name is only that of the town that heads a report."""
    return heads_report(article.text, article.tokens[first].start, article.tokens[after - 1].end)


def _span(tokens: Tokens, starts: list[int], place: int, text: str, name: str) -> tuple[int, int]:
    """The tokens of a side's name that begins at a place; one where it is written otherwise there."""
    first = bisect_left(starts, place)
    after = bisect_left(starts, place + len(name)) if text.startswith(name, place) else 0
    return first, max(first + 1, after)


def _longer(others: Mapping[str, list[Named]], name: str) -> Named | None:
    """The first of the names that has the words of this one."""
    words = own_words(name)
    return next((named for named in under_rarest(others, words) if words <= named.words), None)


# --- what may tell whether they play -----------------------------------------------------------------------------------


def traits_of(article: Article, names: list[Named], known: frozenset[str]) -> list[set[str]]:
    """What may tell of each name whether it is a playing side's; other words than those `known` with a capital are names."""
    row = [NUMBER if t.text.isdigit() else sign_of(t.folded, t.is_capital, known) for t in article.tokens]
    labels = {word for line_up in article.line_ups for word in fold(line_up.label.text).split()} - WEAK_WORDS
    listed = Spans((u.start, paragraph_end(article.text, u.start)) for u in article.line_ups)
    told = find_scores(article.folded, 0, len(article.folded), article.language)
    scores = Spans((score.start, score.end) for score in told)
    breaks = [m.start() for m in re.finditer("\n", article.text)]
    parts = [fold(named.name).split() for named in names]
    ends = {words[-1] for words in parts if len(words) > 1}
    alone = {words[0] for words in parts if len(words) == 1}
    traits = []
    for named, words in zip(names, parts, strict=True):
        own = {trait for span in named.spans for trait in _at(article, row, scores, *span)}
        places = [article.tokens[first].start for first, _ in named.spans]
        own.update(_of_name(named, words, article, known))
        own.update(_of_others(words, ends, alone, labels))
        own.update(_of_places(places, breaks, len(article.text)))
        if all(listed.touch(place, place + 1) for place in places):
            own.add("*in a line-up alone")
        traits.append(own)
    for what, ranked in _rankings(names).items():
        for rank, i in enumerate(ranked):
            traits[i].add(f"*{what} {min(rank, 4)}")
    return traits


def _at(article: Article, row: list[str], scores: Spans, first: int, after: int) -> Iterator[str]:
    """The words beside a name at one place, whether a score is, and where in the text that is."""
    text, tokens, language = article.text, article.tokens, article.language
    start, end = tokens[first].start, tokens[after - 1].end
    before, behind = _beside(text, tokens, row, first, after)
    yield from words_beside(before, behind)
    if before[-1] in words_of(language.side_articles):
        yield "*side's article"
    if before[-1] in words_of(language.determiners):
        yield "*article"
    if before[-1] == NUMBER:
        yield "*number before"
    if behind[0] == NUMBER:
        yield "*number behind"
    if scores.touch(start - len(text[max(0, start - BESIDE_SCORE) : start].rpartition("\n")[2]), start):
        yield "*score before"
    if scores.touch(end, end + len(text[end : end + BESIDE_SCORE].partition("\n")[0])):
        yield "*score behind"
    headline = text.find("\n")
    where = (headline, "headline"), (headline + SECOND, "second"), (LEAD, "lead"), (END * len(text), "body")
    yield "*" + next((part for until, part in where if start <= until), "end")
    if before[-1] in ("^", LINE_BREAK):
        yield "*begins a line"


def _beside(text: str, tokens: Tokens, row: list[str], first: int, after: int) -> tuple[list[str], list[str]]:
    """The two words before a name and the two behind it, no farther than its line."""
    before, behind = ["^", "^", *row[max(0, first - 2) : first]], [*row[after : after + 2], "$", "$"]
    for far in (1, 2):
        if far <= first and "\n" in text[tokens[first - far].end : tokens[first - far + 1].start]:
            before[-far:] = [LINE_BREAK] * far
            before[:-far] = [LINE_BREAK] * (len(before) - far)
            break
    for far in (0, 1):
        i = after + far
        if i < len(row) and "\n" in text[tokens[i - 1].end : tokens[i].start]:
            behind[far:] = [LINE_BREAK] * (len(behind) - far)
            break
    return before, behind


def _of_places(places: list[int], breaks: list[int], length: int) -> Iterator[str]:
    """Over how many lines and quarters of a text the places of a name are spread; `breaks` are where its lines end."""
    first, last = (QUARTERS * place // length for place in (min(places), max(places)))
    lines = {bisect_left(breaks, place) for place in places}
    yield f"*lines {min(MOST_LINES, len(lines))}"
    yield f"*from quarter {first}"
    yield f"*to quarter {last}"
    yield f"*over quarters {last - first}"


def _of_name(named: Named, words: list[str], article: Article, known: frozenset[str]) -> Iterator[str]:
    """What kind of name it is, and how often it stands there."""
    phrase = " ".join(words)
    yield f"*named {_step(len(named.spans))}"
    yield f"*words {min(4, len(words))}"
    if named.spoken:
        yield f"*{'listed' if named.listed else 'unlisted'}, spoken of {_step(math.ceil(named.spoken))}"
    if not named.listed:
        yield f"e={words[-1][-ENDING:]}"
        yield f"b={words[0][:ENDING]}"
    for trait, holds in (
        ("listed", named.listed),
        ("known words", all(word in known for word in words)),
        ("club's words", is_club(named.name)),
        ("given name", len(words) > 1 and words[0] in gazetteer.given_names()),
        ("surname", words[-1] in article.in_full),
        ("capitals", named.name.isupper()),
        ("town", phrase in gazetteer.town_index()),
        ("ground", phrase in gazetteer.ground_index()),
        ("competition", phrase in gazetteer.competition_index()),
        ("nation", named.listed and fold(named.identity) in nation_names()),
    ):
        if holds:
            yield f"*{trait}"


def _of_others(words: list[str], ends: set[str], alone: set[str], labels: set[str]) -> Iterator[str]:
    """What other names of the text share with it."""
    if not labels.isdisjoint(set(words) - WEAK_WORDS):
        yield "*line-up"
    if len(words) == 1 and words[0] in ends:
        yield "*ends another"
    if len(words) > 1 and words[-1] in alone:
        yield "*end stands alone"
    if len(words) > 1 and words[0] in alone:
        yield "*begin stands alone"


def _rankings(names: list[Named]) -> dict[str, list[int]]:
    """The numbers of the names by how often they stand there, by which comes first, and of listed sides alone by the former."""
    often = sorted(range(len(names)), key=lambda i: -len(names[i].spans))
    early = sorted(range(len(names)), key=lambda i: min(names[i].spans))
    return {"often": often, "early": early, "often, listed": [i for i in often if names[i].listed]}


def _step(times: int) -> int:
    return next((step for step in STEPS if times >= step), times)
