"""The labels of a match's sheet, "Marcatori:", "SR", and the text that each introduces."""

import dataclasses
import re
from collections.abc import Iterable
from functools import cache

from .gazetteer import given_names
from .names import UPPER
from .quotes import OPENS
from .tokens import fold_in_place
from .vocabulary import Language, Phrases, number_words, words_of


@dataclasses.dataclass(frozen=True)
class Label:
    """A label found at text[start:end] and what it introduces, text[end:until]."""

    what: str
    start: int
    end: int
    until: int


NAMED_ALIKE = ("sent_off", "booked", "scorers")  # with a word that is somebody's name too: "Rossi", "Gol"
LONGEST_BRACKET = 300  # characters
LONGEST_HEAD = 50  # characters of what begins a sentence behind a list
STAGES = r"(?:\s\(\d{1,2}\s?[-–]\s?\d{1,2}(?:, ?\d{1,2}\s?[-–]\s?\d{1,2})*\)(?=\s?:))?"  # "Goals (0-2, 2-2): 8' Orsi"
LABELS = (
    "coach", "referee", "scorers", "booked", "sent_off", "second_yellow", "bench", "unused", "changes", "attendance", "venue",
    "date", "competition", "notes", "missed_penalty", "other",
)  # fmt: skip


@cache
def _label_pattern(language: Language) -> re.Pattern[str]:
    phrases: list[str] = [p for what in LABELS for p in getattr(language, f"label_{what}")]
    to = "|".join(re.escape(fold_in_place(p)) for p in language.to)
    whose = (
        rf"(?:\s(?:{to})\s[a-z][a-z .'-]{{1,25}}(?=\s?:\s?[a-z][a-z .'-]{{1,25}}\(\d))?"  # "Buts pour Alba : Orsi (5e)"
    )
    halves = _words(language.first_half_mark + language.second_half_mark) or "(?!)"
    half = rf"(?:,?\s(?:{halves})(?=\s?[:–—]))?"  # "Gols 1º tempo: Orsi 5"
    return re.compile(
        rf"(?<![a-z0-9])(?P<label>{_words(phrases)})(?![a-z0-9]|-[a-z]){whose}{half}{STAGES}(?P<colon>\.?\s?(?:[:–—]{{1,2}}|-(?![a-z0-9]))[^\S\n]?[–—-]?)?"
    )


def _words(phrases: Iterable[str]) -> str:
    """The regular expression of some labels, the longest first."""
    return "|".join(
        re.escape(fold_in_place(p)).replace(r"\ ", r"\s{1,3}").replace(r"\*", "[a-z]*")
        for p in sorted(phrases, key=len, reverse=True)
    )


@cache
def _kinds(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What each label is that one of the patterns matches."""
    return tuple((what, re.compile(_words(getattr(language, f"label_{what}")) or "(?!)")) for what in LABELS)


def find_labels(text: str, folded: str, language: Language) -> list[Label]:
    """Labels of a sheet, each with the text it introduces: up to the next label or the end of its paragraph.

    A label counts when a colon or dash follows it, or when it begins a line or a sentence with a capital letter and is
    short form of one (as in "SR Schörgenhofer").
    """
    hits, noted = [], []
    for m in _label_pattern(language).finditer(folded):
        what = next(what for what, words in _kinds(language) if words.fullmatch(m["label"]))
        if what in NAMED_ALIKE and _named(text, m, language):
            continue
        if (
            (m["colon"] and _begins(text, m.start()) and not _goes_on(text, m, language))
            or _bare_label(text, m, language)
            or _heads_lines(text, m)
        ):
            hits.append((what, m.start(), m.end()))
        elif what in ("booked", "sent_off") and _noted(text, folded, m, language):
            noted.append((what, m.start(), m.end() + text.startswith(".", m.end())))
        elif _full_stopped(text, m):
            hits.append((what, m.start(), m.end() + 1))
    hits += [("scorers", m.end(), m.end()) for m in BEHIND_RESULT.finditer(text)]
    hits += [("scorers", m.end(), m.end()) for m in BOX_OF_SCORERS.finditer(text, 0, LONGEST_HEADING)]
    opened = noted + _open_lists(text, folded, language, hits + noted)
    hits = sorted(hits + opened, key=lambda hit: hit[1])
    labels = []
    for i, (what, start, end) in enumerate(hits):
        following = hits[i + 1][1] if i + 1 < len(hits) else len(text)
        until = _list_end(text, start, end, following, what, language)
        stop = _told_on(language).search(text, end, until) if hits[i] in opened else None
        labels.append(Label(what, start, end, stop.start() + 1 if stop else until))
    return labels


def _open_lists(text: str, folded: str, language: Language, hits: list) -> list[tuple[str, int, int]]:
    """Words that list names without a colon: "Amonestó a P y a P, y expulsó a P"; none in a ticker's lines."""
    found: list[tuple[str, int, int]] = []
    taken = [(start, end) for _, start, end in hits]
    notes = [(end, paragraph_end(text, end)) for what, _, end in hits if what == "notes"]
    listing = [m for span in notes for m in _list_pattern(language, noted=True).finditer(folded, *span)]
    listing = [m for m in listing if re.search(r"(?:[^\d\s]\.|[:;])\s*$", text[max(m.start() - 5, 0) : m.start()])]
    for m in sorted({m.start(): m for m in [*listing, *_list_pattern(language).finditer(folded)]}.values(), key=_place):
        line = text[text.rfind("\n", 0, m.start()) + 1 :].lstrip(" -*•¡")
        goes_on = bool(found) and "\n" not in text[found[-1][2] : m.start()]
        if line[:1].isdigit() or any(s < m.end() and m.start() < e for s, e in taken):
            continue
        begins = text[m.start()].isupper() or text[: m.start()].rstrip(" ").endswith(":")
        begins = begins or _of_referee(text, m.start(), hits, language)
        if (begins or goes_on) and re.compile(rf"\s(?:[\w'’′]+,?\s){{0,4}}[{UPPER}]").match(text, m.end()):
            found.append((m.lastgroup or "booked", m.start(), m.end()))
    return found


def _of_referee(text: str, start: int, hits: list[tuple[str, int, int]], language: Language) -> bool:
    """Whether the words before a list are said of the referee, named behind his label: "Referee: Ruiz, who booked Orsi"."""
    told = [end for what, _, end in hits if what == "referee" and end <= start and "\n" not in text[end:start]]
    relatives = "|".join(map(re.escape, language.relatives)) or "(?!)"
    return bool(told) and re.search(rf"[,)]\s(?:{relatives})\s\Z", text[told[-1] : start]) is not None


@cache
def _told_on(language: Language) -> re.Pattern[str]:
    """Where a list without a colon ends and something else is told: with its sentence, not behind an initial, a semicolon
    before a small letter, or a "but".
    """
    turns = "|".join(re.escape(p) for p in language.contrast) or "(?!)"
    joins, to = ("|".join(map(re.escape, words)) or "(?!)" for words in (language.conjunctions, language.to))
    goes_on = rf"(?:{joins})\s(?:{to})\s(?:\w+\s){{0,2}}[{UPPER}]"  # "; y a Orsi y Leoni, por el Alba"
    return re.compile(rf"(?<=[\w)'’]{{2}})(?:\.\s(?=[{UPPER}])|;\s(?=[a-zà-ú])(?!{goes_on})|\s(?=(?:{turns})\s))")


def _place(m: re.Match[str]) -> int:
    return m.start()


@cache
def _list_pattern(language: Language, noted: bool = False) -> re.Pattern[str]:
    """The words before a list of names; `noted` adds those that are a label of their own, as notes have them: "Note:
    Angoli 5-3. Espulso Orsi."
    """
    groups = []
    for what in ("booked", "sent_off"):
        phrases: Phrases = getattr(language, f"lists_{what}") + (getattr(language, f"label_{what}") if noted else ())
        words = "|".join(re.escape(fold_in_place(p)) for p in sorted(phrases, key=len, reverse=True)) or "(?!)"
        for escaped, plain in ((r"\ ", r"\s{1,3}"), (r"\|", "|"), (r"\(", "(?:"), (r"\)", ")"), (r"\*", "[a-z]*")):
            words = words.replace(escaped, plain)
        groups.append(f"(?P<{what}>{words})")
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(groups)})(?![a-z0-9])")


def _begins(text: str, start: int) -> bool:
    """A label starts with a capital letter or begins its line."""
    return (
        text[start].isupper()
        or text[start].isdigit()
        or (
            text[:start].rstrip(" \t-–•*").endswith(("\n", ""))
            and (start == 0 or text[:start].rstrip(" \t-–•*").endswith("\n"))
        )
    )


def _noted(text: str, folded: str, m: re.Match[str], language: Language) -> bool:
    """Whether a label in small letters stands amid a match's notes, before a name or minute: "Notes: booked: Orsi; sent off
    Alba", "esp. Orsi; amm. Alba".
    """
    line = folded[folded.rfind("\n", 0, m.start()) + 1 : m.start()]
    head = re.match(rf"\s*(?:{_words(language.label_notes) or '(?!)'})\s?[:.–-]", line)
    behind = re.compile(rf"\.?\s*(?:[{UPPER}\d]|[a-z]{{1,3}}['’]?\s?\d)").match(text, m.end())
    apart = re.search(r"(?:[:;,–-]|(?<!\d)\.)\s*$", line)  # "75. Red card: Orsi" has its minute
    return None not in (head, apart, behind)


def _goes_on(text: str, m: re.Match[str], language: Language) -> bool:
    """Whether a sentence goes on with a noun, where nouns have capitals: "zwei Penaltys, ein Platzverweis: P und P", or
    with an aside behind one: "die Wechsel – P kam für P –".
    """
    if not language.nouns_capitalised:
        return False
    counted = words_of(language.determiners) | number_words(language).keys()
    before = re.search(r"([a-z]+) $", text[max(m.start() - 20, 0) : m.start()])
    dashed = ":" not in m["colon"] and text[m.end() - 1].isspace() and not _opens_sentence(text, m.start())
    return dashed or (before is not None and before[1] in counted)


def _named(text: str, m: re.Match[str], language: Language) -> bool:
    """Whether it is somebody's name that is also a label, with more of it ahead or his words behind: "De Rossi: P",
    "Rossi: «We did well»". Nobody is called by two words: "Robson Gelbe Karten: P".
    """
    if " " in m["label"]:
        return False
    before = re.search(r"([^\W\d_]+) $", text[max(m.start() - 25, 0) : m.start()])
    ahead = fold_in_place(before[1]) if before else ""
    particle = ahead in words_of(language.particles) and not _opens_sentence(text, m.start() - len(ahead) - 1)
    return (
        particle
        or (before is not None and before[1][0].isupper() and ahead in given_names())
        or OPENS.match(text, m.end()) is not None
    )


def _bare_label(text: str, m: re.Match[str], language: Language) -> bool:
    """Without a colon: a short form in capitals before a name, as in "SR Kästner", but not "GOL DE TEMUCO"."""
    word = text[m.start() : m.end()].strip()
    short = fold_in_place(word).rstrip(".") in words_of(language.abbreviations) and not language.nouns_capitalised
    begins = short or text[: m.start()].rstrip(" ")[-1:] in ("", ".", "\n", "–", ")")  # not "crossed by Rossi. P"
    stop = m.end() - 1 if word.endswith(".") else m.end()
    if text[stop : stop + 1] == "." and word[0].isupper() and len(word) <= 6 and begins:  # "All. Mazzari"
        return text[stop + 1 : stop + 3].strip()[:1].isupper()
    following = re.compile(r"\s?([^\W\d_]+)").match(text, m.end())
    if following is None or not word.rstrip(".").isupper() or not following[1][0].isupper():
        return False
    if len(word) > 4:  # "ALLENATORE Mazzari"
        return begins and not following[1].isupper() and _opens_sentence(text, m.start())
    return len(word) >= 2 and not (
        following[1].isupper() and fold_in_place(following[1]) in words_of(language.stopwords)
    )


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a line, a sentence or brackets begin here."""
    return text[:start].rstrip(" ")[-1:] in ("", ".", "\n", "(", ";", "–", "—")


def _full_stopped(text: str, m: re.Match[str]) -> bool:
    """A sentence of its own before a list, as in "Goals. Lannevez: Riou (58)"."""
    if not text[m.start()].isupper() or not re.search(r"(?:^|[\n.]\s*)$", text[max(0, m.start() - 5) : m.start()]):
        return False
    return re.compile(rf"\.\s+[{UPPER}][\w'’. -]{{1,40}}(?::|\(\d)").match(text, m.end()) is not None


def _heads_lines(text: str, m: re.Match[str]) -> bool:
    """Alone on its line, capitalised, as the heading of a list that begins on the next."""
    line = text[text.rfind("\n", 0, m.start()) + 1 :].partition("\n")[0]
    return text[m.start()].isupper() and line.strip(" \t:.") == text[m.start() : m.end()].strip(" :.")


@cache
def _sentence(language: Language) -> re.Pattern[str]:
    """A full stop behind which a sentence begins: a small word and a minute or another word, "Orsi, Leoni. Al 33' Conti",
    "Orsi. The next", or the same behind the word for one sent off, "Espulso al 33' Conti", or a label without a colon:
    "Recupero 3'".
    """
    sent_off = "|".join(re.escape(fold_in_place(p)) for p in language.label_sent_off) or "(?!)"
    small = "|".join(w for w in words_of(language.stopwords) if len(w) > 1)
    labels = (*language.label_booked, *language.label_sent_off, *language.label_attendance, *language.label_other)
    heads = "|".join(re.escape(fold_in_place(p)) for p in labels if len(p) > 3) or "(?!)"
    timed = rf"(?i:(?:{sent_off})\s)?(?i:{small})['’]?\s?\d|(?i:{small})\s[^\W\d_{UPPER}]{{3}}"
    return re.compile(rf"(?<=[\w)]{{2}})\.\s(?={timed}|(?i:{heads})\s)(?=[{UPPER}])")


def _list_end(text: str, start: int, end: int, following: int, what: str, language: Language) -> int:
    """Where the list of a label at text[start:end] ends: with its paragraph, the brackets around it, a full stop
    behind which a minute begins a sentence, or the label that follows.
    """
    stop = paragraph_end(text, end, following)
    beyond = min(stop + LONGEST_HEAD, len(text))
    if what in ("booked", "sent_off", "scorers"):
        told = _sentence(language).search(text, end, beyond)
        stop = min(stop, told.start() + 1) if told else stop
        line_end = text.find("\n", end, min(following, end + LONGEST_BRACKET))
        if line_end >= 0 and not text[end:line_end].strip():
            stop = _with_other_side(text, end, stop, following)
    near = max(start - LONGEST_BRACKET, 0)
    line = text[max(text.rfind("\n", near, start) + 1, near) : start]
    if line.rfind("(") > line.rfind(")"):
        closing = closing_bracket(text, start - len(line) + line.rfind("("), len(text))
        return min(stop, closing) if closing > 0 else stop
    return stop


BEHIND_RESULT = re.compile(
    rf"[^\W\d_] \d{{1,2}}\s?[-–]\s?\d{{1,2}}\s\((?=\d{{1,2}}(?:['’′]|\s?[ps]t)\s(?:rig\.?\s)?[{UPPER}][^()\n]*\)[ \t]*$)",
    re.MULTILINE,
)  # "Alba - Bruna 2-1 (4' Orsi, 37' Leoni - 29' Bruni)"
LONGEST_HEADING = 500  # characters of the result, the day and the place above a box of scorers
MINUTES = r"\d{1,3}['’′](?:\+\d{1,2})?(?:, ?\d{1,3}['’′](?:\+\d{1,2})?)*"
SCORER = (
    rf"[{UPPER}][^\W\d]*(?:[ '’.-][^\W\d]+){{0,3}}(?: \([^()\n]{{1,12}}\))? {MINUTES}(?: \([^()\n]{{1,12}}\))?[ \t]*"
)
BOX_OF_SCORERS = re.compile(rf"\n(?=\n{SCORER}\n(?:{SCORER}\n)*{SCORER}\n\n)")  # "Orsi 12'", "Leoni 30', 41'"
SIDE_AND_LISTED = re.compile(
    rf"\s*([{UPPER}][\w .'’-]{{1,40}}?)\s?:\s?[{UPPER}][^\W\d_][\w .'’-]{{0,30}}\(\d[^\n]*"
)  # "FC Alba : Orsi (12e)"


def _with_other_side(text: str, start: int, stop: int, limit: int) -> int:
    """Where the list under a label ends that a blank line parts into those of one side and those of the other."""
    first, second = SIDE_AND_LISTED.fullmatch(text, start, stop), SIDE_AND_LISTED.match(text, stop, limit)
    return second.end() if first and second and first[1] != second[1] else stop


def paragraph_end(text: str, start: int, limit: int | None = None) -> int:
    """The end of the line; a label alone on its line introduces the lines after it, up to a blank one. Nothing is looked
    for behind the limit, which ends it too.
    """
    limit = len(text) if limit is None else limit
    stop = text.find("\n", start, limit)
    if stop < 0 or text[start:stop].strip():
        return limit if stop < 0 else stop
    blank = re.compile(r"\n[ \t]*\n").search(text, stop + 1, limit)
    return blank.start() if blank else limit


def closing_bracket(text: str, opening: int, limit: int) -> int:
    """Where the bracket that opens at a place is closed, if it is no longer than it may be; -1 where it is not."""
    depth = 0
    for i in range(opening, min(limit, opening + LONGEST_BRACKET)):
        if text[i] in "([":
            depth += 1
        elif text[i] in ")]":
            depth -= 1
            if depth == 0:
                return i
    return -1
