"""Who is who in an article: introductions, and what later words refer to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from corpuskit_plover.facts import BODIES, country_name
from corpuskit_plover.party import Party
from corpuskit_plover.stage import Stage
from corpuskit_plover.tokens import Sentence

_PAIRS = frozenset(
    {
        "countries",
        "nations",
        "sides",
        "states",
        "ministers",
        "leaders",
        "officials",
        "parties",
        "governments",
        "presidents",
        "capitals",
        "neighbours",
        "neighbors",
    }
)


_PEERS = frozenset("sides ministers officials leaders presidents".split())
"""What stands for both with "the" alone."""

ENTITIES = BODIES
"""PLOVER's codes for bodies that are no countries."""


_LOCAL = frozenset("GOV JUD LEG COP MIL OPP".split())


@attrs.define
class Person:
    """Who somebody is, as an article introduces them."""

    name: str
    country: str | None
    sector: str | None


@attrs.frozen
class Who:
    """A party that is settled: as written, its canonical name, country or entity, sector, and its tokens.

    `own_name` is a person's surname or a town, None for who is named by a country, an office or a body.
    """

    text: str
    name: str | None
    country: str | None
    sector: str | None
    start: int
    stop: int
    own_name: str | None = None

    @property
    def key(self) -> str:
        """What two mentions of one party share."""
        return self.country or (self.name or self.text).casefold()


class People:
    """The people and countries that an article has named so far."""

    def __init__(self) -> None:
        self.known: dict[str, Person] = {}
        self.subject: tuple[Sentence, Party] | None = None
        self.countries: list[str] = []
        self.place: str | None = None
        self.person: tuple[Sentence, Party] | None = None

    def learn(self, sentence: Sentence, found: Sequence[Party]) -> None:
        """Learns the people that a sentence introduces."""
        for n, party in enumerate(found):
            if party.name_stop > 0:
                if sentence.low[party.stop : party.stop + 1] == [","]:
                    self.describe(sentence, party, found[n + 1 :])
                self.introduce(sentence, party)

    def describe(self, sentence: Sentence, party: Party, behind: Sequence[Party]) -> None:
        """Gives a person what an apposition says: "X, Deputy Secretary of the Council of Y, ..."."""
        if not behind or not behind[0].role or behind[0].name_stop > 0:
            return
        if behind[0].start - party.stop > 1 and sentence.low[party.stop + 1] not in (
            "the",
            "a",
            "an",
        ):
            return
        party.country = party.country or _country_of(behind, sentence)
        party.sector = party.sector or behind[0].sector

    def remember(self, sentence: Sentence, found: Sequence[Party], stage: Stage) -> None:
        """Keeps whom a later pronoun may stand for: the subject of the sentence, and the last person that was one."""
        for party in found:
            if not party.modifier and not stage.is_oblique(party):
                self.subject = sentence, party
                if party.name_stop > 0:
                    self.person = sentence, party
                return

    def referred(self, pronoun: str) -> list[Who]:
        """Whom a pronoun stands for that no party of its own sentence does."""
        if pronoun in ("he", "she", "his", "her"):
            return self.settle(*self.person) if self.person is not None else []
        if pronoun in ("it", "they", "its", "their"):
            return self.settle(*self.subject) if self.subject is not None else []
        return []

    def meet(self, sentence: Sentence, found: Iterable[Party]) -> None:
        """Tells the parties of a sentence what the article says of them elsewhere, and notes their countries."""
        for party in found:
            if party.name_stop > 0:
                person = self.known.get(sentence.low[party.name_stop - 1])
                if person is not None:
                    party.known, party.canonical = True, person.name
                    party.country = party.country or person.country
                    party.sector = party.sector or person.sector
            if party.country and party.facts and party.country not in ENTITIES:
                if party.country in self.countries:
                    self.countries.remove(party.country)
                self.countries.append(party.country)

    def introduce(self, sentence: Sentence, party: Party) -> None:
        surname = sentence.low[party.name_stop - 1]
        alone = party.name_stop - party.name_start == 1
        person = self.known.get(surname)
        if person is None:
            if alone and not party.role and not party.country:
                return
            person = self.known[surname] = Person(sentence.words[party.name_stop - 1], None, None)
        if not alone and " " not in person.name:
            person.name = sentence.written(party.name_start, party.name_stop)
        person.country = person.country or party.country
        person.sector = person.sector or party.sector

    def settle(self, sentence: Sentence, party: Party) -> list[Who]:
        """Who a party is: one, or two for "the two countries"."""
        pair = self.pair(sentence, party)
        if pair:
            return pair
        start, stop = party.start, party.end
        if party.name_stop > 0:
            start, stop = party.name_start, party.name_stop
        if party.country is None and party.role:
            party.country = self.local(sentence, party)
        name = party.canonical
        if party.name_stop <= 0 and party.role:
            name = None
        text = sentence.written(start, stop)
        own_name = sentence.low[stop - 1] if party.name_stop > 0 or is_town(party) else None
        return [Who(text, name, party.country, party.sector, start, stop, own_name)]

    def local(self, sentence: Sentence, party: Party) -> str | None:
        """The country of "the President" and "the police" where the text has told where it is."""
        first = sentence.low[party.start] if party.start == 0 else sentence.low[party.start - 1]
        if first == "the" and party.sector in _LOCAL:
            return self.place
        return None

    def pair(self, sentence: Sentence, party: Party) -> list[Who]:
        """The two countries that were named last, where "the two nations" or "both sides" stand for them."""
        if party.country or len(self.countries) < 2 or sentence.low[party.stop - 1] not in _PAIRS:
            return []
        noun = party.stop - 1
        before = sentence.low[noun - 1] if noun else ""
        told_apart = before == "the" and sentence.low[noun] in _PEERS
        if before not in ("two", "both") and not told_apart:
            return []
        text = sentence.written(party.start, party.stop)
        return [
            Who(text, country_name(code), code, "GOV", party.start, party.stop)
            for code in self.countries[-2:]
        ]


def is_town(party: Party) -> bool:
    """Whether a party is a town that stands for no government, as a capital does."""
    return party.sector == "CVL" and any(fact.latitude is not None for fact in party.facts)


def _country_of(behind: Sequence[Party], sentence: Sentence) -> str | None:
    """The country of a description up to its closing comma: "Secretary of the Council under the President of Uzbekistan"."""
    low = sentence.low
    comma = next((n for n in range(behind[0].stop, len(low)) if low[n] == ","), behind[0].stop)
    countries = [party.country for party in behind if party.start < comma and party.country]
    return next((c for c in countries if c not in ENTITIES), None) or next(iter(countries), None)
