"""The one door to lxml. A page comes through it whole, or `truncated` says that it did not.

libxml2 gives up silently where a page is hostile or merely odd: beyond a depth, at a NUL, at an attribute bomb. Each of these
is taken out of its way before or after, with what was measured about it.
"""

from __future__ import annotations

import re
from typing import Any

import attrs
from lxml import etree

from corpuskit.errors import MarkupError
from corpuskit.model import Failure, Page

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_NO_CHARACTERS = re.compile("[\ufffe\uffff\ud800-\udfff]")
# 40,000 attributes on one element take libxml2 ten seconds, quadratically; no real tag is this long.
_ATTRIBUTE_BOMB = re.compile(r"<([a-zA-Z][a-zA-Z0-9:-]{0,60})(?=[\s/])[^<>]{20000,}>")
_LONG_NAME = re.compile(r"<(/?[a-zA-Z][a-zA-Z0-9:-]{60})[a-zA-Z0-9:-]+")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,60})[^<>]*>")
_VOID = frozenset(("area base br col embed hr img input link meta source track wbr").split())
_DEPTH = 200
_HTML_PARSER: Any = etree.HTMLParser  # the stubs lack some of its options


@attrs.frozen(eq=False)
class HtmlPage:
    """A parsed page: `tree` is its root element in lxml, `url` where it is from, if the caller knew."""

    tree: Any
    url: str | None = None
    place: str = "input"
    truncated: bool = False
    failures: tuple[Failure, ...] = ()

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

    @property
    def canonical_url(self) -> str | None:
        """The address that the page gives itself."""
        links = self.texts('//link[@rel="canonical"]/@href') or self.texts(
            '//meta[@property="og:url"]/@content'
        )
        return links[0] if links else None


def open_page(page: Page, text: str) -> HtmlPage:
    """The page that `text` is the markup of.

    Raises:
        MarkupError: lxml makes nothing of it.
    """
    text = _CONTROLS.sub("", text)
    if not text.isascii():
        text = _NO_CHARACTERS.sub("�", text)
    text = _LONG_NAME.sub(r"<\1", _ATTRIBUTE_BOMB.sub(r"<\1>", text))
    tree, cut = _parse(page, text)
    if cut:
        tree, cut = _parse(page, _flattened(text))
    failures: tuple[Failure, ...] = ()
    if cut:
        error = MarkupError(page.place, "libxml2 stopped before the end", "the rest is missing")
        failures = (Failure.of(error, stage="extract", plugin="corpuskit", origin=page.place),)
    return HtmlPage(tree, page.url, page.place, cut, failures)


def _parse(page: Page, text: str) -> tuple[Any, bool]:
    """The tree of `text`, and whether the parser gave up before its end."""
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
        tree = etree.fromstring(text.encode("utf-8", "replace") or b"<html/>", parser)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:
        tree = etree.fromstring(b"<html/>", parser) if not text.strip() else None
    if tree is None:
        raise MarkupError(page.place, "no element could be read", "check that this is a page")
    return tree, any(entry.level_name == "FATAL" for entry in parser.error_log)


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
