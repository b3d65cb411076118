"""Which of the names that articles use readers see."""

import pytest

from seeds.filing.names_shown import shown_team
from seeds.filing.same_person import shown_name


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"LANÚS": 3, "Lanús": 1}, "Lanús"),
        ({"GRÊMIO": 1}, "Grêmio"),
        ({"AC SAINT-ÉTIENNE": 1}, "AC Saint-Étienne"),
        ({"RED BULL SALZBURG": 2}, "Red Bull Salzburg"),
        ({"PSG": 2, "Paris Saint-Germain": 1}, "PSG"),
        ({"FC Porto": 2, "Porto": 1}, "FC Porto"),
    ],
)
def test_no_team_is_shouted(told, shown):
    assert shown_team(told) == shown


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ({"DAL POZZOLO": 2}, "Dal Pozzolo"),
        ({"NAKATA": 3, "Nakata": 1}, "Nakata"),
        ({"D'AMICO": 1}, "D'Amico"),
        ({"J.J. OKOCHA": 1}, "J.J. Okocha"),
        ({"Paul-Georges Ntep": 1}, "Paul-Georges Ntep"),
    ],
)
def test_no_person_is_shouted(told, shown):
    assert shown_name(told) == shown
