"""Note of reports and mentions that are there already what filing keeps beside new ones."""

from collections import Counter, defaultdict
from itertools import islice

from django.db import migrations

from seeds.filing import bulk
from seeds.filing.mentions import LINE_UP, named_in
from seeds.filing.names import parse
from seeds.filing.outlines import outline_of
from seeds.filing.reports import SIDES
from seeds.filing.teams import settle

TOGETHER = 500


def note(apps, editor):
    Report = apps.get_model("matches", "Report")
    if not Report.objects.exists():
        return
    team_of = teams(apps)
    names, keys, called = Counter(), {}, set()
    years = years_of_matches(Report)
    rows = Report.objects.select_related("match__home", "match__away").order_by("pk")
    found = rows.iterator(TOGETHER)
    while reports := list(islice(found, TOGETHER)):
        for report in reports:
            names.update(report.data[side] for side in SIDES)
            keys.update((report.data[side], getattr(report, f"{side}_key")) for side in SIDES)
        called |= note_reports(apps, reports, team_of, years)
    apps.get_model("matches", "SideName").objects.bulk_create(
        [side_name(apps, name, keys[name], number, team_of) for name, number in names.items()], TOGETHER
    )
    CalledName = apps.get_model("matches", "CalledName")
    CalledName.objects.bulk_create([CalledName(scope=scope, name=name) for scope, name in sorted(called)], TOGETHER)


def side_name(apps, name, key, number, team_of):
    return apps.get_model("matches", "SideName")(name=name, key=key, team=team_of.get(key, key), reports=number)


def teams(apps):
    """Return the team of each key, as filing settles it."""
    met = set(apps.get_model("matches", "Report").objects.values_list("home_key", "away_key").distinct())
    said = apps.get_model("matches", "Decision").objects.filter(team__isnull=False, undone=None)
    key_of = dict(apps.get_model("players", "Team").objects.exclude(key=None).values_list("pk", "key"))
    pairs = {kind: list(said.filter(kind=kind).values_list("team", "new")) for kind in ("same", "different")}
    apart = {frozenset(key_of[pk] for pk in pair) for pair in pairs["different"] if key_of.keys() >= set(pair)}
    heirs = {key_of[old]: key_of[new] for old, new in pairs["same"] if old in key_of and new in key_of}
    found = settle({key for pair in met for key in pair}, met, apart)
    return {key: heirs.get(team, team) for key, team in found.items()}


def years_of_matches(reports):
    """Return the year of each match that the first of its dated reports tells, by the checksums of the texts."""
    order = ("match", "source__sha256", "source__name", "number")
    dated = reports.objects.exclude(match=None).exclude(data__date=None).order_by(*order)
    found = {}
    for match, date in dated.values_list("match", "data__date").iterator(TOGETHER):
        found.setdefault(match, int(date[:4]))
    return found


def note_reports(apps, reports, team_of, years):
    """Note what is to be known of some reports and their mentions; return the (scope, name) of these."""
    by_report = defaultdict(list)
    for row in apps.get_model("matches", "Mention").objects.filter(report__in=reports):
        by_report[row.report_id].append(row)
    for report in reports:
        report.outline = str(outline_of(report.data))
        note_mentions(report, by_report[report.pk], team_of, years.get(report.match_id))
    mentions = [row for found in by_report.values() for row in found]
    bulk.update(reports, ["outline"])
    bulk.update(mentions, ["scope", "listed", "both", "year"])
    return {(row.scope, row.name) for row in mentions if row.scope}


def note_mentions(report, mentions, team_of, year):
    """Note on the mentions of a report what is to be known of them, without writing them."""
    kinds, pair = named_in(report.data), [team_of.get(key, key) for key in (report.home_key, report.away_key)]
    listed = defaultdict(set)
    for (side, name, _), kind in kinds.items():
        if kind == LINE_UP:
            listed[side].add(parse(name).words)
    for row in mentions:
        row.scope = scope_of(row, report.match, pair)
        row.listed = kinds.get((row.told, row.name, row.role)) == LINE_UP
        row.both = parse(row.name).words in listed["home"] & listed["away"]
        row.year = year


def scope_of(mention, match, pair):
    if mention.role == "referee":
        return ""
    if not mention.side or match is None:
        return "/".join(sorted(pair))
    team = getattr(match, mention.side).key
    return team if team in pair else pair[mention.side == "away"]


class Migration(migrations.Migration):
    dependencies = [("matches", "0014_filing_by_key")]
    operations = [migrations.RunPython(note, migrations.RunPython.noop)]
