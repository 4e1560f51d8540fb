"""The comparison with peers: readers of each layout, scores, runs, calibration, table, command."""

import datetime as dt
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.compare import __main__ as command
from benchmarks.compare import scores
from benchmarks.compare.calibration import calibrate, describe
from benchmarks.compare.extractors import CORE, EXTRACTORS, TITLE, Extractor, Read, Reading
from benchmarks.compare.gold import Gold, GoldPage, GoldSet, Segments
from benchmarks.compare.readers import (
    READERS,
    LayoutError,
    bracketed,
    read_aeb,
    read_bench,
    read_fundus,
    read_fundus_eval,
    read_trafilatura,
)
from benchmarks.compare.runs import PageRun, Run, run
from benchmarks.compare.table import headline, render

HTML = b"<html><body><article><h1>Title</h1><p>The harbour opened.</p></article></body></html>"
PARSERS = Path("tests") / "resources" / "parser" / "test_data"


def write(path: Path, content: Any) -> None:
    """Bytes as they are (packed, where the name says so), text as it is, all else as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    else:
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")


# Readers


def test_aeb(tmp_path: Path) -> None:
    write(
        tmp_path / "ground-truth.json",
        {
            "0a": {"articleBody": "The harbour opened.", "url": "https://example.org/a"},
            "0b": {"url": "https://example.org/b"},
            "0c": {"articleBody": "Not stored.", "url": "https://example.org/c"},
        },
    )
    for name in ("0a", "0b"):
        write(tmp_path / "html" / f"{name}.html.gz", HTML)
    found = read_aeb(tmp_path)
    assert [page.id for page in found.pages] == ["aeb/0a", "aeb/0b"]
    assert [page.gold for page in found.pages] == [Gold(text="The harbour opened."), Gold(text="")]
    assert found.pages[0].url == "https://example.org/a"
    assert found.pages[0].html() == HTML
    assert found.left_out == ("aeb/0c: its file is missing",)


def test_fundus_evaluation(tmp_path: Path) -> None:
    body = ["[A summary.]", "The harbour opened.", "[Follow us]"]
    write(
        tmp_path / "dataset" / "ground_truth.json",
        {"Daily_0.html.gz": {"body": body, "url": "https://example.org/a", "crawl_date": "2024"}},
    )
    write(tmp_path / "dataset" / "html" / "Daily_0.html.gz", HTML)
    (page,) = read_fundus_eval(tmp_path).pages
    assert page.id == "fundus-eval/Daily_0.html.gz"
    assert page.gold.paragraphs == ("A summary.", "The harbour opened.", "Follow us")
    assert page.gold.optional == {0, 2}
    assert page.html() == HTML


def expected_of(title: str, published: str | None) -> dict[str, Any]:
    """What fundus's tests expect of a page."""
    sections = [
        {"headline": [], "paragraphs": ["First."]},
        {"headline": ["Then"], "paragraphs": ["Second."]},
    ]
    return {
        "authors": ["Ana Ruiz"],
        "body": {"summary": ["In short."], "sections": sections},
        "publishing_date": published,
        "title": title,
        "images": [],
    }


def write_fundus(root: Path, versions: dict[str, Any], days: list[str]) -> None:
    names = [f"Daily_{day.replace('-', '_')}.html.gz" for day in days]
    info = {
        name: {"url": f"https://example.org/{day}", "crawl_date": f"{day} 12:00:00.5"}
        for name, day in zip(names, days, strict=True)
    }
    write(root / PARSERS / "xy" / "meta.info", info)
    write(root / PARSERS / "xy" / "Daily.json", versions)
    for name in names:
        write(root / PARSERS / "xy" / name, HTML)


def test_fundus_pairs_the_oldest_page_with_the_lowest_version(tmp_path: Path) -> None:
    versions = {
        "V10": expected_of("Newest", "2026-01-02 08:00:00+01:00"),
        "V2": expected_of("Newer", None),
        "V1_1": expected_of("Old", "2024-01-02 08:00:00+01:00"),
        "V1": expected_of("Oldest", "2023-01-02 08:00:00+01:00"),
    }
    write_fundus(tmp_path, versions, ["2026-01-02", "2023-01-02", "2025-01-02", "2024-01-02"])
    found = read_fundus(tmp_path)
    titles = {page.id: page.gold.title for page in found.pages}
    assert titles == {
        "fundus/xy/Daily_2023_01_02.html.gz": "Oldest",
        "fundus/xy/Daily_2024_01_02.html.gz": "Old",
        "fundus/xy/Daily_2025_01_02.html.gz": "Newer",
        "fundus/xy/Daily_2026_01_02.html.gz": "Newest",
    }
    gold = found.pages[0].gold
    assert gold.paragraphs == ("In short.", "First.", "Then", "Second.")
    assert (gold.authors, gold.published) == (("Ana Ruiz",), "2023-01-02 08:00:00+01:00")
    assert not found.left_out


def test_fundus_leaves_out_a_publisher_that_it_cannot_pair(tmp_path: Path) -> None:
    write_fundus(tmp_path, {"V1": expected_of("A", None)}, ["2023-01-02"])
    country = tmp_path / PARSERS / "xz"
    cases = {
        "Two": {"V1": expected_of("A", None), "V2": expected_of("B", None)},
        "Later": {"V1": expected_of("A", "2023-01-04 00:00:00")},
        "Odd": {"V1": {"body": ["no sections"]}},
    }
    pages = {f"{name}_2023_01_02.html.gz": {"crawl_date": "2023-01-02"} for name in cases}
    write(country / "meta.info", pages | {"Bare_2023_01_02.html.gz": {}})
    for name, versions in cases.items():
        write(country / f"{name}.json", versions)
    write(country / "live_ticker" / "meta.info", {})
    found = read_fundus(tmp_path)
    assert [page.id for page in found.pages] == ["fundus/xy/Daily_2023_01_02.html.gz"]
    assert found.left_out == (
        "xz/live_ticker/meta.info: not read",
        "xz/Bare: Bare.json is missing",
        "xz/Later: Later_2023_01_02.html.gz was crawled before what V1 expects was published",
        "xz/Odd: a body without summary and sections",
        "xz/Two: 1 pages for 2 versions of the parser",
    )


EVALDATA = {
    "https://example.org/a": {
        "file": "example.org.a.html",
        "with": ["The harbour opened", " "],
        "without": ["Imprint"],
        "comments": ["Nice"],
    },
    "https://example.org/b": {"file": "example.org.b.html", "with": ["x"], "without": [""]},
    "https://example.org/c": {"file": "", "with": ["x"], "without": []},
}


@pytest.mark.parametrize("name", ["evaldata.json", "evaldata.py"])
def test_trafilatura(tmp_path: Path, name: str) -> None:
    as_python = f"# annotated\nEVAL_PAGES = {EVALDATA!r}\n\nraise SystemExit('this must not run')\n"
    write(tmp_path / "tests" / name, as_python if name.endswith(".py") else EVALDATA)
    write(tmp_path / "tests" / "cache" / "example.org.a.html", HTML)
    write(tmp_path / "tests" / "eval" / "example.org.b.html", HTML)
    found = read_trafilatura(tmp_path)
    assert [page.id for page in found.pages] == [
        "trafilatura/example.org.a.html",
        "trafilatura/example.org.b.html",
    ]
    assert found.pages[0].gold.segments == Segments(("The harbour opened",), ("Imprint",))
    assert found.pages[1].gold.segments == Segments(("x",), ())
    assert found.pages[0].html() == HTML
    assert found.left_out == ("trafilatura/(no file named): its file is missing",)


def test_a_python_gold_file_is_never_executed(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    write(tmp_path / "tests" / "evaldata.py", f"EVAL_PAGES = open({str(trace)!r}, 'w')\n")
    with pytest.raises(LayoutError):
        read_trafilatura(tmp_path)
    assert not trace.exists()


def test_bench(tmp_path: Path) -> None:
    golds = {
        "aeb": {"text": "All of it."},
        "fundus": {"paragraphs": ["A."], "title": "T", "authors": None, "published": "2024-01-02"},
        "fundus-eval": {"body": ["A.", "[B.]"]},
        "trafilatura": {"with": ["A"], "without": ["B"]},
        "unheard-of": {"text": "x"},
    }
    records = [
        {"id": f"{name}/1", "set": name, "url": "", "file": f"pages/{name}.html.gz", "gold": gold}
        for name, gold in golds.items()
    ]
    write(tmp_path / "pages.jsonl", "\n".join(map(json.dumps, records)) + "\n")
    for name in golds:
        write(tmp_path / "pages" / f"{name}.html.gz", HTML)
    found = {gold.name: gold for gold in read_bench(tmp_path)}
    assert {name: [page.gold for page in gold.pages] for name, gold in found.items()} == {
        "aeb": [Gold(text="All of it.")],
        "fundus": [Gold(paragraphs=("A.",), title="T", published="2024-01-02")],
        "fundus-eval": [Gold(paragraphs=("A.", "B."), optional=frozenset({1}))],
        "trafilatura": [Gold(segments=Segments(("A",), ("B",)))],
        "unheard-of": [],
    }
    assert found["unheard-of"].left_out == ("unheard-of/1: figures of this set are not known",)


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        (read_aeb, "ground-truth.json"),
        (read_fundus, "meta.info"),
        (read_fundus_eval, "dataset/ground_truth.json"),
        (read_trafilatura, "tests/evaldata.json"),
        (read_bench, "pages.jsonl"),
    ],
)
def test_a_folder_without_the_layout_is_named_with_what_was_expected(
    tmp_path: Path, read: Any, expected: str
) -> None:
    with pytest.raises(LayoutError) as caught:
        read(tmp_path)
    assert str(tmp_path) in str(caught.value)
    assert expected in str(caught.value)


@pytest.mark.parametrize("content", ["{", "[]", '{"a": 1}', "{}", b"\xff"])
def test_a_gold_file_that_cannot_be_read_is_a_layout_error(
    tmp_path: Path, content: str | bytes
) -> None:
    write(tmp_path / "ground-truth.json", content)
    with pytest.raises(LayoutError):
        read_aeb(tmp_path)


# Scores

texts = st.text(st.sampled_from("ab \n.-é"), max_size=40)
names = st.lists(st.text(st.sampled_from("abc"), min_size=1, max_size=3), max_size=4)
paragraphs = st.lists(st.text(st.sampled_from("ab "), max_size=4), max_size=6)


@given(texts, texts)
def test_shingles_overlap_alike_from_both_sides(one: str, other: str) -> None:
    there, back = scores.shingle_overlap(one, other), scores.shingle_overlap(other, one)
    assert (there.precision, there.recall) == (back.recall, back.precision)
    assert 0 <= there.f1 <= 1
    assert scores.shingle_overlap(one, one).f1 == 1
    assert (there.f1 == 1) == (scores.shingles(one) == scores.shingles(other))


@given(paragraphs, st.randoms())
def test_paragraphs_are_a_bag_of_those_that_are_not_empty(given: list[str], random: Any) -> None:
    shuffled = [*given, "", " "]
    random.shuffle(shuffled)
    assert scores.paragraph_overlap(given, shuffled).f1 == 1
    assert scores.paragraph_overlap(given, [*given, "more"]).precision < 1
    assert scores.paragraph_overlap([*given, "more"], given).recall < 1


@given(names, names)
def test_authors_have_no_order_and_no_case(gold: list[str], read: list[str]) -> None:
    f1 = scores.authors_overlap(gold, read).f1
    assert f1 == scores.authors_overlap(gold[::-1], [name.upper() for name in read]).f1
    assert (f1 == 1) == ({n.casefold() for n in gold} == {n.casefold() for n in read})


@given(paragraphs, st.sets(st.integers(0, 5)))
def test_a_body_is_right_with_and_without_its_optional_paragraphs(
    given: list[str], optional: set[int]
) -> None:
    body = tuple(given)
    gold = Gold(paragraphs=body, optional=frozenset(n for n in optional if n < len(body)))
    needed = [p for n, p in enumerate(body) if n not in gold.optional]
    for limit in (0, 8):
        right = list(scores.bodies(gold, limit))
        assert list(body) in right
        assert needed in right
        assert len(right) <= max(2, 2 ** len(gold.optional))
    for read in (list(body), needed):
        if body:
            reading = Reading(text="\n".join(read), paragraphs=tuple(read))
            assert scores.page_scores(gold, reading)[scores.PARA_F1] == 1


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-05-03 15:47:42.389000+00:00", dt.date(2024, 5, 3)),
        ("2024-05-03", dt.date(2024, 5, 3)),
        (dt.datetime(2024, 5, 3, 23, 59, tzinfo=dt.UTC), dt.date(2024, 5, 3)),
        (dt.date(2024, 5, 3), dt.date(2024, 5, 3)),
        ("2024-02-31", None),
        ("3 May 2024", None),
        ("", None),
        (None, None),
    ],
)
def test_the_day_of_a_date(value: dt.date | str | None, day: dt.date | None) -> None:
    assert scores.day(value) == day


def test_a_page_is_scored_by_what_its_gold_holds() -> None:
    gold = Gold(
        paragraphs=("The harbour opened on Monday.",),
        title="Harbour  open",
        authors=("Ana Ruiz", "AFP"),
        published="2024-05-03 10:00:00+02:00",
    )
    reading = Reading(
        text="The harbour opened on Monday.",
        paragraphs=("The harbour opened on Monday.", "Share"),
        title="HARBOUR OPEN",
        authors=("Ana Ruiz",),
        published=dt.date(2024, 5, 3),
    )
    found = scores.page_scores(gold, reading)
    assert found.keys() == {"para_f1", "shingle_f1", "title", "authors_f1", "date"}
    assert (found["title"], found["date"], found["shingle_f1"]) == (1, 1, 1)
    assert found["para_f1"] == found["authors_f1"] == pytest.approx(2 / 3)
    assert scores.page_scores(Gold(), reading) == {}


def test_a_set_s_f1_of_texts_is_of_mean_precision_and_recall() -> None:
    gold = Gold(text="one two three four five")
    pages = [
        scores.page_scores(gold, Reading(text=text))
        for text in ("One? one two three four five", "", "one, two three: four five.")
    ]
    found = scores.figures(pages)
    # Of three shingles two are right; where nothing was read there is no precision at all.
    assert found["f1"] == pytest.approx(scores.harmonic((2 / 3 + 1) / 2, 2 / 3))
    assert found["exact"] == pytest.approx(1 / 3)
    assert scores.figures(pages[1:2]) == {"f1": 0, "exact": 0}


def test_a_set_s_f1_of_segments_is_over_all_segments() -> None:
    gold = Gold(segments=Segments(("harbour opened", "on Monday"), ("Imprint",)))
    found = [
        scores.page_scores(gold, Reading(text=text))
        for text in ("The harbour\n opened. Imprint", "on  Monday, harbour opened")
    ]
    assert scores.figures(found) == {"segments_f1": pytest.approx(2 * 3 / (2 * 3 + 1 + 1))}


# Runs


def stored(tmp_path: Path, golds: list[Gold], name: str = "set") -> GoldSet:
    pages = []
    for n, gold in enumerate(golds):
        path = tmp_path / f"{n}.html"
        path.write_bytes(b"" if gold == Gold() else HTML)
        pages.append(GoldPage(f"{name}/{n}", f"https://example.org/{n}", path, gold))
    return GoldSet(name, tuple(pages))


def extractor(read: Read, name: str = "tool") -> Extractor:
    return Extractor(name, ("lxml",), lambda: read, frozenset({TITLE}))


def body(html: bytes, url: str) -> Reading:
    return Reading("The harbour opened on Monday.", ("The harbour opened on Monday.",), "Title")


HARBOUR = Gold(paragraphs=("The harbour opened on Monday.",), title="Title", authors=("Ana",))


def test_a_peer_that_raises_costs_its_page_only(tmp_path: Path) -> None:
    def read(html: bytes, url: str) -> Reading:
        if url.endswith("1"):
            raise ValueError("no such encoding")
        return body(html, url)

    done = run(extractor(read), [stored(tmp_path, [HARBOUR] * 3)])
    assert [(page.page, page.error) for page in done.errors()] == [
        ("set/1", "ValueError: no such encoding")
    ]
    assert [page.scores["para_f1"] for page in done.every()] == [1, 0, 1]
    assert done.figures("set")["title"] == pytest.approx(2 / 3)


def test_a_peer_that_returns_another_type_costs_its_page_only(tmp_path: Path) -> None:
    def read(html: bytes, url: str) -> Reading:
        return Reading(text="x", title=["a", "list"])  # type: ignore[arg-type]

    done = run(extractor(read), [stored(tmp_path, [HARBOUR])])
    assert done.missing is None
    assert len(done.errors()) == 1


def load_nothing() -> Read:
    import a_peer_that_nobody_has  # type: ignore[import-not-found]

    return a_peer_that_nobody_has.read


def test_a_peer_that_is_missing_is_said_to_be_missing(tmp_path: Path) -> None:
    sets = [stored(tmp_path, [HARBOUR])]
    absent = run(Extractor("absent", ("absent",), load_nothing), sets)
    assert absent.missing is not None
    assert "a_peer_that_nobody_has" in absent.missing
    runs = [run(extractor(body), sets), absent]
    assert "Not installed: absent." in headline(runs, dt.date(2024, 5, 3))
    assert "absent" not in render(runs, sets)


def test_an_empty_page_has_its_time_and_no_error(tmp_path: Path) -> None:
    done = run(CORE, [stored(tmp_path, [Gold()])])
    assert not done.errors()
    assert done.pages_per_second() > 0
    assert done.times_parse() > 0


def test_corpuskit_reads_a_page_with_and_without_plugins(tmp_path: Path) -> None:
    for ours in EXTRACTORS[:2]:
        done = run(ours, [stored(tmp_path, [HARBOUR])])
        assert not done.missing
        assert not done.errors()
        assert done.figures("set").keys() == {"para_f1", "shingle_f1", "title", "authors_f1"}


# Calibration


def judged(quality: float | None, para_f1: float | None = None, page: str = "p") -> PageRun:
    score = {} if para_f1 is None else {"para_f1": para_f1}
    return PageRun(page, score, 0.01, 0.01, quality)


def test_the_tenth_of_the_lowest_quality_is_dropped() -> None:
    pages = [judged(n / 20, 0.0 if n < 2 else 1.0) for n in range(20)]
    found = calibrate(pages)
    assert found is not None
    assert (found.pages, found.all, found.kept, found.dropped) == (20, 0.9, 1, 0)
    assert "raises mean para_f1" in describe(Run(CORE, {"set": tuple(pages)}))
    worse = Run(CORE, {"set": tuple(judged(n / 20, 1 - n / 20) for n in range(20))})
    assert "does not raise" in describe(worse)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=2, max_size=30))
def test_the_mean_of_all_lies_between_kept_and_dropped(pairs: list[tuple[float, float]]) -> None:
    found = calibrate([judged(quality, f1) for quality, f1 in pairs])
    assert found is not None
    low, high = sorted((found.kept, found.dropped))
    assert low - 1e-9 <= found.all <= high + 1e-9


def test_pages_without_quality_are_said() -> None:
    none = Run(CORE, {"set": (judged(None, 1.0), judged(None, 0.5))})
    assert "Article.quality is None on 2 of 2 pages" in describe(none)
    some = Run(CORE, {"set": (judged(None, 1.0), judged(0.2, 0.5), judged(0.9, 1.0))})
    assert "Article.quality is None on 1 of 3 pages" in describe(some)
    assert "raises" in describe(some)
    assert "no set with gold paragraphs" in describe(Run(CORE, {"set": (judged(0.5),)}))


# Table and command


def test_the_table_has_a_row_for_each_figure_and_the_best_in_bold(tmp_path: Path) -> None:
    def nothing(html: bytes, url: str) -> Reading:
        return Reading()

    sets = [stored(tmp_path, [HARBOUR])]
    runs = [run(extractor(body, "good"), sets), run(extractor(nothing, "bad|one"), sets)]
    rows = render(runs, sets).split("\n")
    assert rows[:2] == ["| set | figure | good | bad\\|one |", "| --- | --- | ---: | ---: |"]
    assert rows[2:5] == [
        "| set, 1 pages | paragraphs, f1 | **1.0000** | 0.0000 |",
        "| set, 1 pages | shingles, f1 | **1.0000** | 0.0000 |",
        "| set, 1 pages | title | **1.0000** | 0.0000 |",
    ]
    # Neither offers authors, so neither is said to be wrong about them.
    assert rows[5] == "| set, 1 pages | authors, f1 | - | - |"
    assert [row.split(" | ")[1] for row in rows[6:]] == [
        "time, as a multiple of a bare lxml parse",
        "pages a second",
        "pages on which it raised",
    ]


def test_the_headline_has_the_date_and_all_versions(tmp_path: Path) -> None:
    line = headline([run(CORE, [])], dt.date(2024, 5, 3))
    assert line.startswith("2024-05-03, Python 3.")
    assert "lxml " in line
    assert "corpuskit 0." in line
    assert line.count("corpuskit 0.") == 1


def test_the_command_prints_one_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command.logging, "disable", lambda level: None)
    write(tmp_path / "ground-truth.json", {"0a": {"articleBody": "The harbour opened on Monday."}})
    write(tmp_path / "html" / "0a.html.gz", HTML)
    assert command.main(["--aeb", str(tmp_path), "--tools", "corpuskit", "--calibration"]) == 0
    out, err = capsys.readouterr()
    assert out.count("| aeb, 1 pages | exact text | ") == 1
    assert "no set with gold paragraphs" in out
    assert "corpuskit: 1 pages" in err


def test_the_command_names_a_folder_that_is_not_the_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command.logging, "disable", lambda level: None)
    assert command.main(["--trafilatura", str(tmp_path)]) == 2
    assert f"trafilatura: {tmp_path}" in capsys.readouterr().err


@pytest.mark.parametrize("argv", [[], ["--aeb", ".", "--tools", "nobody"]])
def test_the_command_refuses_what_it_cannot_run(argv: list[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(argv)


def test_every_set_has_a_reader_and_a_repository() -> None:
    assert READERS.keys() == command.REPOSITORIES.keys()


def test_brackets_within_a_paragraph_are_its_own() -> None:
    assert bracketed(["[a] b", "", "[c]"]) == Gold(
        paragraphs=("[a] b", "", "c"), optional=frozenset({2})
    )
