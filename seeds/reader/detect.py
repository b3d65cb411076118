"""Which language a text is in."""

import dataclasses
import re
from collections import Counter
from functools import cache

from .tokens import fold_in_place
from .vocabulary import Language, language_codes, load, spoken_words, words_of

LEAST_SHARE = 0.08  # of a text's words that are its language's most frequent ones
LEAST_SHEET = 0.05  # of a bare sheet's words that are frequent ones or words of labels


def detect_language(folded: str) -> Language | None:
    """The language whose frequent words the text uses most, in a bare sheet its labels too, and of several such in a short
    text the one of whose words of football it uses most; None when it uses hardly any.
    """
    counts = Counter(re.findall(r"(?<!\d)[a-z]+", folded[:20_000]))  # no "e" of "12e"
    languages = [load(code) for code in language_codes()]
    frequent = {lang.code: _told(counts, words_of(lang.stopwords)) for lang in languages}
    kinds = {lang.code: len(counts.keys() & words_of(lang.stopwords)) for lang in languages}
    labels = {lang.code: _told(counts, _words_of_labels(lang)) for lang in languages}
    for shares, least in ((frequent, LEAST_SHARE), ({c: frequent[c] + labels[c] for c in frequent}, LEAST_SHEET)):
        ranks = {code: (shares[code] + kinds[code], labels[code]) for code in shares}
        best = [code for code in ranks if shares[code] and ranks[code] == max(ranks.values())]
        if len(best) > 1:
            best = [max(best, key=lambda code: (_told(counts, spoken_words(load(code))), code))]
        if best and least * sum(counts.values()) <= shares[best[0]]:
            return load(best[0])
    return None


def _told(counts: Counter[str], words: frozenset[str]) -> int:
    """How often a text uses any of these words."""
    return sum(counts[word] for word in counts.keys() & words)


@cache
def _words_of_labels(language: Language) -> frozenset[str]:
    fields = (f.name for f in dataclasses.fields(language) if f.name.startswith("label_"))
    phrases = (phrase for name in fields for phrase in getattr(language, name))
    words = frozenset(w for phrase in phrases for w in re.findall(r"[a-z]{3,}", fold_in_place(phrase)))
    return words - words_of(language.stopwords)
