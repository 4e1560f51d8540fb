"""A plugin and what it registers: sources, and the ways to read their pages and to code events."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import attrs

from corpuskit.body import Draft
from corpuskit.errors import FieldError
from corpuskit.model import Article, Event, Page
from corpuskit.rules import Rule, RulePack

if TYPE_CHECKING:
    from corpuskit.html import HtmlPage

T = TypeVar("T")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+")


def _strings(value: Iterable[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        raise FieldError("source", f"expected several strings, got {value!r}", "add a comma")
    found = tuple(value)
    for item in found:
        if not isinstance(item, str) or not item.strip(" *"):
            raise FieldError("source", f"{item!r:.60} is no text to look for", "give strings")
    return found


def _name(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        place = f"{type(instance).__name__}.{attribute.name}"
        raise FieldError(place, f"{value!r:.60} is no name", "write it like moscow-times")


def _hosts(value: Iterable[str]) -> tuple[str, ...]:
    hosts = tuple(host.lower().removeprefix("www.") for host in _strings(value))
    if wrong := [host for host in hosts if not _HOST.fullmatch(host)]:
        raise FieldError(
            "Source.hosts", f"{wrong[0]!r:.60} is no host", "write it like example.org"
        )
    return hosts


def _timezone(instance: object, attribute: attrs.Attribute[Any], value: str | None) -> None:
    try:
        _ = None if value is None else ZoneInfo(value)
    except (ValueError, KeyError, TypeError, OSError):  # what zoneinfo makes of odd names
        problem = f"{value!r:.60} is no time zone"
        raise FieldError("Source.timezone", problem, "write it like Europe/Moscow") from None


def _callable(instance: object, attribute: attrs.Attribute[Any], value: object) -> None:
    if value is not None and not callable(value):
        place = f"{type(instance).__name__}.{attribute.name}"
        raise FieldError(place, f"{value!r:.60} is not callable", "give a module-level function")


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    return _only(Rule, values)


def _layouts(values: Iterable[Layout]) -> tuple[Layout, ...]:
    return _only(Layout, values)


def _only(kind: type[T], values: Iterable[T]) -> tuple[T, ...]:
    found = tuple(values)
    if wrong := [value for value in found if not isinstance(value, kind)]:
        problem = f"{wrong[0]!r:.60} is no {kind.__name__}"
        raise FieldError("Source", problem, f"give {kind.__name__} values")
    return found


def _names(values: Iterable[str]) -> frozenset[str]:
    return frozenset(_strings(values))


@attrs.frozen
class Layout:
    """One markup version of a site: whether a page has it, and how it is read. Old versions stay."""

    name: str = attrs.field(validator=_name)
    matches: Callable[[HtmlPage], bool] = attrs.field(validator=_callable)
    extract: Callable[[HtmlPage], Draft] = attrs.field(validator=_callable)


@attrs.frozen
class Source:
    """A publisher: how its texts are known, and what has to go from them.

    `name` is like "moscow-times", `title` for people. `hosts` are matched by whole labels from the right, so
    "example.org" is also "www.example.org" and "en.example.org"; the longest claim wins.
    `markers` are whole lines that give a dump away, case and typography apart; one that ends in "*" is
    the beginning of a line. `rules` are asked beside the generic ones, less those named in `without`.
    `layouts` are tried in order on pages. `refine` changes a draft where data cannot say how; `split` cuts
    a file that holds many articles; the body of the page that it is given is decoded text. `timezone` (IANA) and `language` (BCP 47) hold where a text names none.
    """

    name: str = attrs.field(validator=_name)
    title: str = ""
    hosts: tuple[str, ...] = attrs.field(default=(), converter=_hosts)
    markers: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    layouts: tuple[Layout, ...] = attrs.field(default=(), converter=_layouts)
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=_rules)
    without: frozenset[str] = attrs.field(default=(), converter=_names)
    refine: Callable[[Draft], Draft] | None = attrs.field(default=None, validator=_callable)
    split: Callable[[Page], Iterable[Page]] | None = attrs.field(default=None, validator=_callable)
    timezone: str | None = attrs.field(default=None, validator=_timezone)
    language: str | None = None


@attrs.frozen
class EventCoder:
    """A way to code events of an article."""

    name: str = attrs.field(validator=_name)
    code: Callable[[Article], Iterable[Event]] = attrs.field(validator=_callable)


@attrs.frozen
class Plugin:
    """An installed plugin: the distribution's name and version, and what it brought."""

    name: str
    version: str = ""
    sources: tuple[Source, ...] = ()
    packs: tuple[RulePack, ...] = ()
    coders: tuple[EventCoder, ...] = ()
