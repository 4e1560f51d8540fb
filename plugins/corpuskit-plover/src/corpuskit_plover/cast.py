"""Who did it to whom: the parties of a sentence given to its acts."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from corpuskit_plover.deeds import Act, chain
from corpuskit_plover.lexicon import UNKNOWN
from corpuskit_plover.party import Party
from corpuskit_plover.stage import Stage

REACH = 32
"""Words to the right of an act in which its recipient is looked for."""

_TO_RECIPIENT = {"against": 2.0, "with": 2.0, "to": 1.5, "from": 1.2, "toward": 1.5, "towards": 1.5, "for": 0.8, "on": 1.2, "into": 0.8, "between": 1.5, "over": 0.2, "of": 0.6, "at": -1.0, "in": -1.0, "through": -1.0}  # fmt: skip
_WHERE = frozenset({"in", "at", "near", "outside", "inside", "around", "across", "through"})
_DONE_IN = frozenset({"AID", "ASSAULT", "MOBILIZE", "SANCTION"})
"""Types whose recipient may be where it is done."""
_AROUND_NOUN = frozenset(
    {"by", "from", "between", "among", "on", "against", "with", "to", "of", "in"}
)
_WHOSE = frozenset({"between", "by", "from", "of"})
"""What stands between a thing and whose it is."""
_ENDS_NOUN = frozenset({"barrier", "stop", "will", "may", "must", "be", "have", "say"})


@attrs.define
class Cast:
    """The parties of an act, as groups; `pronoun` is the token that stands for the actor where no party does."""

    actors: list[Party]
    recipients: list[Party]
    pronoun: int | None = None


class Casting(Stage):
    """Gives the parties of a sentence their parts in its acts."""

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
        mutual = "both" in act.row.roles and act.type == act.row.type
        if not cast.recipients or not (mutual or act.type == "AGREE"):
            return cast
        before = self.preposition(cast.recipients[0])
        if before in ("with", "between", "among") or (act.type == "CONSULT" and before == ""):
            return Cast([*cast.actors, *cast.recipients], [], cast.pronoun)
        if mutual and len(cast.actors) > 1:
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
        behind = range(act.at + 1, min(act.at + 14, len(self.low)))
        named = [n for word in ("by", "between", "from") for n in behind if self.low[n] == word]
        doer = next((party for n in named if (party := self.party_after(n))), None)
        doers = self.joined_right(doer) if doer is not None else []
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
            kinds = self.kinds[n]
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
        if self.is_where_one_is(act):
            actors = [*self.present(act), *actors]
        return Cast(actors, recipients, pronoun)

    def is_where_one_is(self, act: Act) -> bool:
        """Whether a noun says what somebody is there for: "is on a visit to", "was in Oslo for talks with"."""
        first = act.start
        while first and (self.is_plain(first - 1) or self.forms[first - 1].title):
            first -= 1
        return first > 1 and self.low[first - 1] in ("on", "for")

    def present(self, act: Act) -> list[Party]:
        """Who is there: the subject of the nearest "is" or "was" before an act."""
        for n in range(act.start - 1, max(0, act.start - 12), -1):
            if self.forms[n].is_break or self.low[n] == ",":
                return []
            if "be" in self.kinds[n]:
                party = self.at.get(n - 1)
                return self.joined_left(party) if party is not None else []
        return []

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

    def subject(self, act: Act) -> tuple[list[Party], int | None]:
        """The parties left of a verb that do it, or the pronoun that stands there."""
        start = act.start
        joined = self.low[start] == "nor" or self.low[start - 1] in ("and", "or", "but", "then")
        if act.form in ("infinitive", "gerund", "participle") or (start and joined):
            start = self.main_start(act)
        elif act.relative is not None:
            start = act.relative
        if start <= 0:
            return [], None
        before = start - 1
        while before >= 0 and "adv" in self.kinds[before]:
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
            if self.is_apart(party, act) or self.is_bracketed(party, act):
                continue
            return self.joined_left(party), None
        for n in range(before, max(-1, before - 12), -1):
            if self.low[n] in ("he", "she", "it", "they", "we", "i"):
                return [], n
        fallback = [
            p
            for p in self.parties
            if p.stop <= start
            and self.preposition(p) not in ("by", "as")
            and not self.is_apart(p, act)
            and not self.is_bracketed(p, act)
        ]
        return (self.joined_left(fallback[0]) if fallback else []), None

    def of_thing(self, noun: int) -> list[Party]:
        """Whose thing a subject is: "Russian missiles hit", "Iran's decision violates", "talks between A and B failed"."""
        for n in range(noun, max(-1, noun - 4), -1):
            party = self.at.get(n)
            if party is not None:
                return self.joined_left(party) if party.country or party.role else []
            if n < noun and self.low[n] != "'s" and not self.is_plain(n):
                break
        if noun + 1 < len(self.low) and self.low[noun + 1] in _WHOSE:
            party = self.party_after(noun + 1)
            return self.joined_right(party) if party is not None else []
        return []

    def main_start(self, act: Act) -> int:
        """Where the verb stands whose subject is this verb's too."""
        found = [
            a for a in self.acts if a.form == "finite" and a.start < act.start and not a.passive
        ]
        if found:
            return found[-1].start if not found[-1].subordinate else found[0].start
        for n in range(act.start - 1, 0, -1):
            if self.is_past(n) and self.at.get(n) is None:
                return n
        return act.start

    def is_past(self, n: int) -> bool:
        """Whether a word is a verb in the past, or says something; of words of no table one in -ed behind a party."""
        form = self.forms[n]
        if form is UNKNOWN:
            return n - 1 in self.at and self.low[n].endswith("ed")
        return "say" in form.kinds or "d" in form.tags

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

    def is_apart(self, party: Party, act: Act) -> bool:
        """Whether a party stands in a subordinate clause that is over before the act."""
        return ";" in self.low[party.stop : act.start] or (
            self.below[party.start] and "," in self.low[party.stop : act.start]
        )

    def is_bracketed(self, party: Party, act: Act) -> bool:
        """Whether a party stands in brackets that are closed before the act: who took a photograph."""
        between = self.low[party.stop : act.start]
        return ")" in between and "(" not in between[: between.index(")")]

    def object(self, act: Act, last: Act, subject: Sequence[Party]) -> list[Party]:
        """The parties right of a verb that it is done to."""
        taken = {id(party) for party in subject}
        own = {party.country for party in subject if party.country}
        stop = self.reach(act, last)
        behind = [
            party
            for party in self.parties
            if act.at < party.start < stop and id(party) not in taken and not is_means(party, act)
        ]
        if not behind:
            return []
        best: Party | None = None
        best_score = 0.3
        purpose = self.purpose(act)
        for party in behind:
            score = self.score(party, act) + (0.6 if party.start < purpose else 0.0)
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

    def purpose(self, act: Act) -> int:
        """Where the first infinitive or gerund behind an act begins: who is urged stands before what he is urged to do."""
        starts = [
            other.start
            for other in (*chain(act), *self.acts)
            if other.form in ("infinitive", "gerund")
        ]
        starts += [
            n
            for n in range(act.at + 1, len(self.low) - 1)
            if self.low[n] in ("of", "for") and self.low[n + 1].endswith("ing")
        ]
        return min((start for start in starts if start > act.at), default=act.at)

    def reach(self, act: Act, last: Act) -> int:
        """Where the clause of a verb ends: at another clause, another verb, or "..., X said"."""
        stop = min(act.at + REACH, len(self.low))
        verbs = {other.start for other in self.acts if other.form == "finite"}
        for n in range(last.at + 1, stop):
            word = self.low[n]
            if self.forms[n].is_break:
                return n
            if (word in ("and", "but", "or") and n + 1 in verbs) or (word == "nor" and n in verbs):
                return n
            if word == "," and (self.is_aside(n) or n + 1 in verbs or n + 2 in verbs):
                return n
        return stop

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
        if before == "in" and (act.type in _DONE_IN or is_of_refuge(act)):
            score += 1.2
        if party.modifier:
            score -= 0.6
        return score - 0.08 * (party.start - act.at)


def is_of_refuge(act: Act) -> bool:
    """Whether somebody seeks refuge: who is asked is where it is sought."""
    return act.type == "REQUEST" and any("REFUGEES" in item.right for item in act.row.items)


def is_means(party: Party, act: Act) -> bool:
    """Whether a party is what an act is done with: the troops that are deployed or withdrawn."""
    return act.type in ("MOBILIZE", "RETREAT") and party.sector == "MIL" and party.country is None
