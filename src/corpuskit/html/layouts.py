"""Layouts written as data: which elements of a page hold what. What a layout does not name is read generically.

layout("2023", Selectors(body="div.article__block p", title="header h1", authors="a.byline__name"))
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any, TypeVar

import attrs
from cssselect import HTMLTranslator, SelectorError
from lxml import etree

from corpuskit.body import Body, Draft
from corpuskit.dates import day_of, find_moment, read_machine_moment
from corpuskit.errors import FieldError, LayoutError
from corpuskit.html.authors import agencies_among
from corpuskit.html.blocks import read_blocks
from corpuskit.html.leaves import ASIDE, Reading
from corpuskit.html.metadata import read_metadata
from corpuskit.html.names import distinct_names, names_in
from corpuskit.html.page import HtmlPage
from corpuskit.html.tape import OUTSIDE, Tape
from corpuskit.html.witness import text_of, text_within
from corpuskit.model import BlockKind, Category
from corpuskit.sources import Layout

T = TypeVar("T")

_LONGEST = 300
"""Characters of a field's text that are read."""
_MOST = 50
"""Elements of a field that are read."""
_WITHIN = (Category.OTHER, "layout")


def _selector(instance: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    if value is not None or attribute.default is attrs.NOTHING:
        compiled(value)


@attrs.frozen
class Selectors:
    """Where a layout keeps what, as CSS or, where it begins with "/", "(" or "./", XPath.

    `body` names the paragraphs and headings of the article, or elements that hold nothing else but for `without`; the
    innermost element that one of them names decides. `standfirst` is part of the text and stays where it stands.
    These three name block elements, such as p and div: a part of a paragraph cannot be named.
    Pages have the layout if they have `where`, or the body where that is None.

    The others are fields, read generically where they are not named or nothing is found. An element without text is
    read by its `content`, as `meta` is; dates by `datetime` or `content` before the text, the first that is a date;
    `authors` without "By" and roles.
    """

    body: str = attrs.field(validator=_selector)
    where: str | None = attrs.field(default=None, validator=_selector)
    without: str | None = attrs.field(default=None, validator=_selector)
    standfirst: str | None = attrs.field(default=None, validator=_selector)
    title: str | None = attrs.field(default=None, validator=_selector)
    description: str | None = attrs.field(default=None, validator=_selector)
    authors: str | None = attrs.field(default=None, validator=_selector)
    published: str | None = attrs.field(default=None, validator=_selector)
    modified: str | None = attrs.field(default=None, validator=_selector)
    section: str | None = attrs.field(default=None, validator=_selector)
    topics: str | None = attrs.field(default=None, validator=_selector)


def layout(name: str, selectors: Selectors) -> Layout:
    """The layout `name`, read by `selectors`.

    Its `extract` raises LayoutError on a page that has the layout and yet no body in it: the site was changed, and the page is
    read generically.
    """
    return Layout(name, _Has(selectors.where or selectors.body), _Reads(selectors))


def selector_hits(layout: Layout, page: HtmlPage) -> dict[str, bool]:
    """Which selectors of `layout` find something on `page`, by field; empty for a layout that no `Selectors` made."""
    if not isinstance(layout.extract, _Reads):
        return {}
    return layout.extract.hits(page)


def compiled(selector: object) -> Callable[[Any], Any]:
    """An XPath or CSS selector, ready to be called with an element.

    Raises:
        FieldError: it is neither.
    """
    if not isinstance(selector, str):
        raise FieldError("selector", f"{selector!r:.80} is no text", "write CSS or XPath")
    return _compiled(selector)


@functools.lru_cache(maxsize=2048)
def _compiled(selector: str) -> Callable[[Any], Any]:
    try:
        is_xpath = selector.startswith(("/", "(", "./"))
        query = selector if is_xpath else HTMLTranslator().css_to_xpath(selector)
        found: Callable[[Any], Any] = etree.XPath(query)
    except (SelectorError, etree.XPathSyntaxError, ValueError) as error:
        problem = f"{selector!r:.80} cannot be read: {error}"
        raise FieldError("selector", problem, "write CSS, or XPath that begins with /") from None
    return found


@attrs.frozen
class _Has:
    selector: str

    def __call__(self, page: HtmlPage) -> bool:
        return bool(compiled(self.selector)(page.tree))


@attrs.frozen
class _Reads:
    selectors: Selectors

    def __call__(self, page: HtmlPage) -> Draft:
        body = self._body(page)
        if all(block.kind is BlockKind.STANDFIRST for block in body.blocks):
            raise LayoutError(
                page.place,
                f"no text stands in {self.selectors.body!r:.80}",
                "the site may have a new layout: add one beside this",
            )
        read = read_metadata(page)
        fields: dict[str, Any] = {"truncated": page.truncated, "failures": page.failures}
        for name in ("title", "description", "section"):
            fields[name] = _first(self._texts(page, name)) or getattr(read, name)
        names = (name for text in self._texts(page, "authors") for name in names_in(text))
        fields["authors"] = distinct_names(names) or read.authors
        fields["agencies"] = agencies_among(fields["authors"])
        fields["topics"] = tuple(dict.fromkeys(self._texts(page, "topics"))) or read.topics
        for name in ("published", "modified"):
            moment = _first(self._moments(page, name, read.language))
            if moment is not None:
                fields[name] = day_of(moment)
                if isinstance(moment, dt.datetime):  # the pipeline drops a time of another day
                    fields[f"{name}_at"] = moment
        return attrs.evolve(read, body=body, **fields)

    def _body(self, page: HtmlPage) -> Body:
        """The leaves within `body`, less those within `without`; all else is set aside."""
        reading = read_blocks(page.tree, whole=True)  # what is named may be a menu to others
        part_of = {element: n for n, element in enumerate(reading.elements)}
        named: dict[int, str] = {}
        for name in ("body", "standfirst", "without"):
            named |= {part_of[e]: name for e in self._found(page, name) if e in part_of}
        places = _places(reading, named)
        tape = Tape(reading)
        for place, group in groupby(reading.leaves, lambda leaf: places[leaf.part]):
            if place in ("body", "standfirst"):
                for leaf in group:
                    tape.keep(leaf, standfirst=place == "standfirst")
            else:
                tape.set_aside(tuple(group), OUTSIDE if place is None else _WITHIN)
        return tape.body()

    def _found(self, page: HtmlPage, name: str) -> list[Any]:
        """The elements and strings that a selector finds: a number or a truth is neither."""
        selector = getattr(self.selectors, name)
        found = compiled(selector)(page.tree) if selector else []
        if isinstance(found, str):
            return [found]
        return found if isinstance(found, list) else []

    def hits(self, page: HtmlPage) -> dict[str, bool]:
        """Whether each selector that is named finds something."""
        named = (a.name for a in attrs.fields(Selectors) if getattr(self.selectors, a.name))
        return {name: any(map(_is_something, self._found(page, name)[:_MOST])) for name in named}

    def _texts(self, page: HtmlPage, name: str) -> Iterator[str]:
        for item in self._found(page, name)[:_MOST]:
            text = _text(item)
            if text:
                yield text

    def _moments(self, page: HtmlPage, name: str, language: str | None) -> Iterator[dt.date]:
        for item in self._found(page, name)[:_MOST]:
            said = [item] if isinstance(item, str) else [item.get("datetime"), item.get("content")]
            moments = [read_machine_moment(text) for text in said if text]
            moments.append(find_moment(_text(item), language))
            yield from (moment for moment in moments if moment is not None)


def _places(reading: Reading, named: dict[int, str]) -> list[str | None]:
    """For each part the innermost of the named elements that it stands in. Parts come behind those they stand in."""
    places = [named.get(0)]
    for n in range(1, len(reading.parents)):
        place = named.get(n, places[reading.parents[n]])
        places.append("without" if place and reading.tags[n] == ASIDE else place)
    return places


def _is_something(item: Any) -> bool:
    """Whether what was found is an element, or a string with text in it."""
    return not isinstance(item, str) or bool(item.strip())


def _text(item: Any) -> str:
    """The text of what was found, white space folded."""
    if isinstance(item, str):
        return text_of(item, _LONGEST) or ""
    return text_within(item, _LONGEST) or text_of(item.get("content"), _LONGEST) or ""


def _first(values: Iterator[T]) -> T | None:
    return next(values, None)
