"""How Spanish tells of changes, cards, penalties and shots: orders of words, consequences, what only looks like them."""

import pytest

from seeds.reader.read import read_text
from tests.reader.reports import SPANISH_LINE_UPS, telling

match_of, events = telling(SPANISH_LINE_UPS)


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("A los 30 se resintió Cano y tuvo que entrar Ledesma.\n", [(30, "home", "Ledesma", "Cano", None)]),
        ("Ledesma ingresó en la posición de Cano y Moya, a falta de 10 minutos, por Duarte.\n", "both"),
        ("60' Cambio obligado: siente un tirón Cano, Facundo Moya es su relevo.\n", [(60, "home", "Facundo Moya", "Cano", None)]),
        ("60' El que deja el campo es Cano y su lugar lo toma Facundo Moya.\n", [(60, "home", "Facundo Moya", "Cano", None)]),
        ("A los 60 entró muy fuerte Cano sobre Sosa.\n", []),
        ("85' Centro de Egaña, Noval sale en falso y Junco manda a guardar.\n", []),
        ("40' Pierde la cabeza Cano, entrada con la plancha por delante sobre Sosa.\n", []),
    ],
)  # fmt: skip
def test_who_comes_on_for_whom(prose, told):
    changes = events(prose, "substitution")
    if told == "both":
        assert [(c[2], c[3]) for c in changes] == [("Ledesma", "Cano"), ("Moya", "Duarte")]
    else:
        assert changes == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Ribera quedó con diez cuando Sosa, que ya tenía amarilla, lo bajó a Junco.\n", ("away", "Sosa", "second_yellow")),
        ("Al final lo rajaron a Junco por decirle algo al juez.\n", ("home", "Junco", None)),
        ("A los 70 minutos Junco vio la colorada.\n", ("home", "Junco", None)),
    ],
)  # fmt: skip
def test_a_dismissal_is_told_by_its_consequence_or_in_slang(prose, told):
    [(_, side, player, _, how)] = events(prose, "red_card")
    assert (side, player, how) == told


def test_a_sentence_behind_a_list_of_bookings_is_none_of_it():
    prose = "Amonestados: Cano y Duarte por Alameda. El domingo la visita espera a Olivares.\n"
    assert [c[2] for c in events(prose, "yellow_card")] == ["Cano", "Duarte"]


@pytest.mark.parametrize(
    "prose",
    [
        "67' Penal para Alameda! Desborda Junco y lo cruza Pardo en el área.\n",
        "67' ¡Penal! Pardo jala de la camiseta a Junco.\n",
    ],
)
def test_a_penalty_tells_whom_somebody_fouled_in_either_order(prose):
    assert events(prose, "penalty_awarded") == [(67, "home", "Junco", "Pardo", None)]


def test_a_kick_is_saved_without_the_word_for_it():
    prose = "67' Penal para Alameda! Lo cruza Pardo a Junco.\n69' Patea Junco y ataja Noval.\n"
    assert events(prose, "missed_penalty") == [(69, "home", "Junco", "Noval", "saved")]


def test_a_side_that_levels_from_the_spot_leaves_the_taker_open():
    prose = "Abrió la cuenta Iriarte a los 10. Empató Ribera tras unas manos de Cano castigadas con la pena máxima.\n"
    goals = events(prose, "goal", SPANISH_LINE_UPS.replace("1-0", "1-1"))
    assert (None, "away", None, None, "penalty") in goals


@pytest.mark.parametrize(
    "prose",
    [
        "78' Junco festejaba el segundo, pero estaba en posición adelantada.\n",
        "78' El rebote le queda a Junco que la empuja pero estaba adelantado, bien levantado el banderín.\n",
    ],
)
def test_a_goal_from_an_offside_position_did_not_count(prose):
    assert events(prose, "disallowed_goal") == [(78, "home", "Junco", None, "offside")]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("45' El disparo de Junco lo rechaza la zaga sobre la raya.\n", (45, "home", "Junco", None, "blocked")),
        ("50' ¡Travesañazo de Junco!\n", (50, "home", "Junco", None, "woodwork")),
        ("50' Tiro de Junco, fácil para Noval.\n", (50, "home", "Junco", "Noval", "saved")),
        ("50' Cabeceó Junco y Noval la embolsó.\n", (50, "home", "Junco", "Noval", "saved")),
    ],
)
def test_how_a_shot_ended(prose, told):
    assert events(prose, "shot") == [told]


def test_a_claim_told_by_a_pronoun_is_of_the_one_told_of_before():
    prose = "Junco se tiró a la izquierda. Después le hicieron un penal grande que el juez no vio.\n"
    assert [(e[1], e[2]) for e in events(prose, "penalty_appeal")] == [("home", "Junco")]


def test_line_ups_under_a_side_and_its_goals():
    text = (
        "Un gol sobre la hora salva al Ribera (1-1)\n\nALAMEDA, 1\nTomé; Arce, Bordón, Cano, Duarte (Moya, 68'); "
        "Egaña, Frías, Gallo; Hierro, Iriarte y Junco.\nRIBERA, 1\nNoval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, "
        "Urbina (Ledesma, 71'); Valle, Yáñez y Zurita.\nGoles: 1-0 (18'): Junco. 1-1 (90'): Zurita.\n"
    )
    [match] = read_text(text)["matches"]
    assert (match["home"].upper(), match["away"].upper(), match["home_score"]) == ("ALAMEDA", "RIBERA", 1)
    assert (len(match["home_lineup"]), len(match["away_lineup"])) == (11, 11)


def test_marks_given_to_the_players_are_no_line_up():
    prose = "Puntajes\nTomé 6, Arce 5, Bordón 6, Cano 6, Duarte 4, Egaña 7, Frías 5, Gallo 5, Hierro 6, Iriarte 8, Junco 7\n"
    text = "Ribera 1-0 Alameda\n\nYáñez marcó a los 20 minutos para Ribera y ganó 1-0 en su estadio.\n\n" + prose
    [match] = read_text(text)["matches"]
    assert match["home_lineup"] == match["away_lineup"] == []


def test_a_first_name_in_full_is_the_one_listed_by_its_letter():
    sheet = SPANISH_LINE_UPS.replace("Iriarte y Junco", "Iriarte y E. Valencia")
    goals = events("49' ¡GOOOL! Enner Valencia hace el segundo, remate cruzado.\n", "goal", sheet)
    assert [g[:2] for g in goals] == [(49, "home")] and "Valencia" in goals[0][2]


def test_who_is_named_like_a_word_of_the_language_acts_before_a_pronoun():
    sheet = SPANISH_LINE_UPS.replace("Yáñez y Zurita", "Yáñez y Navarro")
    prose = "80' Penal para Ribera! Mano de Cano.\n82' Navarro lo tira afuera.\n"
    assert [e[:3] for e in events(prose, "missed_penalty", sheet)] == [(82, "away", "Navarro")]


def test_who_is_sent_off_for_a_foul_makes_way_for_nobody():
    prose = "A los 53' se fue Pardo por una patada de atrás contra Junco que tuvo que dejar la cancha, entró Moya.\n"
    assert [(e[0], e[2]) for e in events(prose, "red_card")] == [(53, "Pardo")]
    assert [(e[0], e[2], e[3]) for e in events(prose, "substitution")] == [(53, "Moya", "Junco")]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("A los 20 llegó el gol del Junco tras centro de Egaña.\n", (20, "Junco", "Egaña")),
        ("A los 20 un disparo de Junco se metió junto al palo.\n", (20, "Junco", None)),
        ("A los 20 Junco controló y reventó el arco.\n", (20, "Junco", None)),
    ],
)
def test_a_goal_is_told_with_an_article_or_in_slang(prose, told):
    assert [(e[0], e[2], e[3]) for e in events(prose, "goal")] == [told]


def test_a_good_crowd_is_no_goal():
    prose = "Con buen marco de público y un Junco encendido, Alameda ganó 1-0. Iriarte anotó a los 40 minutos.\n"
    assert [e[2] for e in events(prose, "goal")] == ["Iriarte"]


def test_a_fixture_list_with_bans_tells_no_match():
    text = (
        "Así se juega la fecha 12\n\nDías, horarios y jueces de la etapa.\n\nSábado 27\n16:00 Alameda - Ribera, "
        "Parque Sur. Juez: Arce.\nSuspendidos: Pardo (Ribera), expulsado; Junco (Alameda), cinco amarillas.\n"
    )
    assert read_text(text)["matches"] == []


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "A los 63 entró Moya en lugar de Cano y Sosa recibió tarjeta amarilla a los 82.\n",
            [("substitution", 63, "Moya"), ("yellow_card", 82, "Sosa")],
        ),
        (
            "Junco cabeceó por arriba, mientras que Zurita falló un penal a los 62.\n",
            [("missed_penalty", 62, "Zurita"), ("shot", None, "Junco")],
        ),
        (
            "Cano se lesionó a los 9 y entró Moya y en el minuto 86 Ledesma reemplazó a Duarte.\n",
            [("injury", 9, "Cano"), ("substitution", 9, "Moya"), ("substitution", 86, "Ledesma")],
        ),
    ],
)
def test_each_clause_has_its_own_minute(prose, told):
    found = [(e["type"], e["minute"], e["player"]) for e in match_of(prose)["events"]]
    assert [e for e in found if e[0] != "penalty_awarded"] == told


@pytest.mark.parametrize(
    "prose",
    [
        "A los 59 cambió al volante Gallo por el joven Facundo Moya.\n",
        "A los 59 salió el volante Gallo y entró Facundo Moya.\n",
        "A los 59 Gallo se lesionó y entró Facundo Moya.\n",
    ],
)
def test_who_goes_off_by_what_he_is(prose):
    assert events(prose, "substitution") == [(59, "home", "Facundo Moya", "Gallo", None)]
