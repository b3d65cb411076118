"""Who is named in a sentence: capitalised names that are people's where they stand."""

import re

from . import gazetteer
from .article import Article
from .capitals import capitalised_names, dateline_end, is_common, opens_sentence
from .facts import quoted_ground
from .names import Name
from .nouns import heads_compound
from .people import People, Person, places
from .roster import Roster
from .rows import apart
from .teams import TeamMention
from .tokens import fold
from .vocabulary import Language, as_shadow, compiled, single_words, words_of


def people_in(
    article: Article, start: int, end: int, roster: Roster, teams: list[TeamMention]
) -> list[tuple[int, int, Person | None]]:
    found: list[tuple[int, int, Person | None]] = []
    known, begin = roster.people, dateline_end(article.text, start)
    surnames = known.surnames() | article.in_full
    for names in capitalised_names(article.text, begin, end, article.language, surnames):
        if (run := _beside_team(names, teams, article.language)) is None:
            continue
        for name in [each for one in apart(known, run) for each in _joined_by_hyphen(one, article)]:
            owner = known.owner(name, article.text)
            name, owns = _without_nation(owner, begin, article), owner is not name
            if _is_ground(article, name, known):
                continue
            sides = [m.start for m in teams]
            around = _around(article.text, article.folded, begin, name.start, name.end, article.language, sides)
            if AGE.match(article.text[max(start, name.start - 2) : name.start]):  # "der 18-Jährige"
                continue
            if (
                _was_there(around[0], name, known)
                or _of_several(around[0], name, known)
                or _has_venue_word(name, article.text[name.end : name.end + 20], article.language)
            ):
                continue
            if (
                stands_as_name(article.folded[name.end : name.end + 30], name.text, article)
                or ((owns or run is not names) and _plain(name.text, article))
                or known.is_person(name.text, opens_sentence(article.text, begin, name.start), around, article.usage)
                or _joined(article, found, name)
            ):
                article_before = around[0].rpartition(" ")[2] in words_of(article.language.definite)
                found.append((name.start, name.end, known.resolve(name.text, article_before)))
    return found


def _without_nation(name: Name, begin: int, article: Article) -> Name:
    """A name without the word behind an article that says from which nation or town somebody is: "l'Espagnol Ferran Orsi",
    "la Nîmoise Orsi".
    """
    head, _, rest = name.text.partition(" ")
    before = re.search(r"(\w+)['’ ]$", article.folded[begin : name.start])
    told = before is not None and before[1] in words_of(article.language.definite)
    if not told or not rest[:1].isupper() or rest.isupper() or not _says_whence(fold(head), article.language):
        return name
    return Name(rest, name.end - len(rest), name.end)


def _says_whence(word: str, language: Language) -> bool:
    """Whether a word says from which nation or, by its ending, from which town somebody is, and is no given name."""
    townsman = word.endswith(tuple(language.people_endings.split() or "-")) and word not in gazetteer.given_names()
    return word in words_of(language.nations) or townsman


def _joined_by_hyphen(name: Name, article: Article) -> list[Name]:
    """Two people, "the Bell-Orsi pair", where the text names each on his own too, or one of them behind the word for a
    foul of two, "contatto Bell-Orsi"; else the one name.
    """
    one, _, other = name.text.partition("-")
    if not other or "-" in other:
        return [name]
    alone = [_named_alone(word, article) for word in (one, other)]
    before = article.folded[max(name.start - 20, 0) : name.start].split()[-1:]
    if not all(alone) and not (any(alone) and before and before[0] in single_words(article.language.contact)):
        return [name]
    cut = name.start + len(one)
    return [Name(one, name.start, cut), Name(other, cut + 1, name.end)]


def _named_alone(word: str, article: Article) -> bool:
    """Whether a name, none that is given at the font, stands somewhere with a capital and no hyphen beside it."""
    tokens, text = article.tokens, article.text
    if not word[:1].isupper() or " " in word or fold(word) in gazetteer.given_names():
        return False
    places = [tokens[i] for i in tokens.places.get(fold(word), ()) if tokens[i].is_capital]
    return any("-" not in (text[t.start - 1 : t.start], text[t.end : t.end + 1]) for t in places)


AGE = re.compile(r"\d-$")
CLAUSE_SIGN = re.compile(r"[.,;:!?()|–—]")
WORD_BEHIND = re.compile(r"\s([a-z]+)")
MINUTE_BEHIND = re.compile(r" \(\d{1,3}\.(?:\s?\+\s?\d|[/,;) ])")  # "Sane (28.)", "Hoffmann (6./29.)"


def stands_as_name(behind: str, name: str, article: Article) -> bool:
    """Whether what follows a word makes it somebody's name where nouns have capitals too: a hyphen and a noun that only
    people have, or a minute in brackets.
    """
    if not article.language.nouns_capitalised:
        return False
    return heads_compound(behind, article.language) or (
        _plain(name, article) and MINUTE_BEHIND.match(behind) is not None
    )


def _plain(name: str, article: Article) -> bool:
    """Whether a name is one word that the text uses as no noun, where nouns have capitals too."""
    word = fold(name)
    known = article.usage.nouns | article.usage.lower | words_of(article.language.common_words)
    plain = article.language.nouns_capitalised and " " not in word
    return plain and word not in known and word not in places(article.language.code)


def _beside_team(run: Name, teams: list[TeamMention], language: Language) -> Name | None:
    """A run of names without the side that begins it, "nel Borgo Verdi", "Freiburgs Höler", or that stands behind it as
    its verb's object, "schoss Höler Freiburg in Führung"; None where nothing is left but a ground's word or a noun.
    """
    over = [m for m in teams if m.start < run.end and run.start < m.end]
    if not over:
        return run
    if language.carries and over[-1].end == run.end and over[-1].start > run.start + 1:
        head = run.text[: over[-1].start - run.start].rstrip()
        return None if is_common(head.split()[-1], language) else Name(head, run.start, run.start + len(head))
    rest = run.text[over[0].end - run.start :].lstrip()
    if len(over) > 1 or over[0].start != run.start or not rest[:1].isupper():
        return None
    if rest in language.venue_words or (language.nouns_capitalised and is_common(rest.split()[0], language)):
        return None
    return Name(rest, run.end - len(rest), run.end)


def _is_ground(article: Article, name: Name, known: People) -> bool:
    """Whether a name stands in quotes where a ground's does, 'al "Felice Squitieri"', or did before: "lo Squitieri"."""
    word = fold(name.text).split()[-1]
    if quoted_ground(article.text, name.start, name.end, article.language):
        known.grounds.add(word)
    return word in known.grounds and not known.is_listed(name.text)


def _was_there(before: str, name: Name, known: People) -> bool:
    """Whether a word only says where somebody was once: "l'ancienne Montpelliéraine"."""
    endings = tuple(known.language.people_endings.split())
    was = (
        bool(endings)
        and name.text.endswith(endings)
        and compiled(known.language.former).search(before[-9:]) is not None
    )
    return was and " " not in name.text and not known.is_listed(name.text)


def _of_several(before: str, name: Name, known: People) -> bool:
    """Whether an article of several, or one that no name has, stands before a name that is no known one: "the Eagles"."""
    words = name.text.split()
    full = len(words) > 1 and fold(words[0]) in gazetteer.given_names()
    return before.rpartition(" ")[2] in known.language.plurals and not full and not known.is_listed(name.text)


def _has_venue_word(name: Name, behind: str, language: Language) -> bool:
    """Whether a name is a ground's by a word of it: "Westpac Stadium", "Stade Marcel", "Ernst-Happel-Stadion"."""
    words = name.text.split()
    if (headed := re.match(r"-([^\W\d_]+)", behind)) is not None and headed[1] in language.venue_words:
        return True
    given = fold(words[0]) in gazetteer.given_names()
    return len(words) > 1 and not given and any(w in language.venue_words for w in (words[0], words[-1]))


def _joined(article: Article, found: list[tuple[int, int, Person | None]], name: Name) -> bool:
    """Where nouns look like names: whether an "and" binds a word to the person right before it."""
    if not article.language.nouns_capitalised or not found or fold(name.text) in article.usage.nouns:
        return False
    return article.folded[found[-1][1] : name.start].strip() in article.language.conjunctions


def _acts_behind(word: str, verb: str, language: Language) -> bool:
    """Whether what begins a sentence ahead of a verb with a capital letter behind it can be its subject, "P schickte P ins
    falsche Eck", and is no adverb, "Sehenswert traf P".
    """
    finite = bool(language.finite_endings) and verb.endswith(tuple(language.finite_endings.split()))
    adverb = word.endswith(tuple(language.adverb_endings.split()) or ("",))
    return not adverb and (finite or compiled(language.acts).fullmatch(verb) is not None)


def _around(
    text: str, folded: str, sentence: int, start: int, end: int, language: Language, sides: list[int]
) -> tuple[str, str]:  # fmt: skip
    """(up to four words in front in the same clause, the word behind) of a name at folded[start:end]; `sides` are where
    those named begin.
    """
    clause = CLAUSE_SIGN.split(folded[max(sentence, start - 40) : start])[-1]
    before = as_shadow(clause).replace(" - ", " ").strip()
    words = before.split()[-4:]
    if words and words[-1] in language.conjunctions:
        ended = tuple(language.finite_endings.split()) if language.verbs_last else ()
        words = [word for word in words[-2:-1] if ended and word.endswith(ended)]  # "abholte und P nach dem Freistoß"
    after = WORD_BEHIND.match(folded, end, end + 30)
    if after and start == sentence and text[after.end() : after.end() + 9].lstrip(" ")[:1].isupper():
        carried = after.end() + 1 in sides and after[1] in words_of(language.carries)
        after = after if carried or _acts_behind(folded[start:end], after[1], language) else None
    set_off = "," if start == sentence and folded[end : end + 2] == ", " else ""  # "P, who"
    return " ".join(words), after[1] if after else set_off
