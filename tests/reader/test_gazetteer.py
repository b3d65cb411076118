"""The shipped names: well-formed, each meaning what it says, and the keys that tell which names are one side's."""

from collections import defaultdict
from itertools import chain

import pytest

from seeds.reader.gazetteer import (
    LANGUAGES,
    clubs,
    competition_index,
    competition_key,
    competitions,
    country_of,
    given_names,
    ground_index,
    is_generic_competition,
    name_index,
    nations,
    team_key,
)
from seeds.reader.gazetteer.data import expand, markers
from seeds.reader.tokens import fold
from seeds.reader.vocabulary import language_codes, load, words_of

# Names that several clubs go by; which is meant is seen only from the match.
SHARED = {
    "america", "arsenal", "atletico", "caldas", "chicago", "everton", "guarani", "inter", "linense", "liverpool",
    "mirandes", "nacional", "operario", "racing", "rio branco", "river", "river plate", "san jose", "san luis",
    "santos", "sao raimundo", "union", "vitoria", "wanderers",
}  # fmt: skip
FIELDS = {"also", "women", "reserves", "city", "grounds", *LANGUAGES}


def shared(pairs):
    """The names of (name, meaning) pairs that have several meanings."""
    meanings = defaultdict(set)
    for name, meaning in pairs:
        meanings[fold(name)].add(meaning)
    return {name for name, meant in meanings.items() if len(meant) > 1}


def all_lists():
    """Every list of names, with what it belongs to."""
    for club in clubs():
        yield from ((club.name, names) for names in (club.also, club.women, club.reserves, club.grounds))
        yield from ((club.name, club.nicknames(language)) for language in LANGUAGES)
    for nation in nations():
        by_language = chain(nation.names.values(), nation.demonyms.values(), nation.nicknames.values())
        yield from ((nation.name, names) for names in by_language)
    yield from ((competition.name, competition.names) for competition in competitions())


# The data


def test_every_name_has_letters_and_no_stray_signs():
    names = {name for _, listed in all_lists() for name in listed}
    assert not [name for name in names if not fold(name) or name != name.strip() or set(name) & set(",/@|")]


def test_no_list_repeats_a_name():
    assert not [(owner, names) for owner, names in all_lists() if len(set(names)) < len(names)]


def test_no_name_of_a_side_is_a_bare_number_or_letter():
    assert not [name for code in LANGUAGES for name in name_index(code).names if name.isdigit() or len(name) < 2]


def test_clubs_have_known_fields_a_country_and_a_town():
    assert not [club.name for club in clubs() if set(club.by) - FIELDS or not club.country or not club.city]


def test_no_two_clubs_have_one_name_unless_that_is_known():
    assert len({fold(club.name) for club in clubs()}) == len(clubs())
    assert shared((name, c.name) for c in clubs() for name in (c.name, *c.also)) == SHARED


def test_nations_are_named_in_every_language_and_no_club_is_called_like_one():
    assert not [nation.name for nation in nations() if not set(LANGUAGES) - {"nl"} <= set(nation.names)]
    named = {fold(name) for nation in nations() for names in nation.names.values() for name in names}
    assert not named & {fold(name) for club in clubs() for name in (club.name, *club.also)}


def test_no_two_nations_have_one_name():
    assert not shared((name, nation.name) for nation in nations() for names in nation.names.values() for name in names)


def test_a_name_of_several_competitions_is_listed_as_generic():
    names = shared((name, c.name) for c in competitions() for name in (c.name, *c.names))
    assert not [name for name in names if not is_generic_competition(name)]


def test_markers_know_the_languages():
    assert set(markers()["ordinary"]) == set(LANGUAGES) == set(markers()["native"])


def test_given_names_are_folded_words():
    assert len(given_names()) > 1500
    assert not [name for name in given_names() if name != fold(name) or " " in name]
    assert {"giovanni", "jose", "jurgen", "mohamed"} <= given_names()


# Keys


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Milan", ["AC Milan", "A.C. Milan", "Associazione Calcio Milan"]),
        ("Inter", ["FC Internazionale", "Inter Milan", "F.C. Internazionale Milano"]),
        ("Lazio", ["S.S. Lazio", "Lazio Rom"]),
        ("Bayern München", ["FC Bayern", "Bayern Munich", "Bayern Monaco", "Bayern de Munique", "Bayern Múnich"]),
        ("Barcelona", ["FC Barcelona", "Barça", "Barcellona"]),
        ("Manchester United", ["Man Utd", "Man. United", "ManU"]),
        ("Borussia Mönchengladbach", ["Gladbach", "M'gladbach", "Borussia M'gladbach"]),
        ("1. FC Köln", ["Köln", "Colonia", "FC Köln"]),
        ("Marseille", ["OM", "Olympique de Marseille", "Marsiglia"]),
        ("Atlético Madrid", ["Atleti", "Atlético de Madrid"]),
        ("Sporting CP", ["Sporting", "Sporting Lissabon"]),
        ("Atlético Mineiro", ["Atlético-MG", "Clube Atlético Mineiro"]),
        ("Peñarol", ["CA Peñarol", "Club Atlético Peñarol"]),
        ("Brasil", ["Brazil", "Brasile", "Brésil", "seleção brasileira", "Seleção do Brasil"]),
        ("Nederland", ["Olanda", "Pays-Bas", "Holland", "Países Bajos"]),
        ("Italia", ["Italie", "Nazionale italiana", "Italy"]),
        ("Milan femminile", ["AC Milan Women"]),
        ("Real Madrid Castilla", ["Real Madrid B", "Real Madrid II"]),
        ("Italia Under-21", ["Italy U21", "Italie U-21", "Nazionale italiana Under 21", "Italie Espoirs"]),
        ("Vis Pesaro", ["Vis Pesaro 1898", "US Vis Pesaro"]),
        ("Rosengård Kickers", ["FC Rosengård Kickers", "Rosengård Kickers 1921"]),
    ],
)
def test_names_of_one_side(name, others):
    assert {team_key(other) for other in others} == {team_key(name)}


@pytest.mark.parametrize(
    "names",
    [
        ("Milan", "Milan femminile", "Milan Primavera", "Milan Futuro", "Inter"),
        ("Barcelona", "Barcelona SC", "Barcelona B", "Espanyol"),
        ("Liverpool", "Liverpool Montevideo"),
        ("Italia", "Italia femminile", "Italia U21", "Italia U19"),
        ("River Plate", "River Plate Montevideo"),
        ("Georgia", "Georgia Southern"),
        ("Nacional", "Atlético Nacional", "Nacional da Madeira"),
        ("Austria Wien", "Österreich", "Austria Klagenfurt"),
        ("1860 München", "Bayern München"),
        ("Club Brugge", "Cercle Brugge"),
    ],
)
def test_sides_that_are_not_one(names):
    assert len({team_key(name) for name in names}) == len(names)


def test_keys_say_what_section_and_whether_national():
    assert team_key("AC Milan") == "milan"
    assert team_key("Milan Women") == "milan|women"
    assert team_key("Brasil") == "brazil|national"
    assert team_key("Seleção Brasileira Feminina Sub-20") == "brazil|national|u20|women"


def test_a_name_that_is_nothing_but_club_words_stays():
    assert team_key("FC") == "fc"
    assert team_key("Sporting B") == "sporting cp|reserves"
    assert team_key("") == ""


def test_country_of_a_club():
    assert country_of(team_key("AC Milan Women")) == "IT"
    assert country_of(team_key("Brasil")) == country_of(team_key("Nobody's XI")) == ""


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Coppa Italia", ["Coupe d'Italie", "Copa de Italia", "TIM Cup", "Coppa Italia Frecciarossa 2023-24"]),
        ("Champions League", ["UEFA Champions League 2012/13", "Ligue des champions", "Liga dos Campeões"]),
        ("World Cup", ["Mondiali 2010", "Mundial Rusia 2018", "Copa do Mundo da FIFA", "World Cup in Qatar"]),
        ("La Liga", ["LaLiga Santander", "LaLiga EA Sports"]),
        ("World Cup U-20", ["Mondiali Under 20", "Mundial Sub-20", "FIFA U-20 World Cup 2019"]),
        ("Women's World Cup", ["Mondiali femminili", "Frauen-WM", "Coupe du monde féminine"]),
        ("Friendly", ["amichevole", "match amical", "amistoso", "Testspiel"]),
        ("Coppa Italia Primavera", ["Coppa Italia Under 19"]),
    ],
)
def test_names_of_one_competition(name, others):
    assert {competition_key(other) for other in others} == {competition_key(name)}


def test_competitions_have_keys_of_their_own():
    keys = [competition_key(c.name) for c in competitions()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("name", "country", "full"),
    [
        ("Cup", "AT", "ÖFB-Cup"),
        ("Cup", "CH", "Schweizer Cup"),
        ("Liga", "PT", "Primeira Liga"),
        ("Premiership", "GB-ENG", "Premier League"),
        ("Premiership", "GB-SCT", "Scottish Premiership"),
        ("Série A", "BR", "Brasileirão"),
        ("Clausura 2018", "UY", "Primera División Uruguaya"),
    ],
)
def test_the_country_tells_which_competition_a_common_name_means(name, country, full):
    assert competition_key(name, country) == competition_key(full)
    assert is_generic_competition(name)


def test_a_generic_name_without_country_means_no_particular_competition():
    known = {competition_key(c.name) for c in competitions()}
    assert not known & {competition_key(name) for name in ("Cup", "Liga", "Pokal", "Primera División", "Premiership")}
    assert not is_generic_competition("Coppa Italia")


# Indexes


@pytest.mark.parametrize(
    ("language", "phrase", "side"),
    [
        ("it", "rossonere", "Milan"),
        ("it", "bergamaschi", "Atalanta"),
        ("fr", "bergamasques", "Atalanta"),
        ("en", "rossoneri", "Milan"),
        ("it", "reds", "Liverpool"),
        ("de", "bullen", "Red Bull Salzburg"),
        ("pt", "rubro negros", "Flamengo"),
        ("es", "colchoneros", "Atlético Madrid"),
        ("fr", "neerlandaises", "Netherlands"),
        ("de", "italienischen", "Italy"),
        ("pt", "canarinho", "Brazil"),
    ],
)
def test_nicknames(language, phrase, side):
    assert side in name_index(language).nicknames[phrase]


def test_a_shared_nickname_means_all_who_bear_it():
    assert {"Inter", "Atalanta", "Pisa"} <= set(name_index("it").nicknames["nerazzurri"])


def test_an_ordinary_word_is_no_name_by_itself():
    assert "como" in name_index("it").names
    assert "como" not in name_index("es").names and "Como" in name_index("es").nicknames["como"]
    assert "che" not in name_index("it").nicknames


@pytest.mark.parametrize("code", language_codes())
def test_no_phrase_is_a_frequent_word_of_its_language(code):
    frequent = words_of(load(code).stopwords)
    index = name_index(code)
    assert not frequent & index.names.keys()
    assert not frequent & index.nicknames.keys() - set(expand(markers()["ordinary"][code]))


def test_an_unknown_language_is_refused():
    with pytest.raises(KeyError):
        name_index("xx")


def test_grounds_and_competitions_by_phrase():
    assert set(ground_index()["san siro"]) == {"Milan", "Inter"}
    assert competition_index()["ligue des champions"] == "Champions League"
    assert competition_index()["cup"] == "Cup"
