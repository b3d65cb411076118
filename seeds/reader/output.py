"""A reading as JSON."""

from typing import Any

from . import facts as fact
from .article import Article
from .claims import Claim
from .coaches import find_coaches, side_with_coaches
from .fixture import Fixture
from .officials import find_referee
from .people import Person
from .result import Result
from .roster import Roster
from .scene import Scene
from .told_events import Event

Passage = dict[str, Any]
SHOOTOUT = ("shootout_goal", "shootout_miss")


def match_json(
    article: Article, fixture: Fixture, roster: Roster, result: Result, events: list[Event], scenes: list[Scene],
) -> dict[str, Any]:  # fmt: skip
    """One match of a reading, shaped as read_articles prints it; unknown is None."""
    text = article.text
    found = _facts(article, fixture, roster, scenes)
    coaches = find_coaches(scenes, roster, events, result.final) | roster.coaches
    side_with_coaches(events, coaches)
    found |= {f"{side}_coach": coaches.get(side) for side in ("home", "away")}
    told = {name: value for name, value in found.items() if value is not None}
    passages = {name: [_passage(text, f.start, f.end)] for name, f in told.items()}
    for name, place in (
        ("home_score", result.at),
        ("half_time", result.half_time_at),
        ("shootout", result.shootout_at),
    ):
        if place is not None:
            passages[name] = [_passage(text, *place)]
    final = result.final
    match: dict[str, Any] = {
        "home": fixture.home.name, "away": fixture.away.name, "home_known": fixture.home_known,
        "home_score": final[0] if final else None, "away_score": final[1] if final else None,
        "half_time": list(result.half_time) if result.half_time else None,
        "shootout": list(result.shootout) if result.shootout else None, "status": "played", "season": None,
    }  # fmt: skip
    for name in ("competition", "round", "date", "venue", "attendance", "referee", "home_coach", "away_coach"):
        match[name] = told[name].value if name in told else None
    match["attendance"] = int(match["attendance"]) if match["attendance"] else None
    match["date_precision"] = "day" if match["date"] else "unknown"
    for side in ("home", "away"):
        _line_up(match, passages, side, roster, text)
    match["passages"] = passages
    match["events"] = [_event(e, text) for e in sorted(events, key=_order)]
    return match


def _facts(article: Article, fixture: Fixture, roster: Roster, scenes: list[Scene]) -> dict[str, fact.Fact | None]:
    text, folded, language = article.text, article.folded, article.language
    attendance = next(
        (fact.labelled_number(text, label) for label in article.labels if label.what == "attendance"), None
    )
    found: dict[str, fact.Fact | None] = {
        "competition": fact.find_competition(article.tokens, language, article.labels, text, _opening(article)),
        "round": fact.find_round(text, folded, article.lines, language),
        "date": fact.find_date(folded, article.lines, article.labels, language),
        "venue": fact.find_venue(text, article.tokens, fixture, article.labels, roster.people, language),
        "attendance": attendance or fact.counted_crowd(folded, article.lines, language),
        "referee": roster.referee or find_referee(scenes),
    }
    for side in ("home", "away"):
        line_up = roster.line_ups.get(side)
        formation = line_up.formation if line_up else None
        found[f"{side}_formation"] = fact.Fact(formation.text, formation.start, formation.end) if formation else None
    return found


def _opening(article: Article) -> int:
    """Where the first lines of the article, its headline and lead, end."""
    told = [line.end for line in article.lines if line.kind != "noise" and line.end > line.start]
    return min(told[min(len(told), 4) - 1], 700) if told else 0


def _passage(text: str, start: int, end: int) -> Passage:
    return {"start": start, "end": end, "quote": text[start:end]}


def _line_up(match: dict[str, Any], passages: dict[str, list[Passage]], side: str, roster: Roster, text: str) -> None:
    line_up = roster.line_ups.get(side)
    match[f"{side}_formation"] = line_up.formation.text if line_up and line_up.formation else None
    match[f"{side}_lineup"] = [n.text for n in line_up.starters] if line_up else []
    match[f"{side}_bench"] = [n.text for _, n in roster.bench[side]]
    passages[f"{side}_lineup"] = [_passage(text, n.start, n.end) for n in line_up.starters] if line_up else []
    passages[f"{side}_bench"] = [_passage(text, n.start, n.end) for _, n in roster.bench[side]]


def _order(event: Event) -> tuple:
    time = event.time
    return (event.type in SHOOTOUT, time is None, time.order if time else (0, 0), event.main.start)


def _event(event: Event, text: str) -> dict[str, Any]:
    main, time = event.main, event.time
    also = [c for c in event.claims if c is not main and (c.start, c.end) != (main.start, main.end)]
    return {
        "type": event.type, "period": _period(event),
        "minute": time.minute if time else None, "added": time.added if time else None,
        "team": event.side, "player": _name(event.player), "other": _name(event.other), "how": event.how,
        **_passage(text, main.start, main.end),
        "section": _section(main), "stated": time.stated if time else True,
        "also": [
            {**_passage(text, c.start, c.end), "section": _section(c),
             "minute": c.time.minute if c.time else None, "added": c.time.added if c.time else None}
            for c in also
        ],
    }  # fmt: skip


def _section(claim: Claim) -> str:
    """The part of the article that makes a claim: "sheet", "ticker" or "prose"."""
    if claim.section == "sheet":
        return "sheet"
    return "ticker" if claim.scene.kind == "ticker" else "prose"


def _name(person: Person | None) -> str | None:
    return person.name if person else None


def _period(event: Event) -> int | None:
    if event.type in SHOOTOUT:
        return 5
    if event.time is None:
        return event.main.scene.half if event.main.scene is not None else None
    minute = event.time.minute
    return 1 if minute <= 45 else 2 if minute <= 90 else 3 if minute <= 105 else 4
