import pytest

from matches import decisions
from matches.models import Source
from tests.factories import cite, make_event, make_match, make_player, make_source


@pytest.fixture
def article(match):
    return Source.objects.get(name="corriere-lido")


def test_the_text_stands_as_it_is_stored(article, client):
    page = client.get(article.get_absolute_url())
    shown = page.context["pieces"]
    assert "".join(piece.text for piece, _ in shown) == article.text


def test_every_cited_passage_is_marked_and_leads_back(article, read):
    page = read(article.get_absolute_url())
    for citation in article.citations.all():
        anchor = citation.get_absolute_url().split("#")[1]
        assert " ".join(citation.quote.split()) in page.words(anchor) + page.words("content")
        assert anchor in page.ids
    for event in {citation.event for citation in article.citations.exclude(event=None)}:
        assert event.get_absolute_url() in page.links


def test_overlapping_passages_keep_every_word(db, read):
    source = make_source(text="He scored twice and was booked.")
    match = make_match()
    cite(source, "scored twice and", event=make_event(match))
    cite(source, "twice and was booked", event=make_event(match, "yellow_card"))
    page = read(source.get_absolute_url())
    assert "He scored twice and was booked" in page.words()
    assert page.words("p3-19") == "scored twice and"


def test_markup_in_an_article_is_text(db, client):
    source = make_source(text="<script>alert(1)</script> & <b>goal</b>")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in client.get(source.get_absolute_url()).content.decode()


def test_of_cited_passages_only_these_are_shown(article, client):
    Source.objects.update(rights="cited")
    html = client.get(article.get_absolute_url()).content.decode()
    assert "Cartellino giallo per Arcuri" in html
    assert "Si comincia piano" not in html


def test_an_article_for_editors_shows_what_it_is_and_no_words(article, client):
    Source.objects.update(rights="editors")
    html = client.get(article.get_absolute_url()).content.decode()
    assert "Corriere del Lido" in html
    assert "Cartellino giallo" not in html
    assert "Si comincia" not in html


def test_a_withdrawn_article_shows_no_words(article, client):
    Source.objects.update(status="withdrawn")
    assert "Si comincia" not in client.get(article.get_absolute_url()).content.decode()


def test_an_earlier_text_leads_to_the_present_one(article, read):
    new = make_source("corriere-lido-2")
    Source.objects.filter(pk=article.pk).update(status="superseded", superseded_by=new)
    assert new.get_absolute_url() in read(article.get_absolute_url()).links


def test_a_passage_tells_each_thing_once(article, match, read):
    booking = match.events.get(type="yellow_card")
    cite(article, "Cartellino giallo per Arcuri", event=booking, main=False)
    assert read(article.get_absolute_url()).words("content").count("Yellow card: Paolo Arcuri") == 1


def test_what_an_article_tells_otherwise_stands_beside(article, read):
    words = read(article.get_absolute_url()).words("content")
    assert "45′ Goal: Tomé Leirão (assisted by Ivo Terzić) articles differ 44′" in words
    english = read(Source.objects.get(name="terrace-post").get_absolute_url()).words("content")
    assert "45′ Goal: Tomé Leirão (assisted by Ivo Terzić) articles differ van Oord" in english
    assert english.count("articles differ") == 3, "and the minutes of the penalty and the substitution"


def test_a_manner_told_otherwise_stands_beside(db, read):
    source = make_source(text="He headed in. He was booked.")
    goal = make_event(make_match(), "goal", how="penalty", disputed=["how"])
    cite(source, "He headed in", event=goal, how="header")
    assert "Goal from a penalty articles differ Header" in read(source.get_absolute_url()).words("content")


def test_all_texts_of_an_article_are_listed_on_each(article, client, read):
    second, third = make_source("corriere-lido-2"), make_source("corriere-lido-3")
    Source.objects.filter(pk=article.pk).update(status="superseded", superseded_by=second)
    Source.objects.filter(pk=second.pk).update(status="superseded", superseded_by=third)
    for one in (article, second, third):
        page = client.get(one.get_absolute_url())
        assert page.context["texts"] == [third, second, article]
        others = {text.get_absolute_url() for text in (article, second, third)} - {one.get_absolute_url()}
        assert others <= set(read(one.get_absolute_url()).links)
    assert client.get(Source.objects.get(name="terrace-post").get_absolute_url()).context["texts"] == []


def test_the_drawn_match_tells_what_the_article_tells(article, match, client, read):
    [*halves] = client.get(article.get_absolute_url()).context["halves"]
    told = {mark.event.clock: mark.event.passage for half in halves for mark in half.marks}
    assert told["70′"] == "", "the shot that another article alone tells"
    assert told["18′"].startswith("#p")
    page = read(article.get_absolute_url())
    assert told["18′"] in page.links
    assert match.events.get(minute=70).get_absolute_url() in page.links


def test_no_match_is_drawn_from_words_for_editors(article, client):
    Source.objects.update(rights="editors")
    assert client.get(article.get_absolute_url()).context["halves"] == []


def test_what_an_editor_rejected_is_not_told(article, match, read):
    booking = match.events.get(type="yellow_card")
    booking.status = "rejected"
    booking.save()
    costa = match.appearances.get(player__name="Rino Costa")
    decisions.reject(costa, None)
    words = read(article.get_absolute_url()).words("content")
    assert "Yellow card" not in words
    assert "Rino Costa" not in words
    assert "Ermes Donà" in words


def test_words_can_be_followed_to_the_original_address(match, read):
    page = read(Source.objects.get(name="terrace-post").get_absolute_url())
    assert "https://terrace.example/gulf-cup#:~:text=Arcuri%20had%20tripped%20%C5%9Awi%C4%85tek" in page.links


def test_an_address_that_is_not_of_the_web_is_no_link(db, read):
    page = read(make_source(url="javascript:alert(1)").get_absolute_url())
    assert not [link for link in page.links if link.startswith("javascript")]


def test_queries_do_not_grow_with_citations(article, match, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(7) as before:
        client.get(article.get_absolute_url())
    for number in range(15):
        player = make_player(f"Player {number}")
        cite(article, "Cartellino", event=make_event(match, "yellow_card", "60", player=player))
    with django_assert_max_num_queries(len(before)):
        client.get(article.get_absolute_url())


def test_a_note_tells_readers_where_the_text_is_from(db, read):
    source = make_source(note="From the second edition.", rights="editors")
    assert "Note From the second edition." in read(source.get_absolute_url()).words("content")
