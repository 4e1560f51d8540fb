r"""corpuskit: news pages and text dumps to clean, typed articles, with a reason for every removal.

    >>> import corpuskit
    >>> article = corpuskit.parse("Rain is expected in the valley.\nAdvertisement\nIt will last for days.")
    >>> article.text
    'Rain is expected in the valley.\n\nIt will last for days.'
    >>> article.removals[0].category
    <Category.AD: 'ad'>

The names below are the promise; what stands in other modules may change, but for `corpuskit.rules`,
`corpuskit.html` and `corpuskit.testing`, which are for the authors of plugins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpuskit.body import Body, Draft
from corpuskit.decode import Limits
from corpuskit.errors import (
    CoderError,
    CorpuskitError,
    DecodeError,
    FieldError,
    LayoutError,
    LearnError,
    MarkupError,
    NotTextError,
    RemovalError,
    RuleError,
    SchemaError,
    TooLargeError,
    UnknownNameError,
)
from corpuskit.hookspecs import hookimpl
from corpuskit.later import later
from corpuskit.model import (
    Access,
    Actor,
    Article,
    Block,
    BlockKind,
    Category,
    Claim,
    Event,
    EventDate,
    Explanation,
    Failure,
    Image,
    Link,
    Mention,
    Page,
    Piece,
    Place,
    Removal,
    RuleRef,
    Shape,
    Size,
    Story,
    Verdict,
)
from corpuskit.pipeline import code_events, parse, parse_many
from corpuskit.registry import Registry, load_plugins
from corpuskit.rules import Rule, RulePack, Span
from corpuskit.sources import EventCoder, Layout, Plugin, Source

if TYPE_CHECKING:
    from corpuskit.learning import Lesson, learn
    from corpuskit.merging import group_stories, merge_events, stream_stories

__all__ = [
    "Access",
    "Actor",
    "Article",
    "Block",
    "BlockKind",
    "Body",
    "Category",
    "Claim",
    "CoderError",
    "CorpuskitError",
    "DecodeError",
    "Draft",
    "Event",
    "EventCoder",
    "EventDate",
    "Explanation",
    "Failure",
    "FieldError",
    "Image",
    "Layout",
    "LayoutError",
    "LearnError",
    "Lesson",
    "Limits",
    "Link",
    "MarkupError",
    "Mention",
    "NotTextError",
    "Page",
    "Piece",
    "Place",
    "Plugin",
    "Registry",
    "Removal",
    "RemovalError",
    "Rule",
    "RuleError",
    "RulePack",
    "RuleRef",
    "SchemaError",
    "Shape",
    "Size",
    "Source",
    "Span",
    "Story",
    "TooLargeError",
    "UnknownNameError",
    "Verdict",
    "code_events",
    "group_stories",
    "hookimpl",
    "learn",
    "load_plugins",
    "merge_events",
    "parse",
    "parse_many",
    "stream_stories",
]

__getattr__ = later(
    __name__,
    {
        "Lesson": "corpuskit.learning",
        "group_stories": "corpuskit.merging",
        "learn": "corpuskit.learning",
        "merge_events": "corpuskit.merging",
        "stream_stories": "corpuskit.merging",
    },
)
