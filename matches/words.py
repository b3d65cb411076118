"""Full text: which words of an article readers may search, and the articles that have given words.

Both engines hold the words folded, so that they cut them alike and no accent matters.
"""

from django.db import connection

from players.names import fold

from .models import Source, SourceWords

WHOLE = {
    "sqlite": "SELECT rowid FROM matches_sourcewords_index WHERE words MATCH %s ORDER BY rowid DESC LIMIT %s",
    "postgresql": """
        SELECT source_id FROM (
            SELECT source_id FROM matches_sourcewords WHERE vector @@ to_tsquery('simple', %s) LIMIT %s
        ) AS found ORDER BY source_id DESC
    """,
}
FITTEST = {
    "sqlite": """
        SELECT rowid FROM (
            SELECT rowid, rank FROM matches_sourcewords_index WHERE words MATCH %s ORDER BY rowid DESC LIMIT %s
        ) ORDER BY rank, rowid
    """,
    "postgresql": """
        SELECT source_id FROM (
            SELECT source_id, ts_rank(vector, asked) AS rank FROM matches_sourcewords, to_tsquery('simple', %s) AS asked
            WHERE vector @@ asked LIMIT %s
        ) AS found ORDER BY rank DESC, source_id
    """,
}

WRITTEN = (
    "INSERT INTO matches_sourcewords (source_id, words) VALUES (%s, %s) "
    "ON CONFLICT (source_id) DO UPDATE SET words = excluded.words"
)


def found(text, most):
    """The ids of at most so many sources with every word of `text`; none if the text has no word.

    The fittest come first, the last word perhaps unfinished in them. Of words that more sources have, comparing all
    would take long: then they are any of those with all words whole, the last ones loaded first.
    """
    words = fold(text).split()
    if not words:
        return []
    whole = ids(WHOLE, asked(words), most)
    return whole if len(whole) == most else ids(FITTEST, asked(words, unfinished=True), most)


def ids(statements, asked, most):
    with connection.cursor() as cursor:
        cursor.execute(statements[connection.vendor], [asked, most])
        return [pk for (pk,) in cursor.fetchall()]


def asked(words, unfinished=False):
    """The words as the engine wants to be asked for them."""
    if connection.vendor == "sqlite":
        return " ".join(f'"{word}"' for word in words) + "*" * unfinished
    return " & ".join(words) + ":*" * unfinished


def index(sources):
    """Write anew the words by which these sources are found; those of which readers see nothing have none."""
    public = {source.pk: public_text(source) for source in sources}
    if hidden := [pk for pk, text in public.items() if not text]:
        SourceWords.objects.filter(source__in=hidden).delete()
    if told := [(pk, fold(text)) for pk, text in public.items() if text]:
        with connection.cursor() as cursor:
            cursor.executemany(WRITTEN, told)


def public_text(source):
    """What readers may see of a source: its title, and its text, the cited passages of it, or nothing."""
    if source.status != Source.Status.CURRENT or not source.has_public_words:
        return ""
    if source.rights == Source.Rights.WHOLE:
        return f"{source.title}\n{source.text}"
    return "\n".join([source.title, *public_quotes(source)])


def public_quotes(source):
    """The cited passages of a source that its page shows, each once, in the order of the text."""
    return list(dict.fromkeys(source.citations.for_readers().order_by("start").values_list("quote", flat=True)))
