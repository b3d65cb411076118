"""Who won, where a sentence names both sides before or around its word for winning."""

import pytest

from seeds.reader.read import read_text

TOLD = {
    "two verbs, English": ("Arsenal overpowered Chelsea and won 2-1.\nHenry scored in the 12th minute.", "Arsenal"),
    "two verbs, lost": ("Arsenal met Chelsea on Saturday and lost 2-1.\nHenry scored in the 12th minute.", "Chelsea"),
    "a comma behind the subject": (
        "Arsenal, without Bergkamp, met Chelsea and won 2-1.\nHenry scored in the 12th minute.",
        "Arsenal",
    ),
    "an infinitive": (
        "Having trailed at the break, Arsenal turned the game round to defeat Chelsea 2-1.\nHenry scored in the 12th minute.",
        "Arsenal",
    ),
    "two verbs, German": (
        "Bremen drängte Schalke zurück und siegte am Samstag 2:1.\nKlose traf in der 12. Minute.",
        "Bremen",
    ),
    "thanks to a win over the other": (
        "Dank eines 2:1-Erfolgs über Schalke ist Bremen Zweiter.\nKlose traf in der 12. Minute.",
        "Bremen",
    ),
    "two verbs, Italian": ("Il Parma ha messo sotto il Bologna e ha vinto 2-1.\nGilardino ha segnato al 12'.", "Parma"),
    "two verbs, Portuguese": (
        "O Figueirense pressionou o Paraná e venceu por 2 a 1.\nCleiton fez o primeiro aos 12 min.",
        "Figueirense",
    ),
    "victor of the other": (
        "Vainqueur de Nantes 2-1, Lens est deuxième.\nDindane a marqué à la 12e minute.",
        "Lens",
    ),
    "whose defeat": ("Défaite de Nantes à Lens, 2-1.\nDindane a marqué à la 12e minute.", "Lens"),
}


@pytest.mark.parametrize(("text", "winner"), TOLD.values(), ids=TOLD.keys())
def test_the_winner_is_whom_the_sentence_is_about(text, winner):
    match = read_text(text)["matches"][0]
    scores = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert sorted(scores.values()) == [1, 2]
    assert scores[winner] == 2
