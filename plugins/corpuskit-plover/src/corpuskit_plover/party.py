"""A party of a sentence: a noun phrase that names somebody."""

from __future__ import annotations

import attrs

from corpuskit_plover.facts import Fact


@attrs.define
class Party:
    """A noun phrase that can act: tokens `start` to `stop`, of which `name_start` to `name_stop` are a proper name.

    `facts` are the names of the tables in it, `spans` their tokens. `place` holds if it is a country, capital, city or sea and nothing more, so that "in" before it makes it a place.
    """

    start: int
    stop: int
    name_start: int = -1
    name_stop: int = -1
    country: str | None = None
    sector: str | None = None
    canonical: str | None = None
    facts: tuple[Fact, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    role: bool = False
    place: bool = False
    modifier: bool = False
    known: bool = False
    text_stop: int = -1

    @property
    def is_sea(self) -> bool:
        """Whether it is a sea or a river and nothing more: where something happens, and nobody."""
        return self.place and self.facts[0].kind == "sea"

    @property
    def end(self) -> int:
        """Where its own words end, what stands in brackets behind them apart."""
        return self.text_stop if self.text_stop > 0 else self.stop
