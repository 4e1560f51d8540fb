"""Reading the tables: tab-separated files with a header, as spreadsheets write them, where "#" opens a comment."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

DATA = files("corpuskit_plover") / "data"
"""Where the package keeps its own tables."""


class TableError(ValueError):
    """A table cannot be read: its message names file and line, what was expected, and what to do."""


def rows(table: Traversable | Path, *columns: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Each row of `table` with its place: "acts.tsv:12", or "folder/acts.tsv:12" if it is none of the package's own.

    The header has to name `columns`; cells that are missing are empty.

    Raises:
        TableError: the file cannot be read, or lacks a column.
    """
    name = _written(table)
    header: list[str] = []
    for number, cells in _lines(table, name):
        if not header:
            header = cells
            if missing := [column for column in columns if column not in header]:
                raise TableError(
                    f"{name}:{number}: no column {missing[0]!r}: begin with {', '.join(columns)}"
                )
            continue
        if len(cells) > len(header):
            raise TableError(f"{name}:{number}: {len(cells)} cells for {len(header)} columns")
        cells += [""] * (len(header) - len(cells))
        yield f"{name}:{number}", dict(zip(header, cells, strict=True))
    if not header:
        raise TableError(f"{name}:1: no column {columns[0]!r}: begin with {', '.join(columns)}")


def _written(table: Traversable | Path) -> str:
    """How a table is called: those of other packages by their folder too, since all have the same names."""
    if isinstance(table, Path) and table.parent != DATA:
        return f"{table.resolve().parent.name}/{table.name}"
    return table.name


def _lines(table: Traversable | Path, name: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of each line that is neither empty nor a comment, with its number."""
    try:
        text = table.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(f"{name}: cannot be read ({error}): save it as UTF-8 text") from None
    lines = csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True)
    try:
        for line in lines:
            cells = [cell.strip() for cell in line]
            if any(cells) and not cells[0].startswith("#"):
                yield lines.line_num, cells
    except csv.Error as error:
        raise TableError(
            f"{name}:{lines.line_num}: cannot be read ({error}): close each quotation mark, and double those in a cell"
        ) from None


def unknown(place: str, column: str, said: str, kind: str, known: Iterable[str]) -> TableError:
    """The error for a cell that says something of which there is a list, and which is not on it."""
    return TableError(
        f"{place}: column {column!r}: {said!r} is no {kind}: use one of {', '.join(sorted(known))}"
    )


def listed(cell: str) -> tuple[str, ...]:
    """The parts of a cell, which a bar separates."""
    return tuple([part for part in map(str.strip, cell.split("|")) if part])
