"""One document: from the bytes of a dump to an article's fields and text."""

from pathlib import Path

import corpuskit

DUMP = Path(__file__).parent / "inputs" / "policy-center.txt"


def main() -> None:
    article = corpuskit.parse(DUMP.read_bytes(), name=DUMP.name)

    print("source    ", article.source)
    print("title     ", article.title)
    print("authors   ", ", ".join(article.authors))
    print("published ", article.published)
    print("blocks    ", len(article.blocks))
    print("set aside ", len(article.removals))
    print()
    print(article.text)


if __name__ == "__main__":
    main()
