"""Which name is shown of people, teams and competitions, and all spellings that articles use of it."""

from collections import Counter, defaultdict
from functools import cache
from types import SimpleNamespace

from django.db.models import Count, Q

from matches.models import Citation, Competition, CompetitionName, Mention
from matches.prepared import prepared
from players.models import Player, PlayerName, TeamName
from players.names import fold, search_form
from seeds.reader.gazetteer import competition_key, competitions

from . import bulk, decided
from .names import WORD, parse, without_capitals
from .same_person import shown_name

LONGEST_INITIALS = 4  # letters


def common(names):
    """Return the name that most use, then the longest."""
    return max(names, key=lambda name: (names[name], len(name), name))


def shown_team(names):
    """Return the name of a team to show: the one that most use of those that are not all capitals, else without them."""
    quiet = {name: count for name, count in names.items() if not is_shouted(name)}
    return common(quiet) if quiet else without_capitals(common(names), is_spoken)


def is_shouted(name):
    """Whether a name is written in capitals that are more than initials: "GRÊMIO", but not "PSG"."""
    return name.isupper() and any(len(word) > LONGEST_INITIALS for word in WORD.findall(name))


def is_spoken(word):
    """Whether a word is said as one, not letter by letter: more than two letters, with a vowel."""
    return len(word) > 2 and bool(set(fold(word)) & set("aeiouy"))


def rename(row, name):
    if row.name != name:
        row.name = name
        row.save(update_fields=["name"])


def keep_names(model, owner, names):
    """Give rows the names that articles use, {row: names}; the names that an editor shows or added stay."""
    known = set(NAMES[model]([row.pk for row in names]))
    bulk.insert_plain(
        [
            SimpleNamespace(**{f"{owner}_id": row.pk}, name=name, folded=search_form(name))
            for row, found in names.items()
            for name in sorted(set(found))
            if (row.pk, name) not in known
        ],
        model,
    )


@prepared
def names_of_teams(ids: list[int]):
    return TeamName.objects.filter(team__in=ids).order_by().values_list("team", "name")


@prepared
def names_of_competitions(ids: list[int]):
    return CompetitionName.objects.filter(competition__in=ids).order_by().values_list("competition", "name")


NAMES = {TeamName: names_of_teams, CompetitionName: names_of_competitions}


@cache
def known_competitions():
    return {fold(one.name): one.name for one in competitions()}


def name_competitions(ids, come=None):
    """Give competitions the names that articles use; show the usual name, else the one that most use.

    `come` are the names that came into use; without it, all articles are asked which names they use.
    """
    said, known, merged = decided.names_set(Competition, ids), defaultdict(set), defaultdict(set)
    for pk, name in names_of_competitions(ids):
        known[pk].add(name)
    rows = competitions_with(ids, ids)
    for row in rows:
        merged[row.merged_into_id].add(row.key)
    for row in rows:
        if row.pk not in ids or row.key is None:
            continue
        keys = {row.key, *merged[row.pk]}
        shown = said.get(row.pk) or known_competitions().get(row.key)
        names = {name: 1 for name in come or () if competition_key(name) in keys}
        if come is None or not (shown or {row.name, *known[row.pk], *names} == {row.name}):
            names = names_of_competition(row, keys)
        if names:
            rename(row, shown or common(names))
        if names and not {*names, row.name} <= known[row.pk]:
            keep_names(CompetitionName, "competition", {row: {*names, row.name}})


@prepared
def competitions_with(ids: list[int], heirs: list[int]):
    """Those with these ids, and those that led to them."""
    return Competition.objects.filter(Q(pk__in=ids) | Q(merged_into__in=heirs)).order_by("pk")


def names_of_competition(row, keys):
    """Return the names by which articles call a competition, {name: number of articles}."""
    told = Citation.objects.filter(match__competition=row, field="competition").exclude(value="")
    counts = told.values_list("value").annotate(n=Count("source", distinct=True)).order_by()
    return {value: count for value, count in counts if competition_key(value) in keys}


def name_people(players, before, come=()):
    """Give people the names that articles use, the fullest to show.

    `before` has each (player, name) used until now, `come` each that is used from now on.
    """
    shown, known, new = {}, defaultdict(set), defaultdict(set)
    for player, name, spelling in spelt(players):
        shown[player] = name
        known[player] |= {spelling} - {None}
    for player, name in come:
        new[player].add(name)
    said, lost = decided.names_set(Player, players), {player for player, _ in before}
    plain = {pk: name for pk, old in shown.items() if pk not in lost and (name := only_full(old, known[pk], new[pk]))}
    counted = names_of_people(shown.keys() - plain.keys())
    named = {pk: said.get(pk) or plain.get(pk) or shown_name(counted[pk]) for pk in {*plain, *counted}}
    if renamed := [pk for pk, name in named.items() if name != shown[pk]]:
        for row in Player.objects.filter(pk__in=renamed):
            rename(row, named[row.pk])
    for player, name in before:
        if name not in counted.get(player, {}):
            PlayerName.objects.filter(player=player, name=name).delete()
    used = [
        (pk, name)
        for pk in shown
        for name in sorted((new if pk in plain else counted).get(pk, ()))
        if name not in known[pk]
    ]
    spelt_so = [SimpleNamespace(player_id=pk, name=name, folded=search_form(name)) for pk, name in sorted(used)]
    bulk.insert_plain(spelt_so, PlayerName)


@prepared
def spelt(ids: list[int]):
    """The name that is shown of each of these people, with every name that they are found by."""
    return Player.objects.filter(pk__in=ids).order_by().values_list("pk", "name", "names__name")


def only_full(shown, known, new):
    """Return the name to show of somebody if it takes no count of who uses which; else None."""
    names = {name for name in known | new if parse(name).is_full} or known | new
    (name, *others) = names or (None,)
    return name if not others and new and (name in new or name == shown) else None


def names_of_people(players):
    """Return the names by which reports call people, {player id: {name: number of times}}."""
    if not players:
        return {}
    told, names = Mention.objects.filter(player__in=players), defaultdict(Counter)
    for player, name, count in told.values_list("player", "name").annotate(n=Count("report")).order_by():
        names[player][name] = count
    return dict(names)


def name_again(named):
    """Name people and competitions anew after an editor's word on their names."""
    name_people([one.pk for one in named if isinstance(one, Player)], ())
    name_competitions([one.pk for one in named if isinstance(one, Competition)])
