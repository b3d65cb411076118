"""Further wordings of the Italian press for goals, cards and changes."""

import pytest

from seeds.reader import read
from tests.reader.reports import ITALIAN_LINE_UPS, ITALIAN_SHEET, telling

match_of, events = telling(ITALIAN_SHEET)


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi, di prima intenzione, non ha dato scampo a Quadri.",
        "Al 20' era stato Orsi a punire un'esitazione di Sarti.",
        "Al 20' a decidere è stata una punizione dai venti metri di Orsi.",
        "Al 20' è con una rovesciata di Orsi che il Valdorso passa.",
        "Al 20' il sipario lo cala Orsi.",
        "Al 20' Orsi si gira e la manda all'incrocio.",
        "Al 20' Orsi aveva già segnato con un destro a giro.",
        "Al 20' raddoppiamo con Orsi.",
        "Al 20' Orsi fredda ancora una volta l'estremo ospite.",
    ],
)
def test_a_goal(words):
    assert [goal[:4] for goal in events(words + "\n", "goal")] == [(20, "home", "Orsi", None)]


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Al 20' Monti ne salta due e serve a Orsi un cioccolatino soltanto da scartare.", "open"),
        ("Al 20' Monti appoggia all'indietro per l'accorrente Orsi, che non sbaglia.", "open"),
        ("Al 20' Orsi spinge dentro con la fronte la punizione calciata dalla trequarti da Monti.", "header"),
    ],
)
def test_a_goal_and_who_served_it(words, how):
    assert events(words + "\n", "goal") == [(20, "home", "Orsi", "Monti", how)]


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Al 20' il Valdorso pareggia (Orsi, dal limite).", "open"),
        ("Al 20' il Valdorso ha pareggiato su rigore (Orsi).", "penalty"),
        ("Al 20' il Valdorso pareggia su un altro rigore (sempre Orsi).", "penalty"),
        ("Al 20' Orsi sigla anche la terza rete.", "open"),
        ("Ventesimo giro di lancette: piatto destro imparabile di Orsi.", "open"),
        ("Al 20' Orsi gira di testa in rete.", "header"),
    ],
)
def test_a_goal_and_how_it_fell(words, how):
    assert events(words + "\n", "goal") == [(20, "home", "Orsi", None, how)]


def test_other_results_at_the_end_tell_no_goals():
    assert events("Nelle altre gare: San Giovanni-Libertas 0-1, Faetano-Murata 1-1.\n", "goal") == []


def test_the_second_half_of_extra_time_in_the_lead_is_not_the_second_half():
    lead = "Il 2-1 della squadra di casa matura solo nel secondo tempo supplementare, dopo due ore di gioco. "
    assert [g[0] for g in events(lead + "Orsi impatta al minuto 21.\n", "goal")] == [21]


def test_the_minutes_that_an_answer_took():
    words = "Al 13' il Valdorso passa con Monti. Gli ospiti ci mettono sette minuti a pareggiare con Ercoli.\n"
    assert [g[:3] for g in events(words, "goal")] == [(13, "home", "Monti"), (20, "away", "Ercoli")]


def test_a_mark_in_brackets_behind_one_of_several_scorers():
    sheet = ITALIAN_LINE_UPS.replace("1-0", "0-2")
    words = "Ospiti avanti di due reti nella ripresa grazie a Dini (rigore al 62') e Costa, per la gioia dei tifosi.\n"
    found = [(g[0], g[2], g[4]) for g in events(words, "goal", sheet)]
    assert sorted(found, key=str) == [(62, "Dini", "penalty"), (None, "Costa", "open")]


@pytest.mark.parametrize(
    "words",
    [
        "Al 50' la gioia di Orsi dura poco: fuorigioco.",
        "Al 50' Orsi insacca, ma l'arbitro aveva già fischiato un fallo in attacco.",
    ],
)
def test_a_goal_that_did_not_count(words):
    assert [g[:3] for g in events(words + "\n", "disallowed_goal")] == [(50, "home", "Orsi")]
    assert events(words + "\n", "goal") == []


def test_an_own_goal_of_nobody_named_is_not_of_the_one_told_last():
    words = "Al 20' Monti sblocca la gara con un destro a giro. Nella ripresa, con le squadre stanche, un'autorete chiude i conti.\n"
    assert ("Monti", "own_goal") not in [(g[2], g[4]) for g in events(words, "goal")]


def test_an_own_goal_over_ones_own_keeper():
    words = "Al 20' Sarti, pressato, tenta un retropassaggio e scavalca il suo portiere.\n"
    assert [(goal[0], goal[2], goal[4]) for goal in events(words, "goal")] == [(20, "Sarti", "own_goal")]


@pytest.mark.parametrize(
    "words",
    [
        "Il Valdorso gioca alla pari con la Roccalta.",
        "La lotteria va avanti a oltranza.",
        "La mischia si risolve in un nulla di fatto.",
        "Squadre lunghe, si può segnare da un momento all'altro.",
    ],
)
def test_no_goal(words):
    assert events(words + "\n", "goal") == []


@pytest.mark.parametrize(
    "words",
    [
        "Al 20' Orsi ha calciato in orbita il rigore del possibile pareggio.",
        "Al 20' Orsi calcia fuori un altro penalty.",
        "Al 20' resta il penalty che Orsi aveva spedito sul fondo.",
        "Al 20' il calcio di rigore di Orsi, che incrocia ma non angola a sufficienza.",
    ],
)
def test_a_missed_penalty(words):
    assert [kick[:3] for kick in events(words + "\n", "missed_penalty")] == [(20, "home", "Orsi")]
    assert events(words + "\n", "goal") == []


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("Padroni di casa rimasti in dieci al 20' quando Orsi ha trattenuto Sarti lanciato a rete.", None),
        ("Al 20' Orsi si faceva cacciare per un calcione a Sarti.", None),
        ("Al 20' il doppio giallo che toglie dai giochi Orsi.", "second_yellow"),
        ("Al 20' il terzo rosso se lo prende Orsi.", None),
    ],
)
def test_a_red_card(words, how):
    found = [(card[0], card[2], card[4]) for card in events(words + "\n", "red_card")]
    assert found == [(20, "Orsi", how)]


@pytest.mark.parametrize("words", ["Nel libretto finisce Orsi.", "Un solo cartellino giallo, a Orsi."])
def test_a_yellow_card(words):
    assert [card[2] for card in events(words + "\n", "yellow_card")] == ["Orsi"]


def test_trumps_played_are_changes():
    words = "Al 60' Poli ha calato gli assi Bruni e Villa per Orsi e Monti.\n"
    assert [c[:4] for c in events(words, "substitution")] == [
        (60, "home", "Bruni", "Orsi"), (60, "home", "Villa", "Monti"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "goals"),
    [("la tripletta di Orsi", 3), ("il poker di Orsi", 4), ("la doppietta di Orsi", 2), ("cinque reti di Orsi", 5)],
)
def test_how_many_goals_of_one_are_told_in_a_word(words, goals):
    sheet = ITALIAN_LINE_UPS.replace("1-0", "5-0")
    found = events(f"Da segnalare {words} in una gara senza storia, ben giocata dai padroni di casa.\n", "goal", sheet)
    assert [goal[2] for goal in found] == ["Orsi"] * goals


@pytest.mark.parametrize(
    ("lead", "score"),
    [
        ("Il Valdorso interrompe una serie nera andando a vincere 1-0 al Granillo sulla Roccalta.", (1, 0)),
        ("Il derby lo vince la Roccalta, 2-1, sul sintetico del Valdorso.", (1, 2)),
        ("I ragazzi della Roccalta seppelliscono 4-0 il Valdorso sul sintetico del Valdorso.", (0, 4)),
    ],
)
def test_who_won(lead, score):
    text = f"La domenica di Valdorso e Roccalta\n\n{lead} Al 20' segna Rossi, al 70' espulso Verdi per proteste.\n"
    (match,) = read(text)["matches"]
    goals = {match["home"]: match["home_score"], match["away"]: match["away_score"]}
    assert (goals["Valdorso"], goals["Roccalta"]) == score
