"""What somebody is quoted as saying: talk about the match, not a report of it."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

LEAST_WORDS = 5  # fewer are a word or a title in quotation marks, not speech
PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"'}
SAID = re.compile(
    r"[-–—] (?=[^\W\d_]).+?(?= [-–—] |$)"
)  # a paragraph begun by a dash, up to the next: "– So it is – said X"
OPENS = re.compile(r"(?<![^\s(\[—–:-])[“„«»‹›\"](?=[^\s])")


@cache
def _closing(signs: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=\S)[{re.escape(signs)}](?=[\s.,;:!?)\]—–-]|$)")


def find_quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of speech in a paragraph text[start:end], each from its first quotation mark to its last.

    Speech that its paragraph does not close goes on to the end where the paragraph begins with it, as quotations of several
    paragraphs do. Speech may stand between dashes too, the first of which begins the paragraph.
    """
    found = []
    said = SAID.match(text, start, end)
    at = said.end() if said and said.end() < end else start
    if said and at > start and len(said.group().split()) > LEAST_WORDS:
        found.append((start, at))
    while (opening := OPENS.search(text, at, end)) is not None:
        closing = _closing(PAIRS[opening.group()]).search(text, opening.end(), end)
        if closing is None and text[start : opening.start()].strip():
            break
        at = closing.end() if closing else end
        if len(text[opening.start() : at].split()) >= LEAST_WORDS:
            found.append((opening.start(), at))
    return found


def between(quotes: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Those of the quotes, which stand in order, that reach into text[start:end]."""
    first = bisect_right(quotes, start, key=lambda quote: quote[1])
    return quotes[first : bisect_left(quotes, end, key=lambda quote: quote[0])]
