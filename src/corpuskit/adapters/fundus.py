"""What fundus returns: an `Article`, whose body has a summary and sections with headlines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpuskit.adapters.results import Line, Result, access, article_of, images, moment, people
from corpuskit.model import Article, BlockKind
from corpuskit.registry import Registry


def from_fundus(article: object, *, registry: Registry | None = None) -> Article:
    """The article of a `fundus.Article`: its summary as standfirsts, the headlines of its sections as headings.

    A field in which fundus left an error is taken for empty.

    Raises:
        FieldError: it is something else.
    """
    result = Result(article, "fundus", "a fundus Article").checked("title", "body")
    page = Result(result.get("html"), "fundus", "a fundus Article")
    return article_of(
        result,
        _lines(result.get("body")),
        registry,
        url=page.get("responded_url") or page.get("requested_url"),
        title=result.text("title"),
        site_name=result.text("publisher"),
        topics=result.texts("topics"),
        access=access(is_free=result.get("free_access")),
        images=images(_images(result.get("images"))),
        **moment(result.get("publishing_date")),
        **people(result.texts("authors")),
    )


def _lines(body: object) -> Iterator[Line]:
    yield from _texts(getattr(body, "summary", None), BlockKind.STANDFIRST)
    for section in getattr(body, "sections", None) or ():
        yield from _texts(getattr(section, "headline", None), BlockKind.HEADING)
        yield from _texts(getattr(section, "paragraphs", None), BlockKind.PARAGRAPH)


def _texts(texts: object, kind: BlockKind) -> Iterator[Line]:
    if isinstance(texts, Iterable):
        yield from ((text, kind) for text in texts if isinstance(text, str))


def _images(found: object) -> Iterator[object]:
    """The largest version of each picture."""
    for image in found if isinstance(found, Iterable) else ():
        versions = list(getattr(image, "versions", None) or ())
        if versions:
            yield getattr(versions[-1], "url", None)
