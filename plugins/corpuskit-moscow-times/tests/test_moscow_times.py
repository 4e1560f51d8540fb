import pytest
from corpuskit_moscow_times import GLOBAL_SOUTH, MOSCOW_TIMES

from corpuskit import Registry, parse
from corpuskit.testing import checks

BODY = [
    "An invented report of a river and its bridge is long enough to be taken for a paragraph of prose.",
    "The second paragraph of it says that the bridge will be open again when the rain has ended at last.",
]


def test_the_appeal_goes_whole() -> None:
    lines = [
        *BODY,
        "Read more about: Rivers , Bridges",
        "A Message from The Moscow Times:",
        "Dear readers,",
        "An invented appeal stands here.",
        "Not ready to support today? Remind me later.",
    ]
    removed = {
        "Read more about: Rivers , Bridges": "nav",
        "A Message from The Moscow Times:": "subscribe",
        "An invented appeal stands here.": "subscribe",
    }
    article = checks.check_source(MOSCOW_TIMES, "\n\n".join(lines), kept=BODY, removed=removed)
    assert article.topics == ("Rivers", "Bridges")


def test_an_appeal_without_its_end_stays() -> None:
    lines = [*BODY, "A Message from The Moscow Times:", "Dear readers,"]
    article = parse("\n".join(lines), registry=Registry.of(MOSCOW_TIMES))
    assert article.source == "moscow-times"
    assert article.text.endswith("Dear readers,")


def test_the_notice_under_opinion_pieces_goes() -> None:
    notice = "The views expressed in opinion pieces do not necessarily reflect the position of The Moscow Times."
    checks.check_source(
        MOSCOW_TIMES, "\n".join([*BODY, notice]), kept=BODY, removed={notice: "legal"}
    )


@pytest.mark.parametrize(
    "url", ["https://www.themoscowtimes.com/2025/01/22/a", "https://ru.themoscowtimes.com/b"]
)
def test_a_page_is_known_by_its_host(url: str) -> None:
    assert parse("text", url=url, registry=Registry.of(MOSCOW_TIMES)).source == "moscow-times"


def test_a_digest_names_what_it_retells() -> None:
    title = "Two Invented States Open a Bridge"
    line = "Original Source: www.themoscowtimes.com"
    dump = f"{title}\n\n" + "\n".join([*BODY, line])
    article = checks.check_source(
        GLOBAL_SOUTH, dump, kept=BODY, removed={title: "title", line: "attribution"}
    )
    assert article.title == title
    assert article.derived_from == ("themoscowtimes.com",)
    assert article.published is None


def test_the_original_source_inside_a_sentence_stays() -> None:
    said = "Original source: unknown, said the report, which had been read by all who were at the meeting."
    article = parse(
        f"{BODY[0]}\nHe asked for the original source: nobody knew it.",
        registry=Registry.of(GLOBAL_SOUTH),
    )
    assert (article.source, article.derived_from) == (None, ())
    assert said not in article.text
