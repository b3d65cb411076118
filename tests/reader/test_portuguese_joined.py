"""Goals that a Portuguese sentence joins to those before: "antes de", "com ... ampliando", a verb taken up again."""

import pytest

from seeds.reader import read

HEAD = "O Fortaleza venceu o Grêmio por 2 a 1, no Castelão, neste sábado. "
H, A = "home", "away"


def goals(prose):
    (match,) = read(HEAD + prose)["matches"]
    return [(e["minute"], e["player"], e["team"]) for e in match["events"] if e["type"] == "goal"]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "Barreto abriu o placar aos 12 do primeiro tempo, antes de Cardona ampliar aos 20. "
            "Teixeira descontou aos 30 minutos do segundo tempo.",
            [(12, "Barreto", H), (20, "Cardona", H), (75, "Teixeira", A)],
        ),
        (
            "O placar foi aberto por Barreto aos 12 minutos. Cardona ampliou aos 52 minutos, "
            "com Teixeira diminuindo aos 75 minutos.",
            [(12, "Barreto", H), (52, "Cardona", H), (75, "Teixeira", A)],
        ),
        (
            "Barreto marcou aos 12min do primeiro tempo e voltou a marcar aos 7min do segundo tempo. "
            "Teixeira descontou aos 75 minutos.",
            [(12, "Barreto", H), (52, "Barreto", H), (75, "Teixeira", A)],
        ),
        (
            "Barreto fez dois gols, aos 12 do primeiro tempo e aos 7 do segundo tempo, mas Teixeira descontou aos 75.",
            [(12, "Barreto", H), (52, "Barreto", H), (75, "Teixeira", A)],
        ),
        (
            "Teixeira colocou o Grêmio na frente aos sete minutos do primeiro tempo e Barreto empatou aos 31. "
            "Cardona virou o jogo para o Fortaleza aos 75 minutos.",
            [(7, "Teixeira", A), (31, "Barreto", H), (75, "Cardona", H)],
        ),
    ],
)
def test_every_goal_of_a_joined_sentence_has_its_scorer_minute_and_side(prose, told):
    assert goals(prose) == told


def test_a_minute_ahead_of_one_of_the_second_half_is_of_the_first():
    prose = "Barreto abriu o placar aos 12 minutos, mas Teixeira empatou aos 40 minutos do segundo tempo."
    assert [(minute, player) for minute, player, _ in goals(prose)] == [(12, "Barreto"), (85, "Teixeira")]


def test_minutes_that_an_and_joins_are_of_the_half_told_behind_them():
    prose = "Barreto marcou aos 12 e aos 30 minutos do segundo tempo."
    assert goals(prose) == [(57, "Barreto", H), (75, "Barreto", H)]


def test_a_minute_in_brackets_is_his_behind_whose_name_it_stands():
    prose = "Barreto abriu o placar aos 12 minutos, e depois Cardona (31') ampliou. Teixeira descontou aos 75 minutos."
    assert goals(prose) == [(12, "Barreto", H), (31, "Cardona", H), (75, "Teixeira", A)]


def test_three_scorers_of_three_goals_are_all_kept_though_none_is_said_to_be_of_a_side():
    prose = "Barreto abriu o placar aos 12 minutos, Cardona empatou aos 52 e Teixeira fez o gol da vitória aos 75."
    assert [goal[:2] for goal in goals(prose)] == [(12, "Barreto"), (52, "Cardona"), (75, "Teixeira")]
