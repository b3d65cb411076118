"""Floors of quality: figures below which the reader may not fall, a language and corpus each, in tests/corpus/floors.toml."""

import math
import tomllib

from tests.accuracy.corpora import CORPUS
from tests.accuracy.events import ALL, KEY
from tests.accuracy.scorer import FACTS

PATH = CORPUS / "floors.toml"
HEAD = """\
# Figures below which the reader may not fall, by corpus and language. `make floors` raises them to what the reader
# reaches now, rounded down, and lowers none. Whoever lowers one by hand says why.
"""


def figures(score):
    """Return {name: figure of 0 to 1} of a Score."""
    key, every, facts = score.total(KEY), score.total(ALL), score.total(FACTS)
    shares = {name: score[name].recall for name in ("language", "negatives", "home_away", "result", "right_passages")}
    return shares | {
        "teams": score["matches"].recall,
        "no_other_matches": score["matches"].precision,
        "passages": score["passages"].precision,
        "line_ups_precision": score["line_ups"].precision,
        "line_ups_recall": score["line_ups"].recall,
        "facts_precision": facts.precision,
        "facts_recall": facts.recall,
        "key_f1": key.f1,
        "key_exact": key.exact_f1,
        "all_f1": every.f1,
        "all_exact": every.exact_f1,
    }


def load():
    """Return {corpus: {language: {figure's name: floor}}}."""
    return tomllib.loads(PATH.read_text(encoding="utf-8")) if PATH.exists() else {}


def below(floors, score):
    """Return a line for each figure of a Score that is below its floor."""
    now = figures(score)
    return [f"{name} is {now[name]:.3f}, its floor {floor}" for name, floor in floors.items() if now[name] < floor]


def raised(floors, score):
    """Return floors, raised to the figures of a Score rounded down to hundredths."""
    now = {name: math.floor(figure * 100 + 1e-9) / 100 for name, figure in figures(score).items()}
    return {name: max(figure, floors.get(name, 0)) for name, figure in now.items()}


def save(floors):
    """Write floors as `load` returns them."""
    parts = [HEAD]
    for corpus, languages in floors.items():
        for language, pinned in languages.items():
            lines = "\n".join(f"{name} = {floor}" for name, floor in pinned.items())
            parts.append(f"[{corpus}.{language}]\n{lines}\n")
    PATH.write_text("\n".join(parts), encoding="utf-8")
