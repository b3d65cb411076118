"""Finds known phrases, such as the names of clubs, among the words of a text."""

from collections.abc import Collection, Iterator

from .tokens import Token, Tokens

LONGEST = 6  # words
LONGEST_ABBREVIATION = 4  # letters before a full stop that ends no sentence


class Lexicon:
    """Known phrases in folded words, and the words that they begin with."""

    def __init__(self, phrases: Collection[str]):
        self._parts = [(phrases, frozenset(phrase.partition(" ")[0] for phrase in phrases))]

    def __contains__(self, phrase: object) -> bool:
        return any(phrase in phrases for phrases, _ in self._parts)

    def more(self, phrases: Collection[str]) -> "Lexicon":
        """These and further phrases."""
        more = Lexicon(phrases)
        more._parts += self._parts
        return more

    def begun(self, tokens: Tokens) -> list[int]:
        """The tokens with which one of the phrases can begin, in order."""
        words = {word for _, heads in self._parts for word in heads.intersection(tokens.places)}
        return sorted(i for word in words for i in tokens.places[word])


def find_phrases(tokens: Tokens, known: Lexicon | Collection[str], capital: bool) -> Iterator[tuple[int, int, str]]:
    """(first token, token after the last, phrase) of the longest known phrases, none overlapping another.

    With `capital`, a phrase must begin with a capital letter or a figure.
    """
    lexicon = known if isinstance(known, Lexicon) else Lexicon(known)
    free = 0  # the first token behind the last phrase found
    for at in lexicon.begun(tokens):
        if at < free or (capital and not _begins(tokens[at])):
            continue
        stop = _longest(tokens, at, lexicon)
        if stop > at:
            yield at, stop, " ".join(" ".join(token.plain for token in tokens[at:stop]).split())
            free = stop


def _begins(token: Token) -> bool:
    return token.is_capital or token.text[0].isdigit()


def _longest(tokens: Tokens, at: int, known: Lexicon) -> int:
    """The token after the longest known phrase that begins here; `at` when none does."""
    phrase, count, best = "", 0, at
    for i in range(at, len(tokens)):
        word = tokens[i].plain
        if word:
            phrase, count = f"{phrase} {word}".strip(), count + 1
            if count > LONGEST:
                break
            if phrase in known:
                best = i + 1
        elif tokens[i].text not in "-'’.–" or (
            tokens[i].text == "." and len(tokens[i - 1].text) > LONGEST_ABBREVIATION
        ):
            break
    return best
