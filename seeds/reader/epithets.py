"""Words that mean somebody without his name: "the Dutchman", "il capitano", "l'attaquant suédois"."""

from collections.abc import Container, Iterable
from functools import cache

from .actors import last_actor
from .assists import named_with_passes
from .claims import Claim, Span, Story
from .nearby import person_before
from .people import Person
from .scene import STRONG, Item, Scene
from .teams import OPPOSITE
from .vocabulary import Language, plain_phrase, single_words, title_words, words_of

Renown = dict[Person, set[str]]  # what the text says that people are, in folded words
BEFORE, BEHIND = 4, 6  # words around a name among which some say what he is
LONGEST_ARTICLE = 2  # letters; what is longer is a preposition alone
OPENING = 3  # words ahead of a sentence's subject: "but", "then", "a minute later"


def renown_of(scenes: Iterable[Scene]) -> Renown:
    """What the sentences say that people are, right before their names or set off behind them."""
    renown: Renown = {}
    for scene in scenes:
        for i in scene.people():
            told = _told_of(scene, i)
            if told:
                renown.setdefault(scene.items[i].value, set()).update(told)
    return renown


def earn_epithets(renown: Renown, claims: Iterable[Claim], language: Language) -> None:
    """Note what people are called from now on for what these claims say they did: "the substitute", "the scorer"."""
    for claim in claims:
        told = renown.setdefault(claim.player, set()) if claim.player is not None else set()
        if claim.type == "substitution":
            told |= words_of(language.newcomers)
        elif claim.type == "goal" and claim.how != "own_goal" and not claim.weak:
            scored = words_of(language.scorers)
            told |= words_of(language.scorers_again) if scored and scored <= told else scored


def name_epithets(scene: Scene, renown: Renown, story: Story, met: Container[int]) -> None:
    """Put the one person whom an epithet of the sentence can only mean in its place; leave all others as words. `met` are
    those named so far, by identity.
    """
    known = {p: told for p, told in renown.items() if id(p) in met}
    _name_latter(scene, story)
    nations = words_of(scene.language.nations)
    for span in [*epithet_spans(scene), *_by_side(scene)] if scene.kind != "headline" else ():
        noun = _noun_of(scene, span)
        if noun is None or _is_title(scene, span):
            continue
        meant = _meant(scene, span, known, story)
        if meant is not None:
            renown.setdefault(meant, set()).update(_words(scene, span) & nations)
            item = scene.items[noun]
            scene.put(noun, Item("person", "P", item.start, item.end, meant))
    _leave_former_sides(scene)


def _name_latter(scene: Scene, story: Story) -> None:
    """Put the one named last before into the place of a "ce dernier" that begins a sentence."""
    for first, after in scene.hits(scene.language.latter)[:1]:
        if first == 0 and story.named is not None and not story.named.is_official:
            item = scene.items[after - 1]
            scene.put(after - 1, Item("person", "P", item.start, item.end, story.named))


def _noun_of(scene: Scene, span: Span) -> int | None:
    """The word of an epithet that somebody can stand in the place of: the last, or the one before an "of", "meneur de jeu",
    that is no article with which it begins: "der Stürmer".
    """
    of = next((i for i in range(span[0] + 1, span[1]) if scene.items[i].shadow in scene.language.of), span[1])
    return next((i for i in range(of - 1, span[0] - 1, -1) if scene.items[i].kind in ("word", "team")), None)


def _leave_former_sides(scene: Scene) -> None:
    """A side inside an epithet is one that somebody played for once, "the former T": it is a word like others."""
    for first, after in scene.hits(scene.language.epithets, whole=True):
        for i in (i for i in scene.of_kind("team") if first <= i < after):
            item = scene.items[i]
            scene.put(i, Item("word", "", item.start, item.end))


def _told_of(scene: Scene, i: int) -> set[str]:
    """The words about a person: of those right before his name, and of those set off by a comma right behind it."""
    items, telling = scene.items, _telling(scene.language)
    told: set[str] = set()
    for item in reversed(items[max(i - BEFORE, 0) : i]):
        if item.kind != "word" and item.shadow != "-":
            break
        told.add(item.shadow)
    others = {word for word in scene.language.to if len(word) > LONGEST_ARTICLE}  # ", a ball for the Zambian"
    if i + 1 < len(items) and items[i + 1].shadow in (",", "("):
        for item in items[i + 2 : i + 2 + BEHIND]:
            if (item.kind not in ("word", "team") and item.shadow != "-") or item.shadow in others:
                break
            told.add(item.shadow)
    return {word for word in told if word in telling or _is_age(word)}


def _is_age(word: str) -> bool:
    return len(word) == 2 and "15" <= word <= "45"


@cache
def _telling(language: Language) -> frozenset[str]:
    """The single words that say what somebody is: those of the epithets, nations, newcomers."""
    plain = (plain_phrase(phrase) for phrase in language.epithets if "*" not in phrase)
    words = {w for phrase in plain for w in phrase.translate(str.maketrans("()|", "   ")).split()}
    small = (
        words_of(language.definite) | words_of(language.stopwords) | words_of(" ".join(language.of)) | {"-", "t", "T"}
    )
    return frozenset(words | words_of(language.nations)) - small


def epithet_spans(scene: Scene) -> list[Span]:
    """The epithets of a sentence that mean one known person: behind an article, or a nation's word alone behind one."""
    words, items = scene.language, scene.items
    told = scene.hits(words.epithets)
    spans = [span for span in told if _definite(scene, span[0]) or _behind_article(scene, span[0])]
    nations = words_of(words.nations) if words.nations_alone else ()
    alone = [(i - 1, i + 1) for i, item in enumerate(items) if item.shadow in nations and _behind_article(scene, i)]
    return spans + [(a, b) for a, b in alone if not any(c < b and a < d for c, d in spans)]


def _by_side(scene: Scene) -> list[Span]:
    """Where one of a side's people is called by it: "le Nîmois"."""
    held = scene.hits(scene.language.epithets, whole=True)
    members = [i for i in scene.of_kind("team") if scene.items[i].value.member]
    return [(i, i + 1) for i in members if not any(first <= i < after for first, after in held)]


def _side_told(scene: Scene, span: Span) -> str | None:
    """Whose man an epithet says he is: "the Nîmes striker", "le Nîmois"; not "the former T"."""
    last = span[1] - 1 if span[1] - span[0] == 1 else span[1]
    near = scene.items[last : span[1] + 1]
    return next((item.value.side for item in near if item.kind == "team" and item.value.side in OPPOSITE), None)


def _definite(scene: Scene, i: int) -> bool:
    return i >= 0 and scene.items[i].shadow.rstrip("'") in words_of(scene.language.definite)


def _behind_article(scene: Scene, i: int) -> bool:
    """Whether a definite article stands before a word, with at most a word between that says what somebody is like:
    "la jeune Américaine".
    """
    plain = title_words(scene.language) - single_words(scene.language.keeper)  # not "la portière suédoise"
    described = i > 1 and scene.items[i - 1].shadow in plain and _definite(scene, i - 2)
    return _definite(scene, i - 1) or described


def _is_title(scene: Scene, span: Span) -> bool:
    """Whether somebody is named beside an epithet, or it is set off behind a name: "the striker P", "P, the striker"."""
    items, titles = scene.items, _telling(scene.language) | title_words(scene.language)
    after, begin = span[1], span[0]
    endings = tuple(scene.language.people_endings.split()) or "-"  # "l'attaquant muretain P"
    while after < len(items) and after < span[1] + 3 and items[after].kind in ("word", "team"):
        if items[after].kind == "word" and not (items[after].shadow in titles or items[after].shadow.endswith(endings)):
            break
        after += 1
    behind = after < len(items) and items[after].kind == "person"
    while begin > 0 and items[begin - 1].kind == "word" and span[0] - begin < 2:
        begin -= 1
    ahead = begin > 1 and items[begin - 1].shadow in (",", "(") and items[begin - 2].kind == "person"
    goes_on = [item.kind for item in items[after : after + 1]] == ["word"]
    ahead = ahead and not (goes_on and scene.case(begin - 2))  # "On for P, the striker scored"
    beyond = after + 1 < len(items) and items[after].shadow == "," and items[after + 1].kind == "person"
    return behind or ahead or beyond or _is_anothers(scene, span)


def _is_anothers(scene: Scene, span: Span) -> bool:
    """Whether what seems an epithet is a quality of somebody named behind it: "il talento cristallino di P"."""
    items = scene.items
    of = next(
        (i for i in range(span[1], min(span[1] + 2, len(items) - 1)) if items[i].shadow in scene.language.of), None
    )
    return of is not None and items[of + 1].kind == "person" and not items[of + 1].value.is_official


def _meant(scene: Scene, span: Span, renown: Renown, story: Story) -> Person | None:
    words, side = _words(scene, span), _side_told(scene, span)

    def strange(p: Person) -> bool:
        """Whether an epithet says of somebody what he is not."""
        another = side is not None and p.side not in (None, side)
        return another or _contradicts(words, renown.get(p, set()), scene.language)

    named = {id(scene.items[i].value) for i in scene.people() if not _parted(scene, i, span)}
    for sure in (_same_again(scene, span, story), _newcomer_here(scene, span, words), _scorer_before(scene, span)):
        if sure is not None:
            return None if strange(sure) else sure
    able = {p: told for p, told in renown.items() if id(p) not in named and not strange(p)}
    fit = _fitting(words, able)
    last = last_actor(story) if scene.base is None and _opens(scene, span) else None
    if last is None or id(last) in named or strange(last):
        return fit[0] if len(fit) == 1 else None
    if last in fit or not fit:
        return last
    if words & (words_of(scene.language.nations) | words_of(scene.language.newcomers)):
        return fit[0] if len(fit) == 1 else None
    return last  # "the striker" with whom a sentence begins is the one told of last, though another is called so too


def _same_again(scene: Scene, span: Span, story: Story) -> Person | None:
    """Whom "again the Dutchman" means: the one with whom the sentence began, else the one told of last; on a new line
    of a ticker only by his nation, for "the captain" is one man whoever acted last.
    """
    first = span[0] - 1 if _definite(scene, span[0] - 1) else span[0]
    again = words_of(scene.language.again)
    if first < 1 or scene.items[first - 1].shadow not in again:
        return None
    named = [p for i in scene.people() if i < first and not (p := scene.items[i].value).is_official]
    if not named and scene.base is not None:
        return story.before if _words(scene, span) & words_of(scene.language.nations) else None
    return named[0] if named else last_actor(story)


def _newcomer_here(scene: Scene, span: Span, told: set[str]) -> Person | None:
    """Who came on by the sentence's words ahead of an epithet that says just that: "P comes on for P, and the newcomer ..."."""
    words = scene.language
    if told.isdisjoint(words_of(words.newcomers)):
        return None
    weak = words.sub_for_weak if scene.has(words.sub_verb, words.sub_on, words.sub_on_weak) else ()
    cues = [first for field in (words.sub_for, weak) if field for first, after in scene.hits(field) if after <= span[0]]
    i = person_before(scene, max(cues), 3) if cues else None
    return scene.items[i].value if i is not None else None


def _scorer_before(scene: Scene, span: Span) -> Person | None:
    """The only one named before an epithet in a sentence that has told there that he scored, those who served apart,
    "the goal was by P: from P's pass the striker ...", or that goes on with it behind a colon.
    """
    goals = scene.hits(scene.language.goal_by) + scene.hits(scene.language.goal)
    to = span[0] - (1 if _definite(scene, span[0]) else 2)
    if to >= 0 and scene.items[to].shadow in scene.language.to:
        return None  # "P's pass for the Zambian"
    begins = any(item.shadow == ":" for item in scene.items[max(span[0] - OPENING, 0) : span[0]])
    if not begins and not any(after <= span[0] for _, after in goals):
        return None
    served = named_with_passes(scene)
    named = [i for i in scene.people() if i < span[0] and i not in served and not scene.items[i].value.is_official]
    return scene.items[named[0]].value if len(named) == 1 and scene.breaks(named[0], span[0]) else None


def _words(scene: Scene, span: Span) -> set[str]:
    """The words of an epithet and those right behind it that say more: "l'attaquant suédois"."""
    words = {item.shadow for item in scene.items[span[0] : span[1]]}
    words |= {item.shadow for item in scene.items[span[1] : span[1] + 2]} & _telling(scene.language)
    return {word for word in words if word in _telling(scene.language) or _is_age(word)}


def _parted(scene: Scene, i: int, span: Span) -> bool:
    """Whether a comma or stronger sign stands between a person and an epithet."""
    return bool(scene.commas(i, span[0]) or scene.breaks(i, span[0]))


def _fitting(words: set[str], renown: Renown) -> list[Person]:
    """Those told to be most of what an epithet says."""
    alike = {p: sum(any(_alike(w, t) for t in told) for w in words) for p, told in renown.items()}
    most = max(alike.values(), default=0)
    return [p for p, many in alike.items() if many == most > 0]


def _contradicts(words: set[str], told: set[str], language: Language) -> bool:
    """Whether both name a nation, and not the same, or where somebody plays."""
    nations = words_of(language.nations)
    one, other = words & nations, told & nations
    if one and other and not any(_alike(a, b) for a in one for b in other):
        return True
    here, there = _positions(words, language), _positions(told, language)
    return bool(here and there) and here.isdisjoint(there)


def _positions(words: set[str], language: Language) -> set[int]:
    """Which of the language's positions some words name."""
    return {n for n, group in enumerate(language.positions.split("|")) if words & words_of(group)}


def _alike(a: str, b: str) -> bool:
    """Whether two words are forms of one: "grec" and "grecque", "argentino" and "argentina"."""
    short, long = sorted((a, b), key=len)
    return a == b or (len(short) > 3 and len(long) - len(short) <= 3 and long.startswith(short[:-1]))


def _opens(scene: Scene, span: Span) -> bool:
    """Whether an epithet is the subject with which a sentence or its part behind a colon begins, nobody and no side being
    named before it, or only in words that a comma sets off ahead: "On for P, the striker".
    """
    before, words = scene.items[: span[0]], scene.language
    if _behind_article(scene, span[0]):
        before = before[: -1 if _definite(scene, span[0] - 1) else -2]
    ahead = bool(before) and before[-1].shadow == ","
    if any(item.kind in ("person", "team") and not (ahead and scene.case(i)) for i, item in enumerate(before)):
        return False
    strong = [i for i, item in enumerate(before) if item.shadow in STRONG]
    begun = before[strong[-1] + 1 :] if strong else before
    small = words_of(words.stopwords) | words_of(words.common_words)
    if begun and begun[-1].kind == "word" and begun[-1].shadow.rstrip("'") not in small:
        return False
    bound = any(item.shadow in (*words.of, *words.to, *words.on, *words.against) for item in before[-1:])
    near = ahead or sum(item.kind == "word" for item in begun) <= (0 if strong else OPENING)
    return near and not bound
