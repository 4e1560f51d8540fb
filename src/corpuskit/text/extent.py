"""Where in a dump the article is: the stretch of lines that is worth most, running text counting for it, short lines against it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import attrs

from corpuskit.body import Body
from corpuskit.prose import could_be_headline
from corpuskit.text.looks import Kind, Look, looks
from corpuskit.text.prompts import prompted, prompts_in

_LONGEST_SAID_AGAIN = 60
_OFTEN = 3
_LIST = 60
_LISTED = -4.0
_INTRODUCED = 30
_HEAVIEST = 300
_OVERWEIGHT = 0.1
_MOST_OVERWEIGHT = 1200
_BLURB = 140
_PER_SERVICE = 200
_LEAST_HEADLINE = 25
_LONG_HEADLINE = 60


@attrs.frozen
class Pace:
    """What a line is worth, in letters: how soon a stretch of other lines ends the article.

    `row` is what a table's line is worth, `label` and `remark` are what a short line costs, `head` what the head of a list of other articles does; `sentence` and
    `long` are what such lines are worth. A paragraph is worth its
    own length, up to 300; a share of that if it is an item of a list, stands alone between other lines, or does so and
    is no longer than a teaser's. `near` is how many lines above the article a standfirst may stand; with `headline` what could
    be the headline above it is the article's, too.
    """

    label: float
    head: float
    remark: float
    row: float
    sentence: float
    long: float
    item: float
    lone: float
    blurb: float
    near: int
    headline: bool = False


CAREFUL = Pace(
    label=-15,
    head=-60,
    remark=-10,
    row=10,
    sentence=30,
    long=30,
    item=0.5,
    lone=0.8,
    blurb=0.6,
    near=12,
    headline=True,
)
"""Only long stretches of furniture end the article."""

THOROUGH = Pace(
    label=-40,
    head=-100,
    remark=-10,
    row=10,
    sentence=15,
    long=-20,
    item=0,
    lone=0.5,
    blurb=0.2,
    near=8,
)
"""Short ones do."""


@attrs.frozen
class Extent:
    """The lines of the article: from `start` to `stop`, and a standfirst and key points `above` them.

    `sure` is False where there is too little running text to tell: then the extent is the whole body.
    """

    start: int
    stop: int
    above: frozenset[int] = frozenset()
    sure: bool = True

    def holds(self, n: int) -> bool:
        """Whether line `n` is the article's."""
        return self.start <= n < self.stop or n in self.above


@attrs.frozen
class Survey:
    """What a body's lines look like, and which of them are known to be furniture: prompts, and short lines said often."""

    looks: tuple[Look, ...]
    prompts: frozenset[int]
    heads: frozenset[int]
    known: tuple[bool, ...]
    said: Counter[str]


def survey(body: Body) -> Survey:
    """What the lines of `body` are, one by one."""
    seen = tuple(looks(body))
    prose = Kind.PROSE
    said = Counter(
        [key[0] for key, line in zip(body.keys, seen, strict=True) if line.kind is not prose]
    )
    often = {folded for folded, times in said.items() if times >= _OFTEN}
    prompts = prompted(body)
    known = [False] * len(seen)
    for n in prompts:
        known[n] = True
    if often:
        for n, key in enumerate(body.keys):
            if key[0] in often and seen[n].weight < _LONGEST_SAID_AGAIN:
                known[n] = True
    return Survey(seen, prompts, _heads(body), tuple(known), said)


def _heads(body: Body) -> frozenset[int]:
    """The lines that head lists of other articles, and comments."""
    return frozenset(
        n for name in ("teaser", "comments") for n, how in prompts_in(body, name) if how == "line"
    )


def find_extent(body: Body, pace: Pace) -> Extent:
    """Where the article of `body` is, at that pace."""
    found = body.once(survey)
    shown = [n for n, known in enumerate(found.known) if not known]
    worth = _worth([body.blocks[n].text for n in shown], [found.looks[n] for n in shown], pace)
    values = [pace.label / 2] * len(body.blocks)
    for n in found.heads:
        values[n] = pace.head
    for n, value in zip(shown, worth, strict=True):
        values[n] = value
    start, stop, total = _best_run(values)
    paragraphs = sum(_is_plain(line) for line in found.looks[start:stop])
    if paragraphs < 3 and total < 400:
        return Extent(0, len(body.blocks), sure=False)
    stop = _with_list(found, start, stop)
    above = _above(body, found, values, start, pace.near)
    if pace.headline:
        above |= _headline(body, found, min(above, default=start), pace.near)
    return Extent(start, stop, above)


def _is_plain(line: Look) -> bool:
    return line.kind is Kind.PROSE and not line.services


def _worth(texts: Sequence[str], lines: Sequence[Look], pace: Pace) -> list[float]:
    worth: list[float] = []
    listed = 0
    label = Kind.LABEL
    for n, line in enumerate(lines):
        # Most lines are labels, and need no closer look.
        value = pace.label if line.kind is label else _value(texts, lines, n, pace)
        if n and lines[n - 1].leads and _introduces(lines[n - 1]):
            listed = _LIST
        elif listed and line.kind is Kind.PROSE and not line.item:
            listed = 0
        if listed and value < 0 and not line.services:
            listed -= 1
            value = _LISTED
        worth.append(value)
    return worth


def _introduces(line: Look) -> bool:
    """Whether a line announces a list of the article's own."""
    return line.leads and line.weight >= _INTRODUCED and not line.services


def _value(texts: Sequence[str], lines: Sequence[Look], n: int, pace: Pace) -> float:
    line = lines[n]
    if line.kind is Kind.ROW:
        return pace.row if _in_table(lines, n) else pace.label
    if line.kind is Kind.REMARK:
        return pace.remark
    if line.kind is Kind.SENTENCE:
        return -pace.sentence if line.services else pace.sentence
    if line.kind is Kind.LONG:
        return pace.long if _stands_alone(lines, n) else abs(pace.long)
    value = min(line.weight, _HEAVIEST)
    value += _OVERWEIGHT * min(line.weight - value, _MOST_OVERWEIGHT)
    if speaks_of_site(line):
        return -0.5 * value
    if line.item:
        return pace.item * value
    if breaks_off(texts[n]):
        return 0
    if _stands_alone(lines, n):
        return (pace.lone if line.weight >= _BLURB else pace.blurb) * value
    return value


def _in_table(lines: Sequence[Look], n: int) -> bool:
    """Whether a row stands between rows."""
    around = lines[max(0, n - 2) : n + 3]
    return sum(line.kind is Kind.ROW for line in around) >= 3


def speaks_of_site(line: Look) -> bool:
    """Whether a line has the site for its subject: consent, accounts, newsletters."""
    if line.services * _PER_SERVICE < line.weight:
        return False
    return line.services >= 3 or (line.services == 2 and line.addressed)


_BROKEN = re.compile(r"(?:\.\.\.|…)[\])]?$")


def breaks_off(text: str) -> bool:
    """Whether a line ends in an ellipsis, as teasers do."""
    return _BROKEN.search(text, max(0, len(text) - 5)) is not None


def _stands_alone(lines: Sequence[Look], n: int) -> bool:
    """Whether no running text, and nothing that introduces it, stands next to a paragraph."""
    above = n > 0 and (lines[n - 1].kind is Kind.PROSE or lines[n - 1].leads)
    below = n + 1 < len(lines) and (lines[n + 1].kind is Kind.PROSE or lines[n].leads)
    return not above and not below


def _best_run(values: Sequence[float]) -> tuple[int, int, float]:
    """The stretch with the highest sum, and the sum: Kadane's algorithm."""
    best = (0, 0, 0.0)
    start, total = 0, 0.0
    for n, value in enumerate(values):
        if total <= 0:
            start, total = n, 0.0
        total += value
        if total > best[2]:
            best = (start, n + 1, total)
    return best


def _with_list(found: Survey, start: int, stop: int) -> int:
    """Where the article stops if its last line announces a list."""
    last = stop - 1
    while last > start and found.known[last]:
        last -= 1
    for head in (last, last + 1):
        if head < len(found.looks) and _introduces(found.looks[head]):
            behind = head + 1
            while behind < len(found.looks) and _could_be_listed(found, behind):
                behind += 1
            return max(stop, behind) if behind > head + 2 else stop
    return stop


def _could_be_listed(found: Survey, n: int) -> bool:
    line = found.looks[n]
    return n not in found.prompts and line.kind is not Kind.PROSE and not line.services


def _above(
    body: Body, found: Survey, values: Sequence[float], start: int, near: int
) -> frozenset[int]:
    """The standfirst, which is the paragraph nearest above the article, over bylines and dates; and key points below it."""
    above: set[int] = set()
    left = near
    for n in range(start - 1, -1, -1):
        line = found.looks[n]
        least = Kind.PROSE if line.item else Kind.LONG
        broken = breaks_off(body.blocks[n].text)
        if line.kind >= least and not line.services and not broken and values[n] >= 0:
            above.add(n)
            if not line.item:
                break
        else:
            left -= not found.known[n]
        if left <= 0:
            break
    return frozenset(above)


def _headline(body: Body, found: Survey, start: int, near: int) -> frozenset[int]:
    """What of the lines above `start` could best be the headline: a long line, and near."""
    could_be = [
        n
        for n in range(max(0, start - near), start)
        if not found.known[n]
        and not found.looks[n].item
        and found.looks[n].kind <= Kind.SENTENCE
        and found.looks[n].weight >= _LEAST_HEADLINE
        and could_be_headline(body.blocks[n].text)
    ]
    best = max(
        could_be,
        key=lambda n: min(found.looks[n].weight, _LONG_HEADLINE) - 2 * (start - n),
        default=None,
    )
    return frozenset() if best is None else frozenset((best,))
