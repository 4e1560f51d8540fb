"""Pages of hosts that have a layout are read to the paragraph, where such pages are at hand."""

import datetime as dt
import gzip
import itertools
import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import corpuskit
from corpuskit.testing import checks

DATA = Path(__file__).parents[3] / "shared" / "bench" / "data"
PAGES = DATA / "pages.jsonl"
REGISTRY = corpuskit.load_plugins()
pytestmark = pytest.mark.skipif(
    not PAGES.is_file(), reason=f"the pages with their gold are not at hand ({DATA})"
)


def has_layout(url: str | None) -> bool:
    source = REGISTRY.by_host(urlsplit(url or "").hostname or "")
    return source is not None and bool(source.layouts)


def records() -> list[dict[str, Any]]:
    if not PAGES.is_file():
        return []
    found = map(json.loads, PAGES.read_text("utf-8").splitlines())
    return [r for r in found if r["set"].startswith("fundus") and has_layout(r["url"])]


def folded(texts: Iterable[str]) -> Counter[str]:
    return Counter(" ".join(unicodedata.normalize("NFKC", text).split()) for text in texts)


def bodies(gold: dict[str, Any]) -> Iterator[list[str]]:
    """The texts that the gold allows: a paragraph in brackets may be left out."""
    if "paragraphs" in gold:
        yield gold["paragraphs"]
        return
    choices = [(None, p[1:-1]) if p[:1] == "[" and p[-1:] == "]" else (p,) for p in gold["body"]]
    for chosen in itertools.product(*choices):
        yield [paragraph for paragraph in chosen if paragraph is not None]


def test_there_are_pages_of_both_publishers() -> None:
    """If the test below had no pages, it would prove nothing."""
    assert {urlsplit(r["url"]).hostname for r in records()} == {"apnews.com", "www.waz.de"}


@pytest.mark.parametrize("record", records(), ids=lambda record: record["id"])
def test_a_page_with_a_layout_is_read_to_the_paragraph(record: dict[str, Any]) -> None:
    gold = record["gold"]
    raw = gzip.decompress((DATA / record["file"]).read_bytes())
    article = corpuskit.parse(raw, url=record["url"], registry=REGISTRY)
    assert article.layout
    assert not article.failures
    assert folded(block.text for block in article.blocks) in map(folded, bodies(gold))
    if "title" in gold:
        assert article.title
        assert folded([article.title]) == folded([gold["title"]])
    if "authors" in gold:
        assert list(article.authors) == gold["authors"]
    if "published" in gold:
        assert article.published == dt.datetime.fromisoformat(gold["published"]).date()
    checks.check_tape(article)
    checks.check_stored(article)
