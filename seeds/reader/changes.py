"""Substitutions in a sentence: who comes on, who goes off, in which order they are paired."""

from .actors import begun_by_pronoun, last_actor
from .changes_paired import paired, set_ahead_of, with_one_named
from .claims import Claim, Span, Story, lies_within, overlap
from .clock import Time
from .fouls import players
from .moves import behind_colon, coming_on, exchanged, going_off, leaving, listed_at_once, moved_by, sent_on
from .nearby import is_official, listed_after, person, person_after, verb_of
from .people import Person
from .scene import Scene
from .substitutes import came_on_for, told_before_name
from .vocabulary import Phrases, title_words, words_of

BESIDE = 3  # characters between one sentence and the next
ASIDE = 8  # words at most from a name to the end of an aside about him
FAR_ON = 5  # and from "came" to who did, where it stands first for whom: "für P kam in der M P"
BOTH = 14  # words at most from the first of two people of a change to its verb behind them


def read_changes(scene: Scene, story: Story) -> list[Claim]:
    """The substitutions told; one only spoken of, "P, just come on", happened before at a minute not told here.

    A headline tells none: who puts his side into the final does not come on.
    """
    if scene.kind == "headline":
        return []
    claims = _off_once(_changes(scene, story))
    spoken_of = scene.hits(scene.language.sub_before)
    for claim in claims:
        claim.other = None if claim.other is claim.player else claim.other  # "came off the bench; the switch paid as P"
        claim.earlier = any(first - 3 <= i <= after + 3 for first, after in spoken_of for i in claim.items)
        _time_of_aside(scene, claim)
        _time_ahead(scene, claim)
    return claims


def _time_of_aside(scene: Scene, claim: Claim) -> None:
    """A minute right behind a change told beside, by a "who" or between commas, is the change's alone: "P, who replaced P M,",
    "P, on for P M,".
    """
    before = [item.shadow for item in scene.items[max(claim.span[0] - 2, 0) : claim.span[0]]]
    m = max(claim.items, default=-1) + 1
    m += m < len(scene.items) and scene.items[m].shadow == "("
    told = m < len(scene.items) and isinstance(scene.items[m].value, Time) and scene.items[m].kind == "minute"
    set_off = claim.earlier and [item.shadow for item in scene.items[m + 1 : m + 2]] == [","]
    if told and (set_off or set(before) & set(scene.language.relatives)):
        claim.time, claim.earlier, scene.items[m].value = scene.items[m].value, True, None
    elif (own := _minute_set_off(scene, claim)) is not None:
        claim.time, claim.earlier, scene.items[own].value = scene.items[own].value, True, None


def _minute_set_off(scene: Scene, claim: Claim) -> int | None:
    """The minute in an aside between commas that tells when somebody came on, where the sentence has another behind it: "P,
    sent on M, scored M".
    """
    begin = max(claim.items, default=-1) + 1
    signs = [i for i in range(begin, min(begin + ASIDE, len(scene.items))) if scene.items[i].shadow == ","]
    if len(claim.items) != 1 or len(signs) < 2 or signs[0] != begin:
        return None
    coming = [first for first, _ in scene.hits(scene.language.sub_on) if begin < first < signs[1]]
    minutes = scene.of_kind("minute")
    own = next((m for m in minutes if begin < m < signs[1] and isinstance(scene.items[m].value, Time)), None)
    return own if coming and any(m > signs[1] for m in minutes) else None


def _time_ahead(scene: Scene, claim: Claim) -> None:
    """A minute in words set ahead of a sentence's subject that say for whom he came on is the change's alone: "On at M for a
    tiring P, P scored".
    """
    ahead = [i for i in scene.of_kind("minute") if i < claim.span[1] and isinstance(scene.items[i].value, Time)]
    behind = len(claim.items) == 2 and claim.span[1] <= min(claim.items)
    if ahead and behind and set_ahead_of(scene, claim.span, min(claim.items)) == max(claim.items):
        claim.time, claim.earlier, scene.items[ahead[0]].value = scene.items[ahead[0]].value, True, None


def _off_once(claims: list[Claim]) -> list[Claim]:
    """Without those that send off again whom the sentence has replaced already: another takes up his part."""
    first: dict[int, Claim] = {}
    for claim in sorted(claims, key=lambda c: c.span):
        first.setdefault(id(claim.other), claim)
    return [claim for claim in claims if claim.other is None or first[id(claim.other)] is claim]


def _changes(scene: Scene, story: Story) -> list[Claim]:
    """Lists of those on and those off pair in order, also across two sentences."""
    words = scene.language
    claims: list[Claim] = []
    ticked = scene.kind == "ticker" and not scene.told(words.goal)  # "Goal! P for P": he served him
    words_of_change = words.sub_verb, words.sub_on, words.sub_off, words.sub_swap
    spoken = ticked or scene.has(*words_of_change, words.sub_for) or _several(scene) or _only_names(scene)
    weak = (words.sub_for_weak if spoken else (), words.sub_swap_for if scene.has(words.sub_swap) else ())
    before_names = told_before_name(scene)
    swaps = [s for field in weak for s in scene.hits(field) if exchanged(scene, s) and person_after(scene, s[1])]
    for field, swapped in ((words.sub_for, False), (words.sub_by, True), (weak[0], False), (weak[1], False)):
        cues = [
            verb_of(scene, span) for span in scene.apart(field, words.disallowed) if not _within(span, field, scene)
        ]
        cues = [span for span in cues if not _done_to(scene, person_after(scene, span[1], 4))]
        cues = [span for span in cues if not overlap(span, scene.hits(words.red))]
        cues = [span for span in cues if not any(span[1] == off for _, _, off in before_names)]
        for span in cues:
            turned = field in weak and span in swaps
            if field in weak and not turned and (field is weak[1] or not _between_people(scene, span)):
                continue
            if field and field is weak[1] and any(span[1] < first for first, _ in scene.hits(words.sub_for)):
                continue  # "changes P too, with P in place of P"
            if field is words.sub_for and _leads_to(scene, span, swaps):
                continue  # "replacing P with P"
            claims += paired(scene, span, swapped or turned, one_of_several=len(cues) > 1)
    claims += came_on_for(scene, claims)
    claims = claims or _both_before(scene) or _for_those_first(scene) or _he_changed(scene, story)
    claims = claims or with_one_named(scene)
    if claims:
        story.going = []
        return claims + _beside(scene, claims) + _in_his_place(scene, story, claims)
    gone = {i for span in going_off(scene) for i in listed_at_once(scene, verb_of(scene, span))}
    coming = coming_on(scene) + sent_on(scene) + scene.hits(words.sub_for_him) + behind_colon(scene)
    gone -= {i for span in coming for i in (span[0] - 1, span[0])}  # "off goes P, P comes on", "P off, P on"
    subjects = {verb_of(scene, span)[0] - 1 for span in going_off(scene)}  # "on comes P, P goes off"
    on = moved_by(scene, coming, taken=gone | subjects)
    off = moved_by(scene, going_off(scene), taken=set(on)) or leaving(scene, set(on))
    if not on and not off:
        return []
    return _match(scene, story, on, off)


def _both_before(scene: Scene) -> list[Claim]:
    """Changes whose verb ends the clause, both people before it: "P musste P Platz machen", "P, der P beerbt hatte"."""
    words, found = scene.language, []
    for field, off_first in ((words.sub_by_final, True), (words.sub_for_final, False)):
        for span in scene.hits(field):
            near = [i for i in scene.people() if span[0] - BOTH <= i < span[0] and not scene.breaks(i, span[0])][-2:]
            if len(near) < 2 or scene.case(near[1]) or any(is_official(scene, i) for i in near):
                continue
            if not off_first and not scene.is_relative_subject(near[0]):
                continue
            off, on = near if off_first else near[::-1]
            between = {item.shadow for item in scene.items[off + 1 : on]}
            if off_first and between & {",", *words.conjunctions}:
                continue  # "P und P mussten weichen"
            found.append(
                Claim("substitution", person(scene, on), scene, span, other=person(scene, off), items={on, off})
            )
    return found


def _done_to(scene: Scene, i: int | None) -> bool:
    """Whether something is done to whoever stands behind what seems to tell a change: "shown a red card late on for a foul on P"."""
    carded = scene.has(scene.language.red, scene.language.yellow)
    return i is not None and carded and scene.case(i) in ("on", "against")


def _he_changed(scene: Scene, story: Story) -> list[Claim]:
    """The change of the last one told of, where a sentence begun by a pronoun names only the other one: "He gave way to P",
    "He had come on for P".
    """
    words, last = scene.language, last_actor(story)
    told = [(span, words.sub_by) for span in scene.hits(words.sub_by)]
    told += [(span, words.sub_for) for span in scene.hits(words.sub_for)]
    told += [
        (span, words.sub_for_weak) for span in scene.hits(words.sub_for_weak) if scene.has(words.sub_on, words.sub_verb)
    ]
    for span, field in told:
        i = person_after(scene, span[1], 4)
        named, he = person(scene, i), begun_by_pronoun(scene, span)
        if i is not None and he and last not in (None, named) and scene.people() == [i]:
            on, off = (named, last) if field is words.sub_by else (last, named)
            return [Claim("substitution", on, scene, span, other=off, items={i})]
    return []


def _several(scene: Scene) -> bool:
    """Whether a bare "for" stands between two names more than once: "P for P, P for P"."""
    pairs = [(first, after) for first, after in scene.hits(scene.language.sub_for_weak) if after < len(scene.items)]
    return (
        sum(first > 0 and scene.items[first - 1].kind == "person" and _named_at(scene, after) for first, after in pairs)
        > 1
    )


def _only_names(scene: Scene) -> bool:
    """Whether a sentence of prose begins with "P for P" or does no more than name people at a minute: it can be but a
    change, unless a score says that he served him.
    """
    paired = scene.hits(scene.language.sub_for_weak)
    if not paired or scene.of_kind("score"):
        return False
    known = {item.shadow for item in scene.items if item.kind == "word"} - words_of(scene.language.stopwords)
    begins = any(_stand_alone(scene, span) for span in paired)
    return len(scene.people()) > 1 and (begins or (bool(scene.of_kind("minute")) and not known))


def _stand_alone(scene: Scene, span: Span) -> bool:
    """Whether a "for" stands between the two names that begin a sentence, or what follows the colon of one without a
    goal: "P for P", "A change: P for P".
    """
    first, after = span
    between = [item.kind for item in scene.items[first - 1 : after + 1]] == ["person", "word", "person"]
    behind = first > 1 and scene.items[first - 2].shadow == ":" and not scene.has(scene.language.goal)
    return between and (first == 1 or behind)


def _for_those_first(scene: Scene) -> list[Claim]:
    """Changes that tell first for whom: "for P and P came P and P"."""
    found: list[Claim] = []
    for span in scene.hits(scene.language.sub_for_weak):
        off = listed_after(scene, span[1], 3) if _opens_clause(scene, span[0]) else []
        verb = off[-1] + 1 if off else len(scene.items)
        coming = [after for first, after in scene.hits(scene.language.sub_came) if first == verb]
        on = listed_after(scene, coming[0], FAR_ON) if coming else []
        if off and len(on) == len(off):
            found += [
                Claim("substitution", person(scene, a), scene, span, other=person(scene, b), items={a, b})
                for a, b in zip(on, off, strict=True)
            ]
    return found


def _opens_clause(scene: Scene, i: int) -> bool:
    before = scene.items[i - 1].shadow if i else ","
    return before in (",", ";", ":", ".", "!", "M", *scene.language.conjunctions)


def _leads_to(scene: Scene, span: Span, swaps: list[Span]) -> bool:
    """Whether a verb of changing stands right before the one who goes off for another named behind a "with"."""
    return any(span[1] <= first <= span[1] + 6 and not scene.breaks(span[1], first) for first, _ in swaps)


def _beside(scene: Scene, paired: list[Claim]) -> list[Claim]:
    """Those who come on in another clause than the pairs, as many gone off there in their places: "P and P come on, P for
    P", "withdrew P and sent on P; then P replaced P".
    """
    used = {i for claim in paired for i in claim.items}
    people = {id(p) for claim in paired for p in (claim.player, claim.other)}

    def moved(spans: list[Span], taken: set[int]) -> list[int]:
        free = [span for span in spans if not any(span[0] <= i < span[1] + 2 for i in used)]
        return [i for i in moved_by(scene, free, taken) if i not in taken and id(person(scene, i)) not in people]

    off = moved(scene.hits(scene.language.sub_off), used)
    on = moved(sent_on(scene) + coming_on(scene) if off else coming_on(scene), used | {*off})
    gone = [person(scene, i) for i in off] if len(off) == len(on) else [None] * len(on)
    return [
        Claim("substitution", person(scene, i), scene, (i, i + 1), other=other, items={i})
        for i, other in zip(on, gone, strict=True)
    ]


def _in_his_place(scene: Scene, story: Story, paired: list[Claim]) -> list[Claim]:
    """Who takes the place of the last one told in another clause than the pairs: "P limped off, P taking his place, and
    P came on for P".
    """
    used, words = {i for claim in paired for i in claim.items}, scene.language
    alone = scene.apart(words.sub_for_him, words.sub_for, words.sub_by)  # "takes the place", not "takes the place of"
    spans = [span for span in alone if not any(span[0] <= i < span[1] for i in used)]
    on = [i for i in moved_by(scene, spans, taken=used) if i not in used]
    gone = [_last_told(scene, story, person(scene, i)) for i in on]
    return [
        Claim("substitution", person(scene, i), scene, (i, i + 1), other=next(iter(off), None), items={i})
        for i, off in zip(on, gone, strict=True)
    ]


def _within(span: Span, field: Phrases, scene: Scene) -> bool:
    """Whether a cue is part of a longer one that says the opposite: "replaced" in "replaced by"."""
    words = scene.language
    longer = [s for f in (words.sub_for, words.sub_by, words.sub_for_him) if f is not field for s in scene.hits(f)]
    return any(s != span and lies_within(span, s) for s in longer)


def _between_people(scene: Scene, span: Span) -> bool:
    """A bare "for" pairs two people only when it stands right between them, or in words set off behind the first that
    say he came on: "P, M for P brought on,".
    """
    coming = [first for first, _ in scene.hits(scene.language.sub_on) if span[1] + 1 <= first <= span[1] + 4]
    comma = next((i for i in range(span[0] - 1, max(span[0] - 7, 0), -1) if scene.items[i].shadow == ","), None)
    named = _named_at(scene, span[1])
    if coming and comma is not None and scene.items[comma - 1].kind == "person":
        return named
    at = span[0] - (scene.items[span[0] - 1].kind == "minute")
    if any(after == at for _, after in scene.hits(scene.language.sub_on)):
        return named  # "P came off the bench M for P"
    before = [item for item in scene.items[max(span[0] - 4, 0) : span[0]] if item.shadow not in (",", "(", "M")]
    return bool(before) and before[-1].kind == "person" and named


def _named_at(scene: Scene, i: int) -> bool:
    """Whether somebody is named at an item, or behind an article and one word there, or what he is: "for the tiring P",
    "für Kapitän P".
    """
    articles = words_of(scene.language.determiners)
    first = i + 1 if i < len(scene.items) and scene.items[i].shadow.rstrip("'") in articles else i
    first += any(item.shadow in title_words(scene.language) for item in scene.items[first : first + 1])
    described = first > 0 and scene.items[first - 1].shadow.rstrip("'") in articles
    while described and [item.shadow for item in scene.items[first + 1 : first + 2]] == ["-"]:
        first += 2  # "the out-of-sorts P"
    kinds = [item.kind for item in scene.items[first : first + 2]]
    return kinds[:1] == ["person"] or (described and kinds == ["word", "person"])


def _last_told(scene: Scene, story: Story, coming: Person | None) -> list[Person | None]:
    """Whose place it is that somebody takes: the last one named before him, here or in what was told before."""
    at = next(i for i in scene.people() if person(scene, i) is coming)
    able = [i for i in players(scene) if i < at]
    before = [person(scene, i) for i in [j for j in able if not scene.case(j)] or able]
    told = before[-1] if before else story.subject or story.before
    return [told] if told is not None and told is not coming else []


def _may_replace(change: Claim, gone: Person | None, scene: Scene) -> bool:
    """Whether a sentence that tells who went off goes on about the one right before it, which told who came on."""
    known = {p.side for p in (change.player, gone) if p is not None and p.certain}
    return len(known) < 2 and 0 <= scene.start - change.scene.end <= BESIDE


def _match(scene: Scene, story: Story, on: list[int], off: list[int]) -> list[Claim]:
    coming = [person(scene, i) for i in on]
    going = [person(scene, i) for i in off]
    items = {person(scene, i): i for i in (*on, *off)}
    if coming and not going and len(story.going) == len(coming):
        going = list(story.going)
    if coming and not going and scene.has(scene.language.sub_for_him) and len(coming) == 1:
        going = _last_told(scene, story, coming[0])
    came, story.came = story.came, []
    if going and not coming:
        if len(going) == len(came) and all(_may_replace(*pair, scene) for pair in zip(came, going, strict=True)):
            for claim, gone in zip(came, going, strict=True):
                claim.other = gone
        else:
            story.going = [p for p in going if p]
        return []
    story.going = []
    span = (min(items.values()), max(items.values()) + 1)
    claims = []
    for n, player in enumerate(coming):
        other = going[n] if len(going) == len(coming) else None
        claim = Claim("substitution", player, scene, span, other=other)
        claim.items = {items[p] for p in (player, other) if p in items}
        claims.append(claim)
    story.came = claims if not going else []
    return claims
