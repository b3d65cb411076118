"""German, as the press of Germany, Austria and Switzerland writes it."""

from ..vocabulary import Language

# Verbs of a finish, as their clause begins with them.
SCHOSS = (
    "(schoss|schießt|schiesst|schob|schiebt|köpfte|köpft|köpfelte|köpfelt|drückte|drückt|wuchtete|wuchtet|hämmerte|hämmert|drosch|drischt|jagte|jagt|schlenzte|schlenzt|zirkelte|zirkelt|"
    "lupfte|lupft|hob|hebt|chippte|chippt|spitzelte|spitzelt|stocherte|stochert|bugsierte|bugsiert|grätschte|grätscht|lenkte|lenkt|legte|legt|setzte|setzt|platzierte|platziert|nagelte|nagelt|knallte|knallt|"
    "donnerte|donnert|schweißte|schweißt|haute|haut|feuerte|feuert|ballerte|ballert|schaufelte|schaufelt|stupste|stupst|tippte|tippt|nickte|nickt|beförderte|befördert|schmetterte|schmettert|zimmerte|zimmert|"
    "rammte|rammt|schnippelte|schnippelt|schupfte|schupft|verlängerte|verlängert|löffelte|löffelt|pfefferte|pfeffert|spedierte|spediert|katapultierte|katapultiert|rollte|rollt|zog|zieht|versenkte|versenkt|drehte|dreht|zwirbelte|zwirbelt|staubte|staubt|streichelte|streichelt|brachte|bringt|traf|trifft|vollendete|vollendet|vollstreckte|vollstreckt)"
)
# What it goes into.
TOR = (
    "(ins|in das|im|in den|in die|unter die|über die) (*e |*en |*e *e |lange |kurze |linke |rechte |untere |obere |langen |kurzen |linken |rechten |lange untere |lange obere |rechte untere |linke untere |rechte obere |linke obere |gegnerische |leere |verwaiste |eigene |)"
    "(netz|tor|maschen|kasten|tordreieck|toreck|angel|gehäuse|eck|ecke|kreuzeck|kreuz|winkel|torwinkel|giebel|knick|linie|torlinie|dreiangel|dreieck|lattenkreuz|tornetz|torecke)"
)
HUETER = "(P|(keeper|goalie|torhüter|torwart|schlussmann|tormann|T keeper|T torhüter|T torwart|T schlussmann|T goalie|T tormann) P|dem (keeper|torhüter|torwart|goalie|schlussmann|tormann)|den (keeper|torhüter|torwart|goalie|schlussmann|tormann))"
HOLZ = "(latte|pfosten|querlatte|stange|querbalken|lattenkreuz|innenpfosten|aussenpfosten|außenpfosten|lattenunterkante|lattenoberkante|unterlatte|aluminium|gebälk|gehäuse|torgestänge)"

# What may stand between "wurde" and "von" or "für", nobody's name among it.
DANN = "(in der M |nach M |in M |in minute M |M |noch |gerade noch |im letzten moment |dabei |dann |kurz darauf |wenig später |zur pause |zur halbzeit |)"

LANGUAGE = Language(
    code="de",
    stopwords=(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn doch "
        "sondern als wie wenn weil dass ob "
        "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter zwischen durch für gegen ohne um "
        "bis seit während trotz wegen "
        "ich du er sie es wir ihr ihm ihn ihnen ihre ihren ihrem sein seine seinen seinem seiner sich uns man wer "
        "was wo wann "
        "ist sind war waren wird wurde wurden werden hat hatte hatten haben sei wäre hätte kann konnte konnten "
        "muss musste soll sollte will wollte "
        "nicht auch nur noch schon mehr sehr so da dann dort hier jetzt nun wieder immer damit dabei danach davor "
        "dafür "
        "dieser diese dieses diesem diesen jener jene alle allem allen alles beide beiden selbst"
    ),
    common_words=(
        "million millionen milliarden euro dollar pfund franken "
        # the game
        "ferner außerdem ball balls bälle leder kugel tor tore toren tores tors treffer treffern treffers gegentor gegentore "
        "gegentreffer ausgleich führung anschluss entscheidung "
        "vorentscheidung sieg siege siegen sieges niederlage niederlagen unentschieden remis punkt punkte punkten "
        "zähler zählern partie partien spiel "
        "spiele spielen spiels spieles match begegnung duell derby krimi hälfte hälften halbzeit pause "
        "halbzeitpause seitenwechsel wiederanpfiff wiederbeginn anpfiff abpfiff schlusspfiff "
        "pausenpfiff halbzeitpfiff anstoß anstoss minute minuten sekunde sekunden nachspielzeit schlussphase "
        "anfangsphase schlussminuten verlängerung viertelstunde stunde "
        "schuss schuß schüsse schüssen abschluss abschlüsse versuch versuche chance chancen möglichkeit "
        "möglichkeiten gelegenheit gelegenheiten konter konters gegenstoß gegenstoss angriff angriffe "
        "angriffen attacke flanke flanken ecke ecken eckball eckbälle eckbällen eckstoß corner corners freistoß "
        "freistoss freistöße freistösse freistoßes einwurf einwürfe abstoß "
        "kopfball kopfbälle kopfballs kopf köpfe fuß fuss füße füsse bein beine brust hand hände arm arme finger "
        "fingerspitzen knie oberschenkel wade rücken schulter hüfte schulterverletzung "
        "pass pässe querpass steilpass steckpass rückpass fehlpass doppelpass zuspiel zuspiele vorlage vorarbeit "
        "hereingabe einladung ballverlust ballgewinn stanglpass "
        "pfosten latte querlatte querbalken balken stange aluminium alu lattenkreuz kreuzeck winkel eck netz "
        "maschen kasten gehäuse giebel knick torlinie linie außennetz aussennetz innenpfosten gestänge torwinkel "
        "dreiangel "
        "strafraum sechzehner fünfer fünfmeterraum fünfmeterraums sechzehnmeterraum mittellinie mittelkreis "
        "seitenlinie grundlinie punkt elfmeterpunkt strafstoßpunkt mauer meter metern distanz "
        "entfernung elfmeter elfmetern elfer penalty penaltys strafstoß strafstoss handelfmeter foulelfmeter "
        "foulpenalty handspenalty hands handspiel foul fouls foulspiel gelb gelbe "
        "rot rote rotes gelbrot ampelkarte karte karten verwarnung verwarnungen platzverweis ausschluss abseits "
        "offside offsides videobeweis var köln videoschiedsrichter "
        "schiedsrichter schiedsrichterin referee unparteiische unparteiischer unparteiischen linienrichter "
        "linienrichterin assistent assistentin schiri fahne pfiff pfeife bilder ansicht rücksprache "
        # people
        "gegenüber torwart torhüter torhüterin torfrau keeper keeperin goalie goalies schlussmann tormann "
        "sturmspitze sturmspitzen angriffsspitze offensivkraft offensivmann abwehrmann defensivmann außenspieler aussenspieler gästestürmer gästekeeper gästetorwart gästetorhüter heimkeeper teamsenior senior spielertrainer latten-unterkante lattenunterkante lattenoberkante querlatte "
        "torsteher stürmer stürmerin angreifer angreiferin torjäger goalgetter mittelstürmer knipser "
        "verteidiger verteidigerin innenverteidiger außenverteidiger aussenverteidiger rechtsverteidiger "
        "linksverteidiger abwehrspieler abwehrchef libero mittelfeldspieler mittelfeldmann mittelfeldmotor "
        "spielmacher regisseur flügel flügelspieler flügelflitzer kapitän kapitänin captain spielführer routinier "
        "youngster talent joker neuzugang debütant rückkehrer spieler spielers spielern spielerin "
        "spielerinnen mann männer männern frau frauen akteur akteure trainer trainers trainerin coach chefcoach "
        "cheftrainer co-trainer cotrainer sportdirektor sportchef geschäftsführer präsident manager boss "
        "mannschaft mannschaften team teams elf truppe klub klubs club clubs verein vereins gast gäste gästen "
        "gastgeber gastgebern gastgeberinnen hausherren hausherrinnen hausherr heimelf heimteam heimmannschaft "
        "platzherren einheimischen gegner gegners gegnern "
        "gegenspieler aufsteiger absteiger meister meisters tabellenführer leader schlusslicht favorit favoriten "
        "underdog außenseiter zuschauer zuschauern zuschauende publikum fans anhang besucher besuchern tribüne "
        "torschütze torschützen doppeltorschütze doppeltorschützen doppelpack dreierpack hattrick zweikampf "
        "zweikämpfe abwehr defensive offensive hintermannschaft innenverteidigung viererkette kette mittelfeld "
        "sturm angriff bank "
        "franzose spanier däne schwede norweger isländer österreicher schweizer deutsche deutscher brasilianer "
        "argentinier portugiese portugiesen italiener holländer niederländer belgier engländer kroate serbe pole "
        "tscheche dänen schweden norwegers franzosen spaniers brasilianers argentiniers kolumbianer uruguayer "
        "mexikaner japaner koreaner südkoreaner  slowake slowene bosnier albaner kosovare mazedonier ukrainer "
        "waliser finne isländers nigerianer ghanaer senegalese kameruner ivorer marokkaner tunesier algerier "
        "ägypter kanadier us-amerikaner amerikaner australier burgenländer waadtländer romands "
        # the season
        "liga ligen bundesliga meisterschaft cup cups pokal pokals finale finales halbfinale viertelfinale "
        "achtelfinale sechzehntelfinale hinspiel rückspiel runde runden spieltag spieltags gruppe gruppenphase "
        "tabelle rang ränge "
        "platz saison saisons titel double triple aufstieg abstieg klassenerhalt relegation endspiel testspiel "
        "rangliste telegramm bemerkungen kader einsatz start auftakt ende schluss mitte anfang "
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend "
        "mittwochabend donnerstagabend freitagabend samstagabend samstagnachmittag sonntagabend sonntagnachmittag "
        "abend nachmittag vormittag nacht woche wochen "
        "januar jänner februar feber märz april mai juni juli august september oktober november dezember jahr "
        "jahre jahren jahres tag tage tagen mal uhr zeit zeiten frühjahr herbst sommer winter "
        # further nouns of reports
        "legionär legionäre superstar superstars triplepack pille drops vertreter dämpfer ding dings schanzer abende abendspiel abgang ablage ableger ablöse absage abschied abschlag absicht absprache abstand "
        "abstiegskampf abwechslung abwehrbein abwehrreihe abwehrzentrum abwurf achse adresse akteurin akzent "
        "akzente alarm alleingang alternative altmeister amateurliga ambiente ambition anblick andrang "
        "anerkennung anfeuerung anflug angebot angst anlauf anlass annahme ansage anschein ansehen ansporn "
        "anspruch anstalten ansturm anteil anteile antreiber anweisung anzahl anzeichen anzeige anzeigetafel "
        "applaus arbeit arbeiter arbeitssieg ass assistenten atem atempause athletik atmosphäre aufbäumen aufbau "
        "aufeinandertreffen aufgabe aufholjagd auflage aufmerksamkeit aufregung aufschrei aufschwung "
        "aufstiegskandidat aufstiegsrennen auftaktsieg auftrag auftritt auftritte aufwand aufwärmen aufwärtstrend "
        "auge augen augenblick augenhöhe augenschein ausbeute ausbildung ausdruck ausfall ausfälle ausflug "
        "ausgangslage ausgangsposition ausrufezeichen ausrutscher ausscheiden ausschlag ausschreitungen auswahl "
        "ausweg auswärtsfahrt auswärtsfans auswärtssieg auswärtsniederlage auswärtspartie auswärtsspiel "
        "auswärtstor auswechselbank auswechselung auszeit außenbahn aussenbahn außenrist aussenrist außenseite "
        "ballannahme ballbesitzphase ballgefühl ballkontakt ballkontakten balljunge ballwechsel bande bange "
        "bankett beitrag beleg belohnung bemühen bemühungen bereich bericht beruf bescherung beschluss beschwerde "
        "beschwerden besitz besserung bestform bestie bestzeit besuch betreuer betrieb bewegung bewerb beweis "
        "bewährung beziehung bier bierbänke bierdusche bildfläche bilanz biss blicke blitzstart "
        "boden bogenlampe bonus boot box brett brille bruchteil brustlöser bude buden bus bühne "
        "bürde chancenplus chancenwucher chancenverwertung chancentod chancenverhältnis choreografie comeback "
        "crack dach dampf dauer dauerdruck daumen debakel debüt deckel deckmantel defensivarbeit defensivverbund "
        "defizit denkzettel detail details devise dienst dienste ding dinger dirigent diskussion diskussionen "
        "distanzen dominator doppelchance doppelschlag doppelspitze doppelpässe dorn drangperiode draufgänger "
        "dreh drehbuch dreher dreier dreierkette dreierpacker drittligist drittligisten dritteln druckperiode "
        "duelle duft duftmarke dunkel durchbruch durcheinander durchlauf durchmarsch durchschnitt "
        "durchsetzungsvermögen durststrecke dusche duschen dämmerung dämpfer eckfahne eckstöße effet ehrenrunde "
        "ehrentreffer eifer eigenregie eigentor eigentore eile eindruck einfall einfluss eingang einheit "
        "einheiten einigkeit einladungen einlage einlagen einlauf einsatzwillen einsatzzeit einschlag einschuss "
        "einsicht einsteiger einstand einstellung einwechselspieler einzelaktion einzelkritik einzelleistung "
        "einzug eis eisen eiseskälte elan elfern elfmeterpfiff elfmeterschießen elfmeterkrimi elfmeterschütze "
        "emotion emotionen endergebnis endphase endspurt engagement enge entlastung entlastungsangriff "
        "enttäuschung entwicklung ereignis ereignisse erfahrung erfolg erfolge erfolges erfolgserlebnis "
        "ergebniskosmetik erholung erinnerung erleichterung ernüchterung eröffnung ersatzkeeper ersatztorhüter "
        "ersatzmann erstligist erstligisten erwachen erwartung erwartungen etappe euphorie europa europapokal "
        "europacup existenz experte extraklasse fabrik fackel faden fall falle familie fan fanblock fanlager "
        "fanmarsch farbe farben faust fäuste fazit fehde fehlentscheidung fehlpässe fehlstart fehlverhalten feier "
        "feierabend feierlaune feiertag feinschliff feldspieler feldverweis feldvorteile fernduell "
        "fernschüsse fest festung fett feuer feuerwehr feuerwerk figur film finalist finish finte flachpass "
        "flankenlauf flügelzange flagge flamme flaute fleiß fleiss fliege flucht flug flugeinlage flugparade "
        "flutlicht foulelfer form formation formkrise formkurve formtief forderung fortgang fortschritt "
        "fortsetzung frage fragezeichen freigabe freilauf freiraum freiräume freistößen freistoßspezialist "
        "freistossspezialist freunde frische frust führende führender führungsspieler führungstor "
        "fünferkette fünfer-kette fussballer fußballer fußballerin fußballkunst fußballwelt fußballfest fußspitze "
        "fussspitze furcht furie gala galavorstellung garant garten gasse gastspiel gästeblock gästefans gästetor "
        "gebälk gebet geburtstag geburtstagskind gedanke gedanken geduld geduldsspiel gefecht gefolge gefühl "
        "gefühle gegebenheit gegend gegenangriff gegenspielerin gegenstand gegenteil gegentoren gegentreffern "
        "gegentorflut gegenwart gegenwehr gehalt gehirn gehäuses geist gelbsperre gelaufen geläuf geld "
        "generalprobe genuss gerangel gerücht gesamtbild gesamtscore gesang gesänge geschehen geschehens geschenk "
        "geschenke geschichte geschick geschmack geschwindigkeit geschütz gesicht gesichter gesellschaft gesetz "
        "gesetze gespann gestalt gestocher gewinner gewissen gewissheit gewitter gewohnheit gipfel gipfeltreffen "
        "glanz glanzlicht glanzpunkt glanzstück glaube gleichgewicht gleichstand glied glücksgefühl gnade goldtor "
        "gras grätsche grenze grenzen griff großangriff großtat größe grund gründe grundlage grundordnung "
        "gruppenerster gruppenletzter gruppensieg gruppensieger gruppenzweiter gunsten gürtel haar haaresbreite "
        "hacke hackentor halbfeld halbraum halbfinalist halbfinaleinzug halbchance halbvolley halbzeiten "
        "halbzeitansprache halbzeitstand handgelenk handlung hang happy-end härte härtetest haube haufen "
        "hauptdarsteller hauptrunde hauptstadt hauptstädter hauptstädtern haut haxe heimat heimauftritt heimfans "
        "heimniederlage heimpartie heimpremiere heimpleite heimrecht heimsieg heimsiege heimspiel heimspiele "
        "heimstärke heimstätte heimteams heimvorteil helden hemd herz herzen herzinfarkt herzstück hexenkessel "
        "hexer highlight highlights hilfe himmel hinrunde hinrundenabschluss hinserie hinspielsieg "
        "hintertorkamera historie hobby hochform hochkaräter hochspannung hoffnung hoffnungen "
        "hoffnungsschimmer höhenflug höhepunkt höhepunkte hölle hosenträger hundertstel hunger hunderte "
        "hymne idylle impuls impulse infektion information initiative innenpfostens innenraum innenrist "
        "inszenierung intensität interesse interview ironie irrsinn jagd jahrhundert jubeltraube jubiläum jugend "
        "jugendspieler jungs jungen jury kabinenansprache kabinengang kabinentrakt kabinett kabinettstückchen "
        "kaltschnäuzigkeit kalenderjahr kameraden kampfes kampfgeist kampfkraft kampfmannschaft kampfspiel "
        "kandidat kanone kanonenschuss kantersieg kapitel kapitäne kapitänsbinde karriere kasse kastens kategorie "
        "katastrophe katakomben kehrtwende keilerei keller kellerduell kellerkind kellerkinder kicker "
        "kickern kilometer kirsche kiste klapps klärungsversuch klärungsaktion klarheit klasse klassen "
        "klassenprimus klassenunterschied klassiker klatsche klausel klima knackpunkt knieverletzung knochen "
        "knoten kollaps kombination kombinationen komfort kommando kompakt kompaktheit kompensation komplex "
        "kondition konferenz können könnens königsklasse konsequenz kontakt kontakte kontakten konterangriff "
        "kontergefahr konterchance konterfußball konterspiel kontrahent kontrahenten kontrast kontroverse konzept "
        "kopfballablage kopfballduell kopfballstärke kopfballtor kopfballverlängerung kopfballmöglichkeit korken "
        "körper körpertäuschung körpersprache kosten krach kracher kraftakt kragen krampf krämpfe kreis kreise "
        "kreisel kreisliga kreisligist kreuzband kreuzbandriss krise krisen kugelblitz kulisse kulissen "
        "kunstgriff kunstrasen kunstrasenplatz kunststück kurs kurve kurven kurzfassung küste lächeln "
        "lacher lage lager lamento länderspiel länderspielpause länge lappen lapsus lärm last lattenkracher "
        "lattenpendler lattenschuss lattentreffer läufe laufarbeit laufbahn laufbereitschaft laufduell laufwege "
        "laune laut leben lebenszeichen leerlauf legende lehre lehrstunde lehrgeld leibchen leichtigkeit "
        "leichtsinn leidenschaft leihe leistungsträger lethargie licht lichtblick lied lieferung ligaalltag "
        "ligaerhalt ligakonkurrent ligapartie ligaspiel ligastart linien linienrichters link lippe liste lobpreis "
        "loch löcher lockerheit lokalderby lokalrivale lokalmatador lösung lösungen löwenanteil luftduell "
        "luftkampf luftloch lupe lust lustreise macht machtdemonstration manier mangel manko manndecker "
        "mannschaftsarzt mannschaftsbus mannschaftskapitän mannschaftsteil mannschaftsteile marathon marke "
        "markenzeichen marktwert marsch marschroute maschine maß mass maßarbeit maßnahme masse match-winner "
        "matchball matchballs matchplan matchuhr matchwinner material matte mauer-tor mauern maximum medaille "
        "medien mehrheit meilenstein meinung meinungen meisterleistung meisterstück meisterschaftsrennen "
        "mentalität merkmal minus minutenspiel minutentakt misere missgeschick missverständnis mist "
        "mithilfe mitglied mitglieder mitleid mitspielerin mitspielern mitstreiter mitteln mittel mittelstürmerin "
        "mittelfeldspielerin mittelfeldregisseur mittelfeldduell mittelpunkt mitternacht mittwochs mode modus "
        "monate monaten motivation motor muffensausen mühe müdigkeit muskel muskelfaserriss muskelverletzung "
        "musik mutter nachbar nachbarn nachbarschaft nachbarschaftsduell nachdruck nachhall nachholpartie "
        "nachholspiel nachlässigkeit nachlass nachsehen nachsetzen nachspiel nachteil nachwuchs nachwuchskicker "
        "nachwuchsteam nackenschlag nadelstiche nähe nähte name namen namensvetter narrenfreiheit nase nation "
        "nationalelf nationalmannschaft nationalspielers nationaltorhüter nebel nerv nerven nervenkitzel "
        "nervenspiel nervosität nest netzes neuanfang neuauflage neuling neuner neustart neuverpflichtung "
        "neuzugänge neuzugangs niederschlag niemandsland niveau not note noten notelf notfall notwehr null "
        "nullnummer nummer nuss oberhand oberhaus oberkörper oberliga oberligist oberwasser ochse ofensiv "
        "offensivabteilung offensivaktion offensivaktionen offensivdrang offensivfeuerwerk offensivbemühungen "
        "offensivkräfte offensivspiel offensivreihe offside-falle ohr ohren opener opfer optik option optionen "
        "ordner ordnung orkan ort ostern ostkurve paarung panik papier parole passgenauigkeit passivität "
        "passspiel passquote patzern paukenschlag pausenpause pausenansprache pausenführung pausenrückstand "
        "pausenstand pausentee pechs pechvogel peitsche performance perle person personal personalie personalien "
        "personalnot personalsorgen pfeifkonzert pfiffe pfiffen pferd pflicht pflichtaufgabe pflichtspiel "
        "pflichtspiele pflichtspielsieg pflichtspieltor pfostenknaller pfostenschuss pfostentreffer "
        "phasenweise piste plan plänen planung platte platzherr platzverhältnisse platzverweise platzwart "
        "platzwunde play-off play-offs pleite pleiten plus podest pointe pokalaus pokalerfolg pokalfight "
        "pokalheld pokalsensation pokalspiel pokalsieg pokalüberraschung position positionen potenzial präsenz "
        "praxis premiere presse pressing pressschlag prestige prestigeduell primus prinzip probe probleme problem "
        "problemen profil programm projekt prozent prüfstein prüfung publikumsliebling pulver punktabzug "
        "punktekonto punkteteilung punktgewinn punktspiel punktverlust puls pumpe puste puzzle quäntchen qual "
        "qualifikationsspiel qualitäten quarantäne quartett querelen querschläger querpässe quintett quittung "
        "quote rache rahmen rakete rand randale randfigur rasenplatz rat rätsel ratschlag rausch reaktion "
        "reaktionen reaktionszeit realität rechnung rechnungen rede regel regeln regen regie region regionalliga "
        "regionalligist regisseurin reichweite reife reihen reise reisen reizfigur rekord rekordmeister "
        "rekordsieger rekordtorschütze rekordkulisse relegationsplatz relegationsspiel rennen respekt reste "
        "restprogramm resümee rettung rettungstat rettungsaktion reue revanche revier revierderby revolution "
        "rezept rhythmus riegel riesenchance riesending riesenjubel riesentat ringen risiko "
        "riss ritt rivale rivalen roller rolle rollen routine routiniers ruck rückfall rückgabe rückhalt rückkehr "
        "rückrunde rückraum rückschlag rückseite rückspiegel rückstandes rückwärtsbewegung rückwärtsgang ruder "
        "ruf ruhe ruhepause ruhm rumpfelf rumpftruppe rundumschlag sachen sack saft sahnetag saisonauftakt "
        "saisonbestleistung saisonende saisonfinale saisonhälfte saisonniederlage saisonpleite saisonphase "
        "saisonsieg saisonspiel saisonstart saisontor saisontore saisontreffer saisonziel satz schadensbegrenzung "
        "schädel schatten schaulaufen schauspiel scheibe scheitel scherben schicksal schiedsrichterentscheidung "
        "schiedsrichtergespann schiedsrichters schiedsrichterteam schienbein schläfrigkeit schlafmützigkeit "
        "schlag schläge schlägerei schlagabtausch schlagdistanz schlagmann schlagzeile schlamm schlappe schlappen "
        "schleife schlenker schlinge schluss-akkord schlussakkord schlussabschnitt schlussfrau schlussdrittel "
        "schlusslichts schlussmanns schlusspunkt schlussstrich schlüssel schlüsselspiel schlüsselszene "
        "schlüsselmoment schmerz schmerzen schneid schnee schnelligkeit schnitt schnürsenkel schock schönheit "
        "schönheitsfehler schönheitspreis schräglage schritt schritte schuld schulden schuldiger schuljunge "
        "schulterblick schulterecke schuhe schussbahn schussgelegenheit schussglück schusskraft schussposition "
        "schussversuch schussversuche schwäche schwächephase schwarm schwein schweiß schwelle schwerarbeit "
        "schwergewicht schwerpunkt schwierigkeit schwierigkeiten schwung schützenfest schützenhilfe schützling "
        "sechs-punkte-spiel sechser seele sehnsucht seitenaus seitenauslinie seitenwechsels sekundenbruchteil "
        "sekundenbruchteile selbstbewusstsein selbstvertrauen selbstläufer seltenheit senkrechtstarter sensation "
        "serie serien sicherheit sicht siegchance sieger siegers siegerin siegerstraße siegerstrasse siegesserie "
        "siegeswille siegeszug siegtor siegtore siegtorschütze siegtreffer siegtreffers signal sinn sitzer sitz "
        "slapstick soft solidarität soll solo solonummer sololauf sommerpause sommerneuzugang sondertraining "
        "sonnenschein sorge sorgen sorgenkind spagat spalier spannung sparflamme späße spaziergang "
        "spektakel sperren spezialist spielabbruch spielabschnitt spielanteile spielaufbau spielausgang "
        "spielbeginn spieldauer spielende spielentscheidung spielereien spielertraube spielerwechseln spielfeld "
        "spielfilm spielfluss spielführerbinde spielgefährte spielgerät spielgeschehen spielglück spielhälften "
        "spielidee spielkontrolle spielkultur spielmachers spielminute spielminuten spielstil spielstunde "
        "spielunterbrechung spielverlauf spielverständnis spielweise spielwitz spielzug spielzüge spielzeiten "
        "spion spitzen spitzenduell spitzenkampf spitzenmannschaft spitzenplatz spitzenposition "
        "spitzenreiter spitzenreiters spitzenspiel spitzentreffen spitzkehre sportart sportler sportplatz "
        "sportsmann sprache sprint sprinter sprinteinlage sprung sprungkraft spur spuren stadionrund "
        "stadionsprecher stadt stadtderby stadtrivale stadtrivalen stadtmeister staffel stammelf "
        "stammkeeper stammkraft stammspieler stammplatz stämme standardsituationen standfestigkeit standpauke "
        "standortbestimmung star starkregen starensemble startaufstellung startformation starthälfte startminuten "
        "startoffensive startphasen startschuss startschwierigkeiten station stationen statistiken status "
        "statistiker steckpässe stehvermögen steigerung steilpässe stelldichein stelle stellen stellung "
        "stellungsfehler stellvertreter stiefel stil stillstand stimme stimmung stimmungslage stirn stocher stolz "
        "stolperstein stoppfehler störaktion störung strafraumecke strafraumeck strafraumes strafraumgrenze "
        "strafraumkante strafraumlinie strafraumrand strafstoßes strafstöße strafstößen straßen strasse strecke "
        "streich streit strichliste strudel stück stücke stühle stürmerfoul stürmerduo stürmerinnen stürmerstar "
        "sturmführer sturmkollege sturmlauf sturmpartner sturmreihe sturmtank sturmduo strafen stunden "
        "stundenzeiger substanz suche sucht südamerikaner südkurve süden system systemumstellung szenario "
        "szenenapplaus tabellenachter tabellenachten tabellendritte tabellendritten tabellendritter "
        "tabellenelfter tabellenende tabellenerste tabellenersten tabellenerster tabellenfünfte tabellenfünften "
        "tabellenführers tabellenführung tabellenhälfte tabellenkeller tabellenletzte tabellenletzten "
        "tabellenletzter tabellenmitte tabellennachbar tabellennachbarn tabellenneunte tabellenneunten "
        "tabellenplatz tabellenrang tabellensechste tabellensechsten tabellensiebte tabellensiebten "
        "tabellensituation tabellenspitze tabellenvierte tabellenvierten tabellenvierter tabellenvorletzte "
        "tabellenvorletzten tabellenvorletzter tabellenzehnte tabellenzehnten tabellenzweite tabellenzweiten "
        "tabellenzweiter tagesform tagesordnung takt taktgeber taktiken talente tank tanz tatsache tatort "
        "tausende team-manager teamchef teamerfolg teamgeist teamkamerad teamkollegin teamkollegen teamleistung "
        "teammanager technik techniker teil teile teilerfolg teilnehmer temperament temperatur temperaturen "
        "tempofußball tempogegenstoß temposteigerung teppich terrain test teufel text theater these thriller tief "
        "tiefe tiefpunkt tiefschlag tiefflieger tisch titelfavorit titelhoffnung titelkampf titelrennen "
        "titelverteidiger titelaspirant tod todesstoß toleranz ton tonart tore-festival toranschluss torchance "
        "torchancen toraktion toraktionen torabschluss torabschlüsse toraus torauslinie torausbeute "
        "torbeteiligung torchancenplus tordifferenz torecke toreigner torerfolg torerfolge torfabrik torfestival "
        "torflaute torflut torgarant torgefahr torgelegenheit torgelegenheiten torgestänge torgala torhagel "
        "torhunger torhüterduell torhüters torhüterfehler torjubel torjägerin torlatte torlinientechnik torloses "
        "torlosen torlose torlosigkeit tormöglichkeit tormöglichkeiten tormanns tornetz torpfosten torraum "
        "torregen torreigen torschrei torschuss torschüsse torschützenkönig torschützenliste torszene torszenen "
        "torumrandung torverhältnis torwarts torwartduell torwartfehler torwartecke torwartwechsel torwartparade "
        "totalausfall totenstille touch traf training trainerbank trainerduo trainerfuchs trainerstuhl "
        "trainerwechsel trainingsrückstand tränen träne transfer transferperiode traumdebüt träume träumen "
        "traumpass traumtor traumstart traumkombination treffen trefferquote treffsicherheit trend trennung "
        "treppchen treue tribünen trick trikots trio triumph tropfen trubel trumpf tunnel turbulenzen "
        "turnier tücke typ typen überblick überflieger überforderung übergang übergangsjahr übergewicht überhand "
        "überlegenheit übermacht übermut überraschung überraschungsmannschaft überraschungsteam überzahlspiel "
        "überzeugung übung übungsleiter uhren uhrzeiger ultimo ultras umbruch umfeld umgebung umschaltbewegung "
        "umschaltmoment umschaltsituation umschaltspiel umstand umstände umweg unachtsamkeit unbekannte unding "
        "unform ungarn ungemach ungeduld ungenauigkeit ungenauigkeiten unglück unglücksrabe unkonzentriertheit "
        "unruhe unruheherd unsicherheit unsicherheiten unsinn unterbrechung unterbrechungen unterbau unterhalb "
        "unterhaltung unterkante unterschied unterschiede unterschiedsspieler unterstützung unterzahlspiel "
        "unwetter unzufriedenheit urgestein urteil vakuum variante varianten ventil verantwortung verantwortliche "
        "verantwortlichen verband verbandsliga verbandsligist verdacht verdienst vereinsfarben vereinsheim "
        "vereinsikone vereinskollege vereinslegende verein-trainer verfassung verfolger verfolgerduell verfolgern "
        "verfolgung vergangenheit vergleich vergnügen verhalten verhältnis verhältnisse verhältnissen verhandlung "
        "verlängerungen verlierer verletzte verletzten verletzter verletzungspause verletzungspech "
        "verletzungssorgen verletzungsunterbrechung vermögen verschnaufpause verschulden version verspätung "
        "versprechen verstärkung verstand versteckspiel verteidigern verteidigung vertrag vertrauen vertreter "
        "verunsicherung verwaltungsmodus verwarnte verzögerung verzweiflung videoassistent videobild videobilder "
        "videokeller videostudium videoüberprüfung viererpack viertelfinals viertelfinalist viertelfinaleinzug "
        "vierteln visier visitenkarte vizemeister vollgas volleyabnahme vollstrecker volltreffer vorabend "
        "vorarbeiter voraussetzung vorbereiter vorbereitung vorberichte vorbild vordermann vorfall vorfreude "
        "vorgabe vorgaben vorgänger vorgehen vorhaben vorhang vorhut vorjahr vorjahres vorjahresfinalist "
        "vorjahresmeister vorjahressieger vorkommnis vorlauf vorlagengeber vorlagengeberin vorlieb vorletzte "
        "vorletzten vorletzter vormarsch vorsaison vorschau vorschein vorschlag vorsicht vorspiel vorstand "
        "vorstellung vorstoß vorstoss vorstöße vorteil vorteile vorwärtsbewegung vorwärtsgang vorwoche vorwurf "
        "vorwürfe vorzeichen wackler waden wadenprobleme waffe wahl wahnsinns wand wandel warnschuss warnschüsse "
        "warnung wartezeit warten wasser wechselbad wechselfehler wechselkontingent wechselspiel weckruf "
        "wegbereiter weihnachten weilchen weise weisheit weitschussversuch weitschüsse welle wellen welt "
        "weltfußball weltklasse weltmeister weltmeisterschaft weltstar wende wendepunkt wenigkeit werbung werk "
        "wermutstropfen wert wertung wetter wettbewerb wettbewerbe wetterverhältnisse wette widersacher "
        "widersacherin widerstand widerstände wiedergutmachung wiedersehen wiese willen willensleistung "
        "wind winkels winterpause winterneuzugang wirbel wirbelwind wirklichkeit wirkung wochenende "
        "wochenendes wolken wort worte worten wucht wunde wunden wundertüte wunsch wunschelf wurf würfe "
        "würze wurzel wutausbruch wutrede zahl zahn zählers zauber zauberfuß zehen zehenspitzen zehner zeichen "
        "zeigefinger zeile zeilen zeitlupe zeitpunkt zeitspiel zeitspanne zeitungen zeitstrafe zentimeter "
        "zentimetern zentrale zentrum zerreißprobe zettel zeug zeuge ziel ziele zielgerade ziellinie zielwasser "
        "zittern zitterpartie zitterspiel zone zubringer zuckerpass zufall zufallsprodukt zuflucht "
        "zufriedenheit zug züge zugang zugriff zuhause zukunft zunge zuordnung zuordnungsfehler "
        "zusammenhang zusammenprall zusammenspiel zusammenstoß zuspitzung zustand zuteilung zuversicht zuwachs "
        "zwang zwangspause zwangswechsel zweck zweifel zweifeln zweikampfhärte zweikampfstärke zweikampfverhalten "
        "zweikampfwerte zweitligist zweitligisten zweitrundenaus zweitvertretung zwickmühle zwietracht zwilling "
        "zwischenhoch zwischenspurt zwischenstände zwischenzeit bundesligist bundesligisten oberligisten "
        "landesligist landesligisten bezirksligist bezirksligisten ligaprimus ligaschlusslicht ligadritte "
        "ligavierter herbstmeister abstiegskandidat abstiegskandidaten aufsteigern kontrahentin namensvettern "
        "hanseaten norddeutschen schwaben hessen thüringer rheinländer pfälzer badener ostwestfalen niedersachsen "
        "brandenburger niederösterreicher oberösterreicher steirer steirern kärntner kärntnern tiroler tirolern "
        "vorarlberger burgenländern salzburgern ostschweizer innerschweizer zentralschweizer romand tessiner "
        "bündner aargauer ex "
        # what somebody is booked for
        "ballwegschlagen ballwegschlagens trikotziehen trikotziehens trikotzupfen reklamieren meckern spielverzögerung zeitspiels schwalbe kritik beleidigung "
        "schiedsrichterbeleidigung schiedsrichterkritik nachtreten nachtretens nachschlagen nachschlagens unsportlichkeiten ellbogenchecks ellenbogenchecks "
        # what people are besides
        "hauptberuf nebenberuf beruf lehrer lehrerin lehrling landwirt student studentin schülerin azubi "
        "polizist polizistin briefträger postbote ingenieur ärztin mechaniker elektriker installateur wirtssohn "
        "feuerwehrmann bankkaufmann informatiker dorfpolizist jugendliche jugendlicher jugendlichen nachwuchsmann videoassistentin "
        "befreier buhmann rückkehrerin torschützin heimkehrer eigengewächs sohnemann zwillingsbruder hüne hünen "
        # bodies, hurts, moods and what else a report tells
        "taktik zwischendurch begonnen siegestor siegestors galgenhumor hintermänner hintermännern eintritt gegenspielern "
        "nasenbeinbruch nasenbein jochbein knöchel knöchels sprunggelenk leiste adduktoren rippen schienbeine wadenbein mittelfuß "
        "kieferbruch handbruch armbruch beinbruch seitenbandriss innenbandriss muskelriss bluterguss prellung prellungen zerrung zerrungen "
        "rekordtorschütze rekordtorschützin rekordspieler rekordnationalspieler toptorjäger toptorschütze topscorer nachnominierter "
        "obmann obmannsohn obmanns platzsprecher stadionsprecher ehrengast ehrengäste funktionär funktionäre betreuerbank "
        "zufriedenheit genugtuung schadenfreude wehmut frust ratlosigkeit verzweiflung gänsehaut gelassenheit hektik "
        "schneefall schneefalls schneeregen wolkenbruch hitze kälte nieselregen dauerregen platzregen glatteis schlamm pfützen "
        "bierbecher bratwurst leiberl leiberlzupfen trikottausch handschlag fahnen trommeln pyrotechnik bengalen "
        "formsache pflichtübung zugabe nachschlag nachtisch geschenkpapier sahnehäubchen tüpfelchen paukenschläge "
        "gestänge torgehäuse kreuzlatte strafraumkreis anstoßkreis coachingzone seitenoutlinie outlinie torout "
        # beginnings of sentences and what else is written with a capital letter
        "ausgerechnet zuvor zudem zuletzt zunächst zuerst kurz nachdem bevor obwohl sowie bereits erst erneut "
        "erstmals weiter weiterhin weitere weil wenig wenige wenigen lange lang statt stattdessen sogar fast "
        "nahezu knapp rund etwa gut ganz gleich "
        "einmal zweimal dreimal später früher anschließend anschliessend daraufhin darauf schließlich schliesslich "
        "allerdings jedoch dennoch trotzdem deshalb daher dadurch darum davon dazu hinten vorne vorn links rechts "
        "oben unten "
        "heute gestern morgen gerade eben endlich plötzlich prompt postwendend umgehend fortan zwei drei vier fünf "
        "sechs sieben acht neun zehn elf zwölf erste ersten erster zweite zweiten zweiter dritte dritten vierte "
        "fünfte letzte letzten nächste nächsten "
        "halb viel viele vielen einige einigen mehrere mehreren jede jeder jedes jeden solch solche welche welcher "
        "derweil indes immerhin leider glück pech kaum nachher vorher niemand keiner keinen beste besten besserer "
        "bessere große grosse großen grossen größte kleine neue neuen junge "
        "wechsel wechsels auswechslung einwechslung doppelwechsel dreifachwechsel spielerwechsel "
        "spielerinnenwechsel umstellung umstellungen verletzung verletzungen gehirnerschütterung bänderriss trage "
        "feld feldes rasen rasens raus rein runter drin draußen draussen "
        "kabine kabinen weg wege seite seiten gegenseite gegenzug folge reihe mitte spitze druck tempo luft kraft "
        "kräfte mut moral freude jubel ärger wut spaß chaos wahnsinn drama druckphase drangphase "
        "live liveticker ticker aufstellung aufstellungen startelf ersatz ersatzbank tore torschützen stadion "
        "arena park halle foto fotos bild video videos quelle mehr lesen sport fußball fussball handball "
        "nachbericht spielbericht kurzbericht "
        "phase phasen moment momente momenten idee ideen fehler fehlern fehlers patzer schnitzer lücke lücken raum "
        "räume räumen szene szenen situation situationen aktion aktionen strafe notbremse tätlichkeit meckerns "
        "reklamierens foulspiels haltens trikotzupfens unsportlichkeit "
        "mannen schützlinge schützlingen burschen sachsen hoppla mitten offen premier league champions ausnahme ausnahmen außen aussen beginn diesmal durchschlagskraft fahrt feind feinde fortdauer größeres "
        "grösseres besseres schlimmeres zählbares neues gutes weiteres erfreuliches krücken nachgeschmack insolvenzen "
        "souvenir sechster siebenter siebter achter neunter zehnter elfter zwölfter erster boden fall höhe recht teil "
        "mühe grund anlass erwähnung geltung schwung fluss bann staub leder gras herzenslust leibeskräften belieben "
        "aufsehen aufregung verwunderung erstaunen entsetzen bewunderung begeisterung ekstase applaus standing ovations "
        "hälfte hälften zeit zeitverzug verzug abstauber abstaubern dropkick seitfaller hackler fersler stangler gurkerl "
        "ferserl schupfer haken sololauf solo tempo manier regularität ordnung reihe reihen trance wallung rage "
        "bad ober unter neu alt jubelt jubel tooor toor tor torrr tooooor goal drittel überzahl unterzahl "
        "effizienz dominanz kontrolle konzentration kreativität qualität linksschuss rechtsschuss "
        "vater sohn bruder kollege kollegin nebenmann hintermann mitspieler teamkollege landsmann teamspieler "
        "nationalspieler nationalspielerin nati dfb sfv öfb uefa fifa sda apa dpa sid afp "
        "herr herrn herren damen junioren reserve amateure profi profis bub kind kinder leute menschen stimmen kommentar "
        "nachricht nachrichten meldung ergebnis ergebnisse resultat resultate endstand stand zwischenstand "
        "punktestand spielstand "
        "ballbesitz standard standards standardsituation zahlen statistik schlussoffensive schlussspurt "
        "schlussviertelstunde startphase startviertelstunde durchgang abschnitt spielhälfte spielzeit los schade "
        "gefahr achtung antwort abpraller nachschuss heber lupfer "
        "lob schlenzer flatterball aufsetzer drehschuss volleyschuss direktabnahme distanzschuss weitschuss "
        "gewaltschuss flachschuss hackentrick fallrückzieher seitfallzieher hechtsprung reflex parade paraden "
        "glanztat tat rebound getümmel gewühl zeiger zeigerumdrehungen "
        "weiss weiß schwarz blau blauen gelben roten grünen weißen weissen blau-gelben grün-weiß grün-weiss "
        "schwarz-gelb rot-weiß königsblau schwarzen grün minuten noch nochmal vor nach mit ohne bei beim aus auf "
        "für gegen trotz dank dabei danach jetzt nun also ja nein na aber und oder doch "
        "was wer wie wo wenn als da das die der den dem ein eine einen einem einer kein keine sein seine seinen "
        "seiner ihr ihre ihren es er sie wir ich man so schon nur nicht auch im in am an zum zur von vom über "
        "unter zwischen während seit bis durch um"
    ),
    common_endings=(
        "spieltor spieltore spieltors spieltoren saisontor saisontore saisontors siegtor siegestor ligator ligatore führungstor ausgleichstor kopftor pflichtspieltor teamtor tooor ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus ball balls bälle bällen "
        "tore toren treffer treffern treffers schuss schusses schüsse schüssen schuß stoß stoss stoßes stosses "
        "stöße stösse "
        "ecke ecken flanke flanken pass pässe spiel spiele spielen spiels spieler spielers spielern spielerin "
        "spielerinnen runde runden liga ligen minute minuten zeit zeiten hälfte hälften phase phasen chance "
        "chancen möglichkeit gelegenheit "
        "verteidiger verteidigers stürmer stürmers angreifer torhüter keeper goalie trainer trainers trainerin "
        "legionär legionäre lob lobs ligist ligisten meister meisters sieger siegers champion champions führer führers primus neuling neulings halter inhaber rivale rivalen nachbar nachbarn konkurrent konkurrenten riese riesen vertreter vertretung letzter letzten letzte dritter dritten dritte vierter vierten vierte zweiter zweiten zweite fünfter fünften fünfte reiter reiters kandidat kandidaten favorit favoriten "
        "sache sachen lob lobs coach team teams elf mannschaft mannschaften klasse klassen historie karriere klub klubs club verein gegner gegners meisterschaft siege niederlage niederlagen "
        "karte karten elfmeter elfmeters penalty strafe raum raumes räume linie pfosten latte winkel kasten "
        "schütze schützen chef boss direktor präsident manager frau frauen kapitän duell derby krimi finale "
        "finalist finalisten pokal cup tag tages abend nachmittag woche wochen monat jahr jahre jahren saison serie stadion arena "
        "besucher zuschauer zuschauern fans punkt punkte punkten wechsel wechsels angriff angriffe kontakt fehler "
        "fehlers "
        "abgabe vorlage eingabe hereingabe parade paraden aktion leistung verletzung pfiff pfiffs fahne hände fuß "
        "kampf kampfes kämpfe laufes versuch versuche verlust gewinn einsatz ersatz stand führung rückstand "
        "vorsprung "
        "bereich hüter jäger männer kette abwehr defensive offensive mittelfeld trikot schuh handschuh freude "
        "stimmung drama qualifikation teilnahme "
        "arm spielers reißer taktik tagen tages klärung aufgabe anspiel nähe höhe kulisse hälften strafen sperre "
        "debüt comeback"
    ),
    adverb_endings=(
        "ig lich isch end haft los wert voll bar sam weise artig falls wärts mal erlei selt elt ert iert kt gt cht tzt ckt lt "
        "nt mt pft rnt hoch nah fein stark scharf hart kalt schnell quer schön frech clever locker trocken sicher sauber flach frei"
    ),
    nouns_capitalised=True,
    subject_ending="e",
    object_articles="den dem",
    determiners=(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner im am zum zur "
        "beim vom ins ans aufs fürs übers sein seine seinen seinem seiner "
        "ihr ihre ihren ihrem ihrer dieser diese dieses diesem diesen jeder jede jedes jeden jedem mein meine "
        "unser unsere unseren unserem solch welche welcher viel mehr"
    ),
    genitive="s",
    before_people=(
        "als weil nachdem ehe bevor während wenn dass wo obwohl sodass indem worauf woraufhin denn "
        "sich ihn ihm ihr ihnen denen "
        "hatte hat war ist wurde wird konnte kann musste muss ließ liess lässt sollte soll wollte will durfte darf mag "
        "ging geht kam kommt fiel fällt sah sieht stand steht lag liegt blieb bleibt fand findet gelang gelingt "
        "half hilft schoss schießt zog zieht hob hebt hielt hält riss reißt sprang springt stieg steigt schlug schlägt "
        "trat tritt gab gibt nahm nimmt lief läuft flog fliegt drosch drischt bezwang bezwingt schloss schließt "
        "vergab vergibt warf wirft brach bricht schrieb nickt schiebt schob rief verzog verzieht verlor verliert "
        "von an gegen für durch vor auf mit um hinter dank statt über namens "
        "aber jedoch allerdings hingegen dagegen erneut abermals wieder neuerlich wiederum ausgerechnet diesmal zunächst "
        "noch zuerst zuletzt dann danach schließlich schliesslich endlich zudem sogar auch postwendend prompt daraufhin "
        "anschließend anschliessend später sicherte verhinderte übernahm übernimmt bekam bekommt erhielt erhält griff greift stieß stößt trug trägt wich befand"
    ),
    carries="brachte bringt schoss schießt schiesst köpfte köpft führte führt sicherte sichert erlöste",
    finite_endings="te",
    verbs_last=True,
    subordinate="nachdem als weil da während obwohl wenn indem bevor ehe dass sodass wie",
    demonyms=(
        ("", "er"), ("", "ern"), ("", "ers"), ("", "erinnen"), ("en", "erinnen"), ("", "erin"), ("en", "er"), ("en", "ern"), ("en", "ner"), ("en", "nern"),
        ("e", "er"), ("e", "ern"), ("el", "ler"), ("er", "rer"),
    ),
    particles="de di da del della van ter al dos mc",
    abbreviations=(
        "ing mag dipl "
        "dr prof st ca bzw usw etc evtl ggf nr str z.b d.h u.a v.l verl abs sog bes hl jr sen min std mio tsd ev "
        "vs zs n.v n.p i.e anm k.-o k.o"
    ),
    ordinal_dot=True,
    months=(
        "januar jänner jän jan|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september "
        "sept sep|oktober okt|november nov|dezember dez"
    ),
    numbers={
        "null": 0, "ein": 1, "eins": 1, "eine": 1, "einer": 1, "einem": 1, "zwei": 2, "zwo": 2, "drei": 3,
        "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18,
        "neunzehn": 19, "zwanzig": 20, "einundzwanzig": 21, "zweiundzwanzig": 22, "dreiundzwanzig": 23,
        "vierundzwanzig": 24, "fünfundzwanzig": 25, "dreißig": 30, "dreissig": 30, "fünfunddreißig": 35,
        "fünfunddreissig": 35, "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
        "achtzig": 80, "neunzig": 90, "erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3,
        "dritten": 3, "vierte": 4, "vierten": 4, "fünfte": 5, "fünften": 5, "sechste": 6, "sechsten": 6,
        "siebte": 7, "siebten": 7, "siebente": 7, "siebenten": 7, "achte": 8, "achten": 8, "neunte": 9,
        "neunten": 9, "zehnte": 10, "zehnten": 10, "elfte": 11, "elften": 11, "zwölfte": 12, "zwölften": 12,
        "dreizehnte": 13, "dreizehnten": 13, "vierzehnte": 14, "vierzehnten": 14, "fünfzehnte": 15,
        "fünfzehnten": 15, "sechzehnten": 16, "siebzehnten": 17, "achtzehnten": 18, "neunzehnten": 19,
        "zwanzigste": 20, "zwanzigsten": 20, "dreißigsten": 30, "dreissigsten": 30, "vierzigsten": 40,
        "fünfzigsten": 50, "sechzigsten": 60, "siebzigsten": 70, "achtzigsten": 80, "neunzigsten": 90, "viertelstunde": 15, "halbe stunde": 30, "halben stunde": 30, "dreiviertelstunde": 45,
    },
    of=("von", "vom", "durch", "des", "der"),
    to=("auf", "für", "zu", "in"),
    on=("an", "am", "bei", "beim"),
    against=("gegen", "mit", "zwischen"),
    several="die",
    several_ending="ern",
    former=("ex -", "ex", "(ehemalige*|früherer|frühere|früheren|einstige*)"),
    relatives=("der", "die"),
    conjunctions=("und", "sowie", "oder", "beziehungsweise"),
    acts=(
        "(überwand|überwindet|bezwang|bezwingt|ließ|liess|lässt|schloss|schließt|schlug|schlägt|nahm|nimmt|stieg|steigt|sprang|springt|flog|fliegt|hielt|hält|übernahm|übernimmt|verwandelt|erlöst|erhöht|verkürzt)",
        "(schoss|schießt|schiesst|schob|schiebt|köpfte|köpft|köpfelte|köpfelt|drückte|drückt|wuchtete|wuchtet|hämmerte|hämmert|drosch|drischt|jagte|jagt|schlenzte|schlenzt|zirkelte|zirkelt|lupfte|lupft|hob|hebt|chippte|chippt|spitzelte|spitzelt|stocherte|stochert|bugsierte|bugsiert|grätschte|grätscht|lenkte|lenkt|legte|legt|platzierte|platziert|nagelte|nagelt|knallte|knallt|donnerte|donnert|feuerte|feuert|nickte|nickt|rammte|rammt|versenkte|versenkt|staubte|staubt|traf|trifft|vollendete|vollendet|vollstreckte|vollstreckt|verwandelte|verwandelt|verwertete|verwertet|netzte|netzt|markierte|markiert|besorgte|besorgt|erzielte|erzielt|glich|gleicht|scorte|skorte|knipste|traf)",
        "(probierte|probiert|versuchte|versucht|zielte|zielt|vergab|vergibt|verpasste|verpasst|verfehlte|verfehlt|verzog|verzieht|scheiterte|scheitert|prüfte|prüft|setzte|nutzte|nutzt|nützte|nützt|bediente|bedient|flankte|flankt|passte|passt|lancierte|lanciert|schickte|schickt|verlängerte|verlängert|servierte|serviert|foulte|foult|pariert|parierte|entschärfte|entschärft|rettete|rettet|kratzte|klärte|klärt|faustete|faustet|umkurvte|umkurvt|tankte|tanzte|dribbelte|dribbelt|tauchte|taucht|stoppte|stoppt|fälschte|fälscht|verstolperte|verstolpert|vertändelte|vertändelt|eroberte|erobert|sprintete|sprintet|enteilte|enteilt|lauerte|lauert|drosch|ersetzte|ersetzt|verschoss|verschießt|sah|sieht|kassierte|kassiert|überwunden|bezwungen|überlistet|getunnelt|vernascht|versetzt|düpiert)",
    ),
    compounds=(
        "(elf|truppe|team|mannen|schützlinge|schützlingen|buben|kicker|equipe|ecke|ecken|eckball|corner|flanke|freistoß|freistoss|schuss|schüsse|kopfball|tor|treffer|doppelpack|hattrick|pass|zuspiel|vorlage|hereingabe|vorarbeit|volley|heber|lupfer|schlenzer|distanzschuss|weitschuss|elfmeter|penalty|chance|parade|foul|eigentor|ausgleich|führung|abschluss|versuch|nachschuss|abpraller|einwurf|freistoßflanke|freistossflanke|steilpass|querpass|gegentor|abgang|ersatz|wechsel|vertreter|kracher|hammer|fehler|patzer|ballverlust|assist|kopfballtor|traumtor|rakete|roller|aufsetzer)",
    ),
    nouns_of_people=(
        "(libero|vorstopper|manndecker|regisseur|linksaußen|rechtsaußen|abwehrmann|offensivmann|flügelmann|aufbauspieler*|goldtorschütze*|toptorjäger*|topscorer|teenager|legionär|schlussfrau|kapitänin|torjägerin|stürmerin|verteidigerin|gekommene|gekommenen|gebrachte|gebrachten|*verteidiger|*stürmer|*spieler)",
        "(torhüter*|torwart|keeper*|goalie*|schlussmann|tormann|torfrau|torsteher|stürmer*|angreifer*|verteidiger*|innenverteidiger*|außenverteidiger*|aussenverteidiger*|rechtsverteidiger*|linksverteidiger*)",
        "(mittelfeldspieler*|mittelfeldmann|kapitän*|captain|spielführer*|routinier*|youngster|joker|neuzugang|rückkehrer|debütant|torjäger*|goalgetter|abwehrchef|abwehrspieler*|abwehrhüne|spielmacher*|flügelspieler*)",
        "(eingewechselte*|eingewechselten|gerade|eben|glänzend*|stark*|jung*|erst|kurz|zuvor|auffällige*|agile*|aufgerückte*|mitgelaufene*|freistehende*|enteilte*|heranstürmende*|gefoulte*|angeschlagene*|nachgerückte*|frei|stehende*)",
        "(nationalspieler*|teamspieler|ex|innenverteidiger*|sechser|zehner|außenstürmer|flügelflitzer|mittelstürmer|knipser|kollege|kollegin|nebenmann|sturmpartner|landsmann|mitspieler|däne*|schwede*|norweger*|franzose*|spanier*|brasilianer*|portugiese*)",
    ),
    keeper=(
        "(torhüter|torhüterin|torwart|keeper|keeperin|goalie|schlussmann|tormann|torfrau|torsteher|goalkeeper|schlussfrau|ersatzkeeper|ersatztorhüter|ersatzgoalie)",
    ),
    pronouns=("er", "sie", "derselbe", "dieser"),
    pronouns_near=("dessen", "und dessen", "dieser", "diese", "letzterer", "letztere", "und der", "und dieser"),
    definite="der die den dem des",
    nations=(
        "franzose franzosen französin spanier spanierin däne dänen dänin schwede schweden schwedin norweger "
        "norwegerin isländer isländerin finne finnen österreicher österreicherin schweizer schweizerin deutsche "
        "deutschen brasilianer brasilianerin argentinier portugiese portugiesen italiener italienerin holländer "
        "niederländer niederländerin belgier engländer engländerin brite briten schotte schotten waliser ire iren "
        "kroate kroaten serbe serben pole polen tscheche tschechen slowake slowaken slowene slowenen bosnier "
        "albaner kosovare mazedonier ungar ungarn rumäne rumänen bulgare grieche griechen türke türken ukrainer "
        "russe russen georgier kolumbianer uruguayer chilene mexikaner paraguayer ecuadorianer japaner koreaner "
        "südkoreaner nigerianer ghanaer senegalese kameruner ivorer marokkaner tunesier algerier ägypter malier "
        "guineer gambier kongolese kanadier amerikaner australier"
    ),
    again="wieder erneut",
    newcomers="joker jokers edeljoker einwechselspieler eingewechselte eingewechselten",
    epithets=(
        "(der|den|dem) (* * |* |)(gekommene|gekommenen|eingewechselte|eingewechselten) (stürmer|angreifer|joker|youngster|verteidiger|mittelfeldmann|*stürmer|*spieler|*verteidiger)",
        "(der|die|den|dem|des) * jahre (alte|alten) *",
        "(der|den|dem|des) (superstar*|topstar*|weltmeister*|weltstar*|europameister*|star*|jungstar*|sturmtank*|stoßstürmer*|topscorer*|toptorjäger*|torgarant*|teamkapitän*|teamstürmer*|schütze*|matchwinner*|spieler des *|torjäger*|goalgetter*|stürmer*|angreifer*|mittelstürmer*|sturmführer*|knipser*|flügelspieler*|flügelstürmer*|flügelflitzer*|außenstürmer*|aussenstürmer*|linksaußen|rechtsaußen|verteidiger*|innenverteidiger*|außenverteidiger*|aussenverteidiger*|rechtsverteidiger*|linksverteidiger*|abwehrspieler*|abwehrchef*|abwehrhüne*|mittelfeldspieler*|mittelfeldmann*|mittelfeldstratege*|mittelfeldmotor*|spielmacher*|regisseur*|spielgestalter*|kapitän*|captain*|spielführer*|routinier*|oldie|youngster*|teenager*|nachwuchsmann|joker*|einwechselspieler*|edeljoker*|neuzugang*|neuzugangs|winterneuzugang*|sommerneuzugang*|rückkehrer*|debütant*|nationalspieler*|nationalstürmer*|internationale*|teamspieler*|ex-nationalspieler*|leihspieler*|leihgabe|matchwinner*|doppeltorschütze*|torschütze*|freistoßspezialist*|gefoulte*|eingewechselte*)",
        "(der|den|dem|des) (franzose*|spanier*|däne*|schwede*|norweger*|isländer*|finne*|österreicher*|schweizer*|deutsche*|brasilianer*|argentinier*|portugiese*|italiener*|holländer*|niederländer*|belgier*|engländer*|brite*|schotte*|waliser*|ire*|kroate*|serbe*|pole*|tscheche*|slowake*|slowene*|bosnier*|albaner*|kosovare*|mazedonier*|ungar*|rumäne*|bulgare*|grieche*|türke*|ukrainer*|russe*|georgier*|kolumbianer*|uruguayer*|chilene*|mexikaner*|paraguayer*|ecuadorianer*|japaner*|koreaner*|südkoreaner*|nigerianer*|ghanaer*|senegalese*|kameruner*|ivorer*|marokkaner*|tunesier*|algerier*|ägypter*|malier*|guineer*|gambier*|kongolese*|kanadier*|amerikaner*|us-amerikaner*|australier*)",
        "(die|der) (stürmerin|torjägerin|angreiferin|verteidigerin|innenverteidigerin|kapitänin|spielmacherin|mittelfeldspielerin|nationalspielerin|flügelspielerin|französin|spanierin|dänin|schwedin|norwegerin|österreicherin|schweizerin|isländerin|niederländerin|engländerin|brasilianerin)",
        "(der|den|dem|die) * - jährige*", "(der|den|dem) (a|b|c|u *) - (junior|junioren|spieler)", "(der|den|dem) *junior*", "(der|den|dem|die) *jährige*", "der (mann|angreifer) mit der nummer",
    ),
    minute_absolute=(
        "da waren {w} minuten (gespielt|vorbei|um|absolviert|vergangen)",
        "(zeigte|stand|standen) die uhr auf {w}",
        "die uhr (zeigte|zeigt) {w} minuten",
        "auf der uhr standen {w} minuten", "(zeigte|stand|standen) die uhr .. {n}", "schrieb man die {n}. minute",
        "{n}. minute", "{n}. spielminute", "minute {n}", "spielminute {n}", "{n} minute", "{w} minute",
        "in minute {w}", "in der {n}. und (mit|kurz|unmittelbar|noch|in der nachspielzeit)", "{w} spielminute", "min. {n}", "{n}. min",
    ),
    minute_later=(
        "(freude|führung|jubel|vorsprung|herrlichkeit|erleichterung) (der T |darüber |)(währte|hielt|dauerte|bestand) (nur |exakt |genau |ganze |gerade einmal |gerade mal |lediglich |bloß |){w} (minuten|minute|zeigerumdrehungen)",
        "{w} (minuten|minute|zeigerumdrehungen) (später|danach|nach dem|nach dieser|nach diesem) (rückschlag|treffer|tor|schock|aktion|szene|führung|ausgleich|anschluss)",
        "(eine|1) minute (später|darauf|danach)", "{w} zeigerumdrehungen",
        "{w} (weitere |)(minuten|minute|zeigerumdrehungen|zeigerumdrehung) (später|danach|darauf|drauf|hernach)",
        "nur {w} (minuten|minute|zeigerumdrehungen) (später|danach|darauf)",
        "weitere {w} (minuten|minute) (später|danach|darauf)",
        "(es dauerte|dauerte es) (nur |gerade einmal |lediglich |){w} minuten",
        "{w} minuten nach (dem|der) (ausgleich|führung|anschlusstreffer|führungstreffer|1:0|0:1|1:1)",
        "nach weiteren {w} minuten",
    ),
    minute_since=("{w} (minuten|minute|zeigerumdrehungen) nach",),
    coming_on=("(seiner|ihrer|der) (einwechslung|einwechselung|hereinnahme|hereinname)",),
    minute_earlier=("{w} (minuten|minute|zeigerumdrehungen) (zuvor|vorher|früher|davor)",),
    minute_into=(
        "{w} (minuten|zeigerumdrehungen) (waren|sind) (da |erst |gerade |gerade erst |gerade einmal |da gerade |da erst |)(gespielt|absolviert|vorbei|um|vorüber)",
        "(gespielt|absolviert) (waren|sind) (da |)(exakt |genau |erst |gerade |gerade einmal |){w} minuten",
        "nach {w} minuten", "nach {w} minute",
        "nach (nur |erst |gerade einmal |gerade mal |bereits |schon |){w} (gespielten |)(minuten|minute)",
        "{w} minuten waren gespielt", "{w} minuten sind gespielt", "nach {w} spielminuten", "{w} minuten alt",
        "keine {w} minuten", "nicht einmal {w} minuten",
    ),
    minute_needed=(
        "{w} (minuten|minute|zeigerumdrehungen) (zur|bis zur) führung",
        "(genügten|genügen|brauchte|brauchten|benötigte|benötigten|reichten|dauerte es|dauerte) (nur|gerade einmal|gerade mal|lediglich|ganze|knapp|erst)? ?{w} minuten",
        "{w} minuten (genügten|genügen|brauchte|brauchten|benötigte|benötigten|reichten|dauerte)",
    ),
    minute_into_second=(
        "(eine|einer) {w} nach (der pause|dem seitenwechsel|wiederanpfiff|wiederbeginn|dem wechsel|der halbzeit)",
        "{w} (minuten|minute|zeigerumdrehungen) nach (dem pausentee|dem pausengang|der teepause|der halbzeitpause|wiederanstoß)",
        "{w} (minuten|minute|zeigerumdrehungen) in der zweiten (hälfte|halbzeit)",
        "{w} (minuten|minute|zeigerumdrehungen) nach (der pause|dem seitenwechsel|wiederanpfiff|wiederbeginn|dem wechsel|dem wiederanpfiff|der halbzeit|der halbzeitpause|beginn der zweiten hälfte|beginn der zweiten halbzeit)",
        "nur {w} minuten nach (der pause|dem seitenwechsel|wiederanpfiff|wiederbeginn)",
    ),
    minute_before_ninety=("{w} (minuten|minute|zeigerumdrehungen) vor (dem |)(ende|ablauf) der regulären (spielzeit|spieldauer)", "{w} (minuten|minute) vor (ende|ablauf) der (90|neunzig) minuten",),
    minute_before_end=(
        "{w} (minuten|minute|zeigerumdrehungen) (waren|sind|standen|blieben) (da |)(noch |)(zu spielen|zu absolvieren|auf der uhr)",
        "(eine|einer) {w} vor (dem |)(schluss|spielende|ende|abpfiff|spielschluss|schlusspfiff|ablauf|matchende|ultimo)",
        "{w} (minuten|minute|zeigerumdrehungen) vor (ultimo|dem schluss|dem schlußpfiff|schluß|dem ende der partie|dem ende der regulären spielzeit|toresschluss|dem abpfiff der partie|feierabend)",
        "{w} (minuten|minute|zeigerumdrehungen) vor (schluss|spielende|dem ende|abpfiff|dem abpfiff|spielschluss|dem schlusspfiff|schlusspfiff|ende|ablauf der regulären spielzeit|ende der regulären spielzeit|dem spielende|matchende)",
    ),
    minute_before_break=(
        "{w} (minuten|minute|zeigerumdrehungen) (waren|sind|fehlten|fehlen|blieben|standen) (es |da |)(noch |)(bis |)(zur|vor der|zum) (halbzeit|pause|pausenpfiff|pausentee|seitenwechsel|halbzeitpfiff)",
        "{w} (minuten|minute|zeigerumdrehungen) vor (dem wechsel|dem pausentee|dem pausengang|dem gang in die kabinen|der teepause|halbzeit)",
        "{w} (minuten|minute|zeigerumdrehungen) vor (der pause|dem seitenwechsel|der halbzeit|dem halbzeitpfiff|dem pausenpfiff|der halbzeitpause|dem pausentee)",
    ),
    minute_stoppage=(
        "{w}. minute der nachspielzeit", "{w} minute der nachspielzeit", "{w} minuten in der nachspielzeit",
        "{n}. nachspielminute", "{w} nachspielminute",
        "{w} von (insgesamt )?(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf) (nachspielminuten|minuten nachspielzeit)",
        "minute {w} der nachspielzeit", "{w} zusatzminute", "{w} minute der zugabe", "{w} minute der overtime",
    ),
    sooner=(
        "bevor", "ehe",
    ),
    minute_lost=(
        "(eine halbe minute|wenige sekunden|sekunden|augenblicke|wenige augenblicke|wenige minuten|wenige zeigerumdrehungen|unmittelbar|praktisch) (vor|nach) (dem|der|seitenwechsel|wiederanpfiff|wiederbeginn|schluss|abpfiff|anpfiff|spielende)",
        "(knapp|rund|etwa|gut|circa|ungefähr|gegen) .. (minuten|minute) (vor|nach) (schluss|dem ende|spielende|der pause|dem seitenwechsel|abpfiff|wiederbeginn|wiederanpfiff)",
        "(kurz|gleich|unmittelbar|direkt|knapp|bald) (vor|nach) (der|dem|schluss|wiederbeginn|wiederanpfiff|seitenwechsel|anpfiff|abpfiff|spielende|spielbeginn|beginn)",
        "in der (schlussphase|nachspielzeit|schlussminute|anfangsphase|schlussviertelstunde|startphase|überspielzeit|verlängerung)",
        "in den (schlussminuten|anfangsminuten|letzten minuten)",
        "(mit|nach) dem (pausenpfiff|seitenwechsel|wiederanpfiff)", "nach der pause", "nach wiederbeginn",
        "gegen ende", "kurz darauf", "kurz danach", "wenig später", "kurze zeit später", "wenige minuten später",
        "kurz davor", "kurz zuvor", "wenig danach", "später",
    ),
    minute_around=(
        "etwa", "rund", "gegen", "um die", "knapp", "ungefähr", "circa", "fast", "ab der", "bis zur", "bis",
        "seit", "seit der", "die ersten", "den ersten", "letzten", "die letzten", "kurz vor der", "kurz nach der",
        "für", "weitere",
    ),
    minute_span=("(gerade|erst|gerade erst|gerade mal|gerade einmal|kaum|nur|knapp) {w} (minute|minuten|zeigerumdrehungen) (auf dem|am) (platz|feld|rasen)",),
    minute_not=(
        "nachdem", "nach (seiner|ihrer|der) (einwechslung|hereinnahme)", "nach (seinem|ihrem) (*einwechslung|eintritt|wechsel)",
    ),
    quarter_hour=("nach einer viertelstunde", "nach (der|einer) (ersten )?viertelstunde"),
    half_hour=("nach einer halben stunde", "nach (der|einer) halben stunde"),
    three_quarters=(),
    full_hour=(
        "nach (genau |exakt )?einer stunde",
    ),
    first_half=(
        "erste halbzeit", "erste hälfte", "1. halbzeit", "1. hälfte", "ersten halbzeit", "ersten hälfte",
        "vor der pause", "vor dem seitenwechsel", "ersten durchgang", "durchgang eins", "abschnitt eins",
        "ersten abschnitt", "vor der halbzeit",
    ),
    second_half=(
        "zweite halbzeit", "zweite hälfte", "2. halbzeit", "2. hälfte", "zweiten halbzeit", "zweiten hälfte",
        "nach der pause", "nach dem seitenwechsel", "nach seitenwechsel", "zweiten durchgang", "durchgang zwei",
        "nach wiederanpfiff", "nach wiederbeginn", "abschnitt zwei", "zweiten abschnitt", "nach der halbzeit",
        "nach dem wechsel", "nach dem tee", "nach dem pausentee", "nach der halbzeitpause", "zweiten spielhälfte",
    ),
    half_time=(
        "zur pause", "in der pause", "zur halbzeit", "in der halbzeit", "zu beginn der zweiten", "nach der pause",
        "halbzeitpause", "kabine", "zum seitenwechsel",
    ),
    full_time=("endstand", "abpfiff", "ende", "schluss", "schlusspfiff", "spielende", "aus", "fertig"),
    extra_time=(
        "verlängerung", "nach verlängerung", "n. v.", "n.v.", "i. e.", "i.e.", "elfmeterschießen",
        "elfmeterschiessen", "penaltyschiessen", "nach elfmeterschießen",
    ),
    decisive_kick=("(entscheidende*|letzte*|finale*) (elfmeter|penalty|elfer|strafstoß|strafstoss|versuch vom punkt)",),
    shootout=(
        "(penalty|elfmeter|elfer|penalti) - (krimi|drama|thriller)",
        "(penalty|elfmeter|elfer)(krimi|drama|thriller)",
        "nach (zehn|zwölf|vierzehn|sechzehn|*) (penaltys|elfmetern|penalties)",
        "(in der |der |)entscheidung vom (punkt|elfmeterpunkt|penaltypunkt)",
        "vom punkt entschieden", "* von * schützen", "(elfmeter|elfer|penalty)lotterie", "lotterie vom punkt",
        "(elfmeter|penalty) - krimi",
        "(elfmeterkrimi|penaltykrimi|shootout|shoot - out|elferschiessen)",
        "elfmeterschießen", "elfmeterschiessen", "im elfmeterschießen", "i. e.", "i.e.", "n. e.",
        "penaltyschiessen", "n. p.", "elferschießen", "elferkrimi",
    ),
    goal=(
        "(überlupfte|überhob|überlobbte|überlistete|umkurvte) (er |sie |der * |)(den |)(goalie|keeper|torhüter|torwart|tormann|schlussmann)",
        "(fügte|fügt|führte|führt) sich ... mit (einem|dem|seinem|ihrem) (tor|treffer|*tor|*treffer) ein", "(musste|muss|mussten) ... hinter sich (greifen|langen)",
        "tooo*r für T",
        "(nutzte|nützte|nutzt|nützt|bestrafte|bestraft|verwertete) ... (patzer|schnitzer|fehler|bock|aussetzer|lapsus|unachtsamkeit|abwehrfehler|stellungsfehler|torwartfehler|missverständnis|fehlpass|querschläger|rückpass|ballverlust|fehlgriff|konfusion|unsicherheit|abspielfehler|abstimmungsfehler|nachlässigkeit|geschenk|einladung|verwirrung|unordnung)",
        "(patzer|schnitzer|fehler|bock|aussetzer|lapsus|unachtsamkeit|abwehrfehler|stellungsfehler|torwartfehler|missverständnis|fehlpass|querschläger|rückpass|ballverlust|fehlgriff|unsicherheit|abspielfehler|abstimmungsfehler|nachlässigkeit|geschenk|einladung) (in der abwehr |in der hintermannschaft |der abwehr |)(eiskalt |gnadenlos |sofort |prompt |cool |)(nutzte|nützte|bestrafte|ausnutzte|ausnützte|verwertete|nutzt|bestraft)",
        "eiskalt (bestrafte|bestraft|ausnutzte|ausnützte|nutzte|nützte|zuschlug|abschloss|vollstreckte)",
        "(ließ|liess|lässt) ... passieren", "passieren (ließ|liess|lassen)", "(durchrutschte|durchrutscht|durchgerutscht|durchrutschen ließ|durchrutschen lassen)", "(rutschte|rutscht|flutschte|glitt) ... (unter der|unter den|durch die|unter dem) (hand|händen|finger|hände|beine|arme|handschuhe|körper|bauch|hosenträger) (durch|.|,)",
        "(durch die|aus den|unter den) (hände|händen|finger|fingern|handschuhe|handschuhen|arme|beine) (gleiten|rutschen|flutschen) (ließ|liess|lässt|lassen)",
        "(dem|der|denen) ... (treffer|tore|tor|doppelpack|hattrick|dreierpack|ausgleich|führung|S|siegtreffer|anschlusstreffer) ... (gelang|gelangen|glückte|glückten|gelungen war|gelungen waren)",
        "auf S (stellte|stellt|stellten|gestellt|erhöhte|erhöht|erhöhten|verkürzte|verkürzt|verkürzten|davonzog|davonziehen)",
        "(doppelte|doppelt) (P|er|sie|,|.|nach M|in der M|M)",
        "(torreigen|torregen|score|skore) (eröffnete|eröffnet)",
        "(ließ|liess|lässt) ... jubeln", "(T |die gäste |die gastgeber |die hausherren |)(noch einmal|nochmals|wieder|erneut) (hoffen|jubeln) (ließ|liess|lässt)",
        "(ließ|liess|lässt|ließen|liessen) ... (S|*tor|*treffer) .. folgen", "(S|*tor|*treffer) (folgen ließ|folgen liess|folgen lässt)",
        "(stellte|stellten|stellt|stellen) ... die weichen auf *sieg", "die weichen auf *sieg (stellte|stellten|gestellt)",
        "alles (klarmachte|klarmachten|klarmacht|klargemacht)", "(machten|machen) ... (alles klar|den deckel drauf|den sack zu)",
        "(stellten|stellen) ... (sicher|her|auf S)",
        "(schickte|schickt) P (ins|in die|in das|in) (falsche|andere|verkehrte) (eck|ecke)",
        "(sorgte|sorgt|sorgten|betrieb|betrieben) ... (für |)(ergebniskosmetik|resultatkosmetik|ergebniskorrektur|resultatkorrektur)",
        "(beantwortete|beantwortet) P",
        "(chance|gelegenheit|einladung|möglichkeit) (nicht|kein zweites mal) (entgehen|nehmen|zweimal bitten) (ließ|liess|lässt)",
        "(betrieb|betreibt|sorgte für|sorgt für) (in der M |nach M |M |noch |nur noch |nur mehr |)... (ergebniskosmetik|resultatkosmetik)",
        "(traf|trifft|trafen) ... unter (die|den) (latte|querlatte|querbalken|balken)",
        "(überwunden|bezwungen|überlistet|überlupft|überhoben|düpiert|getunnelt|verladen) (hatte|hat)",
        "(zirkelte|zirkelt|hämmerte|hämmert|wuchtete|wuchtet|nagelte|nagelt|drosch|drischt|setzte|schweißt|schweißte|haut|haute|donnerte) ... (in (den|die|das)|ins)",
        "(knallte|knallt|hämmerte|hämmert|drosch|drischt|jagte|jagt|drückte|drückt|schob|schiebt|köpfte|köpft|schoss|schießt|wuchtete|wuchtet|haute|haut|bugsierte|bugsiert|spitzelte|spitzelt|stocherte|stochert|nagelte|nagelt|beförderte|befördert) ... (hinein|rein)",
        "(ließ|liess|lässt) ... keine (chance|abwehrchance|abwehrmöglichkeit)",
        "(landete|landet|lag|liegt|zappelte) ... (im|in den|in der) (langen |kurzen |langen |linken |rechten |unteren |oberen |)(eck|ecke|kreuzeck|netz|winkel|maschen)",
        "per kopf (antwortete|ausglich|verkürzte|erhöhte|verwertete|zuschlug|vollendete|einnickte|stellte|besorgte)",
        "(antwortete|antwortet) ... mit (dem|einem|seinem) .. (ausgleich|treffer|tor|S|anschlusstreffer)",
        "(sorgte|sorgten|sorgt|sorgen) ... für (den|die|das|einen|eine|ihren|seinen) .. (sieg|*sieg|erfolg|*erfolg|dreier|wende|aufstieg|umschwung|torreigen|kantersieg|happy end|punktgewinn|überraschung|sensation|coup)",
        "(ließ|liess|lässt|ließen) .. (T |)(hoffen|jubeln|träumen)",
        "tooo*r !",
        "(ließ|liess|lässt|ließen) .. (T |die gäste |die gastgeber |die hausherren |die fans |die seinen |).. hoffen",
        "(besorgte|besorgt|besorgten) ... (S|ausgleich|führung|anschluss*|endstand|entscheidung|vorentscheidung)",
        "(alten|ursprünglichen) (abstand|vorsprung) (wiederherstellte|wieder herstellte|wiederhergestellt)",
        "(wuchtete|wuchtet|beförderte|befördert|drückte|drückt|köpfte|köpfelte) (das leder|den ball|die kugel|das spielgerät) ins netz",
        "(sicherte|sichert) ... (den|die|einen) .. (sieg|*sieg|dreier|drei punkte|erfolg|punkt)", "(den|die|einen) .. (sieg|*sieg|dreier|drei punkte|erfolg|punkt) (sicherte|sichert)",
        "(entschied|entscheidet) ... mit (seinem|ihrem|dem|einem) .. (tor|treffer|*tor|*treffer)",
        "(baute|baut) ... (führung|vorsprung) ... aus", "(führung|vorsprung) (ausbaute|ausbaut)",
        "(schoss|schießt|schiesst|köpfte|köpft|köpfelte|köpfelt|schob|hämmerte|wuchtete) ... das .. (S|siegtor|siegestor|goldtor)",
        "einköpfelte", "eingeköpfelt", "einköpfeln", "einschoß",
        "gegen (den|seinen|ihren) .. (nachschuss|schuss|kopfball|volley|freistoss|freistoß|versuch) ... (machtlos|chancenlos|ohne chance|keine chance)",
        "(hatte|hat|hatten) ... jubeln lassen", "abschloss", "abschloß",
        "(voran|nach vorne|in front|vorne) gebracht", "auf die (anzeigetafel|siegerstraße|siegerstrasse) (gebracht|geschossen)", "(brachte|bringt) ... auf die anzeigetafel",
        "(machte|macht|gemacht) ... (wett|den rückstand wett)",
        "(ließ|liess|lässt|ließen|liessen) sich ... (nicht lange|nicht lang|kein zweites mal) bitten",
        "(bedankte|bedankt) sich ... mit (dem|der|einem) .. (ausgleich|führung|S|treffer|tor|anschlusstreffer|siegtreffer)",
        "(zappelte|zappelt) ... (im|in den) (kreuzeck|maschen|kasten|winkel|eck|gehäuse|lattenkreuz)",
        "(sah|sieht|schaute|schaut|blickte) (dem ball|der kugel|dem leder) nur (nach|hinterher)",
        "(konnte|kann) (dem ball|der kugel|dem leder) nur (noch |mehr |)(nachschauen|nachsehen|hinterherschauen|hinterhersehen)",
        "(bedeutete|bedeutet|bescherte) .. (den|die|das) .. (ausgleich|S|führung|vorentscheidung|endstand|entscheidung|anschlusstreffer)",
        "(sorgte|sorgten|sorgt|sorgen) ... für (die|den|das) .. (pausenführung|pausenstand|halbzeitführung|halbzeitstand|blitzführung|führungstor|ehrentreffer|sieg|schlussstand)",
        "(die|den|das) .. (führung|ausgleich|ausgleichstreffer|anschlusstreffer|siegtreffer|führungstreffer|endstand|S|siegestor|siegtor) (erzielte|besorgte|markierte|fixierte|schoss|köpfte|köpfelte|bescherte)",
        "(fixierte|fixiert|fixierten) ... (endstand|S|sieg|erfolg|schlussstand|endergebnis)", "(doppelte|doppelt) ... nach",
        "(schupfte|schupft|lupfte|lupft|hob|hebt|heberte|hebert) ... über (den|die) .. (tormann|torhüter|keeper|goalie|schlussmann|torwart|torfrau)",
        "(überhob|überhebt|überhoben|überlupfte|überlupft|überlobte|überwand|überwindet|umspielte und bezwang|bezwang|bezwingt|überlistete|überlistet) (den|die) (herauslaufenden|herauslaufende|herauseilenden|herausstürzenden|herausstürmenden|heraus geeilten|weit vor dem tor stehenden|verdutzten|chancenlosen|machtlosen|starken|guten) (keeper |torhüter |torwart |goalie |tormann |schlussmann |T goalie |)P", "(überhob|überhebt|überhoben|umspielte und bezwang) (P|den (keeper|torhüter|torwart|goalie|schlussmann|tormann))",
        "(schoss|schießt|schiesst|köpfte|köpft|köpfelte|köpfelt) ... (den|das) .. (ausgleich|führungstreffer|siegtreffer|anschlusstreffer|siegestor|siegtor|goldtor|ehrentreffer|führungstor|ausgleichstor|zweite|dritte|vierte|fünfte)",
        "(war|waren) der nutznießer", "(sagte|sagt) danke", "(ließ|liess|lässt) (den|die|das|seine|ihre) .. (jubeln|toben|explodieren)",
        "nur (mehr|noch) den (fuß|fuss|kopf|schlappen) (hinzuhalten|hinhielt)", "nur mehr den (fuß|fuss) hinhalten", "jubeln lassen", "(krönte|krönt) ... mit (einem|dem|seinem|ihrem) .. (tor|treffer|*tor|*treffer|*schuss|*schuß)",
        "(ließ|liess|lässt) ... (das|den|die) .. (S|tor|treffer|zweite|dritte|vierte) .. folgen", "(erzwang|erzwingt) ... verlängerung",
        "(brauchte|musste|muss|braucht) (nur noch|nur mehr|bloß noch|bloss noch) ... (hinzuhalten|hinhalten|einschieben|einzuschieben|einnicken|einzunicken|einköpfen|einzuköpfen|abstauben|abzustauben|zu drücken|drücken)",
        "unter (die latte|die querlatte|den querbalken)", "(unterkante|innenseite) der latte .. (ins|hinter|über)",
        "(die|der) (unterkante|innenseite) der latte hinter die linie", "(eröffnete|eröffnet) ... (torreigen|torregen|score|skore)",
        "(veredelte|veredelt)", "(hatte|hat) ... (veredelt|versenkt|abgeschlossen|markiert|besorgt|erzielt|vollstreckt|eingelocht|eingeköpfelt|eingehämmert)",
        "(hatte|hat|hatten|haben) ... (überwunden|bezwungen|überlistet|düpiert|getunnelt|überhoben|überlupft|eingeköpfelt|vorgelegt|ausgenützt|getroffen)",
        "(traf|trifft) ... (zum S|zum ausgleich|zur führung|ins (tor|netz|eck)|in die maschen)",
        "(guckte|guckt|schaute) P aus", "(behielt|behält) ... vor (P|T goalie|goalie|schlussmann|torhüter|keeper|tormann) .. die nerven",
        "(stieg|steigt|sprang|springt|schraubte sich|stand) ... am höchsten und (köpfte|köpfelte|traf|nickte|wuchtete|ließ|liess)",
        "(räumte|räumt) ... (letzte|letzten) zweifel .. aus", "(vollendete|vollendet|verwertete|verwertet|vollstreckte) ... (flanke|hereingabe|vorlage|pass|zuspiel|konter|angriff|kombination)",
        "(belohnt|belohnte) sich",
        "den deckel (draufmacht*|drauf gemacht|draufsetzt*)", "den sack (zumacht*|zu gemacht|zugemacht)",
        "alles klar (machte|macht|gemacht)",
        "(nutzte|nützte|nutzt|nützt|verwertete|verwertet|profitierte|profitiert) ... (zum|zur) .. (S|führung|ausgleich|anschluss|sieg|siegtreffer|führungstreffer|ausgleichstreffer|anschlusstreffer|treffer|tor|entscheidung|vorentscheidung)",
        "mit (seinen|ihren|seinem|ihrem) (M |beiden |* |)(treffern|toren)",
        "(hatte|hatten|hat|haben) ... (getroffen|genetzt|eingenetzt|eingeschoben|eingeköpft|vollendet|vollstreckt|ausgeglichen|verkürzt|erhöht|nachgelegt|gesorgt|abgestaubt|eingenickt|eingeschossen|verwandelt|verwertet)",
        "schuss , tor", "und tor", ", tor (!|.)",
        "(drückt|drückte|schiebt|schob|haut|haute|macht|machte|köpft|köpfte|schießt|schoss|stochert|stocherte|stolpert|nagelt|knallt|ballert|hämmert|nickt|nickte) ... rein",
        "(machte|macht) .. das (ding|tor|S|erste|zweite|dritte|vierte)",
        "(profitierte|profitiert) .. P .. (von|vom)",
        ", drin", "– drin", "drin !", "(war|ist) der ball drin",
        "(setzte|setzt|setzten) .. (einen|eins) drauf", "(einen|eins) drauf (setzte|setzt|gesetzt)",
        "(mit|bei) (seinem|ihrem|dem) (M |* |)streich", "der * streich von",
        "(brachte|bringt|brachten) ... im (tor|netz|kasten|gehäuse|leeren tor) unter",
        "im (tor|netz|kasten|gehäuse|leeren tor) (unterbrachte|untergebracht|unterbringt)",
        f"({TOR}) (gehoben|geschoben|geköpft|geschossen|gejagt|gehämmert|gedrückt|gewuchtet|geschlenzt|gezirkelt|gelupft|gestochert|befördert|gelenkt|gelegt|gesetzt|platziert|gedroschen|genagelt|geknallt|gespitzelt|geballert|versenkt|gegrätscht|gestupst|gerollt|gespielt|geschweißt|gestolpert|getroffen|gebracht)",
        f"{SCHOSS} ... unter (die|den) (latte|querlatte|querbalken|balken|torlatte)",
        "unter (die|den) (latte|querlatte|querbalken|balken|torlatte) (hämmerte|jagte|knallte|setzte|drosch|zirkelte|nagelte|schoss|wuchtete|schlenzte|donnerte)",
        f"{SCHOSS} ... (links|rechts) (unten|oben) (ein|ins|in)",
        "(stellte|stellten|stellt|stellen) ... auf (remis|gleichstand|unentschieden)",
        "(sorgte|sorgten|sorgt|sorgen) ... für (klare verhältnisse|ernüchterung|die wende|jubel|das böse erwachen|die erlösung|den befreiungsschlag|den ehrentreffer|das happy end|den dosenöffner|den lucky punch|ekstase|riesenjubel|den paukenschlag|die kalte dusche|lange gesichter)",
        "für (klare verhältnisse|die wende|jubel|die erlösung|die entscheidung|den endstand|den ausgleich|die führung|den schlusspunkt|die vorentscheidung) (zu sorgen|gesorgt|sorgte|sorgt)",
        "(machte|macht|machten) ... (die hand|das dutzend|das halbe dutzend|die fünf) ... voll",
        "(schockte|schockt|schockten) (T|die|den)",
        "(drückte|drückt|schob|schiebt|köpfte|köpft) ... (nur noch|nur mehr) (über die linie|ins tor|ein)",
        "(bezwang|bezwingt) .. P", "(besiegelte|besiegelt|besiegelten)",
        "(nickte|nickt|köpfte|köpft|köpfelte|schob|schiebt|hämmerte|wuchtete) .. (unhaltbar|unbedrängt|wuchtig|trocken|sehenswert|überlegt|eiskalt|cool) ein",
        "(setzte|setzt|setzten) ... (den|einen) .. (schlusspunkt|schlußpunkt)", "den schlußpunkt",
        "(erzielte|erzielt|markierte|gelang|schoss|besorgte) ... (anschlußtreffer|schlußpunkt)",
        "anschlußtreffer (gelang|erzielte|glückte|besorgte)",
        "(gelang|glückte|gelingt|glückt) ... (anschlußtreffer|anschlußtor|ausgleichstor|anschlusstor|führungstor|siegestor|ehrentor|goldene tor|siegestreffer)",
        "(verkürzte|verkürzt) .. auf S", "(staubte|staubt) ... ab", "(war|ist) ... mit dem kopf zur stelle",
        "(hatte|hat) .. keine mühe", "(hatte|hat) .. leichtes spiel", "(durfte|darf) .. die ecke aussuchen",
        "(durfte|darf) .. unbedrängt (ein*|voll*)",
        "(hielt|hält) .. (einfach |nur noch |)(den schlappen|den fuß|den fuss|die fußspitze|den kopf|die rübe) (rein|hin|drauf)",
        "(doppeltorschütze*|doppelpacker*|dreifachtorschütze*) ... (stellte|sorgte|war|schoss|brachte|führte|machte|besorgte|schnürte|ebnete|entschied|drehte|avancierte)",
        "(belohnte|belohnt) P .. mit (seinem|ihrem) (tor|treffer)",
        "(stopfte|stopft|würgte|würgt|mogelte|mogelt) ... (über die linie|ins tor|ins netz)",
        "(einschiebt|einköpft|einnickt|einschießt|einschiesst|einnetzt|ausgleicht|abstaubt|verkürzt|einhämmert|einlocht|eindrückt|einwuchtet|einhämmerte|einlochte|eindrückte|einwuchtete|eingewuchtet|eingelocht|nachlegt|nachlegte|nachgelegt)",
        "(brachte|bringt|brachten|bringen|schoss|schossen|köpfte|köpfelte|führte|hatte|hatten) ... (in führung|in front|nach vorne|auf die siegerstraße|auf die siegerstrasse|auf kurs)( gebracht|)",
        "(machte|macht|machten|machen) ... (sieg|*sieg|erfolg|triumph|ausgleich|führung|alles|S|aufstieg|überraschung|sensation|dreier|kantersieg|comeback|wende) (perfekt|klar|fix|möglich)",
        "(legte|legt|legten) ... nach", "(glich|glichen|gleicht|gleichen) ... aus",
        "(drehte|drehten|dreht|drehen) ... mit (ihren|zwei|seinen|einem) (treffern|toren|doppelpack|doppelschlag)",
        "(traf|trifft|trafen) ... (M|S|zur|zum|ins|in das|unter|vom|per|aus|flach|sicher|trocken|wuchtig|sehenswert|mit)",
        "(war|waren|ist|sind) ... (erfolgreich|treffsicher)", "erfolgreich (war|waren|gewesen)",
        "(schoss|schossen|schießt|steuerte|steuerten|steuert|markierte|markierten|besorgte|besorgten|verbuchte|verbuchten|trug|trugen) ... (tor|tore|treffer)",
        "(steuerte|steuerten|steuert) ... bei",
        "(fiel|fällt|fielen) ... (das|der|die) .. (S|ausgleich|führung|tor|treffer|anschlusstreffer|siegtreffer|führungstreffer|entscheidung|ehrentreffer|siegtor|gegentor)",
        "(bescherte|bescherten|beschert|ermöglichte|brachte) ... (das|den|die) .. (tor|treffer|S|führung|ausgleich|führungstreffer|ausgleichstreffer|anschlusstreffer|sieg)",
        "(den deckel drauf|den sack zu|alles klar|die vorentscheidung|die entscheidung|das S|den endstand) .. (machte|macht|brachte|besorgte|bedeutete|markierte|erzielte|fixierte)",
        "(erzielen|erhöhen|verkürzen|ausgleichen|einnetzen|egalisieren|überwinden|vollenden|abstauben) (konnte|konnten|kann)",
        "(konnte|konnten|kann|können) ... (erzielen|erhöhen|verkürzen|ausgleichen|einnetzen|egalisieren|überwinden|vollenden|einschieben|einköpfen|nachlegen|bejubeln)",
        "(fixierte|fixiert|fixierten|bewerkstelligte|bewerkstelligt|traf ins)",
        "(stellte|stellt) ... (den |)(S|endstand|gleichstand|alten abstand|vorsprung|anschluss)",
        "(lochte|locht|köpfelte|schoss|schob|drückte) (P|M) ein",
        "(durfte|durften|darf) .. (jubeln|einnetzen|einschieben)", "(netzte|lochte|köpfte|nickte|schob) zum",
        "(belohnte|belohnt) ... mit (dem|seinem|ihrem)", "(krönte|krönt) ... mit (dem|seinem|ihrem|einem)",
        "doppelschlag in",
        "(sein|ihr|seinen|ihren|seinem|ihrem) (M|erste*|zweite*|dritte*|vierte*|fünfte*|saison|* saison) (tor|treffer|treffers|saisontor|saisontreffer|ligator|pflichtspieltor)",
        f"{SCHOSS} ... ({TOR})", f"{SCHOSS} ... (an|am|beim) .. vorbei (ein|ins|zum|in|zur)",
        f"{SCHOSS} ... über die (linie|torlinie)", f"{SCHOSS} ... zum S",
        f"{SCHOSS} ... (zum|zur) .. (führung|ausgleich|ausgleichstreffer|anschluss|anschlusstreffer|sieg|siegtreffer|entscheidung|vorentscheidung|endstand|führungstreffer)",
        f"({TOR}) (traf|schoss|köpfte|schob|drückte|jagte|drosch|setzte|hämmerte|beförderte|lenkte|wuchtete|spitzelte|schlenzte|zirkelte|stocherte|bugsierte|grätschte|versenkte|platzierte|lupfte|hob|knallte|legte|nickte|ging|fiel|rollte|flog|sprang|zappelte|passte|einschlug|abschloss|trifft|schießt|schiesst|köpft|schiebt|drückt|jagt|drischt|setzt|hämmert|befördert|lenkt|wuchtet|spitzelt|schlenzt|zirkelt|stochert|bugsiert|grätscht|versenkt|platziert|lupft|hebt|knallt|legt|nickt|geht|rollt|fliegt|springt|einschlägt|abschließt|abschliesst|vollendet|trudelt|kullert|abschließen|abschloß|wuchten|schieben|setzen|köpfen)",
        "über die (linie|torlinie) (grätschte|drückte|stocherte|schob|bugsierte|drückt|spitzelte|köpfte|beförderte|brachte|rollte|trudelte)",
        "zappelte .. im (netz|tornetz)", "zappelt .. im (netz|tornetz)",
        "(hielt|hält) .. den (fuß|fuss|kopf|schlappen|schädel) hin", "hinhielt",
        f"(ließ|liess|lässt) ({HUETER}) .. keine (chance|abwehrchance|abwehrmöglichkeit|möglichkeit)",
        "keine (chance|abwehrchance|abwehrmöglichkeit) (ließ|liess|lässt)", "keine abwehrmöglichkeit",
        "(machte|macht) ... (alles klar|den deckel drauf|den sack zu|das halbe dutzend voll|den unterschied|die entscheidung|das S|das tor)",
        "(ließ|liess|lässt|ließen|liessen) sich ... (nicht entgehen|nicht nehmen|nicht zweimal bitten)",
        "(nutzte|nützte|nutzt|nützt|münzte|münzt|bestrafte|bestraft) ... (zum S|zur führung|zum ausgleich|zum anschluss|eiskalt|zum treffer|zum tor|in das S um)",
        "(zeichnete|zeichnet) ... verantwortlich", "(schraubte|schraubt) ... (auf|in die höhe)",
        "(stellte|stellt) ... (sicher|her|auf S)",
        "(gleichstand|ausgleich|alten abstand|endstand|S) (wieder |)(herstellte|hergestellt|besorgte|erzielte|markierte|schoss|köpfte|wiederherstellte|wettmachte)",
        "glich (M|in|per|mit|für|nach|zum|durch|wenig|nur|kurz|postwendend|umgehend|prompt|aus|verdient|wieder|erneut)",
        "(vollstreckte|vollstreckt|köpfelte ein|köpfelt ein|knipste|knipst|buchte|bucht das|scorte|scort|egalisiert|netzte|netzt)",
        "(köpfelte|köpfelt|köpfelten) ... (ein|ins|in die|in das|in den|zum)", "(trug|trägt|trugen) sich .. in die torschützenliste",
        "zum matchwinner avancierte",
        "avancierte zum matchwinner", "(fand|findet) ... (den weg|sein ziel|ihr ziel)",
        "(überwand|überwindet|bezwang|bezwingt|überlistete|überlistet|überlobbte|überlupfte|überlupft|düpierte|düpiert|umkurvte ... und) (den |)(keeper|torhüter|torwart|goalie|schlussmann|tormann|P)",
        "umkurvte (P|den keeper|den torhüter|den torwart|den goalie) und",
        "(zum|zur) (viel |)(umjubelten|hochverdienten|verdienten|überraschenden|vielumjubelten|erlösenden|späten|schmeichelhaften|nicht unverdienten|erneuten|abermaligen) (ausgleich|führung|S|siegtreffer|anschlusstreffer|führungstreffer|ausgleichstreffer|sieg|entscheidung|treffer)",
        "(sorgte|sorgten|sorgt|sorgen) ... für (den|die|das|ein|einen) .. (S|endstand|ausgleich|anschluss|führung|entscheidung|schlusspunkt|vorentscheidung|siegtreffer|tor|treffer)",
        "fiel ... (S|ausgleich|führungstreffer|siegtreffer|anschlusstreffer) ... durch",
        "unhaltbar ins (tor|netz|eck)", "schlug ... (hinter|neben) P .. ein",
        "(knallte|krachte|rauschte|zischte|flog|sauste|landete|trudelte|kullerte|senkte) ... (ins netz|ins tor|im netz|im tor|in die maschen|in den maschen|ins kreuzeck|in den winkel|im winkel|im kreuzeck|ins eck|im eck)",
        "P keine chance (ließ|liess|lässt)",
        "(im|ins|in den|in die) * (einschlug|einschlägt)",
        "(schlug|schlägt) (unhaltbar|flach|genau|exakt|wuchtig|platziert|neben|knapp neben|hinter|unter) ... ein", "unhaltbar .. (einschlug|einschlägt)",
        "(schlug|schlägt) ... (im|in den) (winkel|kreuzeck|lattenkreuz|tor|netz|kasten) ... ein",
        "egalisierte", "jubelte über", "nur noch den fuß hinhalten", "nur noch den fuss hinhalten",
        "nur noch einschieben", "nur noch einzuschieben", "nur mehr einschieben", "nur mehr einzuschieben",
        "brauchte nur noch", "traf", "trifft", "treffen zum", "getroffen hat", "getroffen hatte", "erzielt",
        "erzielte", "erzielten", "erzielt hatte", "schoss das", "schoss T in führung", "schießt T in führung",
        "schoss .. in führung", "schießt .. in führung",
        "(brachten|bringen|schossen|köpften|führten) (T|den T|die T|das T|seine mannschaft|sein team|seine farben|die gastgeber|die gäste|die hausherren) .. (in führung|in front|auf die siegerstraße|auf die siegerstrasse)",
        "brachte T .. in führung", "brachte T in führung", "brachte T .. in front", "brachte T mit S in führung",
        "brachte .. in führung", "brachte .. in front", "bringt .. in führung", "bringt T in führung",
        "in führung gebracht", "in führung geschossen", "in führung geköpft", "köpfte .. in führung",
        "köpft .. in führung", "in führung schoss", "in führung brachte", "köpfte ... ein", "köpft ... ein",
        "einköpfte", "eingeköpft", "einköpfen", "nickte ... ein", "nickt ... ein", "einnickte", "einnicken",
        "eingenickt", "schob ... ein", "schiebt ... ein", "einschob", "einschieben", "eingeschoben",
        "staubte ... ab", "staubt ... ab", "abstaubte", "abgestaubt", "abstauben", "netzte ... ein",
        "netzt ... ein", "einnetzte", "eingenetzt", "schoss ... ein", "schießt ... ein", "schiesst ... ein",
        "einschoss", "eingeschossen", "lochte ... ein", "drosch ... ein", "drückte ... ein", "drückte ... ins tor",
        "über die linie", "über die torlinie",
        "schlenzte ... ein", "schlenzt ... ein", "hämmerte ... ein", "hämmert ... ein", "stocherte ... ins",
        "stocherte ... über", "wuchtete ... ein", "wuchtet ... ein", "bugsierte ... ins tor",
        "bugsiert ... ins tor", "grätscht ... ins tor", "spitzelte ... ins tor", "spitzelt ... ins tor",
        "lenkte ... ins tor", "lenkt ... ins tor", "schob ... ins leere tor", "ins leere tor", "jagt ... ins",
        "jagte ... ins", "vollendete", "vollendet", "verwandelte", "verwandelt", "verwertete", "verwertet",
        "versenkte", "versenkt", "versenkten", "ins netz", "im netz", "in die maschen", "in den maschen",
        "in den kasten", "im kasten", "ins schwarze", "ins volle", "zappelt im", "zum ausgleich", "zur führung",
        "zum ausgleichstreffer", "zum führungstreffer", "zum anschlusstreffer", "zum siegtreffer", "zum siegtor",
        "zum endstand", "zur vorentscheidung", "zur entscheidung", "zum sieg", "zum S", "zum zwischenzeitlichen S",
        "zum S endstand",
        "ausglich", "ausgeglichen", "markierte",
        "markiert", "markierten", "besorgte", "besorgt", "stellte auf S", "stellt auf S",
        "erhöhte", "erhöht", "erhöhten", "verkürzte", "legte nach", "legt nach",
        "legte das S", "machte das S", "macht das S", "machte den deckel drauf",
        "machte alles klar", "macht alles klar", "macht den deckel drauf", "sorgte für das S",
        "sorgte für die führung", "sorgte für die entscheidung", "sorgte für den endstand",
        "sorgte für den ausgleich", "sorgt für das S", "erlöste", "erlöst", "schnürte",
        "(gelang|glückte|gelingt|glückt) ... (das|der|die) .. (S|ausgleich|führung|anschlusstreffer|siegtreffer|ehrentreffer)", "(gelang|glückte|gelingt|glückt) ... (das S|der ausgleich|die führung|der anschlusstreffer|der ausgleichstreffer|der führungstreffer|der siegtreffer|das siegtor|das tor|der treffer|ein treffer|ein tor|der ehrentreffer|der anschluss|die entscheidung|der lucky punch)",
        "(sorgte|sorgten|sorgt|sorgen) ... für (das|den|die) .. (S|endstand|ausgleich|anschluss|führung|entscheidung|schlusspunkt|vorentscheidung|siegtreffer|ausgleichstreffer|anschlusstreffer|führungstreffer|siegtor)",
        "gelang das", "gelang der ausgleich", "gelang die führung", "schlug zu", "schlägt zu", "schlug ... zu",
        "schlenzte ... ins", "schlenzt ... ins",
        "hämmerte ... unter", "hämmert ... unter",
        "jagte ... unter", "jagt ... unter",
        "setzt ... in die maschen", "hob ... ins", "hebt ... ins", "lupfte ... ins",
        "lupft ... ins", "schoss ... ins", "schießt ... ins", "schiesst ... ins", "köpfte ... ins",
        "köpft ... ins", "legt ... ins", "legte ... ins", "schob ... ins",
        "schiebt ... ins", "genau in den winkel",
        "genau ins kreuzeck", "ins kreuzeck", "in den giebel", "in den knick", "in den torwinkel", "ins lange eck",
        "ins kurze eck", "ins lange kreuzeck", "ins rechte eck", "ins linke eck", "ins untere eck", "überwand",
        "überwindet", "überlistete", "überlistet", "überlupfte", "überlupft", "düpierte",
        "ließ P keine chance", "liess P keine chance", "lässt P keine chance", "ließ .. keine chance",
        "liess .. keine chance", "lässt .. keine chance", "ließ .. keine abwehrchance", "tooo*r .. P", "tunnelte",
        "tunnelt", "nützte .. aus", "nützt .. aus", "traf zum", "trifft zum", "reüssierte",
        "skorte", "macht ... besser", "machte ... besser", "doppelpack", "dreierpack", "hattrick", "viererpack",
        "schloss ... ab", "schließt ... ab", "schliesst ... ab", "abgeschlossen", "spitzelte ... ein",
        "spitzelt ... ein", "grätscht ... über", "grätschte ... über",
        "mit (zwei|drei|vier|fünf) (treffern|toren)", "tore durch", "erzielten ... treffer", "traf doppelt",
        "traf dreimal", "trifft doppelt", "traf viermal", "schlusspunkt setzte", "setzte den schlusspunkt",
        "setzt den schlusspunkt", "den schlusspunkt", "den endstand", "das S erzielte",
        "machte den sack zu", "macht den sack zu", "sack zu", "machte das halbe dutzend voll",
        "eröffnete den torreigen", "eröffnete das score", "brach den bann", "zog davon", "ließ T jubeln",
        "liess T jubeln",
        "bezwang .. (torhüter|goalie|keeper|tormann|torwart|schlussmann)", "keeper bezwungen",
    ),
    goal_several=(
        "trafen", "erzielten", "verwandelten", "markierten", "besorgten", "netzten", "vollendeten", "versenkten", "schossen", "köpften", "verwerteten", "erhöhten",
        "verkürzten", "stellten", "getroffen hatten",
    ),
    goal_weak=(
        "(kam|kommt) .. mit (dem|der) (kopf|fuß|fuss|schädel|fußspitze|stirn) (dran|ran|heran)",
        "(schlug|schlägt) ... zurück", "(rettete|rettet) ... (punkt|remis|unentschieden|zähler)",
        "(verlud|verlädt|verladen) (P|den (keeper|torhüter|torwart|goalie|schlussmann|tormann))",
        "P (war|ist|blieb|bleibt) (da |dabei |diesmal |hier |)(ohne chance|ohne abwehrchance|chancenlos|machtlos|geschlagen)",
        "(stand|steht|war) ... (am|zum) richtigen (fleck|ort|platz|zeitpunkt)", "(hatte|hat) .. (keine mühe|keine probleme|leichtes spiel)",
        "(war|ist) ... mit dem (kopf|fuß|fuss|schädel) zur stelle", "(war|ist) .. zuerst am ball", "(spritzte|spritzt) dazwischen",
        "(rührte|rührt) keine hand", "(stand|steht) ... (goldrichtig|richtig)", "(fackelte|fackelt) nicht lange", "(wuchtete|wuchtet)",
        "draufgehalten", "(hielt|hält|halte) .. drauf", "(bedankte|bedankt|bedanken) sich",
        "(nahm|nimmt|fasste|fasst|faßte) sich .. (ein herz|das herz)", "sich ein herz",
        "(schnappte|schnappt) sich", "(zog|zieht) .. direkt ab", "abzieht",
        "(grätschte|grätscht|rutschte|rutscht) .. (hinein|rein)",
        "(ließ|liess|lässt) sich die (chance|gelegenheit) nicht", "(bestrafte|bestraft) (das|den|dies)",
        "(spielte|spielt) .. kaltschnäuzigkeit", "(blieb|bleibt) .. (cool|eiskalt)",
        "(fand|findet|suchte) .. die lücke", "(schlug|schlägt) ... ein", "(zog|zieht|zogen) ... ab", "abgezogen",
        "nutzte", "nutzt", "lag .. (vorne|vorn|in führung|in front)", "ging .. in führung",
        "schaltete am schnellsten", "reagierte am schnellsten", "stand (richtig|goldrichtig|bereit|parat)",
        "war zur stelle", "aus kurzer distanz", "musste nur noch", "brauchte nur", "lauerte", "nahm P volley",
        "volley", "(steigt|stieg|stiegen) ... am höchsten", "zum matchwinner", "war erfolgreich",
        "waren erfolgreich", "erfolgreich", "schoss", "köpfte", "köpft", "verlängerte", "verlängert",
        "im nachsetzen", "ins tor", "in führung", "schlenzte", "schlenzt", "lupfte", "lupft", "streckt das bein",
        "hielt den fuß hin", "hält .. den fuß hin", "hält den schlappen hin", "profitierte", "flutschen",
        "durch die hosenträger", "durch die beine", "sorgte für", "nützte",
        "ließ sich nicht zweimal bitten", "liess sich nicht zweimal bitten", "schickte .. ins falsche eck",
        "schickte .. in die falsche ecke", "anschlusstreffer", "ausgleich", "führungstreffer", "siegtreffer",
        "siegtor", "war es", "eiskalt", "goldrichtig", "gelang der", "gelang sein", "glückte",
        "köpfte den", "auf S", "drin", "im tor", "in die tore", "scorte",
    ),
    brace=(
        "doppelpack", "doppeltorschütze", "doppelpack von", "beide tore", "traf doppelt", "traf zweimal",
        "beide treffer",
    ),
    twice=("zweimal", "zwei mal", "gleich zweimal", "doppelt", "im doppelpack", "je zweimal"),
    hat_trick=("dreierpack", "hattrick", "dreifachtorschütze", "dreifachtorschützin", "traf dreimal", "drei tore (von|durch)"),
    four_goals=("viererpack", "vierfachtorschütze", "traf viermal", "vier tore (von|durch)"),
    five_goals=("fünferpack", "fünffachtorschütze", "traf fünfmal", "fünf tore (von|durch)"),
    goal_by=(
        "(ergebniskosmetik|resultatskosmetik|ergebniskorrektur|resultatskorrektur) durch",
        "für (den|die|das) .. (schlusspunkt|ausgleich|führung|anschlusstreffer|endstand|entscheidung|vorentscheidung|S|pausenführung|ehrentreffer|treffer|nummer *) (sorgte|sorgten|zeichnete|zeichneten|war|waren)",
        "(den|die|das) .. (schlusspunkt|ausgleich|führung|anschlusstreffer|endstand|entscheidung|vorentscheidung|S|pausenführung|ehrentreffer|deckel drauf) (setzte|besorgte|erzielte|markierte|fixierte|machte|schoss|köpfte|köpfelte)",
        "(in front|in führung|vorne|voran) (durch|dank)", "(mann des tages|goldtorschütze|matchwinner) war",
        "(hatte|hatten|hat|haben) .. durch P ... (gejubelt|zugeschlagen|ausgeglichen|verkürzt|erhöht|getroffen|vorgelegt|geschockt|S geführt)",
        "durch P ... (gejubelt|jubelten|zugeschlagen|ausgeglichen|verkürzt|erhöht|getroffen|vorgelegt|geschockt|S geführt|in führung|in front|zum ausgleich|zur führung)",
        "(antwortete|antworteten|antwortet|antworten|konterte|konterten) (M |prompt |postwendend |umgehend |)durch",
        "(ehrentor|ehrentreffer|gegentor|gegentreffer|anschlusstor|ausgleich|führung|anschlusstreffer|ausgleichstreffer|führungstreffer|S) (der|des|für die) (gäste|gastgeber|hausherren|heimischen|platzherren|T) (durch|von)",
        "(ausgleich|führung|anschluss|S|anschlusstreffer|siegtreffer|führungstreffer|ausgleichstreffer) (per|mit|durch) .. (*freistoß|*freistoss|*kopfball|*schuss|*elfmeter|*strafstoß|*heber|lupfer|volley|abstauber|foulpenalty|penalty) (von|durch)",
        "(tore|treffer|toren|treffern) ... (waren|sorgten|zeichneten|sorgen|zeichnen)",
        "(tore|treffer) .. (erzielten|schossen|markierten|besorgten|steuerten)",
        "(tore|treffer|tor|torerfolge|toren|treffern) (hatte|hatten|sorgte|sorgten|zeichnete|zeichneten|zeichnen|waren|war|besorgten|markierten|machten|verbuchten|gingen auf das konto von|gehen auf das konto von|schossen|schoss|erzielte|erzielten|steuerten)",
        "(tore|toren|treffer|treffern|doppelpack|dreierpack|hattrick|doppelschlag) (von|durch|dank)",
        "(führung|ausgleich|S|sieg|anschluss) (dank|durch|von|über)",
        "(treffer|tor|tore|doppelschlag|doppelpack|kopfball|freistoß|freistoss|schuss|heber|volley|abstauber|kopfballtreffer|traumtor|distanzschuss|fernschuss|weitschuss) (von|durch) P (zum|zur|brachte|führte|besiegelte|bedeutete|sorgte)",
        "(ausgleich|führung|anschluss|S|siegtreffer|führungstreffer|anschlusstreffer|ausgleichstreffer|entscheidung|vorentscheidung) (fiel|gelang|durch|besorgte|erzielte|markierte|schoss|köpfte|gehörte)",
        "(tor|tore|toren|treffer|treffern|tors|treffers) (von|durch)", "(tor|treffer) des",
        "durch (das|ein) tor von",
        "(doppelpack|dreierpack|hattrick|siegtreffer|ausgleich|führungstreffer|ausgleichstreffer|anschlusstreffer|siegtor|führungstor|kopfballtor|freistoßtor|ausgleichstor|siegestreffer|siegestor|traumtor|goldtor|ehrentor|ehrentreffer|gegentor|gegentreffer|anschlusstor|goldtreffer) (von|durch)",
        "die führung durch", "der ausgleich durch", "trafen", "torschützen waren", "torschütze war", "das S von",
        "dank P", "mit toren von", "(war|ist|waren) ... zur stelle", "zur stelle",
        "für (T|die gäste|die gastgeber|die hausherren|den gast) (war|waren|traf|trafen)", "die tore erzielten",
        "die treffer erzielten", "erzielten", "die tore schossen", "trafen für T", "torschützen für T",
        "(ging|gingen|kam|kamen|lag|lagen|zog|zogen|erhöhte|erhöhten|verkürzte|verkürzten|glich|glichen) ... durch",
        "S führung durch", "traf durch",
    ),
    goal_wasted=(
        "(schoss|schießt|schiesst|köpfte|köpft) ... (den eigenen mitspieler|mitspieler|gegenspieler|einen verteidiger|den verteidiger|den rücken) an",
        "in (den|die|das) (fangzaun|zaun|ballfang|ballfangzaun|fangnetz|oberrang|ränge|büsche|bäume|fankurve|fans|kurve)", "auf die tribüne", "ans (tornetz|fangnetz)",
        f"(nur |bloß |lediglich )(den|die|das|an den|an die|ans) (unterkante der |oberkante der |)({HOLZ}) (traf|trifft|getroffen|setzte|gesetzt|köpfte|schoss)",
        "(ließ|liess|lässt) ... (chance|gelegenheit|möglichkeit|zeit|gegner|gegenspieler) passieren",
        "am S (beteiligt|schuld|schuldlos)",
        "in (den|die) (abendhimmel|nachthimmel|himmel|wolken|zuschauerränge)",
        "(schoss|schießt|schiesst|köpfte|köpft|schob) (den|die|aber|jedoch|dabei|dann|allerdings|nur|) .. (keeper|torhüter|torwart|goalie|schlussmann|tormann|torfrau|P) an",
        "(dreht|drehte|drehten|drehen|wendete|wendeten) .. S", "S (- |)(rückstand |führung |)(gedreht|gewendet|aufgeholt|wettgemacht|drehte|drehten|aufholte|aufholten|wettmachte|wettmachten)",
        "nach S und S",
        "(den pfosten|die latte|die stange|das lattenkreuz|den querbalken|das außennetz|das aussennetz|nur aluminium) (traf|trifft|getroffen|köpfte|schoss)",
        "nach S (noch|rückstand)", "(S rückstand|S - rückstand|trotz S)", "S (lag|lagen) .. in der luft",
        "(brachte|bringt|brachten) ... nicht .. (im|ins) (leeren |)(tor|netz|kasten|gehäuse) unter", "nicht (im|ins) (leeren |leere |)(tor|netz|kasten|gehäuse)", "(traf|trifft|trafen|nutzte|nützte|verwertete|verwandelte|gelang|fiel) (aber|jedoch|allerdings|dann|auch) nicht", "aber nicht (ins|im|über|vorbei|verwerten|unterbringen|nutzen|nützen|bezwingen|überwinden|zum|genau|präzise|platziert|hart)", "nicht (unterbringen|verwerten|nutzen|überwinden|bezwingen)",
        "(chance|chancen|möglichkeit|möglichkeiten|gelegenheit|gelegenheiten|großchance|grosschance|riesenchance|topchance|matchball) (zum|zur|auf)",
        "(setzte|setzt|jagte|jagt|schoss|schießt|schiesst|köpfte|köpft|drosch|drischt|schob|schiebt|hob|hebt|lupfte|lupft|zirkelte|zirkelt|schlenzte|schlenzt|ballerte|ballert|knallte|knallt|hämmerte|hämmert|donnerte|donnert|zog|zielte|zielt|semmelte|semmelt|platzierte|lenkte|wuchtete|wuchtet|spitzelte|spitzelt|köpfelte) ... (vorbei|daneben|drüber|darüber|über das tor|über den kasten|über die latte|über das gehäuse|neben das tor|neben den pfosten|in die wolken|in die arme|ans außennetz|ans aussennetz|ins außennetz|ins aussennetz|in die mauer|an die latte|an den pfosten|an die stange|an die querlatte|an den querbalken|ans aluminium|ans lattenkreuz|übers tor|rechts vorbei|links vorbei|am tor vorbei|am kasten vorbei|am gehäuse vorbei)",
        "(hätte|hätten) ... (müssen|können)",
        "(hatte|hat|hatten) ... (auf dem fuß|auf dem fuss|am fuß|am fuss|auf dem schlappen|auf dem kopf|auf dem schädel)",
        "(verhindert*|vereitelt*|bewahrt*) ... (tor|treffer|S|ausgleich|führung|rückstand|gegentor|gegentreffer)",
        "(drängte|drängten|drückte|drückten|suchte|suchten|pochte|pochten|arbeitete|arbeiteten) auf (den|die|das)",
        "lag in der luft", "nur (noch |)(durch|eine frage)", "fast ... (S|ausgleich|führung)",
        "beinahe ... (S|ausgleich|führung)", "um ein haar",
        "(traf|trifft|trafen|schoss|köpfte|knallte|hämmerte|getroffen) (nur |lediglich |bloß |bloss |allerdings |aber |zweimal |noch |)(den |die |das |an den |an die |ans |)(pfosten|latte|stange|querlatte|aluminium|lattenkreuz|außennetz|aussennetz|querbalken|innenpfosten|außenpfosten|gebälk|lattenunterkante)",
        "(traf|trifft|trafen) .. (pfosten|latte|stange|querlatte|aluminium|lattenkreuz|außennetz|aussennetz|querbalken|ball nicht|kugel nicht|gesicht)",
        "traf den ball nicht", "trifft die kugel", "trifft den ball", "trifft nicht", "traf nicht", "verfehlte",
        "statt des ausgleichs",
        "(verpasst*|vergab*|vergibt) ... (den|die|das) (ausgleich|führung|anschluss*|siegtreffer|S|vorentscheidung|entscheidung|führungstreffer|ausgleichstreffer)",
        "siegestor", "torerfolg", "chance zum ausgleich", "chance zur führung",
        "zum ausgleich fehlte", "neben das tor",
        "über das tor", "übers tor", "vor das tor", "vor dem tor", "hinter das tor", "das tor nicht",
        "zum abschluss", "in die arme", "in die mauer", "in die wolken", "in den himmel", "in die beine",
        "ins seitenaus", "ins toraus", "ins aus",
        "(traf|trifft|trafen) ... (pfosten|latte|stange|querlatte|aluminium|lattenkreuz|außennetz|aussennetz|querbalken)",
        "verfehlte ... tor", "verfehlt ... tor", "verfehlten ... tor", "wäre .. gewesen",
    ),
    goal_not=(
        "M (war|hatte|stand|hieß) es S",
        "(war|hatte|stand|hieß) es S ... (gestanden|geheißen|gelautet)",
        "spielte durch (.|,|und)",
        "(gruppensieg|aufstieg|titel|meistertitel|klassenerhalt|einzug|ticket|platz|qualifikation) ... (fixiert|fixierte|fixierten|fixieren)",
        "(fixiert|fixierte|fixierten) ... (gruppensieg|aufstieg|titel|meistertitel|klassenerhalt|einzug|ticket|platz|qualifikation)",
        "(schlug|schlägt|schlugen|schlagen) ... zu :",
        "erlöst (wurde|wurden|worden|wird)", "(kam|kamen|kommt|kommen) ... zu .. (*chance|*chancen|*möglichkeit|*möglichkeiten|*gelegenheit|*gelegenheiten|abschlüssen)",
        "(konnte|konnten|kann|können) ... (ungenügend|unzureichend|notdürftig|zu kurz|nicht entscheidend) (klären|abwehren|abklatschen|wegschlagen)",
        "(klärte|klärt|wehrte|wehrt|köpfte) ... (ungenügend|unzureichend|notdürftig|zu kurz|genau auf|vor die füße|in die füße)",
        "(traf|trifft|trafen|erwischte|erwischt) (dabei |aber |nur |)P ... (am|im|mit dem|mit der|auf dem|auf den) (fuß|fuss|knie|knöchel|bein|schienbein|gesicht|kopf|ellbogen|ellenbogen|wade|ferse|brust|hals|oberschenkel|unterarm|hand|sohle|rücken|schulter|arm)",
        "(hereingabe|flanke|*flanke|flachpass|querpass|stanglpass|zuspiel|pass|rückpass|*freistoß|eckball|ecke|corner) ... (zur ecke|zum corner|zum eckball|zur seite)",
        "(erhöhte|erhöhten|erhöht|erhöhen) .. (den|das|die) (druck|takt|rhythmus|einsatz|tempo|schlagzahl|intensität|frequenz|risiko)",
        "(verkürzte|verkürzt|verkürzten|verringerte) ... auf .. (zähler|punkte|punkt|zählern|punkten)", "auf .. (zähler|punkte|punkt|zählern|punkten) (verkürzt|verkürzte|verringert|erhöht|ausgebaut)",
        "(war|ist|wäre) es (das|der|sein|ihr|bereits|schon) .. (eigentor|saisontor|tor|treffer|saisontreffer|gegentor|gegentreffer) (in|im|seit|für|nach|der)",
        "(bereitete|bereitet) ... (ausgleich|führung|treffer|tor|S|siegtreffer|anschluss) vor",
        "(ausgleich|führung|treffer|tor) (vorbereitete|vorbereitet|vorbereiten)",
        "(mehr|weniger|nichts|etwas|alles|viel|gar nichts|ein punkt|ein sieg) drin", "drin (war|gewesen|sein)",
        "ins leere (,|.|und|lief|laufen|gelaufen|ging|gegangen|zielte|flog|flogen|geflogen)", "ins (spiel|rennen|straucheln|nichts|seitenaus|toraus|grübeln|schwimmen|hintertreffen|schwitzen)",
        "zum elfmeter", "zum zuspiel", "im ganzen", "zum matchwinner",
        "S (sieg|rückstand|führung|pause|halbzeitführung|pausenführung|auswärtssieg|heimsieg|erfolg|niederlage|vorsprung|pausenstand|unentschieden|remis|auswärtserfolg|heimerfolg|kantersieg|arbeitssieg|heimniederlage|pleite|schlappe|testspielsieg|derbysieg|pokalsieg|hinspielsieg|hinspielniederlage|auftaktsieg)",
    ),
    goal_announced=(
        "(ging|gingen|geht|gehen) (T |die gäste |die gastgeber |die hausherren |)... in (führung|front)",
        "(zappelte|zappelt|lag|liegt) (das ding|die pille|der ball|das leder|die kugel)",
        "(der|die) .. (dämpfer|antwort|ernüchterung|erlösung|paukenschlag|schock|nackenschlag)",
        "(schlug|schlägt|klingelte|klingelt|krachte|kracht|schepperte|scheppert|rappelte|rappelt) es",
        "(war|ist) es (dann |schließlich |schliesslich |endlich |)(passiert|geschehen|soweit|so weit)",
        "(zappelte|zappelt|lag|liegt) (der ball|das leder|die kugel|das spielgerät) ... (netz|tor|maschen)",
        "(hieß|hiess|heißt|heisst|stand|steht) es .. S",
        "(jubeln|jubelten|jubelt) (die|der|das|T) (erneut|erstmals|wieder|zum)",
        "folgte .. (die antwort|der ausgleich|der nächste streich|der doppelschlag)", "(war|ist) der deckel drauf",
        "der (* |)(anschluss|ausgleich|lucky punch|siegtreffer|führungstreffer)!",
        "(der|die|das) .. (ausgleich|führung|anschluss|anschlusstreffer|führungstreffer|S|siegtreffer|entscheidung|treffer|tor) .. (fiel|folgte|kam|war perfekt)",
        "war es .. soweit",
        "(lag|lagen|führte|führten|jubelte|jubelten) .. (vorne|vorn|in front)",
    ),
    adds=("erhöh*", "nachleg*", "nachgelegt", "legte ... nach", "legt ... nach", "baute ... aus", "ausbau*", "ausgebaut"),
    levels=("ausgleich*", "glich", "glichen", "egalisiert*", "verkürz*", "anschluss*", "antwort*", "gleichstand"),
    loses_ball=(
        "(verlor|verliert|vertändelte|vertändelt|verstolperte|verstolpert|verspielte) .. (den ball|die kugel|das leder|ball)",
        "(ballverlust|fehlpass|fehler|patzer|schnitzer|abspielfehler|missgeschick|stellungsfehler|querschläger|aussetzer|rückpass) (von|des|durch)",
        "(patzte|patzt|unterlief|unterläuft|schlief|pennte|rutschte .. aus|rutschte .. weg|verschätzte sich|verschätzt sich|unterlief|vertändelte|spielte .. fehlpass|spielte .. in die füße)",
    ),
    concedes=(
        "(lässt|ließ|liess|ließen|liessen) .. (tor|tore|treffer|gegentor|gegentore|gegentreffer) (von|durch)",
        "(lässt|ließ|liess|ließen|liessen) ... (tor|tore|treffer|gegentor|gegentore|gegentreffer) ... zu",
        "(kassierte|kassiert|kassierten) ... (tor|tore|treffer|gegentor|gegentore|gegentreffer)",
        "(geriet|gerieten|gerät|geraten) ... in (rückstand|hintertreffen)",
    ),
    own_goal=(
        "vom (rücken|bein|knie|kopf|schienbein|fuß|fuss|oberschenkel) (des|von) * ... (über die linie|ins tor|ins netz|in die maschen)",
        "eigentor", "eigentore", "selbsttor", "ins eigene tor", "ins eigene netz", "ins eigene gehäuse",
        "im eigenen tor", "ins falsche tor", "in den eigenen kasten", "eigene kasten", "im eigenen netz",
        "in die eigenen maschen", "den eigenen keeper", "den eigenen torwart", "den eigenen tormann", "den eigenen torhüter", "den eigenen goalie",
        "den eigenen schlussmann", "eigenem tor", "unglücksrabe", "zum eigentor", "ins eigene",
    ),
    header=(
        "schraubte sich ... hoch",
        "schraubt sich ... hoch",
        "schraubt sich ... in die",
        "schraubte sich ... in die",
        "köpfelte", "köpfelt", "per kopf", "mit dem kopf", "kopfball*", "*kopfball", "köpft*", "köpfte*",
        "einköpf*", "eingeköpft", "geköpft", "einköpfel*", "eingeköpfel*", "nickte", "nickt", "einnick*", "eingenickt", "mit dem schädel",
        "mit der stirn", "per scheitel", "flugkopfball", "per flugkopfball", "via kopf", "höher gesprungen",
        "schraubt sich am höchsten", "schraubte sich am höchsten", "stieg am höchsten", "steigt am höchsten",
        "stieg .. hoch", "wuchtet .. kopf", "kopfballtor", "kopftor",
    ),
    free_kick=(
        "per freistoß", "per freistoss", "mit einem freistoß", "mit einem freistoss", "direkten freistoß",
        "direkten freistoss", "direkt verwandelten freistoß", "direkt verwandelten freistoss", "den freistoß",
        "den freistoss", "den fälligen freistoß", "den fälligen freistoss", "freistoßtor", "freistosstor",
        "freistoßtreffer", "über die mauer", "um die mauer", "die mauer", "den ball um sie herum",
        "mit einem direkten", "einen freistoß", "einen freistoss", "einem freistoß", "einem freistoss",
        "freistoß aus", "freistoss aus", "sein freistoß", "vom freistoßpunkt",
    ),
    assist_by=(
        "(schloss|schließt|verwertete|verwertet|vollendete|nützte|nutzte|veredelte) ... (lupfer|heber|chip|chipball|ball|kopfball) (von|des)",
        "mit P (einen |den |)(doppelpass|doppelpaß)",
        "(vorarbeit|vorlage|flanke|idee) (leistete|lieferte|gab|kam von|stammte von|hatte)",
        "(flanke|ecke|eckball|corner|freistoß|freistoss|hereingabe|zuspiel|pass|querpass|steilpass|steckpass|rückpass|doppelpass|vorlage|vorarbeit|assist|einwurf|ablage|lochpass|stanglpass|verlängerung|abspiel|idealpass|diagonalball|anspiel|ballgewinn|kopfballvorlage|maßflanke|massflanke|flugball|abschlag|abwurf|brustablage|hackenablage|freistossflanke|freistoßflanke|zucker|kopfballverlängerung|weiterleitung) (von|durch|des)",
        "(nach|auf|über) (einem |einer |feinem |schönem |schöner |starker |toller |genauem |präzisem |scharfer |weitem |langem |feiner |tollem |starkem |guter |gutem |mustergültiger |)(flanke|ecke|eckball|corner|freistoß|freistoss|hereingabe|zuspiel|pass|querpass|steilpass|steckpass|rückpass|doppelpass|vorlage|vorarbeit|assist|einwurf|ablage|lochpass|stanglpass|flankenball|anspiel|diagonalball|konter|kombination|heber|lupfer) (von|durch|über|mit)",
        "(bedient|freigespielt|geschickt|in szene gesetzt|lanciert|angespielt|eingesetzt|aufgelegt|in stellung gebracht|freigeköpft|mitgenommen) .. von",
        "von P (mustergültig |ideal |perfekt |herrlich |schön |glänzend |fein |)(bedient|freigespielt|geschickt|in szene gesetzt|lanciert|angespielt|eingesetzt|in stellung gebracht)",
        "konter über", "über die stationen",
        "(flanke|flanken|ecke|eckball|eckstoß|corner|freistoß|freistoss|hereingabe|zuspiel|pass|querpass|steilpass|steckpass|rückpass|doppelpass|vorlage|vorarbeit|vorbereitung|assist|einwurf|zuckerpass|traumpass|ablage|kopfballablage|maßflanke|massflanke|freistoßflanke|freistossflanke|lochpass|stanglpass|chip|chipball|verlängerung|kopfballverlängerung|abspiel|idealpass|schnittstellenpass|flankenball|eckballflanke|diagonalball|freistoßhereingabe|kombination|anspiel|steilvorlage|rückgabe) (von|des|der|durch|mit)",
        "auf (vorlage|zuspiel|pass|flanke|assist|hereingabe|querpass) von",
        "(bedient|freigespielt|geschickt|in szene gesetzt|lanciert|angespielt|eingesetzt|mustergültig bedient|ideal bedient|steil geschickt|aufgelegt|in stellung gebracht|perfekt bedient) von",
        "nach doppelpass mit", "doppelpass zwischen", "nach vorarbeit von", "ecke", "eckball",
        "flanke", "corner", "hereingabe", "freistoß",
        "(wurde|wird|werden|worden) von ... (bedient|freigespielt|lanciert|geschickt|in szene gesetzt|angespielt|eingesetzt)",
    ),
    assist_verb=(
        "(hob|hebt|lupfte|lupft|chippte|chippt|löffelte|löffelt|schlug|schlägt|spielte|spielt) .. (ball|leder|kugel) .. (über|hinter|durch) (die|den) (gesamte |komplette |ganze |aufgerückte |)(abwehr|viererkette|dreierkette|fünferkette|abwehrkette|kette|hintermannschaft|verteidigung|defensive|deckung|abwehrreihe)",
        "(verlängerte|verlängert) (den|die|einen|eine|seinen|seine|ihren|ihre) .. (corner|eckball|ecke|flanke|freistoß|freistoss|abschlag|einwurf|hereingabe|pass|ball)",
        "(hatte|hat) ... (vorarbeit|vorlage|vorbereitung|maßarbeit|den assist) (geleistet|geliefert|gegeben|beigesteuert)",
        "(leistete|leistet|lieferte|liefert) (P |)(die|den|eine) (vorarbeit|vorlage|vorbereitung|maßarbeit|assist)",
        "(bringt|brachte|schlägt|schlug|tritt|trat|zirkelt|zirkelte|zieht|zog|gibt|gab|serviert|servierte|führt|führte) (die|den|eine|einen|seine|ihre) (ecke|eckball|corner|*ecke|*freistoß|freistoß|freistoss|flanke|*flanke|hereingabe|standard)",
        "(köpft|köpfte|köpfelte|legt|legte|verlängert|verlängerte) ... (per kopf |)(quer|ab|zurück|weiter|herein)",
        "(hatte|hat|hatten|haben) ... (lanciert|geschickt|eingesetzt|angespielt|verlängert|serviert|zurückgelegt|durchgesteckt|eingefädelt|zugespielt|in stellung gebracht|ideal bedient)",
        "(mustergültig|ideal|perfekt|fein|glänzend|herrlich) (bediente|auflegte|servierte|ablegte)", "(in szene|in stellung) setzte", "auf die reise schickte",
        "(steil|frei) (schickte|spielte)", "abgelegt hatte", "aufgelegt hatte", "geflankt hatte", "bedient hatte",
        "(bereitete|bereitet) ... vor", "vorbereitet hatte",
        "(hatte|hat) ... (geflankt|bedient|aufgelegt|vorgelegt|abgelegt|quergelegt|auf die reise geschickt|in szene gesetzt|freigespielt|steil geschickt|eingeleitet)",
        "butterweich (flankte|geflankt)",
        "(lancierte|lanciert|bediente|bedient|fand|findet|schickte|schickt|setzte|setzt|spielte|spielt|steckte|steckt|legte|legt|flankte|flankt|passte|passt|verlängerte|verlängert|gab|gibt|brachte|bringt|köpfte|köpft|leitete|leitet|servierte|serviert|hob|hebt|chippte|chippt|lupfte|lupft) ... (auf|in den lauf|in die mitte|in den strafraum|zur mitte|nach innen|durch|in die gasse|in die tiefe|weiter|ab|quer|zurück|vor das tor|vors tor|auf die reise|frei|in szene|auf den kopf|herein|hinein|in den fünfer|in den sechzehner|zum (P|* P)|auf P)",
        "tankte sich .. durch und", "setzte sich .. durch und (flankte|passte|legte|bediente|spielte)",
        "(eroberte|erobert|gewann|gewinnt) .. (den ball|die kugel|das leder) und", "mit dem hinterkopf",
        "bediente", "bedient", "flankte", "passte", "passt", "legte ab", "legt ab", "legte .. ab",
        "legt .. ab", "legte quer", "legt quer", "legte auf", "legt auf", "auflegte", "lancierte", "lanciert",
        "schickte", "schickt", "setzte .. in szene", "setzt .. in szene", "chippt", "chippte", "spielte .. frei",
        "steckte .. durch", "steckt .. durch", "fand", "findet", "servierte", "serviert", "bereitete .. vor",
        "vorbereitete", "verlängerte auf", "zog zur mitte", "querlegte", "brachte .. in stellung", "ablegte",
        "hebelte", "gab .. vor", "flankt*",
        "(seine|seinen|seinem|ihre|ihren|ihrem|dessen|deren) (flanke|hereingabe|pass|zuspiel|querpass|steilpass|ecke|eckball|freistoß|freistoss|vorlage|vorarbeit|ablage|rückpass|einwurf|steckpass|lochpass)",
    ),
    assist_noun=(
        "flanke", "hereingabe", "steilpass", "querpass", "pass", "zuspiel", "ecke", "eckball", "vorarbeit",
        "vorlage", "freistoß", "freistoss", "corner", "zuckerpass", "traumpass", "maßflanke", "massflanke",
        "freistoßflanke", "freistossflanke", "ablage", "kopfballablage", "lochpass", "stanglpass",
        "schnittstellenpass", "kopfballverlängerung", "rückpass", "doppelpass", "einwurf", "steckpass", "assist",
        "lupfer", "heber", "flanken", "brustablage", "hackenablage", "fehlschuss", "abschlag", "abwurf", "eckstoß", "flankenball", "diagonalball", "diagonalpass", "direktpass", "chipball", "vorbereitung",
        "anspiel",
    ),
    assist_back=(
        "(vorarbeit|vorlage|vorbereitung|*flanke|*hereingabe|ecke|eckball|corner|freistoß|assist|*pass|zuspiel|idee|einladung) ... (hatte|hat|kam|kommt|stammte|stammt|lieferte|leistete|gab|geliefert|geleistet|gekommen|gegeben|geschlagen|gespielt)",
        "(hatte|hat) ... (vorarbeit|vorbereitet|bedient|vorgelegt|aufgelegt|geflankt|in szene gesetzt|freigespielt|quergelegt|abgelegt|geleistet|eingeleitet|auf die reise geschickt|in den lauf gespielt)",
        "(vorausgegangen|vorangegangen) (war|ist|waren)", "(vorbereiter|vorlagengeber|assistgeber|ideengeber|passgeber) (war|ist)",
        "(vorbereitet|eingeleitet|aufgelegt) (hatte|wurde|worden|von)", "(bereitete|bereitet) .. vor", "(leistete|lieferte|gab) .. (die|den) (vorarbeit|vorlage|assist)",
    ),
    shot=(
        "(fand|findet|fanden) ... (seinen|ihren) meister",
        "(bekam|bekommt|brachte|bringt|kriegte) ... nicht (richtig |mehr |genau |)(auf den kopf|auf das tor|aufs tor|unter kontrolle|auf den fuß|aufs gehäuse|im tor unter)",
        "(brachte|bringt) ... zuwege",
        "(in die arme|in die hände) (von|des|von torhüter|von goalie|von keeper)",
        "(verzog|verzieht) ... (zweimal|knapp|deutlich|klar|aus)",
        "(brachte|bringt|bekam) den ball ... nicht .. (an|vorbei)",
        "(verfehlte|verfehlt) ... (das ziel|das tor|das gehäuse|den kasten)",
        "aufsitzer",
        "(scheiterte|scheitert) ... an",
        "aus (aussichtsreicher|guter|bester|spitzem|vielversprechender) (position|winkel|lage)",
        "(verstolperte|verstolpert)", "(verpasste|verpasst|verpassten)",
        "(ließ|liess|lässt|ließen|liessen) ... (die|eine|seine|ihre|gute|beste|große|grosse) (chance|chancen|möglichkeit|möglichkeiten|gelegenheit|riesenchance|großchance|grosschance) ... (aus|liegen|ungenutzt|verstreichen)",
        "*kracher", "*knaller", "*hammer", "*schlenzer", "*heber", "*versuch", "*volley",
        "(lief|läuft) .. allein auf P", "(schien|scheint) .. (nachlegen|erhöhen)", "nachlegen müssen",
        "(traf|trifft|trafen) ... (tornetz|außennetz|aussennetz)", "(zog|zieht|zogen) ... ab", "abgezogen",
        "abzog", "(kam|kommt|kamen) ... zum (abschluss|kopfball|schuss|volley)",
        "(tauchte|taucht|tauchten) ... (auf|vor)", "(setzte|setzt) ... (vorbei|daneben|drüber|über|neben|an|ans)",
        "(jagte|jagt|ballerte|ballert|semmelte|semmelt|drosch|drischt|schob|schiebt|hob|hebt|lupfte|lupft|schoss|schießt|schiesst|köpfte|köpft|köpfelte|schlenzte|schlenzt|zirkelte|zielte|zielt|platzierte|wuchtete|spitzelte) ... (vorbei|daneben|drüber|darüber|neben|über)",
        "(traf|trifft|trafen) ... nur",
        "(drehschuss|weitschuss|distanzschuss|fernschuss|schrägschuss|freistossschuss|seitfaller|seitfallrückzieher|flugkopfball|hinterhaltschuss|gewaltschuss|hammer|kracher|rechtsschuss|linksschuss|schüsschen|roller|strahl|pfund|volleyabnahme|direktschuss|abstauber)",
        "(liess|ließ|lassen|lässt) ... (ungenutzt|liegen|aus)", "(scheiterte|scheitert|scheiterten|gescheitert)",
        "(versucht|versuchte|probiert|probierte|testete|testet|versuchten) ' s", "(fasste|fasst) sich .. ein herz",
        "(nahm|nimmt) .. maß", "aus der (distanz|drehung|zweiten reihe|ferne)", "schuß",
        "*schuss", "*schüsse", "abschlüsse", "*abschluss", "versuche",
        "kopfbälle", "*kopfball", "nachschuss", "lupfer", "fallrückzieher",
        "seitfallzieher", "direktabnahme", "freistoß aus", "flatterball", "aufsetzer", "flachschuss",
        "schoss", "schießt", "schiesst", "köpft", "köpfte", "probiert' s", "probierte es", "probiert es",
        "(probierte|probiert|versuchte|versucht) P es", "(probierte|probiert|versuchte|versucht) .. sein glück",
        "versuchte es", "versucht es", "versuchte sich", "zog ab", "zieht ab", "zielte", "zielt", "feuerte",
        "feuert", "kam zum abschluss", "kommt zum abschluss", "kam zum kopfball", "kommt zum kopfball",
        "packt .. hammer aus", "packte .. hammer aus", "nimmt maß", "drosch", "drischt", "knallte",
        "knallt", "hämmerte", "hämmert", "zirkelte", "zirkelt", "schlenzte", "schlenzt",
        "vergab", "vergibt", "vergaben", "vergeben", "verzog", "verzieht",
        "verfehlte", "verfehlt", "verfehlten", "setzte .. neben", "setzt .. neben",
        "prüfte", "prüft", "prüften", "geprüft", "zwang", "zwingt", "ließ .. liegen", "liess .. liegen",
        "lässt .. liegen", "ließ .. aus", "liess .. aus", "lässt .. aus", "ließ .. ungenutzt",
        "kam frei zum", "per kopf", "taucht .. auf", "tauchte .. auf", "vor P auf",
        "warnschuss",
    ),
    chance=(
        "(riesending|riese|riesenmöglichkeit|hundertprozentiger|mega-chance|megachance|beste|dicke|dickste|große|grosse|größte|grösste|erste|nächste|gute|doppel|kopfball) .. (chance|möglichkeit|gelegenheit)",
        "riesending",
        "(ausgleich|führung|S|siegtreffer|vorentscheidung|entscheidung|anschluss) auf dem (fuß|fuss|schlappen|kopf)",
        "(hatte|hat|hatten) ... auf dem (fuß|fuss|schlappen|kopf)",
        "(hätte|hätten) ... (ausgleichen|erhöhen|treffen|erzielen|verkürzen|führen|sorgen|einschieben|nachlegen|jubeln) (müssen|können)",
        "(allein|frei|alleine) vor (P|dem keeper|dem torhüter|dem goalie|dem tor)", "*chance", "*chancen",
        "*möglichkeit", "*gelegenheit", "führung am fuß", "führung am fuss", "ausgleich am fuß",
        "ausgleich am fuss", "möglichkeiten", "großchance",
        "grosschance", "topchance", "riesenchance", "hochkaräter", "sitzer", "torchance", "tormöglichkeit",
        "doppelchance", "kopfballchance", "ausgleichschance", "matchball", "gefährlich", "für gefahr", "beinahe",
        "um ein haar", "fast das S", "hätte das S", "am tor vorbei", "auf dem fuß", "auf dem fuss",
        "hundertprozentige", "hätte erhöhen", "hätte .. erhöhen",
    ),
    saved=(
        "(zeigte|zeigt|bewies) P .. (sein|seine|ihr|ihre) (ganzes |ganze |)(können|klasse)",
        "(war|ist|waren) ... zur stelle",
        "(lenkte|lenkt|drehte|dreht|wischte|wischt|boxte|faustete|fischte|bugsierte) ... (mit (den|der|einer|dem|beiden) *) (noch |gerade noch |) (an|gegen|auf) (die|den|das) (latte|pfosten|querlatte|stange|querbalken|lattenkreuz|innenpfosten|außenpfosten|kreuzeck)",
        "(musste|muss|mußte) sich ... (lang|ganz lang|strecken|mächtig strecken|gewaltig strecken)",
        "(riss|reißt|reisst) ... (fäuste|faust|arme|arm|hände|bein|fuß) (hoch|hinauf|in die höhe)",
        "(goalie|keeper|torhüter|torwart|schlussmann|tormann|P) (blieb|bleibt|behielt|behält) (aber |jedoch |auch |dabei |diesmal |)(sieger|die oberhand)",
        "(hatte|hat) (ihn|den ball|die kugel|das leder) (sicher|im nachfassen|fest)",
        "(aber|jedoch|sicher|stark|glänzend|souverän|mühelos|bravourös|gerade noch|ohne mühe|im nachfassen|per fußabwehr|mit den fäusten|mit (einem reflex|einer glanztat|einer glanzparade|dem fuß|den beinen)) (hielt|hält|festhielt|abwehrte|parierte|entschärfte)",
        "(rettete|rettet|klärte|klärt|reagierte|reagiert|parierte|pariert) .. (in höchster not|in letzter sekunde|im letzten moment|mit letztem einsatz|mirakulös|glänzend|gegen)",
        "(über die latte|über das tor|übers tor|um den pfosten|um die stange|zur ecke|zum corner|zur seite|an die latte|an den pfosten|an die stange) (drehte|dreht|lenkte|lenkt|boxte|fischte|wischte|kratzte|bugsierte|parierte|abwehrte|klärte|faustete|drehen|lenken)",
        "(drehte|dreht) ... (über die latte|um den pfosten|um die stange|über das tor|übers tor)",
        "(kratzte|fischte|holte|wischte|kratzt|fischt) ... (aus dem|von der)",
        "(brachte|bringt) ... nicht an (dem |)(P|keeper|goalie|torhüter|torwart|schlussmann|tormann) vorbei",
        "(fischte|fischt|kratzte|kratzt|holte|wischte|drehte) ... aus dem (kreuzeck|eck|winkel|lattenkreuz)", "aus dem (kreuzeck|eck|winkel) (fischte|kratzte|holte|wischte)",
        "(holt|holte|fischt|fischte|kratzt|kratzte|pflückt|pflückte) ... aus (dem|der) (eck|ecke|winkel|kreuzeck|dreiangel|luft|gefahrenzone)",
        "aus dem (eck|winkel|kreuzeck|dreiangel|toreck|giebel|knick) (gekratzt|gefischt|geholt|gelenkt|geboxt)",
        "(nur |)(nach vorne|zur seite|kurz) (abwehren|abklatschen|prallen|klatschen)",
        "(abwehren|abklatschen|parieren|entschärfen|halten) (können|konnte|musste)",
        "(hat|hatte) ... (pariert|gehalten|entschärft|gekratzt|gefischt|abgewehrt|vereitelt)",
        "(musste|muss|mußte|mussten) ... (eingreifen|sich lang machen|sein ganzes können aufbieten|kopf und kragen riskieren|hellwach sein|sich strecken|sein können zeigen|parieren|retten|zupacken|ran)",
        "(ließ|liess|lässt) ... (seine|ihre) (ganze |)klasse (aufblitzen|erkennen|sehen)", "(kopf und kragen)",
        "(bekam|bekommt|brachte|bringt|hatte|hat) (noch |gerade noch |)(die|den|eine|einen) (finger*|hand|hände|fuß|fuss|arm) (dran|dazwischen|an den ball|noch)",
        "(ließ|liess|lässt) (sich )?(nicht überraschen|nichts anbrennen)",
        "(verhindert*|vereitelt*) .. (den|das|einen)", "(fingerspitzen)", "(machte|macht) .. (zunichte|breit)",
        "(blieb|bleibt) .. im eins gegen eins sieger", "im eins - gegen - eins",
        "(ging|geht) .. als sieger hervor", "(stand|steht|war|ist) .. (im weg|auf dem posten)",
        "(war|ist) mit (dem|den|der) (fuß|fuss|hand|händen|fäusten|bein|fingerspitzen) (dran|da|zur stelle)",
        "zu (einem|einer) (spagat|reflex|hechtsprung|parade|glanztat|großtat|grosstat|rettungstat|flugparade|glanzparade|fußabwehr|fussabwehr) .. (zwang|nötigte|zwingt|nötigt)",
        "flugparade",
        "(hielt|hält|parierte|pariert|entschärfte|entschärft|fing|fängt) .. (einen|den) .. (kopfball|schuss|freistoß|freistoss|versuch|nachschuss|distanzschuss|schlenzer|volley|flachschuss)",
        "(lenkt|lenkte|dreht|drehte|wischt|wischte|fischt|fischte|boxt|boxte|faustet|faustete|klärt|klärte|wehrt|wehrte|lenken) ... (um den pfosten|über die latte|über die querlatte|über das tor|zur ecke|zum eckball|zum corner|aus dem (eck|winkel|kreuzeck|dreiangel|toreck)|mit (einer|den|der|dem) (hand|fingerspitzen|fuß|fuss|fußspitze|faust|fäusten|beinen|knie|schulter)|an die latte|an den pfosten|neben das tor)",
        "(musste|muss|mussten) .. (eingreifen|sein ganzes können|retten|klären|zupacken|sich strecken|auf dem posten)",
        "aus der ecke (fischen|kratzen|holen)",
        "aus dem (eck|winkel|kreuzeck) (fischen|kratzen|holen|kratzte|fischte|holte)",
        "(glänzend|glänzte|bravourös|mirakulös|stark|sensationell|überragend|sicher|famos|reaktionsschnell) (pariert|parierte|gehalten|abgewehrt|entschärft|reagiert|reagierte)",
        "(parierte|pariert|hielt|hält|rettete|rettet|klärte|klärt|reagierte|reagiert) (glänzend|bravourös|mirakulös|stark|sensationell|überragend|sicher|famos|glanzvoll|hervorragend|großartig|grossartig|mit|gegen|per|den|vor)",
        "war (hellwach|aufmerksam|auf der hut|auf dem posten|dazwischen|mit den|noch dran|noch mit|schnell unten)",
        "glänzte", "(begrub|begräbt) .. (ball|kugel)", "im nachfassen", "den einschlag",
        "(kann|konnte|können) ... (parieren|abwehren|klären|entschärfen|halten|lenken|retten)", "ganzes können",
        "können zeigen", "zeigte sein können", "parierte", "pariert", "parieren", "parierten", "wehrte .. ab",
        "wehrt .. ab", "abwehrte", "abwehren", "kratzte", "kratzt", "rettete", "rettet", "entschärfte",
        "entschärft", "vereitelte", "vereitelt", "reagierte", "reagiert", "reagierenden", "zunichte",
        "parade", "glanzparade", "glanztat", "glanztaten", "fischt", "fischte", "boxte",
        "boxt", "faustete", "faustet", "packt .. zu", "packte .. zu", "packt sicher", "packte sicher",
        "war zur stelle", "auf dem posten", "auf dem weg", "macht sich breit", "machte sich breit", "verhinderte",
        "verhindert", "war dran", "reflex", "reflexe", "prallen ließ", "prallen liess", "abprallen",
        "ist zur stelle", "bewahrte", "bewahrt", "tauchte ab", "taucht ab", "begrub", "begräbt", "festhalten",
        "zur ecke", "meisterte", "zeichnete sich aus", "zeichnet sich aus", "auszeichnen",
        "lenkt ... (ab|um|über|zur|an)", "lenkte ... (ab|um|über|zur|an)", "klärt zur ecke",
        "klärte zur ecke", "klärt zum eckball",
        "kratzte ... von der linie", "kratzt ... von der linie",
    ),
    saved_by=(
        "(zwang|zwingt|nötigte|nötigt) ... zu (einer|einem) (parade|flugparade|glanzparade|glanztat|spagat|rettungstat|großtat|reflex|fußabwehr|faustabwehr)",
        "(zwang|zwingt|forderte|testete) (den |die |)(T |)(keeper|goalie|torhüter|torwart|schlussmann|tormann|schlussfrau)",
        "(schoss|schießt|schiesst|köpfte|köpft) (den |die |aber |jedoch |dabei |dann |allerdings |nur |)(P|T keeper|keeper|torhüter|torwart|goalie|schlussmann|tormann) an",
        "(wurde|wird|war|ist) .. beute (von|des)",
        f"(wurde|wird|werden|wurden|worden) {DANN}von ... (pariert|gehalten|abgewehrt|entschärft|zunichtegemacht|vereitelt|um den pfosten gelenkt|über die latte gelenkt|zur ecke gelenkt)",
        "(in die arme|in die hände|in die fäuste|in die beine) (von|des|des T)",
        "genau (auf|in die arme)",
        "nach P s .. (parade|fingerspitzen|glanzparade|flugparade|rettungstat)",
        "an P scheiterte", "an P scheitert",
        "am (T |)(keeper|goalie|torhüter|torwart|schlussmann|tormann|P) (scheiterte|scheitert|hängen|gescheitert)",
        "(scheiterte|scheitert|scheiterten) ... (an|am) (P|T|T s P|T keeper|keeper|goalie|torhüter|torwart|schlussmann|tormann|dem|stark|glänzend|gut|starken|überragenden|glänzend reagierenden|stark reagierenden|aufmerksamen)",
        "(scheiterte|scheitert|scheiterten|gescheitert) .. (an|am) (stark|glänzend|gut|prächtig|blendend|hervorragend) (reagierenden|parierenden|aufgelegten|haltenden)",
        "(wurde|wird|werden|worden) von ... (pariert|gehalten|abgewehrt|entschärft|zunichtegemacht|vereitelt|um den pfosten gelenkt|über die latte gelenkt|zur ecke gelenkt|zur ecke geklärt)",
        "in P (seinen|ihren) meister", "(zwang|zwingt|zwangen) P", "eine sichere beute",
        "(bei|vor) P war .. (endstation|schluss)", "(scheiterte|scheitert|scheiterten) (an|am)",
        "(scheiterte|scheitert|scheiterten) (P|er|sie|dieser|aber|jedoch|zunächst|erst|zweimal|auch|allein|frei|freistehend) (an|am)",
        "(scheiterte|scheitert|scheiterten) (P|er|sie) (aber|jedoch|zunächst|erst|zweimal|auch|allein|frei|freistehend|aus *|per *|vom punkt) (an|am)",
        "(scheiterte|scheitert|scheiterten) .. (mit|per) (einem|seinem|ihrem|dem) * (an|am)",
        "(scheiterte|scheitert|scheiterten) (aus|mit|per|vom|aus kurzer|aus spitzem|in *) * (an|am)",
        "an P gescheitert", "gescheitert an", "prüfte", "prüft", "prüften", "zwang", "zwingt", "parade von",
        "glanzparade von", "reflex von", "fand in", "findet in", "seinen meister in", "ihren meister in",
        "gehalten von", "pariert von", "beute von", "abgewehrt von", "sichere beute von",
        "(am|an|an dem) (überragenden|glänzenden|bärenstarken|prächtig|glänzend|stark|gut|aufmerksamen|hellwachen|reaktionsschnellen|herauseilenden|herausstürzenden|blendend|großartigen|grossartigen)",
        "an goalie", "an keeper", "an torhüter", "an torwart", "am starken", "am glänzend reagierenden",
        "am gut reagierenden",
    ),
    off_target=(
        "(zielte|zielt|schoss|köpfte) .. zu (hoch|ungenau)",
        "(drosch|jagte|jagt|ballerte|schoss|köpfte) ... (drüber|in den abendhimmel|in den nachthimmel|in die wolken)",
        "(knapp |haarscharf |hauchdünn |deutlich |weit |)(über|übers|neben) (das |die |den |)(lattenkreuz|kreuzeck|latte|querlatte|querbalken|pfosten|stange|kreuz)",
        "fehlten ... (zentimeter|millimeter)",
        "(brachte|bringt|brachten) ... nicht .. (im|ins) (leeren |)(tor|netz|kasten|gehäuse) unter",
        "(verzog|verzogen|verzieht)",
        "(verstolperte|verstolpert|verdribbelte|verstolperten)", "nicht im (leeren |)(tor|netz|kasten) unter",
        "(setzte|setzt) ... (drüber|daneben|vorbei|neben|über|ans außennetz|ans aussennetz)",
        "(das )?tornetz (nur )?von außen", "nur um haaresbreite",
        "(verpasste|verpasst) .. um (haaresbreite|zentimeter|millimeter)",
        "(hauchdünn|haarscharf|knapp|denkbar knapp) (verpasste|verfehlte|verzog)",
        "am (linken|rechten|langen|kurzen) (pfosten|toreck|tor|gehäuse|kasten|eck) .. vorbei",
        "an der (stange|latte) vorbei",
        "(knapp|hauchdünn|haarscharf|deutlich|weit|klar|um zentimeter|um haaresbreite|hauchzart) .. (vorbei|daneben|drüber|darüber|neben|über)",
        "(strich|streicht|zischte|zischt|rauschte|rauscht|segelte|segelt|flog|fliegt|ging|geht|sauste|kullerte|rollte|trudelte|landete|senkte) .. (vorbei|daneben|drüber|über|neben|am tor)",
        "über den (kasten|querbalken)", "(in|auf) die (wolken|tribüne|zuschauerränge|fankurve|stratosphäre)",
        "neben (den|das|dem) .. (tor|kasten|gehäuse|pfosten)", "das leere tor",
        "(verfehlte|verfehlt|verfehlten) ... (tor|ziel|kasten|gehäuse|winkel|pfosten|eck)",
        "(verzog|verzieht|verzogen)", "ans (außennetz|aussennetz)", "fehlten (nur |)(zentimeter|millimeter)",
        "zu (zentral|hoch|weit|unplatziert|unpräzise|ungenau)", "vorbei", "am tor vorbei", "daneben", "drüber",
        "darüber", "über das tor", "übers tor", "neben das tor", "neben den pfosten", "neben den kasten",
        "über die latte", "über die querlatte", "über das gehäuse",
        "neben das gehäuse", "in den himmel", "in den abendhimmel", "in den nachthimmel",
        "grauen himmel", "am kasten vorbei", "am gehäuse vorbei", "am pfosten vorbei", "am langen pfosten vorbei",
        "knapp vorbei", "knapp daneben", "verfehlte", "verfehlt", "verfehlten",
        "außennetz", "aussennetz", "ins außennetz", "zu hoch angesetzt",
        "zielte zu hoch", "weit drüber", "klar drüber", "übers gehäuse", "am ziel vorbei", "knapp am",
        "rechts vorbei", "links vorbei", "ins aus", "neben das ziel", "über das ziel",
        "hauchdünn", "streicht", "strich", "neben das", "knapp über", "knapp neben", "haarscharf", "segelte über",
    ),
    woodwork=(
        "(setzte|setzt) ... (an|ans|gegen) (den |die |das |)(pfosten|latte|stange|querlatte|aluminium|lattenkreuz|querbalken)",
        "(an|gegen|auf) (die|den) (außenstange|aussenstange|innenstange|torstange|querstange|kreuzlatte|innenlatte|lattenkreuz)",
        "(außenstange|aussenstange|innenstange|torstange)",
        "von der (stange|innenstange|latte|querlatte) .. (ins|zurück|auf|und)",
        "(scheiterte|scheitert|scheiterten) ... (an der (stange|latte|querlatte)|am (pfosten|aluminium|querbalken|lattenkreuz))",
        "(rettete|rettet|verhinderte|verhindert) ... (die stange|die latte|der pfosten|das aluminium|die querlatte)",
        "(stange|latte|pfosten|aluminium) hatte .. dagegen",
        "(klatschte|klatscht|knallte|knallt|krachte|kracht|prallte|prallt|landete|landet|strich|streifte|streift|touchierte) .. (an|gegen|auf|über) (den|die|das) (innenpfosten|pfosten|latte|querlatte|querbalken|balken|aluminium|gebälk|lattenkreuz|außenpfosten)",
        f"streifte .. {HOLZ}", f"(an|gegen|ans) (den |die |das |)(linken |rechten |linke |rechte |obere |){HOLZ}",
        f"(traf|trifft|trafen|touchierte|touchiert|streifte|streift|rasierte|getroffen) ... {HOLZ}",
        f"(klatschte|klatscht|knallte|knallt|prallte|prallt|krachte|kracht|landete|landet|sprang|springt|flog|fliegt|ging|geht|setzte|setzt|schoss|schießt|köpfte|köpft|hämmerte|drosch|donnerte|zirkelte|jagte|schlug|lupfte|hob) ... (an|gegen|auf|ans) .. {HOLZ}",
        "(rettete|rettet) (die latte|der pfosten|die stange|das aluminium)",
        "(die latte|der pfosten|die stange|das aluminium|der querbalken) (rettete|rettet|verhinderte|stand im weg|im weg)",
        "auf (der|die) (latte|querlatte)", "am (pfosten|innenpfosten|außenpfosten|aussenpfosten)",
        "die latte", "den pfosten", "die stange", "an der latte",
        "an der stange", "am aluminium", "aluminium", "aluminiumtreffer", "lattenkreuz", "querlatte",
        "querbalken", "lattenschuss", "lattentreffer", "pfostenschuss", "pfostentreffer",
        "stangenschuss", "innenpfostenschuss", "stangentreffer", "lattenkopfball", "pfostenkopfball", "gebälk",
        "innenpfosten", "außenpfosten", "aussenpfosten", "latte",
        "vom pfosten zurück", "lattenpendler", "torumrandung", "metall", "von der latte", "lattenunterkante",
        "latten-unterkante", "via latte",
        "der pfosten",
    ),
    blocked=(
        "(wirft|warf|schmiss|schmeißt) sich (noch |gerade noch |mutig |)(hinein|rein|dazwischen|davor|in den weg)",
        "(auf|vor|von) der (linie|torlinie) (geklärt|gerettet|geschlagen|gekratzt|weggeschlagen|geköpft|befördert|abgewehrt|geblockt)",
        "(warf|wirft) sich ... in (den|die) (schuss|schussbahn|flugbahn)",
        "(auf|von|kurz vor) der (linie|torlinie)",
        "(block*|warf|wirft|grätscht*|rettet*|klärt*|köpft*|schlug|schlägt|spitzelt*|bugsiert*) ... (auf|von|vor) der (linie|torlinie)",
        "(klärte|klärt|rettete|rettet) .. für .. (geschlagenen|bezwungenen)", "in die (mauer|viererkette|beine)",
        "warf sich (dazwischen|in den)", "blockte", "blockt", "blockten", "blocken", "block* .. ab",
        "(warf|wirft|schmiss|schmeißt) sich .. in (den|die|einen|seinen|dessen|deren|P) .. (schuss|schussbahn|flugbahn|ball|versuch|abschluss|P)", "rettete auf der linie",
        "rettet auf der linie", "abgefälscht", "in letzter sekunde", "grätschte dazwischen",
        "wirft sich dazwischen", "klärte auf der linie", "klärt auf der linie",
    ),
    blocked_by=(
        f"(wurde|wird|werden|wurden|worden) {DANN}von ... (geblockt|abgeblockt|geklärt|gestoppt|abgefälscht|von der linie (geschlagen|gekratzt|geholt)|auf der linie (geklärt|gerettet|abgewehrt))",
        "(wurde|wird|werden|wurden|worden) (von|vom) ... (auf der linie|auf der torlinie|vor der linie|von der linie) (geklärt|gerettet|gekratzt|weggeschlagen|geschlagen|abgewehrt|geblockt)",
        "(geblockt|abgeblockt|abgefälscht|geklärt|gestoppt) .. (von|durch)", "(auf|von) der linie (von|durch)",
        "geblockt von", "abgeblockt von",
    ),
    rebound=("nachschuss", "abpraller", "rebound", "im nachsetzen", "den abgewehrten ball", "abstauber", "nachsetzen"),
    beats=(
        "P (davonlief|davonläuft|enteilte|enteilt|entwischte|entwischt|davonzog|davonsprintete|davoneilte|stehen ließ|stehenließ|stehen liess|aussteigen ließ|aussteigen liess|austanzte|ausspielte|umkurvte|umspielte|überlief|tunnelte|vernaschte|versetzte|abhängte)",
        "(schneller|höher|eher|früher|wacher|flinker|energischer|cleverer|gedankenschneller|handlungsschneller|entschlossener|resoluter|aufmerksamer|spritziger) (am ball |am leder |in der luft |)als", "(lässt|ließ|liess) (P|den|die|seinen|ihren|seine|ihre) ... (aussteigen|stehen|hinter sich|alt aussehen|ins leere|keine|wie|einfach|mit|locker|im|per)", "umkurvte", "umkurvt", "umspielte", "umspielt",
        "vernaschte", "vernascht", "tunnelte", "tunnelt", "versetzte", "versetzt", "narrte", "narrt", "überlief",
        "überläuft", "überlupfte", "dribbelte .. aus", "gegenspieler", "gegen", "hängte .. ab", "hängt .. ab",
        "düpierte", "düpiert", "tanzt", "tanzte",
    ),
    penalty=(
        "(foulte|foult) ... im .. (strafraum|sechzehner)",
        "im (eigenen |)(strafraum|sechzehner) ... (zu fall|gefoult|umgerissen|von den beinen geholt|niedergerissen|gelegt)",
        "(zu fall gebracht|gefoult|umgerissen|von den beinen geholt) im (strafraum|sechzehner)",
        "elfmetern", "strafstoß", "strafstoss", "strafstoßes", "foulelfmeter",
        "handelfmeter", "handselfmeter", "foulpenalty", "handspenalty", "vom punkt", "vom elfmeterpunkt",
        "vom ominösen punkt", "vom penaltypunkt", "auf den punkt", "auf den elfmeterpunkt",
        "auf den ominösen punkt", "vom elferpunkt",
        "(verwandelte|verwandelt|verwertete|scheiterte|scheitert|vergab|vergibt|traf sicher|chance|versuch|ausgleich|führung|S) .. aus elf metern",
        "*elfmeter", "*penalty", "*elfer", "zum punkt", "(zeigte|zeigt|deutete|deutet|wies) .. den punkt",
        "elfmeterpunkt", "handspenalties", "foulstrafstoß", "versuch vom punkt", "vom kreidepunkt", "penaltypunkt",
    ),
    penalty_awarded=(
        "(ahndete|ahndet|bestrafte|bestraft) ... (handspiel|foul|vergehen)",
        "(zeigte|zeigt|deutete|deutet|wies|weist) ... punkt", "(entschied|entscheidet|erkannte|erkennt) .. auf",
        "(elfmeter|strafstoß|strafstoss|penalty|handelfmeter|foulelfmeter|elfer|handspenalty|foulpenalty) (für|zugesprochen|nach|wegen|!)",
        "keine zwei meinungen", "zeigte .. punkt", "zeigt .. punkt", "zeigte auf den", "zeigt auf den",
        "deutete .. punkt", "deutet .. punkt", "deutete auf den", "entschied auf", "entscheidet auf",
        "gab elfmeter", "gab .. (elfmeter|strafstoß|strafstoss|penalty|elfer|foulelfmeter|handelfmeter)",
        "gibt .. (elfmeter|strafstoß|strafstoss|penalty|elfer|foulelfmeter|handelfmeter)", "gibt es", "gab es",
        "pfiff", "pfeift", "sprach .. zu", "verhängte", "bekam", "bekommt", "erhielt", "erhält", "erhielten",
        "verursachte", "verursacht", "verschuldete", "verschuldet", "zugesprochen", "bekommen", "gelegt worden",
        "zu fall gebracht", "fälligen", "fällige", "für T", "wegen", "nach foul", "nach einem foul",
        "holte .. heraus", "holt .. heraus", "herausgeholt", "herausholte", "nach handspiel",
        "nach einem handspiel", "gelegt", "gefoult",
    ),
    penalty_won=(
        "(wurde|wird) ... (gefoult|gelegt|zu fall gebracht|von den beinen geholt|umgerissen|umgestoßen|zu boden gerissen|niedergerissen|gefällt|umgesenst)",
        "(sank|sinkt|ging|geht|fiel|fällt|stürzte|stürzt) ... (zu boden|zu fall)", "holte .. heraus",
        "holt .. heraus", "herausgeholt", "herausholte", "wurde .. gefoult", "wurde .. gelegt", "gefoult wurde",
        "gefoult worden", "gelegt worden", "wird .. gelegt", "wird .. gefoult", "zu fall", "selbst gefoult",
        "gefoult wird", "zu boden gerissen", "kam .. zu fall", "kommt .. zu fall", "umgerissen wurde",
        "niedergerissen", "von den beinen geholt", "regelwidrig", "gefällt",
    ),
    fouled_by=(
        f"(wurde|wird|werden|worden) {DANN}von ... (gelegt|gefoult|umgerissen|zu fall gebracht|gehalten|niedergerissen|gefällt|umgestoßen|zu boden gerissen|regelwidrig gestoppt|von den beinen geholt|elfmeterreif gestoppt)",
        "weil (ihm|ihr) P",
        "von .. (gelegt|gefoult|umgerissen|gefällt|niedergerissen|umgestoßen|umgesenst|zu fall gebracht|von den beinen geholt)",
        "(wurde|wird|werden|worden|war) (im strafraum |im sechzehner |elfmeterreif |)von ... (gelegt|gefoult|gestoppt|umgerissen|zu fall gebracht|getroffen|gehalten|niedergerissen|gefällt|umgestoßen|zu boden gerissen|von den beinen geholt|umgesenst|niedergestreckt|zurückgehalten|festgehalten|abgeräumt|erwischt|umgeworfen|gerempelt|umgerannt|niedergerungen)",
        "von ... (von den beinen geholt|umgestoßen|zu boden gerissen|festgehalten|zurückgehalten|umgesenst|abgeräumt|erwischt|umgerannt|niedergestreckt|umgegrätscht|am trikot gezogen) (worden|wurde|wird|war)",
        "(zweikampf|duell|kontakt|zusammenprall|luftduell|laufduell|gerangel) mit ... (zu fall|zu boden|zu sturz|fiel|fällt|stürzte|stürzt)", "foul von", "fouls von",
        "attacke von", "vergehen von", "gegen P zu fall", "gefoult von", "gelegt von", "zu fall gebracht von",
        "handspiel von", "hands von", "foulspiel von", "übeltäter", "einsteigen von", "tackling von",
        "(kam|kommt) gegen P (zu fall|zu sturz)",
        "von ... (zu fall gebracht|gefoult|gelegt|umgerissen|niedergerissen|gehalten|getroffen|gefällt|gestoppt) (worden|wurde|wird|war)",
    ),
    fouls=(
        "(legte|legt|fällte|fällt|foulte|foult|stoppte|stoppt|attackierte|attackiert) (in der M|nach M|in M|M) P",
        "(hatte|hat) ... (attackiert|gelegt|niedergestreckt|umgesenst|abgeräumt)",
        "(kommt|kam) (gegen P |im zweikampf |im duell |einen schritt |einen tick |etwas |viel |klar |deutlich |leicht |da |dabei |) .. (zu spät|nur mit einem foul)",
        "(hat|hatte|habe) ... (umgenietet|umgehauen|abgeräumt|am trikot gerissen|am trikot gezogen|getreten|gerempelt|gestoßen|umgemäht|umgesäbelt|umgeworfen|gehalten|erwischt|umgestoßen)",
        "(nietete|nietet|haute|haut|mähte|mäht|säbelte|senste|sensten) ... um",
        "(stieg|steigt|trat|tritt|latschte|sprang|springt) ... auf (den|die) (fuß|fuss|knöchel|zehen|wade|ferse|schlappen)", "(legte|legt|fällte|fällt|foulte|foult|umklammerte|umklammert) (P|den|die)",
        "(den|seinen|ihren) (ellbogen|ellenbogen) (draußen|ausgefahren|oben) hatte",
        "(rutschte|rutscht|grätschte|grätscht|sprang|springt|stieg|steigt|fuhr|fährt|trat|tritt|rauschte|rauscht|rannte|rennt|ging|geht) ... in die (beine|parade|hacken|knochen|fersen|haxen|füße|füsse)",
        "(riss|reißt|reisst|hielt|hält|zog|zieht|stieß|stößt|zupfte|zupft|schubste|drängte|rempelte|streckte|legte|legt|mähte|räumte|brachte|bringt|zerrte|rang|ringt|warf) ... (um|nieder|zu boden|zurück|zu fall|ab|am trikot|am arm|von den beinen|über den haufen|regelwidrig|elfmeterreif|unsanft)",
        "(holte|holt) ... (von den beinen|zu boden|zurück|nieder|regelwidrig|elfmeterreif|unsanft)",
        "(zog|zieht|zückte|zückt) ... die notbremse", "(griff|greift) zur notbremse", "(notbremse|foul|foulspiel|einsteigen|attacke|tätlichkeit|grätsche|tackling|ellbogencheck|handspiel|rempler|stoß|schubser) (an|gegen)",
        "(bremste|bremst|stoppte|stoppt) ... (regelwidrig|unsanft|mit einem foul|als letzter mann|nur durch)",
        "(schubste|schubst|stieß|stößt|rempelte|rempelt|riss|reißt|stößt) P", "foulte", "foult", "fällte", "fällt", "stoppte", "stoppt", "säbelte", "säbelt", "räumte", "räumt",
        "rannte", "checkte", "rammte", "streckte", "streckt", "stieß", "stiess", "schubste", "trat", "tritt",
        "dem enteilten", "erwischte", "attackierte", "tackelte", "fouls an", "attacke .. an",
        "rauscht in",
        "hatte ... (gefoult|gelegt|umgerissen|zu fall gebracht|erwischt|getroffen|gefällt|gestoppt|gehalten|umgestoßen|niedergerissen|von den beinen geholt|zu boden gerissen|umgesenst|umgegrätscht|festgehalten)",
        "hat ... (gefoult|gelegt|umgerissen|zu fall gebracht|erwischt|getroffen|gefällt|gestoppt|gehalten|umgestoßen|niedergerissen|von den beinen geholt|zu boden gerissen|umgesenst|umgegrätscht|festgehalten)",
        "holt ... von den beinen",
        "hielt ... (fest|am trikot)", "hält ... (fest|am trikot)",
        "(traf|trifft|erwischte|erwischt) ... (am fuß|am fuss|am knie|am bein|am knöchel|im gesicht|am schienbein|am kopf|an der wade|an der ferse|mit (dem (ellbogen|ellenbogen|arm|fuß|fuss|knie)|der (sohle|hand)))",
        "grätscht ... um", "grätschte ... um", "rennt ... um", "rannte ... um",
        "stieg .. ein gegen", "zu spät gegen", "kommt .. zu spät", "kam .. zu spät",
    ),
    fouls_final=(
        "P P (gehalten|gezogen|gezerrt) (hatte|hat)",
        "(umgenietet|umgehauen|umgesenst|umgegrätscht|umgestoßen|gelegt|gefällt|abgeräumt|umgemäht|umgerissen|umgesäbelt|von den beinen geholt|zu fall gebracht|am trikot gerissen|am trikot gezogen|festgehalten|gefoult|gestoßen|getroffen) (hat|hatte)",
        "zurückriss", "zurückhielt", "festhielt", "am leibchen (festhielt|hielt|zog)", "umstieß", "umstiess",
        "umrannte", "niederriss", "am trikot zog", "am trikot hielt", "zurückgerissen hatte",
        "erwischte", "erwischt hatte", "abräumte", "ummähte", "umsäbelte",
        "umgrätschte", "von den beinen holte", "zu boden brachte", "elfmeterreif stoppte", "regelwidrig stoppte",
        "umgerissen", "umgesenst",
        "zu fall brachte", "niedergerissen hatte",
        "(gestoßen|gestossen|gefoult|gelegt|gehalten|getroffen|umgerissen|gerempelt|berührt|getreten|geschubst|gefällt|umgestoßen|festgehalten|zu fall gebracht|von den beinen geholt) haben", "foulte", "legte", "umriss", "in die hacken trat", "niederstreckte", "zu boden riss",
        "fällte",
    ),
    contact=("zwischen", "kontakt zwischen", "zweikampf zwischen", "duell zwischen"),
    penalty_taken=(
        "von P (getreten|geschossen)(e|en|er)",
        "läuft an", "lief an", "läuft .. an", "lief .. an", "trat an", "tritt an", "trat .. an", "tritt .. an",
        "angetreten", "antrat", "antritt", "(schnappte|schnappt|nahm|nimmt) sich .. (ball|kugel|leder)",
        "(übernahm|übernimmt) (die|selbst) verantwortung", "übernahm", "legt sich .. (ball|kugel|leder) zurecht",
        "legte sich .. (ball|kugel|leder) zurecht", "legt sich .. zurecht", "legte sich .. zurecht",
        "durfte .. punkt", "darf .. punkt", "stellte sich der aufgabe", "stellt sich der aufgabe",
    ),
    penalty_scored=(
        "(ganz |)(sicher|flach|trocken|souverän|eiskalt|humorlos|platziert|cool) (ins|in die|in das|unten|oben|links|rechts|unter)",
        "(unten|oben) (links|rechts)",
        "tor !",
        "an P vorbei (in|ins|zum|ein)", "am (torhüter|keeper|torwart|goalie|schlussmann|tormann) vorbei (in|ins|zum)", "(in|ins) (die|das) (*e |)(ecke|eck) (jagte|schob|setzte|schoss|drosch)", "links unten", "rechts unten", "(links|rechts) oben",
        "(konnte|konnten|kann|durfte|musste|sollte) ... (verwandeln|verwerten|versenken|vollstrecken)",
        "(mittels|per|vom|via|durch einen|mit einem|aus dem) (*elfmeter|*elfer|*penalty|strafstoß|strafstoss|elfmeterpunkt|penaltypunkt|punkt) (zum|zur|auf|ein|aus)",
        "(ließ|liess|lässt|ließen) sich ... (nicht entgehen|nicht nehmen|nicht zweimal bitten)",
        "(verwandelte|verwandelt|verwertete|verwertet|versenkte|versenkt|traf|trifft|schoss|schob|jagte|drosch|knallte|hämmerte|setzte|platzierte) ... (vom punkt|vom elfmeterpunkt|aus elf metern|sicher|souverän|eiskalt|ins (linke|rechte|lange|kurze|falsche|rechte untere|linke untere|untere) eck|in die (linke|rechte|falsche|untere) ecke|flach|unhaltbar|trocken|humorlos|zum S|zur führung|zum ausgleich)",
        "(verlud|verlädt|verladen|schickte|schickt) ... (P|torhüter|goalie|keeper|torwart|in die falsche|ins falsche)",
        "sicher verwandelt", "behielt die nerven", "verwandelte", "verwandelt", "verwandelten", "verwertete",
        "verwertet", "ließ sich .. nicht", "liess sich .. nicht", "lässt sich .. nicht", "nicht zweimal bitten",
        "nicht entgehen", "souverän", "sicher vom", "ins falsche eck", "in die falsche ecke", "versenkte",
        "versenkt", "nervenstark", "cool", "eiskalt", "blieb cool", "vom punkt", "vom elfmeterpunkt",
        "besser machen", "besorgte", "erhöhte", "markierte", "erzielte", "zum S", "schlusspunkt", "traf vom punkt",
        "trifft vom punkt", "traf sicher", "trifft sicher", "verwandelte sicher",
    ),
    penalty_missed=(
        "(an|gegen|auf) (den |die |das |)(innen|außen|)(pfosten|stange) (setzte|knallte|hämmerte|jagte|schoss|traf|geschossen|gesetzt|gejagt)",
        f"(nur |)(den|die|das|an den|an die|ans) (unterkante der |oberkante der |)({HOLZ}) (traf|trifft|getroffen|setzte|gesetzt|schoss|jagte|hämmerte|donnerte|knallte|lenkte)",
        "(zu|so|derart|viel zu) (schwach|lasch|unplatziert|zentral|hoch|ungenau|harmlos|lässig|wenig platziert)", "gescheitert", "(vergeben|verschossen) (hatte|hat|wurde)",
        "in die (wolken|zuschauerränge|fankurve|kurve)", "auf die tribüne", "vom punkt (scheiterte|vergab|nicht traf)",
        "(brachte|bringt) ... nicht (an|im|am) ... (vorbei|unter)",
        "(traf|trifft|trafen) ... nur (den |die |das |)(pfosten|latte|stange|querlatte|aluminium|lattenkreuz|außenpfosten|innenpfosten|außennetz)",
        f"(setzte|setzt|schoss|schießt|schiesst|knallte|knallt|hämmerte|hämmert|donnerte|donnert|jagte|jagt|drosch|drischt|schob|schiebt|platzierte|hob|hebt|nagelte|wuchtete|lupfte|lupft|ballerte|zirkelte|semmelte|zielte) ... (an|ans|neben|über|am|vorbei|drüber|daneben|auf) .. ({HOLZ}|tor|kasten|ball|kugel)",
        "(schoss|schießt|schiesst|setzte|setzt|jagte|drosch|ballerte|zielte) ... (vorbei|drüber|daneben|darüber)",
        "(scheiterte|scheitert) ... (an|am)", "nicht (verwandeln|verwerten|nutzen|im tor unterbringen|überwinden)",
        "(vergab|vergibt|verschoss|verschießt|verschenkte|versiebte) ... (elfmeter|strafstoß|strafstoss|penalty|foulelfmeter|handelfmeter|elfer)",
        "(traf|trifft) .. nur (den pfosten|die latte|die stange|aluminium|das aluminium)", "verschoss",
        "verschießt", "verschiesst", "verschossen", "vergab", "vergibt", "vergeben", "scheiterte", "scheitert",
        "scheiterten", "setzte .. neben", "setzt .. neben", "setzte .. über", "drosch ... in", "jagte .. über",
        "schoss .. über", "schoss .. neben", "verzog", "verschenkte", "verfehlte",
        "über den querbalken", "über das tor", "neben das tor", "an die latte", "an den pfosten", "abkaufte",
        "drüber", "daneben", "vorbei", "segelte",
    ),
    penalty_saved=(
        "(sieger|der sieger) (blieb|bleibt)", "abwehrte", "abwehrt", "(zunichte|unschädlich) (machte|macht|gemacht)", "(abgewehrt|pariert|entschärft|vereitelt) (hatte|hat)",
        "(wehrte|wehrt|wehrten) ... (*elfmeter|*elfer|*penalty|*strafstoß|*strafstoss) ... ab", "(an|am) ... gescheitert",
        "(an die|an den|um den|über die) (latte|pfosten|stange|querlatte) (lenkte|drehte|gelenkt|gedreht|lenkt|wischte)",
        "nicht an ... vorbei",
        "(ahnte|ahnt|roch|erriet|errät) .. (ecke|eck|seite)",
        "(parierte|pariert|hielt|hält|entschärfte|entschärft|wehrte|wehrt|fischte|fischt|kratzte|lenkte|lenkt|boxte) ... (elfmeter|strafstoß|strafstoss|penalty|foulelfmeter|handelfmeter|elfer|versuch|ab)",
        "(am|an) ... (T keeper|keeper|goalie|torhüter|torwart|schlussmann|tormann) (scheiterte|scheitert)",
        "stark gehalten", "parierte", "pariert", "parieren", "hielt", "hält", "gehalten", "entschärfte",
        "entschärft", "wehrte .. ab", "wehrt .. ab", "abkaufte", "kaufte .. ab", "meisterte", "meistert",
        "tauchte .. ins richtige", "ahnte die ecke", "ahnt die ecke", "richtigen eck", "richtige eck",
        "(scheiterte|scheitert|scheiterten) (P|er|sie|aber|jedoch|zunächst) an P", "scheitert .. an P",
        "an .. P (scheiterte|scheitert|scheiterten)",
        "(scheiterte|scheitert|scheiterten) ... an (P|T s P|T keeper|keeper|goalie|torhüter|torwart|schlussmann|tormann)",
        "scheiterte an",
    ),
    kick_scored=(
        "tor", "treffer", "traf", "trafen", "trifft", "treffen", "verwandel*", "verwertet*", "versenk*", "erfolgreich", "machte ... klar", "behielt* .. die nerven", "(schickte|schickt) ... (in die falsche|ins falsche) (ecke|eck)", "*entscheidend* elfmeter",
    ),
    kick_missed=(
        "verschoss*", "verschieß*", "verschießen", "vergab*", "vergeben", "vergibt", "scheitert*", "versagten (P |)", "versag* ... nerven", "drüber", "daneben", "fehlschüsse von", "fehlschuss von", "fehlversuche von",
    ),
    kick_saved=(
        "gehalten", "pariert", "abgewehrt",
    ),
    kick_kept=(
        "scheitert* an", "gehalten (von|durch)", "pariert (von|durch)", "an (torhüter|keeper|torwart|schlussmann|goalie)",
    ),
    penalty_not=(
        "(hätte|hätten) ... (elfmeter|strafstoß|strafstoss|elfer|penalty) ... (können|müssen)",
        "(elfmeter|strafstoß|strafstoss|elfer|penalty|handelfmeter|foulelfmeter) (wurde|wird|war) ... (zurückgenommen|annulliert|aberkannt|revidiert)",
        "(nahm|nimmt) ... (elfmeter|strafstoß|strafstoss|elfer|penalty|handelfmeter|foulelfmeter) ... zurück",
    ),
    penalty_appeal=(
        "(verweigerte|verweigert|vorenthielt|versagte) ... (elfmeter|elfer|strafstoß|strafstoss|penalty)", "(elfmeter|elfer|strafstoß|strafstoss|penalty) (verweigert|verwehrt|vorenthalten|versagt)",
        "forderte", "forderten", "fordert", "fordern", "reklamierte", "reklamierten", "reklamiert", "reklamieren",
        "wollte .. elfmeter", "wollten .. elfmeter", "verlangte", "verlangten", "verlangt", "beschwerten sich",
        "pochte", "pochten", "hätte es elfmeter", "elfmeterwürdig", "elfmeterreif", "forderten vehement",
        "hätten gern", "protestierte", "protestierten", "monierte", "schrie nach", "schreien nach",
    ),
    waved_away=(
        "(forder*|reklamier*|verlang*|protestier*|wollt*|monier*|beklag*) ... (vergeblich|vergebens|erfolglos|umsonst)", "(vergeblich|vergebens|erfolglos|umsonst) .. (forder*|reklamier*|verlang*|protestier*)", "(angelegt|keine absicht|natürliche armhaltung|ball gespielt) , (weiter|weiter geht' s|kein *)",
        "kein pfiff", "nicht zu einem pfiff", "pfiff .. nicht", "verweigert", "verwehrt", "vorenthalten", "versagt", "blieb .. stumm", "bleibt .. stumm", "pfeife ... stumm",
        "winkte ab", "winkt ab", "pfiff blieb .. aus", "pfiff blieb aus", "pfeife blieb stumm",
        "pfeife bleibt stumm", "weiterspielen", "ließ weiterlaufen", "liess weiterlaufen", "lässt weiterlaufen",
        "ließ weiterspielen", "blieb stumm", "ließ die partie laufen", "kein elfmeter", "keinen elfmeter",
        "kein penalty", "keinen penalty", "kein strafstoß", "verweigerte", "nicht auf elfmeter", "blieb aus",
        "verwehrte",
    ),
    disallowed=(
        "(zurückgenommenes|zurückgenommene|zurückgenommenen|aberkanntes|aberkannte|aberkannten|annulliertes|annullierte|annullierten|irreguläres|irregulären|irreguläre) (tor|treffer|führung|ausgleich*|S)",
        "nicht (anerkanntes|anerkannter|gegebenes|gegebener) (tor|treffer)", "(hielt|hält) .. (überprüfung|prüfung|videobeweis) .. nicht stand",
        "(doch|aber) (der|die) (schiedsrichter|schiedsrichterin|referee|unparteiische|linienrichter|assistent|assistentin|schiri) (hatte|entschied|sah|pfiff|erkannte|ahndete) ... (stürmerfoul|offensivfoul|foul|foulspiel|handspiel|abseits|offside)",
        "(gab|gibt) (den|das|diesen|dieses) (treffer|tor|ausgleich|führungstreffer) .. nicht",
        "unerlaubt",
        "(treffer|tor) (zu recht|zurecht|zu unrecht|jedoch|aber) nicht",
        "(nahm|nimmt|kassierte|kassiert|pfiff|pfeift) ... (tor|treffer|führung|ausgleich|S) ... (zurück|ein|ab) (.|,|;|!|und|weil|nachdem|wegen)",
        "(annullierte|annulliert|aberkannte|aberkennt)",
        "(verweigerte|verweigert|versagte|versagt) ... (treffer|tor) .. die anerkennung",
        "(erkannte|erkennt) ... (tor|treffer) .. (ab|nicht an)",
        "(aberkannt|annulliert|zurückgenommen|einkassiert|nicht gegeben|nicht anerkannt) (wegen|aufgrund|nach|weil)",
        "(hob|hebt) .. (die fahne|fahne)", "fahne .. oben",
        "(wurde|wird|war) ... (aberkannt|annulliert|zurückgepfiffen|nicht anerkannt|nicht gegeben)",
        "(stand|steht|stehend|befand sich) .. (im abseits|abseits)", "(pfiff|pfeift) .. (zurück|abseits)",
        "(findet|fand) keine anerkennung", "zu früh gejubelt", "aberkannt", "zurückgenommen",
        "nicht gegeben", "zählte nicht", "zählt nicht", "zählte aber nicht", "nicht anerkannt",
        "keine anerkennung", "wegen abseits", "wegen offside", "wegen offsides", "im abseits", "abseitstor",
        "aus abseitsposition", "abseitsposition", "abseitsstellung", "die fahne oben", "fahne oben",
        "die fahne .. hoch", "fahne ging", "fahne .. hoch", "ging die fahne", "geht die fahne",
        "kassierte .. wieder ein", "(kassierte|kassiert) ... ein (.|,|;|und|weil|nachdem|wegen)",
        "vermeintliche* (S|ausgleich*|führung|führungstor|führungstreffer|tor|treffer|anschluss*|sieg*)",
        "zählte ... nicht", "zählt ... nicht", "nicht ... anerkannt", "keine ... anerkennung", "umsonst",
        "zu unrecht aberkannt", "aberkennung", "einkassiert", "auf kein tor", "(gab|wertete) .. kein tor", "abseits", "abseitsverdächtig",
        "zurückgepfiffen", "abgepfiffen wegen",
    ),
    offside=("abseits*", "offside*", "fahne", "im abseits"),
    handball=(
        "(die|den|seine|seinen|eine) (hand|arm|hände) (zu hilfe|im spiel|zur hilfe|am ball|draußen)",
        "handspiel*", "hand", "hands", "unterarm", "mit der hand", "oberarm", "arm", "handberührung",
        "handvergehen",
    ),
    foul=("foul", "fouls", "foulspiel", "stürmerfoul", "offensivfoul", "wegen eines fouls", "wegen foulspiels"),
    var=(
        "köln (hatte|hat|fand) .. (nichts|keine|keinen|kein)",
        "köln (schaut|schaute|prüft|prüfte|meldet|meldete|überprüft|überprüfte|greift|griff|gibt|bestätigt|bestätigte|sagt|hat|nickt|checkt)",
        "(aus|nach) köln (kommt|kam|kein|keine|geht|ging)",
        "(signal|meldung|hinweis|anruf|funkspruch|intervention|entscheidung|einwand|einspruch) aus köln",
        "var", "videobeweis", "videobeweises", "videoassistent", "videoassistenten", "video-assistent",
        "videoschiedsrichter", "videoschiedsrichters", "videoreferee", "video-referee", "ansicht der bilder",
        "ansicht der videobilder", "videobilder", "kölner keller", "on-field-review", "volketswil",
        "review", "videostudium", "var-check", "am monitor", "an den monitor", "tv-bilder", "vokt",
    ),
    both=("beide (sahen|sehen|bekamen|kassierten|wurden|erhielten|spieler|mussten)", "(sahen|sehen|bekamen|erhielten|kassierten) beide", "beiden (spielern|streithaehnen|kontrahenten)",),
    yellow=(
        "(den|einen|seinen|ihren|der) (ersten|nächsten|zweiten|dritten|weiteren|gelben|gelber|erste|nächste) karton",
        "(gelb|gelbe karte|gelben karton|die verwarnung|eine verwarnung) (sah|sahen|kassierte|kassierten|bekam|erhielt|sieht|gesehen|abholte|einhandelte|einfing|einbrachte)",
        "(abholte|einhandelte|einfing) .. gelb",
        "(erste|zweite|dritte|vierte|fünfte|nächste|weitere) gelbe",
        "gelb (sahen|sah|sieht|sehen|bekamen|bekam|kassierten|kassierte|gab es|holten sich|handelten sich)",
        "(verwarnt wurden|verwarnt wurde|verwarnungen gab es|verwarnungen kassierten)",
        "(die gelbe karte|den gelben karton|gelbe karten) (sahen|sah|bekamen|bekam|kassierten|kassierte)",
        "(holt|holte|holten|sah|sieht|sahen|kassierte|kassiert|handelte|handelt) sich ... (gelb|gelbe karte|verwarnung|den gelben karton) (ab|ein)",
        "(brachte|bringt|trug|trägt) ... (gelb|die gelbe karte|die verwarnung|eine verwarnung) ein",
        "(sah|sieht|sahen) ... (wegen|nach|für|gegen) ... (gelb|die gelbe karte)", "sieht .. die verwarnung",
        "(zeigte|zeigt|zückte|zückt) ... (gelb|gelbe karte|gelben karton)",
        "(sah|sieht|kassierte|holte|erhielt|bekam|handelte) ... (die gelbe|gelb|verwarnung)", "ebenfalls gelb",
        "(wurde|wird|wurden|werden) ... verwarnt", "mit (gelb|der gelben karte) (bestraft|verwarnt|bedacht)",
        "gelb (gesehen|kassiert|vorbelastet)", "sieht .. gelb", "gelb für",
        "(holt|holte|holten) sich .. (gelb|gelbe karte|verwarnung)",
        "(sahen|sieht|sah|sehen) (die|jeweils) (gelbe|gelbe karte)", "wurden verwarnt",
        "(sah|sieht|sahen|kassierte|kassiert|kassierten|bekam|bekommt|erhielt|erhält|holte sich|handelte sich) ... (gelb|gelbe karte|gelben karton|verwarnung)",
        "gelbe karte", "gelben karte", "die gelbe", "gelber karton", "gelben karton", "verwarnt", "verwarnung",
        "verwarnung für", "sieht gelb", "sah gelb", "gelb gegen", "gelbe karte für", "gelbe karte gegen",
        "verwarnte", "gibt gelb", "gibt es gelb", "gelb bekommen", "gelb nach", "gelb wegen",
        "holt sich gelb", "holte sich gelb", "mit gelb", "kassiert gelb", "kassierte gelb", "handelt sich gelb",
        "dafür gelb", "die gelbe karte", "bekommt gelb", "bekam gelb", "gelbverwarnung",
    ),
    booked_before=(
        "die erste (war|hatte|sah|bekam) .. (M|gesehen|gezeigt|kassiert)",
        "(bereits|schon|ohnehin|ohnehin schon) (vorbelastete|vorbelasteten|vorbelastet|gelb-belastete|gelb-belasteten|gelbvorbelastete*|gelb-gefährdete|verwarnter|verwarntem)",
        "der verwarnte (P|*)",
        "(bereits|schon|zuvor) .. (verwarnt worden|gelb gesehen hatte|gelb gesehen|gelb kassiert)",
        "(schon|bereits|zuvor) (in der |)M",
        "(bereits|schon) (verwarnt|verwarnte|verwarnten|gelb gesehen|mit gelb)", "gelbvorbelastet*",
        "gelb-vorbelastet*", "(mit |)gelb vorbelastet*", "gelbverwarnt*", "zuvor verwarnt*",
        "zuvor (schon |bereits |)(gelb|verwarnt)",
    ),
    second_yellow=(
        "(seinem|ihrem|dem|einem) zweiten (vergehen|foul|foulspiel|handspiel|taktischen *|gelbwürdigen *)", "(den|seinen|ihren) zweiten (gelben |)karton",
        "(seine|ihre|die) zweite (gelbe|verwarnung|karte)", "gelb vorbelastet",
        "wiederholtem (foulspiel|foul|ruppigem spiel)",
        "zweiten (gelbwürdigen|gelbreifen|rüden) (foul|foulspiel|vergehen)",
        "(da|weil|bereits|schon|zuvor) .. (verwarnt|gelb vorbelastet|gelbvorbelastet)( worden| war| gewesen|)",
        "zum (zweiten|2.) mal (gelb|die gelbe)",
        "nach der zweiten gelben",
        "mit der zweiten gelben", "seine zweite (gelbe|verwarnung)", "ihre zweite (gelbe|verwarnung)",
        "gelbsünder", "gelb-rot", "gelb-rote karte", "gelb-roten karte", "gelb-rote", "gelb-roter karte",
        "gelbrot", "gelbrote", "ampelkarte", "zweite gelbe", "zweiten gelben", "zweiter gelber",
        "zweite verwarnung", "zweiten verwarnung", "gelb / rot", "gelb-rot gesehen", "gelb rote",
        "wiederholten foulspiels", "wiederholtes foulspiel", "wiederholten fouls",
    ),
    red=(
        "(rot|rote karte|roten karton|glatt rot|gelb - rot|gelb - rote karte|ampelkarte) (sah|sahen|kassierte|kassierten|bekam|erhielt|sieht|sehen|gesehen hatte|gesehen|kassiert|erhalten)",
        "(musste|muss|mussten|mußte) ... (foul|foulspiel|*foul|tätlichkeit|notbremse|vergehen|kritik|meckern|handspiel|unsportlichkeit) (in der M |M |)(runter|raus|vom feld|vom platz|unter die dusche|in die kabine|gehen)",
        "(ahndete|ahndet|bestrafte|bestraft|geahndet|bestraft wurde) ... mit (glatt |)(rot|der roten karte|gelb - rot|der ampelkarte)", "mit (glatt rot|rot|der roten karte|gelb - rot|der ampelkarte) (ahndete|bestrafte|bedachte|geahndet|bestraft)",
        "(musste|muss|mußte) nach ... (foul|foulspiel|*foul|tätlichkeit|kritik|notbremse|vergehen) (in der M |M |)(vom feld|vom platz|unter die dusche|in die kabine)",
        "(beendete|beendeten|mussten|musste|spielten) ... (nach|wegen) ... (platzverweis|ausschluss|roter karte|gelb-rot)",
        "(rot|rote karte) (!|:)",
        "klare rote", "glatte rote", "klar rot",
        "(waren|spielten|agierten|mussten) ... (nur noch |nur mehr |fortan |)(zu zehnt|in unterzahl) .. nach .. (platzverweis|roter karte|gelb-rot)",
        "(sah|sieht|sahen|kassierte|kassiert|erhielt|bekam) ... (wegen|nach|für|gegen) ... (die rote karte|rot|glatt rot|gelb-rot|die ampelkarte|die gelb-rote karte)",
        "(brachte|bringt|trug|trägt) ... (rot|die rote karte|gelb-rot|die ampelkarte) ein",
        "(verschwand|verschwindet|trottete|schlich) ... (im|in den) (kabinengang|kabine|katakomben)",
        "mit rot vom feld gestellt", "des feldes verwiesen wurde", "(flog|fliegt) P",
        "(flog|fliegt) ... (mit|nach|wegen) ... (rot|gelb-rot|gelben|ampelkarte|vom platz|vom feld)",
        "(flog|fliegt) (M |)(nach|wegen|für) (einer|einem|eines|seiner|seinem) (tätlichkeit|*foul|notbremse|*foulspiel|*grätsche|handspiel|beleidigung|ellbogencheck)",
        "ist das spiel (zu ende|beendet|vorbei)", "rotsünder", "hat .. (duschen|feierabend) .. rot",
        "(zückte|zückt|zeigte|zeigt) ... (die ampelkarte|die rote karte|gelb-rot|den roten karton|rot)",
        "(musste|muss|durfte|darf) ... zum duschen",
        "(sah|sieht|sahen|zeigte|zeigt|zückte|zückt|kassierte|erhielt|bekam) .. (die |den |)(rote|rot|roten|ampelkarte|gelb-rot|gelbrote|gelb-rote|glatt rot)",
        "(mit|wegen|nach) .. (gelb-rot|glatt rot|ampelkarte) (vom|vom platz|vom feld|raus|duschen)",
        "in unterzahl nach",
        "(schickte|schickt|stellte|stellt|verwies|verweist) ... (vom platz|vom feld|des feldes|unter die dusche|in die kabine|zum duschen)",
        "vom platz (musste|flog|fliegt|gestellt|verwiesen|geschickt)", "zum duschen (musste|geschickt|schickte)",
        "(sah|sieht|sahen|kassierte|kassiert|bekam|bekommt|erhielt|erhält|holte sich|handelte sich) ... (rot|rote karte|roten karton|gelb-rot|ampelkarte)",
        "(flog|fliegt|flogen) ... (vom platz|vom feld)",
        "(musste|muss|durfte|darf) ... (duschen|unter die dusche)", "rote karte", "roten karte", "glatt rot",
        "glattrot", "platzverweis", "ausschluss", "ausgeschlossen", "des feldes verwiesen",
        "vom feld gestellt", "vom platz geflogen", "flog .. vom platz", "fliegt .. vom platz", "flog vom platz",
        "vorzeitig duschen", "vorzeitig .. duschen", "vorzeitig unter die dusche",
        "frühzeitig duschen", "musste vom platz", "muss vom platz", "flog ... aus", "aus dem innenraum",
        "auf die tribüne geschickt", "auf die tribüne verbannt", "unter die dusche", "roter karton", "feldverweis",
        "vom platz stellte", "den platz verlassen", "sah rot", "sieht rot",
        "rot für", "rot gegen", "mit rot", "gibt rot", "rot gesehen", "rot nach", "rot wegen", "dafür rot",
        "rot für den", "mit rot vom platz", "direkt rot",
    ),
    straight_red=(
        "torraub",
        "rettungsfouls",
        "glatt rot", "glattrot", "rote karte", "roten karte", "notbremse", "tätlichkeit", "direkt rot",
        "nachtretens", "direkten roten karte", "sah rot", "sieht rot", "mit rot",
    ),
    short_handed=(
        "(zu zehnt|zu neunt|zu acht|dezimiert*)", "(in|mit|trotz|wegen) (* |)unterzahl",
        "(mit|noch|mehr) (zehn|neun|10|9) (mann|männern|spielern|spieler|spielerinnen|leuten|akteuren|akteurinnen|feldspielern|frauen|köpfen)",
        "(einer|eine|ein mann|ein spieler|eine spielerin|einem mann|einem spieler|einer spielerin|einem|zwei mann) weniger",
    ),
    outnumbering=(
        "(in|trotz|mit|aus) (* |)überzahl", "(ein mann|ein spieler|einem mann|einem spieler|einer spielerin) mehr",
    ),
    sub_on=(
        "(es|dafür|stattdessen|neu) kommen",
        "(hereinnahme|einwechslung|einwechselung) (von|des)", "(sollen|sollten|soll|sollte) es richten",
        "wechselte P P .. ein",
        "(für ihn|dafür|stattdessen) (übernahm|kam|kommt) P", "(kam|übernahm) P .", "P (kam|übernahm) .",
        "(warf|wirft|brachte|bringt|schickte|schickt|beorderte|wechselte) ... mit P",
        "(kamen|kam) (M|neu|für|ins spiel|ins match|in die partie|zur halbzeit|zur pause|zur zweiten|zu beginn|nach der pause|nach seitenwechsel|nach wiederbeginn|mit|frisch)",
        "(einwechselte|einwechseln|einzuwechseln|eintauschte|eintauschen|einzutauschen|eingetauscht|einwechselten|eintauschten)",
        "(aufs feld|auf den rasen|auf den platz|ins rennen|ins spiel|in die partie|in die schlacht|ins match) (schickte|schickten|schicken|beorderte|beordert|warf|werfen|brachte|bringen|geschickt|beordern)",
        "(beorderte|beordert) ... (auf den rasen|auf das feld|aufs feld|ins spiel|in die partie|auf den platz)",
        "neu mit (dabei|von der partie)", "(neu|frisch) (mit |)(dabei|drin|auf dem feld|auf dem rasen) (ist|sind)",
        "(kam|kommt|kommen|kamen) (neu |)(ins spiel|in die partie|aufs feld|auf den rasen|auf den platz|in die begegnung)",
        "(aufs|auf das) feld gekommen", "(darf|durfte|dürfen|durften) .. (ran|mittun|mitmachen|mitwirken|spielen)",
        "(darf|durfte) ... (noch ein paar minuten|ein paar minuten) (ran|mittun|mitwirken)",
        "(bringt|brachte|brachten) (zur|zum|mit|nach) ... (halbzeit|hälfte|pause|wiederbeginn|seitenwechsel|schlussphase)",
        "(schickte|schickt) ... (aufs feld|auf den rasen|ins rennen|in die schlacht|ins spiel)",
        "(schickte|schickt|warf|wirft) ... (aufs feld|auf den platz|ins rennen|ins spiel|auf das feld|in die partie)",
        "(ist|sind) (neu|jetzt) (dabei|drauf|drin|im spiel|in der partie|auf dem platz)",
        "(brachte|bringt|brachten) (neu|frisch|zur pause)",
        "(feierte|feiert|gab|gibt) .. (debüt|comeback|einstand)", "nun mit", "(wechselte|wechselt) .. (P|für)",
        "kommt",
        "in die partie gekommen", "ins spiel gekommen",
        "neu dabei", "neu im spiel", "neu in der partie", "gebracht hatte", "eingewechselt wurde",
        "wurde eingewechselt", "wird eingewechselt", "eingewechselt", "wechselte .. ein", "wechselt .. ein",
        "einwechslung von", "betrat", "betritt", "sollen retten", "darf ran", "ist neu", "dafür kommt", "gekommen",
        "brachte ... ins spiel", "bringt ... ins spiel", "brachte mit", "rein", "und dafür",
        "dafür .. brachte",
    ),
    sub_before=(
        "(ins spiel|in die partie|in die begegnung|aufs feld|auf den platz|auf den rasen|ins match|zur pause|zur halbzeit) (gekommenen|gekommener|gekommene|gebrachten|gebrachter|gebrachte|beorderten|beorderte|geschickten|geschickte)",
        "(hereingekommene*|neu gekommene*|nachgerückte*|aufgebotene*)",
        "gekommene", "gekommener", "gekommenen",
        "eingewechselte", "eingewechselten", "eingewechselter", "gerade erst gekommen",
        "eben erst gekommen", "kurz zuvor eingewechselt",
    ),
    sub_off=(
        "(nahm|nimmt|nahmen|nehmen) .. (heraus|raus|runter)", "(arbeitstag|arbeitsabend|einsatz|auftritt|spiel) .. (beenden|beendet) (durfte|musste|war)",
        "erlöst (wurde|wurden|worden|wird)",
        "für P (war|ist) ... (schluss|feierabend|endstation)",
        "(humpelte|humpelt|schlich|trottete) (vom|M vom|in der M vom) (feld|platz|rasen)",
        "(humpelte|humpelt|trabte) ... (vom platz|vom feld|vom rasen)",
        "(vom feld|vom platz|vom rasen|raus|weichen|draußen bleiben|in der kabine bleiben) (musste|mussten|ging|gingen|durfte|durften|nahm)",
        "(nimmt|nahm|nehmen|nahmen) ... vom (feld|platz)",
        "(bleibt|blieb|bleiben|blieben) (draußen|draussen|in der kabine|in den katakomben)",
        "(ist|war) (schluss|feierabend|das spiel beendet|der arbeitstag beendet)",
        "(musste|muss|mussten|mußte) ... (angeschlagen|verletzt|verletzungsbedingt|humpelnd) ... (vom feld|vom platz|raus|runter|ausgewechselt werden|ausscheiden)",
        "(opferte|opfert|nahm|nimmt|holte|holt|erlöste) P", "opferte", "opfert",
        "(musste|muss|mussten|müssen) ... (raus|runter|vom feld|vom platz|ausgewechselt|weichen|passen|aufgeben|ersetzt werden|den platz verlassen)",
        "ausgewechselt werden", "(verließ|verliess|verlässt) .. (den platz|das feld|den rasen)",
        "vorzeitig vom (feld|platz)", "hat (feierabend|genug)", "geht", "gehen",
        "runter gehen", "raus", "runter", "ging vom feld", "vom feld", "ausgewechselt", "verlässt", "verließ",
        "verliess", "nahm .. vom feld", "nimmt .. vom feld", "nahm P vom feld",
        "haben feierabend", "feierabend", "draußen ließ", "draussen liess", "weicht", "machte platz",
        "macht platz", "musste .. raus", "geht .. vom", "muss .. raus", "muss .. runter", "unter applaus",
        "auswechslung von", "in der kabine (blieb|blieben|bleiben|bleibt|geblieben|gelassen|ließ|liess|lassen)", "geht es nicht weiter", "nicht weiter",
        "platz machen",
    ),
    sub_for=(
        "(einwechslung|einwechselung|hereinnahme) für",
        "(übernahm|übernimmt) (in der M |nach M |ab der M |M |)für",
        "(löste|löst|lösten) ... ab",
        f"(wurde|wird|wurden|werden) {DANN}für ... (eingewechselt|eingetauscht|gebracht|aufs feld geschickt|ins spiel gebracht)",
        "ersetzen",
        "(kam|kommt|kommen|kamen|rückte|rückt|spielte|spielt) .. (für|anstelle von|anstelle des|an stelle von)",
        "übernahm für",
        "(ersetzte|ersetzten|ersetzt|ersetzen) (den|die) (*|angeschlagenen|verletzten|ausgelaugten|ausgepumpten|gelb-rot-gefährdeten)",
        "ersetzt", "ersetzte", "ersetzten", "ersetzt die", "ersetzt den", "kam für", "kommt für", "kommen für",
        "kamen für",
        "(eingewechselt|eingetauscht|gebracht|eingesetzt|hereingekommen|reingekommen|nachgerückt|auf den platz|ins spiel|in die partie|aufs feld) (für|anstelle von|anstelle des)",
        "(kam|kommt|kamen|kommen) (neu |frisch |nun |dann |jetzt |zur pause |M )(für|anstelle von)",
        "anstelle von", "anstelle des", "anstelle", "anstatt", "an stelle von", "rein für", "neu für",
        "für den angeschlagenen", "für den verletzten", "für die angeschlagene", "für die verletzte",
        "für den ausgepumpten", "für den müden",
    ),
    sub_for_weak=("für", "statt", "für den", "für die"),
    sub_by=(
        "für (ihn|sie|diesen) (kommt|kam|durfte|darf|ging|spielte) (mit|noch|nun|der|die|dann)",
        "(und |)wurde .. durch", "vom feld, P übernahm",
        "für (ihn|sie|diesen|den) (kam|kommt|spielte|spielt|übernahm|ist|rückte|rückt|betrat|betritt|brachte|durfte|darf|stand|steht)",
        "an (seiner|ihrer|dessen) stelle (kam|kommt|spielte|spielt)", "(weicht|wich|weichen) (für|M für)",
        "(wurde|wird) durch", "platz machen für", "machte platz für", "macht platz für",
        "ersetzt durch", "durch .. ersetzt", "geht, es kommt", "raus, für ihn",
        "für ihn ging", "kommt für ihn", "machte .. platz für",
        "überlässt .. platz", "vom feld, für ihn", "dafür kommt", "wich", "es kommt",
    ),
    sub_came=(
        "(ins spiel |in die partie |aufs feld |neu |zur pause |eben erst |gerade erst |)(gekommene|gekommener|gekommenen|gebrachten|gebrachter|eingewechselte|eingewechselten|eingewechselter|gebrachte|hereingekommene)",
        "kam", "kamen", "kommt", "kommen", "spielte", "spielten", "ist", "sind", "brachte P", "stand", "durfte",
        "rückte", "übernahm", "kam M", "kamen M", "betrat",
    ),
    sub_for_him=(
        "(seinen|ihren|dessen|deren) (part|platz|posten|platz im *|rolle) (übernahm|übernimmt|nahm|nimmt|bekam|besetzte)",
        "(ersetzte|ersetzt|vertrat|vertritt|beerbte|beerbt) (ihn|sie)",
        "(übernahm|übernimmt|nahm|nimmt) (seinen|ihren|dessen|deren) (part|platz|posten)",
        "(seine|ihre|dessen|deren) (rolle|position|stelle) (übernahm|übernimmt|nahm|nimmt|einnahm)",
        "(übernahm|übernimmt|nahm|nimmt) (seine|ihre|dessen|deren) (rolle|position|stelle)",
        "(war|ist) (kein|ein|sein|ihr|der) (* |)(ersatz|ersatzmann)",
        "(rückte|rückt|sprang|springt) (für ihn|für sie) (nach|ein|ins)",
        "für (ihn|sie) (kam|kommt|spielte|spielt|übernahm|ist|rückte|betrat|durfte)",
        ", für (den|die) P (ins spiel kam|in die partie kam|kam|eingewechselt wurde)", "für den P ins spiel kam",
    ),
    sub_verb=(
        "(brachte|bringt|brachten|bringen) ... P für",
        "(brachte|brachten|bringt|bringen) M P", "(auch |)noch P für (P|den|die|*)",
        "(versuchte|versucht|probierte|probiert) es ... mit",
        "eingetauscht",
        "(tauscht|tauschte) *",
        "(aufs|auf das) feld",
        "auf den (rasen|platz)",
        "ins (rennen|match)",
        "in die (schlacht|begegnung)",
        "(frische|frischen|neue|neuen) (kräfte|kräften|leute|beine|beinen|wind)",
        "vertrat",
        "getauscht",
        "ersetzt (wurde|wurden|worden)",
        "wechsel", "doppelwechsel", "dreifachwechsel", "wechselt", "wechselte", "auswechslung", "einwechslung",
        "spielerwechsel", "spielerinnenwechsel", "eingewechselt", "ausgewechselt", "wechselten", "gekommen",
        "ins spiel", "in die partie",
    ),
    injury=(
        "humpelte",
        "(war|ist) (das spiel|die partie|der abend|der arbeitstag) .. (beendet|vorbei|zu ende)",
        "(bei|nach) einem zusammen(stoß|prall)",
        "(fasste|fasst|griff|greift) sich .. (an den|an die|ans) (oberschenkel|wade|knie|muskel|hinteren oberschenkel|rücken|leiste|adduktoren)",
        "(fasste|fasst|faßte|griff|greift) sich ... (oberschenkel|wade|knie|leiste|adduktoren)",
        "(zog|zieht) sich ... (verletzung|knieverletzung|oberschenkelverletzung|riss|zerrung|prellung|bruch|platzwunde|gehirnerschütterung|kreuzbandriss|muskelfaserriss|blessur) zu",
        "vom (platz|feld) getragen", "(bleibt|blieb) ... liegen", "(muss|musste) ... behandelt werden",
        "(musste|muss|mußte) .. (verletzt|angeschlagen|verletzungsbedingt|humpelnd)", "platzwunde",
        "(prallte|prallten|prallen|stieß|stießen|krachte|krachten|rasselten) ... zusammen",
        "(hält|hielt) sich .. (oberschenkel|wade|knie|knöchel|kopf|schulter|rücken|adduktoren|leiste|fuß|fuss|rippen|arm)",
        "(mit|wegen|nach) (einer |einem |)(verletzung|oberschenkelverletzung|knieverletzung|muskelverletzung|kopfverletzung|schulterverletzung|wadenverletzung|problemen|beschwerden|zerrung|riss|prellung|bruch|krämpfen|blessur|gehirnerschütterung|platzwunde)",
        "(verletzte|verletzt|verletzten) (sich|ausgewechselt|am|raus|vom|ausscheiden|passen)", "angeschlagen",
        "lädiert", "(humpelte|humpelt|humpelnd)", "(verdrehte|verdreht|verstauchte) sich", "muskuläre probleme",
        "muskuläre", "(ging|geht) .. nicht (mehr |)weiter", "mit einer *verletzung", "mit einem *riss",
        "mit *verletzung", "mit verdacht auf", "*verletzung vom", "verletzt vom (feld|platz)",
        "verletzt (ausgewechselt|ausscheiden|raus|runter)", "verletzt", "verletzte",
        "verletzt* .. ausgewechselt", "verletzungsbedingt", "musste verletzt", "muss verletzt",
        "sich .. verletzt", "sich .. verletzte", "wird behandelt", "wird .. behandelt",
        "behandelt", "gepflegt", "nicht weitermachen", "konnte nicht weiterspielen", "kann nicht weiterspielen",
        "kann nicht weitermachen", "auf der trage", "mit der trage", "mit der bahre", "verletzungsgründen",
        "hält sich den oberschenkel", "hielt sich den oberschenkel", "hält sich", "am boden liegen",
        "bleibt liegen", "blieb liegen", "bleibt am boden", "weh tat", "wehtat", "verdacht auf", "zerrung",
        "muskelverletzung", "gehirnerschütterung", "benommen", "verletzung zu", "für den angeschlagenen",
        "für die angeschlagene", "für den verletzten", "für die verletzte", "ersetzt .. die angeschlagene",
        "die angeschlagene", "den angeschlagenen", "der angeschlagene",
    ),
    negation=("nicht", "kein", "keine", "keinen", "nie", "niemals", "ohne"),
    unreal=("am grünen tisch", "wäre", "wenn", "hatte ... können", "hatte ... müssen", "hätten .. müssen", "wäre .. gewesen"),
    earlier_matches=(
        "(im|in der|in den) (halbfinale|finale|viertelfinale|achtelfinale|endspiel|nächsten runde|2. runde|dritten runde) (wartet|warten|geht es|trifft)",
        "aus (der|dem|dieser) (vorsaison|vorjahr|hinspiel|hinrunde|herbst)",
        "im (herbst|frühjahr|frühling|sommer|winter)",
        "im (liga - duell|ligaduell|ligaspiel|punktspiel|pokalspiel) (vor|zuvor|davor|im|am)",
        "das hinspiel",
        "(in der|im) (addition|gesamtwertung|gesamtscore)",
        "(in|aus) der runde (zuvor|davor)",
        "vor (einem|zwei|drei|vier|fünf|*) (jahr|jahren|monaten|monat)",
        "(fehlt|fehlte|fehlen|fehlten) .. (nach|wegen) (der|seiner|ihrer) *",
        "(jüngste|letzte|vergangene|bislang letzte|bisher letzte|erste|zweite|dritte) (begegnung|aufeinandertreffen|duell|saisonduell|vergleich|kräftemessen|match)",
        "(jüngsten|letzten|vergangenen|ersten|zweiten|dritten) (begegnung|aufeinandertreffen|duell|saisonduell|vergleich|kräftemessen|match|heimspiel|auswärtsspiel|auftritt)",
        "damals",
        "seinerzeit",
        "im (ersten|zweiten|dritten) (duell|saisonduell|vergleich|aufeinandertreffen)",
        "in der (hinrunde|herbstsaison|vorrunde)",
        "im (jänner|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember) (setzte|gab|gewann|gewannen|verlor|verloren|siegte|siegten|hatte|hatten|war|waren|unterlag|unterlagen|trennte)",
        "nach (der|seiner|ihrer) (fünften|zehnten|fünfzehnten) (gelben karte|gelben|verwarnung)",
        "in den (weiteren|anderen|übrigen) (viertelfinal|halbfinal|achtelfinal|spielen|partien|begegnungen|duellen|viertelfinalspielen|halbfinalspielen) *",
        "(am|im|vom) (dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|montag) (zuvor|davor)",
        "(saisonduell|saisonduellen|duellen|partien|runden) (davor|zuvor)", "(vorige|vergangene) (woche|saison|runde)", "im test gegen", "(voriger|vergangener) woche",
        "vor den nächsten (spielen|partien|aufgaben)", "(bei|nach) (ihrer|seiner) (niederlage|auftaktniederlage)",
        "(bei|nach) (ihrem|seinem) (sieg|auftaktsieg|erfolg)", "im hinspiel", "vergangene saison", "letzte saison",
        "vergangenen saison", "letzten saison", "vergangene woche", "letzte woche", "am letzten spieltag",
        "am vergangenen spieltag", "vor einer woche", "vor wochenfrist", "vor zwei wochen", "im vorjahr",
        "in der vorsaison", "am kommenden", "die weiteren spiele", "parallelspiel", "im anderen spiel",
        "im zweiten halbfinale", "zuletzt verloren", "zum auftakt der rückrunde", "am vergangenen wochenende",
        "(gegenüber|vergleich) (dem|der|zum|zur) (0|1|2|3|4|5|6|7|8|9)",
        "(gegenüber|vergleich) (dem|der|zum|zur) .. (sieg|niederlage|remis|unentschieden|spiel|partie)",
        "nach (dem|der) .. (sieg|niederlage|remis|unentschieden|pleite|erfolg|debakel|schlappe|coup) (in|bei|gegen|vom|am|zuletzt|unter|im)",
        "auf (die|den|das|eine|ein) .. (niederlage|pleite|schlappe|sieg|remis|debakel|unentschieden) (von|in|bei|gegen|vom|beim|unter) (der woche|T|dem|den|*)",
        "(am wochenende|unter der woche|in der vorwoche|am wochenende zuvor|drei tage zuvor|vier tage zuvor|zuletzt) (gab|setzte|hatte) es",
        "in der vorwoche", "(vergangenes|letztes) wochenende", "im letzten spiel", "im vorherigen spiel",
        "eine woche zuvor", "eine woche nach", "drei tage nach", "vier tage nach", "wenige tage nach", "elf vom",
        "die elf vom", "startelf vom", "wie beim",
    ),
    elsewhere=(
        "(in|im) (den |)(anderen|weiteren|übrigen|zweiten|anderen) (spielen|partien|begegnungen|spiel|duellen|stadien)",
        "(in|im) (zweiten|anderen) spiel des (tages|abends)",
        "auf den anderen plätzen",
        "(nächster|kommender) gegner",
        "(u21|u23|u19|u 21|u 23|u 19|u17|zweite mannschaft|reserve|frauen)",
        "kam die (nachricht|kunde|meldung)",
        "machte die (nachricht|kunde) die runde",
    ),
    there=(
        "damals",
        "dort",
        "an jenem (tag|abend|nachmittag)",
        "seinerzeit",
        "in (jenem|diesem) (spiel|duell|finale)",
    ),
    speech=(
        "sagte", "meinte", "erklärte", "sagt", "meint", "erklärt", "haderte", "bilanzierte", "befand",
        "resümierte", "analysierte", "freute sich", "lobte", "betonte", "so",
    ),
    wins=(
        "für sich .. (entschieden|entschied)", "(entschied|entscheidet|entschieden) ... für sich", "(wies|weist|wiesen) .. in die schranken",
        "in die schranken (gewiesen|verwiesen)", "niedergerungen", "(bodigte|bodigt|bezwungen|abgefertigt|deklassiert|demontiert*|überrollt|überfährt|überfuhr|zerlegt*|düpiert)",
        "(auswärtserfolg|heimerfolg|auswärtsdreier|heimdreier|derbysieg|arbeitssieg|pflichtsieg|cupsieg|schützenfest|torfestival|auftaktsieg|premierensieg|zittersieg|last-minute-sieg)",
        "(behauptete|behaupteten) sich", "(fegte|fegt|gefegt) .. (vom platz|weg)", "vom platz gefegt",
        "(warf|wirft|geworfen|wirft) .. (raus|hinaus)", "(verteidigt|verteidigte|übernahm|übernommen|erobert|eroberte) .. (tabellenführung|spitze|platz)",
        "dreier", "(rang|ringt) .. nieder", "(zwang|zwingt) .. in die knie", "(gab|gibt) .. das nachsehen",
        "(holte|holt|holten|fuhr|fährt) .. (dreier|sieg|punkte)", "(schickte|schickt) .. nach hause",
        "(kegelte|kegelt|warf|wirft|schoss|schießt|schiesst|kickte|kickt) .. aus dem (pokal|cup|wettbewerb|*pokal|*cup|* - pokal|* - cup)",
        "aus dem (pokal|cup|wettbewerb|*pokal|*cup|* - pokal|* - cup) (geworfen|gekegelt|geschossen|gekickt|befördert|genommen)",
        "nach hause (geschickt|schickt|schickte|schicken)",
        "(entführt|entführte|entführten) .. (drei punkte|die punkte|den sieg)", "lässt .. keine chance",
        "ließ .. keine chance", "liess .. keine chance", "gewann", "gewannen", "gewinnt", "gewonnen", "siegte",
        "siegten", "siegt", "schlug", "schlugen", "schlägt", "geschlagen", "besiegte", "besiegten", "besiegt",
        "bezwang", "bezwangen", "bezwingt", "setzte sich", "setzten sich", "setzt sich", "durchgesetzt", "sieg",
        "siegen", "(erfolg|erfolgs|erfolges|siegs|sieges)", "heimsieg", "auswärtssieg", "behielt .. oberhand", "behielt ... oberhand",
        "gewonnen hat", "dreht", "drehte", "triumphierte", "deklassierte", "fertigte", "ringt .. nieder",
        "rang .. nieder", "feierte", "feiert", "kantersieg", "gelang ein", "kegelt", "überrollte", "zieht .. ein",
        "fegte", "behauptete sich", "wirft", "rehabilitierte",
    ),
    loses_not=(
        "(verlor|verliert|verloren|verlieren) (den ball|die nerven|die kontrolle|den faden|die geduld|den überblick|das gleichgewicht|die ruhe)",
    ),
    loses=(
        "(auswärtsniederlage|saisonniederlage|auftaktniederlage|heimdebakel|auswärtspleite|derbyniederlage|ernüchterung)", "(leer|baden) gegangen",
        "(setzte|setzt) es", "es (setzte|setzt)", "klatsche", "abfuhr",
        "(zog|ziehen|zogen) .. den kürzeren", "(musste|mussten|muss|müssen) sich .. geschlagen geben",
        "hatte das nachsehen", "(ging|gehen|gingen) .. (leer aus|unter|baden)", "heimschlappe",
        "(steckte|steckt) .. (niederlage|pleite) ein", "nichts zu (holen|erben|ernten|bestellen)", "(mit|von) leeren händen",
        "(kam|kamen|kommt|kommen|geriet|gerieten|gerät|geraten) ... unter die räder", "unter die räder (gekommen|geraten|kam|geriet)", "verlor", "verloren", "verliert", "unterlag", "unterliegt",
        "unterlagen", "niederlage", "pleite", "heimpleite", "debakel", "verlieren", "kassierte", "kassiert",
        "musste sich", "mussten sich", "muss sich", "geschlagen geben", "schlitterte", "ging unter", "scheitert",
        "scheiterte", "blamierte", "heimniederlage", "schlappe", "bezog", "bezogen", "zog den kürzeren",
        "zogen den kürzeren",
    ),
    long_won=(
        "(hatte|hatten) ... (gewonnen|verloren|gesiegt|besiegt|geschlagen|bezwungen|abgefertigt|remisiert)",
        "(gewonnen|verloren|gesiegt|besiegt|geschlagen|bezwungen|abgefertigt|kassiert|erlitten|durchgesetzt|getrennt) (hatte|hatten)",
        "(war|waren) ... unterlegen",
        "unterlegen (war|waren)",
    ),
    had="hatte hatten",
    ends_so=(
        "S (- |)(endstand|schlussstand|endergebnis)",
        "(endstand|schlussstand|endergebnis) (von|:|lautete|war|ist|zum|,) S",
        "(am ende|schliesslich|letztlich) (stand|hiess|heisst|steht) (es|ein|eine) S",
        "S (nach verlängerung |)(lautete|lautet) (das|der) (ergebnis|resultat|verdikt|*stand|*ergebnis)",
        "S (hieß|heißt|stand|steht|lautete) es (am ende|nach|unterm strich|schließlich|letztlich|zum schluss|beim abpfiff)",
    ),
    leads=(
        "(beim|zum|vom|bei einem) (stand|stande|spielstand|zwischenstand) (von |)S",
        "(führte|führten|führt|führen|lag|lagen|liegt|liegen|vorne|zurück) .. (mit |)S",
        "(stand|steht) es .. S (zur|zum|nach|bis)",
    ),
    goalless=(
        "torlos(es|en|e|er|) (remis|unentschieden|spiel|partie|derby|duell|begegnung)",
        "(trennten|trennen) sich (am ende |)torlos",
        "(endete|endet|blieb|bleibt) (am ende |)torlos",
        "keine tore",
        "ohne (tore|treffer) (geblieben|geendet)",
    ),
    draws=(
        "(begnügen|begnügte|begnügten)", "(torloses|torlosen|mageres|gerechtes|leistungsgerechtes) (remis|unentschieden)", "resultierte nur", "reichte es ... nur zu", "(trennte|trennten) sich",
        "(musste|mussten) sich .. mit einem", "(kam|kommt|kamen) .. nicht über",
        "(holte|holt|rettete|rettet|erkämpfte|erkämpft|trotzte|trotzt) ... (punkt|zähler|remis|unentschieden)",
        "nullnummer", "sich ... (getrennt|geteilt)", "(teilten|teilen) sich", "unentschieden", "remis", "trennten sich", "trennen sich",
        "punkteteilung", "nicht über ein", "nicht hinaus", "erreichten", "erreichte", "torlos", "kam .. zu einem",
        "spielten", "ein punkt", "einen punkt", "teilten die punkte", "mit einem",
    ),
    meets=(
        "(trennten|trennen) sich", "(teilten|teilen) (sich |)die punkte", "standen sich",
    ),
    between=("zwischen",),
    home_side=(
        "die gastgeber", "gastgeber", "gastgebern", "gastgeberinnen", "hausherren", "die hausherren",
        "hausherrinnen", "heimelf", "heimteam", "heimmannschaft", "platzherren", "platzbesitzer", "einheimischen",
        "die heimischen",
    ),
    away_side=(
        "die gäste", "gäste", "gästen", "gast", "auswärtsteam", "auswärtsmannschaft", "auswärtself", "gästeelf",
    ),
    hails_from=("aus", "um"),
    side_amid=(
        "T (- |s |' |)(trainer|coach|trainerin|kapitän|keeper|goalie|torhüter|torwart|tormann|schlussmann|libero|verteidiger|stürmer|angreifer|innenverteidiger|abwehrchef|mittelfeldspieler|sportchef|obmann|elf|abwehr|defensive|hintermannschaft|strafraum|gehäuse|kasten|anhang|fans|bank)",
        "(gastgeber|gast|aufsteiger|absteiger|tabellenführer|spitzenreiter|schlusslicht|titelverteidiger|favorit|außenseiter|rivale|rivalen|lokalrivale|lokalrivalen|nachbar|nachbarn|ortsnachbar|hausherren|gastgebern|gästen|gäste) (aus |)T",
        "T (lag|liegt|führte|führt|ging|geht|geriet|gerät|kam|kommt) (nach * minuten |früh |schnell |dann |zunächst |am ende |)(schon |bereits |mit |noch |)(* : * |)(zurück|in führung|in front|vorne|voran|in rückstand|hinten|besser)",
        "(lag|liegt|führte|führt|ging|geht|geriet|gerät) T (nach * minuten |früh |schnell |dann |zunächst |am ende |)(schon |bereits |mit |noch |)(* : * |)(zurück|in führung|in front|vorne|voran|in rückstand|hinten)",
        "T (dreht|drehte|drehten) .. (spiel|partie|derby|match|rückstand)", "T (erwischte|erwischt|verschlief|verpennte) (einen|den|die) *(start|beginn|anfangsphase|auftakt)",
        "T (entführt|entführte|holt|holte|sichert|sicherte) .. (punkt|punkte|zähler|dreier)", "T (steckte|steckt|gab|gibt) (sich |)... nicht auf",
        "T (bleibt|blieb|verteidigt|verteidigte|erobert|eroberte|übernimmt|übernahm|klettert|rutscht|steigt) .. (tabelle|tabellenführung|tabellenspitze|platz|rang|spitze|ungeschlagen|dran|auf|ab)",
        "T (gastiert|gastierte|reist|reiste|empfängt|empfing) (am|in|bei|beim|im|zum|nun|*)", "(gastiert|gastierte|empfängt|empfing) T",
        "(brachte|bringt|schoss|köpfte|sicherte|bescherte) T .. (in führung|in front|nach vorne|nach vorn|auf die siegerstraße|den|die|drei)",
        "(führung|ausgleich|treffer|sieg|punkt|punkte|dreier|chance|großchance|anschlusstreffer|siegtreffer|elfmeter|freistoß|ecke) für T",
        "(tor|treffer|kasten|gehäuse|strafraum|abwehr|defensive|hälfte|bank|elf|mannschaft|team|anhang) (von|der|des) T",
        "(hieß|hiess|heißt|heisst|stand|steht) es (am ende |nach * minuten |dann |)(* : * |)(für|gegen|aus sicht von) T",
    ),
    at_home=(
        "daheim", "zu hause", "zuhause", "vor eigenem publikum", "vor eigenem anhang",
        "auf eigenem platz", "auf eigenem geläuf", "vor heimischem publikum", "heimsieg", "heimniederlage",
        "im eigenen stadion", "im heimspiel", "heimspiel", "vor heimischer kulisse", "heimpleite",
        "auf eigener anlage", "bei sich zuhause", "auf (heimischem|heimischer|eigenem) (rasen|platz|terrain|boden|geläuf|kunstrasen|anlage)",
        "(vor|mit) (heimischem|heimischen|den eigenen) (publikum|anhang|fans|zuschauern|anhängern)", "im heimischen *", "in der heimischen *",
        "heimspiels", "heimpartie", "heimauftritt", "heimdreier", "heimerfolg", "heimremis",
    ),
    receives=("empfing", "empfängt", "empfingen", "empfangen", "bewirtete", "bewirteten"),
    beside_in_table=(
        "(punkt|punkte|punkten|zähler|zählern|rang|platz|plätze|position) (hinter|vor|auf)( dem| den| der|)( spitzenreiter| leader| tabellenführer| verfolger| ersten| zweiten| dritten|)",
    ),
    at_away=(
        "auswärts", "auswärtssieg", "auswärtserfolg", "auswärtsniederlage", "auswärtsspiel", "auswärtspunkt",
        "auswärtsdreier", "in der fremde", "gastierte", "gastierten", "zu gast", "auf fremdem platz", "gastspiel",
        "in fremdem stadion", "auf fremdem (geläuf|terrain|boden|rasen)", "auswärtspartie", "auswärtsauftritt", "auswärtspleite",
        "(entführt|entführte|entführten) ... (punkt|punkte|zähler|dreier|sieg|remis)", "(punkt|punkte|zähler|dreier|sieg) (entführt|entführte|entführten)",
    ),
    host_before=(
        "auf (dem|der) (kunstrasen|kunstrasenplatz|rasen|geläuf|hartplatz|sportplatz|sportanlage|anlage|gelände) (des|der|von)",
        "(verliert|verlor|unterliegt|unterlag|siegt|siegte|siegten|gewinnt|gewann|gewannen|holt|holte|holten|punktet|punktete|stolpert|stolperte|remisierte|remisiert|dreht|jubelt|feiert|feierte|müht|zittert|gastiert) .. (bei|beim)",
        "S (bei|beim)", "(auswärtssieg|auswärtserfolg|sieg|niederlage|remis|unentschieden|erfolg|pleite|punkt|zähler) (bei|beim) (der |den |)",
        "(reise|fahrt|gastspiel|reiste|reisten|reist|ging es|auswärtsfahrt) nach",
        "(war|waren|trat|traten|landen|gewann|gewinnt|siegte|verlor|unterlag|punktete|sieg|niederlage|remis|erfolg|auswärtssieg) .. (bei|beim)",
        "konnte (bei|beim)", "bei der (reserve|zweitvertretung|zweiten mannschaft|u23|u21) (des|der|von)", "in",
        "(zu gast|gastierte|gastierten|gastspiel|auswärts|auswärtsspiel|auswärtssieg) (bei|beim|bei der)",
        "auf dem platz (des|der|von)", "im stadion (des|der|von)",
    ),
    contrast=("aber", "doch", "jedoch", "während", "dagegen", "hingegen"),
    across=(
        "auf der gegenseite", "auf der anderen seite", "im gegenzug", "am anderen ende", "gegenüber",
        "postwendend",
    ),
    side_places=(
        "tor", "tore", "kasten", "gehäuse", "abwehr", "hintermannschaft", "defensive", "strafraum",
        "fünfmeterraum", "hälfte", "abwehrkette", "kette", "mauer", "verteidigung", "abwehrreihe", "sechzehner",
        "deckung", "viererkette",
    ),
    versus=("gegen", "vs", "vs."),
    score_words=("zu",),
    score_for=(
        "für", "für den", "für die", "für das", "zugunsten", "zugunsten der", "zugunsten des", "zugunsten von",
        "zu gunsten",
    ),
    preview=(
        "(ergab|ergibt|bescherte) die auslosung",
        "viertelfinale .. auslosung",
        "(entlässt|beurlaubt|freigestellt)",
        "(auslosung|ausgelost|losfee)",
        "sich .. von trainer *",
        "(fällt|fallen) .. (wochen|monate) aus",
        "(karriereende|abschiedsspiel|porträt|portrait|interview|saisonrückblick|saisonbilanz|jahresrückblick|rückrundenbilanz|hinrundenbilanz)",
        "mit * jahren (hört|beendet|ist|hat|endet)", "(hängt|hängte) .. an den nagel", "heute vor * jahren",
        "* (spiele|tore|treffer|partien|einsätze|länderspiele) (für|in *|machte|bestritt|erzielte)",
        "(elf|team) des (tages|jahres|monats|spieltags)", "(spieler|trainer|tor|torjäger) des (jahres|monats)",
        "(verlängert|verlängerte|verlängern) .. (vertrag|kontrakt|bis)", "(unterzeichnet|unterzeichnete) .. vertrag",
        "transferperiode", "ablöse", "unterschrieb", "unterschreibt",
        "(wechselt|wechselte) (vom|zum|zur|von|an|nach|ablösefrei)", "stillschweigen", "vertrag bis",
        "(noch |)keine option", "fehlen werden", "verletzungsbedingt fehlt", "aus dem vollen schöpfen",
        "(steigt|steht) das * derby", "brennt auf", "medizincheck", "ablösesumme", "leihbasis", "kaufoption",
        "ist tot", "gestorben", "trauert um", "beisetzung", "bilanz", "umsatz", "generalversammlung",
        "vor * jahren", "was passierte", "jahrestag*", "vereinsgeschichte", "gründung*", "jubiläum*", "nachruf",
        "verstarb", "ist gestorben", "voraussichtlich", "vor dem spiel",
        "es fehlen", "vorschau",
        "fraglich", "live im tv", "im livestream", "wo läuft", "übertragung", "pressekonferenz vor",
        "am kommenden", "muss verzichten", "ausfällt",
        "(samstag|sonntag|freitag|montag|dienstag|mittwoch|donnerstag) .. (empfängt|gastiert|erwartet|trifft|treffen)",
        "(muss|müssen) .. auf .. verzichten", "das hinspiel (gewann|verlor|endete|ging)",
    ),
    no_football=(
        "stockschlag*", "best - of - *", "schlussdrittel", "mitteldrittel", "drittelpause*", "korbleger*", "satzball", "sprungwurf*",
        "kreisläufer*",
        "strafecke*", "schlenzecke*", "siebenmeter*", "penaltyecke*",
    ),
    preview_sheet=(
        "bisherige saisonergebnisse",
        "(bisherige|letzte) (duelle|begegnungen) :",
        "(voraussichtliche|mögliche|erwartete) (aufstellung*|startelf|startformation*|mannschaftsaufstellung*)",
        "so könnten sie spielen",
    ),
    ball=(
        "(der|den|dem) (ball|abpraller|abgefälschte ball)",
        "(das|dem) (leder|spielgerät)",
        "(die|der) (kugel|pille)",
    ),
    sub_not=(
        "(brachte|bringt|brachten|bringen|kam|kamen|kommt) ... zurück (ins|in das|in die) (spiel|partie|match|rennen|begegnung|erfolgsspur)( .| ,| und|)", "zurück (ins|in das|in die) (spiel|partie|match|rennen|begegnung|erfolgsspur)( brachte| bringt| kam| kamen|)",
        "(flanke|hereingabe|vorlage|ecke|pass|zuspiel|ball|vorarbeit) ... (gekommen|kam|kommt)",
        "(kommt|kam|kommen|kamen) ... (an die kugel|an den ball|ans leder|dran|mit dem kopf|mit dem fuß|mit der fußspitze|heran|angeflogen|angerauscht|frei zum|im strafraum|vor das tor|vors tor|dazwischen|nicht mehr hin|nicht durch|nicht vorbei)",
        "(kommt|kam|kommen|kamen) (endlich |dann |nun |noch |)(eine|die|der|das) (*flanke|*ecke|eckball|*ball|hereingabe|*pass|*freistoß|anschluss|ausgleich)",
        "(schickte|schickt|beorderte|bringt|brachte) P mit (einem|einer|dem|seinem|ihrem) (*pass|*ball|*flanke|*vorlage|*zuspiel|lochpass|heber|lupfer|*anspiel)",
        "(warf|wirft|schmiss|schmeißt|grätschte|grätscht|rutschte|rutscht|haute|haut|hing|hängt|kniete|kniet|steigerte|steigert|legte|legt|fügte|fügt) sich .. rein",
        "(kam|kommt|kamen|kommen) ... (zum (schuss|abschluss|kopfball|volley|nachschuss|flanken|torschuss|zug|jubeln)|zu (einer|einem|seiner|ihrer|chancen|fall|sturz|spät)|an den ball|gefährlich|näher|vor das tor|vors tor|in den strafraum|in schussposition|einen schritt zu spät|ans leder)",
    ),
    sub_on_weak=(
        "(kommen|kamen)",
        "(brachte|bringt|brachten|bringen|wechselte|wechselt) (M |)(mit |)(* |)P",
    ),
    sub_swap=(
        "tauschte",
        "tauscht",
        "tauschten",
        "ersetzte",
        "ersetzt",
        "eintauschte",
    ),
    sub_swap_for=(
        "gegen",
        "durch",
    ),
    sub_by_final=(
        "platz (machen|machte|macht|gemacht)",
        "(weichen|wich)",
        "den vortritt (lassen|ließ|gelassen)",
        "das feld (überlassen|überließ|räumen)",
    ),
    sub_for_final=(
        "(beerbt|ersetzt|abgelöst|vertreten) (hatte|hat)",
        "(vertrat|ersetzte|ablöste|beerbte)",
    ),
    news=(
        "(verpflichtet|verpflichten|verpflichtete|angelt|angeln) sich",
        "(verpflichtet|verpflichten|verpflichtete|verpflichteten) (*|* *|* * *)", "neuzugang*",
        "(neuer|neuen|neue) (trainer|coach|torwart|stürmer|sportdirektor|präsident|vorstand|sportchef|chefcoach)",
        "(kommt|geht|wechselt) .. (ablösefrei|auf leihbasis|leihweise)", "die dienste von",
        "(verlässt|verlassen) .. (verein|klub|club|sommer|saisonende)",
        "(unterschreibt|unterschrieb|unterzeichnete) .. bis", "abgang*", "zugänge", "(verletzt|verletzte) sich",
        "(kreuzband*|muskelfaser*|bänderriss|mittelfuß*|knöchelbruch|achillessehne*|jochbein*|gehirnerschütterung|meniskus*|zwangspause|operiert|operation|diagnose|saisonaus)",
        "(fällt|fallen) .. aus", "saison .. beendet", "(lange|monatelange|wochenlange) (pause|ausfallzeit)",
        "(sperre|sperren|gesperrt|sportgericht|verbandsgericht|sportausschuss|geldstrafe|disziplinar*|einspruch|urteil|berufung|punktabzug|protest)",
        "* (spiele|wochen|monate) (sperre|gesperrt|pause)",
        "(beurlaubt|entlassen|entlässt|trennt sich|trennen sich|trennung|trainerwechsel|trainerentlassung|rücktritt|tritt zurück|zurückgetreten|freigestellt|muss gehen|wirft hin|interimstrainer*)",
        "(trauer|trauert|verstorben|gestorben|tot|nachruf|beerdigung|abschied von)", "ausgelost", "auslosung*",
        "losglück", "(hat|haben) .. gelost", "(das große|ein schweres) los", "(herr|frau) * ,",
        "(interview|gespräch) (mit|über)",
        "(will|wollen|möchte|möchten|hofft|hoffen|peilt|muss|müssen) .. (samstag|sonntag|freitag|wochenende|mittwoch|dienstag|derby|nachlegen|punkten)",
        "(wartet|erwartet|empfängt|gastiert|gastieren|reist|reisen|trifft|treffen|fordert) .. (am|an diesem|heute|morgen) ..",
        "vor dem (spiel|duell|derby|gastspiel|auswärtsspiel|heimspiel|finale|rückspiel|topspiel|showdown|kellerduell|nachbarschaftsduell)",
        "vor der (partie|begegnung|reise)", "vorbericht", "(heute|morgen) (abend|) .. uhr",
        "steht vor (der|dem|einem)", "(wird|werden|wurden) (verlegt|neu angesetzt|nachgeholt)", "spielabsage*",
        "spielausfall*", "(saison|hinrunde|rückrunde) (im rückblick|in zahlen|im zeugnis)",
        "(rückblick|chronik|serie :|porträt|steckbrief|jubilar*|ehrung|ehrenamt*|geehrt|wahl zum|gewählt)",
        "vor (genau |) * jahren", "(feiert|feierte|wird|wurde) .. geburtstag", "* geburtstag",
        "(stadionneubau|kunstrasenplätze|(neuer|neuen|neue) kunstrasen*|flutlichtanlage*|flutlichtmast*|sanierung|stadtrat|gemeinderat|tribüne .. (gebaut|saniert|erneuert)|mitgliederversammlung|jahreshauptversammlung|vorverkauf|dauerkarten|sponsor*|insolvenz*|lizenz*)",
        "(aufgebot|kader|nominiert|nominierung|einberufen|berufen)", "der spielplan", "die ansetzungen",
        "spieltag im überblick",
    ),
    sports=(
        "basketball*", "volleyball*", "handballer*", "handballbundesliga", "handball (:|,|-)",
        "handball - (bundesliga|liga|oberliga|regionalliga|verbandsliga|damen|herren|team|em|wm|nationalmannschaft*|nationalteam)",
        "wasserball*", "futsal*", "rugby*", "*hockey*", "baseball*",
        "american football", "unihockey*", "floorball*", "tischtennis*", "faustball*",
    ),
    other_sports=(
        "mitteldrittel", "schlussdrittel", "*drittel", "drittelpause*", "overtime", "strafbank", "penaltyschiessen",
        "schlusssirene", "bande", "del", "eisbären", "tie-break", "kurze ecke", "strafecke*", "sprungwurf",
        "gegenstoß", "tempogegenstoß", "tennis", "ski", "slalom", "formel 1", "wurf", "würfe", "siebenmeter",
        "strafwürfe", "zeitstrafe", "rückraum", "kreisläufer", "powerplay", "drittel", "bully", "puck", "satzball",
        "tiebreak", "dreier", "korb", "körbe", "viertel", "touchdown", "innings", "auswärtigen", "*handball*",
    ),
    label_coach=("trainer", "trainerin", "coach", "teamchef", "teamchefin", "bundestrainer", "bundestrainerin", "nationaltrainer", "betreuer", "spielertrainer", "cheftrainer", "tr.", "trainerteam", "chefcoach"),
    label_referee=(
        "schiedsrichter", "schiedsrichterin", "sr", "referee", "schiri", "unparteiischer", "sr.", "sr:in", "sri",
    ),
    label_scorers=(
        "tore und karten", "die torschützen",
        "tore", "torfolge", "torschützen", "tor", "torschützin", "torschütze", "torschützinnen", "treffer",
        "die tore",
    ),
    label_booked=(
        "gelbe karten", "gelbe karte", "gelb", "verwarnungen", "verwarnung", "verwarnt", "gelbe",
        "gelbe karten für",
    ),
    label_sent_off=(
        "rote karten", "rote karte", "rot", "platzverweise", "platzverweis", "ausschluss", "ausschlüsse", "rote",
        "feldverweis",
    ),
    label_second_yellow=(
        "gelb-rote karten", "gelb-rote karte", "gelb-rot", "gelbrot", "gelb/rot", "ampelkarten", "ampelkarte",
        "gelbrote karte", "gelbrote karten", "gelb-rote",
    ),
    label_bench=("ersatz", "ersatzbank", "bank", "auf der bank", "reserve", "ersatzspieler"),
    label_changes=(
        "eingewechselt", "auswechslungen", "einwechslungen", "wechsel", "spielerwechsel", "auswechslung",
        "einwechslung", "ausgewechselt",
    ),
    label_attendance=("zuschauer", "zuschauerinnen", "zuschauende", "besucher", "zuschauerzahl", "zs.", "zs"),
    label_venue=("stadion", "ort", "spielort", "spielstätte"),
    label_date=("datum", "anstoß", "anstoss", "anpfiff"),
    label_competition=("wettbewerb",),
    label_notes=(
        "bemerkungen", "bemerkung", "bes. vork.", "bes. vorkommnisse", "besondere vorkommnisse",
        "besonderes vorkommnis", "besondere vorkommnis", "anm.", "anmerkung", "anmerkungen", "vorkommnisse",
        "bes. vorkommnis", "notizen",
    ),
    label_missed_penalty=("verschossene elfmeter", "verschossener elfmeter", "verschossen"),
    label_other=(
        "chancen", "ecken", "eckbälle", "sr-note", "note", "noten", "assistenten", "spieler des spiels",
        "spieler des tages", "rangliste", "reserven", "elfmeterschießen", "penaltyschiessen", "es fehlen",
        "torschüsse", "ballbesitz", "vierte offizielle", "video-assistent", "var", "corner", "eckenverhältnis",
        "schiedsrichterassistenten", "beste spieler", "strafminuten", "fouls",
    ),
    mark_penalty=(
        "foulelfmeter", "handelfmeter", "elfmeter", "foulpenalty", "handspenalty", "penalty", "strafstoß",
        "strafstoss", "fe", "he", "elfer", "11m", "fem", "hem", "handselfmeter", "pen.", "pen", "foulstrafstoß",
        "handstrafstoß", "p.", "elfm.", "elfm",
    ),
    mark_header=("kopfball", "kopfballtor", "per kopf", "kopf",),
    mark_free_kick=("freistoß", "freistoss", "freistoßtor", "direkter freistoß",),
    mark_own_goal=("eigentor", "et", "eigentor*", "selbsttor", "e.t.", "eigent."),
    mark_captain=("c", "k"),
    mark_none=("keine", "keiner", "fehlanzeige"),
    mark_between_sides=(
        "beziehungsweise",
        "bzw.", "bzw",
    ),
    referee_before=(
        "schiedsrichter", "schiedsrichterin", "referee", "der unparteiische", "die unparteiische", "schiri",
        "unparteiischer", "unparteiischen", "sr", "spielleiter", "spielleiterin", "unparteiische",
    ),
    referee_verbs=(
        "pfiff", "pfeift", "zeigte auf den punkt", "zeigt auf den punkt", "winkt ab", "winkte ab", "entschied auf",
        "gab elfmeter", "deutete auf den punkt", "ließ weiterspielen", "liess weiterspielen", "ließ weiterlaufen",
    ),
    coach_before=(
        "(trainer|coach|cheftrainer|chefcoach) und (ex|alt|rekord) - *", "trainer", "trainerin", "coach",
        "chefcoach", "cheftrainer", "cheftrainerin", "*trainer", "*coach", "*trainers", "*coachs", "*trainerin",
        "interimstrainer", "teamchef", "bundestrainer", "bundestrainerin", "spielertrainer", "übungsleiter",
        "gästetrainer", "betreuer", "*betreuer", "chefbetreuer", "mannschaft von", "elf von", "team von", "truppe von", "schützlinge von", "mannen von",
        "gästecoach", "heimtrainer", "erfolgscoach", "erfolgstrainer", "mannschaft von trainer", "sein gegenüber",
        "sein kollege", "(sein|ihr) T (kollege|gegenüber|pendant|amtskollege)", "sein pendant", "amtskollege",
        "nationaltrainer", "heimcoach",
    ),
    player_coach=("spielertrainer", "spielertrainerin", "spielercoach", "spielender trainer"),
    coach_verbs=(
        "(stellte|stellt) P (um|(sein|seine|das|die) (system|formation|abwehr|elf|mannschaft|team|kette))",
        "(schickte|schickt|setzte|setzt|vertraute|vertraut|baute|baut|beginnt|begann) .. (die|der|seine|seiner|dieselbe|derselben|eine|einer|dieselbe) .. (elf|startelf|startformation|formation|anfangsformation|mannschaft|viererkette|dreierkette|doppelspitze)",
        "(zumal|weil|da|nachdem|als|worauf|woraufhin|ehe|bevor) P (nun |dann |daraufhin |auch |noch |M |)P (und P |)(für P|aufs feld|ins spiel|ins rennen|auf den rasen)",
        "reagierte P (und|, brachte|, nahm|, wechselte|mit (einem|dem|einer) (*wechsel|umstellung))",
        "(wechselte|wechselt) P (doppelt|dreifach|zweimal|dreimal|gleich|offensiv|defensiv|erstmals|aus|ein)",
        "(brachte|bringt|beorderte|beordert|schickte|schickt|warf|wirft) P (nun |dann |daraufhin |zur pause |zur halbzeit |M |)(mit|in|frische|neue|den|die|einen) (P|der person|frische|neuen|neue|kräfte|frischen|*stürmer|angreifer|joker)",
        "(brachte|bringt|beorderte|beordert|schickte|schickt|wechselte) P P (für|ins spiel|ins rennen|aufs feld|auf den|in die partie|in die schlacht|ein)",
        "(gönnte|gönnt) ... (verschnaufpause|pause|applaus|auszeit)",
        "(schickte|schickt|beorderte|beordert|brachte|bringt) .. (aufs feld|auf den rasen|ins rennen|in die schlacht)",
        "- (elf|truppe|team|mannen|schützlinge|schützlingen|buben|equipe)",
        "nahm ... (wechsel|umstellung*|auswechslung*) vor", "nimmt ... (wechsel|umstellung*) vor",
        "wollte (T|seine|sein|die|das) .. (ruck|aufwecken|wachrütteln)",
        "(stellte|stellt) (personell|taktisch|seine|sein|das system|auf) .. um",
        "(schickte|schickt|schickten|brachte|bringt) .. (frisches personal|neue kräfte|frische kräfte|personal)",
        "(setzte|setzt) auf (die|eine|seine|dieselbe|frisches)", "vertraute", "vertraut",
        "reagiert", "reagierte", "stellte um", "brachte frische", "wechselte", "wechselt",
        "musste .. verzichten", "beorderte", "vertraute der", "bringt frische", "macht dicht", "nahm .. vom feld",
    ),
    assistant_coach=(
        "cotrainer", "assistenztrainer", "assistenzcoach", "co - trainer", "sportdirektor",
        "sportchef", "geschäftsführer", "präsident", "manager", "boss", "kassier", "sportvorstand", "vorstand",
        "obmann", "mitarbeiter", "sonderkorrespondent", "sonderkorrespondenten", "redakteur",
    ),
    venue_before=("im ausverkauften", "in der ausverkauften", "im stadion", "stadion"),
    venue_words=(
        "Stadion", "Arena", "Park", "Sportpark", "Sportplatz", "Sportanlage", "Stade", "Stadio", "Estadio",
        "Waldstadion",
    ),
    competition_words=("*liga", "*klasse", "*pokal", "*cup", "*meisterschaft", "*division"),
    rounds=(
        "{n}. spieltag", "{n}. runde", "achtelfinale", "viertelfinale", "halbfinale", "halbfinal", "finale",
        "final", "cupfinale", "cup-finale", "halbfinal-hinspiel", "halbfinal-rückspiel", "hinspiel", "rückspiel",
        "sechzehntelfinale", "gruppenphase", "achtelfinal", "viertelfinal", "cupfinal", "pokalfinale", "endspiel",
        "achtelfinal-hinspiel", "viertelfinal-hinspiel",
    ),
    published=("veröffentlicht", "aktualisiert", "stand", "erstellt", "publiziert", "online seit"),
    noise_headings=(
        "mehr zum thema", "lesen sie auch", "das könnte sie auch interessieren", "auch interessant",
        "weitere nachrichten", "weitere meldungen", "weitere sport-meldungen", "mehr zum", "mehr dazu",
        "die weiteren spiele", "die weiteren ergebnisse", "die weiteren partien", "der spieltag",
        "weitere ergebnisse", "rangliste", "tabelle", "weitere resultate", "meistgelesen", "kommentare",
        "mehr aus", "auch lesenswert", "die tabelle", "kurz notiert", "passend dazu", "zum thema",
        "weitere spiele", "die übrigen spiele", "übrige spiele",
    ),
    noise_lines=(
        "weiters spielten", "außerdem spielten", "weiter spielten", "ferner spielten", "zudem spielten",
        "cookie", "cookies", "datenschutz", "impressum", "newsletter", "alle rechte vorbehalten", "rangliste:",
        "abonnieren", "anzeige",
    ),
    photo=("foto", "bild:", "fotos", "foto:", "bildlegende"),
)
