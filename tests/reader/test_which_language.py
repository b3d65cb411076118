"""Which language a few words are in, where its most frequent words are those of others too."""

import pytest

from seeds.reader.read import read_text

SHORT = {
    "fr": "Défaite de Nantes, 2-1.",
    "es": "Derrota de Peñarol en Danubio.",
    "pt": "Figueirense derrota o Paraná por 2 a 1.",
    "it": "Cade il Parma a Bologna.",
    "de": "Sieg in Bremen.",
    "en": "Henry strikes in a 2-1 win.",
}


@pytest.mark.parametrize(("code", "text"), SHORT.items(), ids=SHORT.keys())
def test_a_headline_alone_is_read_in_its_language(code, text):
    assert read_text(text)["language"] == code
