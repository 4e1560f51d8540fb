"""Rules: frozen values that name what should go, and the makers that write most of them in a line.

A rule looks at a `Body` that nobody has changed and names spans of it; it removes nothing itself. It may rely on the
text of the blocks and on their order. It must not rely on blank lines, on a share of the document's
length or on anything outside of the body, and it takes a run of lines whole or leaves it: only then does
cleaning a text twice change nothing.
"""

from corpuskit.agencies import AGENCIES
from corpuskit.rules.document import DUPLICATE, capture_title, drop_duplicates
from corpuskit.rules.ends import drop_head, drop_tail
from corpuskit.rules.fields import DATES, FIELDS, LISTS, field_values
from corpuskit.rules.lines import (
    capture_line,
    drop_line,
    drop_matching,
    drop_opening,
    drop_text,
    keep_line,
    read_line,
    read_opening,
)
from corpuskit.rules.runs import (
    CLOCK,
    LABEL,
    TEASER,
    LineShape,
    at_head,
    at_tail,
    drop_between,
    drop_from,
    drop_repeated_unit,
)
from corpuskit.rules.values import Lines, Rule, RulePack, Select, Span

__all__ = [
    "AGENCIES",
    "CLOCK",
    "DATES",
    "DUPLICATE",
    "FIELDS",
    "LABEL",
    "LISTS",
    "TEASER",
    "LineShape",
    "Lines",
    "Rule",
    "RulePack",
    "Select",
    "Span",
    "at_head",
    "at_tail",
    "capture_line",
    "capture_title",
    "drop_between",
    "drop_duplicates",
    "drop_from",
    "drop_head",
    "drop_line",
    "drop_matching",
    "drop_opening",
    "drop_repeated_unit",
    "drop_tail",
    "drop_text",
    "field_values",
    "keep_line",
    "read_line",
    "read_opening",
]
