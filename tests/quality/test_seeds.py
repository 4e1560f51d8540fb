"""The five real dumps that the library was begun with, line by line, where they are at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

import corpuskit
from corpuskit.testing import checks

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason=f"the real dumps are not at hand ({SEEDS})"
)
GOLD: dict[str, Any] = (
    json.loads((SEEDS / "gold.json").read_text("utf-8")) if SEEDS.is_dir() else {}
)


@pytest.mark.parametrize("name", GOLD)
def test_a_seed_reads_as_its_gold_says(name: str) -> None:
    gold, raw = GOLD[name], (SEEDS / name).read_bytes()
    registry = corpuskit.load_plugins()
    article = corpuskit.parse(raw, name=name, registry=registry)
    lines = raw.decode().split("\n")
    assert [block.text for block in article.blocks] == [lines[n].strip() for n in gold["body"]]
    gone = {}
    for removal in article.removals:
        gone[str(article.restore()[: removal.start].count("\n"))] = str(removal.category)
    assert gone == gold["removed"]
    assert article.title == gold["title"]
    assert list(article.authors) == gold["authors"]
    assert (article.published and article.published.isoformat()) == gold["published"]
    assert article.source == gold["source"]
    assert article.language == gold["language"]
    assert list(article.derived_from) == gold["derived_from"]
    assert not article.failures
    checks.check_tape(article)
    checks.check_dump(article, raw.decode())
    checks.check_stored(article)
    checks.check_clean_twice(article, registry)
