"""One event told in one plain sentence, as every report has some: who did it to whom, and when."""

import pytest

from seeds.reader.read import read_text

HEADS = {
    "en": "Arsenal 2-1 Chelsea\n\nArsenal beat Chelsea at Highbury on Saturday.\n",
    "de": "Bremen - Schalke 2:1\n\nBremen hat am Samstag Schalke besiegt.\n",
    "pt": "Figueirense 2 x 1 Paraná\n\nO Figueirense venceu o Paraná no sábado.\n",
}
TOLD = [
    (
        "en",
        "Wenger withdrew Makelele in favour of Keane on 60 minutes.",
        ("substitution", 60, "Keane", "Makelele"),
    ),
    (
        "en",
        "Cudicini saved the penalty taken by Keane on 40 minutes.",
        ("missed_penalty", 40, "Keane", "Cudicini"),
    ),
    ("en", "The penalty, taken by Keane on 40 minutes, hit the post.", ("missed_penalty", 40, "Keane", None)),
    ("pt", "Aos 40min, Flávio defendeu pênalti cobrado por Cleiton.", ("missed_penalty", 40, "Cleiton", "Flávio")),
    (
        "de",
        "Enke hielt in der 40. Minute den von Klose getretenen Elfmeter.",
        ("missed_penalty", 40, "Klose", "Enke"),
    ),
    ("de", "Klose scheiterte in der 40. Minute vom Elfmeterpunkt an Enke.", ("missed_penalty", 40, "Klose", "Enke")),
    ("de", "Für ein Foul an Enke holte sich Klose (23.) Gelb ab.", ("yellow_card", 23, "Klose", None)),
    (
        "de",
        "Klose musste nach einer Tätlichkeit in der 70. Minute vom Platz.",
        ("red_card", 70, "Klose", None),
    ),
    ("de", "Per Kopf traf Klose in der 40. Minute zur Führung.", ("goal", 40, "Klose", None)),
]


@pytest.mark.parametrize(("code", "sentence", "told"), TOLD, ids=[sentence for _, sentence, _ in TOLD])
def test_a_plain_sentence_tells_its_event(code, sentence, told):
    match = read_text(HEADS[code] + sentence)["matches"][0]
    events = [(e["type"], e["minute"], e["player"], e["other"]) for e in match["events"]]
    assert [event for event in events if event[0] != "penalty_awarded"] == [told]
