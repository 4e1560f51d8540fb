"""What the first and last lines of a dump say of the article."""

import datetime as dt

import pytest

from corpuskit import Body, parse
from corpuskit.text.fields import _short_day, date_line

TITLE = "Ferry Between the Two Islands to Sail Again"
PROSE = [
    "The ferry between the two islands will sail again from Monday, its owners said, after divers "
    "had found no damage to the hull below the waterline.",
    "It had run aground in fog on the first day of the holidays with sixty people aboard, none of "
    "whom was hurt, and was pulled free by two tugs at high tide.",
]


def read(*lines: str, **known: str):
    return parse("\n".join(lines), content_type="text/plain", **known)


def test_a_title_line_fills_the_title() -> None:
    article = read(TITLE, *PROSE)
    assert (article.title, article.text) == (TITLE, "\n\n".join(PROSE))


def test_a_headline_before_a_headline_stays() -> None:
    assert read(TITLE, "Divers Found No Damage Below the Waterline", *PROSE).title is None


@pytest.mark.parametrize(
    "line",
    [
        "Pictures by @islander of the harbour at dawn",
        "More at www.example.com or at the pier office",
    ],
)
def test_an_address_is_no_title(line: str) -> None:
    assert read(line, *PROSE).title is None


def test_a_sentence_is_no_title() -> None:
    line = "The ferry will sail again from Monday."
    assert read(line, *PROSE).text.startswith(line)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("Written by Jane Doe", ("Jane Doe",)),
        ("Von Anna Müller und Max Berg", ("Anna Müller", "Max Berg")),
        ("Author: Jane Doe", ("Jane Doe",)),
        ("Автор: Иван Петров", ("Иван Петров",)),
    ],
)
def test_bylines(line: str, names: tuple[str, ...]) -> None:
    article = read(TITLE, line, *PROSE)
    assert article.authors == names
    assert article.title == TITLE
    assert line not in article.text


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Aug 16, 2022", dt.date(2022, 8, 16)),
        ("16 августа 2022", dt.date(2022, 8, 16)),
        ("16.08.2022", dt.date(2022, 8, 16)),
        ("2022-08-16", dt.date(2022, 8, 16)),
    ],
)
def test_dates(line: str, day: dt.date) -> None:
    article = read(TITLE, line, *PROSE)
    assert article.published == day
    assert line not in article.text


def test_several_dates_are_a_timeline() -> None:
    lines = ("1 May 2020", PROSE[0], "2 May 2020", PROSE[1])
    assert read(*lines).text == "\n\n".join(lines)


def test_a_year_in_a_sentence_is_no_date() -> None:
    line = "In May 2020 it ran aground."
    assert line in read(PROSE[0], line, PROSE[1]).text


def test_original_source() -> None:
    article = read(*PROSE, "Original Source: www.example.com")
    assert article.derived_from == ("example.com",)
    assert article.text == "\n\n".join(PROSE)


def test_a_sentence_that_names_the_original_source_stays() -> None:
    sentence = "Originally published on The Weir Post."
    article = read(*PROSE, sentence)
    assert article.derived_from == ("The Weir Post",)
    assert article.text == "\n\n".join([*PROSE, sentence])


def test_no_long_line_is_remembered_as_what_could_be_a_date() -> None:
    _short_day.cache_clear()
    long = "On 12 May 2021 the council of the town met in the hall beside the old bridge, and rose late."
    lines = ["Menu", "12 May 2021", *[f"{long} It was its session {n}." for n in range(9)]]
    assert [span.value for span in date_line(Body.of(*lines))] == [dt.date(2021, 5, 12)]
    assert _short_day.cache_info().currsize == 2
