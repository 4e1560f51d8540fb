"""Rules for single lines: whole ones, openings, patterns, and what is cut out of a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

import attrs

from corpuskit.body import FOLD_LIMIT, Body, fold
from corpuskit.prose import weight
from corpuskit.rules.fields import checked_field, field_values, with_fields
from corpuskit.rules.values import Rule, Span, first_words, folded_lines


@attrs.frozen
class _Lines:
    line_by_line: ClassVar[bool] = True
    lines: frozenset[str]

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in body.find(self.lines):
            if body.folded[n] in self.lines:
                yield Span(n)


def drop_line(name: str, category: str, *lines: str) -> Rule:
    """A rule that removes each line that is one of `lines`, case and typography apart."""
    folded = folded_lines(name, lines)
    return Rule(name, category, _Lines(folded), folded, repeats=True)


def keep_line(name: str, *lines: str) -> Rule:
    """A rule that protects each line that is one of `lines` from all other rules."""
    folded = folded_lines(name, lines)
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
            opening = opening_of(body.folded[n], self.openings)
            if opening is not None and weight(body.blocks[n].text) <= self.longest:
                yield Span(n)


def drop_opening(name: str, category: str, *openings: str, longest: int = 200) -> Rule:
    """A rule that removes each line of at most `longest` letters that begins with one of `openings`."""
    folded = folded_lines(name, openings)
    words = first_words(folded)
    return Rule(
        name, category, _Openings(tuple(sorted(folded)), words, longest), words, repeats=True
    )


@attrs.frozen
class _AtLeast:
    """The blocks of so many characters: several rules that read openings ask for the same."""

    length: int

    def __call__(self, body: Body) -> list[int]:
        return [n for n, block in enumerate(body.blocks) if len(block.text) >= self.length]


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

    @property
    def concerns(self) -> _AtLeast:
        """The lines that are long enough."""
        return _AtLeast(self.at_least)

    def _lines(self, body: Body) -> Iterable[int]:
        if self.triggers is not None:
            return body.find(self.triggers)
        return body.once(self.concerns)

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
    words = first_words(folded_lines(name, triggers)) if triggers is not None else None
    return Rule(name, category, _Pattern(with_fields(name, pattern), words), words, repeats=True)


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
    words = first_words(folded_lines(name, triggers)) if triggers is not None else None
    select = _Pattern(with_fields(name, pattern), words, remove=False, at_least=at_least)
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
            text, folded = body.blocks[n].text, body.folded[n]
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
    folded = folded_lines(name, prefixes)
    words = first_words(folded)
    # The longest prefix first, so that "Written by:" is not read as "Written".
    ordered = tuple(sorted(folded, key=lambda p: (-len(p), p)))
    return Rule(
        name,
        category,
        _After(ordered, words, checked_field(name, field), longest, remove),
        words,
        repeats=True,
    )


def _unfolded(text: str, prefix: str) -> int:
    """Where `prefix`, which the folded text begins with, ends in `text`."""
    stop = len(prefix)
    while stop <= len(text) and not fold(text[:stop]).startswith(prefix):
        stop += 1
    return stop


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
    folded_lines(name, phrases)
    return Rule(name, category, _Within(tuple(phrases)), repeats=True)
