"""Which sentences of a report, and which of their words, speak of another match or are somebody's: they tell nothing."""

from .article import Article
from .claims import Span
from .nearby import person
from .quotes import between, find_quotes
from .scene import Scene
from .spoken import LEAD
from .teams import OPPOSITE
from .tokens import fold
from .vocabulary import single_words

HEAD = 3  # words at the head of a sentence
OPENING = 8  # words and signs of a sentence among which it says that it is about another match


def hush(scene: Scene) -> None:
    """Mark what speaks of other matches: a sentence with another side's score, or all behind words for an earlier
    time.
    """
    if (bracketed := _bracketed_aside(scene)) is not None:
        scene.hush_from, scene.hush_until = bracketed
        return
    other = speaks_of_others(scene)
    earlier = [first for first, _ in scene.hits(scene.language.earlier_matches)]
    if not earlier and not other and (won := _won_before(scene)) is not None:
        scene.hush_from, scene.hush_until = won
        return
    scene.hush_from = _clause_of(scene, min(earlier)) if earlier else None
    aside = _opening_aside(scene)
    if (behind := _aside_behind_name(scene, earlier)) is not None:
        scene.hush_from, scene.hush_until = behind
        return
    scene.hush_until = scene.closing(scene.hush_from) or aside if scene.hush_from is not None else None
    leading = aside is None and scene.hush_from is not None and not any(i < scene.hush_from for i in scene.people())
    if leading and tells_result(scene, scene.hush_from or 0):
        if scene.start < LEAD and len(scene.of_kind("score")) == 1:
            scene.hush_from = None  # "T beat T 2-1 in the first leg": this one
        return
    foreign = other and (bool(scene.of_kind("score")) or _against_another(scene))
    if foreign and scene.of_kind("score") and scene.hush_from is None and (aside := _next_opponent(scene)) is not None:
        scene.hush_from = aside
        return
    if foreign and scene.of_kind("score") and scene.hush_from is None and (aside := _behind_comma(scene)) is not None:
        scene.hush_from = aside  # "P scored twice, as he had in the 3-1 win at T"
        return
    scene.hushed = foreign or leading
    _unset_minutes(scene)


def _aside_behind_name(scene: Scene, earlier: list[int]) -> Span | None:
    """The words between two commas that tell right behind a name what he did in an earlier match, where no others in the
    sentence speak of one: "P, who scored here last year, headed the winner"; a side's name, or what somebody is called, too
    where they begin with a "who".
    """
    commas = [i for i, item in enumerate(scene.items) if item.shadow == ","]
    opened = [i for i in commas if earlier and i < earlier[0] and _is_named_before(scene, i)]
    closed = [i for i in commas if earlier and i > earlier[0]]
    if not closed or not opened or any(opened[-1] < i < earlier[0] for i in commas) or earlier[-1] > closed[0]:
        return None
    if person(scene, opened[-1] - 1) is None and any(opened[-1] < i < closed[0] for i in scene.of_kind("score")):
        return None  # "T, who beat T 5-0, with two goals by P"
    goes_on = [item.kind for item in scene.items[closed[0] + 1 : closed[0] + 2]] == ["word"]
    joined = scene.items[closed[0] + 1].shadow in scene.language.conjunctions if goes_on else True
    return None if joined else (opened[-1] + 1, closed[0])


def _is_named_before(scene: Scene, comma: int) -> bool:
    behind = {item.shadow for item in scene.items[comma + 1 : comma + 3]}
    called = (
        comma in {after for _, after in scene.hits(scene.language.epithets)} or scene.items[comma - 1].kind == "team"
    )
    return person(scene, comma - 1) is not None or (called and not behind.isdisjoint(scene.language.relatives))


def _bracketed_aside(scene: Scene) -> Span | None:
    """The brackets that tell by what score another side played, where one of the two is named outside: "T won and joined T
    (held to a 1-1 by T)".
    """
    opening = next((i for i, item in enumerate(scene.items) if item.shadow == "("), len(scene.items))
    closing = scene.closing(opening) if opening < len(scene.items) else None
    if closing is None:
        return None
    inside = scene.items[opening:closing]
    told = any(item.kind == "score" for item in inside)
    other = any(item.kind == "team" and item.value.side == "other" for item in inside)
    ours = [i for i in scene.of_kind("team") if scene.items[i].value.side in OPPOSITE]
    return (opening, closing) if told and other and any(not opening < i < closing for i in ours) else None


def _against_another(scene: Scene) -> bool:
    """Whether a sentence without a minute, which names neither side, tells what was done against another: "P scored twice
    against T".
    """
    named = [scene.items[i].value.side for i in scene.of_kind("team")]
    behind = [
        scene.items[after : after + 2] for _, after in scene.hits(scene.language.versus)
    ]  # "against", and an article
    faced = any(item.kind == "team" for items in behind for item in items)
    return faced and set(named) == {"other"} and not scene.of_kind("minute")


def _unset_minutes(scene: Scene) -> None:
    """Take their times from the minutes that stand behind another side's name in words on an earlier match: "T, who had
    beaten T the day before (P M)" dates nothing of this one.
    """
    until = scene.hush_until or len(scene.items)
    others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
    others = [i for i in others if scene.hush_from is not None and scene.hush_from <= i < until]
    for m in scene.of_kind("minute") if others else ():
        if others[0] < m < until:
            scene.items[m].value = None


def _won_before(scene: Scene) -> tuple[int, int | None] | None:
    """Where a sentence tells in the pluperfect by what score a match before this one was won, to the comma that ends what
    a "who" begins: "T, who had won 2-0 through P, looked on".
    """
    words, items = scene.language, scene.items
    for first, after in scene.hits(words.long_won):
        comma = next((i for i in range(after, len(items)) if items[i].shadow in (",", ";")), len(items))
        if any(after <= i < comma for i in scene.of_kind("score")):
            relative = any(item.shadow in words.relatives for item in items[max(first - 2, 0) : first])
            return first, comma if relative and comma < len(items) else None
    return None


def _opening_aside(scene: Scene) -> int | None:
    """The comma that ends words on an earlier match at the head of a sentence, its score among them, where this one's
    subject follows, "Beaten 4-2 in the first leg, T knocked out T"; without its score where this one's is told behind:
    "Beaten last week, T won 2-0".
    """
    words = scene.language
    comma = next((i for i, item in enumerate(scene.items) if item.shadow == ","), None)
    if comma is None or scene.hush_from is None or comma < scene.hush_from:
        return None
    scored = any(i < comma for i in scene.of_kind("score")) and not any(i < scene.hush_from for i in scene.people())
    if any(comma < first for first, _ in scene.hits(words.there)):
        return None  # "the last derby was lost 2-1, P scored that day"
    bound = any(
        item.shadow in (*words.to, *words.of, *words.on, *words.against) for item in scene.items[comma + 1 : comma + 2]
    )
    subject = [item.kind for item in scene.items[comma + 1 : comma + 3]] if not bound else []
    if scored and ("team" in subject or "person" in subject):
        return comma
    place = scene.items[0].shadow in single_words(words.host_before)  # "In last week's match, T won 2-0"
    won = any(comma < first for field in (words.wins, words.loses, words.draws) for first, _ in scene.hits(field))
    told = won and any(comma < i for i in scene.of_kind("score")) and bool(scene.of_kind("team"))
    return comma if told and not bound and scene.hush_from and not place else None


def _next_opponent(scene: Scene) -> int | None:
    """The comma behind which another side is named alone, where the words ahead say by what score one of the two won:
    "T won 2-0 and go on to the final, where T wait".
    """
    others = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"]
    commas = [i for i in range(others[0]) if scene.items[i].shadow == ","]
    told = scene.of_kind("team") + scene.of_kind("score")
    if not commas or any(commas[-1] < i for i in told if i not in others) or scene.of_kind("team")[0] in others:
        return None
    wins = [first for first, _ in scene.hits(scene.language.wins) if first < commas[-1]]
    return commas[-1] if wins and scene.of_kind("score")[0] < commas[-1] else None


def _behind_comma(scene: Scene) -> int | None:
    """The comma that parts the people of a sentence from the words about another match, if one does."""
    told = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"] + scene.of_kind("score")
    commas = [i for i in range(min(told)) if scene.items[i].shadow in ",;"]
    people = scene.people()
    return commas[-1] if commas and people and all(i < commas[-1] for i in people) else None


def _clause_of(scene: Scene, i: int) -> int:
    """Where the clause behind a comma begins in which words for an earlier time stand, if nobody is named in it: "P, who
    was sent off last week".
    """
    begin = scene.clause_begin(i)
    parted = begin > 0 and scene.items[begin - 1].shadow == ","
    return begin if parted and all(item.kind in ("word", "sign") for item in scene.items[begin:i]) else i


def tells_result(scene: Scene, until: int) -> bool:
    """Whether the words before an item say who beat whom and by what score, "won 2-0 against T in the first leg"; of the
    two sides one is enough where a comma parts the score from the item: "despite the 3-1 win over T today, they paid for".
    """
    sides = {scene.items[i].value.side for i in scene.of_kind("team") if i < until}
    verdict = [
        first
        for words in (scene.language.wins, scene.language.loses, scene.language.score_over)
        for first, _ in scene.hits(words)
        if first < until
    ]
    scores = [i for i in scene.of_kind("score") if i < until]
    apart = bool(scores) and bool(scene.commas(scores[-1], until)) and not sides.isdisjoint(OPPOSITE)
    return ({"home", "away"} <= sides or apart) and bool(verdict) and bool(scores)


def hush_speech(scenes: list[Scene], article: Article) -> None:
    """Mark what somebody is quoted as saying: it tells nothing that the report does not."""
    prose = [line for line in article.lines if line.kind == "prose"]
    quotes = [quote for line in prose for quote in find_quotes(article.text, line.start, line.end)]
    for scene in scenes:
        near = between(quotes, scene.start, scene.end)
        scene.spoken = {i for i, item in enumerate(scene.items) if any(s <= item.start < e for s, e in near)}
        scene.hushed = scene.hushed or len(scene.spoken) == len(scene.items)


def hush_what_goes_on(scenes: list[Scene], article: Article) -> None:
    """Mark the sentences that go on about another match, to the end of their paragraph or until one names one of the two
    sides, somebody known to be of this match, or nobody.

    After words on other sides alone any sentence goes on; after words on an earlier match of one of the two only one
    that says so, "that day", or that speaks of nobody but those named there.
    """
    known = {who for scene in scenes if _is_ours(scene) for who in _people(scene)}
    strangers: set[int] = set()
    quiet = far = False
    end = 0
    for scene in (scene for scene in scenes if scene.kind == "prose"):
        if "\n\n" in article.text[end : scene.start]:
            quiet = far = False
        end, people = scene.end, _people(scene)
        opens = _opens(scene, article, known)
        known_here = not people.isdisjoint(known) or not _sides(scene).isdisjoint(OPPOSITE)
        goes_on = quiet and bool(people) and not known_here and (far or people <= strangers or _says_so(scene))
        scene.goes_on = (opens or goes_on) and not scene.hushed
        scene.hushed = scene.hushed or opens or goes_on
        far = opens or goes_on
        quiet = scene.hushed or scene.hush_from is not None
        begin = 0 if scene.hushed or scene.hush_from is None else scene.hush_from
        after = {id(scene.items[i].value) for i in scene.people() if quiet and i >= begin}
        strangers |= after - known
        known |= people - after


def speaks_of_others(scene: Scene) -> bool:
    """Whether a sentence names a side that does not play, and not both that do."""
    named = _sides(scene)
    return "other" in named and not {"home", "away"} <= named


def _sides(scene: Scene) -> set[str]:
    return {item.value.side for item in scene.items if item.kind == "team"}


def _people(scene: Scene) -> set[int]:
    return {id(scene.items[i].value) for i in scene.people()}


def _is_ours(scene: Scene) -> bool:
    """Whether a sentence speaks of this match: of one of the two sides, no other, and no other time."""
    sides = _sides(scene)
    told = not scene.hushed and scene.hush_from is None and not scene.has(scene.language.elsewhere)
    return told and "other" not in sides and not sides.isdisjoint(OPPOSITE)


def _opens(scene: Scene, article: Article, known: set[int]) -> bool:
    """Whether a sentence that names a side which does not play here is about another match as a whole: it says so where
    it begins, or names two such or the score of one, and nobody known.
    """
    sides = _sides(scene)
    heads = any(first < HEAD for first, _ in scene.hits(scene.language.elsewhere))
    if heads and scene.of_kind("score") and sides.isdisjoint(OPPOSITE):
        return True  # "In the other matches: Alba-Bruna 2-1"
    if "other" not in sides or not _people(scene).isdisjoint(known):
        return False
    begin = [first for first, _ in scene.hits(scene.language.elsewhere) if first < OPENING]
    if begin and not {"home", "away"} <= sides and not any(i < begin[0] for i in scene.people()):
        return True
    others = {fold(article.text[i.start : i.end]) for i in scene.items if i.kind == "team" and i.value.side == "other"}
    return (scene.hushed and len(others) > 1) or (sides == {"other"} and (scene.hushed or len(others) > 1))


def _says_so(scene: Scene) -> bool:
    """Whether a sentence begins with words that lead on about the match of the one before: "that day", "there"."""
    return any(scene.clause_begin(first) == 0 for first, _ in scene.hits(scene.language.there))
