"""The command that codes the events of documents."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

import click
from rich.progress import track
from rich.table import Table
from rich.text import Text

from corpuskit.cli.inputs import Reader, reads_documents
from corpuskit.cli.outputs import check_output, output_option, report, written
from corpuskit.cli.shared import FAILED, err, file_name, some_files
from corpuskit.errors import CorpuskitError
from corpuskit.export import to_plover, write_table
from corpuskit.merging import event_lines, merge_events
from corpuskit.model import Actor, Article, Event, Failure
from corpuskit.pipeline import code_events

Told = list[tuple[Article, Event]]
"""Events with the articles that tell them."""


def _write_records(told: Told, file: IO[str]) -> None:
    for _, event in told:
        file.write(json.dumps(event.to_dict(), ensure_ascii=False) + "\n")


def _write_plover(told: Told, file: IO[str]) -> None:
    for article, event in told:
        file.write(json.dumps(to_plover(event, article), ensure_ascii=False) + "\n")


_FORMS: dict[str, Callable[[Told, IO[str]], None]] = {
    "jsonl": _write_records,
    "plover": _write_plover,
    "csv": write_table,
}


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@output_option("Write the events there; failures.jsonl beside it.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMS)),
    default="jsonl",
    show_default=True,
    help="The form of the events: our records, PLOVER's field names, or a table.",
)
@click.option("--merge", is_flag=True, help="Make the events that several articles tell one each.")
@click.option("--coder", metavar="NAME", help="The event coder, where several are installed.")
@reads_documents
def events(
    paths: tuple[str, ...],
    output: Path | None,
    form: str,
    merge: bool,
    coder: str | None,
    reader: Reader,
) -> None:
    """Code the events of files, folders (all pages and dumps below them) or "-" for stdin.

    Prints who did what to whom, where and when; without -o, and with stdout no terminal, the events go to stdout.
    Exit code 0: all well, 1: some failed, 2: bad usage.
    """
    try:
        coder = reader.registry.coder(coder).name
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None
    names = some_files(paths, "code")
    check_output(output, names)
    told, failures = _code_all(names, reader, coder)
    shown = _merged(told) if merge else told
    with written(output) as (file, console):
        if file is not None:
            _FORMS[form](shown, file)
    if merge:
        articles = [article for article, _ in told]
        for line in event_lines((event for _, event in shown), articles):
            console.print(Text(line), soft_wrap=True)
    else:
        console.print(_table(shown))
    report(failures, output)
    sys.exit(FAILED if failures else 0)


def _code_all(names: list[str], reader: Reader, coder: str) -> tuple[Told, list[Failure]]:
    """The events of all files, article by article, the foremost of each first; and the failures."""
    told: Told = []
    failures: list[Failure] = []
    shown = track(names, "coding", console=err, transient=True, disable=not err.is_terminal)
    for name in shown:
        for outcome in reader.outcomes(name):
            if isinstance(outcome, Failure):
                failures.append(outcome)
                continue
            failures += outcome.failures
            try:
                found = code_events(outcome, coder=coder, registry=reader.registry)
            except CorpuskitError as error:
                failures.append(Failure.of(error, stage="code", plugin=coder, origin=name))
                continue
            told += [(outcome, event) for event in found]
    return told, failures


def _merged(told: Told) -> Told:
    """One event for each that several articles tell, beside the article of its first mention.

    An event without mentions does not say which article it is of, and stays as it is.
    """
    articles = {article.id: article for article, _ in told}
    merged = merge_events((event for _, event in told if event.mentions), articles.values())
    placed = [(articles[event.mentions[0].article], event) for event in merged]
    return placed + [(article, event) for article, event in told if not event.mentions]


def _table(told: Told) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in ("file", "source", "event", "who", "to whom", "where", "when", "words"):
        table.add_column(name, overflow="fold")
    for article, event in told:
        mode = f" ({', '.join(event.modes)})" if event.modes else ""
        status = "" if event.status == "actual" else f", {event.status}"
        cells = (
            article.source or "",
            f"{event.type}{mode}{status}",
            ", ".join(_party(actor) for actor in event.actors),
            ", ".join(_party(actor) for actor in event.recipients),
            event.place.text if event.place else "",
            _when(event),
            next((m.text for m in event.mentions if m.role == "trigger"), ""),
        )
        table.add_row(file_name(article.origin or ""), *map(Text, cells))
    return table


def _party(actor: Actor) -> str:
    name = actor.name or actor.text
    return f"{name} [{actor.country}]" if actor.country else name


def _when(event: Event) -> str:
    if event.date is None:
        return ""
    start, end = event.date.start, event.date.end
    if start is None:
        return event.date.text
    return str(start) if start == end else f"{start} to {end}"
