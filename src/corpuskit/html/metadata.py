"""What the head of a page says of its article."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from corpuskit.body import Body, Draft
from corpuskit.dates import day_of, read_moment
from corpuskit.html.page import HtmlPage

_JSON_LIMIT = 256 * 1024
_MOST_SCRIPTS = 50
_ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle")


def read_metadata(page: HtmlPage) -> Draft:
    """The fields that the page's head fills; the body is empty."""
    data = _json_ld(page)
    published = _first_moment(
        [data.get("datePublished")], page, "article:published_time", "date", "pubdate"
    )
    modified = _first_moment(
        [data.get("dateModified")], page, "article:modified_time", "last-modified"
    )
    title = _text(data.get("headline")) or _meta(page, "og:title") or _first(page.texts("//h1"))
    return Draft(
        Body((), ((),)),
        title=title or _first(page.texts("//title")),
        description=_meta(page, "og:description") or _meta(page, "description"),
        authors=tuple(_names(data.get("author"))) or page.texts('//meta[@name="author"]/@content'),
        published=published and day_of(published),
        published_at=published if isinstance(published, dt.datetime) else None,
        modified=modified and day_of(modified),
        modified_at=modified if isinstance(modified, dt.datetime) else None,
        language=_first(page.texts("/html/@lang")),
        section=_meta(page, "article:section"),
        canonical_url=page.canonical_url,
        site_name=_meta(page, "og:site_name"),
    )


def _first(texts: tuple[str, ...]) -> str | None:
    return texts[0] if texts else None


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _meta(page: HtmlPage, name: str) -> str | None:
    return _first(page.texts(f'//meta[@property="{name}" or @name="{name}"]/@content'))


def _first_moment(said: list[object], page: HtmlPage, *names: str) -> dt.date | None:
    for value in (*said, *(_meta(page, name) for name in names)):
        moment = read_moment(value) if isinstance(value, str) else None
        if moment is not None:
            return moment
    return None


def _json_ld(page: HtmlPage) -> dict[str, object]:
    """The first article that the page's JSON-LD describes."""
    for script in page.xpath('//script[@type="application/ld+json"]/text()')[:_MOST_SCRIPTS]:
        try:
            stack = [json.loads(script[:_JSON_LIMIT])]
        except (ValueError, RecursionError):  # what is no JSON, or too deep, tells nothing
            continue
        while stack:
            node = stack.pop()
            if isinstance(node, list):
                stack.extend(reversed(node))
            elif isinstance(node, dict):
                kinds = node.get("@type")
                if any(
                    kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])
                ):
                    return node
                stack.append(node.get("@graph", []))
    return {}


def _names(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _names(item) if not isinstance(item, list) else ()
    elif isinstance(value, dict):
        yield from _names(value.get("name")) if isinstance(value.get("name"), str) else ()
    elif name := _text(value):
        yield name
