"""Dumps of the Afghanistan Peace Campaign: the site's name is left as the last line."""

from corpuskit import Source, hookimpl
from corpuskit.rules import drop_line

SOURCE = Source(
    name="afghanistan-peace-campaign",
    title="Afghanistan Peace Campaign",
    markers=("Afghanistan Peace Campaign",),
    language="en",
    rules=(drop_line("site-name", "nav", "Afghanistan Peace Campaign"),),
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [SOURCE]
