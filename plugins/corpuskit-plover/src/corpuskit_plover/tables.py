"""Reading the tables: tab-separated files with a header, where "#" opens a comment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

DATA = files("corpuskit_plover") / "data"
"""Where the package keeps its own tables."""


class TableError(ValueError):
    """A table cannot be read: its message names file and line, what was expected, and what to do."""


def rows(table: Traversable | Path, *columns: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each row of `table` with its place ("acts.tsv:12"). The header has to name `columns`; cells that are missing are empty.

    Raises:
        TableError: the file cannot be read, or lacks a column.
    """
    try:
        lines = table.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(f"{table.name}: cannot be read ({error}): save it as UTF-8 text") from None
    header: list[str] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if not header:
            header = cells
            if missing := [name for name in columns if name not in header]:
                raise TableError(
                    f"{table.name}:{number}: no column {missing[0]!r}: begin with {', '.join(columns)}"
                )
            continue
        if len(cells) > len(header):
            raise TableError(f"{table.name}:{number}: {len(cells)} cells for {len(header)} columns")
        cells += [""] * (len(header) - len(cells))
        yield f"{table.name}:{number}", dict(zip(header, cells, strict=True))
    if not header:
        raise TableError(
            f"{table.name}:1: no column {columns[0]!r}: begin with {', '.join(columns)}"
        )


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a cell, which a bar separates."""
    return tuple([part for part in map(str.strip, cell.split("|")) if part])
