"""Names in a row: where somebody's ends and another's begins."""

import re

from . import gazetteer
from .names import Name
from .people import People, Person, name_words
from .tokens import fold

WORD = re.compile(r"\S+")
Words = list[re.Match[str]]


def apart(known: People, row: Name) -> list[Name]:
    """The names of a row of words with capitals, each on its own: "weil Blaser Weinhold foulte"."""
    if " " not in row.text:
        return [row]
    words = list(WORD.finditer(row.text))
    owner = fold(words[0].group()).removesuffix(known.language.genitive) if known.language.genitive else ""
    if owner != fold(words[0].group()) and known.ends_a_name(owner):
        return [_part(row, words[:1])]  # "Draxlers Geniestreich"
    surnames = {p.words[-1] for p in known.everybody if p.listed or _told_in_full(known, p)}
    if (second := _another_begins(known, words, surnames)) is not None:
        return [_part(row, words[:second]), *apart(known, _part(row, words[second:]))]
    if not all(fold(w.group()) in surnames for w in words):
        return [row]
    if any(set(p.words) >= set(name_words(row.text)) for p in known.everybody):
        return [row]
    return [_part(row, [word]) for word in words]


def _part(row: Name, words: Words) -> Name:
    start, end = words[0].start(), words[-1].end()
    return Name(row.text[start:end], row.start + start, row.start + end)


def _another_begins(known: People, words: Words, surnames: set[str]) -> int | None:
    """Which word of a row begins another's name, where nouns have capitals too."""
    if not known.language.nouns_capitalised:
        return None
    given = gazetteer.given_names()
    if len(words) > 3:  # "als Jan Bell Tim Höler umriss"
        second = next((i for i, w in enumerate(words[:-1]) if i > 1 and fold(w.group()) in given), None)
        if second is not None:
            return second
    if len(words) > 2 and _ends_in_another(known, words):
        return len(words) - 1
    first, whole, bearers = (
        fold(words[0].group()),
        {fold(w.group()) for w in words},
        known.bearers(fold(words[0].group())),
    )
    surname = first in surnames and first not in given and not any(set(p.words) >= whole for p in bearers)
    named = fold(words[1].group()) in given or any(p.is_official for p in bearers)  # not "Hwang Hee-chan"
    return 1 if surname and named else None  # "brachte Haas Oliver Pfeifer"


def _told_in_full(known: People, person: Person) -> bool:
    """Whether prose names him with his given name, where words with capitals in a row may be two people."""
    full = known.language.nouns_capitalised and len(person.words) > 1
    return full and person.words[0] in gazetteer.given_names()


def _ends_in_another(known: People, words: Words) -> bool:
    """Whether the last of these words is a known surname of another than the one in full before: "foulte Jan Bell Höler"."""
    whole = tuple(fold(w.group()) for w in words)
    bearers = [p for p in known.bearers(whole[-1]) if p.words[-1:] == whole[-1:]]
    given = gazetteer.given_names()
    if not bearers or any(set(p.words) & set(whole[:-1]) for p in bearers) or whole[0] not in given:
        return False
    return not all(word in given for word in whole[:-1])  # not "Ole Gunnar Solskjær"
