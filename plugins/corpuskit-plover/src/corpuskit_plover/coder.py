"""From an article to its events: sentence by sentence, then deed by deed."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from corpuskit import Actor, Article, BlockKind, Event, EventDate, Mention, Place, Size
from corpuskit_plover.actors import Party, parties, tag_facts
from corpuskit_plover.cast import Cast, Stage
from corpuskit_plover.dates import TRIGGERS, Known, When, dates
from corpuskit_plover.deeds import Act, acts, chain
from corpuskit_plover.facts import Facts, facts
from corpuskit_plover.grammar import Clauses, clauses, tag
from corpuskit_plover.lexicon import Form, Lexicon, lexicon
from corpuskit_plover.people import ENTITIES, People, Who
from corpuskit_plover.sizes import sizes
from corpuskit_plover.tables import DATA, rows
from corpuskit_plover.tokens import Sentence, sentences

_TOLD = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.STANDFIRST,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
    }
)
_COUNTED = {
    "ASSAULT": ("killed", "injured"),
    "PROTEST": ("killed", "injured", "arrested"),
    "COERCE": ("arrested",),
    **dict.fromkeys(("MOBILIZE", "RETREAT", "AID", "AGREE", "COOPERATE"), ("troops",)),
}
"""The numbers that belong to each type: the dead to an assault, the arrested to an arrest."""

_GAP = 2
"""Characters between two blocks in `Article.text`."""

_MOST = 5_000
"""Sentences that are read of one article."""

_REMEMBERED = 100
"""Deeds of a type that a further telling is compared with, the latest ones."""

_OPENING = 6
"""Sentences that tell where and when the foremost deed is, if its own does not."""

POLITICAL = frozenset("GOV MIL COP SPY JUD LEG PTY OPP REB PRM IGO UAF NGO".split())
"""Sectors that a deed of politics or conflict can be told by, without a country."""
_PROTESTING = frozenset("LAB EDU CVL REL AGR MED REF JRN BUS SOC CRM".split())


@attrs.frozen
class Coder:
    """Codes events by PLOVER with the package's tables and those of `extensions`: folders, whose entries go first."""

    extensions: tuple[Path, ...] = ()

    def __call__(self, article: Article) -> list[Event]:
        """The events of `article`, the most salient first."""
        return _Reading(article, lexicon(self.extensions), facts(self.extensions)).events()


@attrs.define
class Deed:
    """A deed as one sentence tells it, or as several do."""

    act: Act
    actors: list[Who]
    recipients: list[Who]
    order: int
    when: EventDate | None = None
    place: Place | None = None
    attribution: str | None = None
    counts: dict[str, int] = attrs.field(factory=dict)
    contexts: tuple[str, ...] = ()
    mentions: list[Mention] = attrs.field(factory=list)
    evidence: list[str] = attrs.field(factory=list)
    told: int = 1

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(who.key for who in (*self.actors, *self.recipients))


@functools.cache
def _contexts() -> dict[str, str]:
    return {
        word: row["context"]
        for _, row in rows(DATA / "contexts.tsv", "context", "words")
        for word in row["words"].split()
    }


class _Reading:
    """One article being read."""

    def __init__(self, article: Article, lexicon: Lexicon, known: Facts) -> None:
        self.article, self.lexicon, self.facts = article, lexicon, known
        self.people = People()
        self.year = article.published.year if article.published else None
        self.deeds: list[Deed] = []
        self.count = 0
        self.paragraph_date: EventDate | None = None
        self.opening: list[Scene] = []
        self.dateline = _dateline(article, known)

    def events(self) -> list[Event]:
        for paragraph in list(self.paragraphs()):
            self.paragraph_date = None
            for scene in paragraph:
                self.read(scene)
                self.count += 1
        told = _ordered(merged(self.deeds))
        if told:
            self.complete_first(told[0])
        return [_event(self.article, deed) for deed in told]

    def complete_first(self, deed: Deed) -> None:
        """Where and when of the foremost deed, if its own sentence does not say so: what its neighbours or the dateline say.

        The article's own day stands as a last resort, marked as inferred, and never in a retelling.
        """
        if deed.when is None and deed.act.status == "actual":
            near = (when for scene in self.opening for when in scene.day_dates())
            deed.when = next((when for when in near if when.start), None)
            day = self.article.published
            if (
                deed.when is None
                and day is not None
                and not self.article.derived_from
                and self.is_told_by_page()
            ):
                deed.when = EventDate("", day, day, "day", inferred=True)
        if deed.place is None:
            near_by = (place for scene in self.opening for place in scene.cities())
            deed.place = self.dateline or next(near_by, None)

    def is_told_by_page(self) -> bool:
        """Whether the caller or the page's data gave the article's day, and not a line of a text dump."""
        said = (claim.by for claim in self.article.provenance if claim.field == "published")
        by = next(said, "")
        return by == "caller" or by.startswith(("html", "layout"))

    def paragraphs(self) -> Iterator[list[Scene]]:
        """The sentences of each block that tells something; whoever is introduced anywhere is known everywhere."""
        start, left = 0, _MOST
        for block in self.article.blocks:
            if left <= 0:
                return
            if block.kind in _TOLD:
                read = itertools.islice(sentences(block.text, start), left)
                paragraph = [self.scene(sentence) for sentence in read]
                left -= len(paragraph)
                yield paragraph
            start += len(block.text) + _GAP

    def scene(self, sentence: Sentence) -> Scene:
        forms = tag(sentence, self.lexicon)
        found = parties(sentence, forms, self.facts)
        self.people.learn(sentence, found)
        parts = clauses(sentence.low, forms)
        return Scene(self, sentence, forms, found, acts(sentence, forms, parts), parts)

    def read(self, scene: Scene) -> None:
        self.people.meet(scene.sentence, scene.parties)
        if self.count < _OPENING:
            self.opening.append(scene)
        told = list(scene.deeds()) if scene.acts else []
        self.deeds += told
        self.people.remember(scene.sentence, scene.parties, scene.stage)


class Scene:
    """One sentence with all that was read off it."""

    def __init__(
        self,
        reading: _Reading,
        sentence: Sentence,
        forms: Sequence[Form | None],
        found: Sequence[Party],
        done: Sequence[Act],
        parts: Clauses,
    ) -> None:
        self.reading, self.sentence, self.forms, self.parties, self.acts = (
            reading,
            sentence,
            forms,
            found,
            done,
        )
        self.stage = Stage(sentence, forms, found, done, parts)

    def off_topic_words(self) -> int:
        """How many words are of sport, shows or science, names of bodies such as the Arab League apart."""
        return len(
            {
                self.sentence.low[n]
                for n, form in enumerate(self.forms)
                if form is not None and form.off_topic and not self.stage.is_known_name(n)
            }
        )

    def deeds(self) -> Iterator[Deed]:
        whens: list[When] | None = None
        told: list[Deed] = []
        stated = [act for act in self.acts if not self.is_said_by_the_way(act)]
        for act in stated or self.in_the_past():
            deed = self.deed(act)
            if (
                deed is None
                or not self.stands_alone(deed)
                or any(is_again(deed, other) for other in told)
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
        if cast.pronoun is not None and not actors:
            actors = self.pronoun(cast.pronoun)
        recipients = [who for who in self.settled(cast.recipients) if who not in actors]
        deed = Deed(act, actors, recipients, self.reading.count)
        return deed if self.is_political(deed) else None

    def settled(self, found: Iterable[Party]) -> list[Who]:
        return [who for party in found for who in self.reading.people.settle(self.sentence, party)]

    def pronoun(self, n: int) -> list[Who]:
        """Whom a pronoun stands for: somebody before it in the sentence, else whom the sentence before was about."""
        people = self.reading.people
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
            form = self.forms[m]
            if form is not None and "barrier" in form.kinds:
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
        return bool(deed.actors) or act.passive or act.type == "ASSAULT"

    # Details

    def day_dates(self) -> Iterator[EventDate]:
        for when in self.dates():
            if (
                when.granularity == "day"
                and not self.is_of_noun(when)
                and not self.stage.below[when.start]
            ):
                text = self.sentence.written(when.start, when.stop)
                yield EventDate(text, when.first, when.last, "day", inferred=True)

    def cities(self) -> Iterator[Place]:
        """Where things happen, by the sentence: a dateline, "in" or "at" a city or a seat of power."""
        words = self.sentence.words
        for party in self.parties:
            if not any(fact.latitude is not None for fact in party.facts):
                continue
            shouted = any(len(words[n]) > 3 and words[n].isupper() for n, _ in party.spans)
            if shouted or self.stage.preposition(party) in ("in", "at", "outside", "near"):
                yield self.place(party)[0]

    def dates(self) -> list[When]:
        low = self.sentence.low
        if TRIGGERS.isdisjoint(low) and not any(word[0] in "12" and len(word) == 4 for word in low):
            return []
        found = dates(self.sentence, Known(self.reading.article.published, self.reading.year))
        for when in found:
            if when.first is not None:
                self.reading.year = when.first.year
        return found

    def complete(self, deed: Deed, whens: Sequence[When]) -> None:
        article, sentence, act = self.reading.article, self.sentence, deed.act
        mention = functools.partial(_mention, article, sentence)
        deed.mentions.append(mention("trigger", act.at, act.at + 1))
        deed.mentions += [mention("actor", who.start, who.stop) for who in deed.actors]
        deed.mentions += [mention("recipient", who.start, who.stop) for who in deed.recipients]
        deed.recipients = self.owned(deed.recipients, deed.actors)
        sayer = self.stage.sayer()
        if sayer is not None and all(who.stop != sayer.stop for who in deed.actors):
            deed.attribution = sentence.written(sayer.start, sayer.stop)
            deed.mentions.append(mention("attribution", sayer.start, sayer.stop))
        when = self.date_of(act, whens)
        if when is not None:
            text = sentence.written(when.start, when.stop)
            deed.when = EventDate(text, when.first, when.last, when.granularity)
            deed.mentions.append(mention("date", when.start, when.stop))
            if when.granularity == "day":
                self.reading.paragraph_date = deed.when
        elif act.status == "actual" and act.form == "finite":
            deed.when = self.reading.paragraph_date
        self.set_place(deed, mention)
        if act.type in _COUNTED:
            for count in sizes(sentence):
                if count.field in _COUNTED[act.type]:
                    deed.counts[count.field] = count.number
                    deed.mentions.append(mention("size", count.start, count.stop))
        deed.mentions.append(mention("sentence", 0, len(sentence.words)))
        table = _contexts()
        deed.contexts = tuple(sorted({table[word] for word in table.keys() & sentence.low}))
        deed.evidence = [str(link.row) for link in chain(act)]
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

    def apart(self, a: int, b: int) -> int:
        low, high = sorted((a, b))
        return sum(
            1
            for n in range(low, high)
            if (form := self.forms[n]) is not None and "barrier" in form.kinds
        )

    def is_past(self, act: Act, when: When | None) -> bool:
        if act.status != "actual" or when is None or when.last is None:
            return False
        day = self.reading.article.published
        if day is not None:
            return when.last < day - dt.timedelta(days=300)
        had = self.sentence.low[max(0, act.start) : act.at]
        return when.granularity == "year" and "had" in had

    def set_place(self, deed: Deed, mention: functools.partial[Mention]) -> None:
        taken = {(who.start, who.stop) for who in (*deed.actors, *deed.recipients)}
        places = [
            (rank, abs(party.start - deed.act.at), n)
            for n, party in enumerate(self.parties)
            if (party.start, party.stop) not in taken
            and (rank := self.place_rank(party, deed)) is not None
        ]
        if not places:
            return
        deed.place, start, stop = self.place(self.parties[min(places)[2]])
        if deed.place.latitude is not None:
            self.reading.people.place = deed.place.country
        deed.mentions.append(mention("place", start, stop))

    def place(self, party: Party) -> tuple[Place, int, int]:
        """The place that a party is, by its name that has coordinates, if one has; and the tokens that name it."""
        named = list(zip(party.facts, party.spans, strict=True))
        where = [pair for pair in named if pair[0].latitude is not None] or named
        if not where:
            return Place(self.sentence.written(party.start, party.stop)), party.start, party.stop
        fact, (start, stop) = where[0]
        code = fact.code if fact.code not in ENTITIES else None
        text = self.sentence.written(start, stop)
        return Place(text, code, fact.latitude, fact.longitude), start, stop

    def place_rank(self, party: Party, deed: Deed) -> int | None:
        """How well a party tells where: a city before an unknown name before a country; None where it does not."""
        before = self.stage.preposition(party)
        inside = before in ("in", "at", "near", "outside", "inside", "across")
        if not inside and not ("visit" in deed.act.mode and before == "to"):
            return None
        if any(fact.latitude is not None for fact in party.facts):
            return 0
        if party.facts:
            return 2 if party.place else None
        if party.role:
            return None
        if before in ("outside", "inside", "near", "at"):
            return 1 if party.name_stop - party.name_start > 1 else None
        return 1 if before == "in" and not party.known else None


def _dateline(article: Article, known: Facts) -> Place | None:
    """The place of the article's dateline."""
    name = article.dateline_place
    if not name:
        return None
    for sentence in sentences(name):
        for _, fact in tag_facts(sentence, known).values():
            return Place(name, fact.code, fact.latitude, fact.longitude)
    return Place(name)


def is_of_protest(act: Act) -> bool:
    """Whether an act is a protest or is about one, which anybody may do."""
    return act.type == "PROTEST" or any("PROTESTS" in item.right for item in act.row.items)


def _mention(article: Article, sentence: Sentence, role: str, start: int, stop: int) -> Mention:
    first, last = sentence.starts[start], sentence.stop(stop - 1)
    return Mention(article.id, role, article.text[first:last], first, last)


def merged(deeds: Iterable[Deed]) -> list[Deed]:
    """One deed for each thing done: sentences that tell it again are further mentions of it."""
    kept: list[Deed] = []
    of_type: dict[str, deque[Deed]] = {}
    for deed in deeds:
        rivals = of_type.setdefault(deed.act.type, deque(maxlen=_REMEMBERED))
        same = next((other for other in rivals if is_same(other, deed)), None)
        if same is None:
            kept.append(deed)
            rivals.append(deed)
        else:
            join(same, deed)
    return kept


def is_same(a: Deed, b: Deed) -> bool:
    """Whether two tellings are of one deed: type and mode, parties, and dates that do not differ."""
    if a.act.type != b.act.type or a.act.status != b.act.status:
        return False
    if a.act.mode and b.act.mode and a.act.mode != b.act.mode:
        return False
    few, many = sorted((a.keys, b.keys), key=len)
    if not few <= many or (len(few) > 1 and few != many):
        return False
    if a.when and b.when and a.when.start and b.when.start:
        return a.when.start <= (b.when.end or b.when.start) and b.when.start <= (
            a.when.end or a.when.start
        )
    return True


def is_again(deed: Deed, other: Deed) -> bool:
    """Whether a sentence says one thing in two words: "were killed and wounded"."""
    return deed.act.type == other.act.type and (not deed.actors or deed.actors == other.actors)


def join(kept: Deed, told: Deed) -> None:
    """Adds what a further telling says."""
    kept.told += 1
    kept.mentions += told.mentions
    kept.evidence += [entry for entry in told.evidence if entry not in kept.evidence]
    known = kept.keys
    if len(told.keys) > len(known):
        kept.actors, kept.recipients = told.actors, told.recipients
    if kept.when is None or (kept.when.start is None and told.when is not None and told.when.start):
        kept.when = told.when or kept.when
    kept.place = kept.place or told.place
    kept.contexts = tuple(sorted({*kept.contexts, *told.contexts}))
    for field, number in told.counts.items():
        kept.counts.setdefault(field, number)


def _ordered(deeds: list[Deed]) -> list[Deed]:
    return sorted(deeds, key=lambda deed: -_salience(deed))


def _salience(deed: Deed) -> float:
    """How much of the report a deed is, in [0, 1]: told early, told often, told in a main clause."""
    place = 1 / (1 + 0.25 * deed.order)
    often = min(deed.told, 5) / 5
    return 0.6 * place + 0.15 * often + 0.25 * max(0.0, min(deed.act.rank, 100.0)) / 100


def _event(article: Article, deed: Deed) -> Event:
    act = deed.act
    trigger = deed.mentions[0]
    return Event(
        id=f"{article.id}-{trigger.start}-{act.type}",
        type=act.type,
        modes=(act.mode,) if act.mode else (),
        contexts=deed.contexts,
        status=act.status,
        actors=_actors(deed.actors),
        recipients=_actors(deed.recipients),
        place=deed.place,
        date=deed.when,
        attribution=deed.attribution,
        size=Size(**deed.counts) if deed.counts else None,
        salience=round(_salience(deed), 4),
        mentions=_distinct(deed.mentions),
        evidence=tuple(deed.evidence),
    )


def _actors(found: Sequence[Who]) -> tuple[Actor, ...]:
    actors = tuple([Actor(who.text, who.name, who.country, who.sector) for who in found])
    return actors if len(actors) < 2 else tuple(dict.fromkeys(actors))


def _distinct(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Each mention once, in order."""
    return tuple({(mention.role, mention.start): mention for mention in mentions}.values())
