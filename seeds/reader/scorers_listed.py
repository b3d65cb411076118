"""Several scorers of one sentence: joined behind or before its verb, or listed with their minutes."""

from .actors import ends_in_case
from .assists import servers_in
from .claims import Claim, Span, Story, overlap
from .fouls import players
from .nearby import (
    before_brackets,
    is_official,
    leading_to,
    listed_after,
    listed_before,
    person,
    person_after,
    turns_of,
)
from .scene import Scene
from .scorers import manner
from .teams import OPPOSITE
from .timing import minutes_in_brackets
from .vocabulary import compiled, title_words, words_of

LED = 5  # words and signs at most from one scorer's minute to the next scorer: ", and finally that of P"
ALIKE = 8  # words at most from a minute to the scorer it leads to
HOW = 4  # words and a sign that say how a listed scorer did it
MANNER = 3  # words at most between several scorers and their verb: "also", "per Kopf"


def with_several_minutes(scene: Scene) -> list[int]:
    """The people whose name several minutes in brackets follow, where a sentence tells goals: "P mit vier (7.,
    12.) und P".
    """
    return [i for i in scene.people() if len(minutes_in_brackets(scene, i)) > 1]


def listed_with_minutes(scene: Scene, claims: list[Claim]) -> list[int]:
    """Those whose name a minute in brackets follows at once where a sentence names the scorers of several goals: "the
    goals were P's (M) with a header, P (M) and P (M)".
    """
    cues = [leading_to(scene, span)[0] for span in scene.hits(scene.language.goal_by)]
    told = [c for c in claims if c.player is not None and not c.weak]
    timed = [
        i
        for i in scene.people()
        if [x.kind for x in scene.items[i + 2 : i + 3]] == ["minute"] and scene.items[i + 1].shadow == "("
    ]
    listed = [i for i in timed if cues and i > cues[0]]
    return [i for i in listed if person(scene, i) not in [c.player for c in told]] if len(listed) > 2 and told else []


def led_to_alike(scene: Scene, claims: list[Claim]) -> list[Span]:
    """(who, minute) of those to whom a minute and the word behind it lead as the first ones behind a goal's words do to
    its scorer: "T scored M through P, M through a header of P and M through P".
    """
    first = next((c for c in claims if not c.weak and c.player is not None), None)
    items = scene.items
    minutes = [m for m in scene.of_kind("minute") if first is not None and m >= first.span[0] and m + 1 < len(items)]
    if first is None or not minutes or not any(minutes[0] < i < minutes[0] + ALIKE for i in first.items):
        return []
    word, joins = items[minutes[0] + 1], (",", *scene.language.conjunctions)
    alike = [m for m in minutes[1:] if items[m + 1].shadow == word.shadow and items[m - 1].shadow in joins]
    led = [(i, m) for m in alike for i in scene.people() if word.kind == "word" and m < i < m + ALIKE]
    return [pair for pair in {m: (i, m) for i, m in reversed(led)}.values() if not is_official(scene, pair[0])]


def set_off_with_minutes(scene: Scene, story: Story) -> list[int]:
    """Those behind whose names commas, or a bracket that tells more, set a minute off, where a sentence has several or the
    goals were told before without their scorers: "T made it 2-0. P, M, from afar, and P, M".
    """
    shadows = [item.shadow for item in scene.items]
    told = [i for i in players(scene) if shadows[i + 1 : i + 4] in ([",", "M", ","], [",", "M", "."], ["(", "M", ","])]
    told = [i for i in told if not scene.case(i)]
    words = scene.language
    others = words.yellow, words.red, words.sub_verb, words.sub_for, words.off_target, words.woodwork, words.saved
    if scene.has(*others) and not scene.has(words.goal, words.goal_by):
        return []  # "P, M, and P, M, were booked"
    open_still = story.goal is not None and story.goal.player is None
    return told if len(told) > 1 or open_still else []


def each_ahead_of_his_minute(scene: Scene) -> list[tuple[int, int | None]]:
    """(who, who served him) of those whom a sentence lists as scorers, each with how he did it ahead of his minute: "P from a
    rebound (M), P with a header (M), P after a cross of P (M)".
    """
    words, items = scene.language, scene.items
    opens = [m - 1 for m in scene.of_kind("minute") if m and _set_off(scene, m)]
    scored = (words.goal, words.goal_by, words.goal_weak, words.brace)
    other = (words.yellow, words.red, words.sub_verb, words.sub_on, words.off_target, words.woodwork, words.saved)
    if len(opens) < 2 or not scene.has(*scored) or scene.has(*other, words.saved_by, words.chance):
        return []
    servers, told = servers_in(scene), list[tuple[int, int | None]]()
    begin = max((i + 1 for i in range(opens[0]) if items[i].shadow == ":"), default=0)
    for sign in opens:
        here = [i for i in players(scene) if begin <= i < sign and i not in servers and scene.case(i) in ("", "of")]
        served = next((i for i in servers if begin <= i < sign), None)
        told += [(i, served) for i in here[:1] if i == sign - 1 or i - begin <= LED]
        begin = next((i + 1 for i in range(sign + 1, len(items)) if items[i].shadow in "),"), sign + 1)
    return told if len(told) > 1 else []


def _set_off(scene: Scene, m: int) -> bool:
    """Whether brackets or two commas set a minute off."""
    behind = scene.items[m + 1].shadow if m + 1 < len(scene.items) else "."
    return scene.items[m - 1].shadow == "(" or (scene.items[m - 1].shadow == "," and behind in ",.")


def manner_listed(scene: Scene, i: int, begin: int | None = None) -> str:
    """How somebody listed with his minute scored, by the words up to the next name, or by those from `begin` to his."""
    ends = sorted(turns_of(scene) | {*scene.people()})
    end = next((j for j in ends if j > i), len(scene.items)) if begin is None else i
    i = i if begin is None else begin
    words = scene.language
    for how, field in (
        ("own_goal", words.own_goal),
        ("penalty", words.penalty),
        ("header", words.header),
        ("free_kick", words.free_kick),
    ):
        if any(i < first < end for first, _ in scene.hits(field)):
            return how
    return "open"


def scorers_listed(scene: Scene, span: Span) -> list[Claim]:
    """ "goals by P and P": one for each of the list behind the cue."""
    if span not in [leading_to(scene, s) for s in scene.hits(scene.language.goal_by)]:
        return []
    inside = next((i for i in scene.people() if span[0] < i < span[1]), span[1])  # "strikes from P and P"
    listed = listed_after(scene, inside, 4)
    if len(listed) < 2:
        return []
    led = scene.items[span[0] - 1 : span[0]] if ends_in_case(scene, span[1]) else []  # "T led through P and P"
    side = next((item.value.side for item in led if item.kind == "team" and item.value.side in OPPOSITE), None)
    how = manner(scene, span)
    return [
        Claim("goal", person(scene, i), scene, (i, i + 1), how=_marked(scene, i) or how, side=side, items={i})
        for i in listed
    ]


def _marked(scene: Scene, i: int) -> str | None:
    """ "penalty" where a mark at the begin of the brackets behind a scorer says so: "P (pen 20) and P"."""
    behind = [item.shadow for item in scene.items[i + 1 : i + 3]]
    marked = len(behind) == 2 and behind[0] == "(" and compiled(scene.language.mark_penalty).fullmatch(behind[1])
    return "penalty" if marked else None


def scorers_before(scene: Scene, span: Span) -> list[Claim]:
    """ "P, P and P also netted", "P (M) and P (M) netted": one for each of the list that is the subject of a cue without a
    minute or score.
    """
    first, after = before_brackets(scene, span[0]), span[1]
    last = next((i for i in range(first - 1, max(first - 2 - MANNER, -1), -1) if scene.items[i].kind != "word"), None)
    behind = [item.kind for item in scene.items[after : after + MANNER]]
    if last is None or person(scene, last) is None or "score" in behind or scene.hits(scene.language.own_goal):
        return []
    if scene.language.objects_marked and not _of_several(scene, span):
        return []  # "devuelve P y P define": the verb tells how many it is said of
    run = listed_before(scene, first, first - last)
    joined = len(run) > 1 and (len(run) > 2 or not scene.commas(run[0], run[1]))  # not "P crossed to P, and P"
    if not joined or any(scene.case(i) or "keeper" in scene.items[i].value.roles for i in run) or servers_in(scene):
        return []
    return [Claim("goal", person(scene, i), scene, (i, i + 1), how=manner(scene, span), items={i}) for i in run]


def several_scored(scene: Scene, span: Span) -> list[Claim]:
    """ "P in the first half and P in the second scored", the verb a plural: one for each of those before it."""
    if not _of_several(scene, span):
        return []
    before = [i for i in scene.people() if i < span[0] and not scene.case(i) and not scene.breaks(i, span[0])]
    joined = before and any(item.shadow in scene.language.conjunctions for item in scene.items[: before[-1]][-2:])
    if len(before) < 2 or not joined:
        return []
    return [
        Claim("goal", person(scene, i), scene, (i, i + 1), how=manner(scene, (i, i + 1)), items={i}) for i in before
    ]


def _of_several(scene: Scene, span: Span) -> bool:
    """Whether a cue begins in a verb that says of several that they scored."""
    return any(first <= span[0] < after for first, after in scene.hits(scene.language.goal_several))


def without_a_verb(scene: Scene, claims: list[Claim]) -> list[int]:
    """Those to whom an "and" carries a goal's verb over, with a minute of their own: "P scored M and P M", "P M and
    P M scored".
    """
    told = [c for c in claims if not c.weak and c.player is not None]
    scorers, servers = [c.player for c in told], servers_in(scene)
    found = []
    for i in scene.people():
        at = next((j for j in range(i + 1, min(i + 4, len(scene.items))) if scene.items[j].kind == "minute"), None)
        if (
            at is None
            or i in servers
            or person(scene, i) in scorers
            or any(len(x.shadow) > 3 for x in scene.items[i + 1 : at])
        ):
            continue
        at += scene.items[at + 1 : at + 2] != [] and scene.items[at + 1].shadow == ")"
        bound = scene.case(i) == "of" and scene.items[i - 1].shadow in scene.language.of  # "goals of P M and of P M"
        before = scene.items[max(i - 1 - bound, 0)].shadow if i else "."
        after = [x.shadow for x in scene.items[at + 1 : at + 3]]
        joined = _joins(scene, before) and (
            not after
            or after[0] in ",;."
            or _joins(scene, after[0])
            or _only_how(scene, at + 1)
            or _beside_alike(scene, i)
        )
        timed = any("M" in [item.shadow for item in scene.items[c.span[1] : i]] for c in told if c.span[1] <= i)
        listed = (
            after and _joins(scene, after[0]) and person_after(scene, at + 2, 1) in [k for c in told for k in c.items]
        )
        if (joined and timed) or listed:
            found.append(i)
    return found


def _beside_alike(scene: Scene, i: int) -> bool:
    """Whether an "and" joins somebody with his minute in brackets to another with his, and a small word goes on about both:
    "stellten P (M) und P (M) mit einem Doppelschlag".
    """
    before, behind = [x.shadow for x in scene.items[max(i - 5, 0) : i - 1]], [x.shadow for x in scene.items[i : i + 5]]
    bracketed = before == behind[:4] == ["P", "(", "M", ")"]
    return bracketed and behind[-1] in words_of(scene.language.stopwords)


def _only_how(scene: Scene, at: int) -> bool:
    """Whether a few words from `at` to the next sign say but how somebody scored: "P M with his head, P M on the break"."""
    words = scene.items[at : at + HOW]
    end = next((at + n for n, item in enumerate(words) if item.kind == "sign"), at)
    small = words_of(scene.language.stopwords)
    told = (scene.language.shot, scene.language.woodwork, scene.language.off_target, scene.language.sub_verb)
    other = any(at <= first < end for field in told for first, _ in scene.hits(field))
    return end > at and scene.items[at].shadow in small and not other


def _joins(scene: Scene, word: str) -> bool:
    return word == "," or word in scene.language.conjunctions


def twice_and_with_whom(scene: Scene) -> dict[int, int]:
    """Those behind whose names a sentence says that they scored twice, and those listed with them, each with how often:
    "on target were P (twice), P from the spot and P".
    """
    words = scene.language
    others = words.yellow, words.red, words.sub_verb, words.saved, words.woodwork, words.blocked, words.off_target
    if scene.has(*others) and not scene.has(words.goal, words.goal_by):
        return {}
    told = [_behind_name(scene, span) for span in scene.hits(words.twice)]
    found = dict.fromkeys([i for i in told if i is not None and "keeper" not in scene.items[i].value.roles], 2)
    people = scene.people()
    for step in (1, -1):
        for i in list(found):
            while (j := _next_in_list(scene, people, i, step)) is not None:
                found.setdefault(j, 1)
                i = j
    return found


def _behind_name(scene: Scene, span: Span) -> int | None:
    """Whose name stands before words that say "twice", set off from it or with nothing but how and when behind them."""
    first, after = span
    opened = scene.items[first - 1].shadow in tuple("(,")
    i = first - 1 - opened
    if first < 1 + opened or person(scene, i) is None or scene.items[i - 1].shadow in scene.language.to:
        return None
    behind = scene.items[after].shadow if after < len(scene.items) else "."
    if opened:
        return i if behind in ("),"[scene.items[first - 1].shadow == ","], "M") else None
    how = not scene.language.verbs_last and behind in words_of(scene.language.stopwords)
    return i if how or behind in ",.;M" or behind in scene.language.conjunctions else None


def _next_in_list(scene: Scene, people: list[int], i: int, step: int) -> int | None:
    """Who is listed next to somebody, an "and" or a comma, small words, minutes and how they scored alone between."""
    at = people.index(i) + step
    if not 0 <= at < len(people) or "keeper" in scene.items[people[at]].value.roles:
        return None
    first, last = min(i, people[at]), max(i, people[at])
    words, small = scene.language, words_of(scene.language.stopwords) | title_words(scene.language)
    spans = [s for field in (words.twice, words.penalty, words.header, words.free_kick) for s in scene.hits(field)]
    between = [j for j in range(first + 1, last) if not overlap((j, j + 1), spans)]
    joined = any(_joins(scene, scene.items[j].shadow) for j in between)
    plain = all(scene.items[j].kind == "minute" or scene.items[j].shadow in small | {*"(),"} for j in between)
    return people[at] if joined and plain else None
