"""The referee as prose names him, and who is an official."""

import dataclasses
from collections import Counter

from .actors import owns_pass, right_behind
from .claims import lies_within
from .facts import Fact
from .kicks import owns_penalty
from .nearby import person_after, person_before, titled_after
from .people import Person
from .scene import Scene
from .stoppers import before_stopper


def find_referee(scenes: list[Scene]) -> Fact | None:
    """The person behind "the referee" or before a verb that only referees do."""
    votes: Counter[int] = Counter()
    places: dict[int, tuple[Person, int, int]] = {}
    for scene in scenes:
        words = scene.language
        spans = [span for span in scene.hits(words.referee_before) if not _credits(scene, span[0])]
        titles = [after for first, after in spans if not _assists(scene, first)]
        found = [(titled_after(scene, after, 4), 3) for after in titles]
        found += [(_before_verb(scene, first), 1) for first, _ in scene.hits(words.referee_verbs)]
        for i, weight in found:
            if i is None or scene.items[i].value is None:
                continue
            person: Person = scene.items[i].value
            if person.listed and "referee" not in person.roles:
                continue
            votes[id(person)] += weight
            places.setdefault(id(person), (person, scene.items[i].start, scene.items[i].end))
    if not votes:
        return None
    person, start, end = places[votes.most_common(1)[0][0]]
    person.roles.add("referee")
    return Fact(person.name, start, end)


ASIDE = 11  # words and signs of an aside at most


def _before_verb(scene: Scene, verb: int, reach: int = 3) -> int | None:
    """Who stands before a verb, or before an aside set off by commas there: "P, called to the screen, shows"."""
    near = person_before(scene, verb, reach)
    if (near is not None and not scene.case(near)) or not verb or scene.items[verb - 1].shadow != ",":
        return near
    comma = next((i for i in range(verb - 2, max(verb - ASIDE, 0), -1) if scene.items[i].shadow == ","), 0)
    return comma - 1 if comma and scene.items[comma - 1].kind == "person" else near


def _credits(scene: Scene, first: int) -> bool:
    """Whether a title stands behind a word for a photograph: it is the photographer's."""
    return first > 0 and scene.items[first - 1].shadow in scene.language.photo


def _assists(scene: Scene, first: int) -> bool:
    """Whether an assistant's title stands right before a referee's: "assistant referee"."""
    heads = {phrase.partition(" ")[0] for phrase in scene.language.assistant_coach}
    return first > 0 and scene.items[first - 1].shadow in heads


def mark_officials(scenes: list[Scene]) -> None:
    """Give the people whom the prose calls coaches or referees these roles, before anybody is taken for a player."""
    saved: Counter[int] = Counter()
    saving: list[tuple[Scene, int]] = []
    for scene in scenes:
        _mark_titled(scene)
        _drop_origins(scene)
        _mark_keepers(scene)
        saving += [(scene, i) for i in _saving(scene)]
    saved.update(id(scene.items[i].value) for scene, i in saving)
    saved.subtract(id(person) for scene in scenes for person in _scoring(scene))
    for scene, i in saving:
        _make_keeper(scene, i if saved[id(scene.items[i].value)] > 0 else None)


def _scoring(scene: Scene) -> list[Person]:
    """Those who stand right before the words of a goal as its subject: who does so as often as he saves keeps no goal."""
    goals = scene.hits(scene.language.goal) if scene.kind != "headline" else []
    before = [first - 1 for first, _ in map(scene.without_subject, goals) if first]
    return [scene.items[i].value for i in before if scene.items[i].kind == "person" and not scene.case(i)]


def _mark_titled(scene: Scene) -> None:
    """Give the roles that stand beside a name as its title, or in what only who has them does."""
    words = scene.language
    for phrases, role, before in (
        (words.coach_before, "coach", False), (words.coach_verbs, "coach", True), (words.assistant_coach, "assistant", False),
        (words.referee_before, "referee", False), (words.referee_verbs, "referee", True), (words.keeper, "keeper", False),
    ):  # fmt: skip
        for first, after in scene.hits(phrases):
            i = _inside_or_before(scene, first, after) if before else _titled(scene, after)
            person = scene.items[i].value if i is not None else None
            if isinstance(person, Person) and (role == "keeper" or not person.listed):
                person.roles.add(role)
    for _, after in scene.hits(words.player_coach):
        if (i := _titled(scene, after)) is not None:
            scene.items[i].value.roles.add("player")


def _mark_keepers(scene: Scene) -> None:
    """Give the role of a goalkeeper to whoever is named as one or is beaten by a goal."""
    words = scene.language
    for first, after in scene.hits(words.keeper):
        if person_after(scene, after, 3) is None:
            _make_keeper(scene, _set_off_before(scene, first))
    blocks = scene.hits(words.blocked) + scene.hits(words.blocked_by) + scene.hits(words.woodwork)
    for first, after in before_stopper(scene, words.saved_by):
        if not any(a < after and first < b for a, b in blocks):  # "kept out on the line by P"
            _make_keeper(scene, person_after(scene, after, 4))
    several = len(scene.people()) > 1  # "rain did not cool P"
    goals = [span for span in scene.hits(words.goal) if several or not scene.negated(span)]
    for first, after in map(scene.without_subject, goals):
        for beaten in _beaten(scene, first, after):
            _make_keeper(scene, beaten)
    for first, after in scene.hits(words.penalty_scored):  # "sent P the wrong way"
        for beaten in _beaten(scene, first + 1, after):
            _make_keeper(scene, beaten if not owns_penalty(scene, beaten) and not scene.case(beaten) else None)


def _saving(scene: Scene) -> list[int]:
    """Those who do what goalkeepers do."""
    words, found = scene.language, []
    forced = scene.hits(words.saved_by, whole=True)  # "P drew a fine save from P"
    saves = scene.apart(words.saved, words.goal, words.goal_weak)
    saves = [(a, b) for a, b in saves if not any(f <= a < g and (f, b) < (a, g) for f, g in forced)]
    passed = scene.hits(words.beats)  # "won the race against P" is no save
    saves = [span for span in saves if not any(lies_within(span, p) for p in passed)]
    for first, after in saves if scene.kind != "headline" else ():  # "P saves a point" is no keeper
        own = scene.items[first].kind == "person"  # the phrase begins with him: "P strepitoso"
        behind = right_behind(scene, (first, after))
        i = first if own else _before_save(scene, first) if behind is None else behind
        if i is not None and (own or not scene.case(i)):  # "a shot of P saved" is another's
            found.append(i)
    return found


def _before_save(scene: Scene, first: int) -> int | None:
    """Who stands before a goalkeeper's verb; where verbs stand last, ahead of whom he does it against: "P gegen P parierte"."""
    i = person_before(scene, first, 3)
    if i is not None and scene.language.verbs_last and scene.case(i) == "against":
        return person_before(scene, i, 3)
    return i


def _beaten(scene: Scene, first: int, after: int) -> list[int]:
    """The people inside a goal's words, who are beaten; where a verb may come before its subject, not that one: "dann
    glich P aus".
    """
    inside = [i for i in range(first, after) if scene.items[i].kind == "person" and not owns_pass(scene, i)]
    if scene.language.verbs_last and inside and not any(i < first and not scene.case(i) for i in scene.people()):
        return [i for i in inside if scene.case(i)]
    return inside


def _drop_origins(scene: Scene) -> None:
    """The town behind a referee's name is nobody: "Rossi di Treviglio"."""
    items = scene.items
    for i in scene.people():
        if i + 2 >= len(items) or items[i + 1].shadow not in scene.language.of or items[i].value is None:
            continue
        town = items[i + 2]
        if "referee" in items[i].value.roles and isinstance(town.value, Person) and not town.value.listed:
            scene.put(i + 2, dataclasses.replace(town, value=None))


def _titled(scene: Scene, after: int) -> int | None:
    """Who is named right behind what he is; behind a comma only where another sets him off: "the keeper, P, saves"."""
    i = titled_after(scene, after)
    if i is not None and scene.items[after].shadow == "," and scene.items[i + 1 : i + 2]:
        return i if scene.items[i + 1].shadow in ",;.()" else None
    return i


def _set_off_before(scene: Scene, title: int) -> int | None:
    """Whom a title behind a comma and an article speaks of: "P, the goalkeeper"."""
    i = title - 3 if title > 2 and scene.items[title - 2].shadow == "," else None
    small = i is not None and scene.items[title - 1].kind == "word" and len(scene.items[title - 1].shadow) <= 4
    return i if small and scene.items[i].kind == "person" else None  # type: ignore[index]


def _inside_or_before(scene: Scene, first: int, after: int) -> int | None:
    """Who does what a cue says: the one in it where verbs may come first, "reagierte P und brachte", else who stands right
    before it; none behind an "and", which goes on about somebody named earlier.
    """
    cue = range(first, after) if scene.language.verbs_last else ()
    inside = next((i for i in cue if scene.items[i].kind == "person"), None)
    if inside is not None:
        return inside
    joined = first > 0 and scene.items[first - 1].shadow in scene.language.conjunctions
    return None if joined else _before_verb(scene, first, 2)


def _make_keeper(scene: Scene, i: int | None) -> None:
    """One who saves, or is beaten by a goal, keeps goal, unless the sheet lists him or he is no player."""
    person = scene.items[i].value if i is not None else None
    if isinstance(person, Person) and not person.is_official and not person.listed:
        person.roles.add("keeper")
