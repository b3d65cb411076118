"""Texts in disorder or out to harm, by the thousand: each is read and filed in bounded time, and every anchor is exact."""

import itertools
import random
import signal
import string
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.db import transaction

from matches.models import Citation
from seeds.filing.sources import Article, file_article
from seeds.reader import read

CORPUS = sorted((Path(__file__).parents[1] / "corpus").glob("??/*.txt"))
MOST = 10  # seconds of the processor for one text of an article's length
PIECES = (
    *(
        "⚽",
        "🏟️🇮🇹",
        "👨‍👩‍👧",
        "\u202e",
        "\u200f",
        "\u200b",
        "\u2060",
        "\ufeff",
        "\u0301" * 40,
        "e\u0308\u0323",
        "\u00ad",
    ),
    *("كرة القدم", "הגביע", "Мяч", "球", "\U00020000", "ﬁ", "İ", "ß", "ǆ", "ﷺ", "\u2028", "\u0085", "\x0c", "\u00a0"),
    *(
        "(" * 50,
        ")" * 50,
        "[({" * 20,
        "«»" * 20,
        '"' * 30,
        "'" * 30,
        "-" * 60,
        ":" * 30,
        "\n" * 40,
        "\t" * 40,
        "." * 60,
    ),
    *(
        "<script>alert(1)</script>",
        "<b>",
        "&amp;",
        "{{ x }}",
        "{% now %}",
        "${x}",
        "'; DROP TABLE x; --",
        "\\u0000",
        "%s%n",
    ),
    *("9" * 300, "45+2+3'", "12'34'56'", "1-1-1-1", "0-0", "99-99", "120+60'", "-5'", "12′′", "٤٥", "４５'", "Ⅻ", "²'"),
    *(
        "Μіlаn",
        "Аtаlаntа",
        "Rоssi",
        "ROSSI",
        "rossi",
        "de de de",
        "A. B. C.",
        "Milan-Roma 1-1",
        "RETI: ",
        "Arbitro: ",
        "a" * 500,
    ),
)


@contextmanager
def in_time(seconds=MOST):
    """Raise AssertionError in what takes more of the processor: it hangs."""

    def ring(*args):
        raise AssertionError(f"it takes more than {seconds} seconds")

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def mutated(text, chance):
    """Return a text that one to five accidents befell."""
    for _ in range(chance.randint(1, 5)):
        text = chance.choice(ACCIDENTS)(text, chance)
    return text


def span(text, chance, longest=200):
    start = chance.randint(0, len(text))
    return start, min(len(text), start + chance.randint(1, longest))


def cut(text, chance):
    return text[: chance.randint(0, len(text))]


def without(text, chance):
    start, end = span(text, chance)
    return text[:start] + text[end:]


def twice(text, chance):
    start, end = span(text, chance, 1000)
    return text[:end] + text[start:end] + text[end:]


def with_piece(text, chance):
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(PIECES) + text[at:]


def in_every_word(text, chance):
    piece, share = chance.choice(PIECES)[:3], chance.choice((0.02, 0.2))
    return " ".join(word + piece if chance.random() < share else word for word in text.split(" "))


def noise(text, chance):
    data = bytearray(text.encode())
    for _ in range(chance.randint(1, 30)):
        if data:
            data[chance.randrange(len(data))] = chance.randrange(256)
    return data.decode("cp1252" if chance.random() < 0.3 else "utf-8", "replace").replace("\0", "")


def letters(text, chance):
    return "".join(chance.choice(string.printable) if chance.random() < 0.05 else letter for letter in text)


def one_line(text, chance):
    return text.replace("\n", chance.choice((" ", "", "; ")))


def shuffled(text, chance):
    mark = chance.choice(("\n", " ", ". "))
    parts = text.split(mark)
    chance.shuffle(parts)
    return mark.join(parts)


def another_case(text, chance):
    return chance.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def spliced(text, chance):
    other = chance.choice(CORPUS).read_text("utf-8")
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def long_run(text, chance):
    return with_piece(text, chance) + chance.choice(PIECES)[:20] * chance.randint(1, 200)


ACCIDENTS = (
    *(
        cut,
        without,
        twice,
        with_piece,
        in_every_word,
        noise,
        letters,
        one_line,
        shuffled,
        another_case,
        spliced,
        long_run,
    ),
)


def check(text):
    """Read a text, and fail unless all its anchors are exact; return the reading."""
    with in_time():
        reading = read(text)
    for match in reading["matches"]:
        for event in match["events"]:
            for passage in (event, *event["also"]):
                assert text[passage["start"] : passage["end"]] == passage["quote"]
        for passage in itertools.chain.from_iterable(match.get("passages", {}).values()):
            assert passage is None or text[passage["start"] : passage["end"]] == passage["quote"]
    return reading


def test_mutated_articles_are_read(amount, count, seed, part):
    times, chance = amount(40, 4500), random.Random(f"{seed} {part}")
    for number in range(times):
        text = mutated(chance.choice(CORPUS).read_text("utf-8"), chance)
        try:
            check(text)
        except BaseException as error:
            raise AssertionError(f"text {number} of part {part} fails: {text[:2000]!r}") from error
    count("mutated articles read: no crash, no hang, every anchor exact", times)


@pytest.mark.django_db
def test_mutated_articles_are_filed(amount, count, seed, part):
    times, chance = amount(10, 500), random.Random(f"{seed} filed {part}")
    for number in range(times):
        text = mutated(chance.choice(CORPUS).read_text("utf-8"), chance) or "x"
        name = (f"{number} " + chance.choice(PIECES))[:200]
        reading = check(text)
        with in_time(3 * MOST), transaction.atomic():
            file_article(Article(name, text, title=chance.choice(PIECES)[:300]), lambda _, found=reading: found, "1")
            for citation in Citation.objects.filter(source__name=name).select_related("source"):
                assert citation.source.text[citation.start : citation.end] == citation.quote
            transaction.set_rollback(chance.random() < 0.9)  # most of them alone, some beside others
    count("mutated articles filed: no crash, no hang, every anchor exact", times)


UNITS = (
    "7",
    "12' ",
    "(",
    "[(",
    '"',
    "«",
    "ROSSI BIANCHI ",
    "Rossi, ",
    "a",
    "A",
    "⚽",
    "e\u0301",
    "\u202eabc ",
    "1-1 ",
    "a\n",
    ": ",
)


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_a_megabyte_of_one_thing_is_read(pytestconfig, count, unit):
    if not pytestconfig.getoption("--soak"):
        pytest.skip("takes its time: make soak")
    opening = "Il Milan batte l'Atalanta per 2-1 e segna al 12' con il portiere.\n" * 40
    with in_time(300):
        read(opening + unit * ((1024 * 1024 - len(opening)) // len(unit.encode())))
    count("texts of a megabyte read", 1)
