"""The phrases of each category, ready to be looked up."""

from __future__ import annotations

import functools
import importlib
import re

import attrs

from corpuskit.body import fold
from corpuskit.text.bare import bare, head_of, lead_bare, opens, phrases, trail_bare, trigger_words

TABLES = ("share", "subscribe", "comments", "ad", "legal", "media", "nav", "teaser")
"""The modules of data that prompts are looked up in."""

LONGEST_CALL = 160
"""The same for a line that only holds a call's words."""

LABEL = re.compile(r"[:：]| [|>»/-] |[|»]")


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
    counted: frozenset[str]
    """The words behind the number of phrases that begin with one: "3 comments"."""

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
        match = LABEL.search(line, 1, 80)
        return match is not None and trail_bare(line[: match.start()]) in self.labels

    def calls_for(self, line: str, words: frozenset[str]) -> bool:
        """Whether a bare line of these words holds a pair: one of its verbs, and what that is about."""
        return any(
            not verbs.isdisjoint(words) and any(stem in line for stem in stems)
            for verbs, stems in self.pairs
        )

    def holds(self, line: str) -> bool:
        """Whether a bare line of a script without spaces, no sentence, holds what a prompt holds."""
        return (
            self.unspaced is not None
            and self.unspaced.search(line) is not None
            and not line.endswith(("。", "다."))
        )

    def opens(self, line: str, head: str, length: float) -> bool:
        """Whether a bare line begins with an opening, or begins and goes on as a call does."""
        if head in self.openings and self.opening(line) is not None:
            return True
        pattern = self.calls.get(head) if length <= LONGEST_CALL else None
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
        _counted([*lines, *openings, *labels]),
    )


def _counted(words: list[str]) -> frozenset[str]:
    forms = [form for said in words if not said[0].isalpha() for form in (fold(said), bare(said))]
    return frozenset(word for form in forms if form[:1] == "0" for word in form.split()[1:])


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
