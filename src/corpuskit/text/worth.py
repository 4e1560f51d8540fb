"""What each line of a dump is worth to an article, at a pace: running text counts for it, short lines against it."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from corpuskit.text.looks import Kind, Look

HEAVIEST = 300
"""Letters of a paragraph that count in full, so that no long one makes a menu the article; of the rest a tenth does."""

_OVERWEIGHT = 0.1
_MOST_OVERWEIGHT = 1200

BLURB = 140
"""Letters up to which a paragraph is no longer than a teaser."""

PER_SERVICE = 200
"""Letters for which a line must hold a word of the site's business to be about it."""

INTRODUCED = 30
"""Letters of a line from which its colon announces a list of the article's own."""

_LIST = 60
"""Lines of such a list that cost next to nothing."""

_LISTED = -4.0


@attrs.frozen
class Pace:
    """What lines are worth, in letters: how soon a stretch of other lines ends the article.

    A paragraph is worth its own length, up to 300, or a share of it: `item` of a list, `lone` between other lines, `blurb` if
    it is no longer than a teaser, too. `row` (of a table), `sentence` and `long` (unfinished) are what such lines are
    worth, `label` and `remark` what short ones cost, `head` what the head of a list of other articles does.
    `near` is how many lines above the article a standfirst may stand; with `headline` what could best be the headline there
    is the article's, too.
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


def worth_of(texts: Sequence[str], lines: Sequence[Look], pace: Pace) -> list[float]:
    """What each line is worth, of `lines` that say `texts`."""
    # Most lines are labels, and need no closer look.
    label, cost = Kind.LABEL, pace.label
    worth = [
        cost if line.kind is label else _value(texts, lines, n, pace)
        for n, line in enumerate(lines)
    ]
    for head in [n for n, line in enumerate(lines) if line.leads and introduces(line)]:
        _spare_list(worth, lines, head + 1)
    return worth


def _spare_list(worth: list[float], lines: Sequence[Look], start: int) -> None:
    """Makes the lines of a list that begins at `start` cost next to nothing: up to a paragraph, or to the next list."""
    left = _LIST
    for n in range(start, len(lines)):
        line = lines[n]
        is_paragraph = line.kind is Kind.PROSE and not line.item
        if not left or (n > start and (is_paragraph or introduces(lines[n - 1]))):
            return
        if worth[n] < 0 and not line.services:
            left -= 1
            worth[n] = _LISTED


def introduces(line: Look) -> bool:
    """Whether a line announces a list of the article's own."""
    return line.leads and line.weight >= INTRODUCED and not line.services


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
    value = min(line.weight, HEAVIEST)
    value += _OVERWEIGHT * min(line.weight - value, _MOST_OVERWEIGHT)
    if speaks_of_site(line):
        return -0.5 * value
    if line.item:
        return pace.item * value
    if breaks_off(texts[n]):
        return 0
    if _stands_alone(lines, n):
        return (pace.lone if line.weight >= BLURB else pace.blurb) * value
    return value


def _in_table(lines: Sequence[Look], n: int) -> bool:
    """Whether a row stands between rows."""
    around = lines[max(0, n - 2) : n + 3]
    return sum(line.kind is Kind.ROW for line in around) >= 3


def speaks_of_site(line: Look) -> bool:
    """Whether a line has the site for its subject: consent, accounts, newsletters."""
    if line.services * PER_SERVICE < line.weight:
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
