"""How commands write records: to a file, with the failures beside it, or down a pipe."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import click
from rich.console import Console
from rich.text import Text

from corpuskit.cli.shared import die, err, out, reason_of, said
from corpuskit.model import Failure

_FAILURES = "failures.jsonl"


def output_option(meaning: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The option -o: the file that records are written to."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help=meaning,
    )


def check_output(output: Path | None, names: Iterable[str]) -> None:
    """Raises UsageError where the records would be written over what they are made of, or be taken for failures."""
    if output is None:
        return
    if output.name == _FAILURES:
        raise click.UsageError(
            f"-o {output}: the failures are written under this name; take another"
        )
    inputs = {Path(name).resolve() for name in names if name != "-"}
    if output.resolve() in inputs:
        raise click.UsageError(f"-o {output}: this is one of the inputs; take another name")


@contextmanager
def written(output: Path | None) -> Iterator[tuple[IO[str] | None, Console]]:
    """Where records are written, and where people are told what was done.

    Without -o the records go down a pipe, and people are told on stderr; on a terminal there are none.

    Raises:
        UsageError: the file cannot be opened. Its folder is made.
    """
    if output is None:
        yield (None, out) if out.is_terminal else (sys.stdout, err)
        return
    try:
        file = _opened(output)
    except OSError as error:
        raise click.UsageError(f"-o {output}: {reason_of(error)}") from None
    try:
        with file:
            yield file, out
    except OSError as error:  # the disk is full
        die(f"-o {output}", error)


def _opened(path: Path) -> IO[str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    # A lone surrogate (of a file's name) is written as JSON writes it.
    return path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n")


def report(failures: list[Failure], output: Path | None) -> None:
    """Names the failures, and keeps them beside the records; a file of an earlier run does not stay."""
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
