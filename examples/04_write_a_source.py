"""Write a source: what a site leaves in its dumps, as data, and tried without installing anything."""

from corpuskit import Registry, Source, parse
from corpuskit.rules import at_head, capture_line, drop_from, drop_line, drop_opening

DUMP = """\
Harbour Gazette Online
Ferry to Goruma Sails Again
Words: Irune Velmor
Photo: A. Zopher
The ferry from the harbour of Ferudis to Goruma sails again from Monday, three times a day.
It had stood in dock since the storm of November, and the mail went around the lake by lorry.
Until then tickets can be had at the old price, the company said, and bicycles travel free.
More from the harbour
A crane that nobody wants
The lighthouse keeper's last winter
"""

SOURCE = Source(
    name="harbour-gazette",
    title="Harbour Gazette",
    hosts=("gazette.example",),
    markers=("Harbour Gazette Online",),
    language="en",
    rules=(
        drop_line("site-name", "nav", "Harbour Gazette Online"),
        at_head(capture_line("words", "byline", "authors", "Words:")),
        drop_opening("photo", "media", "Photo:", longest=60),
        drop_from("more", "teaser", "More from the harbour"),
    ),
)


def main() -> None:
    article = parse(DUMP, registry=Registry.of(SOURCE))

    print("source ", article.source)
    print("title  ", article.title)
    print("authors", ", ".join(article.authors))
    print()
    for line in article.explain():
        print(line)


if __name__ == "__main__":
    main()
