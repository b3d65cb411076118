"""Whether a text begins as reports of matches do, as a model judges it that learned from reports and from other texts of the
sports pages: previews, interviews, portraits, transfers, other sports.
"""

from .article import Article
from .learned import NUMBER, REPORT, model_of, sign_of

OPENING, BEGIN = 25, 120  # tokens from the start of a text: those that say most of what it is, and those that say more
MOST_ODDS = 4.0  # either way
FEW = 40  # tokens that bear odds of one: the words of a short text say less


def report_odds(article: Article) -> float:
    """The log-odds that a text is a report, by the words with which it begins; 0 in a language that no text taught."""
    model = model_of(article.language, REPORT)
    most = min(MOST_ODDS, len(article.tokens) / FEW) if model.words else 0.0
    return max(-most, min(most, model.odds(traits_of(article, model.words))))


def traits_of(article: Article, known: frozenset[str]) -> set[str]:
    """The words with which a text begins; others than those `known` with a capital are names."""
    signs = [
        NUMBER if token.text.isdigit() else sign_of(token.folded, token.is_capital, known)
        for token in article.tokens[:BEGIN]
    ]
    return {f"o={sign}" for sign in signs[:OPENING]} | {f"b={sign}" for sign in signs}
