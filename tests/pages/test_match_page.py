from datetime import date

import pytest

from matches.models import Citation, Event, Mention, Report, Source
from players.models import Player
from tests.factories import cite, make_event, make_match, make_player, make_source


@pytest.fixture
def page(match, read):
    return read(match.get_absolute_url())


def event_of(match, **facts):
    return match.events.get(**facts)


def test_the_score_the_facts_and_the_scorers_are_told(page):
    words = page.words()
    for told in ("Aurora Lido", "Monteverde", "Half-time 1–1", "14 February 2024", "Stadio dei Tigli", "11,420"):
        assert told in words
    assert "Jan de Wit 45+2′ , 57′ pen." in words


def test_each_event_leads_to_its_passage_in_the_article(match, page, read):
    shot = event_of(match, minute=18)
    citation = shot.citations.get()
    assert citation.get_absolute_url() in page.links
    address, anchor = citation.get_absolute_url().split("#")
    assert read(address).words(anchor) == citation.quote


def test_quotes_are_shown_in_their_language(match, client):
    html = client.get(match.get_absolute_url()).content.decode()
    assert '<blockquote lang="it">' in html


def test_every_value_is_shown_with_who_says_it_where_articles_differ(match, page):
    words = page.words(f"event-{event_of(match, minute=45, added=None).pk}")
    assert "Minute: articles differ 45′ Source 2 Source 3 preferred" in words
    assert "44′ Source 1" in words
    assert "Second player: articles differ Ivo Terzić Source 1 preferred Bram van Oord Source 2" in words


def test_several_spellings_of_one_person_are_one_value(match, read):
    goal = event_of(match, minute=57)
    goal.disputed = ["player"]
    goal.save()
    words = read(match.get_absolute_url()).words(f"event-{goal.pk}")
    assert "Jan de Wit Source 1 Source 2 Source 3 preferred" in words


def test_a_name_means_whom_filing_took_it_for(match, read):
    goal = event_of(match, minute=45, added=None)
    citation = goal.citations.get(other="van Oord")
    namesake = make_player("Kees van Oord")
    report = Report.objects.get(source=citation.source)
    Mention.objects.create(report=report, name="van Oord", player=namesake)
    assert "Kees van Oord Source 2" in read(match.get_absolute_url()).words(f"event-{goal.pk}")


def test_the_running_score_is_told_where_the_goals_add_up(page):
    assert [score for score in ("1–0", "1–1", "1–2") if score in page.words("events")] == ["1–0", "1–1", "1–2"]
    assert "goals reported" not in page.words()


def test_no_running_score_where_goals_are_missing(match, read):
    match.away_score = 4
    match.save()
    page = read(match.get_absolute_url())
    assert "3 of 5 goals reported" in page.words()
    assert "1–0" not in page.words("events")


def test_no_running_score_where_the_goals_are_not_those_of_the_result(match, read):
    match.home_score, match.away_score = 2, 1
    match.save()
    page = read(match.get_absolute_url())
    assert "do not add up to the result" in page.words()
    assert "1–0" not in page.words("events")


def test_an_event_without_a_minute_stands_in_its_place_without_one(match, page):
    words = page.words("events")
    penalty = page.words(f"event-{event_of(match, type='penalty_awarded').pk}")
    assert penalty.startswith("minute not reported Marek Świątek Penalty awarded")
    assert words.index("Penalty awarded") < words.index("Goal from a penalty")
    assert "0′" not in penalty


def test_what_has_no_place_in_time_is_not_put_into_a_half(page):
    words = page.words("events")
    assert words.index("Second half") < words.index("Minute not reported") < words.index("Ugo Brusa")


def test_each_half_stands_once_whatever_has_no_minute_in_it(match, client):
    make_event(match, "shot", side="home", period=1, player=Player.objects.get(name="Rino Costa"), order=99)
    sections = client.get(match.get_absolute_url()).context["sections"]
    assert [section.name for section in sections] == ["First half", "Second half", "Minute not reported"]
    assert "Rino Costa" in map(str, [line.event.player for line in sections[0].lines])


def test_rejected_events_are_hidden(match, read):
    match.events.filter(type="red_card").update(status=Event.Status.REJECTED)
    page = read(match.get_absolute_url())
    assert "Red card" not in page.words()


@pytest.mark.parametrize(
    ("kind", "shown", "hidden"),
    [("goals", "Tomé Leirão", "Fabio Meli"), ("cards", "Ugo Brusa", "Tomé Leirão"), ("disputed", "Fabio Meli", "Donà")],
)
def test_events_can_be_filtered_by_kind(match, read, kind, shown, hidden):
    words = read(f"{match.get_absolute_url()}?show={kind}").words("events")
    assert shown in words
    assert hidden not in words


def test_an_unknown_kind_shows_everything(match, read):
    assert "Fabio Meli" in read(f"{match.get_absolute_url()}?show=nonsense").words("events")


def test_words_that_read_at_a_glance_stand_under_an_event(match, client):
    sections = client.get(match.get_absolute_url()).context["sections"]
    shown = {line.event.minute: line.chosen.citation for section in sections for line in section.lines if line.chosen}
    assert shown[45].quote != "Leirão (45e)", "a line of a sheet, too short to tell anything"
    assert shown[45].main
    assert shown[57].quote == "De Wit won it from the spot in the 58th minute"


def test_the_score_tells_who_was_sent_off_and_extra_time(match, read):
    make_event(match, "red_card", "80", side="home", player=Player.objects.get(name="Rino Costa"))
    make_event(match, "injury", "97", period=3, side="home")
    words = read(match.get_absolute_url()).words("content")
    head = words[: words.index("Timeline")]
    assert "Rino Costa Red card 80′" in head
    assert "after extra time" in head


def test_periods_end_with_the_score_that_the_goals_make(match, client):
    sections = client.get(match.get_absolute_url()).context["sections"]
    assert [(section.name, section.score) for section in sections][:2] == [
        ("First half", (1, 1)),
        ("Second half", (1, 2)),
    ]


def test_line_ups_tell_who_came_on_and_went_off(page):
    words = page.words("line-ups")
    assert "Paolo Arcuri Yellow card went off 62′ Fabio Meli" in words
    assert "Fabio Meli came on 62′ for Paolo Arcuri" in words


def test_the_table_tells_which_article_reports_what(page):
    words = page.words("who-reports-what")
    assert "45′ Tomé Leirão Goal reported by source 1 44′ reported by source 2 45′" in words


def test_the_table_tells_which_article_names_another_player(page):
    assert "reported by source 2 45′ articles differ" in page.words("who-reports-what")


def test_an_event_added_by_hand_says_that_no_article_tells_it(match, read):
    added = make_event(match, "injury", "30", status=Event.Status.ADDED)
    words = read(match.get_absolute_url()).words(f"event-{added.pk}")
    assert "added by an editor" in words
    assert "No article is cited for this." in words


def test_words_of_an_article_for_editors_are_not_shown(match, client):
    Source.objects.update(rights="editors")
    html = client.get(match.get_absolute_url()).content.decode()
    assert not [
        quote for quote in Citation.objects.exclude(event=None).values_list("quote", flat=True) if quote in html
    ]


def test_a_match_of_which_nothing_else_is_known_has_a_page(db, read):
    page = read(make_match(sides_known=False).get_absolute_url())
    assert "no result" in page.words()
    assert "No article tells of any event of this match." in page.words()
    assert "No article tells who was at home" in page.words()


def test_the_matches_before_and_after_are_linked(match, read):
    before = make_match(match.away, match.home, (0, 0), date=date(2023, 9, 1))
    after = make_match("Drava", match.away, (2, 0), date=date(2024, 3, 1))
    words = read(match.get_absolute_url()).words("content")
    assert "before Monteverde 0–0 Aurora Lido" in words
    assert "after Drava 2–0 Monteverde" in words
    page = read(match.get_absolute_url())
    assert page.links.count(before.get_absolute_url()) == 3, "before for each side, and between the two"
    assert page.links.count(after.get_absolute_url()) == 1


def test_queries_do_not_grow_with_events(match, client, django_assert_max_num_queries):
    with django_assert_max_num_queries(15):
        client.get(match.get_absolute_url())
    grow(match)
    with django_assert_max_num_queries(15):
        client.get(match.get_absolute_url())


def grow(match):
    for number in range(20):
        source = make_source(f"more-{number}", text="A late goal.")
        event = make_event(match, clock="80", side="home", player=make_player(f"Player {number}"), disputed=["minute"])
        cite(source, "late goal", event=event, clock="81", type="goal")


def test_nothing_is_styled_or_scripted_inline(page):
    assert page.styled == []


def test_facts_on_which_articles_differ_show_both_values(match, read):
    match.disputed = ["date", "attendance"]
    match.save()
    french = Source.objects.get(name="tribune-sud")
    cite(french, "Longtemps", match=match, field="date", value="2024-02-13")
    cite(french, "dominés", match=match, field="attendance", value="12000")
    words = read(match.get_absolute_url()).words("facts")
    assert "Date: articles differ 14 February 2024 Source 1 preferred 13 February 2024 Source 3" in words
    assert "11,420 Source 2 preferred 12,000 Source 3" in words
