"""Show removals: why each line went, one of them put back, and the input restored."""

from pathlib import Path

import corpuskit

DUMP = Path(__file__).parent / "inputs" / "read-next.txt"


def main() -> None:
    raw = DUMP.read_bytes()
    article = corpuskit.parse(raw, name=DUMP.name)

    for line in article.explain():
        if line.kept:
            print(f"keep  {line.text[:60]}")
        else:
            rules = ", ".join(map(str, line.rules))
            print(f"drop  {line.text[:60]}  [{line.category}: {rules}]")

    # A removal that was wrong is undone; the article that it came from stays as it was.
    question = next(r for r in article.removals if r.text.endswith("?"))
    mended = article.put_back(question)
    print()
    print("put back:", question.text)
    print("blocks before and after:", len(article.blocks), len(mended.blocks))

    # Whatever was set aside, the input can be had again to the character.
    assert article.restore() == mended.restore() == raw.decode()
    print("restored:", len(article.restore()), "characters")


if __name__ == "__main__":
    main()
