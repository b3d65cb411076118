"""The one search, on whichever engine the tests run."""

import pytest

from matches import words
from tests.factories import cite, make_competition, make_event, make_match, make_player, make_source, make_team


def search(client, text, **asked):
    return client.get("/search/", {"q": text, **asked}).context


def names(context, group):
    return [str(row) for row in context["groups"][group]["rows"]]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("spelt", "asked"),
    [
        ("Rafael Leão", "leao"),
        ("Rafael Leão", "LEÃO rafael"),
        ("Aleksej Miranchuk", "mirancuk"),
        ("Aleksej Mirančuk", "Miranchuk"),
        ("Robert Lewandowski", "levandovski"),
        ("Joachim Groß", "gross"),
        ("Martin Ødegaard", "odeg"),
    ],
)
def test_people_are_found_however_their_name_is_written(client, spelt, asked):
    make_player(spelt)
    make_player("Bruno Alves")
    assert names(search(client, asked), "people") == [spelt]


@pytest.mark.django_db
def test_teams_and_competitions_and_matches_are_found(client):
    match = make_match("Aurora Lido", "Monteverde", (1, 0), competition=make_competition(), season="2019-20")
    make_match(match.away, "Aurora Ponente")
    context = search(client, "aurora lido")
    assert names(context, "teams") == ["Aurora Lido"]
    assert names(context, "matches") == ["Aurora Lido - Monteverde 1-0"]
    assert names(search(client, "coppa golfo"), "competitions") == ["Coppa del Golfo"]
    assert names(search(client, "monteverde 2019"), "matches") == ["Aurora Lido - Monteverde 1-0"]


@pytest.mark.django_db
def test_the_matches_of_one_team_with_all_words_come_first(client):
    make_match("Real Ponte", "Atletico Sabbia")
    make_match("Real Sabbia", "Vela")
    make_match("Atletico Molo", "Real Faro")
    make_match("Real Molo", "Sabbia Rossa")
    assert names(search(client, "real sabbia"), "matches")[0] == "Real Sabbia - Vela"


@pytest.mark.django_db
def test_words_of_articles_are_found_and_marked(client):
    source = make_source("one", "Nel finale il portiere respinge l'ultimo assalto. Così finisce.", language="it")
    make_source("two", "Il portiere esce male.")
    response = client.get("/search/", {"q": "COSI portiere"})
    assert [found for found, _ in response.context["articles"]] == [source]
    assert "<mark>portiere</mark> respinge" in response.content.decode()
    assert "<mark>Così</mark> finisce" in response.content.decode()


@pytest.mark.django_db
def test_the_last_word_may_be_unfinished_and_others_not(client):
    source = make_source("one", "Monteverde went down to ten men.")
    assert [found for found, _ in search(client, "ten monte")["articles"]] == [source]
    assert not search(client, "monte ten")["articles"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "text", ['"', "a AND", "* OR x", "') --", "the & !|", "<script>", "\x00", "  ", "…", "x" * 5000]
)
def test_no_text_is_taken_for_a_command(client, text):
    make_source("one", "Nothing happened.")
    response = client.get("/search/", {"q": text})
    assert response.status_code == 200
    assert "<script" not in response.content.decode()


@pytest.mark.django_db
def test_words_that_readers_may_not_see_are_not_found(client):
    make_source("editors", "A secret volley.", rights="editors")
    make_source("withdrawn", "A secret volley.", status="withdrawn")
    make_source("old", "A secret volley.", status="superseded")
    cited = make_source("cited", "A secret volley. A public header.", rights="cited")
    match = make_match()
    cite(cited, "A public header.", event=make_event(match))
    cite(cited, "A secret", event=make_event(match, status="rejected"))
    words.index([cited])
    assert not search(client, "volley")["articles"]
    assert not search(client, "secret")["articles"]
    [(source, [snippet])] = search(client, "header")["articles"]
    assert (source, snippet.text) == (cited, "A public header.")


@pytest.mark.django_db
def test_a_change_of_rights_changes_what_is_found(client):
    source = make_source("one", "A lovely volley.")
    assert search(client, "volley")["articles"]
    source.rights = "editors"
    source.save()
    assert not search(client, "volley")["articles"]


@pytest.mark.django_db
def test_nothing_found_is_told_with_what_helps(read):
    make_team("Vela")
    assert "Nothing here is called “zzz”" in read("/search/?q=zzz").words()


@pytest.mark.django_db
def test_articles_come_in_pages(client):
    for number in range(23):
        make_source(f"n{number}", "A lovely volley.")
    first, second = search(client, "volley"), search(client, "volley", page=2)
    assert (len(first["articles"]), len(second["articles"])) == (20, 3)


@pytest.mark.django_db
def test_queries_do_not_grow_with_what_is_found(client, django_assert_max_num_queries):
    for number in range(6):
        match = make_match(f"Volley {number}", f"Away {number}", competition=None)
        cite(make_source(f"n{number}", "A lovely volley."), "lovely", event=make_event(match))
        make_player(f"Volley {number}")
    with django_assert_max_num_queries(9):
        search(client, "volley")
