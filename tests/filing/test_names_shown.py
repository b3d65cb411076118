"""Which of the names that articles use readers see."""

import pytest

from seeds.filing.names_shown import shown_team


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
