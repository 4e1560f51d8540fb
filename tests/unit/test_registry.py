import pickle
import sys
import threading
import types
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint

import pytest

import corpuskit
from corpuskit import (
    Body,
    FieldError,
    Registry,
    Rule,
    RulePack,
    Source,
    UnknownNameError,
    load_plugins,
)
from corpuskit.rules import drop_line

GOOD = Source("good", hosts=("good.example",), markers=("Good site",))


def entry(name: str, source: str) -> EntryPoint:
    """An entry point whose module is `source`."""
    where = f"_plugin_{name.replace('-', '_')}"
    module = sys.modules[where] = types.ModuleType(where)
    code = (
        f"import corpuskit\nfrom corpuskit import Source\nhookimpl = corpuskit.hookimpl\n{source}"
    )
    try:
        exec(compile(code, name, "exec"), module.__dict__)
    except BaseException as error:
        raising = error

        class Broken(EntryPoint):
            def load(self) -> object:
                raise raising

        return Broken(name, where, "corpuskit")
    return EntryPoint(name, where, "corpuskit")


@pytest.fixture(autouse=True)
def _forget_modules() -> Iterator[None]:
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.startswith("_plugin_"):
            del sys.modules[name]


GOOD_PLUGIN = """
@hookimpl
def corpuskit_sources():
    return [Source("good", hosts=("good.example",), markers=("Good site",))]
"""

BAD_PLUGINS = {
    "import-error": ("import nothing_of_this_name", "ModuleNotFoundError"),
    "exits": ("raise SystemExit(3)", "SystemExit"),
    "misspelt": ("@hookimpl\ndef corpuskit_sorces():\n    return []", "FieldError"),
    "signature": (
        "@hookimpl\ndef corpuskit_sources(page):\n    return []",
        "FieldError",
    ),
    "raises": ("@hookimpl\ndef corpuskit_sources():\n    raise ValueError('no')", "ValueError"),
    "no-list": ("@hookimpl\ndef corpuskit_sources():\n    return 7", "TypeError"),
    "rubbish": ("@hookimpl\ndef corpuskit_sources():\n    return ['good.example']", "FieldError"),
    "empty": ("def corpuskit_sources():\n    return []", "FieldError"),
    "wrong-value": (
        "@hookimpl\ndef corpuskit_sources():\n    return [Source('No Name')]",
        "FieldError",
    ),
    "generator": (
        "@hookimpl\ndef corpuskit_sources():\n    yield 3\n    raise KeyError",
        "KeyError",
    ),
}


@pytest.mark.parametrize("name", BAD_PLUGINS)
def test_a_bad_plugin_is_named_and_all_others_work(name: str) -> None:
    source, error = BAD_PLUGINS[name]
    registry = load_plugins(entries=[entry(name, source), entry("good", GOOD_PLUGIN)])
    assert [s.name for s in registry.sources] == ["good"]
    assert {(f.stage, f.plugin) for f in registry.failures} == {("load", name)}
    assert error in {f.error for f in registry.failures}


def test_what_is_good_of_a_bad_plugin_stays() -> None:
    source = GOOD_PLUGIN + "\n@hookimpl\ndef corpuskit_rule_packs():\n    raise ValueError('no')"
    registry = load_plugins(entries=[entry("half", source)])
    assert [s.name for s in registry.sources] == ["good"]
    assert [f.error for f in registry.failures] == ["ValueError"]


RIVAL = '@hookimpl\ndef corpuskit_sources():\n    return [Source("%s", hosts=("%s",), markers=("Rival",))]'


@pytest.mark.parametrize("turned", [False, True])
def test_a_host_claimed_twice_goes_to_neither_and_both_are_named(turned: bool) -> None:
    entries = [entry("good", GOOD_PLUGIN), entry("rival", RIVAL % ("rival", "good.example"))]
    registry = load_plugins(entries=entries[::-1] if turned else entries)
    assert registry.by_host("good.example") is None
    assert [f.plugin for f in registry.failures] == ["good", "rival"]
    assert all(
        "'good.example' is claimed by good of good, rival of rival" in f.message
        for f in registry.failures
    )
    assert [s.name for s in registry.by_markers(Body.of("Good site"))] == ["good"]


def test_a_name_claimed_twice_goes_to_neither() -> None:
    entries = [entry("good", GOOD_PLUGIN), entry("rival", RIVAL % ("good", "rival.example"))]
    registry = load_plugins(entries=[*entries, entry("third", RIVAL % ("third", "third.example"))])
    assert [s.name for s in registry.sources] == ["third"]
    assert [f.plugin for f in registry.failures] == ["good", "rival"]


def test_a_host_is_matched_by_whole_labels_and_the_longest_claim_wins() -> None:
    deep = Source("deep", hosts=("news.good.example",))
    registry = Registry.of(GOOD, deep)
    found = {
        host: registry.by_host(host)
        for host in ("WWW.good.example", "a.news.good.example.", "notgood.example", "example")
    }
    assert list(found.values()) == [GOOD, deep, None, None]


def test_most_markers_win_and_a_tie_is_a_tie() -> None:
    a = Source("a", markers=("One", "Two"))
    b = Source("b", markers=("One", "Source: *"))
    registry = Registry.of(a, b)
    assert registry.by_markers(Body.of("one")) == (a, b)
    assert registry.by_markers(Body.of("one", "TWO")) == (a,)
    assert registry.by_markers(Body.of("One", "Source: Rain Post")) == (b,)
    assert registry.by_markers(Body.of("Sources say", "One more")) == ()


def test_a_tie_is_generic_unless_the_generic_rules_break_it() -> None:
    a, b = Source("a", markers=("Site A",)), Source("b", markers=("Site B",))
    prose = "A paragraph of running text is long enough to be one and ends as a sentence does, with a stop."
    registry = Registry.of(a, b, RulePack("pack", (drop_line("line", "nav", "Site B"),)))
    assert corpuskit.parse(f"{prose}\nSite A\nSite B", registry=registry).source == "a"
    assert corpuskit.parse(f"{prose}\nSite A\nSite B", registry=Registry.of(a, b)).source is None


def test_names_that_nobody_registers() -> None:
    with pytest.raises(UnknownNameError, match="use one of: good"):
        Registry.of(GOOD).source("bad")
    with pytest.raises(UnknownNameError, match="no source 'bad'"):
        corpuskit.parse("text", source="bad", registry=Registry.core())
    with pytest.raises(UnknownNameError, match="no rule pack"):
        load_plugins(packs=["thorough-and-unknown"], entries=[])


def test_a_pack_that_is_off_is_switched_on_by_name() -> None:
    pack = RulePack("extra", (drop_line("line", "nav", "Extra line"),), default=False)
    text = "A text of two lines.\nExtra line"
    assert "Extra" in corpuskit.parse(text, registry=Registry.of(pack)).text
    assert "Extra" not in corpuskit.parse(text, registry=Registry.of(pack, packs=["extra"])).text


def test_what_is_no_contribution_is_refused() -> None:
    with pytest.raises(FieldError, match="expected a Source"):
        Registry.of(GOOD, 1)  # type: ignore[arg-type]


def test_a_registry_pickles_and_compares() -> None:
    registry = Registry.of(GOOD, RulePack("pack", (drop_line("line", "nav", "x"),)))
    again = pickle.loads(pickle.dumps(registry))
    assert again == registry
    assert again.by_host("good.example") == GOOD
    assert hash(again) == hash(registry)


def test_installed_plugins_are_loaded_once_whatever_the_threads() -> None:
    seen: list[Registry] = []
    threads = [
        threading.Thread(target=lambda: seen.append(corpuskit.registry.installed()))
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(registry is seen[0] for registry in seen)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Source("Not A Name"),
        lambda: Source("a", hosts="a.example"),
        lambda: Source("a", hosts=("https://a.example/",)),
        lambda: Source("a", markers="Line"),
        lambda: Source("a", markers=(5,)),
        lambda: Source("a", markers=(" *",)),
        lambda: RulePack("a", 5),
        lambda: Rule("a", "ad", len, 7),
        lambda: Source("a", rules=("x",)),
        lambda: Source("a", refine="x"),
        lambda: Source("a", without="x"),
        lambda: Source("a", timezone="Mars/X"),
        lambda: RulePack("a", ("x",)),
        lambda: RulePack("", ()),
    ],
)
def test_a_wrong_value_is_refused_where_it_is_written(make: object) -> None:
    with pytest.raises(FieldError):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Registry.of([GOOD]), r"Registry.of: got \[Source\(.*; give each by itself"),
        (lambda: Registry.of("good"), "got 'good', expected a Source, RulePack or EventCoder"),
        (lambda: Registry.core(packs="thorough"), "packs: .*got 'thorough'; put it in a list"),
        (lambda: load_plugins(entries=(), packs="thorough"), "put it in a list"),
    ],
)
def test_what_is_given_wrongly_is_said_with_what_to_do(
    make: Callable[[], Registry], said: str
) -> None:
    with pytest.raises(FieldError, match=said):
        make()
