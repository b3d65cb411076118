"""The texts that the reader's model learns from: articles and passages with marks that tell who scored.

`{g:Rossi}` names somebody who scores there, `{?g:Rossi}` somebody who may; other marks, {m:minute}, {a:who served}, tell
other things of the event. `texts/LANGUAGE.articles.txt` holds whole articles, each below a line `# Home | Away | 2-1` or `# none`,
`texts/LANGUAGE.passages.txt` a sentence or a few a line.
"""

import dataclasses
import hashlib
import re
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
MARK = re.compile(r"\{(\??[A-Za-z]+)\d*:([^{}]+)\}")
HEAD = re.compile(r"^# (?:none|(.+?) \| (.+?) \|.*)\n", re.M)


@dataclasses.dataclass(frozen=True)
class Marked:
    """A text without its marks, (code, first, after) of the words that each mark stood around, and for a whole article the
    two sides of the match that it reports, home first, if any.
    """

    text: str
    marks: tuple[tuple[str, int, int], ...]
    sides: tuple[str, str] | None = None

    def codes(self, start: int, end: int) -> set[str]:
        """The codes of the marks around words that text[start:end] overlaps."""
        return {code for code, first, after in self.marks if first < end and start < after}


def unmarked(source: str, sides: tuple[str, str] | None = None) -> Marked:
    """A text with marks, told apart from them."""
    text, marks, at = "", [], 0
    for m in MARK.finditer(source):
        text += source[at : m.start()]
        marks.append((m[1], len(text), len(text) + len(m[2])))
        text += m[2]
        at = m.end()
    return Marked(text + source[at:], tuple(marks), sides)


def articles(code: str) -> list[Marked]:
    """The whole articles of a language, by its code."""
    parts = iter(HEAD.split(_text(f"{code}.articles.txt"))[1:])
    return [
        unmarked(source.strip() + "\n", (home, away) if home else None)
        for home, away, source in zip(parts, parts, parts, strict=True)
    ]


def passages(code: str) -> list[Marked]:
    """The single passages of a language."""
    return [unmarked(line) for line in _text(f"{code}.passages.txt").splitlines()]


def languages() -> list[str]:
    """The codes of the languages of which there are marked articles."""
    return sorted(path.name.split(".")[0] for path in TEXTS.glob("*.articles.txt"))


def _text(name: str) -> str:
    return (TEXTS / name).read_text(encoding="utf-8")


def digest() -> str:
    """What tells whether weights were made from these texts."""
    files = sorted(TEXTS.glob("*.txt"))
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:16]
