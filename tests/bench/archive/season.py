"""Football made up for the bench: countries with a league and a cup, clubs with squads that change, a fixture list.

Pure: a random generator in, fixtures out. Few leagues have many seasons and many have few; so have clubs and people.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations, islice
from random import Random

LEAGUE, CUP = 20, 32  # clubs in one season
FIXTURES = LEAGUE * (LEAGUE - 1) + CUP - 1  # of one country's season
SQUAD = 25
NEW_A_SEASON = 0.18  # of a squad
TRANSFERRED = 0.3  # of those who come: the others never played before
LAST_SEASON, MOST_SEASONS = 2025, 60

SYLLABLES = (
    "bor riv mon cal tor pel gar sal ver lud fon cor bel tar mur ner pas gal vol zan dor mel ros ste bra cas",
    "ga ve li mo na ri se to lo di ma re nu pa ti go",
    "lto none sco vara reni dola mese ntino rzo stra llano ghera nco ssi vedi rgo tti nara lungo zate",
)
HEADS, MIDDLES, TAILS = (syllables.split() for syllables in SYLLABLES)
GIVEN_NAMES = """
    Aldo Bruno Carlo Dario Enzo Fabio Gianni Igor Lorenzo Marco Jean Luc Pierre Yann Hugo Jack Owen Harry Callum Liam
    Diego Javier Pablo Sergio Iker Jonas Lukas Felix Moritz Tim João Rui Tiago Nuno Caio Daan Sem Bram Joost Ruud
    Anton Boris Cedric Denis Emil Fredrik Goran Henrik Ivan Josip Karel Leon Milan Nikola Oskar Petr Radek Stefan
    Tomáš Viktor Walter Xavi Zoran Adem Bilal Cenk Deniz Emre Ferhat Gökhan Hakan Ilkay Kerem Mehmet Nuri Onur
"""
GIVEN = GIVEN_NAMES.split()


@dataclass(eq=False)
class Person:
    number: int
    given: str
    last: str

    @property
    def name(self) -> str:
        return f"{self.given} {self.last}"


@dataclass(eq=False)
class Club:
    number: int
    name: str
    squad: list[Person] = field(default_factory=list)
    coach: Person | None = None


@dataclass(eq=False)
class Tournament:
    number: int
    name: str


@dataclass
class Fixture:
    tournament: Tournament
    season: str
    round: str
    day: date
    home: Club
    away: Club
    home_squad: list[Person]
    away_squad: list[Person]
    coaches: tuple[Person, Person]
    referee: Person


class World:
    """Everybody there is, numbered as they come."""

    def __init__(self, random: Random):
        self.random = random
        self.people: list[Person] = []
        self.clubs: list[Club] = []
        self.tournaments: list[Tournament] = []
        self.free: list[Person] = []  # without a club
        self.taken: set[str] = set()

    def word(self) -> str:
        return (self.random.choice(HEADS) + self.random.choice(MIDDLES) + self.random.choice(TAILS)).capitalize()

    def unused(self, make) -> str:
        """Return a name that nobody has yet; longer ones once the short ones run out."""
        while (name := make()) in self.taken:
            if self.random.random() < 0.2:
                name = f"{name}{self.random.choice(MIDDLES)}"
                if name not in self.taken:
                    break
        self.taken.add(name)
        return name

    def person(self) -> Person:
        given, last = self.unused(lambda: f"{self.random.choice(GIVEN)} {self.word()}").split(" ")
        self.people.append(Person(len(self.people) + 1, given, last))
        return self.people[-1]

    def club(self) -> Club:
        self.clubs.append(Club(len(self.clubs) + 1, self.unused(self.word)))
        return self.clubs[-1]

    def tournament(self, kind: str, country: str) -> Tournament:
        self.tournaments.append(Tournament(len(self.tournaments) + 1, f"{kind} {country}"))
        return self.tournaments[-1]


def fixtures(world: World, number: int) -> Iterator[Fixture]:
    """Yield so many fixtures, the earliest first within each country."""
    return islice((one for seasons in seasons_by_country(number) for one in country(world, seasons)), number)


def seasons_by_country(number: int) -> list[int]:
    """Return how many seasons each country has, so that together they have enough fixtures: the first has most."""
    needed = -(-number // FIXTURES)
    weights = [(rank + 1) ** -0.7 for rank in range(max(1, needed // 12))]
    seasons = [min(MOST_SEASONS, -int(-needed * weight // sum(weights))) for weight in weights]
    return seasons + [1] * max(0, needed - sum(seasons))


def country(world: World, seasons: int) -> Iterator[Fixture]:
    name = world.unused(world.word)
    league, cup = world.tournament("Lega", name), world.tournament("Coppa", name)
    clubs = [world.club() for _ in range(CUP)]
    referees = [world.person() for _ in range(18)]
    for year in range(LAST_SEASON - seasons + 1, LAST_SEASON + 1):
        for club in clubs:
            renew(world, club)
        yield from season(world, clubs, (league, cup), referees, year)
        relegated, promoted = world.random.sample(range(LEAGUE), 3), world.random.sample(range(LEAGUE, CUP), 3)
        for down, up in zip(relegated, promoted, strict=True):
            clubs[down], clubs[up] = clubs[up], clubs[down]


def renew(world: World, club: Club) -> None:
    """Let some of a squad go and others come, no two of one last name; now and then another coach."""
    leaving = {one for one in club.squad if world.random.random() < NEW_A_SEASON}
    squad = [one for one in club.squad if one not in leaving]
    lasts = {one.last for one in squad}
    while len(squad) < SQUAD:
        fits = world.free and world.random.random() < TRANSFERRED and world.free[-1].last not in lasts
        one = world.free.pop() if fits else world.person()
        if one.last not in lasts:
            squad.append(one)
            lasts.add(one.last)
    club.squad = squad
    world.free = [*leaving, *world.free[:200]]
    if club.coach is None or world.random.random() < 0.4:
        club.coach = world.person()


def season(world, clubs, tournaments, referees, year) -> Iterator[Fixture]:
    league, cup = tournaments
    title, start = f"{year - 1}-{year % 100:02}", date(year - 1, 8, 20)

    def fixture(tournament, part, day, home, away):
        squads = home.squad[:], away.squad[:]
        coaches, referee = (home.coach, away.coach), world.random.choice(referees)
        return Fixture(tournament, title, part, day, home, away, *squads, coaches, referee)

    pairs = list(combinations(clubs[:LEAGUE], 2))
    world.random.shuffle(pairs)
    for number, (home, away) in enumerate(pairs + [(away, home) for home, away in pairs]):
        part = number // (LEAGUE // 2)
        yield fixture(league, str(part + 1), start + timedelta(7 * part), home, away)
    left = world.random.sample(clubs, CUP)
    for part, day in (
        ("Round of 32", 30),
        ("Round of 16", 80),
        ("Quarter-finals", 150),
        ("Semi-finals", 200),
        ("Final", 260),
    ):
        pairs = list(zip(left[::2], left[1::2], strict=True))
        for home, away in pairs:
            yield fixture(cup, part, start + timedelta(day), home, away)
        left = [world.random.choice(pair) for pair in pairs]
