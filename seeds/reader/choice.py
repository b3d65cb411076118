"""Which match a text is about: the two sides, chosen among all that it names."""

import dataclasses
import re
from collections.abc import Mapping

from . import gazetteer
from .article import Article
from .fixture import Fixture
from .labels import paragraph_end
from .likely_sides import likely_sides
from .line_ups import LineUp
from .named_sides import Pair
from .options import LONGEST_NAME, Options, cut_short, may_be_side
from .pairs import pairs_of_labels
from .spans import Spans
from .spoken import Spoken, bearers, identity, sides_spoken
from .teams import WEAK_WORDS, is_known, separate, short_forms, side_of
from .tokens import fold
from .vocabulary import Language, as_shadow, compiled, owning_words, words_of

LEAST = -5.0  # what a pair has to count
HEADLINES = 2  # lines
LONGEST_INITIALS = 3  # letters


def choose_fixture(article: Article, pairs: list[Pair], lead: list[tuple[int, int]]) -> Fixture | None:
    """The two sides that an article is about; None when it names no two.

    Sides named together count by where they stand (headlines most) and whether a score stands with them; the labels of two
    line-ups count more; so do sentences of the lines `lead` that tell how two of them played; and every pair counts by how
    likely the model judges each of its names to be that of a side that plays. In doubt the first told.
    """
    text, language, line_ups, surnames = article.text, article.language, article.line_ups, article.in_full
    told = sides_spoken(text, article.tokens, language, surnames)
    listed = Spans((u.start, paragraph_end(text, u.start)) for u in line_ups)
    pairs = [p for p in pairs if not listed.touch(p.start, p.start + 1)]  # "5 Grassi, 8 Kovalenko" tells no score
    usable = [
        p
        for p in [_by_names(p, told, language) for p in pairs] + pairs_of_labels(line_ups)
        if all(may_be_side(n, language, _sure(p)) for n in (p.first, p.second))
        and (p.score or p.goes_on or not any(fold(n) in surnames and not is_known(n) for n in (p.first, p.second)))
    ]
    options = Options(language)
    options.add_pairs(usable)
    options.add_labels(line_ups, usable, told)
    options.add_spoken(told, pairs)
    options.add_results(text, told, lead)
    options.weigh_names(likely_sides(article, told))
    ranked = sorted(options.weights, key=lambda key: -options.weights[key])
    best = next((key for key in ranked if not _is_one_name(options.names[key], article)), None)
    if best is None or options.weights[best] < LEAST:
        return None
    fixture = _fixture(best, options.names[best], usable, told, text, language)
    _learn_labels(fixture, line_ups, language)
    return fixture


def _is_one_name(names: tuple[str, str], article: Article) -> bool:
    """Whether the text writes two names as one: "T of T", or one beside the other where no list has them both; in a headline's
    capitals a verb may be taken for part of a name.
    """
    first, second = (re.escape(fold(name)) for name in names)
    joint = f" (?:(?:{'|'.join(map(re.escape, sorted(owning_words(article.language))))}) )" + "?" * (
        not all(map(is_known, names))
    )
    joined = re.finditer(rf"\b(?:{first}{joint}{second}|{second}{joint}{first})\b", article.folded)
    return any(not article.text[m.start() : m.end()].isupper() for m in joined)


def _sure(pair: Pair) -> bool:
    """Whether it is two sides that are named together: with their score, or in a headline that names a known one."""
    known = pair.line < HEADLINES and any(map(is_known, (pair.first, pair.second)))
    return pair.goes_on or (known if pair.score is None else pair.line < 8 or pair.score.ended)


def _by_names(pair: Pair, told: dict[str, Spoken], language: Language) -> Pair:
    """A pair with the names of the sides for the nicknames of sides that the text names too."""
    meanings = gazetteer.name_index(language.code).nicknames
    named = []
    for name in (pair.first, pair.second):
        meant = [side for side in _meanings(name, meanings, told, language) if side in told]
        named.append(told[meant[0]].name if len(meant) == 1 else cut_short(name, told) or name)
    return dataclasses.replace(pair, first=named[0], second=named[1])


def _meanings(
    name: str, nicknames: Mapping[str, tuple[str, ...]], told: dict[str, Spoken], language: Language
) -> tuple[str, ...]:
    """The listed sides that a name may mean besides the one that it is known for."""
    if is_known(name):
        return () if identity(name, language) in told else bearers(name, language)
    return nicknames.get(fold(name), ())


def _learn_labels(fixture: Fixture, line_ups: list[LineUp], language: Language) -> None:
    """What the line-ups call a side that nobody knows is one of its names: "Oakland Roots" for "Roots"."""
    for line_up in line_ups:
        name = line_up.label.text
        side = getattr(fixture, fixture.side(name) or "", None)
        if compiled(language.versus).search(as_shadow(fold(name))):
            continue  # "the eleven against T"
        if side is not None and len(name) <= LONGEST_NAME and not is_known(side.name):
            side.names.update({fold(name)} | short_forms(name))
    separate(fixture.home, fixture.away)


def _fixture(
    key: frozenset[str],
    names: tuple[str, str],
    pairs: list[Pair],
    told: dict[str, Spoken],
    text: str,
    language: Language,
) -> Fixture:
    own = [p for p in pairs if frozenset((identity(p.first, language), identity(p.second, language))) == key]
    best = max(own, key=lambda p: (p.score is not None, len(p.first) + len(p.second), -p.line), default=None)
    names = (best.first, best.second) if best else names
    spelled = [(name, _spelled_out(name, told, language, best is None)) for name in names]
    chosen = (_in_small_letters(name if full.isupper() else full, text, language) for name, full in spelled)
    home, away = (side_of(name, language) for name in chosen)
    separate(home, away)
    return Fixture(home, away, pairs=own)


def _spelled_out(name: str, told: dict[str, Spoken], language: Language, label: bool) -> str:
    """The name that the text gives a side elsewhere when this one is but a label's, "Rep of Ireland", in capitals, "ASM" is
    Monaco, "P. Ferreira" Paços de Ferreira, is what the club is called besides, "Killie", or when that one says that it is
    the club's women.
    """
    side = told.get(own := identity(name, language))
    cut = name.isupper() or name[1:3] == ". " or not set(fold(name).split()) - WEAK_WORDS
    if side is None:
        return name
    cut = cut or (label and _shortens(name, side.name))
    apart = side.name == own and not any(
        word.startswith(part) for part in fold(name).split() for word in fold(own).split()
    )
    return side.name if cut or apart or gazetteer.team_key(side.name).endswith("|women") else name


def _in_small_letters(name: str, text: str, language: Language) -> str:
    """A name in capitals as the text spells it elsewhere, if but a word of it: "FIRST VIENNA FC" is First Vienna FC."""
    words = re.findall(r"[^\W\d_]{2,}", name) if name.isupper() else []
    told = {word for word in words if re.search(rf"\b{word.capitalize()}\b", text)}

    def spelled(m: re.Match[str]) -> str:
        word = m.group()
        small = m.start() > 0 and word.lower() in words_of(language.determiners) | {*language.of}
        return word.lower() if small else word.capitalize() if word in told or len(word) > LONGEST_INITIALS else word

    return re.sub(r"[^\W\d_]{2,}", spelled, name) if told else name


def _shortens(short: str, name: str) -> bool:
    """Whether each word of a name begins as one of the longer name's does: "Rep of Ireland", "Man City"."""
    pairs = list(zip(fold(short).split(), fold(name).split(), strict=False))
    return len(short) < len(name) and all(a[0] == b[0] for a, b in pairs) and pairs[0][1].startswith(pairs[0][0])
