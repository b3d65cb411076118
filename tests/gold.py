"""Hand-made gold as readings: what a perfect reader would give for the articles of a corpus."""

import json
import re
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"
SAMPLES = Path(__file__).parent / "corpus" / "samples"
ARTICLES = Path(__file__).resolve().parents[1] / "seeds" / "articles"

SHEET_LINE = re.compile(r"\(\d(?:-\d){2,4}\)|^\s*(?:Buts|Marcatori|Reti|Goals|Ammoniti|Bookings?)\b")
FACTS = ("competition", "date", "venue", "referee", "home_coach", "away_coach", "home_formation", "away_formation")
LISTS = ("home_lineup", "away_lineup")


def shared(path):
    """Return a file of the shared corpus; skip the test where there is none."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"{path} of the shared corpus is not here")
    return found


def corpus(folder, texts=None):
    """Return {name: (text, reading)} of a folder of NAME.json beside NAME.txt, or texts in another folder."""
    found = {}
    for path in sorted(Path(folder).glob("*.json")):
        text = ((texts or path.parent) / f"{path.stem}.txt").read_text(encoding="utf-8")
        found[path.stem] = text, reading(text, json.loads(path.read_text(encoding="utf-8")))
    return found


def reading(text, gold):
    """Return the gold of an article in the shape of a reading."""
    told = gold.get("match")
    return {"language": gold["lang"], "matches": [match(text, told, gold["events"])] if told else []}


def match(text, told, events):
    result = {name: told.get(name) for name in ("home", "away", "home_score", "away_score", *FACTS)}
    result |= {name: told.get(name) or [] for name in LISTS}
    result |= {"home_bench": [], "away_bench": [], "half_time": None, "shootout": None, "round": None}
    result |= {"attendance": None, "season": None, "status": "played", "home_known": told.get("home_away_known", True)}
    result["date_precision"] = "day" if told.get("date") else "unknown"
    result["passages"] = {name: found for name in FACTS if (found := passages(text, told.get(name)))}
    result["passages"] |= {name: [passages(text, person)[0] for person in result[name]] for name in LISTS}
    result["events"] = [event(text, one) for one in events]
    return result


def passages(text, words):
    """Return where words stand, their first place only; dates are told in other words than the gold's: at the start."""
    start = text.find(words or "\0")
    if not words:
        return []
    start, end = (start, start + len(words)) if start >= 0 else (0, 1)
    return [{"start": start, "end": end, "quote": text[start:end]}]


def event(text, one):
    start = text.index(one["quote"])
    line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", start) + 1 or len(text) + 1) - 1]
    return {
        **{name: one[name] for name in ("type", "minute", "added", "team", "player", "other", "quote")},
        "how": one.get("how"),
        "period": None,
        "start": start,
        "end": start + len(one["quote"]),
        "section": "sheet" if SHEET_LINE.search(line) else "prose",
        "stated": one["minute"] is None or str(one["minute"]) in one["quote"],
        "also": [],
    }
