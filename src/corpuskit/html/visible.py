"""The date that a page shows beside its heading, where nothing in it is meant for machines."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Set
from itertools import islice
from typing import Any, NamedTuple

from corpuskit.dates import LONGEST, day_of, read_machine_moment, read_moment
from corpuskit.html.near import Near, is_in_teaser, is_own_footer
from corpuskit.html.notation import Notation
from corpuskit.html.witness import class_words, text_within
from corpuskit.prose import ends_sentence

# Each begins with a figure: a pattern that looks back first is tried at every character, five times slower.
_YEAR = re.compile(r"\d(?:(?<!\d\d)\d{3}(?!\d)|(?<![\d./]\d)\d([./])\d\d\1\d\d(?![\d./]))")
# What pages write before the moment of the last change, and before that of publication.
_CHANGED = re.compile(
    r"updat|modif|edited|changed|обновл|обновен|измен|оновл|змінен|редактир|актуализ|промен|абноўл|güncel|"
    r"yenilə|yangilan|янгилан|жаңарт|жаңыл|aktuali[sz]|actualiz|atualiz|aggiorn|mis à jour|geändert|bijgewerkt|opp?dater|"
    r"uppdater|frissít|ažurir|ενημέρωσ|განახლ|թարմաց",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:publi|posted|created|veröffentl|опубл|публик|апублік|добавл|додан|дата|data|date|giriş|yayın|dərc|tarix|"
    r"tarih|нашр|чоп|жариял|жарыял|e.lon|эълон|joylan|sana|сана|выпуск|утвор|utworz|dodan|გამოქვეყ|თარიღ|հրապար)",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    rf"{_LABEL.pattern}\w{{0,20}}(?: \w{{1,20}}){{0,2}} ?:? ?(?=\d|\w{{3,12}} \d|\w{{2,12}},)",
    re.IGNORECASE,
)
_LINE_MARKS = re.compile(r"[|/:·•,]")
_YEARS = (" г.", " р.", " ж.", " m.")  # short for "year"
_SKIPPED = frozenset(
    "script style template noscript head select option textarea svg iframe".split()
)
_DATE_WORDS = frozenset(
    "date dates datetime time timeago timestamp published publish pub pubdate posted created create entry "
    "post data datum fecha tarix tarih sana vaqt дата meta info byline details stat stats added submitted dateline "
    "calendar".split()
)
_CHANGE_WORDS = frozenset(["updated", "update", "modified", "edited", "changed"])
_PUBLISHED_WORDS = frozenset(["published", "publish", "pub", "posted", "created", "entry"])
# Where dates of something else stand: other articles, comments, the day's date, the copyright, what is announced.
_ELSEWHERE = frozenset(
    "related sidebar aside footer menu nav navbar form comment widget calendar weather currency "
    "recommended recommend popular latest recent similar teaser teasers archive copyright banner today "
    "ticker breaking topbar slider carousel swiper lenta modal popup tweet caption reference references citation cite "
    "event events due deadline expires expiry expiration".split()
)
# The same where no date's own class stands beside it.
_LOOSE = frozenset(["top", "feed", "current", "more"])
_ELSEWHERE_TOUCHING = _ELSEWHERE - {"sidebar", "aside", "calendar", "widget"}
"""The same right above the heading, where a column or a calendar may be its own."""
_NEVER_OWN = _ELSEWHERE_TOUCHING - {"banner", "topbar"}
"""The same behind it."""
_DATE_NAME = re.compile("[dD]ate|[tT]ime|[pP]ubli|posted|created")
_MACHINE_ATTRIBUTES = ("content", "title")
_DATE_ENDS = ("date", "time", "datum", "timestamp", "fecha", "tarix", "sana")
_MOST = 100
"""Lines with a year that are looked at."""
_MOST_WITHIN = 60
"""Elements of a line that are put together."""
_FAR = 60
"""Elements behind the heading that are beside it: further behind only what is surely a date counts."""
_NEAR = 15
"""Elements behind the heading that are near it: where nothing else is a date, any line with one will do."""
_BESIDE = 35
"""Elements behind the heading up to which a column at the side is the article's."""
_TOUCH = 8
"""Elements before the heading that touch it."""
_NEXT = 6
"""Elements behind the heading that are next to it: a date there needs no class or label."""
_MOST_DAYS = 2
"""Days that the end of an article may name."""
_MOST_CLAIMED = 3
"""Dates that are claimed, at most."""
_LONGEST = 3 * LONGEST
"""Characters of a text in which a date is looked for."""
_WORDS = 20
"""Words of a line with a date, at most."""


class _Line(NamedTuple):
    """A short stretch of text with a year in it: how many elements behind the heading, the text, the element."""

    distance: int
    text: str
    owner: Any
    moment: dt.date | None = None
    """What the element's attributes say, where they do."""


class _Seen(NamedTuple):
    """A date that stands in the page: how many elements behind the heading, whether it is no more than that, and
    whether its class is that of the last change.
    """

    moment: dt.date
    distance: int
    sure: bool
    changed: bool


def shown_moments(near: Near, notation: Notation) -> list[dt.date]:
    """The moments that the page shows as its article's, the likeliest first; none where it shows none near.

    The likeliest are those behind the heading that a class, a label or their being alone makes dates of it, then
    what touches the heading, then other lines behind it; those of the article's end only where they are no list.
    """
    if near.anchor is None:
        seen = _seen(_lines(near.head.tree.iter()), notation, frozenset())
        dated = [s.moment for s in seen if s.sure]
        return dated[:_MOST_CLAIMED] if len(set(map(day_of, dated))) == 1 else []
    around = near.holders
    beside = list(_seen(_lines(near.behind[: _FAR + 1]), notation, around))
    touching = _lines(near.before[: _TOUCH - 1], start=-1, step=-1)
    own = [s for s in beside if not s.changed]
    best = (
        [s.moment for s in own if s.sure and s.distance <= _NEAR]
        or [s.moment for s in own if s.distance <= _NEXT]
        or [s.moment for s in own if s.sure]
        or [s.moment for s in _seen(touching, notation, around)]
        or [s.moment for s in own if s.distance <= _NEAR]
        or [
            s.moment for s in beside if s.distance <= _NEAR
        ]  # the only date may have the class of a change
    )
    if best:
        return best[:_MOST_CLAIMED]
    far = _seen(_lines(near.behind[_FAR + 1 :], start=_FAR + 1), notation, around)
    if best := [s.moment for s in far if s.sure]:  # many days are those of other articles
        return best[:_MOST_CLAIMED] if len(set(map(day_of, best))) <= _MOST_DAYS else []
    above = _lines(near.before[_TOUCH - 1 :], start=-_TOUCH, step=-1)
    return [s.moment for s in _seen(above, notation, around) if s.sure][:_MOST_CLAIMED]


def _lines(elements: Iterable[Any], start: int = 0, step: int = 1) -> Iterator[_Line]:
    """The short stretches of text with a year in them, of elements that stand so far from the heading."""
    distance = start
    for element in elements:
        name = element.get("class")
        moment = None if name is None else _machine_moment(element, name)
        text = element.text
        if moment is not None:
            yield _Line(distance, text or "", element, moment)
        elif text and len(text) <= _LONGEST and _YEAR.search(text) and element.tag not in _SKIPPED:
            yield _Line(distance, text, element)
        text = element.tail
        if text and len(text) <= _LONGEST and _YEAR.search(text):
            yield _Line(distance, text, element.getparent())
        distance += step


def _machine_moment(element: Any, name: str) -> dt.date | None:
    """What the attributes of an element say, if its class is of a date and that is one."""
    if not _says_date(name):
        return None
    for key, value in element.items():
        if _says_date(key) or key in _MACHINE_ATTRIBUTES:
            moment = read_machine_moment(value)
            if moment is not None:
                return moment
    return None


def _says_date(name: str) -> bool:
    # Most names are told to be none by four plain searches, in a tenth of the time.
    may_be = "ate" in name or "ime" in name or "ubli" in name or "osted" in name
    return may_be and _DATE_NAME.search(name) is not None


def _seen(lines: Iterable[_Line], notation: Notation, around: Set[Any]) -> Iterator[_Seen]:
    """The dates of these lines, without those that stand among other things than the article.

    `around` is what holds the heading: a `header` of the article is no header of the page.
    """
    for line in islice(lines, _MOST):
        dated = _is_dated(line.owner, around, _elsewhere(line.distance) if around else _ELSEWHERE)
        if dated is None or is_in_teaser(line.owner, around):
            continue
        moment = line.moment or _moment_near(line, notation)
        sure = dated or _is_alone(line, notation)
        if moment is not None and (line.moment or _is_line(line, sure) or _is_marked(line.owner)):
            yield _Seen(moment, line.distance, sure, _is_of_change(line.owner))


def _elsewhere(distance: int) -> frozenset[str]:
    """The words of others' parts: beside the heading a column at the side, or a part at the top, is the article's."""
    if 0 <= distance <= _BESIDE:
        return _NEVER_OWN
    return _ELSEWHERE_TOUCHING if -_TOUCH < distance < 0 else _ELSEWHERE


def _is_alone(line: _Line, notation: Notation) -> bool:
    """Whether a line is a date and nothing else, or one behind a label."""
    text = " ".join(line.text.split())
    return _PUBLISHED.match(text) is not None or read_moment(text, notation.language) is not None


def _is_line(line: _Line, sure: bool) -> bool:
    """Whether a stretch is a line for a date, not a short sentence or a note with one in it."""
    text = line.text.strip()
    if len(text) > LONGEST or len(text.split()) > _WORDS:
        return False
    if _LINE_MARKS.search(text):
        return True
    return (sure or text[0].isdigit()) and (text.endswith(_YEARS) or not ends_sentence(text))


def _is_marked(element: Any) -> bool:
    """Whether the class of an element or of one of the two around it is that of a date."""
    for _ in range(3):
        if element is None:
            return False
        if _has_date_class(element):
            return True
        element = element.getparent()
    return False


def _is_of_change(element: Any) -> bool:
    words = class_words(element)
    return not _CHANGE_WORDS.isdisjoint(words) and _PUBLISHED_WORDS.isdisjoint(words)


def _has_date_class(element: Any) -> bool:
    return element.tag == "time" or any(word.endswith(_DATE_ENDS) for word in class_words(element))


def _moment_near(line: _Line, notation: Notation) -> dt.date | None:
    """The date of a stretch of text, else that of the short elements around it ("16", "August", "2022")."""
    if "©" in line.text:
        return None
    moment = _published(" ".join(line.text.split()), notation)
    owner, steps = line.owner, 0
    while owner is not None and steps < 3:
        whole = _spaced(owner)
        if len(whole) > LONGEST or "©" in whole:
            break
        if steps < 2 and _without_changes(whole) == "":
            return None
        if not isinstance(moment, dt.datetime):
            moment = _published(whole, notation) or moment
        owner, steps = owner.getparent(), steps + 1
    return moment


def _published(text: str, notation: Notation) -> dt.date | None:
    return notation.moment(_without_changes(text))


def _without_changes(text: str) -> str:
    """A line without what it says of the last change: "Published 12.03.2024, updated 15.03.2024" ends at the comma."""
    if not _CHANGED.search(text):
        return text
    labels = sorted(
        [(m.start(), False) for m in _LABEL.finditer(text)]
        + [(m.start(), True) for m in _CHANGED.finditer(text)]
    )
    stops = [start for start, _ in labels[1:]] + [len(text)]
    kept = [
        text[start:stop]
        for (start, changed), stop in zip(labels, stops, strict=True)
        if not changed
    ]
    return (text[: labels[0][0]] + " ".join(kept)).strip(" |,;:-–—()[]/")


def _spaced(element: Any) -> str:
    """The text of an element with a space between its parts: "16", "August" and "2022" stand in their own."""
    parts = [element.text or ""]
    for n, inner in enumerate(element.iter()):
        if n > _MOST_WITHIN:
            break
        if n:
            parts += (inner.text or "", inner.tail or "") if inner.tag not in _SKIPPED else ()
    return " ".join(" ".join(parts).split())[: LONGEST + 1]


def _is_dated(element: Any, around: Set[Any], elsewhere: frozenset[str]) -> bool | None:
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
        if (node.tag in elsewhere or not elsewhere.isdisjoint(words)) and not is_own_footer(
            node, around
        ):
            return None
        if "comments" in words and (steps > 1 or not dated):  # "date-comments" is a line with both
            return None
        if not dated and elsewhere is not _NEVER_OWN and not _LOOSE.isdisjoint(words):
            return None
        node, steps = node.getparent(), steps + 1
    return dated


def _is_teaser(element: Any) -> bool:
    """Whether an element is a link to something else: one that shows more than a date (those lead to archives)."""
    if element.tag != "a" or not element.get("href"):
        return False
    return len(text_within(element, LONGEST)) > 40
