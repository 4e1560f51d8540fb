"""Prompts: lines that speak to the reader, found by the phrases of one category."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.prose import is_prose, weight
from corpuskit.rules import Lines, Rule, Span
from corpuskit.text.bare import (
    FIRST_UNSPACED,
    bare,
    head_of,
    is_unspaced,
    lead_bare,
    trail_bare,
)  # fmt: skip
from corpuskit.text.tables import LABEL, TABLES, table

LONGEST = 200
"""Letters, weighted, of a line that an opening can take."""

LONGEST_UNSPACED = 30
"""Characters of a line of a script without spaces that is found by what it holds."""


_QUESTION = re.compile(r"[?？؟;՞]\W{0,3}$")
_BARS = re.compile(r"[|•·●▪/]")
_DIVIDED = re.compile(r"[:：|>»/•·●▪-]")


_TINY = 8
"""Characters of a line that is looked up whatever it holds: "1.5x"."""


@functools.cache
def _counted() -> frozenset[str]:
    """The words of phrases that begin with a number ("3 comments"): most lines that do are of lists and tables."""
    counted = frozenset(("©", "(c)")).union(*(table(name).counted for name in TABLES))
    return frozenset(f"{word}{mark}" for word in counted for mark in ("", *":!,.?»>…"))


def _is_counted(folded: str) -> bool:
    return len(folded) <= _TINY or not _counted().isdisjoint(folded.split())


@attrs.frozen
class _Lexicon:
    """The phrases of all tables in one: what a line says is looked up once for all of them."""

    triggers: frozenset[str]
    lines: dict[str, tuple[str, ...]]
    labels: dict[str, tuple[str, ...]]
    heads: dict[str, tuple[str, ...]]


@functools.cache
def _lexicon() -> _Lexicon:
    return _Lexicon(
        frozenset().union(*(table(name).triggers for name in TABLES)),
        _tables_by({name: table(name).lines for name in TABLES}),
        _tables_by({name: table(name).labels for name in TABLES}),
        _tables_by({name: {*table(name).openings, *table(name).calls} for name in TABLES}),
    )


def _tables_by(keys: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """The names of the tables that have a key, by that key."""
    tables: dict[str, tuple[str, ...]] = {}
    for name, found in keys.items():
        alone = (name,)
        for key in found:
            known = tables.get(key)
            tables[key] = alone if known is None else (*known, name)
    return tables


Said = tuple[tuple[str, str], ...]
"""The tables that know a line, each with what it is there: line, opening or label."""


# A body is judged two or three times over, and lines of sites return from page to page.
@functools.lru_cache(maxsize=32768)
def said(folded: str) -> Said:
    """By what a folded line is a prompt, and of which tables."""
    lexicon = _lexicon()
    line = lead_bare(folded)
    found = dict.fromkeys(lexicon.lines.get(trail_bare(line), ()), "line")
    length = weight(line)
    if length > LONGEST:
        return tuple(found.items())
    head = head_of(line)
    for name in lexicon.heads.get(head, ()):
        if name in found or not table(name).opens(line, head, length):
            continue
        if not _is_told(folded) and (name not in REFERRING or not _is_sentence(folded)):
            found[name] = "opening"
    if _DIVIDED.search(line) is None:  # as most lines
        return tuple(found.items())
    match = LABEL.search(line, 1, 80)
    if match is not None:
        for name in lexicon.labels.get(trail_bare(line[: match.start()]), ()):
            found.setdefault(name, "label")
    if _BARS.search(line) is not None:
        for name in _menu(line):
            found.setdefault(name, "label")
    return tuple(found.items())


def _menu(line: str) -> Iterator[str]:
    """The tables of a bare line that is nothing but whole lines of theirs, divided by bars."""
    parts = [part for part in map(bare, _BARS.split(line)) if part]
    tables = [_lexicon().lines.get(part) for part in parts]
    if len(parts) > 1 and all(tables):
        yield from (name for names in tables for name in names or ())


def _prompts_in(body: Body) -> dict[str, list[tuple[int, str]]]:
    """For each table the blocks that it knows, each with what it is there: found at once for all of them."""
    numbers: set[int] = set()
    index, folded, blocks = body.index, body.folded, body.blocks
    for word in _lexicon().triggers.intersection(index):
        having = index[word]
        if word.isdecimal():
            having = [n for n in having if _is_counted(folded[n])]
        numbers.update(having)
    found: dict[str, list[tuple[int, str]]] = {name: [] for name in TABLES}
    for n in sorted(numbers):
        if len(blocks[n].text) <= LONGEST:
            for name, how in said(folded[n]):
                found[name].append((n, how))
    found["teaser"] = [
        (n, how) for n, how in found["teaser"] if how != "line" or not _heads_sentences(body, n)
    ]
    return found


_LONGEST_FIXTURE = 120


def _heads_sentences(body: Body, n: int) -> bool:
    """Whether two short sentences follow block `n`: then it is a heading, "Up next" above the matches to come."""
    below = [block.text for block in body.blocks[n + 1 : n + 3]]
    return len(below) == 2 and all(
        text.endswith(".") and text[-3:] != "..." and len(text) <= _LONGEST_FIXTURE
        for text in below
    )


def prompts_in(body: Body, name: str) -> list[tuple[int, str]]:
    """The blocks that the table `name` knows, each with what it is there."""
    return body.once(_prompts_in)[name]


def prompted(body: Body) -> frozenset[int]:
    """The blocks that any table knows, wherever they stand."""
    return frozenset(n for found in body.once(_prompts_in).values() for n, _ in found)


ANYWHERE = frozenset({"ad"})
"""Whose lines of one word stand in the middle of articles: of all others they may be headings or speakers there."""


def _is_prompt(body: Body, name: str, n: int, how: str) -> bool:
    """Whether a line that the table `name` knows has the place of a prompt."""
    if how != "line" or name in ANYWHERE or " " in body.folded[n]:
        return True
    return n < body.head or 0 < body.tail <= n or len(body.blocks) == 1


@attrs.frozen
class Prompts:
    """Selects the prompts of one category."""

    category: str

    def __call__(self, body: Body) -> Lines:
        known = prompts_in(body, self.category)
        return Lines([n for n, how in known if _is_prompt(body, self.category, n, how)])


@attrs.frozen
class Questions:
    """The same, less what is a question that running text answers: that is an interview's."""

    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        for n, how in prompts_in(body, self.category):
            asked = how == "opening" and _is_asked(body, n)
            if not asked and _is_prompt(body, self.category, n, how):
                yield Span(n)


REFERRING = frozenset({"teaser"})
"""Whose openings name another text, so that a line which is a sentence to its full stop may be the article's own."""


_SAYING = frozenset(
    (
        "said says told wrote writes asked added explained recalled сказал сказала заявил заявила рассказал рассказала "
        "sagte sagt erklärte schrieb dit déclaré dijo dice disse söyledi dedi деді айтты деди"
    ).split()
)


def _is_told(folded: str) -> bool:
    """Whether a line tells what somebody said: then it is the article's."""
    return not _SAYING.isdisjoint(word.strip(",.:;\"'") for word in folded.split())


def _is_sentence(folded: str) -> bool:
    """Whether a line runs to a full stop without a mark that sets a headline or an address off."""
    return folded.endswith((".", "。", "।", "۔")) and not _SET_OFF.search(folded)


_SET_OFF = re.compile(r"[:：|»>]| [-/] |\b(?:www|https?)\b")


def _is_asked(body: Body, n: int) -> bool:
    """Whether block `n` is a question that the next block answers."""
    behind = body.blocks[n + 1].text if n + 1 < len(body.blocks) else ""
    is_question = _QUESTION.search(body.blocks[n].text) is not None
    return is_question and is_prose(behind) and not _QUESTION.search(behind)


def _unspaced(body: Body) -> list[int]:
    """The short lines of scripts without spaces."""
    return [
        n
        for n, (folded, word) in enumerate(zip(body.folded, body.keys.words, strict=True))
        # The comparison alone settles it for most alphabets.
        if word >= FIRST_UNSPACED and is_unspaced(word[0]) and len(folded) <= LONGEST
    ]


@attrs.frozen
class UnspacedPrompts:
    """The same for openings of scripts without spaces, whose first word is no trigger."""

    line_by_line: ClassVar[bool] = True
    concerns: ClassVar = staticmethod(_unspaced)
    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        found = table(self.category)
        for n in body.once(_unspaced):
            line = lead_bare(body.folded[n])
            opening = found.opening(line)
            if (opening is not None and weight(line) <= LONGEST) or (
                len(line) <= LONGEST_UNSPACED and found.holds(line)
            ):
                yield Span(n)


def prompts(name: str, category: str) -> tuple[Rule, Rule]:
    """Two rules that remove the prompts of `category`."""
    return _prompts(name, category, Prompts(category))


def questions(name: str, category: str) -> tuple[Rule, Rule]:
    """The same, for a category whose prompts are often questions."""
    return _prompts(name, category, Questions(category))


def _prompts(name: str, category: str, select: Prompts | Questions) -> tuple[Rule, Rule]:
    return (
        Rule(name, category, select, table(category).triggers, repeats=True),
        Rule(f"{name}-unspaced", category, UnspacedPrompts(category), repeats=True),
    )
