"""Who is named in a text: one Person for all spellings, told from words that only look like names."""

import dataclasses
import difflib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from . import gazetteer
from .capitals import verb_endings
from .names import UPPER, Name
from .nouns import Usage, names_somebody
from .tokens import Token, fold
from .vocabulary import Language, words_of

MOST = 200  # people of one text among whom a name is sought that is spelt another way: a match has no more
VOWELS = frozenset("aeiou")
ALIKE = 0.83  # how close two spellings of one surname are: Mirancuk and Miranchuk


@dataclasses.dataclass(eq=False)
class Person:
    """Somebody named in the text. `side` is "home", "away" or None; `roles` holds player, keeper, coach,
    assistant, referee.
    """

    spellings: Counter[str] = dataclasses.field(default_factory=Counter)
    side: str | None = None
    listed: bool = False  # in a line-up or a list of the sheet
    roles: set[str] = dataclasses.field(default_factory=set)
    certain: bool = False  # the side was told, not worked out
    _name: str = ""  # worked out on need, anew after each spelling; so are its words
    _words: tuple[str, ...] = ()
    initials: set[str] = dataclasses.field(default_factory=set)  # of all words of all spellings

    def spell(self, name: str) -> None:
        """Note one more place that spells the name so."""
        self.spellings[name] += 1
        self._name, self._words = "", ()
        self.initials.update(word[0] for word in name_words(name))

    @property
    def name(self) -> str:
        """The longest form in which the text spells the name."""
        self._name = self._name or self._longest()
        return self._name

    def _longest(self) -> str:
        given, shouted = gazetteer.given_names(), all(map(str.isupper, self.spellings))

        def full(name: str) -> tuple[bool, int, bool, int, int, str]:
            words = fold(name).split()
            called = len(words) > 1 and words[0] not in given and min(map(len, words)) > 1  # "Toro Blaser"
            plain = shouted or not (called and name.isupper())  # no "DE ORSI" of "BUT DE ORSI"
            return plain, len(words), not called, self.spellings[name], len(name), name

        return max(self.spellings, key=full)

    @property
    def words(self) -> tuple[str, ...]:
        self._words = self._words or name_words(self.name)
        return self._words

    @property
    def is_official(self) -> bool:
        """Whether he is no player: coach, assistant or referee."""
        return bool(self.roles & {"coach", "assistant", "referee"}) and "player" not in self.roles


DRAWN_OUT = re.compile(r"(.)\1{2,}")
GLUED = re.compile(rf"(?<=[^\W\d_{UPPER}]{{4}})(?=[{UPPER}][^\W\d_{UPPER}]{{2}})")  # not "MacOrsi"


@lru_cache(maxsize=20_000)
def name_words(name: str) -> tuple[str, ...]:
    """A name in folded words, an initial behind the surname put first: "Orsi M." -> ("m", "orsi"). A first name that
    lost the space behind it is a word of its own: "MarceloOrsi".
    """
    words = fold(GLUED.sub(" ", name)).split()
    if len(words) > 1 and len(words[-1]) == 1:
        words = [words[-1], *words[:-1]]
    return tuple(words)


def _squeezed(words: tuple[str, ...]) -> tuple[str, ...]:
    """A cry as the name it is: "naaaaaldo" -> "naldo"."""
    return tuple(DRAWN_OUT.sub(r"\1", word) for word in words)


@lru_cache(maxsize=20_000)
def same_name(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two names in folded words can be one person's: surnames agree, first names do not differ."""
    if not a or not b:
        return False
    if a == b or "".join(a) == "".join(b):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1 and len(long) > 1:
        return short[0] == long[-1] or (len(short[0]) > 2 and short[0] in long) or _alike(short[0], long[-1])
    if not (a[-1] == b[-1] or _alike(a[-1], b[-1])):
        return len(short) > 1 and set(short) <= set(long)
    if len(short) == 1:
        return True
    first, other = a[0], b[0]
    return first.startswith(other) or other.startswith(first) or set(short) <= set(long) or _alike(first, other)


def _shortened(word: str, people: Iterable[Person]) -> list[Person]:
    """Those listed whose first name a short form begins: "Maxi", "Gio", "Seba"."""
    if not 3 <= len(word) <= 5:
        return []
    return [
        p
        for p in people
        if p.listed and len(p.words) > 1 and len(p.words[0]) > len(word) + 1 and p.words[0].startswith(word)
    ]


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Whether two full names can be one: where one of them is a surname alone, they can."""
    return min(len(a), len(b)) == 1 or same_name(a, b)


def _alike(a: str, b: str) -> bool:
    if min(len(a), len(b)) < 5 or a[0] != b[0] or _another_vowel(a, b):
        return False
    if 2 * min(len(a), len(b)) <= ALIKE * (len(a) + len(b)):
        return False  # too unlike in length, whatever their letters
    matcher = difflib.SequenceMatcher(None, a, b, autojunk=False)
    return matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE


def _another_vowel(a: str, b: str) -> bool:
    """Whether one vowel alone tells two names apart, as it does families: "Keller" and "Koller"."""
    unlike = [pair for pair in zip(a, b, strict=False) if pair[0] != pair[1]]
    return len(a) == len(b) and len(unlike) == 1 and VOWELS.issuperset(unlike[0])


class People:
    """Everybody named in one text."""

    def __init__(self, language: Language):
        self.language = language
        self.everybody: list[Person] = []  # save those beyond what a match can have
        self._by_word: dict[str, list[Person]] = {}
        self._latest: dict[str, Person] = {}
        self._bare_towns: set[str] = set()
        self.grounds: set[str] = set()  # the last words of names that the text puts in quotes as those of grounds
        self._surnames: frozenset[str] | None = None  # worked out on need

    def listed(self, name: str, side: str | None, role: str = "player", among: list[Person] | None = None) -> Person:
        """The person of a line-up or list, made if new. Two of one surname in one list are two if their first
        names differ.

        `among` are those of the same line-up: it spells each name one way, so that similar names are two people.
        """
        words = name_words(name)
        known = [p for p in self.candidates(words) if side is None or p.side in (None, side)]
        known = [p for p in known if p not in (among or []) or p.words[-1] == words[-1]]
        exact = [p for p in known if p.words == words]
        person = (exact or known)[0] if len(exact or known) == 1 or exact else self._new()
        self._spelled(person, name)
        person.listed, person.roles = True, person.roles | {role}
        self._surnames = None
        if side is not None:
            person.side, person.certain = side, True
        return person

    def add_coach(self, name: str) -> None:
        """Keep a coach apart from whoever a line-up lists by the same surname alone."""
        coach = self._new()
        self._spelled(coach, name)
        coach.roles.add("coach")

    def resolve(self, name: str, behind_article: bool = False) -> Person | None:
        """The person a name in prose means: made if new, None if it could be two; a bare surname is the last
        one's told in full. Behind an article what stands before a surname may be what he is called: "el Toro Blaser".
        """
        words = name_words(name)
        known = self.candidates(words) or (self._by_surname(words) if behind_article else [])
        if not known and name.isupper():
            known = self.candidates(_squeezed(words))
        if len(known) > 1:
            exact = [p for p in known if p.words == words] if len(words) > 1 else []
            narrower = exact or [p for p in known if words[-1] == p.words[-1]] or known
            latest = self._latest.get(words[-1])
            known = narrower if len(narrower) == 1 else [latest] if latest in narrower else narrower
        if len(known) > 1:
            return None
        person = known[0] if known else self._new()
        if not known or _squeezed(words) == words:
            self._spelled(person, name)
        if len(words) > 1:
            self._latest[words[-1]] = person
        return person

    def _by_surname(self, words: tuple[str, ...]) -> list[Person]:
        """The only one with the surname of a name that begins in no given name, where another has it in full."""
        if len(words) < 2 or words[0] in gazetteer.given_names():
            return []
        named = [p for p in self._by_word.get(words[-1], ()) if p.words[-1] == words[-1] and len(p.words) > 1]
        return named if len(named) == 1 and not named[0].is_official else []

    def is_person(self, name: str, begins_sentence: bool, around: tuple[str, str], usage: Usage) -> bool:
        """Whether a capitalised name can be a person: one known, or a word that is nothing else the reader knows.

        `around` are the few words in front of it in its clause and the one behind, as phrases see them.
        """
        words = name_words(name)
        if self.candidates(words) or (name.isupper() and self.candidates(_squeezed(words))):
            return True
        if name.isupper():
            return False
        bare = self._bears_name(words, around[0]) or (not begins_sentence and self._bare_town(words, around[0]))
        bare = bare or self.is_bare(name)
        if " ".join(words) in places(self.language.code) and not bare:
            return False
        if self.language.nouns_capitalised:
            return names_somebody(words, *around, usage, self.language)
        if len(words) == 1 and words[0] in usage.places - gazetteer.given_names():
            return False  # "no Mineirão"
        if begins_sentence and " " not in name:
            return not (words[-1] in usage.lower or self._ends_as_word(words, name))
        return not all(word in usage.lower for word in words)

    def _bears_name(self, words: tuple[str, ...], before: str) -> bool:
        """Whether a ground's name is a man's here: grounds are called after men, and only a ground has an article."""
        articles, last = words_of(self.language.determiners), before.rpartition(" ")[2].rstrip("'")
        if not articles or len(words) > 1 or words[0] in _towns_and_sides(self.language.code):
            return False
        if not set(before.split()).isdisjoint(map(fold, self.language.venue_words)):
            return False  # "estadio Nuevo Gasómetro"
        return last not in articles and last not in map(fold, self.language.on)

    def _bare_town(self, words: tuple[str, ...], before: str) -> bool:
        """Whether a town's name, which is nothing else known, stands as no town does: with no preposition or article
        before it.
        """
        language, last = self.language, before.rpartition(" ")[2].rstrip("'")
        if len(words) > 1 or words[0] not in _towns_only(language.code) or not language.determiners:
            return False
        return words[0] in self._bare_towns or (bool(last) and last not in _small_words(language))

    def note_bare_towns(self, tokens: Sequence[Token]) -> None:
        """Keep which towns' names the text uses once as no town's: then they are somebody's all along."""
        towns, small = _towns_only(self.language.code), _small_words(self.language)
        told = ((one, other) for one, other in pairwise(tokens) if other.is_capital and other.plain in towns)
        self._bare_towns |= {
            other.plain for one, other in told
            if one.folded.rstrip("'") not in small and one.text not in ".!?…:" and not one.is_capital
        }  # fmt: skip

    def note_bare_name(self, name: str) -> None:
        """Keep that a name of one word, though a club has it too, is somebody's in this text."""
        if len(words := name_words(name)) == 1:
            self._bare_towns.add(words[0])

    def is_bare(self, name: str) -> bool:
        """Whether a name is one that `note_bare_name` was told."""
        return len(words := name_words(name)) == 1 and words[0] in self._bare_towns

    def is_listed(self, name: str) -> bool:
        """Whether a line-up or list of the sheet names him."""
        return any(p.listed for p in self.candidates(name_words(name)))

    def is_surname(self, text: str, start: int, end: int) -> bool:
        """Whether text[start:end] ends a name of several words that the sheet lists, whatever else it means: "Luan
        Santos", listed as "L. Santos" too.
        """
        before = re.search(r"[^\W\d_][\w'’.-]*\s$", text[max(0, start - 30) : start])
        words = name_words(before.group() + text[start:end]) if before else ()
        named = [p.words for p in self._by_word.get(words[-1] if words else "", ()) if p.listed]
        return any(told[-len(words) :] == words or told == (words[0][0], *words[1:]) for told in named)

    def bears(self, text: str) -> bool:
        """Whether a line-up or list holds exactly this name, though it may be a club's too: "Cork", "Charlton"."""
        words = name_words(text)
        return any(p.listed and p.words == words for p in self._by_word.get(words[-1] if words else "", ()))

    def _ends_as_word(self, words: tuple[str, ...], name: str) -> bool:
        """Whether a word ends as no name does: "Marcou", "Ouviu-se"; an ending with an accent wants the accent."""
        plain, accented = verb_endings(self.language)
        ends = "-".join(words).endswith(plain) or name.lower().endswith(accented)
        return ends and words[0] not in gazetteer.given_names()

    def surnames(self) -> frozenset[str]:
        """The folded words of all the names listed so far, and the last ones of those told in full behind a given name."""
        if self._surnames is None:
            listed = {word for p in self.everybody if p.listed for word in p.words}
            full = {p.words[-1] for p in self.everybody if len(p.words) > 1 and p.words[0] in gazetteer.given_names()}
            self._surnames = frozenset(listed if self.language.nouns_capitalised else listed | full)
        return self._surnames

    def owner(self, name: Name, text: str) -> Name:
        """The name without the ending that says it owns what follows: "Draxlers" where a Draxler is known or a
        noun follows.
        """
        ending = self.language.genitive
        bare = name.text.removesuffix(ending) if ending else name.text
        if bare == name.text or len(bare) < 3 or self.ends_a_name(name_words(name.text)[-1]):
            return name
        if self.ends_a_name(name_words(bare)[-1]) or re.match(rf"\s(?:[{UPPER}]|\d+:\d)", text[name.end :][:5]):
            return Name(bare, name.start, name.end)
        return name

    def ends_a_name(self, word: str) -> bool:
        """Whether somebody's name, as it was spelt once, ends in a word, folded."""
        return any(name_words(s)[-1:] == (word,) for p in self._by_word.get(word, ()) for s in p.spellings)

    def bearers(self, word: str) -> Sequence[Person]:
        """Those in one of whose names a word stands, folded."""
        return self._by_word.get(word, ())

    def candidates(self, words: tuple[str, ...]) -> list[Person]:
        """Those whose name can be written so; exact surnames before similar ones."""
        if not words:
            return []
        near = list(dict.fromkeys(p for word in words for p in self._by_word.get(word, ())))
        exact = [
            p for p in near if any(same_name(words, name_words(s)) for s in p.spellings) and _agree(words, p.words)
        ]
        if exact:
            return exact
        if len(words) == 1 and (short := _shortened(words[0], self.everybody)):
            return short
        if len(words[-1]) <= 4:
            return []
        initials = {word[0] for word in words}  # no two spellings of one name have none of these in common
        near = [p for p in self.everybody if not initials.isdisjoint(p.initials)]
        near = [p for p in near if any(same_name(words, name_words(s)) for s in p.spellings)]
        return [p for p in near if _agree(words, p.words)] or [p for p in near if not p.is_official]

    def _new(self) -> Person:
        person = Person()
        if len(self.everybody) < MOST:
            self.everybody.append(person)
        return person

    def _spelled(self, person: Person, name: str) -> None:
        if name not in person.spellings:
            self._surnames = None
        person.spell(name)
        for word in fold(name).split():
            if len(same := self._by_word.setdefault(word, [])) < MOST and person not in same:
                same.append(person)


@cache
def places(language: str) -> frozenset[str]:
    """Folded names that are a side's, a town's, a ground's or a competition's rather than a person's."""
    return _towns_and_sides(language) | frozenset(gazetteer.ground_index())


@cache
def _small_words(language: Language) -> frozenset[str]:
    """The folded prepositions and articles before which a town's name stands."""
    small = (*language.of, *language.to, *language.on, *language.against, *words_of(language.determiners))
    return frozenset(map(fold, small))


@cache
def _towns_only(language: str) -> frozenset[str]:
    """The folded names of clubs' towns that name no side, ground or competition in a language."""
    others = {*gazetteer.name_index(language).names, *gazetteer.ground_index(), *gazetteer.competition_index()}
    return frozenset(fold(club.city) for club in gazetteer.clubs()) - others


@cache
def _towns_and_sides(language: str) -> frozenset[str]:
    towns = (fold(club.city) for club in gazetteer.clubs())
    named = frozenset({*gazetteer.name_index(language).names, *towns, *gazetteer.competition_index()})
    return named - gazetteer.readable_initials()
