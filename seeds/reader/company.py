"""Whose side people are of by the company they keep in a sentence: sides and people named beside them, coaches.

Weights are log-odds (see beliefs.py), about as often right as the evidence was in articles of all languages.
"""

import math
from functools import cache
from itertools import pairwise

from .actors import actor
from .beliefs import Beliefs, Group
from .coaches import by_result, owned_side, side_told, stands_for_side
from .fouls import in_contact
from .nearby import person_after, person_before, verb_of
from .people import Person
from .scene import Item, Scene
from .teams import OPPOSITE
from .vocabulary import Language, title_words, words_of

CLAUSE_ENDS = (";", ":")
FAR_VICTOR = 6  # items from a word for losing to the side that won
SHORT = 3  # letters of an article
OWNS = 3.0  # "P's Rangers"
BESIDE = 4.0  # "the Rangers goalkeeper P", "P (Halberstadt)"
SPEAKS = {
    "own": 3.0,
    "toward": 1.2,
    "place": -1.2,
    "keeper": -3.0,
    "faced": -3.0,
}  # a side in that part, of those acting there
ACTS = 1.5  # somebody named there is of those acting,
KEEPS = -0.5  # a goalkeeper rather not,
SUFFERS = -1.0  # nor somebody it is done to
GOES_ON, GOES_ON_BEHIND = 1.0, 0.5  # the next sentence tells of the same side; one behind a blank line less
OF_FIRST = 0.2  # of that, rather of those whom the sentence before told of first; the rest, last
FOCUS = 0.2  # for each doubling or so of how often one side is named more than the other
ACROSS = 2.0  # "at the other end"
TOPIC = 1.7  # of one that names only the side, the next no side
NEXT_CLAUSE = 3.0
FACES = 1.5  # "the team of P" and a side named behind it
DIVIDED = 3.0  # "P and P for the hosts, P for the visitors", said by one word between them
TURNS = 0.7  # "T attacks, but P"; not "the goalkeeper saves, but P"
LISTED = 2.0  # "P, P and P"
BOOKED = 0.2  # of what else stands together says where a sentence without a side lists whoever was booked
SERVES = 2.0
COACH_LEADS, COACH_GOES_ON = 1.0, 1.0
RESULT = 1.5  # "the men of P won"
COACHES = 4.0  # two coaches are opponents,
KEEPERS = 2.0  # two goalkeepers rather
COLOURS = 3.0  # those called by their colours act where these are named; two such are opponents


def hear_scenes(
    beliefs: Beliefs, scenes: list[Scene], final: tuple[int, int] | None, own_goals: set[tuple[int, int]]
) -> None:
    """What the words beside the names tell; of coaches also by the result. Whoever turned a ball into his own net,
    (scene, person) by identity, is as likely of either side that his sentence names.
    """
    last: tuple[Scene, list[Group]] | None = None
    colours: dict[str, Group] = {}
    for scene in scenes:
        _hear_titles(beliefs, scene)
        groups = _hear_groups(beliefs, scene, colours, own_goals)
        unknown = scene.has(scene.language.home_side, scene.language.away_side)  # "the hosts", whoever they are
        if last is not None and groups and scene.kind == "prose" and not unknown:
            same, weight = _goes_on(last[0], scene)
            early = 0.0 if _begins_with_coach(scene) else OF_FIRST
            beliefs.tie(last[1][0], groups[0], same, weight * early)
            beliefs.tie(last[1][-1], groups[0], same, weight * (1 - early))
        if not _is_result(scene):
            last = (scene, groups) if groups and scene.kind == "prose" else None
        _hear_lists(beliefs, scene)
        _hear_passes(beliefs, scene)
    if len(colours) == 2:
        one, other = colours.values()
        beliefs.tie(one, other, False, COLOURS)
    _hear_leaders(beliefs, scenes, final)
    _hear_keepers(beliefs, scenes)
    _hear_focus(beliefs, scenes)


def _hear_keepers(beliefs: Beliefs, scenes: list[Scene]) -> None:
    """The only two goalkeepers of a text are opponents."""
    named = {id(p): p for scene in scenes for i in scene.people() if "keeper" in (p := scene.items[i].value).roles}
    if len(named) == 2:
        one, other = named.values()
        beliefs.tie(one, other, False, KEEPERS)


def _hear_focus(beliefs: Beliefs, scenes: list[Scene]) -> None:
    """A text tells a little more of the men of the side that it names more."""
    sides = [scene.items[i].value.side for scene in scenes for i in _parts(scene)]
    focus = math.log((sides.count("home") + 1) / (sides.count("away") + 1))
    for group in [member for member in beliefs.people.values() if isinstance(member, Group)]:
        beliefs.vote(group, "home", FOCUS * focus)


def _begins_with_coach(scene: Scene) -> bool:
    """Whether "the team of P" is who a sentence is about: rather the side that was named last."""
    people = scene.people()
    return bool(people) and "coach" in scene.items[people[0]].value.roles


def _is_result(scene: Scene) -> bool:
    """Whether a sentence is a result alone, "T - T 2-1.": it tells nothing of either side."""
    return not scene.people() and "".join(item.shadow for item in scene.items[:4]) in ("T-TS", "T–TS", "T:TS")


def _goes_on(before: Scene, scene: Scene) -> tuple[bool, float]:
    """Whether a sentence tells of the same side as the one before, and how likely that is."""
    if scene.has(scene.language.across):
        return False, ACROSS
    if not before.people() and not scene.of_kind("team"):
        return True, TOPIC
    return True, GOES_ON_BEHIND if scene.start - before.end > 1 else GOES_ON


# --- sides beside names ----------------------------------------------------------------------------------------------


def _hear_titles(beliefs: Beliefs, scene: Scene) -> None:
    """ "The Rangers goalkeeper P", "P (Halberstadt)", and whose side it is: "P's Rangers"."""
    for i in scene.people():
        if (side := owned_side(scene, i)) is not None:
            beliefs.vote(scene.items[i].value, side, OWNS)
        if (team := _attribute(scene, i)) is not None:
            beliefs.vote(scene.items[i].value, scene.items[team].value.side, BESIDE)


def _hear_groups(
    beliefs: Beliefs, scene: Scene, colours: dict[str, Group], own_goals: set[tuple[int, int]]
) -> list[Group]:
    """Those who act in one clause are of one side, rather: of the one it names; where it names both, each has those
    behind it. The next clause goes on about the same side, behind a "but" rather about the other.
    """
    parts = _parts(scene)
    groups: list[Group] = []
    acting: str | None = None  # a side, or a colour
    led: Group | None = None  # those who act where "the team of P" does
    last = 0
    shown = {i: colour for i in range(1, len(scene.items)) if (colour := _colour(scene, i))}
    turns = {first for first, _ in scene.hits(scene.language.contrast)}
    divides = (
        {first for first, _ in scene.hits(scene.language.mark_between_sides)} if len(scene.people()) > 1 else set()
    )
    for i in sorted({*parts, *scene.people(), *shown}):
        meant = _meant(scene, parts, i)
        parted = any(item.shadow in CLAUSE_ENDS for item in scene.items[last:i])
        turned = any(k in turns for k in range(last + 1, i))
        divided = bool(groups) and not divides.isdisjoint(range(last + 1, i))
        other = meant is not None and meant == OPPOSITE.get(acting or "")
        other = other or (i in shown and acting is not None and acting != shown[i])
        faces = meant is not None and acting is None and bool(groups) and led is groups[-1]
        if not groups or parted or turned or other or faces or divided:
            groups.append(Group())
            if divided:
                beliefs.tie(groups[-2], groups[-1], False, DIVIDED)
            if faces:
                beliefs.tie(groups[-2], groups[-1], False, FACES)
            if len(groups) > 1 and (parted or turned):
                saved = isinstance(before := scene.items[last].value, Person) and "keeper" in before.roles
                beliefs.tie(groups[-2], groups[-1], saved or not turned, TURNS if turned else NEXT_CLAUSE)
            acting = None
        if meant is not None:
            acting = meant
            beliefs.vote(groups[-1], meant, abs(SPEAKS[parts[i]]))
        elif i in shown:
            acting = acting or shown[i]
            beliefs.tie(groups[-1], colours.setdefault(shown[i], Group()), True, COLOURS)
        elif (id(scene), id(scene.items[i].value)) not in own_goals:
            _hear_member(beliefs, scene, i, groups[-1], facing="keeper" in parts.values())
            led = groups[-1] if stands_for_side(scene, i) else led
        last = i
    return groups


def _colour(scene: Scene, i: int) -> str | None:
    """The colours by which a word calls a side: two in one word, "biancoverde", or one behind an article of several."""
    stems, word = _colours(scene.language), scene.items[i].shadow
    if scene.items[i].kind != "word" or not word.startswith(stems):
        return None
    first = next(stem for stem in stems if word.startswith(stem))
    several = scene.items[i - 1].shadow in words_of(scene.language.several)
    return word[:-1] if several or any(stem in word[len(first) :] for stem in stems) else None


@cache
def _colours(language: Language) -> tuple[str, ...]:
    return tuple(sorted(words_of(language.colours)))


def _meant(scene: Scene, parts: dict[int, str], i: int) -> str | None:
    """Who acts where a side is named: itself, or the other one."""
    if i not in parts:
        return None
    side: str = scene.items[i].value.side
    return side if SPEAKS[parts[i]] > 0 else OPPOSITE[side]


def _hear_member(beliefs: Beliefs, scene: Scene, i: int, group: Group, facing: bool) -> None:
    """What his place in a clause tells of somebody; `facing` where it is a goalkeeper who acts: "saves from P"."""
    person: Person = scene.items[i].value
    if (person.is_official and "coach" not in person.roles) or i in in_contact(scene):
        return  # either may be of those acting, "a contact between P and P"
    against = scene.case(i) in ("on", "against") and not facing and not _scores_there(scene, i)
    against = against and scene.items[i - 1].shadow not in scene.language.beside
    if against and _shown_card(scene, i):
        return
    if against and "coach" in person.roles:
        return  # "the pressure mounts on P": of his own side as likely
    suffers = against or ("coach" in person.roles and _owns_place(scene, i))
    weight = SUFFERS if suffers else KEEPS if "keeper" in person.roles else ACTS
    beliefs.tie(group, person, True, weight)


def _lists_booked(scene: Scene) -> bool:
    """Whether a sentence lists men as booked, of whom either side may have some, and names neither side."""
    listed = any(_in_list(scene, a, b) for a, b in pairwise(scene.people()))
    return listed and scene.has(scene.language.yellow) and not scene.of_kind("team")


def _scores_there(scene: Scene, i: int) -> bool:
    """Whether a side's goal or chance is what stands right before somebody: "segna con P" is no "against P"."""
    words = scene.language
    return any(
        after in (i, i - 1) for field in (words.goal_by, words.goal, words.chance) for _, after in scene.hits(field)
    )


def _shown_card(scene: Scene, i: int) -> bool:
    """Whether it is a card that is "against" somebody, which tells nothing of who acts: "nach der Roten Karte gegen P"."""
    words = scene.language
    cards = (words.yellow, words.second_yellow, words.red)
    return any(after in (i, i - 1) for field in cards for _, after in scene.hits(field))


def _parts(scene: Scene) -> dict[int, str]:
    """The part that each of the two sides has where it is named, in order, save where it is somebody's title.

    It is played against ("faced"), attacked where it stands ("place", "keeper"), what somebody or something comes to
    ("toward"), or else acts itself ("own").
    """
    words = scene.language
    titles = {_attribute(scene, i) for i in scene.people()}
    dated = scene.items[0].loud and [item.shadow for item in scene.items[1:2]][:1] in (["("], ["–"], ["—"])
    teams = [
        i for i in scene.of_kind("team")[dated:] if i not in titles and own_side(scene.items[i])
    ]  # "SEATTLE (AP) P"
    parts = {i: "toward" if scene.case(i) == "to" else "own" for i in teams}
    for part, phrases in (("place", words.side_places), ("keeper", words.keeper), ("faced", words.versus)):
        for first, after in scene.hits(phrases) if parts else ():
            behind = [i for i in range(after, after + 4) if _only_words(scene, after, i)]  # "the box of the T"
            before = [i for i in (first - 1, first - 2) if _only_words(scene, i + 1, first)]  # "the T box"
            for i in (*(before if part != "faced" else ()), *behind):
                if i in parts and not (part == "place" and parts[i] == "toward"):  # "a goal for T" is its own
                    parts[i] = part
    named = [i for i, item in enumerate(scene.items) if item.kind in ("team", "person")]
    for first, after in scene.hits(words.wins) if parts else ():  # "P beat T"
        beaten = next((i for i in named if i >= after), -1)
        if beaten in parts and named[0] < first and beaten < after + 4 and _is_object(scene, after, beaten):
            parts[beaten] = "faced"
            parts |= {beaten + 1: "faced"} if parts.get(beaten + 1) == "own" else {}  # "beat the hosts T"
    for i in parts if scene.of_kind("score") else ():  # "drew 1-1 with T"
        parts[i] = "faced" if scene.case(i) == "against" and parts[i] == "own" else parts[i]
    for first, after in scene.apart(words.loses, words.loses_not) if parts else ():  # "P lost 2-0 to T"
        victor = next((i for i in named if i >= after), -1)
        if victor in parts and named[0] < first and victor < after + FAR_VICTOR and scene.case(victor):
            parts[victor] = "faced"
    for first, _ in scene.hits(words.pressed) if parts else ():  # "T wobbles: P"
        parts |= {
            i: "faced" for i in (first - 1, first - 2) if parts.get(i) == "own" and _only_words(scene, i + 1, first)
        }
    for first, after in scene.hits(words.wins, whole=True) if parts else ():  # "P finished T off"
        parts |= {i: "faced" for i in parts if first < i < after}
    return parts


def _is_object(scene: Scene, after: int, i: int) -> bool:
    """Whether only an article or what a side is stands between a verb and its name: not "a rout as T won"."""
    words = scene.language
    small = words_of(words.stopwords) - words_of(f"{words.determiners} {words.definite} {words.side_articles}")
    return _only_words(scene, after, i) and not any(item.shadow in small for item in scene.items[after:i])


def _owns_place(scene: Scene, i: int) -> bool:
    """Whether it is somebody's part of the pitch that is spoken of: "the defence of P"."""
    return any(
        after < i <= after + 2 and _only_words(scene, after, i) for _, after in scene.hits(scene.language.side_places)
    )


def _only_words(scene: Scene, start: int, end: int) -> bool:
    """Whether nothing but words, hyphens and apostrophes stands between two items."""
    return all(item.kind == "word" or item.shadow in ("-", "'") for item in scene.items[start:end])


def _attribute(scene: Scene, i: int) -> int | None:
    """The item of the side named right beside a person, with at most a title or "'s" between: "the T-striker P" too."""
    items = scene.items
    j = i - 1
    steps = 0
    while j >= 0 and items[j].kind in ("word", "sign") and steps < 3 and items[j].shadow not in ".,;:()!?–—":
        if items[j].shadow == "-" and items[j].start != items[j - 1].end:
            return None
        if items[j].shadow in scene.language.conjunctions or items[j].shadow in scene.language.against:
            return None
        j, steps = j - 1, steps + 1
    between = " ".join(item.shadow for item in items[j + 1 : i])
    by_somebody = j >= 0 and bool(between) and scene.case(j) == "of" and set(between.split()) <= set(scene.language.of)
    if j >= 0 and items[j].kind == "team" and _only_title(between, scene) and not by_somebody:
        return j if own_side(items[j]) else None  # not "in the half of T by P"
    if i + 2 < len(items) and items[i + 1].shadow == "(" and items[i + 2].kind == "team":
        return i + 2 if own_side(items[i + 2]) else None
    return _apposition(scene, i)


def _apposition(scene: Scene, i: int) -> int | None:
    """The side of a title set off by commas, "the last line of the Rangers, P", "P, the Rangers captain", or which ends
    what is told of somebody: "own goal by P, T".
    """
    items = scene.items
    if i > 2 and items[i - 1].shadow == "," and items[i - 2].kind == "team" and _titled_of(scene, i - 2):
        return i - 2 if own_side(items[i - 2]) else None
    j = i + 2
    while j < len(items) and j < i + 5 and _only_title(items[j].shadow, scene):
        j += 1
    set_off = i + 2 < len(items) and items[i + 1].shadow == ","
    ends = set_off and j == i + 2 and "".join(item.shadow for item in items[j + 1 : j + 2]) in (".", ";", "")
    if set_off and (j > i + 2 or ends) and j < len(items) and items[j].kind == "team":
        return j if own_side(items[j]) else None
    return None


def _titled_of(scene: Scene, team: int) -> bool:
    """Whether a side stands behind what one of its men is: "the captain of the Rangers"; not "beaten by the Rangers"."""
    ahead = [item.shadow for item in scene.items[max(team - 3, 0) : team]]
    while ahead and (ahead[-1] in scene.language.of or len(ahead[-1]) <= SHORT):
        ahead.pop()
    return bool(ahead) and ahead[-1] in title_words(scene.language)


def _only_title(between: str, scene: Scene) -> bool:
    words = between.split()
    titles = title_words(scene.language)
    return all(w in titles or w in scene.language.of or w in ("'", "s", "'s", "’", "-") for w in words)


def own_side(item: Item) -> str | None:
    """The side that an item of the kind "team" names; None where it plays another match."""
    return item.value.side if item.value.side in OPPOSITE else None


# --- people beside people --------------------------------------------------------------------------------------------


def _hear_lists(beliefs: Beliefs, scene: Scene) -> None:
    """ "P, P and P" are teammates, rather."""
    for a, b in pairwise(i for i in scene.people() if not scene.items[i].value.is_official):
        if _in_list(scene, a, b):
            weight = LISTED * (BOOKED if _lists_booked(scene) else 1)
            beliefs.tie(scene.items[a].value, scene.items[b].value, True, weight)


def _in_list(scene: Scene, a: int, b: int) -> bool:
    between = [item.shadow for item in scene.items[a + 1 : b]]
    return len(between) == 1 and (between[0] == "," or between[0] in scene.language.conjunctions)


def _hear_passes(beliefs: Beliefs, scene: Scene) -> None:
    """Who serves whom plays with him: "messogli da P" is told of the last one named, "serve P" of the one behind."""
    words = scene.language
    pairs = [(person_before(scene, a, 10), person_after(scene, b, 3)) for a, b in scene.hits(words.assist_by)]
    for span in scene.hits(words.assist_verb):
        first, after = verb_of(scene, span)
        served = person_after(scene, after, 3)
        joined = any(item.shadow in words.conjunctions for item in scene.items[after : served or after])
        pairs.append((actor(scene, (first, first), by=False, least=1.5, before=True), None if joined else served))
    for a, b in pairs:
        if a is not None and b is not None and not scene.breaks(a, b):
            one, other = scene.items[a].value, scene.items[b].value
            if not any(p.is_official or "keeper" in p.roles for p in (one, other)):
                beliefs.tie(one, other, True, SERVES)


# --- coaches ---------------------------------------------------------------------------------------------------------


def _hear_leaders(beliefs: Beliefs, scenes: list[Scene], final: tuple[int, int] | None) -> None:
    """Those told of behind a coach are his men, also those of the next sentence where he makes changes; two coaches
    are opponents.
    """
    coaches: list[Person] = []
    leader: Person | None = None
    first: Person | None = None
    for scene in scenes:
        before = first if _changes_men(scene) else None  # "Pioli reacts. Off go P and P"
        leader = first = None
        for i, item in enumerate(scene.items):
            before = None if item.shadow in CLAUSE_ENDS else before
            if item.kind == "team" and item.value.side in OPPOSITE:
                leader, before = None, None
            elif isinstance(item.value, Person) and "coach" in item.value.roles:
                beliefs.vote(item.value, side_told(scene, i), BESIDE)
                beliefs.vote(item.value, by_result(scene, i, final), RESULT)
                coaches += [item.value] if item.value not in coaches else []
                leader = item.value if scene.case(i) in ("", "to") else leader
                first = first or leader
            elif isinstance(item.value, Person) and not item.value.is_official:
                beliefs.tie(leader or before, item.value, True, COACH_LEADS if leader else COACH_GOES_ON)
    for coach in coaches[1:]:
        beliefs.tie(coaches[0], coach, False, COACHES)


def _changes_men(scene: Scene) -> bool:
    """Whether the sentence tells a substitution."""
    words = scene.language
    return scene.has(words.sub_on, words.sub_off, words.sub_for, words.sub_by)
