"""A learned source as a package that can be installed: module, fixtures, and tests that pass."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from corpuskit.errors import LearnError
from corpuskit.learning.code import module_of
from corpuskit.model import Article

if TYPE_CHECKING:
    from corpuskit.learning.lesson import Lesson, Preview

_PYPROJECT = """\
[build-system]
requires = ["hatchling>=1.24"]
build-backend = "hatchling.build"

[project]
name = "{distribution}"
version = "0.1.0"
description = {description}
readme = "README.md"
requires-python = ">=3.11"
dependencies = ["corpuskit>=0.1"]

[project.optional-dependencies]
testing = ["corpuskit[testing]>=0.1"]

[project.entry-points.corpuskit]
{name} = "{module}"

[tool.hatch.build.targets.wheel]
packages = ["src/{module}"]

[tool.ruff]
line-length = 100
"""

_README = """\
# {distribution}

The source `{name}` for corpuskit: {title}. It was learned from {count} documents with `corpuskit learn`; read the rules, and strike out
what should stay.

| rule | what goes | category | where | documents | examples |
|---|---|---|---|---|---|
{rows}

{markers}`tests/fixtures` holds the documents themselves, and beside each what became of it, so that the tests show when a rule is changed. They belong to
their publisher: leave them out of what you give to others.
"""

_TESTS = '''\
"""The documents that the source was learned from are read as they were then."""

import json
from pathlib import Path

import pytest
from corpuskit import Article, Registry, parse
from corpuskit.testing import checks

from {module} import SOURCE

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("*{suffix}"))
REGISTRY = Registry.of(SOURCE)


def read(path: Path) -> Article:
    return parse(
        path.read_bytes().decode(),
        content_type="{content_type}",
        name=path.name,
        source=SOURCE.name,
        registry=REGISTRY,
    )


def expected(path: Path) -> dict:
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def removed_by(path: Path) -> set[str]:
    return {{ref.rule for removal in read(path).removals for ref in removal.rules}}


def test_there_are_documents() -> None:
    assert len(FIXTURES) >= 3


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_text_stays_and_the_rest_goes(path: Path) -> None:
    article, said = read(path), expected(path)
    assert not article.failures
    assert article.title == said["title"]
    assert [block.text for block in article.blocks] == said["kept"]
    gone = [[str(removal.category), removal.text] for removal in article.removals]
    assert gone == said["removed"]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_nothing_is_lost(path: Path) -> None:
    article = read(path)
    checks.check_tape(article)
    checks.check_stored(article)
{dump_checks}@pytest.mark.parametrize("rule", SOURCE.rules, ids=lambda rule: rule.name)
def test_each_rule_takes_something(rule: object) -> None:
    assert any(rule.name in removed_by(path) for path in FIXTURES)


def test_a_text_of_another_source_stays_as_it_is() -> None:
    text = "A bridge was opened on Monday.\\n\\nIt is made of wood, and it squeaks."
    assert parse(text, source=SOURCE.name, registry=REGISTRY).text == text
'''

_DUMP_CHECKS = """\
    checks.check_dump(article, path.read_bytes().decode())
    checks.check_clean_twice(article, REGISTRY)


"""

_MARKER_CHECKS = """\
@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_the_markers_alone_give_it_away(path: Path) -> None:
    text = path.read_bytes().decode()
    assert parse(text, content_type="text/plain", registry=REGISTRY).source == SOURCE.name


"""


def write_package(lesson: Lesson, folder: Path | str) -> Path:
    """Writes the package `corpuskit-NAME` below `folder`, and returns its path.

    Raises:
        LearnError: something is there already; nothing is written over.
        OSError: it cannot be written.
    """
    distribution = f"corpuskit-{lesson.name}"
    root = Path(folder) / distribution
    if root.exists():
        raise LearnError(str(root), "is there already", "take another folder, or move it away")
    for path, text in files_of(lesson).items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode("utf-8", "backslashreplace"))
    return root


def files_of(lesson: Lesson) -> dict[str, str]:
    """The files of the package by their paths in it."""
    module = f"corpuskit_{lesson.name.replace('-', '_')}"
    distribution = f"corpuskit-{lesson.name}"
    description = json.dumps(f"corpuskit source: {lesson.title}.", ensure_ascii=False)
    suffix, kind = (".html", "text/html") if lesson.html else (".txt", "text/plain")
    tests = _TESTS.format(
        module=module,
        suffix=suffix,
        content_type=kind,
        dump_checks=_dump_checks(lesson),
    )
    files = {
        "pyproject.toml": _PYPROJECT.format(
            distribution=distribution, description=description, name=lesson.name, module=module
        ),
        "README.md": _readme(lesson, distribution),
        f"src/{module}/__init__.py": module_of(lesson),
        f"src/{module}/py.typed": "",
        f"tests/test_{lesson.name.replace('-', '_')}.py": tests,
    }
    for number, preview in enumerate(lesson.previews, 1):
        files[f"tests/fixtures/{number:02}{suffix}"] = preview.text
        files[f"tests/fixtures/{number:02}.json"] = _expected(preview)
    return files


def _dump_checks(lesson: Lesson) -> str:
    """The tests that only dumps have, and those that only a source has that is known by its markers."""
    if lesson.html:
        return "\n\n"
    return _DUMP_CHECKS + _MARKER_CHECKS * bool(lesson.markers)


def _readme(lesson: Lesson, distribution: str) -> str:
    rows = (
        f"| {p.name} | {p.meaning} | {p.category} | {p.evidence.place} "
        f"| {p.evidence.documents} of {p.evidence.of} | {_cell(', '.join(p.evidence.examples))} |"
        for p in lesson.proposals
    )
    markers = ""
    if lesson.markers:
        known = "\n".join(f"- {marker}" for marker in lesson.markers)
        markers = f"Dumps are known by these lines:\n\n{known}\n\n"
    return _README.format(
        distribution=distribution,
        name=lesson.name,
        title=lesson.title,
        count=len(lesson.previews),
        rows="\n".join(rows) or "| none | nothing repeats that the generic rules leave | | | | |",
        markers=markers,
    )


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _expected(preview: Preview) -> str:
    article: Article = preview.after
    data = {
        "title": article.title,
        "kept": [block.text for block in article.blocks],
        "removed": [[str(r.category), r.text] for r in article.removals],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
