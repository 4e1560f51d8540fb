"""Who is who in an article: introductions, and what later words refer to."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence

import attrs

from corpuskit_plover.actors import Party, Person
from corpuskit_plover.cast import Stage
from corpuskit_plover.facts import country_name
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


ENTITIES = frozenset("UNO IGO EUR NGO ISM IMG MNC".split())
"""PLOVER's codes for bodies that are no countries."""


_LOCAL = frozenset("GOV JUD LEG COP MIL OPP".split())


@attrs.frozen
class Who:
    """A party that is settled: as written, its canonical name, country or entity, sector, and its tokens."""

    text: str
    name: str | None
    country: str | None
    sector: str | None
    start: int
    stop: int

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
        for party, following in itertools.zip_longest(found, found[1:]):
            if party.name_stop <= 0:
                continue
            if (
                following is not None
                and sentence.low[party.stop : following.start] in ([","], [",", "the"])
                and following.role
                and following.name_stop <= 0
            ):
                party.country = party.country or _country_of(found, following, sentence)
                party.sector = party.sector or following.sector
            self.introduce(sentence, party)

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
        """Learns who the parties of a sentence are, and tells them what was learnt before."""
        for party in found:
            if party.name_stop > 0:
                self.introduce(sentence, party)
            if party.country and party.facts and party.country not in ENTITIES:
                if party.country in self.countries:
                    self.countries.remove(party.country)
                self.countries.append(party.country)

    def introduce(self, sentence: Sentence, party: Party) -> None:
        name = sentence.words[party.name_start : party.name_stop]
        surname = name[-1].lower()
        person = self.known.get(surname)
        if person is not None:
            party.known = True
            party.country = party.country or person.country
            party.sector = party.sector or person.sector
            party.canonical = person.name
            if party.country and not person.country:
                person.country = party.country
            if party.sector and not person.sector:
                person.sector = party.sector
            if len(name) > 1 and " " not in person.name:
                person.name = " ".join(name)
        elif party.role or party.country or len(name) > 1:
            full = " ".join(name)
            self.known[surname] = Person(full, party.country, party.sector)
            party.canonical = full

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
        return [Who(sentence.written(start, stop), name, party.country, party.sector, start, stop)]

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
        low = sentence.low[max(0, party.start - 2) : party.stop]
        if (
            "two" not in low
            and "both" not in low
            and low[-1] not in ("sides", "ministers", "officials", "leaders", "presidents")
        ):
            return []
        if low[-1] in ("officials", "leaders") and "the" not in low:
            return []
        text = sentence.written(party.start, party.stop)
        return [
            Who(text, country_name(code), code, "GOV", party.start, party.stop)
            for code in self.countries[-2:]
        ]


def _country_of(found: Sequence[Party], role: Party, sentence: Sentence) -> str | None:
    """The country of a description up to its closing comma: "Secretary of the Council under the President of Uzbekistan"."""
    comma = next(
        (n for n in range(role.stop, len(sentence.low)) if sentence.low[n] == ","), role.stop
    )
    countries = [p.country for p in found if role.start <= p.start < comma and p.country]
    return next((c for c in countries if c not in ENTITIES), None) or next(iter(countries), None)
