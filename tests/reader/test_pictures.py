"""Tickers that tell cards, changes and goals by pictures."""

from seeds.reader import read

TICKER = """Match day! At home to Gaelburn

12' ⚽️ Barker 1-0

34' 🟨 Hodge

50' 🔄 Pyke ➡️ Mabbs ⬅️

60' Corner for the Vale, cleared

77' 🟥 Nuttall, pulled him down, last man

FT Stapleby Vale 1-0 Gaelburn. It was a hard game for all and the lads have earned the points
"""


def test_what_pictures_tell():
    (match,) = read(TICKER)["matches"]
    assert [(e["type"], e["minute"], e["player"], e["other"]) for e in match["events"]] == [
        ("goal", 12, "Barker", None),
        ("yellow_card", 34, "Hodge", None),
        ("substitution", 50, "Pyke", "Mabbs"),
        ("red_card", 77, "Nuttall", None),
    ]
