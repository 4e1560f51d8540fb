"""The command that learns a source from a few of its documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import attrs
import click
from rich.table import Table
from rich.text import Text

from corpuskit.cli.shared import clipped, die, err, file_name, out, page_of, some_files
from corpuskit.errors import CorpuskitError, LearnError
from corpuskit.learning import LOCAL, Lesson, Preview
from corpuskit.learning import learn as learned
from corpuskit.model import Page, Removal
from corpuskit.sources import Source

_EXAMPLE = 60
"""Characters of an example that are shown."""
_NONE = "none: what repeats here goes by the generic rules"

_UNKNOWN = (
    "no line and no host tells its documents: parse them with --source NAME, "
    "or name a line in Source.markers, a host with --host HOST"
)


@click.command(short_help="Propose a plugin for a source.")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option("--name", required=True, metavar="NAME", help='The source, like "harbour-gazette".')
@click.option("--title", metavar="TEXT", help="What people call it.")
@click.option("--host", metavar="HOST", help="Its host, for pages whose address they do not say.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Write the package corpuskit-NAME there. Without it nothing is written.",
)
def learn(
    paths: tuple[str, ...], name: str, title: str | None, host: str | None, output: Path | None
) -> None:
    """Learn a source from three or more of its dumps or pages, and propose a plugin for it.

    Shows the rules with what speaks for them, and what would be removed from each file. With -o it then writes the package:
    read it before you install it. Exit code 0: learned, 1: it could not be, 2: bad usage.
    """
    names = some_files(paths, "learn")
    if host is not None:
        _check_host(host)
    try:
        pages = [_addressed(page_of(path), host) for path in names]
        lesson = learned(pages, name=name, title=title)
    except (CorpuskitError, OSError) as error:
        die("learn", error)
    _show(lesson)
    if not lesson.markers and not lesson.hosts:
        err.print(Text(_UNKNOWN, style="yellow"), soft_wrap=True)
    if output is None:
        err.print(Text("nothing was written; -o DIR writes the package"))
        return
    try:
        place = lesson.write(output)
    except (LearnError, OSError) as error:
        die(str(output), error)
    out.print(Text(f"written: {place}"), soft_wrap=True)


def _check_host(host: str) -> None:
    """Raises UsageError where it is none."""
    try:
        Source("host", hosts=(host,))
    except CorpuskitError as error:
        raise click.UsageError(f"--host: {error}") from None


def _addressed(page: Page, host: str | None) -> Page:
    return attrs.evolve(page, url=f"https://{host}/") if host else page


def _show(lesson: Lesson) -> None:
    out.print(_rules(lesson))
    out.print()
    for name, values in (("hosts", lesson.hosts), ("markers", lesson.markers)):
        said = "; ".join(values) or "none"
        out.print(Text.assemble((f"{name:8} ", "bold"), said), soft_wrap=True)
    if lesson.place:
        out.print(Text.assemble((f"{'layout':8} ", "bold"), str(lesson.place)), soft_wrap=True)
    out.print()
    out.print(_previews(lesson.previews))


def _rules(lesson: Lesson) -> Table:
    """The rules that are proposed, each with what speaks for it."""
    table = Table(
        "rule", "what goes", "category", "where", "files", "examples", box=None, pad_edge=False
    )
    for proposal in lesson.proposals:
        said = proposal.evidence
        table.add_row(
            Text(proposal.name),
            Text(proposal.meaning),
            Text(str(proposal.category)),
            Text(said.place),
            f"{said.documents} of {said.of}",
            Text(" | ".join(clipped(text, _EXAMPLE) for text in said.examples)),
        )
    if not lesson.proposals:
        table.add_row(Text(_NONE))
    return table


def _previews(previews: Iterable[Preview]) -> Table:
    """What would be removed from each file, beside what goes by the generic rules; and how much of it stands in no other."""
    table = Table(
        "file", "blocks", "would stay", "would go", "in no other", "by", box=None, pad_edge=False
    )
    for preview in previews:
        newly = preview.newly
        table.add_row(
            file_name(preview.name),
            str(len(preview.before.blocks)),
            str(len(preview.after.blocks)),
            f"{len(newly)} stretches, {sum(len(r.text) for r in newly)} characters",
            str(len(preview.its_own)),
            Text(_by_rule(newly)),
        )
    return table


def _by_rule(removals: Iterable[Removal]) -> str:
    """How many stretches each rule takes; a rule of the library's by its plugin too, as it goes on where the learned ones stop."""
    counts = Counter(
        ref.rule if ref.plugin == LOCAL else f"{ref.plugin}/{ref.rule}"
        for removal in removals
        for ref in removal.rules
    )
    return ", ".join(f"{rule} {count}" for rule, count in sorted(counts.items()))
