"""Bookings, dismissals and injuries in a sentence."""

from .actors import actor, begun_by_pronoun, last_actor
from .cards_joined import both, given_to, in_brackets_behind, in_one_clause, one_each, with_asides
from .claims import Claim, Span, Story, overlap
from .clock import Time
from .fouls import foul_parties, players
from .moves import coming_on, moved_by
from .nearby import (
    is_official,
    listed_after,
    listed_before,
    only_titled,
    person,
    person_after,
    person_before,
    verb_of,
)
from .people import Person
from .scene import CLAUSE_SIGNS, Scene
from .vocabulary import Phrases, compiled, owning_words, words_of

CARD_STOPS = frozenset(".!:–—")
CARD_WORDS = 3
OWN_LIST = 2  # items at most from a card's words to the list of those who got it: "booked for T"


def read_cards(scene: Scene, story: Story) -> list[Claim]:
    """A claim for each one booked or sent off; several where the cue stands with a list of names."""
    words = scene.language
    nots = [after for _, after in scene.hits(words.negation)]  # "it was no red"
    red = [
        span
        for span in scene.hits(words.red)
        if scene.items[span[0]].kind == "sign" or not any(0 <= span[0] - after <= 1 for after in nots)
    ]
    second, yellow = ([s for s in scene.hits(f) if not scene.negated(s)] for f in (words.second_yellow, words.yellow))
    if any(scene.negated(s) for s in scene.hits(words.second_yellow)):
        second = []  # "P, already booked when he committed a foul, escaped a second yellow card"
    second = [s for s in second if not one_each(scene, s)]  # "two yellow cards, one to P and another to P"
    if (cried := _cried(scene, words.label_sent_off)) and not red and not second:
        red = cried
    elif cried := _cried(scene, words.label_booked):
        yellow = cried + [span for span in yellow if not overlap(span, cried)]
    earlier = _booked_earlier(scene)
    claims = []
    for span in second:
        claims += _carded(scene, span, "red_card", "second_yellow", story)
    for span in red:
        how = "second_yellow" if second or earlier else "straight" if scene.has(words.straight_red) else None
        cards = _carded(scene, span, "red_card", how, story)
        booked = [c.player for c in claims] if second else []
        for card in cards if second and scene.has(scene.language.straight_red) else ():
            card.how = "second_yellow" if card.player in booked else "straight"
        claims += [card for card in cards if not booked or card.player in booked or not _done_to(scene, card)]
    for span in yellow:
        if not any(first <= span[0] < after for first, after in (*red, *second, *(e.span for e in earlier))):
            cards = _carded(scene, span, "yellow_card", None, story)
            claims += [card for card in cards if not second or card.items]  # beside a second one somebody else's
    for card in claims if not red and not second else ():
        _time_before(scene, card)
    claims += _carded_too(scene, claims)
    claims = _once(_taken_back(scene, [c for c in claims if not _only_asked_for(scene, c)]))
    sent_off = [c for c in claims if c.type == "red_card"]
    for card in sent_off:
        _second_of_one_booked(scene, card, [*story.booked, *(e.player for e in earlier)], story)
    if len(sent_off) == 1 and earlier:
        earlier = earlier[:1]
        earlier[0].player = sent_off[0].player
    return [*claims, *(e for e in earlier if e.player is not None)]


def _cried(scene: Scene, labels: Phrases) -> list[Span]:
    """A card's name that begins a ticker's line, up to the stop behind it, where somebody follows: "Yellow card. P is late"."""
    stop = next((i for i, item in enumerate(scene.items[: CARD_WORDS + 1]) if item.shadow in CARD_STOPS), 0)
    named = compiled(labels).fullmatch(" ".join(item.shadow for item in scene.items[:stop])) is not None
    return [(0, stop + 1)] if named and scene.kind == "ticker" and person_after(scene, stop + 1, 2) is not None else []


def _carded_too(scene: Scene, cards: list[Claim]) -> list[Claim]:
    """The cards of those to whom the words of the last one go on behind it: "P was booked for dissent and P for a foul on P,
    as was P".
    """
    if not cards or (last := max(cards, key=lambda c: c.span)).type != "yellow_card":
        return []
    joins, told = (",", *scene.language.conjunctions), {id(c.player) for c in cards}
    reasons = [(i, after) for i, after in scene.hits(scene.language.booked_for) if person(scene, after) is None]
    for_each = [i for i, _ in reasons if i > last.span[1] and scene.items[i - 1].shadow in joins]
    too = [i for _, after in scene.hits(scene.language.carded_too) for i in listed_after(scene, after, 3)]
    people = [i for i in _players(scene, [*for_each, *too]) if id(person(scene, i)) not in told and i >= last.span[1]]
    return [Claim(last.type, person(scene, i), scene, (i, i + 1), items={i}, earlier=i in too) for i in people]


def _done_to(scene: Scene, card: Claim) -> bool:
    """Whether who seems to get a card is named ahead of it as one to whom something is done: "a second booking for P for
    fouling P, off he goes".
    """
    return any(i < card.span[0] and scene.case(i) for i in card.items)


def _second_of_one_booked(scene: Scene, card: Claim, booked: list[Person | None], story: Story) -> None:
    """A second booking is of the one in its sentence who was told as booked before; where nobody is named, of the last
    one told of who was.
    """
    if card.how != "second_yellow" or card.player in booked:
        return
    able = [i for i in scene.people() if person(scene, i) in booked and scene.case(i) not in ("on", "against")]
    if len(able) == 1:
        card.player, card.items = person(scene, able[0]), {able[0]}
    elif not card.items and not scene.people():
        card.player = next((p for p in (story.subject, story.earlier) if p in booked), card.player)


def _booked_earlier(scene: Scene) -> list[Claim]:
    """The bookings that a sentence only calls to mind: "P, already booked, ..."; a minute told with one is its own."""
    spans = scene.hits(scene.language.booked_before)
    if not scene.has(scene.language.red, scene.language.second_yellow):
        spans = [s for s in spans if not any(item.kind == "minute" for item in scene.items[s[0] : s[1] + 2])]
    return [_booked_before(scene, span, person(scene, _remembered(scene, span))) for span in spans]


def _remembered(scene: Scene, span: Span) -> int | None:
    """Whose booking is called to mind: his who stands right before the words or behind them."""
    before = person_before(scene, span[0], 3)
    return before if before is not None else person_after(scene, span[1], 2)


def _time_before(scene: Scene, card: Claim) -> None:
    """A minute right behind the word of a booking, in an aside of a sentence that tells another minute, is the
    booking's own: "At M P, booked on M, fouls P".
    """
    after = card.span[1]
    own = next((i for i in range(after, min(after + 3, len(scene.items))) if scene.items[i].kind == "minute"), None)
    aside = card.span[0] > 0 and scene.items[card.span[0] - 1].shadow == ","
    if card.type != "yellow_card" or own is None or not aside or scene.commas(after, own):
        return
    if any(m < card.span[0] and scene.items[m].value is not None for m in scene.of_kind("minute")):
        card.time, card.earlier, scene.items[own].value = scene.items[own].value, True, None


CLAUSE_ENDS = frozenset(CLAUSE_SIGNS)


def _booked_before(scene: Scene, span: Span, player: Person | None) -> Claim:
    """The booking of somebody who is sent off now; a minute told with it, "booked ten minutes earlier", is its own."""
    claim = Claim("yellow_card", player, scene, span, earlier=True)
    for item in scene.items[span[0] :]:
        if item.shadow in CLAUSE_ENDS:
            break
        if item.kind == "minute" and isinstance(item.value, Time):
            claim.time, item.value = item.value, None
    return claim


def _only_asked_for(scene: Scene, card: Claim) -> bool:
    """Whether a card is but what somebody calls for or misses: "many claimed a red card", "a red card was due"."""
    asked = [after for _, after in scene.hits(scene.language.penalty_appeal)]
    return scene.unreal(card.span) or any(
        -2 <= card.span[0] - after <= 2 and not _parted(scene, after, card.span[0]) for after in asked
    )


def _parted(scene: Scene, a: int, b: int) -> bool:
    """Whether a stronger sign or an "and" parts two items: "he protested and was booked" asks for no card."""
    return bool(scene.breaks(a, b)) or any(item.shadow in scene.language.conjunctions for item in scene.items[a:b])


def _taken_back(scene: Scene, claims: list[Claim]) -> list[Claim]:
    """Without the red card that a review in the same sentence turned into a yellow one told behind it."""
    later = [c.span[0] for c in claims if c.type == "yellow_card"]
    reviews = [first for first, _ in scene.hits(scene.language.var)]
    return [
        c for c in claims
        if c.type != "red_card" or not any(c.span[0] < r < y for r in reviews for y in later)
    ]  # fmt: skip


def _carded(scene: Scene, span: Span, kind: str, how: str | None, story: Story) -> list[Claim]:
    fouls = scene.hits(scene.language.fouls)
    at = span[1] + (scene.kind == "prose" and [item.shadow for item in scene.items[span[1] : span[1] + 1]] == [":"])
    after = given_to(scene, in_one_clause(scene, listed_after(scene, at, 4), at))
    after = after if after[:1] == [span[1]] else _players(scene, after)  # "aplicou cartões em P"
    after = _listed_whole(scene, [i for i in after if not _is_giver(scene, span, i)])
    relieves = {first for first, _ in scene.hits(scene.language.sub_for)}
    after = [i for i in after if i + 1 not in relieves]  # "P sent off, P takes the place of P"
    after = [] if any(span[1] <= foul[0] < after[0] for foul in fouls for _ in after) else after  # "for holding P"
    before = _players(scene, listed_before(scene, span[0], 5))
    before = [] if after and _of_another_card(scene, span, before) else before
    done_to = (
        before and scene.case(before[0]) == "to" and scene.items[span[0] - 1].shadow in words_of(scene.language.clitics)
    )
    before = [
        i for i in before if done_to or scene.case(i) == scene.case(before[-1])
    ]  # not "saved by P, and P was booked"
    before = [] if any(i in _relieved(scene) for i in before) else before
    listed = after if len(after) > 1 else before if len(before) > 1 else []
    inside = [i for i in scene.people() if span[0] < i < span[1] and "referee" not in person(scene, i).roles]  # type: ignore[union-attr]
    inside = [i for i in inside if not scene.case(i)] if len(inside) > 1 else inside
    if len(inside) == 1:  # "showed P a yellow card", "P followed P into the book"
        beside = _players(scene, [i for i in scene.people() if i == span[0] - 1 and not scene.case(i)])
        inside = listed_after(scene, inside[0], 1) if inside[0] == span[1] - 1 else inside
        return [Claim(kind, person(scene, i), scene, span, how=how, items={i}) for i in (*beside, *inside)]
    if (owner := _owner(scene, span) if kind == "red_card" else _booked_and_off(scene, span)) is not None:
        return [Claim(kind, person(scene, owner), scene, span, how=how, items={owner})]
    listed = listed or with_asides(scene, span) or both(scene, span) or in_brackets_behind(scene, span)
    listed = listed or one_each(scene, span)
    if span[0] > 1 and scene.items[span[0] - 1].shadow == "(" and person(scene, span[0] - 2) is not None:
        listed = _players(scene, [span[0] - 2]) or listed  # "P (booked for holding P)"
    if (offender := _cried_before_foul(scene, span)) is not None:
        listed = [offender]
    meant = _named_before(scene, span)
    if not listed and meant is None:
        i = _offender(scene, span, kind) if not begun_by_pronoun(scene, span) else None
        listed = [i] if i is not None else []
    if not listed and meant is None and span[0] and ":" in (scene.items[j].shadow for j in (span[0] - 1, span[0])):
        named = players(scene)
        listed = named if len(named) == 1 else []  # "a dive by P: booked"
    if not listed and scene.kind == "ticker":
        listed = _players(scene, [i for i in scene.people() if i and scene.items[i - 1].shadow == ":"])
    if not listed and (last := meant or _last_offender(story)) is not None:
        told = how == "second_yellow" and scene.has(
            scene.language.referee_before
        )  # "the referee showed a second yellow"
        bare = last is story.foul[1] and not scene.people()  # "P fouls P. Straight red."
        spoken_of = last in (story.subject, story.foul[1]) and meant is None
        cried = span[0] == 0 and last is story.named and not scene.people()  # "P swears at the referee. Red card."
        weak = not (bare or cried) and spoken_of and not told and not begun_by_pronoun(scene, span)
        return [Claim(kind, last, scene, span, how=how, weak=weak)]
    several = len(listed) > 1 and any(
        [item.shadow for item in scene.items[i + 1 : i + 2]] == ["("]
        or [item.shadow for item in scene.items[i + 1 : i + 3]] == [",", "M"]
        for i in listed
    )
    return [Claim(kind, person(scene, i), scene, (i, i + 1) if several else span, how=how, items={i}) for i in listed]


def _listed_whole(scene: Scene, listed: list[int]) -> list[int]:
    """Those listed without the last one where a comma alone joins him and he begins what follows: "the red card of P, P scored"."""
    if len(listed) != 2 or any(
        item.shadow in scene.language.conjunctions for item in scene.items[listed[0] : listed[1]]
    ):
        return listed
    goes_on = [item.kind for item in scene.items[listed[1] + 1 : listed[1] + 2]] == ["word"]
    return listed[:1] if goes_on and scene.case(listed[0]) else listed


def _is_giver(scene: Scene, span: Span, i: int) -> bool:
    """Whether the words of a card are done by somebody named behind them: "sent off by P"."""
    by = set(scene.language.of) - owning_words(scene.language)
    return scene.items[span[1]].shadow in by and i > span[1] and scene.case(i) == "of"


def _of_another_card(scene: Scene, span: Span, before: list[int]) -> bool:
    """Whether those listed ahead of a card get the one told right before them: "booked P, P and P, and sent off P", "booked for
    T were P and P".
    """
    words = scene.language
    cards = [s for field in (words.yellow, words.second_yellow, words.red) for s in scene.hits(field) if s != span]
    return bool(before) and any(0 <= before[0] - after <= OWN_LIST for _, after in cards)


def _cried_before_foul(scene: Scene, span: Span) -> int | None:
    """Who fouls in the words behind the cry of a card, nobody named before it: "ROT! P ist durch, P zieht die Notbremse"."""
    named = any(i < span[0] for i in scene.people())
    cried = not named and "!" in (item.shadow for item in scene.items[span[1] - 1 : span[1] + 1])
    _, offender, used = foul_parties(scene) if cried else (None, None, ())
    return next((i for i in used if offender is not None and person(scene, i) is offender), None)


def _offender(scene: Scene, span: Span, kind: str) -> int | None:
    """Who gets the card: the one it is said of, but not the victim of his foul."""
    victims = _victims(scene, span)
    fouled, offender, used = foul_parties(scene)
    referees = [p for j in scene.people() if "referee" in (p := person(scene, j)).roles]  # type: ignore[union-attr]
    relieved = [person(scene, j) for j in _relieved(scene)]
    avoid = [*victims, *referees, *relieved, *_beyond_unnamed(scene, span)]
    if (behind := _named_behind(scene, span)) is not None and person(scene, behind) not in avoid:
        return behind
    if (subject := _subject_behind(scene, span)) is not None and person(scene, subject) not in avoid:
        return subject
    i = actor(scene, span, keeper=None, officials=kind == "red_card", least=0.5, avoid=avoid, passing=False)
    beside = (person_after(scene, span[1], 3), person_before(scene, span[0], 6))
    if i is None:  # a coach: "booking for P"
        i = next((j for j in beside if j is not None and person(scene, j) not in avoid), None)
    if i is None and offender is not None and offender not in avoid:
        return next((j for j in used if person(scene, j) is offender), None)
    named_again = i is not None and i not in used  # "P was brought down by P, and P was booked for his protests"
    if offender is not None and person(scene, i) is fouled and not named_again and (i is None or i < span[0]):
        return next(j for j in used if person(scene, j) is offender)
    return i


def _beyond_unnamed(scene: Scene, span: Span) -> list[Person | None]:
    """Those told of in what an "and" adds behind a card for somebody unnamed: "a red card for the striker and a goal of P"."""
    words, behind = scene.language, scene.items[span[1] : span[1] + 2]
    unnamed = len(behind) == 2 and behind[0].kind in ("word", "team") and behind[1].shadow in words.conjunctions
    given = unnamed and scene.items[span[1] - 1].shadow in words.to
    return [person(scene, i) for i in scene.people() if i > span[1]] if given else []


def _relieved(scene: Scene) -> set[int]:
    """Whose place somebody took of whom more is told: the second of "P, who replaced P, was booked"."""
    items, words = scene.items, scene.language
    taken = [
        a for i, a in scene.hits(words.sub_for) if {x.shadow for x in items[max(i - 2, 0) : i]} & {*words.relatives}
    ]
    named = {person_after(scene, after, 4) for after in taken}
    return {i for i in named if i is not None and not scene.is_relative_subject(i)}


def _victims(scene: Scene, span: Span) -> list[Person | None]:
    """Whom somebody in a card's sentence fouled; whoever is named as the subject right before it is the offender there."""
    fouls = scene.hits(scene.language.fouls)
    fouled = {person_after(scene, at, 3) for _, at in fouls}
    fouled |= {i for i in scene.people() if any(first < i < at for first, at in fouls)}  # "for hauling down P"
    _, offender, _ = foul_parties(scene)
    fouled = {i for i in fouled if i is None or person(scene, i) is not offender}  # "a foul of P on P"
    subject = person_before(scene, span[0], 4)
    if subject is not None and (subject in fouled or scene.case(subject)):
        subject = None
    victims = [person(scene, i) for i in scene.people() if i in fouled or scene.case(i) == "on"]
    return [victim for victim in victims if subject is None or victim is not person(scene, subject)]


def _subject_behind(scene: Scene, span: Span) -> int | None:
    """Whom the words of a card at the head of a sentence are said of, behind a comma: "Booked for a foul on P, P ..."."""
    comma = next((i for i in range(span[1], len(scene.items)) if scene.items[i].shadow == ","), None)
    subject = person_after(scene, comma + 1, 3) if comma is not None and span[0] < 2 else None
    if comma is None or subject is None or not only_titled(scene, comma + 1, subject):
        return None
    return subject if all(scene.case(i) for i in scene.people() if i < comma) else None


def _named_behind(scene: Scene, span: Span) -> int | None:
    """The one right behind the words of a card where its minute parts them from whoever stands before: "P shoots wide
    and on 90 minutes is booked P"; or behind the words of a card that is his: "yellow for P, who held P".
    """
    items, i = scene.items, span[1]
    named = person_after(scene, i, 2)
    if named is not None and scene.case(named) == "to" and not scene.breaks(i, named):
        return named
    leads = i < len(items) and items[i].shadow in (*scene.language.to, *scene.language.against)
    i += leads and items[i + 1 : i + 2] != [] and items[i + 1].kind == "team"  # "Gelb gegen Augsburgs P"
    titled = person_after(scene, i + 1, 3) if leads else None
    if titled is not None and only_titled(scene, i + 1, titled):
        return titled  # "a yellow card for the striker P"
    if named is not None and items[i - 1].shadow in scene.language.of and scene.case(named) == "of":
        return named  # "the sending-off of the defender P"
    before = person_before(scene, span[0], 8)
    minute = any(item.kind == "minute" for item in items[(before or 0) + 1 : span[0]])
    bare = i < len(items) and items[i].kind == "person" and not scene.case(i)
    near = person_after(scene, i, 3)
    if near is not None and not scene.case(near) and _set_off(scene, span) and _ends(scene, near + 1):
        return near  # "P decides, sent off P"
    return i if bare and before is not None and minute else None


def _set_off(scene: Scene, span: Span) -> bool:
    """Whether a comma right before a card's words parts them from somebody named there."""
    return span[0] > 1 and scene.items[span[0] - 1].shadow == ","


def _ends(scene: Scene, at: int) -> bool:
    """Whether a clause ends at an item."""
    return at >= len(scene.items) or scene.items[at].kind == "sign"


def _named_before(scene: Scene, span: Span) -> Person | None:
    """Whom a card shown to "the striker" means: the last player before it who is the subject of something."""
    epithets = [
        s for s in scene.hits(scene.language.epithets) if person(scene, min(s[1], len(scene.items) - 1)) is None
    ]
    if not any(span[1] <= first <= span[1] + 2 for first, _ in epithets):
        return None
    fouled, offender, _ = foul_parties(scene)
    if fouled is not None and offender is not None:
        return fouled if scene.has(scene.language.waved_away) else offender  # "P felled P: the defender is booked"
    able = [i for i in players(scene) if i < span[0] and not scene.case(i)]
    return person(scene, able[-1]) if able else None


def _last_offender(story: Story) -> Person | None:
    """Who fouled for the penalty just given, else who was told of last."""
    fouler = story.penalty.other if story.penalty is not None else None
    return fouler or story.foul[1] or story.subject


def _booked_and_off(scene: Scene, span: Span) -> int | None:
    """Whose booking it is that is spoken of, "P's booking", or that a comma sets off behind one replaced: "P for P, booked"."""
    gone = _taken_off(scene, span) if _set_off(scene, span) and _ends(scene, span[1]) else None
    return gone if gone == span[0] - 2 else _owner(scene, span)


def _owner(scene: Scene, span: Span) -> int | None:
    """Whose card it is that is spoken of: "P's red card"."""
    i = span[0] - 2
    owned = i >= 0 and person(scene, i) is not None and scene.items[i + 1].shadow in ("s", "'", "’")
    return i if owned and _players(scene, [i]) else None


def _players(scene: Scene, listed: list[int]) -> list[int]:
    """A list of players only: none where it holds an official or begins with somebody things are done to."""
    if any(is_official(scene, i) for i in listed) or (listed and scene.case(listed[0]) in ("on", "against")):
        return []
    return listed


def _once(claims: list[Claim]) -> list[Claim]:
    kept: dict[tuple[str, int], Claim] = {}
    for claim in claims:
        known = kept.setdefault((claim.type, id(claim.player)), claim)
        known.how = known.how or claim.how
    reds = {id(c.player) for c in kept.values() if c.type == "red_card"}
    return [c for c in kept.values() if c.type != "yellow_card" or id(c.player) not in reds]


def read_injuries(scene: Scene, story: Story) -> list[Claim]:
    """People hurt, or off because of it."""
    claims = []
    on = [person(scene, i) for i in moved_by(scene, coming_on(scene))]
    past = scene.hits(scene.language.injury_not, whole=True)
    hurt = [told for told in scene.hits(scene.language.injury) if not any(a <= told[0] < b for a, b in past)]
    for span in (verb_of(scene, told) for told in hurt):
        i = span[1] if _described(scene, span) else _taken_off(scene, span)
        if i is None and scene.items[span[1] - 1].shadow in words_of(" ".join(scene.language.of)):
            i = person_after(scene, span[1], 2)  # "an injury of P"
            if i is None:
                continue  # of somebody unknown
        inside = [j for j in scene.people() if span[0] < j < span[1]]  # "T lost P to injury"
        if i is None and not inside and begun_by_pronoun(scene, span) and (last := last_actor(story)) is not None:
            claims.append(Claim("injury", last, scene, span))
            continue
        i = i if i is not None else inside[0] if inside else actor(scene, span, least=0.9, avoid=on)
        if i is None and not span[0] and on:  # "Cannot go on and P comes on"
            claims.append(Claim("injury", last_actor(story), scene, span))
            continue
        if i is None and (told := person_after(scene, span[1], 4)) is not None and scene.case(told) in ("to", "of"):
            i = told  # "muscle trouble for P"
        if i is not None and not is_official(scene, i):
            claims.append(Claim("injury", person(scene, i), scene, span, items={i}))
    for span in scene.hits(scene.language.injury_both):
        claims = [Claim("injury", person(scene, i), scene, span, items={i}) for i in _both_hurt(scene, span)]
    return _once(claims)


def _described(scene: Scene, span: Span) -> bool:
    """Whether a word for one who is hurt stands between an article and his name: "the hobbling P"."""
    articles = words_of(scene.language.determiners)
    before = {item.shadow for item in scene.items[max(span[0] - 1, 0) : span[1] - 1]}
    return bool(before & articles) and person(scene, min(span[1], len(scene.items) - 1)) is not None


def _taken_off(scene: Scene, span: Span) -> int | None:
    """The one who is replaced, named right before the cue: "P for P, somewhat hurt"."""
    words = scene.language
    i = person_before(scene, span[0], 8)
    return (
        i
        if any(after == i for field in (words.sub_for, words.sub_for_weak) for _, after in scene.hits(field))
        else None
    )


def _both_hurt(scene: Scene, span: Span) -> list[int]:
    """Two listed behind the cue, else the one fouled in the sentence and the other one named last before it."""
    listed = [i for i in listed_after(scene, span[1], 4) if not is_official(scene, i)]
    fouled = next((i for i in scene.people() if person(scene, i) is foul_parties(scene)[0]), None)
    last = [i for i in scene.people() if i < span[0] and i != fouled and not scene.items[i].value.is_official][-1:]
    beside = listed or last
    if fouled is None or len(listed) > 1:
        return beside
    return [fouled, *beside]
