"""What the commands that read and write documents share: options, the files one by one, outputs and failures."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import click
from rich.text import Text

from corpuskit.clean import CORE
from corpuskit.cli.shared import err, page_of, said
from corpuskit.decode import DEFAULT_LIMITS, MB, Limits
from corpuskit.errors import CorpuskitError
from corpuskit.model import Article, Failure
from corpuskit.pipeline import parse_many, split_page
from corpuskit.registry import Registry, load_plugins

_FAILURES = "failures.jsonl"


def _finite(
    context: click.Context, parameter: click.Parameter, value: float | None
) -> float | None:
    if value is not None and not math.isfinite(value):
        raise click.BadParameter("give a number of megabytes")
    return value


source_option = click.option("--source", metavar="NAME", help="The source of all inputs, if known.")
pack_option = click.option(
    "--pack", "packs", multiple=True, metavar="NAME", help="Switch a rule pack on."
)
cap_option = click.option(
    "--max-mb",
    type=click.FloatRange(0, 10_000, min_open=True, clamp=False),
    callback=_finite,
    help="Size cap of an input, in MB.",
)


def registry_of(packs: Iterable[str], max_mb: float | None) -> Registry:
    """The registry of the installed plugins; what was left out of them is told."""
    limits = DEFAULT_LIMITS if max_mb is None else Limits(int(max_mb * MB), int(max_mb * MB))
    try:
        registry = load_plugins(packs=packs, limits=limits)
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None
    for failure in registry.failures:
        err.print(Text(f"left out of a plugin: {said(failure)}", style="yellow"), soft_wrap=True)
    return registry


def check_source(registry: Registry, name: str) -> None:
    """Raises UsageError unless a plugin registers the source."""
    try:
        registry.source(name, "--source")
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None


def outcomes(name: str, registry: Registry, source: str | None) -> Iterator[Article | Failure]:
    """What comes of one file: an article or a failure for each page that it holds."""
    try:
        page = page_of(name, source)
    except OSError as error:
        yield Failure.of(error, stage="read", plugin=CORE, origin=name)
        return
    for part in split_page(page, registry):
        if isinstance(part, Failure):
            yield part
        else:
            yield from parse_many([part], registry=registry)


def check_output(output: Path, names: Iterable[str]) -> None:
    """Raises UsageError where the articles would be written over what they are made of, or be taken for failures."""
    if output.name == _FAILURES:
        raise click.UsageError(
            f"-o {output}: the failures are written under this name; take another"
        )
    inputs = {Path(name).resolve() for name in names if name != "-"}
    if output.resolve() in inputs:
        raise click.UsageError(f"-o {output}: this is one of the inputs; take another name")


def opened(path: Path, stack: ExitStack) -> IO[str]:
    """The file to write to, closed by `stack`; its folder is made.

    Raises:
        UsageError: it cannot be opened.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return stack.enter_context(
            # A lone surrogate (of a file's name) is written as JSON writes it.
            path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")
        )
    except OSError as error:
        raise click.UsageError(f"-o {path}: {error.strerror or error}") from None


def report(failures: list[Failure], output: Path | None) -> None:
    """Names the failures, and keeps them beside the articles; a file of an earlier run does not stay."""
    for failure in failures:
        err.print(Text(said(failure), style="red"), soft_wrap=True)
    if output is None:
        return
    beside = output.with_name(_FAILURES)
    if failures:
        lines = (json.dumps(failure.to_dict(), ensure_ascii=False) for failure in failures)
        beside.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="backslashreplace")
    else:
        beside.unlink(missing_ok=True)
