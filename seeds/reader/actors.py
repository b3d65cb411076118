"""Who does what a cue says: of the people in a sentence, and of those told before, the one it most likely means."""

from collections.abc import Iterable

from .claims import Span, Story
from .nearby import only_titled, person, person_after, person_before
from .people import Person
from .scene import STRONG, Scene, once
from .vocabulary import Phrases, title_words, words_of

CHAIN = 3  # words at most from a verb that goes on to its object
SUBJECT_NEAR = 4  # words at most from a verb at the head of a clause to its subject
SUBJECT_BEHIND = 6  # and from a verb that stands before its subject to him: "traf auch noch der Niederländer P"
FAR_RELATIVE = 12  # words from a "who" to what its subject does last


def actor(
    scene: Scene, span: Span, *, keeper: bool | None = False, avoid: Iterable[Person | None] = (), by: bool = True,
    least: float = 0.6, officials: bool = False, before: bool = False, passing: bool = True,
) -> int | None:  # fmt: skip
    """The item of the person who most likely does what the cue says; None when nobody near fits.

    A person bound by "of" or "by" behind the cue, or the subject before it, comes first; then one named right behind it.
    """
    shunned = {id(p) for p in avoid if p is not None}
    while span[0] < span[1] - 1 and scene.items[span[0]].kind == "sign":  # ": gol"
        span = span[0] + 1, span[1]

    def able(i: int) -> bool:
        someone = scene.items[i].value
        fit = keeper in (None, "keeper" in someone.roles) and (officials or not someone.is_official)
        return fit and id(someone) not in shunned

    able_first = (
        _cleft(scene, span),
        _invited(scene, span),
        right_behind(scene, span),
        led_to(scene, span),
        _inverted(scene, span),
        _told_on(scene, span),
        _beyond_clause(scene, span),
    )
    for i in (*able_first, _bound_behind(scene, span)):
        if i is not None and able(i):
            return i
    i = _antecedent(scene, span)
    titled = _by_epithet(scene, span)
    i = i if i is not None else titled[-1] if titled else None
    i = i if i is not None or not by else _owner_behind(scene, span)
    if titled is not None and not any(j < span[0] for j in scene.people()):
        return None  # "the striker" is somebody told of before, and nobody named behind
    i = i if i is not None else _of_relative(scene, span)
    if i is not None and able(i):
        return i
    rated = [(_nearness(scene, span, i, by), -i, i) for i in scene.people() if not before or i < span[0]]
    passed = _passed(scene) if passing else set()
    best: tuple[float, int, int] | None = None
    for rate, order, i in rated:
        someone = scene.items[i].value
        if id(someone) in shunned:
            continue
        rate = rate - _unlikely(someone, keeper, officials) - 2 * (i in passed)
        if best is None or (rate, order) > best[:2]:
            best = (rate, order, i)
    return best[2] if best and best[0] >= least else None


def _unlikely(someone: Person, keeper: bool | None, officials: bool) -> float:
    """How much his part speaks against a man where only a `keeper`, or none, acts, and `officials` do or do not."""
    wrong = keeper not in (None, "keeper" in someone.roles)
    return wrong * (0.8 if keeper else 1.2) + 4 * (someone.is_official and not officials)


def _invited(scene: Scene, span: Span) -> int | None:
    """To whom a ball goes so that he does what the cue says, "cut back for P to score", "permette a P di segnare", or
    who stands behind a preposition as the subject of the cue right behind him: "antes de P empatar", "com P ampliando".
    """
    words, first = words_of(" ".join(scene.language.to + scene.language.of)), span[0]
    before = scene.language.subject_before
    if first > 1 and scene.items[first].shadow.endswith(before):
        i, joins = first - 1, scene.language.conjunctions
        while i > 1 and scene.items[i].shadow in joins and scene.items[i - 1].shadow.endswith(before):
            i -= 2  # "para P dominar e chutar"
        return i if person(scene, i) is not None else _before_aside(scene, i)
    i = first - 2 if first > 2 and scene.items[first - 1].shadow in words else first - 1
    return i if 0 < i < first - 1 and person(scene, i) is not None and scene.case(i) == "to" else None


def _cleft(scene: Scene, span: Span) -> int | None:
    """Of whom a cleft sentence says that he does what the cue says, though an aside may stand between: "it is again P,
    left alone, to score".
    """
    to, clefts = scene.language.to, scene.hits(scene.language.clefts)
    verb = next((i for i in (span[0], span[0] - 1) if clefts and i >= 0 and scene.items[i].shadow in to), 0)
    named = (person_after(scene, after, 1) for _, after in reversed(clefts) if after < verb)
    i = next((i for i in named if i is not None), None)
    return i if i is not None and scene.commas(i, verb) in (0, 2) and not scene.breaks(i, verb) else None


ASIDE = 7  # words and signs of an aside at most


def _before_aside(scene: Scene, end: int) -> int | None:
    """To whom a ball goes though an aside between commas, the last at `end`, stands before what he does with it: "for P, the
    goal wide open, to score".
    """
    comma = next((i for i in range(end - 1, max(end - ASIDE, 0), -1) if scene.items[i].shadow == ","), 0)
    aside = scene.items[end].shadow == "," and comma > 0
    return comma - 1 if aside and person(scene, comma - 1) is not None and scene.case(comma - 1) == "to" else None


def right_behind(scene: Scene, span: Span) -> int | None:
    """Who stands bare right behind a cue, where the language marks those to whom something is done: "remata el P"."""
    if not scene.language.objects_marked or scene.items[span[1] - 1].kind != "word":
        return None
    i, small = span[1], words_of(scene.language.definite) | title_words(scene.language)
    i += scene.items[i : i + 1] != [] and scene.items[i].kind == "minute"
    while i < len(scene.items) - 1 and i < span[1] + 4 and scene.items[i].shadow in small:
        i += 1  # "amplía en el 20 el propio P"
    return i if i < len(scene.items) and person(scene, i) is not None and not scene.case(i) else None


def led_to(scene: Scene, span: Span) -> int | None:
    """To whom the words for a goal lead, with no more than what he is between: "went ahead through the striker P"."""
    for first, after in scene.hits(scene.language.goal_by):
        leads = (first == span[0] and after > span[1]) or (first > span[0] and after == span[1])
        i = person_after(scene, after, 3) if leads else None
        if i is not None and (i > after or after == span[1]) and only_titled(scene, after, i):
            return i
    return None


def _inverted(scene: Scene, span: Span) -> int | None:
    """Who stands right behind a verb that a minute or adverb at the head of a clause, behind a comma or "and", puts before
    its subject: "und in der M traf P", where the verb else is last.
    """
    items, first = scene.items, span[0]
    if not scene.language.verbs_last or first < 1 or items[first].kind != "word":
        return None
    head = first - 1
    opens = head == 0 and items[head].kind == "word"  # "erst traf P"
    if items[head].shadow == "," and items[0].shadow in words_of(scene.language.subordinate):
        return _subject_behind(scene, first, SUBJECT_NEAR)
    if items[head].kind == "minute":
        bound = words_of(" ".join(scene.language.to + scene.language.on)) | words_of(scene.language.determiners)
        while head > 0 and items[head - 1].shadow in bound:
            head -= 1
    elif items[head].kind != "word" or items[head].shadow in (*scene.language.relatives, *scene.language.pronouns):
        return None
    if not opens and items[head - 1].shadow not in (",", ";", *scene.language.conjunctions, *scene.language.contrast):
        return None
    return _subject_behind(scene, first, SUBJECT_BEHIND)


def _told_on(scene: Scene, span: Span) -> int | None:
    """Of whom a verb right behind a comma goes on, where a relative clause of his ends: "P, der für P gekommen war, traf"."""
    items, first = scene.items, span[0]
    if not scene.language.verbs_last or first < 4 or items[first - 1].shadow != ",":
        return None
    comma = next((i for i in range(first - 2, 0, -1) if items[i].shadow == ","), 0)
    relative = comma > 0 and items[comma + 1].shadow in scene.language.relatives
    return comma - 1 if relative and person(scene, comma - 1) is not None else None


def _beyond_clause(scene: Scene, span: Span) -> int | None:
    """Of whom a verb behind a comma and an "and" goes on, the only one named before it besides the subject of a clause that the
    comma ends: "P scored on the hour after P handled, and added a third".
    """
    items, first, words = scene.items, span[0], scene.language
    if first < 4 or items[first - 1].shadow not in words.conjunctions or items[first - 2].shadow != ",":
        return None
    named = [i for i in scene.people() if i < first]
    apart = [i for i in named if items[i - 1].shadow in words_of(words.subordinate)]
    return (
        named[0]
        if len(named) == 2 and named[1] in apart and named[0] not in apart and not scene.case(named[0])
        else None
    )


def _subject_behind(scene: Scene, verb: int, words: int) -> int | None:
    """Who stands bare behind a verb, with fewer than so many words between."""
    behind = range(verb + 1, min(verb + words, len(scene.items)))
    i = next((j for j in behind if scene.items[j].kind != "word"), None)
    return i if i is not None and person(scene, i) is not None and not scene.case(i) else None


def _bound_behind(scene: Scene, span: Span) -> int | None:
    """Who stands at once behind a cue of several words that ends in "by", where the verb stands last: "der Ausgleich durch P"."""
    if (
        not scene.language.verbs_last
        or span[1] - span[0] < 2
        or scene.items[span[1] - 1].shadow not in scene.language.of
    ):
        return None
    return person_after(scene, span[1], 3)


def _owner_behind(scene: Scene, span: Span) -> int | None:
    """Whose goal it is by the "of" right behind it, though a "who" stands before: "a shot of P that missed and a goal of P"."""
    if span[1] - span[0] > 1 or span not in scene.hits(scene.language.goal_weak):
        return None
    bound = scene.items[span[1] : span[1] + 1] and scene.items[span[1]].shadow in scene.language.of
    i = person_after(scene, span[1] + 1, 2) if bound else None
    return i if i is not None and any(j < span[0] for j in scene.people()) and scene.case(i) == "of" else None


@once
def _passed(scene: Scene) -> set[int | None]:
    """Those who are beaten on the way to something else: named in a cue of that or right behind it."""
    cues = scene.hits(scene.language.beats)
    ends = {end for _, end in cues}
    inside = {i for a, b in cues for i in scene.people() if a <= i < b}
    beaten = {person_after(scene, end, 2 + _is_described(scene, end + 1)) for _, end in cues}
    beaten = {i for i in beaten if i is None or i - 1 not in ends or scene.case(i) != "of"} | inside  # "robbed by P"
    return beaten | {_beaten_too(scene, i) for i in beaten if i is not None} | _chained_objects(scene)


def _beaten_too(scene: Scene, i: int) -> int | None:
    """The one joined to somebody who is beaten, where another clause follows: "passes P and P and scores"."""
    joins = scene.language.conjunctions
    behind = [item.shadow for item in scene.items[i + 1 : i + 4]]
    joined = behind[:1] != [] and behind[0] in joins and behind[1:2] == ["P"]
    return i + 2 if joined and behind[2:] and (behind[2] in joins or behind[2] == ",") else None


def _chained_objects(scene: Scene) -> set[int]:
    """Those named behind a verb that goes on about the sentence's subject: the second of "P broke, left P and scored".
    Not who is served and goes on himself, nor who owns what is spoken of.
    """
    words = scene.language
    verbs, endings = words_of(words.chained_verbs), tuple(words.chained_endings.split())
    served = {first for first, _ in scene.hits(words.assist_verb)}
    found: set[int] = set()
    for i in scene.people() if verbs else ():
        before = scene.items[max(i - CHAIN - 1, 0) : i]
        joined = [j for j, item in enumerate(before) if item.shadow == "," or item.shadow in words.conjunctions]
        chain = before[joined[-1] + 1 :] if joined else []
        first = i - len(chain)
        verb = bool(chain) and (chain[0].shadow in verbs or chain[0].shadow.endswith(endings))
        subject = any(j < first - 1 and not scene.case(j) for j in scene.people())
        goes_on = [item.shadow for item in scene.items[i + 1 : i + 3]]
        himself = bool(goes_on) and (goes_on[0] in (*words.to, "s", "'") or bool({*goes_on} & {*words.relatives}))
        plain = all(item.kind == "word" for item in chain) and scene.case(i) != "of"
        if verb and plain and subject and not himself and first not in served:
            found.add(i)
    return found


def _is_described(scene: Scene, i: int) -> bool:
    """Whether a word that says what somebody is or is like stands right before a name: "the defender P", "the slow P"."""
    named = i + 1 < len(scene.items) and scene.items[i + 1].kind == "person"
    articles = words_of(scene.language.definite)
    described = scene.items[i - 1].shadow in articles and scene.items[i].kind == "word" if named else False
    return named and (described or scene.items[i].shadow in title_words(scene.language))


def _first_behind(scene: Scene, after: int, i: int) -> bool:
    """Whether nobody else is named between a cue and the person behind it, and nothing of his is what is spoken of."""
    owns = i + 1 < len(scene.items) and scene.items[i + 1].shadow in ("s", "'", "’")
    return not owns and not any(after <= j < i for j in scene.people())


def _antecedent(scene: Scene, span: Span) -> int | None:
    """Whom a pronoun that is the cue's subject means: the first one named before it in the sentence without a
    preposition; "this one" the last.
    """
    clause = span[0]
    while clause > 0 and scene.items[clause - 1].shadow != "," and scene.items[clause - 1].shadow not in STRONG:
        clause -= 1
    latter = [
        first
        for first, after in scene.hits(scene.language.pronouns_near)
        if after <= span[0]
        and (clause <= first or (scene.commas(after, after + 2) and scene.commas(after, span[0]) == 2))
    ]
    if latter and not any(min(clause, latter[0]) <= i < span[0] for i in scene.people()):
        return person_before(scene, latter[0], 6)
    pronouns = [first for first, _ in _alone(scene, scene.language.pronouns) if clause <= first < span[0]]
    if not pronouns or any(clause <= i < pronouns[0] or i == span[0] - 1 for i in scene.people()):
        return None
    named = [i for i in scene.people() if i < pronouns[0] and not scene.case(i)]
    return next((i for i in named if not scene.items[i].value.is_official), named[0] if named else None)


def _alone(scene: Scene, pronouns: Phrases) -> list[Span]:
    """The pronouns with no name right behind them, "the same P" is P, that stand for somebody, not for nobody."""
    spans = scene.apart(pronouns, scene.language.impersonal)
    return [span for span in spans if [x.kind for x in scene.items[span[1] : span[1] + 1]] != ["person"]]


def _by_epithet(scene: Scene, span: Span) -> list[int] | None:
    """Whom "the striker" right before a cue can mean: those named before it in the sentence; None where no such
    word stands there.
    """
    titles = [first for first, after in scene.hits(scene.language.epithets) if _subject_of(scene, after, span[0])]
    if not titles or any(titles[-1] < i < span[0] for i in scene.people()):
        return None
    gone = _gone_off(scene)
    named = [i for i in scene.people() if i < titles[-1] and i not in gone]
    beaten = {i for i in _passed(scene) if i is not None and not scene.case(i)}  # not the one of "robbed by P"
    return [i for i in named if i not in beaten] or named


def _gone_off(scene: Scene) -> set[int | None]:
    """Those for whom somebody came on in a sentence: what is told behind it they do no more."""
    words = scene.language
    spans = scene.hits(words.sub_for) + (scene.hits(words.sub_for_weak) if scene.has(words.sub_verb) else [])
    return {person_after(scene, scene.without_object(span)[1], 4) for span in spans}


def _of_relative(scene: Scene, span: Span) -> int | None:
    """Whom a "who" before a cue means: the last one named before it, where nobody else and no comma stands
    between.
    """
    first = max(span[0] - FAR_RELATIVE, 1)
    joins = {i for hit in scene.hits(scene.language.sooner) for i in range(*hit)}  # "prima che" is no "who"
    near = [j for j in range(first, span[0]) if scene.items[j].shadow in scene.language.relatives and j not in joins]
    if not near or any(i > near[-1] for i in scene.people() if i < span[0]):
        return None
    for j in reversed(near):  # the one at once before a "who" of the chain: "P, who hit a shot that left ..."
        before = j - 2 if scene.items[j - 1].shadow == "," else j - 1
        if before >= 0 and person(scene, before) is not None and not any(j < i < span[0] for i in scene.people()):
            return before if not scene.commas(j, span[0]) else None
    who = near[-1]
    if who > 1 and scene.items[who - 1].shadow in words_of(scene.language.determiners):  # "P, il cui tiro"
        who -= 1
    who -= scene.items[who - 1].shadow == ","
    i = person_before(scene, who, 6)
    return i if i is not None and not scene.commas(i, who) and not scene.commas(near[-1], span[0]) else None


def _subject_of(scene: Scene, after: int, cue: int) -> bool:
    """Whether a word that ends at `after` stands right before a cue, or with only a word set off by commas between."""
    if after > cue or after < cue - 4:
        return False
    commas = scene.commas(after, cue)
    return (commas == 0 and after >= cue - 2) or (
        commas == 2 and scene.items[after].shadow == scene.items[cue - 1].shadow == ","
    )


def _nearness(scene: Scene, span: Span, i: int, by: bool) -> float:
    first, after = span
    commas, breaks = scene.commas(i, first), scene.breaks(i, first)
    case = scene.case(i) or _joined_case(scene, i) or _object_case(scene, i)
    if i >= after:
        aside = _minutes_behind(scene, after, i)
        between, commas = i - after - len(aside), commas - aside.count(",")
        led = case not in ("", "against") or scene.items[after - 1].shadow in scene.language.beside
        if not between and by and led and ends_in_case(scene, after):
            return 3.3  # bound by the cue itself: "pareggia con P"
        if (
            case == "of"
            and by
            and not breaks
            and not (commas and between)
            and between <= 6
            and _first_behind(scene, after, i)
        ):
            return 3.2 - 0.25 * max(0, between - 1)
        if breaks or between > 8:
            return 0.4 - 0.1 * breaks - 0.02 * between
        if not between and not case and first and _begins_clause(scene, first):
            return 3.1  # the verb first: "P opens the scoring, makes it two P"
        return (2.5 if not case else 0.9) - 0.3 * between - 0.6 * commas
    if i >= first:
        return -5.0  # inside the cue he is what it is done to: "batte P"
    if i == first - 1 and scene.items[first].shadow in ("s", "'", "’"):
        return 3.6  # its owner: "P's opener"
    rate = 3.0 - 0.04 * (first - i) - 0.25 * commas - 0.9 * breaks
    if case and not scene.is_relative_subject(i):
        rate -= 1.6 if case != "to" else 1.3
    return rate


def _minutes_behind(scene: Scene, first: int, i: int) -> list[str]:
    """The bracket with minutes alone that stands right behind a cue and parts it no further from a name behind it: "author of
    a brace (M, M), P".
    """
    shadows = [item.shadow for item in scene.items[first:i]]
    end = shadows.index(")") + 1 if shadows[:1] == ["("] and ")" in shadows else 0
    return shadows[:end] if set(shadows[:end]) <= set("(M,/)") | set(scene.language.conjunctions) else []


def _joined_case(scene: Scene, i: int) -> str:
    """ "against" for the second of "between P and P", else nothing."""
    joined = i > 1 and scene.items[i - 1].shadow in scene.language.conjunctions
    return "against" if joined and scene.items[i - 2].kind == "person" and scene.case(i - 2) == "against" else ""


def _object_case(scene: Scene, i: int) -> str:
    """ "against" for somebody behind an article that only one has to whom something is done: "verlud den P"."""
    done_to = i > 1 and scene.items[i - 1].shadow in words_of(scene.language.object_articles)
    return "against" if done_to and scene.items[i - 2].shadow != "," else ""  # not ", den P verwandelte"


def _begins_clause(scene: Scene, first: int) -> bool:
    """Whether a comma, semicolon or "and" stands right before a cue, or before the minute right before it."""
    before = first - 1 if scene.items[first - 1].kind != "minute" else first - 2
    return before >= 0 and scene.items[before].shadow in (",", ";", *scene.language.conjunctions)


def begun_by_pronoun(scene: Scene, span: Span) -> bool:
    """Whether the sentence begins with a pronoun, or has one right behind the cue's verb where verbs may stand ahead of
    their subject, and names nobody before the cue who could act: the subject is the last one told. Whoever is bound to
    something else, beaten on the way, or owns a pass cannot: "He met P's cross and scored".
    """
    alone = [first for first, _ in _alone(scene, scene.language.pronouns)]
    pronouns = [first for first in alone if first < span[0]]
    inverted = scene.language.verbs_last and any(first in (span[0] + 1, span[1]) for first in alone)
    passed = _passed(scene)
    named = [i for i in scene.people() if i < span[0] and not (scene.case(i) or i in passed or owns_pass(scene, i))]
    everybody = scene.people()
    bound = bool(everybody) and all(scene.case(i) == "of" for i in everybody)
    bound = bound and not any(after <= span[0] for _, after in scene.hits(scene.language.ball))  # "it went in"
    begins = any(_begins_sentence(scene, first) or (bound and everybody[-1] < first) for first in pronouns)
    nearer = any(everybody and everybody[0] < first < span[0] for first, _ in scene.hits(scene.language.pronouns_near))
    return (begins or inverted) and not named and not nearer and _invited(scene, span) is None


def _begins_sentence(scene: Scene, i: int) -> bool:
    """Whether nothing but an "and" or a "but" stands before an item."""
    joins = {*scene.language.conjunctions, *scene.language.contrast}
    return i == 0 or (i == 1 and scene.items[0].shadow in joins)


def owns_pass(scene: Scene, i: int) -> bool:
    """Whether a word for a pass follows a name at once, as what is its owner's: "P's cross", "a P cross"."""
    return any(first == i + 1 for first, _ in scene.hits(scene.language.assist_noun))


def last_actor(story: Story) -> Person | None:
    """Whom a sentence without a name means: the one who acted last, or before him if he only served."""
    meant = story.subject
    if story.server is not None and story.server is meant:
        meant = story.served or story.earlier
    return None if meant is None or meant.is_official or "keeper" in meant.roles else meant


def ends_in_case(scene: Scene, after: int) -> bool:
    """Whether a cue of several words ends in a preposition, or is one that leads to its scorer: "passa in vantaggio con"."""
    words, last = scene.language, scene.items[after - 1].shadow
    bound = last in words.of or last in words.to or last in words.against or last in words.on
    return bound or (
        scene.items[after - 1].kind == "word" and any(end == after for _, end in scene.hits(words.goal_by))
    )
