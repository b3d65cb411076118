"""What happens in a made-up match, and how articles tell it: events, texts, and the passages that tell each."""

from dataclasses import dataclass, field
from random import Random

from .season import Fixture, Person

# Mean number in a match, and the chance that an article tells one.
KINDS = {
    "goal": (2.8, 0.9),
    "yellow_card": (3.6, 0.55),
    "red_card": (0.2, 0.9),
    "substitution": (6.4, 0.45),
    "shot": (8.6, 0.3),
    "missed_penalty": (0.1, 0.9),
    "penalty_awarded": (0.4, 0.6),
    "disallowed_goal": (0.5, 0.6),
    "injury": (0.7, 0.4),
    "var_review": (0.6, 0.5),
    "penalty_appeal": (0.6, 0.4),
}
MANNERS = {
    "goal": ["", "", "", "open", "header", "penalty", "free_kick"],
    "shot": ["saved", "off_target", "blocked", "woodwork", "saved", "off_target"],
    "disallowed_goal": ["offside", "foul", "handball", "offside"],
    "red_card": ["straight", "second_yellow"],
}
OPPONENTS = ("missed_penalty", "penalty_awarded", "penalty_appeal", "shot")  # whose second player is of the other side
SENTENCES = {
    "en": {
        "goal": "{minute}' {player} scores for {team} after the ball reached him in the box.",
        "yellow_card": "{minute}' {player} is booked for a late tackle in midfield.",
        "red_card": "{minute}' {player} is sent off and {team} go on with ten men.",
        "substitution": "{minute}' {team} change: {player} comes on for {other}.",
        "shot": "{minute}' {player} tries from outside the area and the keeper watches it.",
        "missed_penalty": "{minute}' {player} misses from the spot.",
        "penalty_awarded": "{minute}' Penalty for {team}: {player} is brought down.",
        "disallowed_goal": "{minute}' {player} has the ball in the net but the flag is up.",
        "injury": "{minute}' {player} stays on the ground and needs treatment.",
        "var_review": "{minute}' The referee looks at the screen after a challenge by {player}.",
        "penalty_appeal": "{minute}' {player} goes down and asks for a penalty in vain.",
    },
    "it": {
        "goal": "{minute}' Gol di {player}: il {team} passa su azione manovrata.",
        "yellow_card": "{minute}' Ammonito {player} per un fallo a metà campo.",
        "red_card": "{minute}' Espulso {player}, il {team} resta in dieci.",
        "substitution": "{minute}' Cambio nel {team}: entra {player}, esce {other}.",
        "shot": "{minute}' Ci prova {player} dal limite, il portiere controlla.",
        "missed_penalty": "{minute}' {player} sbaglia dal dischetto.",
        "penalty_awarded": "{minute}' Rigore per il {team}: steso {player}.",
        "disallowed_goal": "{minute}' Annullata la rete di {player}, bandierina alzata.",
        "injury": "{minute}' Resta a terra {player}, entrano i sanitari.",
        "var_review": "{minute}' L'arbitro va al monitor dopo un contrasto di {player}.",
        "penalty_appeal": "{minute}' {player} cade in area e protesta, si gioca.",
    },
    "fr": {
        "goal": "{minute}' But de {player} pour {team} après un long mouvement.",
        "yellow_card": "{minute}' Carton jaune pour {player} après une faute au milieu.",
        "red_card": "{minute}' {player} est exclu et {team} finit à dix.",
        "substitution": "{minute}' Changement à {team} : {player} remplace {other}.",
        "shot": "{minute}' {player} tente sa chance de loin, le gardien suit.",
        "missed_penalty": "{minute}' {player} manque son penalty.",
        "penalty_awarded": "{minute}' Penalty pour {team}, {player} est fauché.",
        "disallowed_goal": "{minute}' Le but de {player} est refusé, drapeau levé.",
        "injury": "{minute}' {player} reste au sol et se fait soigner.",
        "var_review": "{minute}' L'arbitre va voir l'écran après un duel de {player}.",
        "penalty_appeal": "{minute}' {player} tombe dans la surface et réclame en vain.",
    },
}
PADDING = {
    "en": "It was an evening of patience in front of a crowd that waited long for the first chance, and the wind did not help.",
    "it": "È stata una serata di pazienza davanti a un pubblico che ha atteso a lungo la prima occasione, e il vento non ha aiutato.",
    "fr": "Ce fut un soir de patience devant un public qui attendit longtemps la première occasion, et le vent n'aida personne.",
}
LANGUAGES = ["it"] * 6 + ["en"] * 3 + ["fr"]
PUBLISHERS = [
    "Il Corriere del Campo",
    "The Morning Post",
    "La Gazzetta Nuova",
    "Le Quotidien",
    "Sport Sera",
    "Match Weekly",
]
ARTICLES = [1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 8]  # about a match


@dataclass(eq=False)
class Happening:
    type: str
    how: str
    minute: int
    side: str
    player: Person
    other: Person | None
    disputed: bool = False
    claims: list = field(default_factory=list)  # (article, passage)


@dataclass
class Passage:
    """Where an article tells something; `minute` and names as it gives them."""

    start: int
    quote: str
    minute: int | None = None
    player: str = ""
    other: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.quote)


@dataclass(eq=False)
class Article:
    language: str
    publisher: str
    lines: list[str] = field(default_factory=list)
    length: int = 0
    facts: Passage | None = None
    line_ups: dict[str, list[Passage]] = field(default_factory=dict)  # by side and part
    told: list[tuple[Happening, Passage]] = field(default_factory=list)

    def add(self, line: str) -> Passage:
        start, self.length = self.length, self.length + len(line) + 1
        self.lines.append(line)
        return Passage(start, line)

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"


@dataclass
class Played:
    fixture: Fixture
    elevens: dict[str, list[Person]]
    benches: dict[str, list[Person]]
    events: list[Happening]
    articles: list[Article]

    def goals(self, side: str, until: int = 120) -> int:
        return sum(e.type == "goal" and e.side == side and e.minute <= until for e in self.events)


def play(random: Random, fixture: Fixture) -> Played:
    """Play a match and let articles tell it."""
    elevens, benches = {}, {}
    for side, squad in (("home", fixture.home_squad), ("away", fixture.away_squad)):
        chosen = random.sample(squad[:15], 8) + random.sample(squad[15:], 3)
        elevens[side], benches[side] = chosen, [one for one in squad if one not in chosen][:7]
    played = Played(fixture, elevens, benches, happenings(random, elevens, benches), [])
    played.articles = [article(random, played) for _ in range(random.choice(ARTICLES))]
    if any(not event.claims for event in played.events):
        tell(random, played, played.articles[0], [event for event in played.events if not event.claims])
    for event in played.events:
        told = [passage.minute for _, passage in event.claims]
        event.disputed = len(set(told)) > 1
    return played


def happenings(random, elevens, benches) -> list[Happening]:
    found = []
    minutes = random.sample(range(1, 90), 89)
    waiting = {side: random.sample(bench, len(bench)) for side, bench in benches.items()}
    for kind, (mean, _) in KINDS.items():
        for _ in range(sum(random.random() < mean / 12 for _ in range(12))):
            side = random.choice(("home", "home", "away"))
            against = "away" if side == "home" else "home"
            if kind == "substitution" and not waiting[side]:
                continue
            player = waiting[side].pop() if kind == "substitution" else random.choice(elevens[side])
            other = None
            if kind == "substitution" or (kind == "goal" and random.random() < 0.4):
                other = random.choice([one for one in elevens[side] if one is not player])
            elif kind in OPPONENTS and random.random() < 0.3:
                other = random.choice(elevens[against])
            how = random.choice(MANNERS.get(kind, [""]))
            found.append(Happening(kind, how, minutes.pop(), side, player, other))
    return sorted(found, key=lambda event: event.minute)


def article(random, played: Played) -> Article:
    fixture = played.fixture
    made = Article(random.choice(LANGUAGES), random.choice(PUBLISHERS))
    made.facts = made.add(
        f"{fixture.home.name} {played.goals('home')}-{played.goals('away')} {fixture.away.name}, "
        f"{fixture.tournament.name}, {fixture.day}, {fixture.referee.name}, {made.publisher} {random.randrange(10**6)}"
    )
    if random.random() < 0.12:
        for side in ("home", "away"):
            for part, people in (("lineup", played.elevens[side]), ("bench", played.benches[side])):
                line = made.add(", ".join(one.name for one in people) + ".")
                made.line_ups[f"{side}_{part}"] = list(names_in(line, people))
    tell(random, played, made, [event for event in played.events if random.random() < KINDS[event.type][1]])
    while made.length < 900:
        made.add(PADDING[made.language])
    return made


def names_in(line: Passage, people):
    start = line.start
    for one in people:
        yield Passage(start, one.name, player=one.name)
        start += len(one.name) + 2


def tell(random, played, made, events) -> None:
    for event in events:
        # One article of three or more is a minute off now and then: the others have the majority.
        off = len(event.claims) == 2 and random.random() < 0.15
        minute = event.minute + 1 if off else event.minute
        player = event.player.last if random.random() < 0.3 else event.player.name
        other = event.other.name if event.other else ""
        team = getattr(played.fixture, event.side).name
        sentence = SENTENCES[made.language][event.type]
        passage = made.add(sentence.format(minute=minute, player=player, other=other, team=team))
        passage.minute, passage.player, passage.other = minute, player, other
        made.told.append((event, passage))
        event.claims.append((made, passage))
