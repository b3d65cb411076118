"""What can be wrong with a page as a browser shows it."""

from axe_playwright_python.sync_playwright import Axe

COLOURS = ("color-contrast", "link-in-text-block")
"""The rules of axe that ask for colours, and so for each colour scheme."""


def violations(page, rules=()):
    """Return what axe finds, of some rules or of all: the rule and the elements that break it."""
    options = {"runOnly": {"type": "rule", "values": list(rules)}} if rules else None
    found = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']}: {', '.join(str(node['target']) for node in one['nodes'][:3])}" for one in found]


def overflow(page):
    """Return by how many pixels the page is wider than the window, and what sticks out; empty if nothing does."""
    return page.evaluate(
        """() => {
          const wide = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= wide) return "";
          const out = [...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > wide + 1);
          return `${document.documentElement.scrollWidth - wide}px: ` +
            out.slice(0, 3).map(e => `${e.tagName}.${e.getAttribute("class") || ""}`).join(", ");
        }"""
    )


def listen(page, site):
    """Return a list that fills with what the page complains of or asks of others."""
    heard = []
    page.on("console", lambda message: heard.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith((site.url, "data:")) else heard.append(asked.url))
    page.on("requestfailed", lambda failed: heard.append(f"failed: {failed.url}"))
    return heard
