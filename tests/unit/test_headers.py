"""The header above a text, and where a text ends though more paragraphs follow: at a list, at posts."""

import pytest

import corpuskit
from corpuskit import Body, Category
from corpuskit.text.endings import cut_at_head
from corpuskit.text.extent import find_extent
from corpuskit.text.headers import header
from corpuskit.text.posts import cut_at_posts
from corpuskit.text.worth import CAREFUL
from tests.merrow import ARTICLE, CORE

HEADLINE = "Bridge over the Ash to be rebuilt in stone"
STANDFIRST = "Lower Merrow will pay half of what its new crossing costs"


def parsed(*lines: str) -> corpuskit.Article:
    return corpuskit.parse("\n".join(lines), content_type="text/plain", registry=CORE)


def left_of(*lines: str) -> list[str]:
    return [block.text for block in parsed(*lines).blocks]


# Headers


@pytest.mark.parametrize(
    "credit",
    [
        "By Irune Velmor",
        "Von Irune Velmor, Niedermerrow",
        "By",
        "Stand: 17.06.2025 18:24 Uhr",
        "Updated 1909 GMT (0309 HKT) November 18, 2019",
        "2025年1月13日 20時01分",
        "Irune Velmor - Nov 19, 2019, 8:15 pm CST",
        "Share",
    ],
)
def test_a_headline_above_a_credit_is_the_title(credit: str) -> None:
    article = parsed(HEADLINE, credit, *ARTICLE)
    assert article.title == HEADLINE
    assert [block.text for block in article.blocks] == ARTICLE
    removed = {removal.text: removal.category for removal in article.removals}
    assert removed[HEADLINE] == Category.TITLE


def test_what_no_credit_tells_from_a_standfirst_stays() -> None:
    assert header(Body.of(HEADLINE, *ARTICLE)) is None
    assert left_of(HEADLINE, *ARTICLE) == [HEADLINE, *ARTICLE]


def test_a_standfirst_stays_on_either_side_of_the_byline() -> None:
    byline, clock = "By Irune Velmor", "November 18, 2019, 8:15 pm"
    assert left_of(HEADLINE, STANDFIRST, byline, clock, *ARTICLE) == [STANDFIRST, *ARTICLE]
    assert left_of(HEADLINE, byline, clock, STANDFIRST, *ARTICLE) == [STANDFIRST, *ARTICLE]


def test_short_lines_go_with_the_header() -> None:
    article = parsed(
        "The Merrow Post", "Our towns", HEADLINE, "Irune Velmor", "November 18, 2019", "0", *ARTICLE
    )
    assert article.title == HEADLINE
    rules = {
        removal.text: {ref.rule for ref in removal.rules}
        for removal in article.removals
        if removal.rules
    }
    assert "above-headline" in rules["Our towns"]
    assert "below-headline" in rules["Irune Velmor"]
    assert [block.text for block in article.blocks] == ["0", *ARTICLE], "below the last credit"


def test_a_paragraph_above_a_headline_is_not_taken_with_it() -> None:
    lines = [ARTICLE[0], HEADLINE, "By Irune Velmor", *ARTICLE[1:]]
    assert ARTICLE[0] in left_of(*lines)


def test_a_header_stands_below_a_notice() -> None:
    notice = "This paper is subject to copyright, and no part may be printed elsewhere before it is a week old."
    article = parsed(notice, "Our towns", HEADLINE, "By Irune Velmor", *ARTICLE)
    assert article.title == HEADLINE
    assert [block.text for block in article.blocks] == ARTICLE


def test_neither_a_way_to_the_page_nor_a_menu_is_a_headline() -> None:
    way = "Home > Our towns > Lower Merrow"
    menu = "NewsSportWeatherLetters of our readersShop"
    for line in (way, menu):
        assert header(Body.of(line, "November 18, 2019", *ARTICLE)) is None


def test_of_a_list_of_headlines_the_nearest_counts() -> None:
    others = ["Harbour fees rise again in spring", "Carters ask for a second ferry at once"]
    found = header(Body.of(*others, HEADLINE, "By Irune Velmor", *ARTICLE))
    assert found is not None
    assert found.title == 2


@pytest.mark.parametrize("first", ["3 May 2021", "The flood of 3 May 2017"])
def test_a_day_in_the_text_of_a_signed_article_is_its_own(first: str) -> None:
    text = [ARTICLE[0], first, ARTICLE[1], "5 May 2021", *ARTICLE[2:]]
    assert left_of(HEADLINE, "By Irune Velmor", *text) == text


SLOGAN = "Find whatever you save across the site in your account"


@pytest.mark.parametrize(
    "above",
    [(SLOGAN,), (SLOGAN, "Our towns"), ("Oskar Tennel, Amal Zopher, Irune Velmor",)],
    ids=["a slogan", "further up", "names"],
)
def test_what_the_text_does_not_speak_of_is_no_headline(above: tuple[str, ...]) -> None:
    article = parsed(*above, HEADLINE, "November 18, 2019", *ARTICLE)
    assert article.title == HEADLINE
    assert [block.text for block in article.blocks] == ARTICLE


def test_a_headline_may_speak_to_the_reader_of_accounts() -> None:
    text = [f"{line} Clerks save your account of the bridge." for line in ARTICLE]
    headline, standfirst = (
        "Clerks will save your account of the bridge",
        "Stone from the old quarry is dear",
    )
    assert parsed(headline, standfirst, "By Irune Velmor", *text).title == headline


def test_what_stands_above_a_prompt_and_a_headline_is_no_title() -> None:
    masthead = "All the news of the river that is fit to read"
    assert left_of(masthead, "Share", HEADLINE, *ARTICLE) == [masthead, HEADLINE, *ARTICLE]


def test_cleaning_what_a_header_left_changes_nothing() -> None:
    article = parsed("Our towns", HEADLINE, STANDFIRST, "By Irune Velmor", "Share", *ARTICLE)
    again = corpuskit.parse(
        article.text, content_type="text/plain", title=article.title, registry=CORE
    )
    assert again.text == article.text


# Endings


def teasers(count: int) -> list[str]:
    units = (
        [
            f"Our towns {n}",
            f"Harbour fees of town {n}",
            f"Photo {n}",
            f"Amal Zopher {n}",
            f"The ferry of town {n} will cost more from spring on, as its passengers have feared "
            "since the owners said in winter that they could not go on as before.",
        ]
        for n in range(count)
    )
    return [line for unit in units for line in unit]


def stop_of(*lines: str) -> int:
    body = Body.of(*lines)
    return cut_at_head(body, find_extent(body, CAREFUL)).stop


def test_an_article_ends_at_a_head_behind_which_all_is_thin() -> None:
    lines = [*ARTICLE, *ARTICLE[::-1], "Read more", *teasers(4)]
    assert find_extent(Body.of(*lines), CAREFUL).stop > 11, "the teasers alone do not end it"
    assert stop_of(*lines) == 10


def test_a_box_within_an_article_ends_nothing() -> None:
    lines = [*ARTICLE, "Read more", "Harbour fees rise again", *ARTICLE[:3]]
    assert stop_of(*lines) == len(lines)


def test_one_paragraph_close_to_a_head_is_the_last_of_the_article() -> None:
    lines = [*ARTICLE, "Read more", "Harbour fees rise again", ARTICLE[0]]
    assert stop_of(*lines) == len(lines)


def test_more_behind_a_head_than_above_it_is_the_article() -> None:
    lines = [ARTICLE[0], ARTICLE[1], "Read more", *teasers(4)]
    body = Body.of(*lines)
    assert stop_of(*lines) == find_extent(body, CAREFUL).stop


# Posts


def dated(*days: str, paragraphs: int = 1) -> list[str]:
    return [
        line
        for n, day in enumerate(days)
        for line in (f"Amal Zopher the {n}th says:", day, *ARTICLE[:paragraphs])
    ]


def ends_at_posts(*lines: str) -> int:
    body = Body.of(*lines)
    return cut_at_posts(body, find_extent(body, CAREFUL)).stop


COMMENTS = ["3 May 2021 at 10:05", "3 May 2021 at 10:40", "4 May 2021 at 7:12"]


def test_an_article_ends_where_comments_begin() -> None:
    lines = [*ARTICLE, "3 comments", *dated(*COMMENTS)]
    assert find_extent(Body.of(*lines), CAREFUL).stop > 6, "they look like text"
    assert ends_at_posts(*lines) == 5


def test_an_article_ends_where_other_stories_begin() -> None:
    same = ["Wednesday May 5, 2021", "Wednesday May 5, 2021", "Tuesday May 4, 2021"]
    assert ends_at_posts(*ARTICLE, *dated(*same)) == 5


@pytest.mark.parametrize(
    ("days", "paragraphs"),
    [
        (["3 May 2021", "5 May 2021", "9 May 2021"], 1),
        (["3 May 2021 at 10:05", "3 May 2021 at 10:40"], 5),
        (["3 May 2021 at 10:05"], 1),
        (["3 May at 10:05", "3 May at 10:40"], 1),
    ],
    ids=["a chronicle", "long chapters", "one alone", "without a year"],
)
def test_what_dates_do_not_end(days: list[str], paragraphs: int) -> None:
    lines = [*ARTICLE, *dated(*days, paragraphs=paragraphs)]
    assert ends_at_posts(*lines) == find_extent(Body.of(*lines), CAREFUL).stop > 5


@pytest.mark.parametrize("hour", ["", " at 10:05"], ids=["a diary", "a live blog"])
def test_days_alone_above_their_paragraphs_end_nothing(hour: str) -> None:
    days = [f"{day} May 2021{hour}" for day in (9, 7, 4, 3, 1)]
    entries = [line for pair in zip(days, ARTICLE, strict=True) for line in pair]
    assert ends_at_posts(*ARTICLE, *entries) == 15
    assert ends_at_posts(*ARTICLE, "5 comments", *entries) == (5 if hour else 16)


def test_dates_from_the_beginning_are_the_texts() -> None:
    lines = dated(*COMMENTS * 4)
    assert ends_at_posts(*lines) == find_extent(Body.of(*lines), CAREFUL).stop


def returning(label: str, count: int) -> list[str]:
    return [
        line
        for n in range(count)
        for line in (f"Harbour fees of town {n}", ARTICLE[n], label, f"Photo {n}")
    ]


def test_an_article_ends_at_a_label_that_returns() -> None:
    lines = [*ARTICLE, "Irune Velmor", *returning("Irune Velmor", 3)]
    assert find_extent(Body.of(*lines), CAREFUL).stop > 6
    assert ends_at_posts(*lines) == 5


def test_the_speakers_of_an_interview_end_nothing() -> None:
    answers = [line for text in ARTICLE[:4] for line in ("Irune Velmor", text)]
    lines = [*ARTICLE, *answers]
    assert ends_at_posts(*lines) == len(lines)


QUESTIONS = ["The Merrow Post", "Why now?", "Irune Velmor"]
LETTERS = ["Amal Zopher", "Upper Ash", "Dear editor"]


@pytest.mark.parametrize("above", [QUESTIONS, LETTERS], ids=["an interview", "letters"])
def test_labels_right_above_paragraphs_end_nothing(above: list[str]) -> None:
    answers = [text.replace("the", "this") for text in ARTICLE[:4]]
    lines = [*ARTICLE, *(line for answer in answers for line in (*above, answer))]
    assert ends_at_posts(*lines) == len(lines)
    assert ends_at_posts(*lines[:-1], "Share", lines[-1]) < len(lines), "a site's prompt ends them"


def test_what_returns_from_the_beginning_is_the_articles() -> None:
    lines = [
        ARTICLE[0], "Irune Velmor", *ARTICLE[1:], *ARTICLE, *returning("Irune Velmor", 3),
    ]  # fmt: skip
    assert ends_at_posts(*lines) == find_extent(Body.of(*lines), CAREFUL).stop > 11
