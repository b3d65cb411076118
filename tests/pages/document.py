"""A page as a screen reader tells it: addresses, ids and text, and whether its elements nest."""

from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br", "hr", "img", "wbr"}


class Document(HTMLParser):
    """A page's links, ids, levels of headings, inline styles and scripts, and its text by id.

    The text is what is read out: without what is hidden from that, a space between elements. Raises ValueError where
    elements do not nest.
    """

    def __init__(self, response):
        super().__init__()
        self.links, self.ids, self.headings, self.text = [], [], [], ""
        self.open, self.by_id = [], {}
        self.styled = []
        self.feed(response.content.decode())
        self.close()
        if self.open:
            raise ValueError(f"never closed: {self.open}")

    def handle_starttag(self, tag, attrs, closed=False):
        attrs = dict(attrs)
        if tag == "a" and "href" in attrs:
            self.links.append(attrs["href"])
        is_script = tag == "script" and attrs.get("type") != "application/ld+json"  # which is data, and never run
        if is_script or tag == "style" or "style" in attrs:
            self.styled.append(self.get_starttag_text())
        if "id" in attrs:
            self.ids.append(attrs["id"])
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append(int(tag[1]))
        if not closed and tag not in VOID:
            self.open.append((tag, attrs.get("id"), attrs.get("aria-hidden") == "true"))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs, closed=True)

    def handle_endtag(self, tag):
        opened, *_ = self.open.pop() if self.open else [None]
        if opened != tag:
            raise ValueError(f"</{tag}> closes <{opened}> at {self.getpos()}")

    def handle_data(self, data):
        if any(hidden for *_, hidden in self.open):
            return
        self.text += f" {data}"
        for _, name, _ in self.open:
            if name:
                self.by_id[name] = f"{self.by_id.get(name, '')} {data}"

    def words(self, name=None):
        """The text of the page, or of the element with this id, its white space made single."""
        return " ".join((self.by_id.get(name, "") if name else self.text).split())
