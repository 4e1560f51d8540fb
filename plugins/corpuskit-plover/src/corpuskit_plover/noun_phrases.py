"""Who is spoken of: the noun phrases of a sentence that name countries, bodies, people and their roles."""

from __future__ import annotations

from collections.abc import Sequence

from corpuskit_plover.grammar import Tagged
from corpuskit_plover.lexicon import UNKNOWN, Form
from corpuskit_plover.party import Party
from corpuskit_plover.tokens import ABBREVIATIONS, is_headline
from corpuskit_plover.vocabulary import CALENDAR, GIVEN_NAMES, PARTICLES, is_shouted, tag_facts

_LINKED = ("in", "from", "of", "for")
_BEFORE_PLACE = (["the"], ["eastern"], ["western"], ["northern"], ["southern"])
_BEFORE_TOWN = (["in"], ["at"], ["near"], ["outside"])
_LINKS = frozenset({"of", "for"})
_ARTICLES = frozenset(
    "the a an his her its their this these those both all some several many more other no our my your at".split()
)
_BEFORE_VERB = frozenset({"to", "will", "may", "must", "pron", "neg", "do"})
_NOT_BEFORE_NOUN = ("ed", "ing", "s", "ly")


def parties(tagged: Tagged) -> list[Party]:
    """The noun phrases that name somebody, from left to right."""
    return _Chunker(tagged).chunks()


class _Chunker:
    """Reads noun phrases off a sentence, each token looked at a few times at most."""

    def __init__(self, tagged: Tagged) -> None:
        self.words, self.low = tagged.words, tagged.low
        self.entries, self.forms = tagged.entries, tagged.forms
        self.named = tag_facts(tagged.low, tagged.entries)
        for n in [n for n in self.named if self.low[n] in GIVEN_NAMES and self.is_given_name(n)]:
            del self.named[n]

    def chunks(self) -> list[Party]:
        found = self.read_all()
        for n, party in enumerate(found):
            if party.country is None and (party.role or party.name_stop > 0):
                self.locate(party, found[n + 1 : n + 2])
        return found

    def locate(self, party: Party, following: Sequence[Party]) -> None:
        """Gives a body the country that stands behind it: "police in Japan", "a delegation from Tajikistan"."""
        if not following or not following[0].facts or following[0].role:
            return
        between = self.low[party.stop : following[0].start]
        links = _LINKED if party.role and party.name_stop < 0 else ("of",)
        if (
            between[:1]
            and between[0] in links
            and (len(between) == 1 or between[1:] in _BEFORE_PLACE)
        ):
            party.country = following[0].country

    def read_all(self) -> list[Party]:
        found: list[Party] = []
        behind = 0
        for n in self.openers():
            if n < behind:
                continue
            party = self.read(n)
            if party is not None and party.stop > n:
                found.append(party)
                behind = party.stop
        return found

    def openers(self) -> list[int]:
        """Where a noun phrase may begin: at a capital, a role, a name, an adjective of a title."""
        named = self.named
        return [
            n for n, entry in enumerate(self.entries) if entry.opens or (entry.names and n in named)
        ]

    def role_at(self, n: int) -> tuple[int, str] | None:
        """Where a role's noun that begins at `n` ends, and its sector."""
        for rest, sector in self.entries[n].roles:
            stop = n + 1 + len(rest)
            if not rest or tuple(self.low[n + 1 : stop]) == rest:
                return stop, sector
        return None

    def is_name(self, n: int) -> bool:
        """Whether the word is capitalised as a proper name is."""
        word = self.words[n]
        if not self.entries[n].proper:
            return self.is_particle(n) or (word == "May" and self.is_surname_may(n))
        form = self.forms[n]
        if n == 0:
            return self.opens_with_name(word, form)
        return not (form.is_function or (form.is_head and is_headline(self.words)))

    def opens_with_name(self, word: str, form: Form) -> bool:
        """Whether the first word of a sentence is a name, and has its capital not from standing there."""
        following = self.words[1] if len(self.words) > 1 else ""
        if form is UNKNOWN:
            return not (word.endswith("ly") or self.is_described(following))
        verb = form.verbs and form.tags != "b"
        noun = (form.classes or form.nouns) and not following[:1].isupper()
        return not (form.is_function or verb or noun or "say" in form.kinds)

    def is_described(self, following: str) -> bool:
        """Whether the second word of a sentence is one that the first describes: "Small investors", "Fierce political rivals"."""
        described = (
            self.entries[1].roles if following.endswith("s") else following and self.forms[1].title
        )
        return following.islower() and bool(described)

    def is_surname_may(self, n: int) -> bool:
        """Whether "May" is a person's name, which stands behind another and before no day or year."""
        behind = self.low[n + 1 : n + 2]
        before = self.words[n - 1] if n else ""
        named = before[:1].isupper() and before.lower() not in CALENDAR
        return named and not (behind and behind[0][0].isdigit())

    def is_particle(self, n: int) -> bool:
        """Whether a word without capital is part of a name: "al-Bashir", "bin Salman", "van Rompuy"."""
        if not n or not self.words[n - 1][0].isupper():
            return False
        word = self.words[n]
        if word.startswith(("al-", "el-", "ul-", "as-", "ad-")):
            return word[3:4].isupper()
        return word in PARTICLES and n + 1 < len(self.words) and self.words[n + 1][0].isupper()

    def read(self, begin: int) -> Party | None:
        """The noun phrase that begins at `begin`, if one does that names somebody."""
        party = Party(begin, begin)
        n: int | None = begin
        while n is not None and n < len(self.low):
            n = self.step(party, n)
        if not (party.facts or party.role or party.name_stop > 0) or self.is_thing(party):
            return None
        self.settle(party)
        self.take_letters(party)
        return party

    def step(self, party: Party, n: int) -> int | None:
        """Takes the word at `n` into a phrase, and says where to go on; None where the phrase is over."""
        entry = self.entries[n]
        if entry.closes and self.forms[n] is entry.form:
            return None
        if n in self.named and not self.is_surname(party, n):
            return self.take_fact(party, n)
        if entry.compound:
            return self.take_compound(party, n)
        role = self.role_at(n) if entry.roles else None
        if role is not None and self.is_noun_here(n):
            return self.take_role(party, role)
        if self.is_name(n) or self.is_surname(party, n):
            return self.take_name(party, n)
        if self.is_title(party, n) or self.is_point(n) or self.passes(party, n):
            return n + 1
        if party.stop != n:
            return None
        if self.low[n] in ("'s", "'") and self.continues(n + 1):
            party.name_start = party.name_stop = -1
            return n + 1
        if self.low[n] in _LINKS and party.role and self.joins(n):
            article = self.low[n + 1] in _ARTICLES and n + 1 not in self.named
            return n + 2 if article else n + 1
        return None

    def is_title(self, party: Party, n: int) -> bool:
        """Whether a word is an adjective such as "former", and no verb that opens the sentence or follows its subject."""
        form = self.forms[n]
        if not form.title:
            return False
        return not (form.verbs and form.tags and (n == party.start or party.role))

    def is_thing(self, party: Party) -> bool:
        """Whether a mere name is a thing's: "the Merun exercises", "Kwango 2"."""
        if party.facts or party.role:
            return False
        behind = self.low[party.stop : party.stop + 1]
        return self.describes(party.stop) or bool(behind and behind[0][0].isdigit())

    def take_name(self, party: Party, n: int) -> int:
        """Takes a word of a proper name, which an initial's full stop may part from the one before."""
        behind_point = n > 1 and party.name_stop == n - 1 and self.low[n - 1] == "."
        if party.name_stop != n and not behind_point:
            party.name_start = n
        party.name_stop = party.stop = n + 1
        return n + 1

    def take_letters(self, party: Party) -> None:
        """Passes over the letters of a name in brackets: "the Foreign Office (FO)"."""
        n = party.stop
        if (
            self.low[n : n + 1] == ["("]
            and self.low[n + 2 : n + 3] == [")"]
            and self.words[n + 1].isupper()
        ):
            party.text_stop = n
            party.stop = n + 3

    def take_fact(self, party: Party, n: int) -> int:
        stop, fact = self.named[n]
        if party.country is None:
            party.country, party.canonical = fact.code, fact.name
        if party.sector is None and fact.sector and not party.role:
            party.sector = fact.sector
        party.facts = (*party.facts, fact)
        party.spans = (*party.spans, (n, stop))
        party.stop = stop
        return stop

    def take_compound(self, party: Party, n: int) -> int:
        """Reads "Saudi-led" as its leader's country; "UN-backed" says nothing of who acts."""
        fact = self.entries[n].leader
        if fact is not None and party.country is None:
            party.country, party.canonical = fact.code, fact.name
            party.facts = (*party.facts, fact)
            party.spans = (*party.spans, (n, n + 1))
        return n + 1

    def describes(self, n: int) -> bool:
        """Whether the role that ends before `n` describes a thing: "military activities", "party line"."""
        if n >= len(self.low) or not self.words[n][0].isalpha() or self.words[n][0].isupper():
            return False
        if n in self.named or self.role_at(n) is not None:
            return False
        form = self.forms[n]
        if form.title and n + 1 < len(self.low):
            return self.describes(n + 1)
        if form is UNKNOWN:
            return not self.low[n].endswith(_NOT_BEFORE_NOUN) or self.low[n].endswith("ies")
        return (
            not form.kinds
            and not form.title
            and (
                bool(form.nouns)
                or not form.verbs
                or (form.tags in ("b", "s") and bool(form.classes))
            )
        )

    def take_role(self, party: Party, role: tuple[int, str]) -> int | None:
        stop, sector = role
        plural = self.low[stop - 1].endswith("s")
        if not plural and not party.facts and self.describes(stop):
            return None
        if not party.role or party.sector is None:
            party.sector = sector
        party.role = True
        party.stop = stop
        return stop

    def is_noun_here(self, n: int) -> bool:
        """Whether "force" or "head" is no verb here, as it is after "to" or a modal."""
        form = self.forms[n]
        if not form.verbs or n == 0:
            return True
        before = self.forms[n - 1]
        return before.kinds.isdisjoint(_BEFORE_VERB) or self.low[n - 1] in _ARTICLES

    def continues(self, n: int) -> bool:
        """Whether what follows a possessive names somebody: "Uzbekistan's Minister", not "Uzbekistan's borders"."""
        for ahead in range(n, min(n + 4, len(self.low))):
            if ahead in self.named or self.role_at(ahead) is not None:
                return True
            if self.is_name(ahead):
                return True
            form = self.forms[ahead]
            if form is not UNKNOWN and not form.title:
                return False
        return False

    def joins(self, n: int) -> bool:
        """Whether "of" joins what follows to a role: "Minister of Defense", "government of Iraq"."""
        after = n + 1
        if after < len(self.low) and self.low[after] in _ARTICLES:
            after += 1
        if after >= len(self.low):
            return False
        return after in self.named or self.is_name(after) or (self.role_at(after) is not None)

    def is_surname(self, party: Party, n: int) -> bool:
        """Whether the name of a place behind a person's name is part of that: "Leila de Lima", "Michael Jordan"."""
        stop, fact = self.named.get(n, (0, None))
        alone = fact is not None and stop == n + 1 and fact.kind in ("country", "capital", "city")
        if not alone or party.name_stop != n or not self.words[n][0].isupper():
            return False
        dateline = is_shouted(self.words[n]) and not is_shouted(self.words[n - 1])
        return not dateline

    def is_given_name(self, n: int) -> bool:
        """Whether the name of a place is a person's: "Jordan Peterson", but "in Jordan Peterson"."""
        stop, _ = self.named[n]
        if (
            stop != n + 1
            or stop >= len(self.low)
            or stop in self.named
            or is_shouted(self.words[n])
        ):
            return False
        surname = self.entries[stop]
        if not surname.proper or surname.roles or self.forms[stop] is not UNKNOWN:
            return False
        return self.low[n - 1 : n] not in _BEFORE_TOWN and not is_headline(self.words)

    def is_point(self, n: int) -> bool:
        """Whether a full stop belongs to an initial or a title: "John R. Bass", "Gen. Haftar"."""
        if (
            self.low[n] != "."
            or not n
            or n + 1 >= len(self.words)
            or not self.words[n + 1][0].isupper()
        ):
            return False
        before = self.words[n - 1]
        return (len(before) == 1 and before.isupper()) or before.lower() in ABBREVIATIONS

    def passes(self, party: Party, n: int) -> bool:
        """Whether an unknown word stands between a nationality and a role: "a German luxury group"."""
        if (
            not (party.facts or party.role)
            or self.forms[n] is not UNKNOWN
            or not self.words[n][0].isalpha()
        ):
            return False
        for ahead in range(n + 1, min(n + 3, len(self.low))):
            if self.role_at(ahead) is not None or ahead in self.named:
                return party.facts[-1].kind == "people" if party.facts else False
            if self.forms[ahead] is not UNKNOWN:
                return False
        return False

    def settle(self, party: Party) -> None:
        """What the phrase as a whole is."""
        party.place = (
            not party.role
            and party.name_stop < 0
            and len(party.facts) == 1
            and party.facts[0].kind in ("country", "capital", "city", "sea")
            and not self.describes(party.stop)
        )
        if (
            party.facts
            and not party.role
            and party.name_stop < 0
            and party.facts[-1].kind == "people"
        ):
            party.modifier = self.modifies(party.stop)
            party.sector = party.sector or ("CVL" if not party.modifier else None)
        if (
            party.facts
            and party.facts[0].kind == "country"
            and party.sector is None
            and not party.role
            and party.name_stop < 0
        ):
            party.sector = "GOV"

    def modifies(self, n: int) -> bool:
        """Whether a nationality is followed by a noun that it describes: "Turkish ship"."""
        if n >= len(self.low) or not self.words[n][0].isalpha():
            return False
        form = self.forms[n]
        return not form.kinds and not (form.verbs and "d" in form.tags)
