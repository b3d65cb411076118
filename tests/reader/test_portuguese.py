"""What Portuguese reports of both sides of the Atlantic say, in sentences of our own: the events that each gives."""

import pytest

from seeds.reader import read
from tests.reader.reports import PORTUGUESE_SHEET


def told(prose, kind):
    """(minute, side, player, other, how) of each event of a kind that the prose tells of a match with line-ups."""
    (match,) = read(PORTUGUESE_SHEET + prose)["matches"]
    return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in match["events"] if e["type"] == kind]


@pytest.mark.parametrize(
    "prose",
    [
        "Aos 32 minutos, Jairo chutou de fora da área. A bola bateu em Quim e enganou o goleiro.",
        "Aos 32 minutos, Jairo tentou de longe. De fora da área, ele chutou. A bola entrou no ângulo.",
        "Aos 32 minutos, Jairo rematou cruzado. O guarda-redes nada pôde fazer.",
    ],
)
def test_a_shot_whose_ball_then_goes_in_is_the_goal(prose):
    assert told(prose, "goal") == [(32, "home", "Jairo", None, "open")]
    assert told(prose, "shot") == []


def test_a_shot_turned_in_by_another_was_the_pass():
    prose = "Aos 32 minutos, Jairo chutou forte e Lucas desviou a bola, enganando o goleiro."
    assert told(prose, "goal") == [(32, "home", "Lucas", "Jairo", "open")]
    assert told(prose, "shot") == []


def test_a_stopped_free_kick_serves_nobody():
    prose = "Aos 32 minutos, o livre de Jairo esbarrou na barreira, a bola sobrou para Lucas e este não perdoou."
    assert told(prose, "goal") == [(32, "home", "Lucas", None, "open")]


def test_who_is_beaten_to_the_ball_does_not_put_it_in():
    prose = "Aos 32 minutos, Pinho antecipou Lucas, mas mandou a bola para a própria baliza."
    assert told(prose, "goal") == [(32, "home", "Pinho", None, "own_goal")]


def test_a_goal_confirmed_after_a_raised_flag_stands():
    prose = "Aos 32 minutos, Jairo fez o 1-0. O assistente levantou a bandeira, mas o VAR validou o golo."
    assert told(prose, "disallowed_goal") == []
    assert len(told(prose, "var_review")) == 1


def test_play_turned_round_is_no_goal():
    prose = "Aos 10 minutos, Ivo abriu o placar. Aos 32, Jairo virou o jogo para Lucas na esquerda."
    assert told(prose, "goal") == [(10, "home", "Ivo", None, "open")]


def test_changes_of_a_sheet_name_whoever_began_as_going_off():
    sheet = "Substituições: Jairo por Leal (60m) e Ivo por Prado (75m).\nMarcadores: 1-0, Lucas, 10; 2-0, Caio, 20; 2-1, Zeca, 30.\n"
    assert told(sheet, "substitution") == [(60, "home", "Leal", "Jairo", None), (75, "home", "Prado", "Ivo", None)]


def test_kicks_between_the_goals_of_a_draw_are_a_shootout():
    text = PORTUGUESE_SHEET.replace("Vila Nova 2-1 Serrano", "Vila Nova 1 (4) x (2) 1 Serrano")
    (match,) = read(text + "Aos 10 minutos, Ivo abriu o placar. Aos 80, Zeca empatou.")["matches"]
    assert (match["home_score"], match["away_score"], match["shootout"]) == (1, 1, [4, 2])


def test_whoever_errs_before_a_goal_has_not_scored_it():
    prose = "Aos 10 minutos, Ivo abriu o placar. Aos 51, Lucas aproveitou um mau atraso de Pinho e atirou a contar."
    assert told(prose, "goal")[1] == (51, "home", "Lucas", None, "open")


def test_a_goal_that_the_next_sentence_takes_back_did_not_count():
    prose = "Aos 10 minutos, Ivo abriu o placar. Aos 22, Zeca mandou para o fundo do gol. "
    prose += "O auxiliar assinalou impedimento do camisa 9 e o gol foi anulado."
    assert [e[2] for e in told(prose, "goal")] == ["Ivo"]
    assert told(prose, "disallowed_goal") == [(22, "away", "Zeca", None, "offside")]


def test_a_shot_is_saved_by_the_goalkeeper_of_the_next_sentence():
    prose = "Aos 22 minutos, Zeca chutou forte. Abel espalmou. Aos 40, Ivo abriu o placar."
    assert told(prose, "shot") == [(22, "away", "Zeca", "Abel", "saved")]


def test_minutes_of_a_half_counted_anew_may_end_in_stoppage_time():
    prose = "Aos 30 minutos, Ivo abriu o placar. Na volta para a etapa final, aos 14, Zeca empatou. Aos 51, Lucas fez o segundo."
    assert [e[0] for e in told(prose, "goal")] == [30, 59, 90]


def test_a_penalty_asked_for_and_laughed_off_is_an_appeal():
    prose = "Aos 10 minutos, Ivo abriu o placar. Pênalti para o Serrano? Nada disso! Zeca cai na área e o juiz manda levantar."
    assert told(prose, "penalty_awarded") == []
    assert len(told(prose, "penalty_appeal")) == 1


def test_scores_with_an_x_and_no_spaces_are_scores():
    text = (
        PORTUGUESE_SHEET.replace("Vila Nova 2-1 Serrano", "Vila Nova 1x0 Serrano")
        + "Aos 10 minutos, Ivo abriu o placar."
    )
    (match,) = read(text)["matches"]
    assert (match["home_score"], match["away_score"]) == (1, 0)


def test_who_scores_from_a_rebound_was_served_by_nobody():
    told = "Alvim passou por dois adversários e chutou para o meio da área. No rebote, Ledo fez o gol aos 38 minutos.\n"
    (match,) = read("Grêmio 1-0 Bahia\n\nO Grêmio venceu o Bahia por 1-0 com um gol no primeiro tempo. " + told)[
        "matches"
    ]
    (goal,) = [event for event in match["events"] if event["type"] == "goal"]
    assert (goal["player"], goal["other"]) == ("Ledo", None)
