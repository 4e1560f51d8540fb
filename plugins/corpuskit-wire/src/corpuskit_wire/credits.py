"""Datelines and sign-offs of news agencies.

They say who reported, from where and on which day. Inside a paragraph they fill fields and stay in the text; a line that is
nothing else goes.
"""

import re
from collections.abc import Iterator

from corpuskit import Body, Category, Rule, Span
from corpuskit.rules import AGENCIES, at_tail, drop_matching, read_opening

NAMES = (
    *AGENCIES,
    *("Bakhtar News", "Beta", "CP", "Interfax-Azerbaijan", "MIA", "SITA", "UNI", "UNN"),
)
"""Agencies. The names that are added here are words or people's names in other places than those of a credit."""

AGENCY = f"(?:{'|'.join(map(re.escape, sorted(NAMES, key=len, reverse=True)))})"
"""The longest first: "Interfax-Kazakhstan" begins with "Interfax"."""

MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?)"
)
DAY = rf"(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH}\.?)(?:,? \d{{4}})?"
WORD = r"[^\W\d_a-z][\w'’-]{1,20}"
PLACE = rf"{WORD}(?:[ /-]{WORD}){{0,3}}(?:, {WORD}(?: {WORD}){{0,2}})?"
PARAGRAPH = 60
"""Characters from which a line can open with a dateline: nearly all lines of a dump are shorter."""
WORK = ("reporting", "additional", "writing", "editing", "compiled", "translated")
# Names, places and what joins them: a verb of a sentence is none of these.
PERSON = r"[^\W\d_a-z][\w.'’-]{0,24}"
PEOPLE = rf"{PERSON}(?: {PERSON}){{0,4}}(?:(?:,| and|, and| in|, in| for) (?:the )?{PERSON}(?: {PERSON}){{0,4}}){{0,8}}"
JOB = r"(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslated)"
CREDIT = rf"(?:[Aa]dditional )?{JOB}(?: and {JOB})? by {PEOPLE}(?: in the [a-z]{{1,20}})?"
DASH = r"\s{0,2}(?:--|[-–—:])\s"

CREDITED = re.compile(
    rf"(?:^|[\s,(–—-])(?P<agencies>{AGENCY})(?: news agency| agency)? (?:reports|reported|informs)\b(?: citing [^.]{{1,80}})?[.,]"
)
"""", Trend reports." and the like, which name the agency within a sentence."""


def credited(body: Body) -> Iterator[Span]:
    """The agencies that a paragraph names as its reporter; the words stay."""
    for n, block in enumerate(body.blocks):
        if len(block.text) < PARAGRAPH or (
            " report" not in block.text and " informs" not in block.text
        ):
            continue
        for match in CREDITED.finditer(block.text):
            start, stop = match.span("agencies")
            yield Span(n, start, stop, "agencies", match["agencies"], remove=False)


CREDITS = (
    # DUSHANBE. Sept 17 (Interfax) - The ...; KABUL, Jan. 5 (Xinhua) -- ...; WASHINGTON (AP) — ...
    read_opening(
        "dateline",
        "byline",
        rf"(?P<dateline_place>{PLACE})(?:[.,] (?P<dateline_date>{DAY}))?\.? \((?P<agencies>{AGENCY})\){DASH}",
        at_least=PARAGRAPH,
    ),
    # MOSCOW, January 22. /TASS/. The ...
    read_opening(
        "slashed-dateline",
        "byline",
        rf"(?P<dateline_place>{PLACE}), (?P<dateline_date>{DAY})\.? /(?P<agencies>{AGENCY})/\.?\s",
        at_least=PARAGRAPH,
    ),
    # BAKU, Azerbaijan, September 17. The ...
    read_opening(
        "plain-dateline",
        "byline",
        rf"(?P<dateline_place>[^\W\d_a-z]{{2,20}}(?:[ -][^\W\d_a-z]{{2,20}}){{0,3}}(?:, {WORD}(?: {WORD}){{0,2}})?)"
        rf"[.,] (?P<dateline_date>{DAY})(?:\.|{DASH})",
        at_least=PARAGRAPH,
    ),
    # (Reuters) - The ...
    read_opening("credit", "byline", rf"\((?P<agencies>{AGENCY})\){DASH}", at_least=PARAGRAPH),
    Rule("reported-by", Category.BYLINE, credited),
    # (Reporting by ...; Editing by ...)
    drop_matching(
        "reporting-by", "byline", rf"\(?{CREDIT}(?:[;,.] {CREDIT}){{0,3}}\)?\.?", triggers=WORK
    ),
    drop_matching(
        "contributed",
        "byline",
        rf"(?P<agencies>{AGENCY})(?: and {AGENCY})? contributed (?:to this report|reporting)(?: from .{{1,60}})?\.",
        triggers=NAMES,
    ),
    # –AA, - Reuters, (AFP), Trend reports., With AFP
    drop_matching(
        "sign-off",
        "byline",
        rf"(?:[-–—/(\[]{{1,2}} ?|[Ww]ith (?:reporting (?:by|from) )?|[Vv]ia |[Ss]ource: )(?P<agencies>{AGENCY})"
        r"(?: news agency| agency)?[)\]/]{0,2}\.?",
        triggers=["with", "via", "source", *NAMES],
    ),
    drop_matching(
        "reports",
        "byline",
        rf"(?P<agencies>{AGENCY})(?: news agency| agency)? report(?:s|ed)\.",
        triggers=NAMES,
    ),
    # An agency's name alone is a credit below the text only: above it may be a speaker's or a heading.
    at_tail(drop_matching("name", "byline", rf"(?P<agencies>{AGENCY})", triggers=NAMES)),
)
