"""The people, lists of people and sides named near a place in a sentence."""

from .claims import Span
from .people import Person
from .scene import CLAUSE_SIGNS, Scene, once
from .teams import OPPOSITE, TeamMention
from .vocabulary import compiled, title_words, words_of


def verb_of(scene: Scene, span: Span) -> Span:
    """A cue without the people at its ends: "entra P" is the verb, and P stands behind it."""
    first, after = span
    while first < after - 1 and scene.items[first].kind == "person":
        first += 1
    while after - 1 > first and scene.items[after - 1].kind == "person":
        after -= 1
    return first, after


def leading_to(scene: Scene, span: Span) -> Span:
    """A cue up to the name that its "by" leads to, where its verb stands behind, "hatte durch" of "hatte durch P (M)
    geführt"; else without the people at its ends.
    """
    inside = next((i for i in scene.people() if span[0] < i < span[1] - 1), None)
    led = inside is not None and scene.items[inside - 1].shadow in scene.language.of
    return (span[0], inside) if inside is not None and led else verb_of(scene, span)


def person_after(scene: Scene, at: int, reach: int = 5) -> int | None:
    """The first person within `reach` items behind `at`, not beyond a strong sign."""
    for i in range(at, min(at + reach, len(scene.items))):
        item = scene.items[i]
        if item.kind == "person":
            return i if item.value is not None else None
        if item.shadow in ";:!?…." or (item.shadow == "," and i > at and not _beside_minute(scene, i)):
            return None
    return None


def set_off_behind(scene: Scene, at: int, reach: int = 6) -> int | None:
    """Who begins brackets that open within `reach` items behind `at`, words and minutes alone between: "drew level (P)",
    "from the spot (P again)".
    """
    for i in range(at, min(at + reach, len(scene.items) - 1)):
        if scene.items[i].shadow == "(":
            again = scene.items[i + 1].shadow in words_of(scene.language.again)
            return person_after(scene, i + 1 + again, 1)
        if scene.items[i].kind not in ("word", "minute"):
            return None
    return None


def titled_after(scene: Scene, after: int, reach: int = 2) -> int | None:
    """Who is named within `reach` items behind a coach's or referee's title, where no deed of his stands between: not whom
    "the referee sent off", "the coach withdrew".
    """
    words, i = scene.language, person_after(scene, after, reach)
    if i is None or i == after:
        return i
    deeds = (
        words.referee_verbs, words.red, words.yellow, words.lists_sent_off, words.lists_booked, words.fouled_by,
        words.coach_verbs, words.sub_on, words.sub_on_weak, words.sub_off, words.sub_swap, words.sub_for,
    )  # fmt: skip
    return None if any(after <= first < i for field in deeds for first, _ in scene.hits(field)) else i


def _beside_minute(scene: Scene, i: int) -> bool:
    """A comma that only sets a minute off parts nothing: "al loro posto, al 61', P"."""
    return any(item.kind == "minute" for item in scene.items[max(i - 1, 0) : i + 2])


def person_before(scene: Scene, at: int, reach: int = 8) -> int | None:
    """The last person within `reach` items before `at`, not beyond a strong sign."""
    for i in range(at - 1, max(at - 1 - reach, -1), -1):
        item = scene.items[i]
        if item.kind == "person":
            return i if item.value is not None else None
        if item.shadow in ";:!?…":
            return None
    return None


def listed_after(scene: Scene, at: int, reach: int = 5) -> list[int]:
    """The people of a list that begins behind `at`: "P, P e P"; minutes and brackets between them are passed over."""
    first = person_after(scene, at, reach)
    return _run(scene, first, 1) if first is not None else []


def listed_before(scene: Scene, at: int, reach: int = 8) -> list[int]:
    """The people of a list that ends before `at`, in the order of the text."""
    last = person_before(scene, before_brackets(scene, at), reach)
    return sorted(_run(scene, last, -1)) if last is not None else []


def before_brackets(scene: Scene, at: int) -> int:
    """The bracket that ends right before an item, "P (4th) missed", else the item itself."""
    if at < 1 or scene.items[at - 1].shadow != ")":
        return at
    return next((i for i in range(at - 2, max(at - 6, -1), -1) if scene.items[i].shadow == "("), at)


def _run(scene: Scene, start: int, step: int) -> list[int]:
    run, i, gap, joined = [start], start + step, 0, False
    while 0 <= i < len(scene.items) and gap < 6:
        i = _past_brackets(scene, i, step)
        item = scene.items[i]
        if item.kind == "person" and item.value is not None:
            if not joined or (step > 0 and _does_more(scene, i)):
                break
            run.append(i)
            gap, joined = 0, False
        elif item.shadow == "," or item.shadow in scene.language.conjunctions or _then(scene, i):
            joined = True
        elif joined and step > 0 and item.kind == "minute" and not _timed_ahead(scene, start):
            break  # "P, then M P": what another does
        elif joined and step > 0 and item.shadow in scene.language.relatives and scene.items[i - 1].shadow == ",":
            if (end := _past_relative(scene, i)) is None:
                break  # "P, der P festhielt"
            i = end
        elif joined and step > 0 and _owned_by_side(scene, i):
            i += 1
        elif joined and step > 0 and (named := _behind_title(scene, i)) is not None:
            i = named - 1
        elif (
            step < 0 and scene.language.verbs_last and not joined and (article := _described_from(scene, i)) is not None
        ):
            i = article
        elif item.shadow in ("M", "(", ")") or any(
            told(scene, i) for told in (_describes, _side_owning, _is_title_or_mark)
        ):
            pass
        elif joined and item.kind == "word" and gap < 3 and step > 0 and _article(scene, i):
            gap += 1
        else:
            break
        i += step
    return run


def _side_owning(scene: Scene, i: int) -> bool:
    """Whether an item is the side, or the sign behind it, whose man is listed next: "P and T's P"."""
    first = i if scene.items[i].kind == "team" else i - 1
    owned = [item.shadow for item in scene.items[first + 1 : first + 3]]
    return first >= 0 and scene.items[first].kind == "team" and owned in (["s", "P"], ["'", "P"], ["’", "P"])


def _owned_by_side(scene: Scene, i: int) -> bool:
    """Whether commas set off, from an item on, whose men those listed before are: "P and P, of T, and P, of T"."""
    owner = scene.items[i].shadow in scene.language.of and scene.items[i - 1].shadow == ","
    return owner and [x.kind == "team" or x.shadow == "," for x in scene.items[i + 1 : i + 3]] == [True, True]


def _timed_ahead(scene: Scene, i: int) -> bool:
    """Whether a minute stands right before somebody: then those listed with him have theirs ahead too."""
    return any(item.kind == "minute" for item in scene.items[max(i - 2, 0) : i])


def _then(scene: Scene, i: int) -> bool:
    """Whether a "then" behind a comma goes on with a list: "P, then P, were booked"."""
    return i > 0 and scene.items[i - 1].shadow == "," and scene.items[i].shadow in scene.language.sub_then


def _does_more(scene: Scene, i: int) -> bool:
    """Whether something else begins with somebody: the second of "booked P and P shot" is no more of the list."""
    return not scene.language.verbs_last and i + 1 in _verbs_begun(scene)  # not "for P and P sent on"


@once
def _verbs_begun(scene: Scene) -> set[int]:
    """Where words for a shot, save, change, card or injury begin."""
    words = scene.language
    fields = (words.shot, words.saved, words.injury, words.sub_on, words.sub_off, words.yellow, words.red)
    return {first for field in fields for first, _ in scene.hits(field)}


def _describes(scene: Scene, i: int) -> bool:
    """Whether a word between an article and a name says what somebody listed is like: "P and the tiring P"."""
    named = scene.items[i].kind == "word" and scene.items[i + 1 : i + 2] and scene.items[i + 1].kind == "person"
    return bool(named) and scene.items[i - 1].shadow.rstrip("'") in words_of(scene.language.determiners)


MOST_DESCRIBING = 4  # words between an article and the name that they are about


def _described_from(scene: Scene, i: int) -> int | None:
    """The article, right behind an "and", that begins the words before a name: "P and the just arrived P"."""
    joins, articles = scene.language.conjunctions, words_of(scene.language.determiners)
    for j in range(i - 1, max(i - MOST_DESCRIBING, 0), -1):
        if scene.items[j + 1].kind != "word":
            return None
        if scene.items[j].shadow in articles and scene.items[j - 1].shadow in joins:
            return j
    return None


def _past_brackets(scene: Scene, i: int, step: int) -> int:
    """Beyond an aside in brackets between two of a list: "P (some whistles for him) and P", "P (T) and P"."""
    if scene.items[i].shadow != ("(" if step > 0 else ")"):
        return i
    ends = range(i + step, i + 10 * step, step)
    other = ")" if step > 0 else "("
    end = next((j for j in ends if 0 <= j < len(scene.items) and scene.items[j].shadow == other), i)
    return i if any(scene.items[j].kind == "person" for j in range(i, end, step)) else end


def _past_relative(scene: Scene, i: int) -> int | None:
    """The comma that ends what a "who" tells of one of a list, where an "and" and a name follow: "P, who did not like
    it, and P".
    """
    end = next((j for j in range(i, min(i + 10, len(scene.items))) if scene.items[j].kind != "word"), len(scene.items))
    ahead = scene.items[end : end + 5]
    goes_on = len(ahead) > 2 and ahead[0].shadow == "," and ahead[1].shadow in scene.language.conjunctions
    return end if goes_on and any(item.kind == "person" for item in ahead[2:]) else None


def _behind_title(scene: Scene, i: int) -> int | None:
    """The person set off by a comma behind what he is, which begins with an article: "and the best man of the
    match, P".
    """
    if scene.items[i].kind != "word" or not _article(scene, i):
        return None
    for j in range(i + 2, min(i + 7, len(scene.items) - 1)):
        if scene.items[j].shadow == ",":
            return j + 1 if scene.items[j + 1].kind == "person" else None
        if scene.items[j].kind not in ("word", "team"):
            return None
    return None


def _is_title_or_mark(scene: Scene, i: int) -> bool:
    """What may stand beside a name in a list: what he is, or how he scored in brackets."""
    words, word = scene.language, scene.items[i].shadow
    marks = words.nouns_of_people + words.mark_penalty + words.mark_own_goal
    titled = word in title_words(words) and word not in words_of(words.deeds)  # "P, por entrada em P"
    return titled or compiled(marks).fullmatch(word) is not None


def _article(scene: Scene, i: int) -> bool:
    """Small words that may stand before a name inside a list: articles, prepositions, "lo stesso"; none that begins
    words for coming on or going off.
    """
    words, word = scene.language, scene.items[i].shadow
    if any(first == i for field in (words.sub_on, words.sub_on_weak, words.sub_off) for first, _ in scene.hits(field)):
        return False
    return len(word) <= 3 or word in words.of or word in words.to


def person(scene: Scene, i: int | None) -> Person | None:
    """The person of an item; None for any other thing."""
    known = i is not None and i < len(scene.items) and scene.items[i].kind == "person"
    return scene.items[i].value if known else None  # type: ignore[index]


def only_titled(scene: Scene, at: int, i: int) -> bool:
    """Whether no more than an article and what he is stand before somebody: "the defender P"."""
    small = words_of(scene.language.definite) | title_words(scene.language)
    return all(item.shadow in small for item in scene.items[at:i])


def is_official(scene: Scene, i: int) -> bool:
    """Whether an item names a coach or a referee."""
    someone = person(scene, i)
    return someone is not None and someone.is_official


def turns_of(scene: Scene) -> set[int]:
    """Where words such as "before", "but" or "while" turn to another clause."""
    return {first for field in (scene.language.sooner, scene.language.contrast) for first, _ in scene.hits(field)}


def team_before(scene: Scene, at: int) -> str | None:
    """The side named last before an item, in its sentence; None where it is another match's."""
    for i in range(min(at, len(scene.items)) - 1, -1, -1):
        item = scene.items[i]
        if item.kind == "team" and isinstance(item.value, TeamMention) and item.value.side != "other":
            return item.value.side
    return None


def _team_of_clause(scene: Scene, span: Span) -> str | None:
    """The side for which the cue's clause says it happened, "equalised for the visitors", where it names none
    before.
    """
    if any(item.kind == "team" for item in scene.items[scene.clause_begin(span[0]) : span[0]]):
        return None
    for i in range(span[1], len(scene.items)):
        item = scene.items[i]
        if item.shadow in CLAUSE_SIGNS:
            return None
        if item.kind == "team" and isinstance(item.value, TeamMention) and item.value.side in OPPOSITE:
            near = [word.shadow for word in scene.items[max(i - 3, span[1]) : i]]
            return item.value.side if set(near) & words_of(" ".join(scene.language.to)) else None
    return None


def nearest_team(scene: Scene, span: Span) -> str | None:
    """The side named behind the cue in its clause where none is before it there; else nearest before, else
    nearest behind.
    """
    before = team_before(scene, span[0])
    if before:
        return _team_of_clause(scene, span) or before
    keepers = {first for first, _ in scene.hits(scene.language.keeper)}  # whom the cue beats
    for i, item in enumerate(scene.items[span[0] :], span[0]):
        named = item.kind == "team" and isinstance(item.value, TeamMention) and item.value.side != "other"
        if named and not (i < span[1] and i + 1 in keepers):
            return item.value.side
    return None
