"""The figures of all tools, side by side, as Markdown."""

import datetime as dt
import platform
from collections.abc import Callable, Sequence
from importlib.metadata import entry_points

import lxml.etree
from attrs import frozen

from . import extractors, scores
from .gold import GoldSet
from .runs import Run

NAMES = {
    scores.F1: "shingles, f1",
    scores.EXACT: "exact text",
    scores.PARA_F1: "paragraphs, f1",
    scores.SHINGLE_F1: "shingles, f1",
    scores.SEGMENTS_F1: "segments, f1",
    scores.TITLE: "title",
    scores.AUTHORS_F1: "authors, f1",
    scores.DATE: "date",
}
NEEDS = {
    scores.TITLE: extractors.TITLE,
    scores.AUTHORS_F1: extractors.AUTHORS,
    scores.DATE: extractors.PUBLISHED,
}
NONE = "-"


@frozen
class Row:
    """One figure of one set; None where a tool does not offer it."""

    set: str
    figure: str
    values: tuple[float | None, ...]
    shown: Callable[[float], str] = "{:.4f}".format
    best: Callable[[Sequence[float]], float] | None = max


def headline(runs: Sequence[Run], today: dt.date) -> str:
    """The line above the table: the date, and the versions of all that was run."""
    versions = [f"Python {platform.python_version()}", f"lxml {lxml.etree.__version__}"]
    versions += [name for run in runs if not run.missing for name in run.extractor.versions()]
    plugins = {point.dist for point in entry_points(group="corpuskit") if point.dist}
    versions += [f"{dist.name} {dist.version}" for dist in sorted(plugins, key=lambda d: d.name)]
    missing = [run.extractor.name for run in runs if run.missing]
    line = f"{today.isoformat()}, {', '.join(dict.fromkeys(versions))}."
    return f"{line} Not installed: {', '.join(missing)}." if missing else line


def render(runs: Sequence[Run], sets: Sequence[GoldSet]) -> str:
    """The table: a row per set and figure, a column per tool that was run, the best in bold."""
    ran = [run for run in runs if not run.missing]
    lines = [
        _line(["set", "figure", *(run.extractor.name for run in ran)]),
        _line(["---", "---", *("---:" for _ in ran)]),
    ]
    return "\n".join(lines + [_line(_cells(row)) for row in _rows(ran, sets)])


def _rows(runs: Sequence[Run], sets: Sequence[GoldSet]) -> list[Row]:
    rows = []
    for gold in sets:
        by_run = [run.figures(gold.name) for run in runs]
        for figure, name in NAMES.items():
            if any(figure in figures for figures in by_run):
                values = [_offered(run, figure, by) for run, by in zip(runs, by_run, strict=True)]
                rows.append(Row(f"{gold.name}, {len(gold.pages)} pages", name, tuple(values)))
    everything = f"all, {sum(len(gold.pages) for gold in sets)} pages"
    times, speed, errors = (
        tuple(map(take, runs))
        for take in (Run.times_parse, Run.pages_per_second, lambda run: float(len(run.errors())))
    )
    return [
        *rows,
        Row(everything, "time, as a multiple of a bare lxml parse", times, "{:.2f}".format, min),
        Row(everything, "pages a second", speed, "{:.0f}".format),
        Row(everything, "pages on which it raised", errors, "{:.0f}".format, None),
    ]


def _offered(run: Run, figure: str, figures: dict[str, float]) -> float | None:
    needed = NEEDS.get(figure)
    if needed is not None and needed not in run.extractor.offers:
        return None
    return figures.get(figure)


def _cells(row: Row) -> list[str]:
    shown = [NONE if value is None else row.shown(value) for value in row.values]
    there = [value for value in row.values if value is not None]
    if row.best and len(there) > 1:
        best = row.shown(row.best(there))
        shown = [f"**{cell}**" if cell == best else cell for cell in shown]
    return [row.set, row.figure, *shown]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
