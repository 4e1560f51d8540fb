"""Text exports of press databases: many articles in one file, each between lines that say what it is."""

from corpuskit import Source, hookimpl
from corpuskit_exports import factiva, nexis

FACTIVA = Source(
    name="factiva",
    title="Text exports in the style of Factiva",
    # An export that does not end in this has no line of its own that no other text could have: name the source.
    markers=("Search Summary",),
    rules=factiva.RULES,
    split=factiva.split,
)

NEXIS = Source(
    name="nexis",
    title="Text exports in the style of Nexis",
    markers=("End of Document", "Load-Date:*", "Publication-Type:*"),
    rules=nexis.RULES,
    split=nexis.split,
)


@hookimpl
def corpuskit_sources() -> list[Source]:
    return [FACTIVA, NEXIS]
