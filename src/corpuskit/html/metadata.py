"""What a page says of its article: one draft of all fields, and what else was on offer for each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from corpuskit.body import Body, Draft
from corpuskit.html.access import read_access
from corpuskit.html.authors import agencies_among, read_authors
from corpuskit.html.head import Head, read_head
from corpuskit.html.jsonld import JsonLd, read_json_ld, texts_of
from corpuskit.html.moments import best_moment, read_modified, read_published
from corpuskit.html.near import Near
from corpuskit.html.page import HtmlPage
from corpuskit.html.title import publishers, read_title, site_names
from corpuskit.html.witness import Said, distinct, text_of, url_of
from corpuskit.model import Claim, Image

_MOST_TOPICS = 50
"""Topics of an article, at most."""
_LONGEST_TOPIC = 5
"""Words up to which a lone topic is one: a longer one is a sentence."""
_MOST_CLAIMS = 8
"""Claims on a field that are kept."""
_LONGEST_NAME = 200
"""Characters of a section's or a site's name, at most."""
_IMAGE_METAS = (
    ("html/open-graph", ("og:image", "og:image:url", "og:image:secure_url")),
    ("html/meta/twitter:image", ("twitter:image", "twitter:image:src")),
)


def read_metadata(page: HtmlPage, head: Head | None = None) -> Draft:
    """The fields that the page fills, most trusted witness first; the body is empty.

    `Draft.claims` lists for each field all that was on offer, the winner first. `head` is what the caller has read already.
    """
    head = head or read_head(page.tree, page.url)
    titles = [*head.meta("og:title"), *head.titles[:1]]
    data = read_json_ld(head.scripts, titles)
    if not data.articles:
        seen = len(head.scripts)
        head.read_body()
        if len(head.scripts) > seen:
            data = read_json_ld(head.scripts, titles)
    names = site_names(head, data)
    near = Near(head)
    told: dict[str, list[Said[Any]]] = {
        "title": read_title(head, data, names),
        "description": list(_descriptions(head, data)),
        "authors": read_authors(near, data, names),
        "published": read_published(near, data),
        "modified": read_modified(near, data),
        "language": list(_languages(head, data)),
        "section": list(_sections(head, data)),
        "topics": list(_topics(head, data)),
        "canonical_url": list(_addresses(head, data)),
        "site_name": list(_site_names(head, data)),
        "images": list(_images(head, data)),
        "access": read_access(head, data),
    }
    published, published_at = best_moment(told["published"])
    modified, modified_at = best_moment(told["modified"])
    fields = {name: said[0].value for name, said in told.items() if said}
    fields |= {
        "published": published,
        "published_at": published_at,
        "modified": modified,
        "modified_at": modified_at,
        "agencies": agencies_among(name for said in told["authors"] for name in said.value),
    }
    return Draft(Body((), ((),)), **fields, claims=tuple(_claims(told)))


def _claims(told: dict[str, list[Said[Any]]]) -> Iterator[Claim]:
    for field, said in told.items():
        for value, by in distinct(said[:_MOST_CLAIMS]) if said else ():
            yield Claim(field, _plain(value), by)


def _plain(value: object) -> str:
    """A value as claims write it; the items of a list stand between semicolons."""
    if isinstance(value, tuple):
        return "; ".join([item.url if isinstance(item, Image) else str(item) for item in value])
    return str(value)


def _descriptions(head: Head, data: JsonLd) -> Iterator[Said[str]]:
    names = ("og:description", "description", "dc.description", "twitter:description")
    yield from _metas(head, *names)
    yield from (Said(text, "html/json-ld") for text in data.texts("description"))


def _languages(head: Head, data: JsonLd) -> Iterator[Said[str]]:
    """Tags such as "en" and "uz-Cyrl"; what is no tag is left out."""
    offers = [Said(head.language or "", "html/lang")]
    offers += [Said(text, "html/json-ld") for text in data.texts("inLanguage")]
    offers += _metas(head, "content-language", "language", "dc.language", "og:locale")
    for value, by in offers:
        tag = value.replace("_", "-").strip()
        if 2 <= len(tag) <= 35 and tag.isascii() and tag.replace("-", "").isalnum():
            yield Said(tag, by)


def _sections(head: Head, data: JsonLd) -> Iterator[Said[str]]:
    yield from (Said(text[:_LONGEST_NAME], "html/json-ld") for text in data.texts("articleSection"))
    yield from _metas(head, "article:section", "og:article:section", "parsely-section")
    yield from _metas(head, "dc.subject", "section", "cxenseparse:section", "sailthru.section")


def _topics(head: Head, data: JsonLd) -> Iterator[Said[tuple[str, ...]]]:
    offers = (
        (data.texts("keywords"), "html/json-ld"),
        (head.meta("article:tag", "og:article:tag"), "html/open-graph"),
        (head.meta("news_keywords"), "html/meta/news_keywords"),
        (head.meta("parsely-tags", "sailthru.tags"), "html/meta/parsely-tags"),
        (head.meta("keywords"), "html/meta/keywords"),
    )
    for texts, by in offers:
        topics = tuple(dict.fromkeys([topic for text in texts for topic in _split(text)]))
        # One "topic" of many words is a list that lost its commas.
        if len(topics) > 1 or (topics and len(topics[0].split()) <= _LONGEST_TOPIC):
            yield Said(topics[:_MOST_TOPICS], by)


def _split(text: str) -> list[str]:
    """The topics of a list in one text, by semicolons if it has such, else by commas."""
    parts = [part.strip(" \"'[]#") for part in text.split(";" if ";" in text else ",")]
    return [part for part in parts if 0 < len(part) <= _LONGEST_NAME]


def _addresses(head: Head, data: JsonLd) -> Iterator[Said[str]]:
    for value, by in (
        (head.canonical, "html/link"),
        (head.first("og:url"), "html/open-graph"),
        (next(data.texts("url"), None), "html/json-ld"),
    ):
        url = url_of(value, head.url)
        if url is not None:
            yield Said(url, by)


def _site_names(head: Head, data: JsonLd) -> Iterator[Said[str]]:
    yield from _metas(head, "og:site_name")
    yield from (Said(name[:_LONGEST_NAME], "html/json-ld") for name in publishers(data))
    yield from _metas(head, "application-name", "dc.publisher", "apple-mobile-web-app-title")


def _metas(head: Head, *names: str) -> list[Said[str]]:
    said: list[Said[str]] = []
    for name in names:
        if name in head.metas:  # few of many
            is_card = name.startswith(("og:", "article:"))
            by = "html/open-graph" if is_card else f"html/meta/{name}"
            said += [Said(text, by) for text in head.meta(name)]
    return said


def _images(head: Head, data: JsonLd) -> Iterator[Said[tuple[Image, ...]]]:
    """The lead image, with the caption and the credit that JSON-LD gives it."""
    for value in data.values("image"):
        for item in (value if isinstance(value, list) else [value])[:1]:
            image = _image(item, head)
            if image is not None:
                yield Said((image,), "html/json-ld")
    for by, names in _IMAGE_METAS:
        url = url_of(head.first(*names), head.address)
        if url is not None:
            yield Said((Image(url),), by)


def _image(item: object, head: Head) -> Image | None:
    if not isinstance(item, dict):
        url = url_of(item, head.address)
        return Image(url) if url else None
    url = next(_urls((item.get("url"), item.get("contentUrl")), head), None)
    if url is None:
        return None
    caption = text_of(item.get("caption")) or text_of(item.get("description"))
    credit = next((t for k in ("creditText", "author") for t in _names(item.get(k))), None)
    return Image(url, caption, credit)


def _urls(values: Iterable[object], head: Head) -> Iterator[str]:
    for value in values:
        for text in texts_of(value):
            url = url_of(text, head.address)
            if url is not None:
                yield url


def _names(value: object) -> Iterator[str]:
    yield from texts_of(value.get("name") if isinstance(value, dict) else value)
