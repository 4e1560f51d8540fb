"""What a line is by itself, wherever it stands: a caption, a credit, a notice of rights, a call.

All is told at one go and remembered, since lines of sites return from page to page.
"""

from __future__ import annotations

import functools
import re
from typing import ClassVar, NamedTuple

import attrs

from corpuskit.body import Body, Key, key_of
from corpuskit.memo import Memo
from corpuskit.rules import Lines, Rule
from corpuskit.text.calls import calls_in, verbs
from corpuskit.text.captions import PICTURE_WORDS, is_caption, is_counted
from corpuskit.text.credits import LONGEST_CREDIT, first_words, is_credit
from corpuskit.text.rights import is_rights, last_words


class Marks(NamedTuple):
    """What is told of one line; `calls` are the tables whose pair of words it holds."""

    caption: bool = False
    counted: bool = False
    credit: bool = False
    rights: bool = False
    calls: frozenset[str] = frozenset()


_LONGEST_LABEL = 42
_PLAIN = re.compile(r"(?:[•·▪*»-] )?[\w ,&'’–+-]{1,40}")
_SPACED = re.compile(r"[\u0000-\u0dff•▪’–]*")


@functools.cache
def _telling_words() -> frozenset[str]:
    """The words of which a plain line must hold one to have any mark."""
    return frozenset().union(verbs(), first_words(), last_words(), PICTURE_WORDS, ("copyright",))


def _is_unmarked(text: str, folded: str) -> bool:
    """Whether a line is a label of plain words that tell nothing, as most are: settled without a closer look."""
    return (
        len(text) <= _LONGEST_LABEL
        and _PLAIN.fullmatch(text) is not None
        and _SPACED.fullmatch(text) is not None
        and _telling_words().isdisjoint(folded.split(" "))
    )


def _marks(text: str) -> Marks | None:
    if len(text) > LONGEST_CREDIT:  # as paragraphs
        key = key_of(text)
        marks = Marks(is_caption(text), is_counted(text), is_credit(key), is_rights(key.folded))
        return marks if any(marks) else None
    key = key_of(text)
    return None if _is_unmarked(text, key.folded) else marks_of(text, key)


def marks_of(text: str, key: Key) -> Marks | None:
    """The marks of a line and its key; None if it has none."""
    rights = is_rights(key.folded)
    caption, counted = is_caption(text), is_counted(text)
    credit, calls = is_credit(key), calls_in(key.folded)
    if not (caption or counted or credit or rights or calls):
        return None
    return Marks(caption, counted, credit, rights, calls)


_MARKS = Memo(_marks, most=32768)


def marks_in(body: Body) -> dict[int, Marks]:
    """The lines of which there is anything to tell, as of few."""
    return {n: marks for n, marks in enumerate(map(_MARKS.__getitem__, body.texts)) if marks}


@attrs.frozen
class Marked:
    """Selects the lines that have a mark."""

    line_by_line: ClassVar[bool] = True
    concerns: ClassVar = staticmethod(marks_in)
    mark: str

    def __call__(self, body: Body) -> Lines:
        return Lines([n for n, marks in body.once(marks_in).items() if getattr(marks, self.mark)])


@attrs.frozen
class Calling:
    """Selects the calls of one category."""

    line_by_line: ClassVar[bool] = True
    concerns: ClassVar = staticmethod(marks_in)
    category: str

    def __call__(self, body: Body) -> Lines:
        marked = body.once(marks_in).items()
        return Lines([n for n, marks in marked if self.category in marks.calls])


def pairs(name: str, category: str) -> Rule:
    """A rule that removes the lines that hold one of the category's pairs of words."""
    return Rule(name, category, Calling(category), repeats=True)
