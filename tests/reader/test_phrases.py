"""Where phrases of a vocabulary stand in a row of words."""

import re
from pathlib import Path

import pytest

from seeds import reader
from seeds.reader.phrases import UNASKED, Hit, Phrasebook
from seeds.reader.vocabulary import Language


def found(sentence, *phrases):
    language = Language(code="xx", stopwords="", goal=phrases)
    return Phrasebook(language).find(sentence.split(" ")).get(id(language.goal), [])


@pytest.mark.parametrize(
    ("phrase", "sentence", "words"),
    [
        ("scores", "P scores twice", "scores"),
        ("score*", "P scored", "scored"),
        ("score*", "P outscored T", None),
        ("goool*", "goooool", None),
        ("gooo*l", "goooool", "goooool"),
        ("*cup", "the worldcup final", "worldcup"),
        ("tap(s|ped) (it |)in", "P tapped in", "tapped in"),
        ("tap(s|ped) (it |)in", "P taps it in", "taps it in"),
        ("(heads|nods (it|the ball)) home", "P nods the ball home", "nods the ball home"),
        ("puts .. ahead", "P puts his side now ahead", "puts his side now ahead"),
        ("puts .. ahead", "P puts his own old side ahead", None),
        ("puts ... ahead", "P puts his own old side ahead", "puts his own old side ahead"),
        ("puts .. ahead", "P puts it ; ahead", None),
        ("puts .. ahead", "puts P ( M ) ahead", "puts P ( M ) ahead"),
        ("puts .. ahead", "puts it ( M ) , ahead", None),
        ("puts ... ahead", "puts it in , P goes ahead", None),
        ("puts (.. |)wide", "P puts it just wide", "puts it just wide"),
        ("beats P", "T beats P", "beats P"),
    ],
)
def test_a_phrase_is_found_as_it_is_written(phrase, sentence, words):
    hits = [" ".join(sentence.split(" ")[hit.first : hit.after]) for hit in found(sentence, phrase)]
    assert hits == ([words] if words else [])


def test_of_phrases_that_begin_at_one_word_the_one_written_longer_counts():
    assert found("P shoots over the bar", "shoots", "shoots over") == [Hit(1, 3, 0)]


def test_a_phrase_takes_as_many_words_as_it_can():
    assert found("he goes in and in", "goes .. in") == [Hit(1, 5, 1)]


def test_hits_of_a_field_do_not_overlap():
    assert found("go go go go", "go go") == [Hit(0, 2, 0), Hit(2, 4, 0)]


def test_the_words_before_a_gap_are_told_where_somebody_can_stand_in_it():
    assert found("brings P now ahead", "brings .. ahead") == [Hit(0, 4, 1)]
    assert found("brings P now ahead", "brings P .. ahead") == [Hit(0, 4, 0)]


def test_no_rule_asks_a_sentence_for_what_is_not_looked_for_in_it():
    asking = re.compile(r"\.(?:hits|has|told|apart)\(([^()]*)")
    source = "".join(path.read_text(encoding="utf-8") for path in Path(reader.__file__).parent.glob("*.py"))
    asked = {field for m in asking.finditer(source) for field in re.findall(r"\.(\w+)", m[1])}
    assert "goal" in asked
    assert not [field for field in asked if UNASKED.fullmatch(field)]
