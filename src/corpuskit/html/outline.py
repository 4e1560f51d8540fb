"""A page's paragraphs alone, and the parts they stand in: enough to find most articles by.

One element of a page in twenty is a paragraph, and lxml finds them without Python's help. The rest of the page is worth a
closer look only near the article.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from corpuskit.html.leaves import BREAK, Leaf, Paragraphs, Reading, Spans
from corpuskit.html.region import (
    MENU_LIKE,
    SHORTEST,
    TINY,
    Judge,
    Region,
    region_among,
    tease,
    weighed,
)
from corpuskit.html.roles import INLINE, PLAIN, span_role
from corpuskit.prose import ends_sentence

ENOUGH = 400
"""Characters below which nothing is told by paragraphs alone."""

_SHARE = 0.5
"""The least share of the page's running text."""

_MARKED = frozenset(PLAIN)
_TAGS = ("p", "h1", "h2", "h3", "h4", "h5", "h6")


class Outline:
    """`reading` has a leaf for each paragraph that is worth one, and a part for each element around it.

    `headings` are those of the page, each with the number of the leaf that comes after it; `paragraphs` holds the leaves
    that a closer reading would make just so.
    """

    __slots__ = ("_linked", "_parts", "headings", "paragraphs", "reading")

    def __init__(self, root: Any) -> None:
        self.reading = Reading(root)
        self.headings: list[tuple[int, Any]] = []
        self.paragraphs: Paragraphs = {}
        self._parts: dict[Any, int] = {root: 0}
        self._linked: set[int] = set()
        leaves = self.reading.leaves
        for element in root.iter(*_TAGS):
            if element.tag != "p":
                self.headings.append((len(leaves), element))
            elif (leaf := self._leaf(element)) is not None:
                leaf.score = _score(leaf)
        behind = pairwise([*self.headings, (len(leaves), None)])
        tease(leaves, ((n, last) for (n, element), (last, _) in behind if _is_linked(element)))
        self._close()

    def region(self) -> Region | None:
        """The part that holds the article, by its paragraphs; None where they are too few to tell."""
        reading, titles = self.reading, set()
        title = next((element for _, element in self.headings if element.tag == "h1"), None)
        if title is not None:
            titles = {
                part for e in title.iterancestors() if (part := self._parts.get(e)) is not None
            }
        region = region_among(reading, Judge(reading), titles)
        if region is None or region.share < _SHARE:
            return None
        leaves = reading.leaves[region.first : region.last]
        return region if sum([len(leaf.raw) for leaf in leaves]) >= ENOUGH else None

    def _leaf(self, element: Any) -> Leaf | None:
        """The leaf of a paragraph, in a part of its own; None where it is too short to tell anything."""
        spans: Spans = ()
        simple = True
        if len(element):
            told = _with_links(element)
            if told is None:
                # One around others is no paragraph: it would hold their text once more at each depth.
                if next(element.iterdescendants("p"), None) is not None:
                    return None
                raw, simple = "".join(element.itertext()), False
                spans = _links(element)
            else:
                raw, spans = told
        else:
            raw = element.text or ""
        if len(raw) < SHORTEST and (len(raw) < TINY or raw.isascii()):
            return None
        around = element.getparent()
        part = self._parts.get(around)
        if part is None:
            part = self._open(around)
        if part in self._linked:
            spans, simple = ((0, len(raw), ""),), False
        reading = self.reading
        leaf = Leaf(len(reading.tags), raw, spans)
        reading.elements.append(element)
        reading.parents.append(part)
        reading.tags.append("p")
        reading.first.append(len(reading.leaves))
        reading.leaves.append(leaf)
        reading.last.append(len(reading.leaves))
        if simple and BREAK not in raw:
            self.paragraphs[element] = leaf
        return leaf

    def _open(self, element: Any) -> int:
        """Makes parts of `element` and of what stands around it, outermost first."""
        reading, parts = self.reading, self._parts
        path = []
        part: int | None = None
        while part is None:
            path.append(element)
            element = element.getparent()
            part = parts.get(element)
        for inner in reversed(path):
            tag = inner.tag
            if tag == "a" or part in self._linked:
                self._linked.add(len(reading.tags))
            reading.parents.append(part)
            part = parts[inner] = len(reading.tags)
            reading.elements.append(inner)
            reading.tags.append(tag)
            reading.first.append(len(reading.leaves))
            reading.last.append(0)
        return part

    def _close(self) -> None:
        """Gives each part its last leaf: parts come before what stands in them."""
        last, parents = self.reading.last, self.reading.parents
        for part in range(len(last) - 1, 0, -1):
            if last[part] > last[parents[part]]:
                last[parents[part]] = last[part]


def _score(leaf: Leaf) -> float:
    """How much a paragraph speaks for an article: about what a closer look would give it, at a tenth of the cost."""
    raw, linked = leaf.raw, 0.0
    length = len(raw)
    if leaf.spans:
        linked = sum([b - a for a, b, _ in leaf.spans]) / length
        if linked > MENU_LIKE:
            return 0.0
    return weighed(length, length, linked, is_prose=ends_sentence(raw.rstrip()))


def _is_linked(heading: Any) -> bool:
    """Whether a heading is a link, in it or around it."""
    if len(heading):
        return heading[0].tag == "a" and not (heading.text or "").strip()
    around = heading.getparent()
    return around is not None and around.tag == "a"


def _with_links(element: Any) -> tuple[str, Spans] | None:
    """The text and the links of a paragraph that holds nothing but links and marked words; None of any other."""
    text = element.text
    parts = [text] if text else []
    at = len(text) if text else 0
    spans = []
    for child in element:
        tag = child.tag
        if len(child) or not (
            tag == "a" or tag in _MARKED or (tag == "span" and span_role(child) == INLINE)
        ):
            return None
        text = child.text
        if text:
            if tag == "a" and (url := child.get("href")) is not None:
                spans.append((at, at + len(text), url))
            parts.append(text)
            at += len(text)
        text = child.tail
        if text:
            parts.append(text)
            at += len(text)
    return "".join(parts), tuple(spans)


def _links(element: Any) -> Spans:
    """Links as long as those in `element`, wherever they stand: enough to know their share."""
    length = sum(len("".join(link.itertext())) for link in element.iterdescendants("a"))
    return ((0, length, ""),) if length else ()
