"""Examples for the model of who plays: each name of the marked articles, and whether it is one of the two sides'."""

from seeds.reader.article import Article
from seeds.reader.likely_sides import Named, names_of, traits_of
from seeds.reader.spoken import identity, sides_spoken
from seeds.reader.tokens import fold
from tests.learning.marked import Marked

ALIKE = 0.5  # the share of the words that two names of one side have in common, at least


def traits(marked: Marked, article: Article, known: frozenset[str]) -> tuple[list[set[str]], list[bool]]:
    """The traits of each name of an article, and whether it is a playing side's; nothing unless both sides are among them."""
    names = names_of(article, sides_spoken(article.text, article.tokens, article.language, article.in_full))
    meant = [{side for side in marked.sides or () if _means(named, side, article)} for named in names]
    if not marked.sides or not set(marked.sides) <= set().union(*meant):
        return [], []
    return traits_of(article, names, known), [bool(sides) for sides in meant]


def _means(named: Named, side: str, article: Article) -> bool:
    """Whether a name of the text is that of a side: a part of it, or one that the lists have for the same."""
    own = set(fold(side).split())
    if own and any(_alike(set(fold(name).split()), own) for name in (named.name, named.identity)):
        return True
    keys = (key.partition("|")[0] for key in (named.identity, identity(side, article.language)))
    return len(set(keys)) == 1


def _alike(one: set[str], other: set[str]) -> bool:
    return bool(one) and (one <= other or other <= one or len(one & other) > ALIKE * max(len(one), len(other)))
