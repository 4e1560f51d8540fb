"""What frames the text of each document: its title and its end, and what varies between lines that repeat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from corpuskit.body import fold
from corpuskit.learning.around import core
from corpuskit.learning.cards import Cards, cards_in
from corpuskit.learning.films import Films, films_in
from corpuskit.learning.notes import Notes, notes_in
from corpuskit.learning.posts import Posts, posts_in
from corpuskit.learning.samples import Samples
from corpuskit.learning.titles import Titles, titles_of
from corpuskit.learning.values import Proposal
from corpuskit.learning.zones import Zone
from corpuskit.model import Category


@attrs.frozen
class Frames:
    """The documents of a source by their zones, and what stands in these that is not their text."""

    zones: tuple[Zone, ...]
    titles: Titles
    cards: Cards
    films: Films
    posts: Posts
    notes: Notes

    @classmethod
    def of(cls, samples: Samples) -> Frames:
        """The frames of `samples`."""
        texts = [core(sample, samples) for sample in samples.all]
        notes = notes_in(samples, texts)
        texts = _cut(texts, notes.starts)
        posts = posts_in(samples.all, texts)
        texts = _cut(texts, posts.starts)
        titles = titles_of(samples, texts)
        zones = [
            Zone(sample, range(len(sample.lines)), text, title=title)
            for sample, text, title in zip(samples.all, texts, titles.lines, strict=True)
        ]
        cards, films = cards_in(zones), films_in(samples, zones)
        of_others = map(frozenset.union, cards.lines, films.lines)
        with_others = map(_with_others, zones, of_others)
        return cls(tuple(with_others), titles, cards, films, posts, notes)

    @property
    def markers(self) -> frozenset[str]:
        """The folded lines that frame what follows them: no rule may take them alone."""
        return frozenset(map(fold, filter(None, (self.notes.divider, self.films.label))))

    def proposals(self) -> Iterator[Proposal]:
        """The rules for what is framed."""
        yield from self.films.proposals()
        yield from self.cards.proposals()
        if self.titles.behind:
            yield Proposal("capture_title_behind", "title", Category.TITLE, self.titles.behind)
        elif any(zone.has_title_left for zone in self.zones) and all(
            zone.title is not None for zone in self.zones
        ):
            yield Proposal("capture_title", "title", Category.TITLE, ())
        yield from self.posts.proposals()
        yield from self.notes.proposals()


def _cut(texts: Iterable[range], ends: Sequence[int]) -> list[range]:
    return [range(text.start, min(text.stop, end)) for text, end in zip(texts, ends, strict=True)]


def _with_others(zone: Zone, lines: frozenset[int]) -> Zone:
    return attrs.evolve(zone, others=lines)
