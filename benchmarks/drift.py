"""Whether a redesign is noticed: batches of a site's page before it and of one after it, as a baseline and what came later.

    python -m benchmarks.drift FOLDER [--copies 20] [--each]

FOLDER holds pages.jsonl, a record a line: id (".../Publisher_2024_05_03.html.gz"), set, url, file. For each site of the set "fundus" that has
pages of two days, the first and the last are taken, each copied to a batch, since one page alone is no batch. Printed are the sites
in which a change was told, by kind, and false alarms: changes between the batch of the first page and itself, and between two halves
of the pages of one site of the set "fundus-eval", which are of one day.
"""

import argparse
import gzip
import json
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlsplit

from corpuskit import Page, load_plugins
from corpuskit.drift import Change, Observation, compare, observe


def sites(folder: Path, wanted: str) -> dict[str, list[dict[str, str]]]:
    """The pages of each site that has more than one, in the order of their days."""
    found: dict[str, list[dict[str, str]]] = defaultdict(list)
    with (folder / "pages.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["set"] == wanted:
                found[urlsplit(row["url"]).hostname or ""].append(row)
    several = {site: rows for site, rows in sorted(found.items()) if len(rows) > 1}
    return {site: sorted(rows, key=lambda row: row["id"][-18:]) for site, rows in several.items()}


def seen(folder: Path, rows: list[dict[str, str]], copies: int) -> Observation:
    """What a batch of these pages shows, each copied so often."""
    pages = [
        Page(gzip.decompress((folder / row["file"]).read_bytes()), url=row["url"], name=row["id"])
        for row in rows
    ]
    return observe(pages * copies, registry=load_plugins())


def main() -> None:
    """Prints what was told."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--copies", type=int, default=20)
    parser.add_argument("--each", action="store_true", help="print every change")
    args = parser.parse_args()
    told: dict[str, tuple[Change, ...]] = {}
    false = 0
    for site, rows in sites(args.folder, "fundus").items():
        before = seen(args.folder, rows[:1], args.copies)
        told[site] = compare(before, seen(args.folder, rows[-1:], args.copies))
        false += bool(compare(before, before))
        if args.each:
            print(site, *told[site], sep="\n  ")
    one_day = sites(args.folder, "fundus-eval")
    halves = [
        compare(seen(args.folder, rows[::2], 1), seen(args.folder, rows[1::2], 1))
        for rows in one_day.values()
    ]
    kinds = Counter(
        kind for changes in told.values() for kind in {change.what for change in changes}
    )
    print(f"sites={len(told)} noticed={sum(map(bool, told.values()))} false_alarms={false}")
    print("by kind:", ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
    print(f"halves of one day: sites={len(halves)} false_alarms={sum(map(bool, halves))}")


if __name__ == "__main__":
    main()
