"""How the cost of grouping grows with the number of articles: CPU time, on look-alikes made up here.

    python benchmarks/stories_scale.py [ARTICLES ...]

The words are invented, with the frequencies of a language (Zipf's law). Each story has names, numbers and words of its own, and some
1 to 200 reports over a few days; the share of large stories is as in a news stream. Prints, for each number of
articles, the CPU seconds, the microseconds for each n log n, and how well the stories were found again (B-cubed).
"""

from __future__ import annotations

import datetime as dt
import math
import random
import sys
import time
from collections import Counter

import corpuskit
from corpuskit import Article, Piece

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


def b_cubed(stories: list[corpuskit.Story]) -> float:
    """B-cubed F1 of the stories that were found against those that were made."""
    true = Counter(article.id.split("/")[0] for story in stories for article in story.articles)
    precision = recall = 0.0
    for story in stories:
        for name, together in Counter(a.id.split("/")[0] for a in story.articles).items():
            precision += together**2 / len(story.articles)
            recall += together**2 / true[name]
    return 2 * precision * recall / (precision + recall) / sum(true.values())


def main() -> None:
    """Prints a line for each number of articles."""
    for count in map(int, sys.argv[1:] or SIZES):
        pile = articles(count)
        for article in pile:
            _ = article.text
        started = time.process_time()
        stories = corpuskit.group_stories(pile)
        seconds = time.process_time() - started
        step = seconds / (count * math.log(count)) * 1e6
        print(
            f"{count:7,} articles {len(stories):6,} stories {seconds:7.2f} s {step:6.1f} us per n log n"
            f"  {count / seconds:6.0f} articles/s  B-cubed {b_cubed(stories):.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
