"""Dated posts below an article: comments and other stories, each under its day."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
from bisect import bisect
from collections.abc import Sequence

import attrs

from corpuskit.body import Body
from corpuskit.dates import day_of, find_moment
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

Moment = dt.date | dt.datetime


def cut_at_posts(body: Body, extent: Extent) -> Extent:
    """`extent` up to the first of the dated posts that stand below the article.

    They are less than the article, or comments, or many of a paragraph each. Days that follow each other are a chronicle, which is
    text, unless they have their hours, as comments do.
    """
    if not extent.sure:
        return extent
    looks = body.once(survey).looks
    paragraphs = [n for n in range(extent.start, extent.stop) if looks[n].kind is Kind.PROSE]
    if len(paragraphs) <= _LEAST_ABOVE:
        return extent
    below = range(paragraphs[1] + 1, extent.stop)
    days = {
        n: moment
        for n in below
        if looks[n].kind is not Kind.PROSE and (moment := _moment(body.blocks[n].text)) is not None
    }
    # Of a text that is dated from its beginning all posts are its own; below a standfirst stands its day.
    if len(days) < 2 or min(days) < paragraphs[_LEAST_ABOVE - 1]:
        return extent
    begins = [bisect(paragraphs, n) for n in days]
    lengths = [stop - start for start, stop in itertools.pairwise([*begins, len(paragraphs)])]
    if not _are_posts(list(days.values()), lengths):
        return extent
    first = min(days)
    while first > min(days) - _HEADER and looks[first - 1].kind is not Kind.PROSE:
        first -= 1
    weights = [min(looks[n].weight, HEAVIEST) for n in paragraphs]
    is_less = sum(weights[begins[0] :]) < sum(weights[: begins[0]])
    is_many = len(days) >= _MANY and max(lengths) <= 1
    if is_less or is_many or _are_comments(body, first, list(days.values())):
        return attrs.evolve(extent, stop=first)
    return extent


def _are_posts(days: Sequence[Moment], lengths: Sequence[int]) -> bool:
    """Whether what stands under `days`, of so many paragraphs, is as short as posts are, and no chronicle."""
    if max(lengths) > _MOST_PARAGRAPHS or sum(lengths) > _MEAN_PARAGRAPHS * len(lengths):
        return False
    follow = all(day_of(day) < day_of(after) for day, after in itertools.pairwise(days))
    return not follow or _with_hour(days) > 1


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
