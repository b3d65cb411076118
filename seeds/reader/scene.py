"""A sentence as a row of words and of the things it names: people, sides, minutes, scores."""

import dataclasses
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property, wraps
from typing import Any, TypeVar

from .clock import Minute, Time
from .people import Person
from .phrases import Hit, phrasebook
from .scores import Score
from .teams import TeamMention
from .tokens import Token, fold_in_place
from .vocabulary import Language, Phrases, compiled, title_words, words_of

STRONG = frozenset(";:()–—|!?….")
OWNING = ("-", "'", "’", "s")  # between somebody and what is his
CLAUSE_SIGNS = ",;:.()!?–—"  # that end a clause


@dataclasses.dataclass(slots=True)
class Item:
    """One word or thing of a sentence, text[start:end]. `shadow` is what phrases see: the folded word, or P, T,
    M, S.
    """

    kind: str  # "word", "sign", "person", "team", "minute", "score"
    shadow: str
    start: int
    end: int
    value: Any = None  # Person, TeamMention, Time or Score
    loud: bool = False  # a name in capitals
    capital: bool = False  # a word that begins with a capital letter


@dataclasses.dataclass
class Scene:
    """One sentence with what stands around it."""

    start: int
    end: int
    items: list[Item]
    kind: str  # "headline", "prose", "ticker"
    language: Language
    base: Time | None = None  # the minute of a ticker's line
    half: int | None = None
    hushed: bool = False  # reported speech, other matches: tells nothing of this one
    goes_on: bool = False  # hushed for what the sentence before it speaks of
    hush_from: int | None = None  # the item from which on an earlier time or another match is spoken of
    hush_until: int | None = None  # where the aside that speaks of it ends
    spoken: set[int] = dataclasses.field(default_factory=set)  # the items that stand in quoted speech

    def put(self, i: int, item: Item) -> None:
        """Put another thing in the place of an item."""
        self.items[i] = item
        for found in ("_hits", "_cut", "_kinds", "_people", "_cases", "found"):
            self.__dict__.pop(found, None)

    @cached_property
    def found(self) -> dict[Callable[..., Any], Any]:
        """What functions of the sentence alone have worked out: see `once`."""
        return {}

    @cached_property
    def _hits(self) -> dict[int, list[Hit]]:
        """The hits of each field, by its id."""
        return phrasebook(self.language).find([item.shadow for item in self.items])

    @cached_property
    def _cut(self) -> dict[int, list[tuple[int, int]]]:
        """The hits as they count: see `hits`."""
        return {field: [self._before_gap(hit) for hit in hits] for field, hits in self._hits.items()}

    def _before_gap(self, hit: Hit) -> tuple[int, int]:
        first, after, head = hit
        inside = [i for i in range(first + 1, after - 1) if self.items[i].kind == "person"] if head else ()
        return first, min(first + head, inside[0]) if inside else after

    def hits(self, phrases: Phrases, whole: bool = False) -> list[tuple[int, int]]:
        """(first item, item after the last) of each place where one of the phrases of a field stands.

        `phrases` is a field of the language itself. Of a phrase with somebody in its gap only the words before the gap
        count, so that he stands behind the cue: "brachte P .. in Führung"; all of them with `whole`.
        """
        if whole:
            return [(first, after) for first, after, _ in self._hits.get(id(phrases), ())]
        found = self._cut.get(id(phrases))
        return found[:] if found else []

    def every_hit(self) -> Iterator[tuple[int, int, int]]:
        """(id of the field, first item, item after the last) of each place where a phrase of any field stands, whole."""
        return ((field, first, after) for field, hits in self._hits.items() for first, after, _ in hits)

    def without_subject(self, span: tuple[int, int]) -> tuple[int, int]:
        """A cue without the people it begins with: "P scores" is the verb, and P stands before it."""
        first, after = span
        while first < after - 1 and self.items[first].kind == "person":
            first += 1
        return first, after

    def without_object(self, span: tuple[int, int]) -> tuple[int, int]:
        """A cue without the people it ends with: "impegna P" is the verb, and P stands behind it."""
        first, after = span
        while after > first + 1 and self.items[after - 1].kind == "person":
            after -= 1
        return first, after

    def apart(self, phrases: Phrases, *others: Phrases) -> list[tuple[int, int]]:
        """The hits that begin in no longer hit of another of these fields: "post" in "close to the post"."""
        if not (spans := self.hits(phrases)):
            return []
        longer = [span for field in others if field is not phrases for span in self.hits(field, whole=True)]
        return [(a, b) for a, b in spans if not any(c <= a < d and b - a < d - c for c, d in longer)]

    def told(self, phrases: Phrases) -> list[tuple[int, int]]:
        """The hits that no negation before them and no unreal mood in their clause takes back."""
        return [span for span in self.hits(phrases) if not self.denied(span)]

    def denied(self, span: tuple[int, int]) -> bool:
        """Whether a negation stands in the few words before a cue, or an unreal mood in its clause."""
        return self.negated(span) or self.unreal(span)

    def unreal(self, span: tuple[int, int]) -> bool:
        """Whether a "would have" or "if" stands in a cue's clause, from the last "but" on and up to the few words behind it."""
        begin, end = self.turn_begin(span[0]), span[1]
        stops = (*CLAUSE_SIGNS, *self.language.conjunctions)
        while end <= span[1] + 2 and end < len(self.items) and self.items[end].shadow not in stops:
            end += 1
        return any(begin <= i < end for i, _ in self.hits(self.language.unreal))

    def negated(self, span: tuple[int, int]) -> bool:
        """Whether a negation stands in the few words before a cue."""
        begin, words = self.clause_begin(span[0]), self.language
        for first, after in self.apart(words.negation, words.contrast, words.expletive):  # not "sin" of "sin embargo"
            goes_on = any(item.shadow in self.language.conjunctions for item in self.items[after : span[0]])
            if begin <= first and after <= span[0] and span[0] - after <= 3 and not goes_on:
                return True
        return False

    def clause_begin(self, i: int) -> int:
        """Where the clause begins that an item stands in."""
        while i > 0 and self.items[i - 1].shadow not in CLAUSE_SIGNS:
            i -= 1
        return i

    def turn_begin(self, i: int) -> int:
        """Where the clause of an item begins, or the last "but" in it ahead of the item behind which somebody is named."""
        turns = [after for _, after in self.hits(self.language.contrast) if after < i]
        named = [after - 1 for after in turns if self.items[after].kind in ("person", "team")]
        return max([self.clause_begin(i), *named])

    def has(self, *fields: Phrases) -> bool:
        """Whether any of the phrases of these fields stands in the sentence."""
        return not self._hits.keys().isdisjoint(map(id, fields))

    def people(self) -> list[int]:
        """The items that are people."""
        return self._people

    @cached_property
    def _people(self) -> list[int]:
        return [i for i in self.of_kind("person") if self.items[i].value is not None]

    def of_kind(self, kind: str) -> list[int]:
        """The items of a kind."""
        return self._kinds.get(kind, [])

    @cached_property
    def _kinds(self) -> dict[str, list[int]]:
        kinds: dict[str, list[int]] = {}
        for i, item in enumerate(self.items):
            kinds.setdefault(item.kind, []).append(i)
        return kinds

    def commas(self, a: int, b: int) -> int:
        """How many commas stand between two items."""
        return sum(item.shadow == "," for item in self.items[min(a, b) : max(a, b)])

    def breaks(self, a: int, b: int) -> int:
        """How many stronger signs stand between two items, dots in a row as one; brackets with only a minute or score
        inside are none.
        """
        first, last = min(a, b), max(a, b)
        return sum(
            self.items[i].shadow in STRONG
            and not self._bare_bracket(i)
            and not (i > first and self.items[i - 1].shadow == self.items[i].shadow)
            for i in range(first, last)
        )

    def _bare_bracket(self, i: int) -> bool:
        sign = self.items[i].shadow
        step = {"(": 1, ")": -1}.get(sign)
        if step is None:
            return False
        near = i + step
        return 0 <= near < len(self.items) and self.items[near].kind in ("minute", "score")

    def case(self, i: int) -> str:
        """How a person is bound to the words before: "of", "to", "on", "against", or "" for a bare name."""
        if i not in self._cases:
            behind = self.items[i + 1].shadow if i + 1 < len(self.items) else ""
            self._cases[i] = (
                "" if (c := self._case(i)) == "against" and behind.endswith(self.language.subject_before) else c
            )
        return self._cases[i]

    @cached_property
    def _cases(self) -> dict[int, str]:
        return {}

    def _case(self, i: int) -> str:
        language = self.language
        if self._owns_pass(i):
            return "of"
        if i > 2 and _first_words(language.on) & self._last_words(i):
            return "on"  # "ai danni di P" is no "of"
        rest = ""
        i -= self._behind_owner(i)
        for at in range(i - 1, max(0, i - 4) - 1, -1):
            first = self.items[at].shadow
            if self.items[at].kind != "word" or first in language.conjunctions:
                break  # "moves to the left and P", "with a tap-in and substitute P"
            if at in self._unbinding:
                break  # "avant de voir P marquer", "antes del descanso P"
            if first in language.relatives and (self._behind_comma(at) or self._opens_subject(at, rest)):
                break  # "P, der P abspeiste", "ehe der eingewechselte P": the subject's
            whole = f"{first} {rest}".rstrip()
            for case, words in _cases(language):
                binds = first in words or whole in words
                if binds and not self._is_article(at) and (whole in words or _only_titles(rest, language)):
                    return case
            rest = whole
        return ""

    def _behind_owner(self, i: int) -> bool:
        """Whether a side's name, as whose player he is named, stands between a preposition and somebody: "gegen Augsburgs P"."""
        language, items = self.language, self.items
        if i < 2 or items[i - 1].kind != "team" or not language.nouns_capitalised:
            return False
        return items[i - 2].shadow in {*language.of, *language.against} - words_of(language.determiners)

    @cached_property
    def _unbinding(self) -> set[int]:
        """The items of words that bind no name behind them: "before", "so that", parts of a match, "on" of "sent on P"."""
        words = self.language
        fields = (words.sooner, words.purpose, words.half_time, words.first_half, words.second_half, words.extra_time)
        entering = {after - 1 for _, after in self.hits(words.sub_on) if self.items[after - 1].shadow in words.on}
        return entering | {i for field in fields for span in self.hits(field) for i in range(*span)}

    def _opens_subject(self, at: int, rest: str) -> bool:
        """Whether the word before an article begins a clause, or is one that a subject stands behind, no noun with an
        owner; or the `rest` up to the name ends as only a subject's words do.
        """
        before, words = self.items[at - 1].shadow if at else "", self.language
        joins = (*words.conjunctions, *words.contrast, *words.sooner)
        if rest and words.subject_ending and rest.endswith(words.subject_ending):
            return True
        verb = before.endswith(tuple(words.finite_endings.split()) or ("\0",))  # "rückte der 18-Jährige P"
        return verb or before in joins or before in words_of(words.before_people) or self._is_cue_verb(at - 1)

    def _is_cue_verb(self, i: int) -> bool:
        """Whether a word is the verb with which the words of a goal begin."""
        word = self.items[i].shadow if any(first == i for first, _ in self.hits(self.language.goal)) else ""
        return compiled(self.language.acts).fullmatch(word) is not None

    def _owns_pass(self, i: int) -> bool:
        """Whether it is somebody's pass that is spoken of, and not he: "P-Corner", "P's cross"."""
        if not self.language.nouns_capitalised:
            return False
        behind = i + 1
        while behind < len(self.items) and self.items[behind].shadow in OWNING:
            behind += 1
        return any(first == behind for first, _ in self.hits(self.language.assist_noun))

    def _last_words(self, i: int) -> set[str]:
        """The two and three words right before an item, or before the title that it has: "on the defender P"."""
        words = [item.shadow for item in self.items[max(0, i - 4) : i]]
        titled = words[-1:] and words[-1] in title_words(self.language)
        ends = (words, words[:-1]) if titled else (words,)
        return {" ".join(end[-n:]) for end in ends for n in (2, 3)}

    def is_hushed(self, i: int) -> bool:
        """Whether an item stands in what the sentence tells of another time or match."""
        begun = self.hush_from is not None and i >= self.hush_from
        return begun and (self.hush_until is None or i < self.hush_until)

    def closing(self, i: int) -> int | None:
        """Where the aside in dashes or brackets ends that an item stands in."""
        opened = next((j for j in range(i, -1, -1) if self._is_dash(j) or self.items[j].shadow in "()"), None)
        if opened is None or self.items[opened].shadow == ")":
            return None
        bracket = self.items[opened].shadow == "("
        for j in range(i, len(self.items)):
            if self.items[j].shadow == ")" if bracket else self._is_dash(j):
                return j
        return None

    def _is_dash(self, i: int) -> bool:
        spaced = 0 < i < len(self.items) - 1 and self.items[i - 1].end < self.items[i].start
        return self.items[i].shadow in "–—" or (self.items[i].shadow == "-" and spaced)

    def _is_article(self, i: int) -> bool:
        """Whether a word that can mean "of" is an article here: no noun stands before it, "und der eingewechselte P"."""
        language, before = self.language, self.items[i - 1] if i else None
        if not language.nouns_capitalised or self.items[i].shadow not in words_of(language.determiners):
            return False
        return before is None or before.kind != "word" or before.shadow in language.conjunctions

    def _behind_comma(self, i: int) -> bool:
        return i > 0 and self.items[i - 1].shadow == ","

    def is_relative_subject(self, i: int) -> bool:
        """Whether a "who" follows the person at once: then he does what comes next."""
        after = self.items[i + 1 : i + 4]
        passed = {",", "(", ")", *self.language.conjunctions}
        words = [item.shadow for item in after if item.shadow not in passed]
        return bool(words) and words[0] in self.language.relatives


@cache
def _first_words(phrases: Phrases) -> frozenset[str]:
    return frozenset(map(fold_in_place, phrases))


@cache
def _cases(language: Language) -> tuple[tuple[str, frozenset[str]], ...]:
    """The words that bind a person to those before him, by what they say."""
    fields = (("of", language.of), ("to", language.to), ("on", language.on), ("against", language.against))
    return tuple((case, _first_words(phrases)) for case, phrases in fields)


def _only_titles(words: str, language: Language) -> bool:
    rest = compiled(language.nouns_of_people).sub("", words) if words and language.nouns_of_people else words
    unknown = rest.split()
    if len(unknown) == 1 and unknown[0] in _manners(language):  # "di testa P": how he does it, no title
        return False
    return len(unknown) <= 1


@cache
def _manners(language: Language) -> frozenset[str]:
    """The words that say how or from where somebody strikes the ball: head, spot, free kick."""
    phrases = language.penalty + language.free_kick + language.header + language.assist_by + language.goal_weak
    return frozenset(w for p in phrases for w in re.findall(r"[a-z]{4,}", fold_in_place(p))) - title_words(language)


Found = TypeVar("Found")


def once(find: Callable[[Scene], Found]) -> Callable[[Scene], Found]:
    """A function of a sentence alone that works out once what it finds, and anew when another thing is put there."""

    @wraps(find)
    def known(scene: Scene) -> Found:
        if find not in scene.found:
            scene.found[find] = find(scene)
        found: Found = scene.found[find]
        return found

    return known


def build_scene(
    tokens: Sequence[Token],
    kind: str,
    language: Language,
    people: list[tuple[int, int, Person | None]],
    teams: list[TeamMention],
    minutes: list[tuple[Minute, Time | None]],
    scores: list[Score],
) -> Scene:
    """The scene of one sentence's tokens; things take the place of the words they cover."""
    things = [Item("person", "P", s, e, person) for s, e, person in people]
    things += [Item("team", "T", m.start, m.end, m) for m in teams]
    things += [Item("minute", "M", m.start, m.end, time) for m, time in minutes]
    things += [Item("score", "S", s.start, s.end, s) for s in scores]
    things.sort(key=lambda item: (item.start, -item.end))
    items: list[Item] = []
    waiting = iter(things)
    thing = next(waiting, None)
    for token in tokens:
        while thing is not None and thing.end <= token.start:
            thing = next(waiting, None)
        if thing is not None and thing.start <= token.start < thing.end:
            if thing.kind == "person" and items and items[-1].shadow in words_of(language.person_articles):
                items.pop()
            if not items or items[-1] is not thing:
                items.append(thing)
            continue
        kind_of = "word" if token.is_word else "sign"
        items.append(Item(kind_of, _shadow(token), token.start, token.end, capital=token.is_capital))
    return Scene(tokens[0].start, tokens[-1].end, _without_mark(items), kind, language)


MARK = re.compile(r"(?:\( (?:10|\d) \)(?: [:.–-])?|(?:10|\d) :)")


def _without_mark(items: list[Item]) -> list[Item]:
    """The items of a sentence that begins with somebody and the mark he is given without the mark, so that what follows is
    told of him: "P (6): booked early".
    """
    ahead = 5 if items and items[0].kind == "person" else 0
    shadows = [item.shadow for item in items[1:ahead]]
    marks = (n for n in range(len(shadows), 0, -1) if MARK.fullmatch(" ".join(shadows[:n])))
    n = next(marks, 0)
    return [*items[:1], *items[1 + n :]] if n else items


def _shadow(token: Token) -> str:
    return "".join(token.folded.split()) or token.text
