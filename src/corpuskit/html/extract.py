"""A page to a draft: what it shows as its article, and what its head says of it."""

from __future__ import annotations

import attrs

from corpuskit.body import Body, Draft
from corpuskit.html.blocks import Reading, read_blocks
from corpuskit.html.fallback import article_body, data_body, hidden_reading
from corpuskit.html.metadata import read_metadata
from corpuskit.html.page import HtmlPage
from corpuskit.html.region import Judge, find_region
from corpuskit.html.select import Selection, Selector
from corpuskit.html.tape import build_body, with_paragraphs

_FEW = 250
"""Characters below which a body is taken for none, and other ways are tried."""


def extract(page: HtmlPage) -> Draft:
    """What the page shows as its article, and what its head says of it."""
    draft = read_metadata(page)
    body = read_body(page, draft)
    return attrs.evolve(draft, body=body, truncated=page.truncated, failures=page.failures)


def read_body(page: HtmlPage, draft: Draft) -> Body:
    """The article's blocks, and all else that the page shows set aside between them."""
    reading = read_blocks(page.tree)
    body = _selected(reading, draft, words=True)
    kept = _size(body)
    if kept < _FEW:
        reading = read_blocks(page.tree, whole=True)
        body = max(body, _selected(reading, draft, words=False), key=_size)
        kept = _size(body)
    if reading.scripts and (paragraphs := article_body(reading, kept)):
        return with_paragraphs(reading, paragraphs)
    if kept >= _FEW:
        return body
    if reading.scripts and (paragraphs := data_body(reading)):
        return with_paragraphs(reading, paragraphs)
    inner = hidden_reading(reading) if reading.unshown else None
    if inner is not None:
        found = [b.text for b in _selected(inner, draft, words=True).blocks]
        if sum(map(len, found)) > max(kept, _FEW):
            return with_paragraphs(reading, found)
    return body


def _size(body: Body) -> int:
    return sum(len(block.text) for block in body.blocks)


def _selected(reading: Reading, draft: Draft, *, words: bool) -> Body:
    judge = Judge(reading, words=words)
    region = find_region(reading, judge)
    if region is None:
        return build_body(reading, None, Selection())
    return build_body(reading, region, Selector(reading, judge, region, draft).run())
