"""The many ways in which the Italian press tells one thing."""

import pytest

from tests.reader.reports import ITALIAN_SHEET, telling

match_of, events = telling(ITALIAN_SHEET)
FOUL = "Al 20' Sarti stende Nardi in area: rigore. "


@pytest.mark.parametrize(
    "words",
    [
        "Orsi non ha pietà di Quadri",
        "Orsi folgora Quadri",
        "Orsi rompe il ghiaccio",
        "Orsi spinge oltre la linea",
        "Orsi trova il bersaglio grosso",
        "Orsi supera da pochi passi il portiere",
        "Orsi festeggia la rete del vantaggio",
        "Orsi riaccende le speranze",
        "passa il Valdorso con Orsi",
        "la firma è di Orsi",
        "il poker è di Orsi",
        "c'è gloria anche per Orsi",
        "esce dal cilindro di Orsi il gol del vantaggio",
        "nulla può Quadri sul destro di Orsi",
        "Quadri viene trafitto da Orsi",
        "arriva il pareggio: Orsi in mischia",
        "gran botta di Orsi, palla nel sette",
    ],
)
def test_a_goal(words):
    assert [goal[:4] for goal in events(f"Al 20' {words}.\n", "goal")] == [(20, "home", "Orsi", None)]
    assert events(f"Al 20' {words}.\n", "substitution") == []


@pytest.mark.parametrize(
    "words",
    [
        "Nardi per Orsi: destro nell'angolino",
        "combinazione Nardi-Orsi e quest'ultimo batte Quadri",
        "Orsi, ricevuta palla da Nardi, batte Quadri",
        "Orsi insacca dopo aver duettato con Nardi",
        "Orsi corregge in rete il tiro di Nardi",
        "Nardi sgroppa sulla fascia e mette dietro, rimorchio vincente di Orsi",
        "palla a rimorchio di Nardi per Orsi che insacca",
    ],
)
def test_who_served_him(words):
    assert [goal[:4] for goal in events(f"Al 20' {words}.\n", "goal")] == [(20, "home", "Orsi", "Nardi")]


@pytest.mark.parametrize(
    "words",
    [
        "Sarti tocca Nardi da dietro in area",
        "Nardi salta Sarti che lo stende in area",
        "Nardi entra in area e Sarti lo atterra",
        "Nardi, steso da Sarti, finisce a terra in area",
        "sgambetto di Sarti ai danni di Nardi in area",
        "atterramento di Nardi da parte di Sarti in area",
        "Nardi va giù in area dopo un contatto con Sarti",
        "contatto tra Sarti e Nardi in area",
        "contatto tra Nardi e Sarti in area",
        "contatto Sarti-Nardi in area",
    ],
)
def test_a_penalty_has_both_parties(words):
    prose = f"Al 20' {words}: rigore. Dal dischetto Orsi non sbaglia.\n"
    assert events(prose, "penalty_awarded") == [(20, "home", "Nardi", "Sarti", None)]
    assert events(prose, "goal") == [(20, "home", "Orsi", None, "penalty")]


@pytest.mark.parametrize(
    "kick",
    [
        "Dagli undici metri Orsi è una sentenza",
        "S'incarica del tiro Orsi che insacca",
        "Tira Orsi ed è 1-0",
        "Calcia Orsi: rete",
        "Va Orsi e spiazza Quadri",
        "Perfetta l'esecuzione di Orsi",
        "Quadri intuisce ma non ci arriva: gol di Orsi",
        "Il Valdorso passa con il rigore di Orsi",
    ],
)
def test_a_penalty_scored(kick):
    assert events(FOUL + kick + ".\n", "goal") == [(20, "home", "Orsi", None, "penalty")]


@pytest.mark.parametrize(
    ("kick", "keeper"),
    [
        ("Batte Orsi, Quadri si tuffa e devia in corner", "Quadri"),
        ("Quadri nega la gioia del gol a Orsi", "Quadri"),
        ("La conclusione di Orsi viene neutralizzata da Quadri", "Quadri"),
        ("Orsi incrocia troppo: fuori", None),
        ("La conclusione di Orsi si stampa sulla traversa", None),
        ("Orsi scheggia il palo", None),
    ],
)
def test_a_penalty_missed(kick, keeper):
    assert [e[:4] for e in events(FOUL + kick + ".\n", "missed_penalty")] == [(20, "home", "Orsi", keeper)]
    assert events(FOUL + kick + ".\n", "goal") == events(FOUL + kick + ".\n", "shot") == []


def test_a_mistimed_tackle_is_no_missed_penalty():
    prose = "Al 20' Sarti sbaglia il tempo e travolge Nardi in area: rigore. Orsi trasforma.\n"
    assert events(prose, "missed_penalty") == []


@pytest.mark.parametrize(
    "words",
    [
        "Orsi segna, ma è in fuorigioco",
        "Orsi insacca, ma la bandierina è alzata",
        "Orsi si vede annullare il gol per fuorigioco",
        "il fuorigioco vanifica il gol di Orsi",
        "Orsi in rete ma in netto offside",
    ],
)
def test_a_goal_that_does_not_count(words):
    assert events(f"Al 20' {words}.\n", "disallowed_goal") == [(20, "home", "Orsi", None, "offside")]
    assert events(f"Al 20' {words}.\n", "goal") == []


@pytest.mark.parametrize(
    "words",
    [
        "Sarti becca il cartellino",
        "Sarti stende Orsi a centrocampo: giallo",
        "Sarti ferma Orsi con le cattive: ammonito",
        "simulazione di Sarti: ammonito",
        "Sarti protesta e viene ammonito",
        "Sarti entra nella lista dei cattivi",
        "l'arbitro sventola il giallo sotto il naso di Sarti",
        "Sarti paga con il giallo un fallo su Orsi",
    ],
)
def test_a_booking(words):
    assert events(f"Al 20' {words}.\n", "yellow_card") == [(20, "away", "Sarti", None, None)]


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Sarti si fa buttare fuori", None),
        ("l'arbitro caccia Sarti", None),
        ("Sarti viene mandato negli spogliatoi", None),
        ("il direttore di gara indica a Sarti la via degli spogliatoi", None),
        ("la Roccalta resta in dieci: fuori Sarti per un fallo di reazione", "straight"),
        ("Sarti si fa ammonire per la seconda volta", "second_yellow"),
        ("Sarti rimedia due gialli in due minuti e va sotto la doccia", "second_yellow"),
    ],
)
def test_a_dismissal(words, how):
    assert [card[2:] for card in events(f"Al 20' {words}.\n", "red_card")] == [("Sarti", None, how)]
    assert events(f"Al 20' {words}.\n", "shot") == []


@pytest.mark.parametrize(
    "words",
    [
        "Verri per Orsi",
        "nel Valdorso Verri per Orsi",
        "per Orsi entra Verri",
        "Orsi out, dentro Verri",
        "Poli toglie Orsi e mette Verri",
        "Poli sostituisce Orsi con Verri",
        "Poli cambia: Verri per Orsi",
        "Poli mette dentro Verri per Orsi",
        "Poli si copre con Verri per Orsi",
        "primo cambio: fuori Orsi, dentro Verri",
    ],
)
def test_a_change(words):
    assert events(f"Al 60' {words}.\n", "substitution") == [(60, "home", "Verri", "Orsi", None)]
    assert events(f"Al 60' {words}.\n", "goal") == events(f"Al 60' {words}.\n", "shot") == []


@pytest.mark.parametrize(
    "words",
    [
        "fuori l'evanescente Orsi e l'acciaccato Nardi, dentro i due diciottenni Verri e Zotti",
        "Poli inserisce Verri e Zotti; fuori Orsi, che non la prende bene, e Nardi",
    ],
)
def test_two_changes(words):
    assert [e[2:4] for e in events(f"Al 60' {words}.\n", "substitution")] == [("Verri", "Orsi"), ("Zotti", "Nardi")]


@pytest.mark.parametrize("words", ["ko Orsi", "si ferma Orsi", "Orsi esce a braccia per un problema muscolare"])
def test_an_injury(words):
    assert events(f"Al 20' {words}.\n", "injury") == [(20, "home", "Orsi", None, None)]


def test_the_scorer_of_the_last_goal_is_named_ahead_of_the_report():
    text = (
        "Brenno - Cividale 1-2\n\nUna zampata di Kone nel recupero consegna al Cividale i tre punti sul campo del Brenno.\n\n"
        "Il Brenno passa al 10' con Ferri, che batte Rota con un tiro dal limite. Il Cividale pareggia al 40' con Zorzi. "
        "Al 92' la discesa di Moro, palla per il maliano che trafigge il portiere Bassi.\n"
    )
    assert [e[:4] for e in events(text, "goal", "")][-1] == (90, "away", "Kone", "Moro")


def test_a_class_ends_a_sentence_and_an_initial_none():
    text = (
        "Brenno - Cividale 1-0\n\nIl Brenno torna così in serie A. Ferri segna al 10' su assist di M. Zorzi. Il Cividale non ha "
        "mai impensierito il portiere della squadra di casa.\n"
    )
    assert [e[2:4] for e in events(text, "goal", "")] == [("Ferri", "M. Zorzi")]


def test_sides_are_told_by_their_colours():
    text = (
        "Brenno - Cividale 1-2\n\nI biancoverdi passano: al 5' Ferri ruba palla a Gobbi e serve Tassi, che insacca. Al 20' raddoppia "
        "Zini. Nella ripresa i gialloblù ci credono. Al 60' Sacchi accorcia le distanze.\n\nIl capitano del Cividale, Ferri, "
        "esce tra gli applausi dei tifosi biancoverdi.\n"
    )
    assert [e[:3] for e in events(text, "goal", "")] == [
        (5, "away", "Tassi"),
        (20, "away", "Zini"),
        (60, "home", "Sacchi"),
    ]


def test_the_same_man_named_is_nobody_else():
    prose = "Al 20' Nardi va al cross, Sarti svirgola e Orsi segna; al 26' lo stesso Orsi, su calcio di rigore, raddoppia.\n"
    assert [goal[2] for goal in events(prose, "goal")] == ["Orsi", "Orsi"]


def test_scorers_without_a_label_under_the_result():
    text = (
        "I padroni di casa hanno vinto la partita davanti al pubblico delle grandi occasioni e sono in testa.\n\n"
        "IL TABELLINO\nValdorso-Cermenate 2-1\n9' Son (C), 22' Saka (V), 60' aut. Gallo (V)\n"
    )
    told = [
        (9, "away", "Son", None, "open"),
        (22, "home", "Saka", None, "open"),
        (60, "home", "Gallo", None, "own_goal"),
    ]
    assert events(text, "goal", "") == told


@pytest.mark.parametrize(
    "lead",
    [
        "Il Cividale sale al secondo posto, 4-3 in casa del Brenno.",
        "Il Cividale sbanca Brenno ai calci di rigore (3-3 al 120', 4-5 dal dischetto) e vola ai quarti, dove lo attende la Roma.",
    ],
)
def test_a_result_told_from_the_visitors_side(lead):
    text = f"Il Brenno cade, il Cividale fa festa\n\n{lead} Una partita bella e combattuta fino alla fine.\n"
    match = match_of(text, "")
    score = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert score in ({"Brenno": 3, "Cividale": 4}, {"Brenno": 3, "Cividale": 3})


def test_who_goes_off_for_him():
    for words in (
        "Poli si gioca la carta Verri (gli lascia il posto Orsi)",
        "Orsi esce in barella: sostituito da Verri",
    ):
        assert events(f"Al 60' {words}.\n", "substitution") == [(60, "home", "Verri", "Orsi", None)]


def test_a_card_asked_for_or_denied_is_none():
    prose = "Al 20' chiedono il rosso per Sarti, solo ammonito. Al 30' giallo a Tozzi, e ringraziamo che non è rosso.\n"
    assert events(prose, "red_card") == []


def test_a_match_that_ends_level():
    text = (
        "Un punto per parte\n\nIl Brenno domina, ma il Cividale non si arrende. Finisce 1-1, e in casa del Brenno i musi sono "
        "lunghi. Al 34' Ferri, davanti alla porta, non può che spingere in rete. Zorzi segna al 60' per il Cividale, poi la "
        "rete del 2-1 del Brenno viene annullata.\n"
    )
    match = match_of(text, "")
    assert (match["home_score"], match["away_score"]) == (1, 1)


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi ha poi bucato l'incolpevole Quadri.",
        "Al 20' Orsi aveva freddato Quadri in uscita.",
        "Al 20' la contesa l'ha sbloccata Orsi.",
        "Al 20' Orsi ha fissato il risultato finale.",
        "Al 20' Orsi ha insaccato l'1-0.",
        "Al 20' il pallone viene spinto in rete dall'accorrente Orsi.",
        "Al 20' Valdorso torna a condurre grazie a un preciso rasoterra mancino di Orsi.",
        "Al 20' Orsi calcia forte nell'angolino dove Quadri non poteva arrivare.",
    ],
)
def test_goals_told_as_past(words):
    assert events(words + "\n", "goal") == [(20, "home", "Orsi", None, "open")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi ha superato Rinaldi e ha messo in mezzo, ma Sarti ha spazzato.",
        "A un soffio dal novantesimo Orsi protesta.",
        "Al 20' il retropassaggio è un regalo di Sarti.",
    ],
)
def test_what_tells_no_goal(words):
    assert events(words + "\n", "goal") == []


def test_a_surname_that_is_also_a_label_sends_nobody_off():
    text = "Valdorso - Roccalta 1-0\n\nAl 20' Orsi ha segnato su cross di Rossi. Poi Monti e Nardi hanno sfiorato il palo.\n"
    assert [e["type"] for e in match_of("", text)["events"] if e["type"] == "red_card"] == []


@pytest.mark.parametrize(
    ("prose", "score"),
    [
        ("Il Valdorso ha superato la Roccalta per 3-1.", (3, 1)),
        ("Gran festa per il Valdorso: 3-1 alla Roccalta davanti a mille persone.", (3, 1)),
    ],
)
def test_who_won(prose, score):
    match = match_of("", f"Valdorso e Roccalta, che partita\n\n{prose} Ha segnato anche Orsi al 20'.\n")
    assert (match["home_score"], match["away_score"]) == score


def test_names_with_another_vowel_are_two_people():
    text = "Valdorso - Roccalta 1-0\n\nAl 20' Marconi Bellero di testa ha battuto il portiere Ballero.\n"
    assert [e["player"] for e in match_of("", text)["events"]] == ["Marconi Bellero"]


def test_a_goal_told_before_one_that_was_disallowed_counts():
    prose = "Al 20' Orsi ha dimezzato le distanze, prima che a Nardi venisse annullato un gol per fuorigioco.\n"
    assert events(prose, "goal") == [(20, "home", "Orsi", None, "open")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' un contropiede condotto da Lenzi ha permesso a Orsi di siglare il gol.",
        "I locali hanno colpito il palo con Monti, ma al 20' un rasoterra di Orsi ha fissato il doppio vantaggio.",
        "Al 20' ci pensa Orsi, il grande ex: sassata e tanti saluti.",
        "Al 20' Orsi ha anticipato di testa Rinaldi e ha battuto Quadri.",
    ],
)
def test_who_of_several_has_scored(words):
    assert [e[:3] for e in events(words + "\n", "goal")] == [(20, "home", "Orsi")]
