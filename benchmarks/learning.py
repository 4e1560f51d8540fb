"""How well a source is learned: from three dumps of a publisher, judged on its others.

    python -m benchmarks.learning FOLDER [--set fundus-eval-full] [--pack NAME]

FOLDER holds page_dumps.jsonl, a record a line: id ("set/Publisher_3.html.gz#full"), set, text, gold. For each publisher with five dumps
every three are learned from and the other two cleaned. Printed are the mean F1 of word 4-grams by the generic rules and by the learned
source, and the lines of the gold text that the generic rules kept and the learned source did not.
"""

import argparse
import itertools
import json
import re
import statistics
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import corpuskit
from corpuskit import Article, LearnError, Page, Registry, load_plugins, parse

LEARNED_FROM = 3
OF = 5
SHINGLE = 4
_LINE = 25
"""Characters of a line that cannot stand in the gold text by chance."""


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """The 4-grams of the words of a text."""
    words = re.findall(r"\w+", text)
    count = max(1, len(words) - SHINGLE + 1) if words else 0
    return Counter(tuple(words[n : n + SHINGLE]) for n in range(count))


def f1(gold: str, text: str) -> float:
    """The F1 of 4-grams of `text` against `gold`."""
    wanted, found = shingles(gold), shingles(text)
    both = sum((wanted & found).values())
    return 2 * both / (sum(wanted.values()) + sum(found.values())) if both else 0.0


def lost(gold: str, generic: Article, learned: Article) -> list[str]:
    """The lines of the gold text that only the generic rules kept."""
    flat = " ".join(gold.split())
    kept = {block.text for block in learned.blocks}
    lines = (block.text for block in generic.blocks if block.text not in kept)
    return [line for line in lines if len(line) > _LINE and " ".join(line.split()) in flat]


def publishers(folder: Path, wanted: str) -> dict[str, list[dict[str, str]]]:
    """The dumps of each publisher that has five."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    with (folder / "page_dumps.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["set"] == wanted:
                name = re.sub(r"_\d.*", "", row["id"].rsplit("/", 1)[-1])
                found[name].append(row)
    return {name: rows for name, rows in sorted(found.items()) if len(rows) == OF}


def learned(pages: Iterable[Page], generic: Registry, packs: tuple[str, ...]) -> Registry:
    """The generic rules and the source that is learned; the generic ones alone where nothing repeats."""
    try:
        source = corpuskit.learn(pages, name="learned").source
    except LearnError:
        return generic
    contributions = (pack for plugin in generic.plugins for pack in plugin.packs)
    return Registry.of(source, *contributions, packs=packs)


def judged(
    rows: list[dict[str, str]], generic: Registry, packs: tuple[str, ...]
) -> Iterator[tuple[float, float, list[str]]]:
    """For every three of the dumps and each of the others: F1 by the generic rules, by the learned ones, lines lost."""
    for three in itertools.combinations(range(OF), LEARNED_FROM):
        pages = (
            Page(rows[n]["text"], name=rows[n]["id"], content_type="text/plain") for n in three
        )
        registry = learned(pages, generic, packs)
        for n in set(range(OF)) - set(three):
            text, gold = rows[n]["text"], rows[n]["gold"]
            before = parse(text, content_type="text/plain", registry=generic)
            after = parse(text, content_type="text/plain", registry=registry)
            yield f1(gold, before.text), f1(gold, after.text), lost(gold, before, after)


def main() -> None:
    """Prints a line for each publisher, and one for all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", default="fundus-eval-full")
    parser.add_argument("--pack", action="append", default=[])
    args = parser.parse_args()
    packs = tuple(args.pack)
    generic = load_plugins(packs=packs) if packs else Registry.core()
    everything: list[tuple[float, float, list[str]]] = []
    for name, rows in publishers(args.folder, args.set).items():
        found = list(judged(rows, generic, packs))
        everything += found
        print(_line(name, found))
    print(_line("all", everything))


def _line(name: str, found: list[tuple[float, float, list[str]]]) -> str:
    before = statistics.mean(generic for generic, _, _ in found)
    after = statistics.mean(learned for _, learned, _ in found)
    gone = sum(len(lines) for _, _, lines in found)
    return (
        f"{name:20} dumps={len(found)} generic={before:.3f} learned={after:.3f} lines_lost={gone}"
    )


if __name__ == "__main__":
    main()
