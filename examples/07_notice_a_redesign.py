"""Notice a redesign: pages of a site before and after it, where every field is still filled, one of them from another place."""

from corpuskit import Page, Registry, Source
from corpuskit.drift import compare, observe
from corpuskit.html import Selectors, layout

SOURCE = Source(
    name="harbour-gazette",
    hosts=("gazette.example",),
    layouts=[layout("2024", Selectors(body="div.story > p", authors="b.words"))],
)
REGISTRY = Registry.of(SOURCE)
NAMES = "Irune Velmor, Tavo Silka, Chasti Velmor, Bexil Amal".split(", ")

BEFORE = """<html><head><meta name="author" content="Gazette Newsroom"></head><body><h1>Boat {n} sails</h1>
<b class="words">{name}</b><div class="story"><p>Boat {n} sails again from Monday, three times a day, said its captain.</p>
<p>It had stood in dock since the storm of November, and the mail went by lorry.</p></div></body></html>"""
AFTER = BEFORE.replace('<b class="words">', '<b class="by-line">')


def pages(markup: str, count: int) -> list[Page]:
    """So many pages of one markup."""
    return [
        Page(markup.format(n=n, name=NAMES[n % 4]), url=f"https://gazette.example/{n}")
        for n in range(count)
    ]


def main() -> None:
    """A baseline, a batch like it, and a batch of the new markup."""
    baseline = observe(pages(BEFORE, 200), registry=REGISTRY)
    for name, batch in (("as before", pages(BEFORE, 40)), ("redesigned", pages(AFTER, 40))):
        changes = compare(baseline, observe(batch, registry=REGISTRY))
        print(f"{name}: {len(changes)} changes")
        for change in changes:
            print(" ", change)


if __name__ == "__main__":
    main()
