"""Remembering what was worked out for a text, where the same texts come again and again."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Memo(dict[str, T]):
    """What `work` makes of texts: `memo[text]` works it out once.

    A text that is known is found without a call of Python's, as by `map(memo.__getitem__, texts)`. When `most` are known, all are
    forgotten; of texts longer than `longest` characters none is kept.
    """

    def __init__(self, work: Callable[[str], T], *, most: int, longest: int = 1000) -> None:
        super().__init__()
        self._work, self._most, self._longest = work, most, longest

    def __reduce__(self) -> tuple[object, ...]:
        return functools.partial(Memo, most=self._most, longest=self._longest), (self._work,)

    def __missing__(self, text: str) -> T:
        found = self._work(text)
        if len(text) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[text] = found
        return found
