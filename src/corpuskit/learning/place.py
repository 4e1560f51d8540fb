"""Where the text stands on the pages of a source: one element that has it all, on every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import repeat

import attrs

from corpuskit import html
from corpuskit.decode import decode
from corpuskit.html.places import holders
from corpuskit.learning.samples import Sample, Samples
from corpuskit.model import Article
from corpuskit.pipeline import parse_page
from corpuskit.registry import Registry
from corpuskit.sources import Layout, Source

_PARTS = ":is(p, h2, h3, h4, ul, ol, blockquote)"
"""What holds text within the element."""


@attrs.frozen
class Place:
    """The element that holds the text: the selector of its parts, on how many of the pages, and how many they are."""

    body: str
    documents: int
    of: int
    paragraphs: int

    def layout(self) -> Layout:
        """The layout that reads it."""
        return html.layout("learned", html.Selectors(body=self.body))

    def __str__(self) -> str:
        said = f"{self.documents} of {self.of} pages, all of their text"
        return f"{said}: {self.paragraphs} parts by {self.body!r}"


def place_of(samples: Samples, source: Source) -> Place | None:
    """The innermost element that every page has once, and that holds just what is kept of each of them.

    It is tried: read by it, `source` must keep the same texts of each page as without it.
    """
    if not samples.all[0].html:
        return None
    registry = Registry.of(source)
    kept = [[block.text for block in _parsed(sample, registry).blocks] for sample in samples.all]
    selectors = _candidates(samples.all, kept)
    for body in (f"{selector}{way}{_PARTS}" for selector in selectors for way in (" > ", " ")):
        place = Place(body, len(samples), len(samples), sum(map(len, kept)))
        read = Registry.of(attrs.evolve(source, layouts=[place.layout()]))
        if all(map(_reads, samples.all, kept, repeat(read))):
            return place
    return None


def _reads(sample: Sample, texts: list[str], registry: Registry) -> bool:
    """Whether the layout reads the page, and just these texts of it."""
    article = _parsed(sample, registry)
    return article.layout is not None and [block.text for block in article.blocks] == texts


def _candidates(samples: Iterable[Sample], kept: Iterable[list[str]]) -> Iterator[str]:
    """The selectors that hold as many of the texts as any does, on every page; the innermost first."""
    common: dict[str, None] | None = None
    for sample, texts in zip(samples, kept, strict=True):
        decoded = decode(sample.page, Registry.core().limits)
        found = holders(html.open_page(sample.page, decoded.markup), texts)
        most = max(found.values(), default=0)
        full = dict.fromkeys(selector for selector, count in found.items() if count == most)
        common = full if common is None else {s: None for s in common if s in full}
    yield from common or ()


def _parsed(sample: Sample, registry: Registry) -> Article:
    return parse_page(attrs.evolve(sample.page, source=registry.sources[0].name), registry)
