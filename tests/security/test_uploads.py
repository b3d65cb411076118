"""What is sent as an article is bounded in number, kind and size, and its name leads nowhere."""

import gzip
import io
import zipfile
import zlib

import brotli
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from matches.models import Source
from seeds import reader

pytestmark = pytest.mark.django_db

ADD = "/admin/matches/source/add/"


@pytest.fixture(autouse=True)
def nothing_read(monkeypatch):
    monkeypatch.setattr(reader, "read", lambda text: {"language": "en", "matches": []})


def send(client, *files):
    return client.post(ADD, {"rights": "whole", "file": [SimpleUploadedFile(name, data) for name, data in files]})


def test_one_file_is_taken_at_a_time(admin_client):
    assert send(admin_client, ("one.txt", b"One."), ("two.txt", b"Two.")).status_code == 400


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.txt", "passwd"),
        ("C:\\news\\derby.txt", "derby"),
        ("/abs/olute.txt", "olute"),
        ("<script>alert(1)<b>.txt", "<script>alert(1)<b>"),
        ("\u202egnp.txt", "gnp"),
        ("a" * 190 + ".txt", "a" * 190),
    ],
)
def test_a_file_s_name_is_a_name_and_no_path(admin_client, name, kept):
    page = send(admin_client, (name, b"A text."))
    assert page.context["article"].name == kept
    answer = admin_client.post(ADD, {"agreed": page.context["agreed"]})
    assert answer.status_code == 302 and Source.objects.get().name == kept


def zipped():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("bomb.txt", b"0" * 20_000_000)
    return out.getvalue()


PAGE = b"<html><body><article><h1>Derby</h1><p>%s</p></article></body></html>" % (
    b"Neri scored, and so did Gallo. " * 40
)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("page.html", gzip.compress(PAGE)),
        ("page.html", zlib.compress(PAGE)),
        ("page.html", brotli.compress(PAGE)),
        ("bomb.txt", gzip.compress(b"0" * 20_000_000)),
        ("bomb.html", gzip.compress(b"<html><p>" + b"0" * 20_000_000)),
        ("bomb.txt", zipped()),
        ("bomb.html", zipped()),
        ("page.pdf", b"%PDF-1.7\n\x00\x01"),
    ],
    ids=["page in gzip", "page in zlib", "page in brotli", "gzip", "gzip as a page", "zip", "zip as a page", "PDF"],
)
def test_what_is_packed_stays_packed_and_is_refused(admin_client, name, data):
    page = send(admin_client, (name, data))
    assert page.context["errors"]["file"]
    assert not Source.objects.exists()


@pytest.mark.parametrize("name", ["note.rtf", "page.svg", "run.exe", "derby", "derby.txt.gz", "page.mhtml"])
def test_a_file_of_another_kind_is_refused_by_its_name(admin_client, name):
    page = send(admin_client, (name, b"{\\rtf1 Neri scored in the 12th minute.}"))
    assert ".txt" in str(page.context["errors"]) and name in str(page.context["errors"])


def test_the_page_itself_would_be_taken(admin_client):
    assert "did Gallo" in send(admin_client, ("page.html", PAGE)).context["article"].text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "https://example.org/\r\nSet-Cookie: x", "ftp://example.org/"]
)
def test_an_address_that_a_page_gives_itself_is_one_of_the_web(admin_client, address):
    page = PAGE.replace(b"<body>", f'<head><meta property="og:url" content="{address}"></head><body>'.encode())
    assert send(admin_client, ("page.html", page)).context["article"].url == ""


def test_a_page_brings_in_no_other_file_and_does_not_grow(admin_client):
    growing = "".join(f'<!ENTITY x{n + 1} "{f"&x{n};" * 10}">' for n in range(9))
    told = f'<!DOCTYPE html [<!ENTITY x0 SYSTEM "file:///etc/passwd">{growing}]>'.encode()
    text = send(admin_client, ("page.html", told + PAGE.replace(b"<p>", b"<p>&x0; &x9; "))).context["article"].text
    assert "root:" not in text and len(text) < 3000
