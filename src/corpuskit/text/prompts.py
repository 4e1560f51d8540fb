"""Prompts: lines that speak to the reader, found by the phrases of one category."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterator
from typing import ClassVar

import attrs

from corpuskit.body import Body, fold
from corpuskit.prose import is_prose, weight
from corpuskit.rules import Rule, Span
from corpuskit.text.bare import (
    FIRST_UNSPACED,
    bare,
    head_of,
    is_unspaced,
    lead_bare,
    opens,
    phrases,
    trail_bare,
    trigger_words,
)  # fmt: skip

LONGEST = 200
"""Letters, weighted, of a line that an opening can take."""

LONGEST_UNSPACED = 30
"""Characters of a line of a script without spaces that is found by what it holds."""

LONGEST_CALL = 160
"""The same for a line that only holds a call's words."""

_QUESTION = re.compile(r"[?？؟;՞]\W{0,3}$")
_BARS = re.compile(r"[|•·●▪/]")
_LABEL = re.compile(r"[:：]| [|>»/-] |[|»]")


@attrs.frozen
class Table:
    """The phrases of one category, ready to be looked up in bare lines."""

    lines: frozenset[str]
    openings: dict[str, tuple[str, ...]]
    labels: frozenset[str]
    calls: dict[str, re.Pattern[str]]
    pairs: tuple[tuple[frozenset[str], tuple[str, ...]], ...]
    unspaced: re.Pattern[str] | None
    triggers: frozenset[str]

    @functools.cached_property
    def verbs(self) -> frozenset[str]:
        """The verbs of all pairs."""
        return frozenset().union(*(verbs for verbs, _ in self.pairs))

    def opening(self, line: str) -> str | None:
        """The opening that a bare line begins with."""
        candidates = self.openings.get(head_of(line))
        if candidates is None or not line.startswith(candidates):
            return None
        return next((o for o in candidates if line.startswith(o) and opens(line, o)), None)

    def labelled(self, line: str) -> bool:
        """Whether a bare line is a label with something behind it."""
        match = _LABEL.search(line, 1, 80)
        return match is not None and trail_bare(line[: match.start()]) in self.labels

    def holds(self, line: str) -> bool:
        """Whether a bare line of a script without spaces, no sentence, holds what a prompt holds."""
        return (
            self.unspaced is not None
            and self.unspaced.search(line) is not None
            and not line.endswith(("。", "다."))
        )

    def calls_for(self, line: str) -> bool:
        """Whether a bare line begins and goes on as a call does."""
        pattern = self.calls.get(head_of(line))
        return pattern is not None and pattern.search(line) is not None


@functools.cache
def table(category: str) -> Table:
    """The phrases of `category`."""
    data = importlib.import_module(f"corpuskit.text.phrases.{category}")
    heads: dict[str, str] = getattr(data, "HEADS", {})
    labels = [*phrases(heads), *phrases(getattr(data, "CREDITS", {}))]
    lines = [*phrases(getattr(data, "LINES", {})), *phrases(heads)]
    openings = phrases(getattr(data, "OPENINGS", {}))
    calls = _calls(getattr(data, "CALLS", {}))
    words = [*lines, *openings, *labels, *calls]
    return Table(
        frozenset(line for line in map(bare, lines) if line != "0"),
        _by_head(openings),
        frozenset(map(bare, labels)),
        calls,
        _pairs(getattr(data, "PAIRS", {})),
        re.compile(pattern) if (pattern := getattr(data, "UNSPACED", "")) else None,
        frozenset().union(*map(trigger_words, words)),
    )


def _by_head(openings: list[str]) -> dict[str, tuple[str, ...]]:
    by_head: dict[str, set[str]] = {}
    for opening in map(lead_bare, (o.casefold() for o in openings)):
        by_head.setdefault(head_of(opening), set()).add(opening)
    return {head: tuple(sorted(found)) for head, found in by_head.items()}


def _calls(data: dict[str, tuple[str, str]]) -> dict[str, re.Pattern[str]]:
    calls: dict[str, re.Pattern[str]] = {}
    for language, (firsts, needles) in data.items():
        held = "|".join(re.escape(lead_bare(n.casefold())) for n in phrases({language: needles}))
        calls.update(dict.fromkeys(map(bare, firsts.split()), re.compile(held)))
    return calls


def _pairs(data: dict[str, tuple[str, str]]) -> tuple[tuple[frozenset[str], tuple[str, ...]], ...]:
    return tuple(
        (
            frozenset(form for word in words.split() for form in (word, bare(word))),
            tuple(lead_bare(s) for s in stems.split()),
        )
        for words, stems in data.values()
    )


MENU_CATEGORIES = ("share", "subscribe", "legal", "nav", "comments")
"""Whose whole lines may stand side by side in one line, divided by bars."""


def is_menu(line: str) -> bool:
    """Whether a bare line is nothing but phrases divided by bars."""
    parts = [bare(part) for part in _BARS.split(line)]
    parts = [part for part in parts if part]
    return len(parts) > 1 and all(
        any(part in table(category).lines for category in MENU_CATEGORIES) for part in parts
    )


TABLES = ("share", "subscribe", "comments", "ad", "legal", "media", "nav", "teaser")
"""The modules of data that prompts are looked up in."""


@functools.cache
def _by_trigger() -> dict[str, tuple[str, ...]]:
    """The tables that have something to look up for a line's word, by that word."""
    by_trigger: dict[str, tuple[str, ...]] = {}
    for name in TABLES:
        for word in table(name).triggers:
            by_trigger[word] = (*by_trigger.get(word, ()), name)
    return by_trigger


_TINY = 8
"""Characters of a line that is looked up whatever it holds: "1.5x"."""


@functools.cache
def _counted() -> frozenset[str]:
    """The words of phrases that begin with a number ("3 comments"): most lines that do are of lists and tables."""
    counted = {"©", "(c)"}
    for name in TABLES:
        data = importlib.import_module(f"corpuskit.text.phrases.{name}")
        tables = (getattr(data, kind, {}) for kind in ("LINES", "HEADS", "OPENINGS", "CREDITS"))
        for phrase in (phrase for table in tables for phrase in phrases(table)):
            for form in (fold(phrase), bare(phrase)):
                counted.update(form.split()[1:] if form[:1] == "0" else ())
    return frozenset(f"{word}{mark}" for word in counted for mark in ("", *":!,.?»>…"))


def _is_counted(folded: str) -> bool:
    return len(folded) <= _TINY or not _counted().isdisjoint(folded.split())


def _worth_a_look(body: Body) -> dict[str, list[int]]:
    """For each table the blocks that have one of its triggers: found at once for all of them."""
    by_trigger = _by_trigger()
    found: dict[str, set[int]] = {name: set() for name in TABLES}
    for word in body.index.keys() & by_trigger.keys():
        numbers = body.index[word]
        if word.isdecimal():
            numbers = [n for n in numbers if _is_counted(body.keys[n].folded)]
        for name in by_trigger[word]:
            found[name].update(numbers)
    return {name: sorted(numbers) for name, numbers in found.items()}


def candidates(body: Body, name: str) -> list[int]:
    """The blocks that the table `name` may know."""
    return body.once(_worth_a_look)[name]


@attrs.frozen
class Prompts:
    """Selects the prompts of one category."""

    line_by_line: ClassVar[bool] = True
    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        for n in candidates(body, self.category):
            if len(body.blocks[n].text) <= LONGEST and said(self.category, body.keys[n].folded):
                yield Span(n)


@attrs.frozen
class Questions:
    """The same, less what is a question that running text answers: that is an interview's."""

    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        for span in Prompts(self.category)(body):
            how = said(self.category, body.keys[span.block].folded)
            if how != "opening" or not _is_asked(body, span.block):
                yield span


# A body is judged two or three times over, and lines of sites return from page to page.
@functools.lru_cache(maxsize=32768)
def said(category: str, folded: str) -> str:
    """By what a line is a prompt of `category`; empty if it is none."""
    found = table(category)
    line = lead_bare(folded)
    if trail_bare(line) in found.lines:
        return "line"
    length = weight(line)
    if length > LONGEST:
        return ""
    if found.opening(line) is not None or (length <= LONGEST_CALL and found.calls_for(line)):
        return "" if category in REFERRING and _is_sentence(folded) else "opening"
    if found.labelled(line) or (_BARS.search(line) is not None and is_menu(line)):
        return "label"
    return ""


REFERRING = frozenset({"teaser"})
"""Whose openings name another text, so that a line which is a sentence to its full stop may be the article's own."""


def _is_sentence(folded: str) -> bool:
    """Whether a line runs to a full stop without a mark that sets a headline or an address off."""
    return folded.endswith((".", "。", "।", "۔")) and not _SET_OFF.search(folded)


_SET_OFF = re.compile(r"[:：|»>]| [-/] |\b(?:www|https?)\b")


def _is_asked(body: Body, n: int) -> bool:
    """Whether block `n` is a question that the next block answers."""
    behind = body.blocks[n + 1].text if n + 1 < len(body.blocks) else ""
    return _QUESTION.search(body.blocks[n].text) is not None and is_prose(behind)


def _unspaced(body: Body) -> list[int]:
    """The short lines of scripts without spaces."""
    return [
        n
        for n, (folded, word) in enumerate(body.keys)
        # The comparison alone settles it for most alphabets.
        if word >= FIRST_UNSPACED and is_unspaced(word[0]) and len(folded) <= LONGEST
    ]


@attrs.frozen
class UnspacedPrompts:
    """The same for openings of scripts without spaces, whose first word is no trigger."""

    line_by_line: ClassVar[bool] = True
    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        found = table(self.category)
        for n in body.once(_unspaced):
            line = lead_bare(body.keys[n].folded)
            opening = found.opening(line)
            if (opening is not None and weight(line) <= LONGEST) or (
                len(line) <= LONGEST_UNSPACED and found.holds(line)
            ):
                yield Span(n)


LONGEST_PAIR = 80
"""Letters of a line that a pair of words can take."""

_SENTENCE = re.compile(r"[.。।։۔\"]$")


_MARKS = "(,!:;?…)."


@functools.cache
def _verbs() -> frozenset[str]:
    """The verbs of all pairs as they stand between spaces, with a mark or without."""
    verbs = frozenset().union(*(table(name).verbs for name in TABLES))
    return frozenset(
        f"{before}{verb}{mark}"
        for verb in verbs
        for before in ("", "(")
        for mark in ("", *",!:;?…)")
    )


def _calls_in(body: Body) -> list[tuple[int, str, frozenset[str]]]:
    """The short lines, no sentences and no quotations, that hold a verb of a pair: number, bare line, words."""
    found = []
    verbs = _verbs()
    for n, (folded, _) in enumerate(body.keys):
        if len(folded) > LONGEST_PAIR or " " not in folded:
            continue
        if verbs.isdisjoint(folded.split(" ")):
            continue
        if not _SENTENCE.search(folded) and '"' not in folded:
            line = lead_bare(folded)
            words = frozenset(word.strip(_MARKS) for word in f"{folded} {line}".split())
            found.append((n, line, words))
    return found


@attrs.frozen
class Pairs:
    """Selects short lines, no sentences, that hold a verb addressed to the reader and what it is about."""

    line_by_line: ClassVar[bool] = True
    category: str

    def __call__(self, body: Body) -> Iterator[Span]:
        found = table(self.category).pairs
        for n, line, words in body.once(_calls_in):
            if any(
                not verbs.isdisjoint(words) and any(stem in line for stem in stems)
                for verbs, stems in found
            ):
                yield Span(n)


def pairs(name: str, category: str) -> Rule:
    """A rule that removes the lines that hold one of the category's pairs of words."""
    return Rule(name, category, Pairs(category), repeats=True)


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
