import sys
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpuskit import (
    Article,
    Body,
    Category,
    FieldError,
    Registry,
    Rule,
    RulePack,
    Source,
    Span,
    parse,
)
from corpuskit.rules import (
    CLOCK,
    LABEL,
    TEASER,
    Lines,
    capture_line,
    drop_from,
    drop_line,
    drop_repeated_unit,
    drop_text,
    keep_line,
    read_line,
)
from corpuskit.testing import checks

PROSE = (
    "A paragraph of running text is long enough to be one and ends as a sentence does, with a stop."
)
OTHER = (
    "Another such paragraph, which says something else about the rain and the river in the valley."
)


def judged(
    text: str, *rules: Rule, source: tuple[Rule, ...] = (), without: tuple[str, ...] = ()
) -> tuple[Article, Registry]:
    toy = Source("toy", rules=source, without=without)
    registry = Registry.of(toy, RulePack("pack", rules))
    article = parse(text, content_type="text/plain", source="toy", registry=registry)
    checks.check_tape(article)
    checks.check_dump(article, text)
    return article, registry


def read(
    text: str, *rules: Rule, source: tuple[Rule, ...] = (), without: tuple[str, ...] = ()
) -> Article:
    """The article of `text`, checked for all that must hold of rules that rely on text alone."""
    article, registry = judged(text, *rules, source=source, without=without)
    checks.check_clean_twice(article, registry)
    return article


@attrs.frozen
class Names:
    """A rule that names whatever spans it is given."""

    spans: tuple[object, ...]

    def __call__(self, body: Body) -> tuple[object, ...]:
        return tuple(s for s in self.spans if not isinstance(s, Span) or s.block < len(body.blocks))


@attrs.frozen
class Gives:
    """A rule that gives whatever it is given."""

    found: Lines

    def __call__(self, body: Body) -> Lines:
        return self.found


@attrs.frozen
class Concerned:
    """The same, where the body concerns it."""

    concerns: Callable[[Body], object]
    found: Lines

    def __call__(self, body: Body) -> Lines:
        return self.found


def naming(*spans: object, name: str = "naming", category: str = "other") -> Rule:
    return Rule(name, category, Names(spans))  # type: ignore[arg-type]


def test_all_rules_that_asked_are_named() -> None:
    article = read(f"{PROSE}\nx", drop_line("b", "ad", "x"), drop_line("a", "share", "x"))
    (removal,) = article.removals
    assert [str(rule) for rule in removal.rules] == ["local/a", "local/b"]
    assert removal.category == Category.SHARE, "within a rank the order of the categories decides"


def test_a_source_rule_decides_the_category_before_a_pack() -> None:
    article = read(
        f"{PROSE}\nx", drop_line("a", "title", "x"), source=(drop_line("b", "other", "x"),)
    )
    assert article.removals[0].category == Category.OTHER


def test_a_keep_rule_protects_from_all_others() -> None:
    article = read(
        f"{PROSE}\nTail\nx\ny", drop_from("tail", "teaser", "Tail"), keep_line("keep", "x")
    )
    assert [block.text for block in article.blocks] == [PROSE, "x"]


def test_a_line_that_is_read_can_be_protected_too() -> None:
    keep = attrs.evolve(read_line("rubric", "nav", "section", "More of:"), category=None)
    article = read(f"{PROSE}\nMore of: Life", drop_from("tail", "nav", "More of: Life"), keep)
    assert [block.text for block in article.blocks] == [PROSE, "More of: Life"]


@given(st.lists(st.integers(0, 4)), st.lists(st.integers(0, 4)))
def test_lines_are_what_a_span_of_each_is(one: list[int], other: list[int]) -> None:
    text = "\n".join(["a", PROSE, "b", OTHER, "b"])
    spans = judged(text, naming(*map(Span, one)), naming(*map(Span, other), name="other"))[0]
    rules = (
        Rule(name, "other", Gives(Lines(n))) for name, n in (("naming", one), ("other", other))
    )
    assert judged(text, *rules)[0].pieces == spans.pieces


def test_lines_that_are_not_there_fail_their_rule() -> None:
    rule = Rule("naming", "other", Gives(Lines(range(3))))
    (failure,) = judged(PROSE, rule)[0].failures
    assert "names block 2 of 1" in failure.message


@pytest.mark.parametrize(
    ("concern", "asked"),
    [
        (lambda _: [], False),
        (lambda _: [0], True),
        (lambda _: 1 / 0, True),
        (lambda _: sys.exit(3), True),
    ],
)
def test_a_rule_is_asked_where_its_concern_gives_something(
    concern: Callable[[Body], object], asked: bool
) -> None:
    """Or where that fails, so that the failure is told as the rule's own."""
    rule = Rule("naming", "other", Concerned(concern, Lines([0])))
    assert bool(judged(f"x\n{PROSE}", rule)[0].removals) == asked


@pytest.mark.parametrize("concern", ["the head", {}])
def test_a_concern_that_is_no_function_is_told_at_once(concern: object) -> None:
    with pytest.raises(FieldError, match="concerns"):
        Rule("naming", "other", Concerned(concern, Lines([0])))  # type: ignore[arg-type]


def test_what_is_left_may_be_of_concern() -> None:
    alone = Concerned(lambda body: len(body.blocks) == 1, Lines([0]))
    article = judged("x\ny", drop_line("x", "ad", "x"), Rule("y", "ad", alone, repeats=True))[0]
    assert [removal.text for removal in article.removals] == ["x", "y"]


spans = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)).map(sorted), max_size=6)


@given(spans, spans)
def test_a_character_goes_if_any_span_has_it_that_none_protects(
    cut: list[list[int]], kept: list[list[int]]
) -> None:
    text = "abcdefghi"
    goes, stays = (naming(*(Span(0, *ends) for ends in found)) for found in (cut, kept))
    article, _ = judged(text, goes, attrs.evolve(stays, name="keep", category=None))
    asked, safe = ({n for ends in found for n in range(*ends)} for found in (cut, kept))
    assert "".join(removal.text for removal in article.removals) == "".join(
        letter for n, letter in enumerate(text) if n in asked - safe
    )


def test_overlapping_removals_are_cut_at_their_edges() -> None:
    first, second = Span(0, 0, 6), Span(0, 3, 9)
    rules = (naming(first, name="a"), naming(second, name="b", category="ad"))
    article, _ = judged("abcdefghi rest of it", *rules)
    assert [(r.text, r.category, len(r.rules)) for r in article.removals] == [
        ("abc", "other", 1),
        ("def", "ad", 2),
        ("ghi ", "ad", 1),
    ]
    assert article.text == "rest of it"


def test_white_space_at_a_cut_belongs_to_the_removal() -> None:
    article = read("One  [AD]  two", drop_text("cut", "ad", "[AD]"))
    assert article.removals[0].text == "  [AD]  "
    assert article.text == "One\n\ntwo"


def test_a_block_that_is_emptied_disappears() -> None:
    article = read(f"[AD] [AD]\n{PROSE}", drop_text("cut", "ad", "[AD]"))
    assert article.text == PROSE
    assert "".join(r.text for r in article.removals) == "[AD] [AD]"


def test_a_copy_stays_where_its_original_goes() -> None:
    article = read(f"{OTHER}\nRain\nTail\n{PROSE}\n{PROSE}", drop_from("tail", "teaser", "Tail"))
    assert {r.category for r in article.removals if r.text == PROSE} == {"teaser"}
    head, _ = judged(f"{PROSE}\nx\n{OTHER}\n{PROSE}", naming(Span(3), category="nav"))
    assert PROSE in head.text


def test_a_line_that_goes_for_another_reason_fills_no_field() -> None:
    author = capture_line("author", "byline", "authors", "Author:")
    article = read(f"{PROSE}\nTail\nAuthor: Jane Doe", author, drop_from("tail", "teaser", "Tail"))
    assert article.authors == ()
    assert read(f"{PROSE}\nAuthor: Jane Doe", author).authors == ("Jane Doe",)


def test_a_field_of_a_source_stands_where_a_generic_rule_takes_the_line() -> None:
    topics = capture_line("topics", "nav", "topics", "Read more about:")
    article = read(f"{PROSE}\nRead more about: Rivers, Rain", source=(topics,))
    assert article.topics == ("Rivers", "Rain")


def test_fields_source_before_pack_and_the_rest_in_provenance() -> None:
    text = f"Writer: Jane Doe\nAuthor: John Roe\n{PROSE}"
    article = read(
        text,
        capture_line("a", "byline", "authors", "Author:"),
        source=(capture_line("b", "byline", "authors", "Writer:"),),
    )
    assert article.authors == ("Jane Doe",)
    said = [(claim.value, claim.by) for claim in article.provenance if claim.field == "authors"]
    assert said == [
        ("Jane Doe", "local/b"),
        ("John Roe", "local/a"),
        ("John Roe", "corpuskit/author"),
    ]


def test_a_rule_of_ones_own_is_asked_once_and_a_makers_until_nothing_goes() -> None:
    article, _ = judged(f"{PROSE}\n{OTHER}\nlast", naming(Span(0)))
    assert [block.text for block in article.blocks] == [OTHER, "last"]
    units = drop_repeated_unit("list", "teaser", ["Toy list"], CLOCK, LABEL, TEASER)
    tail = read(f"{PROSE}\nToy list\nx\n08:00\n{OTHER}", drop_line("x", "ad", "x"), units)
    assert tail.text == PROSE, (
        "what stood between the head and its list is gone in the second round"
    )


def test_rules_named_in_without_are_not_asked() -> None:
    assert len(read(f"{PROSE}\nx", drop_line("a", "ad", "x"), without=("a",)).blocks) == 2
    own = read(f"{PROSE}\nx", source=(drop_line("a", "ad", "x"),), without=("a",))
    assert len(own.blocks) == 1, "a source's own rules are not meant"


def raises(body: Body) -> list[Span]:
    raise RuntimeError("a defect of this plugin")


def recurses(body: Body) -> list[Span]:
    return recurses(body)


@pytest.mark.parametrize(
    ("rule", "error"),
    [
        (Rule("bad", "ad", raises), "RuntimeError"),
        (Rule("bad", "ad", recurses), "RecursionError"),
        (naming("rubbish", name="bad"), "RuleError"),
        (naming(Span(0, 5, 99999), name="bad"), "RuleError"),
        (naming(Span(0, -1, 3), name="bad"), "RuleError"),
        (naming(Span(0, 3, 1), name="bad"), "RuleError"),
        (naming(Span(-1), name="bad"), "RuleError"),
        (naming(Span("0"), name="bad"), "TypeError"),  # type: ignore[arg-type]
        (naming(Span(0, copy_of=99), name="bad"), "RuleError"),
        (naming(Span(0, field="colour", value="red"), name="bad"), "RuleError"),
        (naming(Span(0, field="published", value="red"), name="bad"), "RuleError"),
        (Rule("bad", "ad", len), "TypeError"),  # type: ignore[arg-type]
        (Rule("bad", "ad", lambda _: Lines([0, 0.5, 1])), "RuleError"),  # type: ignore[list-item]
        (Rule("bad", "ad", lambda _: Lines([0, 2])), "RuleError"),
    ],
)
def test_a_bad_rule_is_named_and_all_others_count(rule: Rule, error: str) -> None:
    article = read(f"{PROSE}\nx", rule, drop_line("good", "ad", "x"))
    assert article.text == PROSE
    (failure,) = article.failures
    assert (failure.stage, failure.plugin, failure.error) == ("clean", "local/bad", error)


def exits(body: Body) -> list[Span]:
    raise SystemExit(3)


def test_two_rules_of_one_name_do_not_hide_each_other() -> None:
    first, second = naming(Span(1), category="nav"), naming(Span(1), category="ad")
    for rules in ((first, second), (second, first)):
        article, _ = judged(f"{PROSE}\nx\n{OTHER}", *rules)
        assert article.removals[0].category == Category.AD
    for rules in ((Rule("naming", "ad", exits), second), (second, Rule("naming", "ad", exits))):
        article, _ = judged(f"{PROSE}\nx\n{OTHER}", *rules)
        assert (len(article.blocks), len(article.failures)) == (2, 1)


def test_a_span_behind_the_end_fails_its_rule() -> None:
    def far(body: Body) -> list[Span]:
        return [Span(len(body.blocks))]

    (failure,) = read(PROSE, Rule("far", "ad", far)).failures
    assert "names block 1 of 1" in failure.message


def test_caught_here_is_caught_nowhere_else() -> None:
    def stops(body: Body) -> list[Span]:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(PROSE, Rule("stops", "ad", stops))
    with pytest.raises(FieldError):
        Rule("a", "ad", None)  # type: ignore[arg-type]
