"""Which match a Portuguese report tells: where nations are only places, what was won before, whose ground it was."""

from seeds.reader import read

KICKS = """Leixões-Arouca, 1-1 (2-3 g.p.): Noronha decide

Leixões e Arouca empataram a um golo. Barreto marcou aos 20 minutos e Cardona empatou aos 70.

PENÁLTIS
Barreto (LEI): golo. 1-0
Cardona (ARO): golo. 1-1
Teixeira (LEI): por cima! 1-1
Salgado (ARO): golo. 1-2
"""


def match_of(text):
    (match,) = read(text)["matches"]
    return match


def test_a_nation_in_which_they_met_is_no_side_and_hushes_no_result():
    text = (
        "Em Mérida, na Venezuela, o time de Moreira perdeu por 2 a 0 para o México. O Brasil jogou mal. "
        "Aos 23, Cardona tocou na saída de Barreto e fez o gol. O México ampliou aos 30, com Salgado."
    )
    match = match_of(text)
    assert {match["home"], match["away"]} == {"Brasil", "México"}
    assert sorted((match["home_score"], match["away_score"])) == [0, 2]


def test_what_was_won_before_tells_no_goals():
    text = (
        "O Coritiba venceu o Santa Cruz por 1 a 0, neste sábado. Barreto marcou aos 20 minutos. "
        "O rival, que vencera por 2 a 0 com gols de Cardona e Salgado, assistiu pela televisão. "
        "Comentava-se que o time havia perdido por 1 a 0, com gol de Teixeira."
    )
    assert [e["player"] for e in match_of(text)["events"] if e["type"] == "goal"] == ["Barreto"]


def test_the_ground_with_the_score_is_where_it_was_played():
    text = (
        "O Grêmio precisa de um milagre no Olímpico. "
        "O time gaúcho perdeu do Boca Juniors por 3 a 0, em La Bombonera, nesta quarta-feira. "
        "Barreto marcou aos 10, aos 20 e aos 30 minutos."
    )
    assert match_of(text)["home"] == "Boca Juniors"


def test_a_half_told_behind_a_list_is_that_of_all_in_its_part():
    text = """Juventus 2 x 1 Santos
Gols: Barreto, 5', e Cardona, 44' do primeiro tempo; Teixeira, 9' do segundo
Vermelho: Salgado, 27' do segundo
JUVENTUS: Moura; Rosa, Prado, Tavares e Dias; Neves, Freitas, Nunes e Cardona (Julião, 20' do 2º); Teixeira e Paz. Técnico: Magro
SANTOS: Andrade; Salgado, Jardim, Alves e Maia; Esteves, Barreto, Franco e Rocha; Souto e Queiroz. Técnico: Leme
"""
    minutes = {e["player"]: (e["period"], e["minute"]) for e in match_of(text)["events"]}
    assert minutes["Cardona"] == (1, 44)
    assert minutes["Teixeira"] == (2, 54)
    assert minutes["Salgado"] == (2, 72)
    assert minutes["Julião"] == (2, 65)


def test_kicks_are_listed_under_a_heading():
    match = match_of(KICKS)
    assert match["shootout"] == [2, 3]
    kicks = [(e["type"], e["player"]) for e in match["events"] if e["period"] == 5]
    assert kicks == [
        ("shootout_goal", "Barreto"),
        ("shootout_goal", "Cardona"),
        ("shootout_miss", "Teixeira"),
        ("shootout_goal", "Salgado"),
    ]


def test_who_says_farewell_to_a_cup_is_no_coach_dismissed():
    text = (
        "O Santos despediu-se da Copa com vaias. Perdeu por 1 a 0 para o Grêmio, na Vila Belmiro. "
        "Barreto marcou para o Grêmio aos 20 minutos do segundo tempo e Salgado foi expulso aos 40."
    )
    assert match_of(text)["away"] == "Grêmio"
