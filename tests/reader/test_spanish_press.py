"""What the Spanish-speaking press tells of goals, cards and changes in the words of its reports, a sentence each."""

import pytest

from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Yáñez transformó al 41 un tiro libre por encima de la barrera.", [(41, "away", "Yáñez", None, "free_kick")]),
        ("Gallo metió el 1-2 de falta directa en el 44.", [(44, "home", "Gallo", None, "free_kick")]),
        (
            "Junco le puso ventaja otra vez a Alameda en el 50, elevándose más que todos en un cobro de esquina de Gallo.",
            [(50, "home", "Junco", "Gallo", "header")],
        ),
        (
            "El quinto estuvo a cargo del recién ingresado Junco, de cabeza, a los 80.",
            [(80, "home", "Junco", None, "header")],
        ),
        (
            "El del triunfo, Iriarte, con un bombazo de tiro libre a los 79.",
            [(79, "home", "Iriarte", None, "free_kick")],
        ),
        (
            "Antes, en el 23, Zurita había puesto arriba a la visita tras una corrida de Urbina con centro atrás incluido.",
            [(23, "away", "Zurita", "Urbina", "open")],
        ),
        (
            "Al 35', un pase de la muerte de Gallo le sirvió el segundo a Iriarte.",
            [(35, "home", "Iriarte", "Gallo", "open")],
        ),
        (
            "El empate llegó al 44', Junco lo hizo con un derechazo bajo tras taquito de Iriarte.",
            [(44, "home", "Junco", "Iriarte", "open")],
        ),
        (
            "Junco cerró la cuenta en el 88 gracias a la generosidad de Iriarte.",
            [(88, "home", "Junco", "Iriarte", "open")],
        ),
        (
            "Una incursión de Gallo por el carril zurdo terminó en el 44 con envío rastrero y Junco sólo tuvo que soplarla.",
            [(44, "home", "Junco", "Gallo", "open")],
        ),
        ("En el 30, Gallo probó desde treinta metros y Noval se la tragó.", [(30, "home", "Gallo", None, "open")]),
        (
            "A la cuarta vez que cruzaron la divisoria, gol: Zurita, de tacón en el primer palo, a centro de Urbina. Era el 37.",
            [(37, "away", "Zurita", "Urbina", "open")],
        ),
        ("Junco corrió sesenta metros en solitario para certificarlo en el 85.", [(85, "home", "Junco", None, "open")]),
        (
            "Yáñez y Zurita habían adelantado a Ribera antes de la pausa.",
            [(None, "away", "Yáñez", None, "open"), (None, "away", "Zurita", None, "open")],
        ),
        ("Gallo mete una rosca a los 10 desde la banda y Noval se la come.", [(10, "home", "Gallo", None, "open")]),
        (
            "Junco hizo en el 70 el 2-1 a puerta vacía que se lo regala Iriarte.",
            [(70, "home", "Junco", "Iriarte", "open")],
        ),
        ("El 0-3 salió de las botas de Zurita en el 70.", [(70, "away", "Zurita", None, "open")]),
        (
            "A los 10 minutos Oliva introdujo la pelota en su portal al intentar ceder a Noval.",
            [(10, "home", "Oliva", None, "own_goal")],
        ),
    ],
)
def test_goals(prose, told):
    assert events(prose + "\n", "goal") == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "Enseñó tarjeta blanca a Arce y Oliva, por discutir entre ellos.",
            [(None, "home", "Arce", None, None), (None, "away", "Oliva", None, None)],
        ),
    ],
)
def test_bookings(prose, told):
    assert events(prose + "\n", "yellow_card") == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "Hubo tiempo para que Arce viese la segunda y se marchase a la ducha antes de hora.",
            [(None, "home", "Arce", None, "second_yellow")],
        ),
    ],
)
def test_dismissals(prose, told):
    assert events(prose + "\n", "red_card") == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "A los 60 se retiran Junco y Hierro, entran Ortega y Prieto.",
            [(60, "home", "Ortega", "Junco", None), (60, "home", "Prieto", "Hierro", None)],
        ),
        ("En el descanso, Luna sustituyó a Junco por el joven Ortega.", [(None, "home", "Ortega", "Junco", None)]),
        (
            "Luna había dado descanso a Junco y Hierro y metido a la cancha a Ortega y a Prieto.",
            [(None, "home", "Ortega", "Junco", None), (None, "home", "Prieto", "Hierro", None)],
        ),
    ],
)
def test_changes(prose, told):
    assert events(prose + "\n", "substitution") == told


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        (
            "En el 81, penalti de Oliva a Junco: Iriarte se resbaló al golpear y la pelota salió mansa a las manos de Noval.",
            [(81, "home", "Iriarte", "Noval", "saved")],
        ),
    ],
)
def test_penalties_missed(prose, told):
    assert events(prose + "\n", "missed_penalty") == told


def test_a_ticker_with_letters_for_minutes_and_a_dash():
    lines = [
        "16m - Amonestado Pardo.",
        "24m - ¡GOL DE ALAMEDA! Contra letal, Iriarte no perdona. 1-0.",
        "31m - Córner de Gallo.",
    ]
    ticker = "\n".join([*lines, "36m - Ataca Ribera.", "40m - Roja para Pardo."]) + "\n"
    assert events(ticker, "yellow_card") == [(16, "away", "Pardo", None, None)]
    assert events(ticker, "goal") == [(24, "home", "Iriarte", None, "open")]


@pytest.mark.parametrize(
    ("prose", "booked"),
    [
        ("Hubo 4 amonestados: Arce, Bordón, Oliva y Pardo.", ["Arce", "Bordón", "Oliva", "Pardo"]),
        (
            "Marcó el central Arce en el 20.\n\nEl árbitro había amonestado a Bordón, Oliva y Arce.",
            ["Bordón", "Oliva", "Arce"],
        ),
        ('Fueron amonestados "Beto" Prieto y Nicanor Arce, de los locales.', ["Prieto", "Arce"]),
    ],
)
def test_lists_of_those_booked(prose, booked):
    assert [e[2].split()[-1] for e in events(prose + "\n", "yellow_card")] == booked


def test_a_nickname_in_quotes_is_part_of_a_name():
    told = events('En el 89 Noval le atajó un penal a Rubén "Tato" Iriarte.\n', "missed_penalty")
    assert [(e[0], e[1], e[3], e[4]) for e in told] == [(89, "home", "Noval", "saved")]
    assert told[0][2].endswith("Iriarte")


@pytest.mark.parametrize(
    "prose",
    [
        "A los 8 minutos Arce barrió por detrás a Yáñez y el juez no dudó en mostrarle la roja.",
        "El Tallarín igualó 2-2 con Ribera.",
        "A los 20 minutos Arce evitó, bajo palos, el empate de Yáñez.",
    ],
)
def test_what_is_no_goal(prose):
    assert events(prose + "\n", "goal") == []


def test_a_minute_far_beyond_ninety_is_of_extra_time():
    told = events(
        "Un tanto de Iriarte, con la testa y en el tiempo de prolongación (m. 108), dio el pase a Alameda.\n", "goal"
    )
    assert [e[:3] for e in told] == [(108, "home", "Iriarte")]


def test_a_letter_behind_a_name_of_a_line_up_is_nobody():
    sheet = SPANISH_SHEET.replace("Bordón", "Bordón (A)").replace("Gallo", "Gallo (R, 77')")
    assert events("Fue un partido parejo.\n", "substitution", sheet) == []


def test_a_ticker_with_pictures_ahead_of_its_minutes():
    lines = [
        "🔄 88' Ingresa Prieto, sale Iriarte.",
        "🟨 85' Vio la amarilla Oliva.",
        "⚽ 79' Gol de Alameda. Junco, tras el rebote.",
    ]
    ticker = "\n".join([*lines, "⏱️ 60' Ataca Ribera.", "▶️ 46' Rueda el balón."]) + "\n"
    assert events(ticker, "goal") == [(79, "home", "Junco", None, "open")]
    assert events(ticker, "substitution") == [(88, "home", "Prieto", "Iriarte", None)]


@pytest.mark.parametrize(
    ("prose", "minutes"),
    [
        ("El delantero Iriarte marcó al 9 tras robarle el balón a Noval y al 14 repitió de cabeza.", [9, 14]),
        (
            "Amplió Iriarte (13') y el mismo Iriarte decretó el tercero a los 24 minutos, tras un centro de Gallo.",
            [13, 24],
        ),
        ("Iriarte dejó las cosas como al principio en el 50.", [50]),
    ],
)
def test_goals_of_one_man(prose, minutes):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(minute, "home", "Iriarte") for minute in minutes]


def test_a_side_that_comes_out_with_others_has_changed():
    told = events("Del vestuario salimos con Ortega y Prieto por Junco e Iriarte.\n", "substitution")
    assert [e[:4] for e in told] == [(None, "home", "Ortega", "Junco"), (None, "home", "Prieto", "Iriarte")]


def test_sides_sent_to_the_dressing_room_are_not_sent_off():
    prose = "A los 44 Iriarte mandó a los equipos al vestuario con un 1-0.\n"
    assert events(prose, "red_card") == []
