"""Readers who use no mouse get everywhere: each step is a press of Tab or Enter, and one sees where one is."""

from playwright.sync_api import expect

MOST = 150  # presses of Tab to get to anything


def tab_to(page, selector):
    """Press Tab until what the selector means has the focus; it must show."""
    for _ in range(MOST):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate(SHOWS_FOCUS), f"{selector} does not show that it has the focus"
            return
    raise AssertionError(f"{MOST} presses of Tab did not lead to {selector}")


SHOWS_FOCUS = """() => {
  const style = getComputedStyle(document.activeElement);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
}"""


def follow(page, selector):
    tab_to(page, selector)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_from_the_first_page_to_a_goal_its_words_its_scorer_and_a_search(visitor, site):
    visitor.goto(site.url)
    follow(visitor, ".fixture-teams a[href*='-atalanta-']")
    expect(visitor.locator("h1")).to_contain_text("Milan")
    match = visitor.url

    follow(visitor, ".line-goal .ref")
    assert "/sources/" in visitor.url and "#p" in visitor.url
    marked = visitor.locator("mark:target")
    expect(marked.first).to_be_in_viewport()
    visitor.keyboard.press("Tab")
    assert visitor.evaluate("document.activeElement.closest('mark') !== null"), "the next press leads on from the words"

    visitor.go_back()
    assert visitor.url.split("#")[0] == match.split("#")[0]
    follow(visitor, ".line-goal .line-player")
    assert "/players/" in visitor.url

    tab_to(visitor, "input[type=search]")
    visitor.keyboard.type("leao")
    visitor.keyboard.press("Enter")
    expect(visitor.locator("main")).to_contain_text("Rafael Leão")


def test_the_first_press_offers_to_skip_to_the_content(visitor, site):
    visitor.goto(f"{site.url}/matches/")
    follow(visitor, "a.skip")
    assert visitor.evaluate("document.activeElement.id") == "content"
