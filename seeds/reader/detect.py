"""Which language a text is in."""

import re
from collections import Counter

from .vocabulary import Language, language_codes, load, words_of


def detect_language(folded: str) -> Language | None:
    """The language whose frequent words the text uses most; None when it uses hardly any of a known one."""
    counts = Counter(re.findall(r"[a-z]+", folded[:20_000]))
    total = sum(counts.values())
    best = max(language_codes(), key=lambda code: (_share(counts, load(code)), code), default=None)
    if best is None or total == 0 or _share(counts, load(best)) < 0.08 * total:
        return None
    return load(best)


def _share(counts: Counter[str], language: Language) -> int:
    return sum(counts[word] for word in words_of(language.stopwords))
