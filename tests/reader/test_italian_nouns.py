"""Goals, cards and changes that Italian agencies tell with nouns, or with an ordinal's sign behind the minute."""

import pytest

from seeds.reader import read

HEAD = "Il Bologna batte il Torino 2-1 in casa. "


def events(text, kind):
    """(minute, player, other) of each event of a kind."""
    told = read(HEAD + text)["matches"][0]["events"]
    return [(e["minute"], e["player"], e["other"]) for e in told if e["type"] == kind]


@pytest.mark.parametrize(
    "sentence, scorer",
    [
        ("Il Bologna passa al 18º con Donati, pronto sul primo palo.", "Donati"),
        ("Pareggio emiliano al 18' ad opera di Donati su assist di Ricci.", "Donati"),
        ("Al 18' arriva il raddoppio, ad opera di Donati, il quale sfrutta l'errore di Morra.", "Donati"),
        ("Il Bologna passa a condurre al 18º grazie ad Donati, autore di una bella azione.", "Donati"),
        ("Al 18' il Bologna si fa raggiungere da una zuccata di Donati.", "Donati"),
        ("La gara è decisa da una splendida punizione di Donati al 18º minuto.", "Donati"),
        ("Al 18' la terza rete è di Donati.", "Donati"),
        ("Al 18' pareggia il Bologna: contropiede finalizzato con freddezza da Donati, servito da Ricci.", "Donati"),
        (
            "L'equilibrio si rompe al 18': cross di Ricci, sponda di Lund e tiro al volo di Donati sotto la traversa.",
            "Donati",
        ),
        ("Al 18' il gol del vantaggio: angolo di Ricci e tocco di testa di Donati.", "Donati"),
        ("Al 18' Ricci scappa via e crossa: stacco di Donati, lasciato solo, e palla in rete.", "Donati"),
        ("Bologna in vantaggio al 18': Ricci libera Donati, che realizza con un tocco morbido.", "Donati"),
        ("Al 18' Ricci appoggia a Donati, che non ha che da spingerla dentro.", "Donati"),
        ("Al 18' una punizione di Donati deviata dalla barriera beffa Morra.", "Donati"),
        ("Il Bologna reagisce e al 18' 1-1 di Donati.", "Donati"),
        ("Al 18' Donati colpisce a freddo.", "Donati"),
    ],
)
def test_who_scored_stands_behind_a_noun(sentence, scorer):
    assert [(minute, player) for minute, player, _ in events(sentence, "goal")] == [(18, scorer)]


@pytest.mark.parametrize(
    "sentence",
    [
        "I granata, obbligati a segnare almeno due gol, premono: al 29' Donati calcia male dal limite.",
        "Al 29' Donati si è divorato un gol a porta vuota.",
        "Donati prova due volte a sorprendere Morra al 29'.",
        "Il Bologna costruisce tre palle gol: la migliore è di Donati al 29', che si fa respingere il tiro da Morra.",
        "Zero a zero al riposo, con una traversa per parte (Donati di testa, Ricci dal limite).",
    ],
)
def test_what_was_wanted_or_wasted_is_no_goal(sentence):
    assert not [player for _, player, _ in events(sentence, "goal") if player == "Donati"]


def test_two_goals_of_a_sentence_have_their_own_scorers():
    told = events("Nella ripresa i granata pareggiano con Gallo (47º) e si riportano avanti con Lund (87º).", "goal")
    assert {player: minute for minute, player, _ in told} == {"Gallo": 47, "Lund": 87}


def test_a_pass_belongs_to_the_goal_of_its_own_minute():
    told = events(
        "Al 2' Gallo gira in rete un cross di Ricci e all'11' Serra raddoppia direttamente su punizione.", "goal"
    )
    assert sorted(told) == [(2, "Gallo", "Ricci"), (11, "Serra", None)]


def test_a_goal_behind_one_that_was_disallowed_counts():
    told = events("Rete annullata a Serra al 25' e poi al 44' i granata trovano l'1-1 con Gallo.", "goal")
    assert told == [(44, "Gallo", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Rete annullata a Serra al 25', e dopo il check il guardalinee conferma.",
        "Al 44' Gallo segna, ma la rete è annullata.",
    ],
)
def test_a_goal_that_was_disallowed_alone_does_not(sentence):
    assert not events(sentence, "goal")


def test_kicks_that_a_match_needs_are_no_penalty_of_it():
    assert not events(
        "Servono i calci di rigore al Bologna per avere la meglio. Al 9' Donati segna.", "penalty_awarded"
    )


def test_the_goal_that_a_penalty_brings_is_its_takers():
    told = events("Fuori Serra tra i granata, che al 76' pareggiano grazie a un rigore, realizzato da Gallo.", "goal")
    assert [player for _, player, _ in told] == ["Gallo"]


@pytest.mark.parametrize(
    "sentence, kind, players",
    [
        ("Al 40' contatto in area tra Gallo e Ricci (ammonito per simulazione).", "yellow_card", ["Ricci"]),
        ("Al 40' protestano a lungo i granata (due ammoniti, Gallo e Ricci).", "yellow_card", ["Gallo", "Ricci"]),
        ("Dopo un'ora Pioli cambia: via Serra, ecco Gallo.", "substitution", ["Gallo"]),
        ("Nel finale nervi tesi: gialli Gallo e Ricci.", "yellow_card", ["Gallo", "Ricci"]),
        ("Gallo cade per la spinta di Ricci, l'arbitro fischia il rigore e ammonisce il difensore.", "yellow_card", ["Ricci"]),
        ("Torino in dieci al 68º per il doppio cartellino giallo rimediato da Gallo.", "red_card", ["Gallo"]),
        ("All'84º fuori Gallo, per una gomitata a Ricci.", "red_card", ["Gallo"]),
        ("Al 75' rosso al granata e trasformazione di Donati.", "red_card", []),
        ("Girandola di cambi: nel Torino hanno trovato spazio, tra gli altri, Gallo e Ricci.", "substitution", ["Gallo", "Ricci"]),
        ("Il Bologna passa al 35': Ricci per Donati, controllo e destro nell'angolo.", "substitution", []),
        ("Al 28' Ricci lancia Donati: tocco morbido sull'uscita di Morra.", "substitution", []),
        ("Al 92' Ricci sfonda e il subentrato Lund batte Morra per la seconda volta.", "substitution", ["Lund"]),
        ("Al 55' rigore per il Torino: Gallo si fa respingere il tiro da Morra.", "missed_penalty", ["Gallo"]),
        ("Rigore per il Torino all'88', lo calcia Gallo, che colpisce il palo e poi il portiere: gol.", "missed_penalty", []),
    ],
)  # fmt: skip
def test_who_is_meant(sentence, kind, players):
    assert sorted(player for _, player, _ in events(sentence, kind) if player) == players
