"""The date that a page shows beside its heading, where nothing in it is meant for machines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from corpuskit.dates import LONGEST, day_of, find_moment
from corpuskit.html.head import Head
from corpuskit.html.title import key_of
from corpuskit.html.witness import class_words, text_within

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SKIPPED = frozenset(
    "script style template noscript head select option textarea svg iframe".split()
)
_DATE_WORDS = frozenset(
    "date dates datetime time timestamp published publish pub pubdate posted created create entry "
    "post data datum fecha tarix sana vaqt дата meta info byline details stat stats added".split()
)
# Where dates of something else stand: other articles, comments, the day's date, the copyright.
_ELSEWHERE = frozenset(
    "related sidebar aside footer menu nav navbar comment comments widget calendar weather currency "
    "recommended recommend popular latest recent similar teaser teasers archive copyright copy banner today "
    "ticker breaking topbar top slider carousel swiper lenta feed more also modal popup search".split()
)
_ELSEWHERE_TAGS = frozenset(["aside", "footer", "nav", "form"])
_MOST = 400
_FAR = 60
_PROSE = 200


class _Seen(NamedTuple):
    """A date that stands in the page: how many elements behind the heading (or before, below zero)."""

    moment: dt.date
    distance: int
    dated: bool


def shown_moments(head: Head) -> list[dt.date]:
    """The moments that the page shows as its article's, the likeliest first; none where it shows none near."""
    anchor = _anchor(head)
    seen = list(_seen(head.tree, anchor))
    if anchor is None:
        days = {day_of(s.moment) for s in seen if s.dated}
        return [s.moment for s in seen if s.dated] if len(days) == 1 else []
    near = [s for s in seen if s.distance >= 0 and (s.dated or s.distance <= _FAR)]
    before = [s for s in reversed(seen) if -_FAR <= s.distance < 0 and s.dated]
    near.sort(key=lambda s: not s.dated and s.distance > 15)
    return [s.moment for s in (*near[:3], *before[:1])]


def _anchor(head: Head) -> Any:
    """The element that shows the title: an h1, else the first element whose text the page's title begins with."""
    told = [key_of(t) for t in (*head.meta("og:title"), *head.titles[:1]) if len(t) > 10]
    headings = head.headings[:20]
    for element in headings:
        key = key_of(text_within(element, 500))
        if len(key) > 10 and any(key in t or t in key for t in told):
            return element
    for element in head.tree.iter("h2", "h3", "h4", "div", "span", "b", "strong", "p", "td"):
        if len(element) == 0 and element.text and 10 < len(element.text) < 400:
            key = key_of(" ".join(element.text.split()))
            if len(key) > 10 and any(t.startswith(key) for t in told):
                return element
    return headings[0] if headings else None


def _seen(tree: Any, anchor: Any) -> Iterator[_Seen]:
    """The dates of the page that stand in short lines, in document order."""
    place = _place(tree, anchor)
    around = set(anchor.iterancestors()) if anchor is not None else set()
    counted = 0
    for n, element in enumerate(tree.iter()):
        for text, owner in ((element.text, element), (element.tail, element.getparent())):
            if not text or len(text) > 3 * LONGEST or owner is None or not _YEAR.search(text):
                continue
            if not isinstance(owner.tag, str) or owner.tag in _SKIPPED:
                continue
            found = _moment_near(text, owner)
            if found is None or (dated := _is_dated(owner, around)) is None:
                continue
            yield _Seen(found, n - place, dated)
            counted += 1
            if counted >= _MOST:
                return


def _place(tree: Any, anchor: Any) -> int:
    if anchor is None:
        return 0
    return next((n for n, element in enumerate(tree.iter()) if element is anchor), 0)


def _moment_near(text: str, owner: Any) -> dt.date | None:
    """The date of a stretch of text, else that of the short elements around it ("16", "August", "2022")."""
    if "©" in text:
        return None
    moment = find_moment(" ".join(text.split()))
    steps = 0
    while owner is not None and steps < 3 and not isinstance(moment, dt.datetime):
        whole = text_within(owner, LONGEST + 1)
        if len(whole) > LONGEST or "©" in whole:
            break
        moment = find_moment(whole) or moment
        owner, steps = owner.getparent(), steps + 1
    return moment


def _is_dated(element: Any, around: set[Any]) -> bool | None:
    """Whether a class near an element says that it holds a date; None where it is about something else.

    What also holds the heading is not asked: a `header` of the article is no header of the page.
    """
    dated = False
    node, steps = element, 0
    while node is not None and steps < 12:
        if node in around:
            break
        if node.tag in _ELSEWHERE_TAGS or (node.tag == "a" and node.get("href")):
            return None
        words = class_words(node)
        if words & _ELSEWHERE:
            return None
        dated = dated or (steps < 3 and (node.tag == "time" or bool(words & _DATE_WORDS)))
        node, steps = node.getparent(), steps + 1
    return dated
