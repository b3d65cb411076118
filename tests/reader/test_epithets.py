"""Words for somebody that do not name him mean the one person who fits, else nobody."""

import pytest

from seeds.reader import read

ITALIAN = """Serie A, il Torino batte il Verona

Torino-Verona 2-1

Il Torino torna a vincere davanti al proprio pubblico dopo un mese e mezzo di attesa e sale al nono posto.

{}

Torino: Milinkovic-Savic; Izzo, Bremer, Buongiorno; Singo, Pobega, Lukic, Vojvoda; Brekalo, Praet; Sanabria.
Verona: Montipò; Casale, Gunter, Ceccherini; Faraoni, Ilic, Tameze, Lazovic; Barak, Caprari; Simeone.
"""
FRENCH = """Ligue 1 : Reims domine Angers

Reims - Angers : 2-1

Le Stade de Reims a renoué avec la victoire devant son public, un mois après son dernier succès à domicile.

{}

Reims : Rajkovic - Foket, Faes, Abdelhamid, Konan - Matusiwa, Munetsi - Locko, Cajuste, Mbuku - Ekitike.
Angers : Petkovic - Cabot, Traoré, Thomas, Doumbia - Mangani, Mendy - Boufal, Fulgini, Cho - Bahoken.
"""


def told(report, sentences):
    """{(type, minute, player)} of what the sentences tell in a report."""
    matches = read(report.format(sentences))["matches"]
    return {(e["type"], e["minute"], e["player"]) for e in matches[0]["events"]}


@pytest.mark.parametrize(
    ("sentences", "player"),
    [
        ("Al 12' segna Sanabria di testa. Il paraguaiano calcia fuori al 20'.", "Sanabria"),
        ("L'olandese Tameze corre molto. Al 12' segna Sanabria. L'olandese calcia fuori al 20'.", "Tameze"),
        ("Il croato Brekalo segna al 12'. L'attaccante calcia fuori al 20'.", "Brekalo"),
        (
            "Il croato Brekalo e il croato Vojvoda partono bene. Al 12' segna Sanabria. Il croato calcia fuori al 20'.",
            None,
        ),
        ("Al 12' entra Pobega per Lukic. Segna Sanabria. Il neoentrato calcia fuori al 20'.", "Pobega"),
    ],
)
def test_an_italian_epithet_means_the_one_who_fits(sentences, player):
    assert {who for kind, minute, who in told(ITALIAN, sentences) if minute == 20} <= {player}


@pytest.mark.parametrize(
    ("sentences", "player"),
    [
        ("Ekitike ouvrait le score (12e). L'attaquant français frappait à côté (20e).", "Ekitike"),
        ("Le milieu belge Foket relançait. Ekitike ouvrait le score (12e). Le Belge frappait à côté (20e).", "Foket"),
        ("Ekitike ouvrait le score (12e). Le Rémois frappait à côté (20e).", "Ekitike"),
        ("Locko relançait. Entré à la place de Mbuku, le milieu frappait à côté (20e).", "Locko"),
        (
            "Le milieu Cajuste relançait. Le milieu belge Foket centrait. Le milieu belge frappait à côté (20e).",
            "Foket",
        ),
        (
            "Ekitike ouvrait le score (12e). Cajuste et Foket relançaient. Faes centrait, le buteur frappait à côté (20e).",
            "Ekitike",
        ),
    ],
)
def test_a_french_epithet_means_the_one_who_fits(sentences, player):
    assert ("shot", 20, player) in told(FRENCH, sentences)


@pytest.mark.parametrize(
    "sentences",
    [
        "Le Belge Foket relançait. Le Danois frappait à côté (20e).",
        "Le Suisse Faes relançait. Le Belge Foket centrait. Pour le Danois, c'était à côté (20e).",
        "Bahoken ouvrait le score (12e). Le Rémois frappait à côté (20e).",
    ],
)
def test_a_french_epithet_that_fits_nobody_means_nobody(sentences):
    assert {who for kind, minute, who in told(FRENCH, sentences) if minute == 20} <= {None}


def test_a_later_nation_is_told_from_the_one_that_somebody_was_called_by():
    sentences = "Ekitike ouvrait le score (12e). Le Danois frappait à côté (20e). Le Suisse frappait à côté (25e)."
    assert {who for kind, minute, who in told(FRENCH, sentences) if minute in (20, 25)} == {"Ekitike"}


def test_the_latter_is_who_came_on():
    sentences = (
        "Bahoken tirait à côté (20e). Il cédait sa place à Thioub, et c'est ce dernier qui, à la 80e, égalisait."
    )
    events = told(FRENCH, sentences)
    assert ("goal", 80, "Thioub") in events
    assert ("substitution", "Thioub") in {(kind, who) for kind, _, who in events}


def test_again_means_the_one_on_the_line_before_of_a_ticker():
    lines = [
        f"{m}' - {who} calcia fuori." for m, who in ((4, "L'olandese Oddi"), (11, "L'olandese Tani"), (16, "Orsi"))
    ]
    lines += ["27' - Botta di Oddi, palla alta.", "31' - Ancora l'olandese, girata di destro: fuori.", "90' - Finita."]
    (match,) = read("Carpi 1-0 Lecco\n\n" + "\n\n".join(lines))["matches"]
    assert ("shot", 31, "Oddi") in {(e["type"], e["minute"], e["player"]) for e in match["events"]}


@pytest.mark.parametrize(
    ("sentences", "scorer"),
    [
        ("Ekitike frappait à côté (5e). Peu après, le même joueur trompait Petkovic (20e).", "Ekitike"),
        ("Cajuste relançait. L'ancien Montpelliérain a trompé Petkovic (20e).", "Cajuste"),
        ("Cajuste relançait. Le meneur de jeu a trompé Petkovic à la 20e minute.", "Cajuste"),
        ("Ekitike et Mbuku relançaient. L'attaquant rémois Locko a trompé Petkovic (20e).", "Locko"),
        ("C'est l'Espagnol Ferran Orsini qui a trompé Petkovic à la 20e minute.", "Ferran Orsini"),
        ("L'égalisation est l'œuvre de Bahoken (20e).", "Bahoken"),
    ],
)
def test_who_scored_by_what_he_is(sentences, scorer):
    assert ("goal", 20, scorer) in told(FRENCH, sentences)


def test_a_number_that_nobody_is_known_by_leaves_the_goal_without_a_scorer():
    sentences = "Le public attendait. À la 20e, le numéro 9 a surgi pour catapulter au fond le centre de Mbuku."
    assert ("goal", 20, None) in told(FRENCH, sentences)


def test_the_latter_at_the_head_of_a_sentence_is_the_one_named_last_before():
    sentences = "Mbuku manquait le cadre après une remise de Locko. Ce dernier a trompé Petkovic (20e)."
    assert ("goal", 20, "Locko") in told(FRENCH, sentences)


GERMAN = """Bremen - Freiburg 2:1 (1:0)

{}

Bremen: Zetterer - Pieper, Stark, Jung - Weiser, Groß, Schmid, Deman - Bittencourt - Ducksch, Kownacki.
Freiburg: Atubolu - Sildillia, Ginter, Lienhart, Günter - Eggestein, Höfler - Doan, Grifo, Sallai - Höler.
"""


@pytest.mark.parametrize(
    ("sentences", "player"),
    [
        ("In der 12. Minute traf Ducksch. Der Stürmer schoss nach 20 Minuten vorbei.", "Ducksch"),
        (
            "Der Ungar Sallai begann stark. In der 12. Minute traf Ducksch. Der Ungar schoss nach 20 Minuten vorbei.",
            "Sallai",
        ),
        (
            "Ducksch leitete den Angriff ein und schloss ihn ab: Nach Pass von Schmid traf der Angreifer (20.).",
            "Ducksch",
        ),
    ],
)
def test_a_german_epithet_behind_its_article_means_somebody(sentences, player):
    assert player in {who for _, minute, who in told(GERMAN, sentences) if minute == 20}
