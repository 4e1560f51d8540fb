"""The command that says what became of each line of a document."""

from __future__ import annotations

import json

import click
from rich.text import Text

from corpuskit.cli.inputs import Reader, reads_documents
from corpuskit.cli.shared import check_file, clipped, die, err, out, said
from corpuskit.errors import CorpuskitError
from corpuskit.model import Article, Explanation

_FIELDS = ("source", "title", "authors", "agencies", "published", "derived_from")
"""What is shown of the article above its lines."""


@click.command()
@click.argument("path", metavar="FILE")
@click.option("--json", "as_json", is_flag=True, help="One JSON record for each line or block.")
@reads_documents
def explain(path: str, as_json: bool, reader: Reader) -> None:
    """Show each line or block of FILE ("-": stdin): kept or removed, with category, rule and plugin."""
    check_file(path)
    try:
        article = reader.article(path)
    except (CorpuskitError, OSError) as error:
        die(path, error)
    if as_json:
        for line in article.explain():
            click.echo(json.dumps(line.to_dict() | {"kept": line.kept}, ensure_ascii=False))
    else:
        _show(article)
    for failure in article.failures:
        err.print(Text(said(failure), style="red"), soft_wrap=True)


def _show(article: Article) -> None:
    for name in _FIELDS:
        value = getattr(article, name)
        if value:
            told = ", ".join(value) if isinstance(value, tuple) else str(value)
            out.print(Text.assemble((f"{name:12} ", "bold"), told), soft_wrap=True)
    for line in article.explain():
        out.print(_line(line), soft_wrap=True)


def _line(line: Explanation) -> Text:
    text = line.text.replace("\n", " / ")
    if line.kept:
        return Text.assemble(("keep ", "green"), f"{'':11} ", text)
    rules = ", ".join(map(str, line.rules))
    return Text.assemble(
        ("drop ", "red"),
        (f"{line.category!s:11} ", "yellow"),
        (clipped(text, 200), "dim"),
        (f"  [{rules}]", "cyan"),
    )
