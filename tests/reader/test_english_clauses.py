"""What a clause of an English report says of another: who is meant, whose the minute is, what came to nothing."""

import pytest

from tests.reader.reports import english_events


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        # Somebody passed on the way shot nothing; who recalls a miss shot besides what he scores.
        ("Jessop twisted past Pyke but his low effort was held by Ockley.", ("Jessop", "Ockley", "saved")),
        ("Jessop, who had hit the bar with a header, finished coolly on 30 minutes.", ("Jessop", None, "woodwork")),
        # A verb of the goalkeeper's has a shot for its object, and a free kick may be the shot.
        ("Ockley could only parry Jessop's header.", ("Jessop", "Ockley", "saved")),
        ("Hobday's fierce free-kick was beaten away by Ockley.", ("Hobday", "Ockley", "saved")),
        # Who came on, not who went off.
        ("Leeds sent on Lomax for Kitto and the striker headed against the bar.", ("Lomax", None, "woodwork")),
        # The minute of another clause is not that of words that leave theirs open.
        ("Zouch fired wide on 88 minutes, and Ockley had to save from Jessop in stoppage time.", ("Zouch", None, "off_target")),
    ],
)  # fmt: skip
def test_whose_shot(prose, told):
    assert told in [e[3:] for e in english_events(prose, "shot")]


def test_the_vague_words_of_a_clause_outweigh_the_minute_of_another():
    prose = "Jessop's finish with two minutes left made it 2-1, and Aldous had to save from Zouch in stoppage time."
    assert [(e[1], e[3]) for e in english_events(prose, "shot")] == [(None, "Zouch")]


@pytest.mark.parametrize(
    "prose",
    [
        "A low shot from Jessop deflected off Pyke and was scrambled away by Quill.",
        "Yeates clipped the top of the bar after Zouch was denied by Aldous.",
    ],
)
def test_what_is_stopped_is_neither_goal_nor_penalty(prose):
    assert {e[0] for e in english_events(prose)} == {"shot"}


def test_a_penalty_that_is_held_is_missed():
    prose = "Dunmore wrestled Zouch down on 62 minutes, but Yeates's penalty was poor and Aldous dived to hold it."
    assert ("missed_penalty", 62, "away", "Yeates", "Aldous", "saved") in english_events(prose)


def test_he_who_is_helped_off_was_told_of_before():
    prose = "Jessop shot wide. He was helped off, and Lomax is no centre-half."
    assert [e[3] for e in english_events(prose, "injury")] == ["Jessop"]


def test_what_might_be_beyond_a_comma_takes_back_nothing():
    assert [
        e[3] for e in english_events("Jessop ran into the crowd and was booked, if anybody saw it.", "yellow_card")
    ] == ["Jessop"]


def test_an_earlier_meeting_is_told_to_the_end_of_its_sentence():
    prose = "The first meeting had ended in a 1-1 draw, with Jessop's late penalty cancelling out a goal from Zouch."
    assert english_events(prose) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("(Jessop). Ockley boots it long and the winger taps in.", ("Jessop", None, "open")),
        ("(Brice). Hobday crosses to the back post and the full-back heads it home.", ("Brice", "Hobday", "header")),
    ],
)
def test_the_scorer_in_brackets_scores_what_a_line_of_a_ticker_tells(line, told):
    lines = [
        "1 min: Peep.",
        f"5 min: GOAL! Leeds 1-0 Hull {line}",
        "9 min: Zouch is down.",
        "12 min: Corner.",
        "20 min: Rain.",
    ]
    assert [e[3:] for e in english_events("\n".join(lines), "goal")] == [told]


def test_a_story_that_begins_after_its_lead_counts_from_kick_off():
    prose = """Jessop broke the deadlock eight minutes into extra time.

Aldous saved from Zouch in the third minute. In extra time Jessop scored on 98 minutes."""
    assert [e[1] for e in english_events(prose, "shot")] == [3]


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("Jessop clashed with Pyke and the referee showed both men a yellow card.", ["Jessop", "Pyke"]),
        ("Pyke hacked at Jessop, who pushed back, and both were booked.", ["Pyke", "Jessop"]),
        ("Both sides had chances before Pyke was booked.", ["Pyke"]),
    ],
)
def test_a_card_for_both_is_one_for_each_named_before(prose, told):
    assert [e[3] for e in english_events(prose, "yellow_card")] == told


def test_what_begins_a_sentence_is_no_name_whatever_its_apostrophe():
    assert [e[3] for e in english_events("Jessop poked it past Ockley on 30 minutes. Don’t you dare.", "goal")] == [
        "Jessop"
    ]
