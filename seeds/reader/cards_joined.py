"""Several who get a card in one sentence, and who of those named beside one gets it."""

from .claims import Span
from .fouls import players
from .nearby import person
from .scene import Scene
from .vocabulary import title_words, words_of

VERB = 5  # words at most of verbs between a comma and a card, "came to blows and were sent off"


def with_asides(scene: Scene, span: Span) -> list[int]:
    """Several subjects of a card's verb, each with an aside behind a comma: "P, for dissent, and P, who fouled P, were
    booked".
    """
    items, joins, end = scene.items, (",", *scene.language.conjunctions), span[0]
    listed: list[int] = []
    if "," not in [item.shadow for item in items[max(end - VERB, 0) : end]]:
        return []
    for i in reversed([i for i in players(scene) if i + 1 < span[0] and items[i + 1].shadow == ","]):
        begin = _title_begin(scene, i)
        if scene.case(i) or scene.commas(i, end) != 2 or (begin and items[begin - 1].shadow not in joins):
            continue
        listed, end = [i, *listed], begin
    joined = listed and any(item.shadow in scene.language.conjunctions for item in items[listed[0] : listed[-1]])
    return listed if len(listed) > 1 and joined else []


def in_brackets_behind(scene: Scene, span: Span) -> list[int]:
    """Who is named at the head of the brackets right behind the words of a card, nobody before them: "had a man sent off (the
    striker P, for a foul on P)".
    """
    at = span[1] + 1
    opens = [item.shadow for item in scene.items[span[1] : at]] == ["("]
    first = next((i for i in players(scene) if i >= at), None) if opens else None
    if first is None or scene.case(first) or any(i < span[0] for i in players(scene)):
        return []
    return [first] if _title_begin(scene, first) == at else []


def _title_begin(scene: Scene, i: int) -> int:
    """Where the words begin that say what somebody is, right before his name: "the striker P"."""
    small = title_words(scene.language) | words_of(scene.language.determiners)
    while i > 0 and scene.items[i - 1].shadow in small:
        i -= 1
    return i


NEAR_BOTH = 4  # words at most between a card and the "both" that it is shown to


def both(scene: Scene, span: Span) -> list[int]:
    """The two players named last before a "both" beside the words of a card: "P kicked P and both were booked"."""
    near = [
        first
        for first, after in scene.hits(scene.language.both)
        if first >= span[0] - NEAR_BOTH and after <= span[1] + NEAR_BOTH
    ]
    named = {id(person(scene, i)): i for i in players(scene) if near and i < near[0]}
    return sorted(named.values())[-2:] if len(named) > 1 else []


def in_one_clause(scene: Scene, listed: list[int], begin: int) -> list[int]:
    """Those listed behind the words of a card; none where a comma or semicolon parts them from these words."""
    parted = listed and any(item.shadow in (",", ";") for item in scene.items[begin : listed[0]])
    return [] if parted else listed


def given_to(scene: Scene, listed: list[int]) -> list[int]:
    """Those listed behind the words of a card, and those to whom the same preposition behind a comma or "and" gives one
    too: "yellow cards for P, in the first half, and for P".
    """
    if not listed or scene.case(listed[-1]) != "to":
        return listed
    to, joins = scene.items[listed[0] - 1].shadow, (",", *scene.language.conjunctions, *scene.language.relatives)
    others = (scene.language.red, scene.language.second_yellow)  # "a yellow card for P and soon a red one for P"
    sent_off = [first for field in others for first, _ in scene.hits(field) if first > listed[-1]]
    end = min(sent_off, default=len(scene.items))
    return listed + [
        i
        for i in scene.people()
        if listed[-1] < i < end and scene.items[i - 1].shadow == to and _joined_before(scene, i - 1, joins)
    ]


def _joined_before(scene: Scene, at: int, joins: tuple[str, ...]) -> bool:
    """Whether one of these stands before an item, with no more than two words or a minute between: "and soon after for P"."""
    for item in reversed(scene.items[max(at - 4, 0) : at]):
        if item.shadow in joins:
            return True
        if item.kind not in ("word", "minute"):
            break
    return False


SHARE = 2  # words at most from the comma behind the words of several cards to those who get one each


def one_each(scene: Scene, span: Span) -> list[int]:
    """Those to whom the cards go one by one, set off behind their words: "two yellow cards, one to P and another to P"."""
    set_off = [item.shadow for item in scene.items[span[1] : span[1] + 1]] in ([","], [":"], ["("])
    given = [i for i in players(scene) if i > span[1] and scene.case(i) == "to" and not scene.breaks(span[1] + 1, i)]
    counted = given and given[0] - span[1] <= SHARE + 2 and scene.items[span[1] + 1].kind == "word"
    return given if set_off and counted and len(given) > 1 else []
