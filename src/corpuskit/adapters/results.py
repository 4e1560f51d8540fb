"""What the results of other tools have in common: values that may be missing, and lines with what they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from corpuskit.body import Body, Draft
from corpuskit.dates import day_of, read_machine_moment
from corpuskit.errors import FieldError
from corpuskit.html.authors import agencies_among
from corpuskit.html.names import distinct_names
from corpuskit.html.witness import text_of, url_of
from corpuskit.model import Access, Article, BlockKind, Claim, Image, Page, Shape
from corpuskit.pipeline import parse_draft
from corpuskit.registry import Registry, installed
from corpuskit.text import read_lines


@attrs.frozen
class Result:
    """A result by attribute or key. `tool` is what made it, `wanted` how its documentation calls it."""

    value: object
    tool: str
    wanted: str

    def get(self, name: str) -> Any:
        """A value of it; None where it is not there, or an error stands in its place."""
        found = (
            self.value.get(name)
            if isinstance(self.value, Mapping)
            else getattr(self.value, name, None)
        )
        return None if isinstance(found, BaseException) else found

    def text(self, name: str) -> str | None:
        """A value that is one line of text."""
        return text_of(self.get(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """A value that is a list of texts, each once."""
        found = self.get(name)
        if isinstance(found, str) or not isinstance(found, Iterable):
            found = [found]
        return tuple(dict.fromkeys(text for item in found if (text := text_of(item))))

    def listed(self, name: str) -> tuple[str, ...]:
        """A value that is a list of texts, or one text in which semicolons part them, each once."""
        parts = (part.strip() for text in self.texts(name) for part in text.split(";"))
        return tuple(dict.fromkeys(filter(None, parts)))

    def items(self, name: str) -> Iterable[Any]:
        """A value that is a list; of a lone text that text.

        Raises:
            FieldError: it is neither.
        """
        found = self.get(name)
        if found is None or isinstance(found, str):
            return (found,) if found else ()
        if not isinstance(found, Iterable):
            raise FieldError(
                self.tool, f"{name} is {type(found).__name__}, no list", f"give {self.wanted}"
            )
        return found

    def checked(self, *needed: str) -> Result:
        """This result, if it has `needed`.

        Raises:
            FieldError: it is None or something else.
        """
        if self.value is None:
            raise FieldError(
                self.tool, "got None", "the tool found no article: give the page to corpuskit.parse"
            )
        has = self.value if isinstance(self.value, Mapping) else dir(self.value)
        if missing := [name for name in needed if name not in has]:
            raise FieldError(
                self.tool, f"{type(self.value).__name__} has no {missing[0]}", f"give {self.wanted}"
            )
        return self


Line = tuple[str, BlockKind]
"""A line of the text that a tool extracted, and what it is."""


def article_of(
    result: Result, lines: Iterable[Line], registry: Registry | None, **fields: Any
) -> Article:
    """The article of what a tool extracted. `fields` are the draft's, and `url` the page's address."""
    url = fields.pop("url", None)
    told = {name: value for name, value in fields.items() if value}
    claims = tuple(Claim(name, _said(value), result.tool) for name, value in told.items())
    draft = Draft(body_of(lines), claims=claims, **told)
    return parse_draft(Page("", url=url, name=url or result.tool), draft, registry or installed())


def body_of(lines: Iterable[Line]) -> Body:
    """The lines as blocks, a blank line between them."""
    texts: list[str] = []
    kinds: list[BlockKind] = []
    for line, kind in lines:
        text = " ".join(line.split())
        texts.append(text)
        # A line is no block where it holds nothing that is seen, and several where controls stand in it.
        kinds += [kind] * len(read_lines(text).blocks)
    body = read_lines("\n\n".join(filter(None, texts)))
    shaped = (
        attrs.evolve(block, shape=Shape(kind))
        for block, kind in zip(body.blocks, kinds, strict=True)
    )
    return attrs.evolve(body, blocks=tuple(shaped))


def _said(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def address(*values: object) -> str | None:
    """The first of these that is an absolute address."""
    return next((url for value in values if (url := url_of(value, None))), None)


def people(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Authors, and the agencies among them."""
    authors = distinct_names(names)
    return {"authors": authors, "agencies": agencies_among(authors)}


def moment(value: object, field: str = "published") -> dict[str, dt.date]:
    """A day, and the moment where one is told: of a date, a datetime or an ISO string."""
    if isinstance(value, str):
        value = read_machine_moment(value)
    if not isinstance(value, dt.date):
        return {}
    found: dict[str, dt.date] = {field: day_of(value)}
    if isinstance(value, dt.datetime):
        found[f"{field}_at"] = value
    return found


def images(urls: Iterable[object]) -> tuple[Image, ...]:
    """The pictures at these addresses."""
    found = dict.fromkeys(known for url in urls if (known := url_of(url, None)))
    return tuple(map(Image, found))


def access(*, is_free: object) -> Access | None:
    """Whether readers have to pay, where the tool knows that they do not."""
    return Access.FREE if is_free is True else None
