"""Whether two spellings can mean the same person, the same team or the same fact."""

import difflib
import re
import unicodedata

LETTERS = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)  # those that have no accent to take away


def words(name):
    """Return the words of a name in small letters and digits of ASCII; [] for None."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c))
    return re.findall("[a-z0-9]+", bare.lower().translate(LETTERS))


# Words that tell no two clubs apart.
CLUB = frozenset(
    words(
        "fc ac as ss us cf afc sc sv fk sk cd ud rc cs ca sd ssc calcio club the de do da del di la le el os o a vfl vfb tsv "
        "tsg bsc 1 04 05 09 1899 1900 1909 09"
    )
)
# Words that many clubs have in common: one inside a longer name does not make it the same club.
COMMON = frozenset(
    words(
        "real united city atletico athletic sporting deportivo union rapid olympique stade racing dynamo dinamo town rovers "
        "wanderers county women u23 u21 u19"
    )
)
OTHER_SIDES = frozenset({"u23", "u21", "u19", "women"})  # of one club


def alike(one, other, least):
    return difflib.SequenceMatcher(None, one, other).ratio() >= least


def same_person(one, other):
    """Return whether last names agree and first names, where both are given, do not differ."""
    one, other = words(one), words(other)
    if not one or not other:
        return one == other
    if "".join(one) == "".join(other) or set(one) <= set(other) or set(other) <= set(one):
        return True
    long = min(len(one[-1]), len(other[-1])) > 3
    if one[-1] != other[-1] and not (long and alike(one[-1], other[-1], 0.75)):
        return False
    return min(len(one), len(other)) == 1 or same_first_name(one[0], other[0])


def same_first_name(one, other):
    return one.startswith(other) or other.startswith(one) or alike(one, other, 0.7)


def same_team(one, other):
    """Return whether names are equal but for words like FC, or one holds the other by more than a common word."""
    one, other = team_words(one), team_words(other)
    if not one or not other or one == other:
        return bool(one and other)
    fewer, more = sorted((one, other), key=len)
    if fewer <= more and fewer - COMMON:
        return not OTHER_SIDES & (more - fewer)
    return alike(" ".join(sorted(one)), " ".join(sorted(other)), 0.86)


def team_words(name):
    found = set(words(name))
    return found - CLUB or found


def same_fact(field, told, read):
    """Return whether what was read of a fact agrees with what is told."""
    if field == "date" or field.endswith("formation"):
        return told == read
    if not read:
        return False
    if field == "referee" or field.endswith("coach"):
        return same_person(told, read)
    one, other = set(words(told)), set(words(read))
    return same_team(told, read) or one <= other or other <= one
