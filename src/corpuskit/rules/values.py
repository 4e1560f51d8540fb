"""Rules as values: what a rule is, and what it names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

import attrs

from corpuskit.body import FOLD_LIMIT, Body, fold, key_of
from corpuskit.errors import FieldError
from corpuskit.model import Category


@attrs.frozen
class Span:
    """A stretch of one block: from `start` to `stop`, its end where None.

    `field` and `value` say what it tells of the article (a str, or a date for a date field); `remove=False` leaves it in
    the text. With `copy_of` it is removed only while that other block is kept.
    """

    block: int
    start: int = 0
    stop: int | None = None
    field: str | None = None
    value: str | dt.date | None = None
    remove: bool = True
    copy_of: int | None = None


@attrs.frozen
class Lines:
    """Whole blocks by their numbers, the same as a Span of each: for rules that name many, which then cost next to nothing."""

    numbers: Sequence[int]

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.numbers)


Select = Callable[[Body], Iterable[Span]]


def _category(value: str | None) -> Category | None:
    try:
        return None if value is None else Category(value)
    except ValueError:
        known = ", ".join(Category)
        raise FieldError("rule", f"unknown category {value!r}", f"use one of {known}") from None


def _triggers(value: Iterable[str] | None) -> frozenset[str] | None:
    if value is None:
        return None
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise FieldError("rule", f"triggers {value!r:.60} are no strings", "give a frozenset")
    triggers = frozenset(value)
    if not all(isinstance(trigger, str) for trigger in triggers):
        raise FieldError("rule", "triggers that are no strings", "give folded lines or words")
    return triggers


def _text(instance: object, attribute: attrs.Attribute[str], value: object) -> None:
    if not isinstance(value, str) or not value.strip():
        place = f"{type(instance).__name__}.{attribute.name}"
        raise FieldError(place, f"expected a name, got {value!r:.60}", "give a short string")


@attrs.frozen
class Rule:
    """Names spans of a body, and why they should go. Without a category it protects what it names.

    `triggers` are folded lines or first words (see `corpuskit.body.key_of`): the rule runs only on bodies that hold one
    of them. None: it always runs. A rule that `repeats` is asked again on what is left, until nothing more goes; the makers'
    rules do. One of your own is asked once, unless you say that it relies on nothing but text. A `select` with a true
    `line_by_line` says that it looks at each line alone, so that it has nothing to add while no line is new. One that
    always runs may name what it `concerns`, a function of the body that it builds on: where that gives nothing, neither this
    rule is asked nor any other that names the same.
    """

    name: str = attrs.field(validator=_text)
    category: Category | None = attrs.field(converter=_category)
    select: Select
    triggers: frozenset[str] | None = attrs.field(default=None, converter=_triggers)
    repeats: bool = False

    def __attrs_post_init__(self) -> None:
        if not callable(self.select):
            raise FieldError(f"rule {self.name}", "select is not callable", "give Body -> Spans")
        concern = getattr(self.select, "concerns", None)
        if concern is not None and not (callable(concern) and isinstance(concern, Hashable)):
            raise FieldError(f"rule {self.name}", "concerns is no function", "give Body -> object")


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    rules = tuple(values) if isinstance(values, Iterable) else (values,)
    if wrong := next((rule for rule in rules if not isinstance(rule, Rule)), None):
        raise FieldError("RulePack.rules", f"{wrong!r:.60} is no Rule", "call a rule maker")
    return rules


@attrs.frozen
class RulePack:
    """Rules that travel across sources. With `default=False` it is switched on by name."""

    name: str = attrs.field(validator=_text)
    rules: tuple[Rule, ...] = attrs.field(converter=_rules)
    default: bool = True


def is_one_of(body: Body, n: int, lines: frozenset[str]) -> bool:
    return body.folded[n] in lines


def folded_lines(name: str, lines: Iterable[str]) -> frozenset[str]:
    if isinstance(lines, str):
        raise FieldError(f"rule {name}", "expected several strings, got one", "put it in a list")
    folded = frozenset(map(fold, lines))
    if not folded or not all(folded):
        raise FieldError(f"rule {name}", "an empty line or none at all", "give what it looks for")
    if too_long := next((line for line in folded if len(line) >= FOLD_LIMIT), None):
        raise FieldError(
            f"rule {name}", f"{too_long!r:.60} is too long", f"give at most {FOLD_LIMIT} characters"
        )
    return folded


def first_words(folded: Iterable[str]) -> frozenset[str]:
    return frozenset(key_of(line).word for line in folded)
