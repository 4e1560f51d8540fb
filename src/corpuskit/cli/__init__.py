"""The command line: parse, events, explain, sources, learn, drift. Needs the extra `cli` (click, rich)."""

from __future__ import annotations

import sys

try:
    import click
    from rich.text import Text
except ImportError:  # the extra is not installed
    sys.exit("corpuskit: the command line needs click and rich; pip install 'corpuskit[cli]'")

from corpuskit.cli.drift import drift
from corpuskit.cli.events import events
from corpuskit.cli.explain import explain
from corpuskit.cli.learn import learn
from corpuskit.cli.parse import parse
from corpuskit.cli.shared import FAILED, err
from corpuskit.cli.sources import sources


def main() -> None:
    """The entry point: whatever goes wrong ends in a message and an exit code."""
    for stream in (sys.stdout, sys.stderr):
        # A name or a text that the terminal's encoding has no letters for is shown escaped.
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        cli()
    except Exception as error:  # a defect of ours ends in a message too
        err.print(Text(f"corpuskit: {type(error).__name__}: {error}", style="red"))
        sys.exit(FAILED)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="corpuskit")
def cli() -> None:
    """News pages and text dumps to clean articles: every removal has a reason and can be undone."""


for command in (parse, events, explain, sources, learn, drift):
    cli.add_command(command)
