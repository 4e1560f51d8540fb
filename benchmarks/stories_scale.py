"""How the cost of grouping and merging grows: CPU time, on look-alikes of articles and events that are made up here.

    python benchmarks/stories_scale.py [ARTICLES ...]

The words are invented, with the frequencies of a language (Zipf's law). Each story has names, numbers and words of its own, and 1
to 200 reports over a few days, most stories few. Two deeds belong to each story, between two of forty countries, and three
reports of four tell each. A hub is an event that is like all others, which are not like each other: a hard case of merging.
Prints, for each number of articles, the CPU seconds, the microseconds for each n log n, and how well stories and deeds were
found again (B-cubed F1), which for made-up texts only shows that nothing was left out.
"""

from __future__ import annotations

import datetime as dt
import math
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial

import attrs

import corpuskit
from corpuskit import Actor, Article, Event, EventDate, Mention, Piece, Size

SIZES = (1000, 2000, 5000, 10000)
SYLLABLES = "ta vo me run sil ka do ra ne bex kan to fer dis mal zo pher li go rum wes pal ir une chas vel mor".split()


def invented(chance: random.Random, syllables: int) -> str:
    """A word of nobody's language."""
    return "".join(chance.choices(SYLLABLES, k=syllables))


class Newsroom:
    """Makes articles of one language: common words by rank, and words of its own for each story."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.words = [invented(self.chance, 2 + n % 3) for n in range(20000)]
        self.ranks = [1 / (n + 1) for n in range(len(self.words))]

    def story(self, number: int, reports: int) -> list[Article]:
        """The reports of one story, each in its own words around the names and numbers of the story."""
        chance = self.chance
        names = [invented(chance, 3).title() for _ in range(8)]
        topic = chance.sample(self.words[200:], 30)
        numbers = [str(chance.randint(10, 9999)) for _ in range(3)]
        first = dt.date(2024, 1, 1) + dt.timedelta(chance.randrange(365))
        return [
            self.report(
                f"{number}/{n}",
                first + dt.timedelta(int(chance.expovariate(0.5))),
                names,
                topic + numbers,
            )
            for n in range(reports)
        ]

    def report(self, name: str, day: dt.date, names: list[str], topic: list[str]) -> Article:
        """One report: a third of its words are the story's."""
        chance = self.chance
        length = chance.randint(150, 350)
        own = chance.choices(names, k=length // 12) + chance.choices(topic, k=length // 5)
        words = own + chance.choices(self.words, self.ranks, k=length - len(own))
        chance.shuffle(words)
        title = " ".join(chance.sample(names, 2) + chance.sample(topic, 4))
        return Article(
            name, origin=name, title=title, published=day, pieces=(Piece(" ".join(words), 0),)
        )


def articles(count: int) -> list[Article]:
    """`count` articles: most stories are small, some are told two hundred times."""
    newsroom = Newsroom(count)
    made: list[Article] = []
    while len(made) < count:
        size = min(200, int(newsroom.chance.paretovariate(1.1)))
        made += newsroom.story(len(made), size)
    return made[:count]


def told(pile: list[Article]) -> list[Event]:
    """The events that the reports tell, each in words of its own."""
    chance = random.Random(len(pile))
    deeds: dict[str, list[Event]] = {}
    events = []
    for article in pile:
        story = article.id.split("/")[0]
        day = article.published
        if story not in deeds:
            deeds[story] = [deed(chance, day) for _ in range(2)]
        for n, event in enumerate(deeds[story]):
            if chance.random() < 0.75:
                words = article.text.split()[40 * n : 40 * n + 25]
                sentence = " ".join([*words, str(event.size and event.size.killed)])
                mentions = tuple(
                    Mention(article.id, role, sentence, 100 * n, 100 * n + len(sentence))
                    for role in ("trigger", "sentence")
                )
                name = f"{story}-{n}/{article.id}"
                events.append(attrs.evolve(event, id=name, mentions=mentions))
    return events


def deed(chance: random.Random, day: dt.date | None) -> Event:
    """Something that two countries did on one day."""
    one, other = chance.sample(range(40), 2)
    return Event(
        id="",
        type=chance.choice(("AGREE", "CONSULT", "SUPPORT", "AID", "ACCUSE", "ASSAULT")),
        actors=(Actor(f"Land {one}", country=f"L{one}"),),
        recipients=(Actor(f"Land {other}", country=f"L{other}"),),
        date=EventDate("then", day, day, "day"),
        size=Size(killed=chance.randint(10, 999)),
    )


def hub(count: int) -> list[Event]:
    """A deed that one long report tells in the words of all others, which share none among themselves."""
    chance = random.Random(count)
    words = [invented(chance, 5) for _ in range(3 * count)]
    told_by = [words[3 * n : 3 * n + 3] for n in range(count - 1)] + [words]
    day = dt.date(2024, 1, 1)
    return [
        Event(
            id=f"hub/{n}",
            type="SUPPORT",
            actors=(Actor("Land 1", country="L1"),),
            date=EventDate("then", day, day, "day"),
            mentions=(
                Mention(str(n), "trigger", own[0], 0, len(own[0])),
                Mention(str(n), "sentence", " ".join(own), 0, len(" ".join(own))),
            ),
        )
        for n, own in enumerate(told_by)
    ]


def b_cubed(groups: list[list[str]]) -> float:
    """B-cubed F1 of groups of names against the groups that the part of a name before the stroke tells."""
    true = Counter(name.split("/")[0] for group in groups for name in group)
    precision = recall = 0.0
    for group in groups:
        for name, together in Counter(name.split("/")[0] for name in group).items():
            precision += together**2 / len(group)
            recall += together**2 / true[name]
    return 2 * precision * recall / (precision + recall) / sum(true.values())


def timed(what: str, count: int, work: Callable[[], list[list[str]]]) -> None:
    """Does the work, and prints what it took."""
    started = time.process_time()
    groups = work()
    seconds = time.process_time() - started
    step = seconds / (count * math.log(count)) * 1e6
    print(
        f"{count:7,} {what:8} in {len(groups):6,} groups {seconds:7.2f} s {step:6.1f} us per n log n"
        f" {count / seconds:6.0f} a second  B-cubed {b_cubed(groups):.3f}",
        flush=True,
    )


def grouped(pile: list[Article]) -> list[list[str]]:
    """The ids of the articles of each story."""
    return [[article.id for article in story.articles] for story in corpuskit.group_stories(pile)]


def merged(events: list[Event]) -> list[list[str]]:
    """The names of the events that were merged, by the words of which they were made."""
    names = {mention: event.id for event in events for mention in event.mentions}
    found = corpuskit.merge_events(events)
    return [sorted({names[mention] for mention in event.mentions}) for event in found]


def main() -> None:
    """Prints three lines for each number of articles."""
    for count in map(int, sys.argv[1:] or SIZES):
        pile = articles(count)
        events = told(pile)
        timed("articles", len(pile), partial(grouped, pile))
        timed("events", len(events), partial(merged, events))
        timed("hub", count, partial(merged, hub(count)))


if __name__ == "__main__":
    main()
