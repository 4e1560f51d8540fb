"""The command line: parse, events, explain, sources. Needs the extra `cli` (click, rich)."""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

from corpuskit.clean import CORE
from corpuskit.decode import DEFAULT_LIMITS, MB, Limits
from corpuskit.errors import CorpuskitError
from corpuskit.export import to_plover, write_table
from corpuskit.model import Actor, Article, Event, Explanation, Failure, Page
from corpuskit.pipeline import code_events, parse_many, parse_page, split_page
from corpuskit.registry import Registry, load_plugins

try:
    import click
    from rich.console import Console
    from rich.progress import track
    from rich.table import Table
    from rich.text import Text
except ImportError:  # the extra is not installed
    sys.exit("corpuskit: the command line needs click and rich; pip install 'corpuskit[cli]'")

SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml"})
"""The files that are taken from a folder. A file that is named is taken whatever it is called."""

_CONTENT_TYPES = {".txt": "text/plain", ".text": "text/plain"}
_FAILED = 1
_FAILURES = "failures.jsonl"

_PIPE_WIDTH = 160
"""Columns of a table that goes to a file or a pipe, which have no width of their own."""


def _console(*, stderr: bool = False) -> Console:
    console = Console(stderr=stderr)
    return console if console.is_terminal else Console(stderr=stderr, width=_PIPE_WIDTH)


out = _console()
err = _console(stderr=True)


def main() -> None:
    """The entry point: whatever goes wrong ends in a message and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name or a text that the terminal's encoding has no letters for is shown escaped.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli()
    except Exception as error:  # a defect of ours ends in a message too
        err.print(Text(f"corpuskit: {type(error).__name__}: {error}", style="red"))
        sys.exit(_FAILED)


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


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corpuskit")
def cli() -> None:
    """News pages and text dumps to clean articles: every removal has a reason and can be undone."""


def _finite(
    context: click.Context, parameter: click.Parameter, value: float | None
) -> float | None:
    if value is not None and not math.isfinite(value):
        raise click.BadParameter("give a number of megabytes")
    return value


_source_option = click.option(
    "--source", metavar="NAME", help="The source of all inputs, if known."
)
_pack_option = click.option(
    "--pack", "packs", multiple=True, metavar="NAME", help="Switch a rule pack on."
)
_cap_option = click.option(
    "--max-mb",
    type=click.FloatRange(0, 10_000, min_open=True, clamp=False),
    callback=_finite,
    help="Size cap of an input, in MB.",
)


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the articles there, one JSON record a line; failures.jsonl beside it.",
)
@_source_option
@_pack_option
@_cap_option
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
    registry = _registry(packs, max_mb)
    if source is not None:
        _check_source(registry, source)
    names = list(_files(paths))
    if not names:
        raise click.UsageError(
            f"nothing to parse: no {', '.join(sorted(SUFFIXES))} file in these folders"
        )
    if output is not None:
        _check_output(output, names)
    to_stdout = output is None and not out.is_terminal
    with ExitStack() as stack:
        records = _opened(output, stack) if output else sys.stdout if to_stdout else None
        table, failures = _parse_all(names, registry, source, records)
    (err if to_stdout else out).print(table)
    _report(failures, output)
    sys.exit(_FAILED if failures else 0)


@cli.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the events there; failures.jsonl beside it.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMS)),
    default="jsonl",
    show_default=True,
    help="The form of the events: our records, PLOVER's field names, or a table.",
)
@click.option("--coder", metavar="NAME", help="The event coder, where several are installed.")
@_source_option
@_pack_option
@_cap_option
def events(
    paths: tuple[str, ...],
    output: Path | None,
    form: str,
    coder: str | None,
    source: str | None,
    packs: tuple[str, ...],
    max_mb: float | None,
) -> None:
    """Code the events of files, folders (all pages and dumps below them) or "-" for stdin.

    Prints who did what to whom, where and when; without -o, and with stdout no terminal, the events go to stdout.
    Exit code 0: all well, 1: some failed, 2: bad usage.
    """
    registry = _registry(packs, max_mb)
    try:
        coder = registry.coder(coder).name
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None
    if source is not None:
        _check_source(registry, source)
    names = list(_files(paths))
    if not names:
        raise click.UsageError("nothing to code in these folders")
    if output is not None:
        _check_output(output, names)
    told, failures = _code_all(names, registry, source, coder)
    to_stdout = output is None and not out.is_terminal
    with ExitStack() as stack:
        file = _opened(output, stack) if output else sys.stdout if to_stdout else None
        if file is not None:
            _FORMS[form](told, file)
    (err if to_stdout else out).print(_event_table(told))
    _report(failures, output)
    sys.exit(_FAILED if failures else 0)


@cli.command()
@click.argument("path", metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="One JSON record for each line or block.")
@_source_option
@_pack_option
@_cap_option
def explain(
    path: str, as_json: bool, source: str | None, packs: tuple[str, ...], max_mb: float | None
) -> None:
    """Show each line or block of FILE ("-": stdin): kept or removed, with category, rule and plugin."""
    registry = _registry(packs, max_mb)
    if source is not None:
        _check_source(registry, source)
    if path != "-" and not Path(path).is_file():
        raise click.UsageError(f"{path}: no such file")
    try:
        article = parse_page(_page(path, source), registry)
    except (CorpuskitError, OSError) as error:
        _die(path, error)
    if as_json:
        for line in article.explain():
            click.echo(json.dumps(line.to_dict() | {"kept": line.kept}, ensure_ascii=False))
    else:
        _show(article)
    for failure in article.failures:
        err.print(Text(_said(failure), style="red"), soft_wrap=True)


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
        err.print(Text(_said(failure), style="red"), soft_wrap=True)
    sys.exit(_FAILED if registry.failures else 0)


# parse


def _registry(packs: Iterable[str], max_mb: float | None) -> Registry:
    limits = DEFAULT_LIMITS if max_mb is None else Limits(int(max_mb * MB), int(max_mb * MB))
    try:
        registry = load_plugins(packs=packs, limits=limits)
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None
    for failure in registry.failures:
        err.print(Text(f"left out of a plugin: {_said(failure)}", style="yellow"), soft_wrap=True)
    return registry


def _check_source(registry: Registry, name: str) -> None:
    try:
        registry.source(name, "--source")
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None


def _files(paths: Iterable[str]) -> Iterator[str]:
    for path in paths:
        if Path(path).is_dir():
            below = (
                p
                for p in sorted(Path(path).rglob("*"))
                if p.suffix.lower() in SUFFIXES and p.is_file()
            )
            yield from map(str, below)
        elif path == "-" or Path(path).exists():
            yield path
        else:
            raise click.UsageError(f"{path}: no such file or folder")


def _page(path: str, source: str | None) -> Page:
    if path == "-":
        return Page(sys.stdin.buffer.read(), name="-", source=source)
    kind = _CONTENT_TYPES.get(Path(path).suffix.lower())
    return Page(Path(path).read_bytes(), name=path, source=source, content_type=kind)


def _parse_all(
    names: list[str], registry: Registry, source: str | None, records: IO[str] | None
) -> tuple[Table, list[Failure]]:
    """Parses the files one by one: a row of the table for each, the records as they come, the failures."""
    failures: list[Failure] = []
    table = _result_table()
    shown = track(names, "parsing", console=err, transient=True, disable=not err.is_terminal)
    for name in shown:
        for outcome in _outcomes(name, registry, source):
            if isinstance(outcome, Failure):
                failures.append(outcome)
                table.add_row(_file(name), "", Text(outcome.error, style="red"), "", "", "")
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


def _outcomes(name: str, registry: Registry, source: str | None) -> Iterator[Article | Failure]:
    """What comes of one file: an article or a failure for each page that it holds."""
    try:
        page = _page(name, source)
    except OSError as error:
        yield Failure.of(error, stage="read", plugin=CORE, origin=name)
        return
    for part in split_page(page, registry):
        if isinstance(part, Failure):
            yield part
        else:
            yield from parse_many([part], registry=registry)


def _row(article: Article) -> tuple[Text, ...]:
    counts = Counter(removal.category for removal in article.removals)
    removed = ", ".join(f"{category} {n}" for category, n in sorted(counts.items()))
    day = article.published.isoformat() if article.published else ""
    cells = (article.source or "", article.title or "", day, str(len(article.blocks)), removed)
    return (_file(article.origin or ""), *map(Text, cells))


def _file(name: str) -> Text:
    return Text(Path(name).name or name)


def _clip(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _check_output(output: Path, names: Iterable[str]) -> None:
    """Raises UsageError where the articles would be written over what they are made of, or be taken for failures."""
    if output.name == _FAILURES:
        raise click.UsageError(
            f"-o {output}: the failures are written under this name; take another"
        )
    inputs = {Path(name).resolve() for name in names if name != "-"}
    if output.resolve() in inputs:
        raise click.UsageError(f"-o {output}: this is one of the inputs; take another name")


def _opened(path: Path, stack: ExitStack) -> IO[str]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return stack.enter_context(
            # A lone surrogate (of a file's name) is written as JSON writes it.
            path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
        )
    except OSError as error:
        raise click.UsageError(f"-o {path}: {error.strerror or error}") from None


def _report(failures: list[Failure], output: Path | None) -> None:
    """Names the failures, and keeps them beside the articles; a file of an earlier run does not stay."""
    for failure in failures:
        err.print(Text(_said(failure), style="red"), soft_wrap=True)
    if output is None:
        return
    beside = output.with_name(_FAILURES)
    if failures:
        lines = (json.dumps(failure.to_dict(), ensure_ascii=False) for failure in failures)
        beside.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="backslashreplace")
    else:
        beside.unlink(missing_ok=True)


def _said(failure: Failure) -> str:
    """A failure in a line: whose it is, on what document, and what it says to do."""
    said = failure.message
    if failure.origin and not said.startswith(failure.origin):
        said = f"{failure.origin}: {said}"
    return (
        said
        if failure.plugin == CORE or said.startswith(f"{failure.plugin}: ")
        else f"{failure.plugin}: {said}"
    )


# events


def _code_all(
    names: list[str], registry: Registry, source: str | None, coder: str
) -> tuple[Told, list[Failure]]:
    """The events of all files, article by article, the foremost of each first; and the failures."""
    told: Told = []
    failures: list[Failure] = []
    shown = track(names, "coding", console=err, transient=True, disable=not err.is_terminal)
    for name in shown:
        for outcome in _outcomes(name, registry, source):
            if isinstance(outcome, Failure):
                failures.append(outcome)
                continue
            failures += outcome.failures
            try:
                found = code_events(outcome, coder=coder, registry=registry)
            except CorpuskitError as error:
                failures.append(Failure.of(error, stage="code", plugin=coder, origin=name))
                continue
            told += [(outcome, event) for event in found]
    return told, failures


def _event_table(told: Told) -> Table:
    table = Table(box=None, pad_edge=False)
    for name in ("file", "source", "event", "who", "to whom", "where", "when", "words"):
        table.add_column(name, overflow="fold")
    for article, event in told:
        mode = f" ({', '.join(event.modes)})" if event.modes else ""
        status = "" if event.status == "actual" else f", {event.status}"
        words = next((m.text for m in event.mentions if m.role == "trigger"), "")
        cells = (
            article.source or "",
            f"{event.type}{mode}{status}",
            ", ".join(_party(actor) for actor in event.actors),
            ", ".join(_party(actor) for actor in event.recipients),
            event.place.text if event.place else "",
            _when(event),
            words,
        )
        table.add_row(_file(article.origin or ""), *map(Text, cells))
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
        (_clip(text, 200), "dim"),
        (f"  [{rules}]", "cyan"),
    )


def _die(path: str, error: Exception) -> None:
    message = str(error) if isinstance(error, CorpuskitError) else f"{path}: {error}"
    err.print(Text(message, style="red"))
    sys.exit(_FAILED)


# sources


def _source_table(registry: Registry) -> Table:
    table = Table("source", "hosts", "markers", "plugin", "version", box=None, pad_edge=False)
    table.columns[0].no_wrap = table.columns[3].no_wrap = True
    for plugin in registry.plugins:
        for source in plugin.sources:
            hosts, markers = "\n".join(source.hosts), "\n".join(source.markers)
            table.add_row(*map(Text, (source.name, hosts, markers, plugin.name, plugin.version)))
        for pack in plugin.packs:
            rules = f"rule pack of {len(pack.rules)} rules" + (
                "" if pack.default else ", off by default"
            )
            table.add_row(*map(Text, (pack.name, "any", rules, plugin.name, plugin.version)))
    return table


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


if __name__ == "__main__":
    main()
