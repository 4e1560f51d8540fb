"""What two hundred sources and forty rule packs cost more than one source: CPU time on the same dumps.

    python benchmarks/plugin_cost.py [FOLDER]

Without a folder of dumps (*.txt) the dumps are made up. The two registries take turns, so that a drift of the machine's speed falls
on both.
"""

import random
import statistics
import sys
import time
from pathlib import Path

import corpuskit
from corpuskit import Registry, RulePack, Source
from corpuskit.rules import capture_line, drop_from, drop_line, drop_opening

ROUNDS = 9
WORDS = "rain river valley bridge market minister harvest railway border school water report village".split()


def toy_source(n: int) -> Source:
    """A source as plugins write them: hosts, markers, a handful of rules."""
    return Source(
        f"toy-{n}",
        hosts=(f"toy{n}.example", f"news.toy{n}.example"),
        markers=(f"The Toy Post number {n}", f"Toy wire {n}:*"),
        rules=(
            drop_line("site-name", "nav", f"The Toy Post number {n}"),
            capture_line("author", "byline", "authors", f"Toy reporter {n}:"),
            drop_from("more", "teaser", f"More of toy {n}"),
        ),
    )


def toy_pack(n: int) -> RulePack:
    """A pack of rules that are asked on every text that holds one of their triggers."""
    return RulePack(
        f"toy-pack-{n}",
        (
            drop_line("line", "nav", f"Toy line {n}", f"Another toy line {n}"),
            drop_opening("opening", "share", f"toying{n} with us"),
        ),
    )


def made_up(n: int) -> str:
    """A dump of twenty paragraphs with some boilerplate."""
    chance = random.Random(n)
    lines = [" ".join(chance.choices(WORDS, k=40)).capitalize() + "." for _ in range(20)]
    return "\n".join(
        ["The Toy Post number 0", *lines, "Advertisement", "Toy line 0", "Share this article"]
    )


def cpu_seconds(registry: Registry, dumps: list[str]) -> float:
    """The CPU seconds that parsing all dumps takes."""
    started = time.process_time()
    for dump in dumps:
        _ = corpuskit.parse(dump, content_type="text/plain", registry=registry).text
    return time.process_time() - started


def main() -> None:
    """Prints the megabytes a second with one source, and the ratio with many."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if folder:
        dumps = [
            p.read_text(encoding="utf-8", errors="replace") for p in sorted(folder.glob("*.txt"))
        ]
    else:
        dumps = [made_up(n) for n in range(300)]
    one = Registry.of(toy_source(0), toy_pack(0))
    many = Registry.of(*map(toy_source, range(200)), *map(toy_pack, range(40)))
    for registry in (one, many):
        cpu_seconds(registry, dumps[:10])
    pairs = [(cpu_seconds(one, dumps), cpu_seconds(many, dumps)) for _ in range(ROUNDS)]
    ratio = statistics.median(b / a for a, b in pairs)
    size = sum(map(len, dumps)) / 1e6
    print(f"one source and pack: {size / statistics.median(a for a, _ in pairs):.1f} MB/s")
    print(f"200 sources and 40 packs: {ratio:.3f} times the CPU time of one")


if __name__ == "__main__":
    main()
