"""What becomes of the words of an article when another text takes its place.

Words are looked for in the new text with what stands around them, and found there only if nothing else could be meant:
a tie never moves to a lookalike. `place_in` knows no database; `carry` keeps, moves or marks citations.
"""

from matches.models import Appearance, Citation, Event, Source

CONTEXT = 40  # characters on each side
ENOUGH = 20  # characters that hardly stand twice in an article

KEPT, ORPHANED = Citation.State.KEPT, Citation.State.ORPHANED


def place_in(new, old, start, end):
    """Return where old[start:end] stands in a new text, (start, end); None if it is gone, or could be in two places.

    It has to stand there once with the same words around it, or, where the words on one side changed too, once in both
    texts with the same on the other side.
    """
    quote, before, after = old[start:end], old[max(0, start - CONTEXT) : start], old[end : end + CONTEXT]
    once = old.count(quote) == new.count(quote) == 1 and len(quote) >= ENOUGH
    for left, right, allowed in ((before, after, True), (before, "", once and before), ("", after, once and after)):
        if allowed and new.count(left + quote + right) == 1:
            found = new.index(left + quote + right) + len(left)
            return found, found + len(quote)
    return None


def citations_before(old):
    """Return the citations of events and appearances by a text that is about to be replaced, and by earlier ones."""
    of_things = Citation.with_orphans.exclude(event=None, appearance=None).filter(main=True, start__isnull=False)
    return list(of_things.filter(source__in=[old, *earlier(old)]).select_related("source"))


def earlier(source):
    """Return the texts whose place a source took, and those before."""
    found = list(Source.objects.filter(superseded_by=source).order_by("pk"))
    return found + [one for text in found for one in earlier(text)]


def carry(before, source):
    """Keep what the new text of an article no longer says, or says without the reader's seeing it, tied or marked.

    What the new text is cited for again needs nothing. Of what stands without it, words that are in the new text move
    along, if an editor spoke of the thing in their view; words that are gone are marked orphaned, for an editor to look.
    """
    tidy(source)
    cited = things(Citation.objects.filter(source=source))
    kept = [citation for citation in before if thing(citation) not in cited and stands(citation)]
    Citation.with_orphans.filter(pk__in=[citation.pk for citation in before], state=ORPHANED).delete()
    moved = [again(citation, source) for citation in kept]
    Citation.objects.bulk_create([citation for citation in moved if citation])


def tidy(source):
    """Take away what was kept or orphaned of an article that is now read to tell the same again."""
    cited = things(Citation.objects.filter(source=source, state=""))
    old = Citation.with_orphans.exclude(state="").filter(source__in=[source, *earlier(source)])
    old.filter(pk__in=[citation.pk for citation in old if thing(citation) in cited]).delete()


def forget(source):
    """Take away what was kept or orphaned of an article that is withdrawn."""
    Citation.with_orphans.exclude(state="").filter(source__in=[source, *earlier(source)]).delete()


def thing(citation):
    return citation.event_id, citation.appearance_id


def things(citations):
    return set(citations.values_list("event", "appearance"))


def stands(citation):
    """Whether what a citation supported is still there."""
    if citation.event_id:
        return Event.objects.for_readers().filter(pk=citation.event_id).exists()
    return Appearance.objects.for_readers().filter(pk=citation.appearance_id).exists()


def again(citation, source):
    """Return an unsaved citation of the same, in the new text or orphaned in its own; None where none is needed."""
    found = place_in(source.text, citation.source.text, citation.start, citation.end)
    if found and not is_decided(citation):
        return None
    citation.pk, citation.state = None, KEPT if found else ORPHANED
    citation._state.adding = True
    if found:
        citation.source, (citation.start, citation.end) = source, found
    return citation


def is_decided(citation):
    return (citation.event or citation.appearance).decisions.filter(undone=None).exists()
