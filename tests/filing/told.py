"""Articles made up for a test: a text that tells events one by one, and what a perfect reader finds in it."""

from tests.filing.archives import export, file_one

HOME_ELEVEN = ["Alba", "Bruni", "Corsi", "Donati", "Esposito", "Fabbri", "Gallo", "Leone", "Marini", "Neri", "Orlandi"]
AWAY_ELEVEN = ["Pace", "Quaranta", "Riva", "Sala", "Testa", "Urso", "Villa", "Zanetti", "Amato", "Bosco", "Conte"]
LISTS = ("home_lineup", "away_lineup", "home_bench", "away_bench")
FACTS = ("competition", "season", "round", "date", "venue", "attendance", "referee", "half_time", "shootout")


def event(kind, clock=None, side="home", player=None, other=None, **more):
    """Return an event of a reading without its place in a text; clock as in 45+2."""
    minute, _, added = (clock or "").partition("+")
    told = {"type": kind, "team": side, "player": player, "other": other, "how": None, "period": None, "also": []}
    told |= {"minute": int(minute) if minute else None, "added": int(added) if added else None}
    return told | {"section": "prose", "stated": True} | more


def article(*events, home="Borgo", away="Rivalta", score=(2, 1), tag="", **facts):
    """Return (text, reading) of an article on one match; its events are told in the order given."""
    opening = f"{tag} {home} {away} {score}\n"
    sentences, told, at = [opening], [], len(opening)
    for number, one in enumerate(events):
        quote = f"{tag}{number} {one['type']} {one['minute']} {one['player']} {one['other']} {one['how']}"
        told.append({**one, "start": at, "end": at + len(quote), "quote": quote})
        sentences.append(quote + "\n")
        at += len(quote) + 1
    match = {"home": home, "away": away, "home_known": True, "status": "played", "date_precision": "unknown"}
    match |= dict(zip(("home_score", "away_score"), score or (None, None), strict=True))
    match |= (
        dict.fromkeys(FACTS)
        | {name: [] for name in LISTS}
        | {f"{s}_{f}": None for s in ("home", "away") for f in ("coach", "formation")}
    )
    match |= {"passages": {}, "events": told} | facts
    if match["date"]:
        match["date_precision"] = facts.get("date_precision", "day")
    match["passages"] = passages(match, opening)
    return "".join(sentences), {"language": "it", "matches": [match]}


def passages(match, opening):
    """Let the first words of the text give every fact and name."""
    where = {"start": 0, "end": len(opening) - 1, "quote": opening[:-1]}
    told = {name: [where] for name in (*FACTS, "home_coach", "away_coach") if match.get(name)}
    return told | {"home_score": [where]} | {name: [where] * len(match[name]) for name in LISTS}


def archive(**articles):
    """File articles by name and return the export."""
    for name, (text, reading) in articles.items():
        file_one(name, text, reading)
    return export()


def timeline(match, *fields):
    """Return the events of an exported match as tuples of fields, clock as in 45+2."""
    return [tuple(clock(e) if field == "clock" else e[field] for field in fields) for e in match["events"]]


def clock(told):
    if told["minute"] is None:
        return None
    return f"{told['minute']}+{told['added']}" if told["added"] else str(told["minute"])


def cited(match):
    """Return for each event of an exported match which articles tell it."""
    return [sorted({c["source"] for c in e["citations"]}) for e in match["events"]]
