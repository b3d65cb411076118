"""Examples for the models of who scored and who served: each person of each sentence of the marked texts, and his marks."""

import dataclasses
from collections import Counter
from unittest import mock

from seeds.reader import doer_traits, learned
from seeds.reader.article import Article
from seeds.reader.capitals import capitalised_names
from seeds.reader.doer_traits import traits_of
from seeds.reader.fixture import Fixture
from seeds.reader.hosts import SURE
from seeds.reader.minutes import find_minutes
from seeds.reader.narrative import read_claims
from seeds.reader.people import Person
from seeds.reader.read import setting_of
from seeds.reader.result import Result
from seeds.reader.scene import Scene, build_scene
from seeds.reader.scores import find_scores
from seeds.reader.spans import Spans
from seeds.reader.teams import TeamMention, full_names, separate, side_of
from seeds.reader.tokens import fold, fold_in_place, split_sentences, tokenize
from seeds.reader.vocabulary import Language, words_of
from tests.learning.marked import Marked

PEOPLE = frozenset(["g", "a", "s", "o", "y", "r", "x"])  # the marks around names
SEEN = 2  # times that a word without a capital makes it no name; where nouns have capitals too, twice as often


@dataclasses.dataclass
class Sentence:
    """A sentence with the codes of the marks that its people bear, by their items."""

    scene: Scene
    codes: dict[int, set[str]]


def of_article(marked: Marked, article: Article) -> list[Sentence]:
    """The sentences of a whole article as the reader sees them once it knows who plays; none of one without a match."""
    if marked.sides is None:
        return []
    home, away = (side_of(name, article.language) for name in marked.sides)
    separate(home, away)
    _, roster, scenes = setting_of(article, Fixture(home, away, SURE))
    blank = learned.Model(frozenset(), {})  # no model learns from itself
    with mock.patch.object(doer_traits, "model_of", lambda *_: blank):
        read_claims(scenes, roster, Result())  # tells whom epithets mean
    return [_labelled(scene, marked) for scene in scenes]


def of_passage(marked: Marked, language: Language) -> list[Sentence]:
    """The sentences of a passage without its article: its people are those marked and what looks like a name."""
    small, lettered = words_of(language.abbreviations), words_of(language.lettered)
    spans = split_sentences(marked.text, 0, len(marked.text), small, language.ordinal_dot, lettered)
    return [_labelled(_scene(marked, start, end, language), marked) for start, end in spans]


def _labelled(scene: Scene, marked: Marked) -> Sentence:
    return Sentence(scene, {i: marked.codes(scene.items[i].start, scene.items[i].end) for i in scene.people()})


def _scene(marked: Marked, start: int, end: int, language: Language) -> Scene:
    text, folded = marked.text, fold_in_place(marked.text)
    people = [(a, b, _person(text[a:b])) for code, a, b in marked.marks if start <= a < end and code in PEOPLE]
    people = [(a, b, who) for a, b, who in people if text[a].isupper()]
    surnames = frozenset(fold(text[a:b]).rpartition(" ")[2] for a, b, _ in people)
    named, teams = Spans((a, b) for a, b, _ in people), []
    for name in capitalised_names(text, start, end, language, surnames):
        if named.touch(name.start, name.end):
            continue
        if fold(name.text) in full_names(language.code):
            teams.append(TeamMention(name.start, name.end, "other"))
        else:
            people.append((name.start, name.end, _person(name.text)))
    scores = list(find_scores(folded, start, end, language))
    taken = Spans((score.start, score.end) for score in scores)
    minutes = [m for m in find_minutes(folded, start, end, language) if not taken.touch(m.start, m.end)]
    tokens = tokenize(text, start, end)
    return build_scene(
        tokens, "prose", language, sorted(people, key=lambda p: p[0]), teams, [(m, None) for m in minutes], scores
    )


def _person(name: str) -> Person:
    return Person(Counter([name]))


def known_words(sentences: list[Sentence], language: Language) -> frozenset[str]:
    """The words of a language that are no names, though they may have a capital: those that the texts write without one."""
    capitals = language.nouns_capitalised
    words = (x for s in sentences for x in s.scene.items if x.kind == "word" and (capitals or not x.capital))
    often = SEEN * (1 + capitals)
    return frozenset(word for word, times in Counter(x.shadow for x in words).items() if times >= often)


def traits(sentences: list[Sentence], known: frozenset[str], code: str) -> tuple[list[set[str]], list[bool]]:
    """The traits of each person of whom it is known whether he bears a mark, and whether he does."""
    rows, holds = [], []
    for sentence in sentences:
        for i, found in traits_of(sentence.scene, known).items():
            if f"?{code}" not in sentence.codes[i]:
                rows.append(found)
                holds.append(code in sentence.codes[i])
    return rows, holds
