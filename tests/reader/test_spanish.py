"""What the engine reads in Spanish reports of a few lines."""

from tests.reader.reports import SPANISH_LINE_UPS, telling

match_of, events = telling(SPANISH_LINE_UPS)


def test_a_headline_of_an_upset_names_the_sides():
    match = match_of(
        "Vilanova sueña a lo grande\nEl equipo gallego elimina al Getafe con un gol en la prórroga\n\n"
        "El Getafe salió dormido y lo pagó. En el minuto 12, Saúl Mosquera marcó de cabeza para el Vilanova.\n",
        sheet="",
    )
    assert {match["home"], match["away"]} == {"Vilanova", "Getafe"}


def test_who_is_behind_a_relative_shoots():
    prose = "En el minuto 30, Egaña se la pasa a Iriarte al borde del área que le pega de volea y se va por arriba.\n"
    assert events(prose, "shot") == [(30, "home", "Iriarte", None, "off_target")]


def test_a_goalkeeper_left_unnamed_is_the_other_sides():
    prose = "A los 50 minutos remató Zurita de media vuelta y el arquero la mandó al córner.\n"
    assert events(prose, "shot") == [(50, "away", "Zurita", "Tomé", "saved")]


def test_each_line_of_a_ticker_tells_its_own_shot():
    ticker = (
        "10' Arranca mejor la visita.\n20' Remata Zurita y la pelota se va muy cerca del palo.\n"
        "21' Zurita otra vez, cabezazo que tapa Tomé.\n30' Amonestado Cano.\n40' Centro de Sosa sin destino.\n"
    )
    assert events(ticker, "shot") == [
        (20, "away", "Zurita", None, "off_target"),
        (21, "away", "Zurita", "Tomé", "saved"),
    ]


def test_a_first_name_cut_short_is_the_listed_ones():
    sheet = SPANISH_LINE_UPS.replace("Iriarte y Junco", "Maximiliano Iriarte y Junco")
    prose = "A los 12 minutos Maxi sacó un zurdazo que pegó en el travesaño.\n"
    assert events(prose, "shot", sheet) == [(12, "home", "Maximiliano Iriarte", None, "woodwork")]


def test_the_other_sides_goal_is_no_penalty():
    prose = "La visita tuvo un penal, pero lo pagó caro. Duarte centró desde la derecha y Junco la mandó al fondo del arco.\n"
    assert events(prose, "goal")[0][2:] == ("Junco", "Duarte", "open")


def test_a_running_score_of_a_ticker_is_no_result():
    ticker = (
        "El clásico, minuto a minuto\n\n"
        + SPANISH_LINE_UPS.partition("\n\n")[2]
        + "10' Gol de Alameda! Junco marca, 1-0.\n"
        "30' Gol de Alameda! Iriarte marca de cabeza.\n50' Amonestado Cano.\n70' Remata Zurita, afuera.\n90' Final.\n"
    )
    match = match_of(ticker, sheet="")
    assert (match["home_score"], match["away_score"]) == (2, 0)


def test_shortly_after_is_no_minute():
    prose = "A los 12 minutos remató Junco al travesaño y poco después Iriarte la tiró afuera.\n"
    assert [(minute, player) for minute, _, player, *_ in events(prose, "shot")] == [(12, "Junco"), (None, "Iriarte")]


def test_a_running_score_is_of_the_side_that_it_is_said_to_be_for():
    prose = (
        "Ribera 1-2 Alameda\n\nA los 10 minutos marcó Quero y puso el 1-0 para Ribera. A los 30, Lugones empujó la "
        "pelota y fue el 1-1. A los 80 minutos Montes hizo el gol y Alameda ganaba 2-1.\n"
    )
    assert [goal[:3] for goal in events(prose, "goal", "")] == [
        (10, "home", "Quero"),
        (30, "away", "Lugones"),
        (80, "away", "Montes"),
    ]


def test_a_line_up_told_with_places_is_of_the_side_that_meets_the_one_named():
    prose = (
        "Ribera 2-0 Alameda\n\nRibera ganó 2-0 en casa. El once de ayer contra Alameda fue con Noval en el arco; Oliva, "
        "Pardo (x Moreno lesionado), Quero y Rojas; Sosa, Tello, Urbina y Valle; adelante Yáñez y Zurita. A los 20 "
        "minutos Zurita marcó el primer gol de cabeza.\n"
    )
    match = match_of(prose, "")
    assert " ".join(match["home_lineup"]) == "Noval Oliva Pardo Quero Rojas Sosa Tello Urbina Valle Yáñez Zurita"
    assert {e["type"] for e in match["events"]} == {"goal"}


def test_a_cross_that_the_goalkeeper_takes_is_no_shot():
    prose = "A los 7 minutos, centro de Egaña que contiene Noval. A los 9 minutos marcó Junco.\n"
    assert events(prose, "shot") == []


def test_who_is_said_to_be_hurt_is_the_one_replaced_or_named_behind_it():
    assert events("A los 50 minutos, Moya por Gallo, un tanto contusionado.\n", "injury") == [
        (50, "home", "Gallo", None, None)
    ]
    prose = "Frías juega de lateral por la lesión de un compañero. A los 9 minutos marcó Junco.\n"
    assert events(prose, "injury") == []


def test_a_listed_name_without_its_space_is_the_one_that_the_text_calls_by_its_last():
    sheet = SPANISH_LINE_UPS.replace("Noval;", "MarceloNoval;")
    prose = "A los 50 minutos remató Junco y el golero Noval la mandó al córner.\n"
    assert [shot[2:] for shot in events(prose, "shot", sheet)] == [("Junco", "MarceloNoval", "saved")]


def test_a_ball_put_into_somebodys_path_is_no_goal():
    prose = "A los 42 minutos Egaña se la mete al Junco que define y detiene Noval. A los 60 marcó Iriarte.\n"
    assert [goal[2] for goal in events(prose, "goal")] == ["Iriarte"]


def test_what_may_be_a_goal_is_a_shot_where_the_result_leaves_none():
    prose = "A los 27 minutos Iriarte engancha pero le sale un tiro débil. A los 60 minutos marcó Junco.\n"
    assert [goal[2] for goal in events(prose, "goal")] == ["Junco"]
    assert [shot[:3] for shot in events(prose, "shot")] == [(27, "home", "Iriarte")]


def test_a_goalkeeper_named_beside_a_shot_does_not_shoot():
    prose = "A los 20 minutos un centro encuentra la cabeza de Junco y el golero Noval realiza una gran atajada.\n"
    assert [shot[2:] for shot in events(prose, "shot")] == [("Junco", "Noval", "saved")]


def test_who_takes_up_the_part_of_one_replaced_is_no_second_change():
    prose = "A los 50 minutos entra Moya por Gallo, Frías baja de lateral en lugar de Gallo. A los 60 marcó Junco.\n"
    assert events(prose, "substitution") == [(50, "home", "Moya", "Gallo", None)]


def test_a_goalkeeper_without_a_name_behind_his_verb_is_not_the_one_before_it():
    prose = "A los 77 minutos, remate de media distancia de Junco, tapa el golero.\n"
    assert events(prose, "shot") == [(77, "home", "Junco", "Noval", "saved")]
