"""Runs a tool over the pages of the sets, one after the other, in CPU time of this process."""

import time
from collections.abc import Iterable, Iterator, Sequence

import lxml.etree
import lxml.html
from attrs import frozen

from .extractors import Extractor, Read, Reading
from .gold import GoldPage, GoldSet
from .scores import figures, page_scores

WARM_UP = b"<html><body><article><p>Some text to warm up with.</p></article></body></html>"
ERRORS_SHOWN = 3

_clock = time.process_time


@frozen
class PageRun:
    """One page read by one tool: scores, CPU seconds of it and of a bare lxml parse, its error."""

    page: str
    scores: dict[str, float]
    seconds: float
    parse_seconds: float
    quality: float | None = None
    error: str | None = None


@frozen
class Run:
    """All pages read by one tool, by set; or why it is missing, where it is not installed."""

    extractor: Extractor
    pages: dict[str, tuple[PageRun, ...]]
    missing: str | None = None

    def every(self) -> list[PageRun]:
        """The pages of all sets together."""
        return [page for pages in self.pages.values() for page in pages]

    def figures(self, name: str) -> dict[str, float]:
        """The figures of one set."""
        return figures([page.scores for page in self.pages.get(name, ())])

    def errors(self) -> list[PageRun]:
        """The pages on which the tool raised."""
        return [page for page in self.every() if page.error]

    def times_parse(self) -> float:
        """What the tool takes, as a multiple of a bare lxml parse of the same pages."""
        return self._seconds() / max(sum(page.parse_seconds for page in self.every()), 1e-9)

    def pages_per_second(self) -> float:
        """Pages that the tool reads in a second of CPU time."""
        return len(self.every()) / self._seconds()

    def _seconds(self) -> float:
        return max(sum(page.seconds for page in self.every()), 1e-9)


def run(extractor: Extractor, sets: Sequence[GoldSet]) -> Run:
    """Reads every page with a tool; what it raises costs the page. It may be missing altogether."""
    try:
        read = extractor.load()
    except ImportError as error:
        return Run(extractor, {}, missing=str(error))
    _read(read, WARM_UP, "http://example.org/")
    return Run(extractor, {gold.name: tuple(_pages(read, gold.pages)) for gold in sets})


def _pages(read: Read, pages: Iterable[GoldPage]) -> Iterator[PageRun]:
    for page in pages:
        html = page.html()
        begun = _clock()
        bare_parse(html)
        parsed = _clock()
        reading, error = _read(read, html, page.url)
        done = _clock()
        yield PageRun(
            page=page.id,
            scores=page_scores(page.gold, reading),
            seconds=done - parsed,
            parse_seconds=parsed - begun,
            quality=reading.quality,
            error=error,
        )


def _read(read: Read, html: bytes, url: str) -> tuple[Reading, str | None]:
    """A tool that raises has read nothing of the page; that costs it this page, and no other."""
    try:
        return read(html, url), None
    except Exception as error:  # tools of others may raise anything
        return Reading(), f"{type(error).__name__}: {error}"


def bare_parse(html: bytes) -> None:
    """The floor of any tool that reads with lxml: parses the page and does no more."""
    try:
        lxml.html.document_fromstring(html, parser=lxml.html.HTMLParser(encoding="utf-8"))
    except lxml.etree.LxmlError:
        return  # an empty page, whose time is as it is
