"""Dutch, as the press of the Netherlands and Belgium writes it."""

from ..vocabulary import Language

LANGUAGE = Language(
    code="nl",
    stopwords=(
        "de het een en van in op te dat die is was waren werd werden wordt worden met voor niet aan er ook als "
        "maar bij nog naar uit door over dan zijn "
        "haar hij zij ze hun hem we wij ik je u zich tot tegen na toen wel geen deze dit wat wie waar heeft had "
        "hadden hebben kan kon konden zou zouden "
        "moet moest al meer zo nu toch want of omdat terwijl nadat voordat daar daarna vervolgens echter alsnog weer "
        "onder tussen tijdens sinds zonder binnen buiten langs via het 't z'n"
    ),
    common_words=(
        "de het een en van in op met voor bij na uit door over tot tegen als maar toen dan er daar hier nu nog ook "
        "wel niet geen dat die dit deze wie wat waar "
        "hij zij ze we ik je zijn haar hun al weer toch omdat terwijl nadat voordat daarna vervolgens even later "
        "vlak kort meteen direct uiteindelijk slechts "
        "bijna opnieuw helaas gelukkig bovendien ondanks wegens volgens vooral zelfs juist ineens plots bal doel "
        "doelpunt goal gol treffer kans schot kopbal voorzet hoekschop "
        "corner vrije trap penalty strafschop elfmeter paal lat deklat redding parade doelman doelvrouw keeper "
        "keepster sluitpost goalie verdediger aanvaller spits middenvelder invaller "
        "aanvoerder kapitein trainer coach scheidsrechter arbiter ref var buitenspel geel rood rode gele kaart "
        "kaarten wissel wissels dubbele driedubbele invalbeurt rust pauze eerste tweede derde "
        "helft minuut minuten blessuretijd blessure slotfase slotminuten begin einde aftrap eindsignaal verlenging "
        "wedstrijd duel match topper derby competitie eredivisie "
        "keuken kampioen divisie jupiler pro league beker knvb bekerfinale finale halve kwartfinale speeldag "
        "speelronde ronde seizoen zondag zaterdag vrijdag donderdag woensdag dinsdag maandag "
        "januari februari maart april mei juni juli augustus september oktober november december thuisploeg "
        "bezoekers gasten thuis uit ploeg elftal team club stadion sportpark "
        "opstelling opstellingen basiself scoreverloop toeschouwers scheidsrechters uitslag uitslagen programma "
        "live liveblog herbelees lees meer foto video bekijk tussenstand ruststand eindstand gelijkmaker "
        "openingstreffer "
        "alweer wat zijn ja nee goed mooi knap fraai sterk schitterend heerlijk prachtig zweed deen noor fransman "
        "spanjaard portugees braziliaan belg nederlander engelsman duitser scandinaviër argentijn marokkaan "
        "italiaan kroaat serviër pool tsjech japanner amerikaan ghanees turk griek zwitser oostenrijker schot ier "
        "ivoriaan senegalees kameroener colombiaan uruguayaan mexicaan australiër brabander limburger fries jammer "
        "foutje ongelooflijk einde afgelopen klaar twee drie vier vijf zes tien elf"
    ),
    particles="van de der den ten ter het 't in 't op el al di da dos von le la",
    abbreviations="dr mr drs ir prof jr sr st nr o.a d.w.z bijv resp ca min a.u.b evt i.p.v t.a.v z.o.z",
    ordinal_dot=True,
    verbs_last=True,
    months=(
        "januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sept "
        "sep|oktober okt|november nov|december dec"
    ),
    numbers={
        "nul": 0, "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
        "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
        "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18,
        "negentien": 19, "twintig": 20, "eenentwintig": 21, "tweeëntwintig": 22,
        "vijfentwintig": 25, "dertig": 30, "vijfendertig": 35, "veertig": 40, "vijfenveertig": 45, "vijftig": 50,
        "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90,
        "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8,
        "negende": 9, "tiende": 10, "elfde": 11, "twaalfde": 12,
        "dertiende": 13, "veertiende": 14, "vijftiende": 15, "twintigste": 20, "dertigste": 30, "veertigste": 40,
        "vijftigste": 50, "zestigste": 60, "zeventigste": 70, "tachtigste": 80, "negentigste": 90,
    },
    of=("van", "door", "namens"),
    to=("aan", "naar", "voor"),
    on=("op", "bij"),
    against=("tegen", "met", "tussen"),
    relatives=("die",),
    conjunctions=("en", "of"),
    nouns_of_people=(
        "(de|het|een|zijn|haar)",
        "(doelman|doelvrouw|keeper|keepster|goalie|sluitpost|verdediger|aanvaller|spits|middenvelder|invaller|invalster|aanvoerder|kapitein|captain|topscorer|linksback|rechtsback|back)",
        "(vleugelspeler|vleugelaanvaller|buitenspeler|rechtsbuiten|linksbuiten|centrale|centrumverdediger|jonge|ingevallen|net|oud|verdedigster|aanvalster|middenveldster|teamgenoot|ploeggenoot|ploegmaat|landgenoot|jongeling|talent|international|goalgetter)",
    ),
    keeper=("doelman", "keeper", "goalie", "sluitpost", "doelvrouw", "keepster", "doelverdediger", "goalkeeper"),
    pronouns=("hij", "zij", "ze", "die"),
    minute_absolute=(
        "{n}e minuut", "{n}ste minuut", "{n}de minuut", "{n} e minuut", "{w} minuut", "minuut {n}", "minuut {w}",
        "{n}ste", "min {n}",
    ),
    minute_later=(
        "{w} (minuten|minuut|tellen) (later|daarna|nadien|verder|na de openingstreffer|na de gelijkmaker|na de openingsgoal|na de 1-0|na de 0-1)",
        "nog geen {w} minuten later", "nauwelijks {w} minuten later", "amper {w} minuten later",
        "slechts {w} minuten later",
        "{w} minuten na (de openingstreffer|de gelijkmaker|de openingsgoal|zijn invalbeurt|dat doelpunt|de treffer)",
    ),
    minute_earlier=("{w} (minuten|minuut) (eerder|daarvoor|voordien|ervoor)",),
    minute_into=(
        "na {w} minuten", "na {w} minuut",
        "na (amper |slechts |nog geen |krap |ruim |een kleine |pas |al ){w} minuten", "{w} minuten ver",
        "{w} minuten onderweg", "na {w} minuten spelen",
    ),
    minute_into_second=(
        "{w} (minuten|minuut) na (rust|de rust|de pauze|de thee|de hervatting|de wissel|de onderbreking)",
        "{w} minuten in de tweede helft",
    ),
    minute_before_end=(
        "{w} (minuten|minuut) voor (tijd|het einde|het eindsignaal|affluiten|het laatste fluitsignaal|de affluit|het affluiten|einde|het slot)",
        "(met|met nog) {w} minuten (te gaan|te spelen|op de klok)", "nog {w} minuten (te gaan|te spelen|op de klok)",
        "{w} minuten van het einde",
    ),
    minute_before_break=("{w} (minuten|minuut) voor (rust|de rust|de pauze|het rustsignaal)",),
    minute_stoppage=(
        "{w} minuut van de (blessuretijd|extra tijd|toegevoegde tijd|extratijd)",
        "{n}e minuut van de (blessuretijd|extra tijd|toegevoegde tijd|extratijd)", "{w} minuut blessuretijd",
        "{n}e minuut blessuretijd", "{n}e minuut in blessuretijd", "{w} minuten in blessuretijd",
        "{w} minuut van de blessuretijd",
    ),
    minute_around=(
        "rond", "rond de", "omstreeks", "ongeveer", "circa", "bijna", "kort na", "vlak na", "vlak voor", "tot",
        "tot de", "sinds", "vanaf de", "eerste", "laatste", "de eerste", "de laatste", "zo'n",
    ),
    quarter_hour=(
        "na een kwartier", "na een kwartier spelen", "na een kwartiertje", "het kwartier", "na ruim een kwartier",
    ),
    half_hour=("na een half uur", "na een halfuur", "na een half uur spelen", "het halfuur", "het half uur"),
    three_quarters=("na drie kwartier",),
    first_half=(
        "eerste helft", "1e helft", "voor rust", "voor de rust", "voor de pauze", "eerste bedrijf",
        "eerste 45 minuten", "eerste speelhelft",
    ),
    second_half=(
        "tweede helft", "2e helft", "na rust", "na de rust", "na de pauze", "na de thee", "tweede bedrijf",
        "na de hervatting", "na de wissel", "tweede 45 minuten", "tweede speelhelft", "na de onderbreking",
        "na de kleedkamer",
    ),
    half_time=(
        "rust", "in de rust", "na rust", "na de rust", "bij rust", "tijdens de rust", "in de pauze", "na de pauze",
        "de kleedkamer",
    ),
    extra_time=("verlenging", "verlengingen", "na verlenging", "n.v.", "na verlengingen"),
    shootout=(
        "strafschoppenserie", "na strafschoppen", "penaltyserie", "strafschoppenreeks", "n.s.", "w.n.s.",
        "strafschoppen nodig", "na penalty's",
    ),
    goal=(
        "scoorde", "scoort", "scoorden", "scoren", "gescoord", "maakte de", "maakt de", "maakte het S",
        "maakt het S", "maakte S", "maakt S", "maakte er S van", "maakt er S van", "maakte gelijk", "maakt gelijk",
        "trof doel", "treft doel", "troffen doel", "trof raak", "raak schoot", "raak kopte", "schoot raak",
        "schiet raak", "kopte raak", "kopt raak",
        "knikte raak", "knikt raak", "knalde raak", "knalt raak", "tikte raak", "tikt raak", "schoot ... binnen",
        "schiet ... binnen", "kopte ... binnen", "kopt ... binnen", "knikte ... binnen", "knikt ... binnen",
        "tikte ... binnen", "tikt ... binnen", "schoof ... binnen", "schuift ... binnen", "werkte ... binnen",
        "werkt ... binnen", "prikte ... binnen", "prikt ... binnen", "duwde ... binnen", "duwt ... binnen",
        "krulde ... binnen", "krult ... binnen",
        "knalde ... binnen", "knalt ... binnen", "ramde ... binnen", "ramt ... binnen", "rondde ... af",
        "rondt ... af", "afrondde", "afrondt", "afgerond", "binnenschoof", "binnenschoot", "binnenkopte",
        "binnentikte", "binnenknikte", "binnenwerkte", "binnenprikte", "binnengeschoten", "binnengekopt",
        "binnengetikt", "binnengeschoven", "binnen te", "in het net", "in het dak van het doel", "in het doel",
        "in doel", "tegen de touwen", "in de touwen", "in de winkelhaak", "in de kruising",
        "in de bovenhoek", "in de benedenhoek", "in de verre hoek", "in de korte hoek", "in de lange hoek",
        "in de rechterhoek", "in de linkerhoek", "hoog in het net", "voorbij (de doelman|de keeper|P)",
        "klopt (de doelman|de keeper|P)", "klopte (de doelman|de keeper|P)", "verschalkte", "verschalkt",
        "passeerde", "passeert", "versloeg (de doelman|de keeper)", "verraste P", "liet P kansloos",
        "liet .. kansloos",
        "opende de score", "opent de score", "brak de ban", "breekt de ban", "de ban brak",
        "zette ... op voorsprong", "zet ... op voorsprong", "zette ... op S", "zet ... op S", "op S gezet",
        "bracht ... op voorsprong", "brengt ... op voorsprong", "schoot ... op voorsprong",
        "schiet ... op voorsprong", "kopte ... op voorsprong", "kopt ... op voorsprong", "bracht de stand op",
        "brengt de stand op", "bracht de score op", "tekende voor", "tekent voor", "nam de S voor zijn rekening",
        "neemt de S voor zijn rekening", "zorgde voor de S", "zorgt voor de S", "zorgde voor de gelijkmaker",
        "zorgt voor de gelijkmaker", "zorgde voor de openingstreffer",
        "verdubbelde", "verdubbelt", "vergrootte", "vergroot de", "verkleinde", "verkleint", "milderde", "mildert",
        "diepte de voorsprong", "besliste", "beslist de", "gooide de wedstrijd in het slot",
        "gooide het duel in het slot", "stelde gelijk", "stelt gelijk", "tekende de gelijkmaker", "zette de bordjes",
        "zet de bordjes", "bepaalde de eindstand", "bepaalde de stand", "bepaalde de ruststand",
        "de gelijkmaker binnen", "benutte", "benut", "verzilverde", "verzilvert", "promoveerde ... tot doelpunt",
        "schoof de bal in", "schuift de bal in", "krulde de bal over de muur", "krulde ... in", "krult ... in",
        "knalt ... in", "knalde ... in", "schoot ... in de", "schiet ... in de", "vond het net", "vindt het net",
        "vond de touwen", "liet het net bollen", "doet het net bollen", "deed de netten trillen",
        "doet de netten trillen", "scoort wel", "legde ... in de hoek", "lobde ... in", "over de lijn",
        "verdween die in het doel", "verdween in het doel", "hattrick", "trapt ... in het net", "trapt hem hoog in",
    ),
    brace=("tweemaal", "beide doelpunten", "twee keer raak", "dubbelslag"),
    goal_by=(
        "(goal|doelpunt|doelpunten|treffer|treffers|goals) (van|door)",
        "(gelijkmaker|openingstreffer|openingsgoal|winnende treffer|aansluitingstreffer|winning goal|kopbaltreffer|wereldgoal|winnende) (van|door)",
        "S door", "dankzij (een treffer van|treffers van|een doelpunt van|doelpunten van)", "dankzij P",
        "doelpuntenmakers waren", "via P",
    ),
    goal_weak=(
        "kopte", "schoot", "goal", "doelpunt", "gelijkmaker", "op voorsprong", "krulde", "krult", "knalt", "knalde",
        "tikt", "tikte", "prikte", "schoof", "afstandsschot", "profiteerde", "liep binnen", "aan de tweede paal",
        "langszij", "treffer", "vrije trap",
    ),
    goal_wasted=(
        "(kans|kansen|mogelijkheid|poging|kans op) .. (gelijkmaker|voorsprong|S)", "naast het doel", "over het doel",
        "voor het doel", "voor doel", "op doel", "naar doel", "richting doel", "het doel niet", "dicht bij de",
        "dichtbij de", "bijna de", "had de S", "op zoek naar de", "in eigen doel", "leek", "van de lijn",
        "geen doelpunt", "afgekeurd", "stond op voorsprong", "op de paal", "op de lat", "tegen de paal",
        "tegen de lat",
    ),
    levels=("gelijkmaker", "gelijk", "aansluitingstreffer", "aansluittreffer", "langszij"),
    own_goal=(
        "eigen doel", "eigen goal", "owngoal", "own goal", "eigen doelpunt", "in eigen doel", "zijn eigen doel",
        "eigen doelman", "eigen keeper", "eigen net",
    ),
    header=(
        "kopte", "kopt", "kopbal", "met het hoofd", "knikte", "knikt", "per hoofd", "kopstoot", "binnenkopte",
        "binnenknikte", "kopbaltreffer", "hoofd", "kopten", "torende boven", "kop",
    ),
    free_kick=(
        "vrije trap van net buiten", "rechtstreekse vrije trap", "direct uit een vrije trap", "uit een vrije trap",
        "een vrije trap binnen", "over de muur", "langs de muur", "door de muur", "vrijetrapgoal",
        "nam een vrije trap", "vrije trap zelf", "vrije trap in",
    ),
    assist_by=(
        "(voorzet|hoekschop|corner|assist|pass|steekpass|steekbal|dieptepass|vrije trap|inworp|voorbereiding|aangeven|aanspelen|terugleggen|inspelen|center|lage voorzet|aanleggen|passje|een-tweetje|hakje|kopbal|doorkopbal|dieptebal|breedtebal|vrijschop|hoekschop|ingooi|lange bal) (van|door|met)",
        "op aangeven van", "op voorzet van", "op pass van", "op assist van", "bediend door", "aangespeeld door",
        "weggestuurd door", "na (goed |knap |fraai |mooi |sterk |)voorbereidend werk van", "gelanceerd door",
        "na een combinatie met", "een-twee met", "na voorbereiding van", "vrijgespeeld door", "teruggelegd door",
        "bereikt door",
    ),
    assist_verb=(
        "bediende", "bedient", "gaf voor", "geeft voor", "zette voor", "zet voor", "legde ... klaar",
        "legt ... klaar", "legde terug", "legt terug", "legde breed", "legt breed", "stuurde .. weg",
        "stuurt .. weg", "stak door", "lanceerde", "lanceert", "vond P", "vindt P", "bereikte", "met de assist",
        "de assist", "slingerde ... voor", "leverde de assist", "gaf de assist", "serveerde", "spelt aan",
        "doorkopte", "verlengde",
    ),
    shot=(
        "schot", "schoten", "afstandsschot", "kopbal", "inzet", "poging", "uithaal", "knal", "schuiver", "volley",
        "omhaal", "lob", "lobje", "vrije trap van", "haalde uit", "haalt uit", "probeerde", "probeert", "waagde",
        "waagt", "besloot", "besluit", "schoot", "schiet", "kopte", "kopt", "knalde", "knalt", "stuitte", "stuit",
        "mikte", "mikt", "mist", "miste", "dwong", "dwingt", "testte", "test", "legde aan", "legt aan", "trapte",
        "trapt",
        "vuurde", "vuurt", "krulde", "krult", "afstandspoging", "schotpoging", "draaibal", "hakbal", "afstandsknal",
        "zag zijn", "zag haar",
    ),
    chance=(
        "kans", "kansen", "mogelijkheid", "dotkans", "grote kans", "kansrijke positie", "opgelegde kans",
        "unieke kans", "kansje", "dicht bij", "dichtbij", "bijna", "gevaarlijk", "oog in oog",
    ),
    saved=(
        "redde", "redt", "redding", "pakte", "pakt", "keerde", "keert", "stopte", "stopt", "bokste", "bokst",
        "tikte .. over", "tikt .. over", "tikte .. naast", "ranselde", "ranselt", "hield .. tegen", "houdt .. tegen",
        "hield ... uit", "voorkwam", "voorkomt", "bracht redding", "brengt redding", "lag in de weg",
        "zat in de weg", "lag goed", "plukte", "plukt", "verhinderde", "verhindert", "pareerde", "pareert",
        "weerde ... af", "duwde .. over", "duwt .. over", "had een antwoord", "heeft een antwoord", "reflex",
    ),
    saved_by=(
        "redding van", "reddingen van", "stuitte op", "stuit op", "stuitten op", "gered door", "gepakt door",
        "gekeerd door", "gestopt door", "in handen van", "in de handen van", "dwong", "dwingt", "een reflex van",
        "parade van", "prima redding van", "door doelman", "door keeper", "recht op", "op doelman", "op keeper",
        "testte", "test", "vuisten van", "afgestopt door",
    ),
    off_target=(
        "naast", "over", "hoog over", "rakelings over", "rakelings naast", "net naast", "net over", "voorlangs",
        "naast het doel", "over het doel", "in het zijnet", "zijnet", "in de bomen", "in de tribune", "ver over",
        "ver naast", "centimeters naast", "miste het doel", "voorbij de paal", "langs de verkeerde kant",
        "huizenhoog over", "de tribune in", "meter naast", "overheen", "wild over",
    ),
    woodwork=(
        "de paal", "de lat", "op de paal", "op de lat", "tegen de paal", "tegen de lat", "deklat", "het doelhout",
        "de deklat", "aluminium", "paal", "lat", "onderkant van de lat", "binnenkant van de paal", "houtwerk",
        "kruising", "de staak", "dwarsligger",
    ),
    blocked=(
        "blokte", "blokt", "geblokt", "blokkeerde", "van de lijn gehaald", "van de lijn", "gooide zich voor",
        "gooit zich voor", "ging in de weg liggen", "wierp zich voor", "op de lijn", "van richting veranderd",
        "strandde op",
    ),
    blocked_by=(
        "geblokt door", "van de lijn gehaald door", "gestuit door", "geblokkeerd door", "in de weg gelegd door",
    ),
    penalty=(
        "strafschop", "strafschoppen", "penalty", "elfmeter", "de stip", "van de stip", "op de stip", "naar de stip",
        "vanaf elf meter", "vanaf de stip", "vanaf elf", "strafschoppenstip", "strafschopgebied in", "vanop de stip",
        "11 meter", "de elfmeterstip",
    ),
    penalty_awarded=(
        "kreeg een", "krijgt een", "kregen een", "gaf een", "geeft een", "legde de bal op de stip",
        "legt de bal op de stip", "op de stip", "naar de stip", "wees naar", "wijst naar", "wees gedecideerd",
        "floot", "fluit", "toegekend", "toegewezen", "verdiende een", "verdient een", "versierde", "versiert",
        "veroorzaakte", "veroorzaakt", "strafschop voor", "penalty voor", "elfmeter voor", "in de zestien",
        "kende .. toe", "haalde .. neer", "neergehaald", "onderuit", "ging neer", "gaat neer", "terecht een",
        "kon niet anders",
    ),
    penalty_won=(
        "werd .. neergehaald", "wordt .. neergehaald", "werd gevloerd", "wordt gevloerd", "versierde", "versiert",
        "verdiende", "verdient", "ging neer", "gaat neer", "werd onderuit", "wordt onderuit", "ten val gebracht",
        "werd aangetikt", "werd gehaakt", "neergelegd", "ten val kwam",
    ),
    fouled_by=(
        "neergehaald door", "gevloerd door", "onderuit gehaald door", "onderuitgehaald door",
        "onderuit gehaald .. door", "neergelegd door", "ten val gebracht door", "gehaakt door", "aangetikt door",
        "na een overtreding van", "overtreding van", "fout van", "na een duw van", "duw van", "tackle van",
        "na een fout van", "handsbal van", "hands van", "handspel van", "neergetrokken door", "getorpedeerd door",
    ),
    fouls=(
        "haalde ... neer", "haalt ... neer", "haalde ... onderuit", "haalt ... onderuit", "trok ... neer",
        "trekt ... neer", "vloerde", "vloert", "legde ... neer", "legt ... neer", "bracht ... ten val",
        "brengt ... ten val", "haakte", "haakt", "torpedeerde", "torpedeert", "duwde", "trapte ... onderuit",
        "schopte ... onderuit", "tackelde", "tackelt", "liep ... omver", "raakte", "overtreding op", "fout op",
        "zou P in de rug", "late tackle op", "tackle op",
    ),
    contact=("contact tussen", "duel tussen"),
    handball=("hands", "handsbal", "handspel", "met de hand", "op de arm", "met de arm", "de arm van"),
    penalty_scored=(
        "benutte", "benut", "verzilverde", "verzilvert", "schoot raak", "schoot binnen", "faalde niet", "faalt niet",
        "vergiste zich niet", "miste niet", "mist niet", "maakte geen fout", "maakt geen fout",
        "vanaf elf meter raak", "vanaf de stip raak", "trapt ... binnen", "trapt ... in het net",
        "trapt hem hoog in", "zette .. om", "zet .. om", "omgezet", "scoorde", "scoort", "schoot ... in",
        "de verkeerde hoek", "verkeerde kant op", "feilloos", "koelbloedig",
    ),
    penalty_missed=(
        "faalde", "faalt", "miste", "mist de", "gemist", "mist een", "belandde hoog", "belandde naast",
        "belandde over", "over het doel", "naast het doel", "op de paal", "op de lat", "tegen de paal", "verprutste",
        "verknalde", "schoot over", "schoot naast", "trapte over", "strandde", "in de bomen", "hoog over",
    ),
    penalty_saved=(
        "koos de goede hoek", "koos de juiste hoek", "kiest de goede hoek", "stopte", "stopt", "keerde", "keert",
        "redde", "redt", "pakte", "pakt", "gestopt", "gekeerd", "ziet ... gestopt", "dook naar de goede",
    ),
    penalty_appeal=(
        "claimde", "claimden", "claimt", "eiste", "eisten", "eist", "vroeg", "vroegen", "vraagt", "wilde een",
        "wilden een", "protesten", "protesteerde", "protesteerden", "schreeuwde om", "riep om", "appelleerde",
        "appelleerden",
    ),
    waved_away=(
        "wuifde ... weg", "wuift ... weg", "wimpelde", "geen strafschop", "geen penalty", "geen elfmeter",
        "liet doorspelen", "laat doorspelen", "liet doorgaan", "ging er niet op in", "wilde er niet van weten",
        "hield zijn fluit", "speelt verder",
    ),
    disallowed=(
        "afgekeurd", "afgekeurde", "keurde .. af", "keurt .. af", "keurde ... af", "telde niet", "telt niet",
        "niet door", "wegens buitenspel", "ging niet door", "gaat niet door", "geannuleerd", "ongeldig", "vlag gaat",
        "vlag ging", "de vlag omhoog", "vlag de lucht in", "buitenspeldoelpunt", "teruggefloten", "werd geannuleerd",
    ),
    offside=("buitenspel", "offside", "buitenspelpositie", "vlag"),
    foul=("overtreding", "fout", "duwfout", "na een duw"),
    var=(
        "var", "videoref", "videoscheidsrechter", "videoassistent", "videobeelden", "naar het scherm", "de beelden",
        "het scherm", "vav", "videoarbiter", "videobeeld",
    ),
    yellow=(
        "geel voor", "gele kaart", "gele kaarten", "kreeg geel", "krijgt geel", "gele prent", "pakte geel",
        "pakt geel", "geel na", "op de bon", "ging op de bon", "zijn gele", "gele karton", "kaart voor", "boekte P",
        "pakt een gele", "geboekt", "kost hem een gele",
    ),
    second_yellow=(
        "tweede gele", "tweede geel", "tweemaal geel", "twee keer geel", "2x geel", "dubbel geel", "tweede prent",
        "zijn tweede gele kaart", "tweede gele prent", "2 x geel", "twee gele kaarten",
    ),
    red=(
        "rood voor", "rode kaart", "rode kaarten", "kreeg rood", "krijgt rood", "direct rood", "rechtstreeks rood",
        "moest inrukken", "mag inrukken", "kon inrukken", "kan inrukken", "van het veld gestuurd", "uitgesloten",
        "vroegtijdig douchen", "mocht gaan douchen", "moest het veld verlaten met rood", "weggestuurd met rood",
        "pakte rood", "pakt rood", "uitsluiting", "naar de kleedkamer gestuurd", "met rood van het veld",
    ),
    straight_red=("direct rood", "rechtstreeks rood", "directe rode kaart", "rechtstreekse rode kaart"),
    sub_on=(
        "komt in zijn plaats", "komt in haar plaats", "kwam in de ploeg", "komt in de ploeg", "kwam erin",
        "komt erin", "bracht met", "mag het proberen", "viel in", "valt in", "in de ploeg", "brengt", "ingebracht",
        "ingevallen", "kwam binnen de lijnen", "komt binnen de lijnen", "is zijn vervanger", "neemt zijn plaats in",
        "betrad het veld", "in het veld", "als invaller",
    ),
    sub_before=("net ingevallen", "pas ingevallen", "kersverse invaller"),
    sub_off=(
        "kan niet verder", "kan inderdaad niet verder", "is in de kleedkamer gebleven", "in de kleedkamer gebleven",
        "bleef achter in de kleedkamer", "bleef in de kleedkamer", "verlaat het veld", "verliet het veld",
        "naar de kant", "eruit", "ging eruit", "gaat eruit", "gaat naar de kant", "haalde .. naar de kant",
        "moest naar de kant", "gewisseld", "maakte plaats", "maakt plaats", "werd vervangen",
    ),
    sub_for=(
        "voor", "in de plaats van", "in plaats van", "vervangt", "verving", "kwam voor", "komt voor", "viel in voor",
        "valt in voor", "voor verdediger", "loste .. af", "in de plaats voor",
    ),
    sub_for_weak=(),
    sub_by=(
        "vervangen door", "werd vervangen door", "wordt vervangen door", "maakte plaats voor", "maakt plaats voor",
        "ruimde plaats voor", "ruimt plaats voor", "ruimde plek voor", "maakte plek voor", "gaat eruit voor",
        "afgelost door",
    ),
    sub_verb=(
        "wissel", "wissels", "dubbele wissel", "driedubbele wissel", "gewisseld", "wisselde", "wisselt",
        "vervanging", "invaller", "bracht", "brengt",
    ),
    injury=(
        "geblesseerd", "blessure van", "geblesseerd uit", "geblesseerde", "raakte geblesseerd", "raakt geblesseerd",
        "met een blessure", "blesseerde zich", "verdraaide", "verdraait", "grijpt naar", "greep naar",
        "op de brancard", "per brancard", "hamstring", "niet verder", "kan niet verder", "kon niet verder",
        "blijft liggen", "bleef liggen", "verzorgd", "verzorging", "hersenschudding", "blessure",
    ),
    negation=("niet", "geen", "nooit", "zonder", "noch"),
    unreal=("zou", "zouden", "had kunnen", "hadden kunnen", "had moeten", "als hij"),
    earlier_matches=(
        "vorige week", "vorig seizoen", "eerder dit seizoen", "in de heenwedstrijd", "heenduel", "volgende week",
        "in de heenronde", "afgelopen week", "vorige maand", "het weekend ervoor", "bij de vrouwen", "ook vandaag",
        "overige uitslagen", "eerste duel",
    ),
    speech=(
        "zei", "zegt", "vertelde", "stelde", "reageerde", "aldus", "vond", "verklaarde", "stamelde", "baalde",
        "lachte",
    ),
    wins=(
        "won", "wint", "wonnen", "winnen", "gewonnen", "versloeg", "verslaat", "versloegen", "klopte", "klopt",
        "zege", "overwinning", "zegeviert", "zegevierde", "te sterk", "pakte de drie punten", "boekte", "boekt",
        "rekende af", "rekent af", "haalde het", "haalt het", "neemt de drie punten", "neemt de maat", "nam de maat",
        "triomfeerde", "driepunter", "thuiszege", "uitzege", "verpletterde",
    ),
    loses=(
        "verloor", "verliest", "verloren", "nederlaag", "onderuit", "ging onderuit", "gaat onderuit", "verliezen",
        "liep averij op", "thuisnederlaag", "onderging", "moest buigen", "leed", "leidt een nederlaag", "boog",
    ),
    draws=(
        "gelijk", "gelijkspel", "remise", "speelde gelijk", "speelden gelijk", "gelijkgespeeld", "langszij",
        "puntendeling", "deelden de punten", "delen de punten", "brilscore", "bleef steken op", "uit handen", "draw",
    ),
    home_side=(
        "de thuisploeg", "thuisploeg", "de thuisclub", "thuisclub", "de gastheren", "gastheren", "de gastheer",
        "het thuisteam", "de thuisequipe",
    ),
    away_side=(
        "de bezoekers", "bezoekers", "de gasten", "gasten", "de uitploeg", "uitploeg", "de bezoekende ploeg",
        "het bezoekende team",
    ),
    at_home=(
        "thuis", "in eigen huis", "voor eigen publiek", "ontving", "ontvangt", "in eigen stadion", "thuiswedstrijd",
        "thuisduel", "thuiszege", "op eigen veld",
    ),
    at_away=(
        "op bezoek", "uitwedstrijd", "uitduel", "uitzege", "uitoverwinning", "uitnederlaag", "buitenshuis",
        "in den vreemde", "op verplaatsing", "op vreemd terrein",
    ),
    host_before=(
        "in",
        "(op bezoek|te gast|uit|uitduel|uitwedstrijd) (bij|bij het)", "op het veld van", "in het stadion van", "uit tegen", "op het terrein van",
    ),
    across=("aan de andere kant", "aan de overkant", "aan de overzijde"),
    side_places=("doel", "strafschopgebied", "defensie", "verdediging", "achterhoede", "helft", "muur", "zestien", "zestienmeter", "zestienmetergebied", "doelmond"),
    versus=("tegen", "vs", "versus"),
    score_words=("tegen",),
    score_for=(
        "voor", "voor de", "voor het", "in het voordeel van", "in het voordeel van de", "in het voordeel van het",
    ),
    preview=(
        "vermoedelijke opstelling*", "verwachte opstelling*", "voorbeschouwing", "mogelijke opstelling*",
        "waar te zien", "op welke zender", "live op tv", "aftrap is om", "wordt morgen gespeeld",
        "neemt het op tegen", "blikt vooruit", "blikte vooruit",
    ),
    other_sports=(
        "basketbal", "volleybal", "handbal", "hockey", "rugby", "tennis", "wielrennen", "schaatsen", "korfbal",
        "waterpolo", "futsal", "zaalvoetbal", "strafcorner", "set", "quarter", "kwart", "dunk", "darts", "honkbal",
        "ijshockey", "etappe", "peloton",
    ),
    label_coach=("trainer", "coach", "trainers", "trainer/coach", "hoofdtrainer", "t1"),
    label_referee=("scheidsrechter", "arbiter", "ref", "scheids", "leiding", "scheidsrechtster", "referee"),
    label_scorers=(
        "scoreverloop", "doelpunten", "doelpuntenmakers", "goals", "scores", "score", "doelpunt",
        "doelpuntenverloop", "verloop",
    ),
    label_booked=("gele kaarten", "gele kaart", "geel", "geelkaarten", "boekingen"),
    label_sent_off=("rode kaarten", "rode kaart", "rood", "uitsluiting", "uitsluitingen", "uitgesloten"),
    label_second_yellow=("twee keer geel", "tweemaal geel", "2x geel", "tweede gele kaart", "dubbel geel"),
    label_bench=("bank", "op de bank", "wisselspelers", "reserves", "invallers", "reservebank"),
    label_changes=("wissels", "vervangingen", "wissel", "ingevallen", "vervanging"),
    label_attendance=("toeschouwers", "aantal toeschouwers", "publiek", "toeschouwersaantal"),
    label_venue=("stadion", "locatie", "plaats"),
    label_date=("datum",),
    label_competition=("competitie",),
    label_notes=("bijzonderheden", "bijzonderheid", "opmerkingen", "opmerking"),
    label_missed_penalty=("gemiste strafschop", "gemiste strafschoppen", "gemiste penalty"),
    label_other=(
        "corners", "hoekschoppen", "assistenten", "var", "man van de wedstrijd", "speler van de wedstrijd",
        "vierde man", "rust", "ruststand", "vierde official", "blessuretijd",
    ),
    mark_penalty=("strafschop", "pen.", "pen", "strafsch.", "str.", "penalty", "strafsch", "s", "elfmeter"),
    mark_own_goal=(
        "eigen doel", "e.d.", "ed", "e.g.", "eg", "o.g.", "og", "eigen goal", "e.d", "own goal", "eigen doelpunt",
    ),
    mark_captain=("c", "aanv.", "k"),
    mark_none=("geen",),
    referee_before=(
        "scheidsrechter", "arbiter", "ref", "leidsman", "scheidsrechtster", "scheids", "spelleider", "referee",
        "leidsvrouw",
    ),
    referee_verbs=(
        "floot", "fluit", "wuifde", "hoefde niet naar het scherm", "legde de bal op de stip", "wees naar de stip",
        "wijst naar de stip", "moet naar de var luisteren", "gaf een strafschop",
    ),
    coach_before=(
        "trainer", "coach", "ploeg van", "de ploeg van", "elftal van", "team van", "hoofdtrainer", "interim-trainer",
        "oefenmeester", "hoofdcoach", "bondscoach", "de mannen van", "manschappen van", "t1", "trainer-coach",
    ),
    coach_verbs=("wisselde", "gooide het om", "stuurde bij", "bracht met", "greep in"),
    assistant_coach=(
        "assistent-trainer", "assistent", "assistent-coach", "technisch directeur", "algemeen directeur",
        "voorzitter", "clubarts", "analist", "t2",
    ),
    venue_before=("in het stadion", "stadion", "sportpark", "op sportpark", "complex"),
    venue_words=("Stadion", "Stadium", "Arena", "Park", "Sportpark", "Stade"),
    competition_words=("*divisie", "*klasse", "*beker", "*cup", "*competitie"),
    rounds=(
        "speeldag {n}", "speelronde {n}", "{n}e speeldag", "{n}de speeldag", "{n}ste speeldag", "{n}e speelronde",
        "finale", "halve finale*", "kwartfinale*", "achtste finale*", "bekerfinale", "heenwedstrijd",
        "terugwedstrijd", "eerste ronde", "tweede ronde", "zestiende finale*", "halve finales", "play-off*",
    ),
    published=("gepubliceerd", "bijgewerkt", "laatst bijgewerkt", "geplaatst", "update"),
    noise_headings=(
        "lees ook", "lees meer", "overige uitslagen", "ook vandaag", "meer nieuws", "meest gelezen", "gerelateerd",
        "andere uitslagen", "programma", "de stand", "stand", "meer over", "reacties", "bekijk ook", "uitslagen",
        "overige wedstrijden", "het programma", "ook interessant", "in het kort",
    ),
    noise_lines=(
        "cookie", "cookies", "privacy", "nieuwsbrief", "alle rechten voorbehouden", "abonneer", "advertentie",
        "inloggen",
    ),
    photo=("foto", "fotograaf", "beeld:", "foto:"),
)
