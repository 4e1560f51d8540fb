"""The elements around a page's heading: where it shows a date and a credit, if it says neither as data."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property
from itertools import islice
from typing import Any

import attrs

from corpuskit.html.head import Head
from corpuskit.html.title import is_logo
from corpuskit.html.witness import class_words, letters_of, text_within

_MOST_BEHIND = 160
_MOST_BEFORE = 40
_MOST_OF_PAGE = 2_000
_MOST_HEADINGS = 20
_LEAST_KEY = 10
_LONGEST_TITLE = 500
_LONGEST_MARKS = 80
_LONG_TEXT = 150
_MANY_WORDS = 20
_LEVELS = 4
_MOST_PARTS = 12
_SHORTEST_TITLE = 25
_FEWEST_WORDS = 4
_CREDITS = frozenset(["author", "authors", "byline", "bylines", "writer"])
_HEADINGS = ("h2", "h3", "h4")
_LEAVES = ("div", "span", "b", "strong", "p", "td", "font")


@attrs.frozen(eq=False)
class Near:
    """What stands near the element that shows the title. A walk over a whole page costs ten times as much."""

    head: Head

    @cached_property
    def anchor(self) -> Any:
        """The element that shows the title: an h1, else the first element whose text the page's title begins with.

        Where none does, it is the first of a long text, for what is told of an article stands before it as well.
        """
        head = self.head
        told = [t for t in (*head.meta("og:title"), *head.titles[:1]) if len(t) > _LEAST_KEY]
        keys = [letters_of(text) for text in told]
        headings = [
            heading
            for heading in head.headings[:_MOST_HEADINGS]
            if not is_logo(heading, head.address)
        ]
        for heading in headings:
            key = letters_of(text_within(heading, _LONGEST_TITLE))
            if len(key) > _LEAST_KEY and any(key in each or each in key for each in keys):
                return heading
        found = _told_element(head.tree, keys) if keys else None
        if found is not None:
            return found
        return headings[0] if headings else _first_of_text(head.tree)

    @cached_property
    def behind(self) -> list[Any]:
        """The anchor and the elements that begin behind it, in the page's order."""
        found: list[Any] = []
        node = self.anchor
        if node is not None:
            found += islice(node.iter(), _MOST_BEHIND)
        while node is not None and node.tag != "body" and len(found) < _MOST_BEHIND:
            for sibling in islice(node.itersiblings(), _MOST_BEHIND - len(found)):
                found += islice(sibling.iter(), _MOST_BEHIND - len(found))
            node = node.getparent()
        return found

    @cached_property
    def before(self) -> list[Any]:
        """The elements that begin before the anchor, the nearest first; what holds it is among them."""
        return list(islice(_before(self.anchor), _MOST_BEFORE))

    @cached_property
    def holders(self) -> frozenset[Any]:
        """What holds the anchor."""
        return frozenset(self.anchor.iterancestors()) if self.anchor is not None else frozenset()

    @cached_property
    def around(self) -> list[Any]:
        """What is behind the anchor, then what is before; of a page that shows no title all that it begins with."""
        if self.anchor is None:
            return list(islice(self.head.tree.iter(), _MOST_OF_PAGE))
        return [*self.behind, *self.before]

    def marked(self, marks: frozenset[str]) -> list[Any]:
        """The elements around that bear one of these names in microdata or RDFa, then such metas of the whole page."""
        found = []
        for element in (*self.around, *self.head.marked):
            names = element.get("itemprop") or element.get("property")
            # Both may name several things.
            if names and not marks.isdisjoint(names[:_LONGEST_MARKS].lower().split()):
                found.append(element)
        return found


def _told_element(tree: Any, keys: list[str]) -> Any:
    """The first element that shows nothing but the title, or its beginning."""
    begins = {key[:_LEAST_KEY] for key in keys}
    for element in islice(tree.iter(*_HEADINGS, *_LEAVES), _MOST_OF_PAGE):
        if element.tag in _HEADINGS:
            text = text_within(element, _LONGEST_TITLE)
        elif len(element) == 0 and element.text and len(element.text) < _LONGEST_TITLE:
            text = element.text
        else:
            continue
        # To make a key of each text takes ten times as long as to look at its beginning.
        if (
            len(text) > _LEAST_KEY
            and letters_of(text.lstrip()[: 2 * _LEAST_KEY])[:_LEAST_KEY] in begins
        ):
            key = letters_of(text)
            if any(each.startswith(key) for each in keys):
                return element
    return None


def _first_of_text(tree: Any) -> Any:
    for element in islice(tree.iter("p", "div", "td"), _MOST_OF_PAGE):
        if (
            element.text
            and len(element.text) >= _LONG_TEXT
            and len(element.text.split()) > _MANY_WORDS
        ):
            return element
    return None


def _before(anchor: Any) -> Iterator[Any]:
    """The page's order backwards: of each element the parts first, the last of them first."""
    node = anchor
    while node is not None and node.tag != "body":
        for sibling in node.itersiblings(preceding=True):
            yield from _backwards(sibling)
        node = node.getparent()
        if node is not None:
            yield node


def _backwards(element: Any) -> Iterator[Any]:
    stack = [(element, False)]
    while stack:
        node, is_done = stack.pop()
        if is_done or len(node) == 0:
            yield node
        else:
            stack.append((node, True))
            stack.extend((child, False) for child in node)


def is_in_teaser(element: Any, around: Collection[Any]) -> bool:
    """Whether a date stands beside a link as long as a title, in an element that holds little more than the two.

    `around` is what holds the heading: that is no teaser.
    """
    node, climbed = element, set()
    for _ in range(_LEVELS):
        if node is None or node in around:
            return False
        climbed.add(node)
        parts = list(islice(node.iter(), _MOST_PARTS + 1))
        if len(parts) > _MOST_PARTS:
            return False
        for link in [part for part in parts if part.tag == "a"]:
            text = text_within(link, _LONGEST_TITLE)
            if link in climbed:  # it holds the date as well
                text = text.replace(text_within(element), "", 1)
            is_long = len(text) >= _SHORTEST_TITLE and len(text.split()) >= _FEWEST_WORDS
            if is_long and not _is_credit(link):
                return True
        node = node.getparent()
    return False


def _is_credit(link: Any) -> bool:
    parent = link.getparent()
    words = class_words(link) if parent is None else class_words(link) | class_words(parent)
    return link.get("rel") == "author" or not _CREDITS.isdisjoint(words)


def is_own_footer(element: Any, holders: Collection[Any]) -> bool:
    """Whether an element is the footer of the `article` that holds the heading: such ones end with date and author."""
    parent = element.getparent()
    return element.tag == "footer" and parent in holders and parent.tag == "article"
