"""Full text: which words of an article readers may search, and the articles that have given words.

Both engines hold the words folded, so that they cut them alike and no accent matters.
"""

from django.db import connection

from players.names import fold

from .models import Source, SourceWords

# Either of two, as one query: where so many sources have the words whole, the others are not looked for.
FOUND = {
    "sqlite": """
        WITH whole AS (SELECT rowid FROM matches_sourcewords_index WHERE words MATCH %(whole)s ORDER BY rowid DESC LIMIT {most}),
        enough AS (SELECT COUNT(*) = {most} AS is_so FROM whole)
        SELECT id FROM (
            SELECT rowid AS id, 0 AS rank, -rowid AS place FROM whole WHERE (SELECT is_so FROM enough)
            UNION ALL SELECT * FROM (
                SELECT rowid, rank, rowid FROM matches_sourcewords_index
                WHERE words MATCH CASE WHEN (SELECT is_so FROM enough) THEN '""' ELSE %(asked)s END
                ORDER BY rowid DESC LIMIT {most}
            )
        ) ORDER BY rank, place
    """,
    "postgresql": """
        WITH whole AS (
            SELECT source_id FROM matches_sourcewords WHERE vector @@ to_tsquery('simple', %(whole)s) LIMIT {most}
        ),
        enough AS (SELECT COUNT(*) = {most} AS is_so FROM whole)
        SELECT id FROM (
            SELECT source_id AS id, 0 AS rank, -source_id AS place FROM whole WHERE (SELECT is_so FROM enough)
            UNION ALL (
                SELECT source_id, -ts_rank(vector, asked), source_id
                FROM matches_sourcewords, to_tsquery('simple', %(asked)s) AS asked
                WHERE vector @@ asked AND NOT (SELECT is_so FROM enough) LIMIT {most}
            )
        ) AS found ORDER BY rank, place
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
    wanted = {"whole": asked(words), "asked": asked(words, unfinished=True)}
    with connection.cursor() as cursor:
        cursor.execute(FOUND[connection.vendor].format(most=int(most)), wanted)
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
