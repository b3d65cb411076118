"""Twelve articles in five languages on four matches that contradict each other, two of them legs of one tie: the archive
that they make, from gold readings and as the reader reads them; and that the figures fall when something is wrong.
"""

import io
import json
from copy import deepcopy

import pytest

from matches.exports import archive_json
from matches.models import Source
from seeds.filing.sources import withdraw
from seeds.reader import read
from tests.accuracy.archives import score
from tests.accuracy.corpora import CORPUS
from tests.filing.archives import load, without_ids
from tests.gold import corpus

GOLD = json.loads((CORPUS / "archive.json").read_text(encoding="utf-8"))


def made_of(articles):
    """Return the export of the archive that articles make."""
    load(articles)
    out = io.StringIO()
    archive_json(out)
    return json.loads(out.getvalue())


@pytest.mark.django_db
def test_from_gold_readings_filing_makes_the_gold_archive():
    found = score(GOLD, made_of(corpus(CORPUS / "archive")))
    assert (len(GOLD["matches"]), sum(len(match["sources"]) for match in GOLD["matches"])) == (4, 12)
    assert not found.errors, found
    assert found.events.f1 == found.exact.f1 == found.citations.f1 == found.disputes.f1 == found.people.f1 == 1
    assert found.duplicates == 0


@pytest.mark.django_db
def test_in_any_order_they_make_the_same():
    articles = corpus(CORPUS / "archive")
    load(articles)
    before = without_ids(made_of({}))
    for source in list(Source.objects.all()):
        withdraw(source)
    Source.objects.all().delete()
    assert without_ids(made_of(dict(reversed(articles.items())))) == before


@pytest.mark.django_db
def test_as_the_reader_reads_them():
    """Floors: to be raised with the reader, never lowered."""
    articles = {name: (text, read(text)) for name, (text, _) in corpus(CORPUS / "archive").items()}
    found = score(GOLD, made_of(articles))
    assert found.matches.f1 == found.people.f1 == 1, found
    assert found.facts.f1 >= 0.96 and found.events.f1 >= 0.98 and found.exact.f1 >= 0.93, found
    assert found.citations.f1 >= 0.94 and found.duplicates == 0, found


class TestScore:
    """A perfect export made of the gold itself, and what becomes of the figures when it is spoilt."""

    @pytest.fixture
    def export(self):
        return {"matches": [exported(match, number) for number, match in enumerate(GOLD["matches"])]}

    def test_a_perfect_archive(self, export):
        found = score(GOLD | {"players": people(export)}, export)
        assert not found.errors and found.events.f1 == found.people.f1 == 1

    @pytest.mark.parametrize(
        ("spoil", "figure"),
        [
            (lambda match: match["events"].pop(), "events"),
            (lambda match: match["events"][1].update(minute=24), "exact"),
            (lambda match: match["events"][1]["citations"].pop(), "citations"),
            (lambda match: match["events"][0].update(disputed=["minute"]), "disputes"),
            (lambda match: match["events"][1].update(disputed=[]), "disputes"),
            (lambda match: match["home"].update(coach="Nobody"), "facts"),
            (lambda match: match["sources"].pop(), "matches"),
        ],
    )
    def test_each_figure_falls_for_its_fault(self, export, spoil, figure):
        told = people(export)
        spoil(export["matches"][0])
        found = score(GOLD | {"players": told}, export)
        assert getattr(found, figure).f1 < 1 and len(found.errors) == 1

    def test_an_event_told_twice_and_a_match_told_twice(self, export):
        told = people(export)
        match = export["matches"][0]
        match["events"].append(deepcopy(match["events"][0]) | {"minute": 80})
        export["matches"].append(deepcopy(export["matches"][1]))
        found = score(GOLD | {"players": told}, export)
        assert found.duplicates == 1 and found.matches.f1 < 1

    def test_two_rows_of_one_person(self, export):
        told = people(export)
        export["matches"][0]["home"]["lineup"].append({"player": "Ottavi", "player_id": "another"})
        assert score(GOLD | {"players": told}, export).people.f1 < 1


def exported(match, number):
    """Return a gold match as export_archive would print it."""
    facts = {name: match[name] for name in ("date", "competition", "venue", "referee")}
    sides = {side: side_of(match, side, number) for side in ("home", "away")}
    events = [
        event | {"player_id": f"{number} {event['player']}", "citations": [{"source": one} for one in event["sources"]]}
        for event in deepcopy(match["events"])
    ]
    return {**facts, **sides, "sources": [{"name": one} for one in match["sources"]], "events": events}


def side_of(match, side, number):
    told = {name: match[f"{side}_{name}"] for name in ("coach", "formation")}
    lineup = [{"player": name, "player_id": f"{number} {name}"} for name in match[f"{side}_lineup"]]
    return {"team": match[side], "score": match["score"][side == "away"], "lineup": lineup, **told}


def people(export):
    """Return the people of an export, by name and row, each once."""
    held = {}
    for match in export["matches"]:
        named = [*match["home"]["lineup"], *match["away"]["lineup"]]
        named += [event for event in match["events"] if event["type"] == "substitution"]
        held |= {one["player_id"]: one["player"] for one in named}
    return list(held.values())
