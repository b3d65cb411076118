"""README.md names only what exists: targets of make, commands of manage.py, their options, settings, keys and files."""

import re
import tomllib
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class

from seeds.articles import check

PROJECT = Path(__file__).parents[1]
README = PROJECT / "README.md"
OPTION = re.compile(r"(?<!\S)--[a-z-]+")


@pytest.fixture(scope="module")
def code():
    """What README.md sets as code, in one list: the lines of its blocks, and the words between backticks."""
    prose, *blocks = re.split(r"^```.*$", README.read_text("utf-8"), flags=re.MULTILINE)
    prose += "".join(blocks[1::2])
    indented = re.findall(r"^ {4}(.+)$", prose, re.MULTILINE)
    return [*"\n".join(blocks[::2]).splitlines(), *indented, *re.findall(r"`([^`]+)`", prose)]


def options(name):
    """Return the options of one command of manage.py."""
    command = load_command_class(get_commands()[name], name)
    return command.create_parser("manage.py", name)._option_string_actions


def test_targets_of_make_exist(code):
    named = {target for line in code for target in re.findall(r"\bmake ([a-z-]+)", line)}
    targets = re.findall(r"^([\w-]+):(?!=)", (PROJECT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert named
    assert named <= set(targets)


def test_commands_exist_with_their_options(code):
    lines = [found.groups() for line in code if (found := re.search(r"manage\.py ([a-z_]+)([^|]*)", line))]
    assert lines
    for command, rest in lines:
        assert command in get_commands()
        assert set(OPTION.findall(rest)) <= set(options(command)), command


def test_options_named_alone_are_of_one_of_our_commands(code):
    ours = [name for name, app in get_commands().items() if app in ("seeds", "matches", "players")]
    known = {"--engine"}.union(*map(options, ours))
    assert {OPTION.match(line)[0] for line in code if OPTION.match(line)} <= known


def test_settings_exist(code):
    settings = (PROJECT / "config" / "settings.py").read_text("utf-8")
    named = {line for line in code if re.fullmatch(r"[A-Z][A-Z_]+", line)}
    assert len(named) > 5
    assert named <= set(re.findall(r'env\.\w+\("([A-Z_]+)"', settings))


def test_keys_of_an_article_are_known(code):
    example = tomllib.loads("\n".join(line for line in code if re.match(r"\w+ = ", line)))
    assert len(example) > 5
    for key, value in example.items():
        check(Path("NAME.toml"), key, value)


def test_files_exist():
    linked = re.findall(r"\]\((?!https?:)([^)#]+)\)", README.read_text("utf-8"))
    assert linked
    assert [name for name in linked if not (PROJECT / name).exists()] == []
