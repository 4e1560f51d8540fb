"""The date that a page shows beside its heading, where nothing in it is meant for machines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import attrs

from corpuskit.dates import LONGEST, day_of, find_moment, read_machine_moment
from corpuskit.html.head import Head
from corpuskit.html.title import is_logo, key_of
from corpuskit.html.witness import class_words, text_within
from corpuskit.prose import ends_sentence

# Each begins with a figure: a pattern that looks back first is tried at every character, five times slower.
_YEAR = re.compile(r"\d(?:(?<!\d\d)\d{3}(?!\d)|(?<![\d.]\d)\d\.\d\d\.\d\d(?![\d.]))")
_SHORT_YEAR = re.compile(r"(?<![\d.])(\d\d\.\d\d\.)([0-4]\d)(?![\d.])")
_YEAR_LAST = re.compile(r"(?<![\d/-])(\d\d?)[/-](\d\d?)[/-](?:19|20)\d\d(?![\d/-])")
# Where "22.08.16" can be the sixteenth of August.
_YEAR_FIRST_LANGUAGES = ("hu", "lt", "zh", "ja", "ko", "mn", "")

_LINE_MARKS = re.compile(r"[|/:·•,]|\bг\.$")
_SKIPPED = frozenset(
    "script style template noscript head select option textarea svg iframe".split()
)
_DATE_WORDS = frozenset(
    "date dates datetime time timeago timestamp published publish pub pubdate posted created create entry "
    "post data datum fecha tarix sana vaqt дата meta info byline details stat stats added".split()
)
# Where dates of something else stand: other articles, comments, the day's date, the copyright.
_ELSEWHERE = frozenset(
    "related sidebar aside footer menu nav navbar form comment widget calendar weather currency "
    "recommended recommend popular latest recent similar teaser teasers archive copyright banner today "
    "ticker breaking topbar slider carousel swiper lenta modal popup tweet caption reference references citation cite".split()
)
# The same where no date's own class stands beside it ("date-comments" is a line with both).
_LOOSE = frozenset(["comments", "top", "feed", "current", "more"])
_SIDE = frozenset(["sidebar", "aside"])
_MACHINE_CLASS = re.compile(r"date|time|publi|posted|created", re.IGNORECASE)
_MACHINE_ATTRIBUTES = (
    "datetime",
    "content",
    "data-datetime",
    "data-time",
    "data-date",
    "data-timestamp",
    "title",
)
_DATE_ENDS = ("date", "time", "datum", "timestamp", "fecha", "tarix", "sana")
_MOST = 400
_MOST_WITHIN = 60
_FAR = 60
_NEAR = 15
_BESIDE = 35
_TOUCH = 8
_LIST = 3
_WORDS = 10


class _Line(NamedTuple):
    """A short stretch of text with a year in it: the number of its element, the text, the element."""

    number: int
    text: str
    owner: Any


class _Seen(NamedTuple):
    """A date that stands in the page: how many elements behind the heading (or before, below zero)."""

    moment: dt.date
    distance: int
    dated: bool


@attrs.frozen
class _Reading:
    """What a page gives away of how it writes dates."""

    language: str
    day_first: bool | None

    def moment(self, text: str) -> dt.date | None:
        """The only date in a line of this page."""
        if self.language not in _YEAR_FIRST_LANGUAGES:
            text = _SHORT_YEAR.sub(r"\g<1>20\2", text)
        return find_moment(text, self.language, day_first=self.day_first)


def shown_moments(head: Head) -> list[dt.date]:
    """The moments that the page shows as its article's, the likeliest first; none where it shows none near."""
    anchor = _anchor(head)
    place, lines = _lines(head.tree, anchor)
    reading = _Reading((head.language or "")[:2].lower(), _order(lines))
    seen = list(_seen(lines, reading, anchor, place))
    if anchor is None:
        days = {day_of(s.moment) for s in seen if s.dated}
        return [s.moment for s in seen if s.dated] if len(days) == 1 else []
    ranked = sorted((rank, n) for n, s in enumerate(seen) if (rank := _rank(s)) is not None)
    best = [seen[n].moment for rank, n in ranked if rank == ranked[0][0]]
    if ranked and ranked[0][0] == _LIST and len({day_of(moment) for moment in best}) > 2:
        return []  # these are other articles
    return best[:3]


def _rank(seen: _Seen) -> int | None:
    """How likely a date is the article's, by its place: behind the heading, just before it, far behind, far before."""
    if seen.distance >= 0:
        if seen.dated:
            return 0 if seen.distance <= _FAR else _LIST
        return 2 if seen.distance <= _NEAR else None
    if seen.distance > -_TOUCH:
        return 1
    return _LIST + 1 if seen.dated and seen.distance > -_FAR else None


def _anchor(head: Head) -> Any:
    """The element that shows the title: an h1, else the first element whose text the page's title begins with."""
    told = [key_of(t) for t in (*head.meta("og:title"), *head.titles[:1]) if len(t) > 10]
    headings = [e for e in head.headings[:20] if not is_logo(e, head.address)]
    for element in headings:
        key = key_of(text_within(element, 500))
        if len(key) > 10 and any(key in t or t in key for t in told):
            return element
    if len(headings) == 1:
        return headings[0]
    for element in head.tree.iter("h2", "h3", "h4", "div", "span", "b", "strong", "p", "td"):
        if len(element) == 0 and element.text and 10 < len(element.text) < 400:
            key = key_of(" ".join(element.text.split()))
            if len(key) > 10 and any(t.startswith(key) for t in told):
                return element
    return headings[0] if headings else None


def _lines(tree: Any, anchor: Any) -> tuple[int, list[_Line]]:
    """The number of the anchor, and the short stretches of text with a year in them."""
    place, lines = 0, []
    known: dict[str, bool] = {}  # classes repeat within a page
    longest, has_year = 3 * LONGEST, _YEAR.search
    for n, element in enumerate(tree.iter()):
        if element is anchor:
            place = n
        said = None
        name = element.get("class")
        if name is not None:
            is_machine = known.get(name)
            if is_machine is None:
                is_machine = known[name] = _MACHINE_CLASS.search(name, 0, 300) is not None
            if is_machine:
                said = _machine_text(element)
        text = said or element.text
        if text and len(text) <= longest and not text.isspace() and has_year(text):
            lines.append(_Line(n, text, element))
        text = element.tail
        if text and len(text) <= longest and not text.isspace() and has_year(text):
            lines.append(_Line(n, text, element.getparent()))
        if len(lines) > _MOST:
            break
    return place, [line for line in lines if line.owner.tag not in _SKIPPED]


def _machine_text(element: Any) -> str | None:
    """What the attributes of an element say, if that is a date."""
    for attribute in _MACHINE_ATTRIBUTES:
        value = element.get(attribute)
        if value and read_machine_moment(value) is not None:
            return str(value)
    return None


def _order(lines: Iterable[_Line]) -> bool | None:
    """Whether the day comes first in the page's "03/04/2022": None where no date of the page has a day above 12."""
    pairs = [(int(m[1]), int(m[2])) for line in lines for m in _YEAR_LAST.finditer(line.text)]
    day_first = any(first > 12 >= second for first, second in pairs)
    month_first = any(second > 12 >= first for first, second in pairs)
    return None if day_first == month_first else day_first


def _seen(lines: Iterable[_Line], reading: _Reading, anchor: Any, place: int) -> Iterator[_Seen]:
    """The dates of these lines, without those that stand among other things than the article."""
    around = set(anchor.iterancestors()) if anchor is not None else set()
    for line in lines:
        distance = line.number - place
        # Beside the heading a column at the side is the article's own.
        own = anchor is not None and -_TOUCH < distance <= _BESIDE and _has_date_class(line.owner)
        dated = _is_dated(line.owner, around, _ELSEWHERE - _SIDE if own else _ELSEWHERE)
        if dated is None:
            continue
        moment = _moment_near(line, reading)
        if moment is not None and (_is_line(line) or _is_marked(line.owner)):
            yield _Seen(moment, distance, dated)


def _is_line(line: _Line) -> bool:
    """Whether a stretch is a line for a date, not a short sentence with one in it."""
    if len(line.text) > LONGEST or len(line.text.split()) > _WORDS:
        return False
    return bool(_LINE_MARKS.search(line.text)) or not ends_sentence(line.text.strip())


def _is_marked(element: Any) -> bool:
    """Whether the class of an element or of one of the two around it is that of a date."""
    for _ in range(3):
        if element is None:
            return False
        if _has_date_class(element):
            return True
        element = element.getparent()
    return False


def _has_date_class(element: Any) -> bool:
    return element.tag == "time" or any(word.endswith(_DATE_ENDS) for word in class_words(element))


def _moment_near(line: _Line, reading: _Reading) -> dt.date | None:
    """The date of a stretch of text, else that of the short elements around it ("16", "August", "2022")."""
    if "©" in line.text:
        return None
    moment = reading.moment(" ".join(line.text.split()))
    owner, steps = line.owner, 0
    while owner is not None and steps < 3 and not isinstance(moment, dt.datetime):
        whole = _spaced(owner)
        if len(whole) > LONGEST or "©" in whole:
            break
        moment = reading.moment(whole) or moment
        owner, steps = owner.getparent(), steps + 1
    return moment


def _spaced(element: Any) -> str:
    """The text of an element with a space between its parts: "16", "August" and "2022" stand in their own."""
    parts = [element.text or ""]
    for n, inner in enumerate(element.iter()):
        if n > _MOST_WITHIN:
            break
        if n:
            parts += (inner.text or "", inner.tail or "") if inner.tag not in _SKIPPED else ()
    return " ".join(" ".join(parts).split())[: LONGEST + 1]


def _is_dated(element: Any, around: set[Any], elsewhere: frozenset[str]) -> bool | None:
    """Whether a class near an element says that it holds a date; None where it is about something else.

    What also holds the heading is not asked: a `header` of the article is no header of the page.
    """
    dated = False
    node, steps = element, 0
    while node is not None and steps < 12:
        if node in around:
            break
        words = class_words(node)
        if _is_teaser(node):
            return None
        if steps < 3:
            dated = dated or not _DATE_WORDS.isdisjoint(words) or _has_date_class(node)
            dated = dated or node.tag in _DATE_WORDS
        if not elsewhere.isdisjoint(words) or node.tag in elsewhere:
            return None
        if not dated and not _LOOSE.isdisjoint(words):
            return None
        node, steps = node.getparent(), steps + 1
    return dated


def _is_teaser(element: Any) -> bool:
    """Whether an element is a link to something else: one that shows more than a date (those lead to archives)."""
    if element.tag != "a" or not element.get("href"):
        return False
    return len(text_within(element, LONGEST)) > 40
