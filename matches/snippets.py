"""Words found in a text: short stretches of it around them. Pure: text and words in, stretches out."""

import re
from dataclasses import dataclass
from functools import lru_cache

from players.names import fold

AROUND = 80  # code points shown before and after a word
WORD = re.compile(r"[^\W_]+")

word_form = lru_cache(maxsize=65536)(fold)


@dataclass(frozen=True)
class Snippet:
    """A stretch of a text: runs of it, [(text, whether it was asked for)], and whether something stands around it."""

    runs: list[tuple[str, bool]]
    before: bool
    after: bool

    @property
    def text(self):
        return "".join(text for text, _ in self.runs)


def snippets(text, words, most=2):
    """The first `most` stretches of a text that hold any of the folded `words`, the last of which may go on."""
    hits = [word.span() for word in WORD.finditer(text) if is_asked(word_form(word[0]), words)]
    stretches = []
    for start, end in hits:
        if stretches and start - AROUND <= stretches[-1][-1][1]:
            stretches[-1].append((start, end))
        elif len(stretches) < most:
            stretches.append([(start, end)])
        else:
            break
    return [snippet(text, stretch) for stretch in stretches]


def is_asked(word, words):
    return word in words or word.startswith(words[-1])


def snippet(text, spans):
    """The stretch around these spans, cut between words and within the paragraph's lines."""
    start, end = spans[0][0], spans[-1][1]
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    last = min(text.find("\n", end) % (len(text) + 1), end + AROUND)
    if text[first - 1 : first].isalnum():
        first = text.find(" ", first, start) + 1 or start
    if text[last : last + 1].isalnum():
        last = max(text.rfind(" ", end, last), end)
    runs, at = [], first
    for start, end in spans:
        runs += [(text[at:start], False), (text[start:end], True)]
        at = end
    return Snippet([*runs, (text[at:last], False)], first > 0, last < len(text))
