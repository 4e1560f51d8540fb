"""What metadata stands in: the head's elements, and only where they do not suffice those of the whole page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

import attrs

from corpuskit.html.witness import LONGEST_TEXT, text_of, text_within, url_of

_MOST_METAS = 1_000
"""Metas that are read: real pages have up to a few hundred."""
_MOST_ELEMENTS = 200
"""Elements, or values of one name, that are kept of each kind."""
_MOST_TITLES = 3
"""Titles that are kept."""
_LONGEST_META = 80
"""Characters of a meta's name that count."""
_NEAR = 12
"""Elements around a title among which a picture is looked for."""

_NAMES = frozenset(["property", "name", "itemprop", "http-equiv"])


@attrs.define(eq=False)
class Head:
    """The elements found so far. `metas` holds contents by folded name, `scripts` the JSON-LD blocks.

    A walk over a whole page costs more than all else here, so the elements of the body are looked for only
    once something asks for them.
    """

    tree: Any
    url: str | None
    metas: dict[str, list[str]] = attrs.field(factory=dict)
    scripts: list[str] = attrs.field(factory=list)
    titles: list[str] = attrs.field(factory=list)
    canonical: str | None = None
    _headings: list[Any] = attrs.field(factory=list)
    _times: list[Any] = attrs.field(factory=list)
    _marked: list[Any] = attrs.field(factory=list)
    _is_whole: bool = False

    @property
    def headings(self) -> list[Any]:
        """The first-level headings that show a text."""
        self.read_body()
        return self._headings

    @property
    def times(self) -> list[Any]:
        """The time elements."""
        self.read_body()
        return self._times

    @property
    def marked(self) -> list[Any]:
        """The metas of the body that are microdata: of the article, but also of a comment or a teaser."""
        self.read_body()
        return self._marked

    def read_body(self) -> None:
        """Adds what stands outside of the head: headings, times, JSON-LD, microdata, and metas of broken pages."""
        if self._is_whole:
            return
        self._is_whole = True
        for part in self.tree:
            if part.tag != "head":
                for element in part.iter(*_TAGS):
                    _TAKERS[element.tag](self, element)

    def take_metas(self, elements: Iterable[Any]) -> None:
        """Adds what metas say. One call for all attributes of an element is the fastest way to them."""
        metas = self.metas
        for element in elements:
            content, names = None, []
            for key, value in element.items():
                if key == "content":
                    content = value
                elif key in _NAMES:
                    names.append(value)
            if content:
                for name in names:
                    said = metas.setdefault(name[:_LONGEST_META].strip().lower(), [])
                    if len(said) < _MOST_ELEMENTS:
                        said.append(content[:LONGEST_TEXT])

    def _take_meta_of_body(self, element: Any) -> None:
        if element.get("itemprop") is None:
            if len(self.metas) < _MOST_METAS:
                self.take_metas([element])
        elif len(self._marked) < _MOST_ELEMENTS:
            self._marked.append(element)

    def take_script(self, element: Any) -> None:
        """Adds a script, if it is JSON-LD."""
        kind = element.get("type")
        if kind is not None and "ld+json" in kind:
            self.scripts.append(element.text or "")

    def take_title(self, element: Any) -> None:
        """Adds a title of the page."""
        if len(self.titles) < _MOST_TITLES and (text := text_of(element.text)):
            self.titles.append(text)

    def _take_title_of_body(self, element: Any) -> None:
        """Adds a title that strayed into the body, unless it is that of a picture (SVG)."""
        around = islice(element.iterancestors(), _NEAR)
        if all(part.tag != "svg" for part in around):
            self.take_title(element)

    def _take_link(self, element: Any) -> None:
        if self.canonical is None and element.get("rel") == "canonical":
            self.canonical = element.get("href")

    def _take_heading(self, element: Any) -> None:
        if len(self._headings) < _MOST_ELEMENTS and text_within(element):
            self._headings.append(element)

    def _take_time(self, element: Any) -> None:
        if len(self._times) < _MOST_ELEMENTS:
            self._times.append(element)

    def meta(self, *names: str) -> Iterator[str]:
        """The contents of the meta elements of these names, in the order of the names."""
        for name in names:
            if name in self.metas:
                for content in self.metas[name]:
                    text = text_of(content)
                    if text is not None:
                        yield text

    def among(self, ranks: Mapping[str, int]) -> list[str]:
        """The names of metas that the page has and `ranks` knows, by rank: few of many that could be."""
        return sorted(ranks.keys() & self.metas.keys(), key=ranks.__getitem__)

    def first(self, *names: str) -> str | None:
        """The first content that `meta` gives."""
        return next(self.meta(*names), None)

    @property
    def canonical_url(self) -> str | None:
        """The address that the page gives itself."""
        return url_of(self.canonical, self.url) or url_of(self.first("og:url"), self.url)

    @property
    def address(self) -> str | None:
        """Where the page is from: as the caller knows, else as it says."""
        return self.url or self.canonical_url

    @property
    def base(self) -> str | None:
        """What the page's relative addresses are relative to: its address, unless its head names another."""
        element = self.tree.find("head/base")
        named = url_of(element.get("href"), self.address) if element is not None else None
        return named or self.address

    @property
    def language(self) -> str | None:
        """The language that the root element declares."""
        return text_of(self.tree.get("lang") or self.tree.get("xml:lang"), 40)


_TAKERS = {
    "meta": Head._take_meta_of_body,
    "link": Head._take_link,
    "script": Head.take_script,
    "title": Head._take_title_of_body,
    "h1": Head._take_heading,
    "time": Head._take_time,
}
_TAGS = tuple(_TAKERS)


def ranked(*names: str) -> dict[str, int]:
    """Names of metas, the most trusted first, as `Head.among` takes them."""
    return {name: rank for rank, name in enumerate(names)}


def read_head(tree: Any, url: str | None) -> Head:
    """The elements that stand directly in the head of the page `tree`."""
    head = Head(tree, url)
    element = tree.find("head")
    if element is not None:
        head.take_metas(islice(element.iterchildren("meta"), _MOST_METAS))
        for title in element.iterchildren("title"):
            head.take_title(title)
        for link in element.iterchildren("link"):
            if link.get("rel") == "canonical":
                head.canonical = link.get("href")
                break
        for script in element.iterchildren("script"):
            head.take_script(script)
    return head
