"""The command that makes articles of documents."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import IO

import click
from rich.progress import track
from rich.table import Table
from rich.text import Text

from corpuskit.cli.inputs import Reader, reads_documents
from corpuskit.cli.outputs import check_output, output_option, report, written
from corpuskit.cli.shared import FAILED, err, file_name, out, some_files
from corpuskit.model import Article, Failure


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@output_option("Write the articles there, one JSON record a line; failures.jsonl beside it.")
@reads_documents
def parse(paths: tuple[str, ...], output: Path | None, reader: Reader) -> None:
    """Parse files, folders (all pages and dumps below them) or "-" for stdin.

    Prints what was done per file; without -o, and with stdout no terminal, the records go to stdout.
    Exit code 0: all well, 1: some failed, 2: bad usage.
    """
    names = some_files(paths, "parse")
    check_output(output, names)
    with written(output) as (records, console):
        table, failures = _parse_all(names, reader, records)
    console.print(table)
    report(failures, output)
    sys.exit(FAILED if failures else 0)


def _parse_all(
    names: list[str], reader: Reader, records: IO[str] | None
) -> tuple[Table, list[Failure]]:
    """Parses the files one by one: a row of the table for each, the records as they come, the failures."""
    failures: list[Failure] = []
    table = _table()
    shown = track(names, "parsing", console=err, transient=True, disable=not err.is_terminal)
    for name in shown:
        for outcome in reader.outcomes(name):
            if isinstance(outcome, Failure):
                failures.append(outcome)
                table.add_row(file_name(name), "", Text(outcome.error, style="red"), "", "", "")
                continue
            failures += outcome.failures
            table.add_row(*_row(outcome))
            if records is not None:
                records.write(json.dumps(outcome.to_dict(), ensure_ascii=False) + "\n")
    return table, failures


def _table() -> Table:
    table = Table(box=None, pad_edge=False)
    # A share of the width each: rich would rather drop the last columns than cut the first.
    for name, share in (("file", 0.17), ("source", 0.17), ("title", 0.18)):
        table.add_column(name, no_wrap=True, overflow="ellipsis", max_width=int(share * out.width))
    table.add_column("date", no_wrap=True)
    table.add_column("blocks", justify="right", no_wrap=True)
    table.add_column("removed", overflow="fold")
    return table


def _row(article: Article) -> tuple[Text, ...]:
    counts = Counter(removal.category for removal in article.removals)
    removed = ", ".join(f"{category} {n}" for category, n in sorted(counts.items()))
    day = article.published.isoformat() if article.published else ""
    cells = (article.source or "", article.title or "", day, str(len(article.blocks)), removed)
    return (file_name(article.origin or ""), *map(Text, cells))
