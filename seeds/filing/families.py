"""Families of names: which names by which a team's reports call people may be of one person, by whatever detour.

Nobody is told from, or taken for, somebody of another family; so a new report touches the families of its names alone.
"""

from collections import Counter, defaultdict
from functools import lru_cache
from types import SimpleNamespace
from typing import NamedTuple

from matches.models import CalledName
from matches.prepared import prepared
from players.names import sound

from . import bulk
from .names import SHORTEST_MISSPELT, alike, parse, same_name
from .same_person import fits_any, fits_last


class Called(NamedTuple):
    """A name by which somebody is called: its row, and how often it is used how, as `use_of` gives it."""

    pk: int
    uses: Counter


def families(named):
    """Return the families that some names are in; `named` are names by scope, new ones find theirs.

    {scope: [{name: Called} for each family]}.
    """
    known = {scope: {} for scope in named}
    for scope, name, family in called(named, set().union(*named.values())):
        known[scope][name] = family
    for scope, names in named.items():
        if not known[scope].keys() >= names or not all(known[scope][name] for name in names):
            known[scope] = sort_in(scope, names)
    wanted = {scope: {known[scope][name] for name in names} for scope, names in named.items()}
    found = {scope: defaultdict(dict) for scope in named}
    for pk, scope, name, family, uses in members(named, set().union(*wanted.values())):
        if family in wanted[scope]:
            found[scope][family][name] = Called(pk, counted(uses))
    return {scope: [ours[family] for family in sorted(ours)] for scope, ours in found.items()}


@prepared
def called(scopes: list[str], names: list[str]):
    return CalledName.objects.filter(scope__in=scopes, name__in=names).values_list("scope", "name", "family")


@prepared
def members(scopes: list[str], families: list[str]):
    found = CalledName.objects.filter(scope__in=scopes, family__in=families)
    return found.values_list("pk", "scope", "name", "family", "uses")


@prepared
def of_scope(scope: str):
    return CalledName.objects.filter(scope=scope).values_list("name", "pk", "family")


def sort_in(scope, names):
    """Give new names, and others that are in no family yet, theirs; return the family of each name of the scope."""
    rows = of_scope(scope)
    before = {name: family for name, _, family in rows}
    found = joined({**before, **{name: "" for name in names if name not in before}})
    new = [
        SimpleNamespace(scope=scope, name=name, family=found[name], uses=[]) for name in sorted(found.keys() - before)
    ]
    bulk.insert_plain(new, CalledName)
    moved = [SimpleNamespace(pk=pk, family=found[name]) for name, pk, old in rows if found[name] != old]
    bulk.update(moved, ["family"], CalledName)
    return found


def use_of(row):
    """Return how a row of Mention uses its name: of whom, in what part, in which year."""
    return (row.player_id, row.doubtful, row.role, row.listed, row.both, row.year)


def counted(uses):
    return Counter({tuple(use): times for *use, times in uses})


def count(gone, come, names=None):
    """Note how reports use names from now on: some rows of Mention went and others came.

    `names` are theirs as `families` has found them, {(scope, name): Called}, if it was asked.
    """
    changes = defaultdict(Counter)
    for rows, times in ((gone, -1), (come, 1)):
        for row in rows:
            changes[row.scope, row.name][use_of(row)] += times
    changes = {key: steps for key, steps in changes.items() if any(steps.values())}
    if names is None:
        read = used({scope for scope, _ in changes}, {name for _, name in changes})
        names = {(scope, name): Called(pk, counted(uses)) for pk, scope, name, uses in read}
    changed = []
    for key in changes.keys() & names.keys():
        now = names[key].uses.copy()
        now.update(changes[key])
        now = sorted(([*use, times] for use, times in now.items() if times), key=in_order)
        changed.append(SimpleNamespace(pk=names[key].pk, uses=now))
    bulk.update(changed, ["uses"], CalledName)


def in_order(use):
    *told, year, times = use
    return (*told, year or 0, times)


@prepared
def used(scopes: list[str], names: list[str]):
    return CalledName.objects.filter(scope__in=scopes, name__in=names).values_list("pk", "scope", "name", "uses")


def joined(family_of):
    """Return the family of each name, {name: family}: those that had none yet are joined with their relations."""
    found, members = dict(family_of), defaultdict(set)
    for name, family in found.items():
        members[family].add(name)
    new = sorted(members.pop("", ()))
    related = Related(found, new)
    for name in new:
        families = {name, *(found[other] for other in related.to(name))} - {""}
        together = {name}.union(*(members.pop(family, ()) for family in families))
        first = min(together)
        members[first] = together
        found |= dict.fromkeys(together, first)
    return found


class Related:
    """Some names, asked which of them may be of one person with one of a few."""

    def __init__(self, names, few):
        wanted = set().union(*map(signs, few))
        self.by_sign = defaultdict(set)
        for name in names:
            if not wanted.isdisjoint(found := signs(name)):
                for sign in wanted.intersection(found):
                    self.by_sign[sign].add(name)

    def to(self, name):
        near = set().union(*(self.by_sign[sign] for sign in signs(name)))
        return {other for other in near if are_related(parse(name), parse(other))}


def are_related(a, b):
    """Whether two names may be of one person, or be asked together whose a third is."""
    return (
        same_name(a, b)
        or alike(a.last, b.last)
        or any(fits(*pair) for fits in (fits_last, fits_any) for pair in ((a, b), (b, a)))
    )


@lru_cache(maxsize=65536)
def signs(name):
    """Return what related names have one of in common: words as they sound, less a letter if long, or their ends."""
    core = parse(name).core
    return frozenset("=" + "".join(core[i:]) for i in range(len(core))).union(*map(signs_of, core))


@lru_cache(maxsize=32768)
def signs_of(word):
    word = sound(word)
    shorter = (word[:i] + word[i + 1 :] for i in range(len(word))) if len(word) >= SHORTEST_MISSPELT else ()
    return word, *shorter
