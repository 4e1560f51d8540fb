"""The one walk over a page: all that it shows, as leaves in document order, and the parts they stand in.

A leaf is a run of text between two borders of block elements; inline elements leave no trace in it but
their links. A part is a block element; parts are numbered in document order, so that the parts of a region
and its leaves are two slices. Nothing here judges.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from lxml import etree

from corpuskit.body import WHITE
from corpuskit.prose import ends_sentence, weight

_BLOCK, _INLINE, _SKIP, _BREAK, _LINK, _IMAGE, _ASIDE = range(7)
_ROLES: dict[str, int] = (
    dict.fromkeys(
        (
            "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike "
            "strong sub sup time tt u var wbr nobr meta link input ruby rb rp rt blink strong math mi mo mn"
        ).split(),
        _INLINE,
    )
    | dict.fromkeys(
        "script style template noscript title iframe object embed applet audio video canvas".split(),
        _SKIP,
    )
    | dict.fromkeys("select textarea svg datalist button".split(), _ASIDE)
    | {"br": _BREAK, "a": _LINK, "img": _IMAGE}
    | dict.fromkeys(
        (
            "html body div p section article main aside header footer nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead "
            "tbody tfoot tr td th caption figure figcaption blockquote pre form fieldset legend address center "
            "details summary dialog hr head frameset frame noframes hgroup menu dir option optgroup marquee picture source "
            "param area map base col colgroup"
        ).split(),
        _BLOCK,
    )
)
_UNSHOWN = ("noscript", "template")
HEADINGS = {f"h{n}": n for n in range(1, 7)}
_PHRASING = frozenset("p h1 h2 h3 h4 h5 h6 figcaption".split())
ASIDE = "#aside"
"""The tag of a leaf that no reader takes for a part of the text: the options of a form, hidden words."""

_HIDDEN = frozenset(
    (
        "sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader screen-reader-only offscreen "
        "a11y-hidden assistive-text hidden u-hidden is-hidden vh go-vh sr_only sronly show-for-sr"
    ).split()
)


def is_hidden(element: Any) -> bool:
    """Whether an inline element says that nobody sees it."""
    names = element.get("class")
    if names is not None and not _HIDDEN.isdisjoint(names.lower().split()):
        return True
    style = element.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


BREAK = "\u2028"
"""A `<br>` within a leaf's raw text: white space to whoever folds it."""


Span = tuple[int, int, str]
"""A link: from, to, and its address."""


class Leaf:
    """A run of text between two block borders: its part, its text, folded, and the links in it.

    `raw` is the text before folding, `spans` are the links in it.
    """

    __slots__ = ("length", "linked", "part", "prose", "raw", "spans", "text")

    def __init__(self, part: int, raw: str, spans: tuple[Span, ...]) -> None:
        self.part = part
        self.raw = raw
        self.spans = spans
        self.text = text = " ".join(raw.split()).strip(WHITE)
        self.length = weight(text)
        # White space is left out, since some pages indent the text within a link and some around it.
        self.linked = min(1.0, _linked(raw, spans) / (len(text) or 1)) if spans else 0.0
        self.prose = self.length >= 40 and ends_sentence(text)


def _linked(raw: str, spans: tuple[Span, ...]) -> int:
    return sum([len(" ".join(raw[start:stop].split())) for start, stop, _ in spans])


class Reading:
    """All that a page shows. Part n is element `elements[n]` of kind `tags[n]`, within part `parents[n]`."""

    __slots__ = ("elements", "images", "leaves", "parents", "scripts", "tags", "unshown")

    def __init__(self, root: Any) -> None:
        self.elements: list[Any] = [root]
        self.parents: list[int] = [0]
        self.tags: list[str] = ["#root"]
        self.leaves: list[Leaf] = []
        self.images: list[tuple[int, Any]] = []
        self.scripts: list[Any] = []
        self.unshown: list[Any] = []

    def ancestors(self, part: int, until: int = 0) -> Iterator[int]:
        """`part` and the parts around it, innermost first, up to but without `until`."""
        while part > until:
            yield part
            part = self.parents[part]


class _Walk:
    """The state between two block borders: the text so far and the link that is open.

    Links are kept by their place in the buffer, so that a paragraph of ten thousand links costs no more per link.
    """

    __slots__ = ("buffer", "hidden", "href", "links", "reading", "start")

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.buffer: list[str] = []
        self.links: list[tuple[int, int, str]] = []
        self.hidden: list[Any] = []
        self.href: str | None = None
        self.start = 0

    def hide(self, element: Any) -> None:
        """Sets an element's text apart: what nobody reads as part of the sentence around it."""
        self.hidden.append(element)

    def _unhide(self, part: int) -> None:
        """Gives the elements that were set apart leaves of their own, behind the one they stood in."""
        reading = self.reading
        for element in self.hidden:
            raw = "\n".join(element.itertext())
            if raw and not raw.isspace():
                reading.elements.append(element)
                reading.parents.append(part)
                reading.tags.append(ASIDE)
                reading.leaves.append(Leaf(len(reading.tags) - 1, raw, ()))
        self.hidden.clear()

    def flush(self, part: int) -> None:
        """Ends the leaf at hand. A link that is still open goes on in the next one."""
        if self.href is not None:
            self.links.append((self.start, len(self.buffer), self.href))
            self.start = 0
        raw = "".join(self.buffer)
        if raw and not raw.isspace():
            spans = self._spans() if self.links else ()
            if BREAK in raw and raw.count(BREAK) > 1:
                self._split(part, raw, spans)
            else:
                self.reading.leaves.append(Leaf(part, raw, spans))
        self.buffer.clear()
        self.links.clear()
        if self.hidden:
            self._unhide(part)

    def _spans(self) -> tuple[Span, ...]:
        """The links by their offsets in the text."""
        offsets = [0, *itertools.accumulate(map(len, self.buffer))]
        return tuple(
            (offsets[start], offsets[stop], url) for start, stop, url in self.links if start < stop
        )

    def _split(self, part: int, raw: str, spans: tuple[Span, ...]) -> None:
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

    def open_link(self, href: str | None) -> None:
        self.close_link()
        self.href = href
        self.start = len(self.buffer)

    def close_link(self) -> None:
        if self.href is not None:
            self.links.append((self.start, len(self.buffer), self.href))
            self.href = None


def _double_breaks(raw: str) -> Iterator[int]:
    """Where the second of two breaks stands that have only white space between them."""
    last = raw.find(BREAK)
    while last >= 0:
        following = raw.find(BREAK, last + 1)
        if following >= 0 and not raw[last + 1 : following].strip():
            yield following
        last = following


def read_blocks(root: Any) -> Reading:
    """All that the page shows, in one walk and without recursion: pages are deep."""
    reading = Reading(root)
    walk = _Walk(reading)
    buffer, flush = walk.buffer, walk.flush
    elements, parents, tags = reading.elements, reading.parents, reading.tags
    roles, current = _ROLES, 0
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = element.tag
        role = roles.get(tag)
        if element is root:
            role = _BLOCK
        elif role == _ASIDE and tag == "button" and tags[current] in HEADINGS:
            role = _INLINE  # the heads of what folds open
        elif role is None:
            role = _INLINE if tags[current] in _PHRASING else _BLOCK
        if role == _BLOCK:
            if buffer or walk.hidden:
                flush(current)
            if event == "start":
                elements.append(element)
                parents.append(current)
                tags.append(tag)
                current = len(tags) - 1
                text = element.text
            else:
                current = parents[current]
                text = element.tail
            if text and not text.isspace():
                buffer.append(text)
            continue
        if event == "end":
            if role == _LINK:
                walk.close_link()
            text = element.tail
        elif role == _INLINE:
            if tag == "span" and is_hidden(element):
                walk.hide(element)
                events.skip_subtree()
                continue
            text = element.text
        elif role == _LINK:
            walk.open_link(element.get("href"))
            text = element.text
        elif role == _BREAK:
            text = BREAK
        elif role == _SKIP:
            if tag == "script":
                if "json" in (element.get("type") or ""):
                    reading.scripts.append(element)
            elif tag in _UNSHOWN:
                reading.unshown.append(element)
            events.skip_subtree()
            continue
        elif role == _IMAGE:
            reading.images.append((current, element))
            continue
        else:
            walk.hide(element)
            events.skip_subtree()
            continue
        if text and (buffer or not text.isspace()):
            buffer.append(text)
    flush(current)
    return reading
