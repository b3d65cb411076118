"""What an article is called that comes without a title: by its own headline."""

from itertools import islice

LONGEST = 140  # characters of a headline; a longer line is a paragraph
UNFINISHED = (".", ":", ";", ",")  # how a sentence, a label or a list ends


def headline_of(text: str) -> str:
    """Return the first line of an article if it stands above more and reads as a headline, else nothing."""
    first, *more = islice((line.strip() for line in text.split("\n") if line.strip()), 2) or [""]
    return first if more and len(first) <= LONGEST and not first.endswith(UNFINISHED) else ""
