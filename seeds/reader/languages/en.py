"""English."""

from ..vocabulary import Language

# Verbs of a finish in all their forms: "tapped", "taps", "tapping", "tap".
FINISH = (
    "(back-heel*|backheel*|bend|bends|bent|bending|blast*|bundl*|bur(y|ies|ied|ying)|chip*|clip*|convert*|crack*|crash*|curl*|deflect*|dink*|direct*|dispatch*|"
    "drill*|drive*|driv*|drove|finish*|fir(e|es|ed|ing)|fizz*|flick*|force|forces|forced|forcing|glanc*|guid*|hammer*|head|heads|headed|heading|help|helped|hit|hits|hitting|"
    "hook*|knock*|lash*|leather*|lift*|lob|lobs|lobbed|lobbing|loop*|nod|nods|nodded|nodding|nudg*|pass|passed|passes|passing|pil(e|es|ed|ing)|plac(e|es|ed|ing)|plant*|"
    "poke|pokes|poked|poking|power*|prod|prods|prodded|prodding|push*|put|puts|putting|ram|rams|rammed|rifl*|roll*|scrambl*|scuff*|sent|send|sends|sending|shin*|shoot|shoots|shot|"
    "side-foot*|sidefoot*|slam*|slid|slide|slides|sliding|slip*|slot|slots|slotted|slotting|smash*|spank*|squeez*|stab|stabs|stabbed|stabbing|steer*|stick|sticks|stuck|strik*|"
    "strok*|struck|sweep|sweeps|sweeping|swept|tap|taps|tapped|tapping|thrash*|thump*|thunder*|toe-pok*|tuck|tucks|tucked|tucking|turn|turns|turned|turning|volley*|whip|whipped)"
)
# Those that need no more than "in" behind them.
TAP = (
    "(bundl*|glanc*|head|heads|headed|heading|lash*|nod|nods|nodded|nodding|poke|pokes|poked|poking|power*|prod|prods|prodded|prodding|ram|rams|rammed|"
    "scrambl*|side-foot*|sidefoot*|slam*|slot|slots|slotted|slotting|smash*|stab|stabs|stabbed|stabbing|steer*|sweep|sweeps|sweeping|swept|tap|taps|tapped|tapping|"
    "thrash*|thump*|tuck|tucks|tucked|tucking|turn|turns|turned|turning|volley*|bury|buried)"
)
KEEPER = (
    "(P|(goalkeeper|keeper|goalie|T keeper|T goalkeeper|T s P|T P) P|the (keeper|goalkeeper|goalie)|the T (keeper|goalkeeper)|"
    "(the|a) (advancing|onrushing|on-rushing|oncoming|diving|despairing|stranded|helpless|sprawling|hapless|exposed|outstretched|rooted|wrong-footed|charging) (P|keeper|goalkeeper|goalie))"
)
GOAL = "(goal|winner|equaliser|equalizer|opener|leveller|hat-trick|hat trick|brace|double|treble|second|third|fourth|fifth|consolation|decider|rebound|loose ball|header|penalty)"

# What a ball flies into when it goes in, and the verbs of a ball that does.
NET = (
    "(into|in|inside) (the|his|her) (net|goal|(top|bottom|far|near|opposite|lower|upper|left|right|left - hand|right - hand) (corner|top corner|bottom corner)|corner|roof of the net|back of the net)|"
    "into (an|the) (empty|unguarded|gaping|open) (net|goal)|over the line|in off the (post|bar|crossbar|upright|woodwork|underside|base|inside)|"
    "(into|in|inside) the (top|bottom|upper|lower) - (left|right|left - hand|right - hand) (corner|side)|"
    "(inside|just inside) the (far|near|left|right|left - hand|right - hand) (post|upright)"
)
FLIES = (
    "(arrow*|bobbl*|bounc*|cannon*|crash*|creep*|crept|curl*|deflect*|dip*|drift*|drop*|fizz*|fl(y|ies|ew|ying)|flash*|float*|"
    "loop*|nestl*|rattl*|ricochet*|rip|rips|ripped|ripping|rocket*|roll*|sail*|skid*|slid|slide*|slip*|soar*|spin*|spun|squeez*|squirm*|swerv*|trickl*|whistl*|zip*)"
)
WINNER = "(winner|equaliser|equalizer|opener|leveller|second|third|fourth|fifth|sixth|consolation|decider|clincher|game - winner|match - winner)"

LANGUAGE = Language(
    code="en",
    stopwords=(
        "the of and to in a an is was were are that for on with as by at from his her their its it he she they who "
        "which but not had has have "
        "been be after before when then into out up down off over under this these those there here what while "
        "where again against "
        "about also only just more than all so no if or one him them we you i would could should will did do does"
    ),
    common_words=(
        "goal goals gol shot shots save saves saved chance chances penalty penalties free corner corners kick "
        "header cross crosses ball game match "
        "half halftime time full extra first second third fourth fifth minute minutes late early final finally "
        "soon still yet even never ever now "
        "today tonight yesterday tomorrow yellow red card cards booked booking bookings caution cautioned sub subs "
        "substitute substitutes "
        "substitution substitutions change changes double triple manager coach gaffer boss head referee ref refs "
        "linesman var video assistant "
        "assistants officials goalkeeper keeper goalie defender midfielder striker forward winger full-back "
        "centre-back centre back captain skipper "
        "home away hosts visitors guests sides side team teams squad crowd fans supporters away-end attendance att "
        "gate weather scorers scorer goalscorers "
        "league cup premier premiership championship division conference national international friendly trophy "
        "shield supercup super champions europa "
        "group stage round leg quarter semi quarter-final semi-final semis quarters playoff play-off play-offs "
        "season derby table fixture fixtures "
        "results result report recap highlights live updates commentary lineup lineups line-up line-ups starting "
        "xi formation formations player players "
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
        "august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec boxing day new year easter christmas gmt bst pm am et pt "
        "ht ft aet pens pen og kick-off kickoff "
        "photo photos picture image getty images ap reuters pa bbc sky sport sports espn tv twitter facebook "
        "instagram email subscribe newsletter "
        "read more related latest news video watch listen follow share comments copyright rights reserved cookie "
        "cookies privacy terms advertisement "
        "two three four five six seven eight nine ten eleven twelve both neither either each every any some many "
        "most few much several nobody nothing "
        "everyone everything everybody somebody someone something another other others such same like unlike "
        "despite although though because since until "
        "once during within without inside outside between beyond behind near next last previous previously "
        "earlier later moments seconds meanwhile "
        "however moreover instead otherwise indeed perhaps maybe certainly clearly surely sadly luckily "
        "unfortunately fortunately suddenly almost nearly "
        "barely hardly scarcely shortly straight immediately eventually initially then thereafter afterwards "
        "elsewhere nevertheless nonetheless "
        "how why whose whom whatever whoever whenever yes oh ah well good great nice poor bad brilliant superb "
        "fantastic wonderful magnificent stunning "
        "terrific excellent big huge massive massive lovely clever neat sharp fine simple easy hard tough long "
        "short high low right left wide close "
        "too very quite rather really so much what's that's it's there's he's she's we're they're i'm you're don't "
        "can't won't let's didn't wasn't "
        "isn't doesn't couldn't wouldn't shouldn't haven't hasn't hadn't ain't who's where's here's we've i've "
        "they've you've we'll i'll they'll it'll i'd "
        "he'd she'd they'd we'd goes come comes came going gone get gets got give gives gave given go take takes "
        "took taken make makes made put puts set "
        "sets see saw sees seen look looks looked looking think thought want wanted need needed needs know knew "
        "known say said says told asked play played "
        "playing win won wins winning lose lost loses losing draw drew drawn defeat victory loss point points lead "
        "led leading trailing trailed level "
        "leveller equaliser equalizer winner opener deadlock start started starts starting restart stop end ended "
        "ends kick kicked kicks attack attacking "
        "attempt attempts effort efforts strike strikes rebound follow-up woodwork post bar crossbar upright net "
        "offside onside handball foul fouls fouled "
        "injury injuries injured stoppage added possession pressure defence defense midfield attack front box area "
        "back line touchline wing flank byline "
        "being having coming making taking getting giving playing running turning looking needing knowing seeking "
        "chasing hoping facing backed buoyed "
        "roared roars cheered jeered deserved fair unfair warning danger trouble drama chaos disaster joy "
        "heartbreak relief delight despair celebrations "
        "scenes applause whistle peep off-we-go off on under way resume resumed we're under back break interval "
        "dressing room tunnel dugout bench "
        "referee's keeper's side's team's man woman men women boys girls lads ladies girls' women's men's youth "
        "reserves under academy "
        "mr mrs ms sir dr lord king queen prince st saint street road lane park stadium ground arena field "
        "north south east west northern southern eastern western city town united rovers wanderers albion athletic "
        "county rangers "
        "english scottish welsh irish british european african asian american spanish german italian french dutch "
        "portuguese "
        "belgian danish swedish norwegian brazilian argentine argentinian uruguayan colombian mexican australian "
        "japanese korean croatian serbian polish "
        "czech austrian swiss turkish greek russian ukrainian romanian hungarian nigerian ghanaian senegalese "
        "ivorian cameroonian egyptian moroccan "
        "algerian tunisian chilean peruvian ecuadorian paraguayan jamaican canadian icelandic finnish bosnian "
        "albanian "
        "premiership's old firm merseyside tyneside wearside teesside yorkshire lancashire london midlands england "
        "scotland wales ireland britain europe "
        "hampshire kent surrey essex sussex devon cornwall norfolk suffolk cheshire merseyside derbyshire "
        "nottinghamshire leicestershire "
        "staffordshire worcestershire gloucestershire somerset wiltshire berkshire buckinghamshire hertfordshire "
        "bedfordshire cambridgeshire northants "
        "northamptonshire oxfordshire warwickshire middlesex humberside cleveland northumberland cumbria avon "
        "glamorgan "
        "uefa fifa fa efl nwsl usl mls spfl wsl loi concacaf conmebol caf afc epl us usa uk "
        "officially amazing incredible remarkable extraordinary sensational delightful glorious sublime wasted "
        "missed denied unlucky lucky "
        "crucially tellingly worse worst best better enter exit cue stats summary misconduct notes discipline "
        "venue date competition kickoff "
        "manager's subs's unused used none nil one-nil two-nil one-one half-chance following prior according "
        "thanks due given unmarked unbeaten undeterred "
        "frustrated encouraged stung shocked stunned reduced restored level-headed sensing roared driven inspired "
        "hat-trick brace double assist assists cutback delivery through-ball pass passes one-two set-piece "
        "set-pieces scramble goalmouth "
        "done deals talking prediction odds possible probable predicted q&a quiz gallery ratings verdict analysis "
        "preview match-winner matchwinner "
        "player-of-the-match motm man-of-the-match star hero villain debut debutant teenager youngster veteran "
        "newcomer signing loan loanee "
        "decision overturned decision overturned opposite others frenchman dutchman englishman irishman welshman "
        "scotsman scot spaniard swede dane norwegian croat serb pole czech turk greek swiss austrian belgian "
        "briton frenchwoman englishwoman dutchwoman frenchmen dutchmen spaniards italians germans brazilians "
        "brazilians argentinians norwegians danes swedes croatian kiwi aussie pole finn icelander israeli iranian "
        "iraqi saudi egyptian moroccan algerian tunisian ivorian ghanaian nigerian senegalese cameroonian "
        "congolese malian zambian zimbabwean jamaican trinidadian honduran costa rican panamanian venezuelan "
        "bolivian ecuadorean pitch surface rain wind snow sun afternoon evening night morning week weekend month "
        "decade century history record club clubs "
        "ve ll re d m don didn isn wasn won couldn wouldn shouldn hasn haven hadn doesn aren weren ain mustn soccer "
        "more less enough plenty lots loads numbers number ten-man 10-man nine-man hang hands arms heads legs feet "
        "nerves tempers patience "
        "ouch wow ooh blimey crikey goodness heavens please cheers goodnight goodbye hello welcome preamble "
        "updated published posted by full-time half-time "
        "shots-on-goal saves: fouls: offsides possession: corner: reporter staff writer correspondent editor press "
        "agency service wire "
        "championship's sunday's saturday's wednesday's tuesday's thursday's monday's friday's "
        "attempted blocked corner, assisted fouled conceded dangerous "
        "republic sophomore junior senior freshman sophomores juniors seniors freshmen varsity schoolboy schoolgirl teenage "
        "basic total common costly careless sloppy slack quick quickfire smart tidy untidy scrappy cagey lively bright "
        "brave bold heavy light cold warm wet windy blustery sunny torrential persistent relentless constant further "
        "fresh fellow old crucial vital pivotal decisive dramatic controversial fortunate unfortunate "
        "lacklustre dominant impressive sustained intense immense early-season mid-table bottom-placed top-placed "
        "second-placed league-leading defensive offensive individual collective tactical technical physical mental "
        "genuine actual general recent current regular additional injury-hit depleted "
        "aware confident content determined desperate eager keen happy unhappy proud anxious nervous patient "
        "sensed spurred lifted boosted rocked rattled hurt dogged stubborn spirited gritty battling "
        "defending pressing pushing passing moving breaking building working watching waiting trying "
        "beating scoring missing saving heading shooting crossing driving cutting racing "
        "rising leaping diving sliding twisting sprinting dribbling latching pouncing reacting collecting "
        "receiving picking holding keeping chancing searching pursuing aiming attempting wanting finishing "
        "ending closing opening kicking entering leaving returning travelling visiting hosting welcoming "
        "celebrating enjoying suffering surviving struggling fighting rallying recovering responding replying "
        "overall generally usually typically essentially basically ultimately understandably predictably "
        "inevitably remarkably incredibly amazingly surprisingly unsurprisingly ironically strangely oddly "
        "critically cruelly harshly controversially deservedly belatedly briefly quickly slowly quietly "
        "loudly rapidly gradually steadily increasingly constantly continually repeatedly regularly frequently "
        "occasionally rarely seldom momentarily temporarily seemingly apparently evidently obviously undoubtedly "
        "probably possibly presumably hopefully thankfully mercifully regrettably admittedly arguably notably "
        "particularly especially specifically namely mainly mostly partly largely entirely completely totally "
        "absolutely simply merely purely solely equally similarly likewise additionally furthermore besides "
        "therefore thus hence consequently accordingly nowadays originally formerly recently lately currently "
        "presently subsequently simultaneously twice thrice thousands hundreds dozens scores plaudits credit praise "
        "thanks congratulations apologies questions answers reasons excuses doubts concerns worries fears hopes "
        "tactics strategy discipline spirit determination desire belief confidence "
        "momentum authority dominance superiority quality class skill pace power strength energy fitness "
        "experience maturity composure concentration communication organisation teamwork "
        "spectators onlookers neutrals locals"
    ),
    determiners="a an the his her their its this that another",
    particles="mac de di da del della van der den von el al dos la lo le mc ter ten bin ben o st",
    abbreviations=(
        "mr mrs ms dr st sr jr vs v fc att ref min mins pen og sub subs inc ltd co approx capt sgt rev prof fla "
        "calif wash mass conn pa ill mich minn aug sept oct nov dec jan feb"
    ),
    months=(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october "
        "oct|november nov|december dec"
    ),
    numbers={
        "a minute": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20,
        "twenty-one": 21, "twenty-two": 22, "twenty-three": 23, "twenty-four": 24, "twenty-five": 25, "thirty": 30,
        "thirty-five": 35, "forty": 40,
        "forty-five": 45, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "nil": 0, "zero": 0,
        "half a dozen": 6, "a dozen": 12,
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
        "ninth": 9, "tenth": 10,
        "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
        "seventeenth": 17,
        "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
        "sixtieth": 60,
        "seventieth": 70, "eightieth": 80, "ninetieth": 90, "opening": 1, "very first": 1,
    },
    of=("of", "from", "by"),
    to=("to", "for", "towards", "toward", "into"),
    on=(
        "on", "in", "at", "across", "near", "upon", "onto", "off", "past", "beyond", "over", "under", "via", "behind", "inside", "outside",
        "around", "above",
    ),
    against=("against", "with", "between", "versus", "like", "than"),
    plurals=("the",),
    relatives=("who", "which"),
    conjunctions=("and", "or", "&"),
    nouns_of_people=(
        "goalkeeper", "keeper", "goalie", "stopper", "defender", "centre", "center", "half", "back", "full", "left",
        "right", "midfielder", "winger", "wing",
        "striker", "forward", "captain", "skipper", "substitute", "sub", "playmaker", "frontman", "marksman",
        "debutant", "debutante", "defensive",
        "attacking", "central", "the", "a", "an", "fellow", "former", "ex", "young", "teenage", "teenager",
        "veteran", "youngster", "star", "international",
        "ace", "man", "men", "number", "opposite", "home", "away", "visiting", "unmarked", "lively", "unlucky",
        "impressive", "on", "loan", "loanee", "new", "signing",
        "boy", "boss", "manager", "coach", "head", "gaffer", "team", "mate", "teammate", "partner", "strike",
        "goalscorer", "scorer", "top",
        "second", "first", "choice", "advancing", "onrushing", "charging", "diving", "stranded", "helpless",
        "hapless", "legend", "hero", "assistant", "interim", "caretaker",
        "england", "scotland", "wales", "unfortunate", "in-form", "record", "summer", "january", "duo", "pair",
    ),
    keeper=(
        "goalkeeper", "keeper", "goalie", "goal keeper", "stopper", "shot-stopper", "custodian", "number one",
        "netminder", "net minder", "gloveman", "between the posts", "in goal",
    ),
    pronouns=("he", "she", "him", "her", "the same player", "the same man"),
    verb_endings="ously antly ently ically edly ingly ively lessly fully",
    definite="the",
    nations=(
        "italian french frenchman spaniard spanish german english englishman englishwoman british briton scot "
        "scottish scotsman welsh welshman irish irishman portuguese dutch dutchman dutchwoman belgian swiss "
        "austrian dane danish swede swedish norwegian finn finnish icelander icelandic pole polish czech slovak "
        "slovenian slovene croat croatian serb serbian bosnian montenegrin macedonian albanian kosovan hungarian "
        "romanian bulgarian greek turk turkish russian ukrainian georgian armenian israeli brazilian argentine "
        "argentinian uruguayan colombian chilean paraguayan peruvian ecuadorian venezuelan bolivian mexican "
        "jamaican american canadian japanese korean chinese australian moroccan algerian tunisian egyptian "
        "senegalese ivorian nigerian ghanaian cameroonian gambian guinean malian gabonese congolese angolan "
        "zambian iranian saudi"
    ),
    again="again",
    newcomers="substitute sub replacement",
    epithets=(
        "the * - year - old", "the * - year - old (striker|forward|winger|midfielder|defender|substitute|teenager)",
        "the (striker|forward|winger|midfielder|defender|substitute|teenager|youngster|skipper|captain|playmaker|centre-half|centre-back|full-back|left-back|right-back|veteran|frontman|centre-forward|attacker|debutant|loanee|frenchman|dutchman|englishman|irishman|welshman|scot|spaniard|italian|german|brazilian|argentine|argentinian|portuguese|belgian|dane|swede|norwegian|croatian|croat|serb|pole|czech|turk|uruguayan|colombian|chilean|mexican|american|australian|japanese|korean|egyptian|algerian|moroccan|nigerian|ghanaian|senegalese|ivorian|cameroonian|jamaican|canadian|austrian|swiss|icelander|finn)",
        "the (T|england|scotland|wales|ireland|former|young|20-year-old|in-form|big|on-loan) (striker|forward|winger|midfielder|defender|captain|playmaker|international|man)",
        "the number (nine|ten|seven|eleven)",
    ),
    minute_absolute=(
        "the {n}(st|nd|rd|th)(-| )minute",
        "{w}(-| )minute", "(in|on|by) the {w} minute",
        "(in|on|by|from|at) the {n}(st|nd|rd|th) minute", "{n}(st|nd|rd|th)( |-)minute", "the {n}(st|nd|rd|th) min",
        "{n}(st|nd|rd|th) minute", "minute {n}",
        "{n}(st|nd|rd|th)-minute", "{n}(-| )minute mark", "on {n} minutes", "on {n} mins", "on {n}",
        "at {n} minutes", "{n} mins", "{n} min",
        "{n} minutes in", "(in|on) the {n}(st|nd|rd|th)", "and the {n}(st|nd|rd|th)", "and {n}(st|nd|rd|th)",
        "(the|their|his) {w} minute", "on {w} minutes",
        "{w} minute mark", "with {w} minutes gone", "{w} minutes gone", "with {w} minutes played",
        "with {w} minutes on the clock", "{w} minutes were on the clock",
        "{w} minutes on the clock", "{w} minutes had (been played|passed|elapsed|gone)", "by the {n}(st|nd|rd|th)",
        "the {n}(st|nd|rd|th)",
    ),
    minute_later=(
        "{w} minutes? later", "{w} later", "{w} afterwards", "(just|only|barely) {w} after", "{w} after that",
        "{w} minutes? after that", "{w} minutes? afterwards?", "(another|further|next) {w} minutes",
        "{w} more minutes",
        "within {w} minutes?", "{w} minutes? of that",
        "(lasted|lasts|later) (just|only|all of|barely|but)? ?{w} minutes?", "a single minute", "{w} mins? later",
        "{w}' later",
        "{w} minutes? after (taking|going|falling|scoring|conceding|the opener|the opening goal|his first|his opener|her first|coming on|kick-off)",
        "(just|only|barely) {w} minutes? after", "{w} minutes? after", "(just|only|barely) {w} minutes? elapsed",
    ),
    minute_earlier=(
        "came (just |only |barely )?{w} minutes? after",
        "{w} minutes? (earlier|before that|previously)", "{w} mins? earlier"),
    minute_into=(
        "after {w} minutes?", "after (just|only|barely|little more than|all of|a mere) {w} minutes?",
        "after {w} mins?", "(just|only) {w} minutes?",
        "{w} minutes? had (gone|passed|elapsed)",
        "{w} minutes? into the (game|match|contest|tie|action|first half|first period|half|derby|final)",
        "{w} minutes? after kick-?off", "{w} minutes? into", "{w} minutes? in",
        "with (just|only|barely|less than)? ?{w} minutes? (gone|played|on the clock|elapsed)",
        "(just|only|barely) {w} minutes? (gone|played|in)", "{w} minutes old",

    ),
    minute_needed=(
        "(took|takes|needed|need|needs|required|waited|wait|lasted|were|was) (just|only|barely|all of|a mere|little more than|another)? ?{w} minutes?", "(just|only|barely) {w} minutes? to", "(took|takes) (them|him|her|us|the hosts|the visitors|[a-z]+) (just|only|barely|all of|a mere)? ?{w} minutes?", "within {w} minutes? (the|they|he|she)",
    ),
    minute_into_second=(
        "{w} minutes? (into|after|of|from|following|in) (the )?(second half|second period|restart|break|interval|half-time|half time|resumption)",
        "{w} minutes? after (the|half)( |-)(restart|break|interval|resumption|time|turnaround|turn-around)",
        "{w} minutes? after the (second half|second period) (began|started|kicked off)",
        "{n}(st|nd|rd|th) minute of the second (half|period)", "{w} minute of the second (half|period)",
        "{w}(-| )minute mark of the second (half|period)", "{n}(st|nd|rd|th) minute of the second",
        "{w} minutes? into the second", "{w} minutes? of the (restart|resumption|break|interval)",
        "(inside|within) {w} minutes? of the (restart|second half|break|interval|resumption)",
        "{w} minutes? after play resumed", "{w} minutes? into the new half", "{w} minutes? after coming back out",
    ),
    minute_into_first=("{w}(-| )minute mark of the first (half|period)", "{n}(st|nd|rd|th) minute of the first half", "{w} minute of the first half"),
    minute_before_end=(
        "{w} minutes? from (time|the end|full-time|full time|the final whistle|the finish|the close|the whistle)",
        "{w} from (time|the end|full-time|full time)",
        "{w} minutes? (left|remaining|to go|to play|to spare|still to play|left on the clock|remaining on the clock|still remaining|left to play)",
        "{w} minutes? (before|short of|ahead of) (time|the end|full-time|full time|the final whistle|the finish)",
        "{w} minutes? of (normal|regular|regulation) time (left|remaining|to play)",
        "{w} minutes? of the (120|90|ninety|match|game) (remaining|left|to go|to play)",
        "{w} (remaining|left|to go|to play)", "{w} mins? (left|to go|remaining|from time)",
    ),
    minute_before_break=(
        "{w} minutes? (before|from|short of|ahead of|prior to) (the )?(half-time|half time|halftime|break|interval|the break|the interval|the half|the whistle)",
        "{w} minutes? (to|until) (half-time|half time|halftime|the break|the interval)",
    ),
    minute_stoppage=(
        "{n}(st|nd|rd|th) minute of (second-half |first-half )?(stoppage|injury|added|additional)( |-)time",
        "{w} minute of (second-half |first-half )?(stoppage|injury|added|additional)( |-)time",
        "{w} minutes? (into|of|in) (second-half |first-half )?(stoppage|injury|added|additional)( |-)time",
        "{w} of the added minutes", "{w} (added|additional|stoppage-time|injury-time) minute",
        "{w} minute of (time added on|the time added|added-on time|extra time added)",
        "{n}(st|nd|rd|th) (added|additional) minute",
        "{w} minutes? into (time added on|the time added on|added-on time)",
    ),
    minute_not=(
        "points?", "occasions?", "goals?", "appearances?", "games?", "caps?", "yards?", "metres?", "matches", "starts?",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "places?", "wins?", "defeats?", "-match", "-game", "-year",
    ),
    sooner=("before",),
    minute_lost=(
        "midway through", "on the stroke of", "(just|right|straight|immediately|soon|shortly) (before|after) (the|half - time|half time|halftime|kick - off)", "(early|late) in the (second|first|opening|half|game|match|piece)", "late on", "in the (dying|closing|final|last|opening) (seconds|minutes|moments|stages|minute|knockings|throes)", "(deep |)(in|into) (stoppage|injury|added) time", "towards the end", "before (half - time|half time|the break|the interval)", "after (half - time|half time|the break|the interval|the restart)", "(inside|within) (a|the first) minute", "straight from (the kick - off|the restart)", "either side of",
        "shortly after", "shortly afterwards", "soon after", "soon afterwards", "moments later", "minutes later", "a few minutes later", "shortly before", "later on",
    ),
    minute_around=(
        "around", "about", "roughly", "some", "nearly", "almost", "just before", "just after", "just past",
        "shortly before", "shortly after", "soon after",
        "until", "till", "the final", "the last", "the closing", "the opening", "the first", "for the final",
        "for the last", "for about", "opening", "last", "final",
        "closing", "played the final", "every", "more than", "less than", "up to", "the remaining", "remaining",
    ),
    quarter_hour=(
        "by the quarter-hour", "on the quarter-hour", "on the quarter hour", "by the quarter hour",
        "at the quarter-hour", "after a quarter of an hour", "a quarter of an hour in",
    ),
    full_hour=("on the hour( |-)mark", "the hour( |-)mark", "on the hour"),
    half_hour=(
        "on the half( |-)hour( |-)mark", "on the half-hour", "on the half hour", "at the half-hour", "at the half hour",
        "half an hour in", "after half an hour", "after half-an-hour",
        "the half-hour mark", "the half hour mark",
    ),
    first_half=(
        "first half", "first-half", "first period", "1st half", "opening half", "before the break",
        "before the interval", "before half-time", "before halftime",
    ),
    second_half=(
        "(change|changes|switch|sub|came on|come on|comes on|brought on|introduced|said|talk|made|replaced|sent on) .. at (the break|the interval|half - time)", "half - time (team talk|substitute|change|introduction|switch|whistle|dressing down)", "(since|after|following|from) the (interval|break|restart|resumption|turnaround|turn - around)", "second period",
        "second half", "second-half", "2nd half", "after the break", "after the interval",
        "after half-time", "after halftime", "after the restart", "after half time",
        "the restart", "second 45",
    ),
    half_time=("half-time", "half time", "halftime", "h-t", "ht", "h/t", "at the break", "interval", "the break"),
    extra_time=(
        "after extra time", "aet", "a.e.t.", "a.e.t", "in extra time", "extra-time", "into extra time",
        "extra time was", "of extra time", "extra time",
    ),
    shootout=(
        "shoot-out", "shootout", "shoot out", "on penalties", "on pens", "on spot-kicks", "penalty kicks",
        "spot-kicks", "pens",
    ),
    goal=(
        f"{FINISH} T s M {WINNER}", "P s M (goal|strike|header|volley|effort|opener|equaliser|equalizer|winner|penalty|free - kick|finish)", "(brought|earned|secured|restored|claimed) parity",
        "to (equalise|equalize|level)",
        "P (strike|header|volley|effort|free - kick|free kick|drive|finish|goal|penalty|tap - in|double|brace) (turned|put|gave|made|sealed|secured|earned|won|levelled|cancelled|halved|doubled|settled|rescued|completed|saw|ensured|clinched|restored|decided|handed)",
        "(snapped|snaps|snapping) up (a|his|her|the|another) .. (goal|chance|rebound)", "(turned|turns) the (game|match|tie|contest) on its head",
        f"(header|shot|strike|effort|drive|volley|{FINISH[1:-1]}) .. in off (P s|P ') .. (post|upright|bar|crossbar)", f"{FINISH} (in |home |)M {WINNER}", "finished M (fourth|third|second|fifth|sixth)",
        "(gave|gives|giving|handed|hands) (the |)T the lead", "(put|puts|putting) (the |)T (ahead|in front) S", "(scored|scores|netted|struck|headed|got|added|grabbed|bagged|notched) (his|her) (M|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|* th) (goal|of)", "finished (the|a) .. (fourth|third|second|fifth|sixth|goal|move)", "in off (P s|P '|the goalkeeper' s|the keeper' s) .. (post|upright|bar|crossbar)", "off P s .. post and in", "(on|with) (his|her) (head|chest) and (in|into)", "netter of the", "(lashed|slammed|headed|poked|tapped|swept|tucked|slotted|fired|drilled|volleyed|rammed|stabbed|nodded|smashed|thumped|bundled|curled|finished) (in |home |)(a|the|his|her) .. (third|second|fourth|fifth|sixth)", "turned into his own (net|goal)",
        f"{FINISH} (in |home |)(the|a|an|his|her|another|what proved the|what proved to be the) (M |late |early |stunning |superb |dramatic |last - gasp |stoppage - time |injury - time |){WINNER}",
        f"{FINISH} .. ({NET})", f"{FINISH} .. from .. (yards|yard|metres|inches|range|distance|out) (out |)({NET})", f"{FLIES} .. ({NET})", f"{FLIES} .. (past|beyond|over|under|underneath|beneath|through) {KEEPER}",
        f"{FINISH} .. (between|through) ({KEEPER}|(his|her|the keeper s|the goalkeeper s|P s) legs)",
        f"with {KEEPER} .. (rooted|stranded|helpless|motionless|flat - footed|grasping|a spectator|well beaten)",
        "(put|puts|putting) the (game|match|tie|result|contest|win|points|outcome) (to bed|beyond doubt|out of reach|out of sight|beyond reach|beyond T)",
        "(put|puts|putting) it (to bed|beyond doubt|out of reach|out of sight)",
        "(made|make|makes|making) (sure|certain) of (the|a|victory|all three)", "(made|makes|making) the (points|game|win|result) (safe|secure)",
        "(sealed|settled|clinched|wrapped up|sewed up|killed off|rounded off|capped) (the|a|it|things|matters|T s|their) .. (win|victory|points|success|triumph|rout|game|match|tie|contest|scoring|comeback|turnaround|move|nerves|display|deal)",
        "on hand to (score|tap|sweep|gobble|poke|head|turn|fire|finish|convert|slot|prod|stab|nod|bundle|force|slam|volley|sidefoot|roll|knock|steer|apply|stroke|lash|smash|ram|thump|finish)",
        "(gobbl*|lapp*|mopp*) up the (rebound|loose ball|chance|pieces)", "(popped|pops|popping|pop) up (to|with) .. (score|net|head|win|goal|winner|equaliser|opener|strike|header|tap|grab|fire|volley|finish|level|second|third|turn|poke)",
        "(rose|rising|rises|leapt|leaping|stooped|stooping|climbed|climbing) .. to (head|nod|power|glance|thump|plant|bury|guide|direct|meet .. and head) .. (home|in|past P|beyond P|into .. (net|corner)|T level|T ahead|T in front|the winner|the equaliser|the opener)",
        "(picked|picks|picking|pick) out the (top|bottom|far|near|opposite|left|right) .. corner", "(located|locates) the (top|bottom|far|near) corner",
        "for (his|her) * (goal |)of the (season|campaign|year|afternoon|night|match|game|evening|term)", "for (his|her) * (league |cup |international |)goal (of|in|for|this)",
        "(took|takes|grabbed|seized|snatched|regained|reclaimed|retook|stole) the lead", "(taking|take) the lead (through|via|thanks to|courtesy of|with)", "(went|goes) (ahead|in front|back ahead|back in front|two up|three up|2 - 0 up|3 - 0 up)", "(drew|draws|drawing) (first blood|T level|the scores level)",
        "(drew|draw|draws) first blood", "(knotted|knots|tied|evened|evens|squared) (the score|the game|the match|it|things|matters|the contest)",
        "(tallied|tallies|netted|notched|chipped in with) (M|his|her|the|a|an|twice|another)", "(pulled|pulls) level", "(beat|beats|beating) (P|the keeper|the goalkeeper) (one - on - one|all ends up|with ease|comfortably|for pace|high|first time)",
        "(give|gave|gives|giving|given) (P|the keeper|the goalkeeper) (no|little) chance", "(turned|turns|turning) .. (beyond|past) (P|the (keeper|goalkeeper))", "(capped|caps) the scoring", "(put|puts|putting) the (T|*) .. (ahead|in front|level|back in front|back ahead|into the lead|back level|two up|in control)",
        "(sent|send|sends|sending) .. (fans|supporters|crowd|faithful|end) .. into (raptures|ecstasy|delirium|dreamland)", "bore fruit", "hit the target (when|with|after)",
        "off the underside of the (bar|crossbar) and (in|over the line)", "(burst|bulged|billowed) the net", "(got|get|gets|getting) (on|onto) the (board|scoreboard|scoresheet|score sheet)", "got (his|her) name on the scoresheet", "got off the mark", "opened the floodgates",
        "P s (M |early |late |first |second |third |stunning |superb |fine |brilliant |crucial |headed |stoppage-time |injury-time |last-gasp |second-half |first-half |)(opener|equaliser|equalizer|leveller|winner|goal|goals|brace|hat-trick|hat trick|double|strike gave|header gave|penalty gave)",
        "P ' (M |early |late |first |second |third |stunning |superb |fine |brilliant |crucial |headed |stoppage-time |injury-time |last-gasp |second-half |first-half |)(opener|equaliser|equalizer|leveller|winner|goal|goals|brace|hat-trick|hat trick|double)",
        "(cancelled|canceled) out (by|through|when)",
        "scored", "scores", "(struck|strikes) M", "(struck|strikes) (from|after|early|midway|late|twice|again)", "rounds P and", "score (his|her|their|the)", "scoring (his|her|the|their)", "has scored",
        "to score", "scoring", "scorer of the", "netted", "nets", "netting", "goal !", "goallll*", "gooo*al*",
        "put T (ahead|in front|into the lead|back in front|back ahead|2 up|two up|level|on level terms|on terms|in control|back on terms|back on level terms)",
        "puts T (ahead|in front|into the lead|back in front|back ahead|level)",
        "putting T (ahead|in front|into the lead|back in front|level)",
        "put the (hosts|visitors|home side|away side|home team|guests|leaders|league leaders|champions) .. (ahead|in front|into the lead|back in front|level)",
        "put (his|her|their) (side|team|country|men) .. (ahead|in front|into the lead|back in front|level)",
        "put (them|us) (ahead|in front|level)",
        "(gave|gives|giving|handed|hands|handing|given|give) (T|them|us|the hosts|the visitors|the home side|his side|her side|his team) .. (the|a) .. (lead|advantage)",
        "(open|opened|opens|opening) the scoring", "(open|opened|opens|opening) (his|her|their) account",
        "(broke|breaks|breaking|break) the deadlock", "break the deadlock",
        "equalised", "equalises", "equalized", "equalizes", "equalising", "equalizing", "levelled", "levels",
        "leveled", "levelling", "leveling", "drew level", "drew T level", "draws level",
        "level (the scores|matters|terms)", "made it S", "makes it S", "making it S", "make it S",
        "made (the score|the scoreline) S", "made it (one|two|three|four|five|six)",
        "(doubled|doubles|doubling|double|extended|extends|extending|stretched|stretches|increased|increases) (the|their|T|T s|T '|our|his side s) .. (lead|advantage|tally|account|margin)",
        f"{FINISH} (it|the ball|the rebound|the loose ball|a|his|her|the|an) .. home", f"{FINISH} .. (in from|over the line|into the (net|goal|roof|bottom|top|far|near|back|empty net|unguarded net|corner|opposite|lower|upper|left|right))",
        f"{FINISH} .. (into an (empty|unguarded|open) net|into (his|her) own net|in at the (back|far|near) (post|stick)|high into|low into)",
        "(heads|headed|heading|nodded|nods|nodding|fired|fires|firing|shot|shoots|shooting|blasted|poked|volleyed|lashed|slotted|swept|tapped|curled|smashed|powered|glanced|steered|prodded) (T|the hosts|the visitors|the home side|his side) .. (ahead|in front|level|into the lead|to victory)",
        "(tuck|tucks|tucked|tucking|slot|slots|slotted|slotting|put|puts|putting|stroked|strokes|rolled|dispatched|hammered) .. (away|home)",
        f"{FINISH} .. (past|beyond|over|under|underneath|beneath|through|between|around|round) {KEEPER}",
        f"{TAP} (home|in)", f"{TAP} (it|the ball|the rebound|the loose ball|the cross|the corner) in", f"(lobbing|lobbed|lobs|chipped|chips|chipping|rounding) {KEEPER}", f"{FINISH} home", f"{FINISH} .. in the (corner|bottom corner|top corner|far corner|near corner|net|roof of the net|back of the net)",
        f"{FINISH} in (a|an|his|her|the) .. (free-kick|free kick|volley|shot|strike|effort|header|drive|cross|corner|rebound)",
        "(leave|left|leaving|leaves|gave|give|gives|giving) (P|keeper P|goalkeeper P|the keeper|the goalkeeper|the T keeper|the T goalkeeper) .. (stranded|helpless|rooted|flat-footed|no chance|motionless|wrong-footed|grasping)",
        "(sent|send|sending|sends) the .. (crowd|fans|supporters|stadium|end|faithful) .. (wild|crazy|into raptures|into ecstasy|delirious)",
        "(got|gets|getting) on the end of .. and (flicked|headed|poked|prodded|turned|stabbed|nodded|fired|volleyed|slotted|steered)",
        "added an insurance goal", "insurance goal", "(put|putting|puts) (it|the ball|one) .. into the net", "(opened|opens) the account",
        f"{FINISH} in (T s|his|her|a|the|another) .. {GOAL}",
        "buried", "buries", "burying", "the (opener|equaliser|winner) past", "poked in the", "finished off (a|the)",
        "converted (a|the|from|P|T)", "converts",
        "(found|finds|finding) the (net|bottom corner|top corner|far corner|near corner|back of the net|corner|roof of the net|target with|bottom left|bottom right|top left|top right|opposite corner|lower corner)",
        "(hit|hits|hitting|rippled|ripples|bulged|bulges) the (net|back of the net|roof of the net)", "in the net",
        "in the back of the net",
        "into the (net|roof of the net|back of the net|bottom corner|top corner|far corner|bottom left|bottom right|top left|top right|upper corner|lower corner|far bottom corner|near corner)",
        "(grab|grabbed|grabs|bagged|bags|notched|notches|struck|claimed|claims|got|gets|grabbing|bagging|registered|registers|added|adds|notching|snatched|snatches|secured|hit|hits|completed|completes|completing|sealed|netted|plundered|helped himself to) (his|her|a|the|their) .. (goal|winner|equaliser|equalizer|opener|leveller|hat-trick|brace|double|treble|second|third|fourth|consolation|hat trick|decider)",
        "struck (twice|again|early|late)", "strikes (twice|again|late|early)",
        "(struck|strikes|hit) the (winner|opener|equaliser|equalizer)",
        "(pulled|pulls|pulling|pull) (one|a goal|T|things|matters|them|us) .. (back|even|level)",
        "(reduced|reduces|reducing|reduce|halved|halves|halving|cut|cuts|cutting) (the|T s|T ') (deficit|arrears|lead|gap)",
        "(restored|restores|restoring) (T s|T '|the|their) .. (lead|advantage|parity)", "restored parity",
        "regained the lead", "(wrapped|wraps|wrapping) .. the (win|points|scoring|victory)",
        "(sealed|seals|sealing) (the|a|it|victory|T s) .. (win|victory|points|success|triumph|rout)",
        "(completed|completes|completing) the (scoring|rout|comeback|turnaround)",
        "rounded (P|the keeper|the goalkeeper) (and|to|before)",
        "(beat|beats|beating) (P|the keeper|the goalkeeper) (at|with|from|to|low|all|via|,)",
        "past P (into|from|at|for|with|to|in|on|,|.)", "wheeled away", "the finish flew into", "flew (in|into the)",
        "squirm in", "squirmed (in|beneath|under|through)",
        "trickled over the line", "had put T (ahead|in front)", "fired T (ahead|in front|level|into the lead)",
        "headed T (ahead|in front|level|into the lead)", "gave T (a|an|the) .. lead", "was credited with the goal",
        "got the final touch", "volleyed past", "headed past", "shot past",
        "(chipped|lobbed|rounded) .. P for", "redirecting .. inside the (near|far) post", "went in", "goes in",
        "found its way (in|into)", "opened it up",
        "(headed|header|shot|strike|effort|drive|volley) .. (was in the net|found the net|went in|flew in|crept in|looped in|dropped in|in off)",
        "the header was past", "(past|over|beyond|off) P and in", "off the (post|bar|underside of the bar) and in",
        "thumped home", "hammered home", "blasted home", "headed T back",
        "pounced to (score|make|give|put|net)", "on target", "on the scoresheet", "on the score sheet",
        "on the mark", "had T (ahead|in front|level)", "made no mistake", "makes no mistake", "making no mistake",
        "kept (his|her) (cool|composure) to", "coolly finished",
        "finished (coolly|calmly|well|superbly|clinically|emphatically|past|low|from|off|the move)",
        "finishes (coolly|calmly|well|superbly|clinically|emphatically|past|low|from|off|the move)",
        "(apply|applies|applied|applying) (the|a) .. (finish*|touch)", "slid in to (score|convert|make)", "did the rest", "did the damage",
    ),
    brace=(
        "(netted|scored|struck|converted|bagged|headed|notched|grabbed) .. either side of (half - time|the break|the interval|half time)", "(netted|scored|struck|bagged|found the net|headed home) twice", "both goals", "a brace", "his brace", "her brace", "brace (from|by)", "scored twice", "both scored by",
        "struck twice", "double (from|by)",
    ),
    goal_by=(
        "(two|three|four|both|first - half|second - half|late|early|headed) .. (goals|strikes|headers|efforts) ... (from|by)", "(fell|fall|falls|went|go|goes) behind to", "(punished|undone|sunk|stunned) by (a|an|the) .. (goal|strike|header|effort|finish|volley|free - kick) (from|by)",
        "(was|being|is|were) beaten (again |once more |once again |for .. time |)(M |)(by (a|an|the) .. (shot|header|strike|effort|volley|drive|free - kick|finish) (from|by)|by)", "goals (coming|came) from",

        "(opened|doubled|extended|restored|increased|regained|levelled|equalised|equalized|went ahead|went in front|drew level|hit back|replied|responded|struck|scored|struck first|scored first|pulled one back|pulled a goal back|made it S|halved the deficit|took the lead|got their reward|were rewarded|broke the deadlock|opened the scoring) (through|via|thanks to|courtesy of)",
        "(goals|strikes|efforts|headers) (from|by) P and P", "(goals|strikes|efforts) (in .. half|either side of half - time|either side of the break|at either end of .. half) (from|by)", "credited to",
        "goals (from|by|through|for)", "goals .. (from|by|through)", "goal (from|by)", "doubles (from|by)",
        "a (brace|double|hat-trick|hat trick|treble|winner|opener|equaliser) (from|by)", "winner (from|by)",
        "equaliser (from|by)", "equalizer (from|by)",
        "brace (from|by)", "hat-trick (from|by)", "hat trick (from|by)", "efforts (from|by) P and P gave",
        "opener (from|by)", "leveller (from|by)", "on target through", "through P", "scored through",
        "(ahead|in front|level|back|behind) (through|via|thanks to|courtesy of)", "went (back |)(ahead|in front|level) (on|with) (a|an) .. (by|from)", "lead through", "level through", "in front through",
    ),
    goal_weak=(
        "fired (low|home|in|high|past)", "(took|takes|taking) (his|her|the) chance", "capitalised", "capitalized", "cashed in", "pounced", "punished", "finished the job", "from the rebound", "the decisive (goal|strike|blow)", "it all square", "turned (the ball|it)", "lashed (it|the ball)", "let (rip|fly)", "unleashed", "struck first", "the breakthrough",
        "P (s |)(M |)(header|strike|volley|effort|drive|free-kick|free kick|finish|penalty|tap-in) M", "P (s |)M (header|strike|volley|effort|drive|free-kick|finish|penalty)",
        "fired in", "turned in", "headed in", "bent (his|her) (shot|effort)", "hooked in", "steered in", "poked in",
        "nodded down and he", "struck it so hard", "the winner", "the opener", "the equaliser", "the equalizer",
        "the leveller", "the decider", "one up",
        "drills it", "drilled it", "lets fly", "let fly", "lashes it", "lashed it", "hits it", "hit it", "the lead",
        "beat P", "beats P", "rolled in", "rolled it", "met it",
        "met (P s|P ') (cross|corner|free-kick|free kick|delivery)", "curled it", "tucked it", "tuck it",
        "redirecting", "redirected", "made amends", "toe-poke",
        "replied", "replies", "responded", "hit back", "consolation", "his first goal", "her first goal", "late goal", "early goal", "opening goal",
        "(second|third|first|winning|only) goal", "sealed", "secured (victory|the|a)", "own goal", "diverted",
        "deflected", "bundled", "squeezed", "strike", "fired", "drilled", "wonder goal", "(his|her|a) double", "brace",
        "hat-trick", "on target",
        "sweep in", "swept in", "levelled", "smashed", "drive slip", "forced the ball", "got the last touch",
        "watched it drift", "drift over P", "dipping drive", "finish", "rounded P",
    ),
    goal_wasted=(
        "(prevent|prevents|prevented|preventing|stop|stops|stopped|stopping|kept|keep|keeping) ... (finding|going|entering|crossing|reaching|nestling|sneaking|creeping) (the|in|into|over|inside)",
        "(over|past|wide of|beyond|above|against|off|onto|on to|across) (P s|P '|the keeper s|the goalkeeper s) .. (bar|crossbar|post|upright|goal|woodwork|frame|face of goal)",
        "(couldn' t|could not|cannot|unable to|failed to|fails to|failing to) (beat|score|finish|convert|find)",
        "(looking|tried|trying|pushing|pressing|push|pressed|pushed|needing|needed|wanting|wanted|bid|effort|efforts|attempt|attempts|desperate|hoping|hoped|chasing|threatened|threatening|unable|failing|failed|fails|seeking|sought|battled|battling|way|ways|how|close|able) (to|of) (equalise|equalising|equalize|level|levelling|draw level)", "(have|having|had|take|took|taking) to (equalise|level)",
        "(denied|denies|denying) P (a|an|the|his|her|another|what)", "(effort|efforts|shot|shots|attempt|attempts|header) on target", "(single|first|only) .. on target",
        "(went|go|goes|going|came|come|comes|coming) close (for|to|in|with) ... (level|level terms|ahead|in front|the lead|back)",
        "(sent|send) .. home (happy|disappointed|early)", "side - netting", "side netting", "(before|without|rather than|instead of) (scoring|netting|finding the net)", "(hit|hits|hitting|struck|rippled|found|finding|into) the (side - netting|side netting|roof of the net but|outside of)", "(the|his|her) .. (touch|pass|cross|ball|delivery) (to|for) .. to score but", "on (top|the roof) of the net", "on to the roof of the net", "onto the roof of the net", "(over|past|wide of|off) the (roof|top) of the net",
        "what (he|she|they) thought was (a|an|the|his|her|their)", "(thought|thinking) (he|she|they) had", "looked (destined|bound|certain) for", "(heading|headed|destined|bound|goal - bound|goalbound) for the", "keep P from", "(searching|pressing|pushing|looking|hunting|probing|chasing) for (a|an|the|another|their|an early|a late)", "(with|for) (a|the) chance to", "(save|saves|saved|prevent|prevented|stop|stopped) .. a certain goal", "the goal (gaping|at his mercy|at her mercy)",
        "scoring (chance|chances|opportunity|opportunities)",
        "close to (scoring|a goal|an equaliser|the opener|a second|equalising|levelling|doubling|making|putting|adding|opening|taking|restoring|breaking|extending)",
        "(nearly|almost|narrowly|just|twice nearly) (scored|equalised|levelled|doubled|made it|added|had|headed|put|got|found|broke|opened|extended|gave|scores|makes|grabbed|snatched|turned|netted|restored|converted)",
        "(should|could|might|would|ought to) .. (have|of) .. (scored|equalised|levelled|made it|put|doubled|added|had|given|opened|been|buried|headed|sealed|won|extended|netted)",
        "(should|could|might) have", "to score the", "failed to (score|convert|find|beat|hit)",
        "fails to (score|convert|find|beat|hit)", "unable to (score|convert|find|turn|finish|beat)",
        "denied (a|an|the|his|her|him|what) .. (goal|equaliser|equalizer|opener|second|hat-trick|winner)",

        "chance to (score|equalise|level|take|go|draw|pull|make|double|put|win|extend|seal|add|open|give)",
        "chances to (score|equalise|level)",
        "opportunity to (score|equalise|level|take|go|draw|pull|make|double|put|win|extend|seal|add|open|give)",
        "in search of (a|an|the) .. (goal|equaliser|equalizer|winner|opener)",
        "(pressed|pushed|push|pressing|pushing|searched|looked|looking|searching|chased|chasing|hunt|hunting|hunted) for (a|an|the) .. (goal|equaliser|equalizer|winner|opener|second|third|leveller)",
        "looked set to (score|level)",

        "about to (score|tap|head|shoot)",
        "looked to have (scored|won|equalised|sealed|headed)",
        "thought (he|she|they|it|they 'd|he 'd|P) .. (scored|equalised|levelled|headed|halved|rescued|won|doubled|made)",
        "trying to score", "tried to score",
        "attempt* to (score|head|turn|equalise|level|convert|find|chip|lob|beat|round)",


        "on the scoresheet was nearly", "wide of the goal",
        "past P s (post|upright|far post|near post|goal|right-hand post|left-hand post)", "went close", "came close",
        "goes close", "going close",
        "(headed|fired|shot|drilled|curled|blasted|sent|put|lashed|volleyed) .. (wide|over)",
    ),
    goal_announced=(
        "(the|an|their|a|T s) .. (equaliser|equalizer|leveller|opener|opening goal|winner|breakthrough|second|third|goal|second goal|third goal|moment) .. (came|arrived|followed|duly came|duly arrived|was not long|wasn' t long)", "(deadlock|stalemate|resistance) was (finally |)broken", "parity was restored", "(they|T) (were|was) (ahead|level|in front|back on terms|two up|behind|back in front|back level)",
    ),
    goal_not=(
        "went ahead (with|as|despite)", "(took|takes) the lead (in the (table|standings|league|group|race)|at the top|role)",
        "goal - of - the - (month|season)", "goal of the (month|season) (contender|candidate)", "(contender|candidate) for goal of the", "(carbon copy|repeat|replica|mirror image) of ... (chance|goal|effort|opener|strike)", "defensive (header|headers)", "(volley|head|hook|hack|drive) clear", "goal difference", "goal kick", "goal-kick", "goal line", "goal-line", "before kick", "wins the", "only scored", "has not scored", "have not scored", "goals conceded", "top scorer", "top-scorer", "goal scorer", "goalscorer", "leading scorer", "goal-scorer", "record scorer", "goal threat", "goalless", "without scoring", "yet to score", "(journey|trip|way|walk|went) home", "drive home from", "with the goal", "(no|any) (goal|goals)", "only * goal",
    ),
    levels=("equalis*", "equaliz*", "level", "levels", "levelled", "leveled", "leveller", "(pulled|pulls) (one|a goal) back", "halved", "hit back", "parity", "all square"),
    loses_ball=(
        "(lost|loses|losing) (possession|the ball|it)", "(gave|gives|giving|given) (it|the ball|possession) .. away", "(was|is|were|been|being) (caught in possession|robbed|dispossessed|dithering|pickpocketed)", "caught in possession", "(dithered|dallied|dwelt|slipped|stumbled|hesitated|miscued|sliced|misjudged|misread|miscontrolled|underhit|fluffed|fumbled|spilled|spilt|erred)", "(error|mistake|blunder|lapse|slip|howler|giveaway|misplaced pass|stray pass|loose pass|poor pass|under - hit pass|underhit back - pass|back - pass) (by|from)", "(pass|header|clearance|ball|back - pass) .. (intercepted|picked off|cut out|pounced on|seized on) by", "(failed|fails|failing) to (clear|deal|control)", "(robbed|dispossessed|pickpocketed) by", "(was|were|been) (at fault|culpable|beaten to)",
    ),
    own_goal=(
        "own goal", "own-goal", "own net", "(past|beyond|by) (his|her) own (keeper|goalkeeper)",
        "into (his|her) own (net|goal)", "og", "o.g.", "through (his|her) own (net|goal)", "own goalkeeper",
        "put through his own",
    ),
    header=(
        "header", "headers", "headed", "heads", "heading", "nodded", "nods", "nodding", "glancing", "glanced",
        "rose (to|highest|above|unmarked)", "rises (to|highest|above)", "rising (to|highest|above)", "diving header",
        "with (his|her) (head|forehead)", "near-post header",
        "bullet header", "powered in a", "towering", "head home", "nod home", "head in", "leapt highest",
    ),
    free_kick=(
        "(direct|straight) from (a|the) free (-|kick)", "(direct|indirect) kick", "dead - ball", "set - piece (strike|effort|goal)", "free kick", "free-kick", "curled a free-kick",
        "from a free-kick", "with a free-kick", "set-piece strike",
    ),
    assist_by=(
        "(slipped|slid|threaded|played|fed|released|freed|sent|put|teed up|set up|picked out|found|supplied|served|sprung|cued up) .. by", "on to (P s|P ')", "onto (P s|P ')", "(flick|flick - on|pass|cross|ball|through - ball|delivery|lay - off|knock - down|pull - back|cut - back|cutback|centre|free - kick|throw|long throw|punt) (of|by|from)", "courtesy of (a .. |)(pass|cross|ball|assist) from", "the work of",
        "(corner|corner kick) (from|by)", "(cross|crosses|centre|pass|passes|ball|delivery|through-ball|through ball|assist|assisted|lay-off|layoff|cutback|cut-back|cut back|pull-back|pullback|knock-down|knockdown|flick|flick-on|flick on|free-kick|free kick|set-piece|long ball|throw|throw-in|chip|dink|feed|low feed|knock back|backheel|slide-rule pass|header back|headed pass|square ball|diagonal|punt|clearance|lofted pass|long pass|low ball|low cross|pin-point cross|service|lead pass|reverse pass|one-two|interchange|good work|great work|fine work|work) (from|by|with|of|off)",
        "(fed|picked out|found|set up|teed up|played in|released|served|supplied|slipped in|sent clear|put through|sent through|put clear|played through|put in|sprung|sent away|provided|laid on|slid in|freed|threaded through|created|set free) by",
        "assist :", "assisted by", "one-two with", "exchanging passes with", "exchanged passes with",
        "after P had (crossed|headed|squared|cut|pulled|laid|fed|flicked|knocked|slipped|slid|played|found|sent|teed|set|picked|whipped|won)",
        "after P (crossed|headed|squared|cut|pulled|laid|fed|flicked|knocked|slipped|slid|played)",
        "when P (crossed|headed|squared|cut|pulled|laid|fed|flicked|knocked|slipped|slid|played)", "combined with",
        "combining with", "linking up with", "linked up with", "link-up with", "swapped passes with",
        "interchange with", "receiving from", "took a pass from", "collects a (pass|ball|square ball) from",

    ),
    assist_noun=(
        "(s|') .. (flick|lay - off|pass|through - ball|knock - down|inswinger|outswinger|centre|pull - back|cut - back|cutback|feed|throw)",
        "(corner|corner kick|cross|free-kick|free kick|pass|delivery|through ball|through-ball|cutback|cut-back|long throw|throw-in|set-piece|flick-on|knock-down|pull-back|lay-off|feed|centre)",
        "s (cross|corner|centre|pass|ball|delivery|through-ball|through ball|cutback|cut-back|cut back|pull-back|pullback|knock-down|knockdown|flick|flick-on|free-kick|free kick|long ball|throw|throw-in|lay-off|chip|header back|low cross|low ball|square ball|square pass|assist|dink|long throw)",
        "' (cross|corner|centre|pass|ball|delivery|through-ball|through ball|cutback|cut-back|pull-back|knock-down|flick|free-kick|free kick|long ball|throw|lay-off|low cross|assist)",
        "s .. (cross|corner|centre|pass|ball|delivery|through-ball|cutback|cut-back|pull-back|flick|free-kick|free kick|throw)",
        "' .. (cross|corner|centre|pass|ball|delivery|through-ball|cutback|cut-back|pull-back|flick|free-kick|free kick)",
    ),
    assist_verb=(
        "(slid|slide*|sliding|slip*|thread*|play*|pok(e|ed|es|ing)|prod*|stroke*|weight*|clip*|chip*|dink*|loft*|lift*|ping*|spray*|roll*|poked|nudg*|flick*|scoop*|spear*) (a|an|the|one|his|her) .. (pass|ball|through - ball|through ball|cross|delivery)", "(slid|sliding|slides|slipped|slips|slipping|played|plays|playing|put|puts|putting|sent|sends|sending|fed|feeds|set|sets|threaded|released|freed|found) (P|him|her) (in|through|away|clear|free|up|scampering)", "(slipped|slid|slotted|threaded|played|put) P (in|through)", "(held|holds|holding) .. and laid (it|the ball)", "(stood|stands|standing|stand|hung|hangs) (one|it|the ball|a cross|up a cross) up", "(stood|stands) .. (up |)to the (far|back|near) post", "(won|wins|winning) the (flick - on|header|knock - down|aerial duel)", "(whip*|swing*|swung|float*|loft*|drill*|fizz*|pull*|driv*|drove|hoist*|hang*|hung|bend*|bent|deliver*|lash*|sweep*|swept|clip*|chip*|send|sends|sent|sending|loop*|lay|lays|laid|pump*|launch*|aim*|slung|sling*|arrow*|curl*|dink*|dig*|dug|stand*|stood|ping*) (in|over|across|out|up|forward) (a|an|the|his|her|another) .. (cross|ball|delivery|centre|corner|free - kick|pass)", "(whip*|swing*|swung|float*|loft*|drill*|fizz*|deliver*|drove|drive*|driv*|hoist*|send|sent|curl*|clip*|chip*|dig*|dug) (a|an|the|his|her|another|in a) .. (cross|delivery|ball|centre|corner|free - kick) (in|into|over|across|to|towards|for|on to|onto)", "(pull*|cut|cuts|cutting|laid|lay*|roll*|knock*|head*|nod*|flick*|push*|tap*|touch*|poke*|square*|drag*) (it|the ball|one|the cross|the corner|a pass) (back|off|down|on|across|square|inside|into the path of|into P s path|to|for)", "into (the path of|P s path|P ' path)", "(tee*|set*|lin*|serv*|laid|lay*|set) (up|on) P", "tees? up", "turned provider", "(cross*|delivery|corner|free - kick|pass) (found|picked out|was met by|finding|picking out|met by|reached|fell to|fell for|for P)", "(spotted|spots|picked|picks) the run", "lifts one", "lifted one", "squares (it|the ball)",
        "crossed (for|to)", "crosses (for|to)", "crossed", "crosses", "squared", "squares", "squaring (for|to|it)",
        "fed", "feeds", "feeding", "set up", "sets up", "setting up", "teed up", "tees up", "teeing up",
        "tees him up", "teed him up", "slid (in|through|a pass|the ball)", "(slid|slides|slips|slipped|rolls|rolled) it (left|right|wide|across|square)", "slides (in|through|a pass)", "played in",
        "plays in", "picked out", "picks out", "picking out",
        "found P", "finds P", "released", "releases", "releasing", "sprang", "springs", "sent P", "sends P",
        "set P (up|free|clear|away)", "put P (in|through|clear)", "pulled (it|the ball) back",
        "pulls (it|the ball) back", "pulled back for", "cut (it|the ball) back", "cuts (it|the ball) back",
        "cut back for", "cutting back for", "laid (it|the ball) (off|back|on)", "lays (it|the ball) (off|back|on)",
        "had laid", "rolled (it|the ball) (to|into|across|left|right)", "whipped (in|over)", "whips (in|over)",
        "swung (in|the ball|over)", "swings (in|the ball|over)", "floated (in|over)", "floats (in|over)",
        "delivered", "delivers", "nodded (down|on|back|across)", "nods (down|on|back|across)",
        "headed (down|on|back|across)", "heads (down|on|back|across)", "flicked (on|it on|the ball on)",
        "flicks (on|it on)",
        "knocked (down|on|back)", "knocks (down|on|back)", "slipped (in|a pass|the ball|P)",
        "slips (in|a pass|the ball|P)", "threaded", "threads", "drilled (it|the ball) across", "drills it across",
        "drives it across", "drove the ball across", "with the (cross|delivery|assist|corner|pass)",
        "provided the (cross|assist|pass)", "provides the", "provider", "combine*",
        "exchanged passes", "carries it", "served", "supplied", "supplies",
        "laid on", "let P", "backheeled", "through-ball .. let", "served up", "pass .. inside", "slid a pass",
        "rolled it", "rolls it", "ran at", "pulled it back", "aimed a cross",
    ),
    shot=(
        "(ha(s|d)|have|having|take*|took|tried|tries) (a|an|another) .. (dig|pop|go|crack|shot|effort|stab|swing|swipe|sight of goal|sighter)", "(let|lets|letting) (rip|fly|loose)", "(unleash*|rasp*|loos*|fizz*|sting*|stung) (a|an|his|her|one|the)", "lob", "lobbed", "chip", "daisy - cutter", "rasper", "thunderbolt", "stinger", "screw* .. wide", "(tame|weak|fierce|low|rising|angled|dipping|swerving|speculative|curling|long - range|snap|goalbound|goal - bound|point - blank) .. (effort|shot|drive|strike|attempt|header|volley|free - kick|lob|chip)", "first - time (effort|shot|strike|volley)", "follow - up", "(drag*|screw*|skew*|pull*|hook*|slic*|shank*|balloon*|blaz*|sk(y|ied|ies|ying)|scuff*|spoon*|fluff*|miscue*|mishit*|shin*|prod*|pok(e|ed|es|ing)|steer*|plac(e|ed|es|ing)|nod*|glanc*|head|heads|headed|heading|volley*|lob*|chip*|curl*|bend*|bent|fir(e|es|ed|ing)|drill*|shot|shoot*|flash*|lash*|smash*|thrash*|thump*|whip*|loop*|dink*|hammer*|crash*|lift*) (it |the ball |his shot |her shot |an effort |a header |a shot |his effort |her effort |his header |her header |the rebound |the follow - up |the loose ball |over |just |inches |narrowly |well |straight |)(wide|over|straight at|past the (post|upright)|at (P|the keeper|the goalkeeper)|into (the side - netting|the side netting|P s (arms|hands|gloves|midriff)))",
        "(heads|headed|volleys|volleyed|meets|met|nods|nodded|glances|glanced) P s (cross|corner|free-kick|free kick|delivery|centre|ball)", "blast", "rocket", "curling effort", "low shot",
        "shot", "shots", "shoots", "shoot", "header", "effort", "efforts", "drive", "volley", "volleyed", "volleys",
        "piledriver", "pile-driver", "curler", "snapshot", "half-volley", "overhead kick",
        "bicycle kick", "scissor kick", "long-ranger", "screamer", "toe-poke", "follow-up",
        "tried (his|her) luck", "tries (his|her) luck", "chanced (his|her) arm", "let fly", "lets fly",
        "letting fly", "took aim", "takes aim", "fired", "fires", "drilled", "drills", "blasted", "blasts", "blazed",
        "blazes", "curled", "curls", "lashed", "lashes", "headed (over|wide|straight|against|at|just|one)",
        "heads (over|wide|straight|against|at|just|one)", "scooped", "sliced", "slices", "skied", "skies",
        "dragged (a|one|his|her|wide)", "drags (a|one|his|her|wide)",
        "thumped", "smashed", "flashed", "flashes", "rifled", "attempt missed", "attempt saved", "attempt blocked",
        "was thwarted", "half-chance", "from 20 yards", "from 25 yards", "from 30 yards", "from distance",
        "from long range", "tested P", "tests P", "testing P", "tested the (keeper|goalkeeper)",
        "stung", "stings", "stinging",
        "saw (his|her|a|an) .. (shot|header|effort|drive|strike|volley|free-kick|free kick|attempt)",
        "had (his|her|a|an) .. (shot|header|effort|drive|strike|volley|free-kick|free kick)",
        "sees (his|her|a|an) .. (shot|header|effort|drive|strike|volley|free-kick|attempt)", "had a shot",
        "had a go", "has a go", "attempted (volley|shot|header)",
    ),
    chance=(
        "(passed|passes|passing|pass) up (a|an|the|his|her|two|another) .. (chance|chances|opportunity|opening|sitter)", "(wast*|squander*|spurn*|miss*|fluff*|waste*|scorn*|snatch* at) (a|an|the|his|her|T s|their|another|two|three) .. (chance|chances|opportunity|opening|sitter)", "ought to have (scored|done|made|added|put|buried|levelled|equalised|doubled|restored|won|settled|opened|broken)", "should have (restored|won|settled|opened|broken|given|taken|had|headed|tapped|converted|regained|extended)", "(burst|races|raced|racing|ran|runs|running|broke|breaks|bore|bearing|bears) (clear|clean through|through on goal|in on goal|down on goal|through)", "(clean|clear) through", "one - on - one with", "only (P|the keeper|the goalkeeper) to beat", "found (himself|herself) (unmarked|in space|one - on - one|clean through|through|free)", "(had|has) the goal at (his|her) mercy", "big chance", "so close to", "(opening|chance) (of|for|fell to|falls to|came to|went to)", "(first|next|best) (opening|chance|opportunity|sight of goal)", "went close", "near thing", "let off",
        "(great|good|best|easy|golden|fine|clear|clear-cut|big|huge|another|half|first|glorious|gilt-edged|excellent|only|better|even better) chance",
        "chance to", "a chance", "(great|good|best|golden|glorious) opportunity", "goes close",
        "came close", "comes close", "going close", "coming close",
        "(nearly|almost|very nearly|narrowly) (scored|equalised|levelled|doubled|made it|added|had|headed|put|got|found|caught|broke|opened|extended|gave|snatched|grabbed|turned (in|it|home)|netted|restored)",
        "inches (wide|away|from|over)", "clean through", "one-on-one", "one on one", "through on goal", "in on goal",
        "clear on goal", "sitter",
        "spurned", "squandered", "wasted", "missed .. (chance|sitter|opportunity)",
        "misses .. (chance|sitter|opportunity)", "fluffed", "passed up", "was denied", "is denied", "denied P",
        "denies P", "foiled", "frustrated by", "thwarted", "could not keep", "couldn't keep", "can't keep",
        "cannot keep", "failed to convert", "failed to hit",
        "should have (scored|done|made|added|put|buried|levelled|equalised|doubled)",
        "could have (scored|made|added|put|levelled|equalised|doubled|had)", "might have (scored|made|added|had)",
    ),
    saved=(
        "(parr*|sav*|block*|repel*|tip*|push*|palm*|punch*|spill*|spilt) .. P (s|'|’) .. (free - kick|free kick|corner|cross - shot)",
        "(pull*|pulling) off (a|an|the|another|some|two) .. (save|stop|saves|stops|block)", "(sublime|magnificent|brilliant|superb|stunning|smart|fine|great|excellent|good|outstanding|vital|crucial|reflex|point - blank|sensational|terrific|wonderful|strong) (save|stop)", "saved (well|smartly|brilliantly|superbly|low|with|from|at|twice)",
        "(paw*|claw*|swat*|slap*|finger*|tip*|palm*|punch*|fist*|parr*) (it|the ball|him|her|his|her|the|P s) .. (away|wide|over|round|around|behind|clear|out|to safety|onto|on to|aside)", "(turn*|push*|touch*|help*|beat|beats|beating|scoop*|flick*|nudg*|pad*|shovel*) (it|his|her|the (shot|header|effort|drive|volley|free - kick|strike)|P s .. (shot|header|effort|drive|volley|free - kick|strike|attempt)) .. (wide|over|round|around|behind|to safety|onto|on to|aside)", "get* down (well|low|smartly|quickly|to|sharply|brilliantly|early|superbly)", "(got|get|gets|getting) (down|across|up|over|out) .. to (save|keep|turn|tip|push|smother|gather|block|deny|claw|parry|palm|hold|beat|stop|touch)", "(called|brought|forced|pressed|sprang|leapt|sprung) .. into (action|service)", "(spread*|spreading) (himself|herself)", "to smother", "(flying|smart|sharp|reaction|finger - tip|fine|full - length|one - handed|two - handed|low|instinctive|comfortable|routine|good|great|brilliant|superb|stunning) .. (save|stop|parry|block)", "(make|makes|made|making|produce|produces|produced|producing|pull* off|conjur*) (a|an|the|another|some|two|three|several|his|her) .. (save|stop|saves|stops|block with his legs|parry)", "(plunge*|plunging|dived|dives|diving|dove|leapt|leaps|leaping|flew|flies|flying|stretch*|arch*|fling*|flung|scramb*|back - pedal*) .. to (save|keep|turn|tip|push|smother|gather|block|deny|claw|parry|palm|hold|beat|stop|touch|paw)", "(at|to) full stretch", "had to be at (his|her) best", "(block*|sav*|den(y|ies|ied)) .. with (his|her) .. (legs|feet|foot|chest|face|body|knees|knee|fingertips|shins|trailing leg)", "gather* (a|an|the|his|her|P s) .. (effort|shot|header|drive|attempt|free - kick)", "(hold*|held|holding) (on to|onto) (it|the|his|her|P s)", "could only (parry|palm|push|beat|spill|fumble|block|punch|help)", "(spill*|spilt|fumbl*) .. (shot|effort|drive|header|free - kick|cross|strike)", "stood up to", "out on (his|her) feet", "came to .. rescue", "(deny|denies|denied|denying|thwart*|foil*|frustrat*|repel*|repuls*|keep* out|kept out|keeping out) (P|him|her)",
        "(stand|stands|stood|standing) tall", "blocks with (his|her)", "blocked with (his|her) (legs|feet|knee|chest|face|body)", "string of saves",
        "saved", "saves", "save (from|at|by|to|well|superbly|brilliantly|his|her|low|with)", "to save", "fine save",
        "great save", "superb save", "good save", "brilliant save", "diving save", "stunning save", "saving",
        "parried", "parries", "parry", "parrying", "tipped", "tips", "tip", "tipping",
        "(pushed|pushes|push|pushing) .. (away|wide|over|round|behind|past|onto|on to|around|out|clear)", "palmed",
        "palms", "punched", "punches", "beat away", "beats away", "beat out", "beaten away",
        "beating (it|him|her) away", "beating away", "turned (aside|away|behind)", "turns (aside|away|behind)",
        "kept out", "keeps out", "keep out", "kept (it|him) out", "denied P", "denies P", "deny P", "denying P",
        "foiled", "foils", "foil", "thwarted", "thwarts", "clawed", "claws",
        "gathered (his|her|the shot|the header|P s)", "smothered", "smothers", "repelled", "repels",
        "stopped (P s|P '|the|his|her|a)", "stops (P s|P '|the|his|her|a)",
        "(fine|good|great|superb|brilliant|smart|stunning|excellent|fantastic|sharp|double|important|vital|crucial|key|outstanding|magnificent|low|one-handed|routine|comfortable|remarkable|world-class|point-blank|sensational) (save|stop)",
        "fingertip*", "got down (well|low|to|smartly)", "gets down (well|low|to|smartly)", "dived", "dives",
        "diving (save|stop)", "full stretch", "full length",
        "spread (himself|herself)", "spreads (himself|herself)", "brave block", "touch away", "touched away",
        "came to the rescue", "to (his|their|T s|T ') rescue", "equal to", "comfortable for", "fended", "fends",
        "swatted", "swats", "plucked", "reflex", "acrobatic", "came up big",
        "getting a (glove|hand|touch)", "got a (glove|hand|touch|finger|fingertip)",
        "gets a (glove|hand|touch|finger|fingertip)", "stood up (well|tall|to)", "stands up (well|tall|to)",
        "drew a .. (save|stop)", "draws a .. (save|stop)", "drawing a .. (save|stop)",
        "forced (a|an) .. (save|stop)", "forces (a|an) .. (save|stop)", "forcing (a|an) .. (save|stop)",
        "forced P (into|to)", "forces P (into|to)", "forcing P (into|to)", "work* the (keeper|goalkeeper)",
    ),
    saved_by=(
        "(couldn' t|could not|unable to|failed to|fails to|failing to) (beat|get past|find a way past)", "only to be (denied|foiled|thwarted) by",
        "(brought|drew|forced|demanded|required|extracted|earned|prompted|produced|drawing|forcing|bringing|prompting) .. (save|stop|saves|stops|parry|block|action) .. (from|out of|by)", "(called|brought|forced) P into", "saw P .. (save|stop|stand|block|turn|tip|push|palm|parry|keep|smother|deny)", "too (strong|good|powerful) for .. but",
        "(saved|parried|tipped|pushed|palmed|punched|beaten away|beaten out|beaten aside|turned|kept|denied|foiled|thwarted|clawed|gathered|smothered|held|stopped|repelled|blocked|touched|collected|caught|stalled|fended|halted|swatted|plucked|well held|frustrated|deflected|diverted) .. by",
        "(save|stop|saves|stops) by", "drew a .. (save|stop) (from|by|out of)",
        "(forced|forces|forcing) .. (save|stop) (from|out of)", "straight at", "straight to",
        "too close to", "straight into the arms of", "into the (arms|hands|gloves) of", "tested", "tests", "testing",
        "stung", "stings", "forced P", "drew P", "extended",
        "(stung|stings|warmed|warms) the (palms|gloves|hands) of", "past P but",
    ),
    off_target=(
        "(loop*|land*|drop*|drift*|on|came down|clip*|graz*) .. (the roof|top) of the net", "on to the roof of the net", "(flash*|fizz*|whistl*|skid*|drag*|slid*|roll*|bobbl*|cross*) .. (across|past|beyond) (the face|the post|the upright|a post|the far post|the near post|the goal)", "across the face of (the |)goal", "the wrong side of (the|a) .. (post|upright|bar|crossbar)", "inches (wide|over|past|away|too high)", "a whisker (wide|over|away|past)", "narrowly (wide|over|past|off target|missed)", "(fraction|yard|foot|inch|hair 's breadth|coat of paint) (wide|over|away|past|off)", "(balloon*|blaz*|sk(y|ied|ies)|hoof*|sli(ced|ces)|shank*|lash*|screw*|skew*|scoop*|spoon*|thrash*|lift*|send|sent|whack*|hammer*|volley*|head*|heading|fir*|shot|shoot*|shooting|curl*|nod*|prod*|poke*|poking|glanc*|crash*|smash*|thump*|drill*|hook*|fizz*|pull*|drag*|steer*|flick*|tap*|dink*|chip*|lob*|bend*|bent|bending|place*|placing|loop*|power*) .. (wide|over|high|off target|into the (crowd|stands|stand|terrace|side - netting|side netting|night sky|sky|advertising boards))", "(found|find|finds|finding|hit|hits|rippled|into|only) .. the side (- |)netting", "(high|wide) (,|and) .. (handsome|wide|over)", "did not trouble P", "failed to trouble", "without troubling", "off (his|her|the) radar", "over the top",
        "wide", "off target", "over the (bar|top|crossbar|angle|target|goal)", "just over", "too high",
        "a foot too high", "drifted .. high", "over from", "high and wide", "high over", "fired over", "headed over",
        "shot over", "blazed over", "curled over", "volleyed over", "put over", "nodded over", "lashed over",
        "sent over", "flashed (across|one across|over|past)", "one across the face", "across the face",
        "into the (side-netting|side netting|stand|stands|crowd|car park|terrace|row z)", "side-netting",
        "side netting",
        "past (the|a|P s|P ') (post|upright|far post|near post|angle|right-hand post|left-hand post)",
        "the wrong side of", "missed the target", "misses the target", "off the mark", "attempt missed", "skied",
        "skies", "sliced", "dragged", "clear of the (bar|crossbar)", "went past the", "goes past the",
        "inches (over|past)", "whistled (past|over|by)", "over on", "out of play",
        "blazed", "blazes", "one over", "(it|ball|header|shot|effort|drive) over", "failed to hit the target",
        "fails to hit the target", "keep it down", "keep (his|her|the) .. down", "scooped over", "lifted over",
        "fluffed", "scuffed", "lashed one into",
    ),
    woodwork=(
        "(base|foot|frame|inside|outside|face|angle|junction|stanchion|underside|top|edge) of (the|a) .. (post|bar|upright|crossbar|goal|woodwork|frame|near post|far post|left post|right post)", "off the angle", "the angle of (post|bar|crossbar)", "(denied|foiled|thwarted|frustrated|kept out|saved) by the .. (post|bar|crossbar|upright|woodwork|frame|frame of the goal)", "(rattl*|shook|shak*|struck|strik*|hit|hitting|hits|smack*|thud*|thump*|crash*|cannon*|clip*|graz*|kiss*|ping*|clang*|crack*|slap*|rapp*|beat|bash*|skim*|shav*|clatter*|rebound*|bounc*) .. (the|a|his|her) .. (post|bar|crossbar|upright|woodwork|frame|angle)", "(rattl*|shook|shak*|struck|hit|hits|clipped|crashed (against|off)) the .. (stanchion|goalpost|goalposts|goal frame|far stick|paintwork)", "came back off", "rebounded off the", "the post came to",
        "the (upright|crossbar|woodwork)",
        "(hit|hits|hitting|struck|strikes|rattled|rattles|clipped|clips|shook|shakes|smacked|smacks|cannoned|cannons|came back|comes back|thudded|thuds|clanged|clangs|crashed|crashes|grazed|grazes|kissed|kisses|skimmed|skims|found|thumped|thumps|bounced|bounces|came|rebounded|rebounds|off|against|on to|onto|and|struck|pinged|pings|hammered|rapped|dinged|banged|nodded) .. the (bar|post|upright|crossbar|woodwork|frame|underside|angle|outside of the post|foot of)",
        "(hit|hits|hitting|struck|strikes|clipped|clips|rattled|rattles) the .. (post|bar|upright|crossbar)",
        "against the (bar|post|upright|crossbar|woodwork|frame|underside)",
        "off the (bar|post|upright|crossbar|woodwork|underside)", "on to the (bar|post|upright|crossbar)",
        "onto the (bar|post|upright|crossbar)", "woodwork", "underside of the", "foot of (a|the) (post|upright)",
        "crossbar", "upright", "post !", "bar !", "inside of the post",
    ),
    blocked=(
        "(hack*|hook*|clear*|scrap*|scoop*|head*|nod*|boot*|bundl*|knock*|kept|kick*|swep*|swipe*|sav*|block*|stop*) .. (off|on|from) (the|his|her|their) .. (line|goal - line|goal line)", "(make|makes|made|making) (the|a|an) .. block", "got (a|an|his|her) .. (block|foot|toe|leg|boot|body) (in|to|on|in the way)", "in the way of", "(smother*|crowd*|snuff*) out", "(blocked|block|blocks|blocking) (P|by|his|her|the|on)", "(flung|threw|hurled|throwing|flinging|hurling) (himself|herself) (in front|at|into|in the way)", "recover* to (block|clear|deny|tackle)", "deflected (over|wide|behind|away|for)", "last - (ditch|gasp) .. (block|tackle|challenge|clearance|intervention)", "goal - line clearance", "goalline clearance",
        "off the line", "off (the|his|her|their) line", "off (the|his|her|their) goal line", "hacked away", "scrambl* away",
        "cleared off", "charged down", "blocked on the line", "cleared (a|the|his|her|P s) .. (off|header|shot)",
        "threw (himself|herself) in front of", "last-ditch (block|tackle|challenge)", "blocked", "attempt blocked", "against the wall", "into the wall", "straight into the wall", "hit the wall",
        "a block from", "deflected",
    ),
    blocked_by=(
        "(block*|charged down|hack*|hook*|clear*|scrap*|head*|stop*|deflect*|smother*|divert*|turn*) .. (off|on|from|behind|over|wide|away|clear) .. by", "(blocked|charged down|cleared|hacked clear|hooked clear|smothered|snuffed out|intercepted) .. by", "(block|clearance) by",
        "blocked by", "charged down by", "cleared (off|from) (the|his|their) line by", "off the line by",
        "hacked away by", "hacked off the line by", "deflected (wide|over|behind|away) by", "block from",
        "blocked on the line by", "cleared by", "headed (clear|away|off the line) by",
    ),
    rebound=("the rebound", "follow - up", "the loose ball", "followed up", "following up", "spilled ball", "parried ball", "from the rebound", "the second ball"),
    stop_from=("from", "off"),
    beats=(
        "(foxed|foxes|robs|robbed|beats|dispossesses|dispossessed|skips past|skipped past|goes past|went past|outpaces|outpaced|outmuscles|outmuscled|dances past|danced past|rounds|nutmegs|nutmegged|leaves|shrugs off|shrugged off|brushes aside|holds off|held off|climbs above|climbed above|rises above|rose above|jumps above|outjumps|outjumped|turns|evades|evaded)",
    ),
    penalty=(
        "(sent|send|sends|sending) (P|the keeper|the goalkeeper|goalkeeper P|keeper P) the wrong way",
        "spot - kicks", "penalty - kick",
        "penalty", "penalties", "pen", "pk", "penalty kick", "spot-kick", "spot kick", "from the spot",
        "from 12 yards", "from twelve yards", "to the spot", "the spot", "penalty attempt", "penalty kicks",
        "try from the spot",
    ),
    penalty_not=(
        "penalty concession", "(awarded|given|won|gave away|conceded) a (free - kick|free kick)",
        "(rooted|glued) to the spot", "(pay|pays|paid|paying) the .. (penalty|price)", "penalty (area|box|taker|specialist|shoot - out|shootout)",
    ),
    penalty_awarded=(
        "(felled|floored|upended|tripped|hauled (down|back)|dragged (down|back)|bundled over|chopped down|bowled over|taken out|clattered|impeded|held) (in|inside) the (area|box|penalty area)", "(clumsy|clear|needless|cynical|late) (trip|foul|challenge|push|tackle) .. (in|inside) the (area|box|penalty area)", "no (complaints|complaint|argument|arguments|doubt)", "gave the (spot - kick|penalty)", "the resulting (penalty|spot - kick|pk)", "the ensuing (penalty|spot - kick)", "the resultant (penalty|spot - kick)",
        "awarded", "awards", "award", "awarding", "pointed to the spot", "points to the spot",
        "pointing to the spot", "gave (a|the) penalty", "gives (a|the) penalty", "given a penalty", "was given",
        "won (a|the) (penalty|spot-kick|spot kick)", "wins (a|the) (penalty|spot-kick)",
        "winning (a|the) (penalty|spot-kick)", "earned", "earns", "conceded (a|the) (penalty|spot-kick|spot kick)",
        "penalty conceded", "(gave|gives|giving) away (a|the) .. (penalty|spot-kick)",
        "concedes (a|the) (penalty|spot-kick)",
        "signaled for the penalty", "signalled for (a|the) penalty", "handed (a|T a) (penalty|spot-kick)",
        "had no hesitation", "whistled for", "drew the foul", "draws the foul", "penalty (for|to) T", "penalty !",
        "it 's a penalty", "brought down", "bring down", "brings down", "tripped", "upended", "fouled", "felled",
        "hauled down", "after a foul", "was penalised",
    ),
    penalty_won=(
        "(being|been|was|were|is|got|gets|get) (brought|taken|hauled|pulled|dragged|chopped|cut|bundled) (down|over|back|out)",
        "(was|is|being|been|were|got|gets) (fouled|tripped|felled|upended|floored|clattered|flattened|taken out|cut down|chopped down|bundled over|hauled down|dragged down|dragged back|pulled back|pulled down|pushed over|clipped|caught)", "(tumbled|tumbles|tumbling|collapsed|collapses|crumpled|sank)", "down (he|she|P) (goes|went)", "went (to ground|sprawling|flying|over|tumbling)", "drew (a|the) .. (foul|trip|challenge|penalty)",
        "won (a|the) (penalty|spot-kick|spot kick)", "wins (a|the) (penalty|spot-kick)",
        "winning (a|the) (penalty|spot-kick)", "earned (a|the|T a) (penalty|spot-kick)",
        "earns (a|the) (penalty|spot-kick)", "(draw|draws|drew|drawn|drawing) (a|the) (foul|penalty|pk|spot-kick)",
        "(earn|earned|earns|earning|win|won|wins|winning) .. (penalty|spot-kick|spot kick|pk)", "went down", "goes down",
        "(go|goes|went|going|gone|fell|falls|tumbled|tumbles) (down|over)", "was (fouled|tripped|brought down|felled|upended|taken down|hauled down|bundled over|pushed|clipped|wiped out|scythed down)",
    ),
    fouled_by=(
        "(brought down|fouled|felled|tripped|caught|clipped|upended|flattened|floored|taken out) (by|in the box by|inside the area by|after|under) (a|an|the) .. (challenge|tackle|foul|trip|lunge) (from|by)", "under (a|the|an) .. (challenge|pressure|tackle|attentions) (from|of|by)",
        "(bundled|hauled|brought|pulled|wrestled|chopped|scythed|hacked|dragged|cut|taken|knocked|sent|pushed|mown|barged|bowled|bulldozed|taken out|wiped) (over|down|to the ground|to the floor|to the deck|back|tumbling|sprawling|flying|out) .. by", "(foul|trip|challenge|tackle|lunge|push|shove|tug|handball|pull|clip|nudge|barge|hack|slide) (from|by)", "(tumbled|tumbles|tumbling|fell|falls|falling|collapsed|went down|goes down|going down|down|went to ground|crumpled|over) under",
        "(fouled|tripped|felled|upended|brought down|hauled down|hacked down|chopped down|pulled down|bundled over|pushed|shoved|wrestled|taken down|bowled over|scythed down|clattered|sent sprawling|caught|clipped|floored|barged over|dragged down|dragged back|held back|impeded|flattened|tugged|kicked|wiped out|mown down|cut down|held|hauled back|pulled back|tackled) .. by",
        "conceded by", "given away by", "(foul|trip|push|challenge|tackle|shove) (by|from)",
        "under (P s|P ') challenge",
        "went down under (a challenge from|the challenge of|pressure from|a tackle from)", "under a challenge from",
        "a push from", "clipped by", "gone over under",
    ),
    contact=("contact between", "collision between", "coming together of", "a clash between"),
    fouls=(
        "(drag*|haul*|pull*|wrestl*|bundl*|push*|tug*|hold*|held|yank*|bring*|brought|clip*|chop*|scyth*|hack*|barg*|knock*|trip*|upend*|fell*|cut|cuts|mow*|wip*|tak(es|ing)|took|clatter*|flatten*|catch*|caught|fouled|fouling) (back|down|over|out) P", "(hauled|hauls|dragged|drags|pulled|pulls|tugged|held) back", "(tug|foul|trip|challenge|lunge|tackle|push|shove|hack|swipe|barge|handball|pull|clip|nudge) on", "(handled|handles|handling)",
        "fouled", "fouls", "tripped", "trips", "felled", "fells", "upended", "upends", "brought down", "brings down",
        "bring down", "bringing down", "hauled down", "hauls down", "hauled back", "hauling down", "scythed down",
        "chopped down", "took down", "takes down", "trod on", "treads on", "clattered", "clatters", "bundled over",
        "pulled down", "pushed over", "clipped", "flattened", "wiped out", "challenge on", "foul on", "tackle on",
        "lunge on", "trip on", "push on", "had tripped", "barged", "chopped",
        "dragged down", "impeded", "tripping", "fouling", "felling", "upending", "shoved", "wrestled",
        "pulling down", "pulled back", "holding", "bundling", "bundled .. to the (floor|ground)",
        "bundling P (over|to|down)", "wrestling", "pushing", "clipping", "scything down", "dragging down",
        "dragging back", "catching", "bundled P (over|to|down)", "barging", "manhandled", "mowed down", "took out",
        "cut down", "chopping down", "kicked", "caught P", "handled .. from",
    ),
    penalty_taken=(
        "stepped up", "steps up", "stepping up", "step up", "(placed|places|put|puts) the ball on the spot",
        "(took|takes|take|taking) the (penalty|kick|spot-kick|spot kick|pk|responsibility)",
        "(took|takes) (it|the kick) (himself|herself)", "(took|takes|assumed) responsibility", "dusted (himself|herself) down",
        "dusts (himself|herself) down", "(picked|picks) (himself|herself) up", "(grabbed|grabs) the ball",
        "(strode|strides|walked|walks) up", "is on penalty duty", "(was|is) entrusted with",
    ),
    penalty_scored=(
        "(sent|send|sends|sending) (P|goalkeeper P|keeper P|the keeper|the goalkeeper) (one way|the wrong way)",
        "(ahead|lead|level|front|equaliser|equalizer|goal|scored|netted|S|struck|hit|levelled|equalised|opener|winner|replied|responded|one back|halved) .. (through|from|via|with|thanks to|courtesy of|by) (a|an|the|his|her|P s|P ') .. (penalty|spot - kick|pen)", "P penalty", "scored (on|from|with) a penalty", "(scored|converted|buried|netted|slotted) from (the spot|the penalty spot|12 yards|twelve yards)",
        "(a|the|another|late|early|second - half|first - half) (penalty|penalty kick|spot - kick) (by|from) P", "converted", "converts", "converting", "scored", "scores", "dispatching", "slotting", "tucking", "rolling",
        "made no mistake", "makes no mistake",
        "sending the (keeper|goalkeeper) the wrong way", "sent the (keeper|goalkeeper) the wrong way",
        "sends the keeper", "slotted", "slots", "tucked", "tucks", "dispatched",
        "despatched", "dispatches", "smashed the penalty", "fired (home|in)", "rolled (in|home|the)",
        "netted", "put away", "drilled", "blasted (home|in)", "coolly",
        "calmly", "swept home",
        "fired the (penalty|spot-kick)", "buried", "rammed home", "stroked", "the other way",
        "one way and", "went straight down the middle", "straight down the middle", "down the middle",
        "the wrong way", "scored from the spot", "from the spot", "hammered", "thumped", "lashed", "picked his spot",
        "panenka", "beat P from", "levelled from", "equalised from", "put T ahead from", "gave T .. from the spot",
    ),
    penalty_missed=(
        "(denied|thwarted|foiled) P from the (spot|penalty spot)", "(saw|had|sees|has) (his|her) (penalty|spot - kick|kick|effort) (saved|kept out|turned|tipped|pushed|beaten|hit|strike|come back|cannon)", "from the spot but", "penalty (was|is) (saved|missed|kept out)", "penalty (miss|save)",
        "missed", "misses", "missing", "wasted", "squandered", "blazed", "blazes", "skied",
        "hit the (post|bar|crossbar|woodwork)", "struck the (post|bar|crossbar)", "against the (post|bar|crossbar)",
        "wide", "over the bar", "failed to", "fails to", "fluffed",
        "put (his|her|the) (penalty|spot-kick) (wide|over)", "turned away", "turned away by", "kept out",
        "was saved", "is saved", "saved", "penalty attempt came", "(first|second) penalty attempt", "saw (his|her) (penalty|spot-kick|kick)",
    ),
    penalty_saved=(
        "(denied|denies|denying|thwarted|foiled|keep* out|kept out|repelled|repels) (P|P s|the|his|her) .. (from the spot|penalty|spot - kick|from 12 yards|from twelve yards)", "(diving|dived|dives|dive) .. to (his|her) (left|right) to (save|keep|push|turn|palm|parry|beat|tip|claw|deny|repel)", "(saved|saves|parried|parries|pushed|pushes|tipped|tips|kept|keeps|palmed|palms|beat|beats|turned|turns) (P s|P '|the|his|her) .. (penalty|spot - kick|kick)",
        "saved (the|his|her|a|P s|P ') .. (penalty|spot-kick|spot kick|effort|kick)",
        "saves (the|his|her|a|P s|P ') .. (penalty|spot-kick|kick)", "guessed (right|correctly|the right way)",
        "guesses (right|correctly)", "pushed it (round|around|away|wide|on to|onto)",
        "dived (the right way|to his|to save|low)", "dives (the right way|to his)", "saved from the spot",
        "penalty save", "kept out", "turned away", "penalty was saved", "spot-kick was saved", "repelled",
        "beaten away",
    ),
    penalty_appeal=(
        "(strong|loud|big|half - hearted|vociferous|concerted|optimistic) (shout|shouts|claim|claims|appeal|appeals)", "wanted (a|the) (penalty|spot - kick)", "(penalty|spot - kick|handball) (shout|claim|appeal|protests)", "(thought|felt|convinced|believed) (they|he|she|it) (should|might|had|ought) (have|to) .. penalty", "(screaming|crying|pleading|howling|baying|calling|appealing|shouting|clamouring) for (a|the)",
        "appeals for", "appeal for", "appealed for", "appealing for", "penalty appeal", "penalty appeals", "appeals",
        "handball shouts", "shouts for", "shout for", "penalty shouts", "penalty claims", "claims for",
        "claimed for", "wanted a", "want a", "wants a", "wanted a penalty", "called for", "screamed for",
        "screams for", "howled for", "howls for", "cries", "pleaded", "no penalty", "should have had a penalty",
        "denied a", "were denied a", "was denied a", "penalty claim*", "looked a certain penalty", "begged for",
        "demanded", "on its feet", "penalty shout*",
        "protests", "protested",
    ),
    waved_away=(
        "(denied|refused) (a|an|the|what|another) .. (penalty|spot - kick)",
        "(waved|waves|waving) .. (away|aside|on)", "(was|were|is|remained) (unmoved|unimpressed|unconvinced|uninterested|having none of it)", "and (they|we) play on", "not (given|forthcoming|awarded|interested)", "(booked|cautioned|yellow card) .. for (simulation|diving|a dive)", "for (simulation|diving)", "(no|without) (penalty|spot - kick|award|whistle)", "instead (showed|booked|cautioned|penalised)", "(rejected|dismissed|denied|ignored|refused|turned down) (by|the|their|his|her|all)",
        "waved (play on|away|aside|it away|them away|on)", "waves (play on|away|aside)", "turned down", "turns down",
        "said no", "says no", "not interested", "wasn't interested", "wasn't remotely interested", "unmoved",
        "unimpressed", "not given", "no penalty", "nothing doing", "ignored", "nothing given",
        "play on", "not a chance", "fell on deaf ears", "shook (his|her) head", "shakes (his|her) head",
        "decided against", "was having none of it", "having none of it",
        "dismissed (the|his|her|their) .. (appeals|claims|protests|shouts)", "rejected", "went unpunished", "escaped punishment", "no foul", "saw nothing",
    ),
    disallowed=(
        "(assistant|linesman|lineswoman|flag) .. (had|has) (his|her|the|a) flag (raised|up)", "flag (was|is|had been|already|went|goes|going|came) .. (raised|up)", "offside flag (came|was|went|goes|ruled|spared|denied|saved|cut|intervened|curtailed)", "(rescued|saved|reprieved|spared) by (the|an) .. flag", "(ball|it) in the net .. only (for|to)", "but the flag", "(spotted|adjudged|judged|deemed|ruled) (an |to be |him |her |to have been |)(offside|infringement|handball)", "was (adjudged|judged|deemed|ruled|given|called) offside", "for a (foul|push|handball|infringement) in the build - up", "only for the (referee|officials|assistant|linesman|whistle)", "referee had (already |)(blown|spotted)", "whistle had (already |)(gone|blown)", "would not (count|stand)", "did not (stand|count)", "didn' t stand", "cut short the celebrations", "celebrations were cut short",
        "disallowed", "ruled out", "rules out", "chalked off", "chalks off", "rubbed out", "no goal", "goal ? no",
        "did not count", "didn't count", "not given", "was flagged offside", "flagged offside",
        "flagged for offside", "flag went up", "flag to go up", "flag goes up", "flag cut short",
        "only for the .. flag", "(goal|it|strike|effort|equaliser|opener|winner) .. overturned", "cancelled out by the flag", "had the ball in the net .. but",
        "ball in the net but", "wiped out by",
        "struck off", "scrubbed off", "scratched off", "annulled",
        "denied by (the|an) (offside|assistant|linesman|flag)", "denied by the offside flag", "was offside", "flag' s (up|raised|gone up)", "flag was (up|raised)", "flag is (up|raised)", "(goal|strike|effort|header) .. chalked off",
        "ball in the net again , but", "offside flag denied", "called back for", "blew early",
    ),
    offside=("offside", "flag", "flag's", "flagged", "strayed offside", "linesman", "assistant s flag"),
    handball=(
        "handball", "hand ball", "handled", "with (his|her) (hand|arm)", "used (his|her) (hand|arm)",
        "off (his|her) (hand|arm)",
    ),
    foul=("foul", "fouled", "push", "pushed", "shoved", "shove", "pushing", "impeded", "infringement", "climbing"),
    var=(
        "var", "v.a.r.", "video assistant", "video review", "monitor", "pitchside screen", "television screen",
        "pitch-side screen", "video referee", "video official*", "on-field review", "television replay*",
    ),
    yellow=(
        "(saw|sees|seeing|had|having) P (booked|cautioned|yellow - carded|shown yellow|shown a yellow)",
        "(went|go|goes|going|entered|found his way|found her way) (into|in) the (referee s|referee'|referee' s|official s|) ?(notebook|book|note book)", "(went|go|goes|going) into the .. (notebook|book)", "(picked|picks|picking|pick) up (a|an|the|his|her|another) .. (booking|yellow|caution|yellow card)", "(earned|earns|collected|received|receives|saw|sees|shown|given|got|gets|handed|shows|showed|show|flashed|brandished|produced|picked up|drew) (P |)(a|an|the|his|her) .. (yellow card|yellow|booking|caution)",
        "yellows for", "cards for", "booking for", "caution for", "entered the (book|notebook)", "names? (was |were |)(taken|noted)", "had (his|her) name taken", "books P",
        "booked", "booking", "yellow card", "yellow for", "yellow to", "shown yellow", "a yellow", "yellow-carded",
        "cautioned", "caution", "cautions", "cautioned for", "into the book", "in the book", "name taken",
        "name was taken", "shown (a|the) yellow", "saw yellow", "sees yellow", "is booked", "was booked",
        "were booked", "received a yellow", "picked up a (booking|yellow|caution)",
        "earned a (booking|yellow|caution)", "collected cautions", "collected a (booking|caution|yellow)",
        "went in the book",
    ),
    second_yellow=(
        "second yellow", "second booking", "second caution", "second bookable", "second yellow card",
        "two yellow cards", "two bookable offences", "two bookings", "two yellows",
        "already been (cautioned|booked) ... when",
        "for two bookable", "a second bookable offence", "booked for a second time",
        "for a second time", "second offence", "two cautionable offences", "second cautionable",
    ),
    booked_before=(
        "already been (booked|cautioned|yellow-carded|carded|shown a yellow)",
        "already (booked|cautioned|yellow-carded|carded)", "already on a (yellow|booking|caution)", "on a (yellow|booking|caution)",
        "booked M", "cautioned M", "booked earlier", "earlier (booking|caution|yellow)", "booked in the first half",
        "(had been|having been) (booked|cautioned|yellow-carded)", "an earlier (booking|caution|yellow)",
        "previously (booked|cautioned)", "was on a (yellow|booking|caution)", "walking a tightrope", "who was booked",
    ),
    red=(
        "(saw|sees|seeing|had|having|lost) P (sent off|dismissed|red - carded|ordered off|shown red|ejected|sent packing|see red)", "(having|had|with) P (dismissed|sent off|red - carded)",
        "(was|is|were|been|being|get|gets|got) (sent|ordered) (off|from the field)", "(given|handed|received|receives|receiving|got|gets|shown|showed|shows|picked up|collected|earned) (P |)(his|her|a|the) .. (marching orders|red card|red|second yellow)", "(saw|sees|seeing) (red|a red|a straight red)", "(took|take|takes|taking) an early (bath|shower)", "sent for an early (bath|shower)", "dismissed (for|by|after|M)", "was dismissed", "red card (for|to|shown to)", "(reduced|down) to (ten|10|nine|9) .. when P", "trudged off after (a|his|her) (second|red)",
        "sent off", "send-off", "sending off", "sending-off", "red card", "red-carded", "dismissed", "dismissal",
        "ejected", "ejection", "was sent off", "ordered off", "given (his|her) marching orders", "marching orders",
        "shown (a|the) .. red", "shown red", "saw red", "sees red", "straight red", "off (he|she|P) (went|goes)",
        "early bath", "received a .. red", "sent from the field", "sent for an early", "red for", "walks for",
        "given a red", "got a red",
    ),
    straight_red=("straight red", "direct red", "straight red card", "violent conduct"),
    sub_on=(
        "P is on (,|;|.|for|in)", "P are on", "P and P on (,|;|.)", "P on (,|;|.|for)", "(stepped|stepping|stepped up|sprang|came) off the bench", "(given|handed|gave|hands|gives) (P |)(a|his|her) .. (debut|run - out|runout)", "called (upon|on|from the bench)", "turned to (the bench|substitute|P from the bench)", "(introduced|unleashed|deployed) P", "(gets|got|given) (a|the) run", "makes (his|her) entrance", "joins the (fray|action)", "joined the (fray|action)",
        "on (:|=)", "in : P",
        "comes on", "came on (as|for|at|in the|with|after|to|and|M)", "come on", "coming on", "on comes", "on come",
        "on came", "on lumbers", "on trots", "on goes", "sent on", "sends on", "sending on", "brought on",
        "brings on", "bringing on", "introduced", "introduces", "introducing", "introduction of", "threw on",
        "throws on", "throwing on", "thrown on", "pitched in", "summoned", "sent out", "put on", "puts on",
        "enters the (fray|field|game|action|pitch)", "entered the (fray|field|game|action|pitch)", "gets a run-out",
        "handed a .. debut", "was introduced", "was sent on", "was brought on", "on as a substitute",
        "off the bench", "from the bench", "is introduced", "are introduced", "on in place", "gave a debut to",
    ),
    sub_before=("just come on", "just been introduced", "only just come on", "newly introduced", "fresh off the bench"),
    sub_off=(
        "P and P off", "run (himself|herself) into the ground", "(was|were|is|are) (taken|brought|hauled|helped|led|carried|stretchered) off", "departs", "departing", "gets the hook", "given a rest", "given the hook", "(had|has) to be (replaced|substituted|withdrawn|taken off)", "limp off", "hobble off", "trudge off", "limps out of", "unable to continue", "end of .. (night|afternoon|day|game) for",
        "P off (,|;|!)", "P off .",
        "goes off", "went off", "go off", "going off", "comes off", "came off", "come off", "taken off", "takes off",
        "took off", "taking off", "withdrawn", "withdrew", "withdraws", "swaps", "swapped", "substituted",
        "limped off", "limps off", "limped out", "limping off", "hobbled off", "hobbles off", "forced off",
        "carried off", "stretchered off", "helped off", "hooked", "sacrificed", "sacrifices", "replaced",
        "makes way", "made way", "make way", "departed", "hauled off", "trudged off",
        "did not come out for",
        "did not reappear", "did not emerge", "leaves the field", "left the field", "off goes", "off come",
        "off comes", "had to be helped off", "can go no further", "could not continue", "failed to emerge",
        "had to come off", "had to go off", "forced to come off", "was unable to continue",
    ),
    sub_for=(
        "at (half - time|the break|the interval) in place of", "M in place of", "(came|come|comes|coming|went|goes|sent|brought|thrown|introduced|arrived|enters|entered|on) .. in place of", "(takes|took|taking|take) over from", "took the place of", "filled in for", "(came|comes|coming|come) on to replace",
        "replaces", "replaced", "replace", "replacing", "to replace", "came on for", "comes on for", "come on for",
        "coming on for", "on for", "came on in place of", "comes on in place of", "on in place of",
        "takes the place of", "taking over from", "takes over from", "took over from",
        "instead of", "comes in for", "came in for", "at the expense of", "sent on for", "brought on for",
        "introduced for", "replacement for", "substitute for", "sub for", "as a replacement for", "as a substitute for", "entered the .. for", "entered .. for",
        "was introduced for", "was sent on for", "was brought on for", "coming in for", "substitutes for",
        "on as a substitute for", "subbed on for",
        "thrown on for", "on to replace", "entered for", "enters for", "deputised for",
    ),
    sub_for_weak=("for",),
    sub_by=(
        "(replaced|substituted|relieved|succeeded) .. by", "with P (coming on|taking over|on|introduced|taking|replacing him|replacing her|in his place|in her place)", "had to (be replaced by|make way for|give way to)", "(departed|departs|departing|came off|off|leaves|left|limped off|hobbled off|withdrawn|hauled off|substituted) (to be replaced by|and was replaced by|for|in favour of|in favor of)", "(made|make|makes|making) (way|room) for", "ceded (his|her) place to", "gave (way|his place|her place) to",
        "replaced by", "is replaced by", "was replaced by", "gives way to", "gave way to", "giving way to",
        "give way to", "makes way for", "made way for", "make way for", "making way for", "substituted by",
        "substituted for", "off for", "was withdrawn for", "withdrawn for", "swapped for", "comes off for",
        "came off for", "goes off for", "went off for", "taken off for", "hooked for", "sacrificed for",
        "replaced at half-time by", "replaced at the break by",
    ),
    sub_for_him=(
        "(takes|took|taking|take|taken) (his|her) place", "(replaced|replaces|replacing|replace) (him|her|the (striker|forward|winger|midfielder|defender|full-back|skipper|captain|veteran|youngster|teenager|frenchman|dutchman|englishman|irishman|welshman|scot|spaniard|italian|german|brazilian|argentine|portuguese|belgian|dane|swede|norwegian|croatian|serb|pole|czech|turk|uruguayan|colombian|american|australian|nigerian|ghanaian|senegalese|ivorian))", "(came|come|comes|coming|sent|brought|on|went|going|thrown|introduced) .. in (his|her) (place|stead)", "in (his|her) (place|stead)",
    ),
    sub_swap=("replacing", "replaced", "replaces", "replace", "swapped", "swaps", "swapping", "substituted", "substituting", "withdrew", "withdrawing", "took off", "taking off", "hooked", "hauled off", "sacrificed", "sacrificing"),
    sub_swap_for=("with", "by"),
    sub_verb=(
        "double (switch|substitution|sub)", "(triple|quadruple) (switch|substitution)", "switches", "made (a|the|his|her|their|two|three) .. (change|switch|substitution)", "off the bench", "on for",
        "change", "changes", "substitution", "substitutions", "sub", "subs", "switch", "swaps", "swapped",
        "double change", "triple change", "sent on", "brought on", "withdrew", "withdrawn", "introduced", "sends on",
        "brings on", "replaced", "throws on", "threw on", "took off", "takes off",
    ),
    injury=(
        "hobbling", "limp off", "hobble off", "(hamstring|groin|calf|knee|ankle|thigh|shoulder|back|head|muscle|foot|hip|facial|leg|wrist|rib) (injury|problem|strain|tear|knock|complaint|issue)", "(picked|picks|picking) up (a|an) .. (injury|knock|problem|strain)", "(clutched|clutches|clutching) (his|her)", "pulled up", "(stretchered|carried|helped|led) (off|from the|out)", "nasty (injury|gash|cut|collision)", "(suffered|suffers|suffering|sustained|sustains) (a|an) .. (injury|knock|concussion|cut|gash|blow|strain|tear|fracture|dislocation)", "injured (himself|herself|his|her)", "lame", "(shake|run|shrug) off the (effects|knock|injury|blow)", "turned (his|her) (ankle|knee)", "cramp", "(went|goes|go|gone|came|come) off injured", "(bloodied|bleeding)",
        "is down (holding|clutching|injured|hurt|in pain)", "(holding|clutching) (the|a) (back of|hamstring|calf|knee|ankle|groin|shoulder|thigh)",
        "(looks|looked) like (the|a|his|her) (hamstring|knee|calf|groin|ankle|shoulder)", "signals to the bench", "signalled to the bench",
        "is injured", "was injured", "got injured", "with an injury", "through injury", "because of injury",
        "an injury", "injury to", "injury forced", "injures", "hurt (his|her)", "was hurt", "limped off",
        "limps off", "limping off", "limped out", "hobbled off", "hobbles off", "limping", "carried off",
        "stretchered off", "stretchered", "on a stretcher", "forced off", "helped off",
        "pulled up (with|lame|holding|clutching|injured)", "pulls up", "hamstring (problem|injury|strain|trouble)",
        "clutching (his|her)", "holding (his|her)", "stays down", "stayed down", "landed awkwardly",
        "required treatment", "needed treatment", "receiving treatment", "after treatment", "needs treatment",
        "receives treatment", "with a .. problem", "with a .. knock",
        "feeling (his|her) (back|hamstring|knee|calf|groin|ankle|thigh)",
        "pulled (his|her|a) (hamstring|muscle|calf|groin)", "twisted his", "twisted her", "concussion", "concussed",
        "can go no further",
        "could not continue", "unable to continue", "dislocated", "broken (leg|ankle|nose|arm|wrist|jaw)",
        "went off injured", "goes off injured", "came off injured", "in pain", "knee problem",
        "head injury", "a calf problem", "a calf injury", "with cramp",
    ),
    negation=(
        "not", "never", "no", "without", "nor", "neither", "n't", "failed to", "unable to", "didn", "couldn", "wasn",
        "hadn", "hasn", "haven", "cannot", "t",
    ),
    unreal=(
        "would have", "could have", "should have", "might have", "if", "would be", "could be", "may have",
        "must have", "ought to have", "would", "about to",
    ),
    earlier_matches=(
        "(after|following|since) (their|her|his) (defeat|loss|win|victory|draw)",
        "change(s|) (from|to) the (side|team|eleven|xi|line - up|starting|one)", "(side|team|eleven|line - up) (that|which) (thumped|thrashed|hammered|drew|lost|won|beat|went down|started|took)", "unchanged (side|team|eleven|line - up|from)", "in for the (suspended|injured|ill|rested|cup - tied)",
        "last season", "last week", "last month", "last year", "last weekend", "in the first leg", "first-leg",
        "in the reverse fixture", "earlier this season", "earlier in the season", "last time out", "in the previous",
        "last saturday", "last sunday", "last wednesday", "last tuesday", "in october", "in the other", "elsewhere",
        "also today", "also on", "meanwhile in", "years ago", "season ago", "a fortnight", "next week",
        "next season", "in their last", "in their previous", "last meeting",
        "last six meetings", "other tie", "in the other game", "already this season", "head to head",
        "next saturday", "next sunday", "next time out", "returns home to face", "return home to face",
        "host T next", "travel to", "will face", "earlier tie", "other semi-final", "other quarter-final",
    ),
    speech=(
        "said", "says", "told", "added", "insisted", "admitted", "explained", "claimed", "reflected", "commented",
        "revealed",
    ),
    wins=(
        "(cruise|cruises|cruised|roll|rolls|rolled|breeze|breezes|breezed|race|races|raced) past",
        "beat", "beats", "beating", "defeated", "defeats", "won", "wins", "win", "edged", "edges", "edge",
        "thrashed", "thrash", "thrashes", "hammered", "hammer", "downed", "down", "saw off", "see off", "sees off",
        "overcame", "overcome", "swept aside", "cruised", "cruise", "eased past", "ease past", "knocked out",
        "knock out", "stunned", "stun", "sank", "sink", "crushed", "crush", "routed", "rout", "outclassed",
        "claimed victory", "triumphed", "stroll", "victory", "victorious", "triumph", "came from behind to beat",
        "battled to",
        "secured a", "earned a .. (win|victory)", "recorded a .. (win|victory)", "clinched",
        "sealed a .. (win|victory)", "upset", "pipped", "squeezed past", "got the better of", "demolished",
        "humbled", "punished", "dispatched", "past", "blanked", "blitzed", "swept past",
    ),
    loses_not=(
        "(lost|loses|lose|losing) (his|her|their|its) (temper|cool|head|footing|marker|composure|way|discipline|nerve|shape|balance|rhythm)",
        "(lost|loses|lose|losing) (the ball|possession|patience|ground|touch|control|concentration|sight|track)",
    ),
    loses=(
        "lost", "loses", "lose", "losing", "were beaten", "was beaten", "beaten by", "fell to", "slipped to", "slip to", "slumped to", "falls to",
        "fall to", "slumped", "slump", "crashed out", "crash out", "went down", "go down", "suffered a .. defeat",
        "suffered", "defeat", "defeated by", "knocked out by", "succumbed", "sunk by", "thrashed by", "out of the",
    ),
    draws=(
        "draw", "drew", "drawn", "held", "hold", "stalemate", "share the spoils", "shared the spoils",
        "share the points", "shared the points", "settle for a point", "goalless", "honours even", "all square",
        "scoreless", "deadlock", "finished level", "tie", "tied",
    ),
    meets=("(met|meet|drew|draw|shared|share|played out|face|faced|clashed|battled|fought out)",),
    between=("between",),
    home_side=("the hosts", "the home side", "the home team", "hosts", "home side", "the homesters"),
    away_side=(
        "the visitors", "the away side", "the guests", "visitors", "away side", "the travellers", "the away team",
    ),
    at_home=(
        "at home", "hosted", "host", "hosts", "welcomed", "home win", "on home soil", "home side", "entertained",
        "home to",
    ),
    at_away=(
        "away from home", "on the road", "away win", "away victory", "away defeat", "on their travels", "away day",
        "away draw",
    ),
    host_before=(
        "homestanding", "(over|past) (host|hosts)",
        "at",
        "away to", "away at", "travelled to", "visit to", "visitors to", "away against", "trip to", "hosted by",
        "at the home of",
    ),
    contrast=("but", "however", "yet", "while", "whereas", "only for"),
    across=("at the other end", "on the other side", "down the other end", "up the other end", "in response", "in reply"),
    side_places=("box", "area", "penalty area", "goal", "net", "defence", "defense", "half", "back line", "backline", "back four", "rearguard", "wall", "posts", "goalmouth"),
    versus=(
        "(over|past|against|to) (visiting|host|hosts|homestanding)","at the hands of", "v", "vs", "versus", "against"),
    score_words=("to", "-", "goals to", "goal to"),
    score_for=("in favour of", "in favor of", "for", "to the", "in favour of the", "in favor of the"),
    preview=(
        "deadline day", "passed a medical", "(completing|complete|close to) the signing", "(rejected|had) (an approach|a bid)", "out for * weeks", "asked about",
        "tributes", "died", "dies", "aged * has", "turnover", "wage bill", "accounts", "posted a loss", "posted a profit",
        "years ago", "* years ago", "anniversary", "obituary", "passed away", "has died", "founded in", "history of the club",
        "preview", "team news", "possible teams", "probable teams", "probable line-ups", "predicted line-ups",
        "predicted lineups", "possible line-ups", "prediction", "predictions", "odds", "match stats",
        "key match stats", "head to head", "kick-off time", "how to watch", "doubtful", "are doubts", "is a doubt",
        "slight doubts", "face a late", "fitness test", "will be without", "likely to", "should be fit",
        "is expected to", "are expected to", "suspended for", "last five",
        "transfer", "agreed a fee", "linked with", "signed for", "the sides meet", "will host", "takes on",
        "travel to", "bid to", "looking to", "last met",
    ),
    no_football=(
        "penalty corner*", "penalty stroke*", "penalty flick*", "drag - flick*", "dragflick*", "lineout*", "slap shot*",
    ),
    other_sports=(
        "all-ireland", "frees", "goaled", "points from frees", "a point from", "semple stadium", "croke park",
        "polo", "chukka*", "(two|three|four) quarters", "umpire*", "gaelic", "sideline cut", "lacrosse", "kabaddi", "wides", "throw-in line",
        "rugby", "tennis", "cricket", "basketball", "hockey", "netball", "handball league", "baseball", "golf",
        "quarterback", "touchdown", "touchdowns", "try converted", "converted try", "tries", "wicket", "wickets",
        "innings", "overs", "rebounds", "three-pointer", "fourth quarter", "third quarter", "free throws",
        "field goal", "field goals", "puck", "power play", "set point", "break point", "tie-break", "tiebreak",
        "grand prix", "formula one", "darts", "snooker",
        "flanker", "scrum", "lineout", "fly-half", "scrum-half", "prop", "drop goal", "six nations", "batsman",
        "bowler", "grand slam", "backhand", "nba", "nfl", "nhl", "mlb", "futsal", "shuttlecock", "volleyball",
        "field hockey", "hockey club", "fih",
        "third quarter*", "fourth quarter*", "first quarter", "second quarter", "green card*", "hurling", "camogie", "gaelic football",
        "goal-kicking", "netminder*", "goaltender*", "third period", "power-play", "sin bin*", "sin-bin*", "fly half", "late try",
        "kicked .. penalties", "hooker", "loosehead", "tighthead", "the try line", "slap shot", "face-off", "faceoff",
    ),
    label_coach=("coach", "head coach", "manager", "coaches", "managers", "boss"),
    label_referee=("referee", "ref", "referees"),
    label_scorers=("goals", "goal", "scorers", "scorer", "goalscorers", "goal scorers", "scoring", "scoring summary"),
    label_booked=(
        "booked", "yellow cards", "yellow card", "bookings", "cautions", "cautioned", "cautions issued", "yellows",
    ),
    label_sent_off=("sent off", "red cards", "red card", "dismissed", "ejected", "ejections", "sent-off", "reds"),
    label_second_yellow=("second yellow", "second yellow card"),
    label_bench=("subs", "substitutes", "bench", "on the bench"),
    label_unused=(
        "subs not used", "substitutes not used", "substitute not used", "sub not used", "unused subs",
        "unused substitutes", "unused", "not used", "substitutes unused", "subs unused",
    ),
    label_changes=("substitutions", "replacements", "substitutions made", "subs used", "substitutes used"),
    label_attendance=("attendance", "att", "crowd", "gate"),
    label_venue=("venue", "stadium", "ground", "location"),
    label_date=("date",),
    label_competition=("competition",),
    label_notes=("notes",),
    label_missed_penalty=("missed penalty", "missed penalties", "penalty missed"),
    label_other=(
        "assistants", "assistant referees", "ars", "fourth official", "4th official", "4th", "var", "avar",
        "linesmen", "weather", "tv", "odds", "possession", "shots", "shots on target", "shots on goal", "corners",
        "corner kicks", "fouls", "saves", "offsides", "man of the match", "player of the match", "star man",
        "raffle", "next game", "next", "half-time", "half time", "ht", "misconduct", "misconduct summary",
        "prediction",
        "lineups", "line-ups", "teams", "man-of-the-match", "match rating", "kick-off", "kickoff",
    ),
    mark_penalty=("pen", "pens", "p", "penalty", "penalty kick", "pk"),
    mark_own_goal=("og", "o.g.", "o.g", "own goal", "own-goal"),
    mark_captain=("c", "capt", "captain"),
    mark_none=("none", "nobody"),
    referee_before=(
        "(shown|handed|given|brandished) (a|the|his|her|) .. (card|red|yellow) by", "(booked|cautioned|dismissed|sent off|ejected) by",
        "referee", "ref", "the referee ,", "match official", "the referee , mr", "man in the middle", "whistler",
        "referees",
    ),
    referee_verbs=(
        "waved play on", "pointed to the spot", "awarded", "blew", "blows", "was called to the monitor",
        "is off to the monitor", "consulted", "brandished", "showed P (a|the)", "produced (a|the|his|her) .. card",
        "reached for (his|her)", "saw nothing wrong",
    ),
    coach_before=(
        "manager", "coach", "head coach", "boss", "gaffer", "manager s", "player-manager", "the manager ,",
        "interim boss", "caretaker manager", "caretaker boss", "interim manager", "the home manager ,",
        "head coach ,",
    ),
    player_coach=("player - manager", "player - coach", "player manager", "player - boss"),
    coach_verbs=(
        "said at (the interval|half - time|the break)",
        "the (home|away|visiting|T|hosts|visitors) (manager|coach|boss|head coach)", "his opposite number",
        "s (side|team|men|charges|boys|players|girls|lads|troops|outfit)", "' (side|team|men|charges|boys|players)",
        "made .. changes", "sent on", "sends on", "threw on", "brought on", "introduced", "withdrew",
        "named (an|his|her|their) .. (team|side|line-up|lineup|eleven|xi)", "names an", "stuck by", "swaps",
        "swapped", "sacrificed", "handed a debut",
    ),
    assistant_coach=("assistant manager", "assistant coach", "number two", "assistant boss"),
    venue_before=(
        "played at the", "played at", "took place at", "held at the", "held at", "staged at the", "staged at",
    ),
    venue_words=("Stadium", "Park", "Arena", "Ground", "Road", "Lane", "Field", "Bowl", "Dome", "Oval", "Street"),
    competition_words=(
        "league", "cup", "division", "trophy", "shield", "vase", "conference", "championship", "premiership", "plate",
    ),
    rounds=(
        "quarter-finals", "quarter-final", "semi-final", "semi-finals", "final", "first round", "second round",
        "third round", "fourth round", "fifth round", "second round qualifying", "first leg", "second leg",
        "group stage", "round of 16", "last 16", "regular season",
    ),
    published=("published", "updated", "posted", "last updated", "copyright"),
    noise_headings=(
        "read more", "related", "most read", "more on this story", "also today", "around the grounds", "elsewhere",
        "next up", "get involved", "latest news", "more from", "you may also like", "recommended", "trending",
        "other results", "last night's other results", "results", "table", "also on", "also moving", "next game",
        "next:", "next fixture", "fixtures", "share this", "follow us", "comments", "head to head", "top stories",
        "stats",
        "key match stats", "in other", "don't miss", "sign up",
    ),
    noise_lines=(
        "cookies", "cookie", "all rights reserved", "privacy policy", "unauthorized use", "do not sell", "subscribe",
        "newsletter", "copyright", "click here", "sign up", "download the app",
    ),
    photo=("photo", "photograph", "picture", "image", "getty", "pictured"),
)
