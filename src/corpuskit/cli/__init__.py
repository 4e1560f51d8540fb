"""The command line: parse, events, explain, sources, learn, drift. Needs the extra `cli` (click, rich)."""

from __future__ import annotations

import json
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from corpuskit.clean import CORE
from corpuskit.errors import CorpuskitError
from corpuskit.model import Article, Explanation, Failure
from corpuskit.pipeline import parse_page
from corpuskit.registry import Registry, load_plugins
from corpuskit.rules import RulePack
from corpuskit.text import shape_packs

try:
    import click
    from rich.progress import track
    from rich.table import Table
    from rich.text import Text
except ImportError:  # the extra is not installed
    sys.exit("corpuskit: the command line needs click and rich; pip install 'corpuskit[cli]'")

from corpuskit.cli.drift import drift
from corpuskit.cli.events import events
from corpuskit.cli.inputs import (
    cap_option,
    check_output,
    check_source,
    opened,
    outcomes,
    pack_option,
    registry_of,
    report,
    source_option,
)
from corpuskit.cli.learn import learn
from corpuskit.cli.shared import (
    FAILED,
    clipped,
    die,
    err,
    file_name,
    out,
    page_of,
    said,
    some_files,
)


def main() -> None:
    """The entry point: whatever goes wrong ends in a message and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name or a text that the terminal's encoding has no letters for is shown escaped.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli()
    except Exception as error:  # a defect of ours ends in a message too
        err.print(Text(f"corpuskit: {type(error).__name__}: {error}", style="red"))
        sys.exit(FAILED)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corpuskit")
def cli() -> None:
    """News pages and text dumps to clean articles: every removal has a reason and can be undone."""


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the articles there, one JSON record a line; failures.jsonl beside it.",
)
@source_option
@pack_option
@cap_option
def parse(
    paths: tuple[str, ...],
    output: Path | None,
    source: str | None,
    packs: tuple[str, ...],
    max_mb: float | None,
) -> None:
    """Parse files, folders (all pages and dumps below them) or "-" for stdin.

    Prints what was done per file; without -o, and with stdout no terminal, the records go to stdout.
    Exit code 0: all well, 1: some failed, 2: bad usage.
    """
    registry = registry_of(packs, max_mb)
    if source is not None:
        check_source(registry, source)
    names = some_files(paths, "parse")
    if output is not None:
        check_output(output, names)
    to_stdout = output is None and not out.is_terminal
    with ExitStack() as stack:
        records = opened(output, stack) if output else sys.stdout if to_stdout else None
        table, failures = _parse_all(names, registry, source, records)
    (err if to_stdout else out).print(table)
    report(failures, output)
    sys.exit(FAILED if failures else 0)


@cli.command()
@click.argument("path", metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="One JSON record for each line or block.")
@source_option
@pack_option
@cap_option
def explain(
    path: str, as_json: bool, source: str | None, packs: tuple[str, ...], max_mb: float | None
) -> None:
    """Show each line or block of FILE ("-": stdin): kept or removed, with category, rule and plugin."""
    registry = registry_of(packs, max_mb)
    if source is not None:
        check_source(registry, source)
    if path != "-" and not Path(path).is_file():
        raise click.UsageError(f"{path}: no such file")
    try:
        article = parse_page(page_of(path, source), registry)
    except (CorpuskitError, OSError) as error:
        die(path, error)
    if as_json:
        for line in article.explain():
            click.echo(json.dumps(line.to_dict() | {"kept": line.kept}, ensure_ascii=False))
    else:
        _show(article)
    for failure in article.failures:
        err.print(Text(said(failure), style="red"), soft_wrap=True)


@cli.command()
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON record for each source and failure."
)
def sources(as_json: bool) -> None:
    """List the installed sources, and every plugin that could not be loaded, with its reason."""
    registry = load_plugins()
    if as_json:
        _sources_as_json(registry)
    else:
        out.print(_source_table(registry))
    for failure in registry.failures:
        err.print(Text(said(failure), style="red"), soft_wrap=True)
    sys.exit(FAILED if registry.failures else 0)


# parse


def _parse_all(
    names: list[str], registry: Registry, source: str | None, records: IO[str] | None
) -> tuple[Table, list[Failure]]:
    """Parses the files one by one: a row of the table for each, the records as they come, the failures."""
    failures: list[Failure] = []
    table = _result_table()
    shown = track(names, "parsing", console=err, transient=True, disable=not err.is_terminal)
    for name in shown:
        for outcome in outcomes(name, registry, source):
            if isinstance(outcome, Failure):
                failures.append(outcome)
                table.add_row(file_name(name), "", Text(outcome.error, style="red"), "", "", "")
                continue
            failures += outcome.failures
            table.add_row(*_row(outcome))
            if records is not None:
                records.write(json.dumps(outcome.to_dict(), ensure_ascii=False) + "\n")
    return table, failures


def _result_table() -> Table:
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


# explain


def _show(article: Article) -> None:
    fields = ("source", "title", "authors", "agencies", "published", "derived_from")
    for name in fields:
        value = getattr(article, name)
        if value:
            said = ", ".join(value) if isinstance(value, tuple) else str(value)
            out.print(Text.assemble((f"{name:12} ", "bold"), said), soft_wrap=True)
    for line in article.explain():
        out.print(_explained(line), soft_wrap=True)


def _explained(line: Explanation) -> Text:
    text = line.text.replace("\n", " / ")
    if line.kept:
        return Text.assemble(("keep ", "green"), f"{'':11} ", text)
    rules = ", ".join(map(str, line.rules))
    return Text.assemble(
        ("drop ", "red"),
        (f"{line.category!s:11} ", "yellow"),
        (clipped(text, 200), "dim"),
        (f"  [{rules}]", "cyan"),
    )


# sources


def _source_table(registry: Registry) -> Table:
    table = Table("source", "hosts", "markers", "plugin", "version", box=None, pad_edge=False)
    table.columns[0].no_wrap = table.columns[3].no_wrap = True
    for plugin in registry.plugins:
        for source in plugin.sources:
            hosts, markers = "\n".join(source.hosts), "\n".join(source.markers)
            table.add_row(*map(Text, (source.name, hosts, markers, plugin.name, plugin.version)))
        for pack in plugin.packs:
            _add_pack(table, pack, plugin.name, plugin.version)
    for pack in shape_packs():
        _add_pack(table, pack, CORE, "")
    return table


def _add_pack(table: Table, pack: RulePack, plugin: str, version: str) -> None:
    rules = f"rule pack of {len(pack.rules)} rules" + ("" if pack.default else ", off by default")
    table.add_row(*map(Text, (pack.name, "any", rules, plugin, version)))


def _sources_as_json(registry: Registry) -> None:
    for plugin in registry.plugins:
        for source in plugin.sources:
            record = {
                "source": source.name,
                "title": source.title,
                "hosts": source.hosts,
                "markers": source.markers,
                "plugin": plugin.name,
                "version": plugin.version,
            }
            click.echo(json.dumps(record, ensure_ascii=False))
    for failure in registry.failures:
        click.echo(json.dumps(failure.to_dict(), ensure_ascii=False))


cli.add_command(events)
cli.add_command(learn)
cli.add_command(drift)
