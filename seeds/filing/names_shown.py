"""Which name is shown of people, teams and competitions, and all spellings that articles use of it."""

import re
from collections import Counter, defaultdict

from django.db.models import Count

from matches.models import Citation, Competition, CompetitionName, Mention
from players.models import Player, PlayerName
from players.names import fold, search_form
from seeds.reader.gazetteer import competition_key, competitions

from . import decided
from .same_person import shown_name

WORD = re.compile(r"[^\W\d_]+")
LONGEST_INITIALS = 4  # letters


def common(names):
    """Return the name that most use, then the longest."""
    return max(names, key=lambda name: (names[name], len(name), name))


def shown_team(names):
    """Return the name of a team to show: the one that most use of those that are not all capitals, else without them."""
    quiet = {name: count for name, count in names.items() if not is_shouted(name)}
    return common(quiet) if quiet else without_capitals(common(names))


def is_shouted(name):
    """Whether a name is written in capitals that are more than initials: "GRÊMIO", but not "PSG"."""
    return name.isupper() and any(len(word) > LONGEST_INITIALS for word in WORD.findall(name))


def without_capitals(name):
    """A name with capitals at the heads of words, initials apart: "AC SAINT-ÉTIENNE" -> "AC Saint-Étienne"."""
    return WORD.sub(lambda word: word[0].capitalize() if is_spoken(word[0]) else word[0], name)


def is_spoken(word):
    """Whether a word is said as one, not letter by letter: more than two letters, with a vowel."""
    return len(word) > 2 and bool(set(fold(word)) & set("aeiouy"))


def rename(row, name):
    if row.name != name:
        row.name = name
        row.save(update_fields=["name"])


def keep_names(model, owner, row, names):
    """Make the names of a row those that articles use; the names that an editor shows or added stay."""
    known = set(model.objects.filter(**{owner: row}).values_list("name", flat=True))
    model.objects.bulk_create(
        [model(**{owner: row}, name=name, folded=search_form(name)) for name in sorted(set(names) - known)]
    )


def known_competitions():
    return {fold(one.name): one.name for one in competitions()}


def name_competitions(ids):
    """Give competitions the names that articles use; show the usual name, else the one that most use."""
    said = decided.names_set(Competition, ids)
    for row in Competition.objects.filter(pk__in=ids).exclude(key=None).prefetch_related("merged"):
        told = Citation.objects.filter(match__competition=row, field="competition").exclude(value="")
        keys = {row.key, *(one.key for one in row.merged.all())}
        names = {
            value: count
            for value, count in told.values_list("value").annotate(n=Count("source", distinct=True)).order_by()
            if competition_key(value) in keys
        }
        if names:
            rename(row, said.get(row.pk) or known_competitions().get(row.key) or common(names))
            keep_names(CompetitionName, "competition", row, {**names, row.name: 1})


def name_people(players, before):
    """Give people the names that articles use, the fullest to show; `before` has each (player, name) used until now."""
    told = (
        Mention.objects.filter(player__in=players).values_list("player", "name").annotate(n=Count("report")).order_by()
    )
    names = defaultdict(Counter)
    for player, name, count in told:
        names[player][name] = count
    rows, said = Player.objects.in_bulk(list(names)), decided.names_set(Player, names)
    known = defaultdict(set)
    for player, name in PlayerName.objects.filter(player__in=rows).values_list("player", "name"):
        known[player].add(name)
    for pk, row in rows.items():
        rename(row, said.get(pk) or shown_name(names[pk]))
    for player, name in before:
        if name not in names[player]:
            PlayerName.objects.filter(player=player, name=name).delete()
    PlayerName.objects.bulk_create(
        PlayerName(player_id=pk, name=name, folded=search_form(name))
        for pk, counts in sorted(names.items())
        for name in sorted(set(counts) - known[pk])
    )


def name_again(named):
    """Name people and competitions anew after an editor's word on their names."""
    name_people([one.pk for one in named if isinstance(one, Player)], ())
    name_competitions([one.pk for one in named if isinstance(one, Competition)])
