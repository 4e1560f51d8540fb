"""What a line is by itself, wherever it stands: a caption, a credit, a notice of rights, a call.

All is told at one go and remembered, since lines of sites return from page to page.
"""

from __future__ import annotations

import functools
import re
from typing import ClassVar

import attrs

from corpuskit.body import Body, Key, key_of
from corpuskit.memo import Memo
from corpuskit.rules import Lines, Rule
from corpuskit.text.calls import calls_in, verbs
from corpuskit.text.captions import PICTURE_WORDS, is_caption, is_counted
from corpuskit.text.credits import first_words, is_credit
from corpuskit.text.rights import is_rights, last_words

_LONGEST_PLAIN = 43
"""Characters of a line that is looked at for nothing but words: a bullet, forty characters and a stop; menus have no longer items."""

_PLAIN = re.compile(r"(?:[•·▪*»-] )?[\w ,&'’–+-]{1,40}[.!?]?")
"""Words without a mark that a credit, a counter or a sign of rights needs."""

_SPACED = re.compile(r"[\u0000-\u0dff•▪’–]*")
"""Scripts that put spaces between words: of others words cannot be told apart."""


@functools.cache
def _telling_words() -> frozenset[str]:
    """The words of which a plain line must hold one to have any mark, if its first word does not label a picture."""
    return frozenset().union(verbs(), last_words(), PICTURE_WORDS, ("copyright",))


def _is_unmarked(text: str, key: Key) -> bool:
    """Whether a short line is of plain words that tell nothing, as most are: settled without a closer look."""
    return (
        len(text) <= _LONGEST_PLAIN
        and key.word not in first_words()
        and _PLAIN.fullmatch(text) is not None
        and _SPACED.fullmatch(text) is not None
        and _telling_words().isdisjoint(key.folded.rstrip(".!?").split(" "))
    )


def _marks(text: str) -> frozenset[str]:
    key = key_of(text)
    if _is_unmarked(text, key):
        return _NONE
    told = {
        "caption": is_caption(text),
        "counted": is_counted(text),
        "credit": is_credit(key),
        "rights": is_rights(key.folded),
    }
    calls = calls_in(key.folded)
    if not calls and True not in told.values():  # as of most lines
        return _NONE
    return frozenset([mark for mark, holds in told.items() if holds]).union(map(call_of, calls))


_NONE: frozenset[str] = frozenset()
_MARKS = Memo(_marks, most=32768)


def call_of(category: str) -> str:
    """The mark of a line that holds one of the category's pairs of words: a verb and what it is about."""
    return f"{category} call"


def marks_in(body: Body) -> dict[int, frozenset[str]]:
    """The lines of which there is anything to tell, as of few."""
    return {n: marks for n, marks in enumerate(map(_MARKS.__getitem__, body.texts)) if marks}


@attrs.frozen
class Marked:
    """Selects the lines that have a mark."""

    line_by_line: ClassVar[bool] = True
    concerns: ClassVar = staticmethod(marks_in)
    mark: str

    def __call__(self, body: Body) -> Lines:
        return Lines([n for n, marks in body.once(marks_in).items() if self.mark in marks])


def marked(name: str, category: str, mark: str) -> Rule:
    """A rule that removes the lines that have a mark."""
    return Rule(name, category, Marked(mark), repeats=True)
