"""Which language a text is in."""

import dataclasses
import re
from collections import Counter
from functools import cache

from .tokens import fold_in_place
from .vocabulary import Language, language_codes, load, words_of

LEAST_SHARE = 0.08  # of a text's words that are its language's most frequent ones
LEAST_SHEET = 0.1  # of a bare sheet's words that are frequent ones or words of labels


def detect_language(folded: str) -> Language | None:
    """The language whose frequent words the text uses most, in a bare sheet its labels too; None when it uses
    hardly any.
    """
    counts = Counter(re.findall(r"[a-z]+", folded[:20_000]))
    languages = [load(code) for code in language_codes()]
    for words, least in ((_frequent, LEAST_SHARE), (_frequent_or_label, LEAST_SHEET)):
        shares = {language.code: sum(counts[word] for word in words(language)) for language in languages}
        best = max(shares, key=lambda code: (shares[code], code), default=None)
        if best is not None and 0 < least * sum(counts.values()) <= shares[best]:
            return load(best)
    return None


def _frequent(language: Language) -> frozenset[str]:
    return words_of(language.stopwords)


@cache
def _frequent_or_label(language: Language) -> frozenset[str]:
    fields = (f.name for f in dataclasses.fields(language) if f.name.startswith("label_"))
    labels = [getattr(language, name) for name in fields]
    words = {w for phrases in labels for phrase in phrases for w in re.findall(r"[a-z]{3,}", fold_in_place(phrase))}
    return words_of(language.stopwords) | words
