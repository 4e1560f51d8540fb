"""What newspaper4k returns: an `Article` that was parsed."""

from __future__ import annotations

from corpuskit.adapters.results import Result, address, article_of, images, moment, people
from corpuskit.model import Article, BlockKind
from corpuskit.registry import Registry


def from_newspaper(article: object, *, registry: Registry | None = None) -> Article:
    """The article of a `newspaper.Article` on which `parse()` was called.

    Raises:
        FieldError: it is something else.
    """
    result = Result(article, "newspaper4k", "a parsed newspaper.Article").checked("title", "text")
    text = result.get("text")
    lines = text.splitlines() if isinstance(text, str) else ()
    return article_of(
        result,
        ((line, BlockKind.PARAGRAPH) for line in lines),
        registry,
        url=address(result.get("canonical_link"), result.get("url")),
        title=result.text("title"),
        description=result.text("meta_description"),
        language=result.text("meta_lang"),
        site_name=result.text("meta_site_name"),
        topics=tuple(sorted(result.texts("tags"))),
        images=images([result.get("top_image")]),
        **moment(result.get("publish_date")),
        **people(result.texts("authors")),
    )
