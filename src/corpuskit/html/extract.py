"""A page to a draft: what it shows as its article, and what its head says of it."""

from __future__ import annotations

import attrs

from corpuskit.body import Draft
from corpuskit.html.content import read_body
from corpuskit.html.metadata import read_metadata
from corpuskit.html.page import HtmlPage


def extract(page: HtmlPage) -> Draft:
    """What the page shows as its article, and what its head says of it."""
    return attrs.evolve(
        read_metadata(page),
        body=read_body(page.tree),
        truncated=page.truncated,
        failures=page.failures,
    )
