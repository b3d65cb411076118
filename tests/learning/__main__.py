"""python -m tests.learning: makes the weights by which the reader judges who plays, scored and served, and what is a report.

--check    write no weights; learn from four fifths of the articles and tell how well that fits the others

Logistic regressions over the traits that seeds/reader/likely_sides.py finds of each name, seeds/reader/doer_traits.py around
each person and seeds/reader/likely_reports.py of each text. All languages are fitted at once: they share the traits that begin
with "*", and each has words of its own.
"""

import argparse
import dataclasses
import json
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from tqdm import tqdm

from seeds.reader import learned, likely_reports
from seeds.reader.article import make_article
from seeds.reader.detect import detect_language
from seeds.reader.tokens import fold_in_place
from seeds.reader.vocabulary import load
from tests.learning import marked, people, sides

WEIGHTS = Path(learned.__file__).parent / "weights"
OF_PASSAGES = 0.3  # the weight of an example from a passage beside one from an article, where the mix is as in life
LEAST_EXAMPLES = 3  # of those that must have a trait
LEAST_WEIGHT = 5  # hundredths; lighter ones are left out
STRENGTH = 0.3  # scikit-learn's C
MARKS = {learned.SCORER: "g", learned.SERVER: "a"}  # of people
BALANCED = {
    learned.SCORER: "balanced",
    learned.SERVER: "balanced",
    learned.SIDE: None,
    learned.REPORT: "balanced",
}  # how examples of either kind are weighed
FOLDS = 5  # one of which --check keeps aside

Examples = tuple[list[set[str]], list[bool]]  # the traits of each, and whether it holds


@dataclasses.dataclass
class Taught:
    """What the texts of a language teach of one thing: examples by article, and those of passages."""

    code: str
    articles: list[Examples]
    passages: Examples = ([], [])


def main():
    parser = argparse.ArgumentParser(
        prog="python -m tests.learning", description="Learn who plays, scores and serves from marked texts."
    )
    parser.add_argument("--check", action="store_true", help="tell how well the models fit articles kept aside")
    check = parser.parse_args().check
    known, taught = {}, {what: [] for what in BALANCED}
    for code in marked.languages():
        known[code], examples = teach(code)
        for what, own in examples.items():
            taught[what].append(own)
    if check:
        for what, languages in taught.items():
            kept = fit(what, languages, lambda n: n % FOLDS != 0)
            for one in languages:
                tell(what, kept, one)
    else:
        write({what: fit(what, languages, lambda n: True) for what, languages in taught.items()}, known)


def teach(code: str) -> tuple[frozenset[str], dict[str, Taught]]:
    """The words of a language that are no names, and the examples in its texts of all that is judged."""
    language = load(code)
    texts = [(each, _article(each.text)) for each in tqdm(marked.articles(code), f"{code} articles", leave=False)]
    told = [people.of_article(*each) for each in tqdm(texts, f"{code} sentences", leave=False)]
    single = [
        s
        for each in tqdm(marked.passages(code), f"{code} passages", leave=False)
        for s in people.of_passage(each, language)
    ]
    known = people.known_words([s for sentences in (*told, single) for s in sentences], language)
    taught = {
        what: Taught(code, [people.traits(each, known, mark) for each in told], people.traits(single, known, mark))
        for what, mark in MARKS.items()
    }
    plays = [sides.traits(*each, known) for each in tqdm(texts, f"{code} sides", leave=False)]
    reports = [
        ([likely_reports.traits_of(article, known)], [each.sides is not None]) for each, article in texts if article
    ]
    return known, taught | {learned.SIDE: Taught(code, plays), learned.REPORT: Taught(code, reports)}


def _article(text: str):
    folded = fold_in_place(text)
    return make_article(text, folded, detect_language(folded))


def fit(what: str, taught: list[Taught], takes) -> tuple[CountVectorizer, LogisticRegression]:
    """The model that fits the passages and those articles that `takes` takes by their number."""
    rows, holds, weights = [], [], []
    for one in taught:
        chosen = [article for n, article in enumerate(one.articles) if takes(n)]
        for (some, labels), weight in [*((article, 1.0) for article in chosen), (one.passages, OF_PASSAGES)]:
            rows += [told_apart(traits, one.code) for traits in some]
            holds += labels
            weights += [weight] * len(some)
    counter = CountVectorizer(analyzer=lambda traits: traits, binary=True, min_df=LEAST_EXAMPLES)
    model = LogisticRegression(C=STRENGTH, max_iter=500, class_weight=BALANCED[what])
    model.fit(counter.fit_transform(rows), holds, sample_weight=np.array(weights))
    return counter, model


def told_apart(traits: set[str], code: str) -> set[str]:
    """Traits that are the same in every language keep their "*"; the others are told apart by the code of theirs."""
    return {trait if trait.startswith("*") else f"{code}:{trait}" for trait in traits}


def tell(what: str, fitted: tuple[CountVectorizer, LogisticRegression], one: Taught) -> None:
    """Print how well a model judges the articles of a language that it was not fitted to."""
    counter, model = fitted
    aside = [article for n, article in enumerate(one.articles) if n % FOLDS == 0 and article[0]]
    rows = [told_apart(row, one.code) for some, _ in aside for row in some]
    holds = [label for _, labels in aside for label in labels]
    odds = model.decision_function(counter.transform(rows))
    print(
        f"{one.code}, {what}: {len(aside)} articles, {len(rows)} examples of which {sum(holds)} hold;"
        f" average precision {average_precision_score(holds, odds):.3f}"
    )


def write(fitted: dict[str, tuple[CountVectorizer, LogisticRegression]], known: dict[str, frozenset[str]]) -> None:
    """Write the weights: what all languages share in one file, what is a language's own in one each."""
    kept = {"shared": {"texts": marked.digest()}, **{code: {"words": sorted(words)} for code, words in known.items()}}
    for what, (counter, model) in fitted.items():
        whole = np.rint(model.coef_[0] * learned.SCALE).astype(int)
        named = zip(counter.get_feature_names_out(), whole, strict=True)
        heavy = {trait: int(weight) for trait, weight in named if abs(weight) >= LEAST_WEIGHT}
        bias = {"": int(model.intercept_[0] * learned.SCALE)}
        kept["shared"][what] = bias | {t: w for t, w in heavy.items() if t.startswith("*")}
        for code in known:
            kept[code][what] = {t.partition(":")[2]: w for t, w in heavy.items() if t.partition(":")[0] == code}
        print(f"{what}: {len(heavy)} weights")
    WEIGHTS.mkdir(exist_ok=True)
    for name, data in kept.items():
        (WEIGHTS / f"{name}.json").write_text(
            json.dumps(data, indent=0, separators=(",", ":")) + "\n", encoding="ascii"
        )
    print(f"Written: {WEIGHTS}")


if __name__ == "__main__":
    main()
