"""Agency copy: articles that are nearly the same text speak with one voice. Pure."""

from itertools import combinations

from players.names import fold

WORDS = 5  # in a row
COPIED = 0.6  # of the runs of words of the shorter text


def voices(texts):
    """Return the voice of each text, {key: key of the first of those that are nearly the same}.

    Two texts are one voice where most runs of words of the shorter stand in the longer. In doubt they are two.
    """
    runs = {key: runs_of(text) for key, text in sorted(texts.items())}
    voice = {key: key for key in runs}
    for a, b in combinations(runs, 2):
        shorter = min(len(runs[a]), len(runs[b]))
        if shorter and len(runs[a] & runs[b]) >= COPIED * shorter:
            old, new = sorted((voice[a], voice[b]), reverse=True)
            voice.update((key, new) for key, one in voice.items() if one == old)
    return voice


def runs_of(text):
    words = fold(text).split()
    return {tuple(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1)}
