import pickle

import pytest

from corpuskit import Body, FieldError, Rule, Span
from corpuskit.body import fold, key_of
from corpuskit.rules import (
    CLOCK,
    LABEL,
    TEASER,
    LineShape,
    at_head,
    at_tail,
    capture_line,
    capture_title_behind,
    drop_between,
    drop_card,
    drop_duplicates,
    drop_from,
    drop_head,
    drop_line,
    drop_matching,
    drop_opening,
    drop_posts,
    drop_repeated_unit,
    drop_tail,
    drop_text,
    field_values,
    keep_line,
    read_line,
    read_opening,
)

PROSE = (
    "A paragraph of running text is long enough to be one and ends as a sentence does, with a stop."
)
OTHER = (
    "Another such paragraph, which says something else about the rain and the river in the valley."
)


def numbers(rule: Rule, *texts: str) -> list[int]:
    return [span.block for span in rule.select(Body.of(*texts))]


def test_fold_makes_typography_alike() -> None:
    assert fold("  “READ\u00a0 Next” — it’s  on ") == '"read next" - it\'s on'
    assert key_of("08:15").word == "00"
    assert key_of("— Read next").word == "read"
    assert key_of("***").word == "***"
    assert len(fold("x" * 1000)) <= 250


def test_drop_line_is_for_whole_lines() -> None:
    rule = drop_line("prompt", "comments", "Leave the first comment")
    assert numbers(rule, PROSE, "LEAVE THE FIRST COMMENT", "Leave the first comment now") == [1]


def test_drop_opening_is_for_whole_words_of_short_lines() -> None:
    rule = drop_opening("more", "teaser", "read more", "читайте", "阅读")
    lines = [
        "Read more: rain",
        "Read moreover",
        "read more " + "x" * 300,
        "Читайте также",
        "阅读更多",
        "No read more",
    ]
    assert numbers(rule, *lines) == [0, 3, 4]


def test_drop_matching_matches_whole_short_lines() -> None:
    rule = drop_matching("id", "nav", r"ID \d{1,9}", triggers=["id"])
    assert numbers(rule, "ID 123", "ID 123 is his", "the ID 123", "ID x") == [0]


def test_named_groups_fill_fields() -> None:
    rule = drop_matching("date", "byline", r"On (?P<published>.{8,30})")
    spans = list(rule.select(Body.of("On 16 August 2022", "On some other day")))
    assert [(span.block, str(span.value)) for span in spans] == [(0, "2022-08-16")]


def test_read_opening_leaves_the_text() -> None:
    rule = read_opening(
        "dateline", "byline", r"(?P<dateline_place>[A-Z]{3,20}) \((?P<agencies>\w{2,20})\) - "
    )
    spans = list(rule.select(Body.of("KABUL (Tass) - It rained.")))
    assert [(span.field, span.value, span.remove) for span in spans] == [
        ("dateline_place", "KABUL", False),
        ("agencies", "Tass", False),
    ]


def test_capture_line_fills_a_list_and_read_line_leaves_the_line() -> None:
    rule = capture_line("author", "byline", "authors", "Author:", "By")
    spans = list(
        rule.select(Body.of("Author:  Jane Doe and John Roe", "Bystanders saw it", "By  Ann Poe"))
    )
    assert [(s.block, s.value, s.remove) for s in spans] == [
        (0, "Jane Doe", True),
        (0, "John Roe", True),
        (2, "Ann Poe", True),
    ]
    (span,) = read_line("place", "other", "dateline_place", "Place:").select(
        Body.of("Place: Kabul")
    )
    assert (span.value, span.remove) == ("Kabul", False)


def test_a_line_that_the_field_cannot_take_stays() -> None:
    assert (
        numbers(capture_line("date", "byline", "published", "Published:"), "Published: in Berlin")
        == []
    )


def test_drop_from_needs_prose_before_it() -> None:
    rule = drop_from("tail", "teaser", "Related")
    assert numbers(rule, PROSE, "Related", "a", PROSE) == [1, 2, 3]
    assert numbers(rule, "Related", "a", PROSE) == []


def test_drop_head_takes_all_up_to_the_last_marker_before_the_text() -> None:
    rule = drop_head("head", "nav", "Share", "Print")
    assert numbers(rule, "Menu", "Share", "Title", "Print", PROSE, OTHER, "Print") == [0, 1, 2, 3]
    assert numbers(rule, PROSE, "Print", PROSE, OTHER, PROSE) == [0, 1]  # one alone is no text yet
    assert numbers(rule, PROSE, OTHER, "Print", PROSE, OTHER, PROSE) == []
    assert numbers(rule, PROSE, "Print", "x") == numbers(rule, "Print", "x") == []


def test_drop_tail_takes_no_box_within_the_text_for_its_end() -> None:
    rule = drop_tail("tail", "teaser", "More")
    assert numbers(rule, "More", PROSE, OTHER, "More", "x", PROSE, "y") == [3, 4, 5, 6]
    assert numbers(rule, PROSE, OTHER, "More", "x", PROSE, OTHER) == []
    assert numbers(rule, PROSE, "More", OTHER, "x", PROSE) == []
    assert numbers(rule, "More", "x") == []


def test_a_headline_is_no_paragraph_of_the_text() -> None:
    headline = "Valley Towns Share One Fire Brigade From January, And Nobody Knows Who Will Pay For All Of It?"
    rule = drop_tail("tail", "teaser", "More")
    assert numbers(rule, PROSE, OTHER, PROSE, "More", headline, PROSE) == [3, 4, 5]


def test_a_unit_is_taken_so_often_at_most() -> None:
    rule = drop_repeated_unit("u", "teaser", ["More"], LineShape(r"\w+"), at_least=2, at_most=2)
    assert numbers(rule, "More", "a", "b", "c") == [0, 1, 2]
    assert numbers(rule, "More", "a", "b c") == []


def test_a_card_is_taken_whole_wherever_it_stands() -> None:
    rule = drop_card("cards", "teaser", LABEL, LineShape(r"\w+\."), LineShape(r"\d{4}"))
    assert numbers(rule, "1999", "Town", "Rain.", "2024", "Lake", "Sun.", "2025") == [
        1,
        2,
        3,
        4,
        5,
        6,
    ]
    assert numbers(rule, "Rain.", "2024", "Town", PROSE, "2024") == []


def test_posts_go_from_the_first_of_three_behind_a_paragraph() -> None:
    rule = drop_posts("posts", "comments", LineShape(r"\w+, \d\d:\d\d"))
    posts = ["Ann, 10:15", "Rain.", "Bob, 10:16", PROSE, "Cid, 10:17"]
    assert numbers(rule, "Eve, 10:14", PROSE, *posts, "x") == [2, 3, 4, 5, 6, 7]
    assert numbers(rule, PROSE, *posts[:4]) == []
    assert numbers(rule, *posts) == []


def test_the_title_behind_a_line_is_what_the_text_speaks_of() -> None:
    rule = capture_title_behind("title", "Menu")
    text = [
        "The goats of Silka have crossed the bridge on Monday, said the mayor who had not seen it.",
        "Nobody counted the goats on the bridge, and so nobody knows whether all of them returned.",
    ]
    title = "Goats of Silka crossed the bridge"
    (span,) = rule.select(
        Body.of("Menu", "A Section of Ours", title, "Goats returned, said mayor", *text)
    )
    assert (span.block, span.field, span.value) == (2, "title", title)
    assert numbers(rule, "Menu", "Nothing of that kind here", *text) == []
    assert numbers(rule, "Menu", "Goats of Silka, 4 March 2024", *text) == []
    assert numbers(rule, title, *text) == numbers(rule, *text, "Menu", title) == []
    assert not list(rule.select(Body.of("Menu", title, *text, title="Another")))


def test_drop_between_is_whole_or_nothing() -> None:
    rule = drop_between("appeal", "subscribe", "Start", "Stop", most=3)
    assert numbers(rule, "a", "Start", "x", "Stop", "b", "Start", "Stop") == [1, 2, 3, 5, 6]
    assert numbers(rule, "Start", "x", "y") == []
    assert numbers(rule, "Start", "x", "y", "z", "Stop") == []


def unit_rule(at_least: int = 1) -> Rule:
    return drop_repeated_unit(
        "list", "teaser", ["Read next"], CLOCK, LABEL, TEASER, at_least=at_least
    )


def test_a_repeated_unit_with_and_without_labels() -> None:
    assert numbers(
        unit_rule(), PROSE, "Read next", "08:00", PROSE, "7.15 pm", OTHER, "After it"
    ) == [1, 2, 3, 4, 5]
    assert numbers(
        unit_rule(), "Read next", "08:00", "World", PROSE, "09:00", "Home", OTHER
    ) == list(range(7))


def test_what_follows_a_list_is_no_teaser_of_it() -> None:
    lines = ["Read next", "08:00", "Rain again", "09:00", "Sun again", OTHER]
    assert numbers(unit_rule(), *lines) == [0, 1, 2, 3, 4]
    assert numbers(unit_rule(), "Read next", PROSE) == []
    assert numbers(unit_rule(2), "Read next", "08:00", PROSE, OTHER) == []


def test_a_clock_is_a_time_of_day() -> None:
    fits = [
        text
        for text in ("08:00", "8:05 am", "23.59", "18h30", "24:00", "8:5", "18:30:00")
        if CLOCK.fits(text)
    ]
    assert fits == ["08:00", "8:05 am", "23.59", "18h30"]


def test_head_and_tail_end_at_prose() -> None:
    rule = drop_line("x", "nav", "x")
    assert numbers(at_head(rule), "x", PROSE, "x", PROSE, "x") == [0]
    assert numbers(at_tail(rule), "x", PROSE, "x", PROSE, "x") == [4]
    assert numbers(at_head(rule), "x", "y") == numbers(at_tail(rule), "x", "y") == []


def test_drop_text_cuts_to_the_letter() -> None:
    spans = list(drop_text("cut", "ad", "[AD]").select(Body.of("One [AD] two [AD]", "[ad]")))
    assert [(span.block, span.start, span.stop) for span in spans] == [(0, 4, 8), (0, 13, 17)]


def test_one_copy_stays() -> None:
    assert numbers(drop_duplicates(), PROSE, OTHER, PROSE) == [0]
    assert numbers(drop_duplicates(), "Title", PROSE, OTHER, PROSE, PROSE) == [3, 4]
    assert numbers(drop_duplicates(), "Refrain", "Refrain") == []


@pytest.mark.parametrize(
    ("field", "text", "values"),
    [
        ("authors", "Jane Doe, John Roe and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
        ("authors", "Анна Петрова и Иван Сидоров", ["Анна Петрова", "Иван Сидоров"]),
        ("derived_from", "www.TheMoscowTimes.com", ["themoscowtimes.com"]),
        ("derived_from", "https://www.example.org/2022/a.html", ["example.org"]),
        ("derived_from", "The Rain Post", ["The Rain Post"]),
        ("title", ": Rain", ["Rain"]),
        ("title", "  ", []),
    ],
)
def test_values_of_fields(field: str, text: str, values: list[str]) -> None:
    assert list(field_values(field, text)) == values


RULES = [
    drop_line("a", "ad", "x"), keep_line("b", "x"), drop_opening("c", "ad", "x"), drop_matching("d", "ad", "x"),
    read_opening("e", "byline", "x"), capture_line("f", "byline", "authors", "x"), drop_from("g", "ad", "x"),
    drop_between("h", "ad", "x", "y"), unit_rule(), at_head(drop_line("j", "ad", "x")), drop_text("k", "ad", "x"),
    drop_duplicates(), at_tail(drop_line("l", "ad", "x")), drop_head("n", "ad", "x"), drop_tail("o", "ad", "x"), read_line("m", "other", "title", "x"),
    drop_card("p", "teaser", LABEL, TEASER), drop_posts("q", "comments", CLOCK), capture_title_behind("r", "x"),
]  # fmt: skip


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_rules_are_values(rule: Rule) -> None:
    again = pickle.loads(pickle.dumps(rule))
    assert again == rule
    assert hash(again) == hash(rule)
    assert list(again.select(Body.of("x", PROSE))) == list(rule.select(Body.of("x", PROSE)))


@pytest.mark.parametrize(
    "make",
    [
        lambda: drop_line("", "ad", "x"),
        lambda: drop_line("a", "silly", "x"),
        lambda: drop_line("a", "ad"),
        lambda: drop_line("a", "ad", " "),
        lambda: drop_line("a", "ad", "x" * 250),
        lambda: capture_line("a", "ad", "colour", "x"),
        lambda: drop_matching("a", "ad", "(?P<colour>x)"),
        lambda: drop_matching("a", "ad", "("),
        lambda: drop_card("a", "ad"),
        lambda: drop_repeated_unit("a", "ad", "Read next", CLOCK),
        lambda: drop_repeated_unit("a", "ad", ["Read next"], LABEL, TEASER),
        lambda: Rule("a", "ad", "no function"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_rule_is_refused_where_it_is_written(make: object) -> None:
    with pytest.raises(FieldError):
        make()  # type: ignore[operator]


def test_a_line_shape_is_whole() -> None:
    assert not LineShape("ab").fits("abc")
    assert Span(0) == Span(0, 0, None)
