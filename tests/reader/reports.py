"""What is read in a few lines of prose behind a sheet that tells who plays."""

from seeds.reader import read

SPANISH_SHEET = """Alameda 2-2 Ribera

Alameda: Tomé; Arce, Bordón, Cano, Duarte; Egaña, Frías, Gallo, Hierro; Iriarte y Junco. DT: Luna.
Ribera: Noval; Oliva, Pardo, Quero, Rojas; Sosa, Tello, Urbina, Valle; Yáñez y Zurita. DT: Mena.

"""

FRENCH_SHEET = """Valmont - Rochebrune 1-0

Valmont : Aubry – Belin, Caron, Delmas, Evrard – Fabre, Garnier, Huet – Imbert, Jolivet, Kerleau. Entraîneur : Lasserre.
Rochebrune : Maurel – Nollet, Oudin, Pruvost, Quesnel – Ravel, Sicard, Tissot – Urvoy, Vasseur, Weiss. Entraîneur : Yvon.

"""

ITALIAN_SHEET = """Valdorso - Roccalta 2-1

Valdorso: Alunni; Berti, Cerri, Donati, Eusebi; Fabbri, Gatti, Lenzi; Monti, Nardi, Orsi. All. Poli.
Roccalta: Quadri; Rinaldi, Sarti, Tozzi, Ugolini; Valli, Zanon, Baroni; Costa, Dini, Ercoli. All. Fusi.

La gara è stata combattuta, con le due squadre che si sono affrontate a viso aperto sul campo del Valdorso.

"""


def telling(sheet):
    """Return (match_of, events) for reports that begin with a sheet, unless given another."""

    def match_of(prose, sheet=sheet):
        (match,) = read(sheet + prose)["matches"]
        return match

    def events(prose, kind, sheet=sheet):
        """(minute, side, player, other, how) of each event of a kind."""
        found = [e for e in match_of(prose, sheet)["events"] if e["type"] == kind]
        return [(e["minute"], e["team"], e["player"], e["other"], e["how"]) for e in found]

    return match_of, events
