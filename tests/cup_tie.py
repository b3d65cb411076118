"""A cup tie told by three articles that disagree, in three languages, with events that have no minute."""

from datetime import date

from matches.models import Report

from .factories import cite, line_up, make_competition, make_event, make_match, make_source

HOME_ELEVEN = (
    *("Carlo Bassani", "Ivo Terzić", "Paolo Arcuri", "Gwenaël Le Goff", "Davide Sanna", "Mats Lindqvist"),
    *("Ermes Donà", "Bram van Oord", "Tomé Leirão", "Ángel Peñalver", "Rino Costa"),
)
AWAY_ELEVEN = (
    *("Sandro Vezzani", "Luka Kovačič", "Aldo Ferrante", "Yann Quéré", "Ottavio Riva", "Søren Dahlgaard"),
    *("Pietro Nardi", "Émile Hölm", "Jan de Wit", "Marek Świątek", "Nino Albore"),
)

ITALIAN = """Il Monteverde espugna il Lido

Coppa del Golfo, quarti di finale. Stadio dei Tigli, 14 febbraio 2024.

Aurora Lido (4-3-3): Bassani; Terzić, Arcuri (62' Meli), Le Goff, Sanna; Lindqvist, Donà, van Oord; \
Leirão, Peñalver, Costa.
Monteverde (3-4-1-2): Vezzani; Kovačič, Ferrante, Quéré; Riva, Dahlgaard, Nardi, Hölm; \
de Wit; Świątek (78' Zorzi), Albore.

Si comincia piano. Al 18' Donà calcia dal limite e Vezzani respinge con i pugni. Al 44' i padroni di casa passano: \
Terzić serve Leirão, che in diagonale fa uno a zero. La gioia dura poco, perché al 45'+2 de Wit di testa pareggia su \
traversone di Hölm.

Nella ripresa Arcuri stende Świątek in area: rigore, e al 57' de Wit non sbaglia. Cartellino giallo per Arcuri. \
Poco dopo protesta la panchina ospite e l'allenatore Brusa viene espulso.
"""

ENGLISH = """Late first-half drama sends Monteverde through

Monteverde beat Aurora Lido 2-1 in the quarter-finals of the Gulf Cup on Wednesday night, in front of 11,420 people.

Lido had more of the ball and took the lead when Leirão swapped passes with van Oord and shot low \
into the far corner. Two minutes into stoppage time de Wit headed in from Hölm's cross.

De Wit won it from the spot in the 58th minute after Arcuri had tripped Świątek; the referee looked at the screen \
before he gave it. Meli came on for Arcuri straight afterwards, in the 61st minute. Peñalver hit a post on 70 minutes.
"""

FRENCH = """Monteverde renverse l'Aurora

Buts : Leirão (45e) ; de Wit (45e+2, 57e sp).

Longtemps dominés, les visiteurs ont su attendre. Leirão ouvre la marque à la 45e minute d'un tir croisé, mais de Wit \
répond aussitôt de la tête (45e+2). Le même de Wit transforme un penalty à la 57e minute, pour une faute sur Świątek. \
Meli remplace Arcuri (62e), Zorzi relaie Świątek (78e).
"""

# Each event: its fields, and for each article that tells it the words and what they say.
EVENTS = [
    (
        {"type": "shot", "clock": "18", "period": 1, "side": "home", "how": "saved"},
        ("Ermes Donà", "Sandro Vezzani"),
        [("it", "Al 18' Donà calcia dal limite e Vezzani respinge con i pugni", {"clock": "18"})],
    ),
    (
        {"type": "goal", "clock": "45", "period": 1, "side": "home", "how": "open", "disputed": ["minute", "other"]},
        ("Tomé Leirão", "Ivo Terzić"),
        [
            ("it", "Al 44' i padroni di casa passano: Terzić serve Leirão", {"clock": "44", "other": "Terzić"}),
            (
                "en",
                "when Leirão swapped passes with van Oord",
                {"clock": "45", "other": "van Oord"},
            ),
            ("fr", "Leirão (45e)", {"clock": "45", "reasons": {"minute": "sheet"}}),
            ("fr", "Leirão ouvre la marque à la 45e minute d'un tir croisé", {"clock": "45", "main": False}),
        ],
    ),
    (
        {"type": "goal", "clock": "45+2", "period": 1, "side": "away", "how": "header"},
        ("Jan de Wit", "Émile Hölm"),
        [
            ("it", "al 45'+2 de Wit di testa pareggia su traversone di Hölm", {"clock": "45+2", "how": "header"}),
            ("en", "Two minutes into stoppage time de Wit headed in from Hölm's cross", {"clock": "45+2"}),
            ("fr", "de Wit répond aussitôt de la tête (45e+2)", {"clock": "45+2"}),
        ],
    ),
    (
        {"type": "penalty_awarded", "side": "away"},
        ("Marek Świątek", "Paolo Arcuri"),
        [
            ("it", "Arcuri stende Świątek in area: rigore", {}),
            ("en", "Arcuri had tripped Świątek", {}),
            ("fr", "pour une faute sur Świątek", {}),
        ],
    ),
    ({"type": "var_review"}, (None, None), [("en", "the referee looked at the screen before he gave it", {})]),
    (
        {"type": "goal", "clock": "57", "period": 2, "side": "away", "how": "penalty", "disputed": ["minute"]},
        ("Jan de Wit", None),
        [
            ("it", "rigore, e al 57' de Wit non sbaglia", {"clock": "57"}),
            ("en", "De Wit won it from the spot in the 58th minute", {"clock": "58"}),
            ("fr", "57e sp", {"clock": "57", "reasons": {"minute": "sheet"}}),
        ],
    ),
    (
        {"type": "substitution", "clock": "62", "period": 2, "side": "home", "disputed": ["minute"]},
        ("Fabio Meli", "Paolo Arcuri"),
        [
            ("it", "Arcuri (62' Meli)", {"clock": "62", "reasons": {"minute": "sheet"}}),
            ("en", "Meli came on for Arcuri straight afterwards, in the 61st minute", {"clock": "61"}),
            ("fr", "Meli remplace Arcuri (62e)", {"clock": "62"}),
        ],
    ),
    (
        {"type": "shot", "clock": "70", "period": 2, "side": "home", "how": "woodwork"},
        ("Ángel Peñalver", None),
        [("en", "Peñalver hit a post on 70 minutes", {"clock": "70"})],
    ),
    (
        {"type": "substitution", "clock": "78", "period": 2, "side": "away"},
        ("Gino Zorzi", "Marek Świątek"),
        [
            ("it", "Świątek (78' Zorzi)", {"clock": "78"}),
            ("fr", "Zorzi relaie Świątek (78e)", {"clock": "78"}),
        ],
    ),
    (
        {"type": "yellow_card", "side": "home"},
        ("Paolo Arcuri", None),
        [("it", "Cartellino giallo per Arcuri", {})],
    ),
    (
        {"type": "red_card", "side": "away"},
        ("Ugo Brusa", None),
        [("it", "l'allenatore Brusa viene espulso", {})],
    ),
]

FACTS = [
    ("home_score", "1-2", "en", "2-1"),
    ("date", "2024-02-14", "it", "14 febbraio 2024"),
    ("venue", "Stadio dei Tigli", "it", "Stadio dei Tigli"),
    ("attendance", "11420", "en", "11,420"),
    ("round", "quarti di finale", "it", "quarti di finale"),
    ("round", "quarter-finals", "en", "quarter-finals"),
]


def cup_tie():
    """The match between Aurora Lido and Monteverde, 1-2, with eleven events and three articles."""
    match = make_match(
        score=(1, 2),
        competition=make_competition(),
        season="2023-24",
        round="Quarter-finals",
        date=date(2024, 2, 14),
        venue="Stadio dei Tigli",
        attendance=11420,
        half_time_home=1,
        half_time_away=1,
        home_formation="4-3-3",
        away_formation="3-4-1-2",
    )
    sources = cup_sources()
    for source in sources.values():
        Report.objects.create(source=source, match=match, home_key="aurora lido", away_key="monteverde", data={})
    people = cup_people(match, sources["it"])
    for field, value, language, quote in FACTS:
        cite(sources[language], quote, match=match, field=field, value=value)
    for facts, (player, other), told in EVENTS:
        event = make_event(match, player=people.get(player), other=people.get(other), **facts)
        for language, quote, said in told:
            cite(sources[language], quote, event=event, type=event.type, **{"player": surname(player)} | said)
    return match


def cup_sources():
    """The three articles by language."""
    italian = make_source(
        "corriere-lido",
        ITALIAN,
        title="Il Monteverde espugna il Lido",
        publisher="Corriere del Lido",
        language="it",
    )
    english = make_source(
        "terrace-post",
        ENGLISH,
        title="Late first-half drama sends Monteverde through",
        publisher="The Terrace Post",
        url="https://terrace.example/gulf-cup",
        published=date(2024, 2, 15),
        author="M. Hale",
    )
    french = make_source(
        "tribune-sud", FRENCH, title="Monteverde renverse l'Aurora", publisher="Tribune du Sud", language="fr"
    )
    return {"it": italian, "en": english, "fr": french}


def cup_people(match, italian):
    """Everyone in the line-ups by name, cited from the Italian article."""
    people = line_up(match, "home", HOME_ELEVEN) | line_up(match, "away", AWAY_ELEVEN)
    people |= line_up(match, "home", ["Fabio Meli"], "substitute") | line_up(
        match, "away", ["Gino Zorzi"], "substitute"
    )
    people |= line_up(match, "away", ["Ugo Brusa"], "coach")
    for appearance in match.appearances.select_related("player"):
        if appearance.role != "coach":
            cite(italian, surname(appearance.player.name), appearance=appearance, field="role")
    return people


def surname(name):
    return name.split(" ", 1)[1] if name else ""
