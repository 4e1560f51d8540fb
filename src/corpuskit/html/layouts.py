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
from cssselect import GenericTranslator, SelectorError
from lxml import etree

from corpuskit.body import Body, Draft
from corpuskit.dates import day_of, read_moment
from corpuskit.errors import FieldError, LayoutError
from corpuskit.html.blocks import Reading, read_blocks
from corpuskit.html.metadata import read_metadata
from corpuskit.html.page import HtmlPage
from corpuskit.html.tape import OUTSIDE, Tape
from corpuskit.html.witness import text_of, text_within
from corpuskit.model import Category
from corpuskit.sources import Layout

T = TypeVar("T")

_LONGEST = 300
_MOST = 50
_WITHIN = (Category.OTHER, "layout")


def _selector(instance: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    if value is not None:
        compiled(value)


@attrs.frozen
class Selectors:
    """Where a layout keeps what, as CSS or, where it begins with "/", "(" or "./", XPath.

    `body` names the article's paragraphs and headings, or elements that hold nothing else but for `without`.
    Pages have the layout if they have `where`, or the body where that is None. The others are fields:
    `standfirst` is part of the text; dates are read from `datetime` or `content`, else from the text.
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


@functools.lru_cache(maxsize=2048)
def compiled(selector: str) -> Callable[[Any], Any]:
    """An XPath or CSS selector, ready to be called with an element.

    Raises:
        FieldError: it is neither.
    """
    try:
        is_xpath = selector.startswith(("/", "(", "./"))
        query = selector if is_xpath else GenericTranslator().css_to_xpath(selector)
        found: Callable[[Any], Any] = etree.XPath(query)
    except (SelectorError, etree.XPathSyntaxError, TypeError) as error:
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
        if not body.blocks:
            raise LayoutError(
                page.place,
                f"no text stands in {self.selectors.body!r:.80}",
                "the site may have a new layout: add one beside this",
            )
        read = read_metadata(page)
        fields: dict[str, Any] = {"truncated": page.truncated, "failures": page.failures}
        for name in ("title", "description", "section"):
            fields[name] = _first(self._texts(page, name)) or getattr(read, name)
        for name in ("authors", "topics"):
            fields[name] = tuple(dict.fromkeys(self._texts(page, name))) or getattr(read, name)
        for name in ("published", "modified"):
            moment = _first(self._moments(page, name))
            if moment is not None:
                fields[name] = day_of(moment)
                fields[f"{name}_at"] = moment if isinstance(moment, dt.datetime) else None
        return attrs.evolve(read, body=body, **fields)

    def _body(self, page: HtmlPage) -> Body:
        """The leaves within `body`, less those within `without`; all else is set aside."""
        reading = read_blocks(page.tree)
        part_of = {element: n for n, element in enumerate(reading.elements)}
        within: dict[int, str] = {}
        for name in ("body", "standfirst", "without"):
            within |= {part_of[e]: name for e in self._found(page, name) if e in part_of}
        tape = Tape(reading)
        for place, group in groupby(
            reading.leaves, lambda leaf: _place(reading, leaf.part, within)
        ):
            if place in ("body", "standfirst"):
                for leaf in group:
                    tape.keep(leaf, standfirst=place == "standfirst")
            else:
                tape.set_aside(tuple(group), OUTSIDE if place is None else _WITHIN)
        return tape.body()

    def _found(self, page: HtmlPage, name: str) -> list[Any]:
        selector = getattr(self.selectors, name)
        found = compiled(selector)(page.tree) if selector else []
        return found if isinstance(found, list) else [found]

    def _texts(self, page: HtmlPage, name: str) -> Iterator[str]:
        for item in self._found(page, name)[:_MOST]:
            text = text_of(item, _LONGEST) if isinstance(item, str) else text_within(item, _LONGEST)
            if text:
                yield text

    def _moments(self, page: HtmlPage, name: str) -> Iterator[dt.date]:
        for item in self._found(page, name)[:_MOST]:
            said = [item] if isinstance(item, str) else [item.get("datetime"), item.get("content")]
            texts = [*said, None if isinstance(item, str) else text_within(item, _LONGEST)]
            moments = (read_moment(text) for text in texts if text)
            yield from (moment for moment in moments if moment is not None)


def _place(reading: Reading, part: int, within: dict[int, str]) -> str | None:
    """The innermost of the elements named in `within` that a part stands in."""
    return next((within[n] for n in reading.ancestors(part) if n in within), None)


def _first(values: Iterator[T]) -> T | None:
    return next(values, None)
