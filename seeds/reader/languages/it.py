"""Italian."""

from ..vocabulary import Language

LANGUAGE = Language(
    code="it",
    stopwords=(
        "il lo la i gli le un uno una di a da in con su per tra fra del dello della dei degli delle dell' al allo alla ai agli alle all' "
        "dal dallo dalla dai dagli dalle nel nello nella nei negli nelle nell' sul sullo sulla sui sugli sulle e ed o ma che chi cui "
        "non si se come anche piu dopo prima sono ha hanno era erano è sua suo suoi loro questo questa quello quella poi ancora "
        "quando mentre dove così gia ci ne lui lei tutto tutti tutta ogni solo subito"
    ),
    common_words=(
        "entra entrano esce escono dentro fuori prima dopo poi quindi cosi allora intanto invece ancora ecco anche proprio pochi poco "
        "qualche nella nel nei negli nelle al alla allo ai agli dal dalla per con su tra gol rete reti rigore calcio punizione angolo "
        "corner tiro destro sinistro testa colpo palla pallone partita gara match incontro primo secondo terzo tempo ripresa recupero "
        "minuto minuti arbitro portiere difensore centrocampista attaccante capitano allenatore mister tecnico squadra ospiti "
        "padroni casa miracolo palo traversa cross assist angoli note ammoniti espulsi marcatori spettatori grande bella nessuno "
        "nemmeno neanche neppure niente tutto tutti due tre quattro cinque altro altra altri altre ultimo ultima doppio doppia "
        "standing ovation giallo rosso cartellino espulsione ammonizione cambio cambi sostituzione finisce inizia si via var home live "
        "lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre "
        "ottobre novembre dicembre serie coppa campionato champions league europa supercoppa mondiale mondiali europei nazionale girone "
        "stadio video foto redazione autore twitter leggi sintesi highlights tabellino formazioni finale semifinale quarti ottavi andata ritorno "
        "cross ancora sfuma impresa dominatore comodo niente solo soltanto appena mai di certo eppure bravo appuntamento derby lo la gli "
        "un una sul sulla sulle sui dallo dagli dalle agli alle all dell nell sull dall c quest quell esplode sponda scampoli"
    ),
    elisions="l dell all dall nell sull un d c s m t quest quell",
    particles="de di da del della dello van der den von el al dos la lo le mc",
    abbreviations="sig dott avv all arb ecc pag art n v min sec rig aut fc ac s.t p.t",
    months=(
        "gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|"
        "dicembre dic"
    ),
    numbers={
        "uno": 1, "un": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10,
        "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18,
        "diciannove": 19, "venti": 20, "ventuno": 21, "ventidue": 22, "venticinque": 25, "trenta": 30, "quaranta": 40, "zero": 0,
        "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "quinto": 5, "sesto": 6, "settimo": 7, "ottavo": 8, "nono": 9, "decimo": 10,
        "ventesimo": 20, "trentesimo": 30, "quarantesimo": 40, "novantesimo": 90,
    },  # fmt: skip
    of=("di", "del", "dello", "della", "dell'", "dei", "degli", "delle", "da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "d'"),
    to=("a", "al", "allo", "alla", "all'", "ai", "agli", "alle", "per", "verso"),
    on=("su", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "addosso", "vicino"),
    against=("contro", "con", "tra", "fra"),
    relatives=("che", "il", "quale", "cui"),
    conjunctions=("e", "ed", "o"),
    nouns_of_people=(
        "(il|lo|la|l'|un|uno|i|gli|dell'|all')", "(portiere|estremo|difensore|centrocampista|attaccante|capitan|capitano|centravanti|bomber)",
        "(giovane|solito|neo|entrato|arrivato|ex|compagno|stesso|scatenato|subentrato|appena|neo-entrato|neo-arrivato|terzino|ala|mediano)",
    ),
    keeper=("portiere", "estremo difensore", "numero uno", "portierone"),
    pronouns=("lui", "lo stesso", "quest' ultimo"),
    minute_absolute=(
        "al {n}", "all' {n}", "dal {n}", "{n} minuto", "{w} minuto", "minuto {n}", "al {w} minuto", "{n} o minuto", "al minuto {n}", "{n} min",
        "tra il {n}", "e il {n}", "il {n}",
    ),
    minute_later=(
        "(qualche|dopo) {w} minuti", "{w} minut(o|i) (dopo|piu tardi)", "{w} (giri|giro) di lancetta dopo", "passano {w} minuti", "{n}' (dopo|piu tardi)",
        "trascorrono {w} minuti", "dopo altri {w} minuti", "{w} minuti e",
    ),
    minute_into=("dopo (soli|appena|solo|neanche|nemmeno)? ?{w} minut(o|i)", "dopo {w} minut(o|i)", "neanche {w} minuti"),
    minute_into_second=(
        "al {n}'? (della|nella) ripresa", "{n}'? della ripresa", "{w} minut(o|i) (della|nella) ripresa", "al {w} (della|nella) ripresa",
        "{n}'? del secondo tempo", "{w} minuti dall' inizio della ripresa", "dopo {w} minuti della ripresa", "dopo {w} minuti nella ripresa",
    ),
    minute_into_first=("{n}'? del primo tempo", "{w} minut(o|i) del primo tempo"),
    minute_before_end=("a {w} minut(o|i) dalla? (fine|termine)", "a {w} minut(o|i) dal (termine|novantesimo|90)", "a {w} dal(la)? (termine|fine)"),
    minute_before_break=("a {w} minut(o|i) dall'intervallo", "a {w} minut(o|i) dal riposo"),
    minute_stoppage=("al {w} minuto di recupero", "{w} minuto di recupero", "al {w} di recupero", "{n}'? di recupero"),
    minute_around=("circa", "verso", "intorno", "attorno", "poco prima", "poco dopo", "fino", "nei", "altri", "gli ultimi", "recupero"),
    quarter_hour=("al quarto d'ora",),
    half_hour=("alla mezz'ora", "alla mezzora"),
    first_half=("primo tempo", "prima frazione"),
    second_half=("ripresa", "secondo tempo", "seconda frazione", "dopo l' intervallo", "ritorno in campo"),
    first_half_mark=("pt", "p.t.", "p.t", "1t", "1 t", "del pt"),
    second_half_mark=("st", "s.t.", "s.t", "2t", "2 t", "del st"),
    first_extra_mark=("pts", "p.t.s.", "1ts"),
    second_extra_mark=("sts", "s.t.s.", "2ts"),
    half_time=("intervallo",),
    extra_time=("tempi supplementari", "supplementari", "dts", "d.t.s.", "ai supplementari", "dopo i supplementari"),
    shootout=("ai rigori", "dopo i rigori", "calci di rigore"),
    goal=(
        "segna", "segnano", "ha segnato", "aveva segnato", "va in gol", "va a segno", "a segno", "firma (il|la|l')", "realizza", "insacca", "mette dentro",
        "mette in rete", "porta in vantaggio", "sblocca", "trova (il|la) (gol|rete)", "batte il portiere", "batte P", "beffa (il portiere|P)",
        "non lascia scampo", "pareggia", "trova il pareggio", "raddoppia", "accorcia", "fa (gol|centro)", "in fondo al sacco", "gonfia la rete",
        "supera (il portiere|P)", "trafigge", "fredda", "fulmina", "infila", "gira in rete", "appoggia in rete", "appoggia dentro", "deposita in rete",
        "spinge in rete", "segnato", "in gol", "marca", "incorna (in|alle)", "ribadisce in", "cala il", "si regala il", "gooo*l", "gol di",
        "appoggia nella porta", "fa secco", "fa secca", "mette a segno", "regala il vantaggio", "riapre", "chiude i conti", "la chiude",
        "ha siglato", "sigla", "castiga", "punisce", "pesca il jolly", "risolve", "scaraventa in rete", "la palla muore nell'", "muore nell' angolo",
    ),
    goal_by=("gol (di|del|dell')", "rete (di|del|dell')", "marcatura di", "doppietta (di|del)", "tripletta (di|del)", "reti di", "gol vittoria di", "gol pazzesco di"),
    goal_weak=("incorna", "conclude nell' angolino", "di piatto", "in fuga solitaria", "esplode", "cerca e trova", "gira", "infila"),
    goal_wasted=(
        "vicino al (gol|pareggio|raddoppio)", "sfiora* (il|la|ancora|per) .. (gol|rete|pareggio|raddoppio|tris|vantaggio)", "sfiora* .. (gol|rete|tris)",
        "manca il (gol|raddoppio|pareggio)", "cerca (il|del) (gol|pareggio|raddoppio)", "ricerca del (pareggio|gol)", "senza reti", "terza rete",
        "mandare in gol", "palla gol", "a un passo dal gol", "cercando il raddoppio", "sulla scia del gol", "la chance del pareggio",
    ),
    goal_back=("si spezza l'equilibrio", "si rompe l'equilibrio", "si sblocca la partita", "la gara si sblocca"),
    own_goal=("autogol", "autorete", "nella propria porta", "infila il proprio portiere", "proprio portiere", "propria rete"),
    header=("di testa", "colpo di testa", "incorna", "zuccata", "inzuccata", "stacco", "testata", "spizza"),
    free_kick=("su punizione", "direttamente su punizione"),
    assist_by=(
        "assist (di|del)", "cross (di|del)", "passaggio (di|del)", "servito da", "imbeccato da", "lanciato da", "su invito (di|del)", "sponda (di|del)",
        "corner (di|del)", "punizione di", "traversone (di|del)", "suggerimento (di|del)", "combinazione con", "dialogo con", "uno-due con", "compagno di scorribande",
    ),
    assist_verb=(
        "serve", "crossa", "pennella", "verticalizza", "imbecca", "lancia", "mette in mezzo", "trova tutto solo", "pesca", "appoggia per", "prolunga", "scodella",
    ),
    shot=(
        "tiro", "conclusione", "calcia", "conclude", "colpo di testa", "girata", "destro", "sinistro", "ci prova", "prova il", "tenta", "tap-in",
        "zuccata", "bordata", "botta", "diagonale", "pallonetto", "rasoterra", "colpisce di testa", "spara", "punizione dal limite", "aveva colpito", "svetta",
    ),
    chance=("occasione", "chance", "sfiora*", "vicino al gol", "palla gol", "pericoloso", "si avvicinano alla rete", "opportunita"),
    saved=(
        "respinge", "para", "blocca", "devia", "si oppone", "salva su", "intuisce", "alza sopra", "dice di no", "si distende", "a distendersi", "risposta di",
        "grande intervento", "parata", "miracolo", "vola", "smanaccia", "neutralizza", "disinnesca", "ci arriva", "si rifugia in angolo", "mette in angolo",
        "chiama .. al grande intervento", "straordinari", "grande risposta",
    ),
    saved_by=("respinto da", "parato da", "respinta di", "parata di", "disinnescato da", "deviato da", "bloccato da", "le braccia di", "sventat* da", "impegnato solo da"),
    off_target=(
        "a lato", "fuori", "alto", "alta", "sul fondo", "fuori di poco", "sopra la traversa", "in curva", "in tribuna", "mancando lo specchio", "fa la barba al palo",
        "fuori di un soffio", "non trova la porta", "manda alto", "sull'esterno della rete", "esterno della rete",
    ),
    woodwork=("palo", "traversa", "montante", "legno", "incrocio dei pali", "scheggia la traversa", "centra il palo", "colpisce il palo"),
    blocked=("si immola", "ferma .. linea", "salva sulla linea", "respinge la barriera", "mura"),
    blocked_by=("murato da", "ribattuto da", "contrato da", "rimpallato da"),
    penalty=("rigore", "rigori", "penalty", "calcio di rigore", "dagli undici metri", "dal dischetto", "dischetto", "tiro dagli undici metri"),
    penalty_awarded=(
        "assegna", "concede", "fischia", "indica il dischetto", "decreta", "si procura", "procura", "guadagna", "conquista", "regalando", "per un fallo", "rigore per",
        "solare", "accordato",
    ),
    penalty_won=("si procura", "guadagna", "conquista", "si guadagna"),
    fouled_by=("steso da", "atterrato da", "abbattuto da", "sgambettato da", "fallo di", "sgambettato .. da", "spintarella di", "vicino alla gamba alta di"),
    contact=("contatto tra", "contrasto tra"),
    fouls=("stende", "atterra", "abbatte", "aggancia", "travolge", "falcia", "si aggrappa a", "sgambetta", "spinge"),
    penalty_scored=(
        "trasforma", "trasformato", "non sbaglia", "spiazza", "spiazzato", "dal dischetto", "realizza", "su rigore", "firma su rigore", "incrocia",
    ),
    penalty_missed=("sbaglia", "fallisce", "calcia fuori", "spreca", "si fa ipnotizzare", "si fa stregare", "manca"),
    penalty_saved=("para il rigore", "respinge un rigore", "neutralizza", "ipnotizza*", "respinge il rigore"),
    penalty_appeal=("chiede", "chiedono", "reclama*", "proteste", "protesta", "invoca*", "possibile rigore"),
    waved_away=("lascia correre", "non c' e nulla", "fa cenno di proseguire", "fa proseguire", "niente da fare", "nulla da segnalare", "per .. non c' e nulla"),
    disallowed=("annullato", "annulla", "gol non convalidato", "rete annullata", "non vale"),
    offside=("fuorigioco", "offside"),
    handball=("con il braccio", "con la mano", "di mano", "fallo di mano"),
    foul=("per un fallo", "per fallo", "carica"),
    var=("var", "v . a . r", "silent check", "monitor", "on field review"),
    yellow=("ammonito", "ammoniti", "ammonisce", "giallo per", "cartellino giallo", "ammonizione", "giallo a"),
    already=("già", "gia"),
    second_yellow=("doppia ammonizione", "secondo giallo", "doppio giallo", "secondo cartellino"),
    red=("espulso", "espulsi", "espulsione", "rosso diretto", "cartellino rosso", "rosso a", "sventola il rosso", "viene espulso", "anzitempo sotto la doccia", "mostra il rosso"),
    straight_red=("rosso diretto",),
    sub_on=("entra", "entrano", "dentro", "in campo", "al (suo|loro) posto", "fa il suo ingresso", "inserisce", "manda in campo", "da minuti a", "spazio a", "entrato"),
    sub_off=("esce", "escono", "fuori", "toglie", "richiama", "sostituisce", "uscita dal campo di", "lascia il campo", "fa uscire", "standing ovation per"),
    sub_for=("rileva", "al posto di", "subentra a", "sostituisce", "prende il posto di", "subentrato a", "in luogo di"),
    sub_for_weak=("per",),
    sub_by=("lascia il posto a", "sostituito da", "cede il posto a", "rilevato da", "fa posto a"),
    sub_verb=("cambi", "cambio", "sostituzion*", "sostituisce", "avvicendamento"),
    injury=("si infortuna", "si infortunano", "infortunio", "esce in barella", "costretto ad uscire", "si fa male", "ko per", "costretto a lasciare"),
    negation=("non", "senza", "mai", "ne"),
    unreal=("avrebbe", "avrebbero", "potrebbe", "dovrebbe", "sarebbe"),
    earlier_matches=("all' andata", "nella scorsa stagione", "l' anno scorso", "dall' altro campo", "gia giustiziato"),
    wins=("batte", "batt* in rimonta", "vince", "vincono", "ha battuto", "hanno battuto", "supera", "piega", "si impone", "passa", "travolge", "stende", "sconfigge", "espugna", "vittoria"),
    loses=("perde", "battuto", "sconfitto", "cade", "ko", "crolla", "umiliato", "si arrende"),
    draws=("pareggio", "pareggiano", "pari", "fermata", "1-1", "0-0"),
    home_side=("i padroni di casa", "padroni di casa"),
    away_side=("gli ospiti", "ospiti", "ospite"),
    at_home=("in casa", "ospita", "riceve", "tra le mura amiche", "padroni di casa"),
    versus=("contro", "vs", "v"),
    score_words=("a",),
    preview=("probabili formazioni", "dove vedere", "dove vederla", "si giochera", "in programma domani", "alla vigilia"),
    other_sports=(
        "basket", "pallacanestro", "canestri", "canestro", "pallavolo", "volley", "rugby", "tennis", "pallamano", "hockey", "futsal", "calcio a 5", "quarto periodo", "terzo quarto",
    ),
    label_coach=("allenatore", "all", "all.", "allenatori", "tecnico", "mister", "ct"),
    label_referee=("arbitro", "arb", "direttore di gara", "arbitra"),
    label_scorers=("marcatori", "marcatore", "reti", "rete", "gol"),
    label_booked=("ammoniti", "ammonito", "amm"),
    label_sent_off=("espulsi", "espulso", "esp"),
    label_bench=("a disp", "a disposizione", "in panchina", "panchina"),
    label_attendance=("spettatori",),
    label_venue=("stadio",),
    label_date=("data",),
    label_notes=("note",),
    label_other=("angoli", "recupero", "assistenti", "guardalinee", "var", "avar", "quarto uomo", "iv uomo"),
    mark_penalty=("rig", "rig.", "su rigore", "r"),
    mark_own_goal=("aut", "aut.", "autogol", "autorete", "a"),
    mark_captain=("cap", "c"),
    mark_none=("nessuno",),
    referee_before=("l' arbitro", "arbitro", "il signor", "direttore di gara", "arbitra il francese"),
    referee_verbs=("fischia", "assegna", "e inflessibile", "gli sventola", "fa cenno", "gli mostra", "lascia correre"),
    coach_before=(
        "la squadra di", "squadra di", "i ragazzi di", "ragazzi di", "gli uomini di", "uomini di", "il tecnico", "l' allenatore", "la difesa di", "per gli uomini di", "guidati da",
        "selezione di", "mister", "schiaffo per", "cambi per",
    ),
    coach_verbs=("da fiducia", "lascia in panchina", "corre ai ripari", "protesta", "comincia a muovere", "richiama", "si copre", "indovina il cambio", "si sbraccia", "si gioca il tutto"),
    venue_before=("allo stadio", "stadio", "al"),
    venue_words=("Stadio", "Arena", "Stadium"),
    rounds=("quarti di finale", "semifinal*", "finale", "ottavi di finale", "{n} giornata"),
    published=("pubblicato", "aggiornato"),
    noise_headings=("altre notizie", "leggi anche", "ti potrebbe interessare", "le altre", "potrebbe interessarti", "correlati", "ultim'ora", "dall'altro campo"),
    noise_lines=("riproduzione riservata", "cookie", "privacy"),
    photo=("foto", "[foto"),
)  # fmt: skip
