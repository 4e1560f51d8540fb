import pytest
from corpuskit_moscow_times import GLOBAL_SOUTH, MOSCOW_TIMES

from corpuskit import BlockKind, Registry, parse
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


PAGE = """<html><head><title>A Toy Bridge Opens - The Moscow Times</title></head><body>
<header class="site-header"><nav><ul><li><a href="/news">News</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></header>
<article class="article article--news">
  <header class="article__header">
    <h1><a href="https://www.themoscowtimes.com/2023/05/06/toy">A Toy Bridge Opens</a></h1>
    <h2>It carries toy trams, and it squeaks.</h2>
  </header>
  <div class="article__byline byline"><div class="byline__details">
    <span class="byline__author">By <a class="byline__author__name" href="/author/doe" rel="author">Jane Doe</a></span>
    <time class="byline__datetime timeago" datetime="2023-05-06T18:30:00+03:00">May 6, 2023</time>
  </div></div>
  <figure class="article__featured-image"><img src="toy.jpg"><figcaption><span class="article__featured-image__caption">A
  bridge of toys.</span></figcaption></figure>
  <div class="article__content">
    <div class="article__block article__block--html article__block--column"><p>{body[0]}</p><h3>The squeak</h3></div>
    <div class="article__block article__block--article"><aside class="article__related-article"><a href="/other">
    <h3 class="related-article__title">Another Toy Bridge</h3><span>Read more</span></a></aside></div>
    <div class="article__block article__block--html article__block--column"><p>{body[1]}</p></div>
  </div>
  <div class="article__tags">Read more about: <a href="/bridges">Bridges</a></div>
</article>
<section class="contribute"><h3>A Message from The Moscow Times:</h3><p>Dear readers,</p><p>An invented appeal stands here,
and it is long enough to be taken for a paragraph of a report by whoever goes by length.</p></section>
</body></html>"""
URL = "https://www.themoscowtimes.com/2023/05/06/toy"


def test_the_blocks_of_a_page_are_its_text() -> None:
    article = parse(PAGE.format(body=BODY), url=URL, registry=Registry.of(MOSCOW_TIMES))
    assert article.layout == "article-blocks"
    assert not article.failures
    assert [block.text for block in article.blocks] == [
        "It carries toy trams, and it squeaks.",
        BODY[0],
        "The squeak",
        BODY[1],
    ]
    assert article.blocks[0].kind is BlockKind.STANDFIRST
    assert article.title == "A Toy Bridge Opens"
    assert article.authors == ("Jane Doe",)
    assert str(article.published_at) == "2023-05-06 18:30:00+03:00"
    assert "Another Toy Bridge" in article.restore()
    checks.check_tape(article)
    checks.check_stored(article)


def test_a_page_of_other_markup_is_read_generically_and_says_so() -> None:
    page = PAGE.format(body=BODY).replace("article__block--html", "prose")
    article = parse(page, url=URL, registry=Registry.of(MOSCOW_TIMES))
    assert article.layout is None
    assert [failure.error for failure in article.failures] == ["LayoutError"]
    assert set(BODY) <= {block.text for block in article.blocks}
