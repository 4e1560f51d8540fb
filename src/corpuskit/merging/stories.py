"""Articles to stories: reports of one thing, known by the words, names and numbers that they share, by their days, and by the
events that they tell.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from corpuskit.merging.clusters import Vector, clusters, dot, summed
from corpuskit.merging.events import merge_events
from corpuskit.merging.terms import terms_of
from corpuskit.model import Article, Event, Story, digest

THRESHOLD = 0.115
"""Mean likeness of two groups of articles from which they are one story. Measured on folds over stories, where .105 to .12
differ by a point at most."""

_HEAVIEST = 128
"""Terms of an article that are looked at: the rest adds nothing that could be measured."""
_BACKGROUND = 100
"""Articles about other things that are thought to lie beside those at hand: in a small pile too a shared rare word tells something."""
_TITLE = 3
"""A title's words count so many times; a title below `_TITLE_WORDS` words is mostly a site's name."""
_TITLE_WORDS = 4
_REPEATED = 1.5
"""Weight of a term's repetitions, per logarithm of their number."""
_NAME = 1.5
"""Weight of a name or a number, beside 1 of another word."""
_ALONE, _FEW = 0.5, 30
"""Weight of a term that one article alone has. Among a few articles it tells how much else this one says; among many it is
mostly a rare word, so its weight falls from 1 to this as the articles grow more than a few."""
_EVENT = 6.0
"""Weight of an event of full salience, in words."""

_LASTING, _FADING = 0.5, 30
"""Likeness fades over the days between reports, to this part of it: stories are taken up again after months."""


def group_stories(articles: Iterable[Article], events: Iterable[Event] = ()) -> list[Story]:
    """The articles as stories, each with its reports in order of time; the stories by their first report.

    Each article stands in exactly one story, and the order of the input does not matter. `events` are those
    that the articles tell, merged or not: a story has the merged ones, and articles that tell one event are drawn together.
    It takes some n log n steps for n articles.
    """
    ordered = sorted(articles, key=_order)
    merged = merge_events(events, ordered)
    told = _told(merged)
    vectors = _vectors(ordered, told)
    days = [a.published.toordinal() if a.published else None for a in ordered]
    told_by = _tellers(merged)
    return [
        _story([ordered[n] for n in group], [vectors[n] for n in group], merged, told_by)
        for group in clusters(vectors, days, _fade, THRESHOLD)
    ]


def stream_stories(
    articles: Iterable[Article],
    *,
    code: Callable[[Article], Iterable[Event]] | None = None,
    days: int = 30,
) -> Iterator[Story]:
    """Stories of articles that come in order of time, each given once no report of it has come for `days` days.

    Only the open stories are held in memory. What is reported after that begins a story of its own. An article without
    a day counts as of the day of those before it. `code` gives the events of an article, as `code_events` does.
    """
    arrived: list[tuple[int, Article]] = []
    events: list[Event] = []
    today = grouped = 0
    for article in articles:
        today = max(today, article.published.toordinal() if article.published else 0)
        grouped = grouped or today
        if today - grouped >= days:
            done = list(_closed(arrived, events, today - days))
            yield from done
            gone = {id(report) for story in done for report in story.articles}
            arrived = [(day, report) for day, report in arrived if id(report) not in gone]
            left = {report.id for _, report in arrived}
            events = [event for event in events if any(m.article in left for m in event.mentions)]
            grouped = today
        arrived.append((today, article))
        events += code(article) if code else ()
    yield from group_stories((article for _, article in arrived), events)


def _closed(
    arrived: Sequence[tuple[int, Article]], events: Iterable[Event], day: int
) -> Iterator[Story]:
    """The stories whose last report came at `day` or before."""
    last = {id(article): day for day, article in arrived}
    for story in group_stories((article for _, article in arrived), events):
        if max(last[id(article)] for article in story.articles) <= day:
            yield story


def _order(article: Article) -> tuple[dt.date, str, str]:
    """By time; articles of a day by their ids, and copies of one id by all that they hold."""
    return article.published or dt.date.min, article.id, digest(repr(article))


def _fade(days: float) -> float:
    return _fall(_LASTING, days / _FADING)


def _fall(floor: float, steps: float) -> float:
    """What falls from 1 to `floor`, by two thirds of the way in each step."""
    return floor + (1 - floor) * math.exp(-steps)


def _told(events: Iterable[Event]) -> dict[str, dict[Hashable, float]]:
    """By article, the events that it tells and another one too, with their salience."""
    told: dict[str, dict[Hashable, float]] = defaultdict(dict)
    for event in events:
        tellers = {mention.article for mention in event.mentions}
        if len(tellers) > 1:
            for article in tellers:
                told[article][_EVENT_TERM, event.id] = (
                    1.0 if event.salience is None else event.salience
                )
    return told


_EVENT_TERM = "event"


def _vectors(
    articles: Sequence[Article], told: Mapping[str, Mapping[Hashable, float]]
) -> list[Vector]:
    """Each article's heaviest terms, by TF-IDF, at unit length."""
    raw = [_weights(article, told.get(article.id, {})) for article in articles]
    spread = Counter(term for weights in raw for term in weights)
    rarity = {
        count: math.log((len(articles) + _BACKGROUND) / count) for count in set(spread.values())
    }
    rarity[1] = math.log(len(articles) + _BACKGROUND) * _fall(_ALONE, len(articles) / _FEW)
    return [
        _unit({term: weight * rarity[spread[term]] for term, weight in weights.items()})
        for weights in raw
    ]


def _weights(article: Article, told: Mapping[Hashable, float]) -> dict[Hashable, float]:
    """What each term weighs in an article, whatever other articles say."""
    said = terms_of(article.text)
    counts = Counter(said.counts)
    title = article.title or ""
    if len(title.split()) >= _TITLE_WORDS:
        for term, count in terms_of(title).counts.items():
            counts[term] += _TITLE * count
    weights: dict[Hashable, float] = {
        term: (1 + _REPEATED * math.log(count)) * (_NAME if term in said.names else 1)
        for term, count in counts.items()
    }
    weights.update((event, _EVENT * salience) for event, salience in told.items())
    return weights


def _unit(weights: Mapping[Hashable, float]) -> Vector:
    heaviest = sorted(weights, key=lambda term: (-weights[term], str(term)))[:_HEAVIEST]
    length = math.sqrt(sum(weights[term] ** 2 for term in heaviest)) or 1.0
    return {term: weights[term] / length for term in heaviest}


def _story(
    articles: Sequence[Article],
    vectors: Sequence[Vector],
    events: Sequence[Event],
    told_by: Mapping[str, set[int]],
) -> Story:
    told: set[int] = set().union(*(told_by.get(article.id, ()) for article in articles))
    return Story(
        id=digest(f"story {articles[0].id}"),
        articles=tuple(articles),
        events=tuple(events[n] for n in sorted(told)),
        headline=_headline(articles, vectors),
    )


def _tellers(events: Iterable[Event]) -> dict[str, set[int]]:
    """The numbers of the events that each article tells."""
    told_by: dict[str, set[int]] = defaultdict(set)
    for n, event in enumerate(events):
        for mention in event.mentions:
            told_by[mention.article].add(n)
    return told_by


def _headline(articles: Sequence[Article], vectors: Sequence[Vector]) -> str | None:
    """The title of the report that is most like all of them; of those alike, the first."""
    total = summed(vectors)
    titled = [
        (dot(v, total), -n, a.title)
        for n, (a, v) in enumerate(zip(articles, vectors, strict=True))
        if a.title
    ]
    return max(titled)[2] if titled else None
