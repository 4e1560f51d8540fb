import pytest
from corpuskit_wire import ANEWZ
from corpuskit_wire.credits import CREDITS
from hypothesis import given, settings
from hypothesis import strategies as st

from corpuskit import Article, Registry, RulePack, parse
from corpuskit.testing import checks, strategies

WIRE = Registry.of(RulePack("wire", CREDITS))
SAID = "The river rose by a metre in one night, and the invented bridge was closed to all who came to it."
REST = "A second paragraph says what the first left out, and it is long enough to be one of running text."


def read(*lines: str) -> Article:
    text = "\n".join(lines)
    article = parse(text, content_type="text/plain", registry=WIRE)
    checks.check_dump(article, text)
    checks.check_clean_twice(article, WIRE)
    return article


@pytest.mark.parametrize(
    ("opening", "place", "date", "agency"),
    [
        ("DUSHANBE. Sept 17 (Interfax) - ", "DUSHANBE", "Sept 17", "Interfax"),
        ("KABUL, Jan. 5 (Xinhua) -- ", "KABUL", "Jan. 5", "Xinhua"),
        ("WASHINGTON (AP) — ", "WASHINGTON", None, "AP"),
        ("NUR-SULTAN, Kazakhstan (Reuters) – ", "NUR-SULTAN, Kazakhstan", None, "Reuters"),
        ("NEW DELHI, 3 March 2021 (PTI): ", "NEW DELHI", "3 March 2021", "PTI"),
        ("MOSCOW, January 22. /TASS/. ", "MOSCOW", "January 22", "TASS"),
        ("BAKU, Azerbaijan, September 17. ", "BAKU, Azerbaijan", "September 17", None),
        ("(Reuters) - ", None, None, "Reuters"),
    ],
)
def test_a_dateline_fills_fields_and_stays(
    opening: str, place: str | None, date: str | None, agency: str | None
) -> None:
    article = read(opening + SAID, REST)
    assert article.text == f"{opening}{SAID}\n\n{REST}"
    assert article.dateline_place == place
    assert article.dateline_date == date
    assert article.agencies == ((agency,) if agency else ())
    assert article.published is None, "a dateline names no year"


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Reporting by Jane Doe in the valley; Editing by John Roe", None),
        ("(Reporting by Jane Doe; writing by John Roe; editing by Ann Poe)", None),
        ("Additional reporting by Jane Doe", None),
        ("–AA", "AA"),
        ("(AFP)", "AFP"),
        ("Trend reports.", "Trend"),
        ("AFP contributed to this report.", "AFP"),
        ("With reporting by Reuters", "Reuters"),
    ],
)
def test_a_line_that_is_a_sign_off_goes(line: str, agency: str | None) -> None:
    article = read(SAID, REST, line)
    assert article.text == f"{SAID}\n\n{REST}"
    assert [(r.text, r.category) for r in article.removals] == [(line, "byline")]
    assert article.agencies == ((agency,) if agency else ())


@pytest.mark.parametrize(
    "said",
    [
        "The reporting by the commission was late; editing by others took a year more than had been planned.",
        "Reuters is an agency.",
        "AA batteries were sold out in the valley.",
        "He was in Kabul on Jan. 5 (a Tuesday) - as he said.",
        "Trend reports say that hats are back.",
    ],
)
def test_an_agency_inside_a_sentence_is_text(said: str) -> None:
    article = read(SAID, said, REST)
    assert said in article.text
    assert article.agencies == ()


def test_an_agency_that_a_paragraph_credits_is_a_field() -> None:
    article = read(f"{SAID[:-1]}, Trend reports.", REST)
    assert article.agencies == ("Trend",)
    assert "Trend reports." in article.text


@settings(deadline=None)
@given(
    body=strategies.bodies(),
    items=strategies.read_next_lists(),
    end=st.sampled_from(strategies.LINE_ENDS),
)
def test_anewz(body: list[str], items: list[str], end: str) -> None:
    prompts = ["What is your opinion on this topic?", "Leave the first comment"]
    removed = dict.fromkeys(items, "teaser") | dict.fromkeys(prompts, "comments")
    checks.check_source(ANEWZ, end.join([*body, *items, *prompts]), kept=body, removed=removed)
