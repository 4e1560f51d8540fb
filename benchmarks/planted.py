#!/usr/bin/env python3
"""Plants the lines that sites put around articles into real bodies, and measures what cleaning does with them.

    planted.py BENCH [--worst N]

BENCH holds pages.jsonl with gold bodies. The lines stand in planted_lines.txt, written apart from the library's own
phrases, so that the figures say how well these carry over. Publishers are split in two halves by hash.
"""

from __future__ import annotations

import argparse
import collections
import json
import random
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import corpuskit as ck

ENDS = ("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\x85", "\u2028", "\u2029", "\n \n")
HEADLINES = (
    "Ministers agree on a new budget after a long night of talks",
    "Storm leaves thousands of homes without power in the north",
    "Central bank holds interest rates for the third time this year",
    "Why the old harbour is being rebuilt at last",
)
BLURBS = (
    "The two governments signed a memorandum on rail transport after three days of talks in the capital.",
    "Rescue workers found all nine miners alive on Tuesday, a week after the tunnel had collapsed.",
    "A court has ordered the company to pay for the clean-up of the river, its lawyers said on Friday.",
)
LABELS = ("World", "Economy and trade", "Culture")


def planted_lines() -> dict[tuple[str, str], list[str]]:
    """The lines by language and category."""
    found: dict[tuple[str, str], list[str]] = {}
    key = ("", "")
    for row in Path(__file__).with_name("planted_lines.txt").read_text("utf-8").splitlines():
        if row.startswith("# "):
            language, category = row[2:].split()
            key = (language, category)
        elif row.strip():
            found.setdefault(key, []).append(row.strip())
    return found


def bodies(folder: Path) -> Iterator[tuple[str, list[str], str | None]]:
    """Host, paragraphs and title of each page whose whole body is known."""
    for row in (folder / "pages.jsonl").read_text("utf-8").splitlines():
        page = json.loads(row)
        gold = page["gold"]
        if page["set"] == "aeb":
            lines = gold["text"].split("\n")
        elif page["set"] == "fundus":
            lines = gold["paragraphs"] or []
        elif page["set"] == "fundus-eval":
            lines = [p.strip("[]") for p in gold["body"]]
        else:
            continue
        lines = [" ".join(line.split()) for line in lines if line.strip(" \u200b\xa0\n")]
        if len(lines) > 2:
            yield urlsplit(page["url"]).hostname or "", lines, gold.get("title")


Planted = list[tuple[str, str, str]]
"""Language, category and text of lines."""


def read_next(rng: random.Random, head: str, language: str) -> Planted:
    """A list under a head: of clock times with teasers, or of headlines."""
    found = [(language, "list", head)]
    if rng.random() < 0.5:
        labelled = rng.random() < 0.5
        for hour, blurb in enumerate(rng.sample(BLURBS, 3)):
            found.append((language, "list", f"{18 - hour:02}:{rng.randrange(60):02}"))
            if labelled:
                found.append((language, "list", rng.choice(LABELS)))
            found.append((language, "list", blurb))
    else:
        found += [(language, "list", line) for line in rng.sample(HEADLINES, 3)]
    return found


def around(
    rng: random.Random, lines: dict[tuple[str, str], list[str]], title: str | None
) -> tuple[Planted, Planted]:
    """What stands before and behind one body."""
    language = rng.choice(sorted({language for language, _ in lines}))

    def some(category: str) -> Planted:
        pool = [(language, category, line) for line in lines.get((language, category), ())]
        pool = pool or [("en", category, line) for line in lines["en", category]]
        return [rng.choice(pool)]

    before: Planted = []
    if title is not None and rng.random() < 0.7:
        before += [("-", "title", title)]
        if rng.random() < 0.5:
            before += some("byline")
        if rng.random() < 0.5:
            before += some("date")
    for category in rng.sample(("share", "media", "ad", "nav", "listen"), 2):
        before += some(category)
    behind: Planted = []
    for category in rng.sample(("share", "subscribe", "comments", "legal", "ad", "teaser"), 4):
        behind += some(category)
    if rng.random() < 0.5:
        at = rng.randrange(2)
        head = some("head")[0][2]
        behind = behind[:at] + read_next(rng, head, language) + behind[at:]
    return before, behind


class Tally:
    """Counts of one half."""

    def __init__(self) -> None:
        self.counts: collections.Counter[str] = collections.Counter()
        self.planted: collections.Counter[tuple[str, str]] = collections.Counter()
        self.left: collections.Counter[tuple[str, str]] = collections.Counter()
        self.missed: collections.Counter[tuple[str, str, str]] = collections.Counter()
        self.lost: list[tuple[str, str]] = []

    def measure(
        self, host: str, body: list[str], before: Planted, behind: Planted, end: str
    ) -> None:
        """Parses one planted document and counts."""
        text = end.join([*(p[2] for p in before), *body, *(p[2] for p in behind)]) + end
        article = ck.parse(text, content_type="text/plain")
        again = ck.parse(article.text, content_type="text/plain", title=article.title)
        kept = collections.Counter(" ".join(block.text.split()) for block in article.blocks)
        self.counts["documents"] += 1
        self.counts["restored"] += article.restore() == text
        self.counts["idempotent"] += again.text == article.text
        for line in dict.fromkeys(body):
            self.counts["body"] += 1
            if kept[line]:
                kept[line] -= 1
                self.counts["kept"] += 1
            else:
                self.lost.append((host, line[:110]))
        for language, category, line in [*before, *behind]:
            self.planted[language, category] += 1
            if kept[" ".join(line.split())]:
                self.left[language, category] += 1
                self.missed[language, category, line] += 1

    def report(self, name: str, worst: int) -> None:
        """Prints the figures."""
        c, planted, left = self.counts, self.planted.total(), self.left.total()
        print(
            f"{name}: documents={c['documents']} body_kept={c['kept'] / c['body']:.4f} "
            f"planted_removed={1 - left / planted:.4f} restored={c['restored']} idempotent={c['idempotent']}"
        )
        for part in (1, 0):
            rows = []
            for key in sorted({k[part] for k in self.planted}):
                all_of = sum(n for k, n in self.planted.items() if k[part] == key)
                left_of = sum(n for k, n in self.left.items() if k[part] == key)
                rows.append(f"{key} {1 - left_of / all_of:.2f}")
            print("   ", ", ".join(rows))
        for host, line in self.lost[:worst]:
            print("    lost", host, "|", line)
        for (language, category, line), count in self.missed.most_common(worst):
            print("    left", count, language, category, "|", line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--times", type=int, default=3, help="plantings of each body")
    args = parser.parse_args()
    lines = planted_lines()
    halves = (Tally(), Tally())
    for number, (host, body, title) in enumerate(bodies(args.bench)):
        for time in range(args.times):
            rng = random.Random(number * 1000 + time)
            before, behind = around(rng, lines, title)
            half = halves[zlib.crc32(host.encode()) % 2]
            half.measure(host, body, before, behind, ENDS[(number + time) % len(ENDS)])
    for name, half in zip(("first half", "second half"), halves, strict=True):
        half.report(name, args.worst)


if __name__ == "__main__":
    sys.exit(main())
