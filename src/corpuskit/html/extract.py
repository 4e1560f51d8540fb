"""A page to a draft: what it shows as its article, and what its head says of it."""

from __future__ import annotations

import attrs

from corpuskit.body import Body, Draft
from corpuskit.html.blocks import Reading, read_blocks
from corpuskit.html.metadata import read_metadata
from corpuskit.html.page import HtmlPage
from corpuskit.html.region import Judge, find_region
from corpuskit.html.select import Selection, Selector
from corpuskit.html.tape import build_body


def extract(page: HtmlPage) -> Draft:
    """What the page shows as its article, and what its head says of it."""
    draft = read_metadata(page)
    body = read_body(read_blocks(page.tree), draft)
    return attrs.evolve(draft, body=body, truncated=page.truncated, failures=page.failures)


def read_body(reading: Reading, draft: Draft) -> Body:
    """The article's blocks, and all else that the page shows set aside between them."""
    judge = Judge(reading)
    region = find_region(reading, judge)
    if region is None:
        return build_body(reading, None, Selection())
    selection = Selector(reading, judge, region, draft).run()
    return build_body(reading, region, selection)
