"""Which of many passages' words to show where there is room for one."""

from django.utils.translation import get_language

LEGIBLE = range(30, 171)  # code points of a quote that tells something and reads at a glance


def most_telling(citations, word=""):
    """The citation whose words tell most at a glance; None where readers may see no words of any.

    Those with some word come first, then legible ones, main passages, those in the reader's language, and long ones.
    Where none is legible, the shortest.
    """
    language = get_language()
    quoted = [(quote, citation) for citation in citations if (quote := citation.public_quote)]
    if len(quoted) < 2:
        return quoted[0][1] if quoted else None

    def rank(told):
        quote, citation = told
        legible = len(quote) in LEGIBLE
        is_own = legible and citation.source.language == language
        return word in quote, legible, legible and citation.main, is_own, len(quote) * (1 if legible else -1)

    return max(quoted, key=rank)[1]
