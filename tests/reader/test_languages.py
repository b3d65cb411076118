"""Every language's vocabulary fits the schema, whatever the language."""

import dataclasses
import re

import pytest

from seeds.reader.vocabulary import Language, Phrases, compiled, language_codes, load

PHRASES = [f.name for f in dataclasses.fields(Language) if f.type in (Phrases, "Phrases")]
NEEDED = (
    "of", "to", "relatives", "conjunctions", "keeper", "minute_absolute", "minute_later", "first_half", "second_half", "goal",
    "goal_by", "own_goal", "header", "assist_by", "assist_verb", "shot", "saved", "off_target", "woodwork", "blocked", "penalty",
    "penalty_awarded", "penalty_scored", "penalty_missed", "disallowed", "offside", "var", "yellow", "second_yellow", "red",
    "sub_on", "sub_off", "sub_for", "injury", "negation", "unreal", "wins", "loses", "label_coach", "label_referee",
    "label_scorers", "label_booked", "mark_penalty", "mark_own_goal", "noise_headings", "preview", "other_sports",
)  # fmt: skip


def each_phrase(language):
    return [(name, phrase) for name in PHRASES for phrase in getattr(language, name)]


@pytest.fixture(params=language_codes())
def language(request):
    return load(request.param)


def test_the_seven_languages_are_there():
    assert set(language_codes()) == {"it", "fr", "en", "es", "de", "pt", "nl"}


def test_has_words_for_everything_that_a_report_tells(language):
    assert [name for name in NEEDED if not getattr(language, name)] == []


def test_phrases_are_clean(language):
    """Not empty, one space between words, small letters but for the things P, T, M and S."""
    wrong = [(name, p) for name, p in each_phrase(language) if not p or p != " ".join(p.split())]
    wrong += [
        (name, p)
        for name, p in each_phrase(language)
        if re.search(r"[A-Z]{2}", p) and not name.startswith(("label", "venue"))
    ]
    assert wrong == []


def test_no_phrase_stands_twice_in_a_field(language):
    twice = [
        (name, p) for name in PHRASES for p in set(getattr(language, name)) if getattr(language, name).count(p) > 1
    ]
    assert twice == []


def test_every_field_compiles(language):
    for name in PHRASES:
        if not name.startswith("minute"):
            compiled(getattr(language, name))


def test_brackets_of_phrases_are_closed(language):
    assert [(name, p) for name, p in each_phrase(language) if p.count("(") != p.count(")")] == []


def test_minute_phrases_hold_a_number_or_mean_one(language):
    """Only "a minute later" and its like may go without."""
    for name in ("minute_absolute", "minute_into", "minute_into_second", "minute_before_end"):
        assert [p for p in getattr(language, name) if "{n}" not in p and "{w}" not in p] == []


def test_numbers_and_months_are_possible(language):
    assert all(0 <= n <= 120 for n in language.numbers.values())
    assert len(language.months.split("|")) == 12
