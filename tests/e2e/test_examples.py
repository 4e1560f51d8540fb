"""The scripts under examples/ run from anywhere and print what they promise; their inputs read as intended."""

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

import corpuskit
from corpuskit import Article
from corpuskit.testing.checks import check_dump, check_stored, check_tape

EXAMPLES = Path(__file__).parents[2] / "examples"
INPUTS = EXAMPLES / "inputs"

SAID = {
    "01_one_document.py": [
        "source     caspian-policy-center",
        "title      Lake Merun Ports Sign a Common Timetable after Two Years of Talks",
        "authors    Irune Velmor",
        "published  2024-03-04",
        "A working group is to report in September.",
    ],
    "02_folder_to_jsonl.py": [
        "read    digest.txt: 3 blocks",
        "failed  minutes.pdf: this is a PDF, not text",
        "10 articles in articles.jsonl",
    ],
    "03_show_removals.py": [
        "keep  A passage on what to read next in the city's archive",
        "drop  Read next  [teaser: ",
        "drop  Leave the first comment  [comments: ",
        "put back: What is your opinion on this topic?",
        "blocks before and after: 5 6",
        "restored: 1033 characters",
    ],
    "04_write_a_source.py": [
        "source  harbour-gazette",
        "title   Ferry to Goruma Sails Again",
        "authors Irune Velmor",
        "keep  It had stood in dock since the storm of November",
        "drop  The lighthouse keeper's last winter  [teaser: ",
    ],
    "05_test_a_source.py": [
        "passed test_a_dump_line_by_line",
        "passed test_what_the_site_adds_goes_and_the_article_stays",
        "passed test_no_text_can_break_it",
    ],
    "06_learn_a_source.py": [
        "read-it-on-paper: 3 of 3 documents, behind the text: 'Read it on paper', ",
        " blocks, 4 would stay",
        "title   Ferry to Goruma Sails Again",
        "source  harbour-gazette",
        "written src/corpuskit_harbour_gazette/__init__.py",
    ],
    "07_notice_a_redesign.py": [
        "as before: 0 changes",
        "selector `authors` of layout `2024` found something in 0 % of 40 pages, was 100 %",
        "field `authors` now comes from meta `author` (100 % of 40 pages), was `layout/2024` (100 %)",
    ],
    "08_clean_dumps.py": [
        "ferry.txt: 10 lines stay, thoroughly 6",
        "only thoroughly: • Herring is back in the bay",
        "market.txt: 5 lines stay, thoroughly 4",
        "only thoroughly: Der Markt von Wesk zieht um",
    ],
    "09_code_events.py": [
        "ACCUSE    Sudan -> Chad  ('accused', acts.tsv:",
        "SANCTION  Sudan -> Chadian ambassador  ('expelled', acts.tsv:",
        "SUPPORT   Kazakhstan, Mongolia -> ?  ('signed', acts.tsv:",
    ],
}


def lines(**gone: Iterable[int]) -> dict[int, str]:
    """The category of each line that goes."""
    return {n: category for category, numbers in gone.items() for n in numbers}


# For each dump the lines that go, by number among its lines that are not blank; all others stay.
GONE = {
    "peace-campaign.txt": lines(duplicate=[0], nav=[6]),
    "policy-center.txt": lines(
        nav=[0], title=[1, 2], byline=[3, 4], media=[5], teaser=range(9, 14)
    ),
    "digest.txt": lines(title=[0], attribution=[4]),
    "read-next.txt": lines(teaser=range(5, 12), comments=[12, 13]),
    "read-next-labels.txt": lines(teaser=range(3, 13), comments=[13, 14]),
    "unknown-site.txt": lines(
        title=[0], byline=[1, 2], share=[3], ad=[6], subscribe=[9], legal=[10]
    ),
    "wire.txt": lines(byline=[3]),
    "russian-crlf.txt": lines(title=[0], byline=[1], ad=[4]),
}

FIELDS = {
    "peace-campaign.txt": {"source": "afghanistan-peace-campaign", "title": None},
    "policy-center.txt": {
        "source": "caspian-policy-center",
        "title": "Lake Merun Ports Sign a Common Timetable after Two Years of Talks",
        "authors": ["Irune Velmor"],
        "published": "2024-03-04",
    },
    "digest.txt": {
        "source": "global-south",
        "title": "Valley Towns Share One Fire Brigade from January",
        "derived_from": ["themoscowtimes.com"],
        "published": None,
    },
    "read-next.txt": {"source": "anewz", "title": None, "published": None},
    "read-next-labels.txt": {"source": "anewz", "title": None, "published": None},
    "unknown-site.txt": {
        "source": None,
        "title": "Bakers of Wesk Go Back to the Old Mill",
        "authors": ["Tavo Silka"],
        "published": "2023-10-17",
    },
    "wire.txt": {
        "source": None,
        "agencies": ["Interfax"],
        "dateline_place": "DUSHANBE",
        "dateline_date": "Sept 17",
        "published": None,
    },
    "russian-crlf.txt": {
        "source": None,
        "title": "Мост через Горуму откроют в понедельник",
        "published": "2024-03-14",
    },
    "page.html": {
        "title": "Night trains return to the coast",
        "authors": ["Chasti Velmor", "Tavo Silka"],
        "published": "2024-05-06",
        "published_at": "2024-05-06T07:30:00+02:00",
        "modified": "2024-05-07",
        "language": "en",
        "site_name": "Paldo Courier",
    },
    "page-meta.html": {
        "title": "Lineta's library lends garden tools",
        "authors": ["Bexil Amal"],
        "published": "2023-03-21",
        "published_at": None,
        "section": "City",
    },
}

BLOCKS_OF_PAGES = {
    "page.html": [
        "For the first time in nine years a night train has left Paldo for the coast. It was full, and eleven minutes late.",
        "The railway runs it three times a week until the autumn. “If it is as full in October as it is now, it will stay,”"
        " the railway’s director said on the platform.",
        "Old cars, new beds",
        "The sleeping cars are forty years old and were rebuilt in the works at Goruma. Each has ten compartments,"
        " a shower & a place for bicycles.",
        "Tickets cost about as much as a room in a simple hotel. The cheapest were gone within an hour, according to the railway.",
    ],
    "page-meta.html": [
        "Whoever holds a card of Lineta's city library can borrow spades, shears and a wheelbarrow from this week on,"
        " for two weeks at a time.",
        "The tools were given by readers, who had answered a call in the autumn. Of three ladders that came in, one was too"
        " old to be lent.",
        "A spade is used on four days of the year. A book, if it is lucky, on more.",
        "The librarians say that the wheelbarrow has a waiting list already, and that the library takes a second one gladly.",
    ],
}


def read(name: str) -> Article:
    return corpuskit.parse((INPUTS / name).read_bytes(), name=name)


def test_every_script_and_every_input_is_tested() -> None:
    assert {path.name for path in EXAMPLES.glob("*.py")} == SAID.keys()
    inputs = {path.name for path in INPUTS.iterdir()} - {".gitattributes"}
    assert inputs == FIELDS.keys() == GONE.keys() | BLOCKS_OF_PAGES.keys()


def test_the_readme_lists_every_script_and_every_input() -> None:
    readme = (EXAMPLES / "README.md").read_text(encoding="utf-8")
    for name in (*SAID, *FIELDS):
        assert readme.count(f"| `{name}` |") + readme.count(f"| [{name}]({name}) |") == 1


@pytest.mark.parametrize("script", sorted(SAID))
def test_a_script_prints_what_it_promises(script: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / script)],
        cwd=tmp_path,
        env={"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    for fragment in SAID[script]:
        assert fragment in done.stdout


def test_the_folder_script_writes_where_it_is_told(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    script = EXAMPLES / "02_folder_to_jsonl.py"
    subprocess.run([sys.executable, str(script), str(output)], capture_output=True, check=True)
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert [record["origin"] for record in records] == sorted(FIELDS)


@pytest.mark.parametrize("name", sorted(GONE))
def test_a_dump_reads_as_intended_line_by_line(name: str) -> None:
    text = (INPUTS / name).read_bytes().decode("utf-8-sig")
    article = read(name)

    expected = [
        (line, GONE[name].get(n))
        for n, line in enumerate(line for line in text.splitlines() if line.strip())
    ]
    assert [(line.text, line.category) for line in article.explain()] == expected
    check_dump(article, text)


@pytest.mark.parametrize("name", sorted(BLOCKS_OF_PAGES))
def test_a_page_gives_its_paragraphs_and_nothing_else(name: str) -> None:
    assert [block.text for block in read(name).blocks] == BLOCKS_OF_PAGES[name]


@pytest.mark.parametrize("name", sorted(FIELDS))
def test_an_input_fills_its_fields(name: str) -> None:
    article = read(name)
    record = article.to_dict()
    assert {field: record[field] for field in FIELDS[name]} == FIELDS[name]
    assert not article.failures
    check_tape(article)
    check_stored(article)


def test_line_ends_and_the_byte_order_mark_are_still_in_the_inputs() -> None:
    """A checkout that changes line ends would make the CRLF example an example of nothing."""
    raw = (INPUTS / "russian-crlf.txt").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\n") == raw.count(b"\r\n") > 0
    for path in INPUTS.glob("*"):
        if path.name != "russian-crlf.txt":
            assert b"\r" not in path.read_bytes()
