"""What the Spanish-speaking press calls goals, changes, cards and kicks, and what only sounds like them."""

import pytest

from tests.reader.reports import SPANISH_SHEET, telling

match_of, events = telling(SPANISH_SHEET)


@pytest.mark.parametrize(
    "prose",
    [
        "Iriarte, a los 20, abrió la ruta tras un córner.",
        "A los 20 Iriarte desvió a la red el balón.",
        "Le bastó un cabezazo de Iriarte a los 20 minutos.",
        "A los 20 un zurdazo de Iriarte sorprendió a Noval.",
        "A los 20, Iriarte sentó a Oliva y venció a Noval.",
        "Iriarte corrió media cancha y definió con clase ante la salida de Zelaya en el 20.",
        "Un mal despeje dejó a Iriarte solo ante Noval y el delantero no perdonó en el 20.",
        "Iriarte se elevó para aprovechar un rebote y poner al frente a los locales al 20.",
        "A los 20 apareció Iriarte para empatarlo de chilena.",
        "Al 20 Iriarte puso a ganar a Alameda.",
        "Cuando se moría el partido, 20 minutos, Iriarte la mandó guardar.",
    ],
)
def test_goals(prose):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(20, "home", "Iriarte")]


@pytest.mark.parametrize("minutes", ["al 10 y 20", "en los minutos 10 y 20", "en el 10 y el 20"])
def test_two_goals_with_their_minutes(minutes):
    told = events(f"Dos goles de Iriarte, {minutes}, dieron la victoria.\n", "goal")
    assert [e[:3] for e in told] == [(10, "home", "Iriarte"), (20, "home", "Iriarte")]


def test_the_ball_that_goes_in_is_no_change():
    prose = "A los 20 el centro lo conectó Iriarte de derecha y entró contra el caño.\n"
    assert events(prose, "substitution") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Ortega tomó el lugar de Junco al 60.",
        "Ortega ocupó el sitio de Junco en el 60.",
        "El técnico puso a Ortega por Junco a los 60.",
        "En el 60 Luna se la jugó con Ortega por Junco.",
        "A los 60 Alameda sumó a otro delantero, Ortega, por Junco.",
        "Ortega reemplazó en el 60 a Junco.",
        "Junco (4): No le salió una. Lo reemplazó Ortega a los 60.",
    ],
)
def test_changes(prose):
    assert [e[:4] for e in events(prose + "\n", "substitution")] == [(60, "home", "Ortega", "Junco")]


@pytest.mark.parametrize(
    "prose",
    [
        "A los 60 Zurita le entró de atrás a Junco.",
        "Patada de entrada de Zurita a Junco a los 6, ni tarjeta.",
    ],
)
def test_a_foul_is_no_change(prose):
    assert events(prose + "\n", "substitution") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Arce y Bordón se llevaron la tarjeta.",
        "A Arce y Bordón el árbitro les mostró la amarilla por una discusión.",
        "El árbitro amonestó a Arce y Bordón y expulsó a Cano a los 90.",
        "Arce (6): Correcto, vio la amarilla. Bordón (5): Se fue pintado de amarillo.",
    ],
)
def test_bookings(prose):
    assert [e[:3] for e in events(prose + "\n", "yellow_card")] == [(None, "home", "Arce"), (None, "home", "Bordón")]


def test_one_sent_off_behind_a_list_of_bookings():
    prose = "El árbitro, Cavallero, mostró amarilla a Arce, Bordón y Duarte, y expulsó a Cano a los 90.\n"
    assert [e[:3] for e in events(prose, "red_card")] == [(90, "home", "Cano")]


@pytest.mark.parametrize("prose", ["Le perdonó la segunda amarilla a Arce.", "El árbitro perdonó la roja a Arce."])
def test_a_card_not_shown(prose):
    assert events(prose + "\n", "red_card") == []


@pytest.mark.parametrize(
    "prose",
    [
        "A los 60 tuvimos un penal, lo agarra Iriarte y lo tira por arriba.",
        "A los 60 se le atragantó un penalti a Iriarte.",
        "Alameda se permitió errar un penalti a los 60, lanzado fuera por Iriarte.",
        "Contó con un penal a los 60, pero Iriarte lo desvió a la izquierda del arquero.",
        "A los 60 Iriarte tiró al medio un penal y el golero lo atajó.",
    ],
)
def test_penalties_missed(prose):
    assert [e[:3] for e in events(prose + "\n", "missed_penalty")] == [(60, "home", "Iriarte")]
    assert events(prose + "\n", "goal") == []


@pytest.mark.parametrize(
    "prose",
    [
        "Mano de Oliva a los 60 y el penal lo convierte Iriarte.",
        "¡Gol de Alameda! Penal bien cobrado por Iriarte en el 60, raso y pegado al poste.",
        "Iriarte, al 60, cobró un penal con gran sangre fría.",
    ],
)
def test_penalties_scored(prose):
    assert [e[:3] for e in events(prose + "\n", "goal")] == [(60, "home", "Iriarte")]
    assert events(prose + "\n", "missed_penalty") == []


def test_an_own_goal_turned_in():
    told = events("A los 60 Oliva desvió a su portería un disparo de Gallo.\n", "goal")
    assert [(e[0], e[1], e[2], e[4]) for e in told] == [(60, "home", "Oliva", "own_goal")]


def test_a_goal_without_its_minute_is_the_shot_that_is_left_open():
    prose = "Ganó Alameda con gol de Iriarte.\n\nA los 20 Iriarte sacó un fierrazo de primera que todavía la buscan.\n"
    assert [e[:3] for e in events(prose, "goal")] == [(20, "home", "Iriarte")]
    assert events(prose, "shot") == []


def test_a_shot_beside_another_goal_stays_a_shot():
    prose = (
        "Ganó Alameda con goles de Iriarte y Junco.\n\n"
        "A los 20 Iriarte sacó un fierrazo y Junco marcó en el rebote.\n\nIriarte hizo el segundo.\n"
    )
    assert (20, "home", "Iriarte") not in [e[:3] for e in events(prose, "goal")]


def test_a_minute_is_not_listed_with_the_word_for_one():
    prose = "En el 20, un saque de esquina lo cabeceó Iriarte al fondo de la red.\n"
    assert [e[:3] for e in events(prose, "goal")] == [(20, "home", "Iriarte")]


@pytest.mark.parametrize(
    "prose",
    [
        "A los 20 Iriarte perdonó el 1-0.",
        "A los 20 Iriarte la tocó, y Oliva la sacó.",
        "A los 20, zapatazo de Iriarte que se fue lamiendo el palo.",
    ],
)
def test_no_goals(prose):
    assert events(prose + "\n", "goal") == []
