"""The one door to lxml. A page comes through it whole, or `truncated` says that it did not.

libxml2 gives up silently where a page is hostile or merely odd: beyond a depth, at a NUL, at an attribute bomb. Each of these
is taken out of its way before or after, with what was measured about it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

import attrs
from lxml import etree

from corpuskit.errors import MarkupError
from corpuskit.model import Failure, Page

# libxml2 before 2.14 loses the rest of a page behind a NUL in a tag; other controls it can take, and whoever reads the text
# folds them away. Surrogates are gone when text has been encoded.
_NO_CHARACTER = re.compile(rb"\xef\xbf[\xbe\xbf]")
# 40,000 attributes on one element take libxml2 ten seconds, quadratically; no real tag is this long.
_WINDOW = 20_000
_TAG_NAME = re.compile(rb"<[a-zA-Z][a-zA-Z0-9:-]{0,60}")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,60})[^<>]*>")
_VOID = frozenset(("area base br col embed hr img input link meta source track wbr").split())
_DEPTH = 200
"""Elements within one another that are kept where libxml2 gave up: it reads at least so many."""
_HTML_PARSER: Any = etree.HTMLParser  # the stubs lack some of its options


@attrs.frozen(eq=False)
class HtmlPage:
    """A parsed page, as `open_page` makes it.

    `source` is the markup in UTF-8 as the parser was given it, `url` where the page is from, if the caller knew, and
    `place` what errors call it. `truncated` says that the parser stopped before the end of the page; `failures` say so
    to the reader of the article.
    """

    source: bytes = attrs.field(repr=False)
    url: str | None = None
    place: str = "input"
    truncated: bool = False
    failures: tuple[Failure, ...] = ()
    _trees: list[Any] = attrs.field(factory=list, repr=False)

    @property
    def tree(self) -> Any:
        """The root element, in lxml. Whoever changes the tree changes it for all who read the page."""
        if not self._trees:
            self._trees.append(_parse(self.source, self.place)[0])
        return self._trees[0]

    def take_tree(self) -> Any:
        """The root element, for a reader that takes the tree apart: who asks for `tree` afterwards gets another."""
        tree = self.tree
        self._trees.clear()
        return tree

    def xpath(self, query: str) -> list[Any]:
        """What an XPath query finds in the page."""
        found = self.tree.xpath(query)
        return found if isinstance(found, list) else [found]

    def texts(self, query: str) -> tuple[str, ...]:
        """The texts of what an XPath query finds, white space folded, empty ones left out."""
        found = (
            item if isinstance(item, str) else item.xpath("string()") for item in self.xpath(query)
        )
        return tuple(text for item in found if (text := " ".join(item.split())))

    @cached_property
    def canonical_url(self) -> str | None:
        """The address that the page gives itself."""
        head = self.tree.find("head")
        found = _canonical(head) if head is not None else None
        return found or _canonical(self.tree)


def _canonical(part: Any) -> str | None:
    """What links and metas below `part` name as the page's address, links before metas."""
    named: str | None = None
    for element in part.iter("link", "meta"):
        if element.get("rel") == "canonical" and (href := (element.get("href") or "").strip()):
            return str(href)
        if named is None and element.get("property") == "og:url":
            named = (element.get("content") or "").strip() or None
    return named


def open_page(page: Page, markup: bytes | str) -> HtmlPage:
    """The page of that markup. Bytes are UTF-8 without U+FFFE and U+FFFF, as `decode` gives them.

    Raises:
        MarkupError: lxml makes nothing of it.
    """
    if isinstance(markup, bytes):
        source = markup
    else:
        source = _NO_CHARACTER.sub(b"\xef\xbf\xbd", markup.encode("utf-8", "replace"))
    if b"\0" in source:
        source = source.replace(b"\0", b"")
    source = _without_bombs(source)
    tree, cut = _parse(source, page.place)
    if cut:
        source = _flattened(source.decode("utf-8")).encode("utf-8")
        tree, cut = _parse(source, page.place)
    failures: tuple[Failure, ...] = ()
    if cut:
        error = MarkupError(page.place, "libxml2 stopped before the end", "the rest is missing")
        failures = (Failure.of(error, stage="extract", plugin="corpuskit", origin=page.place),)
    return HtmlPage(source, page.url, page.place, cut, failures, [tree])


def _without_bombs(source: bytes) -> bytes:
    """`source` with each tag of more than 40,000 characters cut to its name.

    Windows of half that length are looked at: one without a bracket lies within such a tag, or in a long text or script.
    Each is left at its first bracket, so that this costs next to nothing.
    """
    parts: list[bytes] = []
    find, at, kept, closing = source.find, 0, 0, -1
    while at + _WINDOW <= len(source):
        stop = at + _WINDOW
        if closing < at:  # the next end of a tag, looked for once however far it is
            closing = find(b">", at)
            closing = len(source) if closing < 0 else closing
        if closing < stop or find(b"<", at, stop) >= 0:
            at = stop
            continue
        low = max(0, at - _WINDOW)
        opening = source.rfind(b"<", low, at)
        bracket = find(b"<", stop, closing)
        is_end = bracket < 0 and closing < len(source)
        at = min(len(source), (closing if bracket < 0 else bracket) + 1)
        name = _TAG_NAME.match(source, opening) if opening >= 0 else None
        if name and is_end and source.rfind(b">", opening, stop) < 0:
            parts += (source[kept : name.end()], b">")
            kept = at
    return b"".join([*parts, source[kept:]]) if parts else source


def _parse(source: bytes, place: str) -> tuple[Any, bool]:
    """The tree of `source`, and whether the parser gave up before its end."""
    parser = _HTML_PARSER(
        encoding="utf-8",
        huge_tree=True,
        recover=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
        default_doctype=False,
    )
    try:
        tree = etree.fromstring(source or b"<html/>", parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:
        tree = etree.fromstring(b"<html/>", parser) if not source.strip() else None
    if tree is None:
        raise MarkupError(place, "no element could be read", "check that this is a page")
    return tree, len(parser.error_log.filter_from_fatals()) > 0


def _flattened(text: str) -> str:
    """`text` without the tags that stand deeper than libxml2 reads; their text stays."""
    depth = 0

    def shallow(match: re.Match[str]) -> str:
        nonlocal depth
        closing, name = match.groups()
        if name.lower() in _VOID or match.group().endswith("/>"):
            return match.group()
        depth = max(0, depth - 1) if closing else depth + 1
        return " " if depth > _DEPTH or (closing and depth == _DEPTH) else match.group()

    return _TAG.sub(shallow, text)
