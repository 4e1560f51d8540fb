"""The one walk over a page: all that it shows, as leaves in document order, and the parts they stand in.

A leaf is a run of text between two borders of block elements; inline elements leave no trace in it but
their links. A part is a block element; parts are numbered in document order, so that the parts of a region
and its leaves are two slices. Nothing here judges.
"""

from __future__ import annotations

import collections
import itertools
from collections.abc import Iterator
from typing import Any

from corpuskit.body import WHITE
from corpuskit.prose import ends_sentence, weight

_BLOCK, _INLINE, _SKIP, _BREAK, _LINK, _IMAGE, _ASIDE, _MENU = range(8)
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
    | {"nav": _MENU, "footer": _MENU, "head": _MENU, "ul": _MENU}
    | {"br": _BREAK, "a": _LINK, "img": _IMAGE}
    | dict.fromkeys(
        (
            "html body div p section article main aside header h1 h2 h3 h4 h5 h6 ol li dl dt dd table thead "
            "tbody tfoot tr td th caption figure figcaption blockquote pre form fieldset legend address center "
            "details summary dialog hr frameset frame noframes hgroup menu dir option optgroup marquee picture source "
            "param area map base col colgroup"
        ).split(),
        _BLOCK,
    )
)
_UNSHOWN = ("noscript", "template")
HEADINGS = {f"h{n}": n for n in range(1, 7)}
_MENUS = ("nav", "footer", "head", "ul")
_HEAD = frozenset("meta link title script style base noscript template".split())
_SILENT = ("script", "style", "noscript", "template", "iframe")
_PHRASING = frozenset("p h1 h2 h3 h4 h5 h6 figcaption".split())
MARK = "\ufdd0"
"""Parts the lines of a leaf that is not to be read as one: no character, and no white space."""

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

Spans = tuple[Span, ...]
_SENTENCE = 40


class Leaf:
    """A run of text between two block borders: its part, and `spans`, the links in its raw text.

    Most leaves are entries of menus that nobody asks about: what can be read out of one is read when asked for.
    """

    __slots__ = ("_length", "_linked", "_prose", "_text", "part", "raw", "spans")

    def __init__(self, part: int, raw: str, spans: Spans) -> None:
        self.part = part
        self.raw = raw
        self.spans = spans
        self._text = ""
        self._linked = -1.0 if spans else 0.0

    @property
    def text(self) -> str:
        """The text, white space folded."""
        return self._text or self._read()

    @property
    def length(self) -> float:
        """The length of the text in letters of an alphabet."""
        if not self._text:
            self._read()
        return self._length

    @property
    def prose(self) -> bool:
        """Whether it is long enough for a sentence and ends like one."""
        if not self._text:
            self._read()
        return self._prose

    @property
    def linked(self) -> float:
        """The share of the text that is links, white space apart: some pages indent within a link, some around it."""
        if self._linked < 0:
            raw, spans = self.raw, self.spans
            if spans[0][1] - spans[0][0] == len(raw):
                self._linked = 1.0
            else:
                letters = sum([len(" ".join(raw[a:b].split())) for a, b, _ in spans])
                self._linked = min(1.0, letters / (len(self.text) or 1))
        return self._linked

    def _read(self) -> str:
        self._text = text = " ".join(self.raw.split()).strip(WHITE)
        self._length = length = weight(text)
        self._prose = length >= _SENTENCE and ends_sentence(text)
        return text


class Reading:
    """All that a page shows.

    Part n is element `elements[n]` of kind `tags[n]`, within part `parents[n]`; its leaves are `first[n]` to `last[n]`.
    """

    __slots__ = (
        "elements", "first", "images", "last", "leaves", "parents", "scores", "scripts", "tags", "unshown",
    )  # fmt: skip

    def __init__(self, root: Any) -> None:
        self.elements: list[Any] = [root]
        self.parents: list[int] = [0]
        self.tags: list[str] = ["#root"]
        self.leaves: list[Leaf] = []
        self.scores: list[float] = []
        self.first: list[int] = [0]
        self.last: list[int] = [0]
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

    def _unhide(self, part: int) -> None:
        """Gives the elements that were set apart leaves of their own, behind the one they stood in."""
        for element in self.hidden:
            raw = MARK.join(element.itertext())
            if raw and not raw.isspace():
                self._add(element, part, raw)
        self.hidden.clear()

    def flush(self, part: int) -> None:
        """Ends the leaf at hand. A link that is still open goes on in the next one."""
        buffer, links = self.buffer, self.links
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

    def read_menu(self, element: Any, current: int, *, whole: bool) -> bool:
        """Reads a menu, a footer or the head at one go; False where it must be walked through."""
        if element.tag == "head":
            return self._read_head(element, current)
        if whole or next(element.iter("p", "h1", *_SILENT), None) is not None:
            return False
        lines = [text for chunk in element.itertext() if (text := " ".join(chunk.split()))]
        if element.tag == "ul" and not _is_menu(element, lines):
            return False
        if self.buffer or self.hidden:
            self.flush(current)
        if lines:
            self._add(element, current, MARK.join(lines))
        return True

    def _read_head(self, head: Any, current: int) -> bool:
        for child in head:
            if child.tag not in _HEAD:
                return False
        for element in head.iter("script", *_UNSHOWN):
            self.pass_over(element.tag, _SKIP, element, current)
        return True

    def _add(self, element: Any, part: int, raw: str) -> None:
        """A leaf of an element that is a part of its own."""
        reading = self.reading
        reading.elements.append(element)
        reading.parents.append(part)
        reading.tags.append(ASIDE)
        reading.first.append(len(reading.leaves))
        reading.leaves.append(Leaf(len(reading.tags) - 1, raw, ()))
        reading.last.append(len(reading.leaves))

    def pass_over(self, tag: str, role: int, element: Any, current: int) -> bool:
        """Notes an element that no leaf is made of; True where its text is read all the same."""
        reading = self.reading
        if role == _IMAGE:
            reading.images.append((current, element))
        elif role == _ASIDE:
            if tag == "button" and reading.tags[current] in HEADINGS:
                return True  # the head of what folds open
            self.hidden.append(element)
        elif tag == "span":
            self.hidden.append(element)
        elif tag == "script":
            if "json" in (element.get("type") or ""):
                reading.scripts.append(element)
        elif tag in _UNSHOWN:
            reading.unshown.append(element)
        return False


def _is_menu(element: Any, lines: list[str]) -> bool:
    """Whether a list is short links and little else."""
    items, links, linked = len(element), 0, 0
    for link in element.iter("a"):
        links += 1
        linked += len(link.text or "")
    letters = sum(map(len, lines))
    return links >= max(3, items) and letters <= 40 * links and 2 * linked >= letters


def _double_breaks(raw: str) -> Iterator[int]:
    """Where the second of two breaks stands that have only white space between them."""
    last = raw.find(BREAK)
    while last >= 0:
        following = raw.find(BREAK, last + 1)
        if following >= 0 and not raw[last + 1 : following].strip():
            yield following
        last = following


def read_blocks(root: Any, *, whole: bool = False) -> Reading:
    """All that the page shows, in one walk and without recursion: pages are deep.

    Elements come in document order, and the number of children that are still to come tells where one ends: that
    is a third faster than events of start and end, and half of a page's cost is this loop. Menus and footers become one
    leaf each, unless `whole`.
    """
    reading = Reading(root)
    walk = _Walk(reading)
    buffer, links, hidden, flush = walk.buffer, walk.links, walk.hidden, walk.flush
    elements, parents, tags = reading.elements, reading.parents, reading.tags
    leaves, first, last, roles = reading.leaves, reading.first, reading.last, _ROLES
    outer: list[tuple[int, Any, int]] = []
    awaited, opened, opened_role, current = 1, root, _BLOCK, 0
    following = root.iter()
    for element in following:
        tag = element.tag
        role = roles.get(tag)
        if role is None or element is root:  # unknown tags are parts, but not within a sentence
            role = _INLINE if tags[current] in _PHRASING else _BLOCK
        children = len(element)
        if role == _MENU:
            role = _BLOCK
            if children and element is not root and walk.read_menu(element, current, whole=whole):
                _skip(following, element)
                children = 0
                role = _SKIP
        if role == _BLOCK:
            if buffer or hidden:
                flush(current)
            elements.append(element)
            parents.append(current)
            current = len(tags)
            tags.append(tag)
            first.append(len(leaves))
            last.append(0)
            text = element.text
            if text and not text.isspace():
                buffer.append(text)
        elif role == _INLINE and (tag != "span" or not is_hidden(element)):
            text = element.text
            if text and (buffer or not text.isspace()):
                buffer.append(text)
        elif role == _LINK:
            walk.href = element.get("href")
            walk.start = len(buffer)
            text = element.text
            if text and (buffer or not text.isspace()):
                buffer.append(text)
        elif role == _BREAK:
            buffer.append(BREAK)
        elif role == _SKIP and tag in _MENUS:
            pass
        elif walk.pass_over(tag, role, element, current):
            buffer.append(element.text or "")
        elif children:
            _skip(following, element)
            children = 0
        if children:
            outer.append((awaited, opened, opened_role))
            awaited, opened, opened_role = children, element, role
            continue
        while True:  # the element ends here, and with it all whose last child it is
            text = element.tail
            if role == _BLOCK:
                if buffer or hidden:
                    flush(current)
                last[current] = len(leaves)
                current = parents[current]
                if text and not text.isspace():
                    buffer.append(text)
            else:
                if role == _LINK and walk.href is not None:
                    if walk.start < len(buffer):
                        links.append((walk.start, len(buffer), walk.href))
                    walk.href = None
                if text and (buffer or not text.isspace()):
                    buffer.append(text)
            awaited -= 1
            if awaited or not outer:
                break
            element, role = opened, opened_role
            awaited, opened, opened_role = outer.pop()
    flush(current)
    last[0] = len(leaves)
    return reading


def _skip(following: Iterator[Any], element: Any) -> None:
    """Passes over all within `element`."""
    inside = sum(1 for _ in element.iterdescendants())
    collections.deque(itertools.islice(following, inside), maxlen=0)
