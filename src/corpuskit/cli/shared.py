"""What all commands share: the console, the files that they are given, and how errors are told."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

import click
from rich.console import Console
from rich.text import Text

from corpuskit.clean import CORE
from corpuskit.errors import CorpuskitError
from corpuskit.model import Failure, Page

SUFFIXES = frozenset({".txt", ".text", ".html", ".htm", ".xhtml"})
"""The files that are taken from a folder. A file that is named is taken whatever it is called."""

_CONTENT_TYPES = {".txt": "text/plain", ".text": "text/plain"}
FAILED = 1
"""The exit code where some inputs failed."""

_PIPE_WIDTH = 160
"""Columns of a table that goes to a file or a pipe, which have no width of their own."""


def _console(*, stderr: bool = False) -> Console:
    console = Console(stderr=stderr)
    return console if console.is_terminal else Console(stderr=stderr, width=_PIPE_WIDTH)


out = _console()
err = _console(stderr=True)


def files(paths: Iterable[str]) -> list[str]:
    """The files that are named, and those below the folders that are.

    Raises:
        UsageError: one is not there, or stdin is named twice.
    """
    names: list[str] = []
    for path in paths:
        # To a Path no name at all is the current folder; to who gives one it is a variable that is not set.
        if path and Path(path).is_dir():
            below = sorted(Path(path).rglob("*"))
            names += [str(p) for p in below if p.suffix.lower() in SUFFIXES and p.is_file()]
        elif path == "-" or (path and Path(path).exists()):
            names.append(path)
        else:
            raise click.UsageError(f"{path or repr(path)}: no such file or folder")
    if names.count("-") > 1:
        raise click.UsageError("-: stdin can be read once; name it once")
    return names


def some_files(paths: Iterable[str], verb: str) -> list[str]:
    """The same as `files`, of which there must be one to `verb`.

    Raises:
        UsageError: there is none, or one that is named is not there.
    """
    names = files(paths)
    if not names:
        known = ", ".join(sorted(SUFFIXES))
        raise click.UsageError(f"nothing to {verb}: no {known} file in these folders")
    return names


def check_file(path: str) -> None:
    """Raises UsageError unless there is such a file."""
    if path and Path(path).is_dir():
        raise click.UsageError(f"{path}: this is a folder; name one of its files")
    if path != "-" and not (path and Path(path).exists()):
        raise click.UsageError(f"{path or repr(path)}: no such file")


def page_of(path: str, source: str | None = None) -> Page:
    """The page in a file, or on stdin where the path is "-"."""
    if path == "-":
        return Page(sys.stdin.buffer.read(), name="-", source=source)
    kind = _CONTENT_TYPES.get(Path(path).suffix.lower())
    return Page(Path(path).read_bytes(), name=path, source=source, content_type=kind)


def file_name(name: str) -> Text:
    """What a table calls a file."""
    return Text(Path(name).name or name)


def clipped(text: str, most: int) -> str:
    """`text`, cut to `most` characters."""
    return text if len(text) <= most else text[: most - 1] + "…"


def said(failure: Failure) -> str:
    """A failure in a line: whose it is, on what document, and what it says to do."""
    text = failure.message
    if failure.origin and not text.startswith(failure.origin):
        text = f"{failure.origin}: {text}"
    if failure.plugin == CORE or text.startswith(f"{failure.plugin}: "):
        return text
    return f"{failure.plugin}: {text}"


def reason_of(error: OSError) -> str:
    """Why a file could not be read or written, and what to do."""
    return f"{error.strerror or error}; look at its name, its rights and the disk"


def die(path: str, error: Exception) -> NoReturn:
    """Tells an error and ends the program."""
    if isinstance(error, OSError):
        message = f"{error.filename or path}: {reason_of(error)}"
    else:
        message = str(error) if isinstance(error, CorpuskitError) else f"{path}: {error}"
    err.print(Text(message, style="red"), soft_wrap=True)
    sys.exit(FAILED)
