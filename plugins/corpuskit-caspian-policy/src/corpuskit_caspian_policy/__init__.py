"""Caspian Policy Center: the site's name, the article's head line by line, and a block of other articles."""

from corpuskit import Source, hookimpl
from corpuskit.rules import at_head, capture_line, drop_from, drop_line, drop_matching, drop_opening

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec January February March April June July August September"
MONTHS += " October November December"
DATE = rf"(?P<published>(?:{MONTHS.replace(' ', '|')})\.? \d{{1,2}}, \d{{4}})"

SOURCE = Source(
    name="caspian-policy-center",
    title="Caspian Policy Center",
    hosts=("caspianpolicy.org",),
    markers=("CPC - Caspian Policy Center",),
    language="en",
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
