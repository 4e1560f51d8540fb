"""A file cut into its articles: every character is in one of the parts, and what is no article has a name of its own."""

import re
from collections.abc import Iterable, Iterator

import attrs

from corpuskit import Page

REMAINDER = "remainder"
"""How the parts are called that are no article: a cover, a list of contents, a summary of the search."""

_ENDS = r"\n-\r\x1c-\x1e\x85\u2028\u2029"
_SPACE = rf"[^\S{_ENDS}]"
# A BOM within a text is left of a file that was put behind another: no part begins with one.
_BLANK_LINES = re.compile(rf"[\s\ufeff]*(?:\Z|(?<=[{_ENDS}\ufeff]))|")


def whole_line(pattern: str) -> re.Pattern[str]:
    """`pattern` where it is all of a line, whatever ends lines: exports come with those of any system."""
    return re.compile(rf"(?<![^{_ENDS}\ufeff]){_SPACE}*{pattern}{_SPACE}*(?=[{_ENDS}]|\Z)")


def cut(page: Page, ends: Iterable[int]) -> Iterator[tuple[str, int]]:
    """The parts of a page's text up to each of `ends`, and what is left behind them; each with where it begins."""
    text, start = text_of(page), 0
    for end in ends:
        if end > start:
            yield text[start:end], start
            start = end
    if start < len(text):
        yield text[start:], start


def text_of(page: Page) -> str:
    """The text of a page: what splits a file is given decoded pages."""
    return page.body if isinstance(page.body, str) else page.body.decode("utf-8", "replace")


def named(page: Page, parts: Iterable[tuple[str, bool]]) -> Iterator[Page]:
    """The parts as pages, "file.txt#1" and so on; those that are no article, "file.txt#remainder"."""
    number = 0
    for text, is_article in parts:
        number += is_article
        name = f"{page.place}#{number}" if is_article else f"{page.place}#{REMAINDER}-{number}"
        yield attrs.evolve(page, body=text, name=name)


def behind(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    """Where the lines end that `pattern` matches, with the blank lines behind them."""
    for match in pattern.finditer(text):
        blank = _BLANK_LINES.match(text, match.end())
        assert blank is not None
        yield blank.end()
