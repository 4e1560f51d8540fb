"""What fundus returns: an `Article`, whose body has a summary and sections with headlines."""

from __future__ import annotations

from collections.abc import Iterator

from corpuskit.adapters.results import (
    Line,
    Result,
    access,
    address,
    article_of,
    images,
    moment,
    people,
)
from corpuskit.model import Article, BlockKind
from corpuskit.registry import Registry


def from_fundus(article: object, *, registry: Registry | None = None) -> Article:
    """The article of a `fundus.Article`: its summary as standfirsts, the headlines of its sections as headings.

    A field in which fundus left an error is taken for empty.

    Raises:
        FieldError: it is something else, or what should be a list in it is none.
    """
    result = _part(article).checked("title", "body")
    page = _part(result.get("html"))
    return article_of(
        result,
        _lines(_part(result.get("body"))),
        registry,
        url=address(page.get("responded_url"), page.get("requested_url")),
        title=result.text("title"),
        site_name=result.text("publisher"),
        topics=result.texts("topics"),
        access=access(is_free=result.get("free_access")),
        images=images(_images(result)),
        **moment(result.get("publishing_date")),
        **people(result.texts("authors")),
    )


def _part(value: object) -> Result:
    return Result(value, "fundus", "a fundus Article")


def _lines(body: Result) -> Iterator[Line]:
    yield from _texts(body, "summary", BlockKind.STANDFIRST)
    for section in map(_part, body.items("sections")):
        yield from _texts(section, "headline", BlockKind.HEADING)
        yield from _texts(section, "paragraphs", BlockKind.PARAGRAPH)


def _texts(part: Result, name: str, kind: BlockKind) -> Iterator[Line]:
    yield from ((text, kind) for text in part.items(name) if isinstance(text, str))


def _images(article: Result) -> Iterator[object]:
    """The largest version of each picture."""
    for image in map(_part, article.items("images")):
        versions = list(image.items("versions"))
        if versions:
            yield _part(versions[-1]).get("url")
