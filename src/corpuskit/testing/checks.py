"""What must hold for every article, whatever it was made of: call these from a plugin's tests."""

from __future__ import annotations

import json
import pickle
import unicodedata

from corpuskit.model import SEPARATOR, Article
from corpuskit.pipeline import parse
from corpuskit.registry import Registry
from corpuskit.sources import Source


def check_tape(article: Article) -> None:
    """Raises AssertionError unless every character stands on the tape once, and every removal has its reason."""
    whole, behind = article.restore(), 0
    for block in article.blocks:
        assert block.text, "an empty block"
        assert block.text == block.text.strip(), f"white space at an edge: {block.text!r}"
        found = whole.find(block.text, behind)
        assert found >= 0, f"not a verbatim part of the input, in order: {block.text!r}"
        behind = found + len(block.text)
    assert article.text == SEPARATOR.join(block.text for block in article.blocks)
    for removal in article.removals:
        assert removal.rules, f"no rule asked for {removal.text!r}"
        assert whole[removal.start : removal.start + len(removal.text)] == removal.text
    numbers = [piece.block for piece in article.pieces if piece.block is not None]
    assert numbers == list(range(len(numbers)))


def check_dump(article: Article, text: str) -> None:
    """Raises AssertionError unless the article of a text dump restores `text`, and no block holds a control."""
    assert article.restore() == text, "restore() is not what was read"
    for block in article.blocks:
        controls = [c for c in block.text if unicodedata.category(c) == "Cc" and c != "\t"]
        assert not controls, f"controls in a block: {controls!r}"


def check_stored(article: Article) -> None:
    """Raises AssertionError unless the article survives JSON and pickling unchanged."""
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301  (our own bytes)


def check_clean_twice(article: Article, registry: Registry) -> None:
    """Raises AssertionError if cleaning the article's text once more removes anything."""
    again = parse(
        article.text,
        content_type="text/plain",
        source=article.source,
        title=article.title,
        registry=registry,
    )
    assert not again.removals, f"a second cleaning removes {again.removals[0].text!r}"
    assert again.text == article.text


def check_source(source: Source, dump: str, *, kept: list[str], removed: dict[str, str]) -> Article:
    """The article of `dump`, which the markers alone must give to `source`.

    `kept` are all lines of the article in order, `removed` what must go, line by line, with its category.

    Raises:
        AssertionError: saying what is not as it should be.
    """
    registry = Registry.of(source)
    article = parse(dump, content_type="text/plain", registry=registry)
    assert article.source == source.name, f"taken for {article.source}: check the markers"
    assert not article.failures, article.failures
    assert [block.text for block in article.blocks] == kept
    gone = {removal.text: str(removal.category) for removal in article.removals}
    for line, category in removed.items():
        assert gone.get(line) == category, f"{line!r}: {gone.get(line)}, expected {category}"
    check_tape(article)
    check_dump(article, dump)
    check_stored(article)
    check_clean_twice(article, registry)
    return article
