"""Words of line-ups placed by an editor in between: whatever the order of loading, the archive is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matches import decisions, placing
from seeds.doubts.unplaced import Place, words
from tests.filing.test_orders_decided import archive_of, editor, set_minute, steady
from tests.filing.told import AWAY_ELEVEN, HOME_ELEVEN, event

pytestmark = pytest.mark.django_db
__all__ = ["editor"]

ELEVENS = [HOME_ELEVEN, [*HOME_ELEVEN[:10], "Ferri"], [*HOME_ELEVEN[:9], "Ferri", "Greco"], HOME_ELEVEN[:9], []]


@st.composite
def articles(draw):
    change = event("substitution", draw(st.sampled_from(["60", "61", None])), "home", "Ferri", "Neri")
    return draw(st.sampled_from([[], [change]])), FACTS | {"home_lineup": draw(st.sampled_from(ELEVENS))}


FACTS = {"home": "Borgo", "away": "Rivalta", "score": None, "away_lineup": AWAY_ELEVEN, "date": "2024-01-10"}
SLIP = [([], FACTS | {"home_lineup": eleven}) for eleven in (HOME_ELEVEN, ELEVENS[1], HOME_ELEVEN)]


def first_waiting():
    """The first words without a place, in an order that loading does not change."""
    found = sorted(words(), key=lambda one: (one.source.name, one.start, one.value))
    return next((Place(one) for one in found), None)


def said_of_words(say):
    def word(editor, number):
        place = first_waiting()
        if place and place.match:
            with decisions.deciding(place.match):
                say(place, editor, number)

    return word


def place(found, editor, number):
    near = sorted(found.near, key=str)
    if near:
        placing.place(found.words, near[number % len(near)], editor)


WORDS = st.sampled_from(
    [
        said_of_words(place),
        said_of_words(lambda found, editor, _: placing.place_anew(found.words, found.match, editor)),
        said_of_words(lambda found, editor, _: placing.place(found.words, found.match, editor)),
        set_minute,
    ]
)


@steady
@given(
    made=st.lists(articles(), max_size=2),
    said=st.lists(st.tuples(WORDS, st.integers(0, 3)), min_size=1, max_size=3),
    data=st.data(),
)
def test_the_order_does_not_matter_before_and_after_words_are_placed(made, said, data, editor):
    made = [*SLIP, *made]
    numbers = data.draw(st.permutations(range(len(made))))
    cut = data.draw(st.integers(len(made) - 1, len(made)))
    first, then = numbers[:cut], numbers[cut:]
    other_first, other_then = data.draw(st.permutations(first)), data.draw(st.permutations(then))
    one = archive_of(made, first, said, then, editor)
    assert archive_of(made, other_first, said, other_then, editor) == one
    assert archive_of(made, first, said, [*then, *first, *then], editor) == one
