"""The one walk over a page: all that it shows, as leaves in document order, and the parts they stand in.

A leaf is a run of text between two borders of block elements; inline elements leave no trace in it but
their links. A part is a block element; parts are numbered in document order, so that the parts of a region
and its leaves are two slices. Nothing here judges.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from corpuskit.html.leaves import (
    ASIDE,
    BREAK,
    HEADINGS,
    MARK,
    Leaf,
    Paragraphs,
    Reading,
    Span,
    Spans,
)
from corpuskit.html.roles import (
    BLOCK,
    IMAGE,
    INLINE,
    LINE_BREAK,
    LINK,
    MENU,
    PHRASING,
    READ,
    ROLES,
    SET_APART,
    UNSHOWN,
    span_role,
)  # fmt: skip

_MOST_LOOKED_AT = 20_000
"""Texts of menus and lists beyond which a page's are walked through like all else."""

_TEXTS = etree.XPath("descendant::text()", smart_strings=False)
_LINKS = etree.XPath("count(descendant::a)")
_BLANK_LINES = re.compile(r"\r?\n[ \t]{0,200}\r?\n\s{0,2000}")
_SILENT = ("script", "style", "noscript", "template", "iframe")


class Walk:
    """The state between two block borders: the text so far and the link that is open.

    Links are kept by their place in the buffer, so that a paragraph of ten thousand links costs no more per link.
    """

    __slots__ = (
        "buffer", "hidden", "href", "links", "looked_at", "paragraphs", "reading", "roles", "start", "whole",
    )  # fmt: skip

    def __init__(
        self, reading: Reading, paragraphs: Paragraphs | None = None, *, whole: bool = False
    ) -> None:
        self.reading = reading
        self.paragraphs = paragraphs or {}
        self.whole = whole
        self.roles = ROLES
        self.buffer: list[str] = []
        self.links: list[tuple[int, int, str]] = []
        self.hidden: list[Any] = []
        self.href: str | None = None
        self.start = 0
        self.looked_at = 0

    def _unhide(self, part: int) -> None:
        """Gives the elements that were set apart leaves of their own, behind the one they stood in."""
        for element in self.hidden:
            texts = _TEXTS(element)  # most are drawings, without any
            if texts:
                raw = MARK.join(texts)
                if not raw.isspace():
                    self.add(element, part, raw)
        self.hidden.clear()

    def flush(self, part: int) -> None:
        """Ends the leaf at hand. A link that is still open goes on in the next one."""
        buffer, links = self.buffer, self.links
        if len(buffer) == 1 and self.href is None and not links:  # more than half of all leaves
            raw = buffer[0]
            buffer.clear()
            if BREAK not in raw and self.reading.tags[part] != "pre":
                if raw and not raw.isspace():
                    self.reading.leaves.append(Leaf(part, raw, ()))
                if self.hidden:
                    self._unhide(part)
                return
            buffer.append(raw)
        if self.href is not None:
            if self.start < len(buffer):
                links.append((self.start, len(buffer), self.href))
            self.start = 0
        if len(buffer) == 1:
            raw = buffer[0]
            spans: Spans = ((0, len(raw), links[0][2]),) if links else ()
        else:
            raw = "".join(buffer)
            spans = self._spans() if links else ()
        if raw and not raw.isspace():
            if BREAK in raw:
                self._split(part, raw, spans)
            elif self.reading.tags[part] == "pre":
                self._split_lines(part, raw)
            else:
                self.reading.leaves.append(Leaf(part, raw, spans))
        buffer.clear()
        links.clear()
        if self.hidden:
            self._unhide(part)

    def _spans(self) -> Spans:
        """The links by their offsets in the text."""
        offsets = [0, *itertools.accumulate(map(len, self.buffer))]
        return tuple([(offsets[a], offsets[b], url) for a, b, url in self.links])

    def _split(self, part: int, raw: str, spans: Spans) -> None:
        """Two breaks with nothing between them end a paragraph, one is a space."""
        start, first = 0, 0
        for stop in [*_double_breaks(raw), len(raw)]:
            inside: list[Span] = []
            while first < len(spans) and spans[first][0] < stop:
                low, high, url = spans[first]
                inside.append((max(low, start) - start, min(high, stop) - start, url))
                if high > stop:
                    break
                first += 1
            piece = raw[start:stop]
            if piece and not piece.isspace():
                self.reading.leaves.append(Leaf(part, piece, tuple(inside)))
            start = stop

    def _split_lines(self, part: int, raw: str) -> None:
        """What stands preformatted is code, or a text whose paragraphs are parted by blank lines."""
        for piece in _BLANK_LINES.split(raw):
            if piece and not piece.isspace():
                self.reading.leaves.append(Leaf(part, piece.strip("\r\n"), ()))

    def read(self, root: Any, current: int) -> None:
        """Reads an element that stands in part `current`, with all in it, and the text behind it.

        Elements come in document order, and the number of children that are still to come tells where one ends: that
        is a third faster than events of start and end.
        """
        buffer, tags, roles, known = self.buffer, self.reading.tags, self.roles, self.paragraphs
        outer: list[tuple[int, Any, int]] = []
        awaited, opened, opened_role = 1, root, BLOCK
        following = etree.iterwalk(root, events=("start",))
        skip = following.skip_subtree
        for _, element in following:
            tag, text, children = element.tag, element.text, len(element)
            role = roles.get(tag)
            if role is None:  # unknown tags are parts, but not within a sentence
                role = INLINE if tags[current] in PHRASING else BLOCK
            elif tag == "span":
                role = span_role(element)
            elif role == MENU:
                role = READ if children and self.read_menu(element, current) else BLOCK
            if role == BLOCK:
                current = self.open(element, current)
                if element in known and self.href is None:
                    self.take(known[element], current)
                    text, children = None, 0
            elif role == LINK:
                self.href = element.get("href")
                self.start = len(buffer)
            elif role == LINE_BREAK:
                # An empty span that plays the break stands for a paragraph's end.
                buffer.append(BREAK if tag == "br" else BREAK * 2)
                text = None
            elif role != INLINE and not self.is_read(element, role, current):
                text, children = None, 0
            if text and (buffer or not text.isspace()):
                buffer.append(text)
            if children:
                outer.append((awaited, opened, opened_role))
                awaited, opened, opened_role = children, element, role
                continue
            if len(element):
                skip()
            while True:  # the element ends here, and with it all whose last child it is
                if role == BLOCK:
                    current = self.close(current)
                elif role == LINK:
                    self.end_link()
                text = element.tail
                if text and (buffer or not text.isspace()):
                    buffer.append(text)
                awaited -= 1
                if awaited or not outer:
                    break
                element, role = opened, opened_role
                awaited, opened, opened_role = outer.pop()

    def open(self, element: Any, current: int) -> int:
        """Makes a part of an element that stands in part `current`, and gives its number."""
        if self.buffer or self.hidden:
            self.flush(current)
        reading = self.reading
        reading.elements.append(element)
        reading.parents.append(current)
        reading.tags.append(element.tag)
        reading.first.append(len(reading.leaves))
        reading.last.append(0)
        return len(reading.tags) - 1

    def close(self, part: int) -> int:
        """Ends a part, and gives the number of the one around it."""
        if self.buffer or self.hidden:
            self.flush(part)
        reading = self.reading
        reading.last[part] = len(reading.leaves)
        return reading.parents[part]

    def take(self, leaf: Leaf, part: int) -> None:
        """Puts a leaf that was read before into a part."""
        leaf.part = part
        self.reading.leaves.append(leaf)

    def end_link(self) -> None:
        """Ends the link that is open, if one is."""
        if self.href is not None:
            if self.start < len(self.buffer):
                self.links.append((self.start, len(self.buffer), self.href))
            self.href = None

    def read_region(self, element: Any, current: int) -> int:
        """Reads an element of part `current` as no menu, without the text behind it, and gives the number of its part."""
        if self.roles.get(element.tag) == MENU:
            self.roles = {**ROLES, element.tag: BLOCK}
        part = len(self.reading.tags)
        self.read(element, current)
        self.buffer.clear()
        return part

    def read_menu(self, element: Any, current: int) -> bool:
        """Reads a menu or a footer at one go; False where it must be walked through."""
        if self.whole or self.looked_at > _MOST_LOOKED_AT:
            return False
        is_list = element.tag == "ul"
        links = _LINKS(element) if is_list else 0.0
        if is_list and links < max(3, len(element)):
            self.looked_at += len(element) + int(links)
            return False
        if next(element.iter("p", "h1", *_SILENT), None) is not None:
            self.looked_at += 1 + int(links)
            return False
        texts = [text for text in _TEXTS(element) if not text.isspace()]
        self.looked_at += len(texts)  # lists within lists are looked at again and again
        if is_list and not _is_menu(links, texts):
            return False
        if self.buffer or self.hidden:
            self.flush(current)
        if texts:
            self.add(element, current, MARK.join(texts))
        return True

    def add(self, element: Any, part: int, raw: str) -> None:
        """A leaf of an element that is a part of its own."""
        reading = self.reading
        reading.elements.append(element)
        reading.parents.append(part)
        reading.tags.append(ASIDE)
        reading.first.append(len(reading.leaves))
        reading.leaves.append(Leaf(len(reading.tags) - 1, raw, ()))
        reading.last.append(len(reading.leaves))

    def is_read(self, element: Any, role: int, current: int) -> bool:
        """Whether the text of an element is read that is no border, link or part of a sentence; else it is noted."""
        reading = self.reading
        if role == IMAGE:
            reading.images.append((current, element))
        elif role == SET_APART:
            if element.tag == "button" and reading.tags[current] in HEADINGS:
                return True  # the head of what folds open
            self.hidden.append(element)
        return False


def _is_menu(links: float, texts: list[str]) -> bool:
    """Whether a list of so many links is short links and little else: one text in each."""
    return len(texts) <= 1.2 * links and sum(map(len, map(str.strip, texts))) <= 40 * links


def _double_breaks(raw: str) -> Iterator[int]:
    """Where the second of two breaks stands that have only white space between them."""
    last = raw.find(BREAK)
    while last >= 0:
        following = raw.find(BREAK, last + 1)
        if following >= 0 and not raw[last + 1 : following].strip():
            yield following
        last = following


def read_blocks(root: Any, *, whole: bool = False) -> Reading:
    """All that the page shows. Menus and footers become one leaf each, unless `whole`."""
    reading = Reading(root)
    walk = Walk(reading, whole=whole)
    if root.tag in UNSHOWN:
        walk.roles = {**ROLES, root.tag: BLOCK}
    walk.read(root, 0)
    walk.flush(0)
    reading.last[0] = len(reading.leaves)
    return reading
