"""Matches, people, teams and articles as schema.org describes them (https://schema.org/SportsEvent), for search engines."""

from .exports import date_text
from .facts import score_text
from .models import Appearance, Match

SCHEMA = "https://schema.org"
STATUSES = {
    Match.Status.PLAYED: "EventCompleted",
    Match.Status.POSTPONED: "EventPostponed",
    Match.Status.ABANDONED: "EventCancelled",
}


def of_match(sheet, absolute):
    """The match of a Sheet as a SportsEvent; `absolute` makes an address of this site absolute."""
    match = sheet.match
    home, away = ({"@type": "SportsTeam", "name": t.name, "url": absolute(t)} for t in (match.home, match.away))
    told = {
        "@context": SCHEMA,
        "@type": "SportsEvent",
        "name": name_of(match),
        "url": absolute(match),
        "sport": "Association football",
        "homeTeam": home,
        "awayTeam": away,
        "startDate": date_text(match),
        "eventStatus": f"{SCHEMA}/{STATUSES[match.status]}" if match.status in STATUSES else None,
        "location": match.venue and {"@type": "Place", "name": match.venue},
        "superEvent": match.competition and {"@type": "SportsEvent", "name": competition_of(match)},
        "performer": [person(one.player, absolute) for one in sheet.appearances if one.role in Appearance.PLAYING],
        "subjectOf": [article(source, absolute) for _, source, _ in sheet.sources],
    }
    return {name: value for name, value in told.items() if value}


def name_of(match):
    """Both teams and the result: "Aurora Lido 2–1 Monteverde"."""
    return f"{match.home} {score_text(match.home_score, match.away_score) or '–'} {match.away}"


def competition_of(match):
    return " ".join(filter(None, [str(match.competition), match.season]))


def person(player, absolute):
    return {"@type": "Person", "name": player.name, "url": absolute(player)}


def article(source, absolute):
    """A source as a NewsArticle, at its own address if it has one."""
    told = {
        "@type": "NewsArticle",
        "headline": str(source),
        "url": source.web_address or absolute(source),
        "inLanguage": source.language,
        "datePublished": source.published and source.published.isoformat(),
        "publisher": source.publisher and {"@type": "Organization", "name": source.publisher},
        "author": source.author and {"@type": "Person", "name": source.author},
    }
    return {name: value for name, value in told.items() if value}
