"""What readers copy is what runs here: every block of README.md and docs/*.md, page by page, in order."""

import doctest
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
NOT_RUN = {"sh", "text", "{toctree}", "{eval-rst}"}
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE

_BLOCK = re.compile(r"^```(?P<kind>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_blocks_of_a_page_do_what_they_say(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    names = {"__name__": page.stem}
    text = page.read_text(encoding="utf-8")
    for match in _BLOCK.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        run(match["kind"], match["text"], names, f"{page.name}:{line}")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_fence_is_a_block_of_a_kind(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert len(re.findall(r"^```", text, re.MULTILINE)) == 2 * len(_BLOCK.findall(text))


def run(kind: str, text: str, names: dict, place: str) -> None:
    if kind == "python":
        exec(compile(text, place, "exec"), names)
    elif kind == "pycon":
        test = doctest.DocTestParser().get_doctest(text, names, place, place, 0)
        runner = doctest.DocTestRunner(optionflags=FLAGS)
        said: list[str] = []
        runner.run(test, out=said.append, clear_globs=False)
        names.update(test.globs)
        assert not runner.failures, "".join(said)
    elif kind == "console":
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            run_command(command, expected, place)
    elif kind == "toml":
        tomllib.loads(text)
    else:
        assert kind in NOT_RUN, f"{place}: what is a block of {kind!r}?"


def run_command(command: str, expected: str, place: str) -> None:
    """One line of a console block; its output is compared where the page shows one."""
    program, *arguments = shlex.split(command)
    assert program == "corpuskit", f"{place}: write commands that are not run as a block of sh"
    done = subprocess.run(
        [sys.executable, "-m", "corpuskit.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{place}: {command}\n{done.stdout}"
    if expected.strip():
        same = doctest.OutputChecker().check_output(expected, done.stdout, FLAGS)
        assert same, f"{place}: {command}\n--- expected\n{expected}--- got\n{done.stdout}"
