"""When a page's article was published and last changed: data first, then markup, the address, and what is shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from corpuskit.dates import LONGEST, day_of, read_machine_moment, read_moment
from corpuskit.html.head import Head, ranked
from corpuskit.html.jsonld import JsonLd, texts_of
from corpuskit.html.near import Near, is_in_teaser, is_own_footer
from corpuskit.html.notation import Notation
from corpuskit.html.visible import shown_moments
from corpuskit.html.witness import LONGEST_URL, Said, text_within

Moment = dt.datetime | dt.date

_PUBLISHED = ranked(
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "rnews:datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_time",
    "published-date", "published_date", "published", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "article.published", "article:post_date", "mediator_published_time",
    "vr:published_time", "originalpublicationdate", "article_date_original", "article.created", "article:created",
    "citation_publication_date", "citation_date", "bt:pubdate", "shareaholic:article_published_time",
    "article:published_date", "article:publicationdate", "article_date", "og:article:published", "og:datepublished",
    "og:pubdate", "og:publish_date", "og:regdate", "og:release_date", "publicationdate", "publisheddate",
    "publish_time", "pub_date", "post_date", "dateposted", "dc.created", "dc.date.publication", "dc:date", "dc:created",
    "release_date", "video:release_date", "ya:ovs:upload_date", "content_create_date", "date_created",
    "datecreated", "date", "created", "date_published", "doc_date", "time", "displaydate", "ptime", "pdate",
)  # fmt: skip
_MODIFIED = ranked(
    "article:modified_time", "og:article:modified_time", "og:updated_time", "datemodified", "dc.date.modified",
    "dcterms.modified", "article:modified", "lastmod", "last-modified", "last_modified", "modified",
    "revision_date", "cxenseparse:recs:modifiedtime", "article.updated", "article:updated_time", "updated_time",
)  # fmt: skip
_MARKS = frozenset(
    [
        "datepublished",
        "datecreated",
        "uploaddate",
        "schema:datepublished",
        "schema:datecreated",
        "dc:date",
        "dc:created",
        "dcterms:created",
    ]
)
_YEAR = r"((?:19[89]|20[0-4])\d)"
_URL_DAYS = (
    re.compile(rf"(?<!\d){_YEAR}([/_.-])(\d{{1,2}})\2(\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}([/_.-])([a-z]{{3,9}})\2(\d{{1,2}})(?!\d)"),
    re.compile(rf"(?<!\d)(?P<d>\d\d)([/_.-])(?P<m>\d\d)\2(?P<y>{_YEAR})(?!\d)"),
)
_COMPACT_URL_DAYS = (
    re.compile(rf"(?<!\d){_YEAR}()(\d\d)(\d\d)(?:\d\d(?:\d\d){{1,2}})?(?!\d)"),
    re.compile(rf"(?<!\d)(?P<d>\d\d)()(?P<m>\d\d)(?P<y>{_YEAR})(?!\d)"),
)
_TITLE_PARTS = re.compile(r" [-–—|•·»:/]+ ")
_OTHERS = ("aside", "footer", "nav")
_OTHERS_CLASS = re.compile(r"comment|\brelated|teaser")
_LONGEST_LINK = 40
"""Letters of a link around a date, at most: one with more leads to another article."""
_MOST_SAME = 5
"""Contents of one meta name that are read."""
_BESIDE = 15
"""Elements before the heading beside which a `time` is the article's."""
_UPDATED_WORDS = ("updat", "modif", "edited", "changed")


def read_published(near: Near, data: JsonLd) -> list[Said[Moment]]:
    """The moments of publication on offer, most trusted first."""
    notation = Notation(near.head)
    told = _of_data(near.head, data, ("datePublished", "dateCreated"), _PUBLISHED, notation)
    if told:
        return [*told, *_of_times(near, notation, _is_published)] if _needs_time(told) else told
    return (
        _of_markup(near, notation)
        or _of_pages(data, notation)
        or _of_times_and_url(near, notation)
        or _of_what_is_shown(near, notation)
        or _of_times(near, notation, _is_published)
    )


def read_modified(near: Near, data: JsonLd) -> list[Said[Moment]]:
    """The moments of the last change on offer, most trusted first."""
    notation = Notation(near.head)
    told = _of_data(near.head, data, ("dateModified",), _MODIFIED, notation)
    return told or _of_times(near, notation, _is_updated)


def best_moment(told: list[Said[Moment]]) -> tuple[dt.date | None, dt.datetime | None]:
    """The day of the first witness, and the time that it, or the first after it with that day, names."""
    if not told:
        return None, None
    day = day_of(told[0].value)
    for said in told:
        if isinstance(said.value, dt.datetime) and said.value.date() == day:
            return day, said.value
    return day, None


def _needs_time(told: list[Said[Moment]]) -> bool:
    return best_moment(told)[1] is None


def _of_data(
    head: Head, data: JsonLd, keys: tuple[str, ...], names: Mapping[str, int], notation: Notation
) -> list[Said[Moment]]:
    """What JSON-LD says under these keys, then what metas of these names say."""
    told = [said for key in keys for said in _read(data.texts(key), "html/json-ld", notation)]
    for name in head.among(names):
        told += _read(head.metas[name][:_MOST_SAME], f"html/meta/{name}", notation)
    return told


def _of_pages(data: JsonLd, notation: Notation) -> list[Said[Moment]]:
    """What JSON-LD says of the page itself, or of the video on it, where it describes no article."""
    return [
        said
        for node in data.pages
        for key in ("datePublished", "uploadDate", "dateCreated")
        for said in _read(texts_of(node.get(key)), "html/json-ld/page", notation)
    ]


def _read(texts: Iterable[str], by: str, notation: Notation) -> Iterator[Said[Moment]]:
    for text in texts:
        moment = notation.machine_moment(text)
        if moment is not None:
            yield Said(moment, by)


def _of_markup(near: Near, notation: Notation) -> list[Said[Moment]]:
    """Microdata and RDFa: elements that say that they hold the date, those of the heading's own item first."""
    marked = [
        element for element in near.marked(_MARKS) if not _is_of_others(element, near.holders)
    ]
    if near.anchor is not None:
        marked = [e for e in marked if _is_of_item(e, near.anchor)] or marked
    return [
        Said(moment, "html/microdata")
        for element in marked
        if (moment := _moment_of(element, notation)) is not None
    ]


def _of_times_and_url(near: Near, notation: Notation) -> list[Said[Moment]]:
    """Time elements by the heading and the address; where both name days, that tells which time is the article's."""
    beside = {*near.behind, *near.before[:_BESIDE]} if near.head.times else set()
    times = _of_times(near, notation, lambda e: _is_published(e) and (e in beside or _is_marked(e)))
    day = _day_of_address(near.head, url_day)
    if day is None:
        return times
    same = [said for said in times if day_of(said.value) == day]
    return [*same, Said(day, "html/url"), *(said for said in times if day_of(said.value) != day)]


def _of_what_is_shown(near: Near, notation: Notation) -> list[Said[Moment]]:
    """What the page shows by its heading, then figures of the address that could be a number of the article, and
    what its window's title says.
    """
    told = [Said(moment, "html/shown") for moment in shown_moments(near, notation)]
    day = _day_of_address(near.head, compact_url_day)
    if day is not None:
        told.sort(key=lambda said: day_of(said.value) != day)
        told.append(Said(day, "html/url"))
    if not told:
        parts = [part for title in near.head.titles[:1] for part in _TITLE_PARTS.split(title)[1:]]
        moments = [read_moment(part, notation.language) for part in parts]
        told = [Said(moment, "html/title") for moment in moments if moment is not None]
    return told


def _day_of_address(head: Head, read: Callable[[str | None], dt.date | None]) -> dt.date | None:
    return read(head.url) or read(head.canonical_url)


def _of_times(near: Near, notation: Notation, fits: Callable[[Any], bool]) -> list[Said[Moment]]:
    """What the article's own time elements say, the ones behind the heading first."""
    own = [e for e in near.head.times if fits(e) and not _is_of_others(e, near.holders)]
    own = [e for e in own if not is_in_teaser(e, near.holders)]
    if len(own) > 1:
        places = {element: n for n, element in enumerate(near.around)}
        own.sort(key=lambda e: (not _is_marked(e), places.get(e, len(places))))
    moments = (_moment_of(element, notation) for element in own)
    return [Said(moment, "html/time") for moment in moments if moment is not None]


def _is_marked(element: Any) -> bool:
    return element.get("pubdate") is not None or "publish" in _class_of(element)


def _is_of_item(element: Any, anchor: Any) -> bool:
    """Whether an element is of the item of microdata that the heading is of, and not of a comment or a teaser."""
    scope = next((e for e in element.iterancestors() if e.get("itemscope") is not None), None)
    return scope is None or any(e is scope for e in anchor.iterancestors())


def _is_of_others(element: Any, holders: Collection[Any]) -> bool:
    """Whether a time stands in a teaser, a comment or a footer. A link that shows only a date is an archive's."""
    node, steps = element.getparent(), 0
    while node is not None and steps < 10 and node.tag != "body":
        if node.tag in _OTHERS and not is_own_footer(node, holders):
            return True
        if _OTHERS_CLASS.search(_class_of(node)):
            return True
        if node.tag == "a" and len(text_within(node, LONGEST)) > _LONGEST_LINK:
            return True
        node, steps = node.getparent(), steps + 1
    return False


def _class_of(element: Any) -> str:
    return (element.get("class") or "")[:300].lower()


def _is_updated(element: Any) -> bool:
    words = _class_of(element) + (element.get("itemprop") or "").lower()
    return any(word in words for word in _UPDATED_WORDS) and "publish" not in words


def _is_published(element: Any) -> bool:
    return not _is_updated(element)


def _moment_of(element: Any, notation: Notation) -> Moment | None:
    """What an element's attributes for machines say, else what it shows."""
    for name in ("datetime", "content", "data-datetime", "data-time", "data-timestamp"):
        value = element.get(name)
        if value and (moment := notation.machine_moment(value)) is not None:
            return moment
    return notation.moment(text_within(element, LONGEST + 1))


def url_day(url: str | None) -> dt.date | None:
    """The day that an address names, where it names one: "/2022/08/16/", "/16-08-2022/"."""
    return _day_in(url, _URL_DAYS)


def compact_url_day(url: str | None) -> dt.date | None:
    """The day that eight figures of an address could be: "/20220816/", "-16082022"."""
    return _day_in(url, _COMPACT_URL_DAYS)


def _day_in(url: str | None, patterns: Iterable[re.Pattern[str]]) -> dt.date | None:
    path = (url or "")[:LONGEST_URL].partition("://")[2].partition("/")[2].partition("?")[0].lower()
    for pattern in patterns:
        for match in pattern.finditer(path):
            if "y" in pattern.groupindex:
                year, month, day = match["y"], match["m"], match["d"]
            else:
                year, month, day = match[1], match[3], match[4]
            found = read_machine_moment(
                f"{day} {month} {year}" if month.isalpha() else f"{year}-{month:0>2}-{day:0>2}"
            )
            if found is not None:
                return day_of(found)
    return None
