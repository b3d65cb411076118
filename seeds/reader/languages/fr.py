"""French."""

from ..vocabulary import Language

LANGUAGE = Language(
    code="fr",
    stopwords=(
        "le la les un une des du de d' l' au aux a dans en sur sous avec pour par sans chez vers et ou mais donc or ni car que qu' qui quoi dont "
        "ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos il elle ils elles on nous vous je tu se s' ne n' pas plus est "
        "sont ete etait etaient avait avaient ont sera fut comme si tout tous toute toutes meme apres avant puis lors quand alors aussi bien "
        "encore deux c' j' y lui entre depuis pendant"
    ),
    common_words=(
        "but buts butt centre corner frappe tir tete poteau barre transversale penalty peno coup franc carton cartons jaune rouge avertissement "
        "avertissements exclusion expulsion exclusions expulses buteur buteurs arbitre arbitres entraineur entraineurs remplacants gardien gardienne "
        "portier defenseur milieu attaquant attaquante capitaine remplacement remplacements changement changements double triple triplet match mi temps "
        "mi-temps pause fin debut coup coups envoi debut premiere premier deuxieme second seconde troisieme dernier derniere periode reprise "
        "prolongation prolongations tirs stade pelouse spectateurs affluence temps public tribune direct live suivez revivez retour actualiser resume "
        "classement journee journees prochaine prochain programme resultats resultat les autres autre monsieur madame mme mlle m mm messieurs "
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre "
        "ligue coupe championnat national nationale regional regionale division groupe finale demi quart quarts huitieme huitiemes seizieme seiziemes "
        "phase poule poules tour aller europe champions euro mondial foot football ballon equipe equipes compositions compos composition fiche film "
        "note notes homme fait photo afp video lire credit ouh oh ah eh la-la aie bravo quel quelle quels quelles non oui rien tout tous toute toutes "
        "trop peu jamais toujours enfin ensuite puis alors apres avant pendant malgre grace contre selon sans sous sur dans chez vers depuis des "
        "entre hormis excepte sauf voila voici cela ca ceci celui celle ceux celles cette ces cet tandis alors lorsque quand puisque comme si "
        "aussitot bientot dommage incroyable enorme superbe magnifique termine terminee fini finie egalisation ouverture reduction score avantage "
        "action occasion contre-attaque parade arret sortie entree occasion penalties grosse gros belle beau petit petite grand grande "
        "deja ici ci la autant tant ainsi pourtant cependant neanmoins surtout seul seule seuls mieux pire pas plus moins ils elles il elle on nous vous "
        "lance lancee servi servie decale trouve parti partie alerte double auteur auteurs sonnes sonne mene menes menee menees bousculee domine "
        "dominateur dominateurs maitres maitre face hors encore autre egalement dos devant derriere cote long longue bref propre tard tot juste "
        "minute minutes heure quart-heure carton-rouge jeu avantage leader lanterne promu promue direction place rendez retrouvez merci bonsoir bonjour "
        "bienvenue temps-fort classe mercato transfert entretien interview publie mis jour par un une le la les l d c s n j qu jusqu lorsqu puisqu "
        "averti avertie avertis expulse expulsee exclu exclue blesse blessee touche touchee remplace remplacee entre entree sort sorti arrivee arrive "
        "hier aujourd demain soir rideau honneur suspense coach technicien staff banc sifflet sanction faute fautes tacle centre main hors-jeu "
        "locaux locales visiteurs visiteuses hotes bleus bleues resume reaction reactions declaration declarations pronostic tableau bilan saison"
    ),
    elisions="l d c s n j m t qu jusqu lorsqu puisqu quoiqu",
    particles="de du des d' le la el al van von der den ter ten da di dos do ben ibn saint",
    abbreviations="m mm mme mlle st ste dr entr arb min cap av env etc p n no sp ste j l t c b r d f g h k s v",
    months=(
        "janvier janv|février fév févr|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc"
    ),
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
        "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19, "vingt": 20,
        "vingt et un": 21, "vingt et une": 21, "vingt-et-un": 21, "vingt-et-une": 21, "vingt-deux": 22, "vingt-trois": 23, "vingt-quatre": 24,
        "vingt-cinq": 25, "vingt-six": 26, "vingt-sept": 27, "vingt-huit": 28, "vingt-neuf": 29, "trente": 30, "trente-deux": 32,
        "trente-trois": 33, "trente-quatre": 34, "trente-cinq": 35, "trente-six": 36, "trente-sept": 37, "trente-huit": 38, "trente-neuf": 39,
        "quarante": 40, "quarante-cinq": 45, "cinquante": 50, "soixante": 60, "zéro": 0, "première": 1, "premier": 1, "deuxième": 2,
        "second": 2, "seconde": 2, "troisième": 3, "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
        "dixième": 10, "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16,
        "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt-deuxième": 22, "vingt-cinquième": 25,
        "trentième": 30, "trente-cinquième": 35, "quarantième": 40, "quarante-cinquième": 45, "cinquantième": 50, "soixantième": 60,
        "dizaine": 10, "quinzaine": 15, "vingtaine": 20,
    },  # fmt: skip
    of=("de", "du", "des", "d'", "par", "signé", "signée", "signés", "signées"),
    to=("à", "au", "aux", "pour", "vers"),
    on=("sur", "dessus"),
    against=("contre", "devant", "avec", "face", "entre", "chez", "malgré"),
    plurals=("les", "des", "aux", "ces", "ses", "leurs", "nos", "vos", "quelques", "plusieurs", "le", "la", "l", "du", "au", "un", "une", "ce", "cet", "cette"),
    relatives=("qui", "lequel", "laquelle", "lesquels"),
    conjunctions=("et", "ou"),
    nouns_of_people=(
        "(le|la|les|l'|un|une|ce|cet|cette|son|sa|leur|notre)", "(gardien|gardienne|portier|défenseur|défenseure|milieu|attaquant|attaquante|capitaine|buteur|ailier)",
        "(avant-centre|latéral|latérale|arrière|stoppeur|libero|meneur|meneuse|entrant|entrante|remplaçant|remplaçante|joker|international|internationale)",
        "(jeune|même|très|ancien|ancienne|ex|vétéran|inévitable|intenable|inusable|malheureux|malheureuse|excellent|revenant|seul|droit|gauche|central)",
        "(coéquipier|coéquipière|partenaire|compère|neveu|numéro|maître|monsieur|m|mme|bon|pauvre|vilain|petit|grand|côté|pied|compatriote)",
    ),
    keeper=("gardien", "gardienne", "portier", "portière", "dernier rempart", "goal", "goalkeeper"),
    pronouns=("il", "elle", "celui-ci", "celle-ci", "ce dernier", "cette dernière", "l'intéressé", "le même"),
    epithets=("attaquant", "buteur", "milieu", "défenseur", "capitaine", "ailier", "latéral", "avant-centre", "meneur de jeu"),
    minute_absolute=(
        "a la {n}(e|eme|re|ere)? minute", "{n}(e|eme|re|ere)? minute", "a la {n}(e|eme|re|ere)?", "la {n}(e|eme|re|ere)", "{w} minute",
        "minute {n}", "{n}(e|eme|re|ere)", "{n} (e|eme)", "{n}mn", "{n} mn", "{n}min", "{n} min",
    ),
    minute_later=(
        "{w} minutes? (plus tard|apres|s' ecoulent|s'ecoulent|passent)", "{w} minutes? ne s'etaient pas ecoulees", "{w} petites? minutes? plus tard",
        "{w} minutes? (s'ecoulerent|passerent|s'ecoulaient)", "(quelque|quelques) {w} minutes? plus tard", "{w} tours? de cadran plus tard",
        "{w} minutes? (seulement|a peine) (apres|plus tard)", "{n}' plus tard", "{w} minutes? ensuite", "moins de {w} minutes? plus tard", "dans les {w} minutes? suivantes",
    ),
    minute_earlier=("{w} minutes? (plus tot|auparavant|avant)",),
    minute_into=(
        "apres (seulement|a peine|moins de)? ?{w} minutes?", "au bout de (seulement)? ?{w} (petites )?minutes?", "{w} minutes? de jeu", "{w} minutes? (seulement|a peine)",
        "depuis {w} minutes?", "apres {w} minutes? de jeu", "{w} premieres? minutes? de jeu", "il a fallu {w} minutes?", "il n'a fallu que {w} minutes?",
        "il n'aura fallu que {w} minutes?", "n'a mis que {w} minutes?", "{w} minutes? (ont|auront) suffi", "il fallut {w} minutes?",
    ),
    minute_into_second=(
        "{w} minutes? apres (la reprise|la pause|le repos|la mi-temps|le retour des vestiaires|le retour du vestiaire|le retour|les citrons|l'intervalle|l'entracte)",
        "{w} minutes? apres le debut de la (seconde|deuxieme) (periode|mi-temps)", "{w} minutes? en (seconde|deuxieme) (periode|mi-temps)",
        "{w} minutes? dans la (seconde|deuxieme) (periode|mi-temps)", "{n}(e|eme) minute de la (seconde|deuxieme) (periode|mi-temps)",
        "{w} minute de la (seconde|deuxieme) (periode|mi-temps)", "{w} minutes? de la (seconde|deuxieme) (periode|mi-temps)",
    ),
    minute_into_first=("{w} minutes? (apres|depuis) le coup d'envoi", "{n}(e|eme) minute de la premiere (periode|mi-temps)"),
    minute_before_end=(
        "a {w} minutes? (de la fin|du terme|du coup de sifflet final|du gong|de la fin du match|du but|du bonheur|de l'issue)", "a {w} minutes? du (temps reglementaire|coup de sifflet)",
        "{w} minutes? avant (la fin|le terme|le coup de sifflet final|la fin du match|le gong|la fin du temps reglementaire)", "{w} minutes? du terme",
        "il (reste|restait) (encore|alors)? ?{w} minutes?", "{w} minutes? de la fin",
    ),
    minute_before_break=(
        "a {w} minutes? (de la pause|de la mi-temps|du repos|des citrons|de l'entracte|du retour aux vestiaires)",
        "{w} minutes? avant (la pause|la mi-temps|le repos|les citrons|l'entracte|le retour aux vestiaires)",
    ),
    minute_stoppage=(
        "{n}(e|eme|re) minute (du temps additionnel|de temps additionnel|des arrets de jeu|d'arrets de jeu|additionnelle|supplementaire)",
        "{w} minute (du temps additionnel|de temps additionnel|des arrets de jeu|d'arrets de jeu|additionnelle)",
    ),
    minute_same=("dans la même minute", "la même minute"),
    minute_around=(
        "vers", "vers la", "vers le", "environ", "autour de la", "aux alentours de la", "avant la", "apres la", "peu avant", "peu apres", "juste avant", "juste apres", "jusqu'a",
        "jusqu'a la", "entre la", "dans les", "a partir de la", "depuis la", "pour la", "avant", "apres", "les", "passe la", "passe", "passee la", "a l'approche de la", "de la", "des la fin de la",
        "toutes les", "encore", "durant", "pendant", "et la",
    ),
    quarter_hour=("au quart d'heure", "un quart d'heure s'etait ecoule", "apres un quart d'heure", "au bout d'un quart d'heure", "un quart d'heure de jeu", "au quart d'heure de jeu"),
    half_hour=("a la demi-heure", "apres une demi-heure", "au bout d'une demi-heure", "une demi-heure de jeu", "a la demi heure"),
    full_hour=("a l'heure de jeu", "a l'heure du match", "au bout d'une heure", "apres une heure de jeu", "une heure de jeu"),
    minute_not=(
        "de palabres", "de discussions", "d'attente", "de verification", "de reflexion", "journee", "journees", "tour", "place", "but", "edition", "rang", "titre", "victoire", "match", "saison", "division", "de finale", "carton*", "avertissement", "succes", "defaite", "nul", "selection",
        "corner", "arret", "realisation", "buteur", "tentative", "mi-temps", "periode", "siecle", "anniversaire", "arbitre", "participation", "confrontation", "sortie", "exclusion", "jaune", "rouge", "du classement",
        "au classement", "du championnat", "de la saison", "de ligue", "de l'exercice", "d'affilee", "consecuti*", "joueur", "finale", "force", "passe", "trophee", "sacre", "coup franc", "penalty", "gardien", "equipe", "ex",
    ),
    first_half=("première période", "première mi-temps", "premier acte", "1re mi-temps", "1ère mi-temps", "1ère période", "1re période"),
    second_half=(
        "seconde période", "deuxième période", "seconde mi-temps", "deuxième mi-temps", "second acte", "2e mi-temps", "2e période", "2ème période", "2ème mi-temps", "retour des vestiaires",
        "retour du vestiaire", "après la pause", "après le repos", "après la mi-temps", "à la reprise", "dès la reprise", "la reprise fut", "après les citrons", "après l'entracte", "retour de la pause",
    ),
    half_time=("à la pause", "à la mi-temps", "mi-temps", "au repos", "pause", "mt"),
    extra_time=("prolongation", "prolongations", "a.p.", "ap. prol.", "après prolongation"),
    shootout=("tirs au but", "t.a.b.", "t.a.b", "tab", "séance de tirs au but", "loterie"),
    goal=(
        # the score is opened, levelled, stretched, cut
        "(ouvr*|ouvert|rouvr*) (la marque|le score|le compteur|les compteurs)", "debloqu* (la situation|le compteur|les compteurs|le score|le tableau|le match|la rencontre|son compteur)",
        "égalis(e|ent|ait|aient|a|er|é|ant|èrent)", "remet* (les deux equipes|les équipes|les pendules|les compteurs|les siens|tout le monde|les deux formations)",
        "remis (les deux equipes|les équipes|les pendules|les compteurs|les siens)", "rétabli* (la parité|l'égalité|l'équilibre)", "nivel* (le score|la marque|les scores)",
        "doubl* (la mise|l'avantage|la marque)", "tripl* la mise", "quadrupl* la mise", "(fait|fit|faisait|font|faire|réussi*|réuss*) le break", "creus* l'écart", "aggrav* (la marque|le score|l'addition)",
        "alourdi* (la marque|le score|l'addition|la note)", "cors* (l'addition|la note)", "rédui* (la marque|le score|l'écart|l'addition|la note|le handicap|l'ardoise)", "sauv* l'honneur",
        "l'honneur est (sauvé|sauf) par P", "recoll* au score", "repren* l'avantage", "redonn* (l'avantage|un but d'avantage|de l'espoir|espoir)", "donn* (l'avantage|la victoire|le tournis)",
        "offr* (la victoire|l'avantage|le but de la victoire|les trois points)", "port* (la marque|le score)", "arrach* (l'égalisation|la victoire)",
        "tranché", "fini* le travail", "plie (le match|l'affaire|la rencontre|le sort)", "(plié|plia|pliait) (le match|l'affaire|la rencontre)", "tu* le (match|suspense)", "scell* (le sort|la victoire|le score|le succès)",
        "enfonc* le clou", "clô(t|ture|tura|turait) (la marque|le score)", "clos (la marque|le score)", "ferm* (la marque|la boutique|le ban)", "parach(ève|eva|evait|evé) (le succès|la victoire|l'œuvre)",
        # the goal itself
        "P marque", "(qui|et|il|elle|puis) marque", "marqu(ait|a|aient|èrent)", "(a|ont|avait|avaient|ayant) (donc|aussi|ensuite|déjà|également|ainsi |)marqué", "marqué (un|le|son|du|de|d'|par|sur|à|après|dès|à la)",
        "marqu(e|ent) (un|le|son|du|d'|dans|contre|enfin|à|dès|sur|de)", "pour marquer", "inscri(t|vait|vit|vent|vant|re) (le|un|son|les|deux|trois|l'|ce)", "inscrit par P", "inscrits par P",
        "(fait|fait encore|fit|faisait|font) mouche", "(fait|fit|faisait|ont fait|a fait) trembler (les|ses) filets", "trouv* (la faille|le chemin des filets|le fond|les filets|l'ouverture|le chemin du but|la lucarne|le cadre et)",
        "nettoi* (la lucarne|les toiles)", "(fond|au fond) (des|du|de ses) (filets|filet|cages|but)", "(pouss*|envoy*|envoi*|mett*|met|mis|loge*|logé|gliss*|propuls*|catapult*|expédi*|plac*) .. au fond",
        "(pouss*|envoy*|envoi*|mett*|met|mis|log*|gliss*|propuls*|catapult*|expédi*|plac*|dévi*|repren*) .. (dans le but vide|dans la cage vide|dans les filets|dans la lucarne|dans le but|sous la barre|sous la transversale|en lucarne|dans le petit filet)",
        "(dans le but vide|dans la cage vide|dans le but déserté|dans les buts vides)", "n' (a|avait|ont) plus qu' à (conclure|pousser|marquer|finir|tromper)", "(log*|logé) (sous|dans|au|le ballon|le cuir)",
        "tromp(e|a|ait|ent|er|é) (le|la|son|P|une)", "trompant P", "bat (P|le gardien|le portier)", "battait P", "battit P", "fusill* (P|le gardien|le portier|à bout)", "crucifi* (P|le gardien|le portier)",
        "ajust* (P|le gardien|le portier|la gardienne)", "mystifi* P", "cloue P", "laiss* (aucune|pas la moindre|pas une) (chance|solution)", "pren* (P|le gardien|le portier) (à contre-pied|de vitesse|à défaut|en défaut)",
        "gliss* .. entre les jambes", "petit pont sur P", "entre les jambes (de|d'|du) (P|portier|gardien)", "hors de (portée|la portée) (de|d'|du) (P|gardien|portier)", "hors de portée", "aucune chance à P", "aucune chance (au gardien|au portier)", "conclu(t|ait|ent|re|ant|ait)", "a conclu", "concrétis*", "transform* (l'offrande|le caviar|l'essai)", "s'offr* (un|le|son) (doublé|triplé|quadruplé|but)",
        "(signe|signait|signa|a signé|réussi*|réalis*|inscri*) (un|le|son) (doublé|triplé|quadruplé|deuxième but|second but|premier but)", "y va de son (but|doublé)", "y est allé de son but",
        "(reprise|frappe|tête|tentative) victorieuse", "(reprend|repris|reprenait|reprit|reprendre) victorieusement", "(libér*|délivr*) (les siens|le stade|son équipe|tout un stade)",
        "claqu* (un|une) (coup de casque|tête|lucarne|frappe) imparable", "imparable*", "but !", "buu*t", "but pour (P|T|les|le|la|l')", "but de la (tête|victoire)",
        "(lob* P|petit lob victorieux)", "s'en va (marquer|battre|tromper|conclure)", "(fait|fit) (0|1|2|3|4|5) - (0|1|2|3|4|5)", "(a|avait) eu raison de P", "a raison de P", "vient à bout de P",
        "(signe|signa|a signé|assure|assurait) (le but|l'ouverture du score|l'égalisation|la réduction du score)", "climatis* (le|la|l'|les|P|T)", "(met|mettait|mit|a mis) (les siens|son équipe) (à l'abri|sur de bons rails|devant|sur orbite)",
        "P (vainqueur|buteur)", "punit (P|T|les|la|le)", "décoch* .. (lucarne|imparable)", "a trouvé (la faille|le chemin|l'ouverture)", "d'un but plein de sang-froid",
        "plaça son front", "profit(e|ait|a) d' .. pour (marquer|égaliser|tromper|battre|conclure|ouvrir|réduire|doubler)",
    ),
    brace=("doublé de", "doublé", "auteur d'un doublé", "les deux buts", "buteur à deux reprises", "a frappé deux fois", "deux fois buteur"),
    goal_by=(
        "but (de|d'|du)", "buts (de|d'|du)", "(doublé|triplé|quadruplé) (de|d'|du)", "réalisation (de|d'|du)", "égalisation (de|d'|du|par)", "ouverture du score (de|d'|du|par)",
        "réduction du score (de|d'|du|par)", "réalisations (de|d'|du)", "but signé", "but inscrit par", "but vainqueur (de|d'|du)", "break (de|d'|du|par)", "but victorieux (de|d'|du)",
        "l'intermédiaire (de|d'|du)", "l'entremise (de|d'|du)", "un but signé",
    ),
    goal_weak=(
        "est le plus prompt", "surgi*", "propuls* .. lucarne", "(reprend|reprenait|reprit|reprenant|repris) .. (centre|corner|ballon|service)", "cueill* de volée", "coup* au premier poteau",
        "dévi* (dans|le ballon dans)", "frappe sèche", "enroul*", "s'en charge", "va chercher", "vient à bout", "s'offre", "en profite", "n'en demandait pas tant", "libérat*", "débloqu*", "tranch*", "glisse .. entre", "pique la balle au-dessus", "fait parler sa taille", "le gardien compris", "(monte|monta|montait) plus haut",
        "mourir au fond", "résoudre", "décoch*", "pouss* au fond", "grâce à P", "lucarne", "sous la barre", "sous la transversale", "petit filet opposé", "d'une tête", "du plat du pied", "d'un plat du pied",
        "a (bien |)suivi", "d'une reprise", "d'une frappe", "de la tête", "du gauche", "du droit", "d'un ciseau", "d'une talonnade",
    ),
    goal_wasted=(
        "(proche|proches|près|tout près|pas loin|à deux doigts|manqu*|passa|passe) (d'|de|du) (ouvrir|égaliser|doubler|réduire|marquer|l'égalisation|but|break|l'ouverture|tromper|trouver|inscrire|faire|fait)",
        "(croi(t|ent)|croyai(t|ent)|crut|crurent|a cru|avait cru|ont cru|pens(e|ait|aient)|faillit|failli) (bien |alors |déjà |un instant |)(avoir |)(redonner|ouvrir|égaliser|doubler|réduire|marquer|tromper|trouver|inscrire|faire|offrir|arracher|délivrer|conclure|plier|tuer|fendu|ouvert|égalisé|marqué|repris|trouvé|fait)", "(failli*|faill*|cru|croi(t|ent)|croyait|crut|pens*|espér*|cherch*|tent*|essa*|pouva*|auraient pu|aurait pu|peut|peuvent|peine* à|veut|voul*) (bien |à |de |d' |)(ouvrir|égaliser|doubler|réduire|marquer|conclure|tromper|faire|trouver|plier|avoir|inscrire|tuer)",
        "balle (de|d'|du) (but|égalisation|break|match|2|3)", "occasion (de|d'|du) (but|égaliser|égalisation|break|marquer|doubler|ouvrir)", "(rate|manque|loupe|gâche) (l'égalisation|le break|l'ouverture|le coche)",
        "au but", "sans marquer", "premier but (encaissé|de la saison)", "tir au but", "tirs au but", "gardien de but", "le but adverse", "devant le but", "ligne de but", "sans but", "but contre son camp de la",
        "but refusé", "but annulé", "but invalidé", "but hors jeu", "frôl* .. (égalisation|ouverture|but|correctionnelle)", "l'occasion d'(égaliser|ouvrir)", "avant de conclure", "n'arriv* pas à conclure",
        "sans conclure", "(dernier|premier) but (en|de|depuis)", "chaque but", "toucher au but", "but vide mais", "lucarne opposée mais", "aucun but", "droit au but", "dans le but d'", "dans le but de",
    ),
    own_goal=(
        "contre son camp", "csc", "c . s . c", "dans (son|ses) propre* (but|buts|filets|camp|cage|cages)", "dans son but", "trompe son (propre |)gardien", "tromp* (son|leur) propre (gardien|portier)", "autobut", "auto-goal",
        "auto-but", "contre leur camp", "contre sa propre équipe", "dans le but de son gardien", "dans ses filets",
    ),
    header=(
        "de la tête", "d'une tête", "coup de tête", "tête plongeante", "tête croisée", "tête décroisée", "tête piquée", "tête imparable", "tête victorieuse", "coup de boule", "coup de casque", "coup de crâne",
        "du front", "son front", "du crâne", "de la nuque", "tête rageuse", "une tête", "sa tête", "la tête de", "tête smashée", "tête lobée", "tête à bout portant", "monta plus haut", "monte plus haut",
    ),
    free_kick=("sur coup franc direct", "d'un coup franc", "sur coup franc", "coup franc direct", "son coup franc", "sur un coup franc lointain", "d'un maître coup franc", "d'un superbe coup franc", "coup franc magistral"),
    assist_by=(
        "une-deux avec", "un une-deux avec", "relais avec",
        "(centre|passe|service|remise|caviar|offrande|ouverture|corner|déviation|transversale|talonnade|décalage|débordement|galette|louche|touche|centre-tir|touche longue|relais) (en retrait |décisive |lumineuse |tendu |rentrant |au cordeau |millimétré(e|) |parfait(e|) |dosé(e|) |excentré |long |longue |bien dosé(e|) |piqué(e|) |fort |précis(e|) |en profondeur |dans la profondeur |)(de|d'|du)",
        "(idéalement |bien |parfaitement |joliment |superbement |magnifiquement |merveilleusement |)(servi|servie|lancé|lancée|décalé|décalée|alerté|alertée|trouvé|trouvée|démarqué|démarquée|sollicité|sollicitée) .. par",
        "(servi|servie|lancé|lancée|décalé|décalée|trouvé|trouvée) (dans le dos de la défense|en profondeur|dans la profondeur|à gauche|à droite|plein axe|sur la droite|sur la gauche|dans l'axe|sur le côté gauche|sur le côté droit|dans la surface|entre les lignes|au second poteau|au premier poteau|dans l'intervalle|sur un plateau|dans la course) par", "sur (un|le|son) (coup franc|coup-franc|corner) (excentré |lointain |bien tiré |rentrant |sortant |botté |frappé |tiré |joué |)(de|d'|du|par)", "(une-deux|relais|combinaison|double relais) avec", "long ballon (de|d'|du)", "ballon (de|d'|du)", "travail (de|d'|du)", "offert .. par", "offerte .. par", "mené par", "menée par", "profit* d'un ballon (de|d'|du)",
        "mis sur orbite par", "(passe|offrande|caviar|centre|service|remise|ballon) signé(e|) (de|)", "botté par", "bottée par", "déposé par", "servi sur un plateau par", "initié par", "initiée par", "centre venu de",
        "un-deux avec", "à la réception d'un centre (de|d'|du)", "tiré par", "joué par", "récupéré par", "adressé par", "distillé par", "délivré par", "combinaison entre",
    ),
    assist_verb=(
        "P centre", "(et|qui|puis) centre", "recentre", "centr(ait|a)", "sert", "servait", "servit", "a servi", "lance", "lança", "lançait", "décale", "décala", "décalait", "offre (le|un|une|à|sur)", "offrait", "offrit",
        "adresse (un|une)", "adressait", "délivre (un|une)", "distille", "glisse (le ballon|à|pour|un|une)", "lui glisse", "trouve (P|la tête|le pied)", "déborde", "déborda", "débordait", "remise (pour|de la tête)", "dépose",
        "déposa", "déposait", "enroula un corner", "enroule un corner", "botte", "tire le corner", "passe à", "transmet", "talonne pour", "alerte", "dévie pour", "prolonge pour", "remet (à|pour|en retrait)", "part en contre et",
        "combine avec", "sert sur un plateau", "s'en va servir", "met en retrait", "temporise", "ouvre pour", "renverse pour", "transperce", "fixe et", "lui offre", "lui sert", "lui met",
    ),
    shot=(
        "frapp(e|ait|a|ent|er|é)", "tir", "tirs", "tire", "tirait", "tira", "tête (de|d'|du)", "une tête", "sa tête", "tête (croisée|décroisée|piquée|plongeante|smashée|trop)", "de la tête", "coup de tête", "coup franc (de|d'|du)",
        "son coup franc", "reprise", "reprises", "reprend", "reprit", "reprenait", "repris", "volée", "demi-volée", "tentative", "tentatives", "essai", "lob", "retourné", "ciseau", "enroulé", "missile", "mine", "tent* (sa|leur) chance",
        "tent* (le|un|une)", "arm(e|ait|a)", "décoch*", "allum*", "dévisse*", "test(e|ait|a)", "but(e|ait|a|ent) (une nouvelle fois |encore |deux fois |à nouveau |ensuite |lui aussi |)sur", "butant sur", "buté sur",
        "croise trop", "vendang*", "manqu* (le cadre|l'immanquable|la cible|sa reprise)", "rat* (le cadre|l'immanquable|la cible|sa reprise|son face-à-face)", "se heurt* (à|au|aux)", "contraint P", "oblige(a|ait|) P", "s'essa*", "centre-tir",
        "bicyclette", "frappe enroulée", "placé du", "demi volée", "pique sa tête", "met la tête", "croise sa", "croise son", "talonnade", "tir croisé", "frappes", "boulet de canon", "extérieur du", "piqué", "se présent* (seul|encore|en|face|devant)",
        "coup de casque", "coup de boule", "pique à", "pique à côté", "mettr* à contribution", "met à contribution", "inquièt* P", "inquiet* P", "balle de match", "sollicit* P", "d'un extérieur", "mettait le", "praline", "gâche", "gâch*",
    ),
    chance=(
        "occasion (de|d'|du|pour)", "balle de (but|match|break|qualification|2|3)", "opportunité (de|d'|du|pour)", "P au but", "proche d' ouvrir", "proche de l'", "tout près (de|d')", "passe près (de|d')", "manqu* (de peu|d'un rien|d'un souffle)", "danger",
        "manque l'immanquable", "seul (aux six mètres|face au|devant|au second poteau)", "seule (aux six mètres|face à|devant)", "face-à-face", "duel", "occasion franche", "énorme occasion", "grosse occasion", "cru marquer", "crut marquer", "croit marquer",
        "manqu* la cible", "est proche d'", "ne passe pas loin", "passa pas loin", "vole* la vedette", "croit redonner",
    ),
    saved=(
        "détourn(e|a|ait|er)", "repouss(e|a|ait|er|ant)", "capt(e|a|ait|er)", "stopp(e|a|ait|er)", "arrêt(e|a|ait|er) (la|le|sa|une|un|du|l')", "sauv(e|a|ait|er) (la|les|sur|son|sa|le|devant|face|du|encore)", "s'interpos(e|a|ait|er)", "s'envol(e|a|ait|er) (pour|une|et|sur)",
        "se détend(it|ait|)", "se couch(e|a|ait|er)", "box(e|a|ait|er)", "claquette", "sort* le grand jeu", "sort du bout", "sort (une|un) (parade|arrêt|énorme|superbe|grand|grande|magnifique)", "veill(e|a|ait)", "gagn* son duel", "remport* (son|le) duel",
        "vigilant", "vigilante", "à la parade", "(réalis*|signe|effectue|réuss*) .. (parade|arrêt)", "s'empl(oie|oya|oyait)", "(met|mit|mettait) .. en échec", "écœur*", "dégoût*", "se rattrape", "s'en sort", "renvoi(e|ent)", "renvoya", "renvoyait",
        "des deux poings", "se coucha pas", "(fait|fit) le reste", "(fait|fit) barrage", "dit non", "intervien*", "s'impos(e|a|ait)", "superbe parade", "magnifique parade", "belle parade", "somptueuse parade", "énorme arrêt", "bel arrêt", "arrêt réflexe",
        "s'oppos(e|a|ait)", "se dress(e|a|ait)", "captée", "capté", "détournée", "détourné", "repoussée", "repoussé", "sorti de", "sortie de", "du bout des (gants|doigts)", "miracul*", "garde l'avantage des siens", "préserv*", "maintien* (les siens|son équipe)",
        "relâche", "n'a pas surpris", "ne surprend pas", "trop mou", "trop molle",
    ),
    saved_by=(
        "(repoussé|repoussée|détourné|détournée|arrêté|arrêtée|capté|captée|boxé|boxée|stoppé|stoppée|sorti|sortie|dévié|déviée|claqué|claquée|sauvé|sauvée|renvoyé|renvoyée|bloqué|bloquée|annihilé|annihilée|maîtrisé|maîtrisée|neutralisé) .. par",
        "but(e|ait|a|ent|er) .. sur", "butant sur", "buté sur", "se heurt* (à|au|aux)", "dans les (bras|gants|mains|pieds|jambes) (de|d'|du)", "sur les (gants|poings) (de|d'|du)", "les (gants|poings) (de|d'|du)", "parade (de|d'|du)", "arrêt (de|d'|du)", "parades (de|d'|du)", "test(e|a|ait)", "oblig(e|ea|eait)",
        "contrain(t|gnit|gnait)", "sollicit(e|a|ait)", "inquiet(e|a|ait|er)", "n'a pas surpris", "ne surprend pas", "échou* (sur|face à|devant)", "duel (face à|contre|avec|remporté par|gagné par)", "sur le gardien", "vigilance (de|d'|du)", "réflexe (de|d'|du)",
        "envolée (de|d'|du)", "claquette (de|d'|du)", "sauvetage (de|d'|du)", "chauff* les gants (de|d'|du)", "intervention (de|d'|du)", "plein centre sur", "droit sur", "s'empaler sur", "horizontale (de|d'|du)",
    ),
    off_target=(
        "à côté", "au-dessus", "hors cadre", "non cadré", "non cadrée", "(rat*|manqu*) (le cadre|la cible|l'immanquable de peu)", "(allume|trouve|touche) le petit filet", "petit filet extérieur", "croise trop", "à ras du (poteau|montant)", "au ras du (poteau|montant)",
        "frôl* (le|la|les|l')", "ras* (le poteau|le montant|la barre|la transversale)", "(ne trouve|ne trouvait|ne trouva|n'accroche|n'attrape) (pas|jamais) le cadre", "dans les nuages", "dans les tribunes", "en tribune", "en tribunes", "trop enlevé", "trop enlevée",
        "toit du filet", "pas cadré", "pas cadrée", "pas cadrer", "fuit le cadre", "fil* à côté", "pass* (de peu |juste |largement |tout près |)à côté", "lève trop", "s'envole", "s'envolait", "dans le décor", "de peu", "trop croisé", "trop croisée", "dans le ciel", "hors du cadre",
        "loin du cadre", "trop haut", "trop haute", "petit filet", "n'est pas cadré", "n'est pas cadrée", "ne cadre pas", "sans cadrer", "à quelques centimètres", "manquait le cadre", "passe largement", "ça file à",
    ),
    woodwork=(
        "(trouv*|touch*|heurt*|tap*|frapp*|fracass*|percut*|s'écras*|rebondi*|mourir|échou*|repouss*|renvoy*|s'éclat*|secou*|astiqu*|finit|finir|repoussé(e|)|détourné(e|)|détourne) .. (le poteau|la barre|le montant|la transversale|l'équerre|son poteau|sa barre|le bois)",
        "sur (le|son) (poteau|montant)", "sur (la|sa) (barre|transversale)", "sur l'équerre", "(poteau|barre|montant|transversale|équerre) (repouss*|sauv*|renvoi*|renvoy*|s'en mêl*|vien*|vint|trembl*|prive*)", "poteau (de|d'|du|pour)", "le poteau !", "poteau !",
        "la barre !", "barre !", "barre (de|d'|du|pour)", "barre transversale (de|d'|du|pour|)", "poteau sortant", "poteau rentrant", "montant gauche", "montant droit", "barre en aide", "équerre", "sauvé par (son|sa|le|la) (poteau|montant|barre|transversale)",
        "sauvée par (son|sa|le|la) (poteau|montant|barre|transversale)", "montant de", "repoussé(e|) par (le|la) (poteau|barre|montant|transversale)", "mais la barre", "mais le poteau", "mais le montant", "mais la transversale",
    ),
    blocked=(
        "sauv* sur (sa|la) ligne", "sur sa ligne", "derrière sa ligne", "contré", "contrée", "contre (la|le|sa|du|in)", "se jett* (devant|dans)", "se sacrifi*", "le mur", "in extremis", "s'interpose in extremis", "bloquée par la défense", "contrées",
    ),
    blocked_by=("(contré|contrée|ressorti|ressortie|sauvé|sauvée|dévié|déviée) .. par", "dos (de|d'|du)", "retour (de|d'|du)", "sauvetage (de|d'|du)", "jambe (de|d'|du)", "retour défensif (de|d'|du)"),
    penalty=(
        "penalty", "pénalty", "penaltys", "penalties", "péno", "point de penalty", "point blanc", "coup de pied de réparation", "sanction suprême", "la sentence", "le point", "des onze mètres", "s . p", "aux onze mètres", "penos", "la sanction",
    ),
    penalty_awarded=(
        "accord(e|a|ait|é|ent|er)", "siffl(e|a|ait|é|ent|er)", "désign(e|a|ait|é|er)", "indiqu(e|a|ait|é|er)", "montr(e|a|ait|é|er) le point", "obtien(t|nent)", "obtint", "obtenait", "obtenu", "provoqu(e|a|ait|é|er|ent)", "offr(e|ait|it) un", "concèd(e|ait)", "concede*",
        "concéd(a|é|er|ait)", "octroy*", "octroi*", "hérit(e|ait|a) d'un", "penalty pour (T|la T|le T|l' T|les T)", "penalty indiscutable", "penalty logique", "penalty généreux", "penalty sévère", "penalty évident", "bénéfici* d'un", "n'hésite pas", "n'hésita pas", "gagn* un penalty",
        "écop* d'un penalty", "fauché", "fauchée", "décrét*", "penalty !", "rien à redire", "réparation sévère", "logiquement sanctionné", "penalty accordé", "penalty sifflé", "penalty concédé", "penalty provoqué", "penalty obtenu", "se fait justice", "étant tombé",
    ),
    penalty_won=("obtien* (un|le) penalty", "provoqu* (un|le) penalty", "gagn* un penalty", "(obtenu|provoqué|obtint|obtenait) (un|le) penalty", "s'écroul*", "s'effondr*", "étant tombé", "se fait (faucher|accrocher|crocheter|bousculer|descendre|sécher|renverser|tacler)", "tomb* dans la surface"),
    fouled_by=(
        "(fauché|fauchée|crocheté|crochetée|accroché|accrochée|descendu|descendue|bousculé|bousculée|renversé|renversée|séché|séchée|déséquilibré|déséquilibrée|ceinturé|ceinturée|taclé|taclée|poussé|poussée|retenu|retenue|percuté|percutée|abattu|abattue|découpé|découpée|balayé|balayée|stoppé|touché|tiré|tirée|touchée|tamponné|tamponnée|piétiné|gêné|gênée) (irrégulièrement |en pleine surface |dans la surface |dans le dos |par derrière |à l'entrée de la surface |violemment |légèrement |au sol |sans ménagement |de la sorte |dit-il |semble-t-il |par l'arrière |)par",
        "au contact (de|d'|du|avec)", "contact avec", "faute (de|d'|du)", "main (de|d'|du)", "les bras (de|d'|du)", "bras (de|d'|du)", "tacle (de|d'|du)", "charge (de|d'|du)", "croche-pied (de|d'|du)", "croc-en-jambe (de|d'|du)", "par le même homme", "intervention (de|d'|du)",
        "accrochage avec", "semelle (de|d'|du)", "sortie (de|d'|du)", "croche-pied du jeune", "balayette (de|d'|du)", "duel avec", "tirage de maillot (de|d'|du)", "coude (de|d'|du)",
    ),
    fouls=(
        "fauch(e|a|ait|ant|er)", "ayant fauché", "a fauché", "avait fauché", "crochet(e|a|ait|te)", "accroch(e|a|ait)", "a accroché", "descend(it|ait|)", "descendu P", "renvers(e|a|ait) P", "sèche", "séch(a|ait)", "séché P", "déséquilibr(e|a|ait)", "ceintur(e|a|ait)", "tacl(e|a|ait) P", "bouscul(e|a|ait)", "percut(e|a|ait)",
        "retien(t|)", "retint", "retenait", "a retenu", "fait trébucher", "fait tomber", "pousse P", "tire le maillot de", "abat P", "balay(e|a|ait) P", "croche-pied .. sur", "faute sur", "croche-pied de P sur", "commet une faute sur", "commis* une faute sur", "stoppe irrégulièrement", "découp(e|a|ait) P", "coupable d'une faute sur",
        "stoppe P", "marche sur", "tamponne", "agripp(e|a|ait)", "pour une faute sur", "abattu P", "ayant descendu P", "avoir descendu P", "avoir fauché P", "avoir séché P",
    ),
    contact=("contact entre", "accrochage entre", "duel entre"),
    penalty_scored=(
        "transform(e|a|ait|é|er|ée|ant|ent)", "convert(it|issait|i|ie|ir|issant)", "prend P à contre-pied", "pren* .. à contre-pied", "à contre-pied", "ne trembl* pas", "n'a pas tremblé", "sur penalty", "s . p", "de sang-froid", "d'une panenka", "part (à gauche|du mauvais côté|à droite|d'un côté)", "du mauvais côté",
        "se charge de la (sentence|transformation)", "exécut* la sentence", "s'en charge", "ne se fait pas prier", "se fait justice", "marqu* le penalty", "choisit le centre", "ne rat* pas", "ne manqu* pas", "penalty transformé", "en pleine lucarne", "tire comme", "des onze mètres", "prenait P à contre-pied", "panenka", "tromp* P",
        "marqu(e|a|ait)", "inscri(t|vit)", "ne laiss* aucune chance", "s'offre un doublé", "égalis(e|a|ait)", "ajuste P",
    ),
    penalty_missed=(
        "(rate|rata|ratait|manque|manqua|manquait|loupe|gâche|vendange|a raté|a manqué|manqué|raté) (son|le|un|ce) (penalty|péno|face-à-face|duel|tir)", "penalty (manqué|raté|loupé|gâché|vendangé)", "l'envoie (dans|au-dessus|à côté)", "expédi* .. (sur|au-dessus|à côté|dans)", "envoi* .. (au-dessus|à côté|dans les nuages|dans les tribunes|sur)",
        "tire (au-dessus|à côté|sur)", "dans les nuages", "sa tentative est", "échou(e|a|ait)", "sur le montant", "sur le poteau", "sur la barre", "son penalty est", "bute sur P", "bute sur", "frappe sur le poteau", "se heurte à", "à côté", "au-dessus du cadre", "fracasse",
    ),
    penalty_saved=(
        "(arrêt(e|a|ait)|stopp(e|a|ait)|détourn(e|a|ait)|repouss(e|a|ait)|sort|sortait|écart(e|a|ait)|capt(e|a|ait)|boxe) (le|son|la|sa|un|ce) (penalty|péno|tentative|tir|frappe|sentence)", "penalty (arrêté|repoussé|détourné|stoppé|sorti|capté) par", "part du bon côté", "plonge du bon côté", "parti du bon côté", "choisit le bon côté", "du bon côté",
    ),
    penalty_appeal=(
        "réclam*", "proteste*", "s'insurg*", "demand(e|ent|aient|ait) (un|le) penalty", "appel* au penalty", "penalty (non sifflé|oublié|refusé|pas sifflé)", "cri* au penalty", "un penalty leur est refusé", "se plaign* ", "refus(a|e|ait|é) (le|un) penalty", "ne pas obtenir (de|un) penalty", "en vain", "les joueurs s'agacent", "s'agacent",
        "de ne pas obtenir", "penalty que l'arbitre ne", "aurait pu obtenir", "aurait mérité", "aurait dû obtenir", "pouvait obtenir", "surface mais", "dans la surface", "la main de P dans la surface",
    ),
    waved_away=(
        "ne bronch* pas", "n'a pas bronché", "ne dit rien", "ne siffle rien", "ne siffle pas", "n'a rien vu", "n'a rien voulu entendre", "rien , dit", "laiss* (jouer|passer|filer|se poursuivre)", "fait signe de (jouer|continuer|se relever)", "reste de marbre", "restait de marbre", "reste muet", "ferme les yeux", "ne l'entend pas ainsi", "n'a pas sifflé", "ne voit rien", "rien vu de tel",
        "estime qu'il n'y a rien", "n'y a rien", "il n'y a pas penalty", "pas de penalty", "pas penalty", "refus(e|a|ait) (le|un) penalty", "sans broncher", "demande de se relever",
    ),
    disallowed=(
        "but (est |était |a été |fut |lui est |lui était |leur est |logiquement |justement |finalement |d'abord |aussitôt |)(refusé|annulé|invalidé|non validé)", "(refusé|annulé|invalidé|refusée|annulée) (pour|par|par la|à cause|après|pour une|en raison)", "refus(e|a|ait|er|ent) (le|un|ce|son) but", "annul(e|a|ait|er|ent) (le|un|ce|son) but", "invalid(e|a|ait|er|ent) (le|un|ce|son) but",
        "réalisation (refusée|annulée|invalidée|est refusée|est annulée)", "(est|était|fut|a été|sera|être) (logiquement |justement |finalement |aussitôt |ensuite |)(refusé|annulé|invalidé|refusée|annulée|invalidée)", "voit son but (refusé|annulé|invalidé|être)", "se voit refuser", "se voyait refuser", "s'est vu refuser", "se vit refuser", "signal* hors-jeu", "signalé hors jeu", "signalé hors-jeu", "mais en position de hors-jeu", "mais il était hors-jeu", "mais hors-jeu",
        "drapeau de l'assistant", "drapeau de l'arbitre assistant", "drapeau (était|est) levé", "le drapeau se lève", "lève son drapeau", "leva son drapeau", "aidé (du bras|de la main)", "ne compte pas", "ne sera pas validé", "n'est pas validé", "n'a pas été dupe", "mais l'arbitre annule", "égalisation (refusée|annulée)", "but hors-jeu", "but hors jeu", "mais le but est",
    ),
    offside=("hors-jeu", "hors jeu", "drapeau", "position illicite"),
    handball=("de la main", "du bras", "une main", "main de", "main préalable", "main involontaire", "avec le bras"),
    foul=("une faute", "faute préalable", "faute de", "faute sur", "une poussette", "une charge"),
    var=(
        "var", "v . a . r", "assistance vidéo", "arbitrage vidéo", "la vidéo", "écran", "arbitre vidéo", "vidéo-arbitrage", "appel à la vidéo", "vidéo arbitrage", "moniteur", "visionn*", "car vidéo", "les images", "bord terrain", "bord du terrain pour", "technologie sur la ligne de but",
    ),
    yellow=(
        "averti", "avertie", "avertis", "avertit", "avertissait", "avertissement", "avertissements", "carton jaune", "cartons jaunes", "un jaune", "le jaune", "jaune pour", "biscotte", "biscotto", "biscottes", "(premier |)carton (de la soirée|du match|de la partie|de la rencontre) , il est pour", "(premier |)carton (de la soirée|du match|de la partie|de la rencontre)", "pris par la patrouille", "sanctionné d'un carton", "écop* d'un carton",
        "récolt* un carton", "pren* un carton", "reçoi* un carton", "reçu un carton", "jaune (de|d'|du)", "logiquement averti", "carton pour", "s'en sort avec un jaune", "un avertissement", "jaune !", "carton jaune !", "jauni", "rappelé à l'ordre par un carton",
    ),
    second_yellow=(
        "(deuxième|second|2e|2ème|2 e) (carton jaune|carton|jaune|avertissement|biscotte|biscotto)", "deux (cartons jaunes|jaunes|avertissements)", "double (avertissement|carton jaune|jaune)", "cumul de cartons", "deuxième fois averti", "averti pour la deuxième fois", "averti une seconde fois", "averti une deuxième fois",
    ),
    red=(
        "expulsé", "expulsée", "expulsés", "exclu", "exclue", "exclus", "exclut", "expuls(e|a|ait)", "expulsion (de|d'|du|pour)", "exclusion (de|d'|du|pour)", "carton rouge", "cartons rouges", "rouge direct", "le rouge", "un rouge", "rouge pour", "(voit|vit|voyait|voir|a vu|avait vu|verra) rouge", "renvoyé aux vestiaires", "renvoyée aux vestiaires", "renvoyé au vestiaire", "renvoyé à la douche", "renvoyée à la douche", "renvoie P aux vestiaires",
        "(rejoi*|regagn*|retrouv*|rentr*) (prématurément|prématurément les|avant l'heure|les vestiaires avant|la douche|les vestiaires prématurément|aux vestiaires prématurément)", "prématurément (la douche|les vestiaires|aux vestiaires)", "prié de (finir|rejoindre|regagner|quitter)", "priée de (finir|rejoindre|regagner|quitter)", "en tribune par", "est renvoyé", "est exclu", "invité à (rejoindre|regagner|quitter)", "prend la porte", "laisse les siens à dix", "laisse son équipe à dix",
        "laissant les siens à dix", "laissant son équipe à dix", "finit en tribune", "finit en tribunes", "envoyé en tribune", "envoyé en tribunes", "envoyé dans les tribunes", "douche .", "carton rouge !", "rouge !", "direct , cette fois",
    ),
    straight_red=("rouge direct", "directement exclu", "directement expulsé", "expulsé directement", "exclu directement", "directement un carton rouge", "carton rouge direct"),
    sub_on=(
        "entre en jeu", "entrent en jeu", "entré en jeu", "entrée en jeu", "entrés en jeu", "entrées en jeu", "entrait en jeu", "entra en jeu", "fait son entrée", "font leur entrée", "fit son entrée", "faisait son entrée", "fait son apparition", "font leur apparition", "en jeu", "sur le pré", "entre .", "entre !", "entrent .", "à peine entré", "tout juste entré", "fraîchement entré", "entré à la pause",
        "entré à la mi-temps", "entré à l'heure", "entré en cours", "entrée en cours", "entré peu", "l'entrée en jeu (de|d'|du)", "lancé dans la bataille", "lance dans la bataille", "fait entrer", "font entrer", "fit entrer", "faire entrer", "les remplacent",         "entrant", "sorti du banc", "sortie du banc", "sort du banc", "envoie P", "est entré", "était entré", "venait d'entrer", "entré depuis",
    ),
    sub_off=(
        "cède sa place", "cèdent leur place", "cédait sa place", "céda sa place", "céder sa place", "laisse sa place", "laissait sa place", "laisse sa place", "laissent leur place", "sort", "sortent", "sortait", "sorti", "sortie", "sortie de", "quitte (la pelouse|le terrain|ses partenaires|le jeu)", "quittait (la pelouse|le terrain)", "rest(e|ent|ait|aient) (au|aux) vestiaire(s|)", "rideau pour", "au repos", "boitillait vers la touche", "n'en pouvait plus",
        "n'y était pas", "remplacement de", "cède", "rejoint le banc", "sous une ovation", "sous l'ovation", "sort sous", "sort sur", "vidé", "contraint de céder", "contraint de sortir", "obligé de céder", "obligé de sortir", "doit céder", "devoir céder", "fait sortir", "évacué",
    ),
    sub_for=(
        "remplace", "remplaçait", "remplaça", "remplacent", "remplaçant de", "a remplacé", "avait remplacé", "remplaçant P", "à la place (de|d'|du)", "en lieu et place (de|d'|du)", "supplé(e|ait|a)", "avait suppléé", "a suppléé", "relaie", "relayait", "relaya", "(prend|prenait|prit) (la place|le relais|la suite) (de|d'|du)", "se substitue à", "se substituait à", "succède à", "succédait à", "vient remplacer", "vient suppléer", "pour remplacer", "pour suppléer", "entre pour", "entré pour",
        "entre à la place (de|d'|du)", "entré à la place (de|d'|du)", "à la place", "au relais de", "en remplacement (de|d'|du)", "prend la relève de",
    ),
    sub_for_weak=("pour",),
    sub_by=(
        "remplacé par", "remplacée par", "remplacés par", "remplacées par", "est remplacé par", "(cède|cédait|céda|cèdent|laisse|laissait|laissa|laissent|céder) (sa|leur|la) place à", "relayé par", "relayée par", "suppléé par", "suppléée par", "laiss* ses gants à", "cède le relais à", "passe le relais à", "passait le relais à", "laisse (le|son) relais à", "(sort|sortait|sorti) (pour|au profit de|au profit d')", "au profit (de|d'|du)", "s'efface au profit de", "cède son poste à", "par P .",
    ),
    sub_for_him=(
        "(prend|prenait|prit|prennent) (sa|leur) (place|suite|relais)", "le supplée", "la supplée", "le remplace", "la remplace", "lui succède", "le relaie", "la relaie", "le suppléait", "le remplaçait", "l'a remplacé", "l'a remplacée",
        "entre à sa place", "à sa place", "le remplaça", "la remplaçait", "vient le remplacer", "vient la remplacer", "l'a suppléé", "l'a suppléée", "pour le remplacer", "pour la remplacer", "lui succédait",
    ),
    sub_then=("puis",),
    sub_verb=("changement", "changements", "remplacement", "remplacements", "fait entrer", "faire entrer", "double changement", "triple changement", "coaching", "remplac*", "entre", "sort"),
    injury=(
        "blessé", "blessée", "se bless(e|a|ait)", "s'est blessé", "s'est blessée", "blessure", "sur blessure", "victime (d'une|d'un|de) (béquille|claquage|blessure|lésion|élongation|contracture|entorse|choc|commotion|crampes)", "touché (à|au|aux)", "touchée (à|au|aux)", "se lux(e|a|ait)", "se tient (la|l'|le|les|sa|son) .. (cuisse|cheville|genou|tête|épaule|ischio|mollet|adducteurs|ischio-jambiers|dos|bras)", "se tient l'arrière", "sort sur civière", "sur civière", "sur une civière",
        "évacué", "évacuée", "boit(e|ait|ille|illait|illant)", "se fait mal", "se tord", "s'est tordu", "se claque", "s'est claqué", "blessés", "ne peut pas reprendre", "victime d'une commotion", "saign*", "contraint de (sortir|céder|quitter)", "contrainte de (sortir|céder|quitter)", "reste au sol", "restait au sol", "luxait", "souffrant (du|de la|d'une|de l')", "diminué", "touché musculairement", "le nez cassé", "se blesse",
    ),
    negation=("ne", "n'", "sans", "jamais", "ni", "non"),
    unreal=("aurait", "auraient", "pourrait", "pourraient", "devrait", "serait", "faillit", "failli", "aurait pu", "auraient pu", "manqua de", "manque de"),
    earlier_matches=(
        "à l'aller", "match aller", "au match aller", "la saison dernière", "la saison passée", "l'an passé", "l'an dernier", "l'année dernière", "la semaine dernière", "le week-end dernier", "il y a trois semaines", "il y a deux semaines", "il y a une semaine", "il y a deux ans", "lors de la journée précédente", "en lever de rideau", "dans l'autre", "l'autre huitième", "l'autre quart",
        "l'autre demi-finale", "l'autre match", "autres rencontres", "autres résultats", "prochaine journée", "également qualifiés", "dans les autres stades", "retrouvera", "retrouveront", "affrontera", "affronteront", "les autres qualifiés", "de l'aller", "des autres matches",
    ),
    speech=("expliquait", "explique", "confie", "confiait", "lâchait", "lâche", "souriait", "sourit", "déclare", "déclarait", "souffle", "soufflait", "réagit", "analyse", "regrette", "regrettait", "rigolait", "promet", "reconnaît", "assure"),
    wins=(
        "bat", "a battu", "battent", "ont battu", "batt*", "s'impose", "s'imposent", "s'est imposé", "s'est imposée", "se sont imposés", "s'imposer", "l'emporte", "l'emportent", "l'a emporté", "gagne", "a gagné", "gagnent", "remporte", "domine", "dominent", "a dominé", "renverse", "a renversé", "corrige", "a corrigé", "écrase", "a écrasé", "terrasse", "élimine", "a éliminé", "sort", "a sorti", "se qualifie", "s'est qualifié", "se qualifient", "s'offre",
        "surprend", "a surpris", "punit", "étrille", "humilie", "pulvérise", "fait tomber", "a fait tomber", "vient à bout de", "dispose de", "a disposé de", "prend le dessus", "vainqueur", "vainqueurs", "victoire", "victorieux", "succès", "tombeur", "décroche la victoire", "s'adjuge", "assomme", "crucifie", "fait plier", "balaie", "balaye", "arrache la victoire", "triomphe", "enfonce", "piège", "plus costaud que", "plus fort que", "plus costaude que", "plus forte que",
    ),
    loses=(
        "perd", "perdent", "a perdu", "s'incline", "s'inclinent", "s'est incliné", "s'est inclinée", "se sont inclinés", "battu", "battue", "battus", "battues", "chute", "chutent", "a chuté", "éliminé", "éliminée", "éliminés", "tombe", "est tombé", "est tombée", "défait", "défaite", "cède", "a cédé", "sombre", "a sombré", "coule", "trébuche", "a pris la porte", "prend la porte", "dominé", "dominée", "corrigé", "corrigée", "surpris", "surprise", "mord la poussière", "rend les armes",
        "craque", "a craqué", "explose", "prend l'eau", "écrasé", "humilié", "étrillé", "plie", "s'écroule", "s'effondre", "renversé", "renversée", "punis", "puni", "cale", "boit la tasse", "perdu",
    ),
    draws=(
        "match nul", "nul", "un nul", "le nul", "partage des points", "se neutralisent", "se sont neutralisés", "se sont neutralisées", "dos à dos", "partout", "accroché", "accrochée", "accrochés", "accroche", "tenu en échec", "tenue en échec", "tient en échec", "le point du nul", "ramène un point", "un point", "se quittent", "se séparent", "se sont quittés", "se partagent", "0-0", "1-1", "2-2", "3-3", "concède le nul", "arrache le nul", "arrache un nul", "bute sur", "freiné", "freinée", "match nul et vierge", "score nul",
    ),
    home_side=("les locaux", "les locales", "l'équipe locale", "les hôtes", "la formation locale", "les receveurs", "les joueurs locaux"),
    away_side=("les visiteurs", "les visiteuses", "visiteurs", "visiteuses", "visiteur", "visiteuse", "l'équipe visiteuse"),
    at_home=("à domicile", "reçoit", "recevait", "recevaient", "accueillait", "accueille", "à la maison", "sur sa pelouse", "sur leur pelouse", "devant son public", "devant leur public", "dans son antre", "chez lui", "chez eux", "dans son stade", "sur ses terres", "dans leur stade"),
    versus=("contre", "face à", "vs", "reçoit", "recevait", "accueille"),
    score_words=("à", "buts à", "but à"),
    score_for=("en faveur de", "en faveur du", "en faveur des", "en faveur de l'", "pour", "pour le", "pour la", "pour l'", "pour les"),
    match_words=("match", "rencontre", "mi-temps", "pelouse", "arbitre", "penalty", "corner", "but", "gardien", "ballon"),
    preview=(
        "compositions probables", "compo probable", "compos probables", "équipe probable", "équipes probables", "à suivre en direct", "avant-match", "avant match", "avant la réception", "avant le déplacement", "se déplacera", "à quelle heure", "sur quelle chaîne", "présentation du match", "le groupe pour", "conférence d'avant", "s'affronteront", "en vue du match", "la veille du match", "diffusion tv",
        "propos recueillis", "mercato", "s'est engagé", "s'est engagée", "montant du transfert", "a signé un contrat", "le groupe :", "prochain adversaire", "affrontera",
    ),
    other_sports=(
        "rugby", "basket", "basket-ball", "handball", "volley", "volley-ball", "tennis", "hockey", "futsal", "essai transformé", "ovalie", "mêlée", "drop", "pénaltouche", "panier", "paniers", "lancers francs", "quart-temps", "rebonds", "xv de", "top 14", "pro d2", "raquette", "parquet", "set", "sets", "tie-break", "première ligne", "touche volée", "water-polo", "pack", "talonneur", "demi de mêlée", "troisième ligne",
        "à trois points", "nba", "beach soccer", "cyclisme", "peloton", "étape", "grand prix", "formule 1",
    ),
    not_played=("reporté", "reportée", "match reporté", "match arrêté", "annulé", "remis"),
    label_coach=("entraîneur", "entraîneure", "entraîneuse", "entraîneurs", "entr", "entr.", "coach", "sélectionneur", "sélectionneuse", "ent.", "ent"),
    label_referee=("arbitre", "arbitres", "arb", "arb.", "arbitre principal", "arbitrage", "arbitre central", "arbitrage de"),
    label_scorers=("buts", "but", "buteurs", "buteur", "les buts", "les buteurs", "réalisations", "marqueurs"),
    label_booked=("avertissements", "avertissement", "cartons jaunes", "carton jaune", "avertis", "averti", "jaunes", "jaune", "avert"),
    label_sent_off=("exclusion", "exclusions", "expulsion", "expulsions", "cartons rouges", "carton rouge", "expulsé", "expulsés", "exclu", "exclus", "expulsée", "rouge", "rouges", "exclue"),
    label_second_yellow=("deuxième avertissement", "second avertissement", "deuxième carton jaune"),
    label_bench=("remplaçants", "remplaçantes", "banc", "rempl", "sur le banc", "remplaçants utilisés"),
    label_unused=("non utilisés", "non utilisées", "non entrés en jeu", "remplaçants non utilisés", "remplaçants non entrés en jeu", "n'ont pas joué", "non entrés", "remplaçantes non utilisées", "non entrées en jeu"),
    label_changes=("remplacements", "changements", "remplacement", "entrées en jeu", "sont entrés en jeu"),
    label_attendance=("spectateurs", "affluence", "public"),
    label_venue=("stade", "lieu", "terrain"),
    label_date=("date",),
    label_competition=("compétition", "épreuve"),
    label_notes=("notes", "note", "à noter"),
    label_missed_penalty=("penalty manqué", "penalty raté", "penalties manqués", "penaltys manqués", "pénalty manqué", "penalty arrêté"),
    label_other=(
        "mi-temps", "arbitres assistants", "assistants", "quatrième arbitre", "4e arbitre", "arbitre vidéo", "var", "temps", "pelouse", "délégué", "classement", "prochaine journée", "prochain match", "corners", "possession", "tirs", "homme du match", "résultats", "score", "tirs cadrés", "le film", "la fiche", "tirs au but",
        "évolution du score", "capitaine", "le fait du match", "à lire aussi", "également qualifiés", "les autres qualifiés", "les autres affiches", "les autres résultats",
    ),
    mark_penalty=("sp", "s.p.", "s.p", "pen", "pen.", "sur penalty", "penalty", "sur pen.", "p", "s. p."),
    mark_own_goal=("csc", "c.s.c.", "c.s.c", "contre son camp", "c.s.c", "c s c", "c. s. c."),
    mark_captain=("cap", "cap.", "c"),
    mark_none=("aucun", "aucune", "néant", "rien", "pas de"),
    mark_between_sides=("//",),
    referee_before=(
        "l'arbitre", "arbitre", "m .", "mme", "monsieur", "madame", "l'arbitre de la rencontre", "arbitre de la rencontre", "sifflet confié à", "dirigée par", "arbitré par", "arbitrée par", "l'homme en noir", "l'arbitre central", "directeur de jeu", "rencontre dirigée par", "mr",
    ),
    referee_verbs=(
        "siffl(e|a|ait)", "désign(e|a|ait) le point", "montr(e|a|ait) le point", "accord(e|a|ait) (un|le) penalty", "ne bronche pas", "n'a pas bronché", "n'a rien voulu entendre", "renvoie tout le monde", "siffle la fin", "consulte", "laisse d'abord se poursuivre", "indique le point", "sort le carton", "refuse le penalty", "avertit", "expulse", "exclut", "dégaine", "brandit",
    ),
    coach_before=(
        "entraîneur", "l'entraîneur", "le coach", "coach", "le technicien", "technicien", "la troupe de", "les hommes de", "hommes de", "les joueurs de", "les filles de", "filles de", "les protégés de", "protégés de", "l'équipe de", "la formation de", "les poulains de", "le sélectionneur", "sélectionneur", "les joueuses de", "joueuses de", "protégées de", "équipe d'", "hommes d'", "joueurs d'", "le onze de", "le mister", "la bande à", "bande à", "les gars de", "gars de",
        "manager", "entraîneure", "sélectionneuse", "coach adverse", "l'entraîneuse", "la coach", "cartouche d'", "cartouche de", "coach nordiste", "l'adjoint de",
    ),
    coach_verbs=(
        "(avait|a) (choisi|aligné|promis|décidé|opté|reconduit|titularisé|concocté|préféré)", "aligne", "alignait", "procède à", "procédait à", "lance dans", "lançait", "effectue", "se tourne vers son banc", "puise dans", "abattit", "fait entrer", "fait tourner", "levait", "avait vu", "décide de", "lâchait", "souriait", "rigolait", "n'en revient pas", "réorganise", "est contraint de revoir", "peste", "donnait la leçon", "modifie son", "qui venait de remplacer", "bricolait",
        "met tout le monde", "a dû hausser le ton",
    ),
    assistant_coach=("l'adjoint", "adjoint", "entraîneur adjoint", "l'adjoint de P"),
    venue_before=("au stade", "stade", "au parc", "dans l'enceinte de", "sur la pelouse de", "dans son antre de", "dans son stade de"),
    venue_words=("Stade", "Parc", "Arena", "Stadium", "Camp", "Estadio", "Stadio", "Complexe", "Vélodrome"),
    rounds=(
        "{n}e journée", "{n}ème journée", "{n} e journee", "quarts de finale", "quart de finale", "quart de finale retour", "quart de finale aller", "demi-finale", "demi-finales", "finale", "huitièmes de finale", "huitième de finale", "8es de finale", "8e de finale", "seizièmes de finale", "seizième de finale", "16es de finale", "16e de finale", "32es de finale", "32e de finale", "trente-deuxièmes de finale",
        "{n}e tour", "{n}ème tour", "phase de groupes", "barrage", "barrages", "j{n}", "première journée", "dernière journée", "match d'ouverture", "petite finale",
    ),
    published=("publié", "mis à jour", "modifié", "posté", "mise à jour", "actualisé"),
    noise_headings=(
        "à lire aussi", "lire aussi", "à lire également", "sur le même sujet", "dans la même rubrique", "articles liés", "articles similaires", "les plus lus", "dernières actus", "dernières actualités", "nos partenaires", "articles en tendances", "votre avis sur", "les avis de", "commentaires", "vos commentaires", "à voir aussi", "voir aussi", "partager", "newsletter", "abonnez-vous", "les autres affiches", "les autres résultats", "autres résultats", "résultats", "prochaine journée",
        "les autres matches", "les autres matchs", "classement", "le classement", "dans les autres stades", "également qualifiés", "les autres qualifiés", "à suivre", "le programme", "programme", "les autres rencontres", "plus d'articles", "recommandé pour vous", "tags", "suivez-nous", "les plus consultés", "contenus sponsorisés", "en kiosque", "lire également", "calendrier", "les résultats",
    ),
    noise_lines=(
        "cookies", "cookie", "tous droits réservés", "reproduction interdite", "s'abonner", "abonnez-vous", "réservé à nos abonnés", "réservé aux abonnés", "se connecter", "newsletter", "crédit photo", "crédits photo", "de notre envoyé spécial", "lecture", "partager sur", "politique de confidentialité", "photo afp", "les plus récents d'abord", "en savoir plus", "cliquez ici",
    ),
    photo=("photo", "photos", "foto", "crédit", "crédits", "©", "(photo", "photo :", "légende", "illustration"),
)  # fmt: skip
