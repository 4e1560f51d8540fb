"""Rules: frozen values that name what should go, and the makers that write most of them in a line.

A rule looks at a `Body` that nobody has changed and names spans of it; it removes nothing itself. It may rely on the
text of the blocks and on their order. It must not rely on blank lines, on a share of the document's
length or on anything outside of the body, and it takes a run of lines whole or leaves it: only then does
cleaning a text twice change nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import ClassVar

import attrs

from corpuskit.body import FOLD_LIMIT, Body, fold, key_of
from corpuskit.dates import read_date
from corpuskit.errors import FieldError
from corpuskit.model import Category
from corpuskit.prose import could_be_headline, weight

__all__ = [
    "CLOCK",
    "DATES",
    "DUPLICATE",
    "FIELDS",
    "LABEL",
    "LISTS",
    "TEASER",
    "LineShape",
    "Rule",
    "RulePack",
    "Select",
    "Span",
    "at_head",
    "at_tail",
    "capture_line",
    "capture_title",
    "drop_between",
    "drop_duplicates",
    "drop_from",
    "drop_line",
    "drop_matching",
    "drop_opening",
    "drop_repeated_unit",
    "drop_text",
    "field_values",
    "keep_line",
    "read_line",
    "read_opening",
]

FIELDS = frozenset(
    (
        "title description authors agencies dateline_place dateline_date published modified "
        "language section topics site_name derived_from"
    ).split()
)
"""What a span may fill. Of these authors, agencies, topics and derived_from are lists."""

LISTS = frozenset({"authors", "agencies", "topics", "derived_from"})
DATES = frozenset({"published", "modified"})


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


Select = Callable[[Body], Iterable[Span]]


def _category(value: str | None) -> Category | None:
    try:
        return None if value is None else Category(value)
    except ValueError:
        known = ", ".join(Category)
        raise FieldError("rule", f"unknown category {value!r}", f"use one of {known}") from None


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
    `line_by_line` says that it looks at each line alone, so that it has nothing to add while no line is new.
    """

    name: str = attrs.field(validator=_text)
    category: Category | None = attrs.field(converter=_category)
    select: Select
    triggers: frozenset[str] | None = None
    repeats: bool = False

    def __attrs_post_init__(self) -> None:
        if not callable(self.select):
            raise FieldError(f"rule {self.name}", "select is not callable", "give Body -> Spans")


def _rules(values: Iterable[Rule]) -> tuple[Rule, ...]:
    rules = tuple(values)
    if wrong := next((rule for rule in rules if not isinstance(rule, Rule)), None):
        raise FieldError("RulePack.rules", f"{wrong!r:.60} is no Rule", "call a rule maker")
    return rules


@attrs.frozen
class RulePack:
    """Rules that travel across sources. With `default=False` it is switched on by name."""

    name: str = attrs.field(validator=_text)
    rules: tuple[Rule, ...] = attrs.field(converter=_rules)
    default: bool = True


# Whole lines


@attrs.frozen
class _Lines:
    line_by_line: ClassVar[bool] = True
    lines: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.lines):
            if body.keys[n].folded in self.lines:
                yield Span(n)


def drop_line(name: str, category: str, *lines: str) -> Rule:
    """A rule that removes each line that is one of `lines`, case and typography apart."""
    folded = _folded(name, lines)
    return Rule(name, category, _Lines(folded), folded, repeats=True)


def keep_line(name: str, *lines: str) -> Rule:
    """A rule that protects each line that is one of `lines` from all other rules."""
    folded = _folded(name, lines)
    return Rule(name, None, _Lines(folded), folded, repeats=True)


def opening_of(folded: str, openings: tuple[str, ...]) -> str | None:
    """The first of `openings` that the folded line begins with, as whole words."""
    if not folded.startswith(openings):
        return None
    return next((o for o in openings if folded.startswith(o) and _is_whole(folded, len(o))), None)


def _is_whole(folded: str, stop: int) -> bool:
    """Whether no word of an alphabet runs on over `stop`. Scripts without spaces have no such edge."""
    if stop == len(folded) or not (folded[stop - 1].isalnum() and folded[stop].isalnum()):
        return True
    return weight(folded[stop - 1]) > 1


@attrs.frozen
class _Openings:
    line_by_line: ClassVar[bool] = True
    openings: tuple[str, ...]
    words: frozenset[str]
    longest: int

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.words):
            opening = opening_of(body.keys[n].folded, self.openings)
            if opening is not None and weight(body.blocks[n].text) <= self.longest:
                yield Span(n)


def drop_opening(name: str, category: str, *openings: str, longest: int = 200) -> Rule:
    """A rule that removes each line of at most `longest` letters that begins with one of `openings`."""
    folded = _folded(name, openings)
    words = _words(folded)
    return Rule(
        name, category, _Openings(tuple(sorted(folded)), words, longest), words, repeats=True
    )


@attrs.frozen
class _Pattern:
    line_by_line: ClassVar[bool] = True
    pattern: re.Pattern[str]
    triggers: frozenset[str] | None
    remove: bool = True
    at_least: int = 0

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in self._lines(body):
            text = body.blocks[n].text
            if self.remove:
                match = self.pattern.fullmatch(text) if len(text) <= FOLD_LIMIT else None
            else:
                match = self.pattern.match(text, 0, FOLD_LIMIT)
            if match is not None:
                yield from self._spans(n, match)

    def _lines(self, body: Body) -> Iterable[int]:
        if self.triggers is not None:
            return body.find(self.triggers)
        return [n for n, block in enumerate(body.blocks) if len(block.text) >= self.at_least]

    def _spans(self, n: int, match: re.Match[str]) -> Iterator[Span]:
        if not self.pattern.groupindex:
            yield Span(n, match.start(), match.end())
        for field, text in match.groupdict().items():
            for value in field_values(field, text or ""):
                yield Span(n, match.start(), match.end(), field, value, remove=self.remove)


def drop_matching(
    name: str, category: str, pattern: str, *, triggers: Iterable[str] | None = None
) -> Rule:
    """A rule that removes each line of at most 250 characters that `pattern` matches as a whole.

    Give `triggers` (first words), or every line of every document is tried. Bound the pattern's
    quantifiers. Its named groups fill the fields of their names: `(?P<authors>...)`. A line that none
    of the fields can take (a date that is none) stays.
    """
    words = _words(_folded(name, triggers)) if triggers is not None else None
    return Rule(name, category, _Pattern(_fields_in(name, pattern), words), words, repeats=True)


def read_opening(
    name: str,
    category: str,
    pattern: str,
    *,
    triggers: Iterable[str] | None = None,
    at_least: int = 0,
) -> Rule:
    """A rule whose pattern matches the beginning of a block; its named groups fill fields, the text stays.

    Without `triggers` every block of `at_least` characters is tried.
    """
    words = _words(_folded(name, triggers)) if triggers is not None else None
    select = _Pattern(_fields_in(name, pattern), words, remove=False, at_least=at_least)
    return Rule(name, category, select, words)


@attrs.frozen
class _After:
    line_by_line: ClassVar[bool] = True
    prefixes: tuple[str, ...]
    words: frozenset[str]
    field: str
    longest: int
    remove: bool

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.words):
            text, folded = body.blocks[n].text, body.keys[n].folded
            if len(text) > self.longest:
                continue
            prefix = opening_of(folded, self.prefixes)
            if prefix is None:
                continue
            for value in field_values(self.field, text[_unfolded(text, prefix) :]):
                yield Span(n, field=self.field, value=value, remove=self.remove)


def capture_line(name: str, category: str, field: str, *prefixes: str, longest: int = 200) -> Rule:
    """A rule that removes each line that begins with a prefix; what follows fills `field`.

    `capture_line("author", "byline", "authors", "Author:")` reads "Author: Jane Doe". A line that the field cannot take
    (a date that is none) stays.
    """
    return _after(name, category, field, prefixes, longest, remove=True)


def read_line(name: str, category: str, field: str, *prefixes: str, longest: int = 200) -> Rule:
    """Like `capture_line`, and the line stays in the text."""
    return _after(name, category, field, prefixes, longest, remove=False)


def _after(
    name: str, category: str, field: str, prefixes: Sequence[str], longest: int, *, remove: bool
) -> Rule:
    folded = _folded(name, prefixes)
    words = _words(folded)
    # The longest prefix first, so that "Written by:" is not read as "Written".
    ordered = tuple(sorted(folded, key=lambda p: (-len(p), p)))
    return Rule(
        name,
        category,
        _After(ordered, words, _field(name, field), longest, remove),
        words,
        repeats=True,
    )


# Runs of lines


@attrs.frozen
class _From:
    markers: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.markers):
            if _is(body, n, self.markers) and body.head < n and body.tail:
                yield from map(Span, range(n, len(body.blocks)))
                return


def drop_from(name: str, category: str, *markers: str) -> Rule:
    """A rule that removes all from the first line that is one of `markers` to the end.

    For sources whose dumps are known to end that way: it takes whatever follows, but only behind a paragraph of running
    text, so that an article can never go whole.
    """
    folded = _folded(name, markers)
    return Rule(name, category, _From(folded), folded, repeats=True)


@attrs.frozen
class _Between:
    starts: frozenset[str]
    stops: frozenset[str]
    most: int

    def __call__(self, body: Body) -> Iterator[Span]:
        stops = [n for n in body.find(self.stops) if _is(body, n, self.stops)]
        behind = -1
        for start in body.find(self.starts):
            if start <= behind or not _is(body, start, self.starts):
                continue
            stop = next((n for n in stops if n > start), None)
            if stop is not None and stop - start <= self.most:
                yield from map(Span, range(start, stop + 1))
                behind = stop


def drop_between(name: str, category: str, start: str, stop: str, *, most: int = 40) -> Rule:
    """A rule that removes the line `start`, the line `stop` and up to `most` lines between them.

    Where the stop is missing or too far away nothing goes.
    """
    starts, stops = _folded(name, [start]), _folded(name, [stop])
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


@attrs.frozen
class _Units:
    heads: frozenset[str]
    unit: tuple[LineShape, ...]
    at_least: int

    def __call__(self, body: Body) -> Iterator[Span]:
        texts = [block.text for block in body.blocks]
        behind = 0
        for head in body.find(self.heads):
            if head < behind or not _is(body, head, self.heads):
                continue
            stop, units = self._run(texts, head + 1)
            if units >= self.at_least:
                yield from map(Span, range(head, stop))
                behind = stop

    def _run(self, texts: Sequence[str], start: int) -> tuple[int, int]:
        """Where the run of units that begins at `start` stops, and how many it holds."""
        units, labelled = 0, True
        while (stop := self._one(texts, start, labelled=labelled)) is not None:
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
    name: str, category: str, heads: Iterable[str], *unit: LineShape, at_least: int = 1
) -> Rule:
    """A rule that removes a head line with the units that follow it, as long as they repeat.

    `drop_repeated_unit("read-next", "teaser", ["Read next"], CLOCK, LABEL, TEASER)` reads a list of clock times, each with
    a label that may be missing and a teaser. A head without `at_least` units stays.
    """
    if not unit or unit[0].optional:
        raise FieldError(
            f"rule {name}", "a unit begins with a line that it must have", "reorder it"
        )
    folded = _folded(name, heads)
    return Rule(name, category, _Units(folded, tuple(unit), at_least), folded, repeats=True)


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


# Parts of a line


@attrs.frozen
class _Within:
    line_by_line: ClassVar[bool] = True
    phrases: tuple[str, ...]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n, block in enumerate(body.blocks):
            for phrase in self.phrases:
                start = block.text.find(phrase)
                while start >= 0:
                    yield Span(n, start, start + len(phrase))
                    start = block.text.find(phrase, start + len(phrase))


def drop_text(name: str, category: str, *phrases: str) -> Rule:
    """A rule that cuts `phrases`, to the letter, out of the lines they stand in.

    For what no sentence can hold, such as "[ADVERTISEMENT]". A line that is cut in its middle becomes two blocks.
    """
    _folded(name, phrases)
    return Rule(name, category, _Within(tuple(phrases)), repeats=True)


# The title of a dump


def opening_headline(body: Body) -> Iterator[Span]:
    """The first line as the title, where it could be a headline and the next line that differs from it could not."""
    if body.title is not None or len(body.blocks) < 2:
        return
    first, folded = body.blocks[0].text, body.keys[0].folded
    behind = next((n for n in range(1, len(body.keys)) if body.keys[n].folded != folded), None)
    if behind is None or could_be_headline(body.blocks[behind].text):
        return
    if could_be_headline(first):
        yield Span(0, field="title", value=first)


def capture_title(name: str = "title") -> Rule:
    """A rule for sources whose dumps begin with the title: it takes the first line, where the next could not be one.

    The generic rules ask for more: the line's spelling, its place or its neighbours must speak for it too.
    """
    return Rule(name, Category.TITLE, opening_headline, repeats=True)


# What a document says twice

DUPLICATE = 60
"""Letters, weighted, from which a line said twice is a copy; below it may be a refrain or a speaker's name."""


_LEAST_DUPLICATE = int(DUPLICATE / 2.2)
"""Characters of the shortest such line: none weighs more than 2.2 letters."""


def duplicates(body: Body) -> Iterator[Span]:
    """Every verbatim copy of a long line but one.

    The first copy stays, unless it opens the text: a paragraph drawn to the top stands where it came from.
    """
    long = [(n, b.text) for n, b in enumerate(body.blocks) if len(b.text) >= _LEAST_DUPLICATE]
    if len({text for _, text in long}) == len(long):
        return
    copies: dict[str, list[int]] = {}
    for n, text in long:
        copies.setdefault(text, []).append(n)
    for text, numbers in copies.items():
        if len(numbers) > 1 and weight(text) >= DUPLICATE:
            stays = numbers[1] if numbers[0] == 0 else numbers[0]
            yield from (Span(n, copy_of=stays) for n in numbers if n != stays)


def drop_duplicates(name: str = "duplicate") -> Rule:
    """A rule that leaves one copy of each long line that stands more than once."""
    return Rule(name, Category.DUPLICATE, duplicates, repeats=True)


# Values of fields

_LEADING = re.compile(r"^[\s:：|–—-]{1,10}")
_PEOPLE = re.compile(
    r"\s{0,5}(?:,|;|/|\||\band\b|&|\bund\b|\bet\b|\by\b|\bи\b|\bva\b|\bve\b)\s{0,5}"
)
_TOPICS = re.compile(r"[,;|،、]")
_HOST = re.compile(
    r"(?:https?://)?(?:www\.)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?:[/?#:]\S{0,2000})?",
    re.I,
)


def field_values(field: str, text: str) -> Iterator[str | dt.date]:
    """What `text` says for `field`: nothing where it does not fit, several values for a list."""
    text = _LEADING.sub("", text).strip()
    if field in DATES:
        day = read_date(text)
        if day is not None:
            yield day
    elif field == "authors":
        yield from (
            name.strip(" .") for name in _PEOPLE.split(text[:FOLD_LIMIT]) if name.strip(" .")
        )
    elif field == "topics":
        yield from (topic for part in _TOPICS.split(text) if (topic := part.strip(" .#")))
    elif field == "derived_from":
        host = _HOST.fullmatch(text)
        if host or text:
            yield host[1].lower() if host else text
    elif text:
        yield text


def _unfolded(text: str, prefix: str) -> int:
    """Where `prefix`, which the folded text begins with, ends in `text`."""
    stop = len(prefix)
    while stop <= len(text) and not fold(text[:stop]).startswith(prefix):
        stop += 1
    return stop


def _is(body: Body, n: int, lines: frozenset[str]) -> bool:
    return body.keys[n].folded in lines


def _folded(name: str, lines: Iterable[str]) -> frozenset[str]:
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


def _words(folded: Iterable[str]) -> frozenset[str]:
    return frozenset(key_of(line).word for line in folded)


def _fields_in(name: str, pattern: str) -> re.Pattern[str]:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise FieldError(
            f"rule {name}", f"{error} in {pattern!r:.60}", "mend the pattern"
        ) from None
    for field in compiled.groupindex:
        _field(name, field)
    return compiled


def _field(name: str, field: str) -> str:
    if field not in FIELDS:
        known = ", ".join(sorted(FIELDS))
        raise FieldError(f"rule {name}", f"no field {field!r}", f"use one of {known}")
    return field
