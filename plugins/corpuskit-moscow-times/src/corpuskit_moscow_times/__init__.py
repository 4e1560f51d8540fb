"""The Moscow Times, and Global South, whose digests name it as their original source."""

from corpuskit import Source, hookimpl
from corpuskit.html import Selectors, layout
from corpuskit.rules import capture_line, capture_title, drop_between, drop_line, drop_opening

APPEAL = ("A Message from The Moscow Times:", "Not ready to support today? Remind me later.")
"""The first and the last line of the paper's appeal to its readers."""

OPINION_NOTICE = "The views expressed in opinion pieces do not necessarily reflect the position of The Moscow Times."

ARTICLE_BLOCKS = layout(
    "article-blocks",
    Selectors(
        body="article .article__block--html",
        standfirst="article .article__header h2, article .article__intro",
        title="article .article__header h1",
        authors="article .byline__author__name",
        published="article time.byline__datetime",
    ),
)

MOSCOW_TIMES = Source(
    name="moscow-times",
    title="The Moscow Times",
    hosts=("themoscowtimes.com",),
    markers=(*APPEAL, OPINION_NOTICE),
    language="en",
    timezone="Europe/Moscow",
    layouts=(ARTICLE_BLOCKS,),
    rules=(
        drop_between("appeal", "subscribe", *APPEAL),
        drop_line("opinion-notice", "legal", OPINION_NOTICE),
        capture_line("read-more-about", "nav", "topics", "Read more about:"),
        drop_line(
            "newsletter",
            "subscribe",
            "Sign up for our free weekly newsletter",
            "Our weekly newsletter contains a hand-picked selection of news, features, analysis and more"
            " from The Moscow Times. You will receive it in your mailbox every Friday."
            " Never miss the latest news from Russia. Preview",
        ),
        drop_opening("feedback", "comments", "Got a news tip? Write to us", "Report a typo"),
    ),
)

GLOBAL_SOUTH = Source(
    name="global-south",
    title="Global South",
    hosts=("globalsouth.live",),
    markers=("Original Source:*",),
    language="en",
    rules=(
        capture_title(),
        capture_line("original-source", "attribution", "derived_from", "Original Source:"),
    ),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [MOSCOW_TIMES, GLOBAL_SOUTH]
