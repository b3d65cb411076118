"""What a language brings to the reader: words as data. The engine knows these fields and no language by name.

A phrase is written in folded words (lower-case ASCII) one space apart. `*` ends a word openly ("segn*"), `(a|b)` is a choice,
`..` a gap of up to three words, `...` one of up to eight, `P` a person, `T` a team, `M` a minute, `S` a score. A phrase
matches whole words.
"""

import dataclasses
import importlib
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from .tokens import fold_in_place

Phrases = tuple[str, ...]


@dataclasses.dataclass(frozen=True, kw_only=True, eq=False)
class Language:
    """The vocabulary of one language. Every field of type Phrases is checked by the schema test."""

    code: str
    # Words so frequent that a few lines tell the language; also the words that are no name when capitalised.
    stopwords: str
    common_words: str = ""  # further words that begin sentences or are capitalised without being a name
    common_endings: str = ""  # endings of words that are no names, where nouns are capitalised and compounded
    # Of verbs and adverbs that begin sentences: an unknown word there that ends so is no name. One with an accent wants it.
    verb_endings: str = ""
    # Of adverbs and participles, one of which may begin a sentence ahead of its verb, no name: "sehenswert traf P".
    adverb_endings: str = ""
    nouns_capitalised: bool = False  # as in German: a capital letter says little
    # Forms of verbs that go on about the subject behind a comma or an "and", with endings of others: "P, ... and beat P".
    chained_verbs: str = ""
    chained_endings: str = ""
    carries: str = ""  # verbs that have a side for their object, with no article before it: "brachte T in Führung"
    # Words right behind which an unknown word with a capital is somebody, where nouns have capitals too: "als P", "hatte P",
    # "sich P"; and endings of verbs beside which it is.
    before_people: str = ""
    finite_endings: str = ""
    verbs_last: bool = False  # a verb may end its clause, behind subject and object
    # Conjunctions whose clause has a subject of its own, and where verbs stand last ends in its verb: "nachdem", "after".
    subordinate: str = ""
    clefts: Phrases = ()  # what leads to the one who does what follows it: "è di nuovo P, ..., a segnare"
    side_articles: str = ""  # articles, joined to prepositions too, that stand before a club's name and no person's
    match_articles: str = ""  # articles before two sides that a hyphen joins, which mean their match: "el T-T"
    person_articles: str = ""  # articles that may stand before somebody's name and say nothing: "o Neymar"
    # The ending of a word between an article that can mean "of" and a name that makes it a subject: "der eingewechselte P".
    subject_ending: str = ""
    object_articles: str = ""  # articles before somebody to whom something is done: "den"
    determiners: str = ""  # articles and the like, where a noun behind one is no name
    genitive: str = ""  # the ending of a name that owns what follows, written without an apostrophe: "Draxlers"
    # Nouns of what somebody does: whose it is by an "of" without an article is no side, "chute de P".
    deeds: str = ""
    ground_sides: str = ""  # what a side is called by its ground, one of these before its name, with "_": "time_do"
    demonyms: tuple[tuple[str, str], ...] = ()  # endings of a town and of what belongs to it: "Bremen", "Bremer"
    demonyms_small: bool = False  # what belongs to a town or people has a small letter: "i romagnoli"
    elisions: str = ""  # words cut by an apostrophe before the next: l', d', qu'
    particles: str = ""  # small words inside names: de, van, el
    abbreviations: str = ""  # words whose full stop ends no sentence
    lettered: str = ""  # words behind which a letter tells a class, no initial: "serie A"
    ordinal_dot: bool = False  # a full stop behind a number makes it an ordinal: "28. Minute"
    months: str = ""  # twelve groups separated by "|", each the month's names and short forms
    weekdays: str = (
        ""  # days with a capital that may stand behind a side's name and are no part of it: "beat X Saturday"
    )
    numbers: dict[str, int] = dataclasses.field(default_factory=dict)  # number words, cardinal and ordinal
    ordinals: str = (
        ""  # those of them that count no goals, where a result has the word for "to": "o segundo a dois minutos"
    )

    # Prepositions before a person, with their articles.
    of: Phrases = ()  # whose it is, or by whom: "tiro di P", "respinto da P", "saved by P"
    to: Phrases = ()
    on: Phrases = ()
    against: Phrases = ()
    beside: Phrases = ()  # those of them that somebody is with, too, where he acts: "vai na frente com P"
    plurals: Phrases = ()  # articles of several: "les", "des"; an unlisted word behind one is no single person
    several: str = ""  # definite articles of several: "gli"; a people's name behind one can be a club's
    several_ending: str = ""  # of a people's name that means several without an article: "Norwegern"
    former: Phrases = ()  # before a side's name: somebody was there once
    purpose: Phrases = ()  # a preposition with what makes a clause of it, whose subject follows: "pour que", "pour voir"
    relatives: Phrases = ()  # who, which: what they follow is the subject of what they begin
    conjunctions: Phrases = ()  # and, or
    acts: Phrases = ()  # verbs of players, beside which an unknown word with a capital letter is somebody
    compounds: Phrases = ()  # what a name heads with a hyphen that is a person's: "Ekici-Ecke", "Foda-Elf"
    nouns_of_people: Phrases = ()  # words that stand before a name and say what he is: keeper, captain, the young
    keeper: Phrases = ()  # goalkeeper
    pronouns: Phrases = ()  # he, the same man, the scorer: stands for the last person told
    impersonal: Phrases = ()  # begins with a pronoun that stands for nobody: "il fallut", "es gab"
    pronouns_near: Phrases = ()  # this one, the latter: stands for the one named right before it
    latter: Phrases = ()  # at the head of a sentence: the one named last before it, "ce dernier"
    epithets: Phrases = ()  # the striker, the Dutchman: like a pronoun, with an article
    definite: str = ""  # the articles that make an epithet mean one known person: "the", "il"
    nations: str = ""  # those words of epithets, or beside names, that name a nation: nobody is of two
    positions: str = ""  # groups of epithets separated by "|": nobody is of two, a defender no striker
    colours: str = ""  # stems of colours, by which sides are called: "i biancoverdi"
    nations_alone: bool = False  # behind an article one of them means somebody: "il portoghese"
    again: str = ""  # before an epithet it means the one told of last: "ancora l'olandese"
    people_endings: str = ""  # of words in the singular for one from a town: "Nîmois", where an article tells how many
    newcomers: str = ""  # what somebody is called once he has come on: "substitute"
    scorers: str = ""  # and once he has scored: "scorer"
    scorers_again: str = ""  # and once he has scored twice

    # Minutes. `{n}` is a number in digits, `{w}` in digits or words. All give a number.
    minute_absolute: Phrases = ()
    minutes_listed: Phrases = ()  # what several minutes stand behind: "en los minutos" of "en los minutos 12 y 30"
    minute_later: Phrases = ()  # "{w} minuti dopo"
    minute_after: Phrases = ()  # "dopo {w} minuti": later than the last told, else since kick-off
    minute_earlier: Phrases = ()  # "{w} minutes earlier"
    minute_since: Phrases = ()  # "{w} minutes after", where what follows is that somebody came on
    coming_on: Phrases = ()  # these words: "coming on", "his introduction"
    minute_into: Phrases = ()  # since kick-off: "dopo {w} minuti"
    minute_needed: Phrases = ()  # "it took {w} minutes": since kick-off, the restart, or what was told last behind it
    minute_into_second: Phrases = ()  # "al {w} della ripresa"
    minute_into_first: Phrases = ()
    minute_before_end: Phrases = ()  # "a {w} minuti dal termine"
    minute_before_ninety: Phrases = ()  # the same, where extra time may have followed: "from the end of normal time"
    minute_before_break: Phrases = ()
    minute_stoppage: Phrases = ()  # "al {w} di recupero": added to 90, or to 45 in a first half
    minute_span: Phrases = ()  # says how long something took, and no minute: "en {w} minutos"
    minute_around: Phrases = ()  # words before a minute that make it none: "around", "poco dopo"
    sooner: Phrases = ()  # "before": what stands behind came later, and its minute is not that of what stands ahead
    minute_lost: Phrases = ()  # "shortly after": what follows has no minute, whatever was told before
    minute_not: Phrases = ()  # words behind a number that make it none: "journée", "tour"
    quarter_hour: Phrases = ()
    half_hour: Phrases = ()
    ninety: Phrases = ()  # "al novantesimo"
    three_quarters: Phrases = ()
    full_hour: Phrases = ()
    first_half: Phrases = ()  # pt, primo tempo: what is told next belongs there
    second_half: Phrases = ()
    first_half_mark: Phrases = ()  # right after a minute: "12' pt"
    second_half_mark: Phrases = ()
    first_extra_mark: Phrases = ()
    second_extra_mark: Phrases = ()
    half_time: Phrases = ()  # a substitution made there has no minute
    full_time: Phrases = ()  # what a line begins with that tells the final score: "FT X 2-1 Y"
    extra_time: Phrases = ()
    shootout: Phrases = ()

    # Events. In each the person who acts is looked for around the phrase.
    goal: Phrases = ()
    goal_several: Phrases = ()  # verbs of several scorers, who stand before: "marcaron"
    goal_weak: Phrases = ()  # a goal only where the score says that one fell
    brace: Phrases = ()  # somebody scored twice: a goal of his side told without a name may be his
    twice: Phrases = ()  # how often one of several scorers did: behind his name, "P (twice) and P"
    goal_by: Phrases = ()  # the scorer follows: "gol di P"
    ball: Phrases = ()  # the ball: where it goes in, who struck it last has scored
    loses_ball: Phrases = ()  # he stands before: what follows is the other side's, and no pass of his led to it
    deflected: Phrases = ()  # he stands before: turned in the shot of another
    hat_trick: Phrases = ()  # somebody scored three times
    four_goals: Phrases = ()
    five_goals: Phrases = ()
    goal_wasted: Phrases = ()  # nearly, not: takes a goal away from the phrases above
    goal_not: Phrases = ()  # holds words of a goal and tells none, nor a chance: "linha do gol"
    goal_thought: Phrases = ()  # somebody thought he had scored: a goal that did not count where offside or a foul is told
    goal_announced: Phrases = ()  # says that a goal fell, and not by whom: the next sentence tells it
    goal_back: Phrases = ()  # speaks of the goal just told: "si spezza l'equilibrio"
    concedes: Phrases = ()  # the side before it lets the goal in: "encaisse", "subisce"
    pressed: Phrases = ()  # verbs of a side under pressure: who acts behind it is the other's, "sbanda", "accusa il colpo"
    levels: Phrases = ()  # says of a goal that the side behind scored it: "pareggio", "halved the deficit"
    adds: Phrases = ()  # says of a goal that the side which scored the last one scored it: "raddoppio"
    decides: Phrases = ()  # says of a goal that the side which won scored it: "the winner"
    consoles: Phrases = ()  # says of a goal that the side which lost scored it: "a consolation"
    turned_round: Phrases = ()  # says of a match that the side which won had let in the first goal: "came from behind to win"
    own_goal: Phrases = ()
    header: Phrases = ()
    free_kick: Phrases = ()
    assist_by: Phrases = ()  # the one who served follows: "su cross di P"
    assist_verb: Phrases = ()  # he stands before: "P crossa"
    assist_noun: Phrases = ()  # his name stands right before, as its owner: "Bauers Steilpass"
    assist_back: Phrases = ()  # says that a pass led to the goal just told: "the cross had come from P"
    shot: Phrases = ()
    chance: Phrases = ()
    saved: Phrases = ()  # verbs of the goalkeeper: "P respinge"
    saved_by: Phrases = ()  # he follows: "parato da P"
    stop_from: Phrases = ()  # between a goalkeeper's save and whose shot it was: "a fine save from P"
    off_target: Phrases = ()
    woodwork: Phrases = ()
    blocked: Phrases = ()
    blocked_by: Phrases = ()
    rebound: Phrases = ()  # the ball that came back from a shot just told: what follows happens in its minute
    beats: Phrases = ()  # before one who is passed on the way to something else: "salta P"
    penalty: Phrases = ()  # the word itself
    penalty_not: Phrases = ()  # holds the word and means none: "penalty area"
    penalty_awarded: Phrases = ()
    penalty_won: Phrases = ()  # P wins one, is fouled
    penalty_won_by: Phrases = ()  # the fouled follows: "a penalty won by P"
    fouled_by: Phrases = ()  # the offender follows: "steso da P"
    fouls: Phrases = ()  # the offender stands before, the fouled follows: "P stende P"
    fouls_him: Phrases = ()  # the offender before it or in it, the fouled told of before: "lo stende", "lo derriba P"
    fouls_final: Phrases = ()  # both stand before, the offender first: "weil P P umgerissen hatte"
    contact: Phrases = ()  # before both parties of a foul: "contatto tra P e P"
    penalty_taken: Phrases = ()  # he who steps up: "P läuft an"
    penalty_scored: Phrases = ()
    penalty_missed: Phrases = ()
    penalty_saved: Phrases = ()
    penalty_appeal: Phrases = ()
    kick_scored: Phrases = ()  # tells only amid a shoot-out that a kick went in: "P (goal)"
    kick_missed: Phrases = ()  # that it did not: "errors of P and P"
    kick_saved: Phrases = ()  # that the goalkeeper has it: "P (saved)"
    decisive_kick: Phrases = ()  # the kick that ends a shoot-out; a penalty where none was told: "the winning penalty"
    kick_kept: Phrases = ()  # whoever saved it follows: "saved by P"
    waved_away: Phrases = ()
    disallowed: Phrases = ()
    goal_allowed: Phrases = ()  # says that a goal stands, flag or not
    offside: Phrases = ()
    handball: Phrases = ()
    foul: Phrases = ()
    var: Phrases = ()
    yellow: Phrases = ()
    both: Phrases = ()  # the two named last before it: "showed both men a red card", "the pair were booked"
    booked_before: Phrases = ()  # says of one sent off now that he was booked earlier: "già ammonito", "on a booking"
    booked_for: Phrases = ()  # behind one of several booked for something each: "P for dissent"
    carded_too: Phrases = ()  # before those who got a card like the one just told: "as did P", "following P and P"
    second_yellow: Phrases = ()
    red: Phrases = ()
    straight_red: Phrases = ()
    short_handed: Phrases = ()  # says of a side that it is a man down: "down to ten men", "in Unterzahl"
    outnumbering: Phrases = ()  # and that it is a man up: "a man to the good", "in Überzahl"
    sub_on: Phrases = ()  # "entra P"
    # sends on, where a coach does it or somebody goes off; may mean other things: "launches P"
    sub_on_weak: Phrases = ()
    sub_not: Phrases = ()  # holds a word for coming on or going off and tells no change: "entered the box"
    sub_before: Phrases = ()  # speaks of somebody who came on before: "l'appena entrato P"
    sub_off: Phrases = ()  # "esce P"
    sub_for: Phrases = ()  # between the one who comes on and the one who goes off
    sub_for_weak: Phrases = ()  # "per", "for": pairs two names beside it where a change is told at all
    sub_by: Phrases = ()  # between the one who goes off and the one who comes on
    sub_for_him: Phrases = ()  # the one who comes on stands beside it, for the last one told: "takes his place"
    sub_swap: Phrases = ()  # before the one who goes off, where "for" leads to the one who comes on: "swapped P for P"
    sub_swap_for: Phrases = ()  # leads to the one who comes on only behind `sub_swap`: "replaced P with P"
    sub_came: Phrases = ()  # between those for whom and those who came on: "für P kam P"
    sub_then: Phrases = ()  # in a line-up between the one who went off and the one who came on: "puis"
    sub_by_final: Phrases = ()  # both stand before, who goes off first: "P musste P Platz machen"
    sub_for_final: Phrases = ()  # both stand before, who comes on first: "P, der P beerbt hatte"
    sub_verb: Phrases = ()  # says that a change is told at all: "cambio", "sostituzione", "inserisce"
    injury: Phrases = ()
    injury_not: Phrases = ()  # holds a word for being hurt and tells of an earlier time: "back from injury"
    injury_both: Phrases = ()  # two are hurt: the one fouled and the one named beside it
    negation: Phrases = ()
    expletive: Phrases = ()  # holds a negation that denies nothing: "avant que P n'égalise", "had no hesitation"
    unreal: Phrases = ()  # would have, could have, if
    earlier_matches: Phrases = ()  # last season, in the first leg: nothing of this match is told here
    elsewhere: Phrases = ()  # other results, next opponents, the reserves: the sentence and what goes on is about them
    there: Phrases = ()  # begins a sentence that goes on about an earlier match: "that day"
    speech: Phrases = ()  # verbs that quote somebody

    # Sides and result.
    wins: Phrases = ()
    loses: Phrases = ()
    loses_not: Phrases = ()  # holds a word for losing and tells no defeat: "loses his temper"
    draws: Phrases = ()
    ends_so: Phrases = ()  # holds the score at which a match ended: "the final score of 2-0"
    leads: Phrases = ()  # holds a score at which a side was ahead for a while: "led 2-0"
    long_won: Phrases = ()  # tells in the pluperfect how a match before this one ended: "had won"
    had: str = ""  # the auxiliaries of the pluperfect, which tells what came before
    meets: Phrases = ()  # behind the names of two sides: they play each other, "se enfrentan"
    between: Phrases = ()  # before the names of two sides: "entre"
    home_side: Phrases = ()  # the hosts
    away_side: Phrases = ()
    hails_from: Phrases = ()  # besides `of`, between "the visitors" and the side that they are: "Gäste aus T"
    contrast: Phrases = ()  # but, while: the other side may be spoken of behind it
    across: Phrases = ()  # what follows is the other side's: "at the other end"
    side_amid: Phrases = ()  # with T for an unlisted name: the words around it that only a side's has, "gave T the lead"
    side_places: Phrases = ()  # with a side's name beside it, what the other side attacks: "area", "porta", "difesa"
    beside_in_table: Phrases = ()  # before a side that is only told as another's neighbour in the table: "the leaders"
    at_home: Phrases = ()  # how the host plays: "among their own"
    receives: Phrases = ()  # before the guests of whoever does it: "riceve", "at home to"
    at_away: Phrases = ()  # what the visitors do: "away from home", "in trasferta"
    host_before: Phrases = ()  # before the side on whose ground they play: "sul campo del", "away to"
    in_town: Phrases = ()  # besides single words of `host_before`, before the town where they play: "a", "à"
    versus: Phrases = ()
    score_words: Phrases = ()  # between two numbers of a result: "a", "to", "x"
    objects_marked: bool = False  # a preposition marks whoever something is done to: a bare name behind a verb does it
    clitics: str = ""  # pronouns that stand between a subject and its verb, and that no noun has behind it: "P lo tira"
    subject_before: tuple[str, ...] = ()  # ends verbs that have who does it right before them: "para P marcar"
    level_at: Phrases = ()  # before the goals of either side in a draw: "empate a" dos
    level_behind: Phrases = ()  # behind them, a hyphen between or the number in figures: "2-all"
    goalless: Phrases = ()  # says that a match ended nil-nil: "empataron sin goles"
    score_for: Phrases = ()  # between a result and the side that won by it: "3-0 a favor de T"
    score_over: Phrases = ()  # between a result and the side that lost by it: "3-0 al T"
    preview: Phrases = ()  # speaks of matches to come, of dealings, or of what is long past
    news: Phrases = ()  # other news than a result, where a text begins with it: a signing, a ban, a match to come
    preview_sheet: Phrases = ()  # stands only in the sheet of a match to come: "probable line-ups"
    sports: Phrases = ()  # the names of other sports
    other_sports: Phrases = ()  # their words, of which some are football's too
    no_football: Phrases = ()  # words of other sports of which one is enough

    # Labels of a sheet, without the colon.
    label_coach: Phrases = ()
    label_referee: Phrases = ()
    label_scorers: Phrases = ()
    label_booked: Phrases = ()
    label_sent_off: Phrases = ()
    label_second_yellow: Phrases = ()
    lists_booked: Phrases = ()  # before a list of names, without a colon: "amonestó a", "tarjetas amarillas para"
    lists_sent_off: Phrases = ()
    line_up_before: Phrases = ()  # before a line-up told in prose: "forma con"
    line_up_places: Phrases = ()  # beside the names of a line-up, where they play: "en el arco"
    label_bench: Phrases = ()
    label_unused: Phrases = ()
    label_changes: Phrases = ()
    label_attendance: Phrases = ()
    label_venue: Phrases = ()
    label_date: Phrases = ()
    label_competition: Phrases = ()
    label_notes: Phrases = ()
    label_missed_penalty: Phrases = ()
    label_other: Phrases = ()  # further labels, only known so that they end the one before
    mark_penalty: Phrases = ()  # in a list of scorers: "rig.", "s.p."
    mark_own_goal: Phrases = ()
    mark_header: Phrases = ()
    mark_free_kick: Phrases = ()
    mark_captain: Phrases = ()
    mark_none: Phrases = ()  # "keine", "nessuno"
    side_before: Phrases = ()  # in a list, before the side of those listed: "por los"; `to` where empty
    mark_between_sides: Phrases = ()  # "bzw."

    # Facts in prose.
    referee_before: Phrases = ()  # "l'arbitro P"
    referee_verbs: Phrases = ()  # "P fischia"
    coach_before: Phrases = ()  # "la squadra di P"
    player_coach: Phrases = ()  # before a coach who plays: "player-manager"
    coach_verbs: Phrases = ()
    assistant_coach: Phrases = ()
    venue_before: Phrases = ()  # "allo stadio X"
    venue_quoted: Phrases = ()  # before a ground's name in quotes: "al"
    venue_words: Phrases = ()  # part of a ground's name: Stadio, Arena, Park
    competition_words: Phrases = ()  # in a heading they name a contest: "Promozione", "*liga"
    rounds: Phrases = ()
    rounds_not: Phrases = ()  # hold the words of a round and name none: "nel finale"
    published: Phrases = ()  # a date behind it is when the page was made
    noise_headings: Phrases = ()  # what follows belongs to the page, not to the article
    noise_lines: Phrases = ()  # a line with one of these is the page's
    photo: Phrases = ()  # a line that begins so is a photograph's


SHADOW = re.compile(r"[a-z0-9']*?[a-z]'(?=[a-z0-9])|[a-z0-9']+|[^a-z0-9\s']")
GAP = r"(?:[^ ;:()!?]+ ){0,3}"  # a gap stays within its clause
WIDE_GAP = r"(?:[^ ;:()!?]+ ){0,8}"
THINGS = frozenset("PTMS")

# What tickers of every language tell by pictures: "🟨 P", "🔄 P ➡️ P ⬅️".
PICTURED: dict[str, Phrases] = {
    "goal_by": ("⚽ P", "⚽ M P"),
    "yellow": ("🟨",),
    "red": ("🟥",),
    "sub_verb": ("🔄",),
    "sub_on": ("P ➡",),
    "sub_off": ("P ⬅",),
}


def forms(stems: str, endings: str) -> str:
    """The choice of all forms of some words, each list one space apart: forms("marc", "ou aram") is "(marcou|marcaram)"."""
    return f"({'|'.join(stem + ending for stem in stems.split() for ending in endings.split())})"


def plain_phrase(phrase: str) -> str:
    """A phrase folded, its words and signs apart as they are in a sentence's shadow."""
    words = [w if w in THINGS else fold_in_place(w) for w in re.split(r"([ ()|])|(?<=')(?=[PTMS]\b)", phrase) if w]
    plain = "".join(words)
    plain = re.sub(r"(?<=[a-z0-9])(?=[-])|(?<=-)(?=[a-z0-9*])|(?<=')(?=[a-zPTMS(])|(?<='\))(?=[a-z])", " ", plain)
    plain = re.sub(r"(?<=[a-z])\.(?=[a-z])", " . ", plain)
    return re.sub(r"(?<=[a-z])\.(?= |$)", " .", plain)


def phrase_pattern(phrase: str) -> str:
    """The regular expression of one phrase over a sentence's shadow (see scene.Scene)."""
    out = (
        re.escape(plain_phrase(phrase))
        .replace(r"\ ", " ")
        .replace(r"\|", "|")
        .replace(r"\(", "(?:")
        .replace(r"\)", ")")
    )
    out = out.replace(r" \.\.\. ", f" {WIDE_GAP}").replace(r" \.\. ", f" {GAP}")
    return out.replace(r"\*", "[a-z0-9]*")


def one_of(words: Iterable[str]) -> str:
    """The regular expression of any of these words, a longer one before those that it begins with."""
    rests: dict[str, list[str]] = defaultdict(list)
    for word in words:
        rests[word[:1]].append(word[1:])
    ends = "?" if rests.pop("", None) is not None else ""
    choices = "|".join(re.escape(first) + one_of(rest) for first, rest in rests.items())
    return f"(?:{choices}){ends}" if choices else "" if ends else "(?!)"


@cache
def compiled(phrases: Phrases) -> re.Pattern[str]:
    """One pattern for all phrases, longest first, on whole words."""
    if not phrases:
        return re.compile(r"(?!)")
    choices = "|".join(phrase_pattern(p) for p in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?<![^ ])(?:{choices})(?![^ ])")


def as_shadow(folded: str) -> str:
    """Folded text as phrases see it: words and signs one space apart."""
    return " ".join(SHADOW.findall(folded))


@cache
def words_of(words: str) -> frozenset[str]:
    """The set of the words of a field that lists them in one string, folded."""
    return frozenset(fold_in_place(words).split())


@cache
def single_words(phrases: Phrases) -> frozenset[str]:
    """Those of the phrases that are one word, folded."""
    return frozenset(fold_in_place(phrase) for phrase in phrases if " " not in phrase)


@cache
def owning_words(language: Language) -> frozenset[str]:
    """The words for whose something is, and not by whom: "of", "di", "del"."""
    return frozenset(language.of[:1]) | words_of(language.particles).intersection(language.of)


@cache
def number_words(language: Language) -> dict[str, int]:
    """The numbers of the language by their folded words."""
    return {fold_in_place(word): number for word, number in reversed(language.numbers.items())}


@cache
def title_words(language: Language) -> frozenset[str]:
    """The single words that may stand before a name and say what the man is: "keeper", "captain", "young"."""
    phrases = language.nouns_of_people + language.keeper
    return frozenset(w for p in phrases for w in re.findall(r"[a-z]+'?", fold_in_place(p)))


@cache
def spoken_words(language: Language) -> frozenset[str]:
    """Every word of the language's phrases: capitalised at the head of a sentence it is no name."""
    phrases = (p for f in dataclasses.fields(language) if f.type is Phrases for p in getattr(language, f.name))
    return frozenset(w for p in phrases for w in _single_words(fold_in_place(p)) if len(w) > 2)


def _single_words(phrase: str) -> list[str]:
    """The words of a folded phrase, every choice of their endings: "desbord(a|o)" gives "desborda", "desbordo"."""
    ends = [stem + end for stem, choices in re.findall(r"([a-z]+)\(([a-z|]+)\)", phrase) for end in choices.split("|")]
    return ends + re.findall(r"[a-z]+(?![a-z*(])", phrase)


@cache
def language_codes() -> tuple[str, ...]:
    """The codes of the languages that are there, one module each."""
    from . import languages

    return tuple(sorted(m.name for m in pkgutil.iter_modules(languages.__path__)))


@cache
def load(code: str) -> Language:
    """The vocabulary of a language by its code, with the pictures of all; KeyError when there is none."""
    if code not in language_codes():
        raise KeyError(code)
    words: Language = importlib.import_module(f"{__package__}.languages.{code}").LANGUAGE
    return dataclasses.replace(words, **{field: getattr(words, field) + told for field, told in PICTURED.items()})
