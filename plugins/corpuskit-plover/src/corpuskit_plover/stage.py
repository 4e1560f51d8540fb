"""The parties of a sentence where they stand: what they hang on, what joins them, who is speaking."""

from __future__ import annotations

from collections.abc import Sequence

from corpuskit_plover.dates import TRIGGERS
from corpuskit_plover.deeds import Act
from corpuskit_plover.grammar import Clauses, Tagged
from corpuskit_plover.lexicon import BREAKS, UNKNOWN
from corpuskit_plover.party import Party

_SETTLEMENTS = frozenset(
    "city town village capital province region state district port suburb county island outskirts resort area"
    " municipality settlement prefecture governorate".split()
)
_PLAIN = frozenset({"det", "adv"})
_PREPOSITIONS = frozenset({"prep", "to"})
_AFTER_NOUN = BREAKS | {"prep"}
_BEFORE_SAY = frozenset({"adv", "have"})
_JOINING = frozenset(
    {
        ",",
        "and",
        "&",
        "or",
        "as",
        "well",
        "along",
        "together",
        "with",
        "the",
        "a",
        "an",
        "both",
        "including",
        "its",
        "his",
        "her",
        "their",
    }
)


class Stage:
    """The parties of one sentence, and where they stand."""

    def __init__(
        self,
        tagged: Tagged,
        found: Sequence[Party],
        acts: Sequence[Act],
        clauses: Clauses,
    ) -> None:
        self.words, self.low = tagged.words, tagged.low
        self.forms, self.kinds = tagged.forms, tagged.kinds
        self.parties, self.acts = found, acts
        self.below = clauses.below
        self.prepositions: dict[int, str] = {}
        self.at = {n: party for party in found for n in range(party.start, party.stop)}

    def is_known_name(self, n: int) -> bool:
        party = self.at.get(n)
        return party is not None and bool(party.facts)

    def is_plain(self, n: int) -> bool:
        """Whether a word is a noun, an adjective or an article."""
        return self.low[n][0].isalpha() and self.kinds[n] <= _PLAIN and not self.is_calendar(n)

    def is_calendar(self, n: int) -> bool:
        return self.low[n] in TRIGGERS or self.low[n][0].isdigit()

    def is_oblique(self, party: Party) -> bool:
        return self.preposition(party) not in ("", "including")

    def preposition(self, party: Party) -> str:
        """The preposition that a party hangs on, or nothing."""
        known = self.prepositions.get(party.start)
        if known is None:
            known = self.prepositions[party.start] = self.find_preposition(party)
        return known

    def find_preposition(self, party: Party) -> str:
        n = party.start - 1
        left = self.at.get(n - 1) if n > 0 and self.is_listed(party) else self.town_before(party)
        if left is not None:
            return self.preposition(left)
        while n >= 0 and self.is_before_noun(n):
            n -= 1
        if n < 0 or self.kinds[n].isdisjoint(_PREPOSITIONS):
            return ""
        return self.before_settlement(n) if self.low[n] == "of" else self.low[n]

    def before_settlement(self, of: int) -> str:
        """The preposition before "the city of" or "the northern province of"; "of" where none stands there."""
        if not of or self.low[of - 1] not in _SETTLEMENTS:
            return "of"
        for n in range(of - 2, max(-1, of - 7), -1):
            if not self.kinds[n].isdisjoint(_PREPOSITIONS):
                return self.low[n]
            if not (self.is_plain(n) or self.words[n][0].isupper()):
                break
        return "of"

    def is_before_noun(self, n: int) -> bool:
        """Whether a word stands between a preposition and its noun: an article, a number, an adjective of a title."""
        form = self.forms[n]
        if form is UNKNOWN:
            return self.low[n][0].isdigit()
        return "det" in form.kinds or form.title

    def is_listed(self, party: Party) -> bool:
        """Whether "and", or a comma of a list that ends in "and", joins a party to the one before it."""
        joint = self.low[party.start - 1]
        if joint in ("and", "or"):
            return True
        if joint != ",":
            return False
        after = self.low[party.stop : party.stop + 1]
        following = self.at.get(party.stop + 1)
        return after == ["and"] or (
            after == [","]
            and following is not None
            and self.low[following.stop : following.stop + 1] in ([","], ["and"])
        )

    def town_before(self, party: Party) -> Party | None:
        """The town that a party is the state or country of: "workers in Detroit, Michigan, went".

        With nobody before the town it may be the subject: "After talks in Lyon, France signed"; so it may say something.
        """
        n = party.start - 1
        town = self.at.get(n - 1) if n > 0 and self.low[n] == "," and party.place else None
        if town is None or town.role or "say" in self.kinds[party.stop]:
            return None
        if town.facts and not (town.place and town.country == party.country):
            return None
        first = self.parties[0]
        hangs = first.start < town.start and not self.is_oblique(first) and self.is_oblique(town)
        return town if hangs else None

    def party_after(self, n: int) -> Party | None:
        """The party that a preposition at `n` introduces."""
        for after in range(n + 1, min(n + 5, len(self.low))):
            party = self.at.get(after)
            if party is not None:
                return party
            if not self.kinds[after].isdisjoint(_AFTER_NOUN):
                return None
        return None

    def joined_left(self, party: Party) -> list[Party]:
        """A party and those that "and" and commas join to it on its left."""
        group = [party]
        index = self.parties.index(party) if party in self.parties else 0
        conjoined = False
        while index > 0:
            left = self.parties[index - 1]
            between = self.low[left.stop : group[0].start]
            if not between or not set(between) <= _JOINING or (between == ["with"]):
                break
            conjoined = conjoined or "and" in between or "&" in between or "well" in between
            if not conjoined:
                break
            group.insert(0, left)
            index -= 1
        return group

    def joined_right(self, party: Party) -> list[Party]:
        """A party and those that "and" and commas join to it on its right."""
        group = [party]
        index = next((n for n, p in enumerate(self.parties) if p is party), len(self.parties))
        for right in self.parties[index + 1 :]:
            between = self.low[group[-1].stop : right.start]
            if not between or not set(between) <= _JOINING or between == ["with"]:
                break
            group.append(right)
        if len(group) > 1 and "and" not in self.low[group[0].stop : group[-1].start]:
            return group[:1]
        return group

    def sayer(self) -> Party | None:
        """Who says what the sentence tells: "X said", "said X", "according to X"."""
        for n, word in enumerate(self.low):
            if "say" not in self.kinds[n]:
                continue
            if word == "according":
                return self.party_after(n + 1) if self.low[n + 1 : n + 2] == ["to"] else None
            before = n - 1
            while before >= 0 and not self.kinds[before].isdisjoint(_BEFORE_SAY):
                before -= 1
            party = self.at.get(before) or self.before_day(before)
            if party is not None and not self.is_oblique(party):
                return party
            after = self.at.get(n + 1) or self.at.get(n + 2)
            if after is not None and self.low[n - 1 : n] in ([","], ['"'], ["”"]):
                return after
        return None

    def before_day(self, n: int) -> Party | None:
        """The party before "on Monday", "Monday" or ", on Monday"."""
        while n >= 0 and (self.is_calendar(n) or self.low[n] in ("on", ",")):
            n -= 1
        return self.at.get(n)

    def is_aside(self, n: int) -> bool:
        """Whether a comma opens "..., X said"."""
        for m in range(n + 1, min(n + 12, len(self.low))):
            if self.low[m] == "," or not self.kinds[m].isdisjoint(BREAKS):
                return False
            if "say" in self.kinds[m]:
                return True
        return False

    def head_noun(self, n: int) -> int | None:
        """The noun at or before `n` that is a verb's subject and no party: "initiative" in "The initiative of Russia aims".

        What hangs on the noun by prepositions is passed over. None where a party is the subject.
        """
        for _ in range(4):
            party = self.at.get(n)
            if party is not None and self.is_oblique(party):
                n = party.start - 1
                while n >= 0 and self.kinds[n].isdisjoint(_PREPOSITIONS):
                    n -= 1
                n -= 1
                continue
            if n < 0 or party is not None or not self.low[n][0].isalpha() or self.is_calendar(n):
                return None
            first = n
            while first > 0 and first - 1 not in self.at and self.is_plain(first - 1):
                first -= 1
            hanging = first - 1
            if hanging < 0 or not self.kinds[hanging] & _PREPOSITIONS:
                return n if not self.kinds[n] or self.kinds[n] == {"adv"} else None
            n = hanging - 1
        return None
