"""The structure holds: floors, who may import what, what `import corpuskit` may do."""

import ast
import doctest
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import corpuskit

SRC = Path(corpuskit.__file__).parent
PLUGINS = Path(__file__).parents[2] / "plugins"

FLOORS = [
    ["errors"],
    ["later", "months", "records"],
    ["events", "tape"],
    ["markdown"],
    ["model"],
    ["agencies", "dates", "decode", "export", "memo", "merging", "prose"],
    ["body"],
    ["rules"],
    ["cutting", "ruleset"],
    ["asking"],
    ["clean", "sources"],
    ["html", "text"],
    ["hookspecs", "lookup", "rivals"],
    ["registry"],
    ["pipeline"],
    ["adapters", "drift", "learning"],
    ["__init__"],
    ["testing", "cli"],
    ["__main__"],
]
FLOOR = {name: n for n, floor in enumerate(FLOORS) for name in floor}


def modules() -> list[Path]:
    return sorted(SRC.rglob("*.py"))


def room(path: Path) -> str:
    """The room of a module: its name under corpuskit, or its package's."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[str]:
    """What a module imports when it runs; imports for type checkers alone do not count."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    guarded = {
        node
        for test in ast.walk(tree)
        if isinstance(test, ast.If) and ast.unparse(test.test) == "TYPE_CHECKING"
        for node in ast.walk(test)
    }
    for node in ast.walk(tree):
        if node in guarded:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if module == "corpuskit":
                yield from (f"corpuskit.{alias.name}" for alias in node.names)
            else:
                yield module


@pytest.mark.parametrize("path", modules(), ids=lambda p: str(p.relative_to(SRC)))
def test_a_module_imports_only_from_floors_below(path: Path) -> None:
    here = FLOOR[room(path)]
    for name in imports(path):
        if name.startswith("corpuskit."):
            other = name.split(".")[1]
            assert other == room(path) or FLOOR[other] < here, f"{room(path)} imports {name}"


@pytest.mark.parametrize(
    ("package", "rooms"),
    [
        ("lxml", {"html"}),
        ("pluggy", {"hookspecs", "registry"}),
        ("hypothesis", {"testing"}),
        ("click", {"cli"}),
        ("rich", {"cli"}),
    ],
)
def test_a_package_is_imported_where_it_belongs(package: str, rooms: set[str]) -> None:
    users = {
        room(path) for path in modules() for name in imports(path) if name.split(".")[0] == package
    }
    assert users == rooms


def plugin_modules() -> list[Path]:
    return sorted(path for path in PLUGINS.glob("*/src/**/*.py"))


@pytest.mark.parametrize("path", plugin_modules(), ids=lambda p: p.parent.name)
def test_a_plugin_uses_public_names_alone(path: Path) -> None:
    own = path.relative_to(PLUGINS).parts[2]
    for name in imports(path):
        parts = name.split(".")
        assert not any(part.startswith("_") and part != "__future__" for part in parts)
        if parts[0] == "corpuskit":
            assert len(parts) == 1 or parts[1] in {"rules", "html", *corpuskit.__all__}
        else:
            assert parts[0] in {own, "attrs"} or parts[0] in sys.stdlib_module_names


def test_every_plugin_is_installed_and_typed() -> None:
    found = {plugin.name for plugin in corpuskit.load_plugins().plugins}
    assert found >= {path.name for path in PLUGINS.iterdir() if path.is_dir()}
    assert len(list(PLUGINS.glob("*/src/*/py.typed"))) == len(list(PLUGINS.iterdir()))


def test_the_promise_is_sorted_and_kept() -> None:
    assert sorted(corpuskit.__all__) == corpuskit.__all__
    assert all(hasattr(corpuskit, name) for name in corpuskit.__all__)
    assert all(getattr(corpuskit, name).__doc__ for name in corpuskit.__all__)


def test_the_example_of_the_package_is_true() -> None:
    results = doctest.testmod(corpuskit)
    assert (results.attempted, results.failed) == (4, 0)


HARMLESS = """
import sys
events = []
sys.addaudithook(lambda event, args: events.append(event) if event.startswith("socket") else None)
import corpuskit
heavy = {"charset_normalizer", "cssselect", "lxml", "hypothesis", "click", "rich"} & set(sys.modules)
assert not heavy, heavy
assert corpuskit.registry._installed is None
corpuskit.parse("<html><body><p>a</p><p>b</p><img src='http://example.org/a.png'></body></html>")
corpuskit.parse("Published: 16 August 2022\\nA text of two lines, which is long enough to be prose, as it is now at last.")
assert not events, events
"""


def test_import_loads_nothing_heavy_and_parse_opens_no_socket() -> None:
    subprocess.run([sys.executable, "-c", HARMLESS], check=True)


def test_the_map_of_the_text_rules_names_each_module() -> None:
    from corpuskit import text

    modules = {path.stem for path in (SRC / "text").iterdir() if path.stem.strip("_").isalpha()}
    assert text.__doc__ is not None
    missing = {m for m in modules - {"__init__", "__pycache__"} if f"`{m}`" not in text.__doc__}
    assert not missing
