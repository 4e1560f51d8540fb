"""The command that lists what is installed."""

from __future__ import annotations

import json
import sys

import click
from rich.table import Table
from rich.text import Text

from corpuskit.clean import CORE
from corpuskit.cli.shared import FAILED, err, out, said
from corpuskit.registry import Registry, load_plugins
from corpuskit.rules import RulePack
from corpuskit.text import shape_packs


@click.command()
@click.option(
    "--json", "as_json", is_flag=True, help="One JSON record for each source and failure."
)
def sources(as_json: bool) -> None:
    """List the installed sources, rule packs and event coders, and every plugin that could not be loaded, with its reason."""
    registry = load_plugins()
    if as_json:
        _show_records(registry)
    else:
        out.print(_table(registry))
    for failure in registry.failures:
        err.print(Text(said(failure), style="red"), soft_wrap=True)
    sys.exit(FAILED if registry.failures else 0)


def _table(registry: Registry) -> Table:
    table = Table("source", "hosts", "markers", "plugin", "version", box=None, pad_edge=False)
    table.columns[0].no_wrap = table.columns[3].no_wrap = True
    for plugin in registry.plugins:
        for source in plugin.sources:
            hosts, markers = "\n".join(source.hosts), "\n".join(source.markers)
            table.add_row(*map(Text, (source.name, hosts, markers, plugin.name, plugin.version)))
        for pack in plugin.packs:
            _add_pack(table, pack, plugin.name, plugin.version)
        for coder in plugin.coders:
            table.add_row(*map(Text, (coder.name, "", "event coder", plugin.name, plugin.version)))
    for pack in shape_packs():
        _add_pack(table, pack, CORE, "")
    return table


def _add_pack(table: Table, pack: RulePack, plugin: str, version: str) -> None:
    rules = f"rule pack of {len(pack.rules)} rules" + ("" if pack.default else ", off by default")
    table.add_row(*map(Text, (pack.name, "any", rules, plugin, version)))


def _show_records(registry: Registry) -> None:
    for plugin in registry.plugins:
        for source in plugin.sources:
            record = {
                "source": source.name,
                "title": source.title,
                "hosts": source.hosts,
                "markers": source.markers,
                "plugin": plugin.name,
                "version": plugin.version,
            }
            click.echo(json.dumps(record, ensure_ascii=False))
    for failure in registry.failures:
        click.echo(json.dumps(failure.to_dict(), ensure_ascii=False))
