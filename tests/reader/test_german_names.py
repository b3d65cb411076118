"""Names in German prose: clubs that go by one word, and people of whom the text tells no more than a surname."""

import pytest

from seeds.reader import read
from seeds.reader.capitals import is_common
from seeds.reader.languages.de import LANGUAGE


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (  # one word names the club, with an article as without, and a compound belongs to it
            "Rapid hat am Samstag bei der Austria mit 2:1 gewonnen. Jan Kolb traf in der 12. Minute für Rapid, Austria-Kapitän Max "
            "Dorn glich aus (30.), ehe Kolb in der 80. Minute das Derby entschied.",
            {"Rapid", "Austria"},
        ),
        (  # behind an article it is a noun
            "Die Admira gewann gegen Sturm mit 2:0. Im Sturm der Gastgeber begann Jan Kolb, der in der 12. Minute zum 1:0 traf. "
            "Max Dorn legte in der 70. Minute das 2:0 nach, Sturm blieb harmlos.",
            {"Admira", "Sturm"},
        ),
        (  # a town that heads the report names the side only where nothing else does
            "Ein Tor genügt. Wolfsberg – Der WAC hat am Samstag in der zehnten Runde daheim den SCR Altach mit 1:0 bezwungen. Jan "
            "Kolb traf für den WAC in der 12. Minute.",
            {"WAC", "SCR Altach"},
        ),
        (  # another club whose name begins with the town's word
            "Schlager in England. Manchester – Arsenal hat bei Manchester City mit 2:1 gewonnen. Jan Kolb traf für Arsenal (12.), "
            "für Manchester City verkürzte Max Dorn in der 80. Minute.",
            {"Arsenal", "Manchester City"},
        ),
    ],
)
def test_clubs_that_go_by_one_word(text, sides):
    (match,) = read(text)["matches"]
    assert {match["home"], match["away"]} == sides


@pytest.mark.parametrize(
    ("sentence", "scorer"),
    [
        ("In der 12. Minute tankte sich Brezovic durch und traf zum 1:0.", "Brezovic"),
        ("Als Brezovic in der 12. Minute zum 1:0 traf, war die Admira am Zug.", "Brezovic"),
        ("In der 12. Minute hatte Brezovic zum 1:0 getroffen.", "Brezovic"),
        ("Nach 12 Minuten gelang Brezovic das 1:0.", "Brezovic"),
        ("Dann vollendete abermals Brezovic zum 1:0 (12.).", "Brezovic"),
        ("Mit Fortdauer drückte die Admira, das 1:0 fiel durch Brezovic (12.).", "Brezovic"),
        ("Ein Grieche sorgte für das 1:0 (12.).", None),
    ],
)
def test_who_stands_where_only_people_do_is_somebody(sentence, scorer):
    (match,) = read(f"Die Admira gewann am Samstag zu Hause gegen den WAC mit 1:0. {sentence}")["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == [scorer]


@pytest.mark.parametrize(
    ("sentence", "scorer"),
    [
        ("Brezovic, der schon zuvor geglänzt hatte, traf in der 12. Minute zum 1:0.", "Brezovic"),
        ("Brezovics Treffer in der 12. Minute brachte das 1:0.", "Brezovic"),
        ("Freude, die kein Ende nahm, als Brezovic zum 1:0 traf (12.).", "Brezovic"),
    ],
)
def test_who_is_set_off_or_owns_a_noun_is_somebody(sentence, scorer):
    (match,) = read(f"Die Admira gewann am Samstag zu Hause gegen den WAC mit 1:0. {sentence}")["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == [scorer]


@pytest.mark.parametrize(
    ("sentence", "result"),
    [
        ("Sturm hat am Samstag mit einem 3:1 beim SKN St. Pölten Platz eins verteidigt.", (1, 3)),
        ("Beim SKN St. Pölten siegten die Grazer von Sturm am Samstag mit 3:1 (1:1).", (1, 3)),
        ("Sturm ist am Samstag mit einem 3:1 (1:0) in St. Pölten in den Frühling gestartet.", (1, 3)),
        (
            "Sturm hat am Samstag bei St. Pölten ein 1:1 (0:1) erreicht und ist nicht über ein 1:1 hinausgekommen.",
            (1, 1),
        ),
    ],
)
def test_a_score_is_told_from_the_view_of_whoever_plays_at_the_others(sentence, result):
    text = f"St. Pölten – {sentence} In der 12. Minute traf Brezovic, der Stürmer von Sturm. Kolb vergab für St. Pölten (30.)."
    (match,) = read(text)["matches"]
    assert (match["home_score"], match["away_score"]) == result


@pytest.mark.parametrize("word", ["Elfmeterschießen", "Außenseiter", "Straßen", "Fußballwelt"])
def test_a_word_with_a_sharp_s_is_a_word_and_nobody(word):
    assert is_common(word, LANGUAGE)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Der Ex-Bielefelder Patrick Kolb", "Patrick Kolb"),
        ("Der Rostocker Kolb", "Kolb"),
        ("Landwirt Sepp Kolb", "Sepp Kolb"),
        ("Sepp Kolb, im Hauptberuf Lehrer,", "Sepp Kolb"),
    ],
)
def test_where_somebody_is_from_and_what_he_is_are_no_part_of_his_name(words, name):
    (match,) = read(
        f"SC Oberwald – SV Talbach 1:0\n\n{words} traf in der 12. Minute für Oberwald. Talbach kam nicht zurück.\n"
    )["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == [name]


def test_scorers_listed_behind_another_match_s_score_are_not_of_this_one():
    (match,) = read(
        "SC Oberwald – SV Talbach 1:0\n\nUrs Kolb traf in der 12. Minute für Oberwald, das damit vor Portugal bleibt, das 3:0 in "
        "Ungarn siegte (Tore: Ramos 2, Neves). Talbach kam nicht zurück.\n"
    )["matches"]
    assert [e["player"] for e in match["events"] if e["type"] == "goal"] == ["Urs Kolb"]
