"""Where: the places that a sentence names, and which of them a deed is done at."""

from __future__ import annotations

from collections.abc import Iterator

from corpuskit import Place
from corpuskit_plover.facts import Fact
from corpuskit_plover.party import Party
from corpuskit_plover.people import ENTITIES
from corpuskit_plover.stage import Stage
from corpuskit_plover.tellings import Deed
from corpuskit_plover.tokens import Sentence
from corpuskit_plover.vocabulary import is_shouted

_BESIDE = frozenset({"at", "near", "outside"})
_INSIDE = _BESIDE | {"in"}
"""What stands before the place where something happens."""
_ANYWHERE = _INSIDE | {"inside", "across", "through"}

Named = tuple[Place, int, int]
"""A place and the tokens that name it."""


class Places:
    """The parties of one sentence as places."""

    def __init__(self, sentence: Sentence, stage: Stage) -> None:
        self.sentence, self.stage = sentence, stage

    def cities(self) -> Iterator[Place]:
        """Where things happen, by the sentence: a dateline, "in" or "at" a city or a seat of power."""
        words = self.sentence.words
        for party in self.stage.parties:
            if party.facts and not any(fact.latitude is not None for fact in party.facts):
                continue
            shouted = any(is_shouted(words[n]) for n, _ in party.spans)
            before = self.stage.preposition(party)
            if not (shouted or before in _INSIDE):
                continue
            if party.facts or self.is_named_place(party, before):
                yield self.place(party)[0]

    def is_named_place(self, party: Party, before: str) -> bool:
        """Whether a name that no table has is a place: before its region, or a building that something is outside of."""
        if party.role or self.sentence.low[party.stop : party.stop + 1] == ["'s"]:
            return False
        several = party.name_stop - party.name_start > 1
        nobody = party.country is None and party.sector is None
        return self.region(party) is not None or (several and nobody and before != "in")

    def of(self, deed: Deed) -> Named | None:
        """Where a deed is done: of the parties that take no part in it the one that tells it best, and nearest."""
        taken = {(who.start, who.stop) for who in (*deed.actors, *deed.recipients)}
        parties = self.stage.parties
        ranked = [
            (rank, abs(party.start - deed.act.at), n)
            for n, party in enumerate(parties)
            if (party.start, party.stop) not in taken
            and (rank := self.rank(party, deed)) is not None
        ]
        return self.place(parties[min(ranked)[2]]) if ranked else None

    def rank(self, party: Party, deed: Deed) -> int | None:
        """How well a party tells where: a city before an unknown name before a country; None where it does not."""
        before = self.stage.preposition(party)
        if before not in _ANYWHERE and not ("visit" in deed.act.mode and before == "to"):
            return None
        if self.stage.town_before(party) is not None:
            return None
        if any(fact.latitude is not None for fact in party.facts):
            return 0
        if party.facts:
            return 2 if party.place else None
        if party.role:
            return None
        if self.region(party) is not None:
            return 0
        if before in _BESIDE or before == "inside":
            return 1 if party.name_stop - party.name_start > 1 else None
        return 1 if before == "in" and not party.known else None

    def place(self, party: Party) -> Named:
        """The place that a party is, by its name that has coordinates, if one has."""
        named = list(zip(party.facts, party.spans, strict=True))
        where = [pair for pair in named if pair[0].latitude is not None] or named
        if not where:
            return self.unknown_place(party)
        fact, (start, stop) = where[0]
        stop = self.town_behind(fact, stop)
        code = fact.code if fact.code not in ENTITIES else None
        text = self.sentence.written(start, stop)
        return Place(text, code, fact.latitude, fact.longitude), start, stop

    def town_behind(self, site: Fact, stop: int) -> int:
        """Where the words for a place end: behind its town, where "in" joins that, as in "Trafalgar Square in London"."""
        if self.sentence.low[stop : stop + 1] != ["in"]:
            return stop
        town = self.stage.at.get(stop + 1)
        known = town is not None and town.place and town.facts[0].latitude is not None
        return town.stop if town is not None and known and town.country == site.code else stop

    def unknown_place(self, party: Party) -> Named:
        """A place that no table has, with the region behind it: "Sterling Heights, Michigan"."""
        region = self.region(party)
        stop = region.stop if region is not None else party.stop
        text = self.sentence.written(party.start, stop)
        return Place(text, region.country if region is not None else None), party.start, stop

    def region(self, party: Party) -> Party | None:
        """The country or state that a comma joins to a name."""
        if self.sentence.low[party.stop : party.stop + 1] != [","]:
            return None
        behind = self.stage.at.get(party.stop + 1)
        return behind if behind is not None and behind.place else None
