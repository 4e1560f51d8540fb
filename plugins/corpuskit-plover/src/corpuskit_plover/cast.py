"""Who did it to whom: the parties of a sentence given to its acts."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from corpuskit_plover.actors import Party
from corpuskit_plover.dates import TRIGGERS
from corpuskit_plover.deeds import Act, chain
from corpuskit_plover.grammar import BREAKS, Clauses
from corpuskit_plover.lexicon import Form
from corpuskit_plover.tokens import Sentence

REACH = 32
"""Words to the right of an act in which its recipient is looked for."""

_TO_RECIPIENT = {"against": 2.0, "with": 2.0, "to": 1.5, "from": 1.2, "toward": 1.5, "towards": 1.5, "for": 0.8, "on": 1.2, "into": 0.8, "between": 1.5, "over": 0.2, "of": 0.6, "at": -1.0, "in": -1.0}  # fmt: skip
_WHERE = frozenset({"in", "at", "near", "outside", "inside", "around", "across"})
_DONE_IN = frozenset({"AID", "ASSAULT", "MOBILIZE", "SANCTION"})
"""Types whose recipient may be where it is done."""
_AROUND_NOUN = frozenset(
    {"by", "from", "between", "among", "on", "against", "with", "to", "of", "in"}
)
_ENDS_NOUN = frozenset({"barrier", "stop", "will", "may", "must", "be", "have", "say"})
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


@attrs.define
class Cast:
    """The parties of an act, as groups; `pronoun` is the token that stands for the actor where no party does."""

    actors: list[Party]
    recipients: list[Party]
    pronoun: int | None = None


class Stage:
    """The parties of one sentence, and where they stand."""

    def __init__(
        self,
        sentence: Sentence,
        forms: Sequence[Form | None],
        found: Sequence[Party],
        acts: Sequence[Act],
        clauses: Clauses,
    ) -> None:
        self.low, self.forms, self.parties, self.acts = sentence.low, forms, found, acts
        self.below = clauses.below
        self.prepositions: dict[int, str] = {}
        self.at = {n: party for party in found for n in range(party.start, party.stop)}

    def cast(self, act: Act) -> Cast:
        """The actors and recipients of an act."""
        if act.form == "noun":
            return self.of_noun(act)
        subject, pronoun = self.subject(act)
        last = list(chain(act))[-1]
        if act.passive:
            cast = self.of_passive(act, subject)
            return Cast(cast.recipients, cast.actors, pronoun) if "swap" in act.row.roles else cast
        recipients = self.object(act, last, subject)
        cast = Cast(subject, recipients, pronoun)
        if "swap" in act.row.roles:
            return Cast(recipients, subject)
        if "patient" in act.row.roles:
            return Cast(self.blamed(act), subject)
        return self.reciprocal(act, cast)

    def reciprocal(self, act: Act, cast: Cast) -> Cast:
        """Where both sides do the same, both are actors."""
        if not cast.recipients or not ("both" in act.row.roles or act.type == "AGREE"):
            return cast
        before = self.preposition(cast.recipients[0])
        if before in ("with", "between", "among") or (act.type == "CONSULT" and before == ""):
            return Cast([*cast.actors, *cast.recipients], [], cast.pronoun)
        if "both" in act.row.roles and len(cast.actors) > 1:
            return Cast(cast.actors, [])
        return cast

    def blamed(self, act: Act) -> list[Party]:
        """Who is said to be behind an act: "attributed to X", "blamed on X", "claimed by X", else "from X"."""
        for n in range(act.at + 1, len(self.low) - 1):
            if self.low[n] in ("attributed", "blamed", "claimed") and self.low[n + 1] in (
                "to",
                "on",
                "by",
            ):
                party = self.party_after(n + 1)
                return self.joined_right(party) if party else []
        for n in range(act.at + 1, min(act.at + 8, len(self.low))):
            if self.low[n] in ("by", "from") and (party := self.party_after(n)):
                return self.joined_right(party)
        return []

    def of_passive(self, act: Act, subject: list[Party]) -> Cast:
        doers: list[Party] = []
        for n in range(act.at + 1, min(act.at + 14, len(self.low))):
            if self.low[n] in ("by", "from", "between") and (party := self.party_after(n)):
                doers = self.joined_right(party)
                break
        if any(self.preposition(party) == "between" for party in doers):
            return Cast([*doers, *subject], [])
        if "both" in act.row.roles and not doers and not subject:
            return Cast(self.sides(act), [])
        return Cast(doers, subject)

    def sides(self, act: Act) -> list[Party]:
        """The parties of "programs between the two countries are planned"."""
        for n in range(act.start - 1, max(-1, act.start - 16), -1):
            if (
                self.low[n] in ("between", "of", "by", "with")
                and (party := self.party_after(n))
                and party.stop <= act.start
            ):
                return self.joined_right(party)
        return []

    def of_noun(self, act: Act) -> Cast:
        """Who stands around a noun: "Russia's attack on", "talks between", "his visit to"."""
        both = "both" in act.row.roles
        actors, pronoun = self.possessor(act)
        recipients: list[Party] = []
        for n in range(act.at + 1, min(act.at + 12, len(self.low))):
            kinds = self.kinds(n)
            if not kinds.isdisjoint(_ENDS_NOUN):
                break
            word = self.low[n]
            if (
                word not in _AROUND_NOUN
                or (word == "in" and (recipients or both))
                or (word in ("of", "on", "to") and both)
            ):
                continue
            party = self.party_after(n)
            if party is None or any(party is taken for taken in (*actors, *recipients)):
                continue
            group = self.joined_right(party)
            if (
                word in ("by", "between", "among")
                or (word == "from" and not actors)
                or (word == "with" and both)
            ):
                actors = [*actors, *group]
            elif not (word == "in" and party.place and act.type != "ASSAULT"):
                recipients = recipients or group
        return Cast(actors, recipients, pronoun)

    def possessor(self, act: Act) -> tuple[list[Party], int | None]:
        """Whose a noun is: a party before it, or a pronoun."""
        for n in range(act.at - 1, max(-1, act.at - 5), -1):
            party = self.at.get(n)
            if party is not None:
                return (self.joined_left(party) if party.country or party.role else []), None
            if self.low[n] in ("his", "her", "their", "its"):
                return [], n
            if self.low[n] != "'s" and not self.is_plain(n):
                break
        return [], None

    def is_known_name(self, n: int) -> bool:
        party = self.at.get(n)
        return party is not None and bool(party.facts)

    def sayer(self) -> Party | None:
        """Who says what the sentence tells: "X said", "said X", "according to X"."""
        for n, word in enumerate(self.low):
            if "say" not in self.kinds(n):
                continue
            if word == "according":
                return self.party_after(n + 1) if self.low[n + 1 : n + 2] == ["to"] else None
            before = n - 1
            while before >= 0 and not self.kinds(before).isdisjoint({"adv", "have"}):
                before -= 1
            party = self.at.get(before) or self.before_day(before)
            if party is not None and not self.is_oblique(party):
                return party
            after = self.at.get(n + 1) or self.at.get(n + 2)
            if after is not None and self.low[n - 1 : n] in ([","], ['"'], ["”"]):
                return after
        return None

    def before_day(self, n: int) -> Party | None:
        """The party before "on Monday" or "Monday"."""
        while n >= 0 and (self.is_calendar(n) or self.low[n] == "on"):
            n -= 1
        return self.at.get(n)

    # Subjects

    def subject(self, act: Act) -> tuple[list[Party], int | None]:
        """The parties left of a verb that do it, or the pronoun that stands there."""
        start = act.start
        if act.form in ("infinitive", "gerund", "participle") or self.low[start - 1 : start] in (
            ["and"],
            ["or"],
            ["but"],
            ["then"],
        ):
            start = self.main_start(act)
        if start <= 0:
            return [], None
        before = start - 1
        while before >= 0 and self.forms[before] is not None and "adv" in self.forms[before].kinds:  # type: ignore[union-attr]
            before -= 1
        if before >= 0 and self.low[before] in ("he", "she", "it", "they", "we", "i"):
            return [], before
        if before >= 0 and self.low[before] == ",":
            party = self.before_apposition(before, start)
            if party is not None:
                return self.joined_left(party), None
        doer = self.at.get(before)
        if doer is not None and self.preposition(doer) == "by":
            return self.joined_left(doer), None
        relative = before >= 0 and self.low[before] in ("who", "which", "that")
        if not relative:
            head = self.head_noun(before)
            if head is not None:
                return self.of_thing(head), None
        for party in reversed(self.parties):
            if party.stop > start:
                continue
            if not relative and self.is_oblique(party):
                continue
            if party.modifier and self.at.get(party.stop) is None and start - party.stop > 3:
                continue
            if self.is_apart(party, act):
                continue
            return self.joined_left(party), None
        for n in range(before, max(-1, before - 12), -1):
            if self.low[n] in ("he", "she", "it", "they", "we", "i"):
                return [], n
        fallback = [
            p
            for p in self.parties
            if p.stop <= start and self.preposition(p) != "by" and not self.is_apart(p, act)
        ]
        return (self.joined_left(fallback[0]) if fallback else []), None

    def head_noun(self, n: int) -> int | None:
        """The noun at or before `n` that is a verb's subject and no party: "initiative" in "The initiative of Russia aims".

        What hangs on the noun by prepositions is passed over. None where a party is the subject.
        """
        for _ in range(4):
            party = self.at.get(n)
            if party is not None and self.is_oblique(party):
                n = party.start - 1
                while n >= 0 and self.kinds(n).isdisjoint({"prep", "to"}):
                    n -= 1
                n -= 1
                continue
            if n < 0 or party is not None or not self.low[n][0].isalpha() or self.is_calendar(n):
                return None
            first = n
            while first > 0 and first - 1 not in self.at and self.is_plain(first - 1):
                first -= 1
            hanging = first - 1
            if hanging < 0 or not self.kinds(hanging) & {"prep", "to"}:
                return n if not self.kinds(n) or self.kinds(n) == {"adv"} else None
            n = hanging - 1
        return None

    def kinds(self, n: int) -> frozenset[str]:
        form = self.forms[n]
        return form.kinds if form is not None else frozenset()

    def is_plain(self, n: int) -> bool:
        """Whether a word is a noun, an adjective or an article."""
        return (
            self.low[n][0].isalpha() and self.kinds(n) <= {"det", "adv"} and not self.is_calendar(n)
        )

    def is_calendar(self, n: int) -> bool:
        return self.low[n] in TRIGGERS or self.low[n][0].isdigit()

    def of_thing(self, noun: int) -> list[Party]:
        """Whose thing a subject is: "Russian missiles hit", "Iran's decision violates"."""
        for n in range(noun, max(-1, noun - 4), -1):
            party = self.at.get(n)
            if party is not None:
                return self.joined_left(party) if party.country or party.role else []
            if n < noun and self.low[n] != "'s" and not self.is_plain(n):
                return []
        return []

    def main_start(self, act: Act) -> int:
        """Where the verb stands whose subject is this verb's too."""
        found = [
            a for a in self.acts if a.form == "finite" and a.start < act.start and not a.passive
        ]
        if found:
            return found[-1].start if not found[-1].subordinate else found[0].start
        for n in range(act.start - 1, 0, -1):
            form = self.forms[n]
            if form is not None and (form.tags and "d" in form.tags) and self.at.get(n) is None:
                return n
        return act.start

    def before_apposition(self, comma: int, start: int) -> Party | None:
        """X in "X, Minister of Y, said", who takes the country of what describes him."""
        for party in self.parties:
            if party.stop >= comma or start - party.stop > 30:
                continue
            if self.low[party.stop] == "," and not self.is_oblique(party):
                inside = [p for p in self.parties if party.stop < p.start and p.stop <= comma]
                if inside and not party.place and inside[0].start <= party.stop + 3:
                    self.describe(party, inside)
                    return party
        return None

    def describe(self, party: Party, inside: Sequence[Party]) -> None:
        if party.country is None:
            party.country = next((p.country for p in inside if p.country), None)
        if party.sector is None:
            party.sector = next((p.sector for p in inside if p.role), None)

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
        if n > 0 and self.is_listed(party) and (left := self.at.get(n - 1)) is not None:
            return self.preposition(left)
        while n >= 0 and self.is_before_noun(n):
            n -= 1
        form = self.forms[n] if n >= 0 else None
        return self.low[n] if form is not None and not form.kinds.isdisjoint({"prep", "to"}) else ""

    def is_before_noun(self, n: int) -> bool:
        """Whether a word stands between a preposition and its noun: an article, a number, an adjective of a title."""
        form = self.forms[n]
        if form is None:
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

    def is_apart(self, party: Party, act: Act) -> bool:
        """Whether a party stands in a subordinate clause that is over before the act."""
        return ";" in self.low[party.stop : act.start] or (
            self.below[party.start] and "," in self.low[party.stop : act.start]
        )

    # Objects

    def object(self, act: Act, last: Act, subject: Sequence[Party]) -> list[Party]:
        """The parties right of a verb that it is done to."""
        best: Party | None = None
        best_score = 0.3
        taken = {id(party) for party in subject}
        own = {party.country for party in subject if party.country}
        stop = self.reach(act, last)
        for party in self.parties:
            if not act.at < party.start < stop or id(party) in taken or is_means(party, act):
                continue
            score = self.score(party, act)
            if self.low[party.stop : party.stop + 1] == ["'s"] and party.country in own:
                score -= 1.5
            if score > best_score:
                best, best_score = party, score
        if best is None:
            return []
        group = self.joined_right(best)
        if best.country is None and best.role:
            best.country = self.whereabouts(best, stop)
        return group

    def reach(self, act: Act, last: Act) -> int:
        """Where the clause of a verb ends: at another clause, another verb, or "..., X said"."""
        stop = min(act.at + REACH, len(self.low))
        verbs = {other.start for other in self.acts if other.form == "finite"}
        for n in range(last.at + 1, stop):
            word = self.low[n]
            if not self.kinds(n).isdisjoint(BREAKS):
                return n
            if word in ("and", "but", "or") and n + 1 in verbs:
                return n
            if word == "," and (self.is_aside(n) or n + 1 in verbs or n + 2 in verbs):
                return n
        return stop

    def is_aside(self, n: int) -> bool:
        """Whether a comma opens "..., X said"."""
        for m in range(n + 1, min(n + 12, len(self.low))):
            if self.low[m] == "," or not self.kinds(m).isdisjoint(BREAKS):
                return False
            if "say" in self.kinds(m):
                return True
        return False

    def whereabouts(self, party: Party, stop: int) -> str | None:
        """The country of "people hit by floods in Malawi", where one is named behind them."""
        for other in self.parties:
            if party.stop < other.start < stop and other.place and self.preposition(other) == "in":
                return other.country
        return None

    def score(self, party: Party, act: Act) -> float:
        before = self.preposition(party)
        score = 1.5 if party.country else 0.0
        score += 0.7 if party.role else 0.0
        score += 0.4 if party.name_stop > 0 else 0.0
        if before in ("by",):
            return -1.0
        score += _TO_RECIPIENT.get(before, 0.0) if before else 1.5
        if before in _WHERE and not party.role:
            score -= 0.6 if party.country else 2.0
        if before == "in" and act.type in _DONE_IN:
            score += 1.2
        if party.modifier:
            score -= 0.6
        return score - 0.08 * (party.start - act.at)

    def party_after(self, n: int) -> Party | None:
        """The party that a preposition at `n` introduces."""
        for after in range(n + 1, min(n + 5, len(self.low))):
            party = self.at.get(after)
            if party is not None:
                return party
            form = self.forms[after]
            if form is not None and not form.kinds.isdisjoint({"prep", "barrier", "stop"}):
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


def is_means(party: Party, act: Act) -> bool:
    """Whether a party is what an act is done with: the troops that are deployed or withdrawn."""
    return act.type in ("MOBILIZE", "RETREAT") and party.sector == "MIL" and party.country is None
