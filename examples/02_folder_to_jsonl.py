"""A folder to JSONL: one record a line for what was read, and a failure for what could not be.

    python 02_folder_to_jsonl.py [OUTPUT]

OUTPUT is articles.jsonl in the current folder where none is given.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from corpuskit import Article, Failure, Page, parse_many

INPUTS = Path(__file__).parent / "inputs"


def pages() -> Iterator[Page]:
    for path in sorted(INPUTS.iterdir()):
        if path.suffix in (".txt", ".html"):
            yield Page(path.read_bytes(), name=path.name)
    # A file that is no text, as every collection has one.
    yield Page(b"%PDF-1.7 ...", name="minutes.pdf")


def main() -> None:
    output = Path(sys.argv[1] if len(sys.argv) > 1 else "articles.jsonl")
    with output.open("w", encoding="utf-8", newline="\n") as records:
        for outcome in parse_many(pages()):
            if isinstance(outcome, Failure):
                print(f"failed  {outcome.message}")
                continue
            records.write(json.dumps(outcome.to_dict(), ensure_ascii=False) + "\n")
            print(f"read    {outcome.origin}: {len(outcome.blocks)} blocks")

    with output.open(encoding="utf-8") as records:
        articles = [Article.from_dict(json.loads(line)) for line in records]
    print(f"{len(articles)} articles in {output.name}")


if __name__ == "__main__":
    main()
