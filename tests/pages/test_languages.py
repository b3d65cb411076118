"""The interface in the reader's language: chosen or as the browser asks; quotes stay as they are."""

from datetime import date

import pytest


def lang(response):
    return response.content.decode().split('<html lang="')[1].split('"')[0]


def test_the_interface_speaks_as_the_browser_asks(match, client):
    for asked, expected in (("it-IT,it;q=0.9", "it"), ("fr", "fr"), ("ja", "en"), ("", "en")):
        response = client.get("/", headers={"accept-language": asked})
        assert lang(response) == expected
        assert {"Accept-Language", "Cookie"} <= set(response["Vary"].split(", "))


def test_a_language_chosen_is_kept(match, client):
    page = match.get_absolute_url()
    assert client.get("/language/fr/", {"next": f"{page}?show=goals"})["Location"] == f"{page}?show=goals"
    assert lang(client.get(page, headers={"accept-language": "it"})) == "fr"


@pytest.mark.parametrize(
    "page", ["https://elsewhere.example/", "//elsewhere.example", "javascript:alert(1)", "/\\x.example"]
)
def test_choosing_a_language_leads_nowhere_else(db, client, page):
    assert client.get("/language/it/", {"next": page})["Location"] == "/"


@pytest.mark.parametrize("asked", ["en", "it", "fr"])
def test_languages_are_offered_by_their_own_names(match, client, read, asked):
    client.get(f"/language/{asked}/")
    assert "English Italiano Français" in read("/").words()


def test_a_language_that_is_not_offered_is_not_found(db, client):
    assert client.get("/language/xx/").status_code == 404


@pytest.mark.parametrize(
    ("code", "day", "number"),
    [
        ("en", "14 February 2024", "12,345"),
        ("it", "14 febbraio 2024", "12.345"),
        ("fr", "14 février 2024", "12\xa0345"),
    ],
)
def test_dates_and_numbers_are_written_as_in_the_language(match, client, code, day, number):
    match.attendance = 12345
    match.save()
    page = client.get(match.get_absolute_url(), headers={"accept-language": code}).content.decode()
    assert day in page
    assert number in page


@pytest.mark.parametrize(("code", "day"), [("en", "8 March 2024"), ("it", "8 marzo 2024"), ("fr", "8 mars 2024")])
def test_a_day_of_one_digit_is_written_without_a_nought(match, client, code, day):
    match.date = date(2024, 3, 8)
    match.save()
    page = client.get(match.get_absolute_url(), headers={"accept-language": code}).content.decode()
    assert day in page
    assert f"0{day}" not in page


@pytest.mark.parametrize(("code", "name"), [("en", "Minute:"), ("it", "Minuto:"), ("fr", "Minute\xa0:")])
def test_a_colon_stands_as_in_the_language(match, client, code, name):
    assert f" {name} " in client.get(match.get_absolute_url(), headers={"accept-language": code}).content.decode()
