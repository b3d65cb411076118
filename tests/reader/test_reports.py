"""What single sentences of English and German reports tell that have no line-ups."""

import pytest

from seeds.reader import read

ENGLISH = """Marbury Rovers 2-1 Fenwick Albion

Rovers are through to the next round after an entertaining afternoon on a heavy pitch that suited neither of the two
sides, in front of a crowd that had come to see more than this.

{}
"""
GERMAN = """SV Rodenau - FC Langwiesen 2:1 (1:1)

Der SV Rodenau steht nach einem unterhaltsamen Nachmittag auf schwerem Boden, der keiner der beiden Mannschaften
entgegenkam, in der nächsten Runde des Pokals.

{}
"""


def told(report, sentences):
    """{(type, minute, player, other)} of what sentences tell in a report."""
    events = read(report.format(sentences))["matches"][0]["events"]
    return {(e["type"], e["minute"], e["player"], e["other"]) for e in events}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "On 58 minutes Dean Moxon got past his man and cut the ball back for Carl Brandt to steer home.",
            {("goal", 58, "Carl Brandt", "Dean Moxon")},
        ),
        (
            "Rovers made a change at the break. It took Carl Brandt only seven minutes to head in Dean Moxon's cross.",
            {("goal", 52, "Carl Brandt", "Dean Moxon")},
        ),
        (
            "Carl Brandt levelled in the seventh minute before Dean Moxon put the visitors in front on 19 minutes.",
            {("goal", 7, "Carl Brandt", None), ("goal", 19, "Dean Moxon", None)},
        ),
        (
            "The manager, Neil Lathom, responded by replacing Carl Brandt with Dean Moxon.",
            {("substitution", None, "Dean Moxon", "Carl Brandt")},
        ),
        (
            "In the 70th minute goalkeeper Mark Halloran pulled off a fine save from Carl Brandt.",
            {("shot", 70, "Carl Brandt", "Mark Halloran")},
        ),
    ],
)
def test_what_english_prose_tells(sentences, expected):
    assert told(ENGLISH, sentences) == expected


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            "Trainer Max Lorenz reagierte in der 35. Minute und brachte Jan Moser für den glücklosen Karl Brandt.",
            {("substitution", 35, "Jan Moser", "Karl Brandt")},
        ),
        (
            "Für Karl Brandt und den wirkungslosen Jan Moser kamen Tim Ochs und Paul Stamm.",
            {("substitution", None, "Tim Ochs", "Karl Brandt"), ("substitution", None, "Paul Stamm", "Jan Moser")},
        ),
        (
            "Karl Brandt traf aus kurzer Distanz den Pfosten (16.), Jan Moser verfehlte mit dem Nachschuss das leere Tor.",
            {("shot", 16, "Karl Brandt", None), ("shot", 16, "Jan Moser", None)},
        ),
        (
            "In der 17. Minute wurde Jan Moser von Tim Ochs gelegt. Spielertrainer Karl Brandt verwandelte den Elfmeter.",
            {("penalty_awarded", 17, "Jan Moser", "Tim Ochs"), ("goal", 17, "Karl Brandt", None)},
        ),
    ],
)
def test_what_german_prose_tells(sentences, expected):
    assert told(GERMAN, sentences) == expected
