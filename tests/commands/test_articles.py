"""Article files: what is loaded, what is refused, and what people are told."""

import pytest

from seeds import articles


def found(path):
    return list(articles.find([path]))


def problem(path):
    (one,) = found(path)
    assert one.article is None
    return one.problem


@pytest.fixture
def write(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_the_text_is_kept_but_for_its_byte_order_mark_and_line_ends(write):
    (one,) = found(write("a.txt", b"\xef\xbb\xbfPrimo\r\nsecondo\rterzo \n"))
    assert one.article.text == "Primo\nsecondo\nterzo \n"
    assert one.article.name == "a"


def test_windows_1252_is_read_with_a_warning(write):
    (one,) = found(write("a.txt", "Leão – così".encode("cp1252")))
    assert one.article.text == "Leão – così"
    assert one.warnings == ["not UTF-8; read as Windows-1252"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\xef\xbb\xbf \n", "no text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        (b"a\x00b", "binary"),
        (b"\x81\x8d", "Windows-1252"),
        (b"a" * (1024 * 1024 + 1), "1 MB"),
    ],
    ids=["nothing", "white space", "only a byte-order mark", "an image", "a null", "no known encoding", "too large"],
)
def test_what_is_no_article_is_refused_by_name(write, content, words):
    path = write("a.txt", content)
    told = problem(path)
    assert str(path) in told and words in told


def test_a_missing_path_and_a_folder_without_articles_are_named(tmp_path):
    assert "no such file" in problem(tmp_path / "missing.txt")
    (tmp_path / "note.md").write_text("x")
    assert "no articles" in problem(tmp_path)
    assert "*.txt" in problem(tmp_path / "note.md")


def test_a_folder_gives_its_articles_in_order_and_each_file_once(write, tmp_path):
    for name in ("b.txt", "a.txt", "c.md"):
        write(name, "x")
    (tmp_path / "folder.txt").mkdir()
    paths = [tmp_path, tmp_path / "a.txt"]
    assert [one.article.name for one in articles.find(paths)] == ["a", "b"]


def test_what_is_told_beside_an_article(write):
    path = write("a.txt", "x")
    write("a.toml", 'title = "Derby"\npublished = 2024-01-10\nrights = "cited"\nurl = "https://example.org/1"\n')
    (one,) = found(path)
    told = one.article
    assert (told.title, told.published.isoformat(), told.rights, told.url) == (
        *("Derby", "2024-01-10", "cited", "https://example.org/1"),
    )


@pytest.mark.parametrize(
    ("toml", "words"),
    [
        ("title = ", "broken TOML"),
        ('titel = "Derby"', "'titel' is not known"),
        ("title = 3", "title should be text"),
        ('published = "10 January"', "published should be a date"),
        ('rights = "all"', "use whole, cited, editors"),
        ('url = "ftp://example.org"', "http"),
        ('url = "https://example.org/ x"', "no spaces"),
        ('url = "https://"', "http"),
        ('title = "Der\\u0000by"', "title holds a control character"),
        ("title = " + "[" * 100_000, "broken TOML"),
        (f"title = {'9' * 5000}", "broken TOML"),
        ("#" * (1024 * 1024 + 1), "over 1 MB"),
        (b"\xff\xfe", "broken TOML"),
    ],
)
def test_a_broken_toml_is_named_with_the_reason(write, tmp_path, toml, words):
    path = write("a.txt", "x")
    write("a.toml", toml)
    assert str(tmp_path / "a.toml") in problem(path) and words in problem(path)


def test_the_bundled_articles_are_sound_and_say_that_they_are_samples():
    bundled = found(articles.BUNDLED)
    assert len(bundled) >= 8
    assert {one.article.publisher for one in bundled} == {"Tabellino sample reports"}
