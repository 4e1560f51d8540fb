"""Rules for runs of lines: to the end, between two lines, repeated units, before or behind the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import attrs

from corpuskit.body import FOLD_LIMIT, Body
from corpuskit.errors import FieldError
from corpuskit.rules.values import Rule, Select, Span, folded_lines, is_one_of


@attrs.frozen
class _From:
    markers: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.markers):
            if is_one_of(body, n, self.markers) and body.head < n and body.tail:
                yield from map(Span, range(n, len(body.blocks)))
                return


def drop_from(name: str, category: str, *markers: str) -> Rule:
    """A rule that removes all from the first line that is one of `markers` to the end.

    For sources whose dumps are known to end that way: it takes whatever follows, but only behind a paragraph of running
    text, so that an article can never go whole.
    """
    folded = folded_lines(name, markers)
    return Rule(name, category, _From(folded), folded, repeats=True)


@attrs.frozen
class _Between:
    starts: frozenset[str]
    stops: frozenset[str]
    most: int

    def __call__(self, body: Body) -> Iterator[Span]:
        stops = [n for n in body.find(self.stops) if is_one_of(body, n, self.stops)]
        behind = -1
        for start in body.find(self.starts):
            if start <= behind or not is_one_of(body, start, self.starts):
                continue
            stop = next((n for n in stops if n > start), None)
            if stop is not None and stop - start <= self.most:
                yield from map(Span, range(start, stop + 1))
                behind = stop


def drop_between(name: str, category: str, start: str, stop: str, *, most: int = 40) -> Rule:
    """A rule that removes the line `start`, the line `stop` and up to `most` lines between them.

    Where the stop is missing or too far away nothing goes.
    """
    starts, stops = folded_lines(name, [start]), folded_lines(name, [stop])
    return Rule(name, category, _Between(starts, stops, most), starts, repeats=True)


def _compiled(pattern: str | re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(pattern)


@attrs.frozen
class LineShape:
    """One line of a repeated unit: what it must match as a whole, within `longest` letters.

    An optional line may be missing from a unit.
    """

    pattern: re.Pattern[str] = attrs.field(converter=_compiled)
    longest: int = FOLD_LIMIT
    optional: bool = False

    def fits(self, text: str) -> bool:
        """Whether a line has this shape."""
        return len(text) <= self.longest and self.pattern.fullmatch(text) is not None


CLOCK = LineShape(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?")
"""A time of day, alone on its line: 08:15, 8.15 pm, 18h30."""

LABEL = LineShape(r"(?:[^.!?…]|\.(?=\S)){1,60}", longest=60, optional=True)
"""A section's name above a teaser; it may be missing."""

TEASER = LineShape(r".{1,1000}", longest=1000)
"""The teaser itself: any one line."""


SECTION = LineShape(r"[^.!?…:;,\d]{2,40}", longest=40)
"""A section's name, alone on its line."""

HEADLINE = LineShape(r".{15,160}(?<![.…:;,])", longest=160)
"""The headline of another article."""

BLURB = LineShape(r".{20,400}[.!?…]\W{0,2}", longest=400)
"""What is said below a headline: one line that ends as a sentence does."""


@attrs.frozen
class _Units:
    heads: frozenset[str]
    unit: tuple[LineShape, ...]
    at_least: int
    at_most: int | None

    def __call__(self, body: Body) -> Iterator[Span]:
        texts = [block.text for block in body.blocks]
        behind = 0
        for head in body.find(self.heads):
            if head < behind or not is_one_of(body, head, self.heads):
                continue
            stop, units = self._run(texts, head + 1)
            if units >= self.at_least:
                yield from map(Span, range(head, stop))
                behind = stop

    def _run(self, texts: Sequence[str], start: int) -> tuple[int, int]:
        """Where the run of units that begins at `start` stops, and how many it holds."""
        units, labelled = 0, True
        while units != self.at_most:
            stop = self._one(texts, start, labelled=labelled)
            if stop is None:
                break
            # Whether a last unit has its optional lines, those before it tell: what follows it is no teaser.
            labelled = stop - start > self._least
            start, units = stop, units + 1
        return start, units

    @property
    def _least(self) -> int:
        return sum(not shape.optional for shape in self.unit)

    def _one(self, texts: Sequence[str], at: int, *, labelled: bool) -> int | None:
        """Where the unit that begins at `at` stops, if there is one."""
        full = self._match(texts, at, self.unit)
        if full is not None and (labelled or self._opens(texts, full)):
            return full
        short = tuple(shape for shape in self.unit if not shape.optional)
        return self._match(texts, at, short) if full is None or full - at > self._least else full

    def _match(self, texts: Sequence[str], at: int, unit: Sequence[LineShape]) -> int | None:
        for n, shape in enumerate(unit):
            if at < len(texts) and shape.fits(texts[at]) and (n == 0 or not self._opens(texts, at)):
                if not shape.optional or self._rest_follows(texts, at + 1, unit[n + 1 :]):
                    at += 1
            elif not shape.optional:
                return None
        return at

    def _rest_follows(self, texts: Sequence[str], at: int, rest: Sequence[LineShape]) -> bool:
        """Whether what a unit must still hold stands at `at`, before the next unit opens."""
        needed = [shape for shape in rest if not shape.optional]
        following = range(at, at + len(needed))
        return at + len(needed) <= len(texts) and all(
            shape.fits(texts[n]) and not self._opens(texts, n)
            for shape, n in zip(needed, following, strict=True)
        )

    def _opens(self, texts: Sequence[str], at: int) -> bool:
        return at < len(texts) and self.unit[0].fits(texts[at])


def drop_repeated_unit(
    name: str,
    category: str,
    heads: Iterable[str],
    *unit: LineShape,
    at_least: int = 1,
    at_most: int | None = None,
) -> Rule:
    """A rule that removes a head line with the units that follow it, as long as they repeat.

    `drop_repeated_unit("read-next", "teaser", ["Read next"], CLOCK, LABEL, TEASER)` reads a list of clock times, each with
    a label that may be missing and a teaser. A head without `at_least` units stays, and what follows `at_most` units stays too.
    """
    if not unit or unit[0].optional:
        raise FieldError(
            f"rule {name}", "a unit begins with a line that it must have", "reorder it"
        )
    folded = folded_lines(name, heads)
    return Rule(
        name, category, _Units(folded, tuple(unit), at_least, at_most), folded, repeats=True
    )


@attrs.frozen
class _Cards:
    card: tuple[LineShape, ...]

    def __call__(self, body: Body) -> Iterator[Span]:
        texts = [block.text for block in body.blocks]
        size, behind = len(self.card), 0
        for stop in range(size, len(texts) + 1):
            # The last line tells most: few lines are like it.
            if stop - size >= behind and self._fits(texts, stop):
                yield from map(Span, range(stop - size, stop))
                behind = stop

    def _fits(self, texts: Sequence[str], stop: int) -> bool:
        back = range(1, len(self.card) + 1)
        return all(self.card[-n].fits(texts[stop - n]) for n in back)


def drop_card(name: str, category: str, *card: LineShape) -> Rule:
    r"""A rule that removes each run of lines that have these shapes, one after the other: the card of another article.

    `drop_card("cards", "teaser", HEADLINE, BLURB, LineShape(r"\d{1,2} \w+ \d{4}"))` reads a headline, a blurb and a date. Every
    line of every document of the source is tried, so that one of the shapes should be one that its texts do not have.
    """
    if not card:
        raise FieldError(f"rule {name}", "a card without lines", "give their shapes")
    return Rule(name, category, _Cards(tuple(card)), repeats=True)


_POSTS = 3


@attrs.frozen
class _Posts:
    stamp: LineShape

    def __call__(self, body: Body) -> Iterator[Span]:
        stamps = [n for n, block in enumerate(body.blocks) if self.stamp.fits(block.text)]
        stamps = [n for n in stamps if n > body.head and body.tail]
        if len(stamps) >= _POSTS:
            yield from map(Span, range(stamps[0], len(body.blocks)))


def drop_posts(name: str, category: str, stamp: LineShape) -> Rule:
    """A rule that removes all from the first post to the end: comments, or the entries of a live blog.

    `stamp` is the line with a time of its own that each post begins with. There must be three of them, behind a paragraph
    of running text.
    """
    return Rule(name, category, _Posts(stamp), repeats=True)


# Parts of a document


@attrs.frozen
class _Head:
    select: Select

    def __call__(self, body: Body) -> Iterator[Span]:
        return (span for span in self.select(body) if span.block < body.head)


def at_head(rule: Rule) -> Rule:
    """The same rule, before the first paragraph of running text only."""
    return attrs.evolve(rule, select=_Head(rule.select))


@attrs.frozen
class _Tail:
    select: Select

    def __call__(self, body: Body) -> Iterator[Span]:
        return (span for span in self.select(body) if 0 < body.tail <= span.block)


def at_tail(rule: Rule) -> Rule:
    """The same rule, behind the last paragraph of running text only."""
    return attrs.evolve(rule, select=_Tail(rule.select))
