"""Wire style: the source AnewZ, and a pack of rules for the credits that agencies leave in anybody's texts."""

from corpuskit import RulePack, Source, hookimpl
from corpuskit.rules import CLOCK, LABEL, TEASER, drop_line, drop_repeated_unit
from corpuskit_wire.credits import CREDITS

COMMENT_PROMPT = ("What is your opinion on this topic?", "Leave the first comment")

ANEWZ = Source(
    name="anewz",
    title="AnewZ",
    hosts=("anewz.tv",),
    markers=COMMENT_PROMPT,
    language="en",
    rules=(
        drop_repeated_unit("read-next", "teaser", ["Read next"], CLOCK, LABEL, TEASER),
        drop_line("comment-prompt", "comments", *COMMENT_PROMPT),
    ),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [ANEWZ]


@hookimpl
def corpuskit_rule_packs() -> list[RulePack]:
    return [RulePack("wire", CREDITS)]
