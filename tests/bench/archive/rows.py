"""Made-up matches as rows of the database, as filing would have written them."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count

from players.models import slug_of
from players.names import fold, search_form
from seeds.filing.outlines import outline_of

from .course import Article, Happening, Passage, Played

NOW = datetime(2026, 1, 1, tzinfo=UTC)
FACTS = ("home_score", "competition", "date", "referee")
COLUMNS = {
    "players_team": "id name slug key rejected",
    "players_teamname": "team_id name folded",
    "players_player": "id name slug key rejected note",
    "players_playername": "player_id name folded",
    "matches_competition": "id name slug key rejected",
    "matches_competitionname": "competition_id name folded",
    "matches_match": (
        "id home_id away_id competition_id season round date date_precision venue attendance status home_score away_score"
        " half_time_home half_time_away home_formation away_formation sides_known disputed rejected created updated"
    ),
    "matches_source": "id name title publisher author url published language rights note text sha256 status reader_version loaded",
    "matches_report": "id source_id number home_key away_key outline data match_id told corroborated contradicted",
    "matches_mention": "report_id told name role side player_id doubtful scope listed both year",
    "matches_sidename": "name key team reports",
    "matches_calledname": "scope name family uses",
    "matches_event": "id match_id type how period minute side player_id other_id order status disputed",
    "matches_appearance": "id match_id player_id side role position captain",
    "matches_citation": (
        "source_id event_id appearance_id match_id field start end quote page main type how period minute side player"
        " other value reasons state"
    ),
    "matches_sourcewords": "source_id words",
}


def people_rows(world, numbers) -> Iterator[tuple[str, tuple]]:
    """Yield (table, row) of all clubs and competitions of a world, and of the people who took part in something."""
    yield from (("matches_calledname", (scope, name, "", "[]")) for scope, name in sorted(numbers.called))
    for club in world.clubs:
        yield "players_team", (club.number, club.name, slug_of(club.name), fold(club.name), False)
        yield "players_teamname", (club.number, club.name, search_form(club.name))
        yield "matches_sidename", (club.name, fold(club.name), fold(club.name), numbers.reports[club.number])
    for one in world.tournaments:
        yield "matches_competition", (one.number, one.name, slug_of(one.name), fold(one.name), False)
        yield "matches_competitionname", (one.number, one.name, search_form(one.name))
    for one in sorted(numbers.people, key=lambda one: one.number):
        yield "players_player", (one.number, one.name, slug_of(one.name), fold(one.name), False, "")
        yield "players_playername", (one.number, one.name, search_form(one.name))
        yield "players_playername", (one.number, one.last, search_form(one.last))


class Numbers:
    """The ids of rows, given in order, and the people that they name."""

    def __init__(self):
        self.people = set()
        self.called = set()  # (club, name) of whom articles name as one of the club
        self.reports = Counter()  # by club
        self.match, self.source, self.event, self.appearance = count(1), count(1), count(1), count(1)


def match_rows(played: Played, numbers: Numbers) -> Iterator[tuple[str, tuple]]:
    """Yield (table, row) of a match and of the articles that report it."""
    pk = next(numbers.match)
    sources = {article: next(numbers.source) for article in played.articles}
    yield "matches_match", match_row(pk, played)
    events = {event: next(numbers.event) for event in played.events}
    for order, (event, event_pk) in enumerate(events.items(), 1):
        yield "matches_event", event_row(event_pk, pk, event, order)
    appearances = dict(people_of(played))
    appearance_ids = {}
    numbers.people.update(one for event in played.events for one in (event.player, event.other) if one)
    for (person, role), (side, position) in appearances.items():
        numbers.people.add(person)
        appearance_ids[person, role] = next(numbers.appearance)
        yield "matches_appearance", (appearance_ids[person, role], pk, person.number, side, role, position, False)
    for article, source in sources.items():
        numbers.reports.update((played.fixture.home.number, played.fixture.away.number))
        for table, row in article_rows(article, source, played, pk):
            yield table, row
            if table == "matches_mention" and row[4]:
                numbers.called.add((row[7], row[2]))
        yield from citations(article, source, played, pk, events, appearance_ids)


def match_row(pk, played):
    fixture = played.fixture
    score = played.goals("home"), played.goals("away"), None, None
    formation = "4-3-3" if any(article.line_ups for article in played.articles) else ""
    return (
        *(pk, fixture.home.number, fixture.away.number, fixture.tournament.number, fixture.season, "", fixture.day),
        *("day", "", None, "played", *score, formation, formation, True, "[]", False, NOW, NOW),
    )


def people_of(played):
    """Yield ((person, role), (side, position)) of those whom an article lists, and of who came on."""
    fixture = played.fixture
    listed = any(article.line_ups for article in played.articles)
    for side, coach in zip(("home", "away"), fixture.coaches, strict=True):
        yield (coach, "coach"), (side, 0)
        for role, people in (("starter", played.elevens[side]), ("substitute", played.benches[side])):
            yield from (((one, role), (side, place)) for place, one in enumerate(people if listed else (), 1))
    if not listed:
        came_on = {event.player: event.side for event in played.events if event.type == "substitution"}
        yield from (((one, "substitute"), (side, 0)) for one, side in came_on.items())
    yield (fixture.referee, "referee"), ("", 0)


def event_row(pk, match, event: Happening, order):
    other = event.other and event.other.number
    disputed = '["minute"]' if event.disputed else "[]"
    period = 1 if event.minute <= 45 else 2
    where = (period, event.minute, event.side, event.player.number, other)
    return (pk, match, event.type, event.how, *where, order, "read", disputed)


def article_rows(article: Article, source, played, match):
    fixture, text = played.fixture, article.text
    title = f"{fixture.home.name} {fixture.away.name}, {fixture.day.year}"
    yield (
        "matches_source",
        (
            *(source, f"article-{source:07}", title, article.publisher, "", "", fixture.day, article.language, "whole"),
            *("", text, hashlib.sha256(text.encode()).hexdigest(), "current", "1", NOW),
        ),
    )
    told = [event for event, _ in article.told]
    shared = sum(len(event.claims) > 1 for event in told), sum(event.disputed for event in told)
    match_told = reading(article, played)
    data = json.dumps(match_told, ensure_ascii=False)
    keys = fold(fixture.home.name), fold(fixture.away.name)
    yield "matches_report", (source, source, 0, *keys, str(outline_of(match_told)), data, match, len(told), *shared)
    listed = {(name.partition("_")[0], one.player) for name, found in article.line_ups.items() for one in found}
    scope = {"home": keys[0], "away": keys[1], "": ""}
    for (side, name, role), person in mentions(article, played).items():
        settled = (scope[side], (side, name) in listed, False, fixture.day.year)
        yield "matches_mention", (source, side, name, role, side, person.number, False, *settled)
    yield "matches_sourcewords", (source, fold(f"{title}\n{text}"))


def mentions(article, played):
    """Return whom each name in an article means, {(side, name, role): person}."""
    fixture = played.fixture
    found = {("", fixture.referee.name, "referee"): fixture.referee}
    for side, coach in zip(("home", "away"), fixture.coaches, strict=True):
        found[side, coach.name, "coach"] = coach
    for listed in article.line_ups:
        side, _, part = listed.partition("_")
        people = (played.elevens if part == "lineup" else played.benches)[side]
        found |= {(side, one.name, ""): one for one in people}
    for event, passage in article.told:
        found[event.side, passage.player, ""] = event.player
        if event.other:
            found[side_of_other(event), passage.other, ""] = event.other
    return found


def side_of_other(event):
    opposing = event.type in ("missed_penalty", "penalty_awarded", "penalty_appeal", "shot")
    return {"home": "away", "away": "home"}[event.side] if opposing else event.side


def reading(article, played):
    """Return what the reader would find in an article: a match as read_articles prints it."""
    fixture = played.fixture
    line_ups = {f"{side}_{part}": [] for side in ("home", "away") for part in ("lineup", "bench")}
    line_ups |= {name: [passage.player for passage in listed] for name, listed in article.line_ups.items()}
    whole = place(article.facts)
    passages = {name: [whole] for name in (*FACTS, "home_coach", "away_coach")}
    passages |= {name: [place(passage) for passage in listed] for name, listed in article.line_ups.items()}
    formation = "4-3-3" if article.line_ups else None
    return {
        "home": fixture.home.name,
        "away": fixture.away.name,
        "home_known": True,
        "status": "played",
        "home_score": played.goals("home"),
        "away_score": played.goals("away"),
        "competition": fixture.tournament.name,
        "season": fixture.season,
        "date": fixture.day.isoformat(),
        "date_precision": "day",
        **dict.fromkeys(("round", "venue", "attendance", "half_time", "shootout")),
        "referee": fixture.referee.name,
        "home_coach": fixture.coaches[0].name,
        "away_coach": fixture.coaches[1].name,
        "home_formation": formation,
        "away_formation": formation,
        **line_ups,
        "passages": passages,
        "events": [claim(event, passage) for event, passage in article.told],
    }


def place(passage: Passage):
    return {"start": passage.start, "end": passage.end, "quote": passage.quote}


def claim(event, passage):
    named = {"player": passage.player, "other": passage.other or None, "how": event.how or None}
    clock = {"period": 1 if event.minute <= 45 else 2, "minute": passage.minute, "added": None}
    told = {"type": event.type, "team": event.side, "also": [], "section": "prose", "stated": True}
    return told | named | clock | place(passage)


def citations(article, source, played, match, events, appearances):
    fixture = played.fixture
    values = {
        "home_score": f"{played.goals('home')}-{played.goals('away')}",
        "competition": fixture.tournament.name,
        "date": fixture.day.isoformat(),
    }
    for name, value in values.items():
        yield cite(source, article.facts, match=match, field=name, value=value)
    told = [("referee", fixture.referee), ("home_coach", fixture.coaches[0]), ("away_coach", fixture.coaches[1])]
    for name, person in told:
        role = name.rpartition("_")[2]
        yield cite(source, article.facts, appearance=appearances[person, role], field=name, value=person.name)
    for name, listed in article.line_ups.items():
        side, _, part = name.partition("_")
        role, people = ("starter", played.elevens[side]) if part == "lineup" else ("substitute", played.benches[side])
        for passage, person in zip(listed, people, strict=True):
            yield cite(source, passage, appearance=appearances[person, role], field=name, value=person.name)
    for event, passage in article.told:
        yield cite(source, passage, event=events[event], told=event)


def cite(source, passage, event=None, appearance=None, match=None, field="", value="", told=None):
    where = (source, event, appearance, match, field, passage.start, passage.end, passage.quote, "", True)
    if told is None:
        return "matches_citation", (*where, "", "", None, None, "", "", "", value, "{}", "")
    reasons = '{"minute": "majority"}' if told.disputed and passage.minute == told.minute else "{}"
    what = (told.type, told.how, 1 if told.minute <= 45 else 2, passage.minute, told.side)
    return "matches_citation", (*where, *what, passage.player, passage.other, "", reasons, "")
