"""One sentence with all that was read off it, and the deeds that it tells."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterable, Iterator, Sequence

import attrs

from corpuskit import Article, EventDate, Mention
from corpuskit_plover.cast import Cast, Casting
from corpuskit_plover.dates import Known, When, ahead, dates
from corpuskit_plover.deeds import Act, chain
from corpuskit_plover.grammar import Tagged
from corpuskit_plover.party import Party
from corpuskit_plover.people import People, Who
from corpuskit_plover.places import Places
from corpuskit_plover.sizes import sizes
from corpuskit_plover.tellings import Deed, is_again
from corpuskit_plover.tokens import Sentence

POLITICAL = frozenset("GOV MIL COP SPY JUD LEG PTY OPP REB PRM IGO UAF NGO".split())
"""Sectors that a deed of politics or conflict can be told by, without a country."""

_HARM = frozenset("kill injure wound hit strike destroy devastate".split())
"""Heads that an accident, a disaster or an illness may have for its verb as well as an attack."""
_VIOLENT = frozenset({"VIOLENCE", "EXPLOSIVE", "FORCE", "SUICIDE", "WEAPONS"})
"""Classes of words that say that somebody did the harm."""

_PROTESTS = frozenset({"PROTESTS", "protest", "protests", "strike", "boycott", "hunger strike"})
"""What a row asks for that is about a protest."""

_COUNTED = {
    "ASSAULT": ("killed", "injured"),
    "PROTEST": ("killed", "injured", "arrested"),
    "COERCE": ("arrested",),
    **dict.fromkeys(("MOBILIZE", "RETREAT", "AID", "AGREE", "COOPERATE"), ("troops",)),
}
"""The numbers that belong to each type: the dead to an assault, the arrested to an arrest."""


@attrs.define
class Context:
    """What is known of an article before a sentence: its people, the year and the day that were spoken of last.

    `day` is what dates are read against, `count` is the sentence's number.
    """

    article: Article
    people: People = attrs.field(factory=People)
    day: dt.date | None = None
    year: int | None = None
    paragraph_date: tuple[EventDate, Mention] | None = None
    count: int = 0


class Scene:
    """A sentence, its parties and its acts."""

    def __init__(self, context: Context, tagged: Tagged, stage: Casting) -> None:
        self.context, self.sentence, self.entries = context, tagged.sentence, tagged.entries
        self.stage, self.places = stage, Places(tagged.sentence, stage)
        self.forms, self.parties, self.acts = stage.forms, stage.parties, stage.acts

    def off_topic_words(self) -> int:
        """How many words are of sport, shows or science, names of bodies such as the Arab League apart."""
        return len(
            {
                self.sentence.low[n]
                for n, form in enumerate(self.forms)
                if form.off_topic and not self.stage.is_known_name(n)
            }
        )

    def deeds(self) -> Iterator[Deed]:
        """What the sentence states; where that is nothing, what it says was before."""
        stated = self.told(act for act in self.acts if not self.is_said_by_the_way(act))
        first = next(stated, None)
        if first is None:
            yield from self.told(self.in_the_past())
        else:
            yield from itertools.chain([first], stated)

    def told(self, acts: Iterable[Act]) -> Iterator[Deed]:
        """The deeds that acts are, each once."""
        whens: list[When] | None = None
        told: list[Deed] = []
        for act in acts:
            deed = self.deed(act)
            if (
                deed is None
                or not self.stands_alone(deed)
                or any(is_again(deed, other) for other in told)
                or (act.form == "noun" and any(deed.keys == other.keys for other in told))
            ):
                continue
            told.append(deed)
            if whens is None:
                whens = self.dates()
            self.complete(deed, whens)
            yield deed

    def deed(self, act: Act) -> Deed | None:
        cast = self.stage.cast(act)
        if act.obliged:
            sayer = self.stage.sayer()
            if sayer is None or sayer in cast.actors:
                return None
            cast = Cast([sayer], cast.recipients if act.passive else cast.actors)
        actors = self.settled(cast.actors)
        if cast.pronoun is not None:
            actors = [*self.pronoun(cast.pronoun), *actors]
        recipients = [who for who in self.settled(cast.recipients) if who not in actors]
        deed = Deed(act, actors, recipients, self.context.count)
        return deed if self.is_political(deed) and not self.is_mishap(deed) else None

    def is_mishap(self, deed: Deed) -> bool:
        """Whether harm is told, and neither somebody who does it nor a word of violence: an earthquake, a crash."""
        act = deed.act
        if act.type != "ASSAULT" or act.mode or act.row.head not in _HARM:
            return False
        if any(who.country or who.sector in (*POLITICAL, "CRM") for who in deed.actors):
            return False
        return not any(
            (form.is_head and any(row.type == "ASSAULT" for row in form.nouns))
            or ("g" not in form.tags and not _VIOLENT.isdisjoint(form.classes))
            for form in self.forms
        )

    def settled(self, found: Iterable[Party]) -> list[Who]:
        people = [party for party in found if not party.is_sea]
        return [who for party in people for who in self.context.people.settle(self.sentence, party)]

    def pronoun(self, n: int) -> list[Who]:
        """Whom a pronoun stands for: somebody before it in the sentence, else whom the sentence before was about."""
        people = self.context.people
        word = self.sentence.low[n]
        if word in ("we", "i"):
            sayer = self.stage.sayer()
            return people.settle(self.sentence, sayer) if sayer is not None else []
        found: Sequence[Who] = people.referred(word)
        for party in self.parties:
            if party.stop > n or party.modifier:
                continue
            if (word in ("his", "her") and party.name_stop > 0) or not self.stage.is_oblique(party):
                found = people.settle(self.sentence, party)
                break
        return [attrs.evolve(who, start=n, stop=n + 1) for who in found]

    def is_political(self, deed: Deed) -> bool:
        """Whether somebody takes part whose deeds are coded: without, it may be sport or a show."""
        everyone = (*deed.actors, *deed.recipients)
        sectors = {who.sector for who in everyone}
        official = not POLITICAL.isdisjoint(sectors)
        strange = self.off_topic_words()
        if strange > 1 or (strange and not self.has_office()):
            return False
        if official or any(who.country for who in everyone):
            return True
        if everyone and any(is_of_protest(link) for link in chain(deed.act)):
            return True
        return bool(everyone) and any(
            party.country or party.sector in POLITICAL for party in self.parties
        )

    def has_office(self) -> bool:
        """Whether an office or a force is named, and not countries alone, which may be teams."""
        return any(party.role and party.sector in POLITICAL for party in self.parties)

    def in_the_past(self) -> list[Act]:
        """What "after" and "when" tell, where a sentence states nothing else: "It came after X did Y"."""
        return [
            act
            for act in self.acts
            if act.form == "finite"
            and act.subordinate
            and not act.modal
            and self.opener(act.start) in ("after", "when")
        ]

    def opener(self, n: int) -> str:
        """The word that opens the clause that `n` stands in."""
        for m in range(n - 1, -1, -1):
            if "barrier" in self.stage.kinds[m]:
                return self.sentence.low[m]
        return ""

    def is_said_by_the_way(self, act: Act) -> bool:
        """Whether an act is no statement of its own: a purpose, a subordinate clause, a participle behind a noun."""
        if act.form == "noun":
            return act.quoted and "visit" not in act.mode
        if act.form in ("gerund", "participle"):
            return not act.start or self.sentence.low[act.start - 1] != ","
        return act.form == "infinitive" or act.subordinate

    def stands_alone(self, deed: Deed) -> bool:
        """Whether so much is told of an act that it is a deed, and not a word about another one."""
        act = deed.act
        if act.form == "noun":
            both = bool(deed.actors and deed.recipients)
            return both if "visit" in act.mode else len(deed.keys) > 1
        if act.form in ("gerund", "participle"):
            return bool(deed.actors)
        suffers = "patient" in act.row.roles or act.row.looks_left
        suffered = act.passive or (suffers and bool(deed.recipients))
        return bool(deed.actors) or suffered or act.type == "ASSAULT"

    def day_dates(self) -> Iterator[tuple[EventDate, Mention]]:
        """The days that a sentence names, for a deed of another one, and where it names them."""
        for when in self.dates():
            if (
                when.granularity == "day"
                and not self.is_of_noun(when)
                and not self.stage.below[when.start]
            ):
                text = self.sentence.written(when.start, when.stop)
                said = _mention(self.context.article, self.sentence, "date", when.start, when.stop)
                yield EventDate(text, when.first, when.last, "day", inferred=True), said

    def dates(self) -> list[When]:
        timely = [n for n, entry in enumerate(self.entries) if entry.timely]
        if not timely:
            return []
        found = dates(self.sentence, timely, Known(self.context.day, self.context.year))
        for when in found:
            if when.first is not None:
                self.context.year = when.first.year
        return found

    def complete(self, deed: Deed, whens: Sequence[When]) -> None:
        """Adds what the sentence says of a deed: who says it, when and where it was, how many, and the words for each."""
        article, sentence, act = self.context.article, self.sentence, deed.act
        mention = functools.partial(_mention, article, sentence)
        deed.mentions.append(mention("trigger", act.at, act.at + 1))
        deed.mentions += [mention("actor", who.start, who.stop) for who in deed.actors]
        deed.mentions += [mention("recipient", who.start, who.stop) for who in deed.recipients]
        deed.recipients = self.owned(deed.recipients, deed.actors)
        sayer = self.stage.sayer()
        if sayer is not None and all(who.stop != sayer.stop for who in deed.actors):
            deed.attribution = sentence.written(sayer.start, sayer.stop)
            deed.mentions.append(mention("attribution", sayer.start, sayer.stop))
        self.date(deed, whens, mention)
        where = self.places.of(deed)
        if where is not None:
            deed.place, start, stop = where
            deed.mentions.append(mention("place", start, stop))
            if deed.place.latitude is not None:
                self.context.people.place = deed.place.country
        if act.type in _COUNTED:
            for count in sizes(sentence):
                if count.field in _COUNTED[act.type]:
                    deed.counts[count.field] = count.number
                    deed.mentions.append(mention("size", count.start, count.stop))
        deed.mentions.append(mention("sentence", 0, len(sentence.words)))
        deed.contexts = tuple(sorted({entry.context for entry in self.entries if entry.context}))
        deed.evidence = [str(link.row) for link in chain(act)]

    def date(self, deed: Deed, whens: Sequence[When], mention: functools.partial[Mention]) -> None:
        """Gives a deed the date that its clause says, else the one of the deed before it."""
        sentence, act = self.sentence, deed.act
        when, day = self.date_of(act, whens), self.context.day
        if when is not None and day is not None and act.status == "future":
            when = ahead(when, sentence, day)
        if when is not None:
            text = sentence.written(when.start, when.stop)
            deed.when = EventDate(text, when.first, when.last, when.granularity, when.inferred)
            deed.mentions.append(mention("date", when.start, when.stop))
            if when.granularity == "day":
                inherited = attrs.evolve(deed.when, inferred=True)
                self.context.paragraph_date = inherited, deed.mentions[-1]
        elif act.status == "actual" and act.form == "finite" and self.context.paragraph_date:
            deed.when, said = self.context.paragraph_date
            deed.mentions.append(said)
        if self.is_past(act, when):
            act.status = "historical"

    def owned(self, found: list[Who], owners: Sequence[Who]) -> list[Who]:
        """Gives "its citizens" the country of who acts."""
        country = next((who.country for who in owners if who.country), None)
        return [
            attrs.evolve(who, country=country)
            if country and not who.country and self.is_owned(who.start)
            else who
            for who in found
        ]

    def is_owned(self, n: int) -> bool:
        low = self.sentence.low
        return any(word in ("its", "their", "his", "her") for word in low[max(0, n - 2) : n + 1])

    def date_of(self, act: Act, whens: Sequence[When]) -> When | None:
        """The date nearest to an act, in its clause if there is one."""
        whens = [when for when in whens if not self.is_of_noun(when)]
        if act.status == "future":
            whens = [when for when in whens if not self.is_of_saying(when)]
        if not whens:
            return None
        return min(
            whens,
            key=lambda when: (
                self.apart(act.at, when.start),
                when.granularity != "day",
                abs(when.start - act.at),
            ),
        )

    def is_of_noun(self, when: When) -> bool:
        """Whether a date says which thing is meant, and not when: "Tuesday's election"."""
        return self.sentence.low[when.stop : when.stop + 1] in (["'s"], ["'"])

    def is_of_saying(self, when: When) -> bool:
        """Whether a date says when something is said, and not when it is to be: "said on Tuesday that it would"."""
        n = when.start - 1
        if n >= 0 and self.sentence.low[n] == "on":
            n -= 1
        return n >= 0 and "say" in self.stage.kinds[n]

    def apart(self, a: int, b: int) -> int:
        low, high = sorted((a, b))
        return sum("barrier" in kinds for kinds in self.stage.kinds[low:high])

    def is_past(self, act: Act, when: When | None) -> bool:
        if act.status != "actual" or when is None or when.last is None:
            return False
        day = self.context.day
        if day is not None:
            return when.last < day - dt.timedelta(days=300)
        had = self.sentence.low[max(0, act.start) : act.at]
        return when.granularity == "year" and "had" in had


def is_of_protest(act: Act) -> bool:
    """Whether an act is a protest or is about one, which anybody may do."""
    return act.type == "PROTEST" or any(
        not item.right.isdisjoint(_PROTESTS) for item in act.row.items
    )


def _mention(article: Article, sentence: Sentence, role: str, start: int, stop: int) -> Mention:
    first, last = sentence.starts[start], sentence.stop(stop - 1)
    return Mention(article.id, role, article.text[first:last], first, last)
