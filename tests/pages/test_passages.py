from hypothesis import given
from hypothesis import strategies as st

from matches.passages import excerpts, mark


def printed(pieces):
    return "".join(
        "".join("[" if m.first else "(" for m in piece.opens) + piece.text + "".join("]" for _ in piece.closes)
        for piece in pieces
    )


def test_passages_are_marked():
    assert printed(mark("goal by Leirão", [(8, 14)])) == "goal by [Leirão]"


def test_one_inside_another_and_two_that_are_the_same():
    assert printed(mark("abcdef", [(0, 6), (2, 4), (2, 4)])) == "[ab[cd]ef]"


def test_overlapping_ones_close_and_go_on():
    assert printed(mark("abcdef", [(0, 4), (2, 6)])) == "[ab[cd]](ef]"


def test_adjacent_ones_stay_two():
    assert printed(mark("abcd", [(0, 2), (2, 4)])) == "[ab][cd]"


def test_what_lies_beyond_the_text_is_cut_off():
    assert printed(mark("abc", [(1, 99), (2, 2), (50, 60)])) == "a[bc]"
    assert mark("", [(0, 1)]) == []


def test_the_shortest_passage_around_a_piece_is_the_one_it_leads_to():
    assert [piece.span for piece in mark("abcdef", [(0, 6), (2, 4)])] == [(0, 6), (2, 4), (0, 6)]


def test_excerpts_leave_the_cited_words_alone():
    assert printed(excerpts(mark("secret goal secret", [(7, 11)]))) == "[goal]"


spans = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=8)


@given(st.text(min_size=0, max_size=12), spans)
def test_no_word_is_lost_and_every_mark_is_closed_around_its_passage(text, spans):
    pieces = mark(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    stack, marked, at = [], {}, 0
    for piece in pieces:
        stack += piece.opens
        for opened in stack:
            marked.setdefault((opened.start, opened.end), set()).update(range(at, at + len(piece.text)))
        at += len(piece.text)
        for closed in reversed(piece.closes):
            assert stack.pop() == closed
    assert stack == []
    real = {(s, min(e, len(text))) for s, e in spans if s < min(e, len(text))}
    assert marked == {span: set(range(*span)) for span in real}
    firsts = [(m.start, m.end) for piece in pieces for m in piece.opens if m.first]
    assert sorted(firsts) == sorted(real)
