"""Measures the two settings of cleaning on text dumps of real pages, and the precision of each rule.

    python -m benchmarks.dumps BENCH

BENCH holds page_dumps.jsonl (what a scraper left of pages, with their gold bodies) and line_dumps.jsonl (dumps labelled line by
line). Publishers are not told apart here: the figures of a set are means over its pages.
"""

from __future__ import annotations

import argparse
import collections
import json
import statistics
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

import corpuskit as ck
from benchmarks.compare.scores import folded, overlap, shingles, words

SHINGLE = 4


@attrs.frozen
class SetFigures:
    """Means over the dumps of a set: `lost` is the share of the body that the dump had and the cleaning took."""

    dumps: int
    precision: float
    recall: float
    f1: float
    lost: float


@attrs.frozen
class LineFigures:
    """Shares of labelled lines: of boilerplate with and without captions that is removed, and of article lines lost."""

    captions_removed: float
    others_removed: float
    precision: float
    lost: float


@attrs.define
class RuleCount:
    """Lines that a rule asked for, alone or with others, and those of them that are the article's."""

    lines: int = 0
    wrong: int = 0

    @property
    def precision(self) -> float:
        """The share of lines that are not the article's."""
        return 1 - self.wrong / self.lines if self.lines else 1.0


def rows(path: Path) -> list[dict[str, Any]]:
    """The records of a JSON-lines file."""
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def cleaned(dumps: Iterable[dict[str, Any]], registry: ck.Registry) -> list[ck.Article]:
    """The article of each dump."""
    return [ck.parse(d["text"], content_type="text/plain", registry=registry) for d in dumps]


def measure_sets(
    dumps: Iterable[dict[str, Any]], articles: Iterable[ck.Article]
) -> dict[str, SetFigures]:
    """The figures of each set of page dumps."""
    scores: dict[str, list[tuple[float, float, float, float]]] = {}
    for dump, article in zip(dumps, articles, strict=True):
        gold = shingles(dump["gold"])
        had = overlap(gold, shingles(dump["text"])).recall
        found = overlap(gold, shingles(article.text))
        lost = max(0.0, had - found.recall)
        scores.setdefault(dump["set"], []).append((found.precision, found.recall, found.f1, lost))
    return {
        name: SetFigures(
            len(of_set), *(statistics.mean(part) for part in zip(*of_set, strict=True))
        )
        for name, of_set in sorted(scores.items())
    }


def measure_rules(
    dumps: Iterable[dict[str, Any]], articles: Iterable[ck.Article]
) -> dict[str, RuleCount]:
    """For each rule the lines of page dumps that it asked for, and how many of them half at least is gold's.

    What still stands in the article is not lost: of two copies one goes.
    """
    counts: dict[str, RuleCount] = collections.defaultdict(RuleCount)
    for dump, article in zip(dumps, articles, strict=True):
        gold = shingles(dump["gold"])
        whole = {" ".join(words(line)) for line in dump["gold"].splitlines()}
        kept = {block.text for block in article.blocks}
        for removal in article.removals:
            wrong = removal.text.strip() not in kept and _is_gold(removal.text, gold, whole)
            for ref in removal.rules:
                counts[ref.rule].lines += 1
                counts[ref.rule].wrong += wrong
    return counts


def _is_gold(line: str, gold: collections.Counter[tuple[str, ...]], whole: set[str]) -> bool:
    said = words(line)
    if len(said) < SHINGLE:
        return bool(said) and " ".join(said) in whole
    runs = shingles(line)
    return sum(count for run, count in runs.items() if run in gold) >= runs.total() / 2


def measure_lines(dumps: Iterable[dict[str, Any]], articles: Iterable[ck.Article]) -> LineFigures:
    """The figures of dumps that are labelled line by line."""
    count: collections.Counter[tuple[str, bool]] = collections.Counter()
    for dump, article in zip(dumps, articles, strict=True):
        count.update(_judged(dump, article))

    def share(kinds: set[str]) -> float:
        gone, stays = (sum(count[kind, kept] for kind in kinds) for kept in (False, True))
        return gone / max(1, gone + stays)

    kinds = {kind for kind, _ in count} - {"article"}
    removed = sum(count[kind, False] for kind in kinds)
    return LineFigures(
        share({"media"}),
        share(kinds - {"media"}),
        removed / max(1, removed + count["article", False]),
        share({"article"}),
    )


def _judged(dump: dict[str, Any], article: ck.Article) -> Iterator[tuple[str, bool]]:
    """Kind and fate of each line that is scored: mixed, disputed and double ones are not, and a title is a field."""
    kept = folded("\n".join(block.text for block in article.blocks))
    title = folded(article.title).casefold()
    for number, text in enumerate(dump["text"].split("\n")):
        kind, line = dump["boilerplate"].get(str(number)), folded(text)
        if not line or number in dump["disputed"] or isinstance(kind, dict) or kind == "duplicate":
            continue
        if kind or line in kept or line.casefold() != title:
            yield kind or "article", line in kept


SETTINGS = {"careful": (), "thorough": ("thorough",)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    args = parser.parse_args()
    pages, lines = (rows(args.bench / f"{kind}_dumps.jsonl") for kind in ("page", "line"))
    for setting, packs in SETTINGS.items():
        registry = ck.load_plugins(packs=packs)
        ck.parse("A line to warm up with.", registry=registry)
        began = time.process_time()
        articles = cleaned(pages, registry)
        took = time.process_time() - began
        print(f"{setting}: {sum(len(page['text']) for page in pages) / 1e6 / took:.1f} MB/s")
        for name, figures in measure_sets(pages, articles).items():
            print("   ", name, _said(figures))
        print("    lines", _said(measure_lines(lines, cleaned(lines, registry))))
        for rule, found in sorted(measure_rules(pages, articles).items()):
            print(f"    {rule:28} lines {found.lines:6} precision {found.precision:.4f}")


def _said(figures: SetFigures | LineFigures) -> str:
    return " ".join(f"{name} {value:.4g}" for name, value in attrs.asdict(figures).items())


if __name__ == "__main__":
    sys.exit(main())
