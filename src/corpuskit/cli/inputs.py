"""How commands read documents: the options that say how, and the files one by one."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
import click
from rich.text import Text

from corpuskit.clean import CORE
from corpuskit.cli.shared import err, page_of, reason_of, said
from corpuskit.decode import DEFAULT_LIMITS, MB, Limits
from corpuskit.errors import CorpuskitError
from corpuskit.model import Article, Failure
from corpuskit.pipeline import parse_many, parse_page, split_page
from corpuskit.registry import Registry, load_plugins


@attrs.frozen
class Reader:
    """What documents are read with: the plugins, and the source of them all, where it is known."""

    registry: Registry
    source: str | None = None

    def article(self, name: str) -> Article:
        """The article in a file.

        Raises:
            CorpuskitError: as `corpuskit.parse`.
            OSError: the file cannot be read.
        """
        return parse_page(page_of(name, self.source), self.registry)

    def outcomes(self, name: str) -> Iterator[Article | Failure]:
        """What comes of one file: an article or a failure for each page that it holds."""
        try:
            page = page_of(name, self.source)
        except OSError as error:
            told = f"{name}: {reason_of(error)}"
            yield Failure("read", CORE, name, type(error).__name__, told)
            return
        for part in split_page(page, self.registry):
            if isinstance(part, Failure):
                yield part
            else:
                yield from parse_many([part], registry=self.registry)


def reads_documents(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options --source, --pack and --max-mb, and as `reader` what they make."""

    @click.option("--source", metavar="NAME", help="The source of all inputs, if known.")
    @click.option("--pack", "packs", multiple=True, metavar="NAME", help="Switch a rule pack on.")
    @click.option(
        "--max-mb",
        type=click.FloatRange(0, 10_000, min_open=True, clamp=False),
        callback=_finite,
        help="Size cap of an input, in MB.",
    )
    @functools.wraps(command)
    def reading(
        source: str | None, packs: tuple[str, ...], max_mb: float | None, **others: Any
    ) -> None:
        command(reader=_reader(source, packs, max_mb), **others)

    return reading


def _finite(
    context: click.Context, parameter: click.Parameter, value: float | None
) -> float | None:
    if value is not None and not math.isfinite(value):
        raise click.BadParameter("give a number of megabytes")
    return value


def _reader(source: str | None, packs: Iterable[str], max_mb: float | None) -> Reader:
    """The reader of the installed plugins; what was left out of them is told.

    Raises:
        UsageError: no plugin registers the source or a pack.
    """
    limits = DEFAULT_LIMITS if max_mb is None else Limits(int(max_mb * MB), int(max_mb * MB))
    try:
        registry = load_plugins(packs=packs, limits=limits)
        if source is not None:
            registry.source(source, "--source")
    except CorpuskitError as error:
        raise click.UsageError(str(error)) from None
    for failure in registry.failures:
        err.print(Text(f"left out of a plugin: {said(failure)}", style="yellow"), soft_wrap=True)
    return Reader(registry, source)
