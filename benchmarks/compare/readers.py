"""Reads each public set where its own repository keeps it. Nothing that a set holds is ever run."""

import ast
import datetime as dt
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .gold import Gold, GoldPage, GoldSet, Segments

AEB, FUNDUS, FUNDUS_EVAL, TRAFILATURA = "aeb", "fundus", "fundus-eval", "trafilatura"


class LayoutError(Exception):
    """A folder does not hold the set it was named for; says what was expected, and where."""

    def __init__(self, name: str, folder: Path, expected: str) -> None:
        super().__init__(f"{name}: {folder} is not its layout; expected {expected}")
        self.name, self.folder, self.expected = name, folder, expected


def read_aeb(root: Path) -> GoldSet:
    """scrapinghub/article-extraction-benchmark: ground-truth.json, html/ID.html.gz."""
    expected = "ground-truth.json, of articleBody and url by ID, beside html/ID.html.gz"
    pages = [
        GoldPage(
            id=f"{AEB}/{name}",
            url=entry.get("url", ""),
            path=root / "html" / f"{name}.html.gz",
            gold=Gold(text=entry.get("articleBody") or ""),
        )
        for name, entry in _entries(AEB, root, root / "ground-truth.json", expected)
    ]
    return _set(AEB, root, pages, expected)


def read_fundus_eval(root: Path) -> GoldSet:
    """dobbersc/fundus-evaluation: dataset/ground_truth.json, dataset/html/FILE."""
    expected = "dataset/ground_truth.json, of body and url by FILE, beside dataset/html/FILE"
    data = root / "dataset"
    pages = [
        GoldPage(
            id=f"{FUNDUS_EVAL}/{name}",
            url=entry.get("url", ""),
            path=data / "html" / name,
            gold=bracketed(entry.get("body", ())),
        )
        for name, entry in _entries(FUNDUS_EVAL, root, data / "ground_truth.json", expected)
    ]
    return _set(FUNDUS_EVAL, root, pages, expected)


def bracketed(body: Iterable[str]) -> Gold:
    """Gold of paragraphs; those [in brackets] may be there or not, as fundus-evaluation has it."""
    given = tuple(body)
    optional = frozenset(n for n, p in enumerate(given) if p[:1] == "[" and p[-1:] == "]")
    bare = tuple(p[1:-1] if n in optional else p for n, p in enumerate(given))
    return Gold(paragraphs=bare, optional=optional)


def read_fundus(root: Path) -> GoldSet:
    """flairNLP/fundus: what its tests expect of each version of each publisher's parser."""
    data = root / "tests" / "resources" / "parser" / "test_data"
    expected = (
        "tests/resources/parser/test_data/COUNTRY/meta.info, of url and crawl_date by FILE,"
        " beside PUBLISHER_DATE.html.gz and PUBLISHER.json, of the parsers' results by version"
    )
    pages: list[GoldPage] = []
    # Live tickers stand a folder deeper: another kind of page, with a body for each entry.
    left_out = [
        f"{path.relative_to(data)}: not read" for path in sorted(data.glob("*/*/meta.info"))
    ]
    for info in sorted(data.glob("*/meta.info")):
        by_publisher: dict[str, dict[str, Any]] = defaultdict(dict)
        for name, entry in _entries(FUNDUS, root, info, expected):
            by_publisher[name.partition("_")[0]][name] = entry
        for publisher, crawled in sorted(by_publisher.items()):
            gold_file = info.with_name(f"{publisher}.json")
            if not gold_file.is_file():
                left_out.append(f"{info.parent.name}/{publisher}: {gold_file.name} is missing")
                continue
            versions = dict(_entries(FUNDUS, root, gold_file, expected))
            try:
                pages += list(_publisher(info.parent, crawled, versions))
            except ValueError as error:
                left_out.append(f"{info.parent.name}/{publisher}: {error}")
    return _set(FUNDUS, root, pages, expected, left_out)


def _publisher(
    country: Path, crawled: Mapping[str, Any], versions: Mapping[str, Any]
) -> Iterator[GoldPage]:
    """The pages of one publisher, each with what the version that was valid then makes of it.

    Which version that is stands in fundus's code alone. But it keeps one page for each version, and
    a later version is valid for later pages: so the oldest page goes with the lowest version, the
    next with the next. Where that cannot be so, the publisher is left out.
    """
    if len(crawled) != len(versions):
        raise ValueError(f"{len(crawled)} pages for {len(versions)} versions of the parser")
    by_date = sorted(crawled, key=lambda name: (crawled[name].get("crawl_date", ""), name))
    pairs = list(zip(by_date, sorted(versions, key=_version), strict=True))
    for name, version in pairs:
        if _before(crawled[name].get("crawl_date"), versions[version].get("publishing_date")):
            raise ValueError(f"{name} was crawled before what {version} expects was published")
    for name, version in pairs:
        yield GoldPage(
            id=f"{FUNDUS}/{country.name}/{name}",
            url=crawled[name].get("url", ""),
            path=country / name,
            gold=_fundus_gold(versions[version]),
        )


def _version(name: str) -> list[int]:
    """Sorts V1, V1_1, V2, V10."""
    return [int(number) for number in re.findall(r"\d+", name)]


def _before(crawled: str | None, published: str | None) -> bool:
    """Whether a page was crawled before a date, by more than the day that zones may differ by."""
    if not crawled or not published:
        return False
    days = [dt.date.fromisoformat(value[:10]) for value in (crawled, published)]
    return days[1] - days[0] > dt.timedelta(days=1)


def _fundus_gold(expected: Mapping[str, Any]) -> Gold:
    """The standfirst and the headlines within a body count as paragraphs, as in its plain text."""
    body = expected.get("body") or {}
    if not isinstance(body, Mapping):
        raise ValueError("a body without summary and sections")
    paragraphs = list(body.get("summary", ()))
    for section in body.get("sections", ()):
        paragraphs += [*section.get("headline", ()), *section.get("paragraphs", ())]
    return Gold(
        paragraphs=tuple(paragraphs),
        title=expected.get("title"),
        authors=tuple(expected.get("authors") or ()),
        published=expected.get("publishing_date"),
    )


def read_trafilatura(root: Path) -> GoldSet:
    """adbar/trafilatura: tests/evaldata.json (earlier: evaldata.py), tests/cache and tests/eval."""
    expected = (
        "tests/evaldata.json or tests/evaldata.py, of file, with and without by URL,"
        " beside tests/cache/FILE or tests/eval/FILE"
    )
    tests = root / "tests"
    gold_file = tests / "evaldata.json"
    if not gold_file.is_file():
        gold_file = tests / "evaldata.py"
    pages = []
    for url, entry in _entries(TRAFILATURA, root, gold_file, expected):
        name = entry.get("file") or "(no file named)"
        cached = tests / "cache" / name
        pages.append(
            GoldPage(
                id=f"{TRAFILATURA}/{name}",
                url=url,
                path=cached if cached.is_file() else tests / "eval" / name,
                gold=Gold(segments=_segments(entry)),
            )
        )
    return _set(TRAFILATURA, root, pages, expected)


def _segments(entry: Mapping[str, Any]) -> Segments:
    """Blank segments, which earlier versions of the set have, stand in every text: left out."""
    wanted, unwanted = (
        tuple(s for s in entry.get(key, ()) if s.strip()) for key in ("with", "without")
    )
    return Segments(wanted, unwanted)


def read_bench(root: Path) -> list[GoldSet]:
    """A folder of pages.jsonl, each line a record of id, set, url, file and gold, and the files."""
    expected = "pages.jsonl, of id, set, url, file and gold, and the files that it names"
    try:
        lines = (root / "pages.jsonl").read_text(encoding="utf-8").split("\n")
        records = [json.loads(line) for line in lines if line.strip()]
        by_set: dict[str, list[GoldPage]] = defaultdict(list)
        unknown: dict[str, list[str]] = defaultdict(list)
        for record in records:
            name, gold_of = record["set"], _BENCH_GOLD.get(record["set"])
            if gold_of is None:
                unknown[name].append(f"{record['id']}: figures of this set are not known")
                continue
            page = GoldPage(
                record["id"], record["url"], root / record["file"], gold_of(record["gold"])
            )
            by_set[name].append(page)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LayoutError("bench", root, f"{expected} ({error})") from error
    sets = [_set(name, root, pages, expected) for name, pages in by_set.items()]
    return sets + [GoldSet(name, (), tuple(left_out)) for name, left_out in unknown.items()]


def _bench_fundus(gold: Mapping[str, Any]) -> Gold:
    """The same fields as fundus's, with the body flat and the date under another name."""
    body = {"summary": gold.get("paragraphs") or ()}
    return _fundus_gold({**gold, "body": body, "publishing_date": gold.get("published")})


_BENCH_GOLD: dict[str, Callable[[dict[str, Any]], Gold]] = {
    AEB: lambda gold: Gold(text=gold["text"]),
    FUNDUS: _bench_fundus,
    FUNDUS_EVAL: lambda gold: bracketed(gold["body"]),
    TRAFILATURA: lambda gold: Gold(segments=_segments(gold)),
}


def _entries(name: str, root: Path, path: Path, expected: str) -> list[tuple[str, dict[str, Any]]]:
    """The entries of a gold file that maps names to records."""
    try:
        text = path.read_text(encoding="utf-8")
        data = _literal(text) if path.suffix == ".py" else json.loads(text)
    except (OSError, ValueError, SyntaxError) as error:
        raise LayoutError(name, root, f"{expected} ({error})") from error
    if not isinstance(data, dict) or not all(isinstance(entry, dict) for entry in data.values()):
        raise LayoutError(name, root, f"{expected} ({path} maps no names to records)")
    return list(data.items())


def _literal(source: str) -> Any:
    """The value of EVAL_PAGES in a Python file, which is read as a literal and never executed."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "EVAL_PAGES":
            return ast.literal_eval(node.value)
    raise ValueError("no EVAL_PAGES = {...} in it")


def _set(
    name: str, root: Path, pages: list[GoldPage], expected: str, left_out: Iterable[str] = ()
) -> GoldSet:
    """The pages that are there; a page whose file is missing is left out, and said to be."""
    there = tuple(page for page in pages if page.path.is_file())
    missing = [f"{page.id}: its file is missing" for page in pages if not page.path.is_file()]
    if not there:
        raise LayoutError(name, root, f"{expected} (no page of it is there)")
    return GoldSet(name, there, (*left_out, *missing))


READERS = {
    AEB: read_aeb,
    FUNDUS: read_fundus,
    FUNDUS_EVAL: read_fundus_eval,
    TRAFILATURA: read_trafilatura,
}
