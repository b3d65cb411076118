"""Line-ups and labelled lists, as sheets of several countries write them."""

import pytest

from seeds.reader.labels import find_labels
from seeds.reader.line_ups import find_line_ups
from seeds.reader.lists import list_entries
from seeds.reader.tokens import fold_in_place
from seeds.reader.vocabulary import load

ELEVEN = "Alba, Bruni, Carta, Dossi, Elia, Fois, Greco, Hauser, Izzo, Lupi, Manca"


def line_ups(text, code="it"):
    return find_line_ups(text, fold_in_place(text), load(code))


def entries(text, what, code):
    """(name, minute, added, mark, other) of each entry of a label's list."""
    folded = fold_in_place(text)
    label = next(label for label in find_labels(text, folded, load(code)) if label.what == what)
    found = list_entries(text, folded, load(code), what, label.end, label.until)
    return [
        (e.name.text, e.time and e.time.minute, e.time and e.time.added, e.mark, e.other and e.other.text)
        for e in found
    ]


def test_a_line_up_with_its_formation():
    (line_up,) = line_ups(f"ALTAVILLA (4-3-3): {ELEVEN}. All.: Neri.")
    assert line_up.label.text == "ALTAVILLA"
    assert line_up.formation.text == "4-3-3"
    assert [n.text for n in line_up.starters] == ELEVEN.split(", ")


@pytest.mark.parametrize("sign", [",", " –"])
def test_a_mark_behind_a_name_ends_no_line_up(sign):
    (line_up,) = line_ups(f"ALTAVILLA : Alba (cap.) 6{sign} {ELEVEN[6:].replace(',', f' 5{sign}')} 4,5.", "fr")
    assert [n.text for n in line_up.starters] == ELEVEN.split(", ")


@pytest.mark.parametrize("before", ['" ', "» ", "- ", "• ", "¡"])
def test_what_stands_before_a_team_is_no_part_of_its_name(before):
    (line_up,) = line_ups(f"Così l'allenatore. {before}Altavilla: {ELEVEN}.")
    assert line_up.label.text == "Altavilla"


@pytest.mark.parametrize(
    ("code", "written", "minute"),
    [
        ("it", "Carta (57' Rossi)", 57), ("it", "Carta (13' st Rossi)", 58), ("fr", "Carta (Rossi, 62e)", 62),
        ("en", "Carta (Rossi 83)", 83), ("de", "Carta (74. Rossi)", 74), ("es", "Carta (Rossi, m. 46)", 46),
        ("pt", "Carta (Rossi, 28/2ºT)", 73), ("it", "Carta (46' Rossi)", 46),
    ],
)  # fmt: skip
def test_a_substitution_in_brackets(code, written, minute):
    (line_up,) = line_ups(f"Altavilla: {ELEVEN.replace('Carta', written)}.", code)
    assert len(line_up.starters) == 11
    (change,) = line_up.changes
    assert (change.on.text, change.off.text, change.time.minute) == ("Rossi", "Carta", minute)


def test_a_list_of_a_few_names_is_no_line_up():
    assert line_ups("Assistenti: Alba, Bruni, Carta.") == []


@pytest.mark.parametrize(
    ("code", "what", "text", "expected"),
    [
        ("it", "scorers", "Marcatori: 3' Alba e 42' rig. Bruni", [("Alba", 3, None, "", None), ("Bruni", 42, None, "penalty", None)]),
        ("fr", "scorers", "Buts : Alba (45e), Bruni (45e+2, 57e)",
         [("Alba", 45, None, "", None), ("Bruni", 45, 2, "", None), ("Bruni", 57, None, "", None)]),
        ("en", "scorers", "Goals: Alba 68, Bruni 75 og.", [("Alba", 68, None, "", None), ("Bruni", 75, None, "own_goal", None)]),
        ("de", "scorers", "Tore: 9. Alba (Bruni) 0:1. 33. Carta 1:1.",
         [("Alba", 9, None, "", "Bruni"), ("Carta", 33, None, "", None)]),
        ("it", "booked", "Ammoniti: Alba, Bruni e Carta", [("Alba", None, None, "", None), ("Bruni", None, None, "", None),
                                                         ("Carta", None, None, "", None)]),
    ],
)  # fmt: skip
def test_a_labelled_list(code, what, text, expected):
    assert entries(text, what, code) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MARCATORI: Alba (S) su rigore al 28' p.t.; Bruni (R) al 3', autorete di Carta (S) al 20' s.t.",
         [("Alba", 28, "penalty", "S"), ("Bruni", 48, "", "R"), ("Carta", 65, "own_goal", "S")]),
        ("RETI: 38' e 12' st rig. Alba (C), 30' st aut. Bruni (A)",
         [("Alba", 38, "", ""), ("Alba", 57, "penalty", "C"), ("Bruni", 75, "own_goal", "A")]),
        ("MARCATORI: Alba, Bruni (2)", [("Alba", None, "", ""), ("Bruni", None, "", ""), ("Bruni", None, "", "")]),
        ("Ammoniti: Alba (4), Bruni (2, era diffidato)", [("Alba", None, "", ""), ("Bruni", None, "", "")]),
        ("Ammoniti: Alba (4), Bruni (32)", [("Alba", 4, "", ""), ("Bruni", 32, "", "")]),
    ],
)  # fmt: skip
def test_marks_halves_and_sides_stand_before_or_behind(text, expected):
    folded, language = fold_in_place(text), load("it")
    (label,) = find_labels(text, folded, language)
    found = list_entries(text, folded, language, label.what, label.end, label.until)
    assert [(e.name.text, e.time and e.time.minute, e.mark, e.side) for e in found] == expected


def test_an_entry_keeps_its_place_in_the_text():
    text = "Marcatori: 3' Alba e 42' rig. Bruni"
    folded = fold_in_place(text)
    label = find_labels(text, folded, load("it"))[0]
    for entry in list_entries(text, folded, load("it"), "scorers", label.end, label.until):
        assert text[entry.name.start : entry.name.end] == entry.name.text
