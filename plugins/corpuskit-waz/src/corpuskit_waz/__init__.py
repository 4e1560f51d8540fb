"""Westdeutsche Allgemeine Zeitung: three versions of its pages, and the agencies that it names below a report."""

import attrs

from corpuskit import Source, hookimpl
from corpuskit.html import Selectors, layout
from corpuskit.rules import at_tail, drop_matching, read_line

TEXT = ":is(p, h2, h3, h4, ul, ol, blockquote)"
LINKS = "self::ul[not(li[not(.//a)])]"
TEASER = 'self::div[contains(@class, "not-prose")]'
BODY = '//div[contains(concat(" ", @class, " "), " article-body ")]'
TEASERS = (
    f"{BODY}/ul/{LINKS} | {BODY}/*[self::h3 or self::h4]"
    f"[following-sibling::*[1]/{LINKS} or following-sibling::*[1]/{TEASER}]"
)
"""Lists of nothing but links to other articles, teasers, and the headings over both."""

LAYOUTS = (
    layout(
        "2025-expressive",
        Selectors(
            where="div.article-body > p.expressive-copy-lg-body",
            body=f"div.article-body > {TEXT}",
            without=TEASERS,
            standfirst="article div.expressive-copy-lg",
            title="hgroup h2",
        ),
    ),
    layout(
        "2024-prose",
        Selectors(
            body=f"div.article-body > {TEXT}",
            without=TEASERS,
            standfirst="div.article-body > p.font-medium",
            title="hgroup h2",
        ),
    ),
    layout(
        "2023-article-paragraph",
        Selectors(
            where="div.article__body > p.article__paragraph",
            body=f"div.article__body > {TEXT}",
            standfirst="p.article__header__intro__text",
        ),
    ),
)

AGENCY = "(?:dpa|afp|AFP|epd|KNA|kna|SID|sid|Reuters|rtr)"

SOURCE = Source(
    name="waz",
    title="Westdeutsche Allgemeine Zeitung",
    hosts=("waz.de",),
    language="de",
    timezone="Europe/Berlin",
    layouts=LAYOUTS,
    rules=(
        at_tail(
            drop_matching(
                "agency", "byline", rf"\(?[Mm]it (?P<agencies>{AGENCY})\)?\.?", triggers=["mit"]
            )
        ),
        # It closes the text as the paper delivers it: read, and kept from the generic rules.
        attrs.evolve(
            read_line("rubric", "nav", "section", "Mehr Artikel aus dieser Rubrik gibt's hier:"),
            category=None,
        ),
    ),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [SOURCE]
