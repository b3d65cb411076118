"""The rows of people, teams and competitions: which row is whom, kept from one filing to the next."""

from collections import Counter, defaultdict

from django.db.models import Q

from matches.models import Competition, Mention
from matches.prepared import prepared
from players.models import Player, Team, TeamName, slug_of
from players.names import fold
from seeds.reader.gazetteer import competition_key

from . import bulk, decided
from .keys import keys_of_names
from .names import full_key, parse
from .names_shown import keep_names, known_competitions, rename, shown_team


def team_rows(names, team_of):
    """Return the row of each team, {key: Team}; `names` gives the spellings of each, {key: {spelling: reports}}.

    A team that an editor made by hand is taken up by what articles call it. `team_of` gives the team of each key: the
    row of one that another team goes by leads there.
    """
    spelt = {fold(name) for spellings in names.values() for name in spellings}
    rows = teams_with({*names, *team_of, *spelt})
    found = {team.key: team for team in rows if team.key in names}
    made = [team for team in rows if team.key is None or team.key in spelt - set(names)]
    keys = keys_of_names(team.name for team in made)
    by_hand = {keys[team.name]: team for team in made}
    for key in sorted(set(names) - set(found)):
        team = by_hand.get(key) or Team()
        team.key, team.name = key, team.name or shown_team(names[key])
        team.save()
        found[key] = team
    said = decided.names_set(Team, [team.pk for team in found.values()])
    for key, team in found.items():
        rename(team, said.get(team.pk) or shown_team(names[key]))
    keep_names(TeamName, "team", {team: {*names[key], team.name} for key, team in found.items()})
    lead_on({*rows, *found.values()}, found, team_of)
    return found


@prepared
def teams_with(keys: list[str]):
    return Team.objects.filter(Q(key=None) | Q(key__in=keys)).order_by("pk")


def lead_on(rows, teams, team_of):
    """Let the row of a name that another team goes by lead there, and one that stands for itself stand.

    `teams` are the rows of teams by key, `team_of` the team of each key.
    """
    for row in rows:
        if row.key not in team_of:
            continue
        heir = teams.get(team_of[row.key])
        target = heir if heir != row else None
        if heir and row.merged_into != target:
            row.merged_into = target
            row.save(update_fields=["merged_into"])


def competition_row(key, name):
    """Return the row of a competition, made if need be."""
    row = next(iter(competitions_with(key)), None) or next(
        (one for one in Competition.objects.filter(matches=None) if competition_key(one.name) == key), None
    )
    if row is None:
        return Competition.objects.create(key=key, name=known_competitions().get(key, name))
    if row.key != key:
        row.key = key
        row.save(update_fields=["key"])
    return row


@prepared
def competitions_with(key: str):
    return Competition.objects.filter(key=key)


class PeopleRows:
    """Finds the row of each person: by key, else the row that most of their mentions led to before, else a new one.

    A mention that editors tied to somebody speaks for that row, wherever it led.
    """

    def __init__(self, people, before, asked, moved):
        """`people` are those settled now; `before` gives {key of a mention: player id} as it was.

        `asked` are the ids of the rows of Mention that are settled now, or go: all others stay whom they were. `moved`
        gives the person whom editors called the same as another, by id.
        """
        self.before = before | {mention.key: mention.held for p in people for mention in p.mentions if mention.held}
        self.asked, self.moved = asked, moved
        self.by_key = defaultdict(list)
        for person in people:
            self.by_key[person.key].append(person)
        self.votes = {key: self.count(found) for key, found in self.by_key.items()}
        old = {row for votes in self.votes.values() for row in votes}
        rows = people_with(self.by_key, old)
        self.rows = {row.pk: row for row in rows if row.key in self.by_key or row.pk in old}
        self.of_key = {row.key: row for row in rows if row.key in self.by_key}
        self.by_hand = {
            full_key(parse(row.name)): row for row in rows if row.key is None and row.merged_into_id is None
        }

    def count(self, people):
        rows = (self.before.get(mention.key) for person in people for mention in person.mentions)
        return Counter(row for row in rows if row)

    def settle(self):
        """Return the row of each key, {key: Player}."""
        taken = {row.pk for row in self.of_key.values()}
        new: list[Player] = []
        for key in sorted(set(self.by_key) - set(self.of_key)):
            row = self.kept(key, taken)
            if row:
                taken.add(row.pk)
                row.key = key
                row.save(update_fields=["key"])
                self.of_key[key] = row
            else:
                new.append(Player(key=key, name=self.by_key[key][0].name, slug=slug_of(self.by_key[key][0].name)))
        bulk.insert(new)
        self.of_key.update((row.key, row) for row in new)
        self.lead_on()
        return self.of_key

    def kept(self, key, taken):
        """Return the row that becomes that of a new key: none that is still somebody's, here or in another team."""
        if key in self.by_hand:
            return self.by_hand[key]
        for pk, _ in sorted(self.votes[key].items(), key=lambda vote: (-vote[1], vote[0])):
            row = self.rows.get(pk)
            if row and pk not in taken and row.key not in self.by_key and not self.used_elsewhere(pk):
                return row
        return None

    def used_elsewhere(self, pk):
        return Mention.objects.filter(player=pk).exclude(pk__in=self.asked).exists()

    def lead_on(self):
        """Let a row that had been merged and is somebody again stand for itself, and those called the same lead on."""
        for row in self.of_key.values():
            if row.merged_into_id != (target := self.moved.get(row.pk)):
                Player.objects.filter(pk=row.pk).update(merged_into=target)


@prepared
def people_with(keys: list[str], ids: list[int]):
    """Those with some keys or ids, with all who have no key and stand."""
    return Player.objects.filter(Q(key__in=keys) | Q(pk__in=ids) | Q(key=None, merged_into=None)).order_by("pk")


def drop_unused_people(successors):
    """Take away those of some people whom nothing names any more; their address leads to who took their place.

    `successors` gives for each of the people who that is, None for nobody.
    """
    if not successors:
        return
    unused = Player.objects.filter(
        pk__in=successors, mentions=None, appearances=None, events=None, other_events=None, merged_into=None
    )
    for row in unused.filter(merged=None):
        target = successors[row.pk]
        if target not in (None, row.pk):
            Player.objects.filter(pk=row.pk).update(merged_into=target, key=None)
        elif not row.decisions.exists():
            row.delete()
