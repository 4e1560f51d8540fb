"""The command line as its user sees it: output, files beside, exit codes, and never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from corpuskit import Article, Event, Failure

PROSE = (
    "A paragraph of running text is long enough to be one and ends as a sentence does, with a stop."
)
DUMP = f"{PROSE}\nRead next\n08:00\nAnother thing happened elsewhere today.\nWhat is your opinion on this topic?\nLeave the first comment\n"


def run(*args: str | Path, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "corpuskit.cli", *map(str, args)],
        input=stdin,
        capture_output=True,
        env=os.environ | {"COLUMNS": "160"} | env,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    assert "Traceback" not in err
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    below = tmp_path / "dumps" / "below"
    below.mkdir(parents=True)
    (tmp_path / "dumps" / "a.txt").write_text(DUMP, encoding="utf-8")
    (below / "b.html").write_text(
        f"<html><body><p>{PROSE}</p><p>{PROSE} Again.</p></body></html>", encoding="utf-8"
    )
    (below / "c.bin").write_bytes(b"\x00")
    return tmp_path / "dumps"


def test_parse_writes_records_and_shows_what_was_done(folder: Path, tmp_path: Path) -> None:
    done = run("parse", folder, "-o", tmp_path / "out" / "articles.jsonl")
    assert done.returncode == 0
    assert "anewz" in done.stdout
    assert "comments 2, teaser 3" in done.stdout
    records = (tmp_path / "out" / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [Article.from_dict(json.loads(line)) for line in records]
    assert [article.text for article in articles] == [PROSE, f"{PROSE}\n\n{PROSE} Again."]
    assert not (tmp_path / "out" / "failures.jsonl").exists()


def test_a_failed_document_is_a_record_and_the_others_go_on(folder: Path, tmp_path: Path) -> None:
    (folder / "broken.txt").write_bytes(b"%PDF-1.7 ...")
    output = tmp_path / "articles.jsonl"
    done = run("parse", folder, "-o", output)
    assert done.returncode == 1
    assert "this is a PDF" in done.stderr
    (line,) = (tmp_path / "failures.jsonl").read_text(encoding="utf-8").splitlines()
    assert Failure.from_dict(json.loads(line)).error == "NotTextError"
    assert len(output.read_text(encoding="utf-8").splitlines()) == 2
    (folder / "broken.txt").unlink()
    assert run("parse", folder, "-o", output).returncode == 0
    assert not (tmp_path / "failures.jsonl").exists(), "the failures of an earlier run do not stay"


def test_a_pipe_carries_records_and_stdin_is_read() -> None:
    done = run("parse", "-", stdin=DUMP.encode())
    assert done.returncode == 0
    assert json.loads(done.stdout)["text"] == PROSE
    assert "comments 2" in done.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["parse"], "Missing argument"),
        (["parse", "/nowhere/at/all"], "no such file or folder"),
        (["parse", ".", "--source", "nobody"], "no source 'nobody'"),
        (["parse", ".", "--pack", "nothing"], "no rule pack 'nothing'"),
        (["parse", "--max-mb", "-1", "."], "--max-mb"),
        (["parse", "--max-mb", "nan", "."], "--max-mb"),
        (["parse", ""], "'': no such file or folder"),
        (["parse", "-", "-"], "stdin can be read once"),
        (["explain"], "Missing argument"),
        (["explain", ""], "'': no such file"),
        (["explain", "."], "this is a folder; name one of its files"),
        (["nonsense"], "No such command"),
    ],
)
def test_bad_usage_is_said_and_ends_in_2(args: list[str], said: str) -> None:
    done = run(*args)
    assert done.returncode == 2
    assert said in done.stderr


def test_an_empty_folder_is_bad_usage(tmp_path: Path) -> None:
    done = run("parse", tmp_path)
    assert (done.returncode, "nothing to parse" in done.stderr) == (2, True)
    done = run("events", tmp_path)
    assert (done.returncode, "nothing to code" in done.stderr) == (2, True)


def test_an_output_that_cannot_be_written_is_said(folder: Path) -> None:
    done = run("parse", folder, "-o", "/dev/null/articles.jsonl")
    assert (done.returncode, "/dev/null/articles.jsonl" in done.stderr) == (2, True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_said_with_the_name_of_the_output(folder: Path) -> None:
    done = run("parse", folder, "-o", "/dev/full")
    assert (done.returncode, "-o /dev/full: No space left" in done.stderr) == (1, True)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no file that nobody can read")
def test_a_file_that_cannot_be_read_is_named_once_and_the_others_go_on(folder: Path) -> None:
    (folder / "memory.txt").symlink_to("/proc/self/mem")
    done = run("parse", folder / "memory.txt", folder / "a.txt")
    assert done.returncode == 1
    (said,) = [line for line in done.stderr.splitlines() if line.endswith("and the disk")]
    assert said.startswith(f"{folder / 'memory.txt'}: ")
    assert said.count("memory.txt") == 1
    assert json.loads(done.stdout)["text"] == PROSE


def test_explain_shows_each_line_with_its_reason(folder: Path) -> None:
    done = run("explain", folder / "a.txt")
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert f"keep             {PROSE}" in lines
    dropped = [line for line in lines if line.startswith("drop comments")]
    assert len(dropped) == 2
    assert all("corpuskit-wire/comment-prompt]" in line for line in dropped)


def test_explain_as_json(folder: Path) -> None:
    done = run("explain", "--json", folder / "a.txt")
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["kept"] for record in records] == [True, False, False, False, False, False]
    assert records[1]["category"] == "teaser"
    assert {"plugin": "corpuskit-wire", "rule": "read-next"} in records[1]["rules"]


@pytest.mark.parametrize(("content", "code"), [(b"%PDF-1.7", 1), (None, 2)])
def test_explain_says_what_it_cannot_read(tmp_path: Path, content: bytes | None, code: int) -> None:
    path = tmp_path / "a.txt"
    if content:
        path.write_bytes(content)
    done = run("explain", path)
    assert (done.returncode, str(path) in done.stderr) == (code, True)


def test_inputs_are_never_written_over(folder: Path) -> None:
    before = (folder / "a.txt").read_bytes()
    for output in (folder / "a.txt", folder / "failures.jsonl"):
        done = run("parse", folder, "-o", output)
        assert (done.returncode, "take another" in done.stderr) == (2, True)
    assert (folder / "a.txt").read_bytes() == before


def test_what_the_terminal_cannot_show_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "\udcff.txt").write_text(f"{PROSE}\nДожди в долине", encoding="utf-8")
    done = run("parse", tmp_path, "-o", tmp_path / "out.jsonl", PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert "Дожди" in json.loads(line)["text"]


def test_sources_lists_what_is_installed() -> None:
    done = run("sources")
    assert done.returncode == 0
    for name in (
        "anewz",
        "caspianpolicy.org",
        "Afghanistan Peace Campaign",
        "corpuskit-moscow-times",
        "event coder",
    ):
        assert name in done.stdout
    records = [json.loads(line) for line in run("sources", "--json").stdout.splitlines()]
    assert {"anewz", "global-south"} <= {record["source"] for record in records}


def test_sources_names_what_could_not_be_loaded(tmp_path: Path) -> None:
    (tmp_path / "broken_plugin-1.0.dist-info").mkdir()
    (tmp_path / "broken_plugin-1.0.dist-info" / "METADATA").write_text(
        "Name: broken-plugin\nVersion: 1.0\n"
    )
    (tmp_path / "broken_plugin-1.0.dist-info" / "entry_points.txt").write_text(
        "[corpuskit]\nbroken = broken_plugin\n"
    )
    (tmp_path / "broken_plugin.py").write_text("raise RuntimeError('a defect of this plugin')\n")
    done = run("sources", PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert "broken-plugin: a defect of this plugin" in done.stderr
    assert "anewz" in done.stdout


REPORT = "Peru and Chile signed a treaty in Lima on Monday.\nKenya condemned an attack on Malawi.\n"


def test_events_are_written_and_shown(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    output = tmp_path / "events.jsonl"
    done = run("events", tmp_path / "report.txt", "-o", output)
    assert done.returncode == 0
    assert "Peru [PER], Chile [CHL]" in done.stdout
    events = [Event.from_dict(json.loads(line)) for line in output.read_text("utf-8").splitlines()]
    assert [event.type for event in events] == ["SUPPORT", "ACCUSE"]


def test_events_go_to_a_pipe_in_the_form_that_is_asked_for() -> None:
    plover = run("events", "-", "--format", "plover", stdin=REPORT.encode())
    assert [json.loads(line)["quad"] for line in plover.stdout.splitlines()] == [1, 3]
    table = run("events", "-", "--format", "csv", stdin=REPORT.encode())
    assert table.stdout.splitlines()[0].startswith("id,type,")
    assert "SUPPORT" in table.stderr


def test_an_unknown_coder_is_bad_usage_and_a_failed_input_is_named(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "broken.txt").write_bytes(b"%PDF-1.7 ...")
    done = run("events", tmp_path, "--coder", "nobody")
    assert done.returncode == 2
    assert "no event coder 'nobody'" in done.stderr
    done = run("events", tmp_path, "-o", tmp_path / "out" / "events.jsonl")
    assert done.returncode == 1
    assert "this is a PDF" in done.stderr
    assert (tmp_path / "out" / "failures.jsonl").exists()


GAZETTE = Path(__file__).parents[2] / "examples" / "gazette"


def test_learn_shows_what_would_go_and_writes_nothing() -> None:
    done = run("learn", GAZETTE, "--name", "harbour-gazette")
    assert done.returncode == 0
    assert "read-it-on-paper" in done.stdout
    assert "1.txt" in done.stdout
    assert "nothing was written" in done.stderr


def own_tests(package: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", os.devnull, "--rootdir", package, package],
        env={**os.environ, "PYTHONPATH": str(package / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_learned_package_passes_its_own_tests(tmp_path: Path) -> None:
    done = run("learn", GAZETTE, "--name", "harbour-gazette", "-o", tmp_path)
    assert done.returncode == 0, done.stderr
    package = tmp_path / "corpuskit-harbour-gazette"
    tested = own_tests(package)
    assert tested.returncode == 0, tested.stdout
    assert " passed" in tested.stdout
    again = run("learn", GAZETTE, "--name", "harbour-gazette", "-o", tmp_path)
    assert again.returncode == 1
    assert "is there already" in again.stderr


def test_a_package_learned_from_pages_passes_its_own_tests(tmp_path: Path) -> None:
    page = "<html><body><nav>Menu</nav><article><div class='story'>{}</div></article></body></html>"
    for n in range(3):
        body = [PROSE.replace("A paragraph", f"Paragraph {n}{k}") for k in range(4)]
        text = "".join(f"<p>{line}</p>" for line in [*body, "Read the rest of it on paper"])
        (tmp_path / f"{n}.html").write_text(page.format(text), encoding="utf-8")
    done = run("learn", tmp_path, "--name", "toy", "--host", "toy.example", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "div.story" in done.stdout
    tested = own_tests(tmp_path / "out" / "corpuskit-toy")
    assert tested.returncode == 0, tested.stdout


def test_learn_warns_where_nothing_tells_a_source(tmp_path: Path) -> None:
    for n in range(3):
        body = [PROSE.replace("A paragraph", f"Paragraph {n}{k}") for k in range(4)]
        (tmp_path / f"{n}.txt").write_text("\n".join([*body, "Print it"]), encoding="utf-8")
    done = run("learn", tmp_path, "--name", "toy", "-o", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert "parse them with --source NAME" in done.stderr
    tested = own_tests(tmp_path / "out" / "corpuskit-toy")
    assert tested.returncode == 0, tested.stdout


def test_learn_counts_what_the_librarys_own_rules_take_where_the_learned_ones_stop(
    tmp_path: Path,
) -> None:
    for n, title in enumerate(
        ("Ferry Sails Once Again", "Crane Sold At Last", "Keeper Leaves In April")
    ):
        body = [PROSE.replace("A paragraph", f"Paragraph {n}{k}") for k in range(4)]
        lines = ["Toy Paper", title, *body, "Print it"]
        (tmp_path / f"{n}.txt").write_text("\n".join(lines), encoding="utf-8")
    done = run("learn", tmp_path, "--name", "toy-paper")
    assert "corpuskit/title-line 1" in done.stdout


def test_learn_says_what_it_needs(tmp_path: Path) -> None:
    one = run("learn", GAZETTE / "1.txt", "--name", "toy")
    assert one.returncode == 1
    assert "give at least 3 of one source" in one.stderr
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(99))
    image = run("learn", GAZETTE, tmp_path, "--name", "toy")
    assert image.returncode == 1
    assert "not text" in image.stderr
    (tmp_path / "a.txt").write_text("")
    empty = run("learn", GAZETTE, tmp_path, "--name", "toy")
    assert (empty.returncode, "an empty document" in empty.stderr) == (1, True)
    for host in ("[", "toy paper.example", "https://toy.example/"):
        hosted = run("learn", GAZETTE, "--name", "toy", "--host", host)
        assert (hosted.returncode, "is no host" in hosted.stderr) == (2, True)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "a.dat").write_text("a")
    other = run("learn", tmp_path / "other", "--name", "toy")
    assert (other.returncode, "nothing to learn: no .htm" in other.stderr) == (2, True)
    named = run("learn", GAZETTE, "--name", "Toy Paper")
    assert (named.returncode, "is no name" in named.stderr) == (1, True)
    assert not any("Traceback" in done.stderr for done in (one, image, empty, named))


def test_drift_says_what_changed_and_by_its_exit_code(tmp_path: Path) -> None:
    baseline = tmp_path / "baseline.json"
    for name, heading in (("before", "Read next"), ("after", "More of it")):
        (tmp_path / name).mkdir()
        for n in range(12):
            dump = DUMP.replace("Read next", heading).replace("A paragraph", f"Paragraph {n}")
            (tmp_path / name / f"{n}.txt").write_text(dump, encoding="utf-8")
    saved = run("drift", baseline, "--save", tmp_path / "before")
    assert (saved.returncode, "anewz 12" in saved.stdout) == (0, True)
    assert run("drift", baseline, tmp_path / "before").returncode == 0
    changed = run("drift", baseline, tmp_path / "after")
    assert changed.returncode == 3
    assert "`anewz`: rule `read-next` fired in 0 % of 12 dumps, was 100 %" in changed.stdout
    records = run("drift", baseline, tmp_path / "after", "--json").stdout.splitlines()
    assert "read-next" in {json.loads(line)["subject"].rpartition("/")[2] for line in records}


def test_drift_counts_only_the_documents_that_it_compared(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    for n in range(3):
        (tmp_path / "a" / f"{n}.txt").write_text(DUMP, encoding="utf-8")
    (tmp_path / "other.txt").write_text("A line of nobody.\n\nAnd another one.", encoding="utf-8")
    run("drift", tmp_path / "b.json", "--save", tmp_path / "a")
    some = run("drift", tmp_path / "b.json", tmp_path / "a", tmp_path / "other.txt")
    assert (some.returncode, "in 3 documents" in some.stdout) == (0, True)
    none = run("drift", tmp_path / "b.json", tmp_path / "other.txt")
    assert (none.returncode, none.stdout) == (3, "")
    assert "`anewz` has no document here, 3 in the baseline" in none.stderr
    assert "nothing was compared" in none.stderr


def test_drift_saves_what_could_be_read_and_tells_of_the_rest(tmp_path: Path) -> None:
    baseline = tmp_path / "b.json"
    (tmp_path / "a.txt").write_text(DUMP, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7" + bytes(50))
    saved = run("drift", baseline, "--save", tmp_path / "a.txt", tmp_path / "b.txt")
    assert (saved.returncode, "1 document could not be read" in saved.stderr) == (1, True)
    assert f"{tmp_path / 'b.txt'}: this is a PDF" in saved.stderr
    assert "anewz 1" in saved.stdout
    assert run("drift", baseline, tmp_path / "a.txt").returncode == 0


def test_drift_takes_articles_that_were_parsed_before(folder: Path, tmp_path: Path) -> None:
    articles = tmp_path / "out" / "articles.jsonl"
    run("parse", folder, "-o", articles)
    assert run("drift", tmp_path / "b.json", "--save", articles).returncode == 0
    assert run("drift", tmp_path / "b.json", articles).returncode == 0
    assert run("drift", tmp_path / "b.json", articles, folder).returncode == 2


def test_drift_says_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DUMP, encoding="utf-8")
    (tmp_path / "empty").mkdir()
    assert run("drift", tmp_path / "none.json", tmp_path / "a.txt").returncode == 2
    assert run("drift", tmp_path / "a.txt", tmp_path / "a.txt").returncode == 1
    assert run("drift", tmp_path / "b.json", "--save", tmp_path / "empty").returncode == 1


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (b"{", "is no JSON record"),
        (b"\xff\xfe{}", "is no JSON record in UTF-8"),
        (b"[" * 50000, "is no JSON record"),
        (b"[1]", "Article: expected an object"),
    ],
)
def test_drift_tells_the_place_of_a_broken_record(
    folder: Path, tmp_path: Path, line: bytes, problem: str
) -> None:
    run("parse", folder, "-o", tmp_path / "out" / "a.jsonl")
    whole = (tmp_path / "out" / "a.jsonl").read_bytes().splitlines()[0]
    records = tmp_path / "A.JSONL"
    records.write_bytes(whole + b"\n")
    assert run("drift", tmp_path / "b.json", "--save", records).returncode == 0
    records.write_bytes(whole + b"\n" + line + b"\n")
    broken = run("drift", tmp_path / "b.json", records)
    assert (broken.returncode, "Traceback" in broken.stderr) == (1, False)
    assert f"{records}:2: {problem}" in " ".join(broken.stderr.split())
    records.rename(tmp_path / "b.json")
    assert f"{tmp_path / 'b.json'}:" in run("drift", tmp_path / "b.json", folder).stderr


def test_the_events_of_several_reports_are_made_one(tmp_path: Path) -> None:
    for name, place in (("one.txt", "Lima"), ("two.txt", "the Peruvian capital")):
        said = f"Peru and Chile signed a treaty on 40 bridges in {place} on 13 May 2024.\n"
        (tmp_path / name).write_text(said, encoding="utf-8")
    apart = run("events", tmp_path).stdout.splitlines()
    (merged,) = run("events", tmp_path, "--merge").stdout.splitlines()
    assert len(apart) == 2
    event = Event.from_dict(json.loads(merged))
    assert len({mention.article for mention in event.mentions}) == 2
    assert event.why
