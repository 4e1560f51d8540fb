"""Caspian Policy Center: the site's name, the article's head line by line, and a block of other articles."""

from corpuskit import Source, hookimpl
from corpuskit.html import Selectors, layout
from corpuskit.rules import at_head, capture_line, drop_from, drop_line, drop_matching, drop_opening

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August September"
MONTHS += " October November December"
DATE = rf"(?P<published>(?:{MONTHS.replace(' ', '|')})\.? \d{{1,2}}, \d{{4}})"

LINE = "*[self::p or self::div or self::span or self::li or self::h4 or self::h5 or self::h6]"
SAYS = "normalize-space(text())"
AUTHOR = (
    f'(//{LINE}[starts-with({SAYS}, "Author:") or starts-with({SAYS}, "Authors:")])[1]'
    "[string-length(normalize-space()) < 200]"
)
RELATED = f'(//*[{SAYS} = "Related Articles"])[last()]'

# What is known of the site's pages is the lines that they show, so the layout goes by these, not by names of classes.
BY_LINES = layout(
    "author-line",
    Selectors(
        where=f"({AUTHOR}[{RELATED}])",
        body=f"{AUTHOR}/following::*[self::p or self::h2 or self::h3 or self::h4 or self::ul or self::ol or self::blockquote]",
        without=f"{RELATED} | {RELATED}/following::*",
        authors=f'(substring-after(normalize-space({AUTHOR}), ":"))',
        published=f"{AUTHOR}/following::{LINE}[position() <= 8][string-length(normalize-space()) < 20]",
    ),
)

SOURCE = Source(
    name="caspian-policy-center",
    title="Caspian Policy Center",
    hosts=("caspianpolicy.org",),
    markers=("CPC - Caspian Policy Center",),
    language="en",
    layouts=(BY_LINES,),
    rules=(
        drop_line("site-name", "nav", "CPC - Caspian Policy Center"),
        at_head(capture_line("author", "byline", "authors", "Author:", "Authors:")),
        at_head(drop_matching("date", "byline", DATE, triggers=MONTHS.split())),
        drop_opening("image-source", "media", "Image source:"),
        drop_from("related-articles", "teaser", "Related Articles"),
    ),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [SOURCE]
