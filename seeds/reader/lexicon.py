"""Finds known phrases, such as the names of clubs, among the words of a text."""

from collections.abc import Collection, Iterator, Sequence

from .tokens import Token

LONGEST = 6  # words


class Lexicon:
    """Known phrases in folded words, and the words that they begin with."""

    def __init__(self, phrases: Collection[str], heads: frozenset[str] | None = None):
        self.phrases = phrases
        self.heads = heads or frozenset(phrase.partition(" ")[0] for phrase in phrases)

    def more(self, phrases: Collection[str]) -> "Lexicon":
        """These and further phrases."""
        return Lexicon({*self.phrases, *phrases}, self.heads | Lexicon(phrases).heads)


def find_phrases(
    tokens: Sequence[Token], known: Lexicon | Collection[str], capital: bool
) -> Iterator[tuple[int, int, str]]:
    """(first token, token after the last, phrase) of the longest known phrases, none overlapping another.

    With `capital`, a phrase must begin with a capital letter or a figure.
    """
    lexicon = known if isinstance(known, Lexicon) else Lexicon(known)
    words = [token.plain for token in tokens]
    free = 0  # the first token behind the last phrase found
    for at in [i for i, word in enumerate(words) if word in lexicon.heads]:
        if at < free or (capital and not _begins(tokens[at])):
            continue
        stop = _longest(tokens, words, at, lexicon.phrases)
        if stop > at:
            yield at, stop, " ".join(" ".join(words[at:stop]).split())
            free = stop


def _begins(token: Token) -> bool:
    return token.is_capital or token.text[0].isdigit()


def _longest(tokens: Sequence[Token], words: list[str], at: int, known: Collection[str]) -> int:
    """The token after the longest known phrase that begins here; `at` when none does."""
    phrase, count, best = "", 0, at
    for i in range(at, len(tokens)):
        if words[i]:
            phrase, count = f"{phrase} {words[i]}".strip(), count + 1
            if count > LONGEST:
                break
            if phrase in known:
                best = i + 1
        elif tokens[i].text not in "-'’.–":
            break
    return best
