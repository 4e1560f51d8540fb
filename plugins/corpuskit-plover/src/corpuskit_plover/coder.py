"""From an article to its events: sentence by sentence, then deed by deed."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from corpuskit import Article, BlockKind, Event, EventDate, Place
from corpuskit_plover.cast import Casting
from corpuskit_plover.dates import TRIGGERS, UNITS
from corpuskit_plover.deeds import acts
from corpuskit_plover.grammar import clauses, tag
from corpuskit_plover.noun_phrases import parties
from corpuskit_plover.people import ENTITIES
from corpuskit_plover.scene import Context, Scene
from corpuskit_plover.tables import TableError
from corpuskit_plover.tellings import Deed, merged, ordered, to_event
from corpuskit_plover.tokens import Sentence, sentences
from corpuskit_plover.vocabulary import Vocabulary, tag_facts, vocabulary

_TOLD = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.STANDFIRST,
        BlockKind.QUOTE,
        BlockKind.LIST_ITEM,
    }
)
_TIMES = (TRIGGERS - UNITS) | frozenset(
    "ago weekend weekends decade decades century centuries".split()
)
"""Words that say when, even where no date can be read from them."""

_DATED = re.compile(r"\b(?:1[89]|2[01])\d\d(?:s|\b)|\b\d{1,2}[/.]\d{1,2}[/.]\d").search
"""Finds a year, a decade, or a date in numbers alone."""

_GAP = 2
"""Characters between two blocks in `Article.text`."""

_MOST = 5_000
"""Sentences that are read of one article."""

_OPENING = 6
"""Sentences that tell where and when the foremost deed is, if its own does not."""


def _folders(extensions: Iterable[Path | str]) -> tuple[Path, ...]:
    folders = tuple(map(Path, extensions))
    for folder in folders:
        if not folder.is_dir():
            raise TableError(f"{folder} is no folder: name one that holds tables")
    return folders


@attrs.frozen
class Coder:
    """Codes events by PLOVER with the package's tables and those of `extensions`: folders, whose entries go first.

    Raises:
        TableError: an extension is no folder; or, when it codes, a table of one cannot be read.
    """

    extensions: tuple[Path, ...] = attrs.field(default=(), converter=_folders)

    def __call__(self, article: Article) -> list[Event]:
        """The events of `article`, the most salient first."""
        return _Reading(article, vocabulary(self.extensions)).events()


class _Reading:
    """One article being read."""

    def __init__(self, article: Article, vocabulary: Vocabulary) -> None:
        self.article, self.vocabulary = article, vocabulary
        day = _day(article)
        self.context = Context(article, day=day, year=day.year if day else None)
        self.deeds: list[Deed] = []
        self.opening: list[Scene] = []
        self.dateline = _dateline(article, vocabulary)

    def events(self) -> list[Event]:
        for paragraph in list(self.paragraphs()):
            self.context.paragraph_date = None
            for scene in paragraph:
                self.read(scene)
                self.context.count += 1
        told = ordered(merged(self.deeds))
        if told:
            self.complete_first(told[0])
        return [to_event(self.article, deed) for deed in told]

    def complete_first(self, deed: Deed) -> None:
        """Where and when of the foremost deed, if its own sentence does not say so: what its neighbours or the dateline say.

        The article's own day stands as a last resort, marked as inferred, and never in a retelling.
        """
        if deed.when is None and deed.act.status == "actual":
            near = (when for scene in self.around(deed) for when in scene.day_dates())
            found = next(((when, said) for when, said in near if when.start), None)
            if found is not None:
                deed.when = found[0]
                deed.mentions.append(found[1])
            day = self.context.day
            if (
                deed.when is None
                and day
                and not _names_a_time(deed)
                and _sayer_of_day(self.article) != "line"
            ):
                deed.when = EventDate("", day, day, "day", inferred=True)
        if deed.place is None:
            near_by = (place for scene in self.opening for place in scene.places.cities())
            deed.place = self.dateline or next(near_by, None) or self.city_of_parties(deed)

    def city_of_parties(self, deed: Deed) -> Place | None:
        """The first city where a party of the foremost deed does something else."""
        others = (other for other in self.deeds if other.keys & deed.keys)
        cities = (other.place for other in others if other.place and other.place.latitude)
        return next(cities, None)

    def around(self, deed: Deed) -> list[Scene]:
        """The opening sentences that tell no other deed: its day would be another one's."""
        elsewhere = {other.order for other in self.deeds} - {deed.order}
        return [scene for n, scene in enumerate(self.opening) if n not in elsewhere]

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
        tagged = tag(sentence, self.vocabulary)
        found = parties(tagged)
        self.context.people.learn(sentence, found)
        parts = clauses(tagged)
        stage = Casting(tagged, found, acts(tagged, parts), parts)
        return Scene(self.context, tagged, stage)

    def read(self, scene: Scene) -> None:
        self.context.people.meet(scene.sentence, scene.parties)
        if self.context.count < _OPENING:
            self.opening.append(scene)
        told = list(scene.deeds()) if scene.acts else []
        self.deeds += told
        self.context.people.remember(scene.sentence, scene.parties, scene.stage)


def _names_a_time(deed: Deed) -> bool:
    """Whether a sentence of a deed has words for a time, though none that a date could be read from: "decades ago"."""
    written = [mention.text for mention in deed.mentions if mention.role == "sentence"]
    low = [word for text in written for told in sentences(text) for word in told.low]
    return not _TIMES.isdisjoint(low) or any(_DATED(text) for text in written)


def _sayer_of_day(article: Article) -> str:
    """Who gave the article's day: the caller, the page's data, or a line of a text dump."""
    said = (claim.by for claim in article.provenance if claim.field == "published")
    by = next(said, "")
    if by == "caller":
        return "caller"
    return "page" if by.startswith(("html", "layout")) else "line"


def _day(article: Article) -> dt.date | None:
    """The day that dates are read against. When a retelling came out says nothing of its "Wednesday", whoever dates it."""
    return None if article.derived_from else article.published


def _dateline(article: Article, vocabulary: Vocabulary) -> Place | None:
    """The place of the article's dateline."""
    name = article.dateline_place
    if not name:
        return None
    for sentence in sentences(name):
        for _, fact in tag_facts(sentence.low, vocabulary.entries(sentence.words)).values():
            code = fact.code if fact.code not in ENTITIES else None
            return Place(name, code, fact.latitude, fact.longitude)
    return Place(name)
