"""What trafilatura returns: the document of `bare_extraction`, or its dictionary, or that of `extract` as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from corpuskit.adapters.results import Line, Result, address, article_of, images, moment, people
from corpuskit.model import Article, BlockKind
from corpuskit.registry import Registry


def from_trafilatura(document: object, *, registry: Registry | None = None) -> Article:
    """The article of what `trafilatura.bare_extraction` returned, or of the dictionary in its JSON.

    Raises:
        FieldError: it is None (trafilatura found no article) or something else.
    """
    result = Result(document, "trafilatura", "what bare_extraction returns").checked(
        "title", "text"
    )
    return article_of(
        result,
        _lines(result),
        registry,
        url=address(result.get("url"), result.get("source")),
        title=result.text("title"),
        description=result.text("description") or result.text("excerpt"),
        language=result.text("language"),
        site_name=result.text("sitename") or result.text("source-hostname"),
        topics=result.listed("tags"),
        section=next(iter(result.listed("categories")), None),
        images=images([result.get("image")]),
        **moment(result.get("date")),
        **people(result.listed("author")),
    )


def _lines(result: Result) -> Iterator[Line]:
    text = result.get("text")
    for line in text.splitlines() if isinstance(text, str) else ():
        is_item = line.startswith("- ")
        yield line, BlockKind.LIST_ITEM if is_item else BlockKind.PARAGRAPH
