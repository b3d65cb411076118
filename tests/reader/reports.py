"""What is read in a few lines of prose behind a sheet that tells who plays."""

from seeds.reader import read

PORTUGUESE_SHEET = """Vila Nova 2-1 Serrano

Vila Nova: Abel; Bento, Caio, Duarte e Elias; Faria, Gaspar e Horta; Ivo, Jairo e Lucas. Treinador: Mota.
Serrano: Nuno; Osório, Pinho, Quim e Rocha; Salema, Tadeu e Urbano; Valdir, Xisto e Zeca. Treinador: Amaro.

"""

GERMAN_SHEET = """SC Oberwald – SV Talbach 3:2 (1:1)

Oberwald: Kern – Lang, Moser, Huber, Ortner – Steiner, Wolf – Pichler, Egger, Leitner – Brandl. Trainer: Haas.
Talbach: Zauner – Auer, Bauer, Fuchs, Winkler – Eder, Maier – Hofer, Koller, Berger – Reiter. Trainer: Kraft.

"""

ITALIAN_LINE_UPS = """Valdorso - Roccalta 1-0

Valdorso: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli.
Roccalta: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.

"""
ITALIAN_SHEET = f"""{ITALIAN_LINE_UPS.replace("1-0", "2-1")}\
La gara è stata combattuta, con le due squadre che si sono affrontate a viso aperto sul campo del Valdorso.

"""

BRAZILIAN_SHEET = """Fortaleza 2 x 1 Grêmio

Fortaleza: Nogueira; Tinga, Quintero, Wanderson e Carlinhos; Felipe, Juninho e Cardona; Barreto, Osvaldo e Pizarro. Técnico: Lopes.
Grêmio: Salgado; Orejuela, Geromel, Kannemann e Cortez; Matheus, Maicon e Teixeira; Alisson, Everton e Vizeu. Técnico: Braga.

"""

SPANISH_LINE_UPS = """Alameda 1-0 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.

"""
SPANISH_SHEET = SPANISH_LINE_UPS.replace("1-0", "2-2")

FRENCH_SHEET = """Valmont - Rochebrune 1-0

Valmont : Aubry – Belin, Caron, Delmas, Evrard – Fabre, Garnier, Huet – Imbert, Jolivet, Kerleau. Entraîneur : Lasserre.
Rochebrune : Maurel – Nollet, Oudin, Pruvost, Quesnel – Ravel, Sicard, Tissot – Urvoy, Vasseur, Weiss. Entraîneur : Yvon.

"""
FRENCH_TAIL = " Le public de la région était venu en nombre et il n'a pas été déçu par la fête."


ENGLISH_REPORT = """Leeds beat Hull

Leeds United beat Hull City 2-1 at Elland Road on Saturday.

{prose}

Leeds United: Aldous, Brice, Carver, Dunmore, Eales, Fosdyke, Garrick, Hobday, Inchley, Jessop, Kitto. Subs: Lomax, Mabbs, Nuttall.
Hull City: Ockley, Pyke, Quill, Rusbridge, Sallis, Tebbutt, Upjohn, Vickery, Wragg, Yeates, Zouch. Subs: Amory, Bewick, Cobley.
"""


def telling(sheet, tail=""):
    """Return (match_of, events) for reports that begin with a sheet, unless given another; `tail` ends those of events."""

    def match_of(prose, sheet=sheet):
        (match,) = read(sheet + prose)["matches"]
        return match

    def events(prose, kind, sheet=sheet):
        """(minute, side, player, other, how) of each event of a kind."""
        found = [e for e in match_of(prose + tail, sheet)["events"] if e["type"] == kind]
        return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in found]

    return match_of, events


def english_events(prose, *kinds):
    """(type, minute, side, player, other, how) of each event, of these types alone where any are given."""
    (match,) = read(ENGLISH_REPORT.format(prose=prose))["matches"]
    told = [e for e in match["events"] if not kinds or e["type"] in kinds]
    return [(e["type"], e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in told]
