"""How well reports are grouped by story: B-cubed against gold, of all reports and of random halves of the stories.

    python benchmarks/stories.py FILE

FILE has a JSON object on each line: id, story, published (ISO day), title, text. The halves show how far the figures carry: each is
grouped on its own, with the threshold as it is. Beside it stands the usual baseline: TF-IDF, cosine, average link, with
the threshold that is best on the same data, which flatters it.
"""

from __future__ import annotations

import json
import math
import random
import re
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

import corpuskit
from corpuskit import Article
from corpuskit.merging.clusters import clusters

HALVES = 16


def read(path: Path) -> dict[str, tuple[Article, str]]:
    """The articles and their stories, by name."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {
        row["id"]: (
            corpuskit.parse(
                row["text"],
                name=row["id"],
                content_type="text/plain",
                published=row["published"],
                title=row["title"],
            ),
            row["story"],
        )
        for row in rows
    }


def grouped(articles: Iterable[Article]) -> list[set[str]]:
    """The names of the articles of each story that is found."""
    return [
        {article.origin or "" for article in story.articles}
        for story in corpuskit.group_stories(articles)
    ]


def baseline(articles: list[Article], threshold: float) -> list[set[str]]:
    """Groups by TF-IDF and average link, without days, titles and prior."""
    counts = [Counter(re.findall(r"\w+", f"{a.title} {a.text}".lower())) for a in articles]
    spread = Counter(word for count in counts for word in count)
    vectors = []
    for count in counts:
        weights = {
            w: (1 + math.log(n)) * math.log(len(counts) / spread[w]) for w, n in count.items()
        }
        length = math.hypot(*weights.values()) or 1.0
        vectors.append({word: weight / length for word, weight in weights.items()})
    found = clusters(vectors, [None] * len(vectors), lambda days: 1.0, threshold)
    return [{articles[n].origin or "" for n in group} for group in found]


def b_cubed(groups: list[set[str]], stories: Mapping[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1, each the mean over the articles."""
    gold: dict[str, set[str]] = defaultdict(set)
    for group in groups:
        for name in group:
            gold[stories[name]].add(name)
    pairs = [(group, gold[stories[name]]) for group in groups for name in group]
    precision = statistics.mean(len(group & true) / len(group) for group, true in pairs)
    recall = statistics.mean(len(group & true) / len(true) for group, true in pairs)
    return precision, recall, 2 * precision * recall / (precision + recall)


def halves(stories: Iterable[str]) -> list[set[str]]:
    """Random halves of the stories, always the same."""
    chance, names = random.Random(1), sorted(set(stories))
    return [set(chance.sample(names, len(names) // 2)) for _ in range(HALVES)]


def main() -> None:
    """Prints the figures."""
    rows = read(Path(sys.argv[1]))
    stories = {name: story for name, (_, story) in rows.items()}
    articles = [article for article, _ in rows.values()]
    figures = b_cubed(grouped(articles), stories)
    print(f"{len(articles)} articles of {len(set(stories.values()))} stories")
    print("corpuskit          precision {:.3f} recall {:.3f} f1 {:.3f}".format(*figures))
    parts = [
        [a for a, story in rows.values() if story in half] for half in halves(stories.values())
    ]
    f1s = [b_cubed(grouped(part), stories)[2] for part in parts]
    print(
        f"random halves      f1 {min(f1s):.3f} to {max(f1s):.3f}, mean {statistics.mean(f1s):.3f}"
    )
    tried = [b_cubed(baseline(articles, n / 100), stories) for n in range(3, 30)]
    best = max(tried, key=lambda found: found[2])
    print("TF-IDF, its best   precision {:.3f} recall {:.3f} f1 {:.3f}".format(*best))


if __name__ == "__main__":
    main()
