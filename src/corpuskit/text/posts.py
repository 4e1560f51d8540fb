"""Posts below an article: comments and other stories, each under its day, or with a label that returns."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Sequence

import attrs

from corpuskit.body import Body
from corpuskit.dates import day_of, find_moment
from corpuskit.text.endings import ENDING
from corpuskit.text.extent import Extent, survey
from corpuskit.text.looks import Kind
from corpuskit.text.prompts import prompts_in
from corpuskit.text.worth import HEAVIEST

_LEAST_ABOVE = 3
"""Paragraphs of the article above the first post."""

_MOST_PARAGRAPHS = 6
_MEAN_PARAGRAPHS = 3.5
"""Paragraphs of a post, at most and on the average."""

_MANY = 5
_HEADER = 3
"""Lines above the day of a post: its title, its author."""

_LEAST_SHORT = 2
"""Short lines of a post: its day, and its title or its author."""

Moment = dt.date | dt.datetime


@attrs.frozen
class _Paragraphs:
    """The paragraphs of an article and of what stands below it: their numbers, and the worth of all before each."""

    numbers: tuple[int, ...]
    before: tuple[float, ...]

    @classmethod
    def of(cls, body: Body, extent: Extent) -> _Paragraphs:
        looks = body.once(survey).looks
        numbers = [n for n in range(extent.start, extent.stop) if looks[n].kind is Kind.PROSE]
        weights = (min(looks[n].weight, HEAVIEST) for n in numbers)
        return cls(tuple(numbers), tuple(itertools.accumulate(weights, initial=0.0)))

    def around(self, marks: Sequence[int]) -> list[int]:
        """How many stand above the first of `marks`, and how many behind each."""
        begins = [0, *(bisect(self.numbers, n) for n in marks), len(self.numbers)]
        return [stop - start for start, stop in itertools.pairwise(begins)]

    def are_worth_most(self, above: int) -> bool:
        """Whether the first of them, `above` of them, are worth more than the others."""
        return self.before[above] > self.before[-1] - self.before[above]


def cut_at_posts(body: Body, extent: Extent) -> Extent:
    """`extent` up to the first of the posts that stand below the article, each under its day or over a label that returns."""
    if not extent.sure:
        return extent
    paragraphs = _Paragraphs.of(body, extent)
    if len(paragraphs.numbers) <= _LEAST_ABOVE:
        return extent
    stops = (cut(body, extent, paragraphs) for cut in (_first_dated, _first_labelled))
    stop = next((stop for stop in stops if stop is not None), extent.stop)
    return attrs.evolve(extent, stop=stop)


def _are_short(lengths: Sequence[int]) -> bool:
    return max(lengths) <= _MOST_PARAGRAPHS and sum(lengths) <= _MEAN_PARAGRAPHS * len(lengths)


# Posts under their days


def _first_dated(body: Body, extent: Extent, paragraphs: _Paragraphs) -> int | None:
    """The first line of dated posts that are less than the article, or comments, or many of a paragraph each.

    Days that follow each other are a chronicle, which is text, unless they have their hours, as comments do.
    """
    looks = body.once(survey).looks
    days = {
        n: moment
        for n in range(paragraphs.numbers[1] + 1, extent.stop)
        if looks[n].kind is not Kind.PROSE and (moment := _moment(body.blocks[n].text)) is not None
    }
    # Of a text that is dated from its beginning all posts are its own; below a standfirst stands its day.
    if len(days) < 2 or min(days) < paragraphs.numbers[_LEAST_ABOVE - 1]:
        return None
    above, *lengths = paragraphs.around(list(days))
    if not _are_short(lengths) or _is_chronicle(list(days.values())):
        return None
    first = min(days)
    while first > min(days) - _HEADER and looks[first - 1].kind is not Kind.PROSE:
        first -= 1
    if _are_comments(body, first, list(days.values())):
        return first
    # A day alone above each paragraph is a diary's, a timeline's or a live blog's, in whatever order.
    if extent.stop - first - sum(lengths) < _LEAST_SHORT * len(days):
        return None
    is_many = len(days) >= _MANY and max(lengths) <= 1
    return first if is_many or paragraphs.are_worth_most(above) else None


def _is_chronicle(days: Sequence[Moment]) -> bool:
    follow = all(day_of(day) < day_of(after) for day, after in itertools.pairwise(days))
    return follow and _with_hour(days) < 2


def _are_comments(body: Body, first: int, days: Sequence[Moment]) -> bool:
    return _with_hour(days) > 1 and any(
        n > first - _HEADER for n, _ in prompts_in(body, "comments")
    )


def _with_hour(days: Sequence[Moment]) -> int:
    return sum(isinstance(day, dt.datetime) for day in days)


_LONGEST = 70
_MOST_WORDS = 8
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(r"(?<=[^\W\d_])(?=\d)")


@functools.lru_cache(maxsize=4096)
def _moment(text: str) -> Moment | None:
    """The day that a line names, if it names little else: an author, an hour."""
    if len(text) > _LONGEST or text[-1] == "." or _YEAR.search(text) is None:
        return None
    if len(_WORD.findall(text)) > _MOST_WORDS:
        return None
    return find_moment(_JOINT.sub(" ", text))


# Posts over a label that returns: their author's name, "Reply"

_LEAST_RETURNS = 3
_LONGEST_FIRST = 2
"""Paragraphs behind the label where it stands first: there the article may go on."""

_SHORT_LINES = 1.5
"""Other lines for each paragraph of such a list: speakers of an interview have one."""

_LONGEST_SPEAKER = 40
"""Characters of a speaker's name; longer labels are headlines."""


def _first_labelled(body: Body, extent: Extent, paragraphs: _Paragraphs) -> int | None:
    """The first label that returns below the article, where the paragraphs around it are less."""
    found = body.once(survey)
    repeated = [n for n in found.repeated if extent.start <= n < extent.stop]
    begins = paragraphs.numbers[_LEAST_ABOVE - 1]
    article = {body.folded[n] for n in repeated if n < begins}
    returns: dict[str, list[int]] = {}
    for n in repeated:
        if n > begins and body.folded[n] not in article:
            returns.setdefault(body.folded[n], []).append(n)
    for marks in returns.values():
        above, *lengths = paragraphs.around(marks)
        lines = extent.stop - marks[0] - sum(lengths)
        if (
            len(marks) >= _LEAST_RETURNS
            and 0 < sum(lengths) * _SHORT_LINES <= lines
            and lengths[0] <= _LONGEST_FIRST
            and _are_short(lengths)
            and paragraphs.are_worth_most(above)
        ):
            spoken = _has_speakers(body, paragraphs, returns.values())
            return None if spoken and not _has_prompt(body, begins, extent) else marks[0]
    return None


def _has_speakers(body: Body, paragraphs: _Paragraphs, labels: Iterable[Sequence[int]]) -> bool:
    """Whether a short label stands mostly right above paragraphs, where teasers have their headline.

    So do the speakers of an interview, and the headings of letters and recipes. A paragraph that is said twice is a site's.
    """
    said = Counter(body.folded[n] for n in paragraphs.numbers)
    spoken = {n - 1 for n in paragraphs.numbers if said[body.folded[n]] == 1}
    names = (marks for marks in labels if len(body.texts[marks[0]]) <= _LONGEST_SPEAKER)
    return any(2 * len(spoken.intersection(marks)) > len(marks) for marks in names)


def _has_prompt(body: Body, begins: int, extent: Extent) -> bool:
    """Whether a prompt that stands behind articles stands below line `begins`."""
    return any(begins < n < extent.stop for name in ENDING for n, _ in prompts_in(body, name))
