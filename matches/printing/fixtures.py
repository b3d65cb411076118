"""Matches in lists: when, who, the score, who scored, and how much is told of each."""

from html import escape

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .. import facts, goals, structured
from ..models import How, Side
from ..wording import by_language
from .links import named


def rows(matches, bare=False):
    """A list of matches that have their goals loaded; a bare one leaves out the competition."""
    return mark_safe(f'<ol class="fixtures">{"".join([row(match, bare) for match in matches])}</ol>')


def row(match, bare):
    scored = ""
    if match.goals:
        sides = "".join([f"<p>{scorers_in_short(match, side)}</p>" for side in (Side.HOME, Side.AWAY)])
        scored = f'<div class="fixture-scorers">{sides}</div>'
    return f'<li class="fixture">{fixture(match, bare)}{scored}<p class="fixture-held">{held(match)}</p></li>'


def fixture(match, bare=False):
    """When and where a match was, and its teams with the score, leading to its page."""
    when = escape(facts.date_text(match) or match.season) or unknown_date()
    place = ", ".join(filter(None, (match.competition and match.competition.name, match.round)))
    where = f' <span class="fixture-where">{escape(place)}</span>' if match.competition and not bare else ""
    teams = " ".join(
        [
            f'<span class="fixture-home">{escape(match.home.name)}</span>',
            f'<span class="fixture-score">{facts.score_text(match.home_score, match.away_score) or "–"}</span>',
            f'<span class="fixture-away">{escape(match.away.name)}</span>',
        ]
    )
    link = f'<a href="{match.get_absolute_url()}">{teams}</a>'
    return mark_safe(f'<p class="fixture-when">{when}{where}</p><p class="fixture-teams">{link}</p>')


def held(match):
    """How much is told of a match, and what became of one that was not played to its end."""
    status = f"<strong>{escape(match.get_status_display())}</strong>" if match.status != "played" else ""
    events = f"<span>{events_in_words(match.event_count)}</span>" if match.event_count else ""
    articles = f"<span>{articles_in_words(match.source_count)}</span>" if match.source_count else ""
    return f"{status}{events}{articles}{disputed(match.disputed_count) if match.disputed_count else ''}"


def disputed(number):
    sign = '<span aria-hidden="true">≠ </span>'
    return f'<span class="fixture-disputed">{sign}{disagreements_in_words(number)}</span>'


@by_language
def unknown_date():
    return escape(_("date unknown"))


@by_language
def events_in_words(number):
    return escape(ngettext("%(number)s event", "%(number)s events", number) % {"number": number})


@by_language
def articles_in_words(number):
    return escape(ngettext("%(number)s article", "%(number)s articles", number) % {"number": number})


@by_language
def disagreements_in_words(number):
    return escape(ngettext("%(number)s disagreement", "%(number)s disagreements", number) % {"number": number})


# Who scored


def scorers_in_short(match, side):
    """The scorers of a side, each with his goals, in one line."""
    found = goals.of_side(match.goals, side)
    page = match.get_absolute_url()
    told = [scorer_in_short(scorer, page) for scorer in found]
    return " ".join([f'<span class="scored">{one}</span>' for one in [*[f"{one}," for one in told[:-1]], *told[-1:]]])


def scorer_in_short(scorer, page):
    """A scorer with the minutes of his goals; where one is unknown, with how many they are."""
    name = escape(scorer.player.name) if scorer.player else unknown_scorer()
    number = f" ({len(scorer.goals)})" if len(scorer.goals) > 1 and not all(goal.clock for goal in scorer.goals) else ""
    goals_told = ", ".join(filter(None, [short(goal, page) for goal in scorer.goals]))
    return f"{name}{number} {goals_told}".strip()


def short(goal, page):
    clock = f'<a class="clock" href="{page}#event-{goal.pk}">{goal.clock}</a>' if goal.clock else ""
    return f"{clock}{manner(goal.how)}".strip()


def scorer(found, unfiltered):
    """A scorer on the page of the match, with each of his goals leading to its line."""
    who = named(found.player) if found.player else unknown_scorer()
    return mark_safe(f"{who} {', '.join([goal_of(goal, unfiltered) for goal in found.goals])}")


def goal_of(goal, unfiltered):
    clock = goal.clock or unknown_minute()
    return f'<a class="clock" href="{unfiltered}#event-{goal.pk}">{clock}{manner(goal.how)}</a>'


@by_language
def manner(how):
    """What is said after the minute of a goal that was a penalty or an own goal, in short."""
    short = {
        How.PENALTY: (_("penalty"), _("pen.")),
        How.OWN_GOAL: (_("own goal"), _("o.g.")),
    }
    if how not in short:
        return ""
    title, said = map(escape, short[how])
    return f' <abbr title="{title}">{said}</abbr>'


@by_language
def unknown_scorer():
    return escape(_("scorer unknown"))


@by_language
def unknown_minute():
    return escape(_("minute unknown"))


# Other matches, on the page of one


def link(match):
    """A match in one line."""
    place = ", ".join(filter(None, (facts.date_text(match), match.competition and match.competition.name)))
    head = f'<a href="{match.get_absolute_url()}">{escape(structured.name_of(match))}</a>'
    return mark_safe(f'{head} <span class="small">{escape(place)}</span>')
