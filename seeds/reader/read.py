"""From a text to its reading: the stages one after the other."""

import bisect
import dataclasses
import re
from collections.abc import Sequence
from typing import Any

from .assemble import Event, events_of
from .cards import read_cards, read_disallowed, read_injuries, read_reviews
from .changes import read_changes
from .claims import OPPOSITE, Claim, Story, forget, person, person_after
from .detect import detect_language
from .epithets import came_on, name_epithets, renown_of
from .facts import quoted_ground
from .fixture import Fixture, choose_fixture
from .goals import goals_besides, passing
from .halves import begin_anew, clock_of, line_time, set_half, times_of
from .judge import reports_a_match
from .labels import Label, find_labels
from .line_ups import LineUp, find_line_ups
from .minutes import Clock, Time, find_minutes
from .names import Name
from .nouns import Usage, usage_of
from .officials import mark_officials
from .outcomes import REVIEWED, announced_at, attempts_open, names_scorer, taken_back, times_before
from .output import match_json
from .pairs import FIRST_LINES, find_pairs
from .penalties import read_penalties
from .people import People, Person, capitalised_names, dateline_end, opens_sentence, told_in_full
from .quotes import between, find_quotes
from .result import Result, goals_told, home_and_away, result_of, running_scores, turn_by_goals
from .roster import Roster, make_roster
from .scene import Scene, build_scene
from .scores import find_scores, scores_beside
from .sections import CLOCK_LINE, Line, as_played, split_lines
from .shots import read_shots
from .sides import settle_sides
from .spans import Spans
from .teams import TeamMention, find_mentions
from .timing import give_times
from .tokens import Token, fold, fold_in_place, split_sentences, tokenize
from .vocabulary import Language, as_shadow, words_of

RECORD = re.compile(r"\(\d{1,2}-\d{1,2}-\d{1,2}[^()]{0,20}\)")  # how a side stands in its league: "the Lions (7-5-5)"
TICKER_SCENE = 450  # characters of a ticker's line that are read as one scene: its sentences tell one thing


@dataclasses.dataclass
class Article:
    """A text with what the first stages found in it."""

    text: str
    folded: str
    language: Language
    lines: list[Line]
    labels: list[Label]
    line_ups: list[LineUp]
    tokens: list[Token]  # of all that is no noise
    in_full: frozenset[str]  # the folded words behind a given name: surnames, whatever else they mean
    usage: Usage


def read_text(text: str) -> dict[str, Any]:
    """The reading of a text: {"language": code or None, "matches": [match, ...]}, shaped as read_articles prints it."""
    folded = fold_in_place(text)
    language = detect_language(folded)
    if language is None:
        return {"language": None, "matches": []}
    article = _article(text, folded, language)
    match = _read_match(article)
    return {"language": language.code, "matches": [match] if match else []}


def _article(text: str, folded: str, language: Language) -> Article:
    lines = split_lines(text, folded, language)
    loud = [line for line in lines if line.kind != "noise"]
    tokens = [token for line in loud for token in tokenize(text, line.start, line.end)]
    if records := [m.span() for m in RECORD.finditer(text)]:
        noted = Spans(records)
        tokens = [token for token in tokens if not noted.touch(token.start, token.end)]
    others = Spans(
        (line.start, line.end) for line in lines
        if line.kind == "ticker" or (line.kind == "noise" and not CLOCK_LINE.match(text, line.start, line.end))
    )  # fmt: skip
    labels = [
        label
        for label in find_labels(text, folded, language)
        if label.what == "date" or not others.touch(label.start, label.start + 1)
    ]
    usage = usage_of(tokens, language)
    line_ups = find_line_ups(text, folded, language)
    return Article(text, folded, language, lines, labels, line_ups, tokens, told_in_full(tokens), usage)


def _read_match(article: Article) -> dict[str, Any] | None:
    fixture = _fixture(article)
    if fixture is None:
        return None
    told = fixture
    fixture = home_and_away(
        told, article.line_ups, article.tokens, lambda: make_scenes(article, told, _roster(article, told))
    )
    _name_hosts(fixture, article.language)
    roster = _roster(article, fixture)
    scenes = make_scenes(article, fixture, roster)
    result = result_of(article.text, article.folded, fixture, scenes, article.language)
    claims = read_claims(scenes, roster, result)
    events = events_of(claims, None if not result.sure else result.final)
    turn_by_goals(result, events)
    events = events_of(claims, result.final)
    result.final = result.final or goals_told(events)
    if not reports_a_match(_loud_words(article), article.language, result.final, events, scenes):
        return None
    return match_json(article, fixture, roster, result, events, scenes)


def _name_hosts(fixture: Fixture, language: Language) -> None:
    """Where it is known who is at home, "the hosts" and "the visitors" name a side too."""
    if fixture.home_known:
        fixture.home.nicknames |= {fold(phrase) for phrase in language.home_side}
        fixture.away.nicknames |= {fold(phrase) for phrase in language.away_side}


def _loud_words(article: Article) -> str:
    """The folded words of all lines that are no noise."""
    return " ".join(as_shadow(article.folded[line.start : line.end]) for line in article.lines if line.kind != "noise")


def _fixture(article: Article) -> Fixture | None:
    quiet = [line for line in article.lines if line.kind != "noise"]
    near = [(line.start, line.end) for line in quiet[:FIRST_LINES]]
    short = [
        (line.start, line.end) for line in quiet[FIRST_LINES:] if line.end - line.start < 100 and line.kind != "ticker"
    ]
    pairs = find_pairs(article.text, article.folded, near + short, article.language)
    return choose_fixture(article.text, article.tokens, pairs, article.line_ups, article.language)


def _roster(article: Article, fixture: Fixture) -> Roster:
    return make_roster(article.text, article.folded, fixture, article.labels, article.line_ups, article.language)


# --- scenes ----------------------------------------------------------------------------------------------------------


def make_scenes(article: Article, fixture: Fixture, roster: Roster) -> list[Scene]:
    """A scene for each sentence of prose and ticker, with people, sides, minutes and scores in it."""
    spans = _sentences(article, roster)
    mentions = find_mentions(article.tokens, fixture.home, fixture.away, article.language)
    mentions = [m for m in mentions if not roster.people.is_surname(article.text, m.start, m.end)]
    mentions = [m for m in mentions if m.side != "other" or not roster.people.bears(article.text[m.start : m.end])]
    clock = clock_of(article.folded, article.language, article.lines, spans)
    scenes = []
    sheet = Spans([*roster.spans, *((label.start, label.end) for label in article.labels)])
    places = [m.start for m in mentions]
    begins = [token.start for token in article.tokens]
    listed = False
    for start, end, line in spans:
        before, listed = listed, sheet.touch(line.start, line.end)
        if before and not listed:
            begin_anew(clock)
        tokens = article.tokens[bisect.bisect_left(begins, start) : bisect.bisect_left(begins, end)]
        if not tokens:
            continue
        here = mentions[bisect.bisect_left(places, start) : bisect.bisect_left(places, end)]
        scenes.append(_scene(article, tokens, line, roster, here, clock))
    _hush_speech(scenes, article)
    return scenes


def _sentences(article: Article, roster: Roster) -> list[tuple[int, int, Line]]:
    abbreviations = words_of(article.language.abbreviations)
    covered = Spans(roster.spans)
    spans = []
    for line in as_played(article.lines):
        if line.kind == "noise":
            continue
        begin = line.body if line.kind == "ticker" else line.start
        for start, end in _uncovered(begin, line.end, covered):
            found = split_sentences(article.text, start, end, abbreviations, article.language.ordinal_dot)
            found = (
                [(found[0][0], found[-1][1])]
                if found and line.kind == "ticker" and end - start < TICKER_SCENE
                else found
            )
            spans += [(s, e, line) for s, e in found]
    return spans


def _uncovered(start: int, end: int, covered: Spans) -> list[tuple[int, int]]:
    """The parts of text[start:end] that the sheet has not read."""
    free, at = [], start
    for s, e in covered.touching(start, end):
        if s > at:
            free.append((at, s))
        at = max(at, e)
    if at < end:
        free.append((at, end))
    return free


def _scene(
    article: Article, tokens: Sequence[Token], line: Line, roster: Roster, teams: list[TeamMention], clock: Clock
) -> Scene:  # fmt: skip
    start, end = tokens[0].start, tokens[-1].end
    language, folded = article.language, article.folded
    beside = scores_beside(folded, end, [(m.start, m.end) for m in teams if m.side in OPPOSITE])
    scores = [*find_scores(folded, start, end, language), *beside]
    places = [(s.start, s.end) for s in scores] + [(t.start, t.end) for t in teams]
    minutes = [
        m
        for m in find_minutes(folded, start, end, language)
        if not any(m.start < taken_end and taken < m.end for taken, taken_end in places)
    ]
    base = line_time(line, clock)
    if line.kind != "headline":
        set_half(clock, folded[start:end], start, line, language)
    timed = times_of(minutes, clock) if line.kind != "headline" else []
    people = _people(article, start, end, roster, teams) if not _is_byline(tokens, line, language) else []
    scene = build_scene(tokens, line.kind, language, people, teams, timed, scores)
    for item in scene.items:
        item.loud = item.kind in ("person", "team") and article.text[item.start : item.end].isupper()
    scene.base, scene.half = base, clock.half
    _hush(scene)
    return scene


def _people(
    article: Article, start: int, end: int, roster: Roster, teams: list[TeamMention]
) -> list[tuple[int, int, Person | None]]:
    found: list[tuple[int, int, Person | None]] = []
    known, begin = roster.people, dateline_end(article.text, start)
    surnames = known.surnames() | article.in_full
    for names in capitalised_names(article.text, begin, end, article.language, surnames):
        if (run := _beside_team(names, teams, article.language)) is None:
            continue
        for name in known.apart(run):
            name = known.owner(name, article.text)
            if _is_ground(article, name, known):
                continue
            around = _around(article.text, article.folded, begin, name.start, name.end, article.language)
            if re.search(r"\d-$", article.text[max(start, name.start - 2) : name.start]):  # "der 18-Jährige"
                continue
            if around[0].rpartition(" ")[2] in article.language.plurals and not known.is_listed(name.text):
                continue
            if known.is_person(
                name.text, opens_sentence(article.text, begin, name.start), around, article.usage
            ) or _joined(article, found, name):
                found.append((name.start, name.end, known.resolve(name.text)))
    return found


def _beside_team(run: Name, teams: list[TeamMention], language: Language) -> Name | None:
    """A run of names without the side that begins it, "nel Borgo Verdi"; None where nothing is left but a ground's
    word, or where nouns look like names.
    """
    over = [m for m in teams if m.start < run.end and run.start < m.end]
    if not over:
        return run
    rest = run.text[over[0].end - run.start :].lstrip()
    if len(over) > 1 or over[0].start != run.start or not rest[:1].isupper() or language.nouns_capitalised:
        return None
    if rest in language.venue_words:
        return None
    return Name(rest, run.end - len(rest), run.end)


def _is_ground(article: Article, name: Name, known: People) -> bool:
    """Whether a name stands in quotes where a ground's does, 'al "Felice Squitieri"', or did before: "lo Squitieri"."""
    word = fold(name.text).split()[-1]
    if quoted_ground(article.text, name.start, name.end, article.language):
        known.grounds.add(word)
    return word in known.grounds and not known.is_listed(name.text)


LONGEST_BYLINE = 70  # characters


def _is_byline(tokens: Sequence[Token], line: Line, language: Language) -> bool:
    """Whether a line only says who wrote: "by P", with a date or none."""
    short = line.kind != "ticker" and line.end - line.start < LONGEST_BYLINE and tokens[0].start == line.start
    return short and len(tokens) > 2 and tokens[0].folded in language.of and tokens[1].is_capital


def _joined(article: Article, found: list[tuple[int, int, Person | None]], name: Name) -> bool:
    """Where nouns look like names: whether an "and" binds a word to the person right before it."""
    if not article.language.nouns_capitalised or not found or fold(name.text) in article.usage.nouns:
        return False
    return article.folded[found[-1][1] : name.start].strip() in article.language.conjunctions


def _around(text: str, folded: str, sentence: int, start: int, end: int, language: Language) -> tuple[str, str]:
    """(up to four words in front in the same clause, the word behind) of a name at folded[start:end]."""
    before = (
        as_shadow(re.split(r"[.,;:!?()|]", folded[max(sentence, start - 40) : start])[-1]).replace(" - ", " ").strip()
    )
    words = before.split()[-4:]
    if words and words[-1] in language.conjunctions:
        words = []
    after = re.match(r"\s([a-z]+)", folded[end : end + 30])
    if after and start == sentence and text[end + after.end() :].lstrip(" ")[:1].isupper():
        after = None  # "Sehenswert traf P"
    return " ".join(words), after[1] if after else ""


def _hush_speech(scenes: list[Scene], article: Article) -> None:
    """Mark what somebody is quoted as saying: it tells nothing that the report does not."""
    prose = [line for line in article.lines if line.kind == "prose"]
    quotes = [quote for line in prose for quote in find_quotes(article.text, line.start, line.end)]
    for scene in scenes:
        near = between(quotes, scene.start, scene.end)
        scene.spoken = {i for i, item in enumerate(scene.items) if any(s <= item.start < e for s, e in near)}
        scene.hushed = scene.hushed or len(scene.spoken) == len(scene.items)


def _tells_result(scene: Scene, until: int) -> bool:
    """Whether the words before an item say who beat whom and by what score: "won 2-0 against T in the first leg"."""
    sides = {scene.items[i].value.side for i in scene.of_kind("team") if i < until}
    verdict = [first for first, _ in scene.hits(scene.language.wins + scene.language.loses) if first < until]
    return {"home", "away"} <= sides and bool(verdict) and any(i < until for i in scene.of_kind("score"))


def _hush(scene: Scene) -> None:
    """Mark what speaks of other matches: a sentence with another side's score, or all behind words for an earlier
    time.
    """
    named = {item.value.side for item in scene.items if item.kind == "team"}
    other = "other" in named and not {"home", "away"} <= named
    earlier = [first for first, _ in scene.hits(scene.language.earlier_matches)]
    scene.hush_from = min(earlier, default=None)
    scene.hush_until = scene.closing(scene.hush_from) if scene.hush_from is not None else None
    leading = scene.hush_from is not None and not any(i < scene.hush_from for i in scene.people())
    if leading and _tells_result(scene, scene.hush_from or 0):
        return
    foreign = other and bool(scene.of_kind("score"))
    if foreign and scene.hush_from is None and (aside := _behind_comma(scene)) is not None:
        scene.hush_from = aside  # "P scored twice, as he had in the 3-1 win at T"
        return
    scene.hushed = foreign or leading


def _behind_comma(scene: Scene) -> int | None:
    """The comma that parts the people of a sentence from the words about another match, if one does."""
    told = [i for i in scene.of_kind("team") if scene.items[i].value.side == "other"] + scene.of_kind("score")
    commas = [i for i in range(min(told)) if scene.items[i].shadow in ",;"]
    people = scene.people()
    return commas[-1] if commas and people and all(i < commas[-1] for i in people) else None


# --- claims ----------------------------------------------------------------------------------------------------------


def read_claims(scenes: list[Scene], roster: Roster, result: Result) -> list[Claim]:
    """All claims of sheet and prose, with the sides of their people settled."""
    mark_officials(scenes)
    steps = running_scores(scenes, result)
    story, claims, carried = Story(), list(roster.claims), None
    renown = renown_of(scenes)
    later: Time | None = None
    kicks = False
    recent: list[Claim] = []
    tries: list[Claim] = []
    for scene in scenes:
        if scene.hushed:
            continue
        forget(story, scene)
        name_epithets(scene, renown, story)
        kicks = kicks or _opens_shootout(scene)
        own = [c for c in _scene_claims(scene, story, steps) if not (c.type in KICKS and _of_shootout(scene, kicks))]
        own = give_times(scene, own, carried)
        told = [item.value for item in scene.items if item.kind == "minute" and item.value is not None]
        if told and not own and told[0].stated and times_before(scene, recent, told[0]):
            continue
        carried, later = _carry(
            scene, told, [c for c in own if not c.earlier and (not c.weak or c.scene.of_kind("score"))], carried, later
        )
        tries = attempts_open(scene, own, tries)
        for undone in taken_back(own, recent):
            claims.remove(undone)
        for claim in own:
            _passage(claim)
            if claim.type == "var_review":
                claim.of = next((c for c in (*reversed(own), *reversed(recent)) if c.type in REVIEWED), None)
        recent = own or recent[:0]
        claims += own
        _remember(story, scene, own)
        came_on(renown, own, scene.language)
        story.goal = next((c for c in reversed(own) if c.type == "goal"), story.goal)
    settle_sides(scenes, claims, result.final)
    _name_keepers(claims, roster)
    return claims


KICKS = ("goal", "missed_penalty", "penalty_awarded", "shot")
SHORT = 8  # words and signs of a sentence that only says what follows


def _opens_shootout(scene: Scene) -> bool:
    """Whether a sentence says that kicks from the spot follow: "And so to penalties." """
    told = scene.kind != "headline" and scene.has(scene.language.shootout)
    return told and len(scene.items) <= SHORT and not scene.people() and not scene.of_kind("score")


def _of_shootout(scene: Scene, kicks: bool) -> bool:
    """Whether what a sentence tells without a minute are kicks of a shoot-out."""
    return (kicks or scene.has(scene.language.shootout)) and not scene.of_kind("minute") and scene.base is None


def _carry(
    scene: Scene, told: list[Time], own: list[Claim], carried: Time | None, later: Time | None
) -> tuple[Time | None, Time | None]:  # fmt: skip
    """The minutes that the next sentence and the one after it take over: of two told with a chance, one each."""
    if (announced := announced_at(scene)) is not None:
        return announced, None
    if told and not own:
        both = len(told) == 2 and scene.has(scene.language.chance, scene.language.goal_wasted)
        return (told[0], told[1]) if both else (told[-1], None)
    if not told and not own and scene.has(scene.language.assist_verb):
        return carried, later  # what the pass leads to is still to come
    return (later, None) if own and not told else (None, None)


def _scene_claims(scene: Scene, story: Story, steps: dict[int, str]) -> list[Claim]:
    claims = read_changes(scene, story)
    claims += read_disallowed(scene, story)
    penalties = read_penalties(scene, story)
    claims += penalties
    claims += goals_besides(penalties, scene, story, steps)
    claims += read_cards(scene, story)
    scoring = [c for c in claims if c.type in ("goal", "missed_penalty", "disallowed_goal")]
    busy = {
        id(p)
        for c in scoring
        for p in (c.player, c.other if c.type in ("goal", "missed_penalty") else None)
        if p is not None
    }
    shots = [] if _stopped_by_hand(scene, penalties) else _shots_beside(scene, story, scoring, busy)
    stopped = {id(c.other) for c in penalties if c.type == "missed_penalty" and c.other is not None}
    shots = [s for s in shots if id(s.other) not in stopped]  # the kick itself
    claims += [s for s in shots if not names_scorer(s, claims, shots)]
    claims += read_injuries(scene, story)
    _hurt_goes_off(claims)
    claims += read_reviews(scene, story)
    told = [c for c in claims if not _is_hushed(scene, c.span[0])]
    told = [c for c in told if c.span[0] not in scene.spoken]
    return sorted(told, key=lambda c: c.span)


def _shots_beside(scene: Scene, story: Story, scoring: list[Claim], busy: set[int]) -> list[Claim]:
    """The shots of a sentence, also those that may be the goals which it tells weakly: shots where these are none."""
    likely = {id(c.player): c for c in scoring if c.type == "goal" and c.weak and c.score is None}
    sure = {id(p) for c in scoring if c not in likely.values() for p in (c.player, c.other)}
    likely = {who: goal for who, goal in likely.items() if who not in sure}
    shots = read_shots(scene, story, busy - set(likely))
    for shot in shots:
        shot.of = likely.get(id(shot.player))
    return [s for s in shots if s.of is None or not any(scene.case(i) for i in s.items)]


def _is_hushed(scene: Scene, i: int) -> bool:
    """Whether an item stands in what a sentence tells of another time or match."""
    begun = scene.hush_from is not None and i >= scene.hush_from
    return begun and (scene.hush_until is None or i < scene.hush_until)


def _hurt_goes_off(claims: list[Claim]) -> None:
    """The only one who comes on where one is hurt takes his place."""
    hurt = [c.player for c in claims if c.type == "injury"]
    changes = [c for c in claims if c.type == "substitution"]
    if len(hurt) == len(changes) == 1 and changes[0].player is not hurt[0]:
        change = changes[0]
        bound = (
            change.scene.kind != "ticker" or change.other is None or change.scene.hits(change.scene.language.sub_for)
        )
        change.other = (change.other if bound else None) or hurt[0]


def _stopped_by_hand(scene: Scene, penalties: list[Claim]) -> bool:
    """Whether a penalty is given for a hand that stopped a shot: the penalty tells it."""
    given = any(c.type == "penalty_awarded" and c.player is None and c.other is not None for c in penalties)
    return given and scene.has(scene.language.handball)


def _remember(story: Story, scene: Scene, claims: list[Claim]) -> None:
    """Keep for the next sentence who acted last and before, and who served without a goal or shot told yet."""
    subject = _subject(scene, claims)
    if subject is not None and subject is not story.subject:
        story.earlier, story.subject = story.subject, subject
    able = [person(scene, i) for i in passing(scene)]
    settled = ("goal", "shot", "disallowed_goal", "substitution")
    open_still = not any(c.type in settled and not c.earlier for c in claims)
    story.server = able[-1] if able and open_still else None
    story.served = _receiver(scene) if story.server is not None else None


def _receiver(scene: Scene) -> Person | None:
    """To whom the last pass of a sentence goes: the one behind it bound by "to"."""
    passes = scene.hits(scene.language.assist_verb)
    i = person_after(scene, passes[-1][1], 6) if passes else None
    return person(scene, i) if i is not None and scene.case(i) == "to" else None


def _subject(scene: Scene, claims: list[Claim]) -> Person | None:
    for claim in reversed(claims):
        if claim.player is not None and (claim.items or not claim.weak):
            return claim.player
    people = scene.people()
    return scene.items[people[0]].value if people else None


def _passage(claim: Claim) -> None:
    """The words that a claim rests on, out to the ends of their clauses."""
    scene = claim.scene
    if scene.end - scene.start <= 260:
        claim.start, claim.end = scene.start, scene.end
        return
    used = {*claim.items, claim.span[0], claim.span[1] - 1}
    first, last = min(used), max(used)
    while (
        first > 0
        and scene.items[first - 1].shadow not in ";:.!?"
        and scene.items[last].end - scene.items[first - 1].start < 240
    ):
        first -= 1
    while (
        last + 1 < len(scene.items)
        and scene.items[last].shadow not in ",;:.!?)"
        and scene.items[last + 1].end - scene.items[first].start < 240
    ):
        last += 1
    claim.start, claim.end = scene.items[first].start, scene.items[last].end
    if claim.end - claim.start > 480:
        claim.start, claim.end = scene.items[claim.span[0]].start, scene.items[claim.span[1] - 1].end


def _name_keepers(claims: list[Claim], roster: Roster) -> None:
    """ "The goalkeeper" who saves without a name is the only one known of the side that did not shoot."""
    for claim in claims:
        if claim.how != "saved" or claim.other is not None or claim.scene is None:
            continue
        facing = OPPOSITE.get(claim.side or "")
        able = [p for p in roster.people.everybody if "keeper" in p.roles and p.side == facing]
        if len(able) == 1 and claim.scene.has(claim.scene.language.keeper):
            claim.other = able[0]


__all__ = ["Article", "Event", "read_text"]
