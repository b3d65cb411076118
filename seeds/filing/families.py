"""Families of names: which names by which a team's reports call people may be of one person, by whatever detour.

Nobody is told from, or taken for, somebody of another family; so a new report touches the families of its names alone.
"""

from collections import defaultdict
from functools import lru_cache

from matches.models import CalledName
from players.names import sound

from . import bulk
from .names import SHORTEST_MISSPELT, alike, parse, same_name
from .prepared import prepared
from .same_person import fits_any, fits_last


def families(named):
    """Return the families that some names are in, {scope: sets of names}; `named` are names by scope, new ones find theirs."""
    known = {scope: {} for scope in named}
    for scope, name, family in called(named, set().union(*named.values())):
        known[scope][name] = family
    for scope, names in named.items():
        if not known[scope].keys() >= names or not all(known[scope][name] for name in names):
            known[scope] = sort_in(scope, names)
    wanted = {scope: {known[scope][name] for name in names} for scope, names in named.items()}
    found = {scope: defaultdict(set) for scope in named}
    for scope, name, family in members(named, set().union(*wanted.values())):
        if family in wanted[scope]:
            found[scope][family].add(name)
    return {scope: [names for _, names in sorted(ours.items())] for scope, ours in found.items()}


@prepared
def called(scopes: list[str], names: list[str]):
    return CalledName.objects.filter(scope__in=scopes, name__in=names).values_list("scope", "name", "family")


@prepared
def members(scopes: list[str], families: list[str]):
    return CalledName.objects.filter(scope__in=scopes, family__in=families).values_list("scope", "name", "family")


@prepared
def of_scope(scope: str):
    return CalledName.objects.filter(scope=scope)


def sort_in(scope, names):
    """Give new names, and others that are in no family yet, theirs; return the family of each name of the scope."""
    rows = {row.name: row for row in of_scope(scope)}
    before = {name: row.family for name, row in rows.items()}
    new = [CalledName(scope=scope, name=name) for name in sorted(set(names) - set(rows))]
    rows.update((row.name, row) for row in new)
    join(rows, Related(rows))
    bulk.insert(new)
    bulk.update([rows[name] for name, family in before.items() if rows[name].family != family], ["family"])
    return {name: row.family for name, row in rows.items()}


def join(rows, related):
    """Bring rows, {name: CalledName}, that are in no family together with the families of their relations."""
    members = defaultdict(set)
    for name, row in rows.items():
        members[row.family].add(name)
    for name in sorted(members.pop("", ())):
        families = {name, *(rows[other].family for other in related.to(name))} - {""}
        joined = {name}.union(*(members.pop(family, ()) for family in families))
        first = min(joined)
        members[first] = joined
        for other in joined:
            rows[other].family = first


class Related:
    """Some names, asked which of them may be of one person with another."""

    def __init__(self, names):
        self.by_sign = defaultdict(set)
        for name in names:
            for sign in signs(parse(name)):
                self.by_sign[sign].add(name)

    def to(self, name):
        near = set().union(*(self.by_sign[sign] for sign in signs(parse(name))))
        return {other for other in near if are_related(parse(name), parse(other))}


def are_related(a, b):
    """Whether two names may be of one person, or be asked together whose a third is."""
    return (
        same_name(a, b)
        or alike(a.last, b.last)
        or any(fits(*pair) for fits in (fits_last, fits_any) for pair in ((a, b), (b, a)))
    )


@lru_cache(maxsize=32768)
def signs(name):
    """Return what related names have one of in common: words as they sound, less a letter if long, or their ends."""
    sounds = {sound(word) for word in name.core}
    shorter = {word[:i] + word[i + 1 :] for word in sounds if len(word) >= SHORTEST_MISSPELT for i in range(len(word))}
    return sounds | shorter | {"=" + "".join(name.core[i:]) for i in range(len(name.core))}
