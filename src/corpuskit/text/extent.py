"""Where in a dump the article is: the stretch of lines that is worth most."""

from __future__ import annotations

import itertools
import operator
from collections import Counter
from collections.abc import Sequence

import attrs

from corpuskit.body import Body
from corpuskit.prose import could_be_headline, weight
from corpuskit.text.looks import Kind, Look, looks
from corpuskit.text.prompts import prompted, prompts_in
from corpuskit.text.worth import CAREFUL, Pace, breaks_off, introduces, worth_of

LEAST = 400
"""What an article is worth at least, in letters: with less running text nobody can tell where it is."""

_INTRUDING = ("ad", "share", "subscribe", "comments", "media", "teaser")
"""Whose prompts stand between the paragraphs of articles; those of the page's navigation and its legal notices do not."""

_OFTEN = 3
_LONGEST_SAID_OFTEN = 160
_LEAST_HEADLINE = 25
"""Letters of a headline that nothing but its place tells."""

_LONG_HEADLINE = 60
"""Letters from which a line is no more of a headline for being longer."""

_PER_LINE = 2
"""Letters that a line must be longer for each line that it is further off."""


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
    """What a body's lines look like, and which of them are known to be furniture: prompts, and what is `repeated` often.

    Of these some are `hidden`: they stand between two paragraphs without parting them, as an advert's label does. The page's
    navigation does part them, and what is said often among other short lines, as names and dates in a list of stories.
    """

    looks: tuple[Look, ...]
    prompts: frozenset[int]
    heads: frozenset[int]
    known: tuple[bool, ...]
    hidden: tuple[bool, ...]
    repeated: tuple[int, ...]
    said: Counter[str]


def survey(body: Body) -> Survey:
    """What the lines of `body` are, one by one."""
    seen = tuple(body.once(looks))
    prose = Kind.PROSE
    said = Counter(
        [folded for folded, line in zip(body.folded, seen, strict=True) if line.kind is not prose]
    )
    often = {folded for folded, times in said.items() if times >= _OFTEN}
    prompts = prompted(body)
    repeated = [
        n
        for n, folded in enumerate(body.folded if often else ())
        if folded in often and seen[n].weight < _LONGEST_SAID_OFTEN
    ]
    known = [False] * len(seen)
    for n in itertools.chain(prompts, repeated):
        known[n] = True
    hidden = list(known)
    for n in prompts.difference(n for name in _INTRUDING for n, _ in prompts_in(body, name)):
        hidden[n] = False
    for n in repeated:
        if n not in prompts and _is_among_others(seen, known, n):
            hidden[n] = False
    return Survey(seen, prompts, _heads(body), tuple(known), tuple(hidden), tuple(repeated), said)


def _is_among_others(seen: Sequence[Look], known: Sequence[bool], n: int) -> bool:
    """Whether a short line that is not known stands beside line `n`."""
    beside = (m for m in (n - 1, n + 1) if 0 <= m < len(seen))
    return any(not known[m] and seen[m].kind is not Kind.PROSE for m in beside)


def _heads(body: Body) -> frozenset[int]:
    """The lines that head lists of other articles, and comments."""
    return frozenset(
        n for name in ("teaser", "comments") for n, how in prompts_in(body, name) if how == "line"
    )


def find_extent(body: Body, pace: Pace) -> Extent:
    """Where the article of `body` is, at that pace."""
    if body.tail == 0 or _is_short(body):
        return Extent(0, len(body.blocks), sure=False)
    found = body.once(survey)
    shown = [n for n, hidden in enumerate(found.hidden) if not hidden]
    worth = worth_of([body.blocks[n].text for n in shown], [found.looks[n] for n in shown], pace)
    values = [pace.label / 2] * len(body.blocks)
    for n in found.heads:
        values[n] = pace.head
    for n, value in zip(shown, worth, strict=True):
        values[n] = value
    start, stop, total = _best_run(values)
    if total < (LEAST if _runs_on(found, start, stop) else 2 * LEAST):
        return Extent(0, len(body.blocks), sure=False)
    stop = _with_list(found, start, stop)
    above = _above(body, found, values, start, pace.near)
    if pace.headline:
        above |= _headline(body, found, min(above, default=start), pace.near)
    return Extent(start, stop, above)


def _is_short(body: Body) -> bool:
    """Whether a body is too short to be cut to an article: of one line, or of few letters."""
    if len(body.blocks) == 1:
        return True
    return sum(map(len, body.texts)) < LEAST and sum(map(weight, body.texts)) < LEAST


def _runs_on(found: Survey, start: int, stop: int) -> bool:
    """Whether two paragraphs follow each other: teasers do not, nor do the notices of a footer."""
    prose = Kind.PROSE
    before = False
    for n in range(start, stop):
        if found.known[n]:
            continue
        is_prose = found.looks[n].kind is prose
        if is_prose and before:
            return True
        before = is_prose
    return False


def careful_run(body: Body) -> Extent:
    """Where the article of `body` is at a careful pace."""
    return find_extent(body, CAREFUL)


def _best_run(values: Sequence[float]) -> tuple[int, int, float]:
    """The stretch with the highest sum, and the sum; of several the first, and the shortest of those that end there.

    Sums up to each line, less the least of them before it: Kadane's algorithm, in loops of the interpreter's own.
    """
    before = list(itertools.accumulate(values, initial=0.0))
    least = list(itertools.accumulate(before, min))
    sums = list(map(operator.sub, before, least))
    total = max(sums)
    if total <= 0:
        return 0, 0, 0.0
    stop = sums.index(total)
    start = next(n for n in range(stop - 1, -1, -1) if before[n] == least[stop])
    return start, stop, total


def _with_list(found: Survey, start: int, stop: int) -> int:
    """Where the article stops if its last line announces a list."""
    last = stop - 1
    while last > start and found.known[last]:
        last -= 1
    for head in (last, last + 1):
        if head < len(found.looks) and introduces(found.looks[head]):
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
    """What of the lines above `start` could best be the headline."""
    above = range(max(0, start - near), start)
    best = best_headline(body, headlines_in(body, above, Kind.SENTENCE, _LEAST_HEADLINE), start)
    return frozenset() if best is None else frozenset((best,))


def headlines_in(body: Body, lines: range, kind: Kind, least: int) -> list[int]:
    """Those of `lines` that could be headlines: no items, no furniture, of that kind at most and of `least` letters."""
    found = body.once(survey)
    return [
        n
        for n in lines
        if not found.known[n]
        and not found.looks[n].item
        and found.looks[n].kind <= kind
        and found.looks[n].weight >= least
        and could_be_headline(body.texts[n])
    ]


def best_headline(body: Body, could_be: Sequence[int], below: int) -> int | None:
    """What of several lines could best be the headline of what stands below them: a long line, and near."""
    looks = body.once(survey).looks
    return max(
        could_be,
        key=lambda n: min(looks[n].weight, _LONG_HEADLINE) - _PER_LINE * (below - n),
        default=None,
    )
