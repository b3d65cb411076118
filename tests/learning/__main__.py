"""python -m tests.learning: makes the weights by which the reader judges who scored, from the marked texts.

--check    write no weights; learn from four fifths of the articles and tell how well that fits the others

A logistic regression over the traits that seeds/reader/learned.py finds around each person. All languages are fitted at
once: they share what their vocabularies tell, and each has words of its own.
"""

import argparse
import dataclasses
import json
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, f1_score
from tqdm import tqdm

from seeds.reader import learned
from seeds.reader.vocabulary import load
from tests.learning import examples, marked

WEIGHTS = Path(learned.__file__).parent / "weights"
OF_PASSAGES = 0.3  # the weight of an example from a passage beside one from an article, where the mix is as in life
LEAST_EXAMPLES = 3  # people who must have a trait
LEAST_WEIGHT = 5  # hundredths; lighter ones are left out
STRENGTH = 0.3  # scikit-learn's C
FOLDS = 5  # one of which --check keeps aside


@dataclasses.dataclass
class Taught:
    """What the texts of a language teach: its words, and examples with their weights, article by article."""

    code: str
    known: frozenset[str]
    articles: list[tuple[list[set[str]], list[bool]]]
    passages: tuple[list[set[str]], list[bool]]


def main():
    parser = argparse.ArgumentParser(prog="python -m tests.learning", description="Learn who scores from marked texts.")
    parser.add_argument("--check", action="store_true", help="tell how well the model fits articles kept aside")
    check = parser.parse_args().check
    taught = [teach(code) for code in marked.languages()]
    if check:
        kept = fit(taught, lambda n: n % FOLDS != 0)
        for one in taught:
            tell(kept, one)
    else:
        write(fit(taught, lambda n: True), taught)


def teach(code: str) -> Taught:
    """The examples in the texts of a language."""
    language = load(code)
    told = [examples.of_article(each) for each in tqdm(marked.articles(code), f"{code} articles", leave=False)]
    single = [
        s
        for each in tqdm(marked.passages(code), f"{code} passages", leave=False)
        for s in examples.of_passage(each, language)
    ]
    known = examples.known_words([s for sentences in (*told, single) for s in sentences], language)
    return Taught(
        code, known, [examples.traits(each, known, code) for each in told], examples.traits(single, known, code)
    )


def fit(taught: list[Taught], takes) -> tuple[CountVectorizer, LogisticRegression]:
    """The model that fits the passages and those articles that `takes` takes by their number."""
    rows, scored, weights = [], [], []
    for one in taught:
        chosen = [article for n, article in enumerate(one.articles) if takes(n)]
        for (some, labels), weight in [*((article, 1.0) for article in chosen), (one.passages, OF_PASSAGES)]:
            rows += some
            scored += labels
            weights += [weight] * len(some)
    counter = CountVectorizer(analyzer=lambda traits: traits, binary=True, min_df=LEAST_EXAMPLES)
    model = LogisticRegression(C=STRENGTH, max_iter=500, class_weight="balanced")
    model.fit(counter.fit_transform(rows), scored, sample_weight=np.array(weights))
    return counter, model


def tell(fitted: tuple[CountVectorizer, LogisticRegression], one: Taught) -> None:
    """Print how well a model judges the articles of a language that it was not fitted to."""
    counter, model = fitted
    aside = [article for n, article in enumerate(one.articles) if n % FOLDS == 0]
    rows, scored = [row for some, _ in aside for row in some], [s for _, labels in aside for s in labels]
    odds = model.decision_function(counter.transform(rows))
    print(
        f"{one.code}: {len(aside)} articles, {len(rows)} people in sentences, {sum(scored)} scored;"
        f" average precision {average_precision_score(scored, odds):.3f}, F1 {f1_score(scored, odds > 1.5):.3f}"
    )


def write(fitted: tuple[CountVectorizer, LogisticRegression], taught: list[Taught]) -> None:
    """Write the weights: what all languages share in one file, what is a language's own in one each."""
    counter, model = fitted
    whole = np.rint(model.coef_[0] * learned.SCALE).astype(int)
    heavy = {t: int(w) for t, w in zip(counter.get_feature_names_out(), whole, strict=True) if abs(w) >= LEAST_WEIGHT}
    shared = {trait: weight for trait, weight in heavy.items() if trait.startswith("*")}
    keep("shared", {"texts": marked.digest(), "weights": {"": int(model.intercept_[0] * learned.SCALE), **shared}})
    for one in taught:
        own = {trait.partition(":")[2]: w for trait, w in heavy.items() if trait.partition(":")[0] == one.code}
        keep(one.code, {"words": sorted(one.known), "weights": own})
    print(f"Written: {WEIGHTS}, {len(heavy)} weights")


def keep(name: str, data: dict) -> None:
    WEIGHTS.mkdir(exist_ok=True)
    (WEIGHTS / f"{name}.json").write_text(json.dumps(data, indent=0, separators=(",", ":")) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
