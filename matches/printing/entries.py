"""Entries of lists: teams, people and competitions with how many matches each has, and articles with what they tell."""

from html import escape

from django.utils.formats import date_format
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .. import structured
from ..wording import by_language, language_name
from .fixtures import events_in_words


def entries(rows):
    """A list of things by name, each with the number of matches in which it has a part."""
    return listed([entry(row, figures(matches_of(row))) for row in rows])


def people(rows):
    """A list of players, [(player, names of teams)], with their matches and goals."""
    return listed([entry(player, f"{note(player, teams)} {figures(told_of(player))}") for player, teams in rows])


def listed(items, css="entries"):
    return mark_safe(f'<ul class="{css}">{"".join(items)}</ul>')


def entry(thing, more):
    return f'<li><a class="entry-name" href="{thing.get_absolute_url()}">{escape(thing.name)}</a> {more}</li>'


def figures(text):
    return f'<span class="entry-figures">{text}</span>' if text else ""


def matches_of(thing):
    """The matches in which somebody had any part, or of a team or competition all, in words; empty for none."""
    number = getattr(thing, "part_count", 0) or thing.match_count
    return matches_in_words(number) if number else ""


def note(player, teams):
    known = (", ".join(teams), player.birth_year, player.note)
    return f'<span class="entry-note">{escape(", ".join(str(one) for one in known if one))}</span>'


def told_of(player):
    goals = f", {goals_in_words(player.goal_count)}" if player.goal_count else ""
    return f"{matches_in_words(player.match_count)}{goals}"


@by_language
def matches_in_words(number):
    return escape(ngettext("%(number)s match", "%(number)s matches", number) % {"number": number})


@by_language
def goals_in_words(number):
    return escape(ngettext("%(number)s goal", "%(number)s goals", number) % {"number": number})


# Articles


def articles(sources):
    """A list of articles of for_list(), with the matches that they report and how much of what they tell is shared."""
    return listed([article(source) for source in sources], "entries articles")


def article(source):
    reports = ", ".join([reported(report.match) for report in source.reports.all()])
    if not reports and source.has_text:
        reports = no_match()
    return (
        f"<li><p>{titled(source)}</p>"
        f'<p class="entry-note">{escape(byline(source))}</p><p class="entry-match">{reports}</p>{shares(source)}</li>'
    )


def titled(source):
    """The title of an article in its language, leading to its page."""
    return f'<a class="entry-name" href="{source.get_absolute_url()}"{spoken(source)}>{escape(str(source))}</a>'


def spoken(source):
    """The language of an article as an attribute of what quotes it."""
    return f' lang="{escape(source.language)}"' if source.language else ""


def byline(source):
    """Who published an article, when, in which language: what is known of it."""
    return " · ".join(filter(None, [source.publisher, *day_and_language(source)]))


def credit(source):
    """The byline of words that stand without their article: by its title where nobody knows who published it."""
    return " · ".join(filter(None, [source.publisher or str(source), *day_and_language(source)]))


def day_and_language(source):
    published = source.published and day_in_words(source.published)
    return published, source.language and language_in_words(source.language)


day_in_words = by_language(date_format)
language_in_words = by_language(language_name)


def reported(match):
    return f'<a href="{match.get_absolute_url()}">{escape(structured.name_of(match))}</a>'


def shares(source):
    """How many events an article tells, how many of them others tell too, and on how many they differ."""
    if not source.told:
        return ""
    told = [events_in_words(source.told)]
    if source.corroborated:
        told.append(corroborated_in_words(source.corroborated))
    if source.contradicted:
        told.append(f'<span class="fixture-disputed">{contradicted_in_words(source.contradicted)}</span>')
    return f'<p class="entry-figures">{", ".join(told)}</p>'


@by_language
def no_match():
    return escape(_("no match reported"))


@by_language
def corroborated_in_words(number):
    return escape(_("%(number)s told by others too") % {"number": number})


@by_language
def contradicted_in_words(number):
    return escape(_("%(number)s contradicted") % {"number": number})


def found(articles):
    """A list of articles that hold the words of a search, [(article, stretches of its text)]."""
    return listed([found_article(source, snippets) for source, snippets in articles], "entries found")


def found_article(source, snippets):
    reports = "".join([f" · {reported(report.match)}" for report in source.reports.all()])
    words = "".join([f'<p class="found-words"{spoken(source)}>{marked(snippet)}</p>' for snippet in snippets])
    return f'<li>{titled(source)} <span class="entry-note">{escape(byline(source))}{reports}</span>{words}</li>'


def marked(snippet):
    runs = [f"<mark>{escape(run)}</mark>" if asked else escape(run) for run, asked in snippet.runs]
    return f"{'… ' if snippet.before else ''}{''.join(runs)}{' …' if snippet.after else ''}"
