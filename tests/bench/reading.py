"""python -m tests.bench.reading: how long the reader takes for an article, beside spaCy on the same texts.

spaCy does far less: a blank pipeline of the language with tokenizer, sentencizer and an entity ruler that knows a
thousand names. It is a measure of what a fast library in C takes to go through a text at all.

Each language is timed in processes of its own, where both have read one text to get started. There each article is
timed when it is new, as in an archive, and once more when all its words are known to both; then with its text doubled,
as one text. Times are of the processor, medians over the processes.
"""

import argparse
import itertools
import multiprocessing
import statistics
import time
from pathlib import Path

import spacy

from seeds.reader import read
from seeds.reader.vocabulary import language_codes

CORPUS = Path(__file__).parents[1] / "corpus"
MOST = 3.0  # times as long as spaCy
MOST_DOUBLED = 2.2  # times as long for twice the text
KINDS = ("ours", "spaCy", "ours again", "spaCy again", "ours doubled")
GIVEN = """
    Aldo Bruno Carlo Dario Enzo Fabio Gianni Igor Lorenzo Marco Jean Luc Pierre Yann Hugo Jack Owen Harry Callum Liam
    Diego Javier Pablo Sergio Iker Jonas Lukas Felix Moritz Tim João Rui Tiago Nuno Caio Daan Sem Bram Joost Ruud
"""
LAST = """
    Neri Verdi Rossini Galli Ferrante Moreau Lefèvre Dubois Garnier Petit Walker Hughes Barnes Shaw Doyle Navarro
    Ibáñez Krüger Vogel Schäfer Pacheco Teixeira Brandão Janssen Vermeer
"""


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.bench.reading", description="Time the reader beside spaCy.")
    parser.add_argument("--repeats", type=int, default=3, help="processes for each language")
    repeats = parser.parse_args().repeats
    print(f"{'':8} {'articles':>8} {'ours':>9} {'spaCy':>9} {'ratio':>6} {'again':>6} {'doubled':>8}")
    every = []
    for code in language_codes():
        times = measure(code, repeats)
        report(code, times)
        every += times
    ratio, _, doubled = report("all", every)
    print(f"\nratio: {ratio:.2f}, at most {MOST} wanted; twice the text: {doubled:.2f}, at most {MOST_DOUBLED} wanted")


def measure(code, repeats):
    """Return for each article of a language {kind: median of its times in seconds}."""
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        runs = pool.map(time_language, [code] * repeats, chunksize=1)
    return [
        {kind: statistics.median(run[kind] for run in runs_of) for kind in KINDS} for runs_of in zip(*runs, strict=True)
    ]


def time_language(code):
    """Return for each article of a language {kind: time in seconds}."""
    first, *texts = [path.read_text(encoding="utf-8") for path in sorted((CORPUS / code).glob("*.txt"))]
    pipeline = spacy_pipeline(code)
    read(first), pipeline(first)
    times = [{"ours": seconds(read, text), "spaCy": seconds(pipeline, text)} for text in texts]
    for text, one in zip(texts, times, strict=True):
        one |= {"ours again": seconds(read, text), "spaCy again": seconds(pipeline, text)}
        one["ours doubled"] = seconds(read, f"{text}\n\n{text}")
    return times


def spacy_pipeline(code):
    pipeline = spacy.blank(code)
    pipeline.add_pipe("sentencizer")
    names = [f"{given} {last}" for given, last in itertools.product(GIVEN.split(), LAST.split())]
    pipeline.add_pipe("entity_ruler").add_patterns([{"label": "PERSON", "pattern": name} for name in names])
    return pipeline


def seconds(function, text):
    begin = time.process_time()
    function(text)
    return time.process_time() - begin


def report(name, times):
    """Print one line of the table, means in milliseconds and ratios of sums; return the ratios."""
    total = {kind: sum(of[kind] for of in times) for kind in KINDS}
    means = [f"{total[kind] / len(times) * 1000:.1f} ms" for kind in ("ours", "spaCy")]
    ratios = [total[a] / total[b] for a, b in (KINDS[:2], KINDS[2:4], ("ours doubled", "ours again"))]
    print(f"{name:8} {len(times):>8} {means[0]:>9} {means[1]:>9} {ratios[0]:6.1f} {ratios[1]:6.1f} {ratios[2]:8.2f}")
    return ratios


if __name__ == "__main__":
    main()
