"""The documentation names what there is: public names, hooks, rule makers, options, categories."""

import ast
import inspect
import re
import textwrap
from pathlib import Path

import attrs
import pytest

import corpuskit
from corpuskit import cli, hookspecs, html, rules

DOCS = Path(__file__).parents[2] / "docs"
DIRECTIVE = r"(?:auto\w+|py:data)"

HOOKS = {name for name in vars(hookspecs) if name.startswith(f"{hookspecs.GROUP}_")}
MAKERS = {
    name
    for name, value in vars(rules).items()
    if inspect.isfunction(value)
    and not name.startswith("_")
    and value.__annotations__.get("return") == "Rule"
}


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def section(name: str, heading: str) -> str:
    """What stands under a heading of a page, up to the next heading."""
    return re.split(r"^#+ ", page(name).split(f"## {heading}\n", 1)[1], maxsplit=1, flags=re.M)[0]


def table(name: str, heading: str) -> dict[str, list[str]]:
    """The rows of the table under a heading, by the code in their first cell."""
    rows = re.findall(r"^\| `([^`]+)` \| (.+) \|$", section(name, heading), re.MULTILINE)
    return {first: rest.split(" | ") for first, rest in rows}


@pytest.mark.parametrize("name", corpuskit.__all__)
def test_every_public_name_is_in_the_api(name: str) -> None:
    assert re.search(rf"^\.\. {DIRECTIVE}:: corpuskit\.{name}$", page("api.md"), re.MULTILINE)


@pytest.mark.parametrize("name", html.__all__)
def test_every_name_for_layouts_is_in_the_api(name: str) -> None:
    assert re.search(rf"^\.\. {DIRECTIVE}:: corpuskit\.html\.{name}$", page("api.md"), re.MULTILINE)


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(html.Selectors)])
def test_every_selector_is_explained(field: str) -> None:
    rows = re.findall(r"^\| (`[^|]+`) \|", section("write-a-source.md", "Layouts"), re.MULTILINE)
    assert f"`{field}`" in ", ".join(rows).split(", ")


def test_the_api_names_nothing_twice() -> None:
    named = re.findall(rf"^\.\. {DIRECTIVE}:: (\S+)$", page("api.md"), re.MULTILINE)
    assert len(named) == len(set(named))


@pytest.mark.parametrize("kind", [corpuskit.Article, corpuskit.Body])
def test_the_views_of_a_value_are_in_the_api(kind: type) -> None:
    """Sphinx cannot see a cached property of a class with slots, so each is written there by hand."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    views = [
        (node.name, ast.get_docstring(node))
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator) == "cached_property" for decorator in node.decorator_list)
    ]
    assert views
    for name, said in views:
        written = rf"\.\. py:attribute:: {name}\n +:type: .+\n\n +{re.escape(said or '')}\n"
        assert re.search(written, page("api.md"))


def test_there_are_hooks_and_makers_to_document() -> None:
    """If the tests below found none, they would prove nothing."""
    assert "corpuskit_sources" in HOOKS
    assert {"drop_line", "at_head", "drop_repeated_unit"} <= MAKERS


def test_the_hooks_of_the_docs_are_those_of_the_library() -> None:
    assert table("write-a-source.md", "The hooks").keys() == HOOKS
    documented = re.findall(r"autofunction:: corpuskit\.hookspecs\.(\w+)", page("api.md"))
    assert set(documented) == HOOKS


@pytest.mark.parametrize("hook", sorted(HOOKS))
def test_a_hook_takes_no_arguments_and_returns_what_the_docs_say(hook: str) -> None:
    signature = inspect.signature(getattr(hookspecs, hook))
    assert not signature.parameters
    returned = re.fullmatch(r"Iterable\[(\w+)\]", signature.return_annotation)
    assert returned is not None
    assert table("write-a-source.md", "The hooks")[hook][0] == f"`{returned[1]}` values"


def test_the_makers_of_the_docs_are_those_of_the_library() -> None:
    assert table("write-a-source.md", "The rule makers").keys() == MAKERS
    listed = re.search(r"automodule:: corpuskit\.rules\n +:members: ([\w, \n]+)", page("api.md"))
    assert listed is not None
    assert set(re.findall(r"\w+", listed[1])) >= MAKERS


@pytest.mark.parametrize("maker", sorted(MAKERS))
def test_the_example_of_a_maker_makes_a_rule(maker: str) -> None:
    *_, example = table("write-a-source.md", "The rule makers")[maker]
    made = eval(example.strip("`"), dict(vars(rules)))
    assert example.startswith(f"`{maker}(")
    assert isinstance(made, rules.Rule)


def test_the_categories_of_the_docs_are_those_of_the_library() -> None:
    rows = re.findall(r"^\| (\w+) \|", section("concepts.md", "Verdicts"), re.MULTILINE)
    assert rows == ["category", *corpuskit.Category]


@pytest.mark.parametrize("field", [field.name for field in attrs.fields(corpuskit.Source)])
def test_every_field_of_a_source_is_explained(field: str) -> None:
    assert re.search(rf"`{field}`|\b{field}=", page("write-a-source.md"))


@pytest.mark.parametrize("command", sorted(cli.cli.commands))
def test_every_command_and_option_is_explained(command: str) -> None:
    text = section("cli.md", command)
    for parameter in cli.cli.commands[command].params:
        if parameter.param_type_name == "option":
            assert any(name in text for name in parameter.opts), parameter.opts
