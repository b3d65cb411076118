"""What counts as found and as exact; the same figures as the scorer that the corpus came with."""

import importlib.util

import pytest

from tests.accuracy import events
from tests.accuracy.corpora import read_once
from tests.accuracy.likeness import same_person, same_team
from tests.accuracy.scorer import FACTS, Score, score_article, score_by_language
from tests.gold import shared

GOAL = {
    "type": "goal",
    "minute": 12,
    "added": None,
    "team": "home",
    "player": "Aldo Neri",
    "other": None,
    "how": "open",
}
PASSAGE = {"start": 0, "end": 4, "quote": "Neri", "also": []}
TEXT = "Neri (12) segna per l'Alba contro il Borgo."


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mirančuk", "Aleksey Miranchuk", True),
        ("A. Neri", "Aldo Neri", True),
        ("Aldo Neri", "Bruno Neri", False),
        ("Neri", "Verdi", False),
        ("Neri", None, False),
        (None, None, True),
    ],
)
def test_same_person(one, other, same):
    assert same_person(one, other) == same_person(other, one) == same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("AC Milan", "Milan", True),
        ("Milan U23", "Milan", False),
        ("Real Betis", "Betis", True),
        ("Real", "Real Betis", False),
        ("Milan", None, False),
    ],
)
def test_same_team(one, other, same):
    assert same_team(one, other) == same_team(other, one) == same


@pytest.mark.parametrize(
    ("change", "found", "exact"),
    [
        ({}, True, True),
        ({"minute": 13}, True, False),
        ({"minute": 15}, False, False),
        ({"minute": None}, True, False),
        ({"added": 1}, True, False),
        ({"team": "away"}, True, False),
        ({"player": "Verdi"}, False, False),
        ({"player": None}, False, False),
        ({"other": "Verdi"}, True, False),
        ({"how": "header"}, True, True),
        ({"how": "penalty"}, True, False),
        ({"type": "shot"}, False, False),
    ],
)
def test_found_and_exact(change, found, exact):
    pairs = events.pairs([GOAL], [GOAL | change])
    assert [bool(pairs), any(events.exact(*pair) for pair in pairs)] == [found, exact]


def test_each_event_is_taken_once_for_the_one_most_like_it():
    first, second = GOAL, GOAL | {"minute": 14}
    assert events.pairs([first, second], [second, first]) == [(first, first), (second, second)]
    assert events.pairs([first, second], [first]) == [(first, first)]


def counted(told, matches):
    """The Score of an article by its gold's match and the matches read."""
    gold = {"lang": "it", "match": told, "events": [GOAL | {"quote": "Neri"}] if told else []}
    return score_article(TEXT, gold, {"language": "it", "matches": matches})


def match(home, away, **told):
    return {"home": home, "away": away, "home_score": 1, "away_score": 0, "events": [GOAL | PASSAGE]} | told


def test_a_match_read_the_wrong_way_round_is_turned_before_it_is_compared():
    turned = match(
        "Borgo", "Alba", home_score=0, away_score=1, home_coach="Verdi", events=[GOAL | PASSAGE | {"team": "away"}]
    )
    score = counted(match("Alba", "Borgo", away_coach="Verdi"), [turned])
    assert (score["goal"].exact, score["result"].found, score["away_coach"].found) == (1, 1, 1)
    assert (score["home_away"].found, score["home_away"].told) == (0, 1)


def test_events_of_a_match_that_the_gold_lacks_are_false():
    score = counted(None, [match("Alba", "Borgo")])
    assert (score["goal"].precision, score["matches"].precision, score["negatives"].recall) == (0, 0, 0)
    assert counted(None, [])["negatives"].recall == 1


def test_a_passage_must_stand_in_the_text():
    passages = [GOAL | PASSAGE, GOAL | PASSAGE | {"start": 1}]
    assert counted(match("Alba", "Borgo"), [match("Alba", "Borgo", events=passages)])["passages"].precision == 0.5


def test_the_figures_are_those_of_the_scorer_that_the_corpus_came_with():
    path, folder = shared("score.py"), shared("corpus/dev")
    spec = importlib.util.spec_from_file_location("shared_score", path)
    theirs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(theirs)
    named = {path.stem: read_once(path.read_text(encoding="utf-8")) for path in folder.glob("*.txt")}
    want, _ = theirs.score(folder, named)
    total = Score()
    for score in score_by_language([folder], read_once).values():
        total.add(score)
    assert figures(total) == {name: want[name] for name in figures(total)}


def figures(score):
    """Figures of a Score under the other scorer's names."""
    facts, lines = score.total(FACTS), score["line_ups"]
    shares = {
        "language": score["language"].recall, "teams": score["matches"].recall, "home_away": score["home_away"].recall,
        "score": score["result"].recall, "negatives": score["negatives"].recall, "anchors": score["passages"].precision,
        "anchors_right": score["right_passages"].recall, "lineup_recall": lines.recall, "lineup_precision": lines.precision,
        "facts_recall": facts.recall, "facts_precision": facts.precision,
    }  # fmt: skip
    return {
        **{name: round(share, 4) for name, share in shares.items()},
        "extra_matches": score["matches"].read - score["matches"].found,
        **{name: grouped(score.total(kinds)) for name, kinds in (("key", events.KEY), ("all", events.ALL))},
    }


def grouped(row):
    numbers = {"gold": row.told, "got": row.read, "precision": row.precision, "recall": row.recall}
    return numbers | {"f1": row.f1, "exact_f1": row.exact_f1}
