"""What the reader found in articles, counted against gold made by hand.

An event is found if type and player agree and the minutes are at most two apart or one is unknown. It is exact if
minute, stoppage time, side, second player and manner agree too. A match that the gold lacks makes all its events false.
"""

import collections
import dataclasses
import json
from pathlib import Path

from tests.accuracy import events
from tests.accuracy.likeness import same_fact, same_person, same_team

FACTS = ("competition", "date", "venue", "referee", "home_coach", "away_coach", "home_formation", "away_formation")
OTHER_SIDE = {"home": "away", "away": "home"}


@dataclasses.dataclass
class Row:
    """Of one thing counted: in how many articles it is told, how often told, read, found and exactly so."""

    articles: int = 0
    told: int = 0
    read: int = 0
    found: int = 0
    exact: int = 0

    def __add__(self, other):
        return Row(*(a + b for a, b in zip(dataclasses.astuple(self), dataclasses.astuple(other), strict=True)))

    @property
    def precision(self):
        return self.found / self.read if self.read else 1.0

    @property
    def recall(self):
        return self.found / self.told if self.told else 1.0

    @property
    def f1(self):
        return 2 * self.found / (self.told + self.read) if self.told + self.read else 1.0

    @property
    def exact_f1(self):
        return 2 * self.exact / (self.told + self.read) if self.told + self.read else 1.0


class Score(collections.defaultdict):
    """A Row for each type of event, each fact, and "language", "negatives", "matches", "home_away", "result",
    "passages", "right_passages", "line_ups".
    """

    def __init__(self):
        super().__init__(Row)
        self.articles = 0

    def count(self, what, **numbers):
        self[what] += Row(articles=int(numbers.get("told", 0) > 0), **numbers)

    def add(self, other):
        """Take in the counts of another score."""
        self.articles += other.articles
        for what, row in other.items():
            self[what] += row

    def total(self, names):
        """Return the sum of some rows; how many articles tell any of them is not known."""
        return dataclasses.replace(sum((self[name] for name in names), Row()), articles=self.articles)


def articles(folder):
    """Yield (text, gold) of every NAME.txt with its NAME.json in a folder."""
    for path in sorted(Path(folder).glob("*.json")):
        yield path.with_suffix(".txt").read_text(encoding="utf-8"), json.loads(path.read_text(encoding="utf-8"))


def score_by_language(folders, read):
    """Return {language: Score} of the articles in folders; `read` makes a reading of a text."""
    found = collections.defaultdict(Score)
    for folder in folders:
        for text, gold in articles(folder):
            found[gold["lang"]].add(score_article(text, gold, read(text)))
    return found


def score_article(text, gold, reading):
    """Return the Score of one article."""
    score, matches = Score(), reading["matches"]
    score.articles = 1
    score.count("language", told=1, found=int(reading["language"] == gold["lang"]))
    every = [event for match in matches for event in match["events"]]
    score.count("passages", read=len(every), found=sum(events.stands(event, text) for event in every))
    told = gold["match"]
    match = told and meant(told, matches)
    score.count("matches", told=int(told is not None), read=len(matches), found=int(match is not None))
    for other in matches:
        if other is not match:
            count_events(score, [], other["events"], text)
    if told is None:
        score.count("negatives", told=1, found=int(not matches))
    else:
        count_match(score, told, match)
        match = match and as_told(told, match)
        count_events(score, gold["events"], match["events"] if match else [], text)
    return score


def meant(told, matches):
    """Return the match read between the two teams told, either of them at home; else None."""
    for home, away in (("home", "away"), ("away", "home")):
        for match in matches:
            if same_team(told["home"], match[home]) and same_team(told["away"], match[away]):
                return match
    return None


def as_told(told, match):
    """Return the match read with the team told first at home, turned if it has the other there."""
    if same_team(told["home"], match["home"]) and same_team(told["away"], match["away"]):
        return match
    turned = {turn(name): value for name, value in match.items()}
    turned["events"] = [event | {"team": OTHER_SIDE.get(event["team"])} for event in match["events"]]
    return turned


def turn(name):
    """Return the name of the same field on the other side: away_coach for home_coach."""
    first, dash, rest = name.partition("_")
    return OTHER_SIDE.get(first, first) + dash + rest


def count_match(score, told, match):
    """Count home and away, the result, facts and line-ups of a match that the gold tells."""
    found = as_told(told, match) if match else {}
    order = match is not None and (found is match or not told.get("home_away_known", True))
    score.count("home_away", told=1, found=int(order))
    if told.get("home_score") is not None:
        right = all(told[name] == found.get(name) for name in ("home_score", "away_score"))
        score.count("result", told=1, found=int(right))
    for field in FACTS:
        want, have = told.get(field), found.get(field)
        right = bool(want) and same_fact(field, want, have)
        score.count(field, told=int(bool(want)), read=int(bool(have)), found=int(right))
    for name in ("home_lineup", "away_lineup"):
        count_names(score, told.get(name) or [], found.get(name) or [])


def count_names(score, told, read):
    left, found = list(read), 0
    for name in told:
        hit = next((other for other in left if same_person(name, other)), None)
        if hit is not None:
            left.remove(hit)
            found += 1
    score.count("line_ups", told=len(told), read=len(read), found=found)


def count_events(score, told, read, text):
    read = [event for event in read if event["type"] in events.ALL]
    pairs = events.pairs(told, read)
    exact = collections.Counter(one["type"] for one, other in pairs if events.exact(one, other))
    found = collections.Counter(one["type"] for one, _ in pairs)
    all_told, all_read = (collections.Counter(event["type"] for event in some) for some in (told, read))
    for kind in events.ALL:
        score.count(kind, told=all_told[kind], read=all_read[kind], found=found[kind], exact=exact[kind])
    right = sum(events.right_passage(one, other, text) for one, other in pairs)
    score.count("right_passages", told=len(pairs), found=right)
