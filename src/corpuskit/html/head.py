"""What metadata stands in: the head's elements, and only where they do not suffice those of the whole page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from corpuskit.html.witness import LONGEST_TEXT, text_of, text_within, url_of

TAGS = ("meta", "link", "script", "title", "h1", "time")
"""The elements that metadata stands in, wherever in a page they are."""

_MOST_METAS = 1_000
_MOST_ELEMENTS = 200
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
    links: dict[str, str] = attrs.field(factory=dict)
    _headings: list[Any] = attrs.field(factory=list)
    _times: list[Any] = attrs.field(factory=list)
    _marked: list[Any] = attrs.field(factory=list)
    is_whole: bool = False

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
        if self.is_whole:
            return
        self.is_whole = True
        for part in self.tree:
            if part.tag != "head":
                for element in part.iter(*TAGS):
                    _TAKERS[element.tag](self, element)

    def meta(self, *names: str) -> Iterator[str]:
        """The contents of the meta elements of these names, in the order of the names."""
        for name in names:
            for content in self.metas.get(name, ()):
                text = text_of(content)
                if text is not None:
                    yield text

    def first(self, *names: str) -> str | None:
        """The first content that `meta` gives."""
        return next(self.meta(*names), None)

    @property
    def canonical_url(self) -> str | None:
        """The address that the page gives itself."""
        return url_of(self.links.get("canonical"), self.url) or url_of(
            self.first("og:url"), self.url
        )

    @property
    def address(self) -> str | None:
        """Where the page is from: as the caller knows, else as it says."""
        return self.url or self.canonical_url

    @property
    def language(self) -> str | None:
        """The language that the root element declares."""
        return text_of(self.tree.get("lang") or self.tree.get("xml:lang"), 40)


def read_head(tree: Any, url: str | None) -> Head:
    """The elements that stand directly in the head of the page `tree`."""
    head = Head(tree, url)
    element = tree.find("head")
    if element is not None:
        for child in element.iterchildren(*TAGS):
            _TAKERS[child.tag](head, child)
    return head


def _take_meta(head: Head, element: Any) -> None:
    content = None
    names: list[str] = []
    # One call: reading each attribute by itself takes twice the time.
    for key, value in element.items():
        if key == "content" or (key == "value" and content is None):
            content = value
        elif key in _NAMES:
            names.append(value)
    if not content or len(head.metas) >= _MOST_METAS:
        return
    if head.is_whole and element.get("itemprop") is not None:
        if len(head._marked) < _MOST_ELEMENTS:
            head._marked.append(element)
        return
    for name in names:
        said = head.metas.setdefault(name[:80].strip().lower(), [])
        if len(said) < _MOST_ELEMENTS:
            said.append(content[:LONGEST_TEXT])


def _take_link(head: Head, element: Any) -> None:
    if element.get("rel") == "canonical":
        head.links.setdefault("canonical", element.get("href") or "")


def _take_script(head: Head, element: Any) -> None:
    kind = element.get("type")
    if kind is not None and "ld+json" in kind:
        head.scripts.append(element.text or "")


def _take_title(head: Head, element: Any) -> None:
    if len(head.titles) < 3 and (text := text_of(element.text)):  # later ones are of pictures (SVG)
        head.titles.append(text)


def _take_heading(head: Head, element: Any) -> None:
    if len(head._headings) < _MOST_ELEMENTS and text_within(element):
        head._headings.append(element)


def _take_time(head: Head, element: Any) -> None:
    if len(head._times) < _MOST_ELEMENTS:
        head._times.append(element)


_TAKERS = {
    "meta": _take_meta,
    "link": _take_link,
    "script": _take_script,
    "title": _take_title,
    "h1": _take_heading,
    "time": _take_time,
}
