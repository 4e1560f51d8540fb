"""Asking rules about a body: what each names, checked, and what becomes of one that fails."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from corpuskit.body import Body
from corpuskit.errors import RuleError
from corpuskit.model import Failure
from corpuskit.rules import DATES, FIELDS, Lines, Span
from corpuskit.ruleset import BoundRule


class Request(NamedTuple):
    """What a rule asks for: whole lines by their numbers, as most do, and all else as spans."""

    by: BoundRule
    lines: Sequence[int]
    spans: Sequence[Span]


def ask(
    body: Body, rules: Iterable[BoundRule], failures: dict[int, Failure], origin: str
) -> Iterator[Request]:
    """What each rule asks for that has something to say."""
    for bound in rules:
        if failures and id(bound) in failures:
            continue
        try:
            asked = _asked(bound, body)
        except (Exception, SystemExit) as error:  # a plugin's code may do anything; others go on
            failures[id(bound)] = Failure.of(
                error, stage="clean", plugin=str(bound.ref), origin=origin
            )
            continue
        if asked is not None:
            yield asked


def _asked(bound: BoundRule, body: Body) -> Request | None:
    """What one rule asks for, all of it in place, or a RuleError that says what is wrong with it."""
    found = bound.rule.select(body)
    if isinstance(found, Lines):
        if not found.numbers:
            return None
        _check_numbers(found.numbers, body)
        return Request(bound, found.numbers, ())
    lines, spans = [], []
    for span in found:
        if not isinstance(span, Span):
            raise RuleError("rule", f"gave {span!r:.60} for a Span", "yield Span values")
        _check_number(span.block, body)
        if span.start == 0 and span.stop is None and _is_plain(span):
            lines.append(span.block)
        else:
            spans.append(_checked(span, body))
    return Request(bound, lines, spans) if lines or spans else None


def _is_plain(span: Span) -> bool:
    """Whether a span asks for nothing but that it goes."""
    return span.remove and span.field is None and span.copy_of is None


def _check_numbers(blocks: Sequence[int], body: Body) -> None:
    """The same as `_check_number` of each, in loops of the interpreter's own: some rules name many."""
    if set(map(type, blocks)) == {int}:
        blocks = (min(blocks), max(blocks))
    for block in blocks:
        _check_number(block, body)


def _check_number(block: object, body: Body) -> None:
    if type(block) is not int or not 0 <= block < len(body.blocks):
        raise RuleError("rule", f"names block {block!r:.60} of {len(body.blocks)}", "mend it")


def _checked(span: Span, body: Body) -> Span:
    """`span`, its offsets and its field in order, or a RuleError that says what is wrong with it."""
    length = len(body.blocks[span.block].text)
    stop = length if span.stop is None else span.stop
    if not (_is_number(span.start) and _is_number(stop) and 0 <= span.start <= stop <= length):
        raise RuleError(
            "rule",
            f"names {span.start!r:.20} to {stop!r:.20} of a block of {length} characters",
            "give offsets within the block",
        )
    if span.field is not None:
        _check_field(span)
    if span.copy_of is not None and not 0 <= span.copy_of < len(body.blocks):
        raise RuleError("rule", f"names a copy of block {span.copy_of!r:.60}", "mend it")
    return span


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_field(span: Span) -> None:
    if span.field not in FIELDS:
        raise RuleError("rule", f"fills {span.field!r:.60}, which is no field", "see rules.FIELDS")
    kind: type = dt.date if span.field in DATES else str
    if type(span.value) is not kind:
        raise RuleError(
            "rule", f"fills {span.field} with {span.value!r:.60}", f"give a {kind.__name__}"
        )
