"""What somebody agrees to who files an article after its preview: that very text, and those very changes."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core import signing

from ..filing.sources import Article

SALT = "seeds.admin.agreement"


@dataclass(frozen=True)
class Agreement:
    """An article and the digest of its preview. It travels through the page, signed, and is kept nowhere."""

    article: Article
    digest: str

    def signed(self) -> str:
        about: dict[str, Any] = vars(self.article) | {"published": str(self.article.published or "")}
        return signing.dumps([about, self.digest], salt=SALT, compress=True)

    @classmethod
    def read(cls, signed: str) -> "Agreement":
        """Return what was signed; raise signing.BadSignature if it was not, or was changed."""
        about, digest = signing.loads(signed, salt=SALT)
        published = date.fromisoformat(about["published"]) if about["published"] else None
        return cls(Article(**about | {"published": published}), digest)
