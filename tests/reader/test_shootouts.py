"""Kicks of a shoot-out, told in prose or in a row, in sentences of our own: who scored, who missed and how."""

import pytest

from seeds.reader import read

HOME = "Holm, Arndt, Bellini, Costa, Duval, Egger, Faria, Galli, Horn, Ibarra, Jansen"
AWAY = "Wirth, Klein, Lorca, Meunier, Novo, Orsi, Perrin, Quiroga, Rossi, Salas, Tavares"
OPENINGS = {
    "en": "Leeds United 1-1 Hull City ({} on penalties)\n\n"
    "Jansen scored in the 20th minute and Tavares equalised in the 70th minute. {}",
    "de": "Leeds United - Hull City 1:1 ({} i. E.)\n\n"
    "Jansen traf in der 20. Minute, Tavares glich in der 70. Minute aus. {}",
    "es": "Leeds United 1-1 Hull City ({} en los penaltis)\n\n"
    "Jansen marcó en el minuto 20 y Tavares empató en el minuto 70. {}",
    "fr": "Leeds United - Hull City 1-1 ({} t.a.b.)\n\n"
    "Jansen a marqué à la 20e minute et Tavares a égalisé à la 70e minute. {}",
    "it": "Leeds United-Hull City 1-1 ({} d.c.r.)\n\nJansen ha segnato al 20' e Tavares ha pareggiato al 70'. {}",
    "pt": "Leeds United 1-1 Hull City ({} nos pênaltis)\n\n"
    "Jansen marcou aos 20 minutos e Tavares empatou aos 70 minutos. {}",
}


def match_with(language, kicks):
    """The reading of a match that ended 1-1 and went to a shoot-out, with line-ups at its end."""
    text = OPENINGS[language].format("4-2", kicks) + f"\n\nLeeds United: {HOME}.\nHull City: {AWAY}.\n"
    return read(text)["matches"][0]


def kicks_of(match):
    """(side, player, how, who saved) of each kick, how "in" where it went in."""
    told = [e for e in match["events"] if e["type"].startswith("shootout_")]
    assert all(e["period"] == 5 and e["minute"] is None for e in told)
    return [
        (e["team"], e["player"], "in" if e["type"] == "shootout_goal" else e["how"], e["other"])
        for e in sorted(told, key=lambda e: e["player"])
    ]


ALL_WAYS = [
    ("home", "Galli", "in", None), ("home", "Horn", "saved", "Wirth"), ("home", "Ibarra", "in", None),
    ("away", "Rossi", "woodwork", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "kicks"),
    [
        ("en", "In the shoot-out Galli converted, Rossi hit the bar, Horn's effort was saved by Wirth, before Ibarra sent "
               "the keeper the wrong way."),
        ("de", "Im Elfmeterschießen verwandelte Galli, Rossi traf nur die Latte, Horn scheiterte an Wirth, ehe Ibarra den "
               "Keeper in die falsche Ecke schickte."),
        ("es", "En la tanda, Galli convirtió, Rossi la estrelló en el larguero, Wirth le detuvo el disparo a Horn y Ibarra "
               "engañó al portero."),
        ("fr", "Lors de la séance de tirs au but, Galli a marqué, Rossi a trouvé la barre, la tentative de Horn a été "
               "repoussée par Wirth, avant que Ibarra ne prenne le gardien à contre-pied."),
        ("it", "Ai rigori Galli trasforma, Rossi colpisce la traversa, il tiro di Horn è parato da Wirth, prima che Ibarra "
               "spiazzi il portiere."),
        ("pt", "Nos pênaltis, Galli converteu, Rossi acertou o travessão, Wirth defendeu a cobrança de Horn e Ibarra "
               "deslocou o goleiro."),
    ],
)  # fmt: skip
def test_prose_tells_each_kick_of_a_shootout(language, kicks):
    match = match_with(language, kicks)
    assert kicks_of(match) == ALL_WAYS
    told = [(e["type"], e["player"]) for e in match["events"] if not e["type"].startswith("shootout_")]
    assert told == [("goal", "Jansen"), ("goal", "Tavares")]
    assert (match["home_score"], match["away_score"], match["shootout"]) == (1, 1, [4, 2])


MISSED_BY_TWO = [("home", "Ibarra", "in", None), ("away", "Rossi", "unknown", None), ("away", "Salas", "unknown", None)]


@pytest.mark.parametrize(
    ("language", "kicks"),
    [
        ("en", "Rossi and Salas missed in the shoot-out, while Ibarra scored the winning penalty."),
        ("de", "Im Elfmeterschießen verschossen Rossi und Salas, Ibarra verwandelte den entscheidenden."),
        ("es", "En la tanda de penaltis fallaron Rossi y Salas, y Ibarra marcó el decisivo."),
        ("fr", "Aux tirs au but, Rossi et Salas ont manqué leurs tentatives et Ibarra a offert la qualification aux siens."),
        ("it", "Ai rigori decisivi gli errori di Rossi e Salas, mentre Ibarra segna."),
        ("pt", "Nos pênaltis, Rossi e Salas desperdiçaram, e Ibarra marcou o decisivo."),
    ],
)  # fmt: skip
def test_what_two_did_is_told_once_for_both(language, kicks):
    assert kicks_of(match_with(language, kicks)) == MISSED_BY_TWO


@pytest.mark.parametrize(
    ("language", "kicks"),
    [
        ("en", "Penalties: Galli (scored), Rossi (saved), Ibarra (scored)."),
        ("de", "Elfmeterschießen: Galli (verwandelt), Rossi (gehalten), Ibarra (verwandelt)."),
        ("es", "Tanda de penaltis: Galli (gol), Rossi (parado), Ibarra (gol)."),
        ("fr", "Tirs au but : Galli (réussi), Rossi (arrêté), Ibarra (réussi)."),
        ("it", "Sequenza rigori: Galli (gol), Rossi (parato), Ibarra (gol)."),
        ("pt", "Pênaltis: Galli (gol), Rossi (defendido), Ibarra (gol)."),
    ],
)
def test_a_row_tells_each_kick_in_brackets(language, kicks):
    expected = [("home", "Galli", "in", None), ("home", "Ibarra", "in", None), ("away", "Rossi", "saved", None)]
    assert kicks_of(match_with(language, kicks)) == expected


def test_a_row_of_running_scores_names_who_scored():
    kicks = "Shoot-out: Galli 1-0, Rossi hit the post, Horn 2-0, Salas saved by Holm, Ibarra 3-0."
    assert kicks_of(match_with("en", kicks)) == [
        ("home", "Galli", "in", None), ("home", "Horn", "in", None), ("home", "Ibarra", "in", None),
        ("away", "Rossi", "woodwork", None), ("away", "Salas", "saved", "Holm"),
    ]  # fmt: skip


def test_a_keeper_who_saved_without_a_taker_named_missed_nothing():
    assert kicks_of(match_with("en", "In the shoot-out Holm saved superbly to his left and Ibarra scored.")) == [
        ("home", "Ibarra", "in", None)
    ]


def test_a_match_that_was_won_had_no_shootout():
    text = OPENINGS["en"].replace("1-1 Hull City ({} on penalties)", "2-1 Hull City").replace("{}", "{0}")
    text = text.format("Horn missed on penalties.") + f"\n\nLeeds United: {HOME}.\nHull City: {AWAY}.\n"
    assert kicks_of(read(text)["matches"][0]) == []


@pytest.mark.parametrize(
    ("language", "goal", "saved"), [("fr", "réussi", "arrêté"), ("it", "gol", "parato"), ("es", "gol", "parado")]
)
def test_rows_of_outcomes_in_brackets_are_kicks_whatever_heads_them(language, goal, saved):
    rows = f"\n\nLeeds United: Galli ({goal}), Horn ({saved}), Ibarra ({goal}).\n"
    match = match_with(language, rows)
    assert kicks_of(match) == [
        ("home", "Galli", "in", None),
        ("home", "Horn", "saved", None),
        ("home", "Ibarra", "in", None),
    ]


GERMAN_OPENINGS = [
    "Im Elfmeterschießen zeigten die ersten fünf Schützen dann keine Nerven.",
    "Dann trafen fünf von sechs Schützen.",
]


@pytest.mark.parametrize("opening", GERMAN_OPENINGS)
def test_a_whole_sentence_may_say_that_kicks_follow(opening):
    match = match_with("de", f"{opening} Für Leeds trafen Galli und Ibarra, für Hull Rossi.")
    assert [(side, who, how) for side, who, how, _ in kicks_of(match)] == [
        ("home", "Galli", "in"), ("home", "Ibarra", "in"), ("away", "Rossi", "in"),
    ]  # fmt: skip


def test_lines_of_a_ticker_tell_one_kick_each_by_the_score_it_made():
    ticker = (
        "90' Es geht in die Verlängerung.\n120' Ende, Elfmeterschießen vor der Nordtribüne.\n"
        "Galli beginnt für Leeds: trifft, 1:0.\nRossi: an die Latte!\nIbarra: humorlos, 2:0.\n"
    )
    assert kicks_of(match_with("de", ticker)) == [
        ("home", "Galli", "in", None), ("home", "Ibarra", "in", None), ("away", "Rossi", "woodwork", None),
    ]  # fmt: skip


DECISIVE = {
    "en": "Horn converted the decisive penalty.", "de": "Den entscheidenden Elfmeter verwandelte Horn.",
    "es": "Horn convirtió el penalti decisivo.", "fr": "Horn a transformé le penalty décisif.",
    "it": "Horn ha trasformato il rigore decisivo.", "pt": "Horn converteu o pênalti decisivo.",
}  # fmt: skip


@pytest.mark.parametrize("language", DECISIVE)
def test_the_decisive_penalty_ends_a_shootout_where_one_is_told(language):
    match = match_with(language, DECISIVE[language])
    assert kicks_of(match) == [("home", "Horn", "in", None)]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Jansen", "Tavares"]
    won = OPENINGS[language].format("4-2", DECISIVE[language]).partition("\n\n")[2].replace("Tavares", "Rossi")
    (match,) = read(f"Leeds United - Hull City 2:1\n\n{won}\n\nLeeds United: {HOME}.\nHull City: {AWAY}.\n")["matches"]
    assert ("Horn", "penalty") in [(e["player"], e["how"]) for e in match["events"] if e["type"] == "goal"]
