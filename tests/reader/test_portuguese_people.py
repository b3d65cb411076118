"""Whom a Portuguese report means: by his club, by where he plays, and a player whose name a club far away has too."""

import pytest

from seeds.reader import read

HEAD = "O Santos venceu o Grêmio por 2 a 1, na Vila Belmiro, neste domingo. "


def told(prose, head=HEAD):
    (match,) = read(head + prose)["matches"]
    return [(e["type"], e["minute"], e["team"], e["player"], e["other"]) for e in match["events"]]


def test_one_of_a_club_is_the_one_told_of_last_who_plays_for_it():
    prose = "Barreto cruzou aos 30 e o gremista Cardona empatou. O gremista levou o amarelo."
    assert ("yellow_card", None, "away", "Cardona", None) in told(prose)


def test_one_of_a_club_is_none_of_the_other():
    prose = "Barreto abriu o placar para o Santos aos 10. Aos 20, Cardona deu uma cotovelada em Barreto, e o gremista foi expulso."
    assert ("red_card", 20, "away", "Cardona", None) in told(prose)


def test_a_club_s_people_in_the_plural_or_its_colours_are_nobody():
    prose = "Barreto abriu o placar aos 10. O alvinegro levou o empate aos 30, com Cardona. Os santistas foram vaiados."
    assert all(who in ("Barreto", "Cardona") for *_, who, _ in told(prose))


def test_a_defender_is_not_the_striker_told_of_last():
    prose = "O atacante Barreto abriu o placar aos 10. O zagueiro levou o amarelo aos 20."
    assert not [e for e in told(prose) if e[0] == "yellow_card" and e[3] == "Barreto"]


@pytest.mark.parametrize(
    "prose",
    [
        "Aos 32, Barreto cruzou e Palermo subiu mais do que Cardona e cabeceou no travessão.",
        "Aos 32, quando Palermo saltou mais alto que Cardona, a cabeçada parou na trave.",
    ],
)
def test_a_player_may_have_a_club_s_name(prose):
    assert [e[3] for e in told(prose) if e[0] == "shot"] == ["Palermo"]


def test_a_club_far_away_stays_one():
    prose = "Barreto abriu o placar aos 10. O Palermo sondou Cardona, que empatou aos 30."
    assert [e[3] for e in told(prose) if e[0] == "goal"] == ["Barreto", "Cardona"]
