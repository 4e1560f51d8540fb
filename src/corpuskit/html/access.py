"""Whether readers have to pay for a page's article, where the page says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from corpuskit.html.head import Head
from corpuskit.html.jsonld import JsonLd, texts_of
from corpuskit.html.witness import Said
from corpuskit.model import Access

_METAS = (
    "article:content_tier",
    "article:access",
    "content_tier",
    "og:article:content_tier",
    "access",
    "dc.accessrights",
)
_WORDS = {
    "free": Access.FREE,
    "open": Access.FREE,
    "free-entry": Access.FREE,
    "unlocked": Access.FREE,
    "metered": Access.METERED,
    "locked": Access.PAYWALLED,
    "premium": Access.PAYWALLED,
    "paid": Access.PAYWALLED,
    "paywall": Access.PAYWALLED,
    "paywalled": Access.PAYWALLED,
    "subscription": Access.PAYWALLED,
    "subscribers": Access.PAYWALLED,
}


def read_access(head: Head, data: JsonLd) -> list[Said[Access]]:
    """What the page says of its access, most trusted first: schema.org's answer cannot tell metered from paid,
    so the more telling `article:content_tier` is heard before it.
    """
    return [*_of_metas(head), *_of_json_ld(data)]


def _of_metas(head: Head) -> Iterator[Said[Access]]:
    for name in _METAS:
        for content in head.meta(name):
            access = _WORDS.get(content.lower())
            if access is not None:
                yield Said(access, f"html/meta/{name}")


def _of_json_ld(data: JsonLd) -> Iterator[Said[Access]]:
    for node in data.articles:
        if "isAccessibleForFree" not in node:
            continue
        free = _truth(node["isAccessibleForFree"])
        if free is not None:
            yield Said(Access.FREE if free else Access.PAYWALLED, "html/json-ld")


def _truth(value: Any) -> bool | None:
    """A boolean as JSON-LD has it: true, "True", "http://schema.org/True"."""
    if isinstance(value, bool):
        return value
    word = next(texts_of(value), "").rpartition("/")[2].lower()
    return {"true": True, "false": False, "yes": True, "no": False}.get(word)
