"""Rules that say of each line by itself whether it goes, remembered: lines of sites return from page to page."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import ClassVar

import attrs

from corpuskit.body import Body
from corpuskit.memo import Memo
from corpuskit.rules import Lines

REMEMBERED = 32768
"""Lines that a rule remembers."""


def _remembered(says: Callable[[str], bool]) -> Memo[bool]:
    return Memo(says, most=REMEMBERED)


def where(memo: Memo[bool], texts: Sequence[str]) -> list[int]:
    """The numbers of the texts of which the remembered answer is yes."""
    return list(itertools.compress(range(len(texts)), map(memo.__getitem__, texts)))


@attrs.frozen
class Each:
    """Selects the lines of whose text `says` holds."""

    line_by_line: ClassVar[bool] = True
    says: Memo[bool] = attrs.field(converter=_remembered)

    def __call__(self, body: Body) -> Lines:
        return Lines(where(self.says, body.texts))


@attrs.frozen
class EachFolded:
    """Selects the lines of whose folded text `says` holds."""

    line_by_line: ClassVar[bool] = True
    says: Memo[bool] = attrs.field(converter=_remembered)

    def __call__(self, body: Body) -> Lines:
        return Lines(where(self.says, body.folded))
