"""Same team: which names of sides are one team's. Pure: the names that reports use in, a key for each out."""

from collections import defaultdict
from functools import cache, lru_cache

from players.names import fold
from seeds.reader.gazetteer import clubs

# What so many clubs are called that it tells none from another.
WEAK_WORDS = """
    athletic atletico city county deportivo dinamo dynamo nacional national olympic olympique racing rapid real rovers
    sport sportif sporting stade stella town union united wanderers
"""
WEAK = frozenset(WEAK_WORDS.split())


@lru_cache(maxsize=16384)
def words_of(key):
    """Return the words of a key and its sections ("milan|women": {"milan"}, ("women",))."""
    name, *sections = key.split("|")
    return frozenset(name.split()), tuple(sections)


def is_short_for(key, longer):
    """Whether a key can be a shorter form of another: all its words are in it, one of them a strong one."""
    (words, sections), (more, more_sections) = words_of(key), words_of(longer)
    return sections == more_sections and words < more and bool(words - WEAK)


def can_be_one(a, b):
    return a == b or is_short_for(a, b) or is_short_for(b, a)


@cache
def known_clubs():
    return frozenset(fold(club.name) for club in clubs())


def settle(keys, pairs, apart=()):
    """Return the team of each key, given all pairs of keys that have met: {key: key}.

    A short name ("Pesaro") is the one longer name ("Vis Pesaro") that it can be short for and that met the same
    opponent. In doubt, as where there are several such names or it is itself a known club's, it stands for itself.
    `apart` are sets of two keys that editors told apart.
    """
    opponents = defaultdict(set)
    for a, b in pairs:
        opponents[a].add(b)
        opponents[b].add(a)
    by_word = defaultdict(set)
    for key in opponents:
        for word in words_of(key)[0]:
            by_word[word].add(key)
    return {key: longest(key, by_word, opponents, apart) for key in keys}


def longest(key, by_word, opponents, apart):
    """Return the longest name that this one is short for, itself where there is none or more than one."""
    if key in known_clubs():
        return key
    near = set().union(*(by_word[word] for word in words_of(key)[0]))
    longer = [
        other
        for other in near
        if is_short_for(key, other)
        and met_the_same(opponents[key], opponents[other])
        and frozenset((key, other)) not in apart
    ]
    last = [name for name in longer if all(name == other or is_short_for(other, name) for other in longer)]
    return last[0] if len(last) == 1 else key


def met_the_same(opponents, others):
    return any(can_be_one(a, b) for a in opponents for b in others)


def family(keys, pairs):
    """Return the keys that have a bearing on what team each of these is: those they could be short or long for."""
    everyone = {key for pair in pairs for key in pair}
    found, new = set(), set(keys)
    while new:
        found |= new
        new = {key for key in everyone - found if any(can_be_one(key, other) for other in new)}
    return found
