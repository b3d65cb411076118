"""The rows of people, teams and competitions: which row is whom, kept from one filing to the next."""

from collections import Counter, defaultdict

from django.db.models import Count, Q

from matches.models import Citation, Competition, CompetitionName, Mention
from players.models import Player, PlayerName, Team, TeamName, slug_of
from players.names import fold, search_form
from seeds.reader.gazetteer import competition_key, competitions

from .names import parse
from .same_person import full_key, shown_name
from .teams import team_key


def team_rows(names):
    """Return the row of each team, {key: Team}; `names` gives the spellings of each, {key: {spelling: reports}}.

    A team that an editor made by hand is taken up by what articles call it.
    """
    found = {team.key: team for team in Team.objects.filter(key__in=names)}
    spelt = {fold(name) for spellings in names.values() for name in spellings}
    made = Team.objects.filter(Q(key=None) | Q(key__in=spelt - set(names)))
    by_hand = {team_key(team.name): team for team in made}
    for key in sorted(set(names) - set(found)):
        team = by_hand.get(key) or Team()
        team.key, team.name = key, team.name or common(names[key])
        team.save()
        found[key] = team
    for key, team in found.items():
        rename(team, common(names[key]))
        keep_names(TeamName, "team", team, names[key])
    return found


def common(names):
    """Return the name that most use, then the longest."""
    return max(names, key=lambda name: (names[name], len(name), name))


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


def competition_row(key, name):
    """Return the row of a competition, made if need be."""
    row = Competition.objects.filter(key=key).first() or next(
        (one for one in Competition.objects.filter(matches=None) if competition_key(one.name) == key), None
    )
    if row is None:
        return Competition.objects.create(key=key, name=known_competitions().get(key, name))
    if row.key != key:
        row.key = key
        row.save(update_fields=["key"])
    return row


def known_competitions():
    return {fold(one.name): one.name for one in competitions()}


def name_competitions(ids):
    """Give competitions the names that articles use; show the usual name, else the one that most use."""
    for row in Competition.objects.filter(pk__in=ids).exclude(key=None):
        told = Citation.objects.filter(match__competition=row, field="competition").exclude(value="")
        names = {
            value: count
            for value, count in told.values_list("value").annotate(n=Count("source", distinct=True)).order_by()
            if competition_key(value) == row.key
        }
        if names:
            rename(row, known_competitions().get(row.key) or common(names))
            keep_names(CompetitionName, "competition", row, {**names, row.name: 1})


class PeopleRows:
    """Finds the row of each person: by key, else the row that most of their mentions led to before, else a new one."""

    def __init__(self, people, before, anew):
        """`people` are those settled now; `before` gives {key of a mention: player id} as it was.

        `anew` are the reports all of whose people are settled; of others some stay whom they were.
        """
        self.before = before
        settled = {mention.key for person in people for mention in person.mentions}
        self.staying = {row for named, row in before.items() if named not in settled and named[0] not in anew}
        self.by_key = defaultdict(list)
        for person in people:
            self.by_key[person.key].append(person)
        self.votes = {key: self.count(found) for key, found in self.by_key.items()}
        old = {row for votes in self.votes.values() for row in votes}
        rows = Player.objects.filter(key__in=self.by_key) | Player.objects.filter(pk__in=old)
        self.rows = {row.pk: row for row in rows.distinct()}
        self.of_key = {row.key: row for row in self.rows.values() if row.key in self.by_key}
        self.by_hand = {full_key(parse(row.name)): row for row in Player.objects.filter(key=None, merged_into=None)}

    def count(self, people):
        rows = (self.before.get(mention.key) for person in people for mention in person.mentions)
        return Counter(row for row in rows if row)

    def settle(self):
        """Return the row of each key, {key: Player}."""
        taken = {row.pk for row in self.of_key.values()}
        new = []
        for key in sorted(set(self.by_key) - set(self.of_key)):
            row = self.kept(key, taken)
            if row:
                taken.add(row.pk)
                row.key = key
                row.save(update_fields=["key"])
                self.of_key[key] = row
            else:
                new.append(Player(key=key, name=self.by_key[key][0].name, slug=slug_of(self.by_key[key][0].name)))
        self.of_key.update((row.key, row) for row in Player.objects.bulk_create(new))
        self.revive()
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
        ours = {report for report, *_ in self.before}
        return pk in self.staying or Mention.objects.filter(player=pk).exclude(report__in=ours).exists()

    def revive(self):
        """A row that had been merged into another and is somebody again stands for itself."""
        rows = [row for row in self.of_key.values() if row.merged_into_id]
        Player.objects.filter(pk__in=[row.pk for row in rows]).update(merged_into=None)


def name_people(players, before):
    """Give people the names that articles use, the fullest to show; `before` has each (player, name) used until now."""
    told = (
        Mention.objects.filter(player__in=players).values_list("player", "name").annotate(n=Count("report")).order_by()
    )
    names = defaultdict(Counter)
    for player, name, count in told:
        names[player][name] = count
    rows = Player.objects.in_bulk(list(names))
    known = defaultdict(set)
    for player, name in PlayerName.objects.filter(player__in=rows).values_list("player", "name"):
        known[player].add(name)
    for pk, row in rows.items():
        rename(row, shown_name(names[pk]))
    for player, name in before:
        if name not in names[player]:
            PlayerName.objects.filter(player=player, name=name).delete()
    PlayerName.objects.bulk_create(
        PlayerName(player_id=pk, name=name, folded=search_form(name))
        for pk, counts in sorted(names.items())
        for name in sorted(set(counts) - known[pk])
    )


def drop_unused_people(successors):
    """Take away those of some people whom nothing names any more; their address leads to who took their place.

    `successors` gives for each of the people who that is, None for nobody.
    """
    unused = Player.objects.filter(
        pk__in=successors, mentions=None, appearances=None, events=None, other_events=None, decisions=None
    )
    for row in unused.filter(merged=None):
        target = successors[row.pk]
        if target not in (None, row.pk):
            Player.objects.filter(pk=row.pk).update(merged_into=target, key=None)
        else:
            row.delete()
