"""The command that notices a redesign: a batch of documents beside a saved baseline."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

import attrs
import click
from rich.text import Text

from corpuskit.cli.shared import FAILED, die, err, files, out, page_of, said
from corpuskit.drift import Observation, compare, observe, observe_articles
from corpuskit.errors import CorpuskitError, SchemaError
from corpuskit.model import Article, Failure

CHANGED = 3
"""The exit code where something changed beyond chance."""

_RECORDS = ".jsonl"

_Record = TypeVar("_Record", Article, Observation)


@click.command()
@click.argument("baseline", type=click.Path(path_type=Path, dir_okay=False), metavar="BASELINE")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--save", is_flag=True, help="Write what the files show to BASELINE, and compare nothing."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON record for each change.")
def drift(baseline: Path, paths: tuple[str, ...], save: bool, as_json: bool) -> None:
    """Say what changed of the sources since BASELINE was saved: rules, selectors, fields, and what fills them.

    FILEs are dumps, pages, folders of them, or articles as `parse -o` wrote them (.jsonl). BASELINE is JSON, written by --save.
    Exit code 0: nothing changed beyond chance, 3: something did, or nothing could be compared, 1: an input or BASELINE cannot be read, 2: bad usage.
    """
    known = None if save else _read(baseline)
    try:
        seen = _observed(paths)
    except (CorpuskitError, OSError, ValueError) as error:
        die("drift", error)
    if not seen.documents:
        die("drift", ValueError("no document could be read; give dumps, pages or articles"))
    if known is None:
        _write(baseline, seen)
        _tell_unread(seen)
        sys.exit(FAILED if seen.unread else 0)
    compared = _tell_uncompared(known, seen)
    changes = compare(known, seen)
    for change in changes:
        line = json.dumps(attrs.asdict(change), ensure_ascii=False) if as_json else str(change)
        out.print(Text(line), soft_wrap=True)
    if not compared:
        err.print(Text("no document is of a source in the baseline: nothing was compared", "red"))
    elif not changes and not as_json:
        out.print(Text(f"nothing changed beyond chance in {compared} documents"))
    _tell_unread(seen)
    sys.exit(CHANGED if changes or not compared else FAILED if seen.unread else 0)


def _observed(paths: Iterable[str]) -> Observation:
    names = files(paths)
    records = [name for name in names if name.lower().endswith(_RECORDS)]
    if records and len(records) != len(names):
        raise click.UsageError("give articles (.jsonl), or dumps and pages, not both at once")
    if records:
        return observe_articles(article for name in records for article in _articles(name))
    return observe(map(page_of, names), unread=_tell_failure)


def _tell_failure(failure: Failure) -> None:
    err.print(Text(said(failure), style="red"), soft_wrap=True)


def _articles(name: str) -> Iterator[Article]:
    with Path(name).open("rb") as lines:
        for number, line in enumerate(lines, 1):
            yield _record(Article, line, f"{name}:{number}", "parse -o")


def _read(path: Path) -> Observation:
    try:
        return _record(Observation, path.read_bytes(), str(path), "--save")
    except FileNotFoundError:
        raise click.UsageError(f"{path}: no such baseline; --save writes one") from None
    except (CorpuskitError, OSError) as error:
        die(str(path), error)


def _record(kind: type[_Record], line: bytes, place: str, writer: str) -> _Record:
    """The record in a line of JSON.

    Raises:
        SchemaError: it is none; the message begins with `place`.
    """
    advice = f"give what {writer} wrote"
    try:
        return kind.from_dict(json.loads(line.decode("utf-8")))
    except CorpuskitError as error:
        raise SchemaError(f"{place}: {error.place}", error.problem, advice) from None
    except (ValueError, RecursionError):  # the latter where lists are nested without end
        raise SchemaError(place, "is no JSON record in UTF-8", advice) from None


def _write(path: Path, seen: Observation) -> None:
    try:
        path.write_text(json.dumps(seen.to_dict(), ensure_ascii=False, indent=1) + "\n", "utf-8")
    except OSError as error:
        die(str(path), error)
    sources = ", ".join(f"{profile.source} {profile.documents}" for profile in seen.profiles)
    out.print(Text(f"saved: {path}, {seen.documents} documents ({sources})"), soft_wrap=True)


def _tell_unread(seen: Observation) -> None:
    if seen.unread:
        documents = "document" if seen.unread == 1 else "documents"
        err.print(Text(f"{seen.unread} {documents} could not be read", style="red"))


def _tell_uncompared(known: Observation, seen: Observation) -> int:
    """Tells of sources that one side lacks; returns how many documents are of those that both have."""
    here = {profile.source: profile.documents for profile in seen.profiles}
    there = {profile.source: profile.documents for profile in known.profiles}
    for source in sorted(here.keys() - there.keys()):
        err.print(Text(f"`{source}` is not in the baseline: {here[source]} documents"))
    for source in sorted(there.keys() - here.keys()):
        err.print(Text(f"`{source}` has no document here, {there[source]} in the baseline"))
    return sum(here[source] for source in here.keys() & there.keys())
