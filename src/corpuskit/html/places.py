"""Where texts stand on a page, as selectors: for who wants to write a layout without looking at the markup."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from corpuskit.html.page import HtmlPage
from corpuskit.html.witness import text_within

_NAME = re.compile(r"[A-Za-z][A-Za-z_-]{2,60}")
"""A class or id that can be written as it is. One with a digit may be of this page alone."""

_BLOCKS = frozenset({"p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"})
_CLASSES = 2
"""Classes that name an element: more are of its looks, and change."""
_LONGEST = 5_000
"""Characters of a text that are compared."""
_DEEP = 40
"""Elements around a text that could hold it."""
_MOST = 20_000
"""Elements of a page that are looked at."""


def holders(page: HtmlPage, texts: Iterable[str]) -> dict[str, int]:
    """For each element of a page that a class or an id names alone: its selector, and how many of `texts` stand in it."""
    wanted = set(texts)
    named: Counter[str] = Counter()
    found: dict[str, set[str]] = {}
    for element, _ in zip(page.tree.iter("*"), range(_MOST), strict=False):
        selector = _selector(element)
        if selector:
            named[selector] += 1
        if element.tag in _BLOCKS:
            text = text_within(element, _LONGEST)
            if text in wanted:
                for around in _around(element):
                    found.setdefault(around, set()).add(text)
    return {selector: len(inside) for selector, inside in found.items() if named[selector] == 1}


def _around(element: Any) -> Iterable[str]:
    """The selectors of the elements around one, the innermost first."""
    for around, _ in zip(element.iterancestors(), range(_DEEP), strict=False):
        selector = _selector(around)
        if selector:
            yield selector


def _selector(element: Any) -> str | None:
    """An element by its id, else by its first classes; None where neither can be written."""
    if not isinstance(element.tag, str) or element.tag in ("html", "body"):
        return None
    name = element.get("id") or ""
    if _NAME.fullmatch(name):
        return f"{element.tag}#{name}"
    classes = [name for name in (element.get("class") or "").split() if _NAME.fullmatch(name)]
    return ".".join([element.tag, *classes[:_CLASSES]]) if classes else None
