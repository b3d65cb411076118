"""A real browser, Debian's Chromium or what else of it is on the PATH, and the site that it looks at.

Where there is none, these tests are left out, and the end of the run says so; BROWSER_TESTS=required in the environment
makes that a failure.
"""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from .pages import pages_of
from .served import Site

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
MISSING = f"no browser is installed: none of {', '.join(BROWSERS)} is on the PATH"


def pytest_collection_modifyitems(items):
    for item in items:
        if "chromium" in item.fixturenames:
            item.add_marker(pytest.mark.browser)


def pytest_terminal_summary(terminalreporter):
    left_out = [report for report in terminalreporter.getreports("skipped") if MISSING in str(report.longrepr)]
    if left_out:
        words = f"{len(left_out)} BROWSER TESTS WERE LEFT OUT: {MISSING}."
        terminalreporter.write_line(words, red=True, bold=True)


def leave_out(reason):
    """Skip the test for what is not installed; fail where the environment requires it to run."""
    (pytest.fail if os.environ.get("BROWSER_TESTS") == "required" else pytest.skip)(reason)


@pytest.fixture(scope="package")
def chromium():
    """The browser, without a window."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        leave_out(MISSING)
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []  # Chromium refuses to run one for root
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Its event loop stays open while this process does other tests in between, which Django would refuse.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=path, args=sandbox)
        yield browser
        browser.close()


@pytest.fixture
def visitor(chromium):
    """A page in the browser of somebody who was never here before."""
    with chromium.new_context() as context:
        context.set_default_timeout(15_000)  # ms
        yield context.new_page()


@pytest.fixture(scope="package")
def bundled(chromium, tmp_path_factory):
    """A site with the bundled articles; copy it to change it."""
    site = Site(tmp_path_factory.mktemp("site"))
    site.run("migrate", "--verbosity=0")
    site.run("collectstatic", "--verbosity=0", "--no-input")
    site.run("load_seeds")
    return site


@pytest.fixture(scope="package")
def site(bundled):
    """The bundled articles served, to be looked at only: all tests here share it."""
    with bundled:
        yield bundled


@pytest.fixture(scope="package")
def pages(site):
    """One page of each type of that site: {type: path}."""
    return pages_of(site)
